<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>StepLines</name>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>%n answered</numerusform>
            <numerusform>%n answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trends</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::CallEditor</name>
    <message numerus="yes">
        <source>on the phone for %n min</source>
        <translation>
            <numerusform>on the phone for %n min</numerusform>
            <numerusform>on the phone for %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::CaseGate</name>
    <message numerus="yes">
        <source>Before you close this case: %n thing(s) to settle</source>
        <translation>
            <numerusform>Before you close this case: %n thing to settle</numerusform>
            <numerusform>Before you close this case: %n things to settle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::CasesPage</name>
    <message numerus="yes">
        <source>%n case(s) written to %1.</source>
        <translation>
            <numerusform>%n case written to %1.</numerusform>
            <numerusform>%n cases written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::ChartBoard</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) without a date of receipt, in no week</source>
        <translation>
            <numerusform>%n case without a date of receipt, in no week</numerusform>
            <numerusform>%n cases without a date of receipt, in no week</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::ReadForm</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::ReadGuide</name>
    <message numerus="yes">
        <source>No answer is due at once: take %n minute(s) before a reply is ready. Write whenever you like.</source>
        <translation>
            <numerusform>No answer is due at once: take %n minute before a reply is ready. Write whenever you like.</numerusform>
            <numerusform>No answer is due at once: take %n minutes before a reply is ready. Write whenever you like.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::RecordColumn</name>
    <message numerus="yes">
        <source>Show %n older</source>
        <translation>
            <numerusform>Show %n older</numerusform>
            <numerusform>Show %n older</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clock(s) running</source>
        <translation>
            <numerusform>%n clock running</numerusform>
            <numerusform>%n clocks running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) to keep</source>
        <translation>
            <numerusform>%n promise to keep</numerusform>
            <numerusform>%n promises to keep</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) happened</source>
        <translation>
            <numerusform>%n thing happened</numerusform>
            <numerusform>%n things happened</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::TrendsPage</name>
    <message numerus="yes">
        <source>Last %n week(s)</source>
        <translation>
            <numerusform>Last %n week</numerusform>
            <numerusform>Last %n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::WhyForm</name>
    <message numerus="yes">
        <source>%n suggestion(s) still open</source>
        <translation>
            <numerusform>%n suggestion still open</numerusform>
            <numerusform>%n suggestions still open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::callwords</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
</TS>
