<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ActivityRows</name>
    <message>
        <location filename="../../desktop/unclench/widgets/controls/activity_rows.py"/>
        <source>What you did, in minutes</source>
        <translation>Lo que hiciste, en minutos</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/controls/activity_rows.py"/>
        <source>Something else, in your words</source>
        <translation>Otra cosa, con tus palabras</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/controls/activity_rows.py"/>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/controls/activity_rows.py"/>
        <source>{activity}: minutes</source>
        <translation>{activity}: minutos</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/controls/activity_rows.py"/>
        <source>min</source>
        <translation>min</translation>
    </message>
</context>
<context>
    <name>AddCaution</name>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/caution_rows.py"/>
        <source>Add a caution</source>
        <translation>Añadir una precaución</translation>
    </message>
</context>
<context>
    <name>AfterPage</name>
    <message>
        <location filename="../../desktop/unclench/widgets/session/after_page.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/after_page.py"/>
        <source>Anything you&apos;d like to remember?</source>
        <translation>¿Algo que quieras recordar?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/after_page.py"/>
        <source>Stop here</source>
        <translation>Parar aquí</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/after_page.py"/>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/after_page.py"/>
        <source>Do another</source>
        <translation>Hacer otro</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/after_page.py"/>
        <source>Thanks for being honest. This happens sometimes, and it isn&apos;t a failure. You could stop here and look around the room.</source>
        <translation>Gracias por decirlo con franqueza. A veces pasa, y no es un fracaso. Puedes parar aquí y mirar la habitación.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/after_page.py"/>
        <source>Next time you could try “Let go without tensing”. It takes no effort.</source>
        <translation>La próxima vez puedes probar «Soltar sin tensar». No pide ningún esfuerzo.</translation>
    </message>
</context>
<context>
    <name>AskPanel</name>
    <message>
        <location filename="../../desktop/unclench/widgets/session/session_notes.py"/>
        <source>The computer was asleep. How would you like to go on?</source>
        <translation>El equipo estaba en suspensión. ¿Cómo quieres seguir?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/session_notes.py"/>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/session_notes.py"/>
        <source>Start again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/session_notes.py"/>
        <source>End here</source>
        <translation>Terminar aquí</translation>
    </message>
</context>
<context>
    <name>AskingPage</name>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/asking_page.py"/>
        <source>Keys 0 to 9, T for ten, Enter to save.</source>
        <translation>Teclas del 0 al 9, T para diez, Intro para guardar.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/asking_page.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/asking_page.py"/>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/asking_page.py"/>
        <source>Saved. Thank you.</source>
        <translation>Guardado. Gracias.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/asking_page.py"/>
        <source>Thank you. It will be saved as soon as it can be.</source>
        <translation>Gracias. Se guardará en cuanto se pueda.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/asking_page.py"/>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>AtLogin</name>
    <message>
        <location filename="../../desktop/unclench/viewmodels/reminders/at_login.py"/>
        <source>That couldn&apos;t be changed: {reason}</source>
        <translation>No se pudo cambiar: {reason}</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <location filename="../../desktop/unclench/widgets/window/background.py"/>
        <source>The exercise of this reminder isn&apos;t there anymore.</source>
        <translation>El ejercicio de este recordatorio ya no está.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/background.py"/>
        <source>This program has no next step right now.</source>
        <translation>Este programa no tiene ningún paso siguiente por ahora.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/background.py"/>
        <source>Unclench is still here</source>
        <translation>Unclench sigue aquí</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/background.py"/>
        <source>It waits in the tray. To close it for good, choose Quit in its menu.</source>
        <translation>Espera en la bandeja del sistema. Para cerrarlo del todo, elige Salir en su menú.</translation>
    </message>
</context>
<context>
    <name>BeforeNowCard</name>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/before_now_card.py"/>
        <source>Before and now</source>
        <translation>Antes y ahora</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/before_now_card.py"/>
        <source>Three questions about your week, at the start and now and then.</source>
        <translation>Tres preguntas sobre tu semana, al principio y de vez en cuando.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/before_now_card.py"/>
        <source>Pain, enjoyment, activity</source>
        <translation>Dolor, disfrute, actividad</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/before_now_card.py"/>
        <source>Answer them now</source>
        <translation>Responder ahora</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/before_now_card.py"/>
        <source>{first} at the start, {latest} now</source>
        <translation>{first} al principio, {latest} ahora</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/before_now_card.py"/>
        <source>Nothing answered yet.</source>
        <translation>Aún no hay respuestas.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/before_now_card.py"/>
        <source>Answered once. The next answer shows what&apos;s different.</source>
        <translation>Respondido una vez. La próxima respuesta mostrará qué ha cambiado.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/before_now_card.py"/>
        <source>About the same. It takes 1 point or more to be sure of a change.</source>
        <translation>Más o menos igual. Hace falta 1 punto o más para poder hablar de un cambio.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/before_now_card.py"/>
        <source>Lower than at the start: less in the way.</source>
        <translation>Más bajo que al principio: estorba menos.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/before_now_card.py"/>
        <source>Higher than at the start: more in the way. Weeks differ.</source>
        <translation>Más alto que al principio: estorba más. No todas las semanas son iguales.</translation>
    </message>
</context>
<context>
    <name>BeginCard</name>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/run_card.py"/>
        <source>Any day is a good day</source>
        <translation>Cualquier día es bueno</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/run_card.py"/>
        <source>Begin</source>
        <translation>Comenzar</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/run_card.py"/>
        <source>Pick it up again</source>
        <translation>Retomarlo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/run_card.py"/>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/run_card.py"/>
        <source>Nothing is locked. Go on, go back or stop whenever you like.</source>
        <translation>Nada está bloqueado. Sigue, vuelve atrás o para cuando quieras.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/run_card.py"/>
        <source>Do it again</source>
        <translation>Hacerlo otra vez</translation>
    </message>
</context>
<context>
    <name>BodyMapPage</name>
    <message>
        <location filename="../../desktop/unclench/widgets/body_map/body_map_page.py"/>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/body_map/body_map_page.py"/>
        <source>Back (Esc)</source>
        <translation>Atrás (Esc)</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/body_map/body_map_page.py"/>
        <source>Sore spots</source>
        <translation>Zonas que duelen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/body_map/body_map_page.py"/>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/body_map/body_map_page.py"/>
        <source>Click where it hurts, then say how sore it is. By keys: arrows, 0 to 9, T for 10. All of it is kept at once.</source>
        <translation>Haz clic donde te duele y di cuánto duele. Con el teclado: flechas, del 0 al 9, T para 10. Todo se guarda al momento.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/body_map/body_map_page.py"/>
        <source>Your marks can&apos;t be read right now. Unclench keeps trying.</source>
        <translation>Tus marcas no se pueden leer en este momento. Unclench lo sigue intentando.</translation>
    </message>
</context>
<context>
    <name>BodyMapView</name>
    <message>
        <location filename="../../desktop/unclench/widgets/body_map/body_map.py"/>
        <source>Body map, front and back</source>
        <translation>Mapa del cuerpo, por delante y por detrás</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/body_map/body_map.py"/>
        <source>Front, as in a mirror</source>
        <translation>Delante, como en un espejo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/body_map/body_map.py"/>
        <source>Back</source>
        <translation>Detrás</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/body_map/body_map.py"/>
        <source>left</source>
        <translation>izquierda</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/body_map/body_map.py"/>
        <source>right</source>
        <translation>derecha</translation>
    </message>
</context>
<context>
    <name>BreathFigure</name>
    <message>
        <location filename="../../desktop/unclench/widgets/figures/breath.py"/>
        <source>The ring fills once in each part of the breath.</source>
        <translation>El anillo se llena una vez en cada parte de la respiración.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/figures/breath.py"/>
        <source>The ring fills once in the whole session.</source>
        <translation>El anillo se llena una vez en toda la sesión.</translation>
    </message>
</context>
<context>
    <name>CareController</name>
    <message>
        <location filename="../../desktop/unclench/widgets/window/care_controller.py"/>
        <source>Some days this week were very hard. If it stays like that, you don&apos;t have to carry it alone.</source>
        <translation>Algunos días de esta semana fueron muy duros. Si sigue así, no tienes que llevarlo sin ayuda.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/care_controller.py"/>
        <source>Three questions about your week, if you like. They take a minute.</source>
        <translation>Tres preguntas sobre tu semana, si quieres. Llevan un minuto.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/care_controller.py"/>
        <source>Who could help (F3)</source>
        <translation>Quién puede ayudar (F3)</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/care_controller.py"/>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/care_controller.py"/>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
</context>
<context>
    <name>CarePanel</name>
    <message>
        <location filename="../../desktop/unclench/widgets/session/session_notes.py"/>
        <source>Open your eyes, look around, or stop here. Whatever you need is fine.</source>
        <translation>Abre los ojos, mira a tu alrededor o para aquí. Lo que necesites está bien.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/session_notes.py"/>
        <source>Ctrl+M makes the window small, and large again.</source>
        <translation>Ctrl+M hace la ventana pequeña, y grande otra vez.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/session_notes.py"/>
        <source>After a quiet minute the window goes dark, and the sound goes on. Any key or click brings the picture back, and does nothing else.</source>
        <translation>Tras un minuto en calma, la ventana se oscurece y el sonido sigue. Cualquier tecla o clic devuelve la imagen, y no hace nada más.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/session_notes.py"/>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
</context>
<context>
    <name>CautionsRow</name>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/caution_rows.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>ChartsTab</name>
    <message>
        <location filename="../../desktop/unclench/widgets/history/charts_tab.py"/>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/charts_tab.py"/>
        <source>Nothing in this time</source>
        <translation>Nada en este tiempo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/charts_tab.py"/>
        <source>Sessions, check-ins and weeks that you rate will show here as charts.</source>
        <translation>Las sesiones, los registros y las semanas que valores se verán aquí en gráficos.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/charts_tab.py"/>
        <source>By week</source>
        <translation>Por semana</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/charts_tab.py"/>
        <source>By month</source>
        <translation>Por mes</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/charts_tab.py"/>
        <source>By year</source>
        <translation>Por año</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/charts_tab.py"/>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/charts_tab.py"/>
        <source>Later</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>CheckInPage</name>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/check_in_page.py"/>
        <source>How are you?</source>
        <translation>¿Cómo estás?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/check_in_page.py"/>
        <source>What do you notice in your body?</source>
        <translation>¿Qué notas en el cuerpo?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/check_in_page.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/check_in_page.py"/>
        <source>Anything to remember?</source>
        <translation>¿Algo para recordar?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/check_in_page.py"/>
        <source>This pain is new, or has changed</source>
        <translation>Este dolor es nuevo o ha cambiado</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/check_in_page.py"/>
        <source>One number or one thing you check is enough to save.</source>
        <translation>Basta con un número o con una cosa marcada para guardar.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/check_in_page.py"/>
        <source>Based on what you shared ({signs}), you might try:</source>
        <translation>Según lo que contaste ({signs}), puedes probar:</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/check_in_page.py"/>
        <source>Pain that&apos;s new or has changed is worth getting checked.</source>
        <translation>Si un dolor es nuevo o ha cambiado, conviene que te lo revisen.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/check_in_page.py"/>
        <source>When to see someone (F3)</source>
        <translation>Cuándo buscar atención (F3)</translation>
    </message>
</context>
<context>
    <name>ChoiceInput</name>
    <message>
        <location filename="../../desktop/unclench/widgets/worksheet/worksheet_choices.py"/>
        <source>Press 1 to {last} to choose, Enter to continue.</source>
        <translation>Pulsa de 1 a {last} para elegir, Intro para continuar.</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/choice_rows.py"/>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/choice_rows.py"/>
        <source>Usual: {value}</source>
        <translation>Lo habitual: {value}</translation>
    </message>
</context>
<context>
    <name>ChoicesCard</name>
    <message>
        <location filename="../../desktop/unclench/widgets/library/choices_card.py"/>
        <source>Hold the breath where the exercise does</source>
        <translation>Mantener el aire donde lo hace el ejercicio</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/choices_card.py"/>
        <source>How long?</source>
        <translation>¿Cuánto tiempo?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/choices_card.py"/>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/choices_card.py"/>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/choices_card.py"/>
        <source>Slower</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/choices_card.py"/>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/choices_card.py"/>
        <source>Tense muscles before letting go</source>
        <translation>Tensar los músculos antes de soltar</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/choices_card.py"/>
        <source>Off because of pain. You can turn it on.</source>
        <translation>Desactivado por el dolor. Puedes activarlo.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/choices_card.py"/>
        <source>As written</source>
        <translation>Tal como está</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/choices_card.py"/>
        <source>{percent}% slower</source>
        <translation>{percent} % más lento</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/choices_card.py"/>
        <source>{percent}% faster</source>
        <translation>{percent} % más rápido</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/choices_card.py"/>
        <source>{count} breaths a minute. Pick what feels easy.</source>
        <translation>{count} respiraciones por minuto. Elige lo que te resulte fácil.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/choices_card.py"/>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/choices_card.py"/>
        <source>Save as sound file</source>
        <translation>Guardar como archivo de sonido</translation>
    </message>
</context>
<context>
    <name>ClosedCard</name>
    <message>
        <location filename="../../desktop/unclench/widgets/reminders/closed_card.py"/>
        <source>When the window is closed</source>
        <translation>Con la ventana cerrada</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/reminders/closed_card.py"/>
        <source>Unclench normally ends when you close its window, and reminders stop with it.</source>
        <translation>Normalmente, Unclench termina cuando cierras su ventana, y con él los recordatorios.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/reminders/closed_card.py"/>
        <source>Stay in the tray</source>
        <translation>Seguir en la bandeja del sistema</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/reminders/closed_card.py"/>
        <source>This desktop has no tray, so Unclench can&apos;t stay there.</source>
        <translation>Este escritorio no tiene bandeja del sistema, así que Unclench no puede quedarse ahí.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/reminders/closed_card.py"/>
        <source>Start at login</source>
        <translation>Abrir al encender el equipo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/reminders/closed_card.py"/>
        <source>It then starts without its window and stays in the tray. Without a tray, its window starts minimized. Either switch keeps Unclench going when you close the window; to end it, press Ctrl+Q or choose Quit in the tray&apos;s menu.</source>
        <translation>Así empieza sin su ventana y se queda en la bandeja del sistema. Si no hay bandeja, la ventana empieza minimizada. Con cualquiera de las dos opciones, Unclench sigue en marcha cuando cierras la ventana; para terminarlo, pulsa Ctrl+Q o elige Salir en el menú de la bandeja.</translation>
    </message>
</context>
<context>
    <name>ColumnsPanel</name>
    <message>
        <location filename="../../desktop/unclench/widgets/history/columns.py"/>
        <source>not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/columns.py"/>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/columns.py"/>
        <source>Time of day</source>
        <translation>Hora del día</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/columns.py"/>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/columns.py"/>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/columns.py"/>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/columns.py"/>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/columns.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/columns.py"/>
        <source>Stress before</source>
        <translation>Estrés antes</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/columns.py"/>
        <source>Stress after</source>
        <translation>Estrés después</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/columns.py"/>
        <source>Pain before</source>
        <translation>Dolor antes</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/columns.py"/>
        <source>Pain after</source>
        <translation>Dolor después</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/columns.py"/>
        <source>Mood</source>
        <translation>Ánimo</translation>
    </message>
</context>
<context>
    <name>CorrelationTab</name>
    <message>
        <location filename="../../desktop/unclench/widgets/history/correlation_tab.py"/>
        <source>Do your stress and pain ratings go together? Often they don&apos;t, and that&apos;s a normal answer. A day counts when you rate both within 10 minutes.</source>
        <translation>¿Van juntas tus valoraciones de estrés y de dolor? A menudo no, y es una respuesta normal. Un día cuenta si valoras los dos en menos de 10 minutos.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/correlation_tab.py"/>
        <source>Show the numbers</source>
        <translation>Mostrar los números</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/correlation_tab.py"/>
        <source>From one day to the next</source>
        <translation>De un día al siguiente</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/correlation_tab.py"/>
        <source>A link isn&apos;t a cause, and having no link is fine, too.</source>
        <translation>Una relación no es una causa, y no tener ninguna también está bien.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/correlation_tab.py"/>
        <source>In studies stress made pain stronger for some people, weaker for others, and did nothing for many.</source>
        <translation>En los estudios, con estrés el dolor fue más fuerte en unas personas y más débil en otras, y en muchas no cambió.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/correlation_tab.py"/>
        <source>Hide the numbers</source>
        <translation>Ocultar los números</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>up to %n character(s)</source>
        <translation>
            <numerusform>hasta %n carácter</numerusform>
            <numerusform>hasta %n caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <location filename="../../desktop/unclench/viewmodels/program_editor/words.py"/>
        <location filename="../../desktop/unclench/viewmodels/programs/shown_steps.py"/>
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>{count} time(s)</source>
        <translation>
            <numerusform>{count} vez</numerusform>
            <numerusform>{count} veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/history/overview.py"/>
        <source>%n day(s) in the last {weeks} weeks.</source>
        <translation>
            <numerusform>%n día en las últimas {weeks} semanas.</numerusform>
            <numerusform>%n días en las últimas {weeks} semanas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/history/session_words.py"/>
        <source>{done} of {planned} minute(s)</source>
        <translation>
            <numerusform>{done} de {planned} minuto</numerusform>
            <numerusform>{done} de {planned} minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <location filename="../../desktop/unclench/widgets/trials/pairs_table.py"/>
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n par</numerusform>
            <numerusform>%n pares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>It may take {weeks} week(s), and the answer may be: not clear.</source>
        <translation>
            <numerusform>Puede llevar {weeks} semana, y la respuesta puede ser: no está claro.</numerusform>
            <numerusform>Puede llevar {weeks} semanas, y la respuesta puede ser: no está claro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>%n rating(s) afterward are missing.</source>
        <translation>
            <numerusform>Falta %n valoración de después.</numerusform>
            <numerusform>Faltan %n valoraciones de después.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/history/visit_parts.py"/>
        <source>%n week(s) answered since {first}.</source>
        <translation>
            <numerusform>%n semana respondida desde el {first}.</numerusform>
            <numerusform>%n semanas respondidas desde el {first}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/history/visit_parts.py"/>
        <source>%n more exercise(s)</source>
        <translation>
            <numerusform>%n ejercicio más</numerusform>
            <numerusform>%n ejercicios más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/library/offers.py"/>
        <source>take {minutes} minute(s)</source>
        <translation>
            <numerusform>hacer {minutes} minuto</numerusform>
            <numerusform>hacer {minutes} minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/program_editor/words.py"/>
        <source>As it suggests: {minutes} minute(s)</source>
        <translation>
            <numerusform>Lo que propone: {minutes} minuto</numerusform>
            <numerusform>Lo que propone: {minutes} minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/programs/program_words.py"/>
        <location filename="../../desktop/unclench/viewmodels/words.py"/>
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semana</numerusform>
            <numerusform>%n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/programs/program_words.py"/>
        <source>%n day(s) a week</source>
        <translation>
            <numerusform>%n día por semana</numerusform>
            <numerusform>%n días por semana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/programs/program_words.py"/>
        <source>{least} to %n day(s) a week</source>
        <translation>
            <numerusform>de {least} a %n día por semana</numerusform>
            <numerusform>de {least} a %n días por semana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/programs/program_words.py"/>
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/programs/program_words.py"/>
        <source>A %n-minute read</source>
        <translation>
            <numerusform>%n minuto de lectura</numerusform>
            <numerusform>%n minutos de lectura</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/reminders/reminder_words.py"/>
        <source>In %n minute(s)</source>
        <translation>
            <numerusform>En %n minuto</numerusform>
            <numerusform>En %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/session/result_words.py"/>
        <source>That was {minutes} minute(s)</source>
        <translation>
            <numerusform>Fue {minutes} minuto</numerusform>
            <numerusform>Fueron {minutes} minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/session/result_words.py"/>
        <source>You practiced for %n second(s)</source>
        <translation>
            <numerusform>Practicaste %n segundo</numerusform>
            <numerusform>Practicaste %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/session/result_words.py"/>
        <source>You took {minutes} minute(s) for yourself</source>
        <translation>
            <numerusform>Te dedicaste {minutes} minuto</numerusform>
            <numerusform>Te dedicaste {minutes} minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/settings/data_management.py"/>
        <source>Your own exercises: %n file(s).</source>
        <translation>
            <numerusform>Tus propios ejercicios: %n archivo.</numerusform>
            <numerusform>Tus propios ejercicios: %n archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/today/reasons.py"/>
        <source>you did this about now on %n day(s) lately</source>
        <translation>
            <numerusform>lo hiciste a esta hora %n día, hace poco</numerusform>
            <numerusform>lo hiciste a esta hora %n días, hace poco</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/words.py"/>
        <source>{minutes} minute(s)</source>
        <translation>
            <numerusform>{minutes} minuto</numerusform>
            <numerusform>{minutes} minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/words.py"/>
        <source>Flare: {minutes} minute(s)</source>
        <translation>
            <numerusform>Brote: {minutes} minuto</numerusform>
            <numerusform>Brote: {minutes} minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/widgets/charts/paper_layout.py"/>
        <source>and %n more note(s)</source>
        <translation>
            <numerusform>y %n nota más</numerusform>
            <numerusform>y %n notas más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/widgets/charts/paper_layout.py"/>
        <source>and %n more exercise(s), used less often</source>
        <translation>
            <numerusform>y %n ejercicio más, usado menos a menudo</numerusform>
            <numerusform>y %n ejercicios más, usados menos a menudo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/widgets/editor/strip.py"/>
        <source>and %n more</source>
        <comment>marks of a timeline</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/widgets/history/files_card.py"/>
        <source>and %n more</source>
        <comment>lines that can&apos;t be read</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/widgets/library/good_to_know.py"/>
        <source>%n more note(s) on who should take care</source>
        <translation>
            <numerusform>%n nota más sobre quién debe tener cuidado</numerusform>
            <numerusform>%n notas más sobre quién debe tener cuidado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/widgets/library/good_to_know.py"/>
        <source>%n note(s) on who should take care</source>
        <translation>
            <numerusform>%n nota sobre quién debe tener cuidado</numerusform>
            <numerusform>%n notas sobre quién debe tener cuidado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/widgets/my_exercises/import_card.py"/>
        <source>{lengths} minute(s)</source>
        <comment>the last length counts</comment>
        <translation>
            <numerusform>{lengths} minuto</numerusform>
            <numerusform>{lengths} minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/widgets/my_exercises/my_exercises_page.py"/>
        <source>and %n more</source>
        <comment>faults of a file</comment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/widgets/session/own_pace.py"/>
        <source>It starts with a breath of {seconds} second(s). Yours may be different.</source>
        <translation>
            <numerusform>Empieza con una respiración de {seconds} segundo. La tuya puede ser distinta.</numerusform>
            <numerusform>Empieza con una respiración de {seconds} segundos. La tuya puede ser distinta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/widgets/session/own_pace.py"/>
        <source>It starts at your pace: a breath of about {seconds} second(s).</source>
        <translation>
            <numerusform>Empieza a tu ritmo: una respiración de alrededor de {seconds} segundo.</numerusform>
            <numerusform>Empieza a tu ritmo: una respiración de alrededor de {seconds} segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/widgets/settings/sound_card.py"/>
        <location filename="../../desktop/unclench/widgets/sound/just_sounds_page.py"/>
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/widgets/sound/just_sounds_page.py"/>
        <source>%n minute(s) left.</source>
        <translation>
            <numerusform>Queda %n minuto.</numerusform>
            <numerusform>Quedan %n minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/widgets/sound/voice_line.py"/>
        <source>The voice couldn&apos;t read {failed} of %n text(s). You&apos;ll see those words.</source>
        <translation>
            <numerusform>La voz no pudo leer {failed} de %n texto. Verás esas palabras.</numerusform>
            <numerusform>La voz no pudo leer {failed} de %n textos. Verás esas palabras.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrampPanel</name>
    <message>
        <location filename="../../desktop/unclench/widgets/session/easing.py"/>
        <source>Ease off. Gently lengthen the muscle. For your calf: pull the toes toward the shin. Breathe.</source>
        <translation>Afloja. Estira el músculo con suavidad. Si es la pantorrilla: lleva los dedos del pie hacia la espinilla. Respira.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/easing.py"/>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/easing.py"/>
        <source>Go on without this part</source>
        <translation>Seguir sin esta parte</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/easing.py"/>
        <source>Go on without the legs</source>
        <translation>Seguir sin las piernas</translation>
    </message>
</context>
<context>
    <name>Curve</name>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/breath_curve.py"/>
        <source>Breath curve</source>
        <translation>Curva de la respiración</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/breath_curve.py"/>
        <source>Up and Down choose the end of a phase, Left and Right move it.</source>
        <translation>Las flechas arriba y abajo eligen el final de una fase; las flechas izquierda y derecha lo mueven.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/breath_curve.py"/>
        <source>One breath takes {seconds} seconds, {rate} breaths a minute</source>
        <translation>Una respiración dura {seconds} segundos: {rate} respiraciones por minuto</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/breath_curve.py"/>
        <source>{phase}: {seconds} seconds</source>
        <translation>{phase}: {seconds} segundos</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/data_card.py"/>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/data_card.py"/>
        <source>Everything is stored in one folder on this computer: {folder}</source>
        <translation>Todo se guarda en una carpeta de este equipo: {folder}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/data_card.py"/>
        <source>A backup is made automatically every day and kept in that folder.</source>
        <translation>Cada día se hace sola una copia de seguridad, que queda en esa carpeta.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/data_card.py"/>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/data_card.py"/>
        <source>Back up</source>
        <translation>Hacer una copia</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/data_card.py"/>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/data_card.py"/>
        <source>Copy problem report</source>
        <translation>Copiar informe de un problema</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/data_card.py"/>
        <source>A report about a problem, without anything you wrote</source>
        <translation>Un informe sobre un problema, sin nada de lo que escribiste</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/data_card.py"/>
        <source>Delete all</source>
        <translation>Eliminar todo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/data_card.py"/>
        <source>Restore this backup</source>
        <translation>Restaurar esta copia</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/data_card.py"/>
        <source>This removes your history, fair tests, plan, people and settings, and your own exercises and programs from {folder}. It can&apos;t be undone here.</source>
        <translation>Esto elimina tu historial, tus pruebas justas, tu plan, tu gente y tus ajustes, además de tus propios ejercicios y programas, de {folder}. Aquí no se puede deshacer.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/data_card.py"/>
        <source>Delete the backups too</source>
        <translation>Eliminar también las copias de seguridad</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/data_card.py"/>
        <source>Delete all now</source>
        <translation>Eliminar todo ahora</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/data_card.py"/>
        <source>Keep everything</source>
        <translation>Conservar todo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/data_card.py"/>
        <source>What you have now will be kept in the backups folder.</source>
        <translation>Lo que tienes ahora se conserva en la carpeta de copias de seguridad.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/data_card.py"/>
        <source>The report is on the clipboard. Read it before you share it.</source>
        <translation>El informe está en el portapapeles. Léelo antes de compartirlo.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/data_card.py"/>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
</context>
<context>
    <name>DataManagement</name>
    <message>
        <location filename="../../desktop/unclench/viewmodels/settings/data_management.py"/>
        <source>This backup is good.</source>
        <translation>Esta copia está bien.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/settings/data_management.py"/>
        <source>Backed up: {file}</source>
        <translation>Copia hecha: {file}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/settings/data_management.py"/>
        <source>Your backups are still there.</source>
        <translation>Tus copias de seguridad siguen ahí.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/settings/data_management.py"/>
        <source>Restored.</source>
        <translation>Restaurado.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/settings/data_management.py"/>
        <source>What you had before is in {folder}.</source>
        <translation>Lo que tenías antes está en {folder}.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/settings/data_management.py"/>
        <source>Everything in {folder} was deleted.</source>
        <translation>Se eliminó todo lo que había en {folder}.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/settings/data_management.py"/>
        <source>It held a link to {folder}. What&apos;s in there was left as it is.</source>
        <translation>Había un enlace a {folder}. Lo que hay ahí quedó como está.</translation>
    </message>
</context>
<context>
    <name>DayDetails</name>
    <message>
        <location filename="../../desktop/unclench/widgets/controls/day_details.py"/>
        <source>What&apos;s affecting you today?</source>
        <translation>¿Qué te afecta hoy?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/controls/day_details.py"/>
        <source>Was any of this part of your day?</source>
        <translation>¿Hubo algo de esto en tu día?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/controls/day_details.py"/>
        <source>About your day</source>
        <translation>Sobre tu día</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/controls/day_details.py"/>
        <source>Minutes you moved</source>
        <translation>Minutos que te moviste</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <location filename="../../desktop/unclench/widgets/controls/day_field.py"/>
        <source>Month before</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/controls/day_field.py"/>
        <source>Month after</source>
        <translation>Mes siguiente</translation>
    </message>
</context>
<context>
    <name>DaysCard</name>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/days_card.py"/>
        <source>Your days</source>
        <translation>Tus días</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/days_card.py"/>
        <source>Remind me, quietly</source>
        <translation>Recordármelo con discreción</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/days_card.py"/>
        <source>They come while Unclench is open. For when it&apos;s closed, see Settings.</source>
        <translation>Llegan mientras Unclench está abierto. Para cuando está cerrado, mira en Ajustes.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/days_card.py"/>
        <source>This week suggests {days}. Pick any, or none.</source>
        <translation>Esta semana propone {days}. Elige los que quieras, o ninguno.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/days_card.py"/>
        <source>This week suggests {days}. A missed day just waits.</source>
        <translation>Esta semana propone {days}. Un día sin hacer simplemente espera.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/days_card.py"/>
        <source>At a set time</source>
        <translation>A una hora fija</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/days_card.py"/>
        <source>Time of day</source>
        <translation>Hora del día</translation>
    </message>
</context>
<context>
    <name>DaysGrid</name>
    <message>
        <location filename="../../desktop/unclench/widgets/history/days_grid.py"/>
        <source>Days you practiced</source>
        <translation>Días con práctica</translation>
    </message>
</context>
<context>
    <name>DoorCard</name>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/door_card.py"/>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/door_card.py"/>
        <source>Write something</source>
        <translation>Escribir algo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/door_card.py"/>
        <source>{what}: {door}</source>
        <translation>{what}: {door}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/door_card.py"/>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/door_card.py"/>
        <source>Next: {step}</source>
        <translation>Siguiente: {step}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/door_card.py"/>
        <source>Next: {step}
{day}</source>
        <translation>Siguiente: {step}
{day}</translation>
    </message>
</context>
<context>
    <name>DoorForm</name>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/door_card.py"/>
        <source>Your own line</source>
        <translation>Tu propia frase</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/door_card.py"/>
        <source>One next step</source>
        <translation>Un próximo paso</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/door_card.py"/>
        <source>By a certain day</source>
        <translation>Para un día concreto</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/door_card.py"/>
        <source>The day</source>
        <translation>El día</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/door_card.py"/>
        <source>Done writing</source>
        <translation>Terminar de escribir</translation>
    </message>
</context>
<context>
    <name>DraftLine</name>
    <message>
        <location filename="../../desktop/unclench/widgets/controls/draft_line.py"/>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/controls/draft_line.py"/>
        <source>Discard what you entered here</source>
        <translation>Descartar lo que escribiste aquí</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/page.py"/>
        <source>Back to my exercises (Alt+Left)</source>
        <translation>Volver a mis ejercicios (Alt+flecha izquierda)</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/page.py"/>
        <source>Give your exercise a title</source>
        <translation>Ponle un título a tu ejercicio</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/page.py"/>
        <source>The exercise as text (JSON)</source>
        <translation>El ejercicio como texto (JSON)</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/page.py"/>
        <source>The exercise as text (Ctrl+J)</source>
        <translation>El ejercicio como texto (Ctrl+J)</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/page.py"/>
        <source>Saved. You&apos;ll find it among your exercises.</source>
        <translation>Guardado. Lo encontrarás entre tus ejercicios.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/page.py"/>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/page.py"/>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/page.py"/>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/page.py"/>
        <source>Add a step</source>
        <translation>Añadir un paso</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/page.py"/>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/page.py"/>
        <source>Move, copy or delete this step</source>
        <translation>Mover, copiar o eliminar este paso</translation>
    </message>
</context>
<context>
    <name>Effects</name>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/effects.py"/>
        <source>Stress before and after each session. By name, not by result.</source>
        <translation>Estrés antes y después de cada sesión. Por nombre, no por resultado.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/effects.py"/>
        <source>Pain before and after each session. By name, not by result.</source>
        <translation>Dolor antes y después de cada sesión. Por nombre, no por resultado.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/effects.py"/>
        <source>{first} to {last}.</source>
        <translation>De {first} a {last}.</translation>
    </message>
</context>
<context>
    <name>EffectsTab</name>
    <message>
        <location filename="../../desktop/unclench/widgets/history/effects_tab.py"/>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/effects_tab.py"/>
        <source>Nothing to show yet</source>
        <translation>Aún no hay nada que mostrar</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/effects_tab.py"/>
        <source>You&apos;ll need sessions with a rating before and after.</source>
        <translation>Hacen falta sesiones con una valoración antes y otra después.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/effects_tab.py"/>
        <source>Want to know more surely?</source>
        <translation>¿Quieres saberlo con más certeza?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/effects_tab.py"/>
        <source>Stress</source>
        <translation>Estrés</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/effects_tab.py"/>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/effects_tab.py"/>
        <source>By name, not by result. The lines show where an exercise lies next to the others, not whether it changed anything. Nobody can tell from this which is best.</source>
        <translation>Por nombre, no por resultado. Las líneas muestran dónde queda un ejercicio junto a los demás, no si cambió algo. De aquí nadie puede saber cuál es mejor.</translation>
    </message>
</context>
<context>
    <name>EvidenceRow</name>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/pair_rows.py"/>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/pair_rows.py"/>
        <source>Grade</source>
        <translation>Grado</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/pair_rows.py"/>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/pair_rows.py"/>
        <source>Author year</source>
        <translation>Autor año</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/exchange.py"/>
        <source>Letters read as: {encoding}.</source>
        <translation>Letras leídas como: {encoding}.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/exchange.py"/>
        <source>This looks like a file from {app}.</source>
        <translation>Esto parece un archivo de {app}.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/exchange.py"/>
        <source>Entries you already have that get missing numbers: {count}.</source>
        <translation>Entradas que ya tienes y que reciben números que faltaban: {count}.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/exchange.py"/>
        <source>Read as: from {first} to {last}.</source>
        <translation>Leído como: de {first} a {last}.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/exchange.py"/>
        <source>Please answer the questions below first.</source>
        <translation>Responde primero a las preguntas de abajo.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/exchange.py"/>
        <source>Imported: {new} new, {known} already here.</source>
        <translation>Importadas: {new} nuevas, {known} ya estaban aquí.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/exchange.py"/>
        <source>Entries you already had that got missing numbers: {count}.</source>
        <translation>Entradas que ya tenías y que recibieron números que faltaban: {count}.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/exchange.py"/>
        <source>Program steps that were done elsewhere: {count}.</source>
        <translation>Pasos de programas hechos en otro lugar: {count}.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/exchange.py"/>
        <source>Saved: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
</context>
<context>
    <name>ExerciseCard</name>
    <message>
        <location filename="../../desktop/unclench/widgets/library/exercise_card.py"/>
        <source>In the text: {words}</source>
        <translation>En el texto: {words}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/exercise_card.py"/>
        <source>Yours</source>
        <translation>Tuyo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/exercise_card.py"/>
        <source>Favorite</source>
        <translation>Favorito</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/exercise_card.py"/>
        <source>yours</source>
        <translation>tuyo</translation>
    </message>
</context>
<context>
    <name>ExerciseHead</name>
    <message>
        <location filename="../../desktop/unclench/widgets/library/exercise_head.py"/>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/exercise_head.py"/>
        <source>Back to {page}</source>
        <translation>Volver a: {page}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/exercise_head.py"/>
        <source>Back to all exercises</source>
        <translation>Volver a todos los ejercicios</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/exercise_head.py"/>
        <source>Back (Esc)</source>
        <translation>Atrás (Esc)</translation>
    </message>
</context>
<context>
    <name>ExercisePage</name>
    <message>
        <location filename="../../desktop/unclench/widgets/library/exercise_page.py"/>
        <source>What happens</source>
        <translation>Qué pasa</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/exercise_page.py"/>
        <source>Step by step</source>
        <translation>Paso a paso</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/exercise_page.py"/>
        <source>A fair test compares it with sitting quietly, in pairs. It takes a few weeks.</source>
        <translation>Una prueba justa lo compara con sentarse en calma, por pares. Lleva unas semanas.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/exercise_page.py"/>
        <source>Does it help you?</source>
        <translation>¿Te ayuda?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/exercise_page.py"/>
        <source>You said twice that this one isn&apos;t for you, so it comes last in the list.</source>
        <translation>Dijiste dos veces que no es para ti, así que sale al final de la lista.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/exercise_page.py"/>
        <source>Put it back</source>
        <translation>Devolverlo a su lugar</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/exercise_page.py"/>
        <source>This exercise can&apos;t be played.</source>
        <translation>Este ejercicio no se puede reproducir.</translation>
    </message>
</context>
<context>
    <name>ExercisesList</name>
    <message>
        <location filename="../../desktop/unclench/widgets/my_exercises/my_exercises_page.py"/>
        <source>My exercises</source>
        <translation>Mis ejercicios</translation>
    </message>
</context>
<context>
    <name>ExercisesPage</name>
    <message>
        <location filename="../../desktop/unclench/widgets/library/exercises_page.py"/>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/exercises_page.py"/>
        <source>Just sounds</source>
        <translation>Solo sonidos</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/exercises_page.py"/>
        <source>Rain, the sea, or a sound of your own, without a session</source>
        <translation>Lluvia, mar o un sonido tuyo, sin sesión</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/exercises_page.py"/>
        <source>No matches. Try removing a filter.</source>
        <translation>Sin resultados. Prueba a quitar un filtro.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/exercises_page.py"/>
        <source>Show all exercises</source>
        <translation>Mostrar todos los ejercicios</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <location filename="../../desktop/unclench/widgets/window/notices.py"/>
        <source>Something went wrong</source>
        <translation>Algo salió mal</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/notices.py"/>
        <source>Something in Unclench went wrong</source>
        <translation>Algo salió mal en Unclench</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/notices.py"/>
        <source>That&apos;s our fault, not yours. What you&apos;ve done so far is saved. You can go on, or close the window and open it again. The details are in this file, without anything you wrote:</source>
        <translation>Es un fallo nuestro, no tuyo. Lo que hiciste hasta ahora está guardado. Puedes seguir, o cerrar la ventana y volver a abrirla. Los detalles están en este archivo, sin nada de lo que escribiste:</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/notices.py"/>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/notices.py"/>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>FaultPage</name>
    <message>
        <location filename="../../desktop/unclench/widgets/window/notices.py"/>
        <source>Your data couldn&apos;t be opened</source>
        <translation>No se pudieron abrir tus datos</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/notices.py"/>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/notices.py"/>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/notices.py"/>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/notices.py"/>
        <source>Help now (F3)</source>
        <translation>Ayuda ahora (F3)</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/notices.py"/>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/notices.py"/>
        <source>Use this backup</source>
        <translation>Usar esta copia</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/notices.py"/>
        <source>Start fresh</source>
        <translation>Empezar de cero</translation>
    </message>
</context>
<context>
    <name>FaultyCard</name>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/program_card.py"/>
        <source>This program needs fixing before it can run.</source>
        <translation>Hay que corregir este programa antes de usarlo.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/program_card.py"/>
        <source>Open in editor</source>
        <translation>Abrir en el editor</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/program_card.py"/>
        <source>Open in editor: {file}</source>
        <translation>Abrir en el editor: {file}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/program_card.py"/>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/program_card.py"/>
        <source>Delete: {file}</source>
        <translation>Eliminar: {file}</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <location filename="../../desktop/unclench/widgets/figures/base.py"/>
        <source>Dizzy, tingling, or short of air? Let go of the count and breathe your own way.</source>
        <translation>¿Mareo, hormigueo o falta de aire? Deja la cuenta y respira a tu manera.</translation>
    </message>
</context>
<context>
    <name>FilesCard</name>
    <message>
        <location filename="../../desktop/unclench/widgets/history/files_card.py"/>
        <source>Save as CSV</source>
        <translation>Guardar como CSV</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/files_card.py"/>
        <source>Sessions, for a spreadsheet</source>
        <translation>Sesiones, para una hoja de cálculo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/files_card.py"/>
        <source>Save as JSON</source>
        <translation>Guardar como JSON</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/files_card.py"/>
        <source>Everything, to keep or to take along</source>
        <translation>Todo, para conservarlo o llevarlo contigo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/files_card.py"/>
        <source>Save as FHIR</source>
        <translation>Guardar como FHIR</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/files_card.py"/>
        <source>Ratings, for a clinic&apos;s system</source>
        <translation>Valoraciones, para el sistema de una clínica</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/files_card.py"/>
        <source>Save your history</source>
        <translation>Guardar tu historial</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/files_card.py"/>
        <source>A file on this computer. You choose where, and who gets it.</source>
        <translation>Un archivo en este equipo. Tú eliges dónde, y quién lo recibe.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/files_card.py"/>
        <source>Bring in a history</source>
        <translation>Traer un historial</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/files_card.py"/>
        <source>From Unclench on another computer, or a table from another app (CSV, TXT, TSV). You&apos;ll see what would come in before anything is saved.</source>
        <translation>De Unclench en otro equipo, o una tabla de otra aplicación (CSV, TXT, TSV). Verás lo que entraría antes de que se guarde nada.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/files_card.py"/>
        <source>Import a file</source>
        <translation>Importar un archivo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/files_card.py"/>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/files_card.py"/>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/files_card.py"/>
        <source>{file}: {new} new, {known} already here, {unreadable} left out.</source>
        <translation>{file}: nuevas: {new}, ya estaban aquí: {known}, quedan fuera: {unreadable}.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/files_card.py"/>
        <source>Ready to import.</source>
        <translation>Todo a punto para importar.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/files_card.py"/>
        <source>Line {line}: {words}</source>
        <translation>Línea {line}: {words}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <location filename="../../desktop/unclench/widgets/history/filter_bar.py"/>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/filter_bar.py"/>
        <source>All exercises</source>
        <translation>Todos los ejercicios</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/filter_bar.py"/>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/filter_bar.py"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/filter_bar.py"/>
        <source>Check-ins</source>
        <translation>Registros</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/filter_bar.py"/>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/filter_bar.py"/>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/filter_bar.py"/>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/filter_bar.py"/>
        <source>Search notes</source>
        <translation>Buscar en las notas</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/filter_bar.py"/>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/filter_bar.py"/>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/filter_bar.py"/>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/filter_bar.py"/>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/filter_bar.py"/>
        <source>Last 90 days</source>
        <translation>Últimos 90 días</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/filter_bar.py"/>
        <source>Last 365 days</source>
        <translation>Últimos 365 días</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/filter_bar.py"/>
        <source>Pick days</source>
        <translation>Elegir días</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <location filename="../../desktop/unclench/widgets/library/filters.py"/>
        <source>Search exercises</source>
        <translation>Buscar ejercicios</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/filters.py"/>
        <source>Search (/)</source>
        <translation>Buscar (/)</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/filters.py"/>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/filters.py"/>
        <source>Position</source>
        <translation>Postura</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/filters.py"/>
        <source>Any position</source>
        <translation>Cualquier postura</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/filters.py"/>
        <source>Favorites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/filters.py"/>
        <source>Recent first</source>
        <translation>Lo reciente primero</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/filters.py"/>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/filters.py"/>
        <source>Kind of exercise</source>
        <translation>Tipo de ejercicio</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/filters.py"/>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/filters.py"/>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/filters.py"/>
        <source>Any length</source>
        <translation>Cualquier duración</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/filters.py"/>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/filters.py"/>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
</context>
<context>
    <name>FitPage</name>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/fit_page.py"/>
        <source>Heart and breath</source>
        <translation>Corazón y respiración</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/fit_page.py"/>
        <source>Bones, muscles and balance</source>
        <translation>Huesos, músculos y equilibrio</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/fit_page.py"/>
        <source>Mood and mind</source>
        <translation>Ánimo y mente</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/fit_page.py"/>
        <source>Head, eyes and ears</source>
        <translation>Cabeza, ojos y oídos</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/fit_page.py"/>
        <source>Injury and surgery</source>
        <translation>Lesiones y cirugía</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/fit_page.py"/>
        <source>Pregnancy and blood sugar</source>
        <translation>Embarazo y azúcar en la sangre</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/fit_page.py"/>
        <source>Health considerations</source>
        <translation>Tu salud</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/fit_page.py"/>
        <source>Check anything that applies, or nothing at all. Exercises that may not suit you are then marked, with an easier way. They&apos;re never hidden. Each choice counts at once, and stays on your computer.</source>
        <translation>Marca lo que sea cierto para ti, o nada. Los ejercicios que quizá no te vayan bien quedan señalados, con una forma más fácil. Nunca se ocultan. Cada opción cuenta al momento y se queda en tu equipo.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/fit_page.py"/>
        <source>Clear all</source>
        <translation>Borrar todo</translation>
    </message>
</context>
<context>
    <name>ForYou</name>
    <message>
        <location filename="../../desktop/unclench/widgets/library/good_to_know.py"/>
        <source>For you</source>
        <translation>Para ti</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/good_to_know.py"/>
        <source>Change what applies to you</source>
        <translation>Cambiar lo que marqué en Tu salud</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/form.py"/>
        <source>About this exercise</source>
        <translation>Sobre este ejercicio</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/form.py"/>
        <source>{length} of {minutes}: {share}% of the remaining time</source>
        <translation>{length} de {minutes}: {share} % del tiempo restante</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/program_editor/form.py"/>
        <source>what it&apos;s about</source>
        <translation>de qué trata</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/program_editor/form.py"/>
        <source>About this program</source>
        <translation>Sobre este programa</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/program_editor/form.py"/>
        <source>Something to read</source>
        <translation>Algo para leer</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/program_editor/form.py"/>
        <source>Something to answer</source>
        <translation>Algo para responder</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/program_editor/form.py"/>
        <source>An exercise</source>
        <translation>Un ejercicio</translation>
    </message>
</context>
<context>
    <name>FormCard</name>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/form_card.py"/>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>GoodToKnow</name>
    <message>
        <location filename="../../desktop/unclench/widgets/library/good_to_know.py"/>
        <source>Good to know</source>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/good_to_know.py"/>
        <source>Does any of this apply to you?</source>
        <translation>¿Algo de esto vale para ti?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/good_to_know.py"/>
        <source>That&apos;s what the author says. Unclench hasn&apos;t checked it.</source>
        <translation>Eso dice quien lo escribió. Unclench no lo ha comprobado.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/good_to_know.py"/>
        <source>How sure can we be?</source>
        <translation>¿Cuánto se sabe de esto?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/good_to_know.py"/>
        <source>You chose: {posture}.</source>
        <translation>Elegiste: {posture}.</translation>
    </message>
</context>
<context>
    <name>HelpLine</name>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/help_line.py"/>
        <source>That&apos;s a lot to carry. If you don&apos;t feel safe, call your local emergency number or someone you trust.</source>
        <translation>Es mucho lo que llevas encima. Si no te sientes a salvo, llama al número local de emergencias o a alguien de confianza.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/help_line.py"/>
        <source>Help now (F3)</source>
        <translation>Ayuda ahora (F3)</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <location filename="../../desktop/unclench/widgets/learn/help_page.py"/>
        <source>Help now</source>
        <translation>Ayuda ahora</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/learn/help_page.py"/>
        <source>What this is not</source>
        <translation>Lo que esto no es</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/learn/help_page.py"/>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/learn/help_page.py"/>
        <source>Your own: a person, a number, a place</source>
        <translation>Lo tuyo: una persona, un número, un lugar</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/learn/help_page.py"/>
        <source>For example: my sister, 555 0123</source>
        <translation>Por ejemplo: mi hermana, 555 0123</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/learn/help_page.py"/>
        <source>Your own people and numbers</source>
        <translation>Tu propia gente y tus números</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/learn/help_page.py"/>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/learn/help_page.py"/>
        <source>Not listed here</source>
        <translation>No está en la lista</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/learn/help_page.py"/>
        <source>We don&apos;t know the numbers there, and won&apos;t show you another country&apos;s. Look up your emergency number now, while you&apos;re well, and write it down below.</source>
        <translation>No conocemos los números de ahí y no te mostraremos los de otro país. Busca ahora tu número de emergencias, mientras estás bien, y anótalo abajo.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/learn/help_page.py"/>
        <source>As of {day}, from: {sources}. Numbers change: check yours, and write it down below.</source>
        <translation>A fecha de {day}, según: {sources}. Los números cambian: comprueba los tuyos y anótalos abajo.</translation>
    </message>
</context>
<context>
    <name>HeroCard</name>
    <message>
        <location filename="../../desktop/unclench/widgets/today/hero.py"/>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <location filename="../../desktop/unclench/widgets/history/history_page.py"/>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/history_page.py"/>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/history_page.py"/>
        <source>Add by hand</source>
        <translation>Añadir a mano</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/history_page.py"/>
        <source>Pages of your history</source>
        <translation>Páginas de tu historial</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/history_page.py"/>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/history_page.py"/>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/history_page.py"/>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/history_page.py"/>
        <source>What seems to help</source>
        <translation>Lo que parece ayudar</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/history_page.py"/>
        <source>Stress and pain</source>
        <translation>Estrés y dolor</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/history_page.py"/>
        <source>Fair tests</source>
        <translation>Pruebas justas</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/history_page.py"/>
        <source>Import and export</source>
        <translation>Importar y exportar</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/history_page.py"/>
        <source>For a visit</source>
        <translation>Para una consulta</translation>
    </message>
</context>
<context>
    <name>ImportCard</name>
    <message>
        <location filename="../../desktop/unclench/widgets/my_exercises/import_card.py"/>
        <source>Take care with: {cautions}</source>
        <translation>Precaución con: {cautions}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/my_exercises/import_card.py"/>
        <source>A program of {weeks}.</source>
        <translation>Un programa de {weeks}.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/my_exercises/import_card.py"/>
        <source>It brings along: {titles}.</source>
        <translation>Trae consigo: {titles}.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/my_exercises/import_card.py"/>
        <source>You already have an exercise with this ID. What would you like?</source>
        <translation>Ya tienes un ejercicio con este identificador. ¿Qué quieres hacer?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/my_exercises/import_card.py"/>
        <source>You already have something with the ID of: {titles}. What would you like?</source>
        <translation>Ya tienes algo con el identificador de: {titles}. ¿Qué quieres hacer?</translation>
    </message>
</context>
<context>
    <name>ImportProgramCard</name>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/import_card.py"/>
        <source>There&apos;s a program with this ID already. What would you like?</source>
        <translation>Ya hay un programa con este identificador. ¿Qué quieres hacer?</translation>
    </message>
</context>
<context>
    <name>ImportQuestions</name>
    <message>
        <location filename="../../desktop/unclench/widgets/history/import_questions.py"/>
        <source>please choose</source>
        <translation>elige una opción</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/import_questions.py"/>
        <source>Which column is “{field}”?</source>
        <translation>¿Qué columna es «{field}»?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/import_questions.py"/>
        <source>none of them</source>
        <translation>ninguna de ellas</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/import_questions.py"/>
        <source>How much stress is “{mood}”?</source>
        <translation>¿Cuánto estrés es «{mood}»?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/import_questions.py"/>
        <source>leave it out</source>
        <translation>dejarlo fuera</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/import_questions.py"/>
        <source>What is in this file?</source>
        <translation>¿Qué hay en este archivo?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/import_questions.py"/>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/import_questions.py"/>
        <source>Check-ins</source>
        <translation>Registros</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/import_questions.py"/>
        <source>What encoding was this file saved in?</source>
        <translation>¿Con qué codificación se guardó este archivo?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/import_questions.py"/>
        <source>Which day is 03/04?</source>
        <translation>¿Qué día es 03/04?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/import_questions.py"/>
        <source>3 April</source>
        <translation>3 de abril</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/import_questions.py"/>
        <source>4 March</source>
        <translation>4 de marzo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/import_questions.py"/>
        <source>What do the numbers for length count?</source>
        <translation>¿Qué cuentan los números de la duración?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/import_questions.py"/>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/import_questions.py"/>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/import_questions.py"/>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/import_questions.py"/>
        <source>milliseconds</source>
        <translation>milisegundos</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/import_questions.py"/>
        <source>hours:minutes</source>
        <translation>horas:minutos</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/import_questions.py"/>
        <source>minutes:seconds</source>
        <translation>minutos:segundos</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/import_questions.py"/>
        <source>What does 1,200 mean in this file?</source>
        <translation>¿Qué significa 1,200 en este archivo?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/import_questions.py"/>
        <source>more than a thousand</source>
        <translation>más de mil</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/import_questions.py"/>
        <source>a little more than one</source>
        <translation>un poco más de uno</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/import_questions.py"/>
        <source>Some ratings are on another scale. Which one?</source>
        <translation>Algunas valoraciones están en otra escala. ¿En cuál?</translation>
    </message>
</context>
<context>
    <name>Input</name>
    <message>
        <location filename="../../desktop/unclench/widgets/worksheet/worksheet_inputs.py"/>
        <source>Ctrl+Enter to continue.</source>
        <translation>Ctrl+Intro para continuar.</translation>
    </message>
</context>
<context>
    <name>InsteadRow</name>
    <message>
        <location filename="../../desktop/unclench/widgets/program_editor/rows.py"/>
        <source>Remove: {who}</source>
        <translation>Quitar: {who}</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <location filename="../../desktop/unclench/widgets/history/item_list.py"/>
        <source>Sessions and check-ins, latest first</source>
        <translation>Sesiones y registros, lo último primero</translation>
    </message>
</context>
<context>
    <name>ItemPage</name>
    <message>
        <location filename="../../desktop/unclench/widgets/history/item_page.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/item_page.py"/>
        <source>Add a session by hand</source>
        <translation>Añadir una sesión a mano</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/item_page.py"/>
        <source>Something you did without the app, or on another day.</source>
        <translation>Algo que hiciste sin la aplicación u otro día.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/item_page.py"/>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/item_page.py"/>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/item_page.py"/>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/item_page.py"/>
        <source>No number</source>
        <translation>Sin número</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/item_page.py"/>
        <source>How was it?</source>
        <translation>¿Qué tal fue?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/item_page.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/item_page.py"/>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/item_page.py"/>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>JustSoundsPage</name>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/just_sounds_page.py"/>
        <source>Just sounds</source>
        <translation>Solo sonidos</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/just_sounds_page.py"/>
        <source>Let a sound keep you company while you rest, read or work. It plays on until you stop it, and leaves no trace in your history.</source>
        <translation>Deja que un sonido te acompañe mientras descansas, lees o trabajas. Sigue hasta que lo pares y no deja rastro en tu historial.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/just_sounds_page.py"/>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/just_sounds_page.py"/>
        <source>My own file ...</source>
        <translation>Mi propio archivo…</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/just_sounds_page.py"/>
        <source>My own folder ...</source>
        <translation>Mi propia carpeta…</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/just_sounds_page.py"/>
        <source>Don&apos;t use this folder</source>
        <translation>No usar esta carpeta</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/just_sounds_page.py"/>
        <source>Stop after</source>
        <translation>Parar después de</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/just_sounds_page.py"/>
        <source>No timer</source>
        <translation>Sin temporizador</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/just_sounds_page.py"/>
        <source>Other minutes</source>
        <translation>Otros minutos</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/just_sounds_page.py"/>
        <source>From 1 to {most} minutes</source>
        <translation>De 1 a {most} minutos</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/just_sounds_page.py"/>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/just_sounds_page.py"/>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/just_sounds_page.py"/>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/just_sounds_page.py"/>
        <source>All sound is muted in Settings, so you can&apos;t hear it now.</source>
        <translation>Todo el sonido está silenciado en Ajustes, así que ahora no se oye.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/just_sounds_page.py"/>
        <source>Playing: {sound}.</source>
        <translation>Suena: {sound}.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/just_sounds_page.py"/>
        <source>No sound output was found.</source>
        <translation>No se encontró ninguna salida de sonido.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/just_sounds_page.py"/>
        <source>The time is over. The sound faded out.</source>
        <translation>El tiempo terminó. El sonido se fue apagando.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/just_sounds_page.py"/>
        <source>The sound stopped because a session began.</source>
        <translation>El sonido paró porque empezó una sesión.</translation>
    </message>
</context>
<context>
    <name>KeepWords</name>
    <message>
        <location filename="../../desktop/unclench/widgets/worksheet/keep_words.py"/>
        <source>Keep what you wrote?</source>
        <translation>¿Conservar lo que escribiste?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/worksheet/keep_words.py"/>
        <source>It isn&apos;t saved yet. You can keep it with this session, or let it go.</source>
        <translation>Aún no está guardado. Puedes conservarlo con esta sesión o dejarlo ir.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/worksheet/keep_words.py"/>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/worksheet/keep_words.py"/>
        <source>Let it go</source>
        <translation>Dejarlo ir</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/worksheet/keep_words.py"/>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/worksheet/keep_words.py"/>
        <source>You can read it in History, with this session.</source>
        <translation>Puedes leerlo en Historial, con esta sesión.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/worksheet/keep_words.py"/>
        <source>Keep it after all</source>
        <translation>Conservarlo al final</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/worksheet/keep_words.py"/>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/worksheet/keep_words.py"/>
        <source>Your words are gone when you leave this page. The session itself is kept.</source>
        <translation>Tus palabras se borran al salir de esta página. La sesión sí se conserva.</translation>
    </message>
</context>
<context>
    <name>LearnCard</name>
    <message>
        <location filename="../../desktop/unclench/widgets/learn/learn_card.py"/>
        <source>Read on</source>
        <translation>Seguir leyendo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/learn/learn_card.py"/>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/learn/learn_card.py"/>
        <source>Read on: {title}</source>
        <translation>Seguir leyendo: {title}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/learn/learn_card.py"/>
        <source>Source: {source}</source>
        <translation>Fuente: {source}</translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <location filename="../../desktop/unclench/widgets/learn/learn_page.py"/>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/learn/learn_page.py"/>
        <source>Short cards, in any order.</source>
        <translation>Fichas cortas, en el orden que quieras.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/learn/learn_page.py"/>
        <source>{read} of {all} read.</source>
        <translation>{read} de {all} leídas.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/learn/learn_page.py"/>
        <source>Try: {title}</source>
        <translation>Probar: {title}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/learn/learn_page.py"/>
        <source>Help now (F3)</source>
        <translation>Ayuda ahora (F3)</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/learn/learn_page.py"/>
        <source>How are you? (F4)</source>
        <translation>¿Cómo estás? (F4)</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/learn/learn_page.py"/>
        <source>Health considerations</source>
        <translation>Tu salud</translation>
    </message>
</context>
<context>
    <name>LengthsRow</name>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/amount_rows.py"/>
        <source>such as 3, 5, 10</source>
        <translation>por ejemplo 3, 5, 10</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/amount_rows.py"/>
        <source>Suggested</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/amount_rows.py"/>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/amount_rows.py"/>
        <source>Suggested:</source>
        <translation>Propuesta:</translation>
    </message>
</context>
<context>
    <name>LineCard</name>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/line_rows.py"/>
        <source>Line {number}</source>
        <translation>Frase {number}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/line_rows.py"/>
        <source>Add words that take turns</source>
        <translation>Añadir palabras que se turnan</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/line_rows.py"/>
        <source>Once, after</source>
        <translation>Una vez, después de</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/line_rows.py"/>
        <source>Again and again, every</source>
        <translation>Una y otra vez, cada</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/line_rows.py"/>
        <source>{line}: when</source>
        <translation>{line}: cuándo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/line_rows.py"/>
        <source>{line}: seconds</source>
        <translation>{line}: segundos</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/line_rows.py"/>
        <source>Remove {line}</source>
        <translation>Quitar: {line}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/line_rows.py"/>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/line_rows.py"/>
        <source>{line}: words {number}</source>
        <translation>{line}: palabras {number}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/line_rows.py"/>
        <source>{line}: words</source>
        <translation>{line}: palabras</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/line_rows.py"/>
        <source>What is said</source>
        <translation>Lo que se dice</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/line_rows.py"/>
        <source>Remove {name}</source>
        <translation>Quitar: {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/line_rows.py"/>
        <source>Let it come to you.</source>
        <translation>Deja que llegue solo.</translation>
    </message>
</context>
<context>
    <name>LinesRow</name>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/line_rows.py"/>
        <source>Add a line</source>
        <translation>Añadir una frase</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/line_rows.py"/>
        <source>Shorter is fine.</source>
        <translation>Más corto también vale.</translation>
    </message>
</context>
<context>
    <name>ListInput</name>
    <message>
        <location filename="../../desktop/unclench/widgets/worksheet/worksheet_inputs.py"/>
        <source>One line for each: Enter starts the next. Ctrl+Enter to continue.</source>
        <translation>Una línea para cada cosa: Intro empieza la siguiente. Ctrl+Intro para continuar.</translation>
    </message>
</context>
<context>
    <name>MarkCard</name>
    <message>
        <location filename="../../desktop/unclench/widgets/body_map/mark_card.py"/>
        <source>Mark this place</source>
        <translation>Marcar este lugar</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/body_map/mark_card.py"/>
        <source>Fresh injury</source>
        <translation>Lesión reciente</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/body_map/mark_card.py"/>
        <source>In a session</source>
        <translation>En una sesión</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/body_map/mark_card.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/body_map/mark_card.py"/>
        <source>not marked</source>
        <translation>sin marcar</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/body_map/mark_card.py"/>
        <source>Suggested: {mode}</source>
        <translation>Propuesta: {mode}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/body_map/mark_card.py"/>
        <source>My choice: {mode}</source>
        <translation>Mi elección: {mode}</translation>
    </message>
</context>
<context>
    <name>MoveFigure</name>
    <message>
        <location filename="../../desktop/unclench/widgets/figures/move.py"/>
        <source>Stop if it gets sharp, spreads, goes numb, or if you feel dizzy.</source>
        <translation>Para si el dolor se vuelve agudo o se extiende, si algo se te duerme o si te mareas.</translation>
    </message>
</context>
<context>
    <name>MusclePanel</name>
    <message>
        <location filename="../../desktop/unclench/widgets/session/muscle_panel.py"/>
        <source>Lighter</source>
        <translation>Más suave</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/muscle_panel.py"/>
        <source>No tensing</source>
        <translation>Sin tensar</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/muscle_panel.py"/>
        <source>Imagine it</source>
        <translation>Imaginarlo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/muscle_panel.py"/>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/muscle_panel.py"/>
        <source>Cramp?</source>
        <translation>¿Calambre?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/muscle_panel.py"/>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/muscle_panel.py"/>
        <source>Next: {part}.</source>
        <translation>Siguiente: {part}.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/muscle_panel.py"/>
        <source>Tensing gently today.</source>
        <translation>Hoy se tensa poco.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/muscle_panel.py"/>
        <source>No tensing today.</source>
        <translation>Hoy sin tensar.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/muscle_panel.py"/>
        <source>Imagining only today.</source>
        <translation>Hoy solo se imagina.</translation>
    </message>
</context>
<context>
    <name>MyExercisesPage</name>
    <message>
        <location filename="../../desktop/unclench/widgets/my_exercises/my_exercises_page.py"/>
        <source>My exercises</source>
        <translation>Mis ejercicios</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/my_exercises/my_exercises_page.py"/>
        <source>Write your own, or copy one and change it. You can drop files here, too.</source>
        <translation>Escribe los tuyos, o copia uno y cámbialo. También puedes soltar archivos aquí.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/my_exercises/my_exercises_page.py"/>
        <source>Change what you like, and try it as you go. It will appear with all the others, with its own landscape.</source>
        <translation>Cambia lo que quieras y pruébalo sobre la marcha. Aparecerá con todos los demás, con su propio paisaje.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/my_exercises/my_exercises_page.py"/>
        <source>Write your first exercise</source>
        <translation>Escribe tu primer ejercicio</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/my_exercises/my_exercises_page.py"/>
        <source>Start with breathing</source>
        <translation>Empezar con la respiración</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/my_exercises/my_exercises_page.py"/>
        <source>Copy one of ours</source>
        <translation>Copiar uno de los nuestros</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/my_exercises/my_exercises_page.py"/>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/my_exercises/my_exercises_page.py"/>
        <source>New exercise</source>
        <translation>Nuevo ejercicio</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/my_exercises/my_exercises_page.py"/>
        <source>New program</source>
        <translation>Nuevo programa</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/my_exercises/my_exercises_page.py"/>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/my_exercises/my_exercises_page.py"/>
        <source>Open in editor</source>
        <translation>Abrir en el editor</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/my_exercises/my_exercises_page.py"/>
        <source>Practice</source>
        <translation>Practicar</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/my_exercises/my_exercises_page.py"/>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/my_exercises/my_exercises_page.py"/>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/my_exercises/my_exercises_page.py"/>
        <source>A program that needs fixing</source>
        <translation>Un programa que hay que corregir</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/my_exercises/my_exercises_page.py"/>
        <source>Changes you haven&apos;t saved yet are kept here as a draft</source>
        <translation>Los cambios sin guardar se conservan aquí como borrador</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/my_exercises/my_exercises_page.py"/>
        <source>Exercise (*.json);;Bundle with recordings (*.unclench)</source>
        <translation>Ejercicio (*.json);;Paquete con grabaciones (*.unclench)</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/my_exercises/my_exercises_page.py"/>
        <source>Exercises (*.json *.unclench)</source>
        <translation>Ejercicios (*.json *.unclench)</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/my_exercises/my_exercises_page.py"/>
        <source>Deleted: {title}</source>
        <translation>Eliminado: {title}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/my_exercises/my_exercises_page.py"/>
        <source>Your exercises can&apos;t be opened right now.</source>
        <translation>Tus ejercicios no se pueden abrir en este momento.</translation>
    </message>
</context>
<context>
    <name>NamedSlider</name>
    <message>
        <location filename="../../desktop/unclench/widgets/controls/inputs.py"/>
        <source>{value}%</source>
        <translation>{value} %</translation>
    </message>
</context>
<context>
    <name>NightVeil</name>
    <message>
        <location filename="../../desktop/unclench/widgets/session/night_veil.py"/>
        <source>The picture is back. All keys work again.</source>
        <translation>La imagen está de vuelta. Todas las teclas vuelven a funcionar.</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <location filename="../../desktop/unclench/widgets/history/note_list.py"/>
        <source>Notes to print</source>
        <translation>Notas para imprimir</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <location filename="../../desktop/unclench/widgets/session/session_notes.py"/>
        <source>Volume {percent}%</source>
        <translation>Volumen {percent} %</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/session_notes.py"/>
        <source>Remembered for next time</source>
        <translation>Se recordará para la próxima vez</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/session_notes.py"/>
        <source>Skipping this time</source>
        <translation>Esta vez se omite</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/session_notes.py"/>
        <source>Sound off</source>
        <translation>Sonido desactivado</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/session_notes.py"/>
        <source>Sound on</source>
        <translation>Sonido activado</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/session_notes.py"/>
        <source>The usual pace</source>
        <translation>El ritmo habitual</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/session_notes.py"/>
        <source>Slower: {percent}%</source>
        <translation>Más lento: {percent} %</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/session_notes.py"/>
        <source>Faster: {percent}%</source>
        <translation>Más rápido: {percent} %</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/session_notes.py"/>
        <source>No audio device found. Continuing without sound.</source>
        <translation>No se encontró ningún dispositivo de sonido. Seguimos sin sonido.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/session_notes.py"/>
        <source>This can&apos;t be saved right now. Unclench keeps trying.</source>
        <translation>Esto no se puede guardar en este momento. Unclench lo sigue intentando.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <location filename="../../desktop/unclench/widgets/window/notice_bar.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>NumberInput</name>
    <message>
        <location filename="../../desktop/unclench/widgets/worksheet/worksheet_inputs.py"/>
        <source>Type a number, then press Enter.</source>
        <translation>Escribe un número y pulsa Intro.</translation>
    </message>
</context>
<context>
    <name>NumberScale</name>
    <message>
        <location filename="../../desktop/unclench/widgets/controls/number_scale.py"/>
        <source>No number chosen</source>
        <translation>Ningún número elegido</translation>
    </message>
</context>
<context>
    <name>OutlineStrip</name>
    <message>
        <location filename="../../desktop/unclench/widgets/library/outline_strip.py"/>
        <source>What happens</source>
        <translation>Qué pasa</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <location filename="../../desktop/unclench/widgets/history/overview_tab.py"/>
        <source>After your first session you&apos;ll see it here. You can also add one by hand, or bring your history from another app.</source>
        <translation>Después de tu primera sesión, la verás aquí. También puedes añadir una a mano o traer tu historial de otra aplicación.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/overview_tab.py"/>
        <source>Your history starts here</source>
        <translation>Tu historial empieza aquí</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/overview_tab.py"/>
        <source>Pick an exercise</source>
        <translation>Elegir un ejercicio</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/overview_tab.py"/>
        <source>Add by hand</source>
        <translation>Añadir a mano</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/overview_tab.py"/>
        <source>Import a file</source>
        <translation>Importar un archivo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/overview_tab.py"/>
        <source>Days you practiced</source>
        <translation>Días con práctica</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/overview_tab.py"/>
        <source>Stress and pain before and after</source>
        <translation>Estrés y dolor antes y después</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/overview_tab.py"/>
        <source>Latest</source>
        <translation>Lo más reciente</translation>
    </message>
</context>
<context>
    <name>OwnPaceCard</name>
    <message>
        <location filename="../../desktop/unclench/widgets/session/own_pace.py"/>
        <source>Tap my pace</source>
        <translation>Marcar mi ritmo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/own_pace.py"/>
        <source>I&apos;m breathing in</source>
        <translation>Estoy inhalando</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/own_pace.py"/>
        <source>Press it, or Space, each time you breathe in</source>
        <translation>Pulsa aquí, o Espacio, cada vez que inhales</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/own_pace.py"/>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/own_pace.py"/>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/own_pace.py"/>
        <source>Your own pace</source>
        <translation>Tu propio ritmo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/own_pace.py"/>
        <source>Breathe normally. Press Space or the button each time you breathe in, for up to 45 seconds.</source>
        <translation>Respira con normalidad. Pulsa Espacio o el botón cada vez que inhales, durante 45 segundos como máximo.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/own_pace.py"/>
        <source>Not enough taps yet. It takes at least {count}.</source>
        <translation>Aún no hay marcas suficientes. Hacen falta por lo menos {count}.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/own_pace.py"/>
        <source>Counted: {count}</source>
        <translation>Contadas: {count}</translation>
    </message>
</context>
<context>
    <name>OwnTools</name>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/own_tools.py"/>
        <source>New program</source>
        <translation>Nuevo programa</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/own_tools.py"/>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/own_tools.py"/>
        <source>Import a program</source>
        <translation>Importar un programa</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/own_tools.py"/>
        <source>Go on writing: {title}</source>
        <translation>Seguir escribiendo: {title}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/own_tools.py"/>
        <source>Program (*.json);;Bundle with its exercises (*.unclench)</source>
        <translation>Programa (*.json);;Paquete con sus ejercicios (*.unclench)</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/own_tools.py"/>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/own_tools.py"/>
        <source>Programs and bundles (*.json *.unclench)</source>
        <translation>Programas y paquetes (*.json *.unclench)</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/own_tools.py"/>
        <source>Deleted: {file}</source>
        <translation>Eliminado: {file}</translation>
    </message>
</context>
<context>
    <name>OwnWays</name>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/own_ways.py"/>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/own_ways.py"/>
        <source>Copy and change</source>
        <translation>Copiar y cambiar</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/own_ways.py"/>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/own_ways.py"/>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>PEG</name>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/week_page.py"/>
        <source>Does not interfere</source>
        <translation>No interfiere</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/week_page.py"/>
        <source>Completely interferes</source>
        <translation>Interfiere por completo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/week_page.py"/>
        <source>What number best describes your pain on average in the past week?</source>
        <translation>¿Qué número describe mejor tu dolor, en promedio, en la última semana?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/week_page.py"/>
        <source>No pain</source>
        <translation>Sin dolor</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/week_page.py"/>
        <source>Pain as bad as you can imagine</source>
        <translation>El peor dolor que puedes imaginar</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/week_page.py"/>
        <source>What number best describes how, during the past week, pain has interfered with your enjoyment of life?</source>
        <translation>¿Qué número describe mejor cuánto ha interferido el dolor, durante la última semana, en tu disfrute de la vida?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/week_page.py"/>
        <source>What number best describes how, during the past week, pain has interfered with your general activity?</source>
        <translation>¿Qué número describe mejor cuánto ha interferido el dolor, durante la última semana, en tu actividad general?</translation>
    </message>
</context>
<context>
    <name>PacedRow</name>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/pacing_card.py"/>
        <source>{activity}: {now} at a time this week</source>
        <translation>{activity}: {now} cada vez, esta semana</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/pacing_card.py"/>
        <source>Week {week}. You usually did {usual}. On a sore day: {low} to {high}.</source>
        <translation>Semana {week}. Lo habitual era {usual}. En un día de dolor: de {low} a {high}.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/pacing_card.py"/>
        <source>Next week: {time}</source>
        <translation>La próxima semana: {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/pacing_card.py"/>
        <source>Back a week</source>
        <translation>Una semana atrás</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/pacing_card.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>PacingCard</name>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/pacing_card.py"/>
        <source>Building up slowly</source>
        <translation>Subir poco a poco</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/pacing_card.py"/>
        <source>Begin with a bit less than usual, and add a little each week. Go by the clock, not by the pain. You decide when to go on.</source>
        <translation>Empieza con un poco menos de lo habitual y añade un poco cada semana. Guíate por el reloj, no por el dolor. Tú decides cuándo seguir.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/pacing_card.py"/>
        <source>Add an activity</source>
        <translation>Añadir una actividad</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/pacing_card.py"/>
        <source>Removed: {name}</source>
        <translation>Quitado: {name}</translation>
    </message>
</context>
<context>
    <name>PacingForm</name>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/pacing_card.py"/>
        <source>What?</source>
        <translation>¿Qué?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/pacing_card.py"/>
        <source>In your words</source>
        <translation>Con tus palabras</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/pacing_card.py"/>
        <source>For example: the garden</source>
        <translation>Por ejemplo: el jardín</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/pacing_card.py"/>
        <source>Usual minutes, before it gets too much</source>
        <translation>Minutos habituales, antes de que sea demasiado</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/pacing_card.py"/>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/pacing_card.py"/>
        <source>From your last pacing worksheet.</source>
        <translation>De tu última hoja para dosificar la actividad.</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <location filename="../../desktop/unclench/widgets/history/visit_tab.py"/>
        <source>The page as it will be printed</source>
        <translation>La página tal como se imprimirá</translation>
    </message>
</context>
<context>
    <name>PairsTable</name>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/pairs_table.py"/>
        <source>Finds 1 point</source>
        <translation>Detecta 1 punto</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/pairs_table.py"/>
        <source>Finds 2 points</source>
        <translation>Detecta 2 puntos</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/pairs_table.py"/>
        <source>Looks clear with no difference</source>
        <translation>Parece claro sin haber diferencia</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <location filename="../../desktop/unclench/widgets/writing/panes.py"/>
        <source>Parts of the editor</source>
        <translation>Partes del editor</translation>
    </message>
</context>
<context>
    <name>PartRow</name>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/choice_rows.py"/>
        <source>type a name, or press Down</source>
        <translation>escribe un nombre o pulsa la flecha abajo</translation>
    </message>
</context>
<context>
    <name>PastTrialCard</name>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/past_card.py"/>
        <source>{first} to {last}</source>
        <translation>De {first} a {last}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/past_card.py"/>
        <source>See this test</source>
        <translation>Ver esta prueba</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/past_card.py"/>
        <source>See this test: {title}</source>
        <translation>Ver esta prueba: {title}</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <location filename="../../desktop/unclench/widgets/learn/help_page.py"/>
        <source>My people</source>
        <translation>Mi gente</translation>
    </message>
</context>
<context>
    <name>PeopleInput</name>
    <message>
        <location filename="../../desktop/unclench/widgets/worksheet/people_input.py"/>
        <source>From My people</source>
        <translation>De Mi gente</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/worksheet/people_input.py"/>
        <source>Names you keep in Programs, under My people, show up here.</source>
        <translation>Los nombres que guardas en Programas, en Mi gente, aparecen aquí.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/worksheet/people_input.py"/>
        <source>Puts this name into your answer</source>
        <translation>Pone este nombre en tu respuesta</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/worksheet/people_input.py"/>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/worksheet/people_input.py"/>
        <source>More names: {count}</source>
        <translation>Más nombres: {count}</translation>
    </message>
</context>
<context>
    <name>PeopleTab</name>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/people_tab.py"/>
        <source>My people</source>
        <translation>Mi gente</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/people_tab.py"/>
        <source>They&apos;re shown in Help now (F3), also in a session. Nobody else sees them.</source>
        <translation>Se muestran en Ayuda ahora (F3), también en una sesión. Nadie más los ve.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/people_tab.py"/>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/people_tab.py"/>
        <source>Removed: {name}</source>
        <translation>Quitado de la lista: {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/people_tab.py"/>
        <source>One or two are enough: someone who listens, who lends a hand, or who knows what it&apos;s like. They&apos;re shown in Help now (F3), and nobody else sees them.</source>
        <translation>Con una o dos personas basta: alguien que escucha, que echa una mano o que sabe lo que es. Se muestran en Ayuda ahora (F3), y nadie más las ve.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/people_tab.py"/>
        <source>Who&apos;s good to have around?</source>
        <translation>¿A quién te hace bien tener cerca?</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/person_card.py"/>
        <source>Somebody new</source>
        <translation>Alguien nuevo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/person_card.py"/>
        <source>{what}: {name}</source>
        <translation>{what}: {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/person_card.py"/>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/person_card.py"/>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/person_card.py"/>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/person_card.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/person_card.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/person_card.py"/>
        <source>For example: my sister</source>
        <translation>Por ejemplo: mi hermana</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/person_card.py"/>
        <source>How to reach them</source>
        <translation>Cómo contactar</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/person_card.py"/>
        <source>A number, or how you write</source>
        <translation>Un número, o cómo escribirle</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/person_card.py"/>
        <source>What for?</source>
        <translation>¿Para qué?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/person_card.py"/>
        <source>Done writing</source>
        <translation>Terminar de escribir</translation>
    </message>
</context>
<context>
    <name>PhaseLine</name>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/phases.py"/>
        <source>Phase {number}</source>
        <translation>Fase {number}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/phases.py"/>
        <source>{phase}: seconds</source>
        <translation>{phase}: segundos</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/phases.py"/>
        <source>{phase}: own word</source>
        <translation>{phase}: palabra propia</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/phases.py"/>
        <source>own word</source>
        <translation>palabra propia</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/phases.py"/>
        <source>Remove {phase}</source>
        <translation>Quitar: {phase}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/phases.py"/>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
</context>
<context>
    <name>PhasesRow</name>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/phases.py"/>
        <source>Add a phase</source>
        <translation>Añadir una fase</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/phases.py"/>
        <source>The person&apos;s own pace</source>
        <translation>El ritmo de cada persona</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/phases.py"/>
        <source>4 in, 6 out</source>
        <translation>Inhalar 4, exhalar 6</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/phases.py"/>
        <source>Box: 4 each</source>
        <translation>Cuadrada: 4 cada parte</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/phases.py"/>
        <source>5 in, 5 out</source>
        <translation>Inhalar 5, exhalar 5</translation>
    </message>
</context>
<context>
    <name>PlaceBox</name>
    <message>
        <location filename="../../desktop/unclench/widgets/body_map/body_map.py"/>
        <source>{name}, seen from behind</source>
        <translation>{name}, por detrás</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <location filename="../../desktop/unclench/widgets/body_map/place_list.py"/>
        <source>Find a place</source>
        <translation>Buscar un lugar</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/body_map/place_list.py"/>
        <source>Places of the body</source>
        <translation>Lugares del cuerpo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/body_map/place_list.py"/>
        <source>No matches</source>
        <translation>Sin resultados</translation>
    </message>
</context>
<context>
    <name>PlanNote</name>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/plan_note.py"/>
        <source>From your plan</source>
        <translation>De tu plan</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/plan_note.py"/>
        <source>My plan</source>
        <translation>Mi plan</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/plan_note.py"/>
        <source>You picked for this week: {picked}.</source>
        <translation>Elegiste para esta semana: {picked}.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/plan_note.py"/>
        <source>Open {title}</source>
        <translation>Abrir: {title}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/plan_note.py"/>
        <source>Your next step: {step} ({day})</source>
        <translation>Tu próximo paso: {step} ({day})</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/plan_note.py"/>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/plan_note.py"/>
        <source>Done: {step}</source>
        <translation>Listo: {step}</translation>
    </message>
</context>
<context>
    <name>PlanTab</name>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/plan_tab.py"/>
        <source>My plan</source>
        <translation>Mi plan</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/plan_tab.py"/>
        <source>One small step is plenty. Fill in what helps, leave the rest. It all stays on your computer.</source>
        <translation>Con un pequeño paso basta. Rellena lo que te sirva y deja lo demás. Todo se queda en tu equipo.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/plan_tab.py"/>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/plan_tab.py"/>
        <source>Save as text</source>
        <translation>Guardar como texto</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/plan_tab.py"/>
        <source>To print, or to take along to a visit</source>
        <translation>Para imprimir o para llevar a una consulta</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/plan_tab.py"/>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/plan_tab.py"/>
        <source>Saved: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/plan_tab.py"/>
        <source>{file} can&apos;t be saved there. Pick another folder.</source>
        <translation>No se puede guardar ahí: {file}. Elige otra carpeta.</translation>
    </message>
</context>
<context>
    <name>PlayRow</name>
    <message>
        <location filename="../../desktop/unclench/widgets/today/play_row.py"/>
        <source>Start {exercise}</source>
        <translation>Empezar: {exercise}</translation>
    </message>
</context>
<context>
    <name>PlotCard</name>
    <message>
        <location filename="../../desktop/unclench/widgets/charts/view.py"/>
        <source>Show as table</source>
        <translation>Ver como tabla</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/charts/view.py"/>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/charts/view.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/charts/view.py"/>
        <source>Copy the picture, or the table when it is shown</source>
        <translation>Copia la imagen, o la tabla si es lo que se ve</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/charts/view.py"/>
        <source>Show as chart</source>
        <translation>Ver como gráfico</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/charts/view.py"/>
        <source>The picture couldn&apos;t be saved there.</source>
        <translation>No se pudo guardar la imagen ahí.</translation>
    </message>
</context>
<context>
    <name>PracticeSide</name>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/practices_card.py"/>
        <source>Pick one you like</source>
        <translation>Elige uno que te guste</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/practices_card.py"/>
        <source>Pick another</source>
        <translation>Elegir otro</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/practices_card.py"/>
        <source>Pick one</source>
        <translation>Elegir uno</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/practices_card.py"/>
        <source>{side}: pick an exercise</source>
        <translation>{side}: elegir un ejercicio</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/practices_card.py"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/practices_card.py"/>
        <source>Open {title}</source>
        <translation>Abrir: {title}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/practices_card.py"/>
        <source>Nothing for now</source>
        <translation>Nada por ahora</translation>
    </message>
</context>
<context>
    <name>Preparation</name>
    <message>
        <location filename="../../desktop/unclench/viewmodels/library/preparation.py"/>
        <source>Holds are off for you.</source>
        <translation>Las pausas están desactivadas para ti.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/library/preparation.py"/>
        <source>What doesn&apos;t suit you is left out already.</source>
        <translation>Lo que no te va bien ya está fuera.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/library/preparation.py"/>
        <source>Those muscles aren&apos;t tensed, unless you choose it.</source>
        <translation>Esos músculos no se tensan, salvo que lo elijas.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/library/preparation.py"/>
        <source>You&apos;ll tense only a little, unless you choose otherwise.</source>
        <translation>Tensarás solo un poco, salvo que elijas otra cosa.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/library/preparation.py"/>
        <source>Nothing is tensed, unless you choose it.</source>
        <translation>No se tensa nada, salvo que lo elijas.</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <location filename="../../desktop/unclench/widgets/writing/preview_card.py"/>
        <source>Add it</source>
        <translation>Añadirlo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/writing/preview_card.py"/>
        <source>Keep both</source>
        <translation>Conservar los dos</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/writing/preview_card.py"/>
        <source>Replace mine</source>
        <translation>Reemplazar el mío</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/writing/preview_card.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/writing/preview_card.py"/>
        <source>It needs fixing, so it can&apos;t be added:</source>
        <translation>Hay que corregirlo, así que no se puede añadir:</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/writing/preview_card.py"/>
        <source>By {name}</source>
        <translation>De {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/writing/preview_card.py"/>
        <source>License: {name}</source>
        <translation>Licencia: {name}</translation>
    </message>
</context>
<context>
    <name>ProgramCard</name>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/program_card.py"/>
        <source>yours</source>
        <translation>tuyo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/program_card.py"/>
        <source>How sure can we be?</source>
        <translation>¿Cuánto se sabe de esto?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/program_card.py"/>
        <source>How sure can we be? {title}</source>
        <translation>¿Cuánto se sabe de esto? {title}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/program_card.py"/>
        <source>Look inside</source>
        <translation>Ver por dentro</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/program_card.py"/>
        <source>Look inside: {title}</source>
        <translation>Ver por dentro: {title}</translation>
    </message>
</context>
<context>
    <name>ProgramEditorPage</name>
    <message>
        <location filename="../../desktop/unclench/widgets/program_editor/page.py"/>
        <source>Program editor</source>
        <translation>Editor de programas</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/program_editor/page.py"/>
        <source>Add a step</source>
        <translation>Añadir un paso</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/program_editor/page.py"/>
        <source>Move up</source>
        <translation>Mover hacia arriba</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/program_editor/page.py"/>
        <source>Move down</source>
        <translation>Mover hacia abajo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/program_editor/page.py"/>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/program_editor/page.py"/>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/program_editor/page.py"/>
        <source>Back to programs (Alt+Left)</source>
        <translation>Volver a los programas (Alt+flecha izquierda)</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/program_editor/page.py"/>
        <source>Give your program a title</source>
        <translation>Ponle un título a tu programa</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/program_editor/page.py"/>
        <source>The program as text (JSON)</source>
        <translation>El programa como texto (JSON)</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/program_editor/page.py"/>
        <source>The program as text (Ctrl+J)</source>
        <translation>El programa como texto (Ctrl+J)</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/program_editor/page.py"/>
        <source>Saved. You&apos;ll find it among the programs.</source>
        <translation>Guardado. Lo encontrarás entre los programas.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/program_editor/page.py"/>
        <source>Weeks</source>
        <translation>Semanas</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/program_editor/page.py"/>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/program_editor/page.py"/>
        <source>Check</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/program_editor/page.py"/>
        <source>Add a week</source>
        <translation>Añadir una semana</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/program_editor/page.py"/>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/program_editor/page.py"/>
        <source>Move, copy or delete this week or step</source>
        <translation>Mover, copiar o eliminar esta semana o este paso</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/program_editor/page.py"/>
        <source>Choose a step</source>
        <translation>Elegir un paso</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/program_editor/page.py"/>
        <source>Choose an exercise</source>
        <translation>Elegir un ejercicio</translation>
    </message>
</context>
<context>
    <name>ProgramHead</name>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/program_head.py"/>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/program_head.py"/>
        <source>Back to all programs</source>
        <translation>Volver a todos los programas</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/program_head.py"/>
        <source>Back (Esc)</source>
        <translation>Atrás (Esc)</translation>
    </message>
</context>
<context>
    <name>ProgramList</name>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/program_list.py"/>
        <source>Where you are</source>
        <translation>Por dónde vas</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/program_list.py"/>
        <source>All programs</source>
        <translation>Todos los programas</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/program_list.py"/>
        <source>A few small steps a week, at your own speed. Miss a day, and it waits.</source>
        <translation>Unos pequeños pasos por semana, a tu ritmo. Si un día no puedes, el paso espera.</translation>
    </message>
</context>
<context>
    <name>ProgramPage</name>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/program_page.py"/>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/program_page.py"/>
        <source>You started over.</source>
        <translation>Empezaste de nuevo.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/program_page.py"/>
        <source>Stop this program</source>
        <translation>Parar este programa</translation>
    </message>
</context>
<context>
    <name>ProgramSteps</name>
    <message>
        <location filename="../../desktop/unclench/widgets/window/program_steps.py"/>
        <source>This program isn&apos;t there anymore.</source>
        <translation>Este programa ya no está.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/program_steps.py"/>
        <source>This step isn&apos;t in the program anymore.</source>
        <translation>Este paso ya no está en el programa.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/program_steps.py"/>
        <source>This step needs an exercise that isn&apos;t there anymore: {name}.</source>
        <translation>Este paso necesita un ejercicio que ya no está: {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/program_steps.py"/>
        <source>This step needs a Learn card that isn&apos;t there anymore: {name}.</source>
        <translation>Este paso necesita una ficha de Aprender que ya no está: {name}.</translation>
    </message>
</context>
<context>
    <name>ProgramsPage</name>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/programs_page.py"/>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/programs_page.py"/>
        <source>“{title}” was changed outside and isn&apos;t there, or needs fixing.</source>
        <translation>«{title}» se cambió desde fuera: ya no está o hay que corregirlo.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/programs_page.py"/>
        <source>Parts of this page</source>
        <translation>Partes de esta página</translation>
    </message>
</context>
<context>
    <name>QuietEnd</name>
    <message>
        <location filename="../../desktop/unclench/widgets/session/quiet_end.py"/>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/quiet_end.py"/>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/quiet_end.py"/>
        <source>Help now</source>
        <translation>Ayuda ahora</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/quiet_end.py"/>
        <source>That&apos;s enough for now</source>
        <translation>Es suficiente por ahora</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/quiet_end.py"/>
        <source>Good night</source>
        <translation>Buenas noches</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/quiet_end.py"/>
        <source>There&apos;s nothing to answer. Rest here as long as you like.</source>
        <translation>No hay nada que responder. Descansa aquí todo lo que quieras.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/quiet_end.py"/>
        <source>There&apos;s nothing more to do. You can close your eyes again.</source>
        <translation>No queda nada por hacer. Puedes volver a cerrar los ojos.</translation>
    </message>
</context>
<context>
    <name>RateInput</name>
    <message>
        <location filename="../../desktop/unclench/widgets/worksheet/worksheet_choices.py"/>
        <source>Or type a number from 0 to {most}</source>
        <translation>O escribe un número del 0 al {most}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/worksheet/worksheet_choices.py"/>
        <source>Type a number, or pick one, then press Enter.</source>
        <translation>Escribe un número, o elige uno, y pulsa Intro.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/worksheet/worksheet_choices.py"/>
        <source>Keys 0 to 9, T for ten, Enter to continue. There&apos;s no right answer.</source>
        <translation>Teclas del 0 al 9, T para diez, Intro para continuar. No hay una respuesta correcta.</translation>
    </message>
</context>
<context>
    <name>RatingPage</name>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/rating_page.py"/>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/rating_page.py"/>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/rating_page.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/rating_page.py"/>
        <source>Before you start</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/rating_page.py"/>
        <source>After your session</source>
        <translation>Después de tu sesión</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/rating_page.py"/>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/rating_page.py"/>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/rating_page.py"/>
        <source>Question {number} of {count}</source>
        <translation>Pregunta {number} de {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/rating_page.py"/>
        <source>Keys 0 to 9, T for ten, Enter to continue. There&apos;s no right answer.</source>
        <translation>Teclas del 0 al 9, T para diez, Intro para continuar. No hay una respuesta correcta.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/rating_page.py"/>
        <source>Pick a number, or press S to skip this one.</source>
        <translation>Elige un número, o pulsa S para omitir esta pregunta.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/rating_page.py"/>
        <source>0: {low}. 10: {high}.</source>
        <translation>0: {low}. 10: {high}.</translation>
    </message>
</context>
<context>
    <name>RatingPair</name>
    <message>
        <location filename="../../desktop/unclench/widgets/session/rating_pair.py"/>
        <source>{value} before</source>
        <translation>{value} antes</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/rating_pair.py"/>
        <source>{value} now</source>
        <translation>{value} ahora</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/rating_pair.py"/>
        <source>{name}: {told}.</source>
        <translation>{name}: {told}.</translation>
    </message>
</context>
<context>
    <name>Ratings</name>
    <message>
        <location filename="../../desktop/unclench/viewmodels/questions/ratings.py"/>
        <source>How stressed do you feel right now?</source>
        <translation>¿Cuánto estrés sientes ahora mismo?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/questions/ratings.py"/>
        <source>Not stressed</source>
        <translation>Nada de estrés</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/questions/ratings.py"/>
        <source>As stressed as I can imagine</source>
        <translation>Todo el estrés que puedo imaginar</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/questions/ratings.py"/>
        <source>How strong is your pain right now?</source>
        <translation>¿Qué intensidad tiene tu dolor ahora mismo?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/questions/ratings.py"/>
        <source>No pain</source>
        <translation>Sin dolor</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/questions/ratings.py"/>
        <source>Pain as bad as I can imagine</source>
        <translation>El peor dolor que puedo imaginar</translation>
    </message>
</context>
<context>
    <name>ReadMark</name>
    <message>
        <location filename="../../desktop/unclench/widgets/learn/learn_card.py"/>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/learn/learn_card.py"/>
        <source>Read: {title}</source>
        <translation>Leído: {title}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/learn/learn_card.py"/>
        <source>Mark as read</source>
        <translation>Marcar como leído</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/learn/learn_card.py"/>
        <source>Mark as not read</source>
        <translation>Marcar como no leído</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <location filename="../../desktop/unclench/widgets/controls/reading.py"/>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/controls/reading.py"/>
        <source>Back (Esc)</source>
        <translation>Atrás (Esc)</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <location filename="../../desktop/unclench/widgets/writing/remarks.py"/>
        <source>Needs fixing, and notes</source>
        <translation>Lo que hay que corregir, y notas</translation>
    </message>
</context>
<context>
    <name>ReminderForm</name>
    <message>
        <location filename="../../desktop/unclench/widgets/reminders/form.py"/>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/reminders/form.py"/>
        <source>Days (none means every day)</source>
        <translation>Días (si no eliges ninguno, todos)</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/reminders/form.py"/>
        <source>Your own words (optional)</source>
        <translation>Tus propias palabras (opcional)</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/reminders/form.py"/>
        <source>Time for a short break?</source>
        <translation>¿Una pequeña pausa?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/reminders/form.py"/>
        <source>What it opens</source>
        <translation>Lo que abre</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/reminders/form.py"/>
        <source>An exercise that isn&apos;t there anymore</source>
        <translation>Un ejercicio que ya no está</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/reminders/form.py"/>
        <source>Just Unclench</source>
        <translation>Solo Unclench</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/reminders/form.py"/>
        <source>Save reminder</source>
        <translation>Guardar recordatorio</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/reminders/form.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ReminderRow</name>
    <message>
        <location filename="../../desktop/unclench/widgets/reminders/row.py"/>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/reminders/row.py"/>
        <source>Change: {reminder}</source>
        <translation>Cambiar: {reminder}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/reminders/row.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/reminders/row.py"/>
        <source>Remove: {reminder}</source>
        <translation>Quitar: {reminder}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/reminders/row.py"/>
        <source>Once, for {name}, whom you picked for this week.</source>
        <translation>Una vez, para la persona que elegiste esta semana: {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/reminders/row.py"/>
        <source>For {program}. You can change it on that program&apos;s page.</source>
        <translation>Para: {program}. Puedes cambiarlo en la página de ese programa.</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <location filename="../../desktop/unclench/viewmodels/reminders/reminders.py"/>
        <source>That&apos;s as many reminders as there can be. You can remove one first.</source>
        <translation>Ya no caben más recordatorios. Puedes quitar uno primero.</translation>
    </message>
</context>
<context>
    <name>RemindersCard</name>
    <message>
        <location filename="../../desktop/unclench/widgets/reminders/reminders_card.py"/>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/reminders/reminders_card.py"/>
        <source>A reminder comes once, and not on a day when you&apos;ve already done something. Skipped ones aren&apos;t counted.</source>
        <translation>Un recordatorio llega una sola vez, y no en un día en que ya hiciste algo. Los que dejas pasar no se cuentan.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/reminders/reminders_card.py"/>
        <source>Add a reminder</source>
        <translation>Añadir un recordatorio</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/reminders/reminders_card.py"/>
        <source>Show me one now</source>
        <translation>Mostrarme uno ahora</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/reminders/reminders_card.py"/>
        <source>Bring the reminder back</source>
        <translation>Recuperar el recordatorio</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/reminders/reminders_card.py"/>
        <source>Remind me once of the person I picked for the week</source>
        <translation>Recordarme una vez a la persona que elegí para la semana</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/reminders/reminders_card.py"/>
        <source>Quiet hours, without reminders</source>
        <translation>Horas de silencio, sin recordatorios</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/reminders/reminders_card.py"/>
        <source>Quiet hours begin</source>
        <translation>Empiezan las horas de silencio</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/reminders/reminders_card.py"/>
        <source>Quiet hours end</source>
        <translation>Terminan las horas de silencio</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/reminders/reminders_card.py"/>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/reminders/reminders_card.py"/>
        <source>Resume for today</source>
        <translation>Reanudar por hoy</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/reminders/reminders_card.py"/>
        <source>Pause for today</source>
        <translation>Pausar por hoy</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/reminders/reminders_card.py"/>
        <source>Paused for today.</source>
        <translation>En pausa por hoy.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/reminders/reminders_card.py"/>
        <source>{time} is in your quiet hours, so this reminder won&apos;t come. You can change either.</source>
        <translation>Las {time} caen en tus horas de silencio, así que este recordatorio no llegará. Puedes cambiar una cosa o la otra.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/reminders/reminders_card.py"/>
        <source>Reminders arrive as notifications of your desktop.</source>
        <translation>Los recordatorios llegan como notificaciones de tu escritorio.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/reminders/reminders_card.py"/>
        <source>Reminders arrive at the icon in the tray.</source>
        <translation>Los recordatorios llegan al icono de la bandeja del sistema.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/reminders/reminders_card.py"/>
        <source>This desktop can&apos;t show notifications. Reminders appear in the window, as long as it&apos;s open.</source>
        <translation>Este escritorio no puede mostrar notificaciones. Los recordatorios aparecen en la ventana, mientras esté abierta.</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <location filename="../../desktop/unclench/viewmodels/window/rescue.py"/>
        <source>Looking for a good backup …</source>
        <translation>Buscando una copia de seguridad que sirva…</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/window/rescue.py"/>
        <source>There&apos;s no good backup. You can start fresh; what&apos;s there now is kept beside the new file.</source>
        <translation>No hay ninguna copia de seguridad que sirva. Puedes empezar de cero; lo que hay ahora se conserva junto al archivo nuevo.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/window/rescue.py"/>
        <source>Choose the backup to continue with; the newest is already selected. What&apos;s there now is kept.</source>
        <translation>Elige la copia con la que seguir; la más nueva ya está seleccionada. Lo que hay ahora se conserva.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/window/rescue.py"/>
        <source>{day} (still to come)</source>
        <translation>{day} (aún por venir)</translation>
    </message>
</context>
<context>
    <name>RoundMark</name>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/round_mark.py"/>
        <source>Done: {title}</source>
        <translation>Hecho: {title}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/round_mark.py"/>
        <source>Take the tick back</source>
        <translation>Quitar la marca</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/round_mark.py"/>
        <source>Mark as done</source>
        <translation>Marcar como hecho</translation>
    </message>
</context>
<context>
    <name>RunningCard</name>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/running_card.py"/>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/running_card.py"/>
        <source>See the weeks</source>
        <translation>Ver las semanas</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/running_card.py"/>
        <source>{action}: {title}</source>
        <translation>{action}: {title}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/running_card.py"/>
        <source>Take it off this list</source>
        <translation>Quitarlo de esta lista</translation>
    </message>
</context>
<context>
    <name>RunningTrialCard</name>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/running_card.py"/>
        <source>Start · {length}</source>
        <translation>Empezar · {length}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/running_card.py"/>
        <source>You&apos;ll see which one it is after you press Start.</source>
        <translation>Verás cuál es después de pulsar Empezar.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/running_card.py"/>
        <source>Until all pairs are over, this test is sealed: its ratings aren&apos;t shown or compared anywhere. So please rate as you feel, and leave the rest to chance.</source>
        <translation>Hasta que acaben todos los pares, esta prueba está sellada: sus valoraciones no se muestran ni se comparan en ningún sitio. Así que valora según lo que sientas y deja el resto al azar.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/running_card.py"/>
        <source>Stop this test</source>
        <translation>Parar esta prueba</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/running_card.py"/>
        <source>Stop now? The test ends as unfinished, with no result, and can&apos;t be picked up again. Your sessions stay in your history.</source>
        <translation>¿Parar ahora? La prueba queda sin terminar, sin resultado, y no se puede retomar. Tus sesiones se quedan en el historial.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/running_card.py"/>
        <source>Yes, stop it</source>
        <translation>Sí, pararla</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/running_card.py"/>
        <source>No, keep going</source>
        <translation>No, seguir</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <location filename="../../desktop/unclench/viewmodels/programs/runs.py"/>
        <source>This program isn&apos;t there anymore.</source>
        <translation>Este programa ya no está.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/programs/runs.py"/>
        <source>What you changed in a program meanwhile doesn&apos;t fit in this history.</source>
        <translation>Lo que cambiaste mientras tanto en un programa no encaja en este historial.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/programs/runs.py"/>
        <source>You have two programs going, and that&apos;s plenty. When you finish or stop one of them, you can start this one.</source>
        <translation>Tienes dos programas en marcha, y con eso basta. Cuando termines o pares uno, podrás empezar este.</translation>
    </message>
</context>
<context>
    <name>SampleList</name>
    <message>
        <location filename="../../desktop/unclench/widgets/history/sample_list.py"/>
        <source>The first entries as they&apos;ll appear in your history</source>
        <translation>Las primeras entradas tal como se verán en tu historial</translation>
    </message>
</context>
<context>
    <name>ScaleRow</name>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/pair_rows.py"/>
        <source>no scale</source>
        <translation>sin escala</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/pair_rows.py"/>
        <source>0 to 10</source>
        <translation>de 0 a 10</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/pair_rows.py"/>
        <source>0 to 100</source>
        <translation>de 0 a 100</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/pair_rows.py"/>
        <source>Words for 0</source>
        <translation>Palabras para el 0</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/pair_rows.py"/>
        <source>words for 0</source>
        <translation>palabras para el 0</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/pair_rows.py"/>
        <source>Words for the highest</source>
        <translation>Palabras para el máximo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/pair_rows.py"/>
        <source>words for the highest</source>
        <translation>palabras para el máximo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/pair_rows.py"/>
        <source>not at all</source>
        <translation>nada</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/pair_rows.py"/>
        <source>as much as it gets</source>
        <translation>lo máximo posible</translation>
    </message>
</context>
<context>
    <name>ScrolledTab</name>
    <message>
        <location filename="../../desktop/unclench/widgets/history/tab.py"/>
        <source>Looking through your history. A long one takes a few seconds.</source>
        <translation>Mirando tu historial. Si es largo, lleva unos segundos.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/tab.py"/>
        <source>Pick an exercise</source>
        <translation>Elegir un ejercicio</translation>
    </message>
</context>
<context>
    <name>SessionControls</name>
    <message>
        <location filename="../../desktop/unclench/widgets/session/session_controls.py"/>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/session_controls.py"/>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/session_controls.py"/>
        <source>Slower</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/session_controls.py"/>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/session_controls.py"/>
        <source>Captions</source>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/session_controls.py"/>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/session_controls.py"/>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/session_controls.py"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/session_controls.py"/>
        <source>If it feels wrong</source>
        <translation>Si te sienta mal</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/session_controls.py"/>
        <source>Small window</source>
        <translation>Ventana pequeña</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/session_controls.py"/>
        <source>Faster pace</source>
        <translation>Ritmo más rápido</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/session_controls.py"/>
        <source>Slower pace</source>
        <translation>Ritmo más lento</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/session_controls.py"/>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/session_controls.py"/>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/session_controls.py"/>
        <source>{key}: off</source>
        <translation>{key}: desactivado</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/session_controls.py"/>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/session_controls.py"/>
        <source>{name}, on</source>
        <translation>{name}: activado</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/session_controls.py"/>
        <source>{name}, off</source>
        <translation>{name}: desactivado</translation>
    </message>
</context>
<context>
    <name>SessionFlow</name>
    <message>
        <location filename="../../desktop/unclench/widgets/session/session_flow.py"/>
        <source>Space pauses, Escape ends the session, Tab goes to the buttons.</source>
        <translation>Espacio hace una pausa, Esc termina la sesión, Tab va a los botones.</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <location filename="../../desktop/unclench/widgets/session/session_page.py"/>
        <source>{time} left</source>
        <translation>faltan {time}</translation>
    </message>
</context>
<context>
    <name>SessionsTab</name>
    <message>
        <location filename="../../desktop/unclench/widgets/history/sessions_tab.py"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/sessions_tab.py"/>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/sessions_tab.py"/>
        <source>Delete what is chosen (Del)</source>
        <translation>Eliminar lo elegido (Supr)</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/sessions_tab.py"/>
        <source>Add by hand</source>
        <translation>Añadir a mano</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/sessions_tab.py"/>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/sessions_tab.py"/>
        <source>No matches. Try removing a filter.</source>
        <translation>Sin resultados. Prueba a quitar un filtro.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/sessions_tab.py"/>
        <source>After your first session, you&apos;ll see it here.</source>
        <translation>Después de tu primera sesión, la verás aquí.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/sessions_tab.py"/>
        <source>No sessions yet</source>
        <translation>Aún no hay sesiones</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/sessions_tab.py"/>
        <source>Pick an exercise</source>
        <translation>Elegir un ejercicio</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/sessions_tab.py"/>
        <source>Deleted: {title}</source>
        <translation>Eliminado: {title}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/settings_page.py"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/settings_page.py"/>
        <source>No matches. Try another word.</source>
        <translation>Sin resultados. Prueba con otra palabra.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/settings_page.py"/>
        <source>Search settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/settings_page.py"/>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/settings_page.py"/>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/settings_page.py"/>
        <source>Colors</source>
        <translation>Colores</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/settings_page.py"/>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/settings_page.py"/>
        <source>Reduce motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/settings_page.py"/>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/settings_page.py"/>
        <source>What brings you here?</source>
        <translation>¿Qué te trae por aquí?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/settings_page.py"/>
        <source>Show captions</source>
        <translation>Mostrar subtítulos</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/settings_page.py"/>
        <source>Hide numbers in the history</source>
        <translation>Ocultar los números en el historial</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/settings_page.py"/>
        <source>I&apos;m left-handed</source>
        <translation>Uso más la mano izquierda</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/settings_page.py"/>
        <source>Health considerations</source>
        <translation>Tu salud</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/settings_page.py"/>
        <source>What exercises should take into account</source>
        <translation>Lo que los ejercicios deben tener en cuenta</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/settings_page.py"/>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/settings_page.py"/>
        <source>Ask about pain too</source>
        <translation>Preguntar también por el dolor</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/settings_page.py"/>
        <source>In the morning, ask how rested I am</source>
        <translation>Por la mañana, preguntar cuánto descansé</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/settings_page.py"/>
        <source>Ask how much I can do about it</source>
        <translation>Preguntar cuánto puedo hacer al respecto</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/settings_page.py"/>
        <source>Ask three questions about my week, once a week</source>
        <translation>Hacer tres preguntas sobre mi semana, una vez por semana</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <location filename="../../desktop/unclench/widgets/window/side_bar.py"/>
        <source>Flare</source>
        <translation>Brote</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/side_bar.py"/>
        <source>Help now</source>
        <translation>Ayuda ahora</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/side_bar.py"/>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>SmallWindow</name>
    <message>
        <location filename="../../desktop/unclench/widgets/session/small_window.py"/>
        <source>Unclench: {title}</source>
        <translation>Unclench: {title}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/small_window.py"/>
        <source>Back to the large window</source>
        <translation>Volver a la ventana grande</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/small_window.py"/>
        <source>Open Unclench</source>
        <translation>Abrir Unclench</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/small_window.py"/>
        <source>A quick question waits for you, whenever you&apos;re ready.</source>
        <translation>Una pregunta rápida te espera, para cuando quieras.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/small_window.py"/>
        <source>{time} left</source>
        <translation>faltan {time}</translation>
    </message>
</context>
<context>
    <name>SorePlaces</name>
    <message>
        <location filename="../../desktop/unclench/widgets/body_map/sore_places.py"/>
        <source>Sore spots</source>
        <translation>Zonas que duelen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/body_map/sore_places.py"/>
        <source>That follows from your health considerations.</source>
        <translation>Se debe a lo que marcaste en Tu salud.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/body_map/sore_places.py"/>
        <source>Mark what hurts. The session then goes easy there, or leaves it out.</source>
        <translation>Marca lo que duele. La sesión irá allí con suavidad o lo dejará fuera.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/body_map/sore_places.py"/>
        <source>Change sore spots</source>
        <translation>Cambiar las zonas que duelen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/body_map/sore_places.py"/>
        <source>Mark sore spots</source>
        <translation>Marcar las zonas que duelen</translation>
    </message>
</context>
<context>
    <name>SoreRow</name>
    <message>
        <location filename="../../desktop/unclench/widgets/body_map/mark_card.py"/>
        <source>How sore?</source>
        <translation>¿Cuánto duele?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/body_map/mark_card.py"/>
        <source>Not sore</source>
        <translation>No duele</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/body_map/mark_card.py"/>
        <source>As sore as I can imagine</source>
        <translation>El peor dolor que puedo imaginar</translation>
    </message>
</context>
<context>
    <name>SoundCard</name>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/sound_card.py"/>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/sound_card.py"/>
        <source>Mute all sound</source>
        <translation>Silenciar todo el sonido</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/sound_card.py"/>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/sound_card.py"/>
        <source>Tones and bells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/sound_card.py"/>
        <source>Background sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/sound_card.py"/>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/sound_card.py"/>
        <source>Test: {sound}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/sound_card.py"/>
        <source>Background sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/sound_card.py"/>
        <source>Sleep timer: fade all sound after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/sound_card.py"/>
        <source>Play through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/sound_card.py"/>
        <source>Sound delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/sound_card.py"/>
        <source>{value} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/sound_card.py"/>
        <source>Wireless headphones play a little late. If the picture is ahead of the sound, move this up until both go together. Often 100 to 300 is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/sound_card.py"/>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/sound_card.py"/>
        <source>The system&apos;s usual output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/sound_card.py"/>
        <source>The one you chose (not connected)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/sound_card.py"/>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/sound_card.py"/>
        <source>No sound output was found.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoundChips</name>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/sound_chips.py"/>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/sound_chips.py"/>
        <source>Tones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/sound_chips.py"/>
        <source>Background sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/sound_chips.py"/>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoundFileLine</name>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/sound_file_line.py"/>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/sound_file_line.py"/>
        <source>Save as sound file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/sound_file_line.py"/>
        <source>Kind of sound file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/sound_file_line.py"/>
        <source>Sound file progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/sound_file_line.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/sound_file_line.py"/>
        <source>Cancel the sound file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/sound_file_line.py"/>
        <source>MP3, plays nearly everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/sound_file_line.py"/>
        <source>FLAC, full quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/sound_file_line.py"/>
        <source>OGG, small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/sound_file_line.py"/>
        <source>Opus, smallest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/sound_file_line.py"/>
        <source>WAV, full quality, very large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/sound_file_line.py"/>
        <source>Preparing the voice for {title} ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/sound_file_line.py"/>
        <source>Saving {title} ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/sound_file_line.py"/>
        <source>Saved as {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/sound_file_line.py"/>
        <source>Stopped. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/sound_file_line.py"/>
        <source>This couldn&apos;t be saved: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoundPanel</name>
    <message>
        <location filename="../../desktop/unclench/widgets/session/sound_panel.py"/>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/sound_panel.py"/>
        <source>Bells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/sound_panel.py"/>
        <source>Tones and bells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/sound_panel.py"/>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/sound_panel.py"/>
        <source>Background sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/sound_panel.py"/>
        <source>Background sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/sound_panel.py"/>
        <source>Mute (M)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoundscapeChoice</name>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/soundscape_choice.py"/>
        <source>Background: {sound}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpokenField</name>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/spoken.py"/>
        <source>Stop listening to: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/spoken.py"/>
        <source>Listen to: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/spoken.py"/>
        <source>Preparing the voice ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/spoken.py"/>
        <source>In Settings, no voice is chosen for your own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/spoken.py"/>
        <source>There&apos;s no voice for these words on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/spoken.py"/>
        <source>The voice couldn&apos;t say this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/spoken.py"/>
        <source>No audio device found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/spoken.py"/>
        <source>Nothing to say yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StarButton</name>
    <message>
        <location filename="../../desktop/unclench/widgets/controls/buttons.py"/>
        <source>Add {exercise} to favorites (Ctrl+D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/controls/buttons.py"/>
        <source>Remove {exercise} from favorites (Ctrl+D)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepPalette</name>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/step_palette.py"/>
        <source>Ready steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepPicker</name>
    <message>
        <location filename="../../desktop/unclench/widgets/program_editor/step_picker.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/program_editor/step_picker.py"/>
        <source>Search steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/program_editor/step_picker.py"/>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/program_editor/step_picker.py"/>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/program_editor/step_picker.py"/>
        <source>No matches. Try other words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/step_row.py"/>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/step_row.py"/>
        <source>Start: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepsList</name>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/steps_list.py"/>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/steps_list.py"/>
        <source>About this exercise</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/strip.py"/>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/strip.py"/>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/strip.py"/>
        <source>The timeline will change when everything is fixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/strip.py"/>
        <source>{length} total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/strip.py"/>
        <source>{lengths}, rest at the end {rest}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SurroundingsCheck</name>
    <message>
        <location filename="../../desktop/unclench/viewmodels/sound/surroundings_check.py"/>
        <source>Your own sound can&apos;t be heard: {file} {reason}. You can also choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/sound/surroundings_check.py"/>
        <source>isn&apos;t there anymore</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tab</name>
    <message>
        <location filename="../../desktop/unclench/widgets/history/tab.py"/>
        <source>Your history can&apos;t be read right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/tab.py"/>
        <source>Unclench keeps trying, and shows it as soon as it can.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagsRow</name>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/caution_rows.py"/>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakenAway</name>
    <message>
        <location filename="../../desktop/unclench/viewmodels/window/taken_away.py"/>
        <source>Your file is now called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/window/taken_away.py"/>
        <source>What you answer or change now is remembered until you choose. No file is overwritten, and you can keep using your exercises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/window/taken_away.py"/>
        <source>The file that&apos;s there now: sessions {sessions}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/window/taken_away.py"/>
        <source>The file that&apos;s there now: sessions {sessions}, the last on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/window/taken_away.py"/>
        <source>Your file is back. Everything is saved again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/window/taken_away.py"/>
        <source>Unclench is now using the file that&apos;s there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/window/taken_away.py"/>
        <source>Your history is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/window/taken_away.py"/>
        <source>The other file is kept as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/window/taken_away.py"/>
        <source>What wasn&apos;t saved yet is in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakenAwayCard</name>
    <message>
        <location filename="../../desktop/unclench/widgets/window/taken_away_card.py"/>
        <source>Put my history back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/taken_away_card.py"/>
        <source>Use the file that&apos;s there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/taken_away_card.py"/>
        <source>Start fresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/taken_away_card.py"/>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TenseBar</name>
    <message>
        <location filename="../../desktop/unclench/widgets/session/muscle_panel.py"/>
        <source>Tense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/muscle_panel.py"/>
        <source>Let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/muscle_panel.py"/>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <location filename="../../desktop/unclench/widgets/writing/text_view.py"/>
        <source>The file as text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TheirsCard</name>
    <message>
        <location filename="../../desktop/unclench/widgets/writing/theirs_card.py"/>
        <source>Another program has changed this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/writing/theirs_card.py"/>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/writing/theirs_card.py"/>
        <source>Take the changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineBar</name>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/timeline_bar.py"/>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/timeline_bar.py"/>
        <source>Rest at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/timeline_bar.py"/>
        <source>{step}, {moment}, for {length}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <location filename="../../desktop/unclench/widgets/today/today_page.py"/>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/today/today_page.py"/>
        <source>How are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/today/today_page.py"/>
        <source>How are you? (F4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/today/today_page.py"/>
        <source>Good morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/today/today_page.py"/>
        <source>Good afternoon</source>
        <translation>Buenas tardes</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/today/today_page.py"/>
        <source>Good evening</source>
        <translation>Buenas noches</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/today/today_page.py"/>
        <source>Hello</source>
        <translation>Hola</translation>
    </message>
</context>
<context>
    <name>TodayParts</name>
    <message>
        <location filename="../../desktop/unclench/widgets/today/today_parts.py"/>
        <source>Nothing here goes with your health considerations right now.</source>
        <translation>Ahora mismo nada de aquí encaja con lo que marcaste en Tu salud.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/today/today_parts.py"/>
        <source>What do you need right now?</source>
        <translation>¿Qué necesitas ahora mismo?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/today/today_parts.py"/>
        <source>Calm down</source>
        <translation>Calmarme</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/today/today_parts.py"/>
        <source>1 to 3 minutes, right here</source>
        <translation>De 1 a 3 minutos, aquí mismo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/today/today_parts.py"/>
        <source>Ease a sore body</source>
        <translation>Dar un respiro al cuerpo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/today/today_parts.py"/>
        <source>Gently, around what hurts</source>
        <translation>Con suavidad, alrededor de lo que duele</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/today/today_parts.py"/>
        <source>Get out of my head</source>
        <translation>Dejar de darle vueltas</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/today/today_parts.py"/>
        <source>Notice, or write it down</source>
        <translation>Observar o ponerlo por escrito</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/today/today_parts.py"/>
        <source>Wind down to sleep</source>
        <translation>Bajar el ritmo para dormir</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/today/today_parts.py"/>
        <source>Let the day go, bit by bit</source>
        <translation>Soltar el día, poco a poco</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/today/today_parts.py"/>
        <source>What fits</source>
        <translation>Lo que encaja</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/today/today_parts.py"/>
        <source>Again</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/today/today_parts.py"/>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <location filename="../../desktop/unclench/widgets/writing/top_bar.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/writing/top_bar.py"/>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/writing/top_bar.py"/>
        <source>Stop (Esc)</source>
        <translation>Parar (Esc)</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/writing/top_bar.py"/>
        <source>Listen from here</source>
        <translation>Escuchar desde aquí</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/writing/top_bar.py"/>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/writing/top_bar.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/writing/top_bar.py"/>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/writing/top_bar.py"/>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/writing/top_bar.py"/>
        <source>Not saved yet; kept as a draft</source>
        <translation>Sin guardar; queda como borrador</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/writing/top_bar.py"/>
        <source>Not saved, and not kept as a draft</source>
        <translation>Sin guardar, y no queda como borrador</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/writing/top_bar.py"/>
        <source>Saved. Something needs fixing.</source>
        <translation>Guardado. Hay algo que corregir.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <location filename="../../desktop/unclench/widgets/window/tray.py"/>
        <source>Open Unclench</source>
        <translation>Abrir Unclench</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/tray.py"/>
        <source>Breathe for a minute</source>
        <translation>Respirar un minuto</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/tray.py"/>
        <source>Quit Unclench</source>
        <translation>Salir de Unclench</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/tray.py"/>
        <source>Resume reminders</source>
        <translation>Reanudar recordatorios</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/tray.py"/>
        <source>Pause reminders today</source>
        <translation>Pausar recordatorios por hoy</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/tray.py"/>
        <source>Stop the sound</source>
        <translation>Parar el sonido</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/tray.py"/>
        <source>Play just sounds</source>
        <translation>Reproducir solo sonidos</translation>
    </message>
</context>
<context>
    <name>TrialResultPage</name>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/result_page.py"/>
        <source>All fair tests</source>
        <translation>Todas las pruebas justas</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/result_page.py"/>
        <source>How sure?</source>
        <translation>¿Con qué certeza?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/result_page.py"/>
        <source>“{tested}” or “{other}”, {first} to {last}. Self-reported, 0 to 10.</source>
        <translation>«{tested}» o «{other}», de {first} a {last}. Según la propia persona, de 0 a 10.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/result_page.py"/>
        <source>Start again as a new one</source>
        <translation>Empezar otra igual</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/result_page.py"/>
        <source>Save as a file</source>
        <translation>Guardar como archivo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/result_page.py"/>
        <source>Its design, its draws, your ratings and the result, as JSON</source>
        <translation>Su diseño, sus sorteos, tus valoraciones y el resultado, como JSON</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/result_page.py"/>
        <source>Delete this test</source>
        <translation>Eliminar esta prueba</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/result_page.py"/>
        <source>Delete this test for good? Your sessions stay in your history.</source>
        <translation>¿Eliminar esta prueba para siempre? Tus sesiones se quedan en el historial.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/result_page.py"/>
        <source>Yes, delete it</source>
        <translation>Sí, eliminarla</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/result_page.py"/>
        <source>No, keep it</source>
        <translation>No, conservarla</translation>
    </message>
</context>
<context>
    <name>TrialSetup</name>
    <message>
        <location filename="../../desktop/unclench/viewmodels/trials/trial_setup.py"/>
        <source>Pick an exercise first.</source>
        <translation>Elige primero un ejercicio.</translation>
    </message>
</context>
<context>
    <name>TrialSetupPage</name>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/setup_page.py"/>
        <source>Set up a fair test</source>
        <translation>Preparar una prueba justa</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/setup_page.py"/>
        <source>All fair tests</source>
        <translation>Todas las pruebas justas</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/setup_page.py"/>
        <source>What do you want to test?</source>
        <translation>¿Qué quieres probar?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/setup_page.py"/>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/setup_page.py"/>
        <source>Against</source>
        <translation>Frente a</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/setup_page.py"/>
        <source>against</source>
        <translation>frente a</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/setup_page.py"/>
        <source>How many minutes each?</source>
        <translation>¿Cuántos minutos cada vez?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/setup_page.py"/>
        <source>What do you want to compare?</source>
        <translation>¿Qué quieres comparar?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/setup_page.py"/>
        <source>Stress</source>
        <translation>Estrés</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/setup_page.py"/>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/setup_page.py"/>
        <source>This turns on the question about pain.</source>
        <translation>Esto activa la pregunta sobre el dolor.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/setup_page.py"/>
        <source>How many pairs?</source>
        <translation>¿Cuántos pares?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/setup_page.py"/>
        <source>A pair is one session of each, in an order that chance picks, so 14 pairs are 28 sessions. More pairs find smaller differences. Their number can&apos;t be changed later. Of 100 such tests, this many look clear:</source>
        <translation>Un par es una sesión de cada cosa, en un orden que elige el azar, así que 14 pares son 28 sesiones. Con más pares se ven diferencias más pequeñas. Su número no se puede cambiar después. De 100 pruebas así, estas salen claras:</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/setup_page.py"/>
        <source>When?</source>
        <translation>¿Cuándo?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/setup_page.py"/>
        <source>On these days Today suggests a new pair. Its second session comes later the same day or the next day, at about the same time. Pick any days, or none for every day.</source>
        <translation>En estos días, Hoy propone un par nuevo. Su segunda sesión llega más tarde ese día o al día siguiente, más o menos a la misma hora. Elige los días que quieras, o ninguno si te sirven todos.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/setup_page.py"/>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/setup_page.py"/>
        <source>Time of day</source>
        <translation>Hora del día</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/setup_page.py"/>
        <source>Any time</source>
        <translation>A cualquier hora</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/setup_page.py"/>
        <source>You rate before and after each session as always. You&apos;ll see which one is due only after you press Start.</source>
        <translation>Valoras antes y después de cada sesión, como siempre. Solo verás cuál toca después de pulsar Empezar.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/setup_page.py"/>
        <source>If you skip one, it&apos;s offered again for two days, then it counts as missing. Nothing of the test is shown until all pairs are over.</source>
        <translation>Si te saltas una, se ofrece otra vez durante dos días; luego cuenta como no hecha. No se muestra nada de la prueba hasta que acaben todos los pares.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/setup_page.py"/>
        <source>Begin this test</source>
        <translation>Comenzar esta prueba</translation>
    </message>
</context>
<context>
    <name>Trials</name>
    <message>
        <location filename="../../desktop/unclench/viewmodels/trials/trials.py"/>
        <source>One fair test at a time. Finish or stop the one that is going first.</source>
        <translation>Solo una prueba justa a la vez. Termina o para primero la que está en marcha.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/trials/trials.py"/>
        <source>Saved: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
</context>
<context>
    <name>TrialsPage</name>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/trials_page.py"/>
        <source>Fair tests</source>
        <translation>Pruebas justas</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/trials_page.py"/>
        <source>Set up a fair test</source>
        <translation>Preparar una prueba justa</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/trials_page.py"/>
        <source>Tests that are over</source>
        <translation>Pruebas terminadas</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/trials_page.py"/>
        <source>Does it help you more than sitting quietly?</source>
        <translation>¿Te ayuda más que sentarte en calma?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/trials_page.py"/>
        <source>A fair test can tell, as far as one person&apos;s ratings can. You do an exercise and quiet rest in pairs, and chance picks which comes first.</source>
        <translation>Una prueba justa puede decirlo, hasta donde llegan las valoraciones de una persona. Haces un ejercicio y descanso en calma por pares, y el azar elige cuál va primero.</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <location filename="../../desktop/unclench/widgets/controls/undo_bar.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <location filename="../../desktop/unclench/widgets/window/unsaved.py"/>
        <source>Not all of this session is saved yet. Unclench keeps trying.</source>
        <translation>No toda esta sesión está guardada aún. Unclench lo sigue intentando.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/unsaved.py"/>
        <source>All of your session is saved now.</source>
        <translation>Ahora toda tu sesión está guardada.</translation>
    </message>
</context>
<context>
    <name>VisitTab</name>
    <message>
        <location filename="../../desktop/unclench/widgets/history/visit_tab.py"/>
        <source>One page to take along. You choose what&apos;s on it. It stays on your computer until you print it or send it.</source>
        <translation>Una página para llevar. Tú eliges qué incluye. Se queda en tu equipo hasta que la imprimas o la envíes.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/visit_tab.py"/>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/visit_tab.py"/>
        <source>What you want to say yourself</source>
        <translation>Lo que quieres decir con tus palabras</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/visit_tab.py"/>
        <source>Notes to print, in your own words</source>
        <translation>Notas para imprimir, con tus palabras</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/visit_tab.py"/>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/visit_tab.py"/>
        <source>Your page is ready</source>
        <translation>Tu página está lista</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/visit_tab.py"/>
        <source>It holds your numbers, so that others can read it. You&apos;ve hidden numbers, so it isn&apos;t shown here.</source>
        <translation>Contiene tus números para que otras personas puedan leerla. Tienes los números ocultos, así que aquí no se muestra.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/visit_tab.py"/>
        <source>Show the page</source>
        <translation>Mostrar la página</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/visit_tab.py"/>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/visit_tab.py"/>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/visit_tab.py"/>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/visit_tab.py"/>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/visit_tab.py"/>
        <source>Week questions</source>
        <translation>Preguntas de la semana</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/visit_tab.py"/>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/visit_tab.py"/>
        <source>Sore spots</source>
        <translation>Zonas que duelen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/visit_tab.py"/>
        <source>Stress</source>
        <translation>Estrés</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/visit_tab.py"/>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/visit_tab.py"/>
        <source>Stress and pain together</source>
        <translation>Estrés y dolor juntos</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/visit_tab.py"/>
        <source>Fair tests</source>
        <translation>Pruebas justas</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/visit_tab.py"/>
        <source>My plan</source>
        <translation>Mi plan</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/visit_tab.py"/>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/visit_tab.py"/>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/visit_tab.py"/>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/visit_tab.py"/>
        <source>Saved: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/visit_tab.py"/>
        <source>{file} can&apos;t be saved there. Pick another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoiceCard</name>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/voice_card.py"/>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/voice_card.py"/>
        <source>A synthetic voice, recorded in advance, reads the exercises that come with Unclench.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/voice_card.py"/>
        <source>Who should read all other words?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/voice_card.py"/>
        <source>Best voice here: the natural voice if you added it, else the voice of your system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/voice_card.py"/>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/voice_card.py"/>
        <source>Test the voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/voice_card.py"/>
        <source>Best voice here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/voice_card.py"/>
        <source>Natural voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/voice_card.py"/>
        <source>System&apos;s voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/voice_card.py"/>
        <source>Nobody: words on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/voice_card.py"/>
        <source>This is how other words will sound. Take your time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/voice_card.py"/>
        <source>Preparing the voice ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/voice_card.py"/>
        <source>Playing ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/voice_card.py"/>
        <source>Other words are only shown on the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/voice_card.py"/>
        <source>This voice isn&apos;t on your computer. Words are shown instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/voice_card.py"/>
        <source>The voice couldn&apos;t speak. Words are shown instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/voice_card.py"/>
        <source>No sound output was found.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoiceLine</name>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/voice_line.py"/>
        <source>Preparing the voice ... {done} of {count}. You can start at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/voice_line.py"/>
        <source>No voice here can read this exercise. You&apos;ll see its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/voice_line.py"/>
        <source>The voice is ready.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekBar</name>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/week_bar.py"/>
        <source>Weeks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekBars</name>
    <message>
        <location filename="../../desktop/unclench/widgets/today/week_bars.py"/>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekChoice</name>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/week_choice.py"/>
        <source>One exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/week_choice.py"/>
        <source>One person to see, call or write to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/week_choice.py"/>
        <source>A name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/week_choice.py"/>
        <source>For the week ahead, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/week_choice.py"/>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekPage</name>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/week_page.py"/>
        <source>Your week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/week_page.py"/>
        <source>The PEG scale: Krebs and others, 2009.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/week_page.py"/>
        <source>{count} of {all} answered. A week is saved once all have a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/week_page.py"/>
        <source>Open {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/week_page.py"/>
        <source>Pick an exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/week_page.py"/>
        <source>See your weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/week_page.py"/>
        <source>This is what you said today. Change what&apos;s different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/week_page.py"/>
        <source>This is what you said on {day}. Change what&apos;s different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/week_page.py"/>
        <source>For the week ahead: {picked}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/week_page.py"/>
        <source>For the week ahead, you might pick two small things: one exercise that felt okay, and one person to see, call or write to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekSegment</name>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/week_bar.py"/>
        <source>{week}. You are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/week_bar.py"/>
        <source>{week}. Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekSteps</name>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/week_steps.py"/>
        <source>Do this week again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/week_steps.py"/>
        <source>Go to this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/week_steps.py"/>
        <source>Go on to this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/week_steps.py"/>
        <source>Go on to week {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/week_steps.py"/>
        <source>Back to week {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeeksList</name>
    <message>
        <location filename="../../desktop/unclench/widgets/program_editor/weeks_list.py"/>
        <source>Weeks and steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/program_editor/weeks_list.py"/>
        <source>About this program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <location filename="../../desktop/unclench/widgets/window/welcome_page.py"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/welcome_page.py"/>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/welcome_page.py"/>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/welcome_page.py"/>
        <source>No sound output was found. Sessions work without it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/welcome_page.py"/>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/welcome_page.py"/>
        <source>Let&apos;s set things up for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/welcome_page.py"/>
        <source>What brings you here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/welcome_page.py"/>
        <source>Colors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/welcome_page.py"/>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/welcome_page.py"/>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/welcome_page.py"/>
        <source>Test the sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/welcome_page.py"/>
        <source>No sound? Sessions work without it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/welcome_page.py"/>
        <source>Your data stays private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/welcome_page.py"/>
        <source>What you write and rate stays on this computer, in one folder. Nothing is ever sent anywhere. There&apos;s no account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/welcome_page.py"/>
        <source>A backup is made there every day. In Settings you can make one yourself, or delete everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/welcome_page.py"/>
        <source>Before you begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/welcome_page.py"/>
        <source>If you need someone now: Help now is always in the side bar, and opens with F3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/welcome_page.py"/>
        <source>If it&apos;s all too much: Flare, above it, is a short session with no questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/welcome_page.py"/>
        <source>Breathe for one minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/welcome_page.py"/>
        <source>Look around first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/welcome_page.py"/>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowSize</name>
    <message>
        <location filename="../../desktop/unclench/widgets/session/window_size.py"/>
        <source>Writing needs the large window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <location filename="../../desktop/unclench/widgets/controls/work_card.py"/>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/controls/work_card.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorksheetPanel</name>
    <message>
        <location filename="../../desktop/unclench/widgets/worksheet/worksheet_panel.py"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/worksheet/worksheet_panel.py"/>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/worksheet/worksheet_panel.py"/>
        <source>Page {number} of {count}. Leave it empty if you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/worksheet/worksheet_panel.py"/>
        <source>Page {number} of {count}. Nothing is saved unless you say so at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/worksheet/worksheet_panel.py"/>
        <source>Press Enter to continue.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorksheetResult</name>
    <message>
        <location filename="../../desktop/unclench/widgets/worksheet/worksheet_result.py"/>
        <source>A plan you can keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/worksheet/worksheet_result.py"/>
        <source>lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/worksheet/worksheet_result.py"/>
        <source>about the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/worksheet/worksheet_result.py"/>
        <source>higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/worksheet/worksheet_result.py"/>
        <source>Strength of the feeling: {direction}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/worksheet/worksheet_result.py"/>
        <source>Strength of the feeling: {before} before, {after} after. That&apos;s {direction}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/worksheet/worksheet_result.py"/>
        <source>Your usual time is about {usual}. Start with {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/worksheet/worksheet_result.py"/>
        <source>Then, week by week: {times}. Go by the clock, not by the pain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/worksheet/worksheet_result.py"/>
        <source>On a sore day: {low} to {high}, for one to three days. Then build up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/worksheet/worksheet_result.py"/>
        <source>You can build it up week by week in Programs, under My plan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorksheetWords</name>
    <message>
        <location filename="../../desktop/unclench/widgets/worksheet/worksheet_result.py"/>
        <source>What you wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/worksheet/worksheet_result.py"/>
        <source>Your words stay on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Tabs</name>
    <message>
        <location filename="../../desktop/unclench/widgets/window/side_bar.py"/>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activity</name>
    <message>
        <location filename="../../desktop/unclench/domain/activity.py"/>
        <source>Walking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/activity.py"/>
        <source>Swimming or water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/activity.py"/>
        <source>Yoga or stretching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/activity.py"/>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>around</name>
    <message>
        <location filename="../../desktop/unclench/viewmodels/sound/soundscape_names.py"/>
        <source>What the exercise suggests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/sound/soundscape_names.py"/>
        <source>Suggested: {sound}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/sound/soundscape_names.py"/>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/sound/soundscape_names.py"/>
        <source>My own file ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/sound/soundscape_names.py"/>
        <source>My own folder ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/sound/soundscape_names.py"/>
        <source>My file: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/sound/soundscape_names.py"/>
        <source>Your sound folder isn&apos;t there right now: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/sound/soundscape_names.py"/>
        <source>There&apos;s no sound in your folder that can be played: {folder}</source>
        <translation>En tu carpeta no hay ningún sonido que se pueda reproducir: {folder}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/sound/soundscape_names.py"/>
        <source>Your sound folder: {folder}</source>
        <translation>Tu carpeta de sonidos: {folder}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/sound/soundscape_names.py"/>
        <source>Deep noise (brown)</source>
        <translation>Ruido grave (marrón)</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/sound/soundscape_names.py"/>
        <source>Low drone</source>
        <translation>Zumbido grave</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/sound/soundscape_names.py"/>
        <source>Rain on leaves</source>
        <translation>Lluvia en las hojas</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/sound/soundscape_names.py"/>
        <source>Night crickets</source>
        <translation>Grillos de noche</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/sound/soundscape_names.py"/>
        <source>Soft noise (pink)</source>
        <translation>Ruido suave (rosa)</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/sound/soundscape_names.py"/>
        <source>Rain</source>
        <translation>Lluvia</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/sound/soundscape_names.py"/>
        <source>Sea</source>
        <translation>Mar</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/sound/soundscape_names.py"/>
        <source>Stream</source>
        <translation>Arroyo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/sound/soundscape_names.py"/>
        <source>Wind</source>
        <translation>Viento</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/soundscape_choice.py"/>
        <source>Sound files ({endings})</source>
        <translation>Archivos de sonido ({endings})</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/soundscape_choice.py"/>
        <source>Choose a sound file</source>
        <translation>Elegir un archivo de sonido</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/soundscape_choice.py"/>
        <source>Choose a folder with sounds</source>
        <translation>Elegir una carpeta con sonidos</translation>
    </message>
</context>
<context>
    <name>backup</name>
    <message>
        <location filename="../../desktop/unclench/viewmodels/backup_words.py"/>
        <source>Sessions: {sessions}. Check-ins: {check_ins}. Reviews: {reviews}. Programs: {runs}. Fair tests: {trials}. People: {people}. Entries in your plan: {plan}.</source>
        <translation>Sesiones: {sessions}. Registros: {check_ins}. Semanas valoradas: {reviews}. Programas: {runs}. Pruebas justas: {trials}. Personas: {people}. Entradas en tu plan: {plan}.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/backup_words.py"/>
        <source>The sessions are from {first} to {last}.</source>
        <translation>Las sesiones van de {first} a {last}.</translation>
    </message>
</context>
<context>
    <name>body</name>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>left hand</source>
        <translation>mano izquierda</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>right hand</source>
        <translation>mano derecha</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>dominant hand</source>
        <translation>mano dominante</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>non-dominant hand</source>
        <translation>mano no dominante</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>left lower arm</source>
        <translation>antebrazo izquierdo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>right lower arm</source>
        <translation>antebrazo derecho</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>dominant lower arm</source>
        <translation>antebrazo dominante</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>non-dominant lower arm</source>
        <translation>antebrazo no dominante</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>left hand and lower arm</source>
        <translation>mano y antebrazo izquierdos</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>right hand and lower arm</source>
        <translation>mano y antebrazo derechos</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>dominant hand and lower arm</source>
        <translation>mano y antebrazo dominantes</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>non-dominant hand and lower arm</source>
        <translation>mano y antebrazo no dominantes</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>left elbow</source>
        <translation>codo izquierdo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>right elbow</source>
        <translation>codo derecho</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>dominant elbow</source>
        <translation>codo dominante</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>non-dominant elbow</source>
        <translation>codo no dominante</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>left upper arm</source>
        <translation>parte alta del brazo izquierdo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>right upper arm</source>
        <translation>parte alta del brazo derecho</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>dominant upper arm</source>
        <translation>parte alta del brazo dominante</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>non-dominant upper arm</source>
        <translation>parte alta del brazo no dominante</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>left hand and arm</source>
        <translation>mano y brazo izquierdos</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>right hand and arm</source>
        <translation>mano y brazo derechos</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>dominant hand and arm</source>
        <translation>mano y brazo dominantes</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>non-dominant hand and arm</source>
        <translation>mano y brazo no dominantes</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>left shoulder</source>
        <translation>hombro izquierdo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>right shoulder</source>
        <translation>hombro derecho</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>dominant shoulder</source>
        <translation>hombro dominante</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>non-dominant shoulder</source>
        <translation>hombro no dominante</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>left hip</source>
        <translation>cadera izquierda</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>right hip</source>
        <translation>cadera derecha</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>dominant hip</source>
        <translation>cadera dominante</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>non-dominant hip</source>
        <translation>cadera no dominante</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>left buttock</source>
        <translation>glúteo izquierdo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>right buttock</source>
        <translation>glúteo derecho</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>dominant buttock</source>
        <translation>glúteo dominante</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>non-dominant buttock</source>
        <translation>glúteo no dominante</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>left upper leg</source>
        <translation>muslo izquierdo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>right upper leg</source>
        <translation>muslo derecho</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>dominant upper leg</source>
        <translation>muslo dominante</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>non-dominant upper leg</source>
        <translation>muslo no dominante</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>left knee</source>
        <translation>rodilla izquierda</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>right knee</source>
        <translation>rodilla derecha</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>dominant knee</source>
        <translation>rodilla dominante</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>non-dominant knee</source>
        <translation>rodilla no dominante</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>left calf</source>
        <translation>pantorrilla izquierda</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>right calf</source>
        <translation>pantorrilla derecha</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>dominant calf</source>
        <translation>pantorrilla dominante</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>non-dominant calf</source>
        <translation>pantorrilla no dominante</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>left shin</source>
        <translation>espinilla izquierda</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>right shin</source>
        <translation>espinilla derecha</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>dominant shin</source>
        <translation>espinilla dominante</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>non-dominant shin</source>
        <translation>espinilla no dominante</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>left lower leg</source>
        <translation>parte baja de la pierna izquierda</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>right lower leg</source>
        <translation>parte baja de la pierna derecha</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>dominant lower leg</source>
        <translation>parte baja de la pierna dominante</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>non-dominant lower leg</source>
        <translation>parte baja de la pierna no dominante</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>left ankle</source>
        <translation>tobillo izquierdo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>right ankle</source>
        <translation>tobillo derecho</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>dominant ankle</source>
        <translation>tobillo dominante</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>non-dominant ankle</source>
        <translation>tobillo no dominante</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>left foot</source>
        <translation>pie izquierdo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>right foot</source>
        <translation>pie derecho</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>dominant foot</source>
        <translation>pie dominante</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>non-dominant foot</source>
        <translation>pie no dominante</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>left toes</source>
        <translation>dedos del pie izquierdo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>right toes</source>
        <translation>dedos del pie derecho</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>dominant toes</source>
        <translation>dedos del pie dominante</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>non-dominant toes</source>
        <translation>dedos del pie no dominante</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>left leg and foot</source>
        <translation>pierna y pie izquierdos</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>right leg and foot</source>
        <translation>pierna y pie derechos</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>dominant leg and foot</source>
        <translation>pierna y pie dominantes</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>non-dominant leg and foot</source>
        <translation>pierna y pie no dominantes</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>scalp</source>
        <translation>cuero cabelludo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>top of the head</source>
        <translation>coronilla</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>forehead</source>
        <translation>frente</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>eyes and nose</source>
        <translation>ojos y nariz</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>cheeks</source>
        <translation>mejillas</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>jaw and mouth</source>
        <translation>mandíbula y boca</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>tongue</source>
        <translation>lengua</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>face</source>
        <translation>cara</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>neck</source>
        <translation>cuello</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>back of the neck</source>
        <translation>nuca</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>face and neck</source>
        <translation>cara y cuello</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>chest</source>
        <translation>pecho</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>upper back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>mid back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>lower back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>belly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>pelvis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>chest, shoulders, back and belly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>chest, shoulders and upper back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>hands and arms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>legs and feet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>feet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>upper legs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>lower legs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>whole body</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>body_list</name>
    <message>
        <location filename="../../desktop/unclench/viewmodels/body_map/body_list.py"/>
        <source>Head and neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/body_map/body_list.py"/>
        <source>Shoulders and arms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/body_map/body_list.py"/>
        <source>Chest and belly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/body_map/body_list.py"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/body_map/body_list.py"/>
        <source>Hips and legs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/body_map/body_list.py"/>
        <source>Feet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/body_map/body_list.py"/>
        <source>Chosen in a session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>body_map</name>
    <message>
        <location filename="../../desktop/unclench/viewmodels/body_map/body_map.py"/>
        <source>fresh injury</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/body_map/body_map.py"/>
        <source>sore, no number yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/body_map/body_map.py"/>
        <source>{value} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/body_map/body_map.py"/>
        <source>as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/body_map/body_map.py"/>
        <source>tense gently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/body_map/body_map.py"/>
        <source>no tensing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/body_map/body_map.py"/>
        <source>imagine only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/body_map/body_map.py"/>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/body_map/body_map.py"/>
        <source>Going gently today: {places}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/body_map/body_map.py"/>
        <source>Tensing gently today: {places}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/body_map/body_map.py"/>
        <source>No tensing today: {places}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/body_map/body_map.py"/>
        <source>Imagining only today: {places}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/body_map/body_map.py"/>
        <source>Skipping today: {places}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/body_map/body_map.py"/>
        <source>everywhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/body_map/body_map.py"/>
        <source>nearly everywhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cautions</name>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>pick one that needs no holding, no pushing and no lying flat on your back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>lie on your side or sit up, leave out holds, and don&apos;t press on your belly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>change position whenever you like, and rest on your side rather than flat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>a session of easy breathing is kinder to your heart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>leave out holds, tense only a little or not at all, and skip words about the heart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>keep it small, and stop if your chest feels tight or your heart races.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>straining raises the pressure; a session without holds or tensing suits you better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>leave out holds, and let go without tensing first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>keep each breath easy and never strain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>this one can make you lightheaded; pick one that you can do lying down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>do it lying down or leaning back, with shorter breaths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>sit or lie, and take a minute with your eyes open before you stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>big breaths can set off a tight chest; pursed lips is a softer way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>take shorter, softer breaths, leave out holds and extra sips of air.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>breathe as small as you like, and go by your own plan if your chest gets tight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>this way of breathing can tire you; pursed lips might suit you better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>sit leaning forward, leave out holds, and let the air out through pursed lips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>rest between breaths, and stop if you get more short of air than usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>it needs a clear nose; pick one where you can breathe through your mouth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>breathe through your mouth, or only imagine the nose side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>use your mouth when your nose is blocked. That&apos;s fine, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>watching the breath this closely can feed panic; one with your eyes on the room is safer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>start with short, small breaths, or put your mind on a sound or your feet instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>if watching your breath feels bad, look around and name what you see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>changed breathing can bring on a seizure; pick one that leaves your breath alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>leave out holds, breathe at your usual pace, and have someone near if you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>stop if you feel odd in a way that you know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>holding and straining press on the eyes; pick one without either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>leave out holds, keep your head up, and don&apos;t squeeze your eyes shut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>keep your head above your heart, and your eyes soft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>wait until the wound has healed; a session without tensing is fine until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>breathe small, and leave out every part near the wound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>go by what your care team allows, and stop at the first pull.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>let the new injury rest; breathing or letting go without tensing is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>do it seated, and leave out the part that&apos;s hurt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>plan around the hurt part, and give it time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>tensing can set off a cramp; letting go without tensing is safer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>tense at a third of your strength for three seconds, or not at all; leave out calves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>at the first twinge, ease off and gently stretch that muscle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>leave the neck alone; a session that doesn&apos;t move it suits you better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>leave out the neck moves, support your head, and keep your eyes level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>keep your head still and supported, and stop if an arm tingles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>pick one that doesn&apos;t press your teeth together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>don&apos;t press your teeth together: let your jaw hang, or skip your face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>keep your lips together and your teeth apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>bending and twisting load thin bones; pick one where you sit tall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>sit tall, don&apos;t round your back, and make turns small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>keep your back long, and move slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>pick one that you can do in a chair or lying down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>do it in a chair, or hold on to something that can&apos;t move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>have something to hold on to, and sit up for a minute before you stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>straining your belly can make it worse; let go without tensing instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>leave out the belly, and never hold your breath while you tense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>keep your belly soft, and stop if you feel it bulge or pull.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>going inside like this can bring things back; one with eyes on the room is safer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>keep your eyes open, pick your own place in the room, and stop any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>eyes open is fine, and so is moving, skipping a part or stopping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>you might drift off more here; Five senses keeps you in the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>keep it short, with your eyes open and your feet on the floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>if you feel far away, stop, press your feet down and name five things you see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>being alone with heavy thoughts can pull you down; take a short walk, or call someone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>keep it short, and do something small and pleasant right after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>if your thoughts turn dark, stop and be with someone. Help now is one key away (F3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>this one can set off a migraine; a dim, quiet room and rest suit you better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>leave out humming, the cool forehead and lifting your brows; dim light and sound.</source>
        <translation>deja fuera el murmullo, la frente fresca y subir las cejas; baja la luz y el sonido.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>turn the sound low, and stop if your head starts to pound.</source>
        <translation>baja el sonido, y para si la cabeza empieza a latir.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>humming presses on the ear; pick one without it.</source>
        <translation>el murmullo hace presión en el oído; elige uno sin él.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>leave out the humming, and breathe out softly instead.</source>
        <translation>deja fuera el murmullo y, en su lugar, exhala con suavidad.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>keep sounds low, and stop if the ear hurts.</source>
        <translation>deja los sonidos bajos, y para si el oído duele.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>pick a short session that you do sitting up and awake.</source>
        <translation>elige una sesión corta, en una silla y con los ojos abiertos.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>keep it short, and have something to eat within reach.</source>
        <translation>que sea corta, y ten algo de comer a mano.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>feeling warm, shaky or light may be your sugar: check it as you usually do.</source>
        <translation>el calor, el temblor o la flojera pueden venir de tu azúcar: mídelo como sueles hacerlo.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>this one can make you sleepy; pick a short one with your eyes open.</source>
        <translation>este puede darte sueño; elige uno corto con los ojos abiertos.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>sit up, keep your eyes open, and take the short length.</source>
        <translation>incorpórate, deja los ojos abiertos y elige la duración corta.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>it can make you sleepy: don&apos;t drive, cook or climb until you feel fully awake.</source>
        <translation>puede darte sueño: no conduzcas, cocines ni subas a sitios altos hasta que se te pase del todo el sueño.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>Pregnant</source>
        <translation>Embarazo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>Heart</source>
        <translation>Corazón</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>Blood pressure</source>
        <translation>Presión arterial</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>Fainting</source>
        <translation>Desmayos</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>Asthma</source>
        <translation>Asma</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>Lungs</source>
        <translation>Pulmones</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>Blocked nose</source>
        <translation>Nariz tapada</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>Panic</source>
        <translation>Pánico</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>Epilepsy</source>
        <translation>Epilepsia</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>Eyes</source>
        <translation>Ojos</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>Surgery</source>
        <translation>Operación</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>Fresh injury</source>
        <translation>Lesión reciente</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>Cramps</source>
        <translation>Calambres</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>Neck</source>
        <translation>Cuello</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>Jaw</source>
        <translation>Mandíbula</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>Bones</source>
        <translation>Huesos</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>Balance</source>
        <translation>Equilibrio</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>Hernia</source>
        <translation>Hernia</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>Bad memories</source>
        <translation>Malos recuerdos</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>Feeling unreal</source>
        <translation>Sensación de irrealidad</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>Low mood</source>
        <translation>Ánimo bajo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>Migraine</source>
        <translation>Migraña</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>Ear</source>
        <translation>Oído</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>Diabetes</source>
        <translation>Diabetes</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>Sleepy</source>
        <translation>Somnolencia</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>I am pregnant</source>
        <translation>Estoy esperando un bebé</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>I have a heart condition</source>
        <translation>Tengo un problema de corazón</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>My blood pressure is high</source>
        <translation>Tengo la presión alta</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>I faint easily, or my blood pressure is low</source>
        <translation>Me desmayo con facilidad o tengo la presión baja</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>My chest can get tight or wheezy</source>
        <translation>A veces se me cierra el pecho o me silba al respirar</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>I have been short of breath for years</source>
        <translation>Desde hace años me falta el aire</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>My nose is often blocked</source>
        <translation>Tengo la nariz tapada a menudo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>Watching my breath can make me panic</source>
        <translation>Fijarme en la respiración puede darme pánico</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>I have had seizures</source>
        <translation>He tenido convulsiones</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>My eye pressure is high, or I had eye surgery recently</source>
        <translation>Tengo la presión del ojo alta o una operación de ojos reciente</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>I had surgery recently</source>
        <translation>Tuve una operación hace poco</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>I have a fresh injury</source>
        <translation>Tengo una lesión reciente</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>I get cramps easily</source>
        <translation>Me dan calambres con facilidad</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>My neck is injured, or I have pins and needles in an arm</source>
        <translation>Tengo una lesión en el cuello u hormigueo en un brazo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>My jaw is sore</source>
        <translation>Me duele la mandíbula</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>My bones are thin or break easily</source>
        <translation>Mis huesos son finos o se rompen con facilidad</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>My balance isn&apos;t steady</source>
        <translation>Me falta equilibrio</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>I have a hernia</source>
        <translation>Tengo una hernia</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>Closing my eyes or keeping still can bring back bad memories</source>
        <translation>Cerrar los ojos o quedarme sin moverme puede traerme malos recuerdos</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>Sometimes I feel unreal or far away</source>
        <translation>A veces me siento lejos o como si nada fuera real</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>My mood has been very low lately</source>
        <translation>Últimamente tengo el ánimo muy bajo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>I get migraines</source>
        <translation>Tengo migrañas</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>My ear is infected, or I had ear surgery recently</source>
        <translation>Tengo una infección de oído o una operación de oído reciente</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>I watch my blood sugar</source>
        <translation>Controlo mi azúcar en la sangre</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>Something makes me sleepy</source>
        <translation>Algo me da sueño</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/cautions.py"/>
        <source>If you are pregnant</source>
        <translation>En el embarazo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/cautions.py"/>
        <source>With a heart condition</source>
        <translation>Con un problema de corazón</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/cautions.py"/>
        <source>With high blood pressure</source>
        <translation>Con la presión alta</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/cautions.py"/>
        <source>If you tend to faint or have low blood pressure</source>
        <translation>Si tiendes a desmayarte o tienes la presión baja</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/cautions.py"/>
        <source>With asthma</source>
        <translation>Con asma</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/cautions.py"/>
        <source>With a long-term lung condition</source>
        <translation>Con una enfermedad de los pulmones de larga duración</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/cautions.py"/>
        <source>With a blocked nose</source>
        <translation>Con la nariz tapada</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/cautions.py"/>
        <source>If watching your breath can bring on panic</source>
        <translation>Si fijarte en la respiración puede darte pánico</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/cautions.py"/>
        <source>With epilepsy</source>
        <translation>Con epilepsia</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/cautions.py"/>
        <source>With high eye pressure or recent eye surgery</source>
        <translation>Con la presión del ojo alta o una operación de ojos reciente</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/cautions.py"/>
        <source>After recent surgery</source>
        <translation>Después de una operación reciente</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/cautions.py"/>
        <source>With a fresh injury</source>
        <translation>Con una lesión reciente</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/cautions.py"/>
        <source>If you get cramps</source>
        <translation>Si te dan calambres</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/cautions.py"/>
        <source>With a neck injury or pins and needles in an arm</source>
        <translation>Con una lesión en el cuello u hormigueo en un brazo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/cautions.py"/>
        <source>With a sore jaw</source>
        <translation>Con dolor de mandíbula</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/cautions.py"/>
        <source>With thin or brittle bones</source>
        <translation>Con huesos finos o frágiles</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/cautions.py"/>
        <source>If your balance isn&apos;t steady</source>
        <translation>Si te falta equilibrio</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/cautions.py"/>
        <source>With a hernia</source>
        <translation>Con una hernia</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/cautions.py"/>
        <source>If closing your eyes or keeping still can bring back bad memories</source>
        <translation>Si cerrar los ojos o quedarte sin moverte puede traerte malos recuerdos</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/cautions.py"/>
        <source>If you tend to feel unreal or far away</source>
        <translation>Si a veces te sientes lejos o como si nada fuera real</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/cautions.py"/>
        <source>When your mood is very low</source>
        <translation>Cuando tienes el ánimo muy bajo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/cautions.py"/>
        <source>With migraine</source>
        <translation>Con migraña</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/cautions.py"/>
        <source>With an ear infection or recent ear surgery</source>
        <translation>Con una infección de oído o una operación de oído reciente</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/cautions.py"/>
        <source>With diabetes</source>
        <translation>Con diabetes</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/cautions.py"/>
        <source>If anything makes you sleepy</source>
        <translation>Si algo te da sueño</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/cautions.py"/>
        <source>another one suits you better</source>
        <translation>otro te va mejor</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/cautions.py"/>
        <source>best with a small change</source>
        <translation>mejor con un pequeño cambio</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/cautions.py"/>
        <source>go gently</source>
        <translation>ve con suavidad</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/cautions.py"/>
        <source>holds are off for you</source>
        <translation>las pausas están desactivadas para ti</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/cautions.py"/>
        <source>{who}: {what}</source>
        <translation>{who}: {what}</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/chart_plots.py"/>
        <source>Minutes: {minutes}. Sessions: {sessions}. From {first} to {last}.</source>
        <translation>Minutos: {minutes}. Sesiones: {sessions}. De {first} a {last}.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/chart_plots.py"/>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/chart_plots.py"/>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/chart_plots.py"/>
        <source>Minutes practiced</source>
        <translation>Minutos de práctica</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/chart_plots.py"/>
        <source>Stress before and after</source>
        <translation>Estrés antes y después</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/chart_plots.py"/>
        <source>Pain before and after</source>
        <translation>Dolor antes y después</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/chart_plots.py"/>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/chart_plots.py"/>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/chart_plots.py"/>
        <source>Means of sessions with both ratings, 0 to 10. Ratings often drift back by themselves.</source>
        <translation>Promedio de las sesiones con las dos valoraciones, de 0 a 10. Las valoraciones a menudo vuelven solas a lo habitual.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/chart_plots.py"/>
        <source>In the way of enjoyment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/chart_plots.py"/>
        <source>In the way of activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/chart_plots.py"/>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/chart_plots.py"/>
        <source>Pain on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/chart_plots.py"/>
        <source>Mean of the three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/chart_plots.py"/>
        <source>Your weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/chart_plots.py"/>
        <source>Pain, and how far it was in the way (PEG), 0 to 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/chart_plots.py"/>
        <source>Week from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/chart_plots.py"/>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/chart_plots.py"/>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/day_plots.py"/>
        <source>Minutes: {minutes}, from your check-ins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/day_plots.py"/>
        <source>In all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/day_plots.py"/>
        <source>Walking, swimming, stretching: minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/day_plots.py"/>
        <source>What was part of your days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/day_plots.py"/>
        <source>What your days were about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/day_plots.py"/>
        <source>Days on which you checked it, of {days} with a check-in. Not a cause.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>check_in</name>
    <message>
        <location filename="../../desktop/unclench/viewmodels/questions/check_in.py"/>
        <source>How stressed do you feel right now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/questions/check_in.py"/>
        <source>Not stressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/questions/check_in.py"/>
        <source>As stressed as I can imagine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/questions/check_in.py"/>
        <source>How strong is your pain right now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/questions/check_in.py"/>
        <source>No pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/questions/check_in.py"/>
        <source>Pain as bad as I can imagine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/questions/check_in.py"/>
        <source>How much can you do about it right now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/questions/check_in.py"/>
        <source>Nothing at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/questions/check_in.py"/>
        <source>A great deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/questions/check_in.py"/>
        <source>How rested do you feel?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/questions/check_in.py"/>
        <source>Not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/questions/check_in.py"/>
        <source>Fully rested</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>correlation</name>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/correlation.py"/>
        <source>Stress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/correlation.py"/>
        <source>Pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/correlation.py"/>
        <source>Each dot is one day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/correlation.py"/>
        <source>Ratings before sessions and in check-ins; never those after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/correlation.py"/>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/correlation.py"/>
        <source>not rated at the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/correlation.py"/>
        <source>Stress, 0 to 10 →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/correlation.py"/>
        <source>↑ Pain, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/correlation.py"/>
        <source>{first} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>day_context</name>
    <message>
        <location filename="../../desktop/unclench/domain/day_context.py"/>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/day_context.py"/>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/day_context.py"/>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/day_context.py"/>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/day_context.py"/>
        <source>Free time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/day_context.py"/>
        <source>Short sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/day_context.py"/>
        <source>A lot of sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/day_context.py"/>
        <source>Caffeine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/day_context.py"/>
        <source>Alcohol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/day_context.py"/>
        <source>Nicotine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drafts</name>
    <message>
        <location filename="../../desktop/unclench/viewmodels/drafts.py"/>
        <source>You started this at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/drafts.py"/>
        <source>You started this on {day}, at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>editor</name>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor.py"/>
        <location filename="../../desktop/unclench/viewmodels/program_editor/program_editor.py"/>
        <location filename="../../desktop/unclench/widgets/editor/step_menus.py"/>
        <source>Add a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor.py"/>
        <source>Delete a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor.py"/>
        <source>Duplicate a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor.py"/>
        <source>Move a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor.py"/>
        <source>Put a step in a repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor.py"/>
        <source>Take a step out of a repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Breathe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Tense and let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Ring a bell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Play a recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Write down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <location filename="../../desktop/unclench/widgets/editor/step_menus.py"/>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Words are spoken, then it&apos;s quiet for a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Breathing in a pattern, led by voice and sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>One part of the body is tensed gently, then let go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>A line of words, then time to notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>A slow movement, out and back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Quiet. A text is shown, but not spoken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>One ring, or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>A recording in the exercise&apos;s own folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>A question to answer. The clock waits for the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>The steps inside are played again and again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Tense for (seconds)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Words before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Rings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Seconds between rings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Words on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Lengths (minutes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>ID (names its file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>What it is, in a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Level (1 is easiest)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Who should take care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Background sound (ID)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Questions afterward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>License</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Pause after (seconds)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Breath pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>How long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Breaths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Portion of the remaining time</source>
        <translation>Parte del tiempo restante</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Slow down to this pattern</source>
        <translation>Bajar el ritmo hasta este patrón</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Then stay at it for (minutes)</source>
        <translation>Luego seguir con él (minutos)</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Led by</source>
        <translation>Guiado por</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Spoken along the way</source>
        <translation>Lo que se dice por el camino</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Body part</source>
        <translation>Parte del cuerpo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Let go for (seconds)</source>
        <translation>Soltar durante (segundos)</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Words for letting go</source>
        <translation>Palabras para soltar</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Movement</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Out (seconds)</source>
        <translation>Ida (segundos)</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Back (seconds)</source>
        <translation>Vuelta (segundos)</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>How many times</source>
        <translation>Cuántas veces</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>File name</source>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Name of the answer</source>
        <translation>Nombre de la respuesta</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Kind of answer</source>
        <translation>Tipo de respuesta</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Answers to choose from, one per line</source>
        <translation>Respuestas para elegir, una por línea</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Rating scale</source>
        <translation>Escala de valoración</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Show the earlier answer named</source>
        <translation>Mostrar la respuesta anterior llamada</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Saving the answer</source>
        <translation>Guardar la respuesta</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Names to pick from</source>
        <translation>Nombres para elegir</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Only in these lengths (minutes)</source>
        <translation>Solo en estas duraciones (minutos)</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Leave out for</source>
        <translation>Dejar fuera para</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Ask first, at the end</source>
        <translation>Preguntar primero, al final</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>The reader&apos;s own My people</source>
        <translation>Mi gente, de quien lo usa</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Ask again</source>
        <translation>Preguntar otra vez</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Don&apos;t ask</source>
        <translation>No preguntar</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Voice, then sound</source>
        <translation>Voz, luego sonido</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Avoid</source>
        <translation>Evitar</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Change it</source>
        <translation>Cambiarlo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Go gently</source>
        <translation>Con suavidad</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Left</source>
        <translation>Izquierdo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Right</source>
        <translation>Derecho</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Bowl</source>
        <translation>Cuenco</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Bell</source>
        <translation>Campana</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Wood block</source>
        <translation>Caja de madera</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>A list</source>
        <translation>Una lista</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>A number</source>
        <translation>Un número</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>One of several</source>
        <translation>Una entre varias</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>In</source>
        <translation>Inhala</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Hold</source>
        <translation>Mantén</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Out</source>
        <translation>Exhala</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>more than {low}</source>
        <translation>más de {low}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>{low} or more</source>
        <translation>{low} o más</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>{low} to {high}</source>
        <translation>de {low} a {high}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>at {time}</source>
        <translation>en {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Bell, {moment}</source>
        <translation>Campana, {moment}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Line, {moment}: “{text}”</source>
        <translation>Frase, {moment}: «{text}»</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/writing/remark_words.py"/>
        <source>Needs fixing</source>
        <translation>Hay que corregirlo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/writing/remark_words.py"/>
        <source>Needs fixing: {words}</source>
        <translation>Hay que corregirlo: {words}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/writing/remark_words.py"/>
        <source>Note: {words}</source>
        <translation>Nota: {words}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/writing/remark_words.py"/>
        <source>nothing is chosen for “{field}”. Choose one or more.</source>
        <translation>no hay nada elegido en «{field}». Elige una opción o más.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/writing/remark_words.py"/>
        <source>“{field}” is empty. Write something there.</source>
        <translation>«{field}» está en blanco. Escribe algo ahí.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/writing/text_editor.py"/>
        <source>Change a value</source>
        <translation>Cambiar un valor</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/writing/text_editor.py"/>
        <source>Change the title</source>
        <translation>Cambiar el título</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/writing/text_editor.py"/>
        <source>Type in the text</source>
        <translation>Escribir en el texto</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/writing/text_editor.py"/>
        <source>Take the changes from the file</source>
        <translation>Tomar los cambios del archivo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/ready_steps.py"/>
        <source>Sit in a way that feels easy.</source>
        <translation>Siéntate de una manera que te resulte fácil.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/ready_steps.py"/>
        <source>Breathe: 4 in, 6 out</source>
        <translation>Respirar: inhalar 4, exhalar 6</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/ready_steps.py"/>
        <source>Breathe: box, 4 each</source>
        <translation>Respirar: cuadrada, 4 cada parte</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/ready_steps.py"/>
        <source>Breathe at the person&apos;s own pace</source>
        <translation>Respirar al ritmo de cada persona</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/ready_steps.py"/>
        <source>Just notice.</source>
        <translation>Solo observa.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/ready_steps.py"/>
        <source>Breathe your own way.</source>
        <translation>Respira a tu manera.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/ready_steps.py"/>
        <source>What&apos;s on your mind?</source>
        <translation>¿Qué te ronda por la cabeza?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/step_menus.py"/>
        <source>Move up</source>
        <translation>Mover hacia arriba</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/step_menus.py"/>
        <source>Move down</source>
        <translation>Mover hacia abajo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/step_menus.py"/>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/step_menus.py"/>
        <source>Put in a repeat</source>
        <translation>Meter en una repetición</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/step_menus.py"/>
        <source>Take out of the repeat</source>
        <translation>Sacar de la repetición</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/step_menus.py"/>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>effects</name>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/changes_plot.py"/>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/changes_plot.py"/>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/changes_plot.py"/>
        <source>Mean change, points</source>
        <translation>Cambio promedio, en puntos</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/changes_plot.py"/>
        <source>Likely from</source>
        <translation>Probablemente desde</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/changes_plot.py"/>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/changes_plot.py"/>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/changes_plot.py"/>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/changes_plot.py"/>
        <source>Single changes</source>
        <translation>Cada cambio</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/changes_plot.py"/>
        <source>Not rated at the time</source>
        <translation>No valorado en el momento</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/changes_plot.py"/>
        <source>Stress: change over a session</source>
        <translation>Estrés: cambio en una sesión</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/changes_plot.py"/>
        <source>Pain: change over a session</source>
        <translation>Dolor: cambio en una sesión</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/changes_plot.py"/>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/changes_plot.py"/>
        <source>About, points</source>
        <translation>Cerca de, en puntos</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/changes_plot.py"/>
        <source>Side by side: stress</source>
        <translation>Comparación: estrés</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/changes_plot.py"/>
        <source>Side by side: pain</source>
        <translation>Comparación: dolor</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/changes_plot.py"/>
        <source>lower afterward</source>
        <translation>más bajo después</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/changes_plot.py"/>
        <source>no change</source>
        <translation>sin cambio</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/changes_plot.py"/>
        <source>higher</source>
        <translation>más alto</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/changes_plot.py"/>
        <source>not rated at the time</source>
        <translation>no valorado en el momento</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/effects.py"/>
        <source>{first} to {last}</source>
        <translation>De {first} a {last}</translation>
    </message>
</context>
<context>
    <name>encodings</name>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/encoding_names.py"/>
        <source>Western European (Windows)</source>
        <translation>Europeo occidental (Windows)</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/encoding_names.py"/>
        <source>Western European (Mac)</source>
        <translation>Europeo occidental (Mac)</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/encoding_names.py"/>
        <source>Western European (DOS)</source>
        <translation>Europeo occidental (DOS)</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/encoding_names.py"/>
        <source>Central European (Windows)</source>
        <translation>Centroeuropeo (Windows)</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/encoding_names.py"/>
        <source>Central European (ISO)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/encoding_names.py"/>
        <source>Turkish (Windows)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/encoding_names.py"/>
        <source>Baltic (Windows)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/encoding_names.py"/>
        <source>Cyrillic (Windows)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/encoding_names.py"/>
        <source>Cyrillic (KOI8-R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/encoding_names.py"/>
        <source>Greek (Windows)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/encoding_names.py"/>
        <source>Hebrew (Windows)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/encoding_names.py"/>
        <source>Arabic (Windows)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/encoding_names.py"/>
        <source>Thai (Windows)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/encoding_names.py"/>
        <source>Japanese (Shift-JIS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/encoding_names.py"/>
        <source>Japanese (EUC-JP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/encoding_names.py"/>
        <source>Chinese, simplified (GB 18030)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/encoding_names.py"/>
        <source>Chinese, traditional (Big5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/encoding_names.py"/>
        <source>Korean (EUC-KR)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>entries</name>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/entries.py"/>
        <source>Stress before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/entries.py"/>
        <source>Stress after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/entries.py"/>
        <source>Pain before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/entries.py"/>
        <source>Pain after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/entries.py"/>
        <source>Stress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/entries.py"/>
        <source>Pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/entries.py"/>
        <source>What I could do about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/entries.py"/>
        <source>Rested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/entries.py"/>
        <source>Body signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/entries.py"/>
        <source>Played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/entries.py"/>
        <source>Ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/entries.py"/>
        <source>tensed as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/entries.py"/>
        <source>tensed gently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/entries.py"/>
        <source>let go only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/entries.py"/>
        <source>imagined only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/entries.py"/>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exercise</name>
    <message>
        <location filename="../../desktop/unclench/widgets/library/good_to_know.py"/>
        <source>Source:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exercises/autogenic</name>
    <message>
        <location filename="../../exercises/autogenic.json"/>
        <source>Heavy, warm, calm</source>
        <extracomment>title</extracomment>
        <translation>Pesado, cálido, en calma</translation>
    </message>
    <message>
        <location filename="../../exercises/autogenic.json"/>
        <source>Short sentences that you say in your own mind: heavy, warm, calm.</source>
        <extracomment>one or two sentences below the title</extracomment>
        <translation>Frases cortas que dices por dentro: pesado, cálido, en calma.</translation>
    </message>
    <message>
        <location filename="../../exercises/autogenic.json"/>
        <source>Settle in.</source>
        <extracomment>said or read</extracomment>
        <translation>Acomódate.</translation>
    </message>
    <message>
        <location filename="../../exercises/autogenic.json"/>
        <source>Sit or lie however feels comfortable. Keep your eyes open, or let them close.</source>
        <extracomment>said or read</extracomment>
        <translation>Siéntate o acuéstate como te resulte cómodo. Deja los ojos abiertos, o que se cierren.</translation>
    </message>
    <message>
        <location filename="../../exercises/autogenic.json"/>
        <source>Repeat each sentence in your mind a few times. No need to try hard.</source>
        <extracomment>said or read</extracomment>
        <translation>Repite cada frase por dentro unas cuantas veces. No hace falta esforzarse.</translation>
    </message>
    <message>
        <location filename="../../exercises/autogenic.json"/>
        <source>You can skip any part you like.</source>
        <extracomment>said or read</extracomment>
        <translation>Puedes saltarte la parte que quieras.</translation>
    </message>
    <message>
        <location filename="../../exercises/autogenic.json"/>
        <source>My right arm is heavy.</source>
        <extracomment>said or read</extracomment>
        <translation>Mi brazo derecho pesa.</translation>
    </message>
    <message>
        <location filename="../../exercises/autogenic.json"/>
        <source>Both arms are heavy.</source>
        <extracomment>said or read</extracomment>
        <translation>Los dos brazos pesan.</translation>
    </message>
    <message>
        <location filename="../../exercises/autogenic.json"/>
        <source>Both legs are heavy.</source>
        <extracomment>said or read</extracomment>
        <translation>Las dos piernas pesan.</translation>
    </message>
    <message>
        <location filename="../../exercises/autogenic.json"/>
        <source>Both arms are warm.</source>
        <extracomment>said or read</extracomment>
        <translation>Los dos brazos están cálidos.</translation>
    </message>
    <message>
        <location filename="../../exercises/autogenic.json"/>
        <source>Both legs are warm.</source>
        <extracomment>said or read</extracomment>
        <translation>Las dos piernas están cálidas.</translation>
    </message>
    <message>
        <location filename="../../exercises/autogenic.json"/>
        <source>My heartbeat is calm and regular.</source>
        <extracomment>said or read</extracomment>
        <translation>Mi corazón late en calma, con regularidad.</translation>
    </message>
    <message>
        <location filename="../../exercises/autogenic.json"/>
        <source>My breathing is calm.</source>
        <extracomment>said or read</extracomment>
        <translation>Mi respiración está en calma.</translation>
    </message>
    <message>
        <location filename="../../exercises/autogenic.json"/>
        <source>My belly is warm.</source>
        <extracomment>said or read</extracomment>
        <translation>Mi vientre está cálido.</translation>
    </message>
    <message>
        <location filename="../../exercises/autogenic.json"/>
        <source>My forehead is pleasantly cool.</source>
        <extracomment>said or read</extracomment>
        <translation>Mi frente está fresca, y es agradable.</translation>
    </message>
    <message>
        <location filename="../../exercises/autogenic.json"/>
        <source>I am at peace.</source>
        <extracomment>said or read</extracomment>
        <translation>Estoy en paz.</translation>
    </message>
    <message>
        <location filename="../../exercises/autogenic.json"/>
        <source>Some parts get heavy, and some don&apos;t. Both are fine.</source>
        <extracomment>said or read</extracomment>
        <translation>Unas partes pesan y otras no. Las dos cosas están bien.</translation>
    </message>
    <message>
        <location filename="../../exercises/autogenic.json"/>
        <source>Heavy, warm, calm.</source>
        <extracomment>said or read</extracomment>
        <translation>Pesado, cálido, en calma.</translation>
    </message>
    <message>
        <location filename="../../exercises/autogenic.json"/>
        <source>If thoughts come, let them pass.</source>
        <extracomment>said or read</extracomment>
        <translation>Si llegan pensamientos, déjalos pasar.</translation>
    </message>
    <message>
        <location filename="../../exercises/autogenic.json"/>
        <source>Feeling nothing is fine, too.</source>
        <extracomment>said or read</extracomment>
        <translation>No sentir nada también está bien.</translation>
    </message>
    <message>
        <location filename="../../exercises/autogenic.json"/>
        <source>You can look around the room, if you like.</source>
        <extracomment>said or read</extracomment>
        <translation>Si quieres, mira la habitación.</translation>
    </message>
    <message>
        <location filename="../../exercises/autogenic.json"/>
        <source>Now it&apos;s time to come back.</source>
        <extracomment>said or read</extracomment>
        <translation>Ahora es hora de volver.</translation>
    </message>
    <message>
        <location filename="../../exercises/autogenic.json"/>
        <source>Make your arms firm. Bend and stretch them.</source>
        <extracomment>said or read</extracomment>
        <translation>Pon firmes los brazos. Dóblalos y estíralos.</translation>
    </message>
    <message>
        <location filename="../../exercises/autogenic.json"/>
        <source>Breathe in, softly.</source>
        <extracomment>said or read</extracomment>
        <translation>Inhala, con suavidad.</translation>
    </message>
    <message>
        <location filename="../../exercises/autogenic.json"/>
        <source>And open your eyes, if they were closed.</source>
        <extracomment>said or read</extracomment>
        <translation>Y abre los ojos, si los tenías cerrados.</translation>
    </message>
    <message>
        <location filename="../../exercises/autogenic.json"/>
        <source>If you&apos;re lying down, sit up slowly. Sit for a while before you stand.</source>
        <extracomment>said or read</extracomment>
        <translation>Si te acostaste, incorpórate despacio. Quédate un rato así antes de ponerte de pie.</translation>
    </message>
    <message>
        <location filename="../../exercises/autogenic.json"/>
        <source>Look around you, near and far.</source>
        <extracomment>said or read</extracomment>
        <translation>Mira a tu alrededor, cerca y lejos.</translation>
    </message>
    <message>
        <location filename="../../exercises/autogenic.json"/>
        <source>How do you feel now?</source>
        <extracomment>said or read</extracomment>
        <translation>¿Cómo te sientes ahora?</translation>
    </message>
    <message>
        <location filename="../../exercises/autogenic.json"/>
        <source>Notice how you are.</source>
        <extracomment>said or read</extracomment>
        <translation>Observa cómo estás.</translation>
    </message>
</context>
<context>
    <name>exercises/body-scan</name>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Body scan</source>
        <extracomment>title</extracomment>
        <translation>Recorrido por el cuerpo</translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Let your attention travel from the feet up to the head, part by part.</source>
        <extracomment>one or two sentences below the title</extracomment>
        <translation>Deja que tu atención viaje de los pies a la cabeza, parte por parte.</translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Settle in.</source>
        <extracomment>said or read</extracomment>
        <translation>Acomódate.</translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Sit or lie however feels comfortable. Eyes open or closed.</source>
        <extracomment>said or read</extracomment>
        <translation>Siéntate o acuéstate como te resulte cómodo. Ojos abiertos o cerrados.</translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>You can skip any part you like.</source>
        <extracomment>said or read</extracomment>
        <translation>Puedes saltarte la parte que quieras.</translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>You can always come back to your hands, or to a sound.</source>
        <extracomment>said or read</extracomment>
        <translation>Siempre puedes volver a las manos o a un sonido.</translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Feel how the chair or the floor supports you.</source>
        <extracomment>said or read</extracomment>
        <translation>Siente cómo te sostiene la silla o el suelo.</translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Feel your breath come and go by itself.</source>
        <extracomment>said or read</extracomment>
        <translation>Siente la respiración ir y venir sola.</translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>You can move any time to get more comfortable.</source>
        <extracomment>said or read</extracomment>
        <translation>Puedes moverte cuando quieras para estar más a gusto.</translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>There&apos;s no right way to feel.</source>
        <extracomment>said or read</extracomment>
        <translation>No hay una manera correcta de sentir.</translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Mind wandering? That&apos;s normal. You can come back.</source>
        <extracomment>said or read</extracomment>
        <translation>¿Se te va la mente? Es normal. Puedes volver.</translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>You can stay with the breath for a moment.</source>
        <extracomment>said or read</extracomment>
        <translation>Puedes quedarte un momento con la respiración.</translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>There&apos;s no hurry.</source>
        <extracomment>said or read</extracomment>
        <translation>No hay prisa.</translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Bring your attention to your feet.</source>
        <extracomment>said or read</extracomment>
        <translation>Lleva la atención a los pies.</translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Toes, soles and heels.</source>
        <extracomment>said or read</extracomment>
        <translation>Dedos, plantas y talones.</translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Notice what&apos;s there. Tight, warm, sore, or nothing much.</source>
        <extracomment>said or read</extracomment>
        <translation>Observa qué hay: tensión, calor, dolor o casi nada.</translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Move up to your lower legs.</source>
        <extracomment>said or read</extracomment>
        <translation>Sube a la parte baja de las piernas.</translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Feel where it touches the chair, the bed, or your clothes.</source>
        <extracomment>said or read</extracomment>
        <translation>Siente dónde tocan la silla, la cama o la ropa.</translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Now the upper legs.</source>
        <extracomment>said or read</extracomment>
        <translation>Ahora, los muslos.</translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Notice their weight.</source>
        <extracomment>said or read</extracomment>
        <translation>Nota su peso.</translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>You may feel a lot of small things, or nothing.</source>
        <extracomment>said or read</extracomment>
        <translation>Puedes sentir muchas cosas pequeñas, o nada.</translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Now the hips and the lower back.</source>
        <extracomment>said or read</extracomment>
        <translation>Ahora, las caderas y la parte baja de la espalda.</translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>If it&apos;s sore here, stay near the edge, or move on.</source>
        <extracomment>said or read</extracomment>
        <translation>Si aquí duele, quédate cerca del borde, o sigue.</translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>If you like, let each out-breath soften it a little.</source>
        <extracomment>said or read</extracomment>
        <translation>Si quieres, deja que cada exhalación lo ablande un poco.</translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Now the belly. It can be soft.</source>
        <extracomment>said or read</extracomment>
        <translation>Ahora, el vientre. Puede estar blando.</translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>It rises and sinks with the breath.</source>
        <extracomment>said or read</extracomment>
        <translation>Sube y baja con la respiración.</translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Now the chest and the upper back.</source>
        <extracomment>said or read</extracomment>
        <translation>Ahora, el pecho y la parte alta de la espalda.</translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Does anything move here as you breathe?</source>
        <extracomment>said or read</extracomment>
        <translation>¿Se mueve algo aquí cuando respiras?</translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Now the hands and the arms.</source>
        <extracomment>said or read</extracomment>
        <translation>Ahora, las manos y los brazos.</translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Fingers, palms, and up to the elbows.</source>
        <extracomment>said or read</extracomment>
        <translation>Dedos, palmas, y arriba hasta los codos.</translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Feeling nothing is fine, too.</source>
        <extracomment>said or read</extracomment>
        <translation>No sentir nada también está bien.</translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Now the shoulders and the neck.</source>
        <extracomment>said or read</extracomment>
        <translation>Ahora, los hombros y el cuello.</translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Let your shoulders rest.</source>
        <extracomment>said or read</extracomment>
        <translation>Deja descansar los hombros.</translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Is there any warmth, or tightness?</source>
        <extracomment>said or read</extracomment>
        <translation>¿Hay calor, o tensión?</translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Now the face and the jaw.</source>
        <extracomment>said or read</extracomment>
        <translation>Ahora, la cara y la mandíbula.</translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Your jaw can be loose, teeth apart.</source>
        <extracomment>said or read</extracomment>
        <translation>La mandíbula puede estar suelta, los dientes separados.</translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>You can look around the room, if you like.</source>
        <extracomment>said or read</extracomment>
        <translation>Si quieres, mira la habitación.</translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Bring your attention to your left foot.</source>
        <extracomment>said or read</extracomment>
        <translation>Lleva la atención al pie izquierdo.</translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Toes, sole and heel.</source>
        <extracomment>said or read</extracomment>
        <translation>Dedos, planta y talón.</translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Move up to your left lower leg.</source>
        <extracomment>said or read</extracomment>
        <translation>Sube a la parte baja de la pierna izquierda.</translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Now your left upper leg.</source>
        <extracomment>said or read</extracomment>
        <translation>Ahora, el muslo izquierdo.</translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Notice its weight.</source>
        <extracomment>said or read</extracomment>
        <translation>Nota su peso.</translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Now your right foot.</source>
        <extracomment>said or read</extracomment>
        <translation>Ahora, el pie derecho.</translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>From the toes to the heel.</source>
        <extracomment>said or read</extracomment>
        <translation>Desde los dedos hasta el talón.</translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>How is it different from the left one?</source>
        <extracomment>said or read</extracomment>
        <translation>¿En qué es distinto del izquierdo?</translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Move up to your right lower leg.</source>
        <extracomment>said or read</extracomment>
        <translation>Sube a la parte baja de la pierna derecha.</translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Is it warm here, or cool?</source>
        <extracomment>said or read</extracomment>
        <translation>¿Aquí hay calor, o fresco?</translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Now your right upper leg.</source>
        <extracomment>said or read</extracomment>
        <translation>Ahora, el muslo derecho.</translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Feel all of it, front and back.</source>
        <extracomment>said or read</extracomment>
        <translation>Siéntelo entero, por delante y por detrás.</translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Now the hips, left and right.</source>
        <extracomment>said or read</extracomment>
        <translation>Ahora, las caderas, izquierda y derecha.</translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Notice how they hold you up.</source>
        <extracomment>said or read</extracomment>
        <translation>Nota cómo te sostienen.</translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Now the lower back.</source>
        <extracomment>said or read</extracomment>
        <translation>Ahora, la parte baja de la espalda.</translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Now the upper back.</source>
        <extracomment>said or read</extracomment>
        <translation>Ahora, la parte alta de la espalda.</translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Now the chest, and how it moves.</source>
        <extracomment>said or read</extracomment>
        <translation>Ahora, el pecho, y cómo se mueve.</translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Now the hands, both at once.</source>
        <extracomment>said or read</extracomment>
        <translation>Ahora, las manos, las dos a la vez.</translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Fingers, palms, and the backs of the hands.</source>
        <extracomment>said or read</extracomment>
        <translation>Dedos, palmas y dorso de las manos.</translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Maybe you can feel them tingle a little.</source>
        <extracomment>said or read</extracomment>
        <translation>Quizá notes un ligero hormigueo.</translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Now the arms, from the wrists up.</source>
        <extracomment>said or read</extracomment>
        <translation>Ahora, los brazos, de las muñecas hacia arriba.</translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Now the left shoulder.</source>
        <extracomment>said or read</extracomment>
        <translation>Ahora, el hombro izquierdo.</translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Let it drop a little, if it can.</source>
        <extracomment>said or read</extracomment>
        <translation>Déjalo bajar un poco, si puede.</translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>And the right shoulder.</source>
        <extracomment>said or read</extracomment>
        <translation>Y el hombro derecho.</translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Now the neck.</source>
        <extracomment>said or read</extracomment>
        <translation>Ahora, el cuello.</translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Let the chair or the bed hold it up for now.</source>
        <extracomment>said or read</extracomment>
        <translation>Deja que la silla o la cama lo sostenga.</translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>There&apos;s nothing you need to change.</source>
        <extracomment>said or read</extracomment>
        <translation>No hay nada que tengas que cambiar.</translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Around the eyes, and the mouth.</source>
        <extracomment>said or read</extracomment>
        <translation>Alrededor de los ojos y de la boca.</translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Now the top of the head.</source>
        <extracomment>said or read</extracomment>
        <translation>Ahora, la coronilla.</translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Just notice, and let it be.</source>
        <extracomment>said or read</extracomment>
        <translation>Solo observa, y deja que sea así.</translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Today we take forty minutes. There&apos;s room to go slowly.</source>
        <extracomment>said or read</extracomment>
        <translation>Hoy nos tomamos cuarenta minutos. Hay tiempo para ir despacio.</translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>If you get sleepy, you can open your eyes or sit up.</source>
        <extracomment>said or read</extracomment>
        <translation>Si te entra sueño, puedes abrir los ojos o incorporarte.</translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Let your hands lie where they&apos;re comfortable.</source>
        <extracomment>said or read</extracomment>
        <translation>Deja las manos donde estén a gusto.</translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Let your breath be your company on the way.</source>
        <extracomment>said or read</extracomment>
        <translation>Deja que la respiración te acompañe por el camino.</translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Go all the way down to the toes of your left foot.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>The big toe, the little toe, and those in between.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Maybe they feel like one thing. That&apos;s okay.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Now the sole of the left foot, the heel, and the top.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Where does it press on what&apos;s under it?</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Skin, then deeper, bones and all.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Leave the foot as it is, and move on.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>The left ankle comes next.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Is it loose, or is it holding something?</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Now the left shin and calf.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>The front has a hard edge; the back is soft.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>You may notice your pulse here, or a sock.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>If your mind went for a walk, bring it home to the calf.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Now the left knee, and the hollow behind it.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Stiff, easy, or somewhere in between.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Now the left thigh, from the knee up to the hip.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>This is one of the largest muscles you have.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>It doesn&apos;t have to carry you right now.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Feel the whole left leg, from hip to toe.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Go across, to the toes of your right foot.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Do they feel warmer or cooler than the left ones?</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>You don&apos;t need to wiggle them to find them.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Now the right sole, the heel, and the arch.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Perhaps there&apos;s tingling, or a bit of pressure.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Let this foot be different from the other.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>The right ankle, inside and outside.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Just visit, and don&apos;t try to change it.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Now the right shin and calf.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>How far up does the feeling reach?</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Blanks are part of the map, too.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Now the right knee.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>All around it, like a hand that&apos;s cupped.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Now the right thigh, heavy or light.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Notice where it rests.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Are you bored? That has a feeling as well. Where is it?</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Feel the whole right leg, as far as it goes.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Now the seat: both hips, and the bones you sit on.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>A lot of your weight comes together here.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Let the bed or the chair have that weight.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Move a little if you&apos;ve been still for too long.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>With the next out-breath, leave this part behind.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Now the small of the back.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Many feelings can live here: dull, sharp, warm, or none.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>If it&apos;s too loud, go to a place that&apos;s quieter, like your hands.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>You can also look at it from a distance, like a light across a lake.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Open your eyes and look around, whenever that helps.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Whatever it does, you don&apos;t have to answer.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Now your belly, at its own pace.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>It gets rounder as the air comes in, and flatter as it goes.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Breath after breath, with nothing to count.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Hungry, full, uneasy, calm: just names for what&apos;s there.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Thoughts pulled you off? The belly waited for you.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Now the middle of your back, where your ribs reach around.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Feel them spread, and come together again.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>What touches you here: cloth, cushion, air?</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Now between the shoulder blades.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>It&apos;s a place that often holds on for us.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>See if there&apos;s something it can set aside.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>It may say no. That&apos;s an answer, too.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Now the front: ribs and breastbone.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Perhaps you can feel your heart, perhaps not.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Breathing needs no help from you.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Some days there&apos;s a mood here. Let it have its seat.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Now both hands: thumbs, fingertips, one by one.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Feel the air between your fingers.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>The palms, and then the wrists.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>They&apos;ve done so much today. They may be empty now.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Wandered? A long scan has a hundred detours.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Now the left forearm, up to the elbow.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>What&apos;s it like on the inside of the arm?</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Now the right forearm.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Same weight as the left, or not quite?</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Now the left upper arm.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Heavy, floating, or hard to tell.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Let it lean on whatever is next to it.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Now the right upper arm.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>From the elbow up, all the way around.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>There&apos;s time. You&apos;re past the middle.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Now the top of the left shoulder.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>If it&apos;s been up by your ear, it can come down.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Now the top of the right shoulder.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Which one is higher today?</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Now the back of your neck.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>It balances your head all day long.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Right now it can be off duty.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Sore here? Feel around it, as far out as you need.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Now your jaw, lips and tongue.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Let the tongue lie low, like a cat on a rug.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>A gap between the teeth is all it takes.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Now your eyes, and the bridge of your nose.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Cool air goes in here. Warmer air comes out.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Now your forehead and your temples.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Picture a cloth being smoothed out.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>And the very top of your head.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>A spot you hardly ever think of.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Now be with your whole body, from crown to toes.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Not part by part. Like one field, seen from a hill.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Some spots are sore, some are easy, some are blank.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Nothing else to do for the last minute.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Now feel the whole body, as one.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>If something hurts, it can be one part of a bigger picture.</source>
        <extracomment>said or read</extracomment>
        <translation>Si algo duele, puede ser una parte de algo más grande.</translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>You don&apos;t have to change any of it.</source>
        <extracomment>said or read</extracomment>
        <translation>No tienes que cambiar nada.</translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Wiggle your fingers and toes. Open your eyes if they were closed.</source>
        <extracomment>said or read</extracomment>
        <translation>Mueve los dedos de manos y pies. Abre los ojos, si los tenías cerrados.</translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>If you&apos;re lying down, sit up slowly. Sit for a while before you stand.</source>
        <extracomment>said or read</extracomment>
        <translation>Si te acostaste, incorpórate despacio. Quédate un rato así antes de ponerte de pie.</translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Now notice the whole room. Sounds, light, and space.</source>
        <extracomment>said or read</extracomment>
        <translation>Ahora percibe toda la habitación. Sonidos, luz y espacio.</translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Look around. Notice how you are.</source>
        <extracomment>said or read</extracomment>
        <translation>Mira a tu alrededor. Observa cómo estás.</translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Notice how you are.</source>
        <extracomment>said or read</extracomment>
        <translation>Observa cómo estás.</translation>
    </message>
</context>
<context>
    <name>exercises/breath-46</name>
    <message>
        <location filename="../../exercises/breath-46.json"/>
        <source>Longer out-breath</source>
        <extracomment>title</extracomment>
        <translation>Exhalar más largo</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-46.json"/>
        <source>Breathe in for 4, out for 6. A good first one.</source>
        <extracomment>one or two sentences below the title</extracomment>
        <translation>Inhala en 4, exhala en 6. Bueno para empezar.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-46.json"/>
        <source>Settle in.</source>
        <extracomment>said or read</extracomment>
        <translation>Acomódate.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-46.json"/>
        <source>Sit or lie however feels comfortable. Eyes open or closed.</source>
        <extracomment>said or read</extracomment>
        <translation>Siéntate o acuéstate como te resulte cómodo. Ojos abiertos o cerrados.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-46.json"/>
        <source>Softer and slower, not bigger.</source>
        <extracomment>said or read</extracomment>
        <translation>Más suave y más lento, no más grande.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-46.json"/>
        <source>Let each breath be softer and slower, not bigger.</source>
        <extracomment>said or read</extracomment>
        <translation>Que cada respiración sea más suave y más lenta, no más grande.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-46.json"/>
        <source>In through the nose, if you can. The mouth is fine too.</source>
        <extracomment>said or read</extracomment>
        <translation>Inhala por la nariz, si puedes. Por la boca también está bien.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-46.json"/>
        <source>Let your shoulders rest.</source>
        <extracomment>said or read</extracomment>
        <translation>Deja descansar los hombros.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-46.json"/>
        <source>If the count feels hard, you can make it easier.</source>
        <extracomment>said or read</extracomment>
        <translation>Si te cuesta seguir la cuenta, puedes hacerla más fácil.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-46.json"/>
        <source>Let the out-breath fade like a wave leaving the sand.</source>
        <extracomment>said or read</extracomment>
        <translation>Deja que el aire se vaya como una ola que deja la arena.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-46.json"/>
        <source>Small breaths are enough.</source>
        <extracomment>said or read</extracomment>
        <translation>Basta con respiraciones pequeñas.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-46.json"/>
        <source>You can look around while you breathe.</source>
        <extracomment>said or read</extracomment>
        <translation>Puedes mirar alrededor mientras respiras.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-46.json"/>
        <source>Nothing to push. Just let the air out.</source>
        <extracomment>said or read</extracomment>
        <translation>Nada que empujar. Solo deja salir el aire.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-46.json"/>
        <source>Your jaw can be loose, teeth apart.</source>
        <extracomment>said or read</extracomment>
        <translation>La mandíbula puede estar suelta, los dientes separados.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-46.json"/>
        <source>The next out-breath has all the time it needs.</source>
        <extracomment>said or read</extracomment>
        <translation>La próxima exhalación tiene todo el tiempo que necesita.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-46.json"/>
        <source>Let the count go now. Breathe your own way.</source>
        <extracomment>said or read</extracomment>
        <translation>Ahora deja la cuenta. Respira a tu manera.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-46.json"/>
        <source>Breathe your own way.</source>
        <extracomment>said or read</extracomment>
        <translation>Respira a tu manera.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-46.json"/>
        <source>Look around. Notice how you are.</source>
        <extracomment>said or read</extracomment>
        <translation>Mira a tu alrededor. Observa cómo estás.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-46.json"/>
        <source>Notice how you are.</source>
        <extracomment>said or read</extracomment>
        <translation>Observa cómo estás.</translation>
    </message>
</context>
<context>
    <name>exercises/breath-belly</name>
    <message>
        <location filename="../../exercises/breath-belly.json"/>
        <source>Hand on belly</source>
        <extracomment>title</extracomment>
        <translation>Mano en el vientre</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-belly.json"/>
        <source>Breathe in for 4, out for 5, low and soft. A hand rests on your belly.</source>
        <extracomment>one or two sentences below the title</extracomment>
        <translation>Inhala en 4, exhala en 5, abajo y suave. Una mano descansa en el vientre.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-belly.json"/>
        <source>Settle in.</source>
        <extracomment>said or read</extracomment>
        <translation>Acomódate.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-belly.json"/>
        <source>Lie on your back or on your side, knees bent, or lean back in a seat. You can close your eyes, or keep them open.</source>
        <extracomment>said or read</extracomment>
        <translation>Acuéstate de espaldas o de lado, con las rodillas dobladas, o recuéstate en un asiento. Puedes cerrar los ojos, o dejarlos abiertos.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-belly.json"/>
        <source>Let each breath be softer and slower, not bigger.</source>
        <extracomment>said or read</extracomment>
        <translation>Que cada respiración sea más suave y más lenta, no más grande.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-belly.json"/>
        <source>Rest a hand on your belly, or on your side ribs.</source>
        <extracomment>said or read</extracomment>
        <translation>Apoya una mano en el vientre, o en las costillas de un lado.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-belly.json"/>
        <source>Let that hand rise a little first.</source>
        <extracomment>said or read</extracomment>
        <translation>Deja que esa mano suba un poco primero.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-belly.json"/>
        <source>Your hand rises, and your hand sinks.</source>
        <extracomment>said or read</extracomment>
        <translation>La mano sube, y la mano baja.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-belly.json"/>
        <source>Small breaths are enough.</source>
        <extracomment>said or read</extracomment>
        <translation>Basta con respiraciones pequeñas.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-belly.json"/>
        <source>Your chest can stay still.</source>
        <extracomment>said or read</extracomment>
        <translation>El pecho puede quedarse quieto.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-belly.json"/>
        <source>Keep your belly soft. No need to push.</source>
        <extracomment>said or read</extracomment>
        <translation>Deja el vientre blando. No hace falta empujar.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-belly.json"/>
        <source>Let the out-breath fade like a wave leaving the sand.</source>
        <extracomment>said or read</extracomment>
        <translation>Deja que el aire se vaya como una ola que deja la arena.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-belly.json"/>
        <source>You can look around while you breathe.</source>
        <extracomment>said or read</extracomment>
        <translation>Puedes mirar alrededor mientras respiras.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-belly.json"/>
        <source>Feel the warmth of your hand.</source>
        <extracomment>said or read</extracomment>
        <translation>Siente el calor de tu mano.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-belly.json"/>
        <source>How does your belly feel under your hand?</source>
        <extracomment>said or read</extracomment>
        <translation>¿Cómo sientes el vientre bajo la mano?</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-belly.json"/>
        <source>Stop counting now. Breathe as you like.</source>
        <extracomment>said or read</extracomment>
        <translation>Deja de contar. Respira como quieras.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-belly.json"/>
        <source>Breathe your own way.</source>
        <extracomment>said or read</extracomment>
        <translation>Respira a tu manera.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-belly.json"/>
        <source>If you&apos;re lying down, sit up slowly. Sit for a while before you stand.</source>
        <extracomment>said or read</extracomment>
        <translation>Si te acostaste, incorpórate despacio. Quédate un rato así antes de ponerte de pie.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-belly.json"/>
        <source>Take in the room again. How does your body feel now?</source>
        <extracomment>said or read</extracomment>
        <translation>Vuelve a la habitación. ¿Cómo sientes el cuerpo ahora?</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-belly.json"/>
        <source>Notice how you are.</source>
        <extracomment>said or read</extracomment>
        <translation>Observa cómo estás.</translation>
    </message>
</context>
<context>
    <name>exercises/breath-box</name>
    <message>
        <location filename="../../exercises/breath-box.json"/>
        <source>Box breathing</source>
        <extracomment>title</extracomment>
        <translation>Respiración cuadrada</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-box.json"/>
        <source>In, hold, out, hold, 4 each. You can leave out the holds.</source>
        <extracomment>one or two sentences below the title</extracomment>
        <translation>Inhala, mantén, exhala, mantén: 4 cada parte. Puedes saltarte las pausas.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-box.json"/>
        <source>Settle in.</source>
        <extracomment>said or read</extracomment>
        <translation>Acomódate.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-box.json"/>
        <source>Sit upright, in a way that feels easy. Eyes open or closed.</source>
        <extracomment>said or read</extracomment>
        <translation>Siéntate con la espalda erguida, sin esfuerzo. Ojos abiertos o cerrados.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-box.json"/>
        <source>Eyes open or closed.</source>
        <extracomment>said or read</extracomment>
        <translation>Ojos abiertos o cerrados.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-box.json"/>
        <source>Let each breath be softer and slower, not bigger.</source>
        <extracomment>said or read</extracomment>
        <translation>Que cada respiración sea más suave y más lenta, no más grande.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-box.json"/>
        <source>Hold softly, with an open throat. You can leave out the holds.</source>
        <extracomment>said or read</extracomment>
        <translation>Mantén con suavidad, con la garganta abierta. Puedes saltarte las pausas.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-box.json"/>
        <source>You can leave out the holds, at any time.</source>
        <extracomment>said or read</extracomment>
        <translation>Puedes saltarte las pausas cuando quieras.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-box.json"/>
        <source>Let your shoulders rest.</source>
        <extracomment>said or read</extracomment>
        <translation>Deja descansar los hombros.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-box.json"/>
        <source>Four even sides, one after the other.</source>
        <extracomment>said or read</extracomment>
        <translation>Cuatro lados iguales, uno tras otro.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-box.json"/>
        <source>Let the count go now. Breathe your own way.</source>
        <extracomment>said or read</extracomment>
        <translation>Ahora deja la cuenta. Respira a tu manera.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-box.json"/>
        <source>Breathe your own way.</source>
        <extracomment>said or read</extracomment>
        <translation>Respira a tu manera.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-box.json"/>
        <source>Take in the room again. How are you now?</source>
        <extracomment>said or read</extracomment>
        <translation>Vuelve a la habitación. ¿Cómo estás ahora?</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-box.json"/>
        <source>Notice how you are.</source>
        <extracomment>said or read</extracomment>
        <translation>Observa cómo estás.</translation>
    </message>
</context>
<context>
    <name>exercises/breath-coherent</name>
    <message>
        <location filename="../../exercises/breath-coherent.json"/>
        <source>Steady wave</source>
        <extracomment>title</extracomment>
        <translation>Ola constante</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-coherent.json"/>
        <source>The same length in and out, five and a half seconds each.</source>
        <extracomment>one or two sentences below the title</extracomment>
        <translation>Lo mismo al inhalar que al exhalar, cinco segundos y medio cada vez.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-coherent.json"/>
        <source>Settle in.</source>
        <extracomment>said or read</extracomment>
        <translation>Acomódate.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-coherent.json"/>
        <source>Sit upright, in a way that feels easy. You can close your eyes, or keep them open.</source>
        <extracomment>said or read</extracomment>
        <translation>Siéntate con la espalda erguida, sin esfuerzo. Puedes cerrar los ojos, o dejarlos abiertos.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-coherent.json"/>
        <source>Let each breath be softer and slower, not bigger.</source>
        <extracomment>said or read</extracomment>
        <translation>Que cada respiración sea más suave y más lenta, no más grande.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-coherent.json"/>
        <source>In through the nose, if you can. The mouth is fine too.</source>
        <extracomment>said or read</extracomment>
        <translation>Inhala por la nariz, si puedes. Por la boca también está bien.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-coherent.json"/>
        <source>The same length in and out.</source>
        <extracomment>said or read</extracomment>
        <translation>Lo mismo al inhalar que al exhalar.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-coherent.json"/>
        <source>If the count feels hard, you can make it easier.</source>
        <extracomment>said or read</extracomment>
        <translation>Si te cuesta seguir la cuenta, puedes hacerla más fácil.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-coherent.json"/>
        <source>Like a slow swing, back and forth.</source>
        <extracomment>said or read</extracomment>
        <translation>Como un columpio lento, va y viene.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-coherent.json"/>
        <source>Let your shoulders rest.</source>
        <extracomment>said or read</extracomment>
        <translation>Deja descansar los hombros.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-coherent.json"/>
        <source>Small breaths are enough.</source>
        <extracomment>said or read</extracomment>
        <translation>Basta con respiraciones pequeñas.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-coherent.json"/>
        <source>You can look around while you breathe.</source>
        <extracomment>said or read</extracomment>
        <translation>Puedes mirar alrededor mientras respiras.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-coherent.json"/>
        <source>No need to fill up, or to empty out.</source>
        <extracomment>said or read</extracomment>
        <translation>No hace falta llenarse ni vaciarse.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-coherent.json"/>
        <source>Your jaw can be loose, teeth apart.</source>
        <extracomment>said or read</extracomment>
        <translation>La mandíbula puede estar suelta, los dientes separados.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-coherent.json"/>
        <source>If you lose the rhythm, you can join in again any time.</source>
        <extracomment>said or read</extracomment>
        <translation>Si pierdes el ritmo, puedes volver a entrar cuando quieras.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-coherent.json"/>
        <source>Soft in, soft out.</source>
        <extracomment>said or read</extracomment>
        <translation>Suave al entrar, suave al salir.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-coherent.json"/>
        <source>If your thoughts are elsewhere, the breath can wait for you.</source>
        <extracomment>said or read</extracomment>
        <translation>Si tus pensamientos están en otra parte, la respiración puede esperarte.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-coherent.json"/>
        <source>You&apos;ve been sitting for a while. Shift a little, if you like.</source>
        <extracomment>said or read</extracomment>
        <translation>Llevas un rato en la silla. Muévete un poco, si quieres.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-coherent.json"/>
        <source>Nothing else to do. Just the next breath.</source>
        <extracomment>said or read</extracomment>
        <translation>Nada más que hacer. Solo la próxima respiración.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-coherent.json"/>
        <source>Stop counting now. Breathe as you like.</source>
        <extracomment>said or read</extracomment>
        <translation>Deja de contar. Respira como quieras.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-coherent.json"/>
        <source>Breathe your own way.</source>
        <extracomment>said or read</extracomment>
        <translation>Respira a tu manera.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-coherent.json"/>
        <source>Take in the room again. How are you now?</source>
        <extracomment>said or read</extracomment>
        <translation>Vuelve a la habitación. ¿Cómo estás ahora?</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-coherent.json"/>
        <source>Notice how you are.</source>
        <extracomment>said or read</extracomment>
        <translation>Observa cómo estás.</translation>
    </message>
</context>
<context>
    <name>exercises/breath-count</name>
    <message>
        <location filename="../../exercises/breath-count.json"/>
        <source>Count your out-breaths</source>
        <extracomment>title</extracomment>
        <translation>Contar al exhalar</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-count.json"/>
        <source>No set pace. Count each out-breath, from one to ten, and start again.</source>
        <extracomment>one or two sentences below the title</extracomment>
        <translation>Sin ritmo fijo. Cuenta cada exhalación, de uno a diez, y empieza de nuevo.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-count.json"/>
        <source>Settle in.</source>
        <extracomment>said or read</extracomment>
        <translation>Acomódate.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-count.json"/>
        <source>Sit or lie however feels comfortable. Eyes open or closed.</source>
        <extracomment>said or read</extracomment>
        <translation>Siéntate o acuéstate como te resulte cómodo. Ojos abiertos o cerrados.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-count.json"/>
        <source>Eyes open or closed.</source>
        <extracomment>said or read</extracomment>
        <translation>Ojos abiertos o cerrados.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-count.json"/>
        <source>Let your breath be as it is: soft and slow, not bigger.</source>
        <extracomment>said or read</extracomment>
        <translation>Deja la respiración como es: suave y lenta, no más grande.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-count.json"/>
        <source>Count each out-breath in your mind, up to ten. Then start again at one.</source>
        <extracomment>said or read</extracomment>
        <translation>Cuenta por dentro cada exhalación, hasta diez. Luego empieza otra vez por el uno.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-count.json"/>
        <source>Let it be easy. No need to try hard.</source>
        <extracomment>said or read</extracomment>
        <translation>Que sea fácil. No hace falta esforzarse.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-count.json"/>
        <source>Lost count? That&apos;s fine. Start again at one.</source>
        <extracomment>said or read</extracomment>
        <translation>¿Perdiste la cuenta? No pasa nada. Empieza otra vez por el uno.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-count.json"/>
        <source>If counting breaths feels bad, count sounds instead.</source>
        <extracomment>said or read</extracomment>
        <translation>Si contar respiraciones te sienta mal, cuenta sonidos.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-count.json"/>
        <source>Take it one number at a time.</source>
        <extracomment>said or read</extracomment>
        <translation>Ve número a número.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-count.json"/>
        <source>Let your breath be just as it is.</source>
        <extracomment>said or read</extracomment>
        <translation>Deja la respiración tal como es.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-count.json"/>
        <source>Mind wandering? That&apos;s normal. You can come back.</source>
        <extracomment>said or read</extracomment>
        <translation>¿Se te va la mente? Es normal. Puedes volver.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-count.json"/>
        <source>Let the numbers come slowly.</source>
        <extracomment>said or read</extracomment>
        <translation>Deja que los números lleguen despacio.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-count.json"/>
        <source>Shorter is fine. You can stop at any time.</source>
        <extracomment>said or read</extracomment>
        <translation>Más corto también vale. Puedes parar cuando quieras.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-count.json"/>
        <source>Just this number, and just this breath.</source>
        <extracomment>said or read</extracomment>
        <translation>Solo este número, y solo esta respiración.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-count.json"/>
        <source>Long or short, each breath gets one number.</source>
        <extracomment>said or read</extracomment>
        <translation>Larga o corta, cada respiración tiene un número.</translation>
    </message>
    <message>
        <location filename="../../exercises/breath-count.json"/>
        <source>You can&apos;t do this wrong.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-count.json"/>
        <source>Let the count go now. Breathe your own way.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-count.json"/>
        <source>Look around. Notice how you are.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-count.json"/>
        <source>Notice how you are.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exercises/breath-cyclic-sigh</name>
    <message>
        <location filename="../../exercises/breath-cyclic-sigh.json"/>
        <source>Slow sighs</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-cyclic-sigh.json"/>
        <source>In through the nose, one more little sip, then a long breath out. Over and over.</source>
        <extracomment>one or two sentences below the title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-cyclic-sigh.json"/>
        <source>Settle in.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-cyclic-sigh.json"/>
        <source>Sit up, with your back at ease. You can close your eyes, or keep them open.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-cyclic-sigh.json"/>
        <source>Keep each breath soft and slow, not big.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-cyclic-sigh.json"/>
        <source>Breathe in, sip in a little more, then let out a long, easy breath.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-cyclic-sigh.json"/>
        <source>Sip</source>
        <extracomment>said and shown in time with a breath: a few short words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-cyclic-sigh.json"/>
        <source>Keep the second sip tiny.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-cyclic-sigh.json"/>
        <source>Out through the nose or the mouth.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-cyclic-sigh.json"/>
        <source>If the count feels hard, you can make it easier.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-cyclic-sigh.json"/>
        <source>Let the air fall out by itself.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-cyclic-sigh.json"/>
        <source>Stop counting now. Breathe as you like.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-cyclic-sigh.json"/>
        <source>Breathe your own way.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-cyclic-sigh.json"/>
        <source>Look up, and let your eyes wander. How are you now?</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-cyclic-sigh.json"/>
        <source>Notice how you are.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exercises/breath-even</name>
    <message>
        <location filename="../../exercises/breath-even.json"/>
        <source>Even and easy</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-even.json"/>
        <source>Breathe in for 4, out for 4. Short, smooth and small.</source>
        <extracomment>one or two sentences below the title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-even.json"/>
        <source>Settle in.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-even.json"/>
        <source>Sit or lie, any way that&apos;s easy. Eyes open or closed.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-even.json"/>
        <source>Eyes open or closed.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-even.json"/>
        <source>Let each breath be softer and slower, not bigger.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-even.json"/>
        <source>In through the nose, if you can. The mouth is fine too.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-even.json"/>
        <source>In and out, the same length.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-even.json"/>
        <source>If the count feels hard, you can make it easier.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-even.json"/>
        <source>Small breaths are enough.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-even.json"/>
        <source>Like easy steps: one in, one out.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-even.json"/>
        <source>Let the count go now. Breathe your own way.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-even.json"/>
        <source>Breathe your own way.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-even.json"/>
        <source>Look around. Notice how you are.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-even.json"/>
        <source>Notice how you are.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exercises/breath-hum</name>
    <message>
        <location filename="../../exercises/breath-hum.json"/>
        <source>Humming breath</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-hum.json"/>
        <source>Breathe in for 4, and hum softly for 8. Your lips stay closed; the hum stays small.</source>
        <extracomment>one or two sentences below the title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-hum.json"/>
        <source>Settle in.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-hum.json"/>
        <source>Sit up comfortably, with your lips closed and your teeth apart.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-hum.json"/>
        <source>Breathe in through your nose. Then hum as the air goes out.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-hum.json"/>
        <source>Low and easy, like a cat that purrs. Never force it.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-hum.json"/>
        <source>Hum softly</source>
        <extracomment>said and shown in time with a breath: a few short words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-hum.json"/>
        <source>Quiet is fine. Only you need to hear it.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-hum.json"/>
        <source>If your air runs out, just end the hum.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-hum.json"/>
        <source>Where does it buzz? Lips, nose or chest.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-hum.json"/>
        <source>A lower note may feel softer.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-hum.json"/>
        <source>If you feel dizzy, hum less and breathe as you like.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-hum.json"/>
        <source>Let your tongue lie wide and easy.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-hum.json"/>
        <source>Let the humming end. Listen to how quiet it is.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-hum.json"/>
        <source>Breathe your own way.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-hum.json"/>
        <source>Take a look at the room, near and far.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-hum.json"/>
        <source>Notice how you are.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exercises/breath-pursed</name>
    <message>
        <location filename="../../exercises/breath-pursed.json"/>
        <source>Pursed lips</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-pursed.json"/>
        <source>In for 2, out for 4 through soft, rounded lips. If shortness of breath is new or worse, get medical help.</source>
        <extracomment>one or two sentences below the title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-pursed.json"/>
        <source>Settle in.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-pursed.json"/>
        <source>Sit and lean forward a little. Rest your forearms on your thighs.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-pursed.json"/>
        <source>Eyes open or closed.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-pursed.json"/>
        <source>Softer and slower, not bigger.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-pursed.json"/>
        <source>Breathe out through rounded lips, as if you were cooling soup.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-pursed.json"/>
        <source>Don&apos;t push the air. Just let it flow out.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-pursed.json"/>
        <source>If trouble breathing is new or worse, get medical help.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-pursed.json"/>
        <source>Your lips stay soft.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-pursed.json"/>
        <source>Let your shoulders sink as the air goes out.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-pursed.json"/>
        <source>Let the count go now. Breathe your own way.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-pursed.json"/>
        <source>Breathe your own way.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-pursed.json"/>
        <source>Look up, and let your eyes wander. How is your breathing now?</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-pursed.json"/>
        <source>Notice how you are.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exercises/breath-sigh3</name>
    <message>
        <location filename="../../exercises/breath-sigh3.json"/>
        <source>Three sighs</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-sigh3.json"/>
        <source>In through the nose, one more little sip, then a long, easy breath out. Three times. Eyes open or closed.</source>
        <extracomment>one or two sentences below the title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-sigh3.json"/>
        <source>Each breath softer and slower, not bigger.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-sigh3.json"/>
        <source>Sip</source>
        <extracomment>said and shown in time with a breath: a few short words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-sigh3.json"/>
        <source>Breathe your own way.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-sigh3.json"/>
        <source>Look around. Notice how you are.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-sigh3.json"/>
        <source>Notice how you are.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exercises/breath-taper</name>
    <message>
        <location filename="../../exercises/breath-taper.json"/>
        <source>Slow down from your own pace</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-taper.json"/>
        <source>Starts at your own pace and slows down bit by bit. You can stay at any pace that feels easy.</source>
        <extracomment>one or two sentences below the title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-taper.json"/>
        <source>Settle in.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-taper.json"/>
        <source>Sit where you can stay for a while. You can close your eyes, or keep them open.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-taper.json"/>
        <source>Let each breath be softer and slower, not bigger.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-taper.json"/>
        <source>We&apos;ll start at your own pace. Let it get longer only if that&apos;s easy.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-taper.json"/>
        <source>If it feels too slow, you can speed up a little.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-taper.json"/>
        <source>Only go slower if it feels easy.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-taper.json"/>
        <source>From here on, the pace stays the same.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-taper.json"/>
        <source>Small breaths are enough.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-taper.json"/>
        <source>Let the out-breath fade like a wave leaving the sand.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-taper.json"/>
        <source>You can stay at any pace that suits you.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-taper.json"/>
        <source>Your jaw can be loose, teeth apart.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-taper.json"/>
        <source>Stop counting now. Breathe as you like.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-taper.json"/>
        <source>Breathe your own way.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-taper.json"/>
        <source>Take in the room again. How does your body feel now?</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-taper.json"/>
        <source>Notice how you are.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exercises/breathing-space</name>
    <message>
        <location filename="../../exercises/breathing-space.json"/>
        <source>Three-minute pause</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breathing-space.json"/>
        <source>Notice what&apos;s going on, focus on one thing, then take in your whole body.</source>
        <extracomment>one or two sentences below the title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breathing-space.json"/>
        <source>Sit or stand a little taller. Eyes open or closed.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breathing-space.json"/>
        <source>What&apos;s going on right now? Maybe some thoughts.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breathing-space.json"/>
        <source>Maybe some feelings.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breathing-space.json"/>
        <source>And your body, sore spots too.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breathing-space.json"/>
        <source>You don&apos;t have to change any of it.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breathing-space.json"/>
        <source>Now bring your attention to one place: the breath, your hands, or a sound.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breathing-space.json"/>
        <source>Just stay with this one place.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breathing-space.json"/>
        <source>Feel it, moment by moment.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breathing-space.json"/>
        <source>Mind wandering? That&apos;s normal. You can come back.</source>
        <extracomment>said or read</extracomment>
        <translation>¿Se te va la mente? Es normal. Puedes volver.</translation>
    </message>
    <message>
        <location filename="../../exercises/breathing-space.json"/>
        <source>Now notice your whole body, and how it sits or stands.</source>
        <extracomment>said or read</extracomment>
        <translation>Ahora percibe todo el cuerpo, y cómo está en la silla o de pie.</translation>
    </message>
    <message>
        <location filename="../../exercises/breathing-space.json"/>
        <source>If something hurts, it can be one part of a bigger picture.</source>
        <extracomment>said or read</extracomment>
        <translation>Si algo duele, puede ser una parte de algo más grande.</translation>
    </message>
    <message>
        <location filename="../../exercises/breathing-space.json"/>
        <source>Now notice the whole room. Sounds, light, and space.</source>
        <extracomment>said or read</extracomment>
        <translation>Ahora percibe toda la habitación. Sonidos, luz y espacio.</translation>
    </message>
    <message>
        <location filename="../../exercises/breathing-space.json"/>
        <source>What matters most in the next hour?</source>
        <extracomment>said or read</extracomment>
        <translation>¿Qué es lo más importante en la próxima hora?</translation>
    </message>
    <message>
        <location filename="../../exercises/breathing-space.json"/>
        <source>Notice how you are.</source>
        <extracomment>said or read</extracomment>
        <translation>Observa cómo estás.</translation>
    </message>
</context>
<context>
    <name>exercises/cbt-activity</name>
    <message>
        <location filename="../../exercises/cbt-activity.json"/>
        <source>Pace yourself, and plan one good thing</source>
        <extracomment>title</extracomment>
        <translation>Dosifica y planea algo bueno</translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-activity.json"/>
        <source>Find a starting point that you can keep, and plan one small thing you like.</source>
        <extracomment>one or two sentences below the title</extracomment>
        <translation>Busca un punto de partida que puedas mantener y planea una cosa pequeña que te guste.</translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-activity.json"/>
        <source>Small steps that you can repeat are a good place to start. You can leave any line empty.</source>
        <extracomment>said or read</extracomment>
        <translation>Los pasos pequeños que puedes repetir son un buen comienzo. Puedes dejar en blanco lo que quieras.</translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-activity.json"/>
        <source>Did you do the thing you planned last time? How much did you enjoy it? Leave it empty if there was none.</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation>¿Hiciste lo que planeaste la última vez? ¿Cuánto lo disfrutaste? Déjalo en blanco si no había nada.</translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-activity.json"/>
        <source>not at all</source>
        <extracomment>the low end of a scale</extracomment>
        <translation>nada</translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-activity.json"/>
        <source>very much</source>
        <extracomment>the high end of a scale</extracomment>
        <translation>mucho</translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-activity.json"/>
        <source>And how good did it feel to have done it?</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation>¿Y cuánto te gustó haberlo hecho?</translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-activity.json"/>
        <source>Pick one thing that you want to do more of, such as walking.</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation>Elige una cosa que quieras hacer más, como caminar.</translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-activity.json"/>
        <source>How many minutes could you do it on each of the last three times?</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation>¿Cuántos minutos pudiste hacerla cada una de las últimas tres veces?</translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-activity.json"/>
        <source>Add them up and divide by three. That&apos;s your usual time, in minutes.</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation>Suma los minutos y divide entre tres. Ese es tu tiempo habitual, en minutos.</translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-activity.json"/>
        <source>Take a little less: 8 of every 10 minutes. That&apos;s your starting point.</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation>Toma un poco menos: 8 de cada 10 minutos. Ese es tu punto de partida.</translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-activity.json"/>
        <source>When will you take a rest, before you need it?</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation>¿Cuándo harás un descanso, antes de necesitarlo?</translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-activity.json"/>
        <source>Go by the clock, not by the pain. Add a little each week.</source>
        <extracomment>said or read</extracomment>
        <translation>Guíate por el reloj, no por el dolor. Añade un poco cada semana.</translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-activity.json"/>
        <source>Now plan one good thing. Five minutes or less is fine.</source>
        <extracomment>said or read</extracomment>
        <translation>Ahora planea algo bueno. Cinco minutos o menos está bien.</translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-activity.json"/>
        <source>What could you enjoy, or feel good to have done? Write a few.</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation>¿Qué podrías disfrutar, o te gustaría haber hecho? Escribe varias cosas.</translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-activity.json"/>
        <source>Which kind fits today?</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation>¿Qué tipo encaja hoy?</translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-activity.json"/>
        <source>Alone, and sitting</source>
        <extracomment>an answer to choose</extracomment>
        <translation>A solas, en una silla</translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-activity.json"/>
        <source>Alone, and moving</source>
        <extracomment>an answer to choose</extracomment>
        <translation>A solas, en movimiento</translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-activity.json"/>
        <source>With someone</source>
        <extracomment>an answer to choose</extracomment>
        <translation>Con alguien</translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-activity.json"/>
        <source>Outdoors</source>
        <extracomment>an answer to choose</extracomment>
        <translation>Al aire libre</translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-activity.json"/>
        <source>With my hands</source>
        <extracomment>an answer to choose</extracomment>
        <translation>Con las manos</translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-activity.json"/>
        <source>Choose one. When and where will you do it?</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation>Elige una. ¿Cuándo y dónde la harás?</translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-activity.json"/>
        <source>How much do you think you&apos;ll enjoy it?</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation>¿Cuánto crees que la disfrutarás?</translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-activity.json"/>
        <source>And how good might it feel to have done it?</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation>¿Y cuánto te gustará haberla hecho?</translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-activity.json"/>
        <source>How sure are you that you can do it?</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation>¿Con qué seguridad sientes que puedes hacerla?</translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-activity.json"/>
        <source>not sure</source>
        <extracomment>the low end of a scale</extracomment>
        <translation>con poca seguridad</translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-activity.json"/>
        <source>very sure</source>
        <extracomment>the high end of a scale</extracomment>
        <translation>con mucha seguridad</translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-activity.json"/>
        <source>If you&apos;re not that sure, how can you make it smaller?</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation>Si no lo ves tan claro, ¿cómo puedes hacerla más pequeña?</translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-activity.json"/>
        <source>In a flare, do 5 to 8 of every 10 minutes for 1 to 3 days. Then build up again.</source>
        <extracomment>said or read</extracomment>
        <translation>En un brote, haz de 5 a 8 de cada 10 minutos durante 1 a 3 días. Luego vuelve a subir.</translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-activity.json"/>
        <source>Do it whatever your mood. Afterward, rate it here: how much you enjoyed it, and how good it feels to have done it.</source>
        <extracomment>said or read</extracomment>
        <translation>Hazla sea cual sea tu ánimo. Después, valórala aquí: cuánto la disfrutaste y cuánto te gusta haberla hecho.</translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-activity.json"/>
        <source>That&apos;s enough for today. You can read it again any time.</source>
        <extracomment>said or read</extracomment>
        <translation>Es suficiente por hoy. Puedes volver a leerlo cuando quieras.</translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-activity.json"/>
        <source>Notice how you are.</source>
        <extracomment>said or read</extracomment>
        <translation>Observa cómo estás.</translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-activity.json"/>
        <source>Look up from the page. How are you now?</source>
        <extracomment>said or read</extracomment>
        <translation>Levanta la vista de la hoja. ¿Cómo estás ahora?</translation>
    </message>
</context>
<context>
    <name>exercises/cbt-thought</name>
    <message>
        <location filename="../../exercises/cbt-thought.json"/>
        <source>A fairer view</source>
        <extracomment>title</extracomment>
        <translation>Una mirada más justa</translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-thought.json"/>
        <source>Look at one hard thought from more than one side. Better by day than at bedtime. Your words stay on this computer.</source>
        <extracomment>one or two sentences below the title</extracomment>
        <translation>Mira un pensamiento difícil desde más de un lado. Mejor de día que antes de dormir. Tus palabras se quedan en este equipo.</translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-thought.json"/>
        <source>Pick one moment that was hard, and not too big. You can leave any line empty.</source>
        <extracomment>said or read</extracomment>
        <translation>Elige un momento que fue difícil, pero no demasiado. Puedes dejar en blanco lo que quieras.</translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-thought.json"/>
        <source>What happened? Just the facts: where, when, who was there.</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation>¿Qué pasó? Solo los hechos: dónde, cuándo, quién estaba.</translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-thought.json"/>
        <source>What did you feel? One word for each feeling.</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation>¿Qué sentiste? Una palabra para cada emoción.</translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-thought.json"/>
        <source>How strong was that feeling?</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation>¿Qué fuerza tenía esa emoción?</translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-thought.json"/>
        <source>not at all</source>
        <extracomment>the low end of a scale</extracomment>
        <translation>nada</translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-thought.json"/>
        <source>as strong as it gets</source>
        <extracomment>the high end of a scale</extracomment>
        <translation>toda la fuerza posible</translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-thought.json"/>
        <source>What went through your mind? A thought, or a picture.</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation>¿Qué te pasó por la mente? Un pensamiento, o una imagen.</translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-thought.json"/>
        <source>Thoughts are guesses. Some fit better than others.</source>
        <extracomment>said or read</extracomment>
        <translation>Los pensamientos son suposiciones. Unas encajan mejor que otras.</translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-thought.json"/>
        <source>What facts fit this thought?</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation>¿Qué hechos encajan con este pensamiento?</translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-thought.json"/>
        <source>What facts don&apos;t fit? With pain: does hurt always mean harm here?</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation>¿Qué hechos no encajan? Si hay dolor: ¿aquí el dolor siempre quiere decir daño?</translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-thought.json"/>
        <source>What did past flares do after three days? Leave it empty if this isn&apos;t about pain.</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation>¿Cómo fueron otros brotes después de tres días? Déjalo en blanco si no se trata de dolor.</translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-thought.json"/>
        <source>What else could be true? What would you say to a good friend?</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation>¿Qué más podría ser cierto? ¿Qué le dirías a una buena amistad?</translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-thought.json"/>
        <source>Read your thought again. How strong is the feeling now?</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation>Lee otra vez tu pensamiento. ¿Qué fuerza tiene la emoción ahora?</translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-thought.json"/>
        <source>Is there one small thing you would like to do next?</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation>¿Hay alguna cosa pequeña que te gustaría hacer ahora?</translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-thought.json"/>
        <source>A small change counts. No change is fine, too.</source>
        <extracomment>said or read</extracomment>
        <translation>Un cambio pequeño cuenta. Si no hay cambio, también está bien.</translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-thought.json"/>
        <source>That&apos;s enough for today. You can read it again any time.</source>
        <extracomment>said or read</extracomment>
        <translation>Es suficiente por hoy. Puedes volver a leerlo cuando quieras.</translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-thought.json"/>
        <source>Notice how you are.</source>
        <extracomment>said or read</extracomment>
        <translation>Observa cómo estás.</translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-thought.json"/>
        <source>Look up from the page. How are you now?</source>
        <extracomment>said or read</extracomment>
        <translation>Levanta la vista de la hoja. ¿Cómo estás ahora?</translation>
    </message>
</context>
<context>
    <name>exercises/cbt-worry</name>
    <message>
        <location filename="../../exercises/cbt-worry.json"/>
        <source>Set your worries aside</source>
        <extracomment>title</extracomment>
        <translation>Aparta tus preocupaciones</translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-worry.json"/>
        <source>Write worries down now, and give them a set time later.</source>
        <extracomment>one or two sentences below the title</extracomment>
        <translation>Escribe ahora tus preocupaciones y dales una hora fija para después.</translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-worry.json"/>
        <source>Your worries can wait in one place. You can leave any line empty.</source>
        <extracomment>said or read</extracomment>
        <translation>Tus preocupaciones pueden esperar en un lugar. Puedes dejar en blanco lo que quieras.</translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-worry.json"/>
        <source>What&apos;s on your mind? One short line for each worry.</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation>¿Qué te ronda por la cabeza? Una línea corta para cada preocupación.</translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-worry.json"/>
        <source>When and where is your worry time? Best not within two hours of bed.</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation>¿Cuándo y dónde es tu hora de preocuparte? Mejor no en las dos horas antes de dormir.</translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-worry.json"/>
        <source>How do you want to come back to your day?</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation>¿Cómo quieres volver a tu día?</translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-worry.json"/>
        <source>Feel my feet</source>
        <extracomment>an answer to choose</extracomment>
        <translation>Sentir los pies</translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-worry.json"/>
        <source>Look around the room</source>
        <extracomment>an answer to choose</extracomment>
        <translation>Mirar la habitación</translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-worry.json"/>
        <source>Do the next small thing</source>
        <extracomment>an answer to choose</extracomment>
        <translation>Hacer la siguiente cosa pequeña</translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-worry.json"/>
        <source>Talk to someone</source>
        <extracomment>an answer to choose</extracomment>
        <translation>Hablar con alguien</translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-worry.json"/>
        <source>Now sort them. Some you can act on. Some you can&apos;t, for now.</source>
        <extracomment>said or read</extracomment>
        <translation>Ahora ordénalas. En unas puedes hacer algo. En otras no, por ahora.</translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-worry.json"/>
        <source>Which ones can you act on? Write the next small step, and when.</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation>¿En cuáles puedes hacer algo? Escribe el próximo paso pequeño, y cuándo.</translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-worry.json"/>
        <source>Which ones can&apos;t you act on today? They can wait here.</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation>¿En cuáles no puedes hacer nada hoy? Pueden esperar aquí.</translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-worry.json"/>
        <source>How strong is the urge to worry right now?</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation>¿Qué fuerza tienen ahora las ganas de preocuparte?</translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-worry.json"/>
        <source>no urge</source>
        <extracomment>the low end of a scale</extracomment>
        <translation>ninguna</translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-worry.json"/>
        <source>a very strong urge</source>
        <extracomment>the high end of a scale</extracomment>
        <translation>mucha fuerza</translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-worry.json"/>
        <source>Now take a minute to notice your feet, your hands, or a sound.</source>
        <extracomment>said or read</extracomment>
        <translation>Ahora tómate un minuto para notar los pies, las manos o un sonido.</translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-worry.json"/>
        <source>A worry may come back. It already has a place on your list.</source>
        <extracomment>said or read</extracomment>
        <translation>Una preocupación puede volver. Ya tiene un lugar en tu lista.</translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-worry.json"/>
        <source>Whatever you notice, stay with it for a moment.</source>
        <extracomment>said or read</extracomment>
        <translation>Notes lo que notes, quédate ahí un momento.</translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-worry.json"/>
        <source>They&apos;re written down. They can wait there.</source>
        <extracomment>said or read</extracomment>
        <translation>Ya están escritas. Pueden esperar ahí.</translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-worry.json"/>
        <source>That&apos;s enough for today. You can read it again any time.</source>
        <extracomment>said or read</extracomment>
        <translation>Es suficiente por hoy. Puedes volver a leerlo cuando quieras.</translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-worry.json"/>
        <source>Notice how you are.</source>
        <extracomment>said or read</extracomment>
        <translation>Observa cómo estás.</translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-worry.json"/>
        <source>Look up from the page. How are you now?</source>
        <extracomment>said or read</extracomment>
        <translation>Levanta la vista de la hoja. ¿Cómo estás ahora?</translation>
    </message>
</context>
<context>
    <name>exercises/good-moments</name>
    <message>
        <location filename="../../exercises/good-moments.json"/>
        <source>Three good moments</source>
        <extracomment>title</extracomment>
        <translation>Tres buenos momentos</translation>
    </message>
    <message>
        <location filename="../../exercises/good-moments.json"/>
        <source>A bit of gratitude: write down up to three small good things from today. Tiny ones count.</source>
        <extracomment>one or two sentences below the title</extracomment>
        <translation>Un poco de gratitud: escribe hasta tres cosas buenas y pequeñas de hoy. Las diminutas también cuentan.</translation>
    </message>
    <message>
        <location filename="../../exercises/good-moments.json"/>
        <source>Look back over the day. Something small is enough: warm tea, a text, a bird.</source>
        <extracomment>said or read</extracomment>
        <translation>Repasa el día. Basta con algo pequeño: un té caliente, un mensaje, un pájaro.</translation>
    </message>
    <message>
        <location filename="../../exercises/good-moments.json"/>
        <source>What went all right today? One short line for each, up to three.</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation>¿Qué salió bien hoy? Una línea corta para cada cosa, hasta tres.</translation>
    </message>
    <message>
        <location filename="../../exercises/good-moments.json"/>
        <source>Pick one. What did you see, hear or feel just then?</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation>Elige una. ¿Qué viste, oíste o sentiste en ese momento?</translation>
    </message>
    <message>
        <location filename="../../exercises/good-moments.json"/>
        <source>What helped it happen? You, someone else, or plain luck.</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation>¿Qué ayudó a que pasara? Tú, otra persona o pura suerte.</translation>
    </message>
    <message>
        <location filename="../../exercises/good-moments.json"/>
        <source>Nothing came up? Some days are like that. The page stays open tomorrow.</source>
        <extracomment>said or read</extracomment>
        <translation>¿No salió nada? Hay días así. Mañana la hoja sigue abierta.</translation>
    </message>
    <message>
        <location filename="../../exercises/good-moments.json"/>
        <source>Notice how you are.</source>
        <extracomment>said or read</extracomment>
        <translation>Observa cómo estás.</translation>
    </message>
    <message>
        <location filename="../../exercises/good-moments.json"/>
        <source>Before you go, see that moment once more.</source>
        <extracomment>said or read</extracomment>
        <translation>Antes de irte, mira ese momento una vez más.</translation>
    </message>
</context>
<context>
    <name>exercises/grounding</name>
    <message>
        <location filename="../../exercises/grounding.json"/>
        <source>Five senses</source>
        <extracomment>title</extracomment>
        <translation>Cinco sentidos</translation>
    </message>
    <message>
        <location filename="../../exercises/grounding.json"/>
        <source>See, feel and hear what&apos;s around you, one thing at a time.</source>
        <extracomment>one or two sentences below the title</extracomment>
        <translation>Mira, siente y escucha lo que hay a tu alrededor, cosa por cosa.</translation>
    </message>
    <message>
        <location filename="../../exercises/grounding.json"/>
        <source>Keep your eyes open, if you can. Feel your feet or the seat.</source>
        <extracomment>said or read</extracomment>
        <translation>Deja los ojos abiertos, si puedes. Siente los pies o el asiento.</translation>
    </message>
    <message>
        <location filename="../../exercises/grounding.json"/>
        <source>Find three things you can see. Name them, slowly.</source>
        <extracomment>said or read</extracomment>
        <translation>Busca tres cosas que puedas ver. Nómbralas despacio.</translation>
    </message>
    <message>
        <location filename="../../exercises/grounding.json"/>
        <source>Now two things you can hear.</source>
        <extracomment>said or read</extracomment>
        <translation>Ahora, dos cosas que puedas oír.</translation>
    </message>
    <message>
        <location filename="../../exercises/grounding.json"/>
        <source>And one thing you can feel with your skin.</source>
        <extracomment>said or read</extracomment>
        <translation>Y una cosa que puedas sentir con la piel.</translation>
    </message>
    <message>
        <location filename="../../exercises/grounding.json"/>
        <source>Use whichever senses work for you.</source>
        <extracomment>said or read</extracomment>
        <translation>Usa los sentidos que te sirvan.</translation>
    </message>
    <message>
        <location filename="../../exercises/grounding.json"/>
        <source>Find five things you can see. Name them, slowly.</source>
        <extracomment>said or read</extracomment>
        <translation>Busca cinco cosas que puedas ver. Nómbralas despacio.</translation>
    </message>
    <message>
        <location filename="../../exercises/grounding.json"/>
        <source>Look for colors, edges, and light.</source>
        <extracomment>said or read</extracomment>
        <translation>Busca colores, bordes y luz.</translation>
    </message>
    <message>
        <location filename="../../exercises/grounding.json"/>
        <source>Something near. Something far.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/grounding.json"/>
        <source>Take your time.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/grounding.json"/>
        <source>You can look around the room, if you like.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/grounding.json"/>
        <source>Now four things you can feel.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/grounding.json"/>
        <source>Cloth, floor, air, your hands.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/grounding.json"/>
        <source>One after the other.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/grounding.json"/>
        <source>You can touch them, if you like.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/grounding.json"/>
        <source>Now three things you can hear.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/grounding.json"/>
        <source>Near or far. Silence counts, too.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/grounding.json"/>
        <source>Listen to one of them for a while.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/grounding.json"/>
        <source>Now two things you can smell, or would like to smell.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/grounding.json"/>
        <source>Coffee, soap, fresh air.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/grounding.json"/>
        <source>And one thing you can taste, or one gentle breath.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/grounding.json"/>
        <source>Feeling nothing is fine, too.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/grounding.json"/>
        <source>Look around. Notice how you are.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/grounding.json"/>
        <source>Notice how you are.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exercises/imagery-place</name>
    <message>
        <location filename="../../exercises/imagery-place.json"/>
        <source>A calm place</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/imagery-place.json"/>
        <source>Visit a place in your mind, real or made up, with all your senses.</source>
        <extracomment>one or two sentences below the title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/imagery-place.json"/>
        <source>Settle in.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/imagery-place.json"/>
        <source>Get as comfortable as you can, sitting or lying. Open eyes are fine, and so are closed ones.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/imagery-place.json"/>
        <source>Feel how the chair or the floor supports you.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/imagery-place.json"/>
        <source>No clear pictures? Words, sounds or a feeling are fine.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/imagery-place.json"/>
        <source>Shift a little, if you need to.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/imagery-place.json"/>
        <source>Think of a calm place. Real, or made up.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/imagery-place.json"/>
        <source>A room, a garden, a beach. Or this room, with eyes open.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/imagery-place.json"/>
        <source>You choose what&apos;s there, and who.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/imagery-place.json"/>
        <source>You can change it, or leave, at any time.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/imagery-place.json"/>
        <source>There&apos;s no hurry to get there.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/imagery-place.json"/>
        <source>Bits and pieces are enough.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/imagery-place.json"/>
        <source>What can you see there?</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/imagery-place.json"/>
        <source>Colors, light, and shapes.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/imagery-place.json"/>
        <source>Look at something near. Then something far.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/imagery-place.json"/>
        <source>A hint of it is enough.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/imagery-place.json"/>
        <source>Is it day, or evening?</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/imagery-place.json"/>
        <source>Notice one thing you like.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/imagery-place.json"/>
        <source>Take your time.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/imagery-place.json"/>
        <source>What can you hear there?</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/imagery-place.json"/>
        <source>Wind, water, voices, or quiet.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/imagery-place.json"/>
        <source>Is there a sound far away?</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/imagery-place.json"/>
        <source>If you drift away, this place will still be here.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/imagery-place.json"/>
        <source>Let the sounds come to you.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/imagery-place.json"/>
        <source>Is it louder here, or softer?</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/imagery-place.json"/>
        <source>What can you feel there?</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/imagery-place.json"/>
        <source>Warm or cool air. The ground below you.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/imagery-place.json"/>
        <source>Is there something you can touch?</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/imagery-place.json"/>
        <source>Maybe there&apos;s a smell you like.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/imagery-place.json"/>
        <source>Feel what it&apos;s like to be here.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/imagery-place.json"/>
        <source>What would you like to do here?</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/imagery-place.json"/>
        <source>Find one word for this place. You can come back with it.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/imagery-place.json"/>
        <source>Say the word in your mind, softly.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/imagery-place.json"/>
        <source>Let it come to you, bit by bit.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/imagery-place.json"/>
        <source>Stay a little longer, if you like.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/imagery-place.json"/>
        <source>What do you like best about this place?</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/imagery-place.json"/>
        <source>Is there something here that&apos;s kind to a sore body?</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/imagery-place.json"/>
        <source>Is there a good spot to sit down here?</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/imagery-place.json"/>
        <source>Is there one more thing you&apos;d like to notice?</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/imagery-place.json"/>
        <source>The picture can be clear or blurry. Both are fine.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/imagery-place.json"/>
        <source>Shorter is fine. You can stop at any time.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/imagery-place.json"/>
        <source>Now let the picture fade. Keep the word.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/imagery-place.json"/>
        <source>Wiggle your fingers and toes. Open your eyes if they were closed.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/imagery-place.json"/>
        <source>If you&apos;re lying down, sit up slowly. Sit for a while before you stand.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/imagery-place.json"/>
        <source>Come back to this room, with its sounds and its light.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/imagery-place.json"/>
        <source>See what&apos;s around you.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/imagery-place.json"/>
        <source>Notice how you are.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exercises/kind-break</name>
    <message>
        <location filename="../../exercises/kind-break.json"/>
        <source>A kind word to yourself</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/kind-break.json"/>
        <source>Self-compassion in three steps: name what&apos;s hard, see you&apos;re not alone, say something kind.</source>
        <extracomment>one or two sentences below the title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/kind-break.json"/>
        <source>Settle in.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/kind-break.json"/>
        <source>Sit or stand so that you&apos;re at ease. Your eyes can stay open.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/kind-break.json"/>
        <source>Bring to mind something that&apos;s hard today. A small thing is best.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/kind-break.json"/>
        <source>Say it plainly: this is a hard moment.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/kind-break.json"/>
        <source>Where does it show? In your chest, your stomach, your shoulders?</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/kind-break.json"/>
        <source>You&apos;re just naming it. It doesn&apos;t have to go.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/kind-break.json"/>
        <source>Next: you&apos;re not the only one.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/kind-break.json"/>
        <source>Right now, other people are having a moment like this.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/kind-break.json"/>
        <source>They didn&apos;t choose it. Neither did you.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/kind-break.json"/>
        <source>Everybody has hard days.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/kind-break.json"/>
        <source>Last: what would you say to a friend in your place?</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/kind-break.json"/>
        <source>Say it to yourself, in the same warm voice.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/kind-break.json"/>
        <source>You might try: I can go easy on myself today.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/kind-break.json"/>
        <source>If you like, rest a hand on your arm.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/kind-break.json"/>
        <source>Too sweet? Use plain words, or just a nod.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/kind-break.json"/>
        <source>Let it sink in.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/kind-break.json"/>
        <source>Then look up, and take in what&apos;s around you.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/kind-break.json"/>
        <source>Notice how you are.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exercises/kindness</name>
    <message>
        <location filename="../../exercises/kindness.json"/>
        <source>A kind wish</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/kindness.json"/>
        <source>Wish something good for someone you like, for yourself, and for others.</source>
        <extracomment>one or two sentences below the title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/kindness.json"/>
        <source>Settle in.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/kindness.json"/>
        <source>Find a comfortable, supportive seat. Keep your eyes open, or let them close.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/kindness.json"/>
        <source>Choose one place to rest your attention: the breath, your hands, your feet, or a sound.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/kindness.json"/>
        <source>Feel where your body is held.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/kindness.json"/>
        <source>There&apos;s no right way to feel.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/kindness.json"/>
        <source>Think of someone you like. A friend, a child, a pet.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/kindness.json"/>
        <source>May you be safe.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/kindness.json"/>
        <source>May you have some ease today.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/kindness.json"/>
        <source>May your day hold something good.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/kindness.json"/>
        <source>You can use your own words.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/kindness.json"/>
        <source>Feeling nothing is fine, too.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/kindness.json"/>
        <source>See their face, or hear their voice, if you can.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/kindness.json"/>
        <source>Now yourself, just as you are today.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/kindness.json"/>
        <source>May I be safe.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/kindness.json"/>
        <source>May I have some ease today.</source>
        <extracomment>said or read</extracomment>
        <translation>Que yo tenga algo de alivio hoy.</translation>
    </message>
    <message>
        <location filename="../../exercises/kindness.json"/>
        <source>May my day hold something good.</source>
        <extracomment>said or read</extracomment>
        <translation>Que mi día tenga algo bueno.</translation>
    </message>
    <message>
        <location filename="../../exercises/kindness.json"/>
        <source>If that&apos;s hard, imagine a good friend wishing it for you.</source>
        <extracomment>said or read</extracomment>
        <translation>Si te cuesta, imagina que lo desea para ti alguien que te quiere bien.</translation>
    </message>
    <message>
        <location filename="../../exercises/kindness.json"/>
        <source>You can skip any part you like.</source>
        <extracomment>said or read</extracomment>
        <translation>Puedes saltarte la parte que quieras.</translation>
    </message>
    <message>
        <location filename="../../exercises/kindness.json"/>
        <source>The sore spots are part of you. They can have a kind wish, too.</source>
        <extracomment>said or read</extracomment>
        <translation>Las zonas que duelen son parte de ti. También pueden tener un deseo amable.</translation>
    </message>
    <message>
        <location filename="../../exercises/kindness.json"/>
        <source>Now someone you see but hardly know. A neighbor, or a driver.</source>
        <extracomment>said or read</extracomment>
        <translation>Ahora, alguien a quien ves pero apenas conoces. Alguien del barrio, o quien conduce el autobús.</translation>
    </message>
    <message>
        <location filename="../../exercises/kindness.json"/>
        <source>Mind wandering? That&apos;s normal. You can come back.</source>
        <extracomment>said or read</extracomment>
        <translation>¿Se te va la mente? Es normal. Puedes volver.</translation>
    </message>
    <message>
        <location filename="../../exercises/kindness.json"/>
        <source>Like you, they have good days and hard days.</source>
        <extracomment>said or read</extracomment>
        <translation>Como tú, tiene días buenos y días difíciles.</translation>
    </message>
    <message>
        <location filename="../../exercises/kindness.json"/>
        <source>Now everyone around here, and you, too.</source>
        <extracomment>said or read</extracomment>
        <translation>Ahora, toda la gente de por aquí, y tú también.</translation>
    </message>
    <message>
        <location filename="../../exercises/kindness.json"/>
        <source>May we all be safe.</source>
        <extracomment>said or read</extracomment>
        <translation>Que todo el mundo esté a salvo.</translation>
    </message>
    <message>
        <location filename="../../exercises/kindness.json"/>
        <source>May we all have some ease today.</source>
        <extracomment>said or read</extracomment>
        <translation>Que todo el mundo tenga algo de alivio hoy.</translation>
    </message>
    <message>
        <location filename="../../exercises/kindness.json"/>
        <source>You can look around the room, if you like.</source>
        <extracomment>said or read</extracomment>
        <translation>Si quieres, mira la habitación.</translation>
    </message>
    <message>
        <location filename="../../exercises/kindness.json"/>
        <source>Anyone who comes to mind can have a kind wish.</source>
        <extracomment>said or read</extracomment>
        <translation>Cualquier persona que te venga a la mente puede tener un deseo amable.</translation>
    </message>
    <message>
        <location filename="../../exercises/kindness.json"/>
        <source>May our day hold something good.</source>
        <extracomment>said or read</extracomment>
        <translation>Que nuestro día tenga algo bueno.</translation>
    </message>
    <message>
        <location filename="../../exercises/kindness.json"/>
        <source>Let it be easy. No need to try hard.</source>
        <extracomment>said or read</extracomment>
        <translation>Que sea fácil. No hace falta esforzarse.</translation>
    </message>
    <message>
        <location filename="../../exercises/kindness.json"/>
        <source>Some wishes come easily. Some don&apos;t. Both are fine.</source>
        <extracomment>said or read</extracomment>
        <translation>Unos deseos salen con facilidad. Otros no. Las dos cosas están bien.</translation>
    </message>
    <message>
        <location filename="../../exercises/kindness.json"/>
        <source>Now notice the whole room. Sounds, light, and space.</source>
        <extracomment>said or read</extracomment>
        <translation>Ahora percibe toda la habitación. Sonidos, luz y espacio.</translation>
    </message>
    <message>
        <location filename="../../exercises/kindness.json"/>
        <source>Notice how you are.</source>
        <extracomment>said or read</extracomment>
        <translation>Observa cómo estás.</translation>
    </message>
</context>
<context>
    <name>exercises/leaves</name>
    <message>
        <location filename="../../exercises/leaves.json"/>
        <source>Leaves on a stream</source>
        <extracomment>title</extracomment>
        <translation>Hojas en un arroyo</translation>
    </message>
    <message>
        <location filename="../../exercises/leaves.json"/>
        <source>Put each thought on a leaf, and watch it float by.</source>
        <extracomment>one or two sentences below the title</extracomment>
        <translation>Pon cada pensamiento en una hoja y mira cómo se va flotando.</translation>
    </message>
    <message>
        <location filename="../../exercises/leaves.json"/>
        <source>Settle in.</source>
        <extracomment>said or read</extracomment>
        <translation>Acomódate.</translation>
    </message>
    <message>
        <location filename="../../exercises/leaves.json"/>
        <source>Find a comfortable, supportive seat. Open eyes are fine, and so are closed ones.</source>
        <extracomment>said or read</extracomment>
        <translation>Busca un asiento cómodo y firme. Con los ojos abiertos está bien, y cerrados también.</translation>
    </message>
    <message>
        <location filename="../../exercises/leaves.json"/>
        <source>Choose one place to rest your attention: the breath, your hands, your feet, or a sound.</source>
        <extracomment>said or read</extracomment>
        <translation>Elige dónde posar la atención: la respiración, las manos, los pies o un sonido.</translation>
    </message>
    <message>
        <location filename="../../exercises/leaves.json"/>
        <source>Feel how the chair or the floor supports you.</source>
        <extracomment>said or read</extracomment>
        <translation>Siente cómo te sostiene la silla o el suelo.</translation>
    </message>
    <message>
        <location filename="../../exercises/leaves.json"/>
        <source>Shift a little, if you need to.</source>
        <extracomment>said or read</extracomment>
        <translation>Muévete un poco, si lo necesitas.</translation>
    </message>
    <message>
        <location filename="../../exercises/leaves.json"/>
        <source>Now picture a slow stream, with leaves floating by.</source>
        <extracomment>said or read</extracomment>
        <translation>Ahora imagina un arroyo lento, con hojas que pasan flotando.</translation>
    </message>
    <message>
        <location filename="../../exercises/leaves.json"/>
        <source>It can be clouds, or cars going past. Or just the word, leaf.</source>
        <extracomment>said or read</extracomment>
        <translation>Pueden ser nubes, o autos que pasan. O solo la palabra hoja.</translation>
    </message>
    <message>
        <location filename="../../exercises/leaves.json"/>
        <source>You can watch from the bank.</source>
        <extracomment>said or read</extracomment>
        <translation>Puedes mirar desde la orilla.</translation>
    </message>
    <message>
        <location filename="../../exercises/leaves.json"/>
        <source>Notice how fast it moves today.</source>
        <extracomment>said or read</extracomment>
        <translation>Nota lo rápido que va hoy.</translation>
    </message>
    <message>
        <location filename="../../exercises/leaves.json"/>
        <source>When a thought comes, put it on a leaf. Let it float by.</source>
        <extracomment>said or read</extracomment>
        <translation>Cuando llegue un pensamiento, ponlo en una hoja. Deja que se vaya flotando.</translation>
    </message>
    <message>
        <location filename="../../exercises/leaves.json"/>
        <source>Pleasant or not, each one gets a leaf.</source>
        <extracomment>said or read</extracomment>
        <translation>Agradables o no, todos tienen su hoja.</translation>
    </message>
    <message>
        <location filename="../../exercises/leaves.json"/>
        <source>A picture, a word, a plan: each one gets a leaf.</source>
        <extracomment>said or read</extracomment>
        <translation>Una imagen, una palabra, un plan: cada cosa tiene su hoja.</translation>
    </message>
    <message>
        <location filename="../../exercises/leaves.json"/>
        <source>Worries about pain may come. They get a leaf, too.</source>
        <extracomment>said or read</extracomment>
        <translation>Pueden llegar preocupaciones por el dolor. También tienen su hoja.</translation>
    </message>
    <message>
        <location filename="../../exercises/leaves.json"/>
        <source>No need to push the leaf along.</source>
        <extracomment>said or read</extracomment>
        <translation>No hace falta empujar la hoja.</translation>
    </message>
    <message>
        <location filename="../../exercises/leaves.json"/>
        <source>If no thought comes, just watch the water.</source>
        <extracomment>said or read</extracomment>
        <translation>Si no llega ningún pensamiento, solo mira el agua.</translation>
    </message>
    <message>
        <location filename="../../exercises/leaves.json"/>
        <source>The same thought again? Here is a new leaf for it.</source>
        <extracomment>said or read</extracomment>
        <translation>¿Otra vez el mismo pensamiento? Aquí hay una hoja nueva para él.</translation>
    </message>
    <message>
        <location filename="../../exercises/leaves.json"/>
        <source>With open eyes, you can watch the light in the room instead.</source>
        <extracomment>said or read</extracomment>
        <translation>Con los ojos abiertos, puedes mirar la luz de la habitación.</translation>
    </message>
    <message>
        <location filename="../../exercises/leaves.json"/>
        <source>Did you drift off with one? Step back onto the bank.</source>
        <extracomment>said or read</extracomment>
        <translation>¿Te fuiste con una? Vuelve a la orilla.</translation>
    </message>
    <message>
        <location filename="../../exercises/leaves.json"/>
        <source>Some leaves go fast, some slow.</source>
        <extracomment>said or read</extracomment>
        <translation>Unas hojas van rápido, otras despacio.</translation>
    </message>
    <message>
        <location filename="../../exercises/leaves.json"/>
        <source>Planning is a thought, too.</source>
        <extracomment>said or read</extracomment>
        <translation>Planear también es un pensamiento.</translation>
    </message>
    <message>
        <location filename="../../exercises/leaves.json"/>
        <source>Is this boring? That gets a leaf.</source>
        <extracomment>said or read</extracomment>
        <translation>¿Es aburrido? Eso también tiene su hoja.</translation>
    </message>
    <message>
        <location filename="../../exercises/leaves.json"/>
        <source>A feeling can have a leaf, if you like.</source>
        <extracomment>said or read</extracomment>
        <translation>Una emoción puede tener su hoja, si quieres.</translation>
    </message>
    <message>
        <location filename="../../exercises/leaves.json"/>
        <source>Notice the gap between two leaves.</source>
        <extracomment>said or read</extracomment>
        <translation>Nota el hueco entre dos hojas.</translation>
    </message>
    <message>
        <location filename="../../exercises/leaves.json"/>
        <source>You don&apos;t have to like them, or follow them.</source>
        <extracomment>said or read</extracomment>
        <translation>No tienen que gustarte, ni tienes que seguirlas.</translation>
    </message>
    <message>
        <location filename="../../exercises/leaves.json"/>
        <source>If the stream gets stuck, that&apos;s fine. Just watch.</source>
        <extracomment>said or read</extracomment>
        <translation>Si el arroyo se atasca, no pasa nada. Solo mira.</translation>
    </message>
    <message>
        <location filename="../../exercises/leaves.json"/>
        <source>Now let the picture fade. Feel your feet on the floor.</source>
        <extracomment>said or read</extracomment>
        <translation>Ahora deja que la imagen se borre. Siente los pies en el suelo.</translation>
    </message>
    <message>
        <location filename="../../exercises/leaves.json"/>
        <source>Now notice the whole room. Sounds, light, and space.</source>
        <extracomment>said or read</extracomment>
        <translation>Ahora percibe toda la habitación. Sonidos, luz y espacio.</translation>
    </message>
    <message>
        <location filename="../../exercises/leaves.json"/>
        <source>Notice how you are.</source>
        <extracomment>said or read</extracomment>
        <translation>Observa cómo estás.</translation>
    </message>
</context>
<context>
    <name>exercises/mind-breath</name>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>Resting with the breath</source>
        <extracomment>title</extracomment>
        <translation>Descansar en la respiración</translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>Rest your attention on the breath, or on your hands, your feet or a sound.</source>
        <extracomment>one or two sentences below the title</extracomment>
        <translation>Posa la atención en la respiración, o en las manos, los pies o un sonido.</translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>Settle in.</source>
        <extracomment>said or read</extracomment>
        <translation>Acomódate.</translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>Find a comfortable, supportive seat. You can close your eyes, or keep them open.</source>
        <extracomment>said or read</extracomment>
        <translation>Busca un asiento cómodo y firme. Puedes cerrar los ojos, o dejarlos abiertos.</translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>Feel how the chair or the floor supports you.</source>
        <extracomment>said or read</extracomment>
        <translation>Siente cómo te sostiene la silla o el suelo.</translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>Your jaw can be loose, teeth apart.</source>
        <extracomment>said or read</extracomment>
        <translation>La mandíbula puede estar suelta, los dientes separados.</translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>Choose one place to rest your attention: the breath, your hands, your feet, or a sound.</source>
        <extracomment>said or read</extracomment>
        <translation>Elige dónde posar la atención: la respiración, las manos, los pies o un sonido.</translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>If you choose the breath, find where you feel it best.</source>
        <extracomment>said or read</extracomment>
        <translation>Si eliges la respiración, busca dónde la sientes mejor.</translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>Nose, chest or belly. Any of them is fine.</source>
        <extracomment>said or read</extracomment>
        <translation>Nariz, pecho o vientre. Cualquiera está bien.</translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>Now rest your attention there.</source>
        <extracomment>said or read</extracomment>
        <translation>Ahora posa ahí la atención.</translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>Stay with it for a while, just as it is.</source>
        <extracomment>said or read</extracomment>
        <translation>Quédate un rato, tal como es.</translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>Mind wandering? That&apos;s normal. You can come back.</source>
        <extracomment>said or read</extracomment>
        <translation>¿Se te va la mente? Es normal. Puedes volver.</translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>You don&apos;t need to change a thing.</source>
        <extracomment>said or read</extracomment>
        <translation>No tienes que cambiar nada.</translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>You can look around the room, if you like.</source>
        <extracomment>said or read</extracomment>
        <translation>Si quieres, mira la habitación.</translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>Each time you notice, you&apos;re already back.</source>
        <extracomment>said or read</extracomment>
        <translation>Cada vez que te das cuenta, ya volviste.</translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>Feeling nothing is fine, too.</source>
        <extracomment>said or read</extracomment>
        <translation>No sentir nada también está bien.</translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>Is it warm, or cool? Still, or moving?</source>
        <extracomment>said or read</extracomment>
        <translation>¿Hay calor, o fresco? ¿Se mueve, o no?</translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>You can begin again, as often as you like.</source>
        <extracomment>said or read</extracomment>
        <translation>Puedes empezar de nuevo todas las veces que quieras.</translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>You can pick a different place, if you like.</source>
        <extracomment>said or read</extracomment>
        <translation>Puedes elegir otro lugar, si quieres.</translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>Notice when it begins, and when it ends.</source>
        <extracomment>said or read</extracomment>
        <translation>Nota cuándo empieza y cuándo termina.</translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>Thoughts can come and go in the background.</source>
        <extracomment>said or read</extracomment>
        <translation>Los pensamientos pueden ir y venir al fondo.</translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>A busy mind is fine. Just come back.</source>
        <extracomment>said or read</extracomment>
        <translation>Si la mente está llena, está bien. Solo vuelve.</translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>A sore spot may need your attention. Notice it, and come back.</source>
        <extracomment>said or read</extracomment>
        <translation>Algo que duele puede pedirte atención. Nótalo, y vuelve.</translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>Feeling bored is fine, too.</source>
        <extracomment>said or read</extracomment>
        <translation>Aburrirse también está bien.</translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>Feel it from start to finish.</source>
        <extracomment>said or read</extracomment>
        <translation>Siéntelo de principio a fin.</translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>There&apos;s nothing to get done right now.</source>
        <extracomment>said or read</extracomment>
        <translation>No hay nada que terminar ahora.</translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>If your mind went off, that&apos;s fine. Begin again here.</source>
        <extracomment>said or read</extracomment>
        <translation>Si tu mente se fue, no pasa nada. Empieza de nuevo aquí.</translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>Lost in a thought? That happens to everyone. Feel the next breath, or your hands.</source>
        <extracomment>said or read</extracomment>
        <translation>¿Te perdiste en un pensamiento? Le pasa a todo el mundo. Siente la próxima respiración, o las manos.</translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>Wherever your mind is now, you can bring it back gently.</source>
        <extracomment>said or read</extracomment>
        <translation>Esté donde esté tu mente, puedes traerla de vuelta con suavidad.</translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>If it feels like too much, open your eyes and look around.</source>
        <extracomment>said or read</extracomment>
        <translation>Si es demasiado, abre los ojos y mira a tu alrededor.</translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>A plan, a memory, a worry? All normal. Come back to your one place.</source>
        <extracomment>said or read</extracomment>
        <translation>¿Un plan, un recuerdo, una preocupación? Todo normal. Vuelve a tu lugar.</translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>Your mind may have gone far away. No harm done. Start fresh.</source>
        <extracomment>said or read</extracomment>
        <translation>Quizá tu mente se fue muy lejos. No pasa nada. Empieza de nuevo.</translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>If you were thinking, you&apos;ve just noticed. That&apos;s all it takes.</source>
        <extracomment>said or read</extracomment>
        <translation>Si estabas pensando, ya te diste cuenta. No hace falta más.</translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>Busy mind or quiet mind, both are normal. Feel what&apos;s here now.</source>
        <extracomment>said or read</extracomment>
        <translation>Mente llena o mente en calma, las dos son normales. Siente lo que hay ahora.</translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>Maybe you got bored, or sleepy. That happens. Sit up a little, if you like.</source>
        <extracomment>said or read</extracomment>
        <translation>Quizá llegó el aburrimiento, o el sueño. Pasa. Incorpórate un poco, si quieres.</translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>Did a sore spot call you away? Of course it did. Come back when you can.</source>
        <extracomment>said or read</extracomment>
        <translation>¿Te llamó algo que duele? Claro que sí. Vuelve cuando puedas.</translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>Gone again? You noticed. Feel it from start to finish.</source>
        <extracomment>said or read</extracomment>
        <translation>¿Se fue otra vez? Te diste cuenta. Siéntelo de principio a fin.</translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>Still wandering? That&apos;s fine, too. Come back as kindly as you can.</source>
        <extracomment>said or read</extracomment>
        <translation>¿Sigue yendo y viniendo? También está bien. Vuelve con toda la amabilidad que puedas.</translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>Minds wander all day long. This one moment is enough.</source>
        <extracomment>said or read</extracomment>
        <translation>La mente va y viene todo el día. Este momento basta.</translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>Already thinking of what comes next? Stay here a little longer.</source>
        <extracomment>said or read</extracomment>
        <translation>¿Ya piensas en lo que sigue? Quédate aquí un poco más.</translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>Wherever you were just now, welcome back.</source>
        <extracomment>said or read</extracomment>
        <translation>Estuvieras donde estuvieras, qué bueno que volviste.</translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>We&apos;re almost at the end.</source>
        <extracomment>said or read</extracomment>
        <translation>Ya casi terminamos.</translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>Feel your whole body, from head to feet.</source>
        <extracomment>said or read</extracomment>
        <translation>Siente todo el cuerpo, de la cabeza a los pies.</translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>If something hurts, it can be one part of a bigger picture.</source>
        <extracomment>said or read</extracomment>
        <translation>Si algo duele, puede ser una parte de algo más grande.</translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>Now notice the whole room. Sounds, light, and space.</source>
        <extracomment>said or read</extracomment>
        <translation>Ahora percibe toda la habitación. Sonidos, luz y espacio.</translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>Notice how you are.</source>
        <extracomment>said or read</extracomment>
        <translation>Observa cómo estás.</translation>
    </message>
</context>
<context>
    <name>exercises/mindful-walk</name>
    <message>
        <location filename="../../exercises/mindful-walk.json"/>
        <source>Slow walk, or seated steps</source>
        <extracomment>title</extracomment>
        <translation>Caminar despacio, o pasos en la silla</translation>
    </message>
    <message>
        <location filename="../../exercises/mindful-walk.json"/>
        <source>Walk slowly, or step in your seat, and feel each step.</source>
        <extracomment>one or two sentences below the title</extracomment>
        <translation>Camina despacio, o da pasos en la silla, y siente cada paso.</translation>
    </message>
    <message>
        <location filename="../../exercises/mindful-walk.json"/>
        <source>Settle in.</source>
        <extracomment>said or read</extracomment>
        <translation>Acomódate.</translation>
    </message>
    <message>
        <location filename="../../exercises/mindful-walk.json"/>
        <source>Stand near a wall, or stay seated and step in place. Eyes open.</source>
        <extracomment>said or read</extracomment>
        <translation>Ponte de pie cerca de una pared, o quédate en la silla y da pasos en el sitio. Ojos abiertos.</translation>
    </message>
    <message>
        <location filename="../../exercises/mindful-walk.json"/>
        <source>You can focus on your feet, the air, or the sounds.</source>
        <extracomment>said or read</extracomment>
        <translation>Puedes fijarte en los pies, el aire o los sonidos.</translation>
    </message>
    <message>
        <location filename="../../exercises/mindful-walk.json"/>
        <source>Now take slow steps. Feel each foot meet the floor.</source>
        <extracomment>said or read</extracomment>
        <translation>Ahora da pasos lentos. Siente cómo cada pie llega al suelo.</translation>
    </message>
    <message>
        <location filename="../../exercises/mindful-walk.json"/>
        <source>The heel, then the sole, then the toes.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mindful-walk.json"/>
        <source>Small steps are fine.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mindful-walk.json"/>
        <source>Lift, move, and place.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mindful-walk.json"/>
        <source>Left, and right.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mindful-walk.json"/>
        <source>Notice three things you can see.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mindful-walk.json"/>
        <source>Lost in thought? Feel the next step.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mindful-walk.json"/>
        <source>Now feel your legs as they move.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mindful-walk.json"/>
        <source>One leg carries your weight. The other is free.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mindful-walk.json"/>
        <source>Notice the knees and the hips.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mindful-walk.json"/>
        <source>You can stop and rest any time.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mindful-walk.json"/>
        <source>Stop if a pain gets sharp.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mindful-walk.json"/>
        <source>Fast or slow, it&apos;s your own walk.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mindful-walk.json"/>
        <source>Move as if you had plenty of time.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mindful-walk.json"/>
        <source>Now feel your whole body, moving.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mindful-walk.json"/>
        <source>Let your shoulders rest.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mindful-walk.json"/>
        <source>The arms can swing, or hang.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mindful-walk.json"/>
        <source>Feel the air on your face.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mindful-walk.json"/>
        <source>Keep your eyes up and open.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mindful-walk.json"/>
        <source>You can turn around when you like.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mindful-walk.json"/>
        <source>Feel one foot lift, as the other holds you.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mindful-walk.json"/>
        <source>Now find the pace that feels natural.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mindful-walk.json"/>
        <source>Feel the next step, and the next.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mindful-walk.json"/>
        <source>What do your feet tell you about the floor?</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mindful-walk.json"/>
        <source>Notice one thing you can hear.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mindful-walk.json"/>
        <source>Shorter is fine. You can stop at any time.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mindful-walk.json"/>
        <source>Is one step different from the next?</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mindful-walk.json"/>
        <source>If something hurts, it can be one part of a bigger picture.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mindful-walk.json"/>
        <source>Look far ahead. Then look near.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mindful-walk.json"/>
        <source>Let the ground do the carrying.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mindful-walk.json"/>
        <source>Let your breath come and go by itself.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mindful-walk.json"/>
        <source>Feel the air as you move.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mindful-walk.json"/>
        <source>There&apos;s nowhere you have to get to.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mindful-walk.json"/>
        <source>Notice the light around you.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mindful-walk.json"/>
        <source>You can sit for a while and go on there.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mindful-walk.json"/>
        <source>Sounds are fine, too.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mindful-walk.json"/>
        <source>We&apos;re almost at the end.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mindful-walk.json"/>
        <source>Slow down and stand still, or rest in your seat.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mindful-walk.json"/>
        <source>Feel both feet on the floor.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mindful-walk.json"/>
        <source>Take in the place around you.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mindful-walk.json"/>
        <source>Notice how you are.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exercises/move-chair</name>
    <message>
        <location filename="../../exercises/move-chair.json"/>
        <source>Neck, shoulders, back</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/move-chair.json"/>
        <source>Small, slow movements in a chair. Go about halfway at first.</source>
        <extracomment>one or two sentences below the title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/move-chair.json"/>
        <source>Settle in.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/move-chair.json"/>
        <source>Sit on a firm chair, both feet on the floor. Eyes open.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/move-chair.json"/>
        <source>Go about halfway at first. Never bounce.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/move-chair.json"/>
        <source>Stop if it gets sharp, spreads, goes numb, or if you feel dizzy.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/move-chair.json"/>
        <source>Lift your shoulders as far as is easy. Then let them sink.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/move-chair.json"/>
        <source>Small movements are fine.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/move-chair.json"/>
        <source>Roll your shoulders back, slowly, elbows low.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/move-chair.json"/>
        <source>Now roll your shoulders forward.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/move-chair.json"/>
        <source>Draw your shoulder blades together. Then let go.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/move-chair.json"/>
        <source>Keep breathing.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/move-chair.json"/>
        <source>Turn your head a little to the left, and back. Chin level.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/move-chair.json"/>
        <source>Now turn your head a little to the right, and back.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/move-chair.json"/>
        <source>Left ear toward the left shoulder, only as far as is easy.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/move-chair.json"/>
        <source>Now the right ear toward the right shoulder.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/move-chair.json"/>
        <source>Round your back a little. Then sit up tall.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/move-chair.json"/>
        <source>Keep breathing softly.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/move-chair.json"/>
        <source>Turn your chest a little to the left. Keep your hips still.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/move-chair.json"/>
        <source>Now turn your chest a little to the right.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/move-chair.json"/>
        <source>Rock your hips a little back, and forward.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/move-chair.json"/>
        <source>You can skip any part you like.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/move-chair.json"/>
        <source>Lift one knee, then the other. You can hold the chair.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/move-chair.json"/>
        <source>Stop if it gets sharp, or if you feel dizzy.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/move-chair.json"/>
        <source>Stand up slowly and sit down, or just lean forward and back.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/move-chair.json"/>
        <source>A table or a rail nearby can help.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/move-chair.json"/>
        <source>Toes up, toes down, both feet.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/move-chair.json"/>
        <source>Rest.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/move-chair.json"/>
        <source>Now rest. Notice how your back and shoulders are.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/move-chair.json"/>
        <source>Let your breath settle by itself.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/move-chair.json"/>
        <source>A little warmth is normal.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/move-chair.json"/>
        <source>Feel both feet on the floor.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/move-chair.json"/>
        <source>Your hands can rest in your lap.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/move-chair.json"/>
        <source>Sit as tall as is easy.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/move-chair.json"/>
        <source>If you like, close your eyes for a moment.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/move-chair.json"/>
        <source>Is one shoulder higher than the other? Let it be.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/move-chair.json"/>
        <source>Look around. Notice how you are.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/move-chair.json"/>
        <source>Notice how you are.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exercises/noting</name>
    <message>
        <location filename="../../exercises/noting.json"/>
        <source>Name it softly</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/noting.json"/>
        <source>Give what comes up one quiet word, such as thinking or hearing, and come back.</source>
        <extracomment>one or two sentences below the title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/noting.json"/>
        <source>Settle in.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/noting.json"/>
        <source>Sit the way you&apos;d sit for a good talk. Look down, or close your eyes.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/noting.json"/>
        <source>Pick a home for your attention.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/noting.json"/>
        <source>Your breath, your hands, or the sounds around you.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/noting.json"/>
        <source>Let it be a place where you&apos;re fairly comfortable.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/noting.json"/>
        <source>Rest there for a few moments.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/noting.json"/>
        <source>When something else calls you, that&apos;s what we&apos;ll use.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/noting.json"/>
        <source>Something will come. Give it one soft word.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/noting.json"/>
        <source>Thinking. Hearing. Feeling. Aching.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/noting.json"/>
        <source>Say the word once, in your mind. Then go home again.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/noting.json"/>
        <source>One word is plenty. No story needed.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/noting.json"/>
        <source>Plans are thinking. Old talks are thinking, too.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/noting.json"/>
        <source>An itch or a warm spot: feeling.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/noting.json"/>
        <source>If it hurts, you may say: aching. Then see what it does.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/noting.json"/>
        <source>Not sure what it is? Just say: something.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/noting.json"/>
        <source>Some guests come back. Give them the same word again.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/noting.json"/>
        <source>Did you get lost for a while? Say: lost. You&apos;ve just found it.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/noting.json"/>
        <source>The word is a light touch, like tapping a friend on the arm.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/noting.json"/>
        <source>Some things get quieter when named. Others stay as they are.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/noting.json"/>
        <source>Keep the tone friendly, like a good host.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/noting.json"/>
        <source>Let the words go. Stay at home with your breath or hands.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/noting.json"/>
        <source>Nothing to name for a bit.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/noting.json"/>
        <source>It&apos;s fine if it&apos;s busy in there.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/noting.json"/>
        <source>Let your shoulders find their place.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/noting.json"/>
        <source>For now there&apos;s nothing to do but sit.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/noting.json"/>
        <source>Feel one whole breath, or hear one whole sound.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/noting.json"/>
        <source>Then wait and see who&apos;s next at the door.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/noting.json"/>
        <source>Open your eyes and check the room whenever you want.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/noting.json"/>
        <source>Say it the way you&apos;d say: oh, a bird.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/noting.json"/>
        <source>Nothing there? Then home is what you notice.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/noting.json"/>
        <source>A mood can have a word: sad, glad, edgy, flat.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/noting.json"/>
        <source>Remembering. Judging. Hoping. Choose words that fit you.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/noting.json"/>
        <source>Around the sore part there may be fear. Its word is: worrying.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/noting.json"/>
        <source>You can stop naming for a breath or two, and then go on.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/noting.json"/>
        <source>Wanting it to be over is wanting. You can name that, too.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/noting.json"/>
        <source>Two things at once? Take the louder one.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/noting.json"/>
        <source>Each word is a small step back, to where you can see.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/noting.json"/>
        <source>When it gets too fast, skip the words and feel your hands.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/noting.json"/>
        <source>You&apos;ve sorted a lot, without any of it being wrong.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/noting.json"/>
        <source>Soon we&apos;ll come back to the room.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/noting.json"/>
        <source>Rest.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/noting.json"/>
        <source>Hear the sounds of the room, and see its light.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/noting.json"/>
        <source>Move your fingers. What&apos;s the first word for now?</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/noting.json"/>
        <source>Notice how you are.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exercises/open-monitoring</name>
    <message>
        <location filename="../../exercises/open-monitoring.json"/>
        <source>Open to whatever comes</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/open-monitoring.json"/>
        <source>Start with one place, then let sounds, feelings and thoughts come and go.</source>
        <extracomment>one or two sentences below the title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/open-monitoring.json"/>
        <source>Settle in.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/open-monitoring.json"/>
        <source>Take a seat where nothing is asked of you for ten minutes.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/open-monitoring.json"/>
        <source>Your eyes may stay open, resting on one spot.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/open-monitoring.json"/>
        <source>Let your body find a way of sitting that it can keep.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/open-monitoring.json"/>
        <source>Move whenever you need to.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/open-monitoring.json"/>
        <source>We&apos;ll start small, and open up step by step.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/open-monitoring.json"/>
        <source>You can go back a step whenever it&apos;s too much.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/open-monitoring.json"/>
        <source>Start with one thing: breathing, hands, or feet on the floor.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/open-monitoring.json"/>
        <source>This is your handrail. You can hold it any time.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/open-monitoring.json"/>
        <source>See what it&apos;s like right here, for a breath or two.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/open-monitoring.json"/>
        <source>Is it the same as a moment ago?</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/open-monitoring.json"/>
        <source>If you&apos;ve gone off somewhere, hello. Take hold of the rail again.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/open-monitoring.json"/>
        <source>It&apos;s a rail, not a leash. You can hold it loosely.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/open-monitoring.json"/>
        <source>In a moment, we&apos;ll let go of it a little.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/open-monitoring.json"/>
        <source>Now let sounds come to you. No need to look for them.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/open-monitoring.json"/>
        <source>Close ones, far ones, your own.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/open-monitoring.json"/>
        <source>Let each one be a sound before it gets a name.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/open-monitoring.json"/>
        <source>If one annoys you, notice that as well.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/open-monitoring.json"/>
        <source>High or low, short or long.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/open-monitoring.json"/>
        <source>And the quiet in between.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/open-monitoring.json"/>
        <source>Let the room do the listening for a while.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/open-monitoring.json"/>
        <source>Add your body. Warm, cool, tight, easy.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/open-monitoring.json"/>
        <source>Let a feeling grow or shrink as it wants.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/open-monitoring.json"/>
        <source>A sore spot is part of the field, not all of it.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/open-monitoring.json"/>
        <source>Anything that feels good? Your toes and ears count.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/open-monitoring.json"/>
        <source>Some feelings jump about. You can stay where you are.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/open-monitoring.json"/>
        <source>Lost the thread? Feel your hands, and start over.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/open-monitoring.json"/>
        <source>Sounds can still come in at the side.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/open-monitoring.json"/>
        <source>Last, let thoughts come, too, as if on a screen.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/open-monitoring.json"/>
        <source>You can watch one begin, and watch it end.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/open-monitoring.json"/>
        <source>If you&apos;re suddenly in the film, step back to your seat.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/open-monitoring.json"/>
        <source>Feelings are welcome. So is nothing at all.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/open-monitoring.json"/>
        <source>No thought has to be sent away, or asked to stay.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/open-monitoring.json"/>
        <source>Hold the handrail whenever it gets too wide.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/open-monitoring.json"/>
        <source>What&apos;s coming next? Just wait and see.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/open-monitoring.json"/>
        <source>Rest.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/open-monitoring.json"/>
        <source>Gather it all in: sounds, body, thoughts, and you in the middle.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/open-monitoring.json"/>
        <source>Now pick one thing in the room and really look at it.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/open-monitoring.json"/>
        <source>Notice how you are.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exercises/pain-turn</name>
    <message>
        <location filename="../../exercises/pain-turn.json"/>
        <source>Near and away from pain</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pain-turn.json"/>
        <source>Rest somewhere that feels okay. Visit the edge of the sore area. Come back.</source>
        <extracomment>one or two sentences below the title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pain-turn.json"/>
        <source>Settle in.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pain-turn.json"/>
        <source>Sit or lie where your body gets good support. Open eyes are fine, and so are closed ones.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pain-turn.json"/>
        <source>This is for pain you know well. New or strong pain is worth checking.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pain-turn.json"/>
        <source>Find a place in your body that feels okay, or less sore.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pain-turn.json"/>
        <source>It may be your hands, your feet, or your breath.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pain-turn.json"/>
        <source>You can come back to this place any time.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pain-turn.json"/>
        <source>Now bring your attention to the edge of the sore area. Just the edge.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pain-turn.json"/>
        <source>Which word fits? Warm, tight, pulsing, moving?</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pain-turn.json"/>
        <source>And back to the place that feels okay.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pain-turn.json"/>
        <source>You don&apos;t need to make the pain go away.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pain-turn.json"/>
        <source>You can look around the room, if you like.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pain-turn.json"/>
        <source>Visit the edge of the sore area again, just for a moment.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pain-turn.json"/>
        <source>Does it feel the same, or a little different?</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pain-turn.json"/>
        <source>Let your attention rest here.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pain-turn.json"/>
        <source>Stay here as long as you like.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pain-turn.json"/>
        <source>One last time, visit the edge of the sore area.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pain-turn.json"/>
        <source>Just notice, and let it be.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pain-turn.json"/>
        <source>You choose how close you get.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pain-turn.json"/>
        <source>You can skip any part you like.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pain-turn.json"/>
        <source>Go to the edge once more, only as close as you like.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pain-turn.json"/>
        <source>Is the edge clear, or blurry?</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pain-turn.json"/>
        <source>Now notice the edge from a little farther away.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pain-turn.json"/>
        <source>Is it big, or small? Still, or moving?</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pain-turn.json"/>
        <source>Is it big or small, this place that feels okay?</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pain-turn.json"/>
        <source>You can move any time to get more comfortable.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pain-turn.json"/>
        <source>Back to the edge of the sore area, softly.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pain-turn.json"/>
        <source>Keep breathing easily as you notice it.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pain-turn.json"/>
        <source>What feels okay here?</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pain-turn.json"/>
        <source>Is it warm, or cool? Soft, or firm?</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pain-turn.json"/>
        <source>You&apos;re in charge of how far you go.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pain-turn.json"/>
        <source>Let your breath come and go by itself.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pain-turn.json"/>
        <source>Now feel your whole body as you breathe.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pain-turn.json"/>
        <source>Some spots are sore, and some are easy. Both are part of you.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pain-turn.json"/>
        <source>If something hurts, it can be one part of a bigger picture.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pain-turn.json"/>
        <source>Pain may stay. How it is to live with it can shift.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pain-turn.json"/>
        <source>Let your eyes find something that&apos;s good to look at.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pain-turn.json"/>
        <source>Notice how you are.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exercises/pmr-16</name>
    <message>
        <location filename="../../exercises/pmr-16.json"/>
        <source>Full muscle relaxation</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-16.json"/>
        <source>Sixteen parts, from hands to feet: tense a little, then let go.</source>
        <extracomment>one or two sentences below the title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-16.json"/>
        <source>Settle in.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-16.json"/>
        <source>Lean or lie back however feels comfortable. Keep your eyes open, or let them close.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-16.json"/>
        <source>You&apos;ll tense one part for a few seconds, then let it go all at once. Keep breathing.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-16.json"/>
        <source>Use some of your strength, not all of it. You can skip any part that is sore.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-16.json"/>
        <source>Each time you let go, notice the difference.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-16.json"/>
        <source>If you wear contact lenses, go easy around the eyes.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-16.json"/>
        <source>Feel your whole weight, held from below.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-16.json"/>
        <source>Let your breath come and go by itself.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-16.json"/>
        <source>You can move any time to get more comfortable.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-16.json"/>
        <source>There&apos;s no hurry.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-16.json"/>
        <source>Now just rest. There&apos;s nothing left to tense.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-16.json"/>
        <source>Rest.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-16.json"/>
        <source>Notice your hands and your arms, now that they rest.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-16.json"/>
        <source>Some parts may feel loose, and some not. Both are fine.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-16.json"/>
        <source>If a part got tight again, let it be.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-16.json"/>
        <source>You can rest here for a while.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-16.json"/>
        <source>Your jaw can be loose, teeth apart.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-16.json"/>
        <source>We&apos;re almost at the end.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-16.json"/>
        <source>Wiggle your fingers and toes. Open your eyes if they were closed.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-16.json"/>
        <source>If you&apos;re lying down, sit up slowly. Sit for a while before you stand.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-16.json"/>
        <source>Notice your whole body, here in this room.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-16.json"/>
        <source>Notice how you are.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exercises/pmr-cue</name>
    <message>
        <location filename="../../exercises/pmr-cue.json"/>
        <source>A calming word</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-cue.json"/>
        <source>Pair one quiet word with letting go. Later, one breath can bring it back. Eyes open or closed.</source>
        <extracomment>one or two sentences below the title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-cue.json"/>
        <source>Sit, stand or lie, any way that&apos;s easy. Open eyes are fine, and so are closed ones.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-cue.json"/>
        <source>With each out-breath, let something go.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-cue.json"/>
        <source>Each breath softer and slower, not bigger.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-cue.json"/>
        <source>Go through your body once. First your face and jaw.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-cue.json"/>
        <source>Your shoulders, and down your arms.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-cue.json"/>
        <source>Your back and your belly.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-cue.json"/>
        <source>You can use your own word instead, such as soft, or ease.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-cue.json"/>
        <source>And let go</source>
        <extracomment>said and shown in time with a breath: a few short words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-cue.json"/>
        <source>Now say the word in your own mind, with each out-breath.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-cue.json"/>
        <source>Let the word go too. Breathe your own way.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-cue.json"/>
        <source>Breathe your own way.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-cue.json"/>
        <source>Look up, and let your eyes wander. How does your body feel now?</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-cue.json"/>
        <source>Notice how you are.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exercises/pmr-release</name>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>Let go without tensing</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>Nothing to tense. Visit one part after another, and see if it can soften. Gentle on sore spots.</source>
        <extracomment>one or two sentences below the title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>Settle in.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>Sit or lie however feels comfortable. Keep your eyes open, or let them close.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>There&apos;s nothing to tense here. You can skip any part you like.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>Feel how the chair or the floor supports you.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>Let your breath come and go by itself.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>You can move any time to get more comfortable.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>There&apos;s no right way to feel.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>You can look around the room, if you like.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>Bring your attention to your hands and arms.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>Notice what&apos;s there. Tight, warm, sore, or nothing much.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>With each out-breath, see if it can soften a little.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>Bring your attention to your chest, shoulders and upper back.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>Let them settle with each out-breath.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>A spot nearby that feels easier is fine, too.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>Bring your attention to your face.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>Let it smooth out, bit by bit.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>Bring your attention to your lower back.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>Let the chair or the bed hold it up for now.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>It&apos;s fine just as it is.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>Bring your attention to your belly.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>Let it be soft. There&apos;s nothing to hold in.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>Feeling nothing is fine, too.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>Bring your attention to your legs and feet.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>Let them get heavy.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>Bring your attention to your left shoulder.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>Let it drop a little, if it can.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>Bring your attention to your right shoulder.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>Does it feel like the other one, or different?</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>Bring your attention to your jaw and mouth.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>Let your lips part a little.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>Bring your attention to the back of your neck.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>Bring your attention to your chest.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>Feel it move a little with your breath.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>Bring your attention to your upper back.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>Let your upper back settle.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>Bring your attention to your upper legs.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>You can imagine it getting heavier, or lighter.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>Bring your attention to your feet.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>Let your toes rest.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>Let it be easy. No need to try hard.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>Bring your attention to your left hand.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>Bring your attention to your right hand.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>Let your fingers rest, curled or open.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>Bring your attention to your left lower arm.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>Let it get heavy, if that feels good.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>Bring your attention to your right lower arm.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>It doesn&apos;t have to hold anything right now.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>Bring your attention to your left upper arm.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>Breathe out, and let it sink a little.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>Bring your attention to your right upper arm.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>See if it can rest a little more.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>Bring your attention to your forehead.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>Bring your attention to your eyes and nose.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>Let your eyes rest, open or closed.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>Bring your attention to your mid back.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>Let it rest against whatever supports it.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>Bring your attention to your left upper leg.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>Feel how heavy it is.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>Bring your attention to your right upper leg.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>Let it sink down, as far as it likes.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>Bring your attention to your left lower leg.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>Bring your attention to your right lower leg.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>There&apos;s nothing it needs to do.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>Bring your attention to your left foot.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>Bring your attention to your right foot.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>Let the floor or the bed carry its weight.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>Now feel your whole body, all at once.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>Rest.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>You can rest here for a while.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>Mind wandering? That&apos;s normal. You can come back.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>If something hurts, it can be one part of a bigger picture.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>Let your shoulders rest.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>There&apos;s no hurry.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>Wiggle your fingers and toes. Open your eyes if they were closed.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>If you&apos;re lying down, sit up slowly. Sit for a while before you stand.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>Notice your whole body, here in this room.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-release.json"/>
        <source>Notice how you are.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exercises/pmr-short</name>
    <message>
        <location filename="../../exercises/pmr-short.json"/>
        <source>Short muscle relaxation</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-short.json"/>
        <source>Tense one part at a time, then let it go. Four parts or seven.</source>
        <extracomment>one or two sentences below the title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-short.json"/>
        <source>Settle in.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-short.json"/>
        <source>Find a comfortable, supportive seat. You can close your eyes, or keep them open.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-short.json"/>
        <source>You&apos;ll tense one part for a few seconds, then let it go all at once. Keep breathing.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-short.json"/>
        <source>Use some of your strength, not all of it. You can skip any part that is sore.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-short.json"/>
        <source>If you wear contact lenses, go easy around the eyes.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-short.json"/>
        <source>Feel your whole weight, held from below.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-short.json"/>
        <source>Each time you let go, notice the difference.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-short.json"/>
        <source>Let your breath come and go by itself.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-short.json"/>
        <source>There&apos;s no hurry.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-short.json"/>
        <source>Now just rest. There&apos;s nothing left to tense.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-short.json"/>
        <source>Rest.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-short.json"/>
        <source>Shift a little, if you need to.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-short.json"/>
        <source>Some parts may feel loose, and some not. Both are fine.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-short.json"/>
        <source>Notice your hands and your arms, now that they rest.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-short.json"/>
        <source>You can rest here for a while.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-short.json"/>
        <source>Your jaw can be loose, teeth apart.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-short.json"/>
        <source>Wiggle your fingers and toes. Open your eyes if they were closed.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-short.json"/>
        <source>Stay seated for a minute before you get up.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-short.json"/>
        <source>Notice your whole body, here in this room.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/pmr-short.json"/>
        <source>Notice how you are.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exercises/programs/better-nights</name>
    <message>
        <location filename="../../exercises/programs/better-nights.json"/>
        <source>Better nights</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/programs/better-nights.json"/>
        <source>Three weeks for calmer evenings: wind down, give worries their own time, and let bed be for sleep. You never have to sleep less.</source>
        <extracomment>one or two sentences below the title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/programs/better-nights.json"/>
        <source>Wind down</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/programs/better-nights.json"/>
        <source>Give your evening a soft end at about the same time. Dim the lights, write down tomorrow&apos;s list, and let your body slow down.</source>
        <extracomment>what a week of a program is about</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/programs/better-nights.json"/>
        <source>A time for worries</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/programs/better-nights.json"/>
        <source>Worries like to come at night, when nothing else is on. Give them a set time in the day, at least two hours before bed.</source>
        <extracomment>what a week of a program is about</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/programs/better-nights.json"/>
        <source>Bed is for sleep</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/programs/better-nights.json"/>
        <source>Lie down when you&apos;re sleepy, and get up at the same time. In the morning, answer how rested you feel, whatever the night was like.</source>
        <extracomment>what a week of a program is about</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exercises/programs/ease-into-it</name>
    <message>
        <location filename="../../exercises/programs/ease-into-it.json"/>
        <source>Ease into it</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/programs/ease-into-it.json"/>
        <source>Eight weeks for stress and for pain that stays. One skill and one short read a week, on four days. Most sessions take 5 to 20 minutes, some less.</source>
        <extracomment>one or two sentences below the title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/programs/ease-into-it.json"/>
        <source>Notice</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/programs/ease-into-it.json"/>
        <source>Before you change anything, find out what&apos;s there. This week you only look around in your body and your day. Not much to see is fine, too.</source>
        <extracomment>what a week of a program is about</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/programs/ease-into-it.json"/>
        <source>Let go</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/programs/ease-into-it.json"/>
        <source>Tight muscles can learn to rest. There&apos;s nothing to tense this week, so you can bring your sore spots along.</source>
        <extracomment>what a week of a program is about</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/programs/ease-into-it.json"/>
        <source>Breath</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/programs/ease-into-it.json"/>
        <source>Breathe softer and slower, not bigger. Try each way, and keep the one you like.</source>
        <extracomment>what a week of a program is about</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/programs/ease-into-it.json"/>
        <source>Move</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/programs/ease-into-it.json"/>
        <source>A little, slowly, and often. Stay well within what you can do, and see how the next day goes. New or changed pain gets checked first.</source>
        <extracomment>what a week of a program is about</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/programs/ease-into-it.json"/>
        <source>Thoughts</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/programs/ease-into-it.json"/>
        <source>Hard thoughts come to everyone. You can look at them from the side, and speak to yourself the way you&apos;d speak to a friend.</source>
        <extracomment>what a week of a program is about</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/programs/ease-into-it.json"/>
        <source>Pace</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/programs/ease-into-it.json"/>
        <source>Go by time, not by pain, and leave something in the tank. Put the time you have into what matters to you.</source>
        <extracomment>what a week of a program is about</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/programs/ease-into-it.json"/>
        <source>People</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/programs/ease-into-it.json"/>
        <source>Nobody has to carry it alone. There are three kinds of help, and you can ask for just one.</source>
        <extracomment>what a week of a program is about</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/programs/ease-into-it.json"/>
        <source>Keep going</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/programs/ease-into-it.json"/>
        <source>Look back at what you tried, and choose two things to keep: one for most days, and one for hard days.</source>
        <extracomment>what a week of a program is about</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exercises/programs/let-go-ladder</name>
    <message>
        <location filename="../../exercises/programs/let-go-ladder.json"/>
        <source>The letting-go ladder</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/programs/let-go-ladder.json"/>
        <source>Learn to let your muscles rest, from twenty quiet minutes down to one minute on a busy day. Eight rungs; stay on each as long as you like.</source>
        <extracomment>one or two sentences below the title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/programs/let-go-ladder.json"/>
        <source>The whole body</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/programs/let-go-ladder.json"/>
        <source>Tense one group of muscles a little, then let it go, and feel what changes. Sore parts can be left out or done gently.</source>
        <extracomment>what a week of a program is about</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/programs/let-go-ladder.json"/>
        <source>Fewer groups</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/programs/let-go-ladder.json"/>
        <source>The same in half the time. When you can feel yourself let go each time, you&apos;re ready for the next rung.</source>
        <extracomment>what a week of a program is about</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/programs/let-go-ladder.json"/>
        <source>Without tensing</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/programs/let-go-ladder.json"/>
        <source>Leave out the tensing, and just let go. Stay longer than a week, if you need to.</source>
        <extracomment>what a week of a program is about</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/programs/let-go-ladder.json"/>
        <source>One word</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/programs/let-go-ladder.json"/>
        <source>Pair a word with each out-breath. With time, the word alone brings a bit of looseness along.</source>
        <extracomment>what a week of a program is about</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/programs/let-go-ladder.json"/>
        <source>While you move</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/programs/let-go-ladder.json"/>
        <source>Use the muscles that you need, and let the others rest. First on a chair, then wherever you are.</source>
        <extracomment>what a week of a program is about</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/programs/let-go-ladder.json"/>
        <source>In a minute</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/programs/let-go-ladder.json"/>
        <source>A few breaths, many times a day. Pick something that you see often, such as a clock, and let it remind you.</source>
        <extracomment>what a week of a program is about</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/programs/let-go-ladder.json"/>
        <source>When it counts</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/programs/let-go-ladder.json"/>
        <source>Take it into real moments, the small ones first. You don&apos;t need to be calm. A bit looser is enough.</source>
        <extracomment>what a week of a program is about</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/programs/let-go-ladder.json"/>
        <source>Keep it</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/programs/let-go-ladder.json"/>
        <source>Use it here and there, so that it stays at hand. Once a week, take the time for a longer one.</source>
        <extracomment>what a week of a program is about</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exercises/programs/two-quiet-weeks</name>
    <message>
        <location filename="../../exercises/programs/two-quiet-weeks.json"/>
        <source>Two quiet weeks</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/programs/two-quiet-weeks.json"/>
        <source>A start for anyone: 3 to 10 minutes a day, something different each time. At the end you&apos;ll know what you like.</source>
        <extracomment>one or two sentences below the title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/programs/two-quiet-weeks.json"/>
        <source>A first look</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/programs/two-quiet-weeks.json"/>
        <source>One small thing a day, so you can see what suits you. If one isn&apos;t for you, leave it and take the next.</source>
        <extracomment>what a week of a program is about</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/programs/two-quiet-weeks.json"/>
        <source>A bit more</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/programs/two-quiet-weeks.json"/>
        <source>Some old friends, a bit longer, and a few new ones. Do what you liked twice, if you want.</source>
        <extracomment>what a week of a program is about</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exercises/quiet-rest</name>
    <message>
        <location filename="../../exercises/quiet-rest.json"/>
        <source>Just sit quietly</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/quiet-rest.json"/>
        <source>No guidance at all. A plain rest, to compare other sessions with.</source>
        <extracomment>one or two sentences below the title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/quiet-rest.json"/>
        <source>Settle in.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/quiet-rest.json"/>
        <source>Just sit or lie quietly, in your own way. Open eyes are fine, and so are closed ones.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/quiet-rest.json"/>
        <source>A bell will ring when your time is up.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/quiet-rest.json"/>
        <source>Your own time.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/quiet-rest.json"/>
        <source>Notice how you are.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exercises/relax-apply</name>
    <message>
        <location filename="../../exercises/relax-apply.json"/>
        <source>Let go when it counts</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/relax-apply.json"/>
        <source>Four small steps for a real moment: catch it early, let go, stay, and do the next thing.</source>
        <extracomment>one or two sentences below the title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/relax-apply.json"/>
        <source>Settle in.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/relax-apply.json"/>
        <source>Think of a real moment that makes you tense. Pick a small one.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/relax-apply.json"/>
        <source>It may be one that&apos;s coming, such as a phone call or a visit.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/relax-apply.json"/>
        <source>Step one: catch it early.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/relax-apply.json"/>
        <source>Picture how it begins. What gets tight first?</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/relax-apply.json"/>
        <source>Your jaw? Your hands? Your stomach?</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/relax-apply.json"/>
        <source>Step two: let go once, with a few slow breaths.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/relax-apply.json"/>
        <source>First, where do you feel it? Name one place.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/relax-apply.json"/>
        <source>Next, let that place go as you breathe out.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/relax-apply.json"/>
        <source>And let go</source>
        <extracomment>said and shown in time with a breath: a few short words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/relax-apply.json"/>
        <source>Step three: stay with it for a while.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/relax-apply.json"/>
        <source>The tension may come back. Then you let go again.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/relax-apply.json"/>
        <source>Calm isn&apos;t the goal. A bit looser is enough.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/relax-apply.json"/>
        <source>Step four: what&apos;s one thing you&apos;ll do or say next?</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/relax-apply.json"/>
        <source>Picture yourself doing it, with loose hands.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/relax-apply.json"/>
        <source>If it&apos;s too much, you may step away. That&apos;s a choice, too.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/relax-apply.json"/>
        <source>Breathe your own way.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/relax-apply.json"/>
        <source>Come back to this room. Find something green or blue.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/relax-apply.json"/>
        <source>Notice how you are.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/relax-apply.json"/>
        <source>Stay, or step away. You choose.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/relax-apply.json"/>
        <source>What&apos;s the next small thing to do?</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/relax-apply.json"/>
        <source>Good. Do that one thing now.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exercises/relax-differential</name>
    <message>
        <location filename="../../exercises/relax-differential.json"/>
        <source>Loose while you move</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/relax-differential.json"/>
        <source>Use just the muscles that you need, and let the others rest. You look, reach, hold and stand.</source>
        <extracomment>one or two sentences below the title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/relax-differential.json"/>
        <source>Settle in.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/relax-differential.json"/>
        <source>Sit on a chair, with both feet on the floor. Keep your eyes open.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/relax-differential.json"/>
        <source>Today you&apos;ll stay busy and loose at the same time.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/relax-differential.json"/>
        <source>First let go from top to toe.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/relax-differential.json"/>
        <source>Your forehead, your jaw, and down to your shoulders.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/relax-differential.json"/>
        <source>Arms, belly, legs. Nothing to hold right now.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/relax-differential.json"/>
        <source>Look slowly around the room, with your eyes only.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/relax-differential.json"/>
        <source>Is your forehead working, too? It can take a break.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/relax-differential.json"/>
        <source>Keep looking. Let your jaw hang a little.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/relax-differential.json"/>
        <source>Raise one hand a little way, and keep it up.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/relax-differential.json"/>
        <source>Feel which muscles hold it there.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/relax-differential.json"/>
        <source>The other arm isn&apos;t needed. Neither are your legs.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/relax-differential.json"/>
        <source>Let the hand float back down.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/relax-differential.json"/>
        <source>Hold something light, such as a pen or a cup.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/relax-differential.json"/>
        <source>How little grip is enough?</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/relax-differential.json"/>
        <source>Shoulders like to creep up and help. They can stay low.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/relax-differential.json"/>
        <source>Put it back, and feel your fingers open.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/relax-differential.json"/>
        <source>Next you can stand up, slowly, or sit a bit taller.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/relax-differential.json"/>
        <source>Your legs and your back hold you. The rest is free.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/relax-differential.json"/>
        <source>Shift your weight from one foot to the other.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/relax-differential.json"/>
        <source>Check your jaw. Check your hands.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/relax-differential.json"/>
        <source>Sore anywhere? Make it smaller, or skip it.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/relax-differential.json"/>
        <source>Come back to your chair, and let it take your weight.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/relax-differential.json"/>
        <source>When could you do this later today?</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/relax-differential.json"/>
        <source>At the sink, in a line, or at a screen.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/relax-differential.json"/>
        <source>Ask yourself: what am I using that I don&apos;t need?</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/relax-differential.json"/>
        <source>Rest.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/relax-differential.json"/>
        <source>That&apos;s all. Take the loose parts along with you.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/relax-differential.json"/>
        <source>Notice how you are.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exercises/relax-rapid</name>
    <message>
        <location filename="../../exercises/relax-rapid.json"/>
        <source>Let go in one minute</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/relax-rapid.json"/>
        <source>Three soft breaths, and one tight spot lets go. For the middle of a busy day.</source>
        <extracomment>one or two sentences below the title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/relax-rapid.json"/>
        <source>Stay as you are, with your eyes open.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/relax-rapid.json"/>
        <source>Find one tight spot: jaw, shoulders, hands or belly.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/relax-rapid.json"/>
        <source>With each way out, that spot can let go.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/relax-rapid.json"/>
        <source>And let go</source>
        <extracomment>said and shown in time with a breath: a few short words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/relax-rapid.json"/>
        <source>Now let your breath do as it likes.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/relax-rapid.json"/>
        <source>Is that spot a little looser? Maybe, maybe not.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/relax-rapid.json"/>
        <source>Breathe your own way.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/relax-rapid.json"/>
        <source>Go on with your day, at half the effort.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/relax-rapid.json"/>
        <source>Notice how you are.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exercises/sleep-winddown</name>
    <message>
        <location filename="../../exercises/sleep-winddown.json"/>
        <source>Evening wind-down</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/sleep-winddown.json"/>
        <source>Write down tomorrow&apos;s list, then let go part by part. No bell, and nothing to answer at the end.</source>
        <extracomment>one or two sentences below the title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/sleep-winddown.json"/>
        <source>Sit on the side of your bed, or in a chair. Dim the light, if you like.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/sleep-winddown.json"/>
        <source>First, write down tomorrow&apos;s list.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/sleep-winddown.json"/>
        <source>What&apos;s waiting for tomorrow? One short line each. It can stay here until then.</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/sleep-winddown.json"/>
        <source>What&apos;s one thing that went okay today, however small?</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/sleep-winddown.json"/>
        <source>You can lie down now, however feels comfortable. Keep your eyes open, or let them close.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/sleep-winddown.json"/>
        <source>There&apos;s nothing to tense here. You can skip any part you like.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/sleep-winddown.json"/>
        <source>Feel how the bed supports you.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/sleep-winddown.json"/>
        <source>Let your breath come and go by itself.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/sleep-winddown.json"/>
        <source>The bed is holding you. You don&apos;t have to do a thing.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/sleep-winddown.json"/>
        <source>Sleep may come now, or later. Rest counts, too.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/sleep-winddown.json"/>
        <source>If you&apos;re awake for long, sit up, with a dim light and something calm.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/sleep-winddown.json"/>
        <source>Bring your attention to your face.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/sleep-winddown.json"/>
        <source>Notice what&apos;s there. Tight, warm, sore, or nothing much.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/sleep-winddown.json"/>
        <source>With each out-breath, see if it can soften a little.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/sleep-winddown.json"/>
        <source>Bring your attention to your jaw and mouth.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/sleep-winddown.json"/>
        <source>Let your lips part a little.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/sleep-winddown.json"/>
        <source>A spot nearby that feels easier is fine, too.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/sleep-winddown.json"/>
        <source>Bring your attention to the back of your neck.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/sleep-winddown.json"/>
        <source>Let the chair or the bed hold it up for now.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/sleep-winddown.json"/>
        <source>Bring your attention to your left shoulder.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/sleep-winddown.json"/>
        <source>Let it drop a little, if it can.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/sleep-winddown.json"/>
        <source>Bring your attention to your right shoulder.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/sleep-winddown.json"/>
        <source>Does it feel like the other one, or different?</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/sleep-winddown.json"/>
        <source>Not much to feel here? That&apos;s okay.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/sleep-winddown.json"/>
        <source>Bring your attention to your hands and arms.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/sleep-winddown.json"/>
        <source>Let them get heavy.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/sleep-winddown.json"/>
        <source>Bring your attention to your chest.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/sleep-winddown.json"/>
        <source>Feel it move a little with your breath.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/sleep-winddown.json"/>
        <source>Bring your attention to your upper back.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/sleep-winddown.json"/>
        <source>Let your upper back settle.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/sleep-winddown.json"/>
        <source>It&apos;s fine just as it is.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/sleep-winddown.json"/>
        <source>Bring your attention to your lower back.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/sleep-winddown.json"/>
        <source>Let it rest against whatever supports it.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/sleep-winddown.json"/>
        <source>Bring your attention to your belly.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/sleep-winddown.json"/>
        <source>Let it be soft. There&apos;s nothing to hold in.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/sleep-winddown.json"/>
        <source>It can rise and sink by itself.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/sleep-winddown.json"/>
        <source>Bring your attention to your upper legs.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/sleep-winddown.json"/>
        <source>Let them sink down, as far as they like.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/sleep-winddown.json"/>
        <source>Bring your attention to your lower legs.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/sleep-winddown.json"/>
        <source>You can imagine it getting heavier, or lighter.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/sleep-winddown.json"/>
        <source>Bring your attention to your feet.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/sleep-winddown.json"/>
        <source>Let your toes rest.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/sleep-winddown.json"/>
        <source>Nothing has to change.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/sleep-winddown.json"/>
        <source>Now feel your whole body, all at once.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/sleep-winddown.json"/>
        <source>There&apos;s nothing left to do.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/sleep-winddown.json"/>
        <source>If thoughts come, they&apos;re already on your list.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/sleep-winddown.json"/>
        <source>Heavy, warm, calm.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/sleep-winddown.json"/>
        <source>Resting is enough.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/sleep-winddown.json"/>
        <source>Turn over whenever you like.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/sleep-winddown.json"/>
        <source>The day is done.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/sleep-winddown.json"/>
        <source>A soft face. Soft hands.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/sleep-winddown.json"/>
        <source>Nobody needs anything from you now.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/sleep-winddown.json"/>
        <source>Let the pillow hold your head.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/sleep-winddown.json"/>
        <source>A little heavier with each out-breath, if you like.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/sleep-winddown.json"/>
        <source>Your jaw can be loose, teeth apart.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/sleep-winddown.json"/>
        <source>You can rest here for a while.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/sleep-winddown.json"/>
        <source>There&apos;s no hurry.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/sleep-winddown.json"/>
        <source>You can stay just as you are. Good night.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/sleep-winddown.json"/>
        <source>Good night.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exercises/stop-60</name>
    <message>
        <location filename="../../exercises/stop-60.json"/>
        <source>Stop for a minute</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/stop-60.json"/>
        <source>Stop, take an easy breath, observe, and go on. Four words to remember anywhere.</source>
        <extracomment>one or two sentences below the title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/stop-60.json"/>
        <source>Stop. Leave your hands where they are.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/stop-60.json"/>
        <source>Take one easy breath, in and out. Small is fine.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/stop-60.json"/>
        <source>Observe. What is your body doing?</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/stop-60.json"/>
        <source>And your mind? Hurry, worry, or something else.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/stop-60.json"/>
        <source>You don&apos;t have to fix it.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/stop-60.json"/>
        <source>Observe.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/stop-60.json"/>
        <source>Proceed. What would be a good next step?</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/stop-60.json"/>
        <source>Notice how you are.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exercises/support-ask</name>
    <message>
        <location filename="../../exercises/support-ask.json"/>
        <source>Ask for a hand</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/support-ask.json"/>
        <source>Find out what kind of help you&apos;d like, from whom, and how to ask. Nothing is sent for you.</source>
        <extracomment>one or two sentences below the title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/support-ask.json"/>
        <source>There are three kinds of help. You can ask for just one.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/support-ask.json"/>
        <source>What would do you good right now?</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/support-ask.json"/>
        <source>Someone who listens</source>
        <extracomment>an answer to choose</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/support-ask.json"/>
        <source>Someone who does a thing for me</source>
        <extracomment>an answer to choose</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/support-ask.json"/>
        <source>Someone who knows what it&apos;s like</source>
        <extracomment>an answer to choose</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/support-ask.json"/>
        <source>I&apos;m not sure yet</source>
        <extracomment>an answer to choose</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/support-ask.json"/>
        <source>What exactly? For example: ten minutes on the phone, a ride, some shopping.</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/support-ask.json"/>
        <source>Who could that be? A name is enough. It stays on this computer.</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/support-ask.json"/>
        <source>Nobody you want to ask? Which of these could be a start?</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/support-ask.json"/>
        <source>I have someone to ask</source>
        <extracomment>an answer to choose</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/support-ask.json"/>
        <source>A group of people with the same thing</source>
        <extracomment>an answer to choose</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/support-ask.json"/>
        <source>A local center or library</source>
        <extracomment>an answer to choose</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/support-ask.json"/>
        <source>A helpline or my doctor</source>
        <extracomment>an answer to choose</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/support-ask.json"/>
        <source>Say how you are, and then one clear thing you need.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/support-ask.json"/>
        <source>Write the sentence you could say. For example: I&apos;m having a sore day. Could you just listen?</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/support-ask.json"/>
        <source>If they say no, what will you do then? A no is about their day, too.</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/support-ask.json"/>
        <source>When will you ask, and how? Call, text, or in person.</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/support-ask.json"/>
        <source>How hard does asking feel right now?</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/support-ask.json"/>
        <source>easy</source>
        <extracomment>the low end of a scale</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/support-ask.json"/>
        <source>very hard</source>
        <extracomment>the high end of a scale</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/support-ask.json"/>
        <source>You can copy your sentence, or say it in your own way.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/support-ask.json"/>
        <source>Whether you ask or not is up to you.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/support-ask.json"/>
        <source>Notice how you are.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/support-ask.json"/>
        <source>Roll your shoulders once, and look out of a window.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exercises/what-matters</name>
    <message>
        <location filename="../../exercises/what-matters.json"/>
        <source>One small step toward what matters</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/what-matters.json"/>
        <source>Look at your values: choose a part of life that matters to you, and plan one small step in it.</source>
        <extracomment>one or two sentences below the title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/what-matters.json"/>
        <source>Pain and stress can take up a lot of room. Let&apos;s look at the rest of your life.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/what-matters.json"/>
        <source>Which part of life would you like to care for first?</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/what-matters.json"/>
        <source>Family and friends</source>
        <extracomment>an answer to choose</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/what-matters.json"/>
        <source>Work or learning</source>
        <extracomment>an answer to choose</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/what-matters.json"/>
        <source>Fun and free time</source>
        <extracomment>an answer to choose</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/what-matters.json"/>
        <source>My home</source>
        <extracomment>an answer to choose</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/what-matters.json"/>
        <source>My body</source>
        <extracomment>an answer to choose</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/what-matters.json"/>
        <source>Helping others</source>
        <extracomment>an answer to choose</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/what-matters.json"/>
        <source>Nature, art or faith</source>
        <extracomment>an answer to choose</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/what-matters.json"/>
        <source>Why does it matter to you? What kind of person do you want to be there?</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/what-matters.json"/>
        <source>How close to that have you lived in the past two weeks?</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/what-matters.json"/>
        <source>far away</source>
        <extracomment>the low end of a scale</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/what-matters.json"/>
        <source>very close</source>
        <extracomment>the high end of a scale</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/what-matters.json"/>
        <source>Far away? Then even a small step there counts.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/what-matters.json"/>
        <source>What could you do there in ten minutes or less? List a few, even silly ones.</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/what-matters.json"/>
        <source>Pick one that you can do this week, sore or not. Make it smaller if you doubt it.</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/what-matters.json"/>
        <source>When and where? After what you already do?</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/what-matters.json"/>
        <source>What might get in the way, and what will you do then?</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/what-matters.json"/>
        <source>How sure are you that you&apos;ll do it?</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/what-matters.json"/>
        <source>not sure</source>
        <extracomment>the low end of a scale</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/what-matters.json"/>
        <source>quite sure</source>
        <extracomment>the high end of a scale</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/what-matters.json"/>
        <source>Under seven? Cut the step in half.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/what-matters.json"/>
        <source>If it doesn&apos;t work out, you&apos;ve learned something, and you can pick another one.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/what-matters.json"/>
        <source>Notice how you are.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/what-matters.json"/>
        <source>Stretch a little if that&apos;s good for you, and look up.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exercises/write-it-out</name>
    <message>
        <location filename="../../exercises/write-it-out.json"/>
        <source>Write it out</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/write-it-out.json"/>
        <source>A page of a private journal: write freely about something that&apos;s on your mind, for your eyes only. At the end you choose if it&apos;s saved.</source>
        <extracomment>one or two sentences below the title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/write-it-out.json"/>
        <source>Choose something that&apos;s been on your mind. Pick one that you can bear today.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/write-it-out.json"/>
        <source>If it gets too much, write about something lighter, or stop.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/write-it-out.json"/>
        <source>Spelling doesn&apos;t matter. At the end, you choose if your words are kept.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/write-it-out.json"/>
        <source>What happened, and what do you feel about it? Just keep writing.</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/write-it-out.json"/>
        <source>Many words or none, both are fine. Let&apos;s look at it from a step away.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/write-it-out.json"/>
        <source>What do you see now that you didn&apos;t see at first? One or two lines.</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/write-it-out.json"/>
        <source>You may feel a bit low or tired for an hour or so. For most people, that goes by.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/write-it-out.json"/>
        <source>Do something easy next: a warm drink, a short walk, a chat.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/write-it-out.json"/>
        <source>Notice how you are.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/write-it-out.json"/>
        <source>Put both feet on the floor, and name three things you see.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>folder news</name>
    <message>
        <location filename="../../desktop/unclench/viewmodels/window/folder_news.py"/>
        <source>Other people could write in your data folder. Now only you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/window/folder_news.py"/>
        <source>Your data folder seems to be one that a sync program carries to other computers. That&apos;s fine as long as Unclench is open on one computer at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/window/folder_news.py"/>
        <source>A log from another file was next to your history. It wasn&apos;t used, and is kept as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/window/folder_news.py"/>
        <source>When the window was last closed, your file was somewhere else. What wasn&apos;t saved then is in {name}. Settings, Restore can show what&apos;s in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <location filename="../../assets/help/en.json"/>
        <source>This app can&apos;t tell how you&apos;re doing, and it can&apos;t answer. People can. Nothing you read here is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/help/en.json"/>
        <source>If you might act on thoughts of suicide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/help/en.json"/>
        <source>Call your local emergency number now, or a local crisis line, or go to someone who can stay with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/help/en.json"/>
        <source>Emergency: call now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/help/en.json"/>
        <source>Call your local emergency number if any of these is new:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/help/en.json"/>
        <source>Numbness between your legs, or around your genitals or bottom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/help/en.json"/>
        <source>Trouble passing or holding urine or stool, or less feeling during sex.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/help/en.json"/>
        <source>Weakness or numbness in both legs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/help/en.json"/>
        <source>Chest pain, or sudden trouble breathing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/help/en.json"/>
        <source>One side of the face drops, an arm is weak, or speech is slurred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/help/en.json"/>
        <source>A sudden headache, the worst you&apos;ve ever had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/help/en.json"/>
        <source>Strong pain after a bad fall or a crash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/help/en.json"/>
        <source>Fainting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/help/en.json"/>
        <source>See someone soon: today, or in a few days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/help/en.json"/>
        <source>Each of these is worth getting checked. Often it turns out to be nothing serious.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/help/en.json"/>
        <source>Pain with a fever, or you feel very unwell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/help/en.json"/>
        <source>You&apos;re losing weight without trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/help/en.json"/>
        <source>You&apos;ve had cancer, and now have a new pain that stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/help/en.json"/>
        <source>Pain that doesn&apos;t ease with rest or a change of position, or that&apos;s worse at night.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/help/en.json"/>
        <source>A leg or an arm that gets weaker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/help/en.json"/>
        <source>A hot, swollen joint, or one calf that&apos;s swollen and sore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/help/en.json"/>
        <source>Sudden new back pain, and your bones are thin or you took steroids for a long time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/help/en.json"/>
        <source>A new headache after the age of 50, with a sore jaw or a change in sight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/help/en.json"/>
        <source>Pain that&apos;s new, strong, or different from the pain you know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/help/en.json"/>
        <source>When it feels like too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/help/en.json"/>
        <source>Please tell a doctor, a crisis line or someone near you if:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/help/en.json"/>
        <source>You&apos;re thinking about ending your life, or about hurting yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/help/en.json"/>
        <source>You don&apos;t feel able to keep yourself safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/help/en.json"/>
        <source>You&apos;ve felt hopeless on most days for two weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/help/en.json"/>
        <source>Panic keeps you from your daily life.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/help/en.json"/>
        <source>You drink or take something to get through the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/help/en.json"/>
        <source>Words you could use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/help/en.json"/>
        <source>&quot;I&apos;m not doing well. Could you stay with me, or on the phone?&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/help/en.json"/>
        <source>&quot;This pain is new. It started on ... and it feels like ...&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/help/en.json"/>
        <source>&quot;I have thoughts that scare me. I need help today.&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/help/en.json"/>
        <source>This app teaches everyday self-care. It does not diagnose or treat, and it can&apos;t tell how you&apos;re doing. Stop anything that feels wrong. New, severe or changing symptoms: get medical help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/help/numbers.json"/>
        <source>Emergency, in every EU country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/help/numbers.json"/>
        <source>Emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/help/numbers.json"/>
        <source>Lifeline, crisis support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/help/numbers.json"/>
        <source>Lifeline by text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/help/numbers.json"/>
        <source>Emergency (144: ambulance)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/help/numbers.json"/>
        <source>Telefonseelsorge, someone to talk to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/help/numbers.json"/>
        <source>Suicide Crisis Helpline, call or text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/help/numbers.json"/>
        <source>Emergency (15: SAMU)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/help/numbers.json"/>
        <source>Suicide prevention line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/help/numbers.json"/>
        <source>TelefonSeelsorge, someone to talk to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/help/numbers.json"/>
        <source>TelefonSeelsorge, its second line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/help/numbers.json"/>
        <source>TelefonSeelsorge, its third line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/help/numbers.json"/>
        <source>Samaritans, someone to talk to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/help/numbers.json"/>
        <source>Text About It: text HELLO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/help/numbers.json"/>
        <source>Need to talk? Call or text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/help/numbers.json"/>
        <source>Suicide crisis line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/help/numbers.json"/>
        <source>Die Dargebotene Hand, someone to talk to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/help/numbers.json"/>
        <source>NHS, when your mind is in a crisis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/help/numbers.json"/>
        <source>NHS, urgent advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/help/numbers.json"/>
        <source>Shout, by text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/help/numbers.json"/>
        <source>Suicide and Crisis Lifeline, call or text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/help/numbers.json"/>
        <source>Crisis Text Line: text HOME</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>how sure</name>
    <message>
        <location filename="../../desktop/unclench/widgets/history/how_sure.py"/>
        <source>Count ratings I entered or changed later, or imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/how_sure.py"/>
        <source>How sure?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>insight</name>
    <message>
        <location filename="../../desktop/unclench/domain/insight/how_sure.py"/>
        <source>We take your rating after each session minus the one before, in all sessions that have both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/insight/how_sure.py"/>
        <source>The line shows where the true mean is likely to be. It&apos;s wider than usual, so that you can look every day without being misled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/insight/how_sure.py"/>
        <source>We name a change only from 10 sessions on, if 0 is off the line and the mean is half a point or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/insight/how_sure.py"/>
        <source>If nothing changes, we say it does to 1 or 2 of 100 people by session 50, and to 8 if half of each change lasts to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/insight/how_sure.py"/>
        <source>We can&apos;t see why a rating changed: rest, time, or hoping may be part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/insight/how_sure.py"/>
        <source>A day counts if you rate stress and pain within 10 minutes of each other, before a session or in a check-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/insight/how_sure.py"/>
        <source>What both share for other reasons is taken out first: the day of the week, the time of day, and a slow rise or fall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/insight/how_sure.py"/>
        <source>Days that are much like the day before count for less than a whole day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/insight/how_sure.py"/>
        <source>If there is no link at all, we&apos;d still tell about 2 of 100 people of one in a year, even if they look each day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/insight/how_sure.py"/>
        <source>A small link takes about a year to show, so a link that isn&apos;t clear may still be there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>1 session · too early to average</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>{n} sessions · too early to average</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>{n} sessions · early look</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>{n} sessions · lower afterward, on average</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>{n} sessions · higher afterward, on average</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>{n} sessions · lower, but about as much as drift</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>{n} sessions · no clear change yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>{name} (comparison)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>{n} exercises are looked at here, and some look lower just by chance.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>More than one exercise is looked at here, and one may look lower just by chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>After these sessions your ratings were lower, on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>After these sessions your ratings were higher, on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>After these sessions your ratings were lower, but about as much as ratings drift back by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>No clear change yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>This is an early look. It can still change a lot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>On its own it would look clear, but among this many exercises it may be chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>That is a difference people usually notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>Mean change so far: {mean} points, likely between {low} and {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>Mean change so far: {mean} points. The true one may be anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>{n} sessions with both ratings, {first} to {last}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>Lower: {lower} · about the same: {same} · higher: {higher}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>Counted from your usual level: {mean} points, likely between {low} and {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>Began at 0 or 1: {k} of {n} sessions.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>Began at 0 or 1: {k} of {n} sessions. From there a rating can hardly drop, so the mean may look too small.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>Many of them began very low. From there a rating can hardly drop, so it may look too small a change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>No rating after: {k} of {n} sessions.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>No rating after: {k} of {n} sessions. If those were the harder ones, the mean looks too good.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>Many sessions have no rating after. If those were the harder ones, the mean looks too good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>If each of those had gone up by 1 point, the mean would be {mean}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>Ratings often drift back by themselves: people tend to start when things are bad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>Compare with {name} before you credit an exercise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>One rating shows one moment. The next may be quite different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>{n} deleted in this time. If those went badly, the rest looks too good.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>Some were deleted in this time. If those went badly, the rest looks too good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>{n} deleted in this time. If those were unlike the rest, the link looks stronger or weaker than it is.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>Some were deleted in this time. If those were unlike the rest, the link looks stronger or weaker than it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>Left out: {n} sessions that weren&apos;t rated at the time.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>Sessions that weren&apos;t rated at the time are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>Counted too: {n} sessions that weren&apos;t rated at the time.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>Sessions that weren&apos;t rated at the time are counted too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>{n} sessions of your fair test aren&apos;t counted: they&apos;re sealed until it&apos;s over.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>Sessions of your fair test aren&apos;t counted: they&apos;re sealed until it&apos;s over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>about {mean} points, likely between {low} and {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>So far, from a like start, you end {points} points lower after {name} than after {rest}: likely between {low} and {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>From a like start, ratings tend to end lower after {name} than after {rest}, so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>So far, from a like start, you end {points} points higher after {name} than after {rest}: likely between {low} and {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>From a like start, ratings tend to end higher after {name} than after {rest}, so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>{name} next to {rest}, from a like start: no clear difference yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>{n} of {of} days with both ratings so far. More can be said from {of} days on.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>These days are too close together to say more. It needs {of} days from first to last.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>Your ratings were too steady to say more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>Your days were too much like the days before to say more yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>Both ratings go up and down as one, so there is nothing to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>No clear link in your ratings so far.</source>
        <translation>Hasta ahora no hay una relación clara en tus valoraciones.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>On days you rate stress higher, you also tend to rate pain higher.</source>
        <translation>Los días en que pones más estrés, también sueles poner más dolor.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>On days you rate stress higher, you also tend to rate pain lower.</source>
        <translation>Los días en que pones más estrés, sueles poner menos dolor.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>On a scale from −1 to 1, the link is likely between {r_low} and {r_high}. 0 means no link.</source>
        <translation>En una escala de −1 a 1, la relación está probablemente entre {r_low} y {r_high}. 0 significa que no hay relación.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>r = {r} over {n} days, worth about {n_eff} separate days</source>
        <translation>
            <numerusform>r = {r} en {n} día, que vale como unos {n_eff} días distintos</numerusform>
            <numerusform>r = {r} en {n} días, que valen como unos {n_eff} días distintos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>By rank, which far-off days sway less: {r}</source>
        <translation>Por orden, donde los días muy lejanos pesan menos: {r}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>Exploratory: a first look at how one day went with the next, over {n} pairs of days. It is easily wrong.</source>
        <translation>
            <numerusform>Exploratorio: un primer vistazo a cómo fue un día con el siguiente, con {n} par de días. Es fácil que se equivoque.</numerusform>
            <numerusform>Exploratorio: un primer vistazo a cómo fue un día con el siguiente, con {n} pares de días. Es fácil que se equivoque.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>Stress one day, pain the next: no clear link in your ratings so far.</source>
        <translation>Estrés un día, dolor al siguiente: hasta ahora no hay una relación clara en tus valoraciones.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>On days after you rated stress higher, you also tended to rate pain higher.</source>
        <translation>Los días después de poner más estrés, también solías poner más dolor.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>On days after you rated stress higher, you also tended to rate pain lower.</source>
        <translation>Los días después de poner más estrés, solías poner menos dolor.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>Pain one day, stress the next: no clear link in your ratings so far.</source>
        <translation>Dolor un día, estrés al siguiente: hasta ahora no hay una relación clara en tus valoraciones.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>On days after you rated pain higher, you also tended to rate stress higher.</source>
        <translation>Los días después de poner más dolor, también solías poner más estrés.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>On days after you rated pain higher, you also tended to rate stress lower.</source>
        <translation>Los días después de poner más dolor, solías poner menos estrés.</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <location filename="../../desktop/unclench/viewmodels/translation.py"/>
        <source>English</source>
        <extracomment>What this language is called in itself, as Deutsch</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>learn</name>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>Six places to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>Stress and pain are two things, and there&apos;s more than one way to care for both. One small step for the body and one for the mind is a good start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>Getting checked: have new or changed pain looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>Moving: a little, often, in a way you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>Calming skills: breath, muscles, attention, thoughts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>Each day: food, sleep, rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>People: to be heard, to get a hand, to feel understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>A professional: someone trained to help you sort it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>What stress is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>Stress is how your body and mind respond when something asks a lot of you. Your heart beats faster, your muscles get ready, your thoughts speed up. It comes and goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>When it goes on for weeks, it can wear on your sleep, mood and health. Small breaks each day are one way to let it wind down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>Not all stress is bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>A bit of stress helps you catch a ball, speak up or finish a task. You don&apos;t need to get to zero. What counts is that calm comes back in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>When stress stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>Stress that lasts for months often comes with worry, low mood, short nights or more pain. It&apos;s also one of many things that play a part in heart disease. It doesn&apos;t decide what happens to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>You can&apos;t switch stress off, but small breaks and one bit of help at a time are in your hands. If your mood is low most days, or your body worries you, have a doctor look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>What pain is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>Pain is both a sensation and an emotion. It&apos;s always real. It often warns of harm, but it can also be there with no harm to the body, or stay when the body has healed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>How strong it is depends on many things: sleep, mood, what it means to you, who is with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>Each can affect the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>Stress can turn pain up. It can also turn it down for a while, or leave it as it is. Pain can bring stress: at work, at home, at night. It can also come and go with little stress at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>Your own answers may show a link, or no clear one. Both are fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>Why they&apos;re connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>The same nerves, spine and brain handle alarm and pain. So one can make the other louder or softer. That&apos;s how a body works. It doesn&apos;t mean that something is broken, or that you&apos;re making it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>Noticing comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>A tight jaw or a lifted shoulder can stay that way until you happen to feel it. Noticing just means finding out what&apos;s there, before you change anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>It isn&apos;t a test. Some days you&apos;ll notice a lot, and some days not much. If looking inside makes things worse, look around the room instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>Hurt doesn&apos;t always mean harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>When pain has stayed for months, a sore movement is often safe, even if it hurts. Start small and see how the next day feels. You choose how far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>New, strong or changed pain is different: have it checked first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>Pacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>On a good day it&apos;s easy to do too much, and to pay for it the next day. Pacing goes by time, not by pain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>Pick one thing: walking, swimming, easy yoga, the garden. For three days, write down how long you do it. Start with a bit less than your average. Add a little each week. Plan a rest before you need it. In a flare, go down to half for a few days, then build up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>Tight muscles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>Under stress, muscles stay ready for longer. Shoulders, jaw and back can get stiff and sore. Letting go is a skill, and it can be learned with no tensing at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>Letting go, step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>At first, letting go takes a quiet room and twenty minutes. Then you leave out the tensing. Then one word is enough, and at last a breath or two in the middle of your day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>Each step builds on the one before. Go on when a step feels easy, and stay longer when it doesn&apos;t.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>Soft, not big</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>Slow breathing feels easier when it&apos;s soft. Big breaths can make you dizzy or tingly. If counting feels hard, let it go and breathe your own way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>Thoughts aren&apos;t facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>Under stress or pain, thoughts can get harsh: &quot;It will never end.&quot; You can look at one from more than one side, without arguing with what you feel. This is self-help, not therapy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>Sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>Pain and stress can disturb your sleep, and a short night makes both harder to bear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>Get up at about the same time each day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>Dim the lights, and write down tomorrow&apos;s list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>Lie down when you&apos;re sleepy. Awake for long? Get up, or sit up, with a dim light and something calm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>Keep naps short, or skip them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>Bed is for sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>After many bad nights, your bed can start to feel like a place for being awake. These steps help it become a place for sleep again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>Go to bed when you&apos;re sleepy, not just tired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>Keep bed for sleep and for closeness. Screens and worries go elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>Awake for what feels like twenty minutes? Get up, if that&apos;s safe, and do something calm. Or sit up with a dim light.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>Turn the clock away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>Get up at the same time, even after a short night.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>Moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>Walking, swimming, easy yoga or light weights: what you like is what you&apos;ll keep doing. Go about halfway at first, slowly, and don&apos;t bounce. Stop if it gets sharp, spreads, goes numb, or if you feel dizzy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>Meals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>You don&apos;t need a special diet for any of this. Eating at about the same times gives your day a frame, also on days when pain or stress takes your appetite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>Keep something easy at hand for sore days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>Sit down for it, if you can. Even ten minutes count as a break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>Eat with someone now and then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>Caffeine, alcohol, nicotine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>Caffeine stays in your body for many hours, so an afternoon coffee can still keep you awake. Alcohol can make you sleepy, but it breaks up the night. Nicotine wakes you up, and wanting the next one can feel like stress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>If you&apos;d like to cut down, a doctor, a pharmacist or a quit line can help. If you drink a lot every day, ask a doctor before you stop: stopping all at once can be unsafe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>There are three kinds of help. You can ask for just one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>To be heard: &quot;I&apos;m having a sore day. Could you just listen for ten minutes?&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>To get a hand: &quot;Could you pick up some groceries on Friday?&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>To feel understood: a group of people who live with the same thing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>Nobody you want to ask? A group, a local center or a helpline is a start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>Talking to a professional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>A doctor can check pain. A therapist, a counselor or a psychologist can help with what stress does to your life. You don&apos;t need to be in crisis to go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>Say when it started, what it keeps you from, what you&apos;ve tried, and what you hope for. You can bring the one-page summary from History.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>Sleepiness and driving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>These sessions can make you sleepy. So can tiredness, alcohol and some treatments, more so together. Do them where you can safely rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>Wait until you feel fully awake before you drive, cook, climb or use tools. Questions about a treatment? Ask the person who gave it to you, or a pharmacist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>Made to fit you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>Voice, length, position, sound: pick what you like. There&apos;s no right type of person for this. One minute counts. All of it is free, works offline, and needs no equipment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>Keep going, gently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>You don&apos;t have to practice everything. Keep two: one for most days, and one for hard days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>Hang it on something you do anyway, such as brushing your teeth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>On a good day, write down what you&apos;ll do in a flare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>Life gets in the way? Start again with one minute. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assets/learn/en.json"/>
        <source>Tell someone what you&apos;re trying.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>look</name>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/look_chips.py"/>
        <source>Stress</source>
        <translation>Estrés</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/look_chips.py"/>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/look_chips.py"/>
        <source>Stress and pain</source>
        <translation>Estrés y dolor</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/look_chips.py"/>
        <source>Sleep</source>
        <translation>Sueño</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/look_chips.py"/>
        <source>Just looking</source>
        <translation>Solo quiero mirar</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/look_chips.py"/>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/look_chips.py"/>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/look_chips.py"/>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/look_chips.py"/>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/look_chips.py"/>
        <source>{percent}%</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>muscles</name>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Make a loose fist, and hold.</source>
        <translation>Cierra la mano sin apretar mucho, y mantén.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Make a loose fist, bend your wrist a little, and hold.</source>
        <translation>Cierra la mano sin apretar mucho, dobla un poco la muñeca, y mantén.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Press your elbow down gently, and hold.</source>
        <translation>Empuja el codo hacia abajo, con suavidad, y mantén.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Press your elbow down, and hold.</source>
        <translation>Empuja el codo hacia abajo, y mantén.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Make a loose fist, press your elbow down, and hold.</source>
        <translation>Cierra la mano sin apretar mucho, empuja el codo hacia abajo, y mantén.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Lift your shoulder toward your ear, and hold.</source>
        <translation>Sube el hombro hacia la oreja, y mantén.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Press your thigh down gently, and hold.</source>
        <translation>Empuja el muslo hacia abajo, con suavidad, y mantén.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Squeeze that side of your seat, and hold.</source>
        <translation>Aprieta el glúteo de ese lado, y mantén.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Straighten your knee, press your heel down, and hold.</source>
        <translation>Estira la rodilla, empuja el talón hacia abajo, y mantén.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Straighten your knee gently, and hold.</source>
        <translation>Estira la rodilla con suavidad, y mantén.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Pull your toes toward your shin, and hold.</source>
        <translation>Lleva los dedos del pie hacia la espinilla, y mantén.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Pull your toes up gently, and hold.</source>
        <translation>Sube los dedos del pie con suavidad, y mantén.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Curl your toes up, not down, and hold.</source>
        <translation>Dobla los dedos del pie hacia arriba, no hacia abajo, y mantén.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Press your heel down, pull your toes up, and hold.</source>
        <translation>Empuja el talón hacia abajo, sube los dedos del pie, y mantén.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Lift your eyebrows, and hold.</source>
        <translation>Sube las cejas, y mantén.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Squeeze your eyes shut, wrinkle your nose, and hold.</source>
        <translation>Cierra fuerte los ojos, arruga la nariz, y mantén.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Smile wide with your lips closed, and hold.</source>
        <translation>Sonríe mucho con los labios cerrados, y mantén.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Press your lips together, teeth apart, and hold.</source>
        <translation>Junta los labios con los dientes separados, y mantén.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Press your tongue lightly to the roof of your mouth, and hold.</source>
        <translation>Apoya un poco la lengua en el paladar, y mantén.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Scrunch up your whole face, teeth apart, and hold.</source>
        <translation>Arruga toda la cara con los dientes separados, y mantén.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Tuck your chin a little, press your head back very lightly, and hold.</source>
        <translation>Mete un poco la barbilla, empuja muy poco la cabeza hacia atrás, y mantén.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Press your head back very lightly, and hold.</source>
        <translation>Empuja muy poco la cabeza hacia atrás, y mantén.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Scrunch up your face, press your head back very lightly, and hold.</source>
        <translation>Arruga la cara, empuja muy poco la cabeza hacia atrás, y mantén.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Draw your shoulder blades together, and hold.</source>
        <translation>Junta los omóplatos, y mantén.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Draw your shoulder blades back and down, and hold.</source>
        <translation>Lleva los omóplatos hacia atrás y hacia abajo, y mantén.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Press your lower back down gently, and hold.</source>
        <translation>Apoya la parte baja de la espalda, con suavidad, y mantén.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Firm your belly, and hold. Keep breathing.</source>
        <translation>Pon firme el vientre, y mantén. Sigue respirando.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Squeeze your seat gently, and hold.</source>
        <translation>Aprieta los glúteos con suavidad, y mantén.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Draw your shoulder blades together, firm your belly, and hold.</source>
        <translation>Junta los omóplatos, pon firme el vientre, y mantén.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Draw your shoulder blades together, and hold. Keep breathing.</source>
        <translation>Junta los omóplatos, y mantén. Sigue respirando.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Make loose fists, press your elbows down, and hold.</source>
        <translation>Cierra las manos sin apretar mucho, empuja los codos hacia abajo, y mantén.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Press your heels down, pull your toes up, and hold.</source>
        <translation>Empuja los talones hacia abajo, sube los dedos de los pies, y mantén.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Make loose fists, and hold.</source>
        <translation>Cierra las manos sin apretar mucho, y mantén.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Straighten your knees, press your heels down, and hold.</source>
        <translation>Estira las rodillas, empuja los talones hacia abajo, y mantén.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Pull your toes toward your shins, and hold.</source>
        <translation>Lleva los dedos de los pies hacia las espinillas, y mantén.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Tense a little all over, and hold. Keep breathing.</source>
        <translation>Tensa un poco todo el cuerpo, y mantén. Sigue respirando.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Bring your lips together, teeth apart, and hold.</source>
        <translation>Junta los labios con los dientes separados, y mantén.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Tuck your chin a tiny bit, and hold.</source>
        <translation>Mete muy poquito la barbilla, y mantén.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Let your head rest back a tiny bit, and hold.</source>
        <translation>Apoya muy poquito la cabeza hacia atrás, y mantén.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Scrunch up your face a little, and hold. Leave your neck soft.</source>
        <translation>Arruga un poco la cara, y mantén. Deja el cuello suelto.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Just enough to feel it.</source>
        <translation>Lo justo para sentirlo.</translation>
    </message>
</context>
<context>
    <name>offers</name>
    <message>
        <location filename="../../desktop/unclench/viewmodels/library/offers.py"/>
        <source>Try “{title}” instead</source>
        <translation>Probar «{title}» en su lugar</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/library/offers.py"/>
        <source>leave out the holds</source>
        <translation>dejar fuera las pausas</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/library/offers.py"/>
        <source>make breaths shorter</source>
        <translation>acortar las respiraciones</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/library/offers.py"/>
        <source>make breaths longer</source>
        <translation>alargar las respiraciones</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/library/offers.py"/>
        <source>do it this way: {posture}</source>
        <translation>en otra postura: {posture}</translation>
    </message>
</context>
<context>
    <name>open</name>
    <message>
        <location filename="../../desktop/unclench/app.py"/>
        <source>{folder} can&apos;t be written. You can look at everything and play exercises, but nothing is saved: what you change or add now will be gone when you close Unclench.</source>
        <translation>No se puede escribir en {folder}. Puedes ver todo y hacer ejercicios, pero no se guarda nada: lo que cambies o añadas ahora se perderá al cerrar Unclench.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/app.py"/>
        <source>Another Unclench window has your data open, but it isn&apos;t responding. Find it and close it, then try again.</source>
        <translation>Otra ventana de Unclench tiene abiertos tus datos, pero no responde. Búscala, ciérrala e inténtalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/app_factory.py"/>
        <source>there is no exercise called {name}, and no such file</source>
        <translation>no hay ningún ejercicio ni archivo con este nombre: {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/fault_words.py"/>
        <source>The disk is full. Free some space, then try again.</source>
        <translation>El disco está lleno. Libera espacio e inténtalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>outline</name>
    <message>
        <location filename="../../desktop/unclench/viewmodels/library/outline.py"/>
        <source>Settle in</source>
        <translation>Para acomodarte</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/library/outline.py"/>
        <source>Come back</source>
        <translation>Para volver</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/library/outline.py"/>
        <source>Quiet</source>
        <translation>Silencio</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/library/outline.py"/>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/library/outline.py"/>
        <source>{part}: {mode}</source>
        <translation>{part}: {mode}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/library/outline.py"/>
        <source>in {seconds}</source>
        <translation>inhala {seconds}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/library/outline.py"/>
        <source>hold {seconds}</source>
        <translation>mantén {seconds}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/library/outline.py"/>
        <source>out {seconds}</source>
        <translation>exhala {seconds}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/library/outline.py"/>
        <source>rest {seconds}</source>
        <translation>descansa {seconds}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/library/outline.py"/>
        <source>Breathe: {pattern}</source>
        <translation>Respirar: {pattern}</translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/overview.py"/>
        <source>Rest days are part of it.</source>
        <translation>Los días de descanso también cuentan.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/overview.py"/>
        <source>stress {ratings}</source>
        <translation>estrés: {ratings}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/overview.py"/>
        <source>pain {ratings}</source>
        <translation>dolor: {ratings}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/overview.py"/>
        <source>fair test</source>
        <translation>prueba justa</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/overview.py"/>
        <source>{before} to {after}</source>
        <translation>{before} a {after}</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <location filename="../../desktop/unclench/widgets/window/pages.py"/>
        <location filename="../../desktop/unclench/widgets/window/trials_place.py"/>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/pages.py"/>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/pages.py"/>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/pages.py"/>
        <location filename="../../desktop/unclench/widgets/window/trials_place.py"/>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/pages.py"/>
        <source>My exercises</source>
        <translation>Mis ejercicios</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/pages.py"/>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/pages.py"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/programs_place.py"/>
        <source>My plan</source>
        <translation>Mi plan</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/programs_place.py"/>
        <source>My people</source>
        <translation>Mi gente</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <location filename="../../desktop/unclench/widgets/charts/paper_layout.py"/>
        <source>In my own words</source>
        <translation>Con mis palabras</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/charts/paper_layout.py"/>
        <source>Parts without room on this page: {count}</source>
        <translation>Partes que no caben en esta página: {count}</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <location filename="../../desktop/unclench/domain/people.py"/>
        <source>Listens</source>
        <translation>Escucha</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/people.py"/>
        <source>Lends a hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/people.py"/>
        <source>Knows what it&apos;s like</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>phases</name>
    <message>
        <location filename="../../desktop/unclench/widgets/figures/phase_words.py"/>
        <source>Breathe in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/figures/phase_words.py"/>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/figures/phase_words.py"/>
        <source>Breathe out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/figures/phase_words.py"/>
        <source>Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/figures/phase_words.py"/>
        <source>Rest here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/figures/phase_words.py"/>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/figures/phase_words.py"/>
        <source>Get ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/figures/phase_words.py"/>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/figures/phase_words.py"/>
        <source>Listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/figures/phase_words.py"/>
        <source>Settle in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/figures/phase_words.py"/>
        <source>Coming back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/figures/phase_words.py"/>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/figures/phase_words.py"/>
        <source>{number} of {count}, about halfway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/figures/phase_words.py"/>
        <source>Next: how are you now? Press Enter or Go on when you&apos;re ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/figures/phase_words.py"/>
        <source>Rest as long as you like. Press Enter or Go on to continue.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <location filename="../../desktop/unclench/viewmodels/plan/picked.py"/>
        <source>being in touch with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/plan/picked.py"/>
        <source>{exercise}, and {touch}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/plan_words.py"/>
        <source>What I&apos;d like to have looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/plan_words.py"/>
        <source>How I like to move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/plan_words.py"/>
        <source>What calms me, and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/plan_words.py"/>
        <source>What I&apos;d like each day to have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/plan_words.py"/>
        <source>Who I&apos;d like to see more of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/plan_words.py"/>
        <source>What I&apos;d like help with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/plan_words.py"/>
        <source>For example: call for an appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/plan_words.py"/>
        <source>For example: walk to the corner after lunch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/plan_words.py"/>
        <source>For example: one minute of breathing before dinner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/plan_words.py"/>
        <source>For example: screens off at ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/plan_words.py"/>
        <source>For example: write to my sister</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/plan_words.py"/>
        <source>For example: ask for a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/plan_words.py"/>
        <source>A check-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/plan_words.py"/>
        <source>Have new or changed pain looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/plan_words.py"/>
        <source>Moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/plan_words.py"/>
        <source>A little, often, as you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/plan_words.py"/>
        <source>Calming skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/plan_words.py"/>
        <source>Breath, muscles, attention, thoughts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/plan_words.py"/>
        <source>Each day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/plan_words.py"/>
        <source>Food, sleep, rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/plan_words.py"/>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/plan_words.py"/>
        <source>To be heard, to get a hand, to feel understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/plan_words.py"/>
        <source>A professional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/plan_words.py"/>
        <source>Someone trained to help you sort it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/plan_words.py"/>
        <source>For your body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/plan_words.py"/>
        <source>For your mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/plan_words.py"/>
        <source>{activity}, {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>program editor</name>
    <message>
        <location filename="../../desktop/unclench/viewmodels/program_editor/pickable.py"/>
        <source>A card to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/program_editor/pickable.py"/>
        <location filename="../../desktop/unclench/viewmodels/program_editor/words.py"/>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/program_editor/pickable.py"/>
        <source>Read: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/program_editor/pickable.py"/>
        <source>Ask: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/program_editor/program_editor.py"/>
        <source>Add a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/program_editor/program_editor.py"/>
        <source>Delete a week or step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/program_editor/program_editor.py"/>
        <source>Duplicate a week or step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/program_editor/program_editor.py"/>
        <source>Move a week or step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/program_editor/words.py"/>
        <source>ID (names its file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/program_editor/words.py"/>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/program_editor/words.py"/>
        <source>What it is, in a sentence or two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/program_editor/words.py"/>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/program_editor/words.py"/>
        <source>What it&apos;s for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/program_editor/words.py"/>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/program_editor/words.py"/>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/program_editor/words.py"/>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/program_editor/words.py"/>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/program_editor/words.py"/>
        <source>License</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/program_editor/words.py"/>
        <source>Weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/program_editor/words.py"/>
        <source>What the week is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/program_editor/words.py"/>
        <source>Days a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/program_editor/words.py"/>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/program_editor/words.py"/>
        <source>Card to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/program_editor/words.py"/>
        <source>Exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/program_editor/words.py"/>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/program_editor/words.py"/>
        <source>How often in the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/program_editor/words.py"/>
        <source>For whom something else is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/program_editor/words.py"/>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/program_editor/words.py"/>
        <source>As it suggests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/program_editor/words.py"/>
        <source>Week {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>programs</name>
    <message>
        <location filename="../../desktop/unclench/viewmodels/programs/program_view.py"/>
        <source>Week {number} is done. Next is week {next}, “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/programs/program_view.py"/>
        <source>You did this in a session. To take it back, delete that session in History.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/programs/program_view.py"/>
        <source>{time} is in your quiet hours (Settings), so no reminder comes then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/programs/program_view.py"/>
        <source>You went through all of it. Do it again any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/programs/program_view.py"/>
        <source>You have “{first}” and “{second}” going, and two at once is plenty. Once you finish or stop one of them, you can begin this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/programs/program_words.py"/>
        <source>{first} to {last} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/programs/program_words.py"/>
        <source>For {need}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/programs/program_words.py"/>
        <source>For {first} and {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/programs/program_words.py"/>
        <source>For {first}, {second} and {third}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/programs/program_words.py"/>
        <source>stress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/programs/program_words.py"/>
        <source>pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/programs/program_words.py"/>
        <source>sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/programs/program_words.py"/>
        <source>Week {number}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/programs/program_words.py"/>
        <source>Week {number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/programs/program_words.py"/>
        <source>You stopped in week {number}. Pick it up again any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/programs/program_words.py"/>
        <location filename="../../desktop/unclench/viewmodels/programs/steps.py"/>
        <source>Three questions about your week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/programs/program_words.py"/>
        <source>How are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/programs/program_words.py"/>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/programs/programs.py"/>
        <source>Its file is gone, or needs fixing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/programs/programs.py"/>
        <source>Everything is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/programs/programs.py"/>
        <source>Next: {title} · {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/programs/shown_steps.py"/>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/programs/shown_steps.py"/>
        <source>{count} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/programs/shown_steps.py"/>
        <source>One minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/programs/shown_steps.py"/>
        <source>This card isn&apos;t here</source>
        <translation>Esta ficha no está aquí</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/programs/shown_steps.py"/>
        <source>This exercise isn&apos;t here</source>
        <translation>Este ejercicio no está aquí</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/programs/shown_steps.py"/>
        <source>{who}: in place of “{title}”</source>
        <translation>{who}: en lugar de «{title}»</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/programs/steps.py"/>
        <source>{program} · week {week} of {all}</source>
        <translation>{program} · semana {week} de {all}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/programs/steps.py"/>
        <source>{exercise}, {minutes}</source>
        <translation>{exercise}, {minutes}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/programs/steps.py"/>
        <source>Read “{title}”</source>
        <translation>Leer «{title}»</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/programs/steps.py"/>
        <source>A check-in</source>
        <translation>Un registro</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/programs/steps.py"/>
        <source>That was the last step of “{program}”. You&apos;ve been all through.</source>
        <translation>Ese fue el último paso de «{program}». Ya lo recorriste entero.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/programs/steps.py"/>
        <source>That was week {week}, step {step}.</source>
        <translation>Eso fue la semana {week}, paso {step}.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/programs/steps.py"/>
        <source>This step is still there when you want it.</source>
        <translation>Este paso sigue ahí para cuando quieras.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/programs/steps.py"/>
        <source>Next is week {week}, “{title}”.</source>
        <translation>Sigue la semana {week}, «{title}».</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/programs/steps.py"/>
        <source>Next: {step}.</source>
        <translation>Siguiente: {step}.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/program_page.py"/>
        <source>How sure can we be?</source>
        <translation>¿Cuánto se sabe de esto?</translation>
    </message>
</context>
<context>
    <name>reminder</name>
    <message>
        <location filename="../../desktop/unclench/viewmodels/reminders/reminder_words.py"/>
        <source>Someone you&apos;d like to be in touch with</source>
        <translation>Alguien con quien te gustaría hablar</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/reminders/reminder_words.py"/>
        <source>This week you picked {name}. A short message is enough.</source>
        <translation>Esta semana elegiste: {name}. Basta con un mensaje corto.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/reminders/reminder_words.py"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/reminders/reminder_words.py"/>
        <source>Your next step is here whenever you are.</source>
        <translation>Tu próximo paso está aquí para cuando quieras.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/reminders/reminder_words.py"/>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/reminders/reminder_words.py"/>
        <source>Time for a short break?</source>
        <translation>¿Una pausa corta?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/reminders/reminder_words.py"/>
        <source>{exercise}, if you feel like it.</source>
        <translation>{exercise}, si te apetece.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/reminders/reminder_words.py"/>
        <source>Only if it suits you right now.</source>
        <translation>Solo si te viene bien ahora.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/reminders/reminder_words.py"/>
        <source>This is what a reminder looks like</source>
        <translation>Así se ve un recordatorio</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/reminders/reminder_words.py"/>
        <source>You can start, put it off, or skip it for today.</source>
        <translation>Puedes empezar, dejarlo para luego u omitirlo por hoy.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/reminders/reminder_words.py"/>
        <source>Not today</source>
        <translation>Hoy no</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/reminders/reminder_words.py"/>
        <source>Every day at {time}</source>
        <translation>Todos los días, {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/reminders/reminder_words.py"/>
        <source>{days} at {time}</source>
        <translation>{days}, {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/reminders/reminder_words.py"/>
        <source>Next one: today at {time}</source>
        <translation>El próximo: hoy, {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/reminders/reminder_words.py"/>
        <source>Next one: tomorrow at {time}</source>
        <translation>El próximo: mañana, {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/reminders/reminder_words.py"/>
        <source>Next one: {day} at {time}</source>
        <translation>El próximo: {day}, {time}</translation>
    </message>
</context>
<context>
    <name>result</name>
    <message>
        <location filename="../../desktop/unclench/viewmodels/session/result_words.py"/>
        <source>That was half a minute</source>
        <translation>Fue medio minuto</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/session/result_words.py"/>
        <source>Stopping is always fine</source>
        <translation>Parar siempre está bien</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/session/result_words.py"/>
        <source>That was the whole session</source>
        <translation>Esa fue la sesión completa</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/session/result_words.py"/>
        <source>You took time for yourself</source>
        <translation>Te tomaste un tiempo para ti</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/session/result_words.py"/>
        <source>You can come back to this anytime</source>
        <translation>Puedes volver a esto cuando quieras</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/session/result_words.py"/>
        <source>You wrote it all down</source>
        <translation>Lo pusiste todo por escrito</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/session/result_words.py"/>
        <source>What you wrote is saved</source>
        <translation>Lo que escribiste está guardado</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/session/result_words.py"/>
        <source>Stress</source>
        <translation>Estrés</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/session/result_words.py"/>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/session/result_words.py"/>
        <source>Saved. Your ratings stay sealed until all pairs of your fair test are over.</source>
        <translation>Guardado. Tus valoraciones quedan selladas hasta que acaben todos los pares de tu prueba justa.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/session/result_words.py"/>
        <source>Pain is lower</source>
        <translation>El dolor es más bajo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/session/result_words.py"/>
        <source>Pain is about the same</source>
        <translation>El dolor es más o menos igual</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/session/result_words.py"/>
        <source>Pain is higher</source>
        <translation>El dolor es más alto</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/session/result_words.py"/>
        <source>Stress is lower</source>
        <translation>El estrés es más bajo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/session/result_words.py"/>
        <source>Stress is about the same</source>
        <translation>El estrés es más o menos igual</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/session/result_words.py"/>
        <source>Stress is higher</source>
        <translation>El estrés es más alto</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/session/result_words.py"/>
        <source>pain is lower</source>
        <translation>el dolor es más bajo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/session/result_words.py"/>
        <source>pain about the same</source>
        <translation>el dolor es más o menos igual</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/session/result_words.py"/>
        <source>pain is higher</source>
        <translation>el dolor es más alto</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/session/result_words.py"/>
        <source>One session doesn&apos;t say much; ratings also drift on their own.</source>
        <translation>Una sesión no dice mucho; las valoraciones también cambian solas.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/session/result_words.py"/>
        <source>{stress}, {pain}.</source>
        <translation>{stress}, {pain}.</translation>
    </message>
</context>
<context>
    <name>signs</name>
    <message>
        <location filename="../../desktop/unclench/domain/body_signs.py"/>
        <source>Tight jaw</source>
        <translation>Mandíbula tensa</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_signs.py"/>
        <source>Tight neck or shoulders</source>
        <translation>Cuello u hombros tensos</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_signs.py"/>
        <source>Headache</source>
        <translation>Dolor de cabeza</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_signs.py"/>
        <source>Fast or shallow breath</source>
        <translation>Respiración rápida o corta</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_signs.py"/>
        <source>Heart beating fast</source>
        <translation>Corazón acelerado</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_signs.py"/>
        <source>Uneasy stomach</source>
        <translation>Estómago revuelto</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_signs.py"/>
        <source>Restless</source>
        <translation>Inquietud</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_signs.py"/>
        <source>Tired</source>
        <translation>Cansancio</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_signs.py"/>
        <source>Sore back</source>
        <translation>Dolor de espalda</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_signs.py"/>
        <source>Cold or sweaty hands</source>
        <translation>Manos frías o con sudor</translation>
    </message>
</context>
<context>
    <name>sounds</name>
    <message>
        <location filename="../../desktop/unclench/widgets/window/lazy_pages.py"/>
        <source>The sound that was playing stopped for your session.</source>
        <translation>El sonido que estaba puesto paró para tu sesión.</translation>
    </message>
</context>
<context>
    <name>spoken</name>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your fingers open.</source>
        <translation>Y suelta. Deja que los dedos se abran.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your wrist soften.</source>
        <translation>Y suelta. Deja la muñeca floja.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your arm rest.</source>
        <translation>Y suelta. Deja descansar el brazo.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your whole arm get heavy.</source>
        <translation>Y suelta. Deja que pese todo el brazo.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your shoulder drop.</source>
        <translation>Y suelta. Deja caer el hombro.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your hip settle.</source>
        <translation>Y suelta. Deja que la cadera se asiente.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your weight settle.</source>
        <translation>Y suelta. Deja que tu peso se asiente.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your leg rest.</source>
        <translation>Y suelta. Deja descansar la pierna.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your knee soften.</source>
        <translation>Y suelta. Deja la rodilla floja.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your calf soften.</source>
        <translation>Y suelta. Deja que la pantorrilla se ablande.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your shin soften.</source>
        <translation>Y suelta. Deja que la espinilla se ablande.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your lower leg soften.</source>
        <translation>Y suelta. Deja blanda la parte baja de la pierna.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your ankle soften.</source>
        <translation>Y suelta. Deja el tobillo flojo.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your foot rest.</source>
        <translation>Y suelta. Deja descansar el pie.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your toes rest.</source>
        <translation>Y suelta. Deja descansar los dedos del pie.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your whole leg get heavy.</source>
        <translation>Y suelta. Deja que pese toda la pierna.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your scalp soften.</source>
        <translation>Y suelta. Deja que el cuero cabelludo se ablande.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your forehead smooth out.</source>
        <translation>Y suelta. Deja que la frente se alise.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your eyes rest.</source>
        <translation>Y suelta. Deja descansar los ojos.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your cheeks soften.</source>
        <translation>Y suelta. Deja que las mejillas se ablanden.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your lips part a little.</source>
        <translation>Y suelta. Deja que los labios se separen un poco.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your tongue rest.</source>
        <translation>Y suelta. Deja descansar la lengua.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your whole face soften.</source>
        <translation>Y suelta. Deja que toda la cara se ablande.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your neck soften.</source>
        <translation>Y suelta. Deja que el cuello se ablande.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your neck rest.</source>
        <translation>Y suelta. Deja descansar el cuello.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your face and neck soften.</source>
        <translation>Y suelta. Deja que la cara y el cuello se ablanden.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your chest soften.</source>
        <translation>Y suelta. Deja que el pecho se ablande.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your upper back soften.</source>
        <translation>Y suelta. Deja blanda la parte alta de la espalda.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your back soften.</source>
        <translation>Y suelta. Deja que la espalda se ablande.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your lower back soften.</source>
        <translation>Y suelta. Deja blanda la parte baja de la espalda.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your belly be soft.</source>
        <translation>Y suelta. Deja blando el vientre.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your back and belly soften.</source>
        <translation>Y suelta. Deja blandos la espalda y el vientre.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your shoulders drop.</source>
        <translation>Y suelta. Deja caer los hombros.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your arms get heavy.</source>
        <translation>Y suelta. Deja que pesen los brazos.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your legs get heavy.</source>
        <translation>Y suelta. Deja que pesen las piernas.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your feet rest.</source>
        <translation>Y suelta. Deja descansar los pies.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your legs sink down.</source>
        <translation>Y suelta. Deja que las piernas se hundan.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your lower legs soften.</source>
        <translation>Y suelta. Deja blanda la parte baja de las piernas.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your whole body get heavy.</source>
        <translation>Y suelta. Deja que pese todo el cuerpo.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>{part}. {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>{part}. Picture warmth there, or think of a place that feels fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>{part}. No effort here. Just notice how it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Let warmth rest in your {part}, if you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>With each out-breath, see if your {part} can soften a little.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <location filename="../../desktop/unclench/store/backup.py"/>
        <source>Unclench is open with this profile. Close its window, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/store/check.py"/>
        <source>{path} couldn&apos;t be checked: it took far too long, or broke the check. Most likely it&apos;s damaged, or not a backup that Unclench made. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/store/database.py"/>
        <source>Unclench needs SQLite 3.37 or newer, and this Python has {version}. Install a newer Python.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/store/delete_all.py"/>
        <source>Everything was deleted, but Unclench still starts when you log in: {reason}. You can turn that off in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/store/disk_faults.py"/>
        <source>The disk with {folder} is full. Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/store/disk_faults.py"/>
        <source>{path} can&apos;t be written. Check that the file and its folder belong to you, and that the disk isn&apos;t write-protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/store/disk_faults.py"/>
        <source>Another program is using {path}. Close it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/store/disk_faults.py"/>
        <source>{path} can&apos;t be read or written: the disk reports an error. Check the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/store/disk_faults.py"/>
        <source>{path} can&apos;t be used: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/store/errors.py"/>
        <source>{path} is damaged or is not an Unclench database. It was left as it is. Move it to another place to start fresh, or put a backup there instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/store/errors.py"/>
        <source>{path} was made by a newer version of Unclench. It was left as it is. Install the newer version to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/store/errors.py"/>
        <source>{path} was moved or deleted while Unclench was open. Nothing is being saved for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/store/errors.py"/>
        <source>{path} was replaced by another file while Unclench was open. Nothing is being saved for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/store/errors.py"/>
        <source>{path} was changed from outside while Unclench was open, and what you saved last isn&apos;t in it. Nothing is being saved for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/store/errors.py"/>
        <source>{path} is missing or empty, but there are backups of it. It may have been moved, or a sync program hasn&apos;t brought it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/store/links.py"/>
        <source>{path} is a link to {target}, which isn&apos;t there. Connect that disk or wait for the sync program, then try again. Without the link, Unclench starts fresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/store/unpacking.py"/>
        <source>{path} isn&apos;t a backup that Unclench made, or it&apos;s damaged. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>templates</name>
    <message>
        <location filename="../../desktop/unclench/files/templates.py"/>
        <source>My breathing</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/files/templates.py"/>
        <source>A few minutes of calm breathing.</source>
        <extracomment>one or two sentences below the title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/files/templates.py"/>
        <source>Sit or lie in a way that feels easy.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/files/templates.py"/>
        <source>Shorter is fine.</source>
        <extracomment>said</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/files/templates.py"/>
        <source>Let your shoulders rest.</source>
        <extracomment>said</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/files/templates.py"/>
        <source>Breathe your own way.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/files/templates.py"/>
        <source>My muscle relaxation</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/files/templates.py"/>
        <source>Tense one part gently, then let it go.</source>
        <extracomment>one or two sentences below the title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/files/templates.py"/>
        <source>Notice your whole body.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/files/templates.py"/>
        <source>There&apos;s nothing to get right.</source>
        <extracomment>said</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/files/templates.py"/>
        <source>Let it come to you.</source>
        <extracomment>said</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/files/templates.py"/>
        <source>Look around. Notice how you are.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/files/templates.py"/>
        <source>My quiet minutes</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/files/templates.py"/>
        <source>Notice your breath, and come back when your mind wanders.</source>
        <extracomment>one or two sentences below the title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/files/templates.py"/>
        <source>Notice one breath after another.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/files/templates.py"/>
        <source>Mind wandering? Just come back.</source>
        <extracomment>said</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/files/templates.py"/>
        <source>Heavy and warm</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/files/templates.py"/>
        <source>Quiet words for arms and legs that feel heavy and warm.</source>
        <extracomment>one or two sentences below the title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/files/templates.py"/>
        <source>My arms are heavy.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/files/templates.py"/>
        <source>My legs are heavy.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/files/templates.py"/>
        <source>My hands are warm.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/files/templates.py"/>
        <source>My calm place</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/files/templates.py"/>
        <source>Picture a place where you can rest.</source>
        <extracomment>one or two sentences below the title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/files/templates.py"/>
        <source>Picture a place that you like.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/files/templates.py"/>
        <source>What can you see and hear there?</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/files/templates.py"/>
        <source>My gentle movements</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/files/templates.py"/>
        <source>Slow movements in a chair. Keep them small and easy.</source>
        <extracomment>one or two sentences below the title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/files/templates.py"/>
        <source>Roll your shoulders, as far as is easy.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/files/templates.py"/>
        <source>Be still, and notice your back and neck.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/files/templates.py"/>
        <source>Let the chair support you.</source>
        <extracomment>said</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/files/templates.py"/>
        <source>My worry list</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/files/templates.py"/>
        <source>Write worries down, then pick one small next step.</source>
        <extracomment>one or two sentences below the title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/files/templates.py"/>
        <source>What&apos;s on your mind? One short line for each.</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/files/templates.py"/>
        <source>What is one small step that you could take?</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/files/templates.py"/>
        <source>My wind-down</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/files/templates.py"/>
        <source>Slow breathing and a quiet body before sleep.</source>
        <extracomment>one or two sentences below the title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/files/templates.py"/>
        <source>Lie down and get warm.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/files/templates.py"/>
        <source>Let the bed support you.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/files/templates.py"/>
        <source>My quiet rest</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/files/templates.py"/>
        <source>Do nothing for a while.</source>
        <extracomment>one or two sentences below the title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/files/templates.py"/>
        <source>There&apos;s nothing to do right now.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/files/programs.py"/>
        <source>My program</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/files/programs.py"/>
        <source>Two easy weeks to begin with.</source>
        <extracomment>one or two sentences below the title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/files/programs.py"/>
        <source>Begin</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/files/programs.py"/>
        <source>Get to know one way to breathe. A few minutes are enough.</source>
        <extracomment>what a week of a program is about</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/files/programs.py"/>
        <source>Let go</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/files/programs.py"/>
        <source>Let muscles rest after small efforts. Leave out what hurts.</source>
        <extracomment>what a week of a program is about</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <location filename="../../desktop/unclench/application.py"/>
        <location filename="../../desktop/unclench/viewmodels/today/hero.py"/>
        <source>See the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/hero.py"/>
        <source>Read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/hero.py"/>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/hero.py"/>
        <source>See the exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/hero.py"/>
        <source>You marked something that was hurt lately, so it&apos;s this in place of “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/hero.py"/>
        <source>Fair test · pair {pair}, session {part} of 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/hero.py"/>
        <source>The next session of your fair test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/hero.py"/>
        <source>You&apos;ll see which one it is after you press Start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/hero.py"/>
        <source>Have a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/hero.py"/>
        <source>Three questions about your week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/hero.py"/>
        <source>How are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/hero.py"/>
        <source>Start · {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/offers.py"/>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/offers.py"/>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/reasons.py"/>
        <source>you did this about now lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/reasons.py"/>
        <source>today is one of your days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/reasons.py"/>
        <source>it comes next in your program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/reasons.py"/>
        <source>your own time for it is {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/reasons.py"/>
        <source>a new pair of your fair test can begin today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/reasons.py"/>
        <source>a session of your fair test is still to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/reasons.py"/>
        <source>your fair test is in the middle of a pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/reasons.py"/>
        <source>yesterday was hard, so here&apos;s something short and gentle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/reasons.py"/>
        <source>today has been hard, so here&apos;s something short and gentle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/reasons.py"/>
        <source>your jaw was tight {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/reasons.py"/>
        <source>your neck and shoulders were tight {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/reasons.py"/>
        <source>your head hurt {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/reasons.py"/>
        <source>your breath was fast {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/reasons.py"/>
        <source>your heart was beating fast {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/reasons.py"/>
        <source>your stomach was uneasy {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/reasons.py"/>
        <source>you felt restless {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/reasons.py"/>
        <source>you felt tired {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/reasons.py"/>
        <source>your back was sore {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/reasons.py"/>
        <source>your hands were cold {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/reasons.py"/>
        <source>earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/reasons.py"/>
        <source>this morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/reasons.py"/>
        <source>around midday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/reasons.py"/>
        <source>this afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/reasons.py"/>
        <source>this evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/reasons.py"/>
        <source>you marked your {part} as sore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/reasons.py"/>
        <source>a good first one: short, gentle, nothing to learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/reasons.py"/>
        <source>you&apos;re here for stress, and this is a gentle first one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/reasons.py"/>
        <source>you&apos;re here for pain, and this is a gentle first one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/reasons.py"/>
        <source>you&apos;re here for stress and pain, and this is a gentle first one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/reasons.py"/>
        <source>you&apos;re here for sleep, and this is a gentle first one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/reasons.py"/>
        <source>you&apos;re here for stress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/reasons.py"/>
        <source>you&apos;re here for pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/reasons.py"/>
        <source>you&apos;re here for stress and pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/reasons.py"/>
        <source>you&apos;re here for better sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/reasons.py"/>
        <source>it&apos;s late, and this is a quiet one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/reasons.py"/>
        <source>it&apos;s morning, and this is an easy way to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/reasons.py"/>
        <source>it&apos;s the middle of the day, a good time for a short break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/reasons.py"/>
        <source>it&apos;s afternoon, and a short break may be welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/reasons.py"/>
        <source>it&apos;s evening, and this one is easy to unwind with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/reasons.py"/>
        <source>it&apos;s late, and {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/reasons.py"/>
        <source>it&apos;s morning, and {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/reasons.py"/>
        <source>it&apos;s midday, and {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/reasons.py"/>
        <source>it&apos;s afternoon, and {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/reasons.py"/>
        <source>it&apos;s evening, and {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/reasons.py"/>
        <source>today isn&apos;t one of your days; it can wait, or you can do it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/reasons.py"/>
        <source>your pain is strong right now, so nothing is tensed or moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/reasons.py"/>
        <source>your stress is high right now, so here&apos;s something short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/reasons.py"/>
        <source>you weren&apos;t well rested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/reasons.py"/>
        <source>it&apos;s late, and this one leads toward sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/reasons.py"/>
        <source>it&apos;s one of your favorites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/reasons.py"/>
        <source>you said you liked this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/reasons.py"/>
        <source>it&apos;s one of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/reasons.py"/>
        <source>something different, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/running.py"/>
        <source>session {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/running.py"/>
        <source>a short read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/running.py"/>
        <source>a few questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/running.py"/>
        <source>week {week} of {weeks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/spared_words.py"/>
        <source>We&apos;ll leave {places} alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/spared_words.py"/>
        <source>You&apos;ll only imagine {places}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/spared_words.py"/>
        <source>We won&apos;t tense {places}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/spared_words.py"/>
        <source>We&apos;ll go gently with {places}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/spared_words.py"/>
        <source>the rest of your body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/spared_words.py"/>
        <source>most of your body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/spared_words.py"/>
        <source>the places that need it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/spared_words.py"/>
        <source>your {place}</source>
        <translation>{place}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/week.py"/>
        <source>{day}: {minutes}</source>
        <translation>{day}: {minutes}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/week.py"/>
        <source>Nothing yet this week, and that&apos;s fine.</source>
        <translation>Nada aún esta semana, y está bien.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/week.py"/>
        <source>You practiced on {days}.</source>
        <translation>Practicaste estos días: {days}.</translation>
    </message>
</context>
<context>
    <name>trials</name>
    <message>
        <location filename="../../desktop/unclench/application.py"/>
        <source>Your fair test is over.</source>
        <translation>Tu prueba justa terminó.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_plot.py"/>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_plot.py"/>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_plot.py"/>
        <source>Likely between</source>
        <translation>Probablemente entre</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_plot.py"/>
        <source>{measure} after “{tested}”, against “{other}”, in points</source>
        <translation>{measure} después de «{tested}», frente a «{other}», en puntos</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_plot.py"/>
        <source>lower</source>
        <translation>más bajo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_plot.py"/>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_plot.py"/>
        <source>higher</source>
        <translation>más alto</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_plot.py"/>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_plot.py"/>
        <source>At the very worst</source>
        <translation>En el peor de los casos</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>Your fair test is going on</source>
        <translation>Tu prueba justa está en marcha</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>A fair test compares one exercise with sitting quietly, in an order that chance picks.</source>
        <translation>Una prueba justa compara un ejercicio con sentarse en calma, en un orden que elige el azar.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>See your fair test</source>
        <translation>Ver tu prueba justa</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>Try it fairly</source>
        <translation>Probarlo con una prueba justa</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>“{tested}” or “{other}”</source>
        <translation>«{tested}» o «{other}»</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>stress</source>
        <translation>estrés</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>pain</source>
        <translation>dolor</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <location filename="../../desktop/unclench/widgets/window/trials_place.py"/>
        <source>Fair test</source>
        <translation>Prueba justa</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>{over} of {pairs} pairs are over.</source>
        <translation>Pares terminados: {over} de {pairs}.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>Pair {pair} of {pairs}, session {part} of 2</source>
        <translation>Par {pair} de {pairs}, sesión {part} de 2</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>You can start it {day} from {time} on.</source>
        <translation>Puedes empezarla a partir de: {day}, {time}.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>It&apos;s ready when you are.</source>
        <translation>Está lista para cuando quieras.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>Today is the last day for it. After that it counts as missing.</source>
        <translation>Hoy es el último día para hacerla. Después cuenta como no hecha.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>It waits until {day}. After that it counts as missing.</source>
        <translation>Último día: {day}. Después cuenta como no hecha.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>The session you did for it was set to {did}, not {meant}, so it doesn&apos;t count. It&apos;s still to be done.</source>
        <translation>La sesión que hiciste para esto estaba puesta en {did}, no en {meant}, así que no cuenta. Aún está por hacer.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>{count} of 100</source>
        <translation>{count} de 100</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>likely between {low} and {high}</source>
        <translation>probablemente entre {low} y {high}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>likely between {low} lower and {high} higher</source>
        <translation>probablemente entre {low} menos y {high} más</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>Unfinished, no result.</source>
        <translation>Sin terminar, sin resultado.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>Not clear. Too few pairs have both ratings.</source>
        <translation>No está claro. Muy pocos pares tienen las dos valoraciones.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>Not clear. Only {whole} of {pairs} pairs have both ratings.</source>
        <translation>No está claro. Solo {whole} de {pairs} pares tienen las dos valoraciones.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>Not clear. A small difference could be missed.</source>
        <translation>No está claro. Una diferencia pequeña podría pasar sin verse.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>Not clear. A difference smaller than about {points} points could be missed.</source>
        <translation>No está claro. Una diferencia menor que unos {points} puntos podría pasar sin verse.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>{measure} ended lower after “{tested}” than after “{other}”.</source>
        <translation>{measure}: más bajo después de «{tested}» que después de «{other}».</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>{measure} ended higher after “{tested}” than after “{other}”.</source>
        <translation>{measure}: más alto después de «{tested}» que después de «{other}».</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>In {pairs} fair pairs, {measure} ended about {points} points lower after “{tested}” than after “{other}” ({interval}).</source>
        <translation>En {pairs} pares justos, el {measure} terminó unos {points} puntos más bajo después de «{tested}» que después de «{other}» ({interval}).</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>In {pairs} fair pairs, {measure} ended about {points} points higher after “{tested}” than after “{other}” ({interval}).</source>
        <translation>En {pairs} pares justos, el {measure} terminó unos {points} puntos más alto después de «{tested}» que después de «{other}» ({interval}).</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>Some ratings afterward are missing.</source>
        <translation>Faltan algunas valoraciones de después.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>At the very worst for “{tested}”, the answer would be the same.</source>
        <translation>En el peor de los casos para «{tested}», la respuesta sería la misma.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>At the very worst for “{tested}”, the answer would be different.</source>
        <translation>En el peor de los casos para «{tested}», la respuesta sería otra.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>At the very worst for “{tested}”, it would be {points} points lower{more}.</source>
        <translation>En el peor de los casos para «{tested}», serían {points} puntos menos{more}.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>At the very worst for “{tested}”, it would be {points} points higher{more}.</source>
        <translation>En el peor de los casos para «{tested}», serían {points} puntos más{more}.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>You knew which one you did, so hoping may be part of it.</source>
        <translation>Sabías cuál hacías, así que la esperanza puede tener parte en ello.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>The row above looks at ratings before and after “{tested}”. This test compares it with “{other}”, in an order that chance picked. So they can say different things, and both can be true.</source>
        <translation>La fila de arriba mira las valoraciones antes y después de «{tested}». Esta prueba lo compara con «{other}», en un orden que eligió el azar. Por eso pueden decir cosas distintas, y las dos pueden ser ciertas.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>Chance picked which one came first in each pair, before it began.</source>
        <translation>El azar eligió cuál iba primero en cada par, antes de que empezara.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>The ratings afterward are compared within each pair, after taking out where each session began.</source>
        <translation>Las valoraciones de después se comparan dentro de cada par, tras descontar de dónde partía cada sesión.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>Then we look how often swapping the two in each pair by chance would give a difference at least this big.</source>
        <translation>Luego miramos con qué frecuencia cambiar al azar los dos de cada par daría una diferencia así de grande o más.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>How to work it out was settled before the first session. A test is never made longer, and never worked out twice in another way.</source>
        <translation>La forma de calcularlo quedó fijada antes de la primera sesión. Una prueba nunca se alarga, ni se calcula dos veces de otra manera.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>If “{tested}” did nothing more than “{other}”, about {count} of 100 such tests would look this clear.</source>
        <translation>Si «{tested}» no hiciera más que «{other}», unas {count} de 100 pruebas así se verían igual de claras.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>If “{tested}” and “{other}” differed by 1 point, about {count} of 100 such tests with every rating would miss it.</source>
        <translation>Si entre «{tested}» y «{other}» hubiera 1 punto de diferencia, unas {count} de 100 pruebas así, con todas las valoraciones, no la verían.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/trials_place.py"/>
        <source>This test needs an exercise that isn&apos;t there anymore: {name}.</source>
        <translation>Esta prueba necesita un ejercicio que ya no está: {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/trials_place.py"/>
        <source>This test needs {minutes} of “{name}”, which doesn&apos;t have that length anymore.</source>
        <translation>Esta prueba necesita {minutes} de «{name}», que ya no tiene esa duración.</translation>
    </message>
</context>
<context>
    <name>visit</name>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/visit.py"/>
        <source>Stress and pain: a summary for a visit</source>
        <translation>Estrés y dolor: un resumen para la consulta</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/visit.py"/>
        <source>Self-reported. {first} to {last}.</source>
        <translation>Según la propia persona. De {first} a {last}.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/visit.py"/>
        <source>Self-reported, 0 to 10, in everyday self-care with Unclench. Not a diagnosis. Ratings often drift back by themselves: a change isn&apos;t proof of a cause.</source>
        <translation>Según la propia persona, de 0 a 10, en su autocuidado diario con Unclench. No es un diagnóstico. Las valoraciones a menudo vuelven solas a lo habitual: un cambio no prueba una causa.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/visit_changes.py"/>
        <source>From before to after the same sessions, all up to {last}. A dot with a line is the mean, and where the true one is likely to be.</source>
        <translation>De antes a después de las mismas sesiones, todas hasta {last}. Un punto con una línea es el promedio y dónde es probable que esté el verdadero.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/visit_changes.py"/>
        <source>{words}: {mean} (likely between {low} and {high})</source>
        <translation>{words}: {mean} (probablemente entre {low} y {high})</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/visit_changes.py"/>
        <source>{words}: {mean} (too early to say how sure)</source>
        <translation>{words}: {mean} (es pronto para decir con qué certeza)</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/visit_changes.py"/>
        <source>{k} of {n} not rated after</source>
        <translation>{k} de {n} sin valorar después</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/visit_changes.py"/>
        <source>if those went up by 1 each, the mean is {mean}</source>
        <translation>si cada una de esas subiera 1, el promedio es {mean}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/visit_changes.py"/>
        <source>{k} of {n} began at 0 or 1</source>
        <translation>{k} de {n} empezaron en 0 o 1</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/visit_changes.py"/>
        <source>from there it can hardly drop</source>
        <translation>desde ahí apenas puede bajar</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/visit_changes.py"/>
        <source>from the usual level {mean} ({low} to {high})</source>
        <translation>desde el nivel habitual {mean} (de {low} a {high})</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/visit_parts.py"/>
        <source>How far pain was in the way (PEG, 0 to 10)</source>
        <translation>Cuánto estorbó el dolor (PEG, de 0 a 10)</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/visit_parts.py"/>
        <source>On {day}: pain on average {average}, in the way of enjoyment {enjoyment}, of activity {activity}.</source>
        <translation>{day}: dolor en promedio {average}, estorbo para el disfrute {enjoyment}, para la actividad {activity}.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/visit_parts.py"/>
        <source>Sessions: {sessions}. Minutes in all: {minutes}.</source>
        <translation>Sesiones: {sessions}. Minutos en total: {minutes}.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/visit_parts.py"/>
        <source>Most used: {exercises}.</source>
        <translation>Lo más usado: {exercises}.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/visit_parts.py"/>
        <source>Stress and pain together</source>
        <translation>Estrés y dolor juntos</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/visit_plan.py"/>
        <source>My plan</source>
        <translation>Mi plan</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/visit_plan.py"/>
        <source>Written by me, with Unclench.</source>
        <translation>Escrito por mí, con Unclench.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/visit_plan.py"/>
        <source>What I practice</source>
        <translation>Lo que practico</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/visit_plan.py"/>
        <source>What I&apos;m building up slowly</source>
        <translation>Lo que voy aumentando poco a poco</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/visit_plan.py"/>
        <source>{side}: {exercise}</source>
        <translation>{side}: {exercise}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/visit_plan.py"/>
        <source>Done: {step}</source>
        <translation>Hecho: {step}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/visit_plan.py"/>
        <source>Next: {step}</source>
        <translation>Siguiente: {step}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/visit_plan.py"/>
        <source>Next, on {day}: {step}</source>
        <translation>Siguiente, {day}: {step}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/visit_plan.py"/>
        <source>{activity}: usually {usual}, now {now} at a time, since {day}</source>
        <translation>{activity}: lo habitual {usual}, ahora {now} cada vez, desde {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/visit_spots.py"/>
        <source>Sore spots, as marked</source>
        <translation>Zonas que duelen, según las marcas</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/visit_spots.py"/>
        <source>The darker, the more sore. Outlined: sore, no number given.</source>
        <translation>Cuanto más oscuro, más duele. Solo el contorno: duele, sin número.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/visit_trials.py"/>
        <source>Fair test: {what}</source>
        <translation>Prueba justa: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/visit_trials.py"/>
        <source>{pairs} pairs of {minutes} each, order drawn by chance, analysis fixed beforehand; {first} to {last}.</source>
        <translation>{pairs} pares de {minutes} cada sesión, orden sacado al azar, análisis fijado de antemano; de {first} a {last}.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/session_words.py"/>
        <source>{minutes}, ended early</source>
        <translation>{minutes}, terminada antes</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/session_words.py"/>
        <source>{name} {value} before</source>
        <translation>{name} {value} antes</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/session_words.py"/>
        <source>{name} {value} after</source>
        <translation>{name} {value} después</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/session_words.py"/>
        <source>{ratings}, {direction}</source>
        <translation>{ratings}, {direction}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/session_words.py"/>
        <source>Sealed until your fair test is over</source>
        <translation>Sellada hasta que termine tu prueba justa</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/session_words.py"/>
        <source>Stress</source>
        <translation>Estrés</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/session_words.py"/>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/session_words.py"/>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/session_words.py"/>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/session_words.py"/>
        <source>Check-in</source>
        <translation>Registro</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/session_words.py"/>
        <source>Stress {value}</source>
        <translation>Estrés {value}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/session_words.py"/>
        <source>Pain {value}</source>
        <translation>Dolor {value}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/session_words.py"/>
        <source>Could do about it {value}</source>
        <translation>Podía hacer algo al respecto: {value}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/session_words.py"/>
        <source>Rested {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/session_words.py"/>
        <source>Stress: {direction}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/session_words.py"/>
        <source>Pain: {direction}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/session_words.py"/>
        <source>lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/session_words.py"/>
        <source>about the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/session_words.py"/>
        <source>higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/words.py"/>
        <source>Breathing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/words.py"/>
        <source>Muscles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/words.py"/>
        <source>Mindfulness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/words.py"/>
        <source>Autogenic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/words.py"/>
        <source>Imagery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/words.py"/>
        <source>Movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/words.py"/>
        <source>Worksheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/words.py"/>
        <source>Sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/words.py"/>
        <source>Quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/words.py"/>
        <source>Sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/words.py"/>
        <source>Leaning back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/words.py"/>
        <source>Lying down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/words.py"/>
        <source>Lying on your side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/words.py"/>
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/words.py"/>
        <source>Walking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/words.py"/>
        <source>Liked it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/words.py"/>
        <source>Not for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/words.py"/>
        <source>For beginners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/words.py"/>
        <source>A little practice helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/words.py"/>
        <source>For when you know the basics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/words.py"/>
        <source>Tested in many trials. On average, the effect is small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/words.py"/>
        <source>Tested in at least one fair trial. We can&apos;t be sure yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/words.py"/>
        <source>Tested only in small or lab studies. We don&apos;t know yet how much it helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/words.py"/>
        <source>Based on tradition or experience. There&apos;s little research.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/words.py"/>
        <source>{number} and a half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/words.py"/>
        <source>one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/words.py"/>
        <source>two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/words.py"/>
        <source>three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/words.py"/>
        <source>four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/words.py"/>
        <source>five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/words.py"/>
        <source>six</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/words.py"/>
        <source>seven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/words.py"/>
        <source>eight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/words.py"/>
        <source>nine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/words.py"/>
        <source>ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/words.py"/>
        <source>eleven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/words.py"/>
        <source>twelve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/words.py"/>
        <source>fifteen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/words.py"/>
        <source>twenty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/words.py"/>
        <source>thirty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/words.py"/>
        <source>forty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/words.py"/>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/words.py"/>
        <source>{first} or {last} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/words.py"/>
        <source>{first} to {last} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/words.py"/>
        <source>{first} or {last} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/words.py"/>
        <source>{first} to {last} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/words.py"/>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
