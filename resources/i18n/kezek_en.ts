<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Accuracy</name>
    <message numerus="yes">
        <source>%n forecast(s)</source>
        <translation>
            <numerusform>%n forecast</numerusform>
            <numerusform>%n forecasts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertText</name>
    <message numerus="yes">
        <source>%n call(s) without an answer</source>
        <translation>
            <numerusform>%n call without an answer</numerusform>
            <numerusform>%n calls without an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of our trips</source>
        <translation>
            <numerusform>%n of our trips</numerusform>
            <numerusform>%n of our trips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Basis</name>
    <message numerus="yes">
        <source>%n of our trucks</source>
        <translation>
            <numerusform>%n of our trucks</numerusform>
            <numerusform>%n of our trucks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still waiting</source>
        <translation>
            <numerusform>%n still waiting</numerusform>
            <numerusform>%n still waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message numerus="yes">
        <source>%n call(s) without an answer since</source>
        <translation>
            <numerusform>%n call without an answer since</numerusform>
            <numerusform>%n calls without an answer since</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n forecast(s) written to {file}</source>
        <translation>
            <numerusform>%n forecast written to {file}</numerusform>
            <numerusform>%n forecasts written to {file}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message numerus="yes">
        <source>%n truck(s) ahead</source>
        <translation>
            <numerusform>%n truck ahead</numerusform>
            <numerusform>%n trucks ahead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message numerus="yes">
        <source>%n truck(s) ahead</source>
        <translation>
            <numerusform>%n truck ahead</numerusform>
            <numerusform>%n trucks ahead</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message numerus="yes">
        <source>Printed: %n page(s)</source>
        <translation>
            <numerusform>Printed: %n page</numerusform>
            <numerusform>Printed: %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message numerus="yes">
        <source>CarGoRuqsat: %n new reading(s)</source>
        <translation>
            <numerusform>CarGoRuqsat: %n new reading</numerusform>
            <numerusform>CarGoRuqsat: %n new readings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>Read: %n new reading(s), </source>
        <translation>
            <numerusform>Read: %n new reading, </numerusform>
            <numerusform>Read: %n new readings, </numerusform>
        </translation>
    </message>
</context>
</TS>
