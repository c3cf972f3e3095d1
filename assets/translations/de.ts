<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ActivityRows</name>
    <message>
        <location filename="../../desktop/unclench/widgets/controls/activity_rows.py"/>
        <source>What you did, in minutes</source>
        <translation>Was du gemacht hast, in Minuten</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/controls/activity_rows.py"/>
        <source>Something else, in your words</source>
        <translation>Etwas anderes, in deinen Worten</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/controls/activity_rows.py"/>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/controls/activity_rows.py"/>
        <source>{activity}: minutes</source>
        <translation>{activity}: Minuten</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/controls/activity_rows.py"/>
        <source>min</source>
        <translation>Min.</translation>
    </message>
</context>
<context>
    <name>AddCaution</name>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/caution_rows.py"/>
        <source>Add a caution</source>
        <translation>Hinweis zur Vorsicht hinzufügen</translation>
    </message>
</context>
<context>
    <name>AfterPage</name>
    <message>
        <location filename="../../desktop/unclench/widgets/session/after_page.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/after_page.py"/>
        <source>Anything you&apos;d like to remember?</source>
        <translation>Möchtest du dir etwas merken?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/after_page.py"/>
        <source>Stop here</source>
        <translation>Hier aufhören</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/after_page.py"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/after_page.py"/>
        <source>Do another</source>
        <translation>Noch eine Übung</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/after_page.py"/>
        <source>Thanks for being honest. This happens sometimes, and it isn&apos;t a failure. You could stop here and look around the room.</source>
        <translation>Danke, dass du ehrlich bist. Das kommt manchmal vor und ist kein Versagen. Du kannst hier aufhören und dich im Raum umschauen.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/after_page.py"/>
        <source>Next time you could try “Let go without tensing”. It takes no effort.</source>
        <translation>Beim nächsten Mal kannst du „Loslassen ohne Anspannen“ probieren. Das kostet keine Mühe.</translation>
    </message>
</context>
<context>
    <name>AskPanel</name>
    <message>
        <location filename="../../desktop/unclench/widgets/session/session_notes.py"/>
        <source>The computer was asleep. How would you like to go on?</source>
        <translation>Der Computer hat geschlafen. Wie möchtest du weitermachen?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/session_notes.py"/>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/session_notes.py"/>
        <source>Start again</source>
        <translation>Von vorn beginnen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/session_notes.py"/>
        <source>End here</source>
        <translation>Hier beenden</translation>
    </message>
</context>
<context>
    <name>AskingPage</name>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/asking_page.py"/>
        <source>Keys 0 to 9, T for ten, Enter to save.</source>
        <translation>Tasten 0 bis 9, T für zehn, Eingabe zum Speichern.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/asking_page.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/asking_page.py"/>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/asking_page.py"/>
        <source>Saved. Thank you.</source>
        <translation>Gespeichert. Danke.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/asking_page.py"/>
        <source>Thank you. It will be saved as soon as it can be.</source>
        <translation>Danke. Es wird gespeichert, sobald es geht.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/asking_page.py"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>AtLogin</name>
    <message>
        <location filename="../../desktop/unclench/viewmodels/reminders/at_login.py"/>
        <source>That couldn&apos;t be changed: {reason}</source>
        <translation>Das ließ sich nicht ändern: {reason}</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <location filename="../../desktop/unclench/widgets/window/background.py"/>
        <source>The exercise of this reminder isn&apos;t there anymore.</source>
        <translation>Die Übung zu dieser Erinnerung gibt es nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/background.py"/>
        <source>This program has no next step right now.</source>
        <translation>Dieses Programm hat gerade keinen nächsten Schritt.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/background.py"/>
        <source>Unclench is still here</source>
        <translation>Unclench ist noch da</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/background.py"/>
        <source>It waits in the tray. To close it for good, choose Quit in its menu.</source>
        <translation>Es wartet im Infobereich. Um es ganz zu schließen, wähle dort im Menü „Beenden“.</translation>
    </message>
</context>
<context>
    <name>BeforeNowCard</name>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/before_now_card.py"/>
        <source>Before and now</source>
        <translation>Früher und jetzt</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/before_now_card.py"/>
        <source>Three questions about your week, at the start and now and then.</source>
        <translation>Drei Fragen zu deiner Woche, am Anfang und ab und zu.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/before_now_card.py"/>
        <source>Pain, enjoyment, activity</source>
        <translation>Schmerz, Freude, Aktivität</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/before_now_card.py"/>
        <source>Answer them now</source>
        <translation>Jetzt antworten</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/before_now_card.py"/>
        <source>{first} at the start, {latest} now</source>
        <translation>{first} am Anfang, {latest} jetzt</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/before_now_card.py"/>
        <source>Nothing answered yet.</source>
        <translation>Noch nichts beantwortet.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/before_now_card.py"/>
        <source>Answered once. The next answer shows what&apos;s different.</source>
        <translation>Einmal beantwortet. Die nächste Antwort zeigt, was anders ist.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/before_now_card.py"/>
        <source>About the same. It takes 1 point or more to be sure of a change.</source>
        <translation>Etwa gleich. Erst ab 1 Punkt ist eine Veränderung recht sicher.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/before_now_card.py"/>
        <source>Lower than at the start: less in the way.</source>
        <translation>Niedriger als am Anfang: Der Schmerz ist weniger im Weg.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/before_now_card.py"/>
        <source>Higher than at the start: more in the way. Weeks differ.</source>
        <translation>Höher als am Anfang: Der Schmerz ist mehr im Weg. Jede Woche ist anders.</translation>
    </message>
</context>
<context>
    <name>BeginCard</name>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/run_card.py"/>
        <source>Any day is a good day</source>
        <translation>Jeder Tag ist ein guter Tag</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/run_card.py"/>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/run_card.py"/>
        <source>Pick it up again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/run_card.py"/>
        <source>Start over</source>
        <translation>Von vorn beginnen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/run_card.py"/>
        <source>Nothing is locked. Go on, go back or stop whenever you like.</source>
        <translation>Nichts ist gesperrt. Geh weiter, geh zurück oder hör auf, wann du willst.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/run_card.py"/>
        <source>Do it again</source>
        <translation>Noch einmal machen</translation>
    </message>
</context>
<context>
    <name>BodyMapPage</name>
    <message>
        <location filename="../../desktop/unclench/widgets/body_map/body_map_page.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/body_map/body_map_page.py"/>
        <source>Back (Esc)</source>
        <translation>Zurück (Esc)</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/body_map/body_map_page.py"/>
        <source>Sore spots</source>
        <translation>Schmerzende Stellen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/body_map/body_map_page.py"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/body_map/body_map_page.py"/>
        <source>Click where it hurts, then say how sore it is. By keys: arrows, 0 to 9, T for 10. All of it is kept at once.</source>
        <translation>Klick an, wo es wehtut, und sag dann, wie stark. Mit Tasten: Pfeile, 0 bis 9, T für 10. Alles wird sofort gespeichert.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/body_map/body_map_page.py"/>
        <source>Your marks can&apos;t be read right now. Unclench keeps trying.</source>
        <translation>Deine Markierungen lassen sich gerade nicht lesen. Unclench versucht es weiter.</translation>
    </message>
</context>
<context>
    <name>BodyMapView</name>
    <message>
        <location filename="../../desktop/unclench/widgets/body_map/body_map.py"/>
        <source>Body map, front and back</source>
        <translation>Körperbild, vorn und hinten</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/body_map/body_map.py"/>
        <source>Front, as in a mirror</source>
        <translation>Vorn, wie im Spiegel</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/body_map/body_map.py"/>
        <source>Back</source>
        <translation>Hinten</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/body_map/body_map.py"/>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/body_map/body_map.py"/>
        <source>right</source>
        <translation>rechts</translation>
    </message>
</context>
<context>
    <name>BreathFigure</name>
    <message>
        <location filename="../../desktop/unclench/widgets/figures/breath.py"/>
        <source>The ring fills once in each part of the breath.</source>
        <translation>Der Ring füllt sich in jedem Teil des Atemzugs einmal.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/figures/breath.py"/>
        <source>The ring fills once in the whole session.</source>
        <translation>Der Ring füllt sich einmal während der ganzen Sitzung.</translation>
    </message>
</context>
<context>
    <name>CareController</name>
    <message>
        <location filename="../../desktop/unclench/widgets/window/care_controller.py"/>
        <source>Some days this week were very hard. If it stays like that, you don&apos;t have to carry it alone.</source>
        <translation>Einige Tage in dieser Woche waren sehr schwer. Wenn das so bleibt, musst du es nicht allein tragen.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/care_controller.py"/>
        <source>Three questions about your week, if you like. They take a minute.</source>
        <translation>Drei Fragen zu deiner Woche, wenn du magst. Sie dauern eine Minute.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/care_controller.py"/>
        <source>Who could help (F3)</source>
        <translation>Wer helfen könnte (F3)</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/care_controller.py"/>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/care_controller.py"/>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
</context>
<context>
    <name>CarePanel</name>
    <message>
        <location filename="../../desktop/unclench/widgets/session/session_notes.py"/>
        <source>Open your eyes, look around, or stop here. Whatever you need is fine.</source>
        <translation>Öffne die Augen, schau dich um oder hör hier auf. Was du auch brauchst, es ist in Ordnung.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/session_notes.py"/>
        <source>Ctrl+M makes the window small, and large again.</source>
        <translation>Strg+M macht das Fenster klein und wieder groß.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/session_notes.py"/>
        <source>After a quiet minute the window goes dark, and the sound goes on. Any key or click brings the picture back, and does nothing else.</source>
        <translation>Nach einer ruhigen Minute wird das Fenster dunkel, und der Ton läuft weiter. Jede Taste und jeder Klick holt das Bild zurück und tut sonst nichts.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/session_notes.py"/>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>CautionsRow</name>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/caution_rows.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>ChartsTab</name>
    <message>
        <location filename="../../desktop/unclench/widgets/history/charts_tab.py"/>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/charts_tab.py"/>
        <source>Nothing in this time</source>
        <translation>Nichts in dieser Zeit</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/charts_tab.py"/>
        <source>Sessions, check-ins and weeks that you rate will show here as charts.</source>
        <translation>Sitzungen, Kurzchecks und Wochen, die du einschätzt, siehst du hier als Diagramme.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/charts_tab.py"/>
        <source>By week</source>
        <translation>Nach Wochen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/charts_tab.py"/>
        <source>By month</source>
        <translation>Nach Monaten</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/charts_tab.py"/>
        <source>By year</source>
        <translation>Nach Jahren</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/charts_tab.py"/>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/charts_tab.py"/>
        <source>Later</source>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>CheckInPage</name>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/check_in_page.py"/>
        <source>How are you?</source>
        <translation>Wie geht es dir?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/check_in_page.py"/>
        <source>What do you notice in your body?</source>
        <translation>Was merkst du in deinem Körper?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/check_in_page.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/check_in_page.py"/>
        <source>Anything to remember?</source>
        <translation>Möchtest du dir etwas merken?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/check_in_page.py"/>
        <source>This pain is new, or has changed</source>
        <translation>Dieser Schmerz ist neu oder hat sich verändert</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/check_in_page.py"/>
        <source>One number or one thing you check is enough to save.</source>
        <translation>Eine Zahl oder ein Häkchen reicht zum Speichern.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/check_in_page.py"/>
        <source>Based on what you shared ({signs}), you might try:</source>
        <translation>Nach dem, was du angegeben hast ({signs}), könnte das passen:</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/check_in_page.py"/>
        <source>Pain that&apos;s new or has changed is worth getting checked.</source>
        <translation>Schmerzen, die neu sind oder sich verändert haben, lässt du am besten abklären.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/check_in_page.py"/>
        <source>When to see someone (F3)</source>
        <translation>Wann du dir Rat holen solltest (F3)</translation>
    </message>
</context>
<context>
    <name>ChoiceInput</name>
    <message>
        <location filename="../../desktop/unclench/widgets/worksheet/worksheet_choices.py"/>
        <source>Press 1 to {last} to choose, Enter to continue.</source>
        <translation>Drück 1 bis {last} zum Wählen, dann Eingabe für weiter.</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/choice_rows.py"/>
        <source>not set</source>
        <translation>nicht festgelegt</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/choice_rows.py"/>
        <source>Usual: {value}</source>
        <translation>Üblich: {value}</translation>
    </message>
</context>
<context>
    <name>ChoicesCard</name>
    <message>
        <location filename="../../desktop/unclench/widgets/library/choices_card.py"/>
        <source>Hold the breath where the exercise does</source>
        <translation>Atem halten, wo die Übung es vorsieht</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/choices_card.py"/>
        <source>How long?</source>
        <translation>Wie lange?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/choices_card.py"/>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/choices_card.py"/>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/choices_card.py"/>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/choices_card.py"/>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/choices_card.py"/>
        <source>Tense muscles before letting go</source>
        <translation>Muskeln anspannen vor dem Loslassen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/choices_card.py"/>
        <source>Off because of pain. You can turn it on.</source>
        <translation>Aus, weil es schmerzt. Du kannst es einschalten.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/choices_card.py"/>
        <source>As written</source>
        <translation>Wie vorgesehen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/choices_card.py"/>
        <source>{percent}% slower</source>
        <translation>{percent} % langsamer</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/choices_card.py"/>
        <source>{percent}% faster</source>
        <translation>{percent} % schneller</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/choices_card.py"/>
        <source>{count} breaths a minute. Pick what feels easy.</source>
        <translation>{count} Atemzüge pro Minute. Wähle, was sich leicht anfühlt.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/choices_card.py"/>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/choices_card.py"/>
        <source>Save as sound file</source>
        <translation>Als Tondatei speichern</translation>
    </message>
</context>
<context>
    <name>ClosedCard</name>
    <message>
        <location filename="../../desktop/unclench/widgets/reminders/closed_card.py"/>
        <source>When the window is closed</source>
        <translation>Wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/reminders/closed_card.py"/>
        <source>Unclench normally ends when you close its window, and reminders stop with it.</source>
        <translation>Sonst endet Unclench, wenn du das Fenster schließt, und damit enden auch die Erinnerungen.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/reminders/closed_card.py"/>
        <source>Stay in the tray</source>
        <translation>Im Infobereich bleiben</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/reminders/closed_card.py"/>
        <source>This desktop has no tray, so Unclench can&apos;t stay there.</source>
        <translation>Dieser Desktop hat keinen Infobereich, also kann Unclench dort nicht bleiben.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/reminders/closed_card.py"/>
        <source>Start at login</source>
        <translation>Beim Anmelden starten</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/reminders/closed_card.py"/>
        <source>It then starts without its window and stays in the tray. Without a tray, its window starts minimized. Either switch keeps Unclench going when you close the window; to end it, press Ctrl+Q or choose Quit in the tray&apos;s menu.</source>
        <translation>Unclench startet dann ohne Fenster und bleibt im Infobereich. Gibt es keinen, startet das Fenster minimiert. Mit jedem der beiden Schalter läuft Unclench weiter, wenn du das Fenster schließt. Zum Beenden drück Strg+Q oder wähle „Beenden“ im Menü des Infobereichs.</translation>
    </message>
</context>
<context>
    <name>ColumnsPanel</name>
    <message>
        <location filename="../../desktop/unclench/widgets/history/columns.py"/>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/columns.py"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/columns.py"/>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/columns.py"/>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/columns.py"/>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/columns.py"/>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/columns.py"/>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/columns.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/columns.py"/>
        <source>Stress before</source>
        <translation>Stress vorher</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/columns.py"/>
        <source>Stress after</source>
        <translation>Stress danach</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/columns.py"/>
        <source>Pain before</source>
        <translation>Schmerz vorher</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/columns.py"/>
        <source>Pain after</source>
        <translation>Schmerz danach</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/columns.py"/>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
</context>
<context>
    <name>CorrelationTab</name>
    <message>
        <location filename="../../desktop/unclench/widgets/history/correlation_tab.py"/>
        <source>Do your stress and pain ratings go together? Often they don&apos;t, and that&apos;s a normal answer. A day counts when you rate both within 10 minutes.</source>
        <translation>Gehen deine Werte für Stress und Schmerz zusammen? Oft tun sie es nicht, und das ist eine ganz normale Antwort. Ein Tag zählt, wenn du beides innerhalb von 10 Minuten einschätzt.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/correlation_tab.py"/>
        <source>Show the numbers</source>
        <translation>Zahlen zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/correlation_tab.py"/>
        <source>From one day to the next</source>
        <translation>Von einem Tag zum nächsten</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/correlation_tab.py"/>
        <source>A link isn&apos;t a cause, and having no link is fine, too.</source>
        <translation>Ein Zusammenhang ist keine Ursache, und kein Zusammenhang ist auch in Ordnung.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/correlation_tab.py"/>
        <source>In studies stress made pain stronger for some people, weaker for others, and did nothing for many.</source>
        <translation>In Studien machte Stress die Schmerzen bei manchen Menschen stärker, bei anderen schwächer, und bei vielen änderte sich nichts.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/correlation_tab.py"/>
        <source>Hide the numbers</source>
        <translation>Zahlen ausblenden</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>up to %n character(s)</source>
        <translation>
            <numerusform>bis zu %n Zeichen</numerusform>
            <numerusform>bis zu %n Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <location filename="../../desktop/unclench/viewmodels/program_editor/words.py"/>
        <location filename="../../desktop/unclench/viewmodels/programs/shown_steps.py"/>
        <source>%n time(s)</source>
        <translation>
            <numerusform>einmal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>{count} time(s)</source>
        <translation>
            <numerusform>{count}-mal</numerusform>
            <numerusform>{count}-mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/history/overview.py"/>
        <source>%n day(s) in the last {weeks} weeks.</source>
        <translation>
            <numerusform>%n Tag in den letzten {weeks} Wochen.</numerusform>
            <numerusform>%n Tage in den letzten {weeks} Wochen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/history/session_words.py"/>
        <source>{done} of {planned} minute(s)</source>
        <translation>
            <numerusform>{done} von {planned} Minute</numerusform>
            <numerusform>{done} von {planned} Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <location filename="../../desktop/unclench/widgets/trials/pairs_table.py"/>
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n Paar</numerusform>
            <numerusform>%n Paare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>It may take {weeks} week(s), and the answer may be: not clear.</source>
        <translation>
            <numerusform>Das kann {weeks} Woche dauern, und die Antwort kann sein: nicht klar.</numerusform>
            <numerusform>Das kann {weeks} Wochen dauern, und die Antwort kann sein: nicht klar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>%n rating(s) afterward are missing.</source>
        <translation>
            <numerusform>%n Einschätzung danach fehlt.</numerusform>
            <numerusform>%n Einschätzungen danach fehlen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/history/visit_parts.py"/>
        <source>%n week(s) answered since {first}.</source>
        <translation>
            <numerusform>%n Woche beantwortet seit {first}.</numerusform>
            <numerusform>%n Wochen beantwortet seit {first}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/history/visit_parts.py"/>
        <source>%n more exercise(s)</source>
        <translation>
            <numerusform>%n weitere Übung</numerusform>
            <numerusform>%n weitere Übungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/library/offers.py"/>
        <source>take {minutes} minute(s)</source>
        <translation>
            <numerusform>{minutes} Minute lang</numerusform>
            <numerusform>{minutes} Minuten lang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/program_editor/words.py"/>
        <source>As it suggests: {minutes} minute(s)</source>
        <translation>
            <numerusform>Wie vorgeschlagen: {minutes} Minute</numerusform>
            <numerusform>Wie vorgeschlagen: {minutes} Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/programs/program_words.py"/>
        <location filename="../../desktop/unclench/viewmodels/words.py"/>
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/programs/program_words.py"/>
        <source>%n day(s) a week</source>
        <translation>
            <numerusform>%n Tag pro Woche</numerusform>
            <numerusform>%n Tage pro Woche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/programs/program_words.py"/>
        <source>{least} to %n day(s) a week</source>
        <translation>
            <numerusform>{least} bis %n Tag pro Woche</numerusform>
            <numerusform>{least} bis %n Tage pro Woche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/programs/program_words.py"/>
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/programs/program_words.py"/>
        <source>A %n-minute read</source>
        <translation>
            <numerusform>Lesezeit: %n Minute</numerusform>
            <numerusform>Lesezeit: %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/reminders/reminder_words.py"/>
        <source>In %n minute(s)</source>
        <translation>
            <numerusform>In %n Minute</numerusform>
            <numerusform>In %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/session/result_words.py"/>
        <source>That was {minutes} minute(s)</source>
        <translation>
            <numerusform>Das war {minutes} Minute</numerusform>
            <numerusform>Das waren {minutes} Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/session/result_words.py"/>
        <source>You practiced for %n second(s)</source>
        <translation>
            <numerusform>Du hast %n Sekunde geübt</numerusform>
            <numerusform>Du hast %n Sekunden geübt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/session/result_words.py"/>
        <source>You took {minutes} minute(s) for yourself</source>
        <translation>
            <numerusform>Du hast dir {minutes} Minute Zeit genommen</numerusform>
            <numerusform>Du hast dir {minutes} Minuten Zeit genommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/settings/data_management.py"/>
        <source>Your own exercises: %n file(s).</source>
        <translation>
            <numerusform>Deine eigenen Übungen: %n Datei.</numerusform>
            <numerusform>Deine eigenen Übungen: %n Dateien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/today/reasons.py"/>
        <source>you did this about now on %n day(s) lately</source>
        <translation>
            <numerusform>das hast du in letzter Zeit an %n Tag um diese Zeit gemacht</numerusform>
            <numerusform>das hast du in letzter Zeit an %n Tagen um diese Zeit gemacht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/words.py"/>
        <source>{minutes} minute(s)</source>
        <translation>
            <numerusform>{minutes} Minute</numerusform>
            <numerusform>{minutes} Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/words.py"/>
        <source>Flare: {minutes} minute(s)</source>
        <translation>
            <numerusform>Schub: {minutes} Minute</numerusform>
            <numerusform>Schub: {minutes} Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/widgets/charts/paper_layout.py"/>
        <source>and %n more note(s)</source>
        <translation>
            <numerusform>und %n weitere Notiz</numerusform>
            <numerusform>und %n weitere Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/widgets/charts/paper_layout.py"/>
        <source>and %n more exercise(s), used less often</source>
        <translation>
            <numerusform>und %n weitere Übung, seltener genutzt</numerusform>
            <numerusform>und %n weitere Übungen, seltener genutzt</numerusform>
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
            <numerusform>noch %n Hinweis zur Vorsicht</numerusform>
            <numerusform>noch %n Hinweise zur Vorsicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/widgets/library/good_to_know.py"/>
        <source>%n note(s) on who should take care</source>
        <translation>
            <numerusform>%n Hinweis zur Vorsicht</numerusform>
            <numerusform>%n Hinweise zur Vorsicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/widgets/my_exercises/import_card.py"/>
        <source>{lengths} minute(s)</source>
        <comment>the last length counts</comment>
        <translation>
            <numerusform>{lengths} Minute</numerusform>
            <numerusform>{lengths} Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/widgets/my_exercises/my_exercises_page.py"/>
        <source>and %n more</source>
        <comment>faults of a file</comment>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/widgets/session/own_pace.py"/>
        <source>It starts with a breath of {seconds} second(s). Yours may be different.</source>
        <translation>
            <numerusform>Es beginnt mit einem Atemzug von {seconds} Sekunde. Deiner kann anders sein.</numerusform>
            <numerusform>Es beginnt mit einem Atemzug von {seconds} Sekunden. Deiner kann anders sein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/widgets/session/own_pace.py"/>
        <source>It starts at your pace: a breath of about {seconds} second(s).</source>
        <translation>
            <numerusform>Es beginnt in deinem Tempo: mit einem Atemzug von etwa {seconds} Sekunde.</numerusform>
            <numerusform>Es beginnt in deinem Tempo: mit einem Atemzug von etwa {seconds} Sekunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/widgets/settings/sound_card.py"/>
        <location filename="../../desktop/unclench/widgets/sound/just_sounds_page.py"/>
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/widgets/sound/just_sounds_page.py"/>
        <source>%n minute(s) left.</source>
        <translation>
            <numerusform>Noch %n Minute.</numerusform>
            <numerusform>Noch %n Minuten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/widgets/sound/voice_line.py"/>
        <source>The voice couldn&apos;t read {failed} of %n text(s). You&apos;ll see those words.</source>
        <translation>
            <numerusform>Die Stimme konnte {failed} von %n Text nicht lesen. Du siehst die Worte auf dem Bildschirm.</numerusform>
            <numerusform>Die Stimme konnte {failed} von %n Texten nicht lesen. Du siehst die Worte auf dem Bildschirm.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrampPanel</name>
    <message>
        <location filename="../../desktop/unclench/widgets/session/easing.py"/>
        <source>Ease off. Gently lengthen the muscle. For your calf: pull the toes toward the shin. Breathe.</source>
        <translation>Lass nach. Mach den Muskel sanft lang. Bei der Wade: Zieh die Zehen zum Schienbein. Atme.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/easing.py"/>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/easing.py"/>
        <source>Go on without this part</source>
        <translation>Weiter ohne diesen Teil</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/easing.py"/>
        <source>Go on without the legs</source>
        <translation>Weiter ohne die Beine</translation>
    </message>
</context>
<context>
    <name>Curve</name>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/breath_curve.py"/>
        <source>Breath curve</source>
        <translation>Atemkurve</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/breath_curve.py"/>
        <source>Up and Down choose the end of a phase, Left and Right move it.</source>
        <translation>Pfeil auf und ab wählen das Ende einer Phase, Pfeil links und rechts verschieben es.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/breath_curve.py"/>
        <source>One breath takes {seconds} seconds, {rate} breaths a minute</source>
        <translation>Ein Atemzug dauert {seconds} Sekunden, {rate} Atemzüge pro Minute</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/breath_curve.py"/>
        <source>{phase}: {seconds} seconds</source>
        <translation>{phase}: {seconds} Sekunden</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/data_card.py"/>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/data_card.py"/>
        <source>Everything is stored in one folder on this computer: {folder}</source>
        <translation>Alles liegt in einem Ordner auf diesem Computer: {folder}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/data_card.py"/>
        <source>A backup is made automatically every day and kept in that folder.</source>
        <translation>Jeden Tag wird von selbst eine Sicherung gemacht. Sie liegt im selben Ordner.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/data_card.py"/>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/data_card.py"/>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/data_card.py"/>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/data_card.py"/>
        <source>Copy problem report</source>
        <translation>Problembericht kopieren</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/data_card.py"/>
        <source>A report about a problem, without anything you wrote</source>
        <translation>Ein Bericht über ein Problem, ohne etwas, das du geschrieben hast</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/data_card.py"/>
        <source>Delete all</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/data_card.py"/>
        <source>Restore this backup</source>
        <translation>Diese Sicherung wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/data_card.py"/>
        <source>This removes your history, fair tests, plan, people and settings, and your own exercises and programs from {folder}. It can&apos;t be undone here.</source>
        <translation>Das entfernt deinen Verlauf, faire Tests, den Plan, deine Leute und die Einstellungen, und auch deine eigenen Übungen und Programme aus {folder}. Das lässt sich hier nicht rückgängig machen.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/data_card.py"/>
        <source>Delete the backups too</source>
        <translation>Auch die Sicherungen löschen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/data_card.py"/>
        <source>Delete all now</source>
        <translation>Jetzt alles löschen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/data_card.py"/>
        <source>Keep everything</source>
        <translation>Alles behalten</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/data_card.py"/>
        <source>What you have now will be kept in the backups folder.</source>
        <translation>Was du jetzt hast, bleibt im Ordner mit den Sicherungen erhalten.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/data_card.py"/>
        <source>The report is on the clipboard. Read it before you share it.</source>
        <translation>Der Bericht ist in der Zwischenablage. Lies ihn, bevor du ihn weitergibst.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/data_card.py"/>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
</context>
<context>
    <name>DataManagement</name>
    <message>
        <location filename="../../desktop/unclench/viewmodels/settings/data_management.py"/>
        <source>This backup is good.</source>
        <translation>Diese Sicherung ist in Ordnung.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/settings/data_management.py"/>
        <source>Backed up: {file}</source>
        <translation>Gesichert: {file}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/settings/data_management.py"/>
        <source>Your backups are still there.</source>
        <translation>Deine Sicherungen sind noch da.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/settings/data_management.py"/>
        <source>Restored.</source>
        <translation>Wiederhergestellt.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/settings/data_management.py"/>
        <source>What you had before is in {folder}.</source>
        <translation>Was du vorher hattest, liegt in {folder}.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/settings/data_management.py"/>
        <source>Everything in {folder} was deleted.</source>
        <translation>Alles in {folder} wurde gelöscht.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/settings/data_management.py"/>
        <source>It held a link to {folder}. What&apos;s in there was left as it is.</source>
        <translation>Darin war eine Verknüpfung zu {folder}. Was dort liegt, blieb, wie es ist.</translation>
    </message>
</context>
<context>
    <name>DayDetails</name>
    <message>
        <location filename="../../desktop/unclench/widgets/controls/day_details.py"/>
        <source>What&apos;s affecting you today?</source>
        <translation>Was beschäftigt dich heute?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/controls/day_details.py"/>
        <source>Was any of this part of your day?</source>
        <translation>Gehörte etwas davon zu deinem Tag?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/controls/day_details.py"/>
        <source>About your day</source>
        <translation>Zu deinem Tag</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/controls/day_details.py"/>
        <source>Minutes you moved</source>
        <translation>Minuten, in denen du dich bewegt hast</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <location filename="../../desktop/unclench/widgets/controls/day_field.py"/>
        <source>Month before</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/controls/day_field.py"/>
        <source>Month after</source>
        <translation>Nächster Monat</translation>
    </message>
</context>
<context>
    <name>DaysCard</name>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/days_card.py"/>
        <source>Your days</source>
        <translation>Deine Tage</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/days_card.py"/>
        <source>Remind me, quietly</source>
        <translation>Leise erinnern</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/days_card.py"/>
        <source>They come while Unclench is open. For when it&apos;s closed, see Settings.</source>
        <translation>Sie kommen, solange Unclench offen ist. Für die übrige Zeit sieh in die Einstellungen.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/days_card.py"/>
        <source>This week suggests {days}. Pick any, or none.</source>
        <translation>Vorschlag für diese Woche: {days}. Wähle beliebige Tage oder keinen.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/days_card.py"/>
        <source>This week suggests {days}. A missed day just waits.</source>
        <translation>Vorschlag für diese Woche: {days}. Ein verpasster Tag wartet einfach.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/days_card.py"/>
        <source>At a set time</source>
        <translation>Zu einer festen Zeit</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/days_card.py"/>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
</context>
<context>
    <name>DaysGrid</name>
    <message>
        <location filename="../../desktop/unclench/widgets/history/days_grid.py"/>
        <source>Days you practiced</source>
        <translation>Tage, an denen du geübt hast</translation>
    </message>
</context>
<context>
    <name>DoorCard</name>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/door_card.py"/>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/door_card.py"/>
        <source>Write something</source>
        <translation>Etwas schreiben</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/door_card.py"/>
        <source>{what}: {door}</source>
        <translation>{what}: {door}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/door_card.py"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/door_card.py"/>
        <source>Next: {step}</source>
        <translation>Nächster Schritt: {step}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/door_card.py"/>
        <source>Next: {step}
{day}</source>
        <translation>Nächster Schritt: {step}
{day}</translation>
    </message>
</context>
<context>
    <name>DoorForm</name>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/door_card.py"/>
        <source>Your own line</source>
        <translation>Deine eigene Zeile</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/door_card.py"/>
        <source>One next step</source>
        <translation>Ein nächster Schritt</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/door_card.py"/>
        <source>By a certain day</source>
        <translation>Bis zu einem bestimmten Tag</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/door_card.py"/>
        <source>The day</source>
        <translation>Der Tag</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/door_card.py"/>
        <source>Done writing</source>
        <translation>Fertig geschrieben</translation>
    </message>
</context>
<context>
    <name>DraftLine</name>
    <message>
        <location filename="../../desktop/unclench/widgets/controls/draft_line.py"/>
        <source>Start over</source>
        <translation>Von vorn beginnen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/controls/draft_line.py"/>
        <source>Discard what you entered here</source>
        <translation>Verwirf, was du hier eingegeben hast</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/page.py"/>
        <source>Back to my exercises (Alt+Left)</source>
        <translation>Zurück zu meinen Übungen (Alt+Links)</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/page.py"/>
        <source>Give your exercise a title</source>
        <translation>Gib deiner Übung einen Titel</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/page.py"/>
        <source>The exercise as text (JSON)</source>
        <translation>Die Übung als Text (JSON)</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/page.py"/>
        <source>The exercise as text (Ctrl+J)</source>
        <translation>Die Übung als Text (Strg+J)</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/page.py"/>
        <source>Saved. You&apos;ll find it among your exercises.</source>
        <translation>Gespeichert. Du findest sie unter deinen Übungen.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/page.py"/>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/page.py"/>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/page.py"/>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/page.py"/>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/page.py"/>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/page.py"/>
        <source>Move, copy or delete this step</source>
        <translation>Diesen Schritt verschieben, kopieren oder löschen</translation>
    </message>
</context>
<context>
    <name>Effects</name>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/effects.py"/>
        <source>Stress before and after each session. By name, not by result.</source>
        <translation>Stress vor und nach jeder Sitzung. Nach Namen, nicht nach Ergebnis.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/effects.py"/>
        <source>Pain before and after each session. By name, not by result.</source>
        <translation>Schmerz vor und nach jeder Sitzung. Nach Namen, nicht nach Ergebnis.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/effects.py"/>
        <source>{first} to {last}.</source>
        <translation>{first} bis {last}.</translation>
    </message>
</context>
<context>
    <name>EffectsTab</name>
    <message>
        <location filename="../../desktop/unclench/widgets/history/effects_tab.py"/>
        <source>Rating</source>
        <translation>Einschätzung</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/effects_tab.py"/>
        <source>Nothing to show yet</source>
        <translation>Noch nichts zu zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/effects_tab.py"/>
        <source>You&apos;ll need sessions with a rating before and after.</source>
        <translation>Dafür braucht es Sitzungen mit einer Einschätzung davor und danach.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/effects_tab.py"/>
        <source>Want to know more surely?</source>
        <translation>Möchtest du es genauer wissen?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/effects_tab.py"/>
        <source>Stress</source>
        <translation>Stress</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/effects_tab.py"/>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/effects_tab.py"/>
        <source>By name, not by result. The lines show where an exercise lies next to the others, not whether it changed anything. Nobody can tell from this which is best.</source>
        <translation>Nach Namen, nicht nach Ergebnis. Die Linien zeigen, wo eine Übung neben den anderen liegt, nicht, ob sie etwas verändert hat. Welche am besten ist, kann daraus niemand ablesen.</translation>
    </message>
</context>
<context>
    <name>EvidenceRow</name>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/pair_rows.py"/>
        <source>not set</source>
        <translation>nicht festgelegt</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/pair_rows.py"/>
        <source>Grade</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/pair_rows.py"/>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/pair_rows.py"/>
        <source>Author year</source>
        <translation>Name und Jahr</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/exchange.py"/>
        <source>Letters read as: {encoding}.</source>
        <translation>Gelesen mit diesem Zeichensatz: {encoding}.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/exchange.py"/>
        <source>This looks like a file from {app}.</source>
        <translation>Das sieht nach einer Datei aus dieser App aus: {app}.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/exchange.py"/>
        <source>Entries you already have that get missing numbers: {count}.</source>
        <translation>Vorhandene Einträge, die fehlende Zahlen bekommen: {count}.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/exchange.py"/>
        <source>Read as: from {first} to {last}.</source>
        <translation>So gelesen: von {first} bis {last}.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/exchange.py"/>
        <source>Please answer the questions below first.</source>
        <translation>Bitte beantworte zuerst die Fragen unten.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/exchange.py"/>
        <source>Imported: {new} new, {known} already here.</source>
        <translation>Importiert: {new} neu, {known} schon vorhanden.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/exchange.py"/>
        <source>Entries you already had that got missing numbers: {count}.</source>
        <translation>Vorhandene Einträge, die fehlende Zahlen bekommen haben: {count}.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/exchange.py"/>
        <source>Program steps that were done elsewhere: {count}.</source>
        <translation>Programmschritte, die anderswo gemacht wurden: {count}.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/exchange.py"/>
        <source>Saved: {file}</source>
        <translation>Gespeichert: {file}</translation>
    </message>
</context>
<context>
    <name>ExerciseCard</name>
    <message>
        <location filename="../../desktop/unclench/widgets/library/exercise_card.py"/>
        <source>In the text: {words}</source>
        <translation>Im Text: {words}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/exercise_card.py"/>
        <source>Yours</source>
        <translation>Von dir</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/exercise_card.py"/>
        <source>Favorite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/exercise_card.py"/>
        <source>yours</source>
        <translation>von dir</translation>
    </message>
</context>
<context>
    <name>ExerciseHead</name>
    <message>
        <location filename="../../desktop/unclench/widgets/library/exercise_head.py"/>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/exercise_head.py"/>
        <source>Back to {page}</source>
        <translation>Zurück: {page}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/exercise_head.py"/>
        <source>Back to all exercises</source>
        <translation>Zurück zu allen Übungen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/exercise_head.py"/>
        <source>Back (Esc)</source>
        <translation>Zurück (Esc)</translation>
    </message>
</context>
<context>
    <name>ExercisePage</name>
    <message>
        <location filename="../../desktop/unclench/widgets/library/exercise_page.py"/>
        <source>What happens</source>
        <translation>Was passiert</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/exercise_page.py"/>
        <source>Step by step</source>
        <translation>Schritt für Schritt</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/exercise_page.py"/>
        <source>A fair test compares it with sitting quietly, in pairs. It takes a few weeks.</source>
        <translation>Ein fairer Test vergleicht sie mit ruhigem Sitzen, immer in Paaren. Er dauert ein paar Wochen.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/exercise_page.py"/>
        <source>Does it help you?</source>
        <translation>Tut sie dir gut?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/exercise_page.py"/>
        <source>You said twice that this one isn&apos;t for you, so it comes last in the list.</source>
        <translation>Du hast zweimal gesagt, dass diese Übung nichts für dich ist. Darum steht sie am Ende der Liste.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/exercise_page.py"/>
        <source>Put it back</source>
        <translation>Wieder einreihen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/exercise_page.py"/>
        <source>This exercise can&apos;t be played.</source>
        <translation>Diese Übung lässt sich nicht abspielen.</translation>
    </message>
</context>
<context>
    <name>ExercisesList</name>
    <message>
        <location filename="../../desktop/unclench/widgets/my_exercises/my_exercises_page.py"/>
        <source>My exercises</source>
        <translation>Meine Übungen</translation>
    </message>
</context>
<context>
    <name>ExercisesPage</name>
    <message>
        <location filename="../../desktop/unclench/widgets/library/exercises_page.py"/>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/exercises_page.py"/>
        <source>Just sounds</source>
        <translation>Nur Klänge</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/exercises_page.py"/>
        <source>Rain, the sea, or a sound of your own, without a session</source>
        <translation>Regen, Meer oder ein eigener Klang, ohne Sitzung</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/exercises_page.py"/>
        <source>No matches. Try removing a filter.</source>
        <translation>Nichts gefunden. Nimm einen Filter weg.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/exercises_page.py"/>
        <source>Show all exercises</source>
        <translation>Alle Übungen zeigen</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <location filename="../../desktop/unclench/widgets/window/notices.py"/>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/notices.py"/>
        <source>Something in Unclench went wrong</source>
        <translation>In Unclench ist etwas schiefgegangen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/notices.py"/>
        <source>That&apos;s our fault, not yours. What you&apos;ve done so far is saved. You can go on, or close the window and open it again. The details are in this file, without anything you wrote:</source>
        <translation>Das ist unser Fehler, nicht deiner. Was du bis jetzt gemacht hast, ist gespeichert. Du kannst weitermachen oder das Fenster schließen und wieder öffnen. Die Einzelheiten stehen in dieser Datei, ohne das, was du geschrieben hast:</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/notices.py"/>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/notices.py"/>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>FaultPage</name>
    <message>
        <location filename="../../desktop/unclench/widgets/window/notices.py"/>
        <source>Your data couldn&apos;t be opened</source>
        <translation>Deine Daten ließen sich nicht öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/notices.py"/>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/notices.py"/>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/notices.py"/>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/notices.py"/>
        <source>Help now (F3)</source>
        <translation>Hilfe jetzt (F3)</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/notices.py"/>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/notices.py"/>
        <source>Use this backup</source>
        <translation>Diese Sicherung nehmen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/notices.py"/>
        <source>Start fresh</source>
        <translation>Neu anfangen</translation>
    </message>
</context>
<context>
    <name>FaultyCard</name>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/program_card.py"/>
        <source>This program needs fixing before it can run.</source>
        <translation>An diesem Programm ist etwas zu korrigieren, bevor es laufen kann.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/program_card.py"/>
        <source>Open in editor</source>
        <translation>Im Editor öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/program_card.py"/>
        <source>Open in editor: {file}</source>
        <translation>Im Editor öffnen: {file}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/program_card.py"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/program_card.py"/>
        <source>Delete: {file}</source>
        <translation>Löschen: {file}</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <location filename="../../desktop/unclench/widgets/figures/base.py"/>
        <source>Dizzy, tingling, or short of air? Let go of the count and breathe your own way.</source>
        <translation>Schwindel, Kribbeln oder zu wenig Luft? Lass das Zählen los und atme, wie du magst.</translation>
    </message>
</context>
<context>
    <name>FilesCard</name>
    <message>
        <location filename="../../desktop/unclench/widgets/history/files_card.py"/>
        <source>Save as CSV</source>
        <translation>Als CSV speichern</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/files_card.py"/>
        <source>Sessions, for a spreadsheet</source>
        <translation>Sitzungen, für eine Tabelle</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/files_card.py"/>
        <source>Save as JSON</source>
        <translation>Als JSON speichern</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/files_card.py"/>
        <source>Everything, to keep or to take along</source>
        <translation>Alles, zum Aufheben oder Mitnehmen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/files_card.py"/>
        <source>Save as FHIR</source>
        <translation>Als FHIR speichern</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/files_card.py"/>
        <source>Ratings, for a clinic&apos;s system</source>
        <translation>Einschätzungen, für das System einer Klinik</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/files_card.py"/>
        <source>Save your history</source>
        <translation>Deinen Verlauf speichern</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/files_card.py"/>
        <source>A file on this computer. You choose where, and who gets it.</source>
        <translation>Eine Datei auf diesem Computer. Du entscheidest, wo sie liegt und wer sie bekommt.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/files_card.py"/>
        <source>Bring in a history</source>
        <translation>Einen Verlauf übernehmen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/files_card.py"/>
        <source>From Unclench on another computer, or a table from another app (CSV, TXT, TSV). You&apos;ll see what would come in before anything is saved.</source>
        <translation>Von Unclench auf einem anderen Computer oder eine Tabelle aus einer anderen App (CSV, TXT, TSV). Du siehst, was dazukäme, bevor etwas gespeichert wird.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/files_card.py"/>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/files_card.py"/>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/files_card.py"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/files_card.py"/>
        <source>{file}: {new} new, {known} already here, {unreadable} left out.</source>
        <translation>{file}: {new} neu, {known} schon da, {unreadable} ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/files_card.py"/>
        <source>Ready to import.</source>
        <translation>Bereit zum Importieren.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/files_card.py"/>
        <source>Line {line}: {words}</source>
        <translation>Zeile {line}: {words}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <location filename="../../desktop/unclench/widgets/history/filter_bar.py"/>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/filter_bar.py"/>
        <source>All exercises</source>
        <translation>Alle Übungen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/filter_bar.py"/>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/filter_bar.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/filter_bar.py"/>
        <source>Check-ins</source>
        <translation>Kurzchecks</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/filter_bar.py"/>
        <source>Time</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/filter_bar.py"/>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/filter_bar.py"/>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/filter_bar.py"/>
        <source>Search notes</source>
        <translation>Notizen durchsuchen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/filter_bar.py"/>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/filter_bar.py"/>
        <source>Any time</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/filter_bar.py"/>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/filter_bar.py"/>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/filter_bar.py"/>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/filter_bar.py"/>
        <source>Last 365 days</source>
        <translation>Letzte 365 Tage</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/filter_bar.py"/>
        <source>Pick days</source>
        <translation>Tage auswählen</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <location filename="../../desktop/unclench/widgets/library/filters.py"/>
        <source>Search exercises</source>
        <translation>Übungen suchen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/filters.py"/>
        <source>Search (/)</source>
        <translation>Suchen (/)</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/filters.py"/>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/filters.py"/>
        <source>Position</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/filters.py"/>
        <source>Any position</source>
        <translation>Jede Haltung</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/filters.py"/>
        <source>Favorites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/filters.py"/>
        <source>Recent first</source>
        <translation>Zuletzt geübte zuerst</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/filters.py"/>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/filters.py"/>
        <source>Kind of exercise</source>
        <translation>Art der Übung</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/filters.py"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/filters.py"/>
        <source>Any</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/filters.py"/>
        <source>Any length</source>
        <translation>Jede Länge</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/filters.py"/>
        <source>min</source>
        <translation>Min.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/filters.py"/>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
</context>
<context>
    <name>FitPage</name>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/fit_page.py"/>
        <source>Heart and breath</source>
        <translation>Herz und Atem</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/fit_page.py"/>
        <source>Bones, muscles and balance</source>
        <translation>Knochen, Muskeln und Gleichgewicht</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/fit_page.py"/>
        <source>Mood and mind</source>
        <translation>Stimmung und Psyche</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/fit_page.py"/>
        <source>Head, eyes and ears</source>
        <translation>Kopf, Augen und Ohren</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/fit_page.py"/>
        <source>Injury and surgery</source>
        <translation>Verletzung und Operation</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/fit_page.py"/>
        <source>Pregnancy and blood sugar</source>
        <translation>Schwangerschaft und Blutzucker</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/fit_page.py"/>
        <source>Health considerations</source>
        <translation>Angaben zur Gesundheit</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/fit_page.py"/>
        <source>Check anything that applies, or nothing at all. Exercises that may not suit you are then marked, with an easier way. They&apos;re never hidden. Each choice counts at once, and stays on your computer.</source>
        <translation>Wähle an, was auf dich zutrifft, oder auch gar nichts. Übungen, die für dich vielleicht nicht passen, werden dann markiert, mit einem leichteren Weg. Sie werden nie ausgeblendet. Jede Angabe gilt sofort und bleibt auf deinem Computer.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/fit_page.py"/>
        <source>Clear all</source>
        <translation>Alles abwählen</translation>
    </message>
</context>
<context>
    <name>ForYou</name>
    <message>
        <location filename="../../desktop/unclench/widgets/library/good_to_know.py"/>
        <source>For you</source>
        <translation>Für dich</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/good_to_know.py"/>
        <source>Change what applies to you</source>
        <translation>Angaben ändern</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/form.py"/>
        <source>About this exercise</source>
        <translation>Über diese Übung</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/form.py"/>
        <source>{length} of {minutes}: {share}% of the remaining time</source>
        <translation>{length} von {minutes}: {share} % der übrigen Zeit</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/program_editor/form.py"/>
        <source>what it&apos;s about</source>
        <translation>worum es geht</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/program_editor/form.py"/>
        <source>About this program</source>
        <translation>Über dieses Programm</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/program_editor/form.py"/>
        <source>Something to read</source>
        <translation>Etwas zum Lesen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/program_editor/form.py"/>
        <source>Something to answer</source>
        <translation>Etwas zum Beantworten</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/program_editor/form.py"/>
        <source>An exercise</source>
        <translation>Eine Übung</translation>
    </message>
</context>
<context>
    <name>FormCard</name>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/form_card.py"/>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>GoodToKnow</name>
    <message>
        <location filename="../../desktop/unclench/widgets/library/good_to_know.py"/>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/good_to_know.py"/>
        <source>Does any of this apply to you?</source>
        <translation>Trifft etwas davon auf dich zu?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/good_to_know.py"/>
        <source>That&apos;s what the author says. Unclench hasn&apos;t checked it.</source>
        <translation>Das steht so in der Übungsdatei. Unclench hat es nicht geprüft.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/good_to_know.py"/>
        <source>How sure can we be?</source>
        <translation>Wie sicher ist das?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/library/good_to_know.py"/>
        <source>You chose: {posture}.</source>
        <translation>Deine Wahl: {posture}.</translation>
    </message>
</context>
<context>
    <name>HelpLine</name>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/help_line.py"/>
        <source>That&apos;s a lot to carry. If you don&apos;t feel safe, call your local emergency number or someone you trust.</source>
        <translation>Das ist viel auf einmal. Wenn du dich nicht sicher fühlst, ruf den Notruf deines Landes an oder einen Menschen, dem du vertraust.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/help_line.py"/>
        <source>Help now (F3)</source>
        <translation>Hilfe jetzt (F3)</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <location filename="../../desktop/unclench/widgets/learn/help_page.py"/>
        <source>Help now</source>
        <translation>Hilfe jetzt</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/learn/help_page.py"/>
        <source>What this is not</source>
        <translation>Was das hier nicht ist</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/learn/help_page.py"/>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/learn/help_page.py"/>
        <source>Your own: a person, a number, a place</source>
        <translation>Deine eigenen: ein Mensch, eine Nummer, ein Ort</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/learn/help_page.py"/>
        <source>For example: my sister, 555 0123</source>
        <translation>Zum Beispiel: meine Schwester, 555 0123</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/learn/help_page.py"/>
        <source>Your own people and numbers</source>
        <translation>Deine eigenen Menschen und Nummern</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/learn/help_page.py"/>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/learn/help_page.py"/>
        <source>Not listed here</source>
        <translation>Hier nicht aufgeführt</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/learn/help_page.py"/>
        <source>We don&apos;t know the numbers there, and won&apos;t show you another country&apos;s. Look up your emergency number now, while you&apos;re well, and write it down below.</source>
        <translation>Die Nummern dort kennen wir nicht, und die eines anderen Landes zeigen wir dir nicht. Such deinen Notruf jetzt heraus, solange es dir gut geht, und schreib ihn unten auf.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/learn/help_page.py"/>
        <source>As of {day}, from: {sources}. Numbers change: check yours, and write it down below.</source>
        <translation>Stand: {day}, Quellen: {sources}. Nummern ändern sich: Prüf deine und schreib sie unten auf.</translation>
    </message>
</context>
<context>
    <name>HeroCard</name>
    <message>
        <location filename="../../desktop/unclench/widgets/today/hero.py"/>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <location filename="../../desktop/unclench/widgets/history/history_page.py"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/history_page.py"/>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/history_page.py"/>
        <source>Add by hand</source>
        <translation>Von Hand eintragen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/history_page.py"/>
        <source>Pages of your history</source>
        <translation>Seiten deines Verlaufs</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/history_page.py"/>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/history_page.py"/>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/history_page.py"/>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/history_page.py"/>
        <source>What seems to help</source>
        <translation>Was gutzutun scheint</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/history_page.py"/>
        <source>Stress and pain</source>
        <translation>Stress und Schmerz</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/history_page.py"/>
        <source>Fair tests</source>
        <translation>Faire Tests</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/history_page.py"/>
        <source>Import and export</source>
        <translation>Import und Export</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/history_page.py"/>
        <source>For a visit</source>
        <translation>Für einen Termin</translation>
    </message>
</context>
<context>
    <name>ImportCard</name>
    <message>
        <location filename="../../desktop/unclench/widgets/my_exercises/import_card.py"/>
        <source>Take care with: {cautions}</source>
        <translation>Vorsicht bei: {cautions}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/my_exercises/import_card.py"/>
        <source>A program of {weeks}.</source>
        <translation>Dauer des Programms: {weeks}.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/my_exercises/import_card.py"/>
        <source>It brings along: {titles}.</source>
        <translation>Das ist mit dabei: {titles}.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/my_exercises/import_card.py"/>
        <source>You already have an exercise with this ID. What would you like?</source>
        <translation>Du hast schon eine Übung mit dieser ID. Was möchtest du tun?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/my_exercises/import_card.py"/>
        <source>You already have something with the ID of: {titles}. What would you like?</source>
        <translation>Etwas mit derselben ID hast du schon, und zwar für: {titles}. Was möchtest du tun?</translation>
    </message>
</context>
<context>
    <name>ImportProgramCard</name>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/import_card.py"/>
        <source>There&apos;s a program with this ID already. What would you like?</source>
        <translation>Es gibt schon ein Programm mit dieser ID. Was möchtest du tun?</translation>
    </message>
</context>
<context>
    <name>ImportQuestions</name>
    <message>
        <location filename="../../desktop/unclench/widgets/history/import_questions.py"/>
        <source>please choose</source>
        <translation>bitte wählen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/import_questions.py"/>
        <source>Which column is “{field}”?</source>
        <translation>Welche Spalte ist „{field}“?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/import_questions.py"/>
        <source>none of them</source>
        <translation>keine davon</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/import_questions.py"/>
        <source>How much stress is “{mood}”?</source>
        <translation>Wie viel Stress ist „{mood}“?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/import_questions.py"/>
        <source>leave it out</source>
        <translation>weglassen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/import_questions.py"/>
        <source>What is in this file?</source>
        <translation>Was steht in dieser Datei?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/import_questions.py"/>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/import_questions.py"/>
        <source>Check-ins</source>
        <translation>Kurzchecks</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/import_questions.py"/>
        <source>What encoding was this file saved in?</source>
        <translation>Mit welchem Zeichensatz wurde diese Datei gespeichert?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/import_questions.py"/>
        <source>Which day is 03/04?</source>
        <translation>Welcher Tag ist 03/04?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/import_questions.py"/>
        <source>3 April</source>
        <translation>3. April</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/import_questions.py"/>
        <source>4 March</source>
        <translation>4. März</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/import_questions.py"/>
        <source>What do the numbers for length count?</source>
        <translation>Was zählen die Zahlen für die Länge?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/import_questions.py"/>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/import_questions.py"/>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/import_questions.py"/>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/import_questions.py"/>
        <source>milliseconds</source>
        <translation>Millisekunden</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/import_questions.py"/>
        <source>hours:minutes</source>
        <translation>Stunden:Minuten</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/import_questions.py"/>
        <source>minutes:seconds</source>
        <translation>Minuten:Sekunden</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/import_questions.py"/>
        <source>What does 1,200 mean in this file?</source>
        <translation>Was bedeutet 1,200 in dieser Datei?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/import_questions.py"/>
        <source>more than a thousand</source>
        <translation>mehr als tausend</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/import_questions.py"/>
        <source>a little more than one</source>
        <translation>etwas mehr als eins</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/import_questions.py"/>
        <source>Some ratings are on another scale. Which one?</source>
        <translation>Manche Werte haben eine andere Skala. Welche?</translation>
    </message>
</context>
<context>
    <name>Input</name>
    <message>
        <location filename="../../desktop/unclench/widgets/worksheet/worksheet_inputs.py"/>
        <source>Ctrl+Enter to continue.</source>
        <translation>Strg+Eingabe für weiter.</translation>
    </message>
</context>
<context>
    <name>InsteadRow</name>
    <message>
        <location filename="../../desktop/unclench/widgets/program_editor/rows.py"/>
        <source>Remove: {who}</source>
        <translation>Entfernen: {who}</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <location filename="../../desktop/unclench/widgets/history/item_list.py"/>
        <source>Sessions and check-ins, latest first</source>
        <translation>Sitzungen und Kurzchecks, neueste zuerst</translation>
    </message>
</context>
<context>
    <name>ItemPage</name>
    <message>
        <location filename="../../desktop/unclench/widgets/history/item_page.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/item_page.py"/>
        <source>Add a session by hand</source>
        <translation>Sitzung von Hand eintragen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/item_page.py"/>
        <source>Something you did without the app, or on another day.</source>
        <translation>Etwas, das du ohne die App oder an einem anderen Tag gemacht hast.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/item_page.py"/>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/item_page.py"/>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/item_page.py"/>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/item_page.py"/>
        <source>No number</source>
        <translation>Keine Zahl</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/item_page.py"/>
        <source>How was it?</source>
        <translation>Wie war es?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/item_page.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/item_page.py"/>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/item_page.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>JustSoundsPage</name>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/just_sounds_page.py"/>
        <source>Just sounds</source>
        <translation>Nur Klänge</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/just_sounds_page.py"/>
        <source>Let a sound keep you company while you rest, read or work. It plays on until you stop it, and leaves no trace in your history.</source>
        <translation>Lass dich von einem Klang begleiten, während du ruhst, liest oder arbeitest. Er läuft, bis du ihn anhältst, und steht nicht in deinem Verlauf.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/just_sounds_page.py"/>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/just_sounds_page.py"/>
        <source>My own file ...</source>
        <translation>Eigene Datei ...</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/just_sounds_page.py"/>
        <source>My own folder ...</source>
        <translation>Eigener Ordner ...</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/just_sounds_page.py"/>
        <source>Don&apos;t use this folder</source>
        <translation>Diesen Ordner nicht verwenden</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/just_sounds_page.py"/>
        <source>Stop after</source>
        <translation>Aufhören nach</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/just_sounds_page.py"/>
        <source>No timer</source>
        <translation>Ohne Timer</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/just_sounds_page.py"/>
        <source>Other minutes</source>
        <translation>Andere Minuten</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/just_sounds_page.py"/>
        <source>From 1 to {most} minutes</source>
        <translation>Von 1 bis {most} Minuten</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/just_sounds_page.py"/>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/just_sounds_page.py"/>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/just_sounds_page.py"/>
        <source>Sound</source>
        <translation>Klang</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/just_sounds_page.py"/>
        <source>All sound is muted in Settings, so you can&apos;t hear it now.</source>
        <translation>Der Ton ist in den Einstellungen ganz aus, darum hörst du gerade nichts.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/just_sounds_page.py"/>
        <source>Playing: {sound}.</source>
        <translation>Läuft: {sound}.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/just_sounds_page.py"/>
        <source>No sound output was found.</source>
        <translation>Keine Tonausgabe gefunden.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/just_sounds_page.py"/>
        <source>The time is over. The sound faded out.</source>
        <translation>Die Zeit ist um. Der Klang ist ausgeklungen.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/just_sounds_page.py"/>
        <source>The sound stopped because a session began.</source>
        <translation>Der Klang hat aufgehört, weil eine Sitzung begann.</translation>
    </message>
</context>
<context>
    <name>KeepWords</name>
    <message>
        <location filename="../../desktop/unclench/widgets/worksheet/keep_words.py"/>
        <source>Keep what you wrote?</source>
        <translation>Behalten, was du geschrieben hast?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/worksheet/keep_words.py"/>
        <source>It isn&apos;t saved yet. You can keep it with this session, or let it go.</source>
        <translation>Es ist noch nicht gespeichert. Du kannst es mit dieser Sitzung behalten oder verwerfen.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/worksheet/keep_words.py"/>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/worksheet/keep_words.py"/>
        <source>Let it go</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/worksheet/keep_words.py"/>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/worksheet/keep_words.py"/>
        <source>You can read it in History, with this session.</source>
        <translation>Du kannst es im Verlauf lesen, bei dieser Sitzung.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/worksheet/keep_words.py"/>
        <source>Keep it after all</source>
        <translation>Doch behalten</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/worksheet/keep_words.py"/>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/worksheet/keep_words.py"/>
        <source>Your words are gone when you leave this page. The session itself is kept.</source>
        <translation>Deine Worte sind weg, wenn du diese Seite verlässt. Die Sitzung selbst bleibt.</translation>
    </message>
</context>
<context>
    <name>LearnCard</name>
    <message>
        <location filename="../../desktop/unclench/widgets/learn/learn_card.py"/>
        <source>Read on</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/learn/learn_card.py"/>
        <source>Show less</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/learn/learn_card.py"/>
        <source>Read on: {title}</source>
        <translation>Weiterlesen: {title}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/learn/learn_card.py"/>
        <source>Source: {source}</source>
        <translation>Quelle: {source}</translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <location filename="../../desktop/unclench/widgets/learn/learn_page.py"/>
        <source>Learn</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/learn/learn_page.py"/>
        <source>Short cards, in any order.</source>
        <translation>Kurze Karten, in beliebiger Reihenfolge.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/learn/learn_page.py"/>
        <source>{read} of {all} read.</source>
        <translation>{read} von {all} gelesen.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/learn/learn_page.py"/>
        <source>Try: {title}</source>
        <translation>Ausprobieren: {title}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/learn/learn_page.py"/>
        <source>Help now (F3)</source>
        <translation>Hilfe jetzt (F3)</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/learn/learn_page.py"/>
        <source>How are you? (F4)</source>
        <translation>Wie geht es dir? (F4)</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/learn/learn_page.py"/>
        <source>Health considerations</source>
        <translation>Angaben zur Gesundheit</translation>
    </message>
</context>
<context>
    <name>LengthsRow</name>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/amount_rows.py"/>
        <source>such as 3, 5, 10</source>
        <translation>zum Beispiel 3, 5, 10</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/amount_rows.py"/>
        <source>Suggested</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/amount_rows.py"/>
        <source>not set</source>
        <translation>nicht festgelegt</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/amount_rows.py"/>
        <source>Suggested:</source>
        <translation>Vorschlag:</translation>
    </message>
</context>
<context>
    <name>LineCard</name>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/line_rows.py"/>
        <source>Line {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/line_rows.py"/>
        <source>Add words that take turns</source>
        <translation>Wechselnde Worte hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/line_rows.py"/>
        <source>Once, after</source>
        <translation>Einmal, nach</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/line_rows.py"/>
        <source>Again and again, every</source>
        <translation>Immer wieder, alle</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/line_rows.py"/>
        <source>{line}: when</source>
        <translation>{line}: wann</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/line_rows.py"/>
        <source>{line}: seconds</source>
        <translation>{line}: Sekunden</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/line_rows.py"/>
        <source>Remove {line}</source>
        <translation>Entfernen: {line}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/line_rows.py"/>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/line_rows.py"/>
        <source>{line}: words {number}</source>
        <translation>{line}: Worte {number}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/line_rows.py"/>
        <source>{line}: words</source>
        <translation>{line}: Worte</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/line_rows.py"/>
        <source>What is said</source>
        <translation>Was gesagt wird</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/line_rows.py"/>
        <source>Remove {name}</source>
        <translation>Entfernen: {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/line_rows.py"/>
        <source>Let it come to you.</source>
        <translation>Lass es auf dich zukommen.</translation>
    </message>
</context>
<context>
    <name>LinesRow</name>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/line_rows.py"/>
        <source>Add a line</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/line_rows.py"/>
        <source>Shorter is fine.</source>
        <translation>Kürzer ist auch gut.</translation>
    </message>
</context>
<context>
    <name>ListInput</name>
    <message>
        <location filename="../../desktop/unclench/widgets/worksheet/worksheet_inputs.py"/>
        <source>One line for each: Enter starts the next. Ctrl+Enter to continue.</source>
        <translation>Eine Zeile für jedes: Eingabe beginnt die nächste. Strg+Eingabe für weiter.</translation>
    </message>
</context>
<context>
    <name>MarkCard</name>
    <message>
        <location filename="../../desktop/unclench/widgets/body_map/mark_card.py"/>
        <source>Mark this place</source>
        <translation>Diese Stelle markieren</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/body_map/mark_card.py"/>
        <source>Fresh injury</source>
        <translation>Frische Verletzung</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/body_map/mark_card.py"/>
        <source>In a session</source>
        <translation>In einer Sitzung</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/body_map/mark_card.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/body_map/mark_card.py"/>
        <source>not marked</source>
        <translation>nicht markiert</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/body_map/mark_card.py"/>
        <source>Suggested: {mode}</source>
        <translation>Vorschlag: {mode}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/body_map/mark_card.py"/>
        <source>My choice: {mode}</source>
        <translation>Meine Wahl: {mode}</translation>
    </message>
</context>
<context>
    <name>MoveFigure</name>
    <message>
        <location filename="../../desktop/unclench/widgets/figures/move.py"/>
        <source>Stop if it gets sharp, spreads, goes numb, or if you feel dizzy.</source>
        <translation>Hör auf, wenn es sticht, ausstrahlt oder taub wird oder wenn dir schwindelig ist.</translation>
    </message>
</context>
<context>
    <name>MusclePanel</name>
    <message>
        <location filename="../../desktop/unclench/widgets/session/muscle_panel.py"/>
        <source>Lighter</source>
        <translation>Sanfter</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/muscle_panel.py"/>
        <source>No tensing</source>
        <translation>Nicht anspannen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/muscle_panel.py"/>
        <source>Imagine it</source>
        <translation>Nur vorstellen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/muscle_panel.py"/>
        <source>Skip</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/muscle_panel.py"/>
        <source>Cramp?</source>
        <translation>Krampf?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/muscle_panel.py"/>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/muscle_panel.py"/>
        <source>Next: {part}.</source>
        <translation>Als Nächstes: {part}.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/muscle_panel.py"/>
        <source>Tensing gently today.</source>
        <translation>Heute nur sanft anspannen.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/muscle_panel.py"/>
        <source>No tensing today.</source>
        <translation>Heute nicht anspannen.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/muscle_panel.py"/>
        <source>Imagining only today.</source>
        <translation>Heute nur vorstellen.</translation>
    </message>
</context>
<context>
    <name>MyExercisesPage</name>
    <message>
        <location filename="../../desktop/unclench/widgets/my_exercises/my_exercises_page.py"/>
        <source>My exercises</source>
        <translation>Meine Übungen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/my_exercises/my_exercises_page.py"/>
        <source>Write your own, or copy one and change it. You can drop files here, too.</source>
        <translation>Schreib eigene Übungen, oder kopiere eine und ändere sie. Du kannst auch Dateien hierherziehen.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/my_exercises/my_exercises_page.py"/>
        <source>Change what you like, and try it as you go. It will appear with all the others, with its own landscape.</source>
        <translation>Ändere, was du magst, und probier es gleich aus. Deine Übung erscheint dann bei allen anderen, mit ihrer eigenen Landschaft.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/my_exercises/my_exercises_page.py"/>
        <source>Write your first exercise</source>
        <translation>Erste eigene Übung schreiben</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/my_exercises/my_exercises_page.py"/>
        <source>Start with breathing</source>
        <translation>Mit Atmen anfangen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/my_exercises/my_exercises_page.py"/>
        <source>Copy one of ours</source>
        <translation>Eine von unseren kopieren</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/my_exercises/my_exercises_page.py"/>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/my_exercises/my_exercises_page.py"/>
        <source>New exercise</source>
        <translation>Neue Übung</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/my_exercises/my_exercises_page.py"/>
        <source>New program</source>
        <translation>Neues Programm</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/my_exercises/my_exercises_page.py"/>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/my_exercises/my_exercises_page.py"/>
        <source>Open in editor</source>
        <translation>Im Editor öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/my_exercises/my_exercises_page.py"/>
        <source>Practice</source>
        <translation>Üben</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/my_exercises/my_exercises_page.py"/>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/my_exercises/my_exercises_page.py"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/my_exercises/my_exercises_page.py"/>
        <source>A program that needs fixing</source>
        <translation>Ein Programm, in dem etwas korrigiert werden muss</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/my_exercises/my_exercises_page.py"/>
        <source>Changes you haven&apos;t saved yet are kept here as a draft</source>
        <translation>Was du noch nicht gespeichert hast, bleibt hier als Entwurf</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/my_exercises/my_exercises_page.py"/>
        <source>Exercise (*.json);;Bundle with recordings (*.unclench)</source>
        <translation>Übung (*.json);;Paket mit Aufnahmen (*.unclench)</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/my_exercises/my_exercises_page.py"/>
        <source>Exercises (*.json *.unclench)</source>
        <translation>Übungen (*.json *.unclench)</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/my_exercises/my_exercises_page.py"/>
        <source>Deleted: {title}</source>
        <translation>Gelöscht: {title}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/my_exercises/my_exercises_page.py"/>
        <source>Your exercises can&apos;t be opened right now.</source>
        <translation>Deine Übungen lassen sich gerade nicht öffnen.</translation>
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
        <translation>Das Bild ist wieder da. Alle Tasten funktionieren wieder.</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <location filename="../../desktop/unclench/widgets/history/note_list.py"/>
        <source>Notes to print</source>
        <translation>Notizen zum Drucken</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <location filename="../../desktop/unclench/widgets/session/session_notes.py"/>
        <source>Volume {percent}%</source>
        <translation>Lautstärke {percent} %</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/session_notes.py"/>
        <source>Remembered for next time</source>
        <translation>Fürs nächste Mal gemerkt</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/session_notes.py"/>
        <source>Skipping this time</source>
        <translation>Diesmal ausgelassen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/session_notes.py"/>
        <source>Sound off</source>
        <translation>Ton aus</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/session_notes.py"/>
        <source>Sound on</source>
        <translation>Ton an</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/session_notes.py"/>
        <source>The usual pace</source>
        <translation>Das übliche Tempo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/session_notes.py"/>
        <source>Slower: {percent}%</source>
        <translation>Langsamer: {percent} %</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/session_notes.py"/>
        <source>Faster: {percent}%</source>
        <translation>Schneller: {percent} %</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/session_notes.py"/>
        <source>No audio device found. Continuing without sound.</source>
        <translation>Keine Tonausgabe gefunden. Es geht ohne Ton weiter.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/session_notes.py"/>
        <source>This can&apos;t be saved right now. Unclench keeps trying.</source>
        <translation>Das lässt sich gerade nicht speichern. Unclench versucht es weiter.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <location filename="../../desktop/unclench/widgets/window/notice_bar.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>NumberInput</name>
    <message>
        <location filename="../../desktop/unclench/widgets/worksheet/worksheet_inputs.py"/>
        <source>Type a number, then press Enter.</source>
        <translation>Gib eine Zahl ein und drück dann Eingabe.</translation>
    </message>
</context>
<context>
    <name>NumberScale</name>
    <message>
        <location filename="../../desktop/unclench/widgets/controls/number_scale.py"/>
        <source>No number chosen</source>
        <translation>Noch keine Zahl gewählt</translation>
    </message>
</context>
<context>
    <name>OutlineStrip</name>
    <message>
        <location filename="../../desktop/unclench/widgets/library/outline_strip.py"/>
        <source>What happens</source>
        <translation>Was passiert</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <location filename="../../desktop/unclench/widgets/history/overview_tab.py"/>
        <source>After your first session you&apos;ll see it here. You can also add one by hand, or bring your history from another app.</source>
        <translation>Nach deiner ersten Sitzung siehst du sie hier. Du kannst auch eine von Hand eintragen oder deinen Verlauf aus einer anderen App übernehmen.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/overview_tab.py"/>
        <source>Your history starts here</source>
        <translation>Hier beginnt dein Verlauf</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/overview_tab.py"/>
        <source>Pick an exercise</source>
        <translation>Übung wählen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/overview_tab.py"/>
        <source>Add by hand</source>
        <translation>Von Hand eintragen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/overview_tab.py"/>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/overview_tab.py"/>
        <source>Days you practiced</source>
        <translation>Tage, an denen du geübt hast</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/overview_tab.py"/>
        <source>Stress and pain before and after</source>
        <translation>Stress und Schmerz vorher und danach</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/overview_tab.py"/>
        <source>Latest</source>
        <translation>Zuletzt</translation>
    </message>
</context>
<context>
    <name>OwnPaceCard</name>
    <message>
        <location filename="../../desktop/unclench/widgets/session/own_pace.py"/>
        <source>Tap my pace</source>
        <translation>Mein Tempo tippen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/own_pace.py"/>
        <source>I&apos;m breathing in</source>
        <translation>Ich atme ein</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/own_pace.py"/>
        <source>Press it, or Space, each time you breathe in</source>
        <translation>Drück darauf oder auf die Leertaste, jedes Mal, wenn du einatmest</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/own_pace.py"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/own_pace.py"/>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/own_pace.py"/>
        <source>Your own pace</source>
        <translation>Dein eigenes Tempo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/own_pace.py"/>
        <source>Breathe normally. Press Space or the button each time you breathe in, for up to 45 seconds.</source>
        <translation>Atme ganz normal. Drück die Leertaste oder den Knopf jedes Mal, wenn du einatmest, bis zu 45 Sekunden lang.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/own_pace.py"/>
        <source>Not enough taps yet. It takes at least {count}.</source>
        <translation>Noch nicht oft genug getippt. Es braucht mindestens {count}.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/own_pace.py"/>
        <source>Counted: {count}</source>
        <translation>Gezählt: {count}</translation>
    </message>
</context>
<context>
    <name>OwnTools</name>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/own_tools.py"/>
        <source>New program</source>
        <translation>Neues Programm</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/own_tools.py"/>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/own_tools.py"/>
        <source>Import a program</source>
        <translation>Programm importieren</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/own_tools.py"/>
        <source>Go on writing: {title}</source>
        <translation>Weiterschreiben: {title}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/own_tools.py"/>
        <source>Program (*.json);;Bundle with its exercises (*.unclench)</source>
        <translation>Programm (*.json);;Paket mit seinen Übungen (*.unclench)</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/own_tools.py"/>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/own_tools.py"/>
        <source>Programs and bundles (*.json *.unclench)</source>
        <translation>Programme und Pakete (*.json *.unclench)</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/own_tools.py"/>
        <source>Deleted: {file}</source>
        <translation>Gelöscht: {file}</translation>
    </message>
</context>
<context>
    <name>OwnWays</name>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/own_ways.py"/>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/own_ways.py"/>
        <source>Copy and change</source>
        <translation>Kopieren und ändern</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/own_ways.py"/>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/own_ways.py"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>PEG</name>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/week_page.py"/>
        <source>Does not interfere</source>
        <translation>Keine Beeinträchtigung</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/week_page.py"/>
        <source>Completely interferes</source>
        <translation>Vollständige Beeinträchtigung</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/week_page.py"/>
        <source>What number best describes your pain on average in the past week?</source>
        <translation>Welche Zahl beschreibt am besten, wie stark deine Schmerzen in der letzten Woche im Durchschnitt waren?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/week_page.py"/>
        <source>No pain</source>
        <translation>Keine Schmerzen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/week_page.py"/>
        <source>Pain as bad as you can imagine</source>
        <translation>Die stärksten Schmerzen, die du dir vorstellen kannst</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/week_page.py"/>
        <source>What number best describes how, during the past week, pain has interfered with your enjoyment of life?</source>
        <translation>Welche Zahl beschreibt am besten, wie sehr Schmerzen in der letzten Woche deine Lebensfreude beeinträchtigt haben?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/week_page.py"/>
        <source>What number best describes how, during the past week, pain has interfered with your general activity?</source>
        <translation>Welche Zahl beschreibt am besten, wie sehr Schmerzen in der letzten Woche deine allgemeine Aktivität beeinträchtigt haben?</translation>
    </message>
</context>
<context>
    <name>PacedRow</name>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/pacing_card.py"/>
        <source>{activity}: {now} at a time this week</source>
        <translation>{activity}: diese Woche je {now}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/pacing_card.py"/>
        <source>Week {week}. You usually did {usual}. On a sore day: {low} to {high}.</source>
        <translation>Woche {week}. Bisher meist: {usual}. An einem Schmerztag: {low} bis {high}.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/pacing_card.py"/>
        <source>Next week: {time}</source>
        <translation>Nächste Woche: {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/pacing_card.py"/>
        <source>Back a week</source>
        <translation>Eine Woche zurück</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/pacing_card.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>PacingCard</name>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/pacing_card.py"/>
        <source>Building up slowly</source>
        <translation>Langsam aufbauen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/pacing_card.py"/>
        <source>Begin with a bit less than usual, and add a little each week. Go by the clock, not by the pain. You decide when to go on.</source>
        <translation>Fang mit etwas weniger als sonst an und leg jede Woche ein wenig drauf. Richte dich nach der Uhr, nicht nach dem Schmerz. Du entscheidest, wann es weitergeht.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/pacing_card.py"/>
        <source>Add an activity</source>
        <translation>Aktivität hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/pacing_card.py"/>
        <source>Removed: {name}</source>
        <translation>Entfernt: {name}</translation>
    </message>
</context>
<context>
    <name>PacingForm</name>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/pacing_card.py"/>
        <source>What?</source>
        <translation>Was?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/pacing_card.py"/>
        <source>In your words</source>
        <translation>In deinen Worten</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/pacing_card.py"/>
        <source>For example: the garden</source>
        <translation>Zum Beispiel: der Garten</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/pacing_card.py"/>
        <source>Usual minutes, before it gets too much</source>
        <translation>Minuten wie sonst, bevor es zu viel wird</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/pacing_card.py"/>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/pacing_card.py"/>
        <source>From your last pacing worksheet.</source>
        <translation>Aus deinem letzten Arbeitsblatt zum Kräfteeinteilen.</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <location filename="../../desktop/unclench/widgets/history/visit_tab.py"/>
        <source>The page as it will be printed</source>
        <translation>Die Seite, wie sie gedruckt wird</translation>
    </message>
</context>
<context>
    <name>PairsTable</name>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/pairs_table.py"/>
        <source>Finds 1 point</source>
        <translation>Findet 1 Punkt</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/pairs_table.py"/>
        <source>Finds 2 points</source>
        <translation>Findet 2 Punkte</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/pairs_table.py"/>
        <source>Looks clear with no difference</source>
        <translation>Sieht klar aus, obwohl kein Unterschied da ist</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <location filename="../../desktop/unclench/widgets/writing/panes.py"/>
        <source>Parts of the editor</source>
        <translation>Teile des Editors</translation>
    </message>
</context>
<context>
    <name>PartRow</name>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/choice_rows.py"/>
        <source>type a name, or press Down</source>
        <translation>Namen tippen oder Pfeil ab drücken</translation>
    </message>
</context>
<context>
    <name>PastTrialCard</name>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/past_card.py"/>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/past_card.py"/>
        <source>See this test</source>
        <translation>Diesen Test ansehen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/past_card.py"/>
        <source>See this test: {title}</source>
        <translation>Diesen Test ansehen: {title}</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <location filename="../../desktop/unclench/widgets/learn/help_page.py"/>
        <source>My people</source>
        <translation>Meine Leute</translation>
    </message>
</context>
<context>
    <name>PeopleInput</name>
    <message>
        <location filename="../../desktop/unclench/widgets/worksheet/people_input.py"/>
        <source>From My people</source>
        <translation>Aus „Meine Leute“</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/worksheet/people_input.py"/>
        <source>Names you keep in Programs, under My people, show up here.</source>
        <translation>Namen, die du bei den Programmen unter „Meine Leute“ aufschreibst, stehen hier.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/worksheet/people_input.py"/>
        <source>Puts this name into your answer</source>
        <translation>Setzt diesen Namen in deine Antwort ein</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/worksheet/people_input.py"/>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/worksheet/people_input.py"/>
        <source>More names: {count}</source>
        <translation>Weitere Namen: {count}</translation>
    </message>
</context>
<context>
    <name>PeopleTab</name>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/people_tab.py"/>
        <source>My people</source>
        <translation>Meine Leute</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/people_tab.py"/>
        <source>They&apos;re shown in Help now (F3), also in a session. Nobody else sees them.</source>
        <translation>Du siehst sie unter „Hilfe jetzt“ (F3), auch während einer Sitzung. Sonst sieht sie niemand.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/people_tab.py"/>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/people_tab.py"/>
        <source>Removed: {name}</source>
        <translation>Entfernt: {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/people_tab.py"/>
        <source>One or two are enough: someone who listens, who lends a hand, or who knows what it&apos;s like. They&apos;re shown in Help now (F3), and nobody else sees them.</source>
        <translation>Eine oder zwei Personen reichen: jemand, der zuhört, mit anpackt oder weiß, wie das ist. Du siehst sie unter „Hilfe jetzt“ (F3). Sonst sieht sie niemand.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/people_tab.py"/>
        <source>Who&apos;s good to have around?</source>
        <translation>Wen hast du gern um dich?</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/person_card.py"/>
        <source>Somebody new</source>
        <translation>Eine neue Person</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/person_card.py"/>
        <source>{what}: {name}</source>
        <translation>{what}: {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/person_card.py"/>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/person_card.py"/>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/person_card.py"/>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/person_card.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/person_card.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/person_card.py"/>
        <source>For example: my sister</source>
        <translation>Zum Beispiel: meine Schwester</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/person_card.py"/>
        <source>How to reach them</source>
        <translation>Wie du sie erreichst</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/person_card.py"/>
        <source>A number, or how you write</source>
        <translation>Eine Nummer, oder wie ihr euch schreibt</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/person_card.py"/>
        <source>What for?</source>
        <translation>Wofür?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/person_card.py"/>
        <source>Done writing</source>
        <translation>Fertig geschrieben</translation>
    </message>
</context>
<context>
    <name>PhaseLine</name>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/phases.py"/>
        <source>Phase {number}</source>
        <translation>Phase {number}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/phases.py"/>
        <source>{phase}: seconds</source>
        <translation>{phase}: Sekunden</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/phases.py"/>
        <source>{phase}: own word</source>
        <translation>{phase}: eigenes Wort</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/phases.py"/>
        <source>own word</source>
        <translation>eigenes Wort</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/phases.py"/>
        <source>Remove {phase}</source>
        <translation>Entfernen: {phase}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/phases.py"/>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
</context>
<context>
    <name>PhasesRow</name>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/phases.py"/>
        <source>Add a phase</source>
        <translation>Phase hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/phases.py"/>
        <source>The person&apos;s own pace</source>
        <translation>Das eigene Tempo der Person</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/phases.py"/>
        <source>4 in, 6 out</source>
        <translation>4 ein, 6 aus</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/phases.py"/>
        <source>Box: 4 each</source>
        <translation>Viereck: je 4</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/phases.py"/>
        <source>5 in, 5 out</source>
        <translation>5 ein, 5 aus</translation>
    </message>
</context>
<context>
    <name>PlaceBox</name>
    <message>
        <location filename="../../desktop/unclench/widgets/body_map/body_map.py"/>
        <source>{name}, seen from behind</source>
        <translation>{name}, von hinten gesehen</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <location filename="../../desktop/unclench/widgets/body_map/place_list.py"/>
        <source>Find a place</source>
        <translation>Stelle suchen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/body_map/place_list.py"/>
        <source>Places of the body</source>
        <translation>Stellen am Körper</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/body_map/place_list.py"/>
        <source>No matches</source>
        <translation>Nichts gefunden</translation>
    </message>
</context>
<context>
    <name>PlanNote</name>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/plan_note.py"/>
        <source>From your plan</source>
        <translation>Aus deinem Plan</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/plan_note.py"/>
        <source>My plan</source>
        <translation>Mein Plan</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/plan_note.py"/>
        <source>You picked for this week: {picked}.</source>
        <translation>Für diese Woche hast du gewählt: {picked}.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/plan_note.py"/>
        <source>Open {title}</source>
        <translation>Öffnen: {title}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/plan_note.py"/>
        <source>Your next step: {step} ({day})</source>
        <translation>Dein nächster Schritt: {step} ({day})</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/plan_note.py"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/plan_note.py"/>
        <source>Done: {step}</source>
        <translation>Fertig: {step}</translation>
    </message>
</context>
<context>
    <name>PlanTab</name>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/plan_tab.py"/>
        <source>My plan</source>
        <translation>Mein Plan</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/plan_tab.py"/>
        <source>One small step is plenty. Fill in what helps, leave the rest. It all stays on your computer.</source>
        <translation>Ein kleiner Schritt ist genug. Füll aus, was dir guttut, und lass den Rest leer. Alles bleibt auf deinem Computer.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/plan_tab.py"/>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/plan_tab.py"/>
        <source>Save as text</source>
        <translation>Als Text speichern</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/plan_tab.py"/>
        <source>To print, or to take along to a visit</source>
        <translation>Zum Drucken oder zum Mitnehmen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/plan_tab.py"/>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/plan_tab.py"/>
        <source>Saved: {file}</source>
        <translation>Gespeichert: {file}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/plan_tab.py"/>
        <source>{file} can&apos;t be saved there. Pick another folder.</source>
        <translation>„{file}“ lässt sich dort nicht speichern. Wähle einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>PlayRow</name>
    <message>
        <location filename="../../desktop/unclench/widgets/today/play_row.py"/>
        <source>Start {exercise}</source>
        <translation>Starten: {exercise}</translation>
    </message>
</context>
<context>
    <name>PlotCard</name>
    <message>
        <location filename="../../desktop/unclench/widgets/charts/view.py"/>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/charts/view.py"/>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/charts/view.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/charts/view.py"/>
        <source>Copy the picture, or the table when it is shown</source>
        <translation>Das Bild kopieren, oder die Tabelle, wenn sie zu sehen ist</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/charts/view.py"/>
        <source>Show as chart</source>
        <translation>Als Diagramm zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/charts/view.py"/>
        <source>The picture couldn&apos;t be saved there.</source>
        <translation>Das Bild ließ sich dort nicht speichern.</translation>
    </message>
</context>
<context>
    <name>PracticeSide</name>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/practices_card.py"/>
        <source>Pick one you like</source>
        <translation>Wähle eine, die du magst</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/practices_card.py"/>
        <source>Pick another</source>
        <translation>Andere wählen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/practices_card.py"/>
        <source>Pick one</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/practices_card.py"/>
        <source>{side}: pick an exercise</source>
        <translation>{side}: Übung wählen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/practices_card.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/practices_card.py"/>
        <source>Open {title}</source>
        <translation>Öffnen: {title}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/plan/practices_card.py"/>
        <source>Nothing for now</source>
        <translation>Im Moment keine</translation>
    </message>
</context>
<context>
    <name>Preparation</name>
    <message>
        <location filename="../../desktop/unclench/viewmodels/library/preparation.py"/>
        <source>Holds are off for you.</source>
        <translation>Das Halten ist bei dir aus.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/library/preparation.py"/>
        <source>What doesn&apos;t suit you is left out already.</source>
        <translation>Was nicht zu dir passt, ist schon weggelassen.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/library/preparation.py"/>
        <source>Those muscles aren&apos;t tensed, unless you choose it.</source>
        <translation>Diese Muskeln spannst du nicht an, außer du möchtest es.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/library/preparation.py"/>
        <source>You&apos;ll tense only a little, unless you choose otherwise.</source>
        <translation>Du spannst nur wenig an, außer du möchtest es anders.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/library/preparation.py"/>
        <source>Nothing is tensed, unless you choose it.</source>
        <translation>Du spannst nichts an, außer du möchtest es.</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <location filename="../../desktop/unclench/widgets/writing/preview_card.py"/>
        <source>Add it</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/writing/preview_card.py"/>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/writing/preview_card.py"/>
        <source>Replace mine</source>
        <translation>Meine ersetzen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/writing/preview_card.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/writing/preview_card.py"/>
        <source>It needs fixing, so it can&apos;t be added:</source>
        <translation>Hier ist etwas zu korrigieren, darum lässt es sich nicht hinzufügen:</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/writing/preview_card.py"/>
        <source>By {name}</source>
        <translation>Von: {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/writing/preview_card.py"/>
        <source>License: {name}</source>
        <translation>Lizenz: {name}</translation>
    </message>
</context>
<context>
    <name>ProgramCard</name>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/program_card.py"/>
        <source>yours</source>
        <translation>von dir</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/program_card.py"/>
        <source>How sure can we be?</source>
        <translation>Wie sicher ist das?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/program_card.py"/>
        <source>How sure can we be? {title}</source>
        <translation>Wie sicher ist das? {title}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/program_card.py"/>
        <source>Look inside</source>
        <translation>Hineinschauen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/program_card.py"/>
        <source>Look inside: {title}</source>
        <translation>Hineinschauen: {title}</translation>
    </message>
</context>
<context>
    <name>ProgramEditorPage</name>
    <message>
        <location filename="../../desktop/unclench/widgets/program_editor/page.py"/>
        <source>Program editor</source>
        <translation>Programm-Editor</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/program_editor/page.py"/>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/program_editor/page.py"/>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/program_editor/page.py"/>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/program_editor/page.py"/>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/program_editor/page.py"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/program_editor/page.py"/>
        <source>Back to programs (Alt+Left)</source>
        <translation>Zurück zu den Programmen (Alt+Links)</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/program_editor/page.py"/>
        <source>Give your program a title</source>
        <translation>Gib deinem Programm einen Titel</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/program_editor/page.py"/>
        <source>The program as text (JSON)</source>
        <translation>Das Programm als Text (JSON)</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/program_editor/page.py"/>
        <source>The program as text (Ctrl+J)</source>
        <translation>Das Programm als Text (Strg+J)</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/program_editor/page.py"/>
        <source>Saved. You&apos;ll find it among the programs.</source>
        <translation>Gespeichert. Du findest es bei den Programmen.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/program_editor/page.py"/>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/program_editor/page.py"/>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/program_editor/page.py"/>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/program_editor/page.py"/>
        <source>Add a week</source>
        <translation>Woche hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/program_editor/page.py"/>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/program_editor/page.py"/>
        <source>Move, copy or delete this week or step</source>
        <translation>Diese Woche oder diesen Schritt verschieben, kopieren oder löschen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/program_editor/page.py"/>
        <source>Choose a step</source>
        <translation>Schritt wählen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/program_editor/page.py"/>
        <source>Choose an exercise</source>
        <translation>Übung wählen</translation>
    </message>
</context>
<context>
    <name>ProgramHead</name>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/program_head.py"/>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/program_head.py"/>
        <source>Back to all programs</source>
        <translation>Zurück zu allen Programmen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/program_head.py"/>
        <source>Back (Esc)</source>
        <translation>Zurück (Esc)</translation>
    </message>
</context>
<context>
    <name>ProgramList</name>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/program_list.py"/>
        <source>Where you are</source>
        <translation>Wo du gerade bist</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/program_list.py"/>
        <source>All programs</source>
        <translation>Alle Programme</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/program_list.py"/>
        <source>A few small steps a week, at your own speed. Miss a day, and it waits.</source>
        <translation>Ein paar kleine Schritte pro Woche, in deinem Tempo. Lässt du einen Tag aus, warten sie.</translation>
    </message>
</context>
<context>
    <name>ProgramPage</name>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/program_page.py"/>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/program_page.py"/>
        <source>You started over.</source>
        <translation>Du hast von vorn begonnen.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/program_page.py"/>
        <source>Stop this program</source>
        <translation>Dieses Programm beenden</translation>
    </message>
</context>
<context>
    <name>ProgramSteps</name>
    <message>
        <location filename="../../desktop/unclench/widgets/window/program_steps.py"/>
        <source>This program isn&apos;t there anymore.</source>
        <translation>Dieses Programm gibt es nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/program_steps.py"/>
        <source>This step isn&apos;t in the program anymore.</source>
        <translation>Diesen Schritt gibt es im Programm nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/program_steps.py"/>
        <source>This step needs an exercise that isn&apos;t there anymore: {name}.</source>
        <translation>Dieser Schritt braucht eine Übung, die es nicht mehr gibt: {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/program_steps.py"/>
        <source>This step needs a Learn card that isn&apos;t there anymore: {name}.</source>
        <translation>Dieser Schritt braucht eine Karte aus „Wissen“, die es nicht mehr gibt: {name}.</translation>
    </message>
</context>
<context>
    <name>ProgramsPage</name>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/programs_page.py"/>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/programs_page.py"/>
        <source>“{title}” was changed outside and isn&apos;t there, or needs fixing.</source>
        <translation>„{title}“ wurde von außen geändert und fehlt, oder es muss etwas korrigiert werden.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/programs_page.py"/>
        <source>Parts of this page</source>
        <translation>Teile dieser Seite</translation>
    </message>
</context>
<context>
    <name>QuietEnd</name>
    <message>
        <location filename="../../desktop/unclench/widgets/session/quiet_end.py"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/quiet_end.py"/>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/quiet_end.py"/>
        <source>Help now</source>
        <translation>Hilfe jetzt</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/quiet_end.py"/>
        <source>That&apos;s enough for now</source>
        <translation>Das reicht für jetzt</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/quiet_end.py"/>
        <source>Good night</source>
        <translation>Gute Nacht</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/quiet_end.py"/>
        <source>There&apos;s nothing to answer. Rest here as long as you like.</source>
        <translation>Es gibt nichts zu beantworten. Ruh hier aus, solange du magst.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/quiet_end.py"/>
        <source>There&apos;s nothing more to do. You can close your eyes again.</source>
        <translation>Es gibt nichts mehr zu tun. Du kannst die Augen wieder schließen.</translation>
    </message>
</context>
<context>
    <name>RateInput</name>
    <message>
        <location filename="../../desktop/unclench/widgets/worksheet/worksheet_choices.py"/>
        <source>Or type a number from 0 to {most}</source>
        <translation>Oder gib eine Zahl von 0 bis {most} ein</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/worksheet/worksheet_choices.py"/>
        <source>Type a number, or pick one, then press Enter.</source>
        <translation>Gib eine Zahl ein oder wähle eine, dann drück Eingabe.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/worksheet/worksheet_choices.py"/>
        <source>Keys 0 to 9, T for ten, Enter to continue. There&apos;s no right answer.</source>
        <translation>Tasten 0 bis 9, T für zehn, Eingabe für weiter. Keine Antwort ist falsch.</translation>
    </message>
</context>
<context>
    <name>RatingPage</name>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/rating_page.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/rating_page.py"/>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/rating_page.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/rating_page.py"/>
        <source>Before you start</source>
        <translation>Bevor du anfängst</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/rating_page.py"/>
        <source>After your session</source>
        <translation>Nach deiner Sitzung</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/rating_page.py"/>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/rating_page.py"/>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/rating_page.py"/>
        <source>Question {number} of {count}</source>
        <translation>Frage {number} von {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/rating_page.py"/>
        <source>Keys 0 to 9, T for ten, Enter to continue. There&apos;s no right answer.</source>
        <translation>Tasten 0 bis 9, T für zehn, Eingabe für weiter. Keine Antwort ist falsch.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/rating_page.py"/>
        <source>Pick a number, or press S to skip this one.</source>
        <translation>Wähle eine Zahl, oder drück S, um diese Frage zu überspringen.</translation>
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
        <translation>{value} vorher</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/rating_pair.py"/>
        <source>{value} now</source>
        <translation>{value} jetzt</translation>
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
        <translation>Wie gestresst fühlst du dich gerade?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/questions/ratings.py"/>
        <source>Not stressed</source>
        <translation>Gar nicht gestresst</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/questions/ratings.py"/>
        <source>As stressed as I can imagine</source>
        <translation>So gestresst, wie ich es mir nur vorstellen kann</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/questions/ratings.py"/>
        <source>How strong is your pain right now?</source>
        <translation>Wie stark sind deine Schmerzen gerade?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/questions/ratings.py"/>
        <source>No pain</source>
        <translation>Keine Schmerzen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/questions/ratings.py"/>
        <source>Pain as bad as I can imagine</source>
        <translation>Die stärksten Schmerzen, die ich mir vorstellen kann</translation>
    </message>
</context>
<context>
    <name>ReadMark</name>
    <message>
        <location filename="../../desktop/unclench/widgets/learn/learn_card.py"/>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/learn/learn_card.py"/>
        <source>Read: {title}</source>
        <translation>Gelesen: {title}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/learn/learn_card.py"/>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/learn/learn_card.py"/>
        <source>Mark as not read</source>
        <translation>Als ungelesen markieren</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <location filename="../../desktop/unclench/widgets/controls/reading.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/controls/reading.py"/>
        <source>Back (Esc)</source>
        <translation>Zurück (Esc)</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <location filename="../../desktop/unclench/widgets/writing/remarks.py"/>
        <source>Needs fixing, and notes</source>
        <translation>Was zu korrigieren ist, und Hinweise</translation>
    </message>
</context>
<context>
    <name>ReminderForm</name>
    <message>
        <location filename="../../desktop/unclench/widgets/reminders/form.py"/>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/reminders/form.py"/>
        <source>Days (none means every day)</source>
        <translation>Tage (keiner heißt: jeden Tag)</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/reminders/form.py"/>
        <source>Your own words (optional)</source>
        <translation>Deine eigenen Worte (wenn du magst)</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/reminders/form.py"/>
        <source>Time for a short break?</source>
        <translation>Zeit für eine kurze Pause?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/reminders/form.py"/>
        <source>What it opens</source>
        <translation>Was sie öffnet</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/reminders/form.py"/>
        <source>An exercise that isn&apos;t there anymore</source>
        <translation>Eine Übung, die es nicht mehr gibt</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/reminders/form.py"/>
        <source>Just Unclench</source>
        <translation>Nur Unclench</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/reminders/form.py"/>
        <source>Save reminder</source>
        <translation>Erinnerung speichern</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/reminders/form.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ReminderRow</name>
    <message>
        <location filename="../../desktop/unclench/widgets/reminders/row.py"/>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/reminders/row.py"/>
        <source>Change: {reminder}</source>
        <translation>Ändern: {reminder}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/reminders/row.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/reminders/row.py"/>
        <source>Remove: {reminder}</source>
        <translation>Entfernen: {reminder}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/reminders/row.py"/>
        <source>Once, for {name}, whom you picked for this week.</source>
        <translation>Einmal, für den Kontakt, den du für diese Woche gewählt hast: {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/reminders/row.py"/>
        <source>For {program}. You can change it on that program&apos;s page.</source>
        <translation>Für „{program}“. Du kannst sie auf der Seite des Programms ändern.</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <location filename="../../desktop/unclench/viewmodels/reminders/reminders.py"/>
        <source>That&apos;s as many reminders as there can be. You can remove one first.</source>
        <translation>Mehr Erinnerungen gehen nicht. Du kannst erst eine entfernen.</translation>
    </message>
</context>
<context>
    <name>RemindersCard</name>
    <message>
        <location filename="../../desktop/unclench/widgets/reminders/reminders_card.py"/>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/reminders/reminders_card.py"/>
        <source>A reminder comes once, and not on a day when you&apos;ve already done something. Skipped ones aren&apos;t counted.</source>
        <translation>Eine Erinnerung kommt nur einmal, und nicht an einem Tag, an dem du schon etwas gemacht hast. Ausgelassene werden nicht gezählt.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/reminders/reminders_card.py"/>
        <source>Add a reminder</source>
        <translation>Erinnerung hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/reminders/reminders_card.py"/>
        <source>Show me one now</source>
        <translation>Jetzt eine zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/reminders/reminders_card.py"/>
        <source>Bring the reminder back</source>
        <translation>Erinnerung zurückholen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/reminders/reminders_card.py"/>
        <source>Remind me once of the person I picked for the week</source>
        <translation>Erinnere mich einmal an den Menschen, den ich für die Woche gewählt habe</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/reminders/reminders_card.py"/>
        <source>Quiet hours, without reminders</source>
        <translation>Ruhezeit, ohne Erinnerungen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/reminders/reminders_card.py"/>
        <source>Quiet hours begin</source>
        <translation>Ruhezeit beginnt</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/reminders/reminders_card.py"/>
        <source>Quiet hours end</source>
        <translation>Ruhezeit endet</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/reminders/reminders_card.py"/>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/reminders/reminders_card.py"/>
        <source>Resume for today</source>
        <translation>Für heute fortsetzen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/reminders/reminders_card.py"/>
        <source>Pause for today</source>
        <translation>Für heute pausieren</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/reminders/reminders_card.py"/>
        <source>Paused for today.</source>
        <translation>Für heute pausiert.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/reminders/reminders_card.py"/>
        <source>{time} is in your quiet hours, so this reminder won&apos;t come. You can change either.</source>
        <translation>{time} liegt in deiner Ruhezeit. Diese Erinnerung kommt also nicht. Du kannst beides ändern.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/reminders/reminders_card.py"/>
        <source>Reminders arrive as notifications of your desktop.</source>
        <translation>Erinnerungen erscheinen als Mitteilungen auf deinem Desktop.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/reminders/reminders_card.py"/>
        <source>Reminders arrive at the icon in the tray.</source>
        <translation>Erinnerungen erscheinen am Symbol im Infobereich.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/reminders/reminders_card.py"/>
        <source>This desktop can&apos;t show notifications. Reminders appear in the window, as long as it&apos;s open.</source>
        <translation>Dieser Desktop kann keine Mitteilungen zeigen. Erinnerungen erscheinen im Fenster, solange es offen ist.</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <location filename="../../desktop/unclench/viewmodels/window/rescue.py"/>
        <source>Looking for a good backup …</source>
        <translation>Eine gute Sicherung wird gesucht …</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/window/rescue.py"/>
        <source>There&apos;s no good backup. You can start fresh; what&apos;s there now is kept beside the new file.</source>
        <translation>Es gibt keine gute Sicherung. Du kannst neu anfangen. Was jetzt da ist, bleibt neben der neuen Datei erhalten.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/window/rescue.py"/>
        <source>Choose the backup to continue with; the newest is already selected. What&apos;s there now is kept.</source>
        <translation>Wähle die Sicherung, mit der du weitermachen willst. Die neueste ist schon ausgewählt. Was jetzt da ist, wird aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/window/rescue.py"/>
        <source>{day} (still to come)</source>
        <translation>{day} (noch nicht da)</translation>
    </message>
</context>
<context>
    <name>RoundMark</name>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/round_mark.py"/>
        <source>Done: {title}</source>
        <translation>Fertig: {title}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/round_mark.py"/>
        <source>Take the tick back</source>
        <translation>Häkchen wegnehmen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/round_mark.py"/>
        <source>Mark as done</source>
        <translation>Als fertig markieren</translation>
    </message>
</context>
<context>
    <name>RunningCard</name>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/running_card.py"/>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/running_card.py"/>
        <source>See the weeks</source>
        <translation>Die Wochen ansehen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/running_card.py"/>
        <source>{action}: {title}</source>
        <translation>{action}: {title}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/running_card.py"/>
        <source>Take it off this list</source>
        <translation>Aus dieser Liste nehmen</translation>
    </message>
</context>
<context>
    <name>RunningTrialCard</name>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/running_card.py"/>
        <source>Start · {length}</source>
        <translation>Starten · {length}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/running_card.py"/>
        <source>You&apos;ll see which one it is after you press Start.</source>
        <translation>Welche Übung es ist, siehst du nach „Starten“.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/running_card.py"/>
        <source>Until all pairs are over, this test is sealed: its ratings aren&apos;t shown or compared anywhere. So please rate as you feel, and leave the rest to chance.</source>
        <translation>Bis alle Paare fertig sind, bleibt dieser Test verdeckt: Seine Werte werden nirgends gezeigt oder verglichen. Schätze also ein, wie es dir geht, und überlass den Rest dem Zufall.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/running_card.py"/>
        <source>Stop this test</source>
        <translation>Diesen Test abbrechen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/running_card.py"/>
        <source>Stop now? The test ends as unfinished, with no result, and can&apos;t be picked up again. Your sessions stay in your history.</source>
        <translation>Jetzt abbrechen? Der Test endet ohne Ergebnis und lässt sich nicht fortsetzen. Deine Sitzungen bleiben im Verlauf.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/running_card.py"/>
        <source>Yes, stop it</source>
        <translation>Ja, abbrechen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/running_card.py"/>
        <source>No, keep going</source>
        <translation>Nein, weitermachen</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <location filename="../../desktop/unclench/viewmodels/programs/runs.py"/>
        <source>This program isn&apos;t there anymore.</source>
        <translation>Dieses Programm gibt es nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/programs/runs.py"/>
        <source>What you changed in a program meanwhile doesn&apos;t fit in this history.</source>
        <translation>Was du inzwischen in einem Programm geändert hast, passt nicht zu diesem Verlauf.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/programs/runs.py"/>
        <source>You have two programs going, and that&apos;s plenty. When you finish or stop one of them, you can start this one.</source>
        <translation>Bei dir laufen schon zwei Programme, und das ist genug. Wenn du eines beendest, kannst du dieses beginnen.</translation>
    </message>
</context>
<context>
    <name>SampleList</name>
    <message>
        <location filename="../../desktop/unclench/widgets/history/sample_list.py"/>
        <source>The first entries as they&apos;ll appear in your history</source>
        <translation>Die ersten Einträge, so wie sie in deinem Verlauf stehen werden</translation>
    </message>
</context>
<context>
    <name>ScaleRow</name>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/pair_rows.py"/>
        <source>no scale</source>
        <translation>keine Skala</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/pair_rows.py"/>
        <source>0 to 10</source>
        <translation>0 bis 10</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/pair_rows.py"/>
        <source>0 to 100</source>
        <translation>0 bis 100</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/pair_rows.py"/>
        <source>Words for 0</source>
        <translation>Worte für 0</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/pair_rows.py"/>
        <source>words for 0</source>
        <translation>Worte für 0</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/pair_rows.py"/>
        <source>Words for the highest</source>
        <translation>Worte für den höchsten Wert</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/pair_rows.py"/>
        <source>words for the highest</source>
        <translation>Worte für den höchsten Wert</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/pair_rows.py"/>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/pair_rows.py"/>
        <source>as much as it gets</source>
        <translation>so sehr, wie es nur geht</translation>
    </message>
</context>
<context>
    <name>ScrolledTab</name>
    <message>
        <location filename="../../desktop/unclench/widgets/history/tab.py"/>
        <source>Looking through your history. A long one takes a few seconds.</source>
        <translation>Dein Verlauf wird durchgesehen. Bei einem langen dauert das ein paar Sekunden.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/tab.py"/>
        <source>Pick an exercise</source>
        <translation>Übung wählen</translation>
    </message>
</context>
<context>
    <name>SessionControls</name>
    <message>
        <location filename="../../desktop/unclench/widgets/session/session_controls.py"/>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/session_controls.py"/>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/session_controls.py"/>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/session_controls.py"/>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/session_controls.py"/>
        <source>Captions</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/session_controls.py"/>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/session_controls.py"/>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/session_controls.py"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/session_controls.py"/>
        <source>If it feels wrong</source>
        <translation>Wenn es sich falsch anfühlt</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/session_controls.py"/>
        <source>Small window</source>
        <translation>Kleines Fenster</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/session_controls.py"/>
        <source>Faster pace</source>
        <translation>Schnelleres Tempo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/session_controls.py"/>
        <source>Slower pace</source>
        <translation>Langsameres Tempo</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/session_controls.py"/>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/session_controls.py"/>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/session_controls.py"/>
        <source>{key}: off</source>
        <translation>{key}: aus</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/session_controls.py"/>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/session_controls.py"/>
        <source>{name}, on</source>
        <translation>{name}, an</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/session_controls.py"/>
        <source>{name}, off</source>
        <translation>{name}, aus</translation>
    </message>
</context>
<context>
    <name>SessionFlow</name>
    <message>
        <location filename="../../desktop/unclench/widgets/session/session_flow.py"/>
        <source>Space pauses, Escape ends the session, Tab goes to the buttons.</source>
        <translation>Leertaste hält an, Esc beendet die Sitzung, Tab führt zu den Knöpfen.</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <location filename="../../desktop/unclench/widgets/session/session_page.py"/>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
</context>
<context>
    <name>SessionsTab</name>
    <message>
        <location filename="../../desktop/unclench/widgets/history/sessions_tab.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/sessions_tab.py"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/sessions_tab.py"/>
        <source>Delete what is chosen (Del)</source>
        <translation>Ausgewähltes löschen (Entf)</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/sessions_tab.py"/>
        <source>Add by hand</source>
        <translation>Von Hand eintragen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/sessions_tab.py"/>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/sessions_tab.py"/>
        <source>No matches. Try removing a filter.</source>
        <translation>Nichts gefunden. Nimm einen Filter weg.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/sessions_tab.py"/>
        <source>After your first session, you&apos;ll see it here.</source>
        <translation>Nach deiner ersten Sitzung siehst du sie hier.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/sessions_tab.py"/>
        <source>No sessions yet</source>
        <translation>Noch keine Sitzungen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/sessions_tab.py"/>
        <source>Pick an exercise</source>
        <translation>Übung wählen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/sessions_tab.py"/>
        <source>Deleted: {title}</source>
        <translation>Gelöscht: {title}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/settings_page.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/settings_page.py"/>
        <source>No matches. Try another word.</source>
        <translation>Nichts gefunden. Versuch ein anderes Wort.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/settings_page.py"/>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/settings_page.py"/>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/settings_page.py"/>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/settings_page.py"/>
        <source>Colors</source>
        <translation>Farben</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/settings_page.py"/>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/settings_page.py"/>
        <source>Reduce motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/settings_page.py"/>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/settings_page.py"/>
        <source>What brings you here?</source>
        <translation>Was führt dich her?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/settings_page.py"/>
        <source>Show captions</source>
        <translation>Untertitel zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/settings_page.py"/>
        <source>Hide numbers in the history</source>
        <translation>Zahlen im Verlauf verbergen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/settings_page.py"/>
        <source>I&apos;m left-handed</source>
        <translation>Ich schreibe mit links</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/settings_page.py"/>
        <source>Health considerations</source>
        <translation>Angaben zur Gesundheit</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/settings_page.py"/>
        <source>What exercises should take into account</source>
        <translation>Worauf Übungen Rücksicht nehmen sollen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/settings_page.py"/>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/settings_page.py"/>
        <source>Ask about pain too</source>
        <translation>Auch nach Schmerzen fragen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/settings_page.py"/>
        <source>In the morning, ask how rested I am</source>
        <translation>Morgens fragen, wie erholt ich bin</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/settings_page.py"/>
        <source>Ask how much I can do about it</source>
        <translation>Fragen, wie viel ich selbst daran ändern kann</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/settings_page.py"/>
        <source>Ask three questions about my week, once a week</source>
        <translation>Einmal pro Woche drei Fragen zu meiner Woche stellen</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <location filename="../../desktop/unclench/widgets/window/side_bar.py"/>
        <source>Flare</source>
        <translation>Schub</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/side_bar.py"/>
        <source>Help now</source>
        <translation>Hilfe jetzt</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/side_bar.py"/>
        <source>Help</source>
        <translation>Hilfe</translation>
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
        <translation>Zurück zum großen Fenster</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/small_window.py"/>
        <source>Open Unclench</source>
        <translation>Unclench öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/small_window.py"/>
        <source>A quick question waits for you, whenever you&apos;re ready.</source>
        <translation>Eine kurze Frage wartet auf dich. Du hast Zeit.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/small_window.py"/>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
</context>
<context>
    <name>SorePlaces</name>
    <message>
        <location filename="../../desktop/unclench/widgets/body_map/sore_places.py"/>
        <source>Sore spots</source>
        <translation>Schmerzende Stellen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/body_map/sore_places.py"/>
        <source>That follows from your health considerations.</source>
        <translation>Das folgt aus deinen Angaben zur Gesundheit.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/body_map/sore_places.py"/>
        <source>Mark what hurts. The session then goes easy there, or leaves it out.</source>
        <translation>Markiere, was wehtut. Die Sitzung geht dort sanft vor oder lässt es aus.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/body_map/sore_places.py"/>
        <source>Change sore spots</source>
        <translation>Schmerzende Stellen ändern</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/body_map/sore_places.py"/>
        <source>Mark sore spots</source>
        <translation>Schmerzende Stellen markieren</translation>
    </message>
</context>
<context>
    <name>SoreRow</name>
    <message>
        <location filename="../../desktop/unclench/widgets/body_map/mark_card.py"/>
        <source>How sore?</source>
        <translation>Wie stark tut es weh?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/body_map/mark_card.py"/>
        <source>Not sore</source>
        <translation>Tut nicht weh</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/body_map/mark_card.py"/>
        <source>As sore as I can imagine</source>
        <translation>So stark, wie ich es mir nur vorstellen kann</translation>
    </message>
</context>
<context>
    <name>SoundCard</name>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/sound_card.py"/>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/sound_card.py"/>
        <source>Mute all sound</source>
        <translation>Allen Ton stumm schalten</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/sound_card.py"/>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/sound_card.py"/>
        <source>Tones and bells</source>
        <translation>Töne und Glocken</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/sound_card.py"/>
        <source>Background sounds</source>
        <translation>Hintergrundklänge</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/sound_card.py"/>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/sound_card.py"/>
        <source>Test: {sound}</source>
        <translation>Testen: {sound}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/sound_card.py"/>
        <source>Background sound</source>
        <translation>Hintergrundklang</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/sound_card.py"/>
        <source>Sleep timer: fade all sound after</source>
        <translation>Schlaf-Timer: allen Ton ausblenden nach</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/sound_card.py"/>
        <source>Play through</source>
        <translation>Ausgabe über</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/sound_card.py"/>
        <source>Sound delay</source>
        <translation>Tonverzögerung</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/sound_card.py"/>
        <source>{value} ms</source>
        <translation>{value} ms</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/sound_card.py"/>
        <source>Wireless headphones play a little late. If the picture is ahead of the sound, move this up until both go together. Often 100 to 300 is right.</source>
        <translation>Über Funkkopfhörer kommt der Ton etwas später. Wenn das Bild dem Ton voraus ist, stell diesen Wert höher, bis beides zusammenpasst. Oft passen 100 bis 300.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/sound_card.py"/>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/sound_card.py"/>
        <source>The system&apos;s usual output</source>
        <translation>Die übliche Ausgabe des Systems</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/sound_card.py"/>
        <source>The one you chose (not connected)</source>
        <translation>Die gewählte (nicht verbunden)</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/sound_card.py"/>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/sound_card.py"/>
        <source>No sound output was found.</source>
        <translation>Keine Tonausgabe gefunden.</translation>
    </message>
</context>
<context>
    <name>SoundChips</name>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/sound_chips.py"/>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/sound_chips.py"/>
        <source>Tones</source>
        <translation>Töne</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/sound_chips.py"/>
        <source>Background sound</source>
        <translation>Hintergrundklang</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/sound_chips.py"/>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
</context>
<context>
    <name>SoundFileLine</name>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/sound_file_line.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/sound_file_line.py"/>
        <source>Save as sound file</source>
        <translation>Als Tondatei speichern</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/sound_file_line.py"/>
        <source>Kind of sound file</source>
        <translation>Art der Tondatei</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/sound_file_line.py"/>
        <source>Sound file progress</source>
        <translation>Fortschritt der Tondatei</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/sound_file_line.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/sound_file_line.py"/>
        <source>Cancel the sound file</source>
        <translation>Tondatei abbrechen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/sound_file_line.py"/>
        <source>MP3, plays nearly everywhere</source>
        <translation>MP3, läuft fast überall</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/sound_file_line.py"/>
        <source>FLAC, full quality</source>
        <translation>FLAC, volle Qualität</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/sound_file_line.py"/>
        <source>OGG, small</source>
        <translation>OGG, klein</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/sound_file_line.py"/>
        <source>Opus, smallest</source>
        <translation>Opus, am kleinsten</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/sound_file_line.py"/>
        <source>WAV, full quality, very large</source>
        <translation>WAV, volle Qualität, sehr groß</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/sound_file_line.py"/>
        <source>Preparing the voice for {title} ...</source>
        <translation>Die Stimme wird vorbereitet: {title} ...</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/sound_file_line.py"/>
        <source>Saving {title} ...</source>
        <translation>Wird gespeichert: {title} ...</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/sound_file_line.py"/>
        <source>Saved as {file}</source>
        <translation>Gespeichert als {file}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/sound_file_line.py"/>
        <source>Stopped. Nothing was saved.</source>
        <translation>Abgebrochen. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/sound_file_line.py"/>
        <source>This couldn&apos;t be saved: {reason}</source>
        <translation>Das ließ sich nicht speichern: {reason}</translation>
    </message>
</context>
<context>
    <name>SoundPanel</name>
    <message>
        <location filename="../../desktop/unclench/widgets/session/sound_panel.py"/>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/sound_panel.py"/>
        <source>Bells</source>
        <translation>Glocken</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/sound_panel.py"/>
        <source>Tones and bells</source>
        <translation>Töne und Glocken</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/sound_panel.py"/>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/sound_panel.py"/>
        <source>Background sounds</source>
        <translation>Hintergrundklänge</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/sound_panel.py"/>
        <source>Background sound</source>
        <translation>Hintergrundklang</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/sound_panel.py"/>
        <source>Mute (M)</source>
        <translation>Stumm schalten (M)</translation>
    </message>
</context>
<context>
    <name>SoundscapeChoice</name>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/soundscape_choice.py"/>
        <source>Background: {sound}</source>
        <translation>Hintergrund: {sound}</translation>
    </message>
</context>
<context>
    <name>SpokenField</name>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/spoken.py"/>
        <source>Stop listening to: {name}</source>
        <translation>Nicht weiter anhören: {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/spoken.py"/>
        <source>Listen to: {name}</source>
        <translation>Anhören: {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/spoken.py"/>
        <source>Preparing the voice ...</source>
        <translation>Die Stimme wird vorbereitet ...</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/spoken.py"/>
        <source>In Settings, no voice is chosen for your own words.</source>
        <translation>In den Einstellungen ist keine Stimme für deine eigenen Worte gewählt.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/spoken.py"/>
        <source>There&apos;s no voice for these words on this computer.</source>
        <translation>Für diese Worte gibt es auf diesem Computer keine Stimme.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/spoken.py"/>
        <source>The voice couldn&apos;t say this.</source>
        <translation>Die Stimme konnte das nicht sprechen.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/spoken.py"/>
        <source>No audio device found.</source>
        <translation>Keine Tonausgabe gefunden.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/spoken.py"/>
        <source>Nothing to say yet.</source>
        <translation>Noch gibt es nichts zu sprechen.</translation>
    </message>
</context>
<context>
    <name>StarButton</name>
    <message>
        <location filename="../../desktop/unclench/widgets/controls/buttons.py"/>
        <source>Add {exercise} to favorites (Ctrl+D)</source>
        <translation>Zu den Favoriten hinzufügen: {exercise} (Strg+D)</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/controls/buttons.py"/>
        <source>Remove {exercise} from favorites (Ctrl+D)</source>
        <translation>Aus den Favoriten entfernen: {exercise} (Strg+D)</translation>
    </message>
</context>
<context>
    <name>StepPalette</name>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/step_palette.py"/>
        <source>Ready steps</source>
        <translation>Fertige Schritte</translation>
    </message>
</context>
<context>
    <name>StepPicker</name>
    <message>
        <location filename="../../desktop/unclench/widgets/program_editor/step_picker.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/program_editor/step_picker.py"/>
        <source>Search steps</source>
        <translation>Schritte suchen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/program_editor/step_picker.py"/>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/program_editor/step_picker.py"/>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/program_editor/step_picker.py"/>
        <source>No matches. Try other words.</source>
        <translation>Nichts gefunden. Versuch es mit anderen Wörtern.</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/step_row.py"/>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/step_row.py"/>
        <source>Start: {title}</source>
        <translation>Starten: {title}</translation>
    </message>
</context>
<context>
    <name>StepsList</name>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/steps_list.py"/>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/steps_list.py"/>
        <source>About this exercise</source>
        <translation>Über diese Übung</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/strip.py"/>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/strip.py"/>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/strip.py"/>
        <source>The timeline will change when everything is fixed.</source>
        <translation>Die Zeitleiste ändert sich, sobald alles korrigiert ist.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/strip.py"/>
        <source>{length} total</source>
        <translation>Gesamt: {length}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/strip.py"/>
        <source>{lengths}, rest at the end {rest}</source>
        <translation>{lengths}, Ruhe am Ende: {rest}</translation>
    </message>
</context>
<context>
    <name>SurroundingsCheck</name>
    <message>
        <location filename="../../desktop/unclench/viewmodels/sound/surroundings_check.py"/>
        <source>Your own sound can&apos;t be heard: {file} {reason}. You can also choose another one.</source>
        <translation>Dein eigener Klang ist nicht zu hören: {file} {reason}. Du kannst auch einen anderen wählen.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/sound/surroundings_check.py"/>
        <source>isn&apos;t there anymore</source>
        <translation>ist nicht mehr da</translation>
    </message>
</context>
<context>
    <name>Tab</name>
    <message>
        <location filename="../../desktop/unclench/widgets/history/tab.py"/>
        <source>Your history can&apos;t be read right now.</source>
        <translation>Dein Verlauf lässt sich gerade nicht lesen.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/tab.py"/>
        <source>Unclench keeps trying, and shows it as soon as it can.</source>
        <translation>Unclench versucht es weiter und zeigt ihn, sobald es geht.</translation>
    </message>
</context>
<context>
    <name>TagsRow</name>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/caution_rows.py"/>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
</context>
<context>
    <name>TakenAway</name>
    <message>
        <location filename="../../desktop/unclench/viewmodels/window/taken_away.py"/>
        <source>Your file is now called {name}.</source>
        <translation>Deine Datei heißt jetzt {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/window/taken_away.py"/>
        <source>What you answer or change now is remembered until you choose. No file is overwritten, and you can keep using your exercises.</source>
        <translation>Was du jetzt beantwortest oder änderst, bleibt gemerkt, bis du dich entscheidest. Es wird keine Datei überschrieben, und du kannst deine Übungen weiter nutzen.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/window/taken_away.py"/>
        <source>The file that&apos;s there now: sessions {sessions}.</source>
        <translation>Die Datei, die jetzt da ist. Sitzungen: {sessions}.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/window/taken_away.py"/>
        <source>The file that&apos;s there now: sessions {sessions}, the last on {day}.</source>
        <translation>Die Datei, die jetzt da ist. Sitzungen: {sessions}, die letzte am {day}.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/window/taken_away.py"/>
        <source>Your file is back. Everything is saved again.</source>
        <translation>Deine Datei ist wieder da. Alles wird wieder gespeichert.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/window/taken_away.py"/>
        <source>Unclench is now using the file that&apos;s there.</source>
        <translation>Unclench nutzt jetzt die Datei, die da ist.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/window/taken_away.py"/>
        <source>Your history is back.</source>
        <translation>Dein Verlauf ist wieder da.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/window/taken_away.py"/>
        <source>The other file is kept as {name}.</source>
        <translation>Die andere Datei bleibt erhalten, als {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/window/taken_away.py"/>
        <source>What wasn&apos;t saved yet is in {file}.</source>
        <translation>Was noch nicht gespeichert war, ist in {file}.</translation>
    </message>
</context>
<context>
    <name>TakenAwayCard</name>
    <message>
        <location filename="../../desktop/unclench/widgets/window/taken_away_card.py"/>
        <source>Put my history back</source>
        <translation>Meinen Verlauf zurückholen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/taken_away_card.py"/>
        <source>Use the file that&apos;s there now</source>
        <translation>Die Datei nutzen, die jetzt da ist</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/taken_away_card.py"/>
        <source>Start fresh</source>
        <translation>Neu anfangen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/taken_away_card.py"/>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>TenseBar</name>
    <message>
        <location filename="../../desktop/unclench/widgets/session/muscle_panel.py"/>
        <source>Tense</source>
        <translation>Anspannen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/muscle_panel.py"/>
        <source>Let go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/session/muscle_panel.py"/>
        <source>Notice</source>
        <translation>Spüren</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <location filename="../../desktop/unclench/widgets/writing/text_view.py"/>
        <source>The file as text</source>
        <translation>Die Datei als Text</translation>
    </message>
</context>
<context>
    <name>TheirsCard</name>
    <message>
        <location filename="../../desktop/unclench/widgets/writing/theirs_card.py"/>
        <source>Another program has changed this file.</source>
        <translation>Ein anderes Programm hat diese Datei geändert.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/writing/theirs_card.py"/>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/writing/theirs_card.py"/>
        <source>Take the changes</source>
        <translation>Änderungen übernehmen</translation>
    </message>
</context>
<context>
    <name>TimelineBar</name>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/timeline_bar.py"/>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/timeline_bar.py"/>
        <source>Rest at the end</source>
        <translation>Ruhe am Ende</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/timeline_bar.py"/>
        <source>{step}, {moment}, for {length}</source>
        <translation>{step}, {moment}, Dauer {length}</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <location filename="../../desktop/unclench/widgets/today/today_page.py"/>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/today/today_page.py"/>
        <source>How are you?</source>
        <translation>Wie geht es dir?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/today/today_page.py"/>
        <source>How are you? (F4)</source>
        <translation>Wie geht es dir? (F4)</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/today/today_page.py"/>
        <source>Good morning</source>
        <translation>Guten Morgen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/today/today_page.py"/>
        <source>Good afternoon</source>
        <translation>Guten Tag</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/today/today_page.py"/>
        <source>Good evening</source>
        <translation>Guten Abend</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/today/today_page.py"/>
        <source>Hello</source>
        <translation>Hallo</translation>
    </message>
</context>
<context>
    <name>TodayParts</name>
    <message>
        <location filename="../../desktop/unclench/widgets/today/today_parts.py"/>
        <source>Nothing here goes with your health considerations right now.</source>
        <translation>Nichts hier passt gerade zu deinen Angaben zur Gesundheit.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/today/today_parts.py"/>
        <source>What do you need right now?</source>
        <translation>Was brauchst du gerade?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/today/today_parts.py"/>
        <source>Calm down</source>
        <translation>Zur Ruhe kommen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/today/today_parts.py"/>
        <source>1 to 3 minutes, right here</source>
        <translation>1 bis 3 Minuten, gleich hier</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/today/today_parts.py"/>
        <source>Ease a sore body</source>
        <translation>Den Körper lockern</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/today/today_parts.py"/>
        <source>Gently, around what hurts</source>
        <translation>Sanft, um den Schmerz herum</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/today/today_parts.py"/>
        <source>Get out of my head</source>
        <translation>Raus aus dem Kopf</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/today/today_parts.py"/>
        <source>Notice, or write it down</source>
        <translation>Wahrnehmen oder aufschreiben</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/today/today_parts.py"/>
        <source>Wind down to sleep</source>
        <translation>Vor dem Schlafen abschalten</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/today/today_parts.py"/>
        <source>Let the day go, bit by bit</source>
        <translation>Den Tag nach und nach loslassen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/today/today_parts.py"/>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/today/today_parts.py"/>
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/today/today_parts.py"/>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <location filename="../../desktop/unclench/widgets/writing/top_bar.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/writing/top_bar.py"/>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/writing/top_bar.py"/>
        <source>Stop (Esc)</source>
        <translation>Stopp (Esc)</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/writing/top_bar.py"/>
        <source>Listen from here</source>
        <translation>Ab hier anhören</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/writing/top_bar.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/writing/top_bar.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/writing/top_bar.py"/>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/writing/top_bar.py"/>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/writing/top_bar.py"/>
        <source>Not saved yet; kept as a draft</source>
        <translation>Noch nicht gespeichert, aber als Entwurf da</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/writing/top_bar.py"/>
        <source>Not saved, and not kept as a draft</source>
        <translation>Nicht gespeichert, auch nicht als Entwurf</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/writing/top_bar.py"/>
        <source>Saved. Something needs fixing.</source>
        <translation>Gespeichert. Etwas ist zu korrigieren.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <location filename="../../desktop/unclench/widgets/window/tray.py"/>
        <source>Open Unclench</source>
        <translation>Unclench öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/tray.py"/>
        <source>Breathe for a minute</source>
        <translation>Eine Minute atmen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/tray.py"/>
        <source>Quit Unclench</source>
        <translation>Unclench beenden</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/tray.py"/>
        <source>Resume reminders</source>
        <translation>Erinnerungen fortsetzen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/tray.py"/>
        <source>Pause reminders today</source>
        <translation>Erinnerungen heute aussetzen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/tray.py"/>
        <source>Stop the sound</source>
        <translation>Klang anhalten</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/tray.py"/>
        <source>Play just sounds</source>
        <translation>Nur Klänge abspielen</translation>
    </message>
</context>
<context>
    <name>TrialResultPage</name>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/result_page.py"/>
        <source>All fair tests</source>
        <translation>Alle fairen Tests</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/result_page.py"/>
        <source>How sure?</source>
        <translation>Wie sicher?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/result_page.py"/>
        <source>“{tested}” or “{other}”, {first} to {last}. Self-reported, 0 to 10.</source>
        <translation>„{tested}“ oder „{other}“, {first} bis {last}. Selbst eingeschätzt, 0 bis 10.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/result_page.py"/>
        <source>Start again as a new one</source>
        <translation>Noch einmal neu beginnen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/result_page.py"/>
        <source>Save as a file</source>
        <translation>Als Datei speichern</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/result_page.py"/>
        <source>Its design, its draws, your ratings and the result, as JSON</source>
        <translation>Sein Aufbau, seine Lose, deine Werte und das Ergebnis, als JSON</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/result_page.py"/>
        <source>Delete this test</source>
        <translation>Diesen Test löschen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/result_page.py"/>
        <source>Delete this test for good? Your sessions stay in your history.</source>
        <translation>Diesen Test endgültig löschen? Deine Sitzungen bleiben im Verlauf.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/result_page.py"/>
        <source>Yes, delete it</source>
        <translation>Ja, löschen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/result_page.py"/>
        <source>No, keep it</source>
        <translation>Nein, behalten</translation>
    </message>
</context>
<context>
    <name>TrialSetup</name>
    <message>
        <location filename="../../desktop/unclench/viewmodels/trials/trial_setup.py"/>
        <source>Pick an exercise first.</source>
        <translation>Wähle zuerst eine Übung.</translation>
    </message>
</context>
<context>
    <name>TrialSetupPage</name>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/setup_page.py"/>
        <source>Set up a fair test</source>
        <translation>Fairen Test einrichten</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/setup_page.py"/>
        <source>All fair tests</source>
        <translation>Alle fairen Tests</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/setup_page.py"/>
        <source>What do you want to test?</source>
        <translation>Was möchtest du testen?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/setup_page.py"/>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/setup_page.py"/>
        <source>Against</source>
        <translation>Im Vergleich mit</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/setup_page.py"/>
        <source>against</source>
        <translation>im Vergleich mit</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/setup_page.py"/>
        <source>How many minutes each?</source>
        <translation>Wie viele Minuten jeweils?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/setup_page.py"/>
        <source>What do you want to compare?</source>
        <translation>Was möchtest du vergleichen?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/setup_page.py"/>
        <source>Stress</source>
        <translation>Stress</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/setup_page.py"/>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/setup_page.py"/>
        <source>This turns on the question about pain.</source>
        <translation>Das schaltet die Frage nach Schmerzen ein.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/setup_page.py"/>
        <source>How many pairs?</source>
        <translation>Wie viele Paare?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/setup_page.py"/>
        <source>A pair is one session of each, in an order that chance picks, so 14 pairs are 28 sessions. More pairs find smaller differences. Their number can&apos;t be changed later. Of 100 such tests, this many look clear:</source>
        <translation>Ein Paar ist je eine Sitzung von beiden. Der Zufall wählt die Reihenfolge. 14 Paare sind also 28 Sitzungen. Mehr Paare finden kleinere Unterschiede. Ihre Zahl lässt sich später nicht ändern. Von 100 solchen Tests sehen so viele klar aus:</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/setup_page.py"/>
        <source>When?</source>
        <translation>Wann?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/setup_page.py"/>
        <source>On these days Today suggests a new pair. Its second session comes later the same day or the next day, at about the same time. Pick any days, or none for every day.</source>
        <translation>An diesen Tagen schlägt „Heute“ ein neues Paar vor. Die zweite Sitzung folgt später am selben Tag oder am nächsten, etwa zur gleichen Zeit. Wähle beliebige Tage, oder keinen für jeden Tag.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/setup_page.py"/>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/setup_page.py"/>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/setup_page.py"/>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/setup_page.py"/>
        <source>You rate before and after each session as always. You&apos;ll see which one is due only after you press Start.</source>
        <translation>Du schätzt dich vor und nach jeder Sitzung ein wie immer. Was dran ist, siehst du erst nach „Starten“.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/setup_page.py"/>
        <source>If you skip one, it&apos;s offered again for two days, then it counts as missing. Nothing of the test is shown until all pairs are over.</source>
        <translation>Wenn du eine auslässt, wird sie noch zwei Tage lang angeboten. Dann gilt sie als fehlend. Vom Test ist nichts zu sehen, bis alle Paare fertig sind.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/setup_page.py"/>
        <source>Begin this test</source>
        <translation>Diesen Test beginnen</translation>
    </message>
</context>
<context>
    <name>Trials</name>
    <message>
        <location filename="../../desktop/unclench/viewmodels/trials/trials.py"/>
        <source>One fair test at a time. Finish or stop the one that is going first.</source>
        <translation>Immer nur ein fairer Test. Beende zuerst den, der gerade läuft.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/trials/trials.py"/>
        <source>Saved: {file}</source>
        <translation>Gespeichert: {file}</translation>
    </message>
</context>
<context>
    <name>TrialsPage</name>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/trials_page.py"/>
        <source>Fair tests</source>
        <translation>Faire Tests</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/trials_page.py"/>
        <source>Set up a fair test</source>
        <translation>Fairen Test einrichten</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/trials_page.py"/>
        <source>Tests that are over</source>
        <translation>Abgeschlossene Tests</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/trials_page.py"/>
        <source>Does it help you more than sitting quietly?</source>
        <translation>Tut es dir besser als ruhiges Sitzen?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/trials/trials_page.py"/>
        <source>A fair test can tell, as far as one person&apos;s ratings can. You do an exercise and quiet rest in pairs, and chance picks which comes first.</source>
        <translation>Ein fairer Test kann es zeigen, so gut es die Werte einer einzigen Person können. Du machst eine Übung und ruhiges Sitzen in Paaren. Der Zufall wählt, was zuerst kommt.</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <location filename="../../desktop/unclench/widgets/controls/undo_bar.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <location filename="../../desktop/unclench/widgets/window/unsaved.py"/>
        <source>Not all of this session is saved yet. Unclench keeps trying.</source>
        <translation>Noch ist nicht alles von dieser Sitzung gespeichert. Unclench versucht es weiter.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/unsaved.py"/>
        <source>All of your session is saved now.</source>
        <translation>Jetzt ist deine ganze Sitzung gespeichert.</translation>
    </message>
</context>
<context>
    <name>VisitTab</name>
    <message>
        <location filename="../../desktop/unclench/widgets/history/visit_tab.py"/>
        <source>One page to take along. You choose what&apos;s on it. It stays on your computer until you print it or send it.</source>
        <translation>Eine Seite zum Mitnehmen. Du bestimmst, was darauf steht. Sie bleibt auf deinem Computer, bis du sie druckst oder verschickst.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/visit_tab.py"/>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/visit_tab.py"/>
        <source>What you want to say yourself</source>
        <translation>Was du selbst sagen möchtest</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/visit_tab.py"/>
        <source>Notes to print, in your own words</source>
        <translation>Notizen zum Drucken, in deinen Worten</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/visit_tab.py"/>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/visit_tab.py"/>
        <source>Your page is ready</source>
        <translation>Deine Seite ist fertig</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/visit_tab.py"/>
        <source>It holds your numbers, so that others can read it. You&apos;ve hidden numbers, so it isn&apos;t shown here.</source>
        <translation>Auf ihr stehen deine Zahlen, damit andere sie lesen können. Du hast Zahlen verborgen, darum ist sie hier nicht zu sehen.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/visit_tab.py"/>
        <source>Show the page</source>
        <translation>Die Seite zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/visit_tab.py"/>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/visit_tab.py"/>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/visit_tab.py"/>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/visit_tab.py"/>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/visit_tab.py"/>
        <source>Week questions</source>
        <translation>Fragen zur Woche</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/visit_tab.py"/>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/visit_tab.py"/>
        <source>Sore spots</source>
        <translation>Schmerzende Stellen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/visit_tab.py"/>
        <source>Stress</source>
        <translation>Stress</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/visit_tab.py"/>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/visit_tab.py"/>
        <source>Stress and pain together</source>
        <translation>Stress und Schmerz zusammen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/visit_tab.py"/>
        <source>Fair tests</source>
        <translation>Faire Tests</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/visit_tab.py"/>
        <source>My plan</source>
        <translation>Mein Plan</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/visit_tab.py"/>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/visit_tab.py"/>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/visit_tab.py"/>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/visit_tab.py"/>
        <source>Saved: {file}</source>
        <translation>Gespeichert: {file}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/history/visit_tab.py"/>
        <source>{file} can&apos;t be saved there. Pick another folder.</source>
        <translation>„{file}“ lässt sich dort nicht speichern. Wähle einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>VoiceCard</name>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/voice_card.py"/>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/voice_card.py"/>
        <source>A synthetic voice, recorded in advance, reads the exercises that come with Unclench.</source>
        <translation>Die Übungen von Unclench liest eine künstliche Stimme, die vorab aufgenommen wurde.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/voice_card.py"/>
        <source>Who should read all other words?</source>
        <translation>Wer soll alle anderen Worte lesen?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/voice_card.py"/>
        <source>Best voice here: the natural voice if you added it, else the voice of your system.</source>
        <translation>Beste Stimme hier: die natürliche Stimme, wenn du sie hinzugefügt hast, sonst die Stimme deines Systems.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/voice_card.py"/>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/voice_card.py"/>
        <source>Test the voice</source>
        <translation>Stimme testen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/voice_card.py"/>
        <source>Best voice here</source>
        <translation>Beste Stimme hier</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/voice_card.py"/>
        <source>Natural voice</source>
        <translation>Natürliche Stimme</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/voice_card.py"/>
        <source>System&apos;s voice</source>
        <translation>Stimme des Systems</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/voice_card.py"/>
        <source>Nobody: words on the screen</source>
        <translation>Niemand: Worte auf dem Bildschirm</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/voice_card.py"/>
        <source>This is how other words will sound. Take your time.</source>
        <translation>So klingen andere Worte. Lass dir Zeit.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/voice_card.py"/>
        <source>Preparing the voice ...</source>
        <translation>Die Stimme wird vorbereitet ...</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/voice_card.py"/>
        <source>Playing ...</source>
        <translation>Läuft ...</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/voice_card.py"/>
        <source>Other words are only shown on the screen.</source>
        <translation>Andere Worte stehen nur auf dem Bildschirm.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/voice_card.py"/>
        <source>This voice isn&apos;t on your computer. Words are shown instead.</source>
        <translation>Diese Stimme ist nicht auf deinem Computer. Stattdessen siehst du die Worte.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/voice_card.py"/>
        <source>The voice couldn&apos;t speak. Words are shown instead.</source>
        <translation>Die Stimme konnte nicht sprechen. Stattdessen siehst du die Worte.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/voice_card.py"/>
        <source>No sound output was found.</source>
        <translation>Keine Tonausgabe gefunden.</translation>
    </message>
</context>
<context>
    <name>VoiceLine</name>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/voice_line.py"/>
        <source>Preparing the voice ... {done} of {count}. You can start at any time.</source>
        <translation>Die Stimme wird vorbereitet ... {done} von {count}. Du kannst jederzeit starten.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/voice_line.py"/>
        <source>No voice here can read this exercise. You&apos;ll see its words.</source>
        <translation>Keine Stimme hier kann diese Übung lesen. Du siehst die Worte.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/voice_line.py"/>
        <source>The voice is ready.</source>
        <translation>Die Stimme ist bereit.</translation>
    </message>
</context>
<context>
    <name>WeekBar</name>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/week_bar.py"/>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
</context>
<context>
    <name>WeekBars</name>
    <message>
        <location filename="../../desktop/unclench/widgets/today/week_bars.py"/>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
</context>
<context>
    <name>WeekChoice</name>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/week_choice.py"/>
        <source>One exercise</source>
        <translation>Eine Übung</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/week_choice.py"/>
        <source>One person to see, call or write to</source>
        <translation>Ein Mensch, den du treffen, anrufen oder anschreiben möchtest</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/week_choice.py"/>
        <source>A name</source>
        <translation>Ein Name</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/week_choice.py"/>
        <source>For the week ahead, if you like</source>
        <translation>Für die nächste Woche, wenn du magst</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/week_choice.py"/>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
</context>
<context>
    <name>WeekPage</name>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/week_page.py"/>
        <source>Your week</source>
        <translation>Deine Woche</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/week_page.py"/>
        <source>The PEG scale: Krebs and others, 2009.</source>
        <translation>Die PEG-Skala: Krebs und andere, 2009.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/week_page.py"/>
        <source>{count} of {all} answered. A week is saved once all have a number.</source>
        <translation>{count} von {all} beantwortet. Eine Woche wird gespeichert, sobald alle eine Zahl haben.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/week_page.py"/>
        <source>Open {title}</source>
        <translation>Öffnen: {title}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/week_page.py"/>
        <source>Pick an exercise</source>
        <translation>Übung wählen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/week_page.py"/>
        <source>See your weeks</source>
        <translation>Deine Wochen ansehen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/week_page.py"/>
        <source>This is what you said today. Change what&apos;s different.</source>
        <translation>Das hast du heute angegeben. Ändere, was jetzt anders ist.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/week_page.py"/>
        <source>This is what you said on {day}. Change what&apos;s different.</source>
        <translation>Das hast du angegeben: {day}. Ändere, was jetzt anders ist.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/week_page.py"/>
        <source>For the week ahead: {picked}.</source>
        <translation>Für die nächste Woche: {picked}.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/questions/week_page.py"/>
        <source>For the week ahead, you might pick two small things: one exercise that felt okay, and one person to see, call or write to.</source>
        <translation>Für die nächste Woche kannst du zwei kleine Dinge wählen: eine Übung, die angenehm war, und einen Menschen, den du treffen, anrufen oder anschreiben möchtest.</translation>
    </message>
</context>
<context>
    <name>WeekSegment</name>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/week_bar.py"/>
        <source>{week}. You are here</source>
        <translation>{week}. Hier bist du</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/week_bar.py"/>
        <source>{week}. Done</source>
        <translation>{week}. Fertig</translation>
    </message>
</context>
<context>
    <name>WeekSteps</name>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/week_steps.py"/>
        <source>Do this week again</source>
        <translation>Diese Woche noch einmal machen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/week_steps.py"/>
        <source>Go to this week</source>
        <translation>Zu dieser Woche gehen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/week_steps.py"/>
        <source>Go on to this week</source>
        <translation>Mit dieser Woche weitermachen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/week_steps.py"/>
        <source>Go on to week {number}</source>
        <translation>Weiter zu Woche {number}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/week_steps.py"/>
        <source>Back to week {number}</source>
        <translation>Zurück zu Woche {number}</translation>
    </message>
</context>
<context>
    <name>WeeksList</name>
    <message>
        <location filename="../../desktop/unclench/widgets/program_editor/weeks_list.py"/>
        <source>Weeks and steps</source>
        <translation>Wochen und Schritte</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/program_editor/weeks_list.py"/>
        <source>About this program</source>
        <translation>Über dieses Programm</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <location filename="../../desktop/unclench/widgets/window/welcome_page.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/welcome_page.py"/>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/welcome_page.py"/>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/welcome_page.py"/>
        <source>No sound output was found. Sessions work without it too.</source>
        <translation>Keine Tonausgabe gefunden. Die Sitzungen gehen auch ohne.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/welcome_page.py"/>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/welcome_page.py"/>
        <source>Let&apos;s set things up for you.</source>
        <translation>Richten wir alles für dich ein.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/welcome_page.py"/>
        <source>What brings you here?</source>
        <translation>Was führt dich her?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/welcome_page.py"/>
        <source>Colors</source>
        <translation>Farben</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/welcome_page.py"/>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/welcome_page.py"/>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/welcome_page.py"/>
        <source>Test the sound</source>
        <translation>Ton testen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/welcome_page.py"/>
        <source>No sound? Sessions work without it too.</source>
        <translation>Kein Ton? Die Sitzungen gehen auch ohne.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/welcome_page.py"/>
        <source>Your data stays private</source>
        <translation>Deine Daten bleiben bei dir</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/welcome_page.py"/>
        <source>What you write and rate stays on this computer, in one folder. Nothing is ever sent anywhere. There&apos;s no account.</source>
        <translation>Was du schreibst und einschätzt, bleibt auf diesem Computer, in einem Ordner. Nichts wird je irgendwohin gesendet. Es gibt kein Konto.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/welcome_page.py"/>
        <source>A backup is made there every day. In Settings you can make one yourself, or delete everything.</source>
        <translation>Dort wird jeden Tag eine Sicherung gemacht. In den Einstellungen kannst du auch selbst sichern oder alles löschen.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/welcome_page.py"/>
        <source>Before you begin</source>
        <translation>Bevor du anfängst</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/welcome_page.py"/>
        <source>If you need someone now: Help now is always in the side bar, and opens with F3.</source>
        <translation>Wenn du jetzt jemanden brauchst: „Hilfe jetzt“ ist immer in der Seitenleiste und öffnet sich mit F3.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/welcome_page.py"/>
        <source>If it&apos;s all too much: Flare, above it, is a short session with no questions.</source>
        <translation>Wenn dir alles zu viel ist: „Schub“, gleich darüber, ist eine kurze Sitzung ohne Fragen.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/welcome_page.py"/>
        <source>Breathe for one minute</source>
        <translation>Eine Minute atmen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/welcome_page.py"/>
        <source>Look around first</source>
        <translation>Erst einmal umsehen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/welcome_page.py"/>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
</context>
<context>
    <name>WindowSize</name>
    <message>
        <location filename="../../desktop/unclench/widgets/session/window_size.py"/>
        <source>Writing needs the large window.</source>
        <translation>Zum Schreiben braucht es das große Fenster.</translation>
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <location filename="../../desktop/unclench/widgets/controls/work_card.py"/>
        <source>Working</source>
        <translation>Moment bitte</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/controls/work_card.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>WorksheetPanel</name>
    <message>
        <location filename="../../desktop/unclench/widgets/worksheet/worksheet_panel.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/worksheet/worksheet_panel.py"/>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/worksheet/worksheet_panel.py"/>
        <source>Page {number} of {count}. Leave it empty if you like.</source>
        <translation>Seite {number} von {count}. Du kannst sie auch leer lassen.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/worksheet/worksheet_panel.py"/>
        <source>Page {number} of {count}. Nothing is saved unless you say so at the end.</source>
        <translation>Seite {number} von {count}. Gespeichert wird nur, wenn du es am Ende so wählst.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/worksheet/worksheet_panel.py"/>
        <source>Press Enter to continue.</source>
        <translation>Weiter mit der Eingabetaste.</translation>
    </message>
</context>
<context>
    <name>WorksheetResult</name>
    <message>
        <location filename="../../desktop/unclench/widgets/worksheet/worksheet_result.py"/>
        <source>A plan you can keep</source>
        <translation>Ein Plan für dich</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/worksheet/worksheet_result.py"/>
        <source>lower</source>
        <translation>niedriger</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/worksheet/worksheet_result.py"/>
        <source>about the same</source>
        <translation>etwa gleich</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/worksheet/worksheet_result.py"/>
        <source>higher</source>
        <translation>höher</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/worksheet/worksheet_result.py"/>
        <source>Strength of the feeling: {direction}.</source>
        <translation>Stärke des Gefühls: {direction}.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/worksheet/worksheet_result.py"/>
        <source>Strength of the feeling: {before} before, {after} after. That&apos;s {direction}.</source>
        <translation>Stärke des Gefühls: vorher {before}, danach {after}. Das ist {direction}.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/worksheet/worksheet_result.py"/>
        <source>Your usual time is about {usual}. Start with {first}.</source>
        <translation>Sonst schaffst du etwa {usual}. Fang mit {first} an.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/worksheet/worksheet_result.py"/>
        <source>Then, week by week: {times}. Go by the clock, not by the pain.</source>
        <translation>Dann Woche für Woche: {times}. Richte dich nach der Uhr, nicht nach dem Schmerz.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/worksheet/worksheet_result.py"/>
        <source>On a sore day: {low} to {high}, for one to three days. Then build up again.</source>
        <translation>An einem Schmerztag: {low} bis {high}, ein bis drei Tage lang. Danach wieder langsam aufbauen.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/worksheet/worksheet_result.py"/>
        <source>You can build it up week by week in Programs, under My plan.</source>
        <translation>Du kannst es Woche für Woche aufbauen, unter „Programme“ bei „Mein Plan“.</translation>
    </message>
</context>
<context>
    <name>WorksheetWords</name>
    <message>
        <location filename="../../desktop/unclench/widgets/worksheet/worksheet_result.py"/>
        <source>What you wrote</source>
        <translation>Was du geschrieben hast</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/worksheet/worksheet_result.py"/>
        <source>Your words stay on this computer.</source>
        <translation>Deine Worte bleiben auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>_Tabs</name>
    <message>
        <location filename="../../desktop/unclench/widgets/window/side_bar.py"/>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>activity</name>
    <message>
        <location filename="../../desktop/unclench/domain/activity.py"/>
        <source>Walking</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/activity.py"/>
        <source>Swimming or water</source>
        <translation>Schwimmen oder im Wasser</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/activity.py"/>
        <source>Yoga or stretching</source>
        <translation>Yoga oder Dehnen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/activity.py"/>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
</context>
<context>
    <name>around</name>
    <message>
        <location filename="../../desktop/unclench/viewmodels/sound/soundscape_names.py"/>
        <source>What the exercise suggests</source>
        <translation>Was die Übung vorschlägt</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/sound/soundscape_names.py"/>
        <source>Suggested: {sound}</source>
        <translation>Vorgeschlagen: {sound}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/sound/soundscape_names.py"/>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/sound/soundscape_names.py"/>
        <source>My own file ...</source>
        <translation>Eigene Datei ...</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/sound/soundscape_names.py"/>
        <source>My own folder ...</source>
        <translation>Eigener Ordner ...</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/sound/soundscape_names.py"/>
        <source>My file: {file}</source>
        <translation>Eigene Datei: {file}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/sound/soundscape_names.py"/>
        <source>Your sound folder isn&apos;t there right now: {folder}</source>
        <translation>Dein Klang-Ordner ist gerade nicht da: {folder}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/sound/soundscape_names.py"/>
        <source>There&apos;s no sound in your folder that can be played: {folder}</source>
        <translation>In deinem Ordner gibt es keinen Klang, der sich abspielen lässt: {folder}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/sound/soundscape_names.py"/>
        <source>Your sound folder: {folder}</source>
        <translation>Dein Klangordner: {folder}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/sound/soundscape_names.py"/>
        <source>Deep noise (brown)</source>
        <translation>Tiefes Rauschen (braun)</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/sound/soundscape_names.py"/>
        <source>Low drone</source>
        <translation>Tiefer Grundton</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/sound/soundscape_names.py"/>
        <source>Rain on leaves</source>
        <translation>Regen auf Blättern</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/sound/soundscape_names.py"/>
        <source>Night crickets</source>
        <translation>Grillen in der Nacht</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/sound/soundscape_names.py"/>
        <source>Soft noise (pink)</source>
        <translation>Weiches Rauschen (rosa)</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/sound/soundscape_names.py"/>
        <source>Rain</source>
        <translation>Regen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/sound/soundscape_names.py"/>
        <source>Sea</source>
        <translation>Meer</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/sound/soundscape_names.py"/>
        <source>Stream</source>
        <translation>Bach</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/sound/soundscape_names.py"/>
        <source>Wind</source>
        <translation>Wind</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/soundscape_choice.py"/>
        <source>Sound files ({endings})</source>
        <translation>Klangdateien ({endings})</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/soundscape_choice.py"/>
        <source>Choose a sound file</source>
        <translation>Klangdatei wählen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/sound/soundscape_choice.py"/>
        <source>Choose a folder with sounds</source>
        <translation>Ordner mit Klängen wählen</translation>
    </message>
</context>
<context>
    <name>backup</name>
    <message>
        <location filename="../../desktop/unclench/viewmodels/backup_words.py"/>
        <source>Sessions: {sessions}. Check-ins: {check_ins}. Reviews: {reviews}. Programs: {runs}. Fair tests: {trials}. People: {people}. Entries in your plan: {plan}.</source>
        <translation>Sitzungen: {sessions}. Kurzchecks: {check_ins}. Wochenfragen: {reviews}. Programme: {runs}. Faire Tests: {trials}. Personen: {people}. Einträge in deinem Plan: {plan}.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/backup_words.py"/>
        <source>The sessions are from {first} to {last}.</source>
        <translation>Die Sitzungen reichen von {first} bis {last}.</translation>
    </message>
</context>
<context>
    <name>body</name>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>left hand</source>
        <translation>linke Hand</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>right hand</source>
        <translation>rechte Hand</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>dominant hand</source>
        <translation>dominante Hand</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>non-dominant hand</source>
        <translation>nicht dominante Hand</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>left lower arm</source>
        <translation>linker Unterarm</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>right lower arm</source>
        <translation>rechter Unterarm</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>dominant lower arm</source>
        <translation>dominanter Unterarm</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>non-dominant lower arm</source>
        <translation>nicht dominanter Unterarm</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>left hand and lower arm</source>
        <translation>linker Unterarm mit Hand</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>right hand and lower arm</source>
        <translation>rechter Unterarm mit Hand</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>dominant hand and lower arm</source>
        <translation>dominanter Unterarm mit Hand</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>non-dominant hand and lower arm</source>
        <translation>nicht dominanter Unterarm mit Hand</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>left elbow</source>
        <translation>linker Ellbogen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>right elbow</source>
        <translation>rechter Ellbogen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>dominant elbow</source>
        <translation>dominanter Ellbogen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>non-dominant elbow</source>
        <translation>nicht dominanter Ellbogen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>left upper arm</source>
        <translation>linker Oberarm</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>right upper arm</source>
        <translation>rechter Oberarm</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>dominant upper arm</source>
        <translation>dominanter Oberarm</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>non-dominant upper arm</source>
        <translation>nicht dominanter Oberarm</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>left hand and arm</source>
        <translation>linker Arm mit Hand</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>right hand and arm</source>
        <translation>rechter Arm mit Hand</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>dominant hand and arm</source>
        <translation>dominanter Arm mit Hand</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>non-dominant hand and arm</source>
        <translation>nicht dominanter Arm mit Hand</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>left shoulder</source>
        <translation>linke Schulter</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>right shoulder</source>
        <translation>rechte Schulter</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>dominant shoulder</source>
        <translation>dominante Schulter</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>non-dominant shoulder</source>
        <translation>nicht dominante Schulter</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>left hip</source>
        <translation>linke Hüfte</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>right hip</source>
        <translation>rechte Hüfte</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>dominant hip</source>
        <translation>dominante Hüfte</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>non-dominant hip</source>
        <translation>nicht dominante Hüfte</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>left buttock</source>
        <translation>linke Gesäßhälfte</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>right buttock</source>
        <translation>rechte Gesäßhälfte</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>dominant buttock</source>
        <translation>dominante Gesäßhälfte</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>non-dominant buttock</source>
        <translation>nicht dominante Gesäßhälfte</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>left upper leg</source>
        <translation>linker Oberschenkel</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>right upper leg</source>
        <translation>rechter Oberschenkel</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>dominant upper leg</source>
        <translation>dominanter Oberschenkel</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>non-dominant upper leg</source>
        <translation>nicht dominanter Oberschenkel</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>left knee</source>
        <translation>linkes Knie</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>right knee</source>
        <translation>rechtes Knie</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>dominant knee</source>
        <translation>dominantes Knie</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>non-dominant knee</source>
        <translation>nicht dominantes Knie</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>left calf</source>
        <translation>linke Wade</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>right calf</source>
        <translation>rechte Wade</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>dominant calf</source>
        <translation>dominante Wade</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>non-dominant calf</source>
        <translation>nicht dominante Wade</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>left shin</source>
        <translation>linkes Schienbein</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>right shin</source>
        <translation>rechtes Schienbein</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>dominant shin</source>
        <translation>dominantes Schienbein</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>non-dominant shin</source>
        <translation>nicht dominantes Schienbein</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>left lower leg</source>
        <translation>linker Unterschenkel</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>right lower leg</source>
        <translation>rechter Unterschenkel</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>dominant lower leg</source>
        <translation>dominanter Unterschenkel</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>non-dominant lower leg</source>
        <translation>nicht dominanter Unterschenkel</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>left ankle</source>
        <translation>linker Knöchel</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>right ankle</source>
        <translation>rechter Knöchel</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>dominant ankle</source>
        <translation>dominanter Knöchel</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>non-dominant ankle</source>
        <translation>nicht dominanter Knöchel</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>left foot</source>
        <translation>linker Fuß</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>right foot</source>
        <translation>rechter Fuß</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>dominant foot</source>
        <translation>dominanter Fuß</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>non-dominant foot</source>
        <translation>nicht dominanter Fuß</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>left toes</source>
        <translation>linke Zehen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>right toes</source>
        <translation>rechte Zehen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>dominant toes</source>
        <translation>dominante Zehen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>non-dominant toes</source>
        <translation>nicht dominante Zehen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>left leg and foot</source>
        <translation>linkes Bein mit Fuß</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>right leg and foot</source>
        <translation>rechtes Bein mit Fuß</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>dominant leg and foot</source>
        <translation>dominantes Bein mit Fuß</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>non-dominant leg and foot</source>
        <translation>nicht dominantes Bein mit Fuß</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>scalp</source>
        <translation>Kopfhaut</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>top of the head</source>
        <translation>Scheitel</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>forehead</source>
        <translation>Stirn</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>eyes and nose</source>
        <translation>Augen und Nase</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>cheeks</source>
        <translation>Wangen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>jaw and mouth</source>
        <translation>Kiefer und Mund</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>tongue</source>
        <translation>Zunge</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>face</source>
        <translation>Gesicht</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>neck</source>
        <translation>Hals</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>back of the neck</source>
        <translation>Nacken</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>face and neck</source>
        <translation>Gesicht und Hals</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>chest</source>
        <translation>Brust</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>upper back</source>
        <translation>oberer Rücken</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>mid back</source>
        <translation>mittlerer Rücken</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>lower back</source>
        <translation>unterer Rücken</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>belly</source>
        <translation>Bauch</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>pelvis</source>
        <translation>Becken</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>chest, shoulders, back and belly</source>
        <translation>Brust, Schultern, Rücken und Bauch</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>chest, shoulders and upper back</source>
        <translation>Brust, Schultern und oberer Rücken</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>hands and arms</source>
        <translation>Hände und Arme</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>legs and feet</source>
        <translation>Beine und Füße</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>hands</source>
        <translation>Hände</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>feet</source>
        <translation>Füße</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>upper legs</source>
        <translation>Oberschenkel</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>lower legs</source>
        <translation>Unterschenkel</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_names.py"/>
        <source>whole body</source>
        <translation>ganzer Körper</translation>
    </message>
</context>
<context>
    <name>body_list</name>
    <message>
        <location filename="../../desktop/unclench/viewmodels/body_map/body_list.py"/>
        <source>Head and neck</source>
        <translation>Kopf und Nacken</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/body_map/body_list.py"/>
        <source>Shoulders and arms</source>
        <translation>Schultern und Arme</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/body_map/body_list.py"/>
        <source>Chest and belly</source>
        <translation>Brust und Bauch</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/body_map/body_list.py"/>
        <source>Back</source>
        <translation>Rücken</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/body_map/body_list.py"/>
        <source>Hips and legs</source>
        <translation>Hüften und Beine</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/body_map/body_list.py"/>
        <source>Feet</source>
        <translation>Füße</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/body_map/body_list.py"/>
        <source>Chosen in a session</source>
        <translation>In einer Sitzung gewählt</translation>
    </message>
</context>
<context>
    <name>body_map</name>
    <message>
        <location filename="../../desktop/unclench/viewmodels/body_map/body_map.py"/>
        <source>fresh injury</source>
        <translation>frisch verletzt</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/body_map/body_map.py"/>
        <source>sore, no number yet</source>
        <translation>schmerzt, noch ohne Zahl</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/body_map/body_map.py"/>
        <source>{value} of 10</source>
        <translation>{value} von 10</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/body_map/body_map.py"/>
        <source>as usual</source>
        <translation>wie sonst</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/body_map/body_map.py"/>
        <source>tense gently</source>
        <translation>sanft anspannen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/body_map/body_map.py"/>
        <source>no tensing</source>
        <translation>nicht anspannen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/body_map/body_map.py"/>
        <source>imagine only</source>
        <translation>nur vorstellen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/body_map/body_map.py"/>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/body_map/body_map.py"/>
        <source>Going gently today: {places}.</source>
        <translation>Heute sanft umgehen mit: {places}.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/body_map/body_map.py"/>
        <source>Tensing gently today: {places}.</source>
        <translation>Heute sanft anspannen: {places}.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/body_map/body_map.py"/>
        <source>No tensing today: {places}.</source>
        <translation>Heute nicht anspannen: {places}.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/body_map/body_map.py"/>
        <source>Imagining only today: {places}.</source>
        <translation>Heute nur vorstellen: {places}.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/body_map/body_map.py"/>
        <source>Skipping today: {places}.</source>
        <translation>Heute ausgelassen: {places}.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/body_map/body_map.py"/>
        <source>everywhere else</source>
        <translation>überall sonst</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/body_map/body_map.py"/>
        <source>nearly everywhere</source>
        <translation>fast überall</translation>
    </message>
</context>
<context>
    <name>cautions</name>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>pick one that needs no holding, no pushing and no lying flat on your back.</source>
        <translation>Wähle eine Übung ohne Halten, ohne Pressen und ohne flache Rückenlage.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>lie on your side or sit up, leave out holds, and don&apos;t press on your belly.</source>
        <translation>Leg dich auf die Seite oder setz dich auf, lass das Halten weg und drück nicht auf den Bauch.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>change position whenever you like, and rest on your side rather than flat.</source>
        <translation>Ändere die Haltung, wann du magst, und ruh lieber auf der Seite als flach.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>a session of easy breathing is kinder to your heart.</source>
        <translation>Mit einer Sitzung mit leichtem Atmen geht es deinem Herzen besser.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>leave out holds, tense only a little or not at all, and skip words about the heart.</source>
        <translation>Lass das Halten weg, spann nur wenig oder gar nicht an und überspring die Worte über das Herz.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>keep it small, and stop if your chest feels tight or your heart races.</source>
        <translation>Mach es klein, und hör auf, wenn die Brust eng wird oder das Herz rast.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>straining raises the pressure; a session without holds or tensing suits you better.</source>
        <translation>Pressen treibt den Druck nach oben. Eine Sitzung ohne Halten und Anspannen passt besser für dich.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>leave out holds, and let go without tensing first.</source>
        <translation>Lass das Halten weg, und lass los, ohne vorher anzuspannen.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>keep each breath easy and never strain.</source>
        <translation>Atme leicht und press nie.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>this one can make you lightheaded; pick one that you can do lying down.</source>
        <translation>Davon kann dir schwindelig werden. Wähle eine Übung, die du im Liegen machen kannst.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>do it lying down or leaning back, with shorter breaths.</source>
        <translation>Mach es im Liegen oder zurückgelehnt, mit kürzeren Atemzügen.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>sit or lie, and take a minute with your eyes open before you stand.</source>
        <translation>Sitz oder lieg dabei, und bleib eine Minute mit offenen Augen, bevor du aufstehst.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>big breaths can set off a tight chest; pursed lips is a softer way.</source>
        <translation>Von großen Atemzügen kann die Brust eng werden. Die Lippenbremse ist ein weicherer Weg.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>take shorter, softer breaths, leave out holds and extra sips of air.</source>
        <translation>Atme kürzer und weicher, und lass das Halten und den zweiten kleinen Schluck Luft weg.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>breathe as small as you like, and go by your own plan if your chest gets tight.</source>
        <translation>Atme so klein, wie du magst, und halte dich an deinen eigenen Plan, wenn die Brust eng wird.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>this way of breathing can tire you; pursed lips might suit you better.</source>
        <translation>So zu atmen kann dich müde machen. Vielleicht passt die Lippenbremse besser für dich.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>sit leaning forward, leave out holds, and let the air out through pursed lips.</source>
        <translation>Setz dich vorgebeugt hin, lass das Halten weg, und lass die Luft durch gespitzte Lippen hinaus.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>rest between breaths, and stop if you get more short of air than usual.</source>
        <translation>Ruh zwischen den Atemzügen aus, und hör auf, wenn die Luft knapper wird als sonst.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>it needs a clear nose; pick one where you can breathe through your mouth.</source>
        <translation>Dafür muss die Nase frei sein. Wähle eine Übung, bei der du durch den Mund atmen kannst.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>breathe through your mouth, or only imagine the nose side.</source>
        <translation>Atme durch den Mund, oder stell dir den Weg durch die Nase nur vor.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>use your mouth when your nose is blocked. That&apos;s fine, too.</source>
        <translation>Nimm den Mund, wenn die Nase zu ist. Das ist auch in Ordnung.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>watching the breath this closely can feed panic; one with your eyes on the room is safer.</source>
        <translation>Den Atem so genau zu beobachten kann Panik nähren. Eine Übung mit Blick in den Raum ist sicherer.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>start with short, small breaths, or put your mind on a sound or your feet instead.</source>
        <translation>Fang mit kurzen, kleinen Atemzügen an, oder achte stattdessen auf ein Geräusch oder deine Füße.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>if watching your breath feels bad, look around and name what you see.</source>
        <translation>Wenn es unangenehm ist, den Atem zu beobachten, schau dich um und nenne, was du siehst.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>changed breathing can bring on a seizure; pick one that leaves your breath alone.</source>
        <translation>Verändertes Atmen kann einen Anfall auslösen. Wähle eine Übung, die den Atem in Ruhe lässt.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>leave out holds, breathe at your usual pace, and have someone near if you can.</source>
        <translation>Lass das Halten weg, atme in deinem üblichen Tempo, und hab jemanden in der Nähe, wenn es geht.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>stop if you feel odd in a way that you know.</source>
        <translation>Hör auf, wenn du merkst, dass sich bei dir etwas ankündigt.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>holding and straining press on the eyes; pick one without either.</source>
        <translation>Halten und Pressen drücken auf die Augen. Wähle eine Übung ohne beides.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>leave out holds, keep your head up, and don&apos;t squeeze your eyes shut.</source>
        <translation>Lass das Halten weg, halte den Kopf oben, und kneif die Augen nicht zu.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>keep your head above your heart, and your eyes soft.</source>
        <translation>Halte den Kopf höher als das Herz, und lass die Augen weich.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>wait until the wound has healed; a session without tensing is fine until then.</source>
        <translation>Warte, bis die Wunde verheilt ist. Bis dahin ist eine Sitzung ohne Anspannen in Ordnung.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>breathe small, and leave out every part near the wound.</source>
        <translation>Atme klein, und lass alles aus, was nahe an der Wunde liegt.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>go by what your care team allows, and stop at the first pull.</source>
        <translation>Halte dich daran, was dein Behandlungsteam erlaubt, und hör auf, sobald es zieht.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>let the new injury rest; breathing or letting go without tensing is fine.</source>
        <translation>Lass die frische Verletzung ruhen. Atmen oder Loslassen ohne Anspannen ist in Ordnung.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>do it seated, and leave out the part that&apos;s hurt.</source>
        <translation>Mach es im Sitzen, und lass den verletzten Teil aus.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>plan around the hurt part, and give it time.</source>
        <translation>Plan um den verletzten Teil herum, und gib ihm Zeit.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>tensing can set off a cramp; letting go without tensing is safer.</source>
        <translation>Anspannen kann einen Krampf auslösen. Loslassen ohne Anspannen ist sicherer.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>tense at a third of your strength for three seconds, or not at all; leave out calves.</source>
        <translation>Spann mit einem Drittel deiner Kraft drei Sekunden an, oder gar nicht. Lass die Waden aus.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>at the first twinge, ease off and gently stretch that muscle.</source>
        <translation>Lass beim ersten Ziehen nach, und dehne den Muskel sanft.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>leave the neck alone; a session that doesn&apos;t move it suits you better.</source>
        <translation>Lass den Nacken in Ruhe. Eine Sitzung, die ihn nicht bewegt, passt besser für dich.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>leave out the neck moves, support your head, and keep your eyes level.</source>
        <translation>Lass die Bewegungen für den Nacken aus, stütz den Kopf, und halte den Blick gerade.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>keep your head still and supported, and stop if an arm tingles.</source>
        <translation>Halte den Kopf ruhig und gestützt, und hör auf, wenn es im Arm kribbelt.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>pick one that doesn&apos;t press your teeth together.</source>
        <translation>Wähle eine Übung, bei der du die Zähne nicht zusammenbeißt.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>don&apos;t press your teeth together: let your jaw hang, or skip your face.</source>
        <translation>Beiß die Zähne nicht zusammen: Lass den Kiefer hängen, oder überspring das Gesicht.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>keep your lips together and your teeth apart.</source>
        <translation>Lass die Lippen zusammen und die Zähne auseinander.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>bending and twisting load thin bones; pick one where you sit tall.</source>
        <translation>Beugen und Drehen belasten dünne Knochen. Wähle eine Übung, bei der du aufrecht sitzt.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>sit tall, don&apos;t round your back, and make turns small.</source>
        <translation>Sitz aufrecht, mach den Rücken nicht rund, und dreh dich nur wenig.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>keep your back long, and move slowly.</source>
        <translation>Lass den Rücken lang, und beweg dich langsam.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>pick one that you can do in a chair or lying down.</source>
        <translation>Wähle eine Übung, die du auf einem Stuhl oder im Liegen machen kannst.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>do it in a chair, or hold on to something that can&apos;t move.</source>
        <translation>Mach es auf einem Stuhl, oder halte dich an etwas fest, das nicht wegrutschen kann.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>have something to hold on to, and sit up for a minute before you stand.</source>
        <translation>Hab etwas zum Festhalten, und setz dich eine Minute auf, bevor du aufstehst.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>straining your belly can make it worse; let go without tensing instead.</source>
        <translation>Den Bauch anzuspannen kann es schlimmer machen. Lass stattdessen los, ohne anzuspannen.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>leave out the belly, and never hold your breath while you tense.</source>
        <translation>Lass den Bauch aus, und halte beim Anspannen nie den Atem an.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>keep your belly soft, and stop if you feel it bulge or pull.</source>
        <translation>Lass den Bauch weich, und hör auf, wenn sich etwas vorwölbt oder zieht.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>going inside like this can bring things back; one with eyes on the room is safer.</source>
        <translation>So nach innen zu gehen kann manches zurückbringen. Eine Übung mit Blick in den Raum ist sicherer.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>keep your eyes open, pick your own place in the room, and stop any time.</source>
        <translation>Lass die Augen offen, such dir deinen Platz im Raum, und hör auf, wann du magst.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>eyes open is fine, and so is moving, skipping a part or stopping.</source>
        <translation>Offene Augen sind in Ordnung. Du kannst dich auch bewegen, etwas auslassen oder aufhören.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>you might drift off more here; Five senses keeps you in the room.</source>
        <translation>Hier driftest du vielleicht eher weg. „Fünf Sinne“ hält dich im Raum.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>keep it short, with your eyes open and your feet on the floor.</source>
        <translation>Mach es kurz, mit offenen Augen und den Füßen auf dem Boden.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>if you feel far away, stop, press your feet down and name five things you see.</source>
        <translation>Wenn du dich weit weg fühlst, hör auf, drück die Füße auf den Boden und nenne fünf Dinge, die du siehst.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>being alone with heavy thoughts can pull you down; take a short walk, or call someone.</source>
        <translation>Mit schweren Gedanken allein zu sein kann dich herunterziehen. Geh ein paar Schritte, oder ruf jemanden an.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>keep it short, and do something small and pleasant right after.</source>
        <translation>Mach es kurz, und tu gleich danach etwas Kleines, Angenehmes.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>if your thoughts turn dark, stop and be with someone. Help now is one key away (F3).</source>
        <translation>Wenn die Gedanken dunkel werden, hör auf und geh zu einem Menschen. „Hilfe jetzt“ ist eine Taste entfernt (F3).</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>this one can set off a migraine; a dim, quiet room and rest suit you better.</source>
        <translation>Diese Übung kann eine Migräne auslösen. Ein dunkler, ruhiger Raum und Ausruhen passen besser für dich.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>leave out humming, the cool forehead and lifting your brows; dim light and sound.</source>
        <translation>Lass das Summen, die kühle Stirn und das Heben der Brauen weg. Mach Licht und Ton schwächer.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>turn the sound low, and stop if your head starts to pound.</source>
        <translation>Stell den Ton leise und hör auf, wenn es im Kopf zu pochen beginnt.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>humming presses on the ear; pick one without it.</source>
        <translation>Summen drückt auf das Ohr. Wähle eine Übung ohne Summen.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>leave out the humming, and breathe out softly instead.</source>
        <translation>Lass das Summen weg und atme stattdessen weich aus.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>keep sounds low, and stop if the ear hurts.</source>
        <translation>Lass den Ton leise und hör auf, wenn das Ohr wehtut.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>pick a short session that you do sitting up and awake.</source>
        <translation>Wähle eine kurze Sitzung, die du wach und im Sitzen machst.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>keep it short, and have something to eat within reach.</source>
        <translation>Halt es kurz und leg dir etwas zu essen in Reichweite.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>feeling warm, shaky or light may be your sugar: check it as you usually do.</source>
        <translation>Wird dir warm, zittrig oder flau, kann es am Zucker liegen: Miss ihn so wie sonst auch.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>this one can make you sleepy; pick a short one with your eyes open.</source>
        <translation>Diese Übung kann schläfrig machen. Wähle eine kurze mit offenen Augen.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>sit up, keep your eyes open, and take the short length.</source>
        <translation>Setz dich auf, lass die Augen offen und nimm die kurze Länge.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>it can make you sleepy: don&apos;t drive, cook or climb until you feel fully awake.</source>
        <translation>Es kann dich schläfrig machen: Fahr nicht Auto, koch nicht und klettere nicht, bis du ganz wach bist.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>Pregnant</source>
        <translation>Schwanger</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>Heart</source>
        <translation>Herz</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>Blood pressure</source>
        <translation>Blutdruck</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>Fainting</source>
        <translation>Ohnmacht</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>Asthma</source>
        <translation>Asthma</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>Lungs</source>
        <translation>Lunge</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>Blocked nose</source>
        <translation>Verstopfte Nase</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>Panic</source>
        <translation>Panik</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>Epilepsy</source>
        <translation>Epilepsie</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>Eyes</source>
        <translation>Augen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>Surgery</source>
        <translation>Operation</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>Fresh injury</source>
        <translation>Frische Verletzung</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>Cramps</source>
        <translation>Krämpfe</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>Neck</source>
        <translation>Nacken</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>Jaw</source>
        <translation>Kiefer</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>Bones</source>
        <translation>Knochen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>Balance</source>
        <translation>Gleichgewicht</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>Hernia</source>
        <translation>Bruch (Hernie)</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>Bad memories</source>
        <translation>Schlimme Erinnerungen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>Feeling unreal</source>
        <translation>Gefühl, unwirklich zu sein</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>Low mood</source>
        <translation>Gedrückte Stimmung</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>Migraine</source>
        <translation>Migräne</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>Ear</source>
        <translation>Ohr</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>Diabetes</source>
        <translation>Diabetes</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>Sleepy</source>
        <translation>Schläfrig</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>I am pregnant</source>
        <translation>Ich bin schwanger</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>I have a heart condition</source>
        <translation>Ich habe eine Herzkrankheit</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>My blood pressure is high</source>
        <translation>Mein Blutdruck ist hoch</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>I faint easily, or my blood pressure is low</source>
        <translation>Ich werde leicht ohnmächtig, oder mein Blutdruck ist niedrig</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>My chest can get tight or wheezy</source>
        <translation>Meine Brust wird manchmal eng, oder der Atem pfeift</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>I have been short of breath for years</source>
        <translation>Ich bekomme seit Jahren schlecht Luft</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>My nose is often blocked</source>
        <translation>Meine Nase ist oft verstopft</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>Watching my breath can make me panic</source>
        <translation>Auf den Atem zu achten, kann bei mir Panik auslösen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>I have had seizures</source>
        <translation>Ich hatte schon Krampfanfälle</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>My eye pressure is high, or I had eye surgery recently</source>
        <translation>Mein Augendruck ist hoch, oder ich wurde vor Kurzem am Auge operiert</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>I had surgery recently</source>
        <translation>Ich wurde vor Kurzem operiert</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>I have a fresh injury</source>
        <translation>Ich habe eine frische Verletzung</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>I get cramps easily</source>
        <translation>Ich bekomme leicht Krämpfe</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>My neck is injured, or I have pins and needles in an arm</source>
        <translation>Mein Nacken ist verletzt, oder ein Arm kribbelt</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>My jaw is sore</source>
        <translation>Mein Kiefer tut weh</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>My bones are thin or break easily</source>
        <translation>Meine Knochen sind dünn oder brechen leicht</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>My balance isn&apos;t steady</source>
        <translation>Mein Gleichgewicht ist unsicher</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>I have a hernia</source>
        <translation>Ich habe einen Bruch (Leistenbruch, Nabelbruch oder Ähnliches)</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>Closing my eyes or keeping still can bring back bad memories</source>
        <translation>Augen schließen oder stillhalten kann schlimme Erinnerungen wecken</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>Sometimes I feel unreal or far away</source>
        <translation>Manchmal fühle ich mich unwirklich oder weit weg</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>My mood has been very low lately</source>
        <translation>Meine Stimmung ist in letzter Zeit sehr gedrückt</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>I get migraines</source>
        <translation>Ich bekomme Migräne</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>My ear is infected, or I had ear surgery recently</source>
        <translation>Mein Ohr ist entzündet, oder ich wurde vor Kurzem am Ohr operiert</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>I watch my blood sugar</source>
        <translation>Ich achte auf meinen Blutzucker</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/caution_words.py"/>
        <source>Something makes me sleepy</source>
        <translation>Etwas macht mich schläfrig</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/cautions.py"/>
        <source>If you are pregnant</source>
        <translation>Wenn du schwanger bist</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/cautions.py"/>
        <source>With a heart condition</source>
        <translation>Bei einer Herzkrankheit</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/cautions.py"/>
        <source>With high blood pressure</source>
        <translation>Bei hohem Blutdruck</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/cautions.py"/>
        <source>If you tend to faint or have low blood pressure</source>
        <translation>Wenn du leicht ohnmächtig wirst oder niedrigen Blutdruck hast</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/cautions.py"/>
        <source>With asthma</source>
        <translation>Bei Asthma</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/cautions.py"/>
        <source>With a long-term lung condition</source>
        <translation>Bei einer dauernden Lungenkrankheit</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/cautions.py"/>
        <source>With a blocked nose</source>
        <translation>Bei verstopfter Nase</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/cautions.py"/>
        <source>If watching your breath can bring on panic</source>
        <translation>Wenn es Panik auslösen kann, auf den Atem zu achten</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/cautions.py"/>
        <source>With epilepsy</source>
        <translation>Bei Epilepsie</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/cautions.py"/>
        <source>With high eye pressure or recent eye surgery</source>
        <translation>Bei hohem Augendruck oder nach einer Augenoperation vor Kurzem</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/cautions.py"/>
        <source>After recent surgery</source>
        <translation>Nach einer Operation vor Kurzem</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/cautions.py"/>
        <source>With a fresh injury</source>
        <translation>Bei einer frischen Verletzung</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/cautions.py"/>
        <source>If you get cramps</source>
        <translation>Wenn du Krämpfe bekommst</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/cautions.py"/>
        <source>With a neck injury or pins and needles in an arm</source>
        <translation>Wenn der Nacken verletzt ist oder ein Arm kribbelt</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/cautions.py"/>
        <source>With a sore jaw</source>
        <translation>Wenn der Kiefer wehtut</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/cautions.py"/>
        <source>With thin or brittle bones</source>
        <translation>Bei dünnen oder brüchigen Knochen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/cautions.py"/>
        <source>If your balance isn&apos;t steady</source>
        <translation>Wenn dein Gleichgewicht unsicher ist</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/cautions.py"/>
        <source>With a hernia</source>
        <translation>Bei einem Bruch (Hernie)</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/cautions.py"/>
        <source>If closing your eyes or keeping still can bring back bad memories</source>
        <translation>Wenn Augenschließen oder Stillhalten schlimme Erinnerungen wecken kann</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/cautions.py"/>
        <source>If you tend to feel unreal or far away</source>
        <translation>Wenn du dich manchmal unwirklich oder weit weg fühlst</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/cautions.py"/>
        <source>When your mood is very low</source>
        <translation>Wenn deine Stimmung sehr gedrückt ist</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/cautions.py"/>
        <source>With migraine</source>
        <translation>Bei Migräne</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/cautions.py"/>
        <source>With an ear infection or recent ear surgery</source>
        <translation>Bei entzündetem Ohr oder nach einer Ohroperation vor Kurzem</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/cautions.py"/>
        <source>With diabetes</source>
        <translation>Bei Diabetes</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/cautions.py"/>
        <source>If anything makes you sleepy</source>
        <translation>Wenn dich etwas schläfrig macht</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/cautions.py"/>
        <source>another one suits you better</source>
        <translation>Eine andere passt besser zu dir</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/cautions.py"/>
        <source>best with a small change</source>
        <translation>Am besten mit einer kleinen Änderung</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/cautions.py"/>
        <source>go gently</source>
        <translation>Geh sanft vor</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/cautions.py"/>
        <source>holds are off for you</source>
        <translation>Das Halten ist bei dir aus</translation>
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
        <translation>Minuten: {minutes}. Sitzungen: {sessions}. Von {first} bis {last}.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/chart_plots.py"/>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/chart_plots.py"/>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/chart_plots.py"/>
        <source>Minutes practiced</source>
        <translation>Geübte Minuten</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/chart_plots.py"/>
        <source>Stress before and after</source>
        <translation>Stress davor und danach</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/chart_plots.py"/>
        <source>Pain before and after</source>
        <translation>Schmerz davor und danach</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/chart_plots.py"/>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/chart_plots.py"/>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/chart_plots.py"/>
        <source>Means of sessions with both ratings, 0 to 10. Ratings often drift back by themselves.</source>
        <translation>Mittelwerte der Sitzungen mit beiden Werten, 0 bis 10. Werte kehren oft von selbst zum Üblichen zurück.</translation>
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
        <translation>Minuten</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Portion of the remaining time</source>
        <translation>Anteil an der restlichen Zeit</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Slow down to this pattern</source>
        <translation>Langsamer werden bis zu diesem Muster</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Then stay at it for (minutes)</source>
        <translation>Dann dabei bleiben (Minuten)</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Led by</source>
        <translation>Geführt von</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Spoken along the way</source>
        <translation>Zwischendurch gesprochen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Body part</source>
        <translation>Körperteil</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Let go for (seconds)</source>
        <translation>Loslassen (Sekunden)</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Words for letting go</source>
        <translation>Worte zum Loslassen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Movement</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Out (seconds)</source>
        <translation>Hin (Sekunden)</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Back (seconds)</source>
        <translation>Zurück (Sekunden)</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>How many times</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Name of the answer</source>
        <translation>Name der Antwort</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Kind of answer</source>
        <translation>Art der Antwort</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Answers to choose from, one per line</source>
        <translation>Antworten zur Auswahl, eine pro Zeile</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Rating scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Show the earlier answer named</source>
        <translation>Frühere Antwort zeigen, mit dem Namen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Saving the answer</source>
        <translation>Antwort speichern</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Names to pick from</source>
        <translation>Namen zur Auswahl</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Only in these lengths (minutes)</source>
        <translation>Nur bei diesen Längen (Minuten)</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Leave out for</source>
        <translation>Weglassen bei</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Ask first, at the end</source>
        <translation>Am Ende zuerst fragen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>The reader&apos;s own My people</source>
        <translation>„Meine Leute“ der lesenden Person</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Don&apos;t ask</source>
        <translation>Nicht fragen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Voice, then sound</source>
        <translation>Stimme, dann Ton</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Avoid</source>
        <translation>Meiden</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Go gently</source>
        <translation>Sanft vorgehen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Bowl</source>
        <translation>Klangschale</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Bell</source>
        <translation>Glocke</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Wood block</source>
        <translation>Holzblock</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>A list</source>
        <translation>Eine Liste</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>A number</source>
        <translation>Eine Zahl</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>One of several</source>
        <translation>Eine von mehreren</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>In</source>
        <translation>Ein</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Out</source>
        <translation>Aus</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>more than {low}</source>
        <translation>mehr als {low}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>{low} or more</source>
        <translation>{low} oder mehr</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>at {time}</source>
        <translation>bei {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Bell, {moment}</source>
        <translation>Glocke, {moment}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>Line, {moment}: “{text}”</source>
        <translation>Zeile, {moment}: „{text}“</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/writing/remark_words.py"/>
        <source>Needs fixing</source>
        <translation>Zu korrigieren</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/writing/remark_words.py"/>
        <source>Needs fixing: {words}</source>
        <translation>Zu korrigieren: {words}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/writing/remark_words.py"/>
        <source>Note: {words}</source>
        <translation>Hinweis: {words}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/writing/remark_words.py"/>
        <source>nothing is chosen for “{field}”. Choose one or more.</source>
        <translation>Bei „{field}“ ist nichts gewählt. Wähle eines oder mehrere.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/writing/remark_words.py"/>
        <source>“{field}” is empty. Write something there.</source>
        <translation>„{field}“ ist leer. Schreib dort etwas.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/writing/text_editor.py"/>
        <source>Change a value</source>
        <translation>Wert ändern</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/writing/text_editor.py"/>
        <source>Change the title</source>
        <translation>Titel ändern</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/writing/text_editor.py"/>
        <source>Type in the text</source>
        <translation>Im Text tippen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/writing/text_editor.py"/>
        <source>Take the changes from the file</source>
        <translation>Änderungen aus der Datei übernehmen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/ready_steps.py"/>
        <source>Sit in a way that feels easy.</source>
        <translation>Setz dich so hin, wie es sich leicht anfühlt.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/ready_steps.py"/>
        <source>Breathe: 4 in, 6 out</source>
        <translation>Atmen: 4 ein, 6 aus</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/ready_steps.py"/>
        <source>Breathe: box, 4 each</source>
        <translation>Atmen: Viereck, je 4</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/ready_steps.py"/>
        <source>Breathe at the person&apos;s own pace</source>
        <translation>Atmen im eigenen Tempo der Person</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/ready_steps.py"/>
        <source>Just notice.</source>
        <translation>Nimm nur wahr.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/ready_steps.py"/>
        <source>Breathe your own way.</source>
        <translation>Atme, wie du magst.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/ready_steps.py"/>
        <source>What&apos;s on your mind?</source>
        <translation>Was beschäftigt dich?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/step_menus.py"/>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/step_menus.py"/>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/step_menus.py"/>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/step_menus.py"/>
        <source>Put in a repeat</source>
        <translation>In eine Wiederholung setzen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/step_menus.py"/>
        <source>Take out of the repeat</source>
        <translation>Aus der Wiederholung nehmen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/editor/step_menus.py"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>effects</name>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/changes_plot.py"/>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/changes_plot.py"/>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/changes_plot.py"/>
        <source>Mean change, points</source>
        <translation>Mittlere Veränderung, Punkte</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/changes_plot.py"/>
        <source>Likely from</source>
        <translation>Wahrscheinlich von</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/changes_plot.py"/>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/changes_plot.py"/>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/changes_plot.py"/>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/changes_plot.py"/>
        <source>Single changes</source>
        <translation>Einzelne Veränderungen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/changes_plot.py"/>
        <source>Not rated at the time</source>
        <translation>Damals nicht eingeschätzt</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/changes_plot.py"/>
        <source>Stress: change over a session</source>
        <translation>Stress: Veränderung über eine Sitzung</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/changes_plot.py"/>
        <source>Pain: change over a session</source>
        <translation>Schmerz: Veränderung über eine Sitzung</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/changes_plot.py"/>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/changes_plot.py"/>
        <source>About, points</source>
        <translation>Etwa, Punkte</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/changes_plot.py"/>
        <source>Side by side: stress</source>
        <translation>Nebeneinander: Stress</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/changes_plot.py"/>
        <source>Side by side: pain</source>
        <translation>Nebeneinander: Schmerz</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/changes_plot.py"/>
        <source>lower afterward</source>
        <translation>danach niedriger</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/changes_plot.py"/>
        <source>no change</source>
        <translation>keine Veränderung</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/changes_plot.py"/>
        <source>higher</source>
        <translation>höher</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/changes_plot.py"/>
        <source>not rated at the time</source>
        <translation>damals nicht eingeschätzt</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/effects.py"/>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
</context>
<context>
    <name>encodings</name>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/encoding_names.py"/>
        <source>Western European (Windows)</source>
        <translation>Westeuropäisch (Windows)</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/encoding_names.py"/>
        <source>Western European (Mac)</source>
        <translation>Westeuropäisch (Mac)</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/encoding_names.py"/>
        <source>Western European (DOS)</source>
        <translation>Westeuropäisch (DOS)</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/encoding_names.py"/>
        <source>Central European (Windows)</source>
        <translation>Mitteleuropäisch (Windows)</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/autogenic.json"/>
        <source>Short sentences that you say in your own mind: heavy, warm, calm.</source>
        <extracomment>one or two sentences below the title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/autogenic.json"/>
        <source>Settle in.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/autogenic.json"/>
        <source>Sit or lie however feels comfortable. Keep your eyes open, or let them close.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/autogenic.json"/>
        <source>Repeat each sentence in your mind a few times. No need to try hard.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/autogenic.json"/>
        <source>You can skip any part you like.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/autogenic.json"/>
        <source>My right arm is heavy.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/autogenic.json"/>
        <source>Both arms are heavy.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/autogenic.json"/>
        <source>Both legs are heavy.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/autogenic.json"/>
        <source>Both arms are warm.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/autogenic.json"/>
        <source>Both legs are warm.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/autogenic.json"/>
        <source>My heartbeat is calm and regular.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/autogenic.json"/>
        <source>My breathing is calm.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/autogenic.json"/>
        <source>My belly is warm.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/autogenic.json"/>
        <source>My forehead is pleasantly cool.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/autogenic.json"/>
        <source>I am at peace.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/autogenic.json"/>
        <source>Some parts get heavy, and some don&apos;t. Both are fine.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/autogenic.json"/>
        <source>Heavy, warm, calm.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/autogenic.json"/>
        <source>If thoughts come, let them pass.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/autogenic.json"/>
        <source>Feeling nothing is fine, too.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/autogenic.json"/>
        <source>You can look around the room, if you like.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/autogenic.json"/>
        <source>Now it&apos;s time to come back.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/autogenic.json"/>
        <source>Make your arms firm. Bend and stretch them.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/autogenic.json"/>
        <source>Breathe in, softly.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/autogenic.json"/>
        <source>And open your eyes, if they were closed.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/autogenic.json"/>
        <source>If you&apos;re lying down, sit up slowly. Sit for a while before you stand.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/autogenic.json"/>
        <source>Look around you, near and far.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/autogenic.json"/>
        <source>How do you feel now?</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/autogenic.json"/>
        <source>Notice how you are.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exercises/body-scan</name>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Body scan</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Let your attention travel from the feet up to the head, part by part.</source>
        <extracomment>one or two sentences below the title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Settle in.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Sit or lie however feels comfortable. Eyes open or closed.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>You can skip any part you like.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>You can always come back to your hands, or to a sound.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Feel how the chair or the floor supports you.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Feel your breath come and go by itself.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>You can move any time to get more comfortable.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>There&apos;s no right way to feel.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Mind wandering? That&apos;s normal. You can come back.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>You can stay with the breath for a moment.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>There&apos;s no hurry.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Bring your attention to your feet.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Toes, soles and heels.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Notice what&apos;s there. Tight, warm, sore, or nothing much.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Move up to your lower legs.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Feel where it touches the chair, the bed, or your clothes.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Now the upper legs.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Notice their weight.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>You may feel a lot of small things, or nothing.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Now the hips and the lower back.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>If it&apos;s sore here, stay near the edge, or move on.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>If you like, let each out-breath soften it a little.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Now the belly. It can be soft.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>It rises and sinks with the breath.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Now the chest and the upper back.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Does anything move here as you breathe?</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Now the hands and the arms.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Fingers, palms, and up to the elbows.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Feeling nothing is fine, too.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Now the shoulders and the neck.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Let your shoulders rest.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Is there any warmth, or tightness?</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Now the face and the jaw.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Your jaw can be loose, teeth apart.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>You can look around the room, if you like.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Bring your attention to your left foot.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Toes, sole and heel.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Move up to your left lower leg.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Now your left upper leg.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Notice its weight.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Now your right foot.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>From the toes to the heel.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>How is it different from the left one?</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Move up to your right lower leg.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Is it warm here, or cool?</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Now your right upper leg.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Feel all of it, front and back.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Now the hips, left and right.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Notice how they hold you up.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Now the lower back.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Now the upper back.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Now the chest, and how it moves.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Now the hands, both at once.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Fingers, palms, and the backs of the hands.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Maybe you can feel them tingle a little.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Now the arms, from the wrists up.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Now the left shoulder.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Let it drop a little, if it can.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>And the right shoulder.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Now the neck.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Let the chair or the bed hold it up for now.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>There&apos;s nothing you need to change.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Around the eyes, and the mouth.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Now the top of the head.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Just notice, and let it be.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Today we take forty minutes. There&apos;s room to go slowly.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>If you get sleepy, you can open your eyes or sit up.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Let your hands lie where they&apos;re comfortable.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Let your breath be your company on the way.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>You don&apos;t have to change any of it.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Wiggle your fingers and toes. Open your eyes if they were closed.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>If you&apos;re lying down, sit up slowly. Sit for a while before you stand.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Now notice the whole room. Sounds, light, and space.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Look around. Notice how you are.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/body-scan.json"/>
        <source>Notice how you are.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exercises/breath-46</name>
    <message>
        <location filename="../../exercises/breath-46.json"/>
        <source>Longer out-breath</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-46.json"/>
        <source>Breathe in for 4, out for 6. A good first one.</source>
        <extracomment>one or two sentences below the title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-46.json"/>
        <source>Settle in.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-46.json"/>
        <source>Sit or lie however feels comfortable. Eyes open or closed.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-46.json"/>
        <source>Softer and slower, not bigger.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-46.json"/>
        <source>Let each breath be softer and slower, not bigger.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-46.json"/>
        <source>In through the nose, if you can. The mouth is fine too.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-46.json"/>
        <source>Let your shoulders rest.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-46.json"/>
        <source>If the count feels hard, you can make it easier.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-46.json"/>
        <source>Let the out-breath fade like a wave leaving the sand.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-46.json"/>
        <source>Small breaths are enough.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-46.json"/>
        <source>You can look around while you breathe.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-46.json"/>
        <source>Nothing to push. Just let the air out.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-46.json"/>
        <source>Your jaw can be loose, teeth apart.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-46.json"/>
        <source>The next out-breath has all the time it needs.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-46.json"/>
        <source>Let the count go now. Breathe your own way.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-46.json"/>
        <source>Breathe your own way.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-46.json"/>
        <source>Look around. Notice how you are.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-46.json"/>
        <source>Notice how you are.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exercises/breath-belly</name>
    <message>
        <location filename="../../exercises/breath-belly.json"/>
        <source>Hand on belly</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-belly.json"/>
        <source>Breathe in for 4, out for 5, low and soft. A hand rests on your belly.</source>
        <extracomment>one or two sentences below the title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-belly.json"/>
        <source>Settle in.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-belly.json"/>
        <source>Lie on your back or on your side, knees bent, or lean back in a seat. You can close your eyes, or keep them open.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-belly.json"/>
        <source>Let each breath be softer and slower, not bigger.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-belly.json"/>
        <source>Rest a hand on your belly, or on your side ribs.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-belly.json"/>
        <source>Let that hand rise a little first.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-belly.json"/>
        <source>Your hand rises, and your hand sinks.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-belly.json"/>
        <source>Small breaths are enough.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-belly.json"/>
        <source>Your chest can stay still.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-belly.json"/>
        <source>Keep your belly soft. No need to push.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-belly.json"/>
        <source>Let the out-breath fade like a wave leaving the sand.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-belly.json"/>
        <source>You can look around while you breathe.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-belly.json"/>
        <source>Feel the warmth of your hand.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-belly.json"/>
        <source>How does your belly feel under your hand?</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-belly.json"/>
        <source>Stop counting now. Breathe as you like.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-belly.json"/>
        <source>Breathe your own way.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-belly.json"/>
        <source>If you&apos;re lying down, sit up slowly. Sit for a while before you stand.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-belly.json"/>
        <source>Take in the room again. How does your body feel now?</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-belly.json"/>
        <source>Notice how you are.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exercises/breath-box</name>
    <message>
        <location filename="../../exercises/breath-box.json"/>
        <source>Box breathing</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-box.json"/>
        <source>In, hold, out, hold, 4 each. You can leave out the holds.</source>
        <extracomment>one or two sentences below the title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-box.json"/>
        <source>Settle in.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-box.json"/>
        <source>Sit upright, in a way that feels easy. Eyes open or closed.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-box.json"/>
        <source>Eyes open or closed.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-box.json"/>
        <source>Let each breath be softer and slower, not bigger.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-box.json"/>
        <source>Hold softly, with an open throat. You can leave out the holds.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-box.json"/>
        <source>You can leave out the holds, at any time.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-box.json"/>
        <source>Let your shoulders rest.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-box.json"/>
        <source>Four even sides, one after the other.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-box.json"/>
        <source>Let the count go now. Breathe your own way.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-box.json"/>
        <source>Breathe your own way.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-box.json"/>
        <source>Take in the room again. How are you now?</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-box.json"/>
        <source>Notice how you are.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exercises/breath-coherent</name>
    <message>
        <location filename="../../exercises/breath-coherent.json"/>
        <source>Steady wave</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-coherent.json"/>
        <source>The same length in and out, five and a half seconds each.</source>
        <extracomment>one or two sentences below the title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-coherent.json"/>
        <source>Settle in.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-coherent.json"/>
        <source>Sit upright, in a way that feels easy. You can close your eyes, or keep them open.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-coherent.json"/>
        <source>Let each breath be softer and slower, not bigger.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-coherent.json"/>
        <source>In through the nose, if you can. The mouth is fine too.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-coherent.json"/>
        <source>The same length in and out.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-coherent.json"/>
        <source>If the count feels hard, you can make it easier.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-coherent.json"/>
        <source>Like a slow swing, back and forth.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-coherent.json"/>
        <source>Let your shoulders rest.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-coherent.json"/>
        <source>Small breaths are enough.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-coherent.json"/>
        <source>You can look around while you breathe.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-coherent.json"/>
        <source>No need to fill up, or to empty out.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-coherent.json"/>
        <source>Your jaw can be loose, teeth apart.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-coherent.json"/>
        <source>If you lose the rhythm, you can join in again any time.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-coherent.json"/>
        <source>Soft in, soft out.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-coherent.json"/>
        <source>If your thoughts are elsewhere, the breath can wait for you.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-coherent.json"/>
        <source>You&apos;ve been sitting for a while. Shift a little, if you like.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-coherent.json"/>
        <source>Nothing else to do. Just the next breath.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-coherent.json"/>
        <source>Stop counting now. Breathe as you like.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-coherent.json"/>
        <source>Breathe your own way.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-coherent.json"/>
        <source>Take in the room again. How are you now?</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-coherent.json"/>
        <source>Notice how you are.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exercises/breath-count</name>
    <message>
        <location filename="../../exercises/breath-count.json"/>
        <source>Count your out-breaths</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-count.json"/>
        <source>No set pace. Count each out-breath, from one to ten, and start again.</source>
        <extracomment>one or two sentences below the title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-count.json"/>
        <source>Settle in.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-count.json"/>
        <source>Sit or lie however feels comfortable. Eyes open or closed.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-count.json"/>
        <source>Eyes open or closed.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-count.json"/>
        <source>Let your breath be as it is: soft and slow, not bigger.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-count.json"/>
        <source>Count each out-breath in your mind, up to ten. Then start again at one.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-count.json"/>
        <source>Let it be easy. No need to try hard.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-count.json"/>
        <source>Lost count? That&apos;s fine. Start again at one.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-count.json"/>
        <source>If counting breaths feels bad, count sounds instead.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-count.json"/>
        <source>Take it one number at a time.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-count.json"/>
        <source>Let your breath be just as it is.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-count.json"/>
        <source>Mind wandering? That&apos;s normal. You can come back.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-count.json"/>
        <source>Let the numbers come slowly.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-count.json"/>
        <source>Shorter is fine. You can stop at any time.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-count.json"/>
        <source>Just this number, and just this breath.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breath-count.json"/>
        <source>Long or short, each breath gets one number.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breathing-space.json"/>
        <source>Now notice your whole body, and how it sits or stands.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breathing-space.json"/>
        <source>If something hurts, it can be one part of a bigger picture.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breathing-space.json"/>
        <source>Now notice the whole room. Sounds, light, and space.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breathing-space.json"/>
        <source>What matters most in the next hour?</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/breathing-space.json"/>
        <source>Notice how you are.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exercises/cbt-activity</name>
    <message>
        <location filename="../../exercises/cbt-activity.json"/>
        <source>Pace yourself, and plan one good thing</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-activity.json"/>
        <source>Find a starting point that you can keep, and plan one small thing you like.</source>
        <extracomment>one or two sentences below the title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-activity.json"/>
        <source>Small steps that you can repeat are a good place to start. You can leave any line empty.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-activity.json"/>
        <source>Did you do the thing you planned last time? How much did you enjoy it? Leave it empty if there was none.</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-activity.json"/>
        <source>not at all</source>
        <extracomment>the low end of a scale</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-activity.json"/>
        <source>very much</source>
        <extracomment>the high end of a scale</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-activity.json"/>
        <source>And how good did it feel to have done it?</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-activity.json"/>
        <source>Pick one thing that you want to do more of, such as walking.</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-activity.json"/>
        <source>How many minutes could you do it on each of the last three times?</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-activity.json"/>
        <source>Add them up and divide by three. That&apos;s your usual time, in minutes.</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-activity.json"/>
        <source>Take a little less: 8 of every 10 minutes. That&apos;s your starting point.</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-activity.json"/>
        <source>When will you take a rest, before you need it?</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-activity.json"/>
        <source>Go by the clock, not by the pain. Add a little each week.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-activity.json"/>
        <source>Now plan one good thing. Five minutes or less is fine.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-activity.json"/>
        <source>What could you enjoy, or feel good to have done? Write a few.</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-activity.json"/>
        <source>Which kind fits today?</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-activity.json"/>
        <source>Alone, and sitting</source>
        <extracomment>an answer to choose</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-activity.json"/>
        <source>Alone, and moving</source>
        <extracomment>an answer to choose</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-activity.json"/>
        <source>With someone</source>
        <extracomment>an answer to choose</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-activity.json"/>
        <source>Outdoors</source>
        <extracomment>an answer to choose</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-activity.json"/>
        <source>With my hands</source>
        <extracomment>an answer to choose</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-activity.json"/>
        <source>Choose one. When and where will you do it?</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-activity.json"/>
        <source>How much do you think you&apos;ll enjoy it?</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-activity.json"/>
        <source>And how good might it feel to have done it?</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-activity.json"/>
        <source>How sure are you that you can do it?</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-activity.json"/>
        <source>not sure</source>
        <extracomment>the low end of a scale</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-activity.json"/>
        <source>very sure</source>
        <extracomment>the high end of a scale</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-activity.json"/>
        <source>If you&apos;re not that sure, how can you make it smaller?</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-activity.json"/>
        <source>In a flare, do 5 to 8 of every 10 minutes for 1 to 3 days. Then build up again.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-activity.json"/>
        <source>Do it whatever your mood. Afterward, rate it here: how much you enjoyed it, and how good it feels to have done it.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-activity.json"/>
        <source>That&apos;s enough for today. You can read it again any time.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-activity.json"/>
        <source>Notice how you are.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-activity.json"/>
        <source>Look up from the page. How are you now?</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exercises/cbt-thought</name>
    <message>
        <location filename="../../exercises/cbt-thought.json"/>
        <source>A fairer view</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-thought.json"/>
        <source>Look at one hard thought from more than one side. Better by day than at bedtime. Your words stay on this computer.</source>
        <extracomment>one or two sentences below the title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-thought.json"/>
        <source>Pick one moment that was hard, and not too big. You can leave any line empty.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-thought.json"/>
        <source>What happened? Just the facts: where, when, who was there.</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-thought.json"/>
        <source>What did you feel? One word for each feeling.</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-thought.json"/>
        <source>How strong was that feeling?</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-thought.json"/>
        <source>not at all</source>
        <extracomment>the low end of a scale</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-thought.json"/>
        <source>as strong as it gets</source>
        <extracomment>the high end of a scale</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-thought.json"/>
        <source>What went through your mind? A thought, or a picture.</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-thought.json"/>
        <source>Thoughts are guesses. Some fit better than others.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-thought.json"/>
        <source>What facts fit this thought?</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-thought.json"/>
        <source>What facts don&apos;t fit? With pain: does hurt always mean harm here?</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-thought.json"/>
        <source>What did past flares do after three days? Leave it empty if this isn&apos;t about pain.</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-thought.json"/>
        <source>What else could be true? What would you say to a good friend?</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-thought.json"/>
        <source>Read your thought again. How strong is the feeling now?</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-thought.json"/>
        <source>Is there one small thing you would like to do next?</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-thought.json"/>
        <source>A small change counts. No change is fine, too.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-thought.json"/>
        <source>That&apos;s enough for today. You can read it again any time.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-thought.json"/>
        <source>Notice how you are.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-thought.json"/>
        <source>Look up from the page. How are you now?</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exercises/cbt-worry</name>
    <message>
        <location filename="../../exercises/cbt-worry.json"/>
        <source>Set your worries aside</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-worry.json"/>
        <source>Write worries down now, and give them a set time later.</source>
        <extracomment>one or two sentences below the title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-worry.json"/>
        <source>Your worries can wait in one place. You can leave any line empty.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-worry.json"/>
        <source>What&apos;s on your mind? One short line for each worry.</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-worry.json"/>
        <source>When and where is your worry time? Best not within two hours of bed.</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-worry.json"/>
        <source>How do you want to come back to your day?</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-worry.json"/>
        <source>Feel my feet</source>
        <extracomment>an answer to choose</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-worry.json"/>
        <source>Look around the room</source>
        <extracomment>an answer to choose</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-worry.json"/>
        <source>Do the next small thing</source>
        <extracomment>an answer to choose</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-worry.json"/>
        <source>Talk to someone</source>
        <extracomment>an answer to choose</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-worry.json"/>
        <source>Now sort them. Some you can act on. Some you can&apos;t, for now.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-worry.json"/>
        <source>Which ones can you act on? Write the next small step, and when.</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-worry.json"/>
        <source>Which ones can&apos;t you act on today? They can wait here.</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-worry.json"/>
        <source>How strong is the urge to worry right now?</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-worry.json"/>
        <source>no urge</source>
        <extracomment>the low end of a scale</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-worry.json"/>
        <source>a very strong urge</source>
        <extracomment>the high end of a scale</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-worry.json"/>
        <source>Now take a minute to notice your feet, your hands, or a sound.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-worry.json"/>
        <source>A worry may come back. It already has a place on your list.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-worry.json"/>
        <source>Whatever you notice, stay with it for a moment.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-worry.json"/>
        <source>They&apos;re written down. They can wait there.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-worry.json"/>
        <source>That&apos;s enough for today. You can read it again any time.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-worry.json"/>
        <source>Notice how you are.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/cbt-worry.json"/>
        <source>Look up from the page. How are you now?</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exercises/good-moments</name>
    <message>
        <location filename="../../exercises/good-moments.json"/>
        <source>Three good moments</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/good-moments.json"/>
        <source>A bit of gratitude: write down up to three small good things from today. Tiny ones count.</source>
        <extracomment>one or two sentences below the title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/good-moments.json"/>
        <source>Look back over the day. Something small is enough: warm tea, a text, a bird.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/good-moments.json"/>
        <source>What went all right today? One short line for each, up to three.</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/good-moments.json"/>
        <source>Pick one. What did you see, hear or feel just then?</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/good-moments.json"/>
        <source>What helped it happen? You, someone else, or plain luck.</source>
        <extracomment>asked on a worksheet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/good-moments.json"/>
        <source>Nothing came up? Some days are like that. The page stays open tomorrow.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/good-moments.json"/>
        <source>Notice how you are.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/good-moments.json"/>
        <source>Before you go, see that moment once more.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exercises/grounding</name>
    <message>
        <location filename="../../exercises/grounding.json"/>
        <source>Five senses</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/grounding.json"/>
        <source>See, feel and hear what&apos;s around you, one thing at a time.</source>
        <extracomment>one or two sentences below the title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/grounding.json"/>
        <source>Keep your eyes open, if you can. Feel your feet or the seat.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/grounding.json"/>
        <source>Find three things you can see. Name them, slowly.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/grounding.json"/>
        <source>Now two things you can hear.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/grounding.json"/>
        <source>And one thing you can feel with your skin.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/grounding.json"/>
        <source>Use whichever senses work for you.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/grounding.json"/>
        <source>Find five things you can see. Name them, slowly.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/grounding.json"/>
        <source>Look for colors, edges, and light.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/kindness.json"/>
        <source>May my day hold something good.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/kindness.json"/>
        <source>If that&apos;s hard, imagine a good friend wishing it for you.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/kindness.json"/>
        <source>You can skip any part you like.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/kindness.json"/>
        <source>The sore spots are part of you. They can have a kind wish, too.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/kindness.json"/>
        <source>Now someone you see but hardly know. A neighbor, or a driver.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/kindness.json"/>
        <source>Mind wandering? That&apos;s normal. You can come back.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/kindness.json"/>
        <source>Like you, they have good days and hard days.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/kindness.json"/>
        <source>Now everyone around here, and you, too.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/kindness.json"/>
        <source>May we all be safe.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/kindness.json"/>
        <source>May we all have some ease today.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/kindness.json"/>
        <source>You can look around the room, if you like.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/kindness.json"/>
        <source>Anyone who comes to mind can have a kind wish.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/kindness.json"/>
        <source>May our day hold something good.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/kindness.json"/>
        <source>Let it be easy. No need to try hard.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/kindness.json"/>
        <source>Some wishes come easily. Some don&apos;t. Both are fine.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/kindness.json"/>
        <source>Now notice the whole room. Sounds, light, and space.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/kindness.json"/>
        <source>Notice how you are.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exercises/leaves</name>
    <message>
        <location filename="../../exercises/leaves.json"/>
        <source>Leaves on a stream</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/leaves.json"/>
        <source>Put each thought on a leaf, and watch it float by.</source>
        <extracomment>one or two sentences below the title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/leaves.json"/>
        <source>Settle in.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/leaves.json"/>
        <source>Find a comfortable, supportive seat. Open eyes are fine, and so are closed ones.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/leaves.json"/>
        <source>Choose one place to rest your attention: the breath, your hands, your feet, or a sound.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/leaves.json"/>
        <source>Feel how the chair or the floor supports you.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/leaves.json"/>
        <source>Shift a little, if you need to.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/leaves.json"/>
        <source>Now picture a slow stream, with leaves floating by.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/leaves.json"/>
        <source>It can be clouds, or cars going past. Or just the word, leaf.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/leaves.json"/>
        <source>You can watch from the bank.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/leaves.json"/>
        <source>Notice how fast it moves today.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/leaves.json"/>
        <source>When a thought comes, put it on a leaf. Let it float by.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/leaves.json"/>
        <source>Pleasant or not, each one gets a leaf.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/leaves.json"/>
        <source>A picture, a word, a plan: each one gets a leaf.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/leaves.json"/>
        <source>Worries about pain may come. They get a leaf, too.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/leaves.json"/>
        <source>No need to push the leaf along.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/leaves.json"/>
        <source>If no thought comes, just watch the water.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/leaves.json"/>
        <source>The same thought again? Here is a new leaf for it.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/leaves.json"/>
        <source>With open eyes, you can watch the light in the room instead.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/leaves.json"/>
        <source>Did you drift off with one? Step back onto the bank.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/leaves.json"/>
        <source>Some leaves go fast, some slow.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/leaves.json"/>
        <source>Planning is a thought, too.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/leaves.json"/>
        <source>Is this boring? That gets a leaf.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/leaves.json"/>
        <source>A feeling can have a leaf, if you like.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/leaves.json"/>
        <source>Notice the gap between two leaves.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/leaves.json"/>
        <source>You don&apos;t have to like them, or follow them.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/leaves.json"/>
        <source>If the stream gets stuck, that&apos;s fine. Just watch.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/leaves.json"/>
        <source>Now let the picture fade. Feel your feet on the floor.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/leaves.json"/>
        <source>Now notice the whole room. Sounds, light, and space.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/leaves.json"/>
        <source>Notice how you are.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exercises/mind-breath</name>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>Resting with the breath</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>Rest your attention on the breath, or on your hands, your feet or a sound.</source>
        <extracomment>one or two sentences below the title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>Settle in.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>Find a comfortable, supportive seat. You can close your eyes, or keep them open.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>Feel how the chair or the floor supports you.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>Your jaw can be loose, teeth apart.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>Choose one place to rest your attention: the breath, your hands, your feet, or a sound.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>If you choose the breath, find where you feel it best.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>Nose, chest or belly. Any of them is fine.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>Now rest your attention there.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>Stay with it for a while, just as it is.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>Mind wandering? That&apos;s normal. You can come back.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>You don&apos;t need to change a thing.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>You can look around the room, if you like.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>Each time you notice, you&apos;re already back.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>Feeling nothing is fine, too.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>Is it warm, or cool? Still, or moving?</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>You can begin again, as often as you like.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>You can pick a different place, if you like.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>Notice when it begins, and when it ends.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>Thoughts can come and go in the background.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>A busy mind is fine. Just come back.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>A sore spot may need your attention. Notice it, and come back.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>Feeling bored is fine, too.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>Feel it from start to finish.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>There&apos;s nothing to get done right now.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>If your mind went off, that&apos;s fine. Begin again here.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>Lost in a thought? That happens to everyone. Feel the next breath, or your hands.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>Wherever your mind is now, you can bring it back gently.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>If it feels like too much, open your eyes and look around.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>A plan, a memory, a worry? All normal. Come back to your one place.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>Your mind may have gone far away. No harm done. Start fresh.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>If you were thinking, you&apos;ve just noticed. That&apos;s all it takes.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>Busy mind or quiet mind, both are normal. Feel what&apos;s here now.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>Maybe you got bored, or sleepy. That happens. Sit up a little, if you like.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>Did a sore spot call you away? Of course it did. Come back when you can.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>Gone again? You noticed. Feel it from start to finish.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>Still wandering? That&apos;s fine, too. Come back as kindly as you can.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>Minds wander all day long. This one moment is enough.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>Already thinking of what comes next? Stay here a little longer.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>Wherever you were just now, welcome back.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>We&apos;re almost at the end.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>Feel your whole body, from head to feet.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>If something hurts, it can be one part of a bigger picture.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>Now notice the whole room. Sounds, light, and space.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mind-breath.json"/>
        <source>Notice how you are.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exercises/mindful-walk</name>
    <message>
        <location filename="../../exercises/mindful-walk.json"/>
        <source>Slow walk, or seated steps</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mindful-walk.json"/>
        <source>Walk slowly, or step in your seat, and feel each step.</source>
        <extracomment>one or two sentences below the title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mindful-walk.json"/>
        <source>Settle in.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mindful-walk.json"/>
        <source>Stand near a wall, or stay seated and step in place. Eyes open.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mindful-walk.json"/>
        <source>You can focus on your feet, the air, or the sounds.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercises/mindful-walk.json"/>
        <source>Now take slow steps. Feel each foot meet the floor.</source>
        <extracomment>said or read</extracomment>
        <translation type="unfinished"></translation>
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
        <translation>Bisher kein klarer Zusammenhang in deinen Werten.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>On days you rate stress higher, you also tend to rate pain higher.</source>
        <translation>An Tagen, an denen du Stress höher einschätzt, schätzt du oft auch Schmerz höher ein.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>On days you rate stress higher, you also tend to rate pain lower.</source>
        <translation>An Tagen, an denen du Stress höher einschätzt, schätzt du Schmerz oft niedriger ein.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>On a scale from −1 to 1, the link is likely between {r_low} and {r_high}. 0 means no link.</source>
        <translation>Auf einer Skala von −1 bis 1 liegt der Zusammenhang wahrscheinlich zwischen {r_low} und {r_high}. 0 heißt: kein Zusammenhang.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>r = {r} over {n} days, worth about {n_eff} separate days</source>
        <translation>
            <numerusform>r = {r} über {n} Tag, so viel wert wie etwa {n_eff} getrennte Tage</numerusform>
            <numerusform>r = {r} über {n} Tage, so viel wert wie etwa {n_eff} getrennte Tage</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>By rank, which far-off days sway less: {r}</source>
        <translation>Nach Rang, wobei ferne Tage weniger Gewicht haben: {r}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>Exploratory: a first look at how one day went with the next, over {n} pairs of days. It is easily wrong.</source>
        <translation>
            <numerusform>Nur zum Erkunden: ein erster Blick darauf, wie ein Tag mit dem nächsten ging, über {n} Tagespaar. Das ist leicht falsch.</numerusform>
            <numerusform>Nur zum Erkunden: ein erster Blick darauf, wie ein Tag mit dem nächsten ging, über {n} Tagespaare. Das ist leicht falsch.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>Stress one day, pain the next: no clear link in your ratings so far.</source>
        <translation>Stress am einen Tag, Schmerz am nächsten: bisher kein klarer Zusammenhang in deinen Werten.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>On days after you rated stress higher, you also tended to rate pain higher.</source>
        <translation>An Tagen nach höherem Stress hast du oft auch Schmerz höher eingeschätzt.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>On days after you rated stress higher, you also tended to rate pain lower.</source>
        <translation>An Tagen nach höherem Stress hast du Schmerz oft niedriger eingeschätzt.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>Pain one day, stress the next: no clear link in your ratings so far.</source>
        <translation>Schmerz am einen Tag, Stress am nächsten: bisher kein klarer Zusammenhang in deinen Werten.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>On days after you rated pain higher, you also tended to rate stress higher.</source>
        <translation>An Tagen nach höherem Schmerz hast du oft auch Stress höher eingeschätzt.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>On days after you rated pain higher, you also tended to rate stress lower.</source>
        <translation>An Tagen nach höherem Schmerz hast du Stress oft niedriger eingeschätzt.</translation>
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
        <translation>Stress</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/look_chips.py"/>
        <source>Pain</source>
        <translation>Schmerzen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/look_chips.py"/>
        <source>Stress and pain</source>
        <translation>Stress und Schmerzen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/look_chips.py"/>
        <source>Sleep</source>
        <translation>Schlaf</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/look_chips.py"/>
        <source>Just looking</source>
        <translation>Nur mal schauen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/look_chips.py"/>
        <source>System</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/look_chips.py"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/look_chips.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/settings/look_chips.py"/>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
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
        <translation>Mach eine lockere Faust und halte.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Make a loose fist, bend your wrist a little, and hold.</source>
        <translation>Mach eine lockere Faust, beug das Handgelenk ein wenig und halte.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Press your elbow down gently, and hold.</source>
        <translation>Drück den Ellbogen sanft nach unten und halte.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Press your elbow down, and hold.</source>
        <translation>Drück den Ellbogen nach unten und halte.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Make a loose fist, press your elbow down, and hold.</source>
        <translation>Mach eine lockere Faust, drück den Ellbogen nach unten und halte.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Lift your shoulder toward your ear, and hold.</source>
        <translation>Heb die Schulter zum Ohr und halte.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Press your thigh down gently, and hold.</source>
        <translation>Drück den Oberschenkel sanft nach unten und halte.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Squeeze that side of your seat, and hold.</source>
        <translation>Spann diese Seite vom Po an und halte.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Straighten your knee, press your heel down, and hold.</source>
        <translation>Streck das Knie, drück die Ferse nach unten und halte.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Straighten your knee gently, and hold.</source>
        <translation>Streck das Knie sanft und halte.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Pull your toes toward your shin, and hold.</source>
        <translation>Zieh die Zehen zum Schienbein und halte.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Pull your toes up gently, and hold.</source>
        <translation>Zieh die Zehen sanft nach oben und halte.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Curl your toes up, not down, and hold.</source>
        <translation>Roll die Zehen nach oben, nicht nach unten, und halte.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Press your heel down, pull your toes up, and hold.</source>
        <translation>Drück die Ferse nach unten, zieh die Zehen hoch und halte.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Lift your eyebrows, and hold.</source>
        <translation>Heb die Augenbrauen und halte.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Squeeze your eyes shut, wrinkle your nose, and hold.</source>
        <translation>Kneif die Augen zu, rümpf die Nase und halte.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Smile wide with your lips closed, and hold.</source>
        <translation>Lächle breit mit geschlossenen Lippen und halte.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Press your lips together, teeth apart, and hold.</source>
        <translation>Drück die Lippen zusammen, Zähne auseinander, und halte.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Press your tongue lightly to the roof of your mouth, and hold.</source>
        <translation>Drück die Zunge leicht an den Gaumen und halte.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Scrunch up your whole face, teeth apart, and hold.</source>
        <translation>Zieh das ganze Gesicht zusammen, Zähne auseinander, und halte.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Tuck your chin a little, press your head back very lightly, and hold.</source>
        <translation>Zieh das Kinn etwas ein, drück den Kopf ganz leicht nach hinten und halte.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Press your head back very lightly, and hold.</source>
        <translation>Drück den Kopf ganz leicht nach hinten und halte.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Scrunch up your face, press your head back very lightly, and hold.</source>
        <translation>Zieh das Gesicht zusammen, drück den Kopf ganz leicht nach hinten und halte.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Draw your shoulder blades together, and hold.</source>
        <translation>Zieh die Schulterblätter zusammen und halte.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Draw your shoulder blades back and down, and hold.</source>
        <translation>Zieh die Schulterblätter nach hinten und unten und halte.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Press your lower back down gently, and hold.</source>
        <translation>Drück den unteren Rücken sanft nach unten und halte.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Firm your belly, and hold. Keep breathing.</source>
        <translation>Mach den Bauch fest und halte. Atme weiter.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Squeeze your seat gently, and hold.</source>
        <translation>Spann den Po sanft an und halte.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Draw your shoulder blades together, firm your belly, and hold.</source>
        <translation>Zieh die Schulterblätter zusammen, mach den Bauch fest und halte.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Draw your shoulder blades together, and hold. Keep breathing.</source>
        <translation>Zieh die Schulterblätter zusammen und halte. Atme weiter.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Make loose fists, press your elbows down, and hold.</source>
        <translation>Mach lockere Fäuste, drück die Ellbogen nach unten und halte.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Press your heels down, pull your toes up, and hold.</source>
        <translation>Drück die Fersen nach unten, zieh die Zehen hoch und halte.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Make loose fists, and hold.</source>
        <translation>Mach lockere Fäuste und halte.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Straighten your knees, press your heels down, and hold.</source>
        <translation>Streck die Knie, drück die Fersen nach unten und halte.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Pull your toes toward your shins, and hold.</source>
        <translation>Zieh die Zehen zu den Schienbeinen und halte.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Tense a little all over, and hold. Keep breathing.</source>
        <translation>Spann überall ein wenig an und halte. Atme weiter.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Bring your lips together, teeth apart, and hold.</source>
        <translation>Leg die Lippen aufeinander, Zähne auseinander, und halte.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Tuck your chin a tiny bit, and hold.</source>
        <translation>Zieh das Kinn ein klein wenig ein und halte.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Let your head rest back a tiny bit, and hold.</source>
        <translation>Lass den Kopf ein klein wenig nach hinten ruhen und halte.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Scrunch up your face a little, and hold. Leave your neck soft.</source>
        <translation>Zieh das Gesicht ein wenig zusammen und halte. Der Nacken bleibt weich.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>Just enough to feel it.</source>
        <translation>Nur so viel, dass du es spürst.</translation>
    </message>
</context>
<context>
    <name>offers</name>
    <message>
        <location filename="../../desktop/unclench/viewmodels/library/offers.py"/>
        <source>Try “{title}” instead</source>
        <translation>Lieber „{title}“ probieren</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/library/offers.py"/>
        <source>leave out the holds</source>
        <translation>Das Halten weglassen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/library/offers.py"/>
        <source>make breaths shorter</source>
        <translation>Atemzüge kürzer machen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/library/offers.py"/>
        <source>make breaths longer</source>
        <translation>Atemzüge länger machen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/library/offers.py"/>
        <source>do it this way: {posture}</source>
        <translation>So machen: {posture}</translation>
    </message>
</context>
<context>
    <name>open</name>
    <message>
        <location filename="../../desktop/unclench/app.py"/>
        <source>{folder} can&apos;t be written. You can look at everything and play exercises, but nothing is saved: what you change or add now will be gone when you close Unclench.</source>
        <translation>In {folder} lässt sich nichts schreiben. Du kannst alles ansehen und Übungen abspielen, aber nichts wird gespeichert: Was du jetzt änderst oder hinzufügst, ist weg, wenn du Unclench schließt.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/app.py"/>
        <source>Another Unclench window has your data open, but it isn&apos;t responding. Find it and close it, then try again.</source>
        <translation>Ein anderes Unclench-Fenster hat deine Daten offen, antwortet aber nicht. Such es, schließ es und versuch es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/app_factory.py"/>
        <source>there is no exercise called {name}, and no such file</source>
        <translation>Es gibt keine Übung mit dem Namen {name} und keine solche Datei</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/fault_words.py"/>
        <source>The disk is full. Free some space, then try again.</source>
        <translation>Der Speicher ist voll. Schaff etwas Platz und versuch es noch einmal.</translation>
    </message>
</context>
<context>
    <name>outline</name>
    <message>
        <location filename="../../desktop/unclench/viewmodels/library/outline.py"/>
        <source>Settle in</source>
        <translation>Ankommen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/library/outline.py"/>
        <source>Come back</source>
        <translation>Zurückkommen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/library/outline.py"/>
        <source>Quiet</source>
        <translation>Stille</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/library/outline.py"/>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/library/outline.py"/>
        <source>{part}: {mode}</source>
        <translation>{part}: {mode}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/library/outline.py"/>
        <source>in {seconds}</source>
        <translation>{seconds} ein</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/library/outline.py"/>
        <source>hold {seconds}</source>
        <translation>{seconds} halten</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/library/outline.py"/>
        <source>out {seconds}</source>
        <translation>{seconds} aus</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/library/outline.py"/>
        <source>rest {seconds}</source>
        <translation>{seconds} ruhen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/library/outline.py"/>
        <source>Breathe: {pattern}</source>
        <translation>Atmen: {pattern}</translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/overview.py"/>
        <source>Rest days are part of it.</source>
        <translation>Ruhetage gehören dazu.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/overview.py"/>
        <source>stress {ratings}</source>
        <translation>Stress {ratings}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/overview.py"/>
        <source>pain {ratings}</source>
        <translation>Schmerz {ratings}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/overview.py"/>
        <source>fair test</source>
        <translation>fairer Test</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/overview.py"/>
        <source>{before} to {after}</source>
        <translation>{before}, danach {after}</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <location filename="../../desktop/unclench/widgets/window/pages.py"/>
        <location filename="../../desktop/unclench/widgets/window/trials_place.py"/>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/pages.py"/>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/pages.py"/>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/pages.py"/>
        <location filename="../../desktop/unclench/widgets/window/trials_place.py"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/pages.py"/>
        <source>My exercises</source>
        <translation>Meine Übungen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/pages.py"/>
        <source>Learn</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/pages.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/programs_place.py"/>
        <source>My plan</source>
        <translation>Mein Plan</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/programs_place.py"/>
        <source>My people</source>
        <translation>Meine Leute</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <location filename="../../desktop/unclench/widgets/charts/paper_layout.py"/>
        <source>In my own words</source>
        <translation>In meinen eigenen Worten</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/charts/paper_layout.py"/>
        <source>Parts without room on this page: {count}</source>
        <translation>Teile ohne Platz auf dieser Seite: {count}</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <location filename="../../desktop/unclench/domain/people.py"/>
        <source>Listens</source>
        <translation>Hört zu</translation>
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
        <translation>Diese Karte gibt es hier nicht</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/programs/shown_steps.py"/>
        <source>This exercise isn&apos;t here</source>
        <translation>Diese Übung gibt es hier nicht</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/programs/shown_steps.py"/>
        <source>{who}: in place of “{title}”</source>
        <translation>{who}: statt „{title}“</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/programs/steps.py"/>
        <source>{program} · week {week} of {all}</source>
        <translation>{program} · Woche {week} von {all}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/programs/steps.py"/>
        <source>{exercise}, {minutes}</source>
        <translation>{exercise}, {minutes}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/programs/steps.py"/>
        <source>Read “{title}”</source>
        <translation>„{title}“ lesen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/programs/steps.py"/>
        <source>A check-in</source>
        <translation>Ein Kurzcheck</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/programs/steps.py"/>
        <source>That was the last step of “{program}”. You&apos;ve been all through.</source>
        <translation>Das war der letzte Schritt von „{program}“. Du bist ganz durch.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/programs/steps.py"/>
        <source>That was week {week}, step {step}.</source>
        <translation>Das war Woche {week}, Schritt {step}.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/programs/steps.py"/>
        <source>This step is still there when you want it.</source>
        <translation>Dieser Schritt ist noch da, wenn du ihn möchtest.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/programs/steps.py"/>
        <source>Next is week {week}, “{title}”.</source>
        <translation>Als Nächstes kommt Woche {week}, „{title}“.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/programs/steps.py"/>
        <source>Next: {step}.</source>
        <translation>Als Nächstes: {step}.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/programs/program_page.py"/>
        <source>How sure can we be?</source>
        <translation>Wie sicher ist das?</translation>
    </message>
</context>
<context>
    <name>reminder</name>
    <message>
        <location filename="../../desktop/unclench/viewmodels/reminders/reminder_words.py"/>
        <source>Someone you&apos;d like to be in touch with</source>
        <translation>Ein Mensch, bei dem du dich melden möchtest</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/reminders/reminder_words.py"/>
        <source>This week you picked {name}. A short message is enough.</source>
        <translation>Für diese Woche hast du gewählt: {name}. Eine kurze Nachricht reicht.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/reminders/reminder_words.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/reminders/reminder_words.py"/>
        <source>Your next step is here whenever you are.</source>
        <translation>Dein nächster Schritt ist da, wann immer du magst.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/reminders/reminder_words.py"/>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/reminders/reminder_words.py"/>
        <source>Time for a short break?</source>
        <translation>Zeit für eine kurze Pause?</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/reminders/reminder_words.py"/>
        <source>{exercise}, if you feel like it.</source>
        <translation>{exercise}, wenn dir danach ist.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/reminders/reminder_words.py"/>
        <source>Only if it suits you right now.</source>
        <translation>Nur, wenn es dir gerade passt.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/reminders/reminder_words.py"/>
        <source>This is what a reminder looks like</source>
        <translation>So sieht eine Erinnerung aus</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/reminders/reminder_words.py"/>
        <source>You can start, put it off, or skip it for today.</source>
        <translation>Du kannst starten, es verschieben oder für heute auslassen.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/reminders/reminder_words.py"/>
        <source>Not today</source>
        <translation>Heute nicht</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/reminders/reminder_words.py"/>
        <source>Every day at {time}</source>
        <translation>Jeden Tag um {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/reminders/reminder_words.py"/>
        <source>{days} at {time}</source>
        <translation>{days} um {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/reminders/reminder_words.py"/>
        <source>Next one: today at {time}</source>
        <translation>Die nächste: heute um {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/reminders/reminder_words.py"/>
        <source>Next one: tomorrow at {time}</source>
        <translation>Die nächste: morgen um {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/reminders/reminder_words.py"/>
        <source>Next one: {day} at {time}</source>
        <translation>Die nächste: {day} um {time}</translation>
    </message>
</context>
<context>
    <name>result</name>
    <message>
        <location filename="../../desktop/unclench/viewmodels/session/result_words.py"/>
        <source>That was half a minute</source>
        <translation>Das war eine halbe Minute</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/session/result_words.py"/>
        <source>Stopping is always fine</source>
        <translation>Aufhören ist immer in Ordnung</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/session/result_words.py"/>
        <source>That was the whole session</source>
        <translation>Das war die ganze Sitzung</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/session/result_words.py"/>
        <source>You took time for yourself</source>
        <translation>Du hast dir Zeit genommen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/session/result_words.py"/>
        <source>You can come back to this anytime</source>
        <translation>Du kannst jederzeit hierher zurückkommen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/session/result_words.py"/>
        <source>You wrote it all down</source>
        <translation>Du hast alles aufgeschrieben</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/session/result_words.py"/>
        <source>What you wrote is saved</source>
        <translation>Was du geschrieben hast, ist gespeichert</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/session/result_words.py"/>
        <source>Stress</source>
        <translation>Stress</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/session/result_words.py"/>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/session/result_words.py"/>
        <source>Saved. Your ratings stay sealed until all pairs of your fair test are over.</source>
        <translation>Gespeichert. Deine Werte bleiben verdeckt, bis alle Paare deines fairen Tests fertig sind.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/session/result_words.py"/>
        <source>Pain is lower</source>
        <translation>Der Schmerz ist niedriger</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/session/result_words.py"/>
        <source>Pain is about the same</source>
        <translation>Der Schmerz ist etwa gleich</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/session/result_words.py"/>
        <source>Pain is higher</source>
        <translation>Der Schmerz ist höher</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/session/result_words.py"/>
        <source>Stress is lower</source>
        <translation>Der Stress ist niedriger</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/session/result_words.py"/>
        <source>Stress is about the same</source>
        <translation>Der Stress ist etwa gleich</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/session/result_words.py"/>
        <source>Stress is higher</source>
        <translation>Der Stress ist höher</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/session/result_words.py"/>
        <source>pain is lower</source>
        <translation>der Schmerz ist niedriger</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/session/result_words.py"/>
        <source>pain about the same</source>
        <translation>der Schmerz etwa gleich</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/session/result_words.py"/>
        <source>pain is higher</source>
        <translation>der Schmerz ist höher</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/session/result_words.py"/>
        <source>One session doesn&apos;t say much; ratings also drift on their own.</source>
        <translation>Eine Sitzung sagt nicht viel. Werte schwanken auch von selbst.</translation>
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
        <translation>Fester Kiefer</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_signs.py"/>
        <source>Tight neck or shoulders</source>
        <translation>Verspannter Nacken oder Schultern</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_signs.py"/>
        <source>Headache</source>
        <translation>Kopfschmerzen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_signs.py"/>
        <source>Fast or shallow breath</source>
        <translation>Schneller oder flacher Atem</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_signs.py"/>
        <source>Heart beating fast</source>
        <translation>Schneller Herzschlag</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_signs.py"/>
        <source>Uneasy stomach</source>
        <translation>Unruhiger Magen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_signs.py"/>
        <source>Restless</source>
        <translation>Unruhig</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_signs.py"/>
        <source>Tired</source>
        <translation>Müde</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_signs.py"/>
        <source>Sore back</source>
        <translation>Rückenschmerzen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/body_signs.py"/>
        <source>Cold or sweaty hands</source>
        <translation>Kalte oder feuchte Hände</translation>
    </message>
</context>
<context>
    <name>sounds</name>
    <message>
        <location filename="../../desktop/unclench/widgets/window/lazy_pages.py"/>
        <source>The sound that was playing stopped for your session.</source>
        <translation>Der laufende Klang hat für deine Sitzung aufgehört.</translation>
    </message>
</context>
<context>
    <name>spoken</name>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your fingers open.</source>
        <translation>Und lass los. Lass die Finger aufgehen.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your wrist soften.</source>
        <translation>Und lass los. Lass das Handgelenk weich werden.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your arm rest.</source>
        <translation>Und lass los. Lass den Arm ruhen.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your whole arm get heavy.</source>
        <translation>Und lass los. Lass den ganzen Arm schwer werden.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your shoulder drop.</source>
        <translation>Und lass los. Lass die Schulter sinken.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your hip settle.</source>
        <translation>Und lass los. Lass die Hüfte sinken.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your weight settle.</source>
        <translation>Und lass los. Lass dein Gewicht sinken.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your leg rest.</source>
        <translation>Und lass los. Lass das Bein ruhen.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your knee soften.</source>
        <translation>Und lass los. Lass das Knie weich werden.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your calf soften.</source>
        <translation>Und lass los. Lass die Wade weich werden.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your shin soften.</source>
        <translation>Und lass los. Lass das Schienbein weich werden.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your lower leg soften.</source>
        <translation>Und lass los. Lass den Unterschenkel weich werden.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your ankle soften.</source>
        <translation>Und lass los. Lass den Knöchel weich werden.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your foot rest.</source>
        <translation>Und lass los. Lass den Fuß ruhen.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your toes rest.</source>
        <translation>Und lass los. Lass die Zehen ruhen.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your whole leg get heavy.</source>
        <translation>Und lass los. Lass das ganze Bein schwer werden.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your scalp soften.</source>
        <translation>Und lass los. Lass die Kopfhaut weich werden.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your forehead smooth out.</source>
        <translation>Und lass los. Lass die Stirn glatt werden.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your eyes rest.</source>
        <translation>Und lass los. Lass die Augen ruhen.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your cheeks soften.</source>
        <translation>Und lass los. Lass die Wangen weich werden.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your lips part a little.</source>
        <translation>Und lass los. Lass die Lippen ein wenig aufgehen.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your tongue rest.</source>
        <translation>Und lass los. Lass die Zunge ruhen.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your whole face soften.</source>
        <translation>Und lass los. Lass das ganze Gesicht weich werden.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your neck soften.</source>
        <translation>Und lass los. Lass den Hals weich werden.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your neck rest.</source>
        <translation>Und lass los. Lass den Nacken ruhen.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your face and neck soften.</source>
        <translation>Und lass los. Lass Gesicht und Hals weich werden.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your chest soften.</source>
        <translation>Und lass los. Lass die Brust weich werden.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your upper back soften.</source>
        <translation>Und lass los. Lass den oberen Rücken weich werden.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your back soften.</source>
        <translation>Und lass los. Lass den Rücken weich werden.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your lower back soften.</source>
        <translation>Und lass los. Lass den unteren Rücken weich werden.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your belly be soft.</source>
        <translation>Und lass los. Lass den Bauch weich sein.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your back and belly soften.</source>
        <translation>Und lass los. Lass Rücken und Bauch weich werden.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your shoulders drop.</source>
        <translation>Und lass los. Lass die Schultern sinken.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your arms get heavy.</source>
        <translation>Und lass los. Lass die Arme schwer werden.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your legs get heavy.</source>
        <translation>Und lass los. Lass die Beine schwer werden.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your feet rest.</source>
        <translation>Und lass los. Lass die Füße ruhen.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your legs sink down.</source>
        <translation>Und lass los. Lass die Beine einsinken.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your lower legs soften.</source>
        <translation>Und lass los. Lass die Unterschenkel weich werden.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/domain/muscle_lines.py"/>
        <source>And let go. Let your whole body get heavy.</source>
        <translation>Und lass los. Lass den ganzen Körper schwer werden.</translation>
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
        <translation>Diese Woche noch nichts, und das ist in Ordnung.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/today/week.py"/>
        <source>You practiced on {days}.</source>
        <translation>Tage, an denen du geübt hast: {days}.</translation>
    </message>
</context>
<context>
    <name>trials</name>
    <message>
        <location filename="../../desktop/unclench/application.py"/>
        <source>Your fair test is over.</source>
        <translation>Dein fairer Test ist vorbei.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_plot.py"/>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_plot.py"/>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_plot.py"/>
        <source>Likely between</source>
        <translation>Wahrscheinlich zwischen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_plot.py"/>
        <source>{measure} after “{tested}”, against “{other}”, in points</source>
        <translation>{measure} nach „{tested}“, im Vergleich mit „{other}“, in Punkten</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_plot.py"/>
        <source>lower</source>
        <translation>niedriger</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_plot.py"/>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_plot.py"/>
        <source>higher</source>
        <translation>höher</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_plot.py"/>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_plot.py"/>
        <source>At the very worst</source>
        <translation>Im ungünstigsten Fall</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>Your fair test is going on</source>
        <translation>Dein fairer Test läuft</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>A fair test compares one exercise with sitting quietly, in an order that chance picks.</source>
        <translation>Ein fairer Test vergleicht eine Übung mit ruhigem Sitzen. Die Reihenfolge wählt der Zufall.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>See your fair test</source>
        <translation>Deinen fairen Test ansehen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>Try it fairly</source>
        <translation>Fair testen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>“{tested}” or “{other}”</source>
        <translation>„{tested}“ oder „{other}“</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>stress</source>
        <translation>Stress</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <location filename="../../desktop/unclench/widgets/window/trials_place.py"/>
        <source>Fair test</source>
        <translation>Fairer Test</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>{over} of {pairs} pairs are over.</source>
        <translation>{over} von {pairs} Paaren sind fertig.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>Pair {pair} of {pairs}, session {part} of 2</source>
        <translation>Paar {pair} von {pairs}, Sitzung {part} von 2</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>You can start it {day} from {time} on.</source>
        <translation>Du kannst damit anfangen: {day} ab {time}.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>It&apos;s ready when you are.</source>
        <translation>Sie ist bereit, wenn du es bist.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>Today is the last day for it. After that it counts as missing.</source>
        <translation>Heute ist der letzte Tag dafür. Danach gilt sie als fehlend.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>It waits until {day}. After that it counts as missing.</source>
        <translation>Sie wartet bis: {day}. Danach gilt sie als fehlend.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>The session you did for it was set to {did}, not {meant}, so it doesn&apos;t count. It&apos;s still to be done.</source>
        <translation>Die Sitzung, die du dafür gemacht hast, war auf {did} gestellt statt auf {meant}. Darum zählt sie nicht und ist noch offen.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>{count} of 100</source>
        <translation>{count} von 100</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>likely between {low} and {high}</source>
        <translation>wahrscheinlich zwischen {low} und {high}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>likely between {low} lower and {high} higher</source>
        <translation>wahrscheinlich zwischen {low} niedriger und {high} höher</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>Unfinished, no result.</source>
        <translation>Nicht beendet, kein Ergebnis.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>Not clear. Too few pairs have both ratings.</source>
        <translation>Nicht klar. Zu wenige Paare haben beide Werte.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>Not clear. Only {whole} of {pairs} pairs have both ratings.</source>
        <translation>Nicht klar. Nur {whole} von {pairs} Paaren haben beide Werte.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>Not clear. A small difference could be missed.</source>
        <translation>Nicht klar. Ein kleiner Unterschied kann übersehen worden sein.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>Not clear. A difference smaller than about {points} points could be missed.</source>
        <translation>Nicht klar. Ein Unterschied unter etwa {points} Punkten kann übersehen worden sein.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>{measure} ended lower after “{tested}” than after “{other}”.</source>
        <translation>{measure} war nach „{tested}“ niedriger als nach „{other}“.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>{measure} ended higher after “{tested}” than after “{other}”.</source>
        <translation>{measure} war nach „{tested}“ höher als nach „{other}“.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>In {pairs} fair pairs, {measure} ended about {points} points lower after “{tested}” than after “{other}” ({interval}).</source>
        <translation>In {pairs} fairen Paaren war {measure} nach „{tested}“ etwa {points} Punkte niedriger als nach „{other}“ ({interval}).</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>In {pairs} fair pairs, {measure} ended about {points} points higher after “{tested}” than after “{other}” ({interval}).</source>
        <translation>In {pairs} fairen Paaren war {measure} nach „{tested}“ etwa {points} Punkte höher als nach „{other}“ ({interval}).</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>Some ratings afterward are missing.</source>
        <translation>Einige Werte danach fehlen.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>At the very worst for “{tested}”, the answer would be the same.</source>
        <translation>Im ungünstigsten Fall für „{tested}“ wäre die Antwort dieselbe.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>At the very worst for “{tested}”, the answer would be different.</source>
        <translation>Im ungünstigsten Fall für „{tested}“ wäre die Antwort eine andere.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>At the very worst for “{tested}”, it would be {points} points lower{more}.</source>
        <translation>Im ungünstigsten Fall für „{tested}“ wäre es {points} Punkte niedriger{more}.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>At the very worst for “{tested}”, it would be {points} points higher{more}.</source>
        <translation>Im ungünstigsten Fall für „{tested}“ wäre es {points} Punkte höher{more}.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>You knew which one you did, so hoping may be part of it.</source>
        <translation>Du wusstest, was du gerade machst. Darum kann auch Hoffnung mitspielen.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>The row above looks at ratings before and after “{tested}”. This test compares it with “{other}”, in an order that chance picked. So they can say different things, and both can be true.</source>
        <translation>Die Zeile oben schaut auf die Werte vor und nach „{tested}“. Dieser Test vergleicht mit „{other}“, und der Zufall wählt die Reihenfolge. Darum können beide Verschiedenes sagen, und beides kann stimmen.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>Chance picked which one came first in each pair, before it began.</source>
        <translation>Was in jedem Paar zuerst kam, hat vorher der Zufall gewählt.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>The ratings afterward are compared within each pair, after taking out where each session began.</source>
        <translation>Die Werte danach werden in jedem Paar verglichen. Dabei wird herausgerechnet, wo jede Sitzung begann.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>Then we look how often swapping the two in each pair by chance would give a difference at least this big.</source>
        <translation>Dann wird geschaut, wie oft es durch Zufall einen mindestens so großen Unterschied gäbe, wenn man die beiden in jedem Paar vertauscht.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>How to work it out was settled before the first session. A test is never made longer, and never worked out twice in another way.</source>
        <translation>Wie gerechnet wird, stand vor der ersten Sitzung fest. Ein Test wird nie verlängert und nie auf andere Art noch einmal ausgerechnet.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>If “{tested}” did nothing more than “{other}”, about {count} of 100 such tests would look this clear.</source>
        <translation>Wenn „{tested}“ nicht mehr täte als „{other}“, sähen etwa {count} von 100 solchen Tests so klar aus.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>If “{tested}” and “{other}” differed by 1 point, about {count} of 100 such tests with every rating would miss it.</source>
        <translation>Wenn „{tested}“ und „{other}“ sich um 1 Punkt unterscheiden, würden etwa {count} von 100 vollständigen Tests das übersehen.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/trials_place.py"/>
        <source>This test needs an exercise that isn&apos;t there anymore: {name}.</source>
        <translation>Dieser Test braucht eine Übung, die es nicht mehr gibt: {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/widgets/window/trials_place.py"/>
        <source>This test needs {minutes} of “{name}”, which doesn&apos;t have that length anymore.</source>
        <translation>Dieser Test braucht „{name}“ mit dieser Länge: {minutes}. Die gibt es dort nicht mehr.</translation>
    </message>
</context>
<context>
    <name>visit</name>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/visit.py"/>
        <source>Stress and pain: a summary for a visit</source>
        <translation>Stress und Schmerz: eine Übersicht für einen Termin</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/visit.py"/>
        <source>Self-reported. {first} to {last}.</source>
        <translation>Selbst eingeschätzt. {first} bis {last}.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/visit.py"/>
        <source>Self-reported, 0 to 10, in everyday self-care with Unclench. Not a diagnosis. Ratings often drift back by themselves: a change isn&apos;t proof of a cause.</source>
        <translation>Selbst eingeschätzt, 0 bis 10, bei der täglichen Selbsthilfe mit Unclench. Keine Diagnose. Werte kehren oft von selbst zum Üblichen zurück: Eine Veränderung beweist keine Ursache.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/visit_changes.py"/>
        <source>From before to after the same sessions, all up to {last}. A dot with a line is the mean, and where the true one is likely to be.</source>
        <translation>Von davor zu danach in denselben Sitzungen, alle bis {last}. Ein Punkt mit Linie ist der Mittelwert und wo der wahre wahrscheinlich liegt.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/visit_changes.py"/>
        <source>{words}: {mean} (likely between {low} and {high})</source>
        <translation>{words}: {mean} (wahrscheinlich zwischen {low} und {high})</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/visit_changes.py"/>
        <source>{words}: {mean} (too early to say how sure)</source>
        <translation>{words}: {mean} (zu früh, um zu sagen, wie sicher)</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/visit_changes.py"/>
        <source>{k} of {n} not rated after</source>
        <translation>{k} von {n} danach nicht eingeschätzt</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/visit_changes.py"/>
        <source>if those went up by 1 each, the mean is {mean}</source>
        <translation>wenn diese um je 1 gestiegen sind, ist der Mittelwert {mean}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/visit_changes.py"/>
        <source>{k} of {n} began at 0 or 1</source>
        <translation>{k} von {n} begannen bei 0 oder 1</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/visit_changes.py"/>
        <source>from there it can hardly drop</source>
        <translation>von dort kann es kaum sinken</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/visit_changes.py"/>
        <source>from the usual level {mean} ({low} to {high})</source>
        <translation>vom üblichen Wert aus {mean} ({low} bis {high})</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/visit_parts.py"/>
        <source>How far pain was in the way (PEG, 0 to 10)</source>
        <translation>Wie sehr der Schmerz im Weg war (PEG, 0 bis 10)</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/visit_parts.py"/>
        <source>On {day}: pain on average {average}, in the way of enjoyment {enjoyment}, of activity {activity}.</source>
        <translation>{day}: Schmerz im Durchschnitt {average}, im Weg bei Lebensfreude {enjoyment}, bei Aktivität {activity}.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/visit_parts.py"/>
        <source>Sessions: {sessions}. Minutes in all: {minutes}.</source>
        <translation>Sitzungen: {sessions}. Minuten insgesamt: {minutes}.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/visit_parts.py"/>
        <source>Most used: {exercises}.</source>
        <translation>Am meisten genutzt: {exercises}.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/visit_parts.py"/>
        <source>Stress and pain together</source>
        <translation>Stress und Schmerz zusammen</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/visit_plan.py"/>
        <source>My plan</source>
        <translation>Mein Plan</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/visit_plan.py"/>
        <source>Written by me, with Unclench.</source>
        <translation>Von mir geschrieben, mit Unclench.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/visit_plan.py"/>
        <source>What I practice</source>
        <translation>Was ich übe</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/visit_plan.py"/>
        <source>What I&apos;m building up slowly</source>
        <translation>Was ich langsam aufbaue</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/visit_plan.py"/>
        <source>{side}: {exercise}</source>
        <translation>{side}: {exercise}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/visit_plan.py"/>
        <source>Done: {step}</source>
        <translation>Fertig: {step}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/visit_plan.py"/>
        <source>Next: {step}</source>
        <translation>Nächster Schritt: {step}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/visit_plan.py"/>
        <source>Next, on {day}: {step}</source>
        <translation>Nächster Schritt, {day}: {step}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/visit_plan.py"/>
        <source>{activity}: usually {usual}, now {now} at a time, since {day}</source>
        <translation>{activity}: sonst {usual}, jetzt {now} am Stück, seit {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/visit_spots.py"/>
        <source>Sore spots, as marked</source>
        <translation>Schmerzende Stellen, wie markiert</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/visit_spots.py"/>
        <source>The darker, the more sore. Outlined: sore, no number given.</source>
        <translation>Je dunkler, desto mehr Schmerz. Nur Umriss: Schmerz ohne Zahl.</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/visit_trials.py"/>
        <source>Fair test: {what}</source>
        <translation>Fairer Test: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/visit_trials.py"/>
        <source>{pairs} pairs of {minutes} each, order drawn by chance, analysis fixed beforehand; {first} to {last}.</source>
        <translation>{pairs} Paare zu je {minutes}, Reihenfolge ausgelost, Auswertung vorher festgelegt; {first} bis {last}.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/session_words.py"/>
        <source>{minutes}, ended early</source>
        <translation>{minutes}, früher beendet</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/session_words.py"/>
        <source>{name} {value} before</source>
        <translation>{name} {value} davor</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/session_words.py"/>
        <source>{name} {value} after</source>
        <translation>{name} {value} danach</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/session_words.py"/>
        <source>{ratings}, {direction}</source>
        <translation>{ratings}, {direction}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/session_words.py"/>
        <source>Sealed until your fair test is over</source>
        <translation>Verdeckt, bis dein fairer Test vorbei ist</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/session_words.py"/>
        <source>Stress</source>
        <translation>Stress</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/session_words.py"/>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/session_words.py"/>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/session_words.py"/>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/session_words.py"/>
        <source>Check-in</source>
        <translation>Kurzcheck</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/session_words.py"/>
        <source>Stress {value}</source>
        <translation>Stress {value}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/session_words.py"/>
        <source>Pain {value}</source>
        <translation>Schmerz {value}</translation>
    </message>
    <message>
        <location filename="../../desktop/unclench/viewmodels/history/session_words.py"/>
        <source>Could do about it {value}</source>
        <translation>Konnte etwas tun: {value}</translation>
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
