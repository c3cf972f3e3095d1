<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Counted</name>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>up to %n character(s)</source>
        <translation>
            <numerusform>up to %n character</numerusform>
            <numerusform>up to %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <location filename="../../desktop/unclench/viewmodels/program_editor/words.py"/>
        <location filename="../../desktop/unclench/viewmodels/programs/shown_steps.py"/>
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/editor/editor_words.py"/>
        <source>{count} time(s)</source>
        <translation>
            <numerusform>{count} time</numerusform>
            <numerusform>{count} times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/history/overview.py"/>
        <source>%n day(s) in the last {weeks} weeks.</source>
        <translation>
            <numerusform>%n day in the last {weeks} weeks.</numerusform>
            <numerusform>%n days in the last {weeks} weeks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/history/session_words.py"/>
        <source>{done} of {planned} minute(s)</source>
        <translation>
            <numerusform>{done} of {planned} minute</numerusform>
            <numerusform>{done} of {planned} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <location filename="../../desktop/unclench/widgets/trials/pairs_table.py"/>
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>It may take {weeks} week(s), and the answer may be: not clear.</source>
        <translation>
            <numerusform>It may take {weeks} week, and the answer may be: not clear.</numerusform>
            <numerusform>It may take {weeks} weeks, and the answer may be: not clear.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/history/trial_words.py"/>
        <source>%n rating(s) afterward are missing.</source>
        <translation>
            <numerusform>%n rating afterward is missing.</numerusform>
            <numerusform>%n ratings afterward are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/history/visit_parts.py"/>
        <source>%n week(s) answered since {first}.</source>
        <translation>
            <numerusform>%n week answered since {first}.</numerusform>
            <numerusform>%n weeks answered since {first}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/history/visit_parts.py"/>
        <source>%n more exercise(s)</source>
        <translation>
            <numerusform>%n more exercise</numerusform>
            <numerusform>%n more exercises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/library/offers.py"/>
        <source>take {minutes} minute(s)</source>
        <translation>
            <numerusform>take {minutes} minute</numerusform>
            <numerusform>take {minutes} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/machines/machine_words.py"/>
        <source>%n change(s) came in.</source>
        <translation>
            <numerusform>%n change came in.</numerusform>
            <numerusform>%n changes came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/machines/machine_words.py"/>
        <source>%n change(s) went out.</source>
        <translation>
            <numerusform>%n change went out.</numerusform>
            <numerusform>%n changes went out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/machines/machine_words.py"/>
        <source>%n change(s) made here didn&apos;t go out.</source>
        <translation>
            <numerusform>%n change made here didn&apos;t go out.</numerusform>
            <numerusform>%n changes made here didn&apos;t go out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/program_editor/words.py"/>
        <source>As it suggests: {minutes} minute(s)</source>
        <translation>
            <numerusform>As it suggests: {minutes} minute</numerusform>
            <numerusform>As it suggests: {minutes} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/programs/program_words.py"/>
        <location filename="../../desktop/unclench/viewmodels/words.py"/>
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/programs/program_words.py"/>
        <source>%n day(s) a week</source>
        <translation>
            <numerusform>%n day a week</numerusform>
            <numerusform>%n days a week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/programs/program_words.py"/>
        <source>{least} to %n day(s) a week</source>
        <translation>
            <numerusform>{least} to %n day a week</numerusform>
            <numerusform>{least} to %n days a week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/programs/program_words.py"/>
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/programs/program_words.py"/>
        <source>A %n-minute read</source>
        <translation>
            <numerusform>A %n-minute read</numerusform>
            <numerusform>A %n-minute read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/reminders/reminder_words.py"/>
        <source>In %n minute(s)</source>
        <translation>
            <numerusform>In %n minute</numerusform>
            <numerusform>In %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/session/result_words.py"/>
        <source>You practiced for %n second(s)</source>
        <translation>
            <numerusform>You practiced for %n second</numerusform>
            <numerusform>You practiced for %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/session/result_words.py"/>
        <source>You took {minutes} and a half minute(s) for yourself</source>
        <translation>
            <numerusform>You took {minutes} and a half minutes for yourself</numerusform>
            <numerusform>You took {minutes} and a half minutes for yourself</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/session/result_words.py"/>
        <source>You took {minutes} minute(s) for yourself</source>
        <translation>
            <numerusform>You took {minutes} minute for yourself</numerusform>
            <numerusform>You took {minutes} minutes for yourself</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/session/result_words.py"/>
        <source>That was {minutes} and a half minute(s)</source>
        <translation>
            <numerusform>That was {minutes} and a half minutes</numerusform>
            <numerusform>That was {minutes} and a half minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/session/result_words.py"/>
        <source>That was {minutes} minute(s)</source>
        <translation>
            <numerusform>That was {minutes} minute</numerusform>
            <numerusform>That was {minutes} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/settings/data_management.py"/>
        <source>Your own exercises: %n file(s).</source>
        <translation>
            <numerusform>Your own exercises: %n file.</numerusform>
            <numerusform>Your own exercises: %n files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/today/reasons.py"/>
        <source>you did this about now on %n day(s) lately</source>
        <translation>
            <numerusform>you did this about now on %n day lately</numerusform>
            <numerusform>you did this about now on %n days lately</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/words.py"/>
        <source>{minutes} minute(s)</source>
        <translation>
            <numerusform>{minutes} minute</numerusform>
            <numerusform>{minutes} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/viewmodels/words.py"/>
        <source>Flare: {minutes} minute(s)</source>
        <translation>
            <numerusform>Flare: {minutes} minute</numerusform>
            <numerusform>Flare: {minutes} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/widgets/charts/paper_layout.py"/>
        <source>and %n more note(s)</source>
        <translation>
            <numerusform>and %n more note</numerusform>
            <numerusform>and %n more notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/widgets/charts/paper_layout.py"/>
        <source>and %n more exercise(s), used less often</source>
        <translation>
            <numerusform>and %n more exercise, used less often</numerusform>
            <numerusform>and %n more exercises, used less often</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/widgets/editor/strip.py"/>
        <source>and %n more</source>
        <comment>marks of a timeline</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/widgets/history/files_card.py"/>
        <source>and %n more</source>
        <comment>lines that can&apos;t be read</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/widgets/library/good_to_know.py"/>
        <source>%n more note(s) on who should take care</source>
        <translation>
            <numerusform>%n more note on who should take care</numerusform>
            <numerusform>%n more notes on who should take care</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/widgets/library/good_to_know.py"/>
        <source>%n note(s) on who should take care</source>
        <translation>
            <numerusform>%n note on who should take care</numerusform>
            <numerusform>%n notes on who should take care</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/widgets/my_exercises/import_card.py"/>
        <source>{lengths} minute(s)</source>
        <comment>the last length counts</comment>
        <translation>
            <numerusform>{lengths} minute</numerusform>
            <numerusform>{lengths} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/widgets/my_exercises/my_exercises_page.py"/>
        <source>and %n more</source>
        <comment>faults of a file</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/widgets/session/own_pace.py"/>
        <source>It starts with a breath of {seconds} second(s). Yours may be different.</source>
        <translation>
            <numerusform>It starts with a breath of {seconds} second. Yours may be different.</numerusform>
            <numerusform>It starts with a breath of {seconds} seconds. Yours may be different.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/widgets/session/own_pace.py"/>
        <source>It starts at your pace: a breath of about {seconds} second(s).</source>
        <translation>
            <numerusform>It starts at your pace: a breath of about {seconds} second.</numerusform>
            <numerusform>It starts at your pace: a breath of about {seconds} seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/widgets/settings/sound_card.py"/>
        <location filename="../../desktop/unclench/widgets/sound/just_sounds_page.py"/>
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/widgets/sound/just_sounds_page.py"/>
        <source>%n minute(s) left.</source>
        <translation>
            <numerusform>%n minute left.</numerusform>
            <numerusform>%n minutes left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/widgets/sound/voice_line.py"/>
        <source>The voice couldn&apos;t read {failed} of %n text(s). You&apos;ll see those words.</source>
        <translation>
            <numerusform>The voice couldn&apos;t read {failed} of %n text. You&apos;ll see its words.</numerusform>
            <numerusform>The voice couldn&apos;t read {failed} of %n texts. You&apos;ll see those words.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>argparse</name>
    <message numerus="yes">
        <location filename="../../desktop/unclench/cli/argparse_words.py"/>
        <source>expected %s argument(s)</source>
        <translation>
            <numerusform>expected %s argument</numerusform>
            <numerusform>expected %s arguments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <location filename="../../desktop/unclench/cli/doctor.py"/>
        <source>voices: the recorded voice ({language}), {count} clip(s)</source>
        <translation>
            <numerusform>voices: the recorded voice ({language}), {count} clip</numerusform>
            <numerusform>voices: the recorded voice ({language}), {count} clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/cli/doctor.py"/>
        <source>database: version {version}, {count} session(s)</source>
        <translation>
            <numerusform>database: version {version}, {count} session</numerusform>
            <numerusform>database: version {version}, {count} sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/cli/doctor.py"/>
        <source>body map: {count} place(s) marked, {unsaid} without a number</source>
        <translation>
            <numerusform>body map: {count} place marked, {unsaid} without a number</numerusform>
            <numerusform>body map: {count} places marked, {unsaid} without a number</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/cli/doctor.py"/>
        <source>drafts: {count} form(s) not saved yet, {aside} that can&apos;t be read</source>
        <translation>
            <numerusform>drafts: {count} form not saved yet, {aside} that can&apos;t be read</numerusform>
            <numerusform>drafts: {count} forms not saved yet, {aside} that can&apos;t be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/cli/doctor.py"/>
        <source>reminders: {count} reminder(s) of your own, {on} switched on</source>
        <translation>
            <numerusform>reminders: {count} reminder of your own, {on} switched on</numerusform>
            <numerusform>reminders: {count} reminders of your own, {on} switched on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/cli/doctor.py"/>
        <source>fair tests: {count} test(s), {going} going on</source>
        <translation>
            <numerusform>fair tests: {count} test, {going} going on</numerusform>
            <numerusform>fair tests: {count} tests, {going} going on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/cli/doctor.py"/>
        <source>{count} door(s)</source>
        <translation>
            <numerusform>{count} door</numerusform>
            <numerusform>{count} doors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/cli/doctor.py"/>
        <location filename="../../desktop/unclench/cli/profile.py"/>
        <source>{count} (person|people)</source>
        <translation>
            <numerusform>{count} person</numerusform>
            <numerusform>{count} people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/cli/doctor.py"/>
        <source>database: {file}, {count} session(s)</source>
        <translation>
            <numerusform>database: {file}, {count} session</numerusform>
            <numerusform>database: {file}, {count} sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/cli/exercises.py"/>
        <source>{count} exercise(s)</source>
        <translation>
            <numerusform>{count} exercise</numerusform>
            <numerusform>{count} exercises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/cli/exercises.py"/>
        <location filename="../../desktop/unclench/cli/profile.py"/>
        <source>{count} program(s)</source>
        <translation>
            <numerusform>{count} program</numerusform>
            <numerusform>{count} programs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/cli/exercises.py"/>
        <source>{count} warning(s)</source>
        <translation>
            <numerusform>{count} warning</numerusform>
            <numerusform>{count} warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/cli/exercises.py"/>
        <source>--minutes {given}: this exercise lasts {count} minute(s)</source>
        <translation>
            <numerusform>--minutes {given}: this exercise lasts {count} minute</numerusform>
            <numerusform>--minutes {given}: this exercise lasts {count} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/cli/exercises.py"/>
        <source>--minutes {given}: this exercise lasts {shorter}, {count} minute(s)</source>
        <translation>
            <numerusform>--minutes {given}: this exercise lasts {shorter}, {count} minute</numerusform>
            <numerusform>--minutes {given}: this exercise lasts {shorter}, {count} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/cli/history.py"/>
        <location filename="../../desktop/unclench/cli/profile.py"/>
        <source>{count} session(s)</source>
        <translation>
            <numerusform>{count} session</numerusform>
            <numerusform>{count} sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/cli/history_import.py"/>
        <source>{question} {why}. Answer with {option}, then import it again; it is left out of {count} row(s)</source>
        <translation>
            <numerusform>{question} {why}. Answer with {option}, then import it again; it is left out of {count} row</numerusform>
            <numerusform>{question} {why}. Answer with {option}, then import it again; it is left out of {count} rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/cli/history_import.py"/>
        <source>{question} {why}. Answer with {option} for {words}, then import it again; it is left out of {count} row(s)</source>
        <translation>
            <numerusform>{question} {why}. Answer with {option} for {words}, then import it again; it is left out of {count} row</numerusform>
            <numerusform>{question} {why}. Answer with {option} for {words}, then import it again; it is left out of {count} rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/cli/history_import.py"/>
        <source>{count} program step(s) done elsewhere</source>
        <translation>
            <numerusform>{count} program step done elsewhere</numerusform>
            <numerusform>{count} program steps done elsewhere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/cli/history_import.py"/>
        <source>{count} cell(s) left empty</source>
        <translation>
            <numerusform>{count} cell left empty</numerusform>
            <numerusform>{count} cells left empty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/cli/profile.py"/>
        <source>{count} check-in(s)</source>
        <translation>
            <numerusform>{count} check-in</numerusform>
            <numerusform>{count} check-ins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/cli/profile.py"/>
        <source>{count} week review(s)</source>
        <translation>
            <numerusform>{count} week review</numerusform>
            <numerusform>{count} week reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/cli/profile.py"/>
        <source>{count} fair test(s)</source>
        <translation>
            <numerusform>{count} fair test</numerusform>
            <numerusform>{count} fair tests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/cli/profile.py"/>
        <source>{count} plan entr(y|ies)</source>
        <translation>
            <numerusform>{count} plan entry</numerusform>
            <numerusform>{count} plan entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/cli/profile.py"/>
        <source>{count} file(s) in your exercises</source>
        <translation>
            <numerusform>{count} file in your exercises</numerusform>
            <numerusform>{count} files in your exercises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/cli/programs.py"/>
        <source>going on since {day}: week {week} of {weeks}, {done} of {count} step(s) done</source>
        <translation>
            <numerusform>going on since {day}: week {week} of {weeks}, {done} of {count} step done</numerusform>
            <numerusform>going on since {day}: week {week} of {weeks}, {done} of {count} steps done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/cli/programs.py"/>
        <location filename="../../desktop/unclench/cli/sharing.py"/>
        <source>{title}, {count} week(s): {summary}</source>
        <translation>
            <numerusform>{title}, {count} week: {summary}</numerusform>
            <numerusform>{title}, {count} weeks: {summary}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/cli/sharing.py"/>
        <source>{count} minute(s)</source>
        <translation>
            <numerusform>{count} minute</numerusform>
            <numerusform>{count} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/cli/sound.py"/>
        <source>wrote {file}: {count} minute(s)</source>
        <translation>
            <numerusform>wrote {file}: {count} minute</numerusform>
            <numerusform>wrote {file}: {count} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/cli/sound.py"/>
        <source>no voice for {left} of {count} text(s)</source>
        <translation>
            <numerusform>no voice for {left} of {count} text</numerusform>
            <numerusform>no voice for {left} of {count} texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/cli/sync.py"/>
        <source>several computers: {count} computer(s) with this history</source>
        <translation>
            <numerusform>several machines: {count} machine with this history</numerusform>
            <numerusform>several machines: {count} machines with this history</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/cli/sync.py"/>
        <source>{count} change(s) made here didn&apos;t go out</source>
        <translation>
            <numerusform>{count} change made here didn&apos;t go out</numerusform>
            <numerusform>{count} changes made here didn&apos;t go out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/cli/sync.py"/>
        <source>{count} change(s) came in</source>
        <translation>
            <numerusform>{count} change came in</numerusform>
            <numerusform>{count} changes came in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/cli/sync.py"/>
        <source>{count} change(s) went out</source>
        <translation>
            <numerusform>{count} change went out</numerusform>
            <numerusform>{count} changes went out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message numerus="yes">
        <location filename="../../desktop/unclench/domain/advice.py"/>
        <source>{warning} (in {count} minute(s))</source>
        <translation>
            <numerusform>{warning} (in {count} minute)</numerusform>
            <numerusform>{warning} (in {count} minutes)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/files/reader.py"/>
        <source>and {count} more fault(s)</source>
        <translation>
            <numerusform>and {count} more fault</numerusform>
            <numerusform>and {count} more faults</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>insight</name>
    <message numerus="yes">
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>{n} sessions · too early to average</source>
        <translation>
            <numerusform>{n} session · too early to average</numerusform>
            <numerusform>{n} sessions · too early to average</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>{n} sessions · early look</source>
        <translation>
            <numerusform>{n} session · early look</numerusform>
            <numerusform>{n} sessions · early look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>{n} sessions · lower afterward, on average</source>
        <translation>
            <numerusform>{n} session · lower afterward, on average</numerusform>
            <numerusform>{n} sessions · lower afterward, on average</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>{n} sessions · higher afterward, on average</source>
        <translation>
            <numerusform>{n} session · higher afterward, on average</numerusform>
            <numerusform>{n} sessions · higher afterward, on average</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>{n} sessions · lower, but about as much as drift</source>
        <translation>
            <numerusform>{n} session · lower, but about as much as drift</numerusform>
            <numerusform>{n} sessions · lower, but about as much as drift</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>{n} sessions · no clear change yet</source>
        <translation>
            <numerusform>{n} session · no clear change yet</numerusform>
            <numerusform>{n} sessions · no clear change yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>{n} exercises are looked at here, and some look lower just by chance.</source>
        <translation>
            <numerusform>{n} exercise is looked at here.</numerusform>
            <numerusform>{n} exercises are looked at here, and some look lower just by chance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>{n} sessions with both ratings, {first} to {last}</source>
        <translation>
            <numerusform>{n} session with both ratings, {first} to {last}</numerusform>
            <numerusform>{n} sessions with both ratings, {first} to {last}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>Began at 0 or 1: {k} of {n} sessions.</source>
        <translation>
            <numerusform>Began at 0 or 1: {k} of {n} session.</numerusform>
            <numerusform>Began at 0 or 1: {k} of {n} sessions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>Began at 0 or 1: {k} of {n} sessions. From there a rating can hardly drop, so the mean may look too small.</source>
        <translation>
            <numerusform>Began at 0 or 1: {k} of {n} session. From there a rating can hardly drop, so the mean may look too small.</numerusform>
            <numerusform>Began at 0 or 1: {k} of {n} sessions. From there a rating can hardly drop, so the mean may look too small.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>No rating after: {k} of {n} sessions.</source>
        <translation>
            <numerusform>No rating after: {k} of {n} session.</numerusform>
            <numerusform>No rating after: {k} of {n} sessions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>No rating after: {k} of {n} sessions. If those were the harder ones, the mean looks too good.</source>
        <translation>
            <numerusform>No rating after: {k} of {n} session. If those were the harder ones, the mean looks too good.</numerusform>
            <numerusform>No rating after: {k} of {n} sessions. If those were the harder ones, the mean looks too good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>{n} deleted in this time. If those went badly, the rest looks too good.</source>
        <translation>
            <numerusform>{n} deleted in this time. If it went badly, the rest looks too good.</numerusform>
            <numerusform>{n} deleted in this time. If those went badly, the rest looks too good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>{n} deleted in this time. If those were unlike the rest, the link looks stronger or weaker than it is.</source>
        <translation>
            <numerusform>{n} deleted in this time. If it was unlike the rest, the link looks stronger or weaker than it is.</numerusform>
            <numerusform>{n} deleted in this time. If those were unlike the rest, the link looks stronger or weaker than it is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>Left out: {n} sessions that weren&apos;t rated at the time.</source>
        <translation>
            <numerusform>Left out: {n} session that wasn&apos;t rated at the time.</numerusform>
            <numerusform>Left out: {n} sessions that weren&apos;t rated at the time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>Counted too: {n} sessions that weren&apos;t rated at the time.</source>
        <translation>
            <numerusform>Counted too: {n} session that wasn&apos;t rated at the time.</numerusform>
            <numerusform>Counted too: {n} sessions that weren&apos;t rated at the time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>{n} sessions of your fair test aren&apos;t counted: they&apos;re sealed until it&apos;s over.</source>
        <translation>
            <numerusform>{n} session of your fair test isn&apos;t counted: it&apos;s sealed until the test is over.</numerusform>
            <numerusform>{n} sessions of your fair test aren&apos;t counted: they&apos;re sealed until it&apos;s over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>{n} of {of} days with both ratings so far. More can be said from {of} days on.</source>
        <translation>
            <numerusform>{n} of {of} days with both ratings so far. More can be said from {of} days on.</numerusform>
            <numerusform>{n} of {of} days with both ratings so far. More can be said from {of} days on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>These days are too close together to say more. It needs {of} days from first to last.</source>
        <translation>
            <numerusform>These days are too close together to say more. It needs {of} day from first to last.</numerusform>
            <numerusform>These days are too close together to say more. It needs {of} days from first to last.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>r = {r} over {n} days, worth about {n_eff} separate days</source>
        <translation>
            <numerusform>r = {r} over {n} day, worth about {n_eff} separate days</numerusform>
            <numerusform>r = {r} over {n} days, worth about {n_eff} separate days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/domain/insight/sentences.py"/>
        <source>Exploratory: a first look at how one day went with the next, over {n} pairs of days. It is easily wrong.</source>
        <translation>
            <numerusform>Exploratory: a first look at how one day went with the next, over {n} pair of days. It is easily wrong.</numerusform>
            <numerusform>Exploratory: a first look at how one day went with the next, over {n} pairs of days. It is easily wrong.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>store</name>
    <message numerus="yes">
        <location filename="../../desktop/unclench/store/machines/remarks.py"/>
        <source>The clock of {machine} was {count} day(s) ahead when it last wrote. Check the date there. Until then, its changes count as newer than yours.</source>
        <translation>
            <numerusform>The clock of {machine} was {count} day ahead when it last wrote. Check the date there. Until then, its changes count as newer than yours.</numerusform>
            <numerusform>The clock of {machine} was {count} days ahead when it last wrote. Check the date there. Until then, its changes count as newer than yours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/store/machines/remarks.py"/>
        <source>This computer&apos;s clock is {count} day(s) behind what it showed before. Check the date here. Nothing was lost.</source>
        <translation>
            <numerusform>This machine&apos;s clock is {count} day behind what it showed before. Check the date here. Nothing was lost.</numerusform>
            <numerusform>This machine&apos;s clock is {count} days behind what it showed before. Check the date here. Nothing was lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/unclench/store/machines/remarks.py"/>
        <source>{count} record(s) from other computers couldn&apos;t be taken in, and were left in the folder as they are. Everything else was.</source>
        <translation>
            <numerusform>{count} record from other machines couldn&apos;t be taken in, and were left in the folder as they are. Everything else was.</numerusform>
            <numerusform>{count} records from other machines couldn&apos;t be taken in, and were left in the folder as they are. Everything else was.</numerusform>
        </translation>
    </message>
</context>
</TS>
