<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>CallWords</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseFile</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
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
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n different</source>
        <translation>
            <numerusform>%n different</numerusform>
            <numerusform>%n different</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filled</source>
        <translation>
            <numerusform>%n filled</numerusform>
            <numerusform>%n filled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not read</source>
        <translation>
            <numerusform>%n row not read</numerusform>
            <numerusform>%n rows not read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) become cases to be worked on.</source>
        <translation>
            <numerusform>%n row becomes a case to be worked on.</numerusform>
            <numerusform>%n rows become cases to be worked on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>they are older than %n day(s) or have no date</source>
        <comment>why rows are history</comment>
        <translation>
            <numerusform>they are older than %n day or have no date</numerusform>
            <numerusform>they are older than %n days or have no date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) come in as history, because %1.</source>
        <comment>%1: what they are</comment>
        <translation>
            <numerusform>%n row comes in as history, because %1.</numerusform>
            <numerusform>%n rows come in as history, because %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n new row(s) come in as history, because %1.</source>
        <comment>%1: what they are</comment>
        <translation>
            <numerusform>The %n new row comes in as history, because %1.</numerusform>
            <numerusform>All %n new rows come in as history, because %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>about %n second left</numerusform>
            <numerusform>about %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
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
    <message numerus="yes">
        <source>%n case(s) by month</source>
        <translation>
            <numerusform>%n case by month</numerusform>
            <numerusform>%n cases by month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) by quarter</source>
        <translation>
            <numerusform>%n case by quarter</numerusform>
            <numerusform>%n cases by quarter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) by year</source>
        <translation>
            <numerusform>%n case by year</numerusform>
            <numerusform>%n cases by year</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::BackupPanel</name>
    <message numerus="yes">
        <source>%1, %2: %n case(s), %3</source>
        <translation>
            <numerusform>%1, %2: %n case, %3</numerusform>
            <numerusform>%1, %2: %n cases, %3</numerusform>
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
    <name>amends::CasesStep</name>
    <message numerus="yes">
        <source>%n star(s) and below</source>
        <translation>
            <numerusform>%n star and below</numerusform>
            <numerusform>%n stars and below</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Older than %n day(s)</source>
        <translation>
            <numerusform>Older than %n day</numerusform>
            <numerusform>Older than %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with more stars, or without a rating, left out.</source>
        <translation>
            <numerusform>%n row with more stars, or without a rating, left out.</numerusform>
            <numerusform>%n rows with more stars, or without a rating, left out.</numerusform>
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
        <source>%n case(s) without a date of receipt, in no week</source>
        <translation>
            <numerusform>%n case without a date of receipt, in no week</numerusform>
            <numerusform>%n cases without a date of receipt, in no week</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::CheckPanel</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
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
        <source>%n entry(ies) of the history</source>
        <translation>
            <numerusform>%n entry of the history</numerusform>
            <numerusform>%n entries of the history</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::FinishStep</name>
    <message numerus="yes">
        <source>%1 has %n row(s):</source>
        <translation>
            <numerusform>%1 has %n row:</numerusform>
            <numerusform>%1 has %n rows:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the first %n row(s) of %1; the rest is read in the same way:</source>
        <translation>
            <numerusform>Of the first %n row of %1; the rest is read in the same way:</numerusform>
            <numerusform>Of the first %n rows of %1; the rest is read in the same way:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not read</source>
        <translation>
            <numerusform>%n row not read</numerusform>
            <numerusform>%n rows not read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not read; the first %1 of them:</source>
        <translation>
            <numerusform>%n row not read; the first %1 of them:</numerusform>
            <numerusform>%n rows not read; the first %1 of them:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::ImportPage</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s) and below</source>
        <translation>
            <numerusform>%n star and below</numerusform>
            <numerusform>%n stars and below</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed review(s)</source>
        <translation>
            <numerusform>%n changed review</numerusform>
            <numerusform>%n changed reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not read</source>
        <translation>
            <numerusform>%n not read</numerusform>
            <numerusform>%n not read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the first %n row(s): %1.</source>
        <translation>
            <numerusform>In the first %n row: %1.</numerusform>
            <numerusform>In the first %n rows: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved, each with its reason. Correct them there, and import the file.</source>
        <translation>
            <numerusform>%n row saved, each with its reason. Correct them there, and import the file.</numerusform>
            <numerusform>%n rows saved, each with its reason. Correct them there, and import the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be worked on</source>
        <translation>
            <numerusform>%n to be worked on</numerusform>
            <numerusform>%n to be worked on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as history</source>
        <translation>
            <numerusform>%n as history</numerusform>
            <numerusform>%n as history</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n row(s): %1.</source>
        <translation>
            <numerusform>Of %n row: %1.</numerusform>
            <numerusform>Of %n rows: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::NotOpen</name>
    <message numerus="yes">
        <source>There is a backup of %1 with %n case(s). What is in the file now is kept.</source>
        <translation>
            <numerusform>There is a backup of %1 with %n case. What is in the file now is kept.</numerusform>
            <numerusform>There is a backup of %1 with %n cases. What is in the file now is kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::PersonChoices</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::PersonErasing</name>
    <message numerus="yes">
        <source>%n case(s) of theirs: what was said, written and noted goes.</source>
        <translation>
            <numerusform>%n case of theirs: what was said, written and noted goes.</numerusform>
            <numerusform>%n cases of theirs: what was said, written and noted goes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other case(s): only the name goes.</source>
        <translation>
            <numerusform>%n other case: only the name goes.</numerusform>
            <numerusform>%n other cases: only the name goes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of history lose what they say; that they were stays.</source>
        <translation>
            <numerusform>%n entry of history loses what it says; that it was stays.</numerusform>
            <numerusform>%n entries of history lose what they say; that they were stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) go.</source>
        <translation>
            <numerusform>%n draft goes.</numerusform>
            <numerusform>%n drafts go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved search(es) go.</source>
        <translation>
            <numerusform>%n saved search goes.</numerusform>
            <numerusform>%n saved searches go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) are rewritten without them.</source>
        <translation>
            <numerusform>%n backup is rewritten without them.</numerusform>
            <numerusform>%n backups are rewritten without them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::PreviewPanel</name>
    <message numerus="yes">
        <source>of the first %n rows</source>
        <translation>
            <numerusform>of the first %n rows</numerusform>
            <numerusform>of the first %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s) shown</source>
        <translation>
            <numerusform>%1 of %n row shown</numerusform>
            <numerusform>%1 of %n rows shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the first %n row(s) shown</source>
        <translation>
            <numerusform>%1 of the first %n row shown</numerusform>
            <numerusform>%1 of the first %n rows shown</numerusform>
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
    <name>amends::SettingsPage</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n business hour(s)</source>
        <translation>
            <numerusform>%n business hour</numerusform>
            <numerusform>%n business hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n business day(s)</source>
        <translation>
            <numerusform>%n business day</numerusform>
            <numerusform>%n business days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guided question(s)</source>
        <translation>
            <numerusform>%n guided question</numerusform>
            <numerusform>%n guided questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cause(s)</source>
        <translation>
            <numerusform>%n cause</numerusform>
            <numerusform>%n causes</numerusform>
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
</TS>
