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
            <numerusform>%n of our trips go over it</numerusform>
            <numerusform>%n of our trips go over it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Basis</name>
    <message numerus="yes">
        <source>%n passages of ours</source>
        <translation>
            <numerusform>%n passage of ours</numerusform>
            <numerusform>%n passages of ours</numerusform>
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
    <message numerus="yes">
        <source>Nothing in this view; among all trips %n</source>
        <translation>
            <numerusform>Nothing in this view; among all trips %n</numerusform>
            <numerusform>Nothing in this view; among all trips %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Calls</name>
    <message numerus="yes">
        <source>%n more number(s)</source>
        <translation>
            <numerusform>%n more number</numerusform>
            <numerusform>%n more numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n expense(s) written to {file}</source>
        <translation>
            <numerusform>%n expense written to {file}</numerusform>
            <numerusform>%n expenses written to {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forecast(s) written to {file}</source>
        <translation>
            <numerusform>%n forecast written to {file}</numerusform>
            <numerusform>%n forecasts written to {file}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message numerus="yes">
        <source>%n reminder(s) due</source>
        <translation>
            <numerusform>%n reminder due</numerusform>
            <numerusform>%n reminders due</numerusform>
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
        <source>%n truck(s)</source>
        <translation>
            <numerusform>%n truck</numerusform>
            <numerusform>%n trucks</numerusform>
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
    <name>Find</name>
    <message numerus="yes">
        <source>%n truck(s) on the way</source>
        <translation>
            <numerusform>%n truck on the way</numerusform>
            <numerusform>%n trucks on the way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GateDialog</name>
    <message numerus="yes">
        <source>%n truck(s)</source>
        <translation>
            <numerusform>%n truck</numerusform>
            <numerusform>%n trucks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept of the gate: %n line(s)</source>
        <translation>
            <numerusform>Kept: %n line</numerusform>
            <numerusform>Kept: %n lines</numerusform>
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
    <name>Map</name>
    <message numerus="yes">
        <source>%n ours</source>
        <translation>
            <numerusform>%n of ours near</numerusform>
            <numerusform>%n of ours near</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trip(s) not shown: nobody said where, and the road is not known</source>
        <translation>
            <numerusform>%n trip not shown: nobody said where, and the road is not known</numerusform>
            <numerusform>%n trips not shown: nobody said where, and the road is not known</numerusform>
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
    <name>Money</name>
    <message numerus="yes">
        <source>%n expense(s) written: {file}</source>
        <translation>
            <numerusform>%n expense written: {file}</numerusform>
            <numerusform>%n expenses written: {file}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
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
    <name>Rows</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleBook</name>
    <message numerus="yes">
        <source>%n day(s) ahead</source>
        <translation>
            <numerusform>%n day ahead</numerusform>
            <numerusform>%n days ahead</numerusform>
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
<context>
    <name>Sharing</name>
    <message numerus="yes">
        <source>%n entries wait</source>
        <translation>
            <numerusform>%n entry waits</numerusform>
            <numerusform>%n entries wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows of other desks do not fit here (see doctor).</source>
        <translation>
            <numerusform>%n row of other desks does not fit here (see doctor).</numerusform>
            <numerusform>%n rows of other desks do not fit here (see doctor).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the server and at this desk: %n rows.</source>
        <translation>
            <numerusform>On the server and at this desk: %n row.</numerusform>
            <numerusform>On the server and at this desk: %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server did not take %n entries; they are kept here.</source>
        <translation>
            <numerusform>The server did not take %n entry; it is kept here.</numerusform>
            <numerusform>The server did not take %n entries; they are kept here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message numerus="yes">
        <source>Next step: %n truck(s)</source>
        <translation>
            <numerusform>Next step: %n truck</numerusform>
            <numerusform>Next step: %n trucks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note: %n truck(s)</source>
        <translation>
            <numerusform>Note: %n truck</numerusform>
            <numerusform>Note: %n trucks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tells</name>
    <message numerus="yes">
        <source>%n more: {plates}</source>
        <translation>
            <numerusform>%n more: {plates}</numerusform>
            <numerusform>%n more: {plates}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message numerus="yes">
        <source>%n trip(s) fit now</source>
        <translation>
            <numerusform>%n trip fits now</numerusform>
            <numerusform>%n trips fit now</numerusform>
        </translation>
    </message>
</context>
</TS>
