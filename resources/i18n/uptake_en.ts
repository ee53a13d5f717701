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
    <message numerus="yes">
        <source>%1: %n small categories were merged into Other</source>
        <translation>
            <numerusform>%1: one small category was merged into Other</numerusform>
            <numerusform>%1: %n small categories were merged into Other</numerusform>
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
    <message numerus="yes">
        <source>%n earlier reports were taken into account, as if every reader had them all.</source>
        <translation>
            <numerusform>One earlier report was taken into account, as if every reader had it.</numerusform>
            <numerusform>%n earlier reports were taken into account, as if every reader had them all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message numerus="yes">
        <source>none of %n withheld figures can be worked out</source>
        <translation>
            <numerusform>the one withheld figure cannot be worked out</numerusform>
            <numerusform>none of %n withheld figures can be worked out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>each of %n numbers in the text was released</source>
        <translation>
            <numerusform>the one number in the text was released</numerusform>
            <numerusform>each of %n numbers in the text was released</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>none of %n secret figures is a combination of published ones</source>
        <translation>
            <numerusform>the one secret figure is no combination of published ones</numerusform>
            <numerusform>none of %n secret figures is a combination of published ones</numerusform>
        </translation>
    </message>
</context>
</TS>
