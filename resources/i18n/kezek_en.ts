<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</TS>
