<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Disclosure</name>
    <message numerus="yes">
        <source>Other (%n categories)</source>
        <translation>
            <numerusform>Other (1 category)</numerusform>
            <numerusform>Other (%n categories)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n small categories were merged into Other.</source>
        <translation>
            <numerusform>One small category was merged into Other.</numerusform>
            <numerusform>%n small categories were merged into Other.</numerusform>
        </translation>
    </message>
</context>
</TS>
