<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>at most %n character(s)</source>
        <translation>
            <numerusform>at most %n character</numerusform>
            <numerusform>at most %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} time(s)</source>
        <translation>
            <numerusform>{count} time</numerusform>
            <numerusform>{count} times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {planned} minute(s)</source>
        <translation>
            <numerusform>{done} of {planned} minute</numerusform>
            <numerusform>{done} of {planned} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s)</source>
        <translation>
            <numerusform>%n rating</numerusform>
            <numerusform>%n ratings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s); mean of the three at first {first}, at last {last}.</source>
        <translation>
            <numerusform>%n review; mean of the three at first {first}, at last {last}.</numerusform>
            <numerusform>%n reviews; mean of the three at first {first}, at last {last}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take {minutes} minute(s)</source>
        <translation>
            <numerusform>take {minutes} minute</numerusform>
            <numerusform>take {minutes} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your own exercises: %n file(s).</source>
        <translation>
            <numerusform>Your own exercises: %n file.</numerusform>
            <numerusform>Your own exercises: %n files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{minutes} minute(s)</source>
        <translation>
            <numerusform>{minutes} minute</numerusform>
            <numerusform>{minutes} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more note(s)</source>
        <translation>
            <numerusform>and %n more note</numerusform>
            <numerusform>and %n more notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more exercise(s)</source>
        <translation>
            <numerusform>and %n more exercise</numerusform>
            <numerusform>and %n more exercises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>lines that can&apos;t be read</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{lengths} minute(s)</source>
        <comment>the last length counts</comment>
        <translation>
            <numerusform>{lengths} minute</numerusform>
            <numerusform>{lengths} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>faults of a file</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That was {minutes} minute(s)</source>
        <translation>
            <numerusform>That was {minutes} minute</numerusform>
            <numerusform>That was {minutes} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It begins with a breath of {seconds} second(s). Yours may be another.</source>
        <translation>
            <numerusform>It begins with a breath of {seconds} second. Yours may be another.</numerusform>
            <numerusform>It begins with a breath of {seconds} seconds. Yours may be another.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It begins at your pace: a breath of about {seconds} second(s).</source>
        <translation>
            <numerusform>It begins at your pace: a breath of about {seconds} second.</numerusform>
            <numerusform>It begins at your pace: a breath of about {seconds} seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The voice could not read {failed} of %n text(s). You will see those words.</source>
        <translation>
            <numerusform>The voice could not read {failed} of %n text. You will see those words.</numerusform>
            <numerusform>The voice could not read {failed} of %n texts. You will see those words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Flare: {minutes} minute(s)</source>
        <translation>
            <numerusform>Flare: {minutes} minute</numerusform>
            <numerusform>Flare: {minutes} minutes</numerusform>
        </translation>
    </message>
</context>
</TS>
