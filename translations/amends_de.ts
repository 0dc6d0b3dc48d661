<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>Accepted</name>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Accepted in part</source>
        <translation>Teilweise angenommen</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Nicht angenommen</translation>
    </message>
</context>
<context>
    <name>BackupReason</name>
    <message>
        <source>of the day</source>
        <translation>des Tages</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>vor einem Import</translation>
    </message>
    <message>
        <source>before a new version of Amends</source>
        <translation>vor einer neuen Version von Amends</translation>
    </message>
    <message>
        <source>before a backup was restored</source>
        <translation>bevor eine Sicherung zurückgespielt wurde</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>von Hand</translation>
    </message>
</context>
<context>
    <name>CallOutcome</name>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Mailbox</translation>
    </message>
    <message>
        <source>Calls back</source>
        <translation>Ruft zurück</translation>
    </message>
    <message>
        <source>Did not want to talk</source>
        <translation>Wollte nicht sprechen</translation>
    </message>
    <message>
        <source>Ended for abuse</source>
        <translation>Wegen Beleidigung beendet</translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message>
        <source>the agent</source>
        <translation>der Mitarbeiter</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>der Kunde</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Kim, today 08:40</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>differ</source>
        <translation>abweichend</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>übereinstimmend</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
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
    <name>CaseFile</name>
    <message>
        <source>Case file %1</source>
        <translation>Fallakte %1</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>the review now</source>
        <translation>die Bewertung jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>from hearing of it to settled</source>
        <translation>vom Bekanntwerden bis zur Beilegung</translation>
    </message>
    <message>
        <source>since it was heard of</source>
        <translation>seit dem Bekanntwerden</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>erstattet</translation>
    </message>
    <message>
        <source>to be given back</source>
        <translation>zu erstatten</translation>
    </message>
    <message>
        <source>main cause</source>
        <translation>Hauptursache</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Der Fall</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>Zuständig war</translation>
    </message>
    <message>
        <source>Seen through by</source>
        <translation>Betreut von</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>in public</source>
        <translation>öffentlich</translation>
    </message>
    <message>
        <source>in private</source>
        <translation>nicht öffentlich</translation>
    </message>
    <message>
        <source>Heard through</source>
        <translation>Erfahren über</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>The source&apos;s topic</source>
        <translation>Thema bei der Quelle</translation>
    </message>
    <message>
        <source>Where it turned</source>
        <translation>Wo es kippte</translation>
    </message>
    <message>
        <source>It happened</source>
        <translation>Geschehen</translation>
    </message>
    <message>
        <source>Voiced</source>
        <translation>Geäußert</translation>
    </message>
    <message>
        <source>Heard of</source>
        <translation>Erfahren</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Eröffnet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie es ausging</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Was geschrieben wurde</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>a changed version</source>
        <translation>eine geänderte Fassung</translation>
    </message>
    <message>
        <source>shown as</source>
        <translation>angezeigt als</translation>
    </message>
    <message>
        <source>translated</source>
        <translation>übersetzt</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Dafür</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Dagegen</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Vorwürfe</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Was gesagt wird</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Bestritten</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Stützt sich auf</translation>
    </message>
    <message>
        <source>Whose part it was</source>
        <translation>Wessen Anteil es war</translation>
    </message>
    <message>
        <source>Would make it right</source>
        <translation>Würde es gutmachen</translation>
    </message>
    <message>
        <source>New to us</source>
        <translation>Neu für uns</translation>
    </message>
    <message>
        <source>Out of order because</source>
        <translation>Andere Reihenfolge, weil</translation>
    </message>
    <message>
        <source>Thanked for telling us</source>
        <translation>Für den Hinweis gedankt</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>With the agent</source>
        <translation>Mit dem Mitarbeiter</translation>
    </message>
    <message>
        <source>With the customer</source>
        <translation>Mit dem Kunden</translation>
    </message>
    <message>
        <source>With others: %1</source>
        <translation>Mit anderen: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>As a whole</source>
        <translation>Im Ganzen</translation>
    </message>
    <message>
        <source>The two accounts</source>
        <translation>Die beiden Darstellungen</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>Beantwortete Fragen</translation>
    </message>
    <message>
        <source>Asked before the playbook changed</source>
        <translation>Gefragt, bevor sich der Leitfaden änderte</translation>
    </message>
    <message>
        <source>Why it happened</source>
        <translation>Warum es geschah</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Held to be</source>
        <translation>Gilt als</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Gesagt von</translation>
    </message>
    <message>
        <source>What is put right</source>
        <translation>Was gutgemacht wird</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <source>Weighed</source>
        <translation>Abgewogen</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Der Kunde</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>done although an excuse could be argued</source>
        <translation>getan, obwohl sich eine Ausrede fände</translation>
    </message>
    <message>
        <source>Refund for</source>
        <translation>Erstattung für</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>posted %1</source>
        <translation>veröffentlicht %1</translation>
    </message>
    <message>
        <source>not posted</source>
        <translation>nicht veröffentlicht</translation>
    </message>
    <message>
        <source>ready %1</source>
        <translation>fertig %1</translation>
    </message>
    <message>
        <source>signed by</source>
        <translation>unterzeichnet von</translation>
    </message>
    <message>
        <source>read by</source>
        <translation>gelesen von</translation>
    </message>
    <message>
        <source>early because</source>
        <translation>vorzeitig, weil</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>geprüft %1</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Asking again</source>
        <translation>Nachfassen</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Was zugesagt wurde</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Eingehalten</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Wie es lief</translation>
    </message>
    <message>
        <source>Left out on purpose</source>
        <translation>Bewusst weggelassen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>What happened, in order</source>
        <translation>Was geschah, der Reihe nach</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>What was written down</source>
        <translation>Was festgehalten wurde</translation>
    </message>
    <message>
        <source>%1, the whole record</source>
        <translation>%1, alle Einträge</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and role</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>ein Dokument</translation>
    </message>
    <message>
        <source>Paid %1</source>
        <translation>Gezahlt %1</translation>
    </message>
    <message>
        <source>Not paid yet; promised by %1</source>
        <translation>Noch nicht gezahlt; zugesagt bis %1</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>Noch nicht gezahlt</translation>
    </message>
    <message>
        <source>Not approved yet</source>
        <translation>Noch nicht freigegeben</translation>
    </message>
    <message>
        <source>Approved %1</source>
        <translation>Freigegeben %1</translation>
    </message>
    <message>
        <source>Approved %1 by %2</source>
        <translation>Freigegeben %1 von %2</translation>
    </message>
    <message>
        <source>Asked for %1</source>
        <translation>Angefragt %1</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how a deadline ended, and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not found out</source>
        <translation>Nicht geklärt</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>day and time, and until when</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a change, and how often it was made</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Our part in this</source>
        <translation>Unser Anteil daran</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseKind</name>
    <message>
        <source>Review</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Beschwerde</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Kündigung</translation>
    </message>
    <message>
        <source>Silent loss</source>
        <translation>Stiller Verlust</translation>
    </message>
</context>
<context>
    <name>CauseRole</name>
    <message>
        <source>Main cause</source>
        <translation>Hauptursache</translation>
    </message>
    <message>
        <source>Contributing</source>
        <translation>Mitursache</translation>
    </message>
    <message>
        <source>Not this</source>
        <translation>Nicht ursächlich</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>the customer</source>
        <translation>der Kunde</translation>
    </message>
    <message>
        <source>nobody does it yet</source>
        <translation>noch niemand zuständig</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>erledigt %1</translation>
    </message>
    <message>
        <source>against “%1”</source>
        <comment>a cause</comment>
        <translation>gegen „%1“</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>Anlass: %1</translation>
    </message>
    <message>
        <source>A change after %1</source>
        <translation>Maßnahme, Anlass: %1</translation>
    </message>
    <message>
        <source>See the change</source>
        <translation>Maßnahme ansehen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a customer, and how a follow-up ended</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Fall öffnen</translation>
    </message>
    <message>
        <source>Changes under way</source>
        <translation>Laufende Maßnahmen</translation>
    </message>
    <message>
        <source>Follow-ups to come</source>
        <translation>Anstehendes Nachfassen</translation>
    </message>
    <message>
        <source>Changes with their effect</source>
        <translation>Maßnahmen mit ihrer Wirkung</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Nachgefasst</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>changes, follow-ups</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no change under way</source>
        <translation>keine laufende Maßnahme</translation>
    </message>
    <message>
        <source>one change under way</source>
        <translation>eine laufende Maßnahme</translation>
    </message>
    <message>
        <source>%1 changes under way</source>
        <translation>%1 laufende Maßnahmen</translation>
    </message>
    <message>
        <source>no follow-up to come</source>
        <translation>kein Nachfassen offen</translation>
    </message>
    <message>
        <source>one follow-up to come</source>
        <translation>einmal Nachfassen offen</translation>
    </message>
    <message>
        <source>%1 follow-ups to come</source>
        <translation>%1-mal Nachfassen offen</translation>
    </message>
</context>
<context>
    <name>ClockKind</name>
    <message>
        <source>First answer</source>
        <translation>Erste Antwort</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Public reply</source>
        <translation>Öffentliche Antwort</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Beilegen</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Nachfassen</translation>
    </message>
</context>
<context>
    <name>ClockState</name>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Eingehalten</translation>
    </message>
    <message>
        <source>Met after its time</source>
        <translation>Verspätet erledigt</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Beendet</translation>
    </message>
</context>
<context>
    <name>ClosedAs</name>
    <message>
        <source>Not closed</source>
        <translation>Nicht abgeschlossen</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Beigelegt</translation>
    </message>
    <message>
        <source>From before Amends</source>
        <translation>Aus der Zeit vor Amends</translation>
    </message>
</context>
<context>
    <name>Constraints</name>
    <message>
        <source>what a value may be</source>
        <translation>was ein Wert sein darf</translation>
    </message>
    <message>
        <source>something that has to be there first</source>
        <translation>etwas, das zuerst da sein muss</translation>
    </message>
    <message>
        <source>a value that has to be there</source>
        <translation>ein Wert, der da sein muss</translation>
    </message>
    <message>
        <source>a rule of its own</source>
        <translation>eine eigene Regel</translation>
    </message>
    <message>
        <source>something that can be there only once</source>
        <translation>etwas, das nur einmal da sein kann</translation>
    </message>
</context>
<context>
    <name>Direction</name>
    <message>
        <source>Outgoing</source>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Eingehend</translation>
    </message>
</context>
<context>
    <name>Disputed</name>
    <message>
        <source>Not said</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Not disputed</source>
        <translation>Nicht bestritten</translation>
    </message>
    <message>
        <source>Partly disputed</source>
        <translation>Teilweise bestritten</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Bestritten</translation>
    </message>
</context>
<context>
    <name>EditKind</name>
    <message>
        <source>Opened</source>
        <translation>Eröffnet</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Facts changed</source>
        <translation>Angaben geändert</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Wieder geöffnet</translation>
    </message>
    <message>
        <source>Made live</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Review recorded</source>
        <translation>Bewertung erfasst</translation>
    </message>
    <message>
        <source>Claim stated</source>
        <translation>Vorwurf festgehalten</translation>
    </message>
    <message>
        <source>Account given</source>
        <translation>Darstellung abgegeben</translation>
    </message>
    <message>
        <source>Call logged</source>
        <translation>Anruf erfasst</translation>
    </message>
    <message>
        <source>Promise made</source>
        <translation>Zusage gegeben</translation>
    </message>
    <message>
        <source>Question answered</source>
        <translation>Frage beantwortet</translation>
    </message>
    <message>
        <source>Why asked</source>
        <translation>Nach dem Warum gefragt</translation>
    </message>
    <message>
        <source>Cause named</source>
        <translation>Ursache benannt</translation>
    </message>
    <message>
        <source>Resolution decided</source>
        <translation>Lösung entschieden</translation>
    </message>
    <message>
        <source>Refund set</source>
        <translation>Erstattung festgelegt</translation>
    </message>
    <message>
        <source>Reply written</source>
        <translation>Antwort geschrieben</translation>
    </message>
    <message>
        <source>Action planned</source>
        <translation>Maßnahme geplant</translation>
    </message>
    <message>
        <source>Follow-up planned</source>
        <translation>Nachfassen geplant</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>Notiz hinzugefügt</translation>
    </message>
    <message>
        <source>Reason recorded</source>
        <translation>Grund festgehalten</translation>
    </message>
    <message>
        <source>Clock changed</source>
        <translation>Frist geändert</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Herausgenommen</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Person hinzugefügt</translation>
    </message>
    <message>
        <source>Person withdrawn</source>
        <translation>Person zurückgenommen</translation>
    </message>
    <message>
        <source>Person changed</source>
        <translation>Person geändert</translation>
    </message>
    <message>
        <source>Business changed</source>
        <translation>Betrieb geändert</translation>
    </message>
    <message>
        <source>View saved</source>
        <translation>Ansicht gespeichert</translation>
    </message>
    <message>
        <source>Exposure set</source>
        <translation>Bezugsgröße festgelegt</translation>
    </message>
    <message>
        <source>Ratings counted</source>
        <translation>Bewertungen gezählt</translation>
    </message>
    <message>
        <source>Playbook installed</source>
        <translation>Leitfaden eingerichtet</translation>
    </message>
    <message>
        <source>Entry taken out</source>
        <translation>Eintrag herausgenommen</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Import withdrawn</source>
        <translation>Import zurückgenommen</translation>
    </message>
    <message>
        <source>Person erased</source>
        <translation>Person gelöscht</translation>
    </message>
    <message>
        <source>Personal data erased</source>
        <translation>Persönliche Angaben gelöscht</translation>
    </message>
</context>
<context>
    <name>Excuse</name>
    <message>
        <source>No call with the agent</source>
        <translation>Kein Gespräch mit dem Mitarbeiter</translation>
    </message>
    <message>
        <source>No call with the customer</source>
        <translation>Kein Gespräch mit dem Kunden</translation>
    </message>
    <message>
        <source>No public reply</source>
        <translation>Keine öffentliche Antwort</translation>
    </message>
    <message>
        <source>No cause</source>
        <translation>Keine Ursache</translation>
    </message>
    <message>
        <source>No part of ours</source>
        <translation>Kein Anteil von uns</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>Keine Entscheidung</translation>
    </message>
    <message>
        <source>Refund not paid</source>
        <translation>Erstattung nicht gezahlt</translation>
    </message>
    <message>
        <source>No action</source>
        <translation>Keine Maßnahme</translation>
    </message>
    <message>
        <source>No claims</source>
        <translation>Keine Vorwürfe</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Trifft zu</translation>
    </message>
    <message>
        <source>Holds partly</source>
        <translation>Trifft teilweise zu</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation>Trifft nicht zu</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Nicht feststellbar</translation>
    </message>
</context>
<context>
    <name>Fits</name>
    <message>
        <source>an amount such as &quot;120.00 EUR&quot;, or {&quot;minor&quot;:12000,&quot;currency&quot;:&quot;EUR&quot;}</source>
        <translation>ein Betrag wie &quot;120.00 EUR&quot; oder {&quot;minor&quot;:12000,&quot;currency&quot;:&quot;EUR&quot;}</translation>
    </message>
    <message>
        <source>a case number such as 2026-0042</source>
        <translation>eine Fallnummer wie 2026-0042</translation>
    </message>
    <message>
        <source>a date such as 2026-11-16</source>
        <translation>ein Datum wie 2026-11-16</translation>
    </message>
    <message>
        <source>a list in square brackets</source>
        <translation>eine Liste in eckigen Klammern</translation>
    </message>
    <message>
        <source>a list of texts such as [&quot;agent&quot;,&quot;customer&quot;]</source>
        <translation>eine Liste von Texten wie [&quot;agent&quot;,&quot;customer&quot;]</translation>
    </message>
    <message>
        <source>a time that is not before the case was opened</source>
        <translation>ein Zeitpunkt, der nicht vor der Eröffnung des Falls liegt</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a number of an ordinary size</source>
        <translation>eine Zahl in üblicher Größe</translation>
    </message>
    <message>
        <source>an object in curly brackets</source>
        <translation>ein Objekt in geschweiften Klammern</translation>
    </message>
    <message>
        <source>an amount above nothing</source>
        <translation>ein Betrag über null</translation>
    </message>
    <message>
        <source>a rating such as 4 (stars, of five) or {&quot;raw&quot;:7,&quot;scale&quot;:10}</source>
        <translation>eine Bewertung wie 4 (Sterne, von fünf) oder {&quot;raw&quot;:7,&quot;scale&quot;:10}</translation>
    </message>
    <message>
        <source>the number of a step, or &quot;last&quot;</source>
        <translation>die Nummer eines Schritts oder &quot;last&quot;</translation>
    </message>
    <message>
        <source>a text in double quotes</source>
        <translation>ein Text in doppelten Anführungszeichen</translation>
    </message>
    <message>
        <source>a time such as &quot;2026-11-16 10:30&quot;, &quot;now&quot; or, with its zone, &quot;2026-11-16T09:30:00Z&quot;</source>
        <translation>ein Zeitpunkt wie &quot;2026-11-16 10:30&quot;, &quot;now&quot; oder, mit Zeitzone, &quot;2026-11-16T09:30:00Z&quot;</translation>
    </message>
    <message>
        <source>an id such as 0197c2d4-5a3e-7b1c-9f00-2a4b6c8d0e1f, or a name of what is there</source>
        <translation>eine Kennung wie 0197c2d4-5a3e-7b1c-9f00-2a4b6c8d0e1f oder ein Name von etwas, das es gibt</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
</context>
<context>
    <name>FollowUpOutcome</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Kam wieder</translation>
    </message>
    <message>
        <source>Referred someone</source>
        <translation>Hat Sie weiterempfohlen</translation>
    </message>
    <message>
        <source>Thanked you in public</source>
        <translation>Hat Ihnen öffentlich gedankt</translation>
    </message>
    <message>
        <source>Changed the review</source>
        <translation>Hat die Bewertung geändert</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
</context>
<context>
    <name>HeardThrough</name>
    <message>
        <source>The customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>A third party</source>
        <translation>Dritte</translation>
    </message>
    <message>
        <source>A post</source>
        <translation>Beitrag im Netz</translation>
    </message>
    <message>
        <source>Our own numbers</source>
        <translation>Eigene Zahlen</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung (Sterne)</translation>
    </message>
    <message>
        <source>Posted or received</source>
        <translation>Veröffentlicht oder eingegangen</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Wann es geschah</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Name at the review</source>
        <translation>Name bei der Bewertung</translation>
    </message>
    <message>
        <source>Customer: name</source>
        <translation>Kunde: Name</translation>
    </message>
    <message>
        <source>Customer: e-mail</source>
        <translation>Kunde: E-Mail</translation>
    </message>
    <message>
        <source>Customer: phone</source>
        <translation>Kunde: Telefon</translation>
    </message>
    <message>
        <source>Order reference</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Id at the source</source>
        <translation>Kennung bei der Quelle</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Review or complaint</source>
        <translation>Bewertung oder Beschwerde</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>How serious</source>
        <translation>Wie schwer</translation>
    </message>
    <message>
        <source>Public: yes or no</source>
        <translation>Öffentlich: ja oder nein</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Beschwerden</translation>
    </message>
    <message>
        <source>Airline reviews</source>
        <translation>Airline-Bewertungen</translation>
    </message>
    <message>
        <source>CFPB complaints</source>
        <translation>CFPB-Beschwerden</translation>
    </message>
    <message>
        <source>year/month/day</source>
        <translation>Jahr/Monat/Tag</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>Tag/Monat/Jahr</translation>
    </message>
    <message>
        <source>month/day/year</source>
        <translation>Monat/Tag/Jahr</translation>
    </message>
    <message>
        <source>new case</source>
        <translation>neuer Fall</translation>
    </message>
    <message>
        <source>new, history</source>
        <translation>neu, Altfall</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>have it</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>New cases</source>
        <translation>Neue Fälle</translation>
    </message>
    <message>
        <source>New as history</source>
        <translation>Neu als Altfall</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Have them</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>Amends does not know these headings. Say below what each column is; at least one goes to the title or the text.</source>
        <translation>Amends kennt diese Überschriften nicht. Geben Sie unten an, was jede Spalte ist; mindestens eine gehört zum Titel oder zum Text.</translation>
    </message>
    <message>
        <source>No column is the title or the text. Choose one below.</source>
        <translation>Keine Spalte ist der Titel oder der Text. Wählen Sie unten eine aus.</translation>
    </message>
    <message>
        <source>%1: %2 could be read two ways. Choose how dates are written.</source>
        <translation>%1: %2 lässt sich auf zwei Arten lesen. Wählen Sie, wie Daten geschrieben sind.</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <comment>%2: column and what ails it</comment>
        <translation>Zeile %1, %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>%2: a sentence</comment>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>out of %1</source>
        <translation>von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n different</source>
        <translation>
            <numerusform>%n Wert</numerusform>
            <numerusform>%n verschiedene Werte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filled</source>
        <translation>
            <numerusform>%n ausgefüllt</numerusform>
            <numerusform>%n ausgefüllt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not read</source>
        <translation>
            <numerusform>%n Zeile nicht gelesen</numerusform>
            <numerusform>%n Zeilen nicht gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) become cases to be worked on.</source>
        <translation>
            <numerusform>%n Zeile wird ein Fall zum Bearbeiten.</numerusform>
            <numerusform>%n Zeilen werden Fälle zum Bearbeiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>they are from before %1 or have no date</source>
        <comment>why rows are history</comment>
        <translation>sie von vor dem %1 sind oder kein Datum haben</translation>
    </message>
    <message numerus="yes">
        <source>they are older than %n day(s) or have no date</source>
        <comment>why rows are history</comment>
        <translation>
            <numerusform>sie älter als %n Tag sind oder kein Datum haben</numerusform>
            <numerusform>sie älter als %n Tage sind oder kein Datum haben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) come in as history, because %1.</source>
        <comment>%1: what they are</comment>
        <translation>
            <numerusform>%n Zeile kommt als Historie herein, weil %1.</numerusform>
            <numerusform>%n Zeilen kommen als Historie herein, weil %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n new row(s) come in as history, because %1.</source>
        <comment>%1: what they are</comment>
        <translation>
            <numerusform>Die eine neue Zeile kommt als Historie herein, weil %1.</numerusform>
            <numerusform>Alle %n neuen Zeilen kommen als Historie herein, weil %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No row is new.</source>
        <translation>Keine Zeile ist neu.</translation>
    </message>
    <message>
        <source>History comes in closed: it counts in Trends, and nobody has to answer it any more. To work on one of these cases all the same, open it and press “Make it live”.</source>
        <translation>Historie kommt abgeschlossen herein: Sie zählt in den Trends, und niemand muss mehr antworten. Um einen dieser Fälle trotzdem zu bearbeiten, öffnen Sie ihn und drücken Sie „Aktivieren“.</translation>
    </message>
</context>
<context>
    <name>Later</name>
    <message>
        <source>brackets and “or”</source>
        <translation>Klammern und „or“</translation>
    </message>
    <message>
        <source>“is:”</source>
        <translation>„is:“</translation>
    </message>
    <message>
        <source>“refund:” by amount</source>
        <translation>„refund:“ nach Betrag</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>the final reply, posted, or a reason why none is possible</source>
        <translation>die abschließende Antwort, veröffentlicht, oder ein Grund, warum keine möglich ist</translation>
    </message>
    <message>
        <source>the evidence that it is not yours</source>
        <translation>der Beleg, dass es nicht an Ihnen liegt</translation>
    </message>
    <message>
        <source>the leader&apos;s name as its author</source>
        <translation>der Name der Leitung als Verfasser</translation>
    </message>
    <message>
        <source>the claims, one by one</source>
        <translation>die Vorwürfe, einzeln</translation>
    </message>
    <message>
        <source>a call with the agent, or a reason why there is none</source>
        <translation>ein Gespräch mit dem Mitarbeiter oder ein Grund, warum es keines gibt</translation>
    </message>
    <message>
        <source>a call with the customer, or a reason why there is none</source>
        <translation>ein Gespräch mit dem Kunden oder ein Grund, warum es keines gibt</translation>
    </message>
    <message>
        <source>the evidence, in its “reason”</source>
        <translation>der Beleg, in „reason“</translation>
    </message>
    <message>
        <source>one main cause only, so make one of the two contributing</source>
        <translation>nur eine Hauptursache, also eine der beiden als Mitursache</translation>
    </message>
    <message>
        <source>your part in it, in one sentence</source>
        <translation>Ihr Anteil daran, in einem Satz</translation>
    </message>
    <message>
        <source>the main cause</source>
        <translation>die Hauptursache</translation>
    </message>
    <message>
        <source>the refund&apos;s approval, with who and when</source>
        <translation>die Freigabe der Erstattung, mit wem und wann</translation>
    </message>
    <message>
        <source>a decision on what you do for the customer</source>
        <translation>eine Entscheidung, was Sie für den Kunden tun</translation>
    </message>
    <message>
        <source>the leader&apos;s approval, as it is above the limit</source>
        <translation>die Freigabe der Leitung, da es über der Grenze liegt</translation>
    </message>
    <message>
        <source>the refund, paid</source>
        <translation>die gezahlte Erstattung</translation>
    </message>
    <message>
        <source>a shorter text</source>
        <translation>ein kürzerer Text</translation>
    </message>
    <message>
        <source>the time it was marked ready</source>
        <translation>der Zeitpunkt, zu dem sie als fertig markiert wurde</translation>
    </message>
    <message>
        <source>an action with an owner and a date, or a reason for none</source>
        <translation>eine Maßnahme mit Zuständigkeit und Datum oder ein Grund, warum keine</translation>
    </message>
    <message>
        <source>the action to be done</source>
        <translation>die erledigte Maßnahme</translation>
    </message>
    <message>
        <source>the effect you found</source>
        <translation>die festgestellte Wirkung</translation>
    </message>
    <message>
        <source>a reason</source>
        <translation>ein Grund</translation>
    </message>
    <message>
        <source>whose it is: ours, partly ours or not ours</source>
        <translation>an wem es liegt: an uns, teils an uns oder nicht an uns</translation>
    </message>
</context>
<context>
    <name>MissingTold</name>
    <message>
        <source>an owner and a date for “%1”</source>
        <translation>jemand, der „%1“ übernimmt, und ein Datum dafür</translation>
    </message>
    <message>
        <source>an owner for “%1”</source>
        <translation>jemand, der „%1“ übernimmt</translation>
    </message>
    <message>
        <source>a date for “%1”</source>
        <translation>ein Datum für „%1“</translation>
    </message>
</context>
<context>
    <name>Moves</name>
    <message>
        <source>Read it and list the claims</source>
        <translation>Lesen und die Vorwürfe auflisten</translation>
    </message>
    <message>
        <source>Call %2</source>
        <translation>Mit %2 telefonieren</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Mit %1 telefonieren</translation>
    </message>
    <message>
        <source>Write to %1 and ask for a talk</source>
        <translation>Schriftlich um ein Gespräch mit %1 bitten</translation>
    </message>
    <message>
        <source>Wait for %1</source>
        <translation>Auf Rückmeldung von %1 warten</translation>
    </message>
    <message>
        <source>Find the cause</source>
        <translation>Ursache finden</translation>
    </message>
    <message>
        <source>Say whose part it was</source>
        <translation>Sagen, wessen Anteil es war</translation>
    </message>
    <message>
        <source>Say what your part was</source>
        <translation>Sagen, was Ihr Anteil war</translation>
    </message>
    <message>
        <source>Decide what you do for %1</source>
        <translation>Entscheiden, was Sie %1 anbieten</translation>
    </message>
    <message>
        <source>Approve the refund</source>
        <translation>Erstattung freigeben</translation>
    </message>
    <message>
        <source>Pay the refund</source>
        <translation>Erstattung zahlen</translation>
    </message>
    <message>
        <source>Post a holding reply</source>
        <translation>Zwischenbescheid veröffentlichen</translation>
    </message>
    <message>
        <source>Write the reply</source>
        <translation>Antwort schreiben</translation>
    </message>
    <message>
        <source>Post the reply</source>
        <translation>Antwort veröffentlichen</translation>
    </message>
    <message>
        <source>Choose what you change</source>
        <translation>Maßnahme auswählen</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Fall abschließen</translation>
    </message>
    <message>
        <source>Keep the promise</source>
        <translation>Zusage einhalten</translation>
    </message>
    <message>
        <source>Do what you planned</source>
        <translation>Geplantes umsetzen</translation>
    </message>
    <message>
        <source>Check the effect</source>
        <translation>Wirkung prüfen</translation>
    </message>
    <message>
        <source>Ask %1 how it is now</source>
        <translation>Bei %1 nachfragen, wie es jetzt ist</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>dem Kunden</translation>
    </message>
    <message>
        <source>the agent</source>
        <translation>dem Mitarbeiter</translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message>
        <source>a few seconds left</source>
        <translation>noch ein paar Sekunden</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>noch etwa %n Sekunde</numerusform>
            <numerusform>noch etwa %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>noch etwa %n Minute</numerusform>
            <numerusform>noch etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 je Sekunde</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between rows, their rate and the time left</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>%1 / %2</source>
        <comment>page, of how many</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>Party</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Zeuge</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
</context>
<context>
    <name>PersonKind</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Mitarbeiter</translation>
    </message>
</context>
<context>
    <name>Playbook</name>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>What exactly is the customer unhappy with?</source>
        <translation>Womit genau ist der Kunde unzufrieden?</translation>
    </message>
    <message>
        <source>In plain statements, one by one, apart from the tone.</source>
        <translation>In einfachen Aussagen, eine nach der anderen, unabhängig vom Ton.</translation>
    </message>
    <message>
        <source>Is it the whole product or service, or a part of it?</source>
        <translation>Geht es um das ganze Produkt, die ganze Leistung oder um einen Teil?</translation>
    </message>
    <message>
        <source>Which part?</source>
        <translation>Um welchen Teil?</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>Das Ganze</translation>
    </message>
    <message>
        <source>A part</source>
        <translation>Ein Teil</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>At which point between first contact and after-sales did it turn?</source>
        <translation>An welchem Punkt zwischen dem ersten Kontakt und der Betreuung nach dem Kauf ist es gekippt?</translation>
    </message>
    <message>
        <source>Enquiry</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Betreuung</translation>
    </message>
    <message>
        <source>Renewal or cancellation</source>
        <translation>Verlängerung oder Kündigung</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>When, and through which channel, did they first try to settle it with us?</source>
        <translation>Wann und auf welchem Weg wollte der Kunde es zuerst mit uns klären?</translation>
    </message>
    <message>
        <source>The channel goes beside the date: phone, mail, in the shop, chat.</source>
        <translation>Der Weg steht neben dem Datum: Telefon, E-Mail, im Laden, Chat.</translation>
    </message>
    <message>
        <source>What did we do then?</source>
        <translation>Was haben wir daraufhin getan?</translation>
    </message>
    <message>
        <source>Why was that not enough for them?</source>
        <translation>Warum hat das dem Kunden nicht genügt?</translation>
    </message>
    <message>
        <source>Why it happened</source>
        <translation>Warum es geschah</translation>
    </message>
    <message>
        <source>Were time, scope, function and conditions agreed before the sale?</source>
        <translation>Waren Zeit, Umfang, Funktion und Bedingungen vor dem Verkauf vereinbart?</translation>
    </message>
    <message>
        <source>Did we check in along the way until they were content?</source>
        <translation>Haben wir zwischendurch nachgefragt, bis der Kunde zufrieden war?</translation>
    </message>
    <message>
        <source>Did we react at once when the complaint reached us?</source>
        <translation>Haben wir sofort reagiert, als uns die Beschwerde erreichte?</translation>
    </message>
    <message>
        <source>If so, how? If not, why not?</source>
        <translation>Wenn ja, wie? Wenn nein, warum nicht?</translation>
    </message>
    <message>
        <source>Did we check that it was complete and working before we handed it over?</source>
        <translation>Haben wir vor der Übergabe geprüft, dass alles vollständig ist und funktioniert?</translation>
    </message>
    <message>
        <source>Did we ask soon after delivery whether it was what they expected?</source>
        <translation>Haben wir bald nach der Lieferung gefragt, ob es den Erwartungen entspricht?</translation>
    </message>
    <message>
        <source>Did we write down what they told us?</source>
        <translation>Haben wir aufgeschrieben, was der Kunde uns gesagt hat?</translation>
    </message>
    <message>
        <source>Is there a fault in the product or service itself: ours, or a supplier’s?</source>
        <translation>Liegt ein Mangel am Produkt oder an der Leistung selbst vor: durch uns oder durch einen Lieferanten?</translation>
    </message>
    <message>
        <source>No fault</source>
        <translation>Kein Mangel</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Durch uns</translation>
    </message>
    <message>
        <source>A supplier’s</source>
        <translation>Durch einen Lieferanten</translation>
    </message>
    <message>
        <source>Does our usual level of service beat what this customer, and the market, expects?</source>
        <translation>Ist unser üblicher Service besser, als dieser Kunde und der Markt es erwarten?</translation>
    </message>
    <message>
        <source>Did we promise more than we delivered?</source>
        <translation>Haben wir mehr zugesagt, als wir gehalten haben?</translation>
    </message>
    <message>
        <source>How many people did the customer have to go through?</source>
        <translation>An wie viele Personen musste sich der Kunde wenden?</translation>
    </message>
    <message>
        <source>Everyone they had to tell their story to.</source>
        <translation>Alle, denen der Kunde den Vorgang schildern musste.</translation>
    </message>
    <message>
        <source>What did we hear on the calls that we did not know?</source>
        <translation>Was haben wir in den Gesprächen gehört, das wir nicht wussten?</translation>
    </message>
    <message>
        <source>Each surprise is a sign of too little communication earlier.</source>
        <translation>Jede Überraschung zeigt: Vorher wurde zu wenig miteinander gesprochen.</translation>
    </message>
    <message>
        <source>What we do differently</source>
        <translation>Was wir anders machen</translation>
    </message>
    <message>
        <source>Which process or rule stood in the way of good work?</source>
        <translation>Welcher Ablauf oder welche Regel stand guter Arbeit im Weg?</translation>
    </message>
    <message>
        <source>Could the first person they reached have replaced, repaired or refunded on their own?</source>
        <translation>Hätte die erste Person, die der Kunde erreichte, selbst ersetzen, reparieren oder erstatten dürfen und können?</translation>
    </message>
    <message>
        <source>Is the right person in the right job here?</source>
        <translation>Ist hier die richtige Person auf der richtigen Stelle?</translation>
    </message>
    <message>
        <source>What has become normal with us that makes customers unhappy?</source>
        <translation>Was ist bei uns normal geworden, das Kunden unzufrieden macht?</translation>
    </message>
    <message>
        <source>Where have we become too slow or too complicated, and what do we simplify?</source>
        <translation>Wo sind wir zu langsam oder zu umständlich geworden, und was vereinfachen wir?</translation>
    </message>
    <message>
        <source>What exactly happens the next time this occurs?</source>
        <translation>Was genau geschieht, wenn es das nächste Mal vorkommt?</translation>
    </message>
    <message>
        <source>Has our quality slipped against what the market now expects?</source>
        <translation>Ist unsere Qualität hinter das zurückgefallen, was der Markt heute erwartet?</translation>
    </message>
    <message>
        <source>If our quality has slipped: why are we still in this business, and why should this customer choose us?</source>
        <translation>Falls unsere Qualität nachgelassen hat: Warum sind wir noch in diesem Geschäft, und warum sollte dieser Kunde uns wählen?</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Kommunikation</translation>
    </message>
    <message>
        <source>Not informed</source>
        <translation>Nicht informiert</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Wrong person informed</source>
        <translation>Falsche Person informiert</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>Erwartungen</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>Nicht vereinbart</translation>
    </message>
    <message>
        <source>Over-promised</source>
        <translation>Zu viel zugesagt</translation>
    </message>
    <message>
        <source>Changed on the way</source>
        <translation>Unterwegs geändert</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Nachfassen</translation>
    </message>
    <message>
        <source>No check-ins</source>
        <translation>Nicht zwischendurch nachgefragt</translation>
    </message>
    <message>
        <source>None after delivery</source>
        <translation>Nicht nach der Lieferung</translation>
    </message>
    <message>
        <source>Feedback not recorded</source>
        <translation>Rückmeldung nicht festgehalten</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reaktion</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Langsam</translation>
    </message>
    <message>
        <source>Handed around</source>
        <translation>Herumgereicht</translation>
    </message>
    <message>
        <source>No one empowered</source>
        <translation>Niemand mit Befugnis</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>Mangel</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Attitude</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Können</translation>
    </message>
    <message>
        <source>Wrong role</source>
        <translation>Falsche Stelle</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Rule in the way</source>
        <translation>Hinderliche Regel</translation>
    </message>
    <message>
        <source>System fault</source>
        <translation>Systemfehler</translation>
    </message>
    <message>
        <source>Too complicated</source>
        <translation>Zu umständlich</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Refund delayed</source>
        <translation>Erstattung verzögert</translation>
    </message>
    <message>
        <source>Outside our control</source>
        <translation>Außerhalb unseres Einflusses</translation>
    </message>
    <message>
        <source>Not ours (mistaken business)</source>
        <translation>Nicht unser Fall (Betrieb verwechselt)</translation>
    </message>
    <message>
        <source>Reviews are not bought, and nobody is kept from writing one (in the United States by law: 16 CFR 465).</source>
        <translation>Bewertungen werden nicht gekauft, und niemand wird daran gehindert, eine zu schreiben (in den USA gesetzlich: 16 CFR 465).</translation>
    </message>
    <message>
        <source>Replies are moderated.</source>
        <translation>Antworten werden vor der Veröffentlichung geprüft.</translation>
    </message>
    <message>
        <source>The customer is notified of the reply.</source>
        <translation>Der Kunde wird über die Antwort benachrichtigt.</translation>
    </message>
    <message>
        <source>Only the reviews of the last seven days come through the programming interface.</source>
        <translation>Über die Programmierschnittstelle kommen nur die Bewertungen der letzten sieben Tage.</translation>
    </message>
    <message>
        <source>Replies are moderated, which takes 8 to 12 hours.</source>
        <translation>Antworten werden vor der Veröffentlichung geprüft; das dauert 8 bis 12 Stunden.</translation>
    </message>
    <message>
        <source>No offers of money or gifts.</source>
        <translation>Kein Geld und keine Geschenke anbieten.</translation>
    </message>
    <message>
        <source>No links that have nothing to do with the review.</source>
        <translation>Keine Links, die nichts mit der Bewertung zu tun haben.</translation>
    </message>
    <message>
        <source>No personal data.</source>
        <translation>Keine personenbezogenen Daten.</translation>
    </message>
    <message>
        <source>No accusation of fraud.</source>
        <translation>Keinen Betrug unterstellen.</translation>
    </message>
    <message>
        <source>Stay polite, thank, offer help.</source>
        <translation>Höflich bleiben, danken, Hilfe anbieten.</translation>
    </message>
    <message>
        <source>No request to change or remove the review.</source>
        <translation>Nicht darum bitten, die Bewertung zu ändern oder zu löschen.</translation>
    </message>
    <message>
        <source>No refund in exchange for changing or removing a review.</source>
        <translation>Keine Erstattung dafür, dass eine Bewertung geändert oder gelöscht wird.</translation>
    </message>
    <message>
        <source>Owner-led</source>
        <translation>Vom Inhaber geführt</translation>
    </message>
    <message>
        <source>UK FCA DISP 1.6</source>
        <translation>UK FCA DISP 1.6</translation>
    </message>
    <message>
        <source>The rule says “promptly” for the acknowledgement; one business day is our reading of it.</source>
        <translation>Für die Eingangsbestätigung sagt die Regel „unverzüglich“; wir lesen das als einen Geschäftstag.</translation>
    </message>
    <message>
        <source>Final response within 8 weeks.</source>
        <translation>Abschließende Antwort innerhalb von 8 Wochen.</translation>
    </message>
    <message>
        <source>Settled by the close of the third business day: a summary is enough.</source>
        <translation>Bis zum Ende des dritten Geschäftstags beigelegt: Eine Zusammenfassung genügt.</translation>
    </message>
    <message>
        <source>UK FCA DISP 1.6, payments and e-money</source>
        <translation>UK FCA DISP 1.6, Zahlungen und E-Geld</translation>
    </message>
    <message>
        <source>At most 35 business days in exceptional cases.</source>
        <translation>In Ausnahmefällen höchstens 35 Geschäftstage.</translation>
    </message>
    <message>
        <source>ASIC RG 271</source>
        <translation>ASIC RG 271</translation>
    </message>
    <message>
        <source>ASIC RG 271, superannuation</source>
        <translation>ASIC RG 271, Altersvorsorge</translation>
    </message>
    <message>
        <source>CFPB</source>
        <translation>CFPB</translation>
    </message>
    <message>
        <source>CFPB, complex complaint</source>
        <translation>CFPB, schwierige Beschwerde</translation>
    </message>
    <message>
        <source>ISO 10002</source>
        <translation>ISO 10002</translation>
    </message>
    <message>
        <source>Acknowledge at once; the same business day is the latest.</source>
        <translation>Sofort den Eingang bestätigen, spätestens am selben Geschäftstag.</translation>
    </message>
    <message>
        <source>The final answer comes in proportion to severity: set its date in the case.</source>
        <translation>Die abschließende Antwort richtet sich nach der Schwere: Legen Sie ihr Datum im Fall fest.</translation>
    </message>
    <message>
        <source>Record the remedy the customer seeks.</source>
        <translation>Halten Sie fest, welche Abhilfe der Kunde möchte.</translation>
    </message>
    <message>
        <source>We have read it</source>
        <translation>Wir haben es gelesen</translation>
    </message>
    <message>
        <source>Dear {customer},

thank you for telling us. I have read what you wrote and am looking into it myself. I would like to hear it from you directly: {contact}.

I will write here again when I know what happened.

{leader}, {business}</source>
        <translation>Guten Tag {customer},

danke, dass Sie uns das sagen. Ich habe gelesen, was Sie geschrieben haben, und kümmere mich selbst darum. Ich würde es gern direkt von Ihnen hören: {contact}.

Ich schreibe hier wieder, sobald ich weiß, was geschehen ist.

{leader}, {business}</translation>
    </message>
    <message>
        <source>An invitation to talk</source>
        <translation>Einladung zum Gespräch</translation>
    </message>
    <message>
        <source>Dear {customer},

thank you for taking the time to tell us. I tried to reach you by phone, because I would rather listen than write. When would a call suit you? You reach me at {contact}.

{leader}, {business}</source>
        <translation>Guten Tag {customer},

danke, dass Sie sich die Zeit genommen haben, uns das zu sagen. Ich habe versucht, Sie anzurufen, weil ich lieber zuhöre als schreibe. Wann passt Ihnen ein Gespräch? Sie erreichen mich unter {contact}.

{leader}, {business}</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>it would be larger than this disk takes</source>
        <translation>es wäre größer, als dieser Datenträger zulässt</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>the disk did not answer as it should</source>
        <translation>der Datenträger hat nicht geantwortet, wie er sollte</translation>
    </message>
    <message>
        <source>a file cannot have this name</source>
        <translation>eine Datei kann nicht so heißen</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>you may not do that there</source>
        <translation>das dürfen Sie dort nicht</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>der Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
        <source>a code has other than small letters, digits and underscores</source>
        <translation>ein Code enthält anderes als Kleinbuchstaben, Ziffern und Unterstriche</translation>
    </message>
    <message>
        <source>a number does not fit</source>
        <translation>eine Zahl passt nicht</translation>
    </message>
    <message>
        <source>a condition does not fit its question&apos;s answer</source>
        <translation>eine Bedingung passt nicht zur Antwort ihrer Frage</translation>
    </message>
    <message>
        <source>document types are not accepted</source>
        <translation>Dokumenttypen werden nicht angenommen</translation>
    </message>
    <message>
        <source>an id is there twice</source>
        <translation>eine Kennung kommt doppelt vor</translation>
    </message>
    <message>
        <source>an attribute is missing</source>
        <translation>ein Attribut fehlt</translation>
    </message>
    <message>
        <source>an element is missing</source>
        <translation>ein Element fehlt</translation>
    </message>
    <message>
        <source>a period is missing</source>
        <translation>ein Zeitraum fehlt</translation>
    </message>
    <message>
        <source>it could not be read</source>
        <translation>es ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>it is no well-formed XML</source>
        <translation>es ist kein wohlgeformtes XML</translation>
    </message>
    <message>
        <source>a condition is there twice</source>
        <translation>eine Bedingung kommt doppelt vor</translation>
    </message>
    <message>
        <source>an element is there twice</source>
        <translation>ein Element kommt doppelt vor</translation>
    </message>
    <message>
        <source>a text is missing</source>
        <translation>ein Text fehlt</translation>
    </message>
    <message>
        <source>there is text where none belongs</source>
        <translation>es steht Text, wo keiner hingehört</translation>
    </message>
    <message>
        <source>an attribute is not known</source>
        <translation>ein Attribut ist nicht bekannt</translation>
    </message>
    <message>
        <source>it names a cause it does not have</source>
        <translation>es nennt eine Ursache, die es nicht enthält</translation>
    </message>
    <message>
        <source>an element is not known</source>
        <translation>ein Element ist nicht bekannt</translation>
    </message>
    <message>
        <source>a placeholder is not known</source>
        <translation>ein Platzhalter ist nicht bekannt</translation>
    </message>
    <message>
        <source>a value is not known</source>
        <translation>ein Wert ist nicht bekannt</translation>
    </message>
    <message>
        <source>something else has this name</source>
        <translation>etwas anderes hat schon diesen Namen</translation>
    </message>
</context>
<context>
    <name>RecordColumn</name>
    <message>
        <source>met, %1</source>
        <translation>eingehalten, %1</translation>
    </message>
    <message>
        <source>after its time, %1</source>
        <translation>verspätet, %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>kept, %1</source>
        <translation>eingehalten, %1</translation>
    </message>
</context>
<context>
    <name>ReplyFromCase</name>
    <message>
        <source>This is what I understood: %1</source>
        <translation>So habe ich es verstanden: %1</translation>
    </message>
    <message>
        <source>I looked into it, and it is as you say.</source>
        <translation>Ich bin der Sache nachgegangen, und es ist so, wie Sie sagen.</translation>
    </message>
    <message>
        <source>I looked into it.</source>
        <translation>Ich bin der Sache nachgegangen.</translation>
    </message>
    <message>
        <source>This is so: %1</source>
        <translation>Das trifft zu: %1</translation>
    </message>
    <message>
        <source>This is so in part: %1</source>
        <translation>Das trifft zum Teil zu: %1</translation>
    </message>
    <message>
        <source>What lay behind it: %1.</source>
        <translation>Was dahinter lag: %1.</translation>
    </message>
    <message>
        <source>That was our doing, and I am sorry.</source>
        <translation>Das lag an uns, und es tut mir leid.</translation>
    </message>
    <message>
        <source>That was our doing, and I am sorry: %1.</source>
        <translation>Das lag an uns, und es tut mir leid: %1.</translation>
    </message>
    <message>
        <source>Part of it was our doing, and I am sorry for that.</source>
        <translation>Ein Teil davon lag an uns, und das tut mir leid.</translation>
    </message>
    <message>
        <source>Part of it was our doing, and I am sorry for that: %1.</source>
        <translation>Ein Teil davon lag an uns, und das tut mir leid: %1.</translation>
    </message>
    <message>
        <source>I am still finding out what happened.</source>
        <translation>Ich kläre noch, was geschehen ist.</translation>
    </message>
    <message>
        <source>I looked into it. From all that I found, it was not in our hands.</source>
        <translation>Ich bin der Sache nachgegangen. Nach allem, was ich gefunden habe, lag es nicht in unserer Hand.</translation>
    </message>
    <message>
        <source>I am sorry for the trouble you had.</source>
        <translation>Die Mühe, die Sie damit hatten, tut mir leid.</translation>
    </message>
    <message>
        <source>We have paid %1 back to you.</source>
        <translation>Wir haben Ihnen %1 zurückgezahlt.</translation>
    </message>
    <message>
        <source>We have decided to pay %1 back to you.</source>
        <translation>Wir haben entschieden, Ihnen %1 zurückzuzahlen.</translation>
    </message>
    <message>
        <source>We have decided to pay %1 back to you; %2 of it is paid.</source>
        <translation>Wir haben entschieden, Ihnen %1 zurückzuzahlen; %2 davon sind gezahlt.</translation>
    </message>
    <message>
        <source>What we do for you: %1</source>
        <translation>Was wir für Sie tun: %1</translation>
    </message>
    <message>
        <source>What has changed at %1: %2</source>
        <translation>Was sich bei %1 geändert hat: %2</translation>
    </message>
    <message>
        <source>What has changed with us: %1</source>
        <translation>Was sich bei uns geändert hat: %1</translation>
    </message>
    <message>
        <source>What changes at %1: %2</source>
        <translation>Was sich bei %1 ändert: %2</translation>
    </message>
    <message>
        <source>What changes with us: %1</source>
        <translation>Was sich bei uns ändert: %1</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Guten Tag,</translation>
    </message>
    <message>
        <source>Dear %1,</source>
        <translation>Guten Tag %1,</translation>
    </message>
    <message>
        <source>You reach me at %1.</source>
        <translation>Sie erreichen mich unter %1.</translation>
    </message>
    <message>
        <source>Thank you for telling us, and for the time you took on the phone.</source>
        <translation>danke, dass Sie es uns gesagt haben, und für die Zeit, die Sie sich am Telefon genommen haben.</translation>
    </message>
    <message>
        <source>Thank you for telling us.</source>
        <translation>danke, dass Sie es uns gesagt haben.</translation>
    </message>
</context>
<context>
    <name>ReplyKind</name>
    <message>
        <source>Final reply</source>
        <translation>Abschließende Antwort</translation>
    </message>
    <message>
        <source>Holding reply</source>
        <translation>Zwischenbescheid</translation>
    </message>
    <message>
        <source>Private message</source>
        <translation>Private Nachricht</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>“{read}” does not answer the question {question}. These would: {known}.</source>
        <translation>„{read}“ beantwortet die Frage {question} nicht. Passen würden: {known}.</translation>
    </message>
    <message>
        <source>“{read}” does not answer the question {question}. This would: {fits}.</source>
        <translation>„{read}“ beantwortet die Frage {question} nicht. Passen würde: {fits}.</translation>
    </message>
    <message>
        <source>These amounts add up to more than can be counted.</source>
        <translation>Diese Beträge ergeben zusammen mehr, als sich zählen lässt.</translation>
    </message>
    <message>
        <source>There is no such import in this casebook.</source>
        <translation>Diesen Import gibt es in diesem Fallbuch nicht.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept of it.</source>
        <translation>Angehalten. Nichts davon wurde behalten.</translation>
    </message>
    <message>
        <source>This case is closed. Reopen it first, with a reason.</source>
        <translation>Dieser Fall ist abgeschlossen. Öffnen Sie ihn zuerst wieder, mit einem Grund.</translation>
    </message>
    <message>
        <source>There is a case with this id already.</source>
        <translation>Einen Fall mit dieser Kennung gibt es bereits.</translation>
    </message>
    <message>
        <source>There is no case {case} in this casebook.</source>
        <translation>Den Fall {case} gibt es in diesem Fallbuch nicht.</translation>
    </message>
    <message>
        <source>There is no case {number} in this casebook.</source>
        <translation>Den Fall {number} gibt es in diesem Fallbuch nicht.</translation>
    </message>
    <message>
        <source>There is no such case in this casebook.</source>
        <translation>Diesen Fall gibt es in diesem Fallbuch nicht.</translation>
    </message>
    <message>
        <source>This case has been worked on, so it stays. Take back what was done in it first, or close it.</source>
        <translation>An diesem Fall wurde gearbeitet, er bleibt also. Nehmen Sie zuerst zurück, was darin getan wurde, oder schließen Sie ihn ab.</translation>
    </message>
    <message>
        <source>The sample needs a casebook of its own: this one has cases or people already.</source>
        <translation>Das Beispiel braucht ein eigenes Fallbuch: In diesem gibt es schon Fälle oder Personen.</translation>
    </message>
    <message>
        <source>The casebook is closed.</source>
        <translation>Das Fallbuch ist geschlossen.</translation>
    </message>
    <message>
        <source>{count} cases are gone that history or an import opened.</source>
        <translation>{count} Fälle sind weg, die aus Historie oder einem Import stammten.</translation>
    </message>
    <message>
        <source>The printer did not take it.</source>
        <translation>Der Drucker hat es nicht angenommen.</translation>
    </message>
    <message>
        <source>Case {case} was changed past its history: the numbers of its changes differ.</source>
        <translation>Fall {case} wurde an seinem Verlauf vorbei geändert: Die Nummern seiner Änderungen weichen ab.</translation>
    </message>
    <message>
        <source>{file} has other columns than the first file, and the rows not taken go into one file: import it by itself.</source>
        <translation>{file} hat andere Spalten als die erste Datei, und die nicht übernommenen Zeilen kommen in eine Datei: Importieren Sie diese Datei für sich.</translation>
    </message>
    <message>
        <source>Someone changed the same since you last looked: {fields}. Look again, then decide.</source>
        <translation>Jemand hat dasselbe geändert, seit Sie zuletzt nachgesehen haben: {fields}. Sehen Sie noch einmal nach und entscheiden Sie dann.</translation>
    </message>
    <message>
        <source>Someone changed the same since you last looked. Look again, then decide.</source>
        <translation>Jemand hat dasselbe geändert, seit Sie zuletzt nachgesehen haben. Sehen Sie noch einmal nach und entscheiden Sie dann.</translation>
    </message>
    <message>
        <source>What this would bring back was erased for privacy.</source>
        <translation>Was dadurch zurückkäme, wurde aus Datenschutzgründen gelöscht.</translation>
    </message>
    <message>
        <source>“{field}” records something that happened outside, so it is not undone. To correct it, change it and say why in “reason”.</source>
        <translation>„{field}“ hält etwas fest, das außerhalb geschah, und wird daher nicht rückgängig gemacht. Zum Berichtigen ändern Sie es und nennen den Grund in „reason“.</translation>
    </message>
    <message>
        <source>This case came in as history. To work on it, make it live first (make_live).</source>
        <translation>Dieser Fall kam als Historie herein. Um daran zu arbeiten, aktivieren Sie ihn zuerst (make_live).</translation>
    </message>
    <message>
        <source>Another import is running. Let it finish first.</source>
        <translation>Ein anderer Import läuft. Lassen Sie ihn erst zu Ende laufen.</translation>
    </message>
    <message>
        <source>{field}: {at} is yet to come. Record it once it has happened.</source>
        <translation>{field}: {at} liegt noch in der Zukunft. Erfassen Sie es, sobald es geschehen ist.</translation>
    </message>
    <message>
        <source>“{read}” is no amount. 120 or 120.50 would fit.</source>
        <translation>„{read}“ ist kein Betrag. 120 oder 120.50 würde passen.</translation>
    </message>
    <message>
        <source>This is no amount. 120 or 120.50 would fit.</source>
        <translation>Das ist kein Betrag. 120 oder 120.50 würde passen.</translation>
    </message>
    <message>
        <source>“{read}” is no case number. One looks like 2026-0042.</source>
        <translation>„{read}“ ist keine Fallnummer. Eine sieht aus wie 2026-0042.</translation>
    </message>
    <message>
        <source>This is no case number. One looks like 2026-0042.</source>
        <translation>Das ist keine Fallnummer. Eine sieht aus wie 2026-0042.</translation>
    </message>
    <message>
        <source>“{read}” is no id. One looks like 0197c2d4-5a3e-7b1c-9f00-2a4b6c8d0e1f.</source>
        <translation>„{read}“ ist keine Kennung. Eine sieht aus wie 0197c2d4-5a3e-7b1c-9f00-2a4b6c8d0e1f.</translation>
    </message>
    <message>
        <source>{field}: “{read}” does not fit. These would: {known}.</source>
        <translation>{field}: „{read}“ passt nicht. Passen würden: {known}.</translation>
    </message>
    <message>
        <source>{column}: “{read}” does not fit. These would: {known}.</source>
        <translation>{column}: „{read}“ passt nicht. Passen würden: {known}.</translation>
    </message>
    <message>
        <source>{field}: {read} does not fit. This would: {fits}.</source>
        <translation>{field}: {read} passt nicht. Passen würde: {fits}.</translation>
    </message>
    <message>
        <source>{field}: the value does not fit. This would: {fits}.</source>
        <translation>{field}: Der Wert passt nicht. Passen würde: {fits}.</translation>
    </message>
    <message>
        <source>A value does not fit.</source>
        <translation>Ein Wert passt nicht.</translation>
    </message>
    <message>
        <source>“{read}” is no week. One looks like 2026-W46.</source>
        <translation>„{read}“ ist keine Woche. Eine sieht aus wie 2026-W46.</translation>
    </message>
    <message>
        <source>This is no week. One looks like 2026-W46.</source>
        <translation>Das ist keine Woche. Eine sieht aus wie 2026-W46.</translation>
    </message>
    <message>
        <source>This case is not closed.</source>
        <translation>Dieser Fall ist nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>This case is live already: only one that came in as history can be made live.</source>
        <translation>Dieser Fall ist schon aktiv: Aktivieren lässt sich nur einer, der als Historie hereinkam.</translation>
    </message>
    <message>
        <source>There is nothing to redo at step {step}.</source>
        <translation>Bei Schritt {step} gibt es nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>There is nothing to undo at step {step}.</source>
        <translation>Bei Schritt {step} gibt es nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>This case was withdrawn. Undo that, or open it again with its number {number}.</source>
        <translation>Dieser Fall wurde zurückgenommen. Machen Sie das rückgängig, oder eröffnen Sie ihn neu mit seiner Nummer {number}.</translation>
    </message>
    <message>
        <source>This case was withdrawn. Undo that to have it back.</source>
        <translation>Dieser Fall wurde zurückgenommen. Machen Sie das rückgängig, um ihn wiederzuhaben.</translation>
    </message>
    <message>
        <source>Another case has the number {number} already.</source>
        <translation>Ein anderer Fall hat bereits die Nummer {number}.</translation>
    </message>
    <message>
        <source>Another case has this number already.</source>
        <translation>Ein anderer Fall hat bereits diese Nummer.</translation>
    </message>
    <message>
        <source>There is no part {part} here.</source>
        <translation>Den Teil {part} gibt es hier nicht.</translation>
    </message>
    <message>
        <source>There is no such part.</source>
        <translation>Diesen Teil gibt es nicht.</translation>
    </message>
    <message>
        <source>“{read}” could be one of several parts: {known}. Give more of its id, or its name.</source>
        <translation>„{read}“ könnte einer von mehreren Teilen sein: {known}. Geben Sie mehr von der Kennung an oder den Namen.</translation>
    </message>
    <message>
        <source>“{read}” could be one of several people. Give the id of one: {known}.</source>
        <translation>„{read}“ könnte eine von mehreren Personen sein. Geben Sie die Kennung von einer an: {known}.</translation>
    </message>
    <message>
        <source>There is a person with this id already.</source>
        <translation>Eine Person mit dieser Kennung gibt es bereits.</translation>
    </message>
    <message>
        <source>There is no person {person} in this casebook.</source>
        <translation>Die Person {person} gibt es in diesem Fallbuch nicht.</translation>
    </message>
    <message>
        <source>There is no such person in this casebook.</source>
        <translation>Diese Person gibt es in diesem Fallbuch nicht.</translation>
    </message>
    <message>
        <source>This person was changed since, so the entry stays.</source>
        <translation>Diese Person wurde seither geändert, der Eintrag bleibt also.</translation>
    </message>
    <message>
        <source>The casebook is open for reading only.</source>
        <translation>Das Fallbuch ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>The playbook has no cause “{read}”. Did you mean {near}?</source>
        <translation>Der Leitfaden hat keine Ursache „{read}“. Meinten Sie {near}?</translation>
    </message>
    <message>
        <source>The playbook has no cause “{read}”. These would fit: {known}.</source>
        <translation>Der Leitfaden hat keine Ursache „{read}“. Passen würden: {known}.</translation>
    </message>
    <message>
        <source>The playbook has no cause “{read}”.</source>
        <translation>Der Leitfaden hat keine Ursache „{read}“.</translation>
    </message>
    <message>
        <source>“{read}” is no currency code. Three capital letters would fit, such as EUR.</source>
        <translation>„{read}“ ist kein Währungscode. Drei Großbuchstaben würden passen, etwa EUR.</translation>
    </message>
    <message>
        <source>{read} is no kind of Edit. Did you mean {near}?</source>
        <translation>{read} ist keine Art von Edit. Meinten Sie {near}?</translation>
    </message>
    <message>
        <source>{read} is no kind of Edit. These would fit: {known}.</source>
        <translation>{read} ist keine Art von Edit. Passen würden: {known}.</translation>
    </message>
    <message>
        <source>{read} is no kind of Edit. README.md lists them, such as log_call or close_case.</source>
        <translation>{read} ist keine Art von Edit. README.md führt sie auf, etwa log_call oder close_case.</translation>
    </message>
    <message>
        <source>“{read}” is no field. These would fit: {known}.</source>
        <translation>„{read}“ ist kein Feld. Passen würden: {known}.</translation>
    </message>
    <message>
        <source>There is no field “{field}” here. Did you mean {near}?</source>
        <translation>Ein Feld „{field}“ gibt es hier nicht. Meinten Sie {near}?</translation>
    </message>
    <message>
        <source>There is no field “{field}” here. These would fit: {known}.</source>
        <translation>Ein Feld „{field}“ gibt es hier nicht. Passen würden: {known}.</translation>
    </message>
    <message>
        <source>There is no field “{field}” here.</source>
        <translation>Ein Feld „{field}“ gibt es hier nicht.</translation>
    </message>
    <message>
        <source>“{in_set}” belongs into “set”: {&quot;set&quot;:{…}}.</source>
        <translation>„{in_set}“ gehört in „set“: {&quot;set&quot;:{…}}.</translation>
    </message>
    <message>
        <source>There is no key “{key}” here. Did you mean {near}?</source>
        <translation>Einen Schlüssel „{key}“ gibt es hier nicht. Meinten Sie {near}?</translation>
    </message>
    <message>
        <source>There is no key “{key}” here. An Edit has edit, case, person, batch, part, base, set, reason, at and by.</source>
        <translation>Einen Schlüssel „{key}“ gibt es hier nicht. Ein Edit hat edit, case, person, batch, part, base, set, reason, at und by.</translation>
    </message>
    <message>
        <source>“{field}” still says “{read}”. Put in its place what really was.</source>
        <translation>In „{field}“ steht noch „{read}“. Setzen Sie an die Stelle, was wirklich war.</translation>
    </message>
    <message>
        <source>The playbook has no platform “{read}”. These would fit: {known}. A platform of your own fits where it is the case&apos;s source.</source>
        <translation>Der Leitfaden hat keine Plattform „{read}“. Passen würden: {known}. Eine eigene Plattform passt dort, wo sie die Quelle des Falls ist.</translation>
    </message>
    <message>
        <source>The playbook has no question “{read}”. Did you mean {near}?</source>
        <translation>Der Leitfaden hat keine Frage „{read}“. Meinten Sie {near}?</translation>
    </message>
    <message>
        <source>The playbook has no question “{read}”. These would fit: {known}.</source>
        <translation>Der Leitfaden hat keine Frage „{read}“. Passen würden: {known}.</translation>
    </message>
    <message>
        <source>The playbook has no question “{read}”.</source>
        <translation>Der Leitfaden hat keine Frage „{read}“.</translation>
    </message>
    <message>
        <source>“{read}” is no time zone known here. Europe/Berlin or UTC would fit.</source>
        <translation>„{read}“ ist keine hier bekannte Zeitzone. Europe/Berlin oder UTC würde passen.</translation>
    </message>
    <message>
        <source>“{field}” is needed here.</source>
        <translation>„{field}“ wird hier gebraucht.</translation>
    </message>
    <message>
        <source>The part {part} is of another kind. Give the id of the right part, or a new one.</source>
        <translation>Der Teil {part} ist von anderer Art. Geben Sie die Kennung des richtigen Teils an oder eine neue.</translation>
    </message>
    <message>
        <source>This person belongs to a case, so the entry stays.</source>
        <translation>Diese Person gehört zu einem Fall, der Eintrag bleibt also.</translation>
    </message>
    <message>
        <source>There is no revision {base} yet; the newest is {revision}. Leave “base” out to take it.</source>
        <translation>Eine Revision {base} gibt es noch nicht; die neueste ist {revision}. Lassen Sie „base“ weg, um sie zu nehmen.</translation>
    </message>
    <message>
        <source>Something stood in the way that nobody foresaw: {what}</source>
        <translation>Etwas stand im Weg, das niemand vorhergesehen hat: {what}</translation>
    </message>
    <message>
        <source>This cause needs first: {missing}.</source>
        <translation>Für diese Ursache ist zuerst nötig: {missing}.</translation>
    </message>
    <message>
        <source>Before this case can be closed it needs: {missing}.</source>
        <translation>Bevor sich dieser Fall abschließen lässt, ist nötig: {missing}.</translation>
    </message>
    <message>
        <source>This case was closed on it: {missing}. To take it away, reopen the case first.</source>
        <translation>Der Abschluss dieses Falls beruht darauf: {missing}. Um es wegzunehmen, öffnen Sie zuerst den Fall wieder.</translation>
    </message>
    <message>
        <source>A public case stays public until it has: {missing}. Or say why in “reason”.</source>
        <translation>Ein öffentlicher Fall bleibt öffentlich, solange dies fehlt: {missing}. Oder nennen Sie den Grund in „reason“.</translation>
    </message>
    <message>
        <source>Withdrawing a case needs: {missing}.</source>
        <translation>Um einen Fall zurückzunehmen, ist nötig: {missing}.</translation>
    </message>
    <message>
        <source>A deadline that is moved or taken away needs: {missing}.</source>
        <translation>Um eine Frist zu verschieben oder wegzunehmen, ist nötig: {missing}.</translation>
    </message>
    <message>
        <source>The agent comes first. This call needs: {missing}; or say in its “reason” why the customer comes first.</source>
        <translation>Der Mitarbeiter kommt zuerst. Für diesen Anruf ist nötig: {missing}; oder nennen Sie in „reason“, warum der Kunde zuerst kommt.</translation>
    </message>
    <message>
        <source>Before its effect counts as checked, the action needs: {missing}.</source>
        <translation>Bevor die Wirkung der Maßnahme als geprüft gilt, ist nötig: {missing}.</translation>
    </message>
    <message>
        <source>Before this refund is promised or paid it needs: {missing}.</source>
        <translation>Bevor diese Erstattung zugesagt oder gezahlt wird, ist nötig: {missing}.</translation>
    </message>
    <message>
        <source>Reopening needs: {missing}.</source>
        <translation>Um den Fall wieder zu öffnen, ist nötig: {missing}.</translation>
    </message>
    <message>
        <source>This reply is {length} long and the platform takes {limit}. It needs: {missing}.</source>
        <translation>Diese Antwort hat {length} Zeichen, die Plattform nimmt {limit}. Nötig ist: {missing}.</translation>
    </message>
    <message>
        <source>Before this reply is ready it needs: {missing}.</source>
        <translation>Bevor diese Antwort fertig ist, ist nötig: {missing}.</translation>
    </message>
    <message>
        <source>This stance needs: {missing}.</source>
        <translation>Für diese Haltung ist nötig: {missing}.</translation>
    </message>
    <message>
        <source>The casebook {path} was made by a newer Amends (its form is {file_version}, this program knows {program_version}). Update Amends; nothing was changed.</source>
        <translation>Das Fallbuch {path} stammt von einem neueren Amends (es hat Format {file_version}, dieses Programm kennt {program_version}). Aktualisieren Sie Amends; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The casebook was made by a newer Amends. Update Amends; nothing was changed.</source>
        <translation>Das Fallbuch stammt von einem neueren Amends. Aktualisieren Sie Amends; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The casebook {path} comes from an older Amends. Open it once for writing, and it is brought up to date.</source>
        <translation>Das Fallbuch {path} stammt von einem älteren Amends. Öffnen Sie es einmal zum Schreiben, dann wird es auf den neuen Stand gebracht.</translation>
    </message>
    <message>
        <source>The casebook comes from an older Amends. Open it once for writing.</source>
        <translation>Das Fallbuch stammt von einem älteren Amends. Öffnen Sie es einmal zum Schreiben.</translation>
    </message>
    <message>
        <source>The casebook did not take this: it goes against {constraint}.</source>
        <translation>Das Fallbuch hat das nicht angenommen. Dagegen steht: {constraint}.</translation>
    </message>
    <message>
        <source>Another program is busy with the casebook. Try again in a moment.</source>
        <translation>Ein anderes Programm arbeitet gerade mit dem Fallbuch. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The database could not do this (SQLite says {sqlite_code}). Nothing was changed.</source>
        <translation>Die Datenbank konnte das nicht ausführen (SQLite meldet {sqlite_code}). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The database could not do this. Nothing was changed.</source>
        <translation>Die Datenbank konnte das nicht ausführen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The casebook cannot be written to: it is read-only.</source>
        <translation>In das Fallbuch lässt sich nicht schreiben: Es ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The disk could not read or write. Nothing was changed; try again, and if it stays so, go on with your last backup on another disk.</source>
        <translation>Der Datenträger konnte nicht lesen oder schreiben. Nichts wurde geändert; versuchen Sie es noch einmal, und wenn es so bleibt, arbeiten Sie mit Ihrer letzten Sicherung auf einem anderen Datenträger weiter.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; make room and try again.</source>
        <translation>Der Datenträger ist voll. Nichts wurde geändert; schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Qt&apos;s database driver {driver} is missing. On Debian: apt install libqt6sql6-sqlite.</source>
        <translation>Der Datenbanktreiber {driver} von Qt fehlt. Unter Debian: apt install libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>There is a file {path} already, and it stays as it is.</source>
        <translation>Eine Datei {path} gibt es bereits, und sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>There is such a file already, and it stays as it is.</source>
        <translation>Eine solche Datei gibt es bereits, und sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Eine Datei {path} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>Eine Datei {file} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>{path} could not be read: {reason}.</source>
        <translation>{path} ließ sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be read: {reason}.</source>
        <translation>{file} ließ sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>The file could not be read: {reason}.</source>
        <translation>Die Datei ließ sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Die Datei ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>You may not read {path}.</source>
        <translation>Sie dürfen {path} nicht lesen.</translation>
    </message>
    <message>
        <source>You may not read {file}.</source>
        <translation>Sie dürfen {file} nicht lesen.</translation>
    </message>
    <message>
        <source>You may not read this file.</source>
        <translation>Sie dürfen diese Datei nicht lesen.</translation>
    </message>
    <message>
        <source>You may not write to {path}.</source>
        <translation>Sie dürfen nicht in {path} schreiben.</translation>
    </message>
    <message>
        <source>You may not write to this file.</source>
        <translation>Sie dürfen nicht in diese Datei schreiben.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}. Nothing was changed; put that right, or choose another place.</source>
        <translation>{path} ließ sich nicht schreiben: {reason}. Nichts wurde geändert; beheben Sie das, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The file could not be written. Nothing was changed; try again, or choose another place.</source>
        <translation>Die Datei ließ sich nicht schreiben. Nichts wurde geändert; versuchen Sie es noch einmal, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Something put another file in the place of {path} while it was open, perhaps a sync program. Nothing more is written; look at both files.</source>
        <translation>Etwas hat eine andere Datei an die Stelle von {path} gesetzt, während es geöffnet war, vielleicht ein Synchronisierungsprogramm. Es wird nichts mehr geschrieben; sehen Sie sich beide Dateien an.</translation>
    </message>
    <message>
        <source>Something put another file in the casebook&apos;s place while it was open. Nothing more is written; look at both files.</source>
        <translation>Etwas hat eine andere Datei an die Stelle des Fallbuchs gesetzt, während es geöffnet war. Es wird nichts mehr geschrieben; sehen Sie sich beide Dateien an.</translation>
    </message>
    <message>
        <source>{path} lies where a casebook cannot be kept safely, such as a network drive. Put it on a disk of this machine.</source>
        <translation>{path} liegt an einem Ort, an dem ein Fallbuch nicht sicher aufgehoben ist, etwa auf einem Netzlaufwerk. Legen Sie es auf einen Datenträger dieses Rechners.</translation>
    </message>
    <message>
        <source>The casebook lies where it cannot be kept safely. Put it on a disk of this machine.</source>
        <translation>Das Fallbuch liegt an einem Ort, an dem es nicht sicher aufgehoben ist. Legen Sie es auf einen Datenträger dieses Rechners.</translation>
    </message>
    <message>
        <source>A newer request took the place of this one.</source>
        <translation>Eine neuere Anfrage ist an die Stelle dieser getreten.</translation>
    </message>
    <message>
        <source>Stopped before it was done.</source>
        <translation>Angehalten, bevor es fertig war.</translation>
    </message>
    <message>
        <source>{path} is no casebook of Amends.</source>
        <translation>{path} ist kein Fallbuch von Amends.</translation>
    </message>
    <message>
        <source>This file is no casebook of Amends.</source>
        <translation>Diese Datei ist kein Fallbuch von Amends.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Nothing was changed; close other programs and try again.</source>
        <translation>Dafür reicht der Speicher nicht. Nichts wurde geändert; schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>What was to change is not there any more. Nothing was changed.</source>
        <translation>Was geändert werden sollte, ist nicht mehr da. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The database gave this up half-way. Nothing was changed.</source>
        <translation>Die Datenbank hat auf halbem Weg aufgegeben. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no column {column}. There are: {columns}.</source>
        <translation>Es gibt keine Spalte {column}. Es gibt: {columns}.</translation>
    </message>
    <message>
        <source>No preset knows these columns: {columns}. Say which is which with --map, for example --map text=COLUMN,rating=COLUMN,received=COLUMN.</source>
        <translation>Keine Vorlage kennt diese Spalten: {columns}. Geben Sie mit --map an, welche was ist, etwa --map text=SPALTE,rating=SPALTE,received=SPALTE.</translation>
    </message>
    <message>
        <source>{column}: “{example}” could be read two ways. Say --date-order dmy, mdy or ymd.</source>
        <translation>{column}: „{example}“ lässt sich auf zwei Arten lesen. Geben Sie --date-order dmy, mdy oder ymd an.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} ist leer.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>{column}: “{read}” is no date.</source>
        <translation>{column}: „{read}“ ist kein Datum.</translation>
    </message>
    <message>
        <source>“{read}” is no date.</source>
        <translation>„{read}“ ist kein Datum.</translation>
    </message>
    <message>
        <source>“{read}” is no mapping. FIELD=COLUMN,… would fit, for example text=Comment,rating=#3.</source>
        <translation>„{read}“ ist keine Zuordnung. Passen würde FELD=SPALTE,…, etwa text=Kommentar,rating=#3.</translation>
    </message>
    <message>
        <source>{column}: “{read}” is no rating from 0 to {scale}.</source>
        <translation>{column}: „{read}“ ist keine Wertung von 0 bis {scale}.</translation>
    </message>
    <message>
        <source>{column}: “{read}” is no rating.</source>
        <translation>{column}: „{read}“ ist keine Wertung.</translation>
    </message>
    <message>
        <source>{column}: “{read}” is more than the {scale} ratings go up to here.</source>
        <translation>{column}: „{read}“ ist mehr als {scale}; höher gehen Wertungen hier nicht.</translation>
    </message>
    <message>
        <source>“{read}” is more than ratings go up to here.</source>
        <translation>„{read}“ ist mehr, als Wertungen hier zulassen.</translation>
    </message>
    <message>
        <source>{file} is no table as text. CSV and TSV files are taken: save a spreadsheet as CSV first.</source>
        <translation>{file} ist keine Tabelle als Text. Gelesen werden CSV- und TSV-Dateien: Speichern Sie eine Kalkulationstabelle erst als CSV.</translation>
    </message>
    <message>
        <source>This is no table as text. CSV and TSV files are taken: save a spreadsheet as CSV first.</source>
        <translation>Das ist keine Tabelle als Text. Gelesen werden CSV- und TSV-Dateien: Speichern Sie eine Kalkulationstabelle erst als CSV.</translation>
    </message>
    <message>
        <source>This row has neither title nor text.</source>
        <translation>Diese Zeile hat weder Titel noch Text.</translation>
    </message>
    <message>
        <source>No column is the title or the text. Say which, with --map text=COLUMN.</source>
        <translation>Keine Spalte ist der Titel oder der Text. Geben Sie mit --map text=SPALTE an, welche es ist.</translation>
    </message>
    <message>
        <source>{column}: “{read}” stands for no date.</source>
        <translation>{column}: „{read}“ steht für kein Datum.</translation>
    </message>
    <message>
        <source>The row that begins here has no end within {limit}: a quote may be missing.</source>
        <translation>Die Zeile, die hier beginnt, endet nicht innerhalb von {limit}: Vielleicht fehlt ein Anführungszeichen.</translation>
    </message>
    <message>
        <source>The row that begins here has no end: a quote may be missing.</source>
        <translation>Die Zeile, die hier beginnt, hat kein Ende: Vielleicht fehlt ein Anführungszeichen.</translation>
    </message>
    <message>
        <source>There is text behind a closing quote. A quote inside a cell is written twice.</source>
        <translation>Nach einem schließenden Anführungszeichen steht Text. Ein Anführungszeichen in einer Zelle wird doppelt geschrieben.</translation>
    </message>
    <message>
        <source>A quote opens here and is never closed.</source>
        <translation>Hier beginnt ein Anführungszeichen, das nie geschlossen wird.</translation>
    </message>
    <message>
        <source>“{read}” is no encoding known here. These would fit: {known}.</source>
        <translation>„{read}“ ist hier als Zeichensatz nicht bekannt. Passen würde: {known}.</translation>
    </message>
    <message>
        <source>“{read}” is no language known here, and was left out.</source>
        <translation>„{read}“ ist hier als Sprache nicht bekannt und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>A language is not known here, and was left out.</source>
        <translation>Eine Sprache ist hier nicht bekannt und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>There is no preset “{read}”. These would fit: {known}.</source>
        <translation>Es gibt keine Vorlage „{read}“. Passen würde: {known}.</translation>
    </message>
    <message>
        <source>This row has {found} cells, the header {expected}.</source>
        <translation>Diese Zeile hat {found} Zellen, die Kopfzeile {expected}.</translation>
    </message>
    <message>
        <source>{field} is not compared with &lt; or &gt;. {field}:VALUE would fit.</source>
        <translation>{field} wird nicht mit &lt; oder &gt; verglichen. Passen würde {field}:WERT.</translation>
    </message>
    <message>
        <source>{field}: needs a value behind the colon.</source>
        <translation>{field}: braucht einen Wert hinter dem Doppelpunkt.</translation>
    </message>
    <message>
        <source>{field}: “{read}” is no number. 3, &lt;=2 or 1..3 would fit.</source>
        <translation>{field}: „{read}“ ist keine Zahl. Passen würde 3, &lt;=2 oder 1..3.</translation>
    </message>
    <message>
        <source>A - alone leaves nothing out. -word would fit.</source>
        <translation>Ein - allein schließt nichts aus. Passen würde -wort.</translation>
    </message>
    <message>
        <source>“{read}” has no letter or digit to look for.</source>
        <translation>„{read}“ hat keinen Buchstaben und keine Ziffer zum Suchen.</translation>
    </message>
    <message>
        <source>{field}: “{read}” is outside {min} to {max}.</source>
        <translation>{field}: „{read}“ liegt außerhalb von {min} bis {max}.</translation>
    </message>
    <message>
        <source>A quote opens here and is not closed.</source>
        <translation>Hier beginnt ein Anführungszeichen, das nicht geschlossen wird.</translation>
    </message>
    <message>
        <source>{field}: “{read}” ends before it begins. Turn the ends round.</source>
        <translation>{field}: „{read}“ endet, bevor es beginnt. Tauschen Sie Anfang und Ende.</translation>
    </message>
    <message>
        <source>A search takes {limit} terms; what follows was left out.</source>
        <translation>Eine Suche fasst {limit} Begriffe; was danach kam, wurde ausgelassen.</translation>
    </message>
    <message>
        <source>There is no {field} “{read}”; the whole {field} is compared. Did you mean {field}:{near}?</source>
        <translation>„{read}“ gibt es bei {field} nicht; verglichen wird {field} im Ganzen. Meinten Sie {field}:{near}?</translation>
    </message>
    <message>
        <source>There is no {field} “{read}”; the whole {field} is compared.</source>
        <translation>„{read}“ gibt es bei {field} nicht; verglichen wird {field} im Ganzen.</translation>
    </message>
    <message>
        <source>{field}: “{read}” is not known. These would fit: {known}.</source>
        <translation>{field}: „{read}“ ist nicht bekannt. Passen würde: {known}.</translation>
    </message>
    <message>
        <source>The playbook {file} cannot be used. Line {line}: {reason_code}.</source>
        <translation>Der Leitfaden {file} ist nicht verwendbar. Zeile {line}: {reason_code}.</translation>
    </message>
    <message>
        <source>The import preset {file} cannot be used. Line {line}: {reason}.</source>
        <translation>Die Importvorlage {file} ist nicht verwendbar. Zeile {line}: {reason}.</translation>
    </message>
    <message>
        <source>Case {case} is not what its history says.</source>
        <translation>Fall {case} ist nicht so, wie sein Verlauf sagt.</translation>
    </message>
    <message>
        <source>What the casebook says of itself is not what its history says.</source>
        <translation>Was das Fallbuch über sich sagt, ist nicht, was sein Verlauf sagt.</translation>
    </message>
    <message>
        <source>The file is damaged: {line}.</source>
        <translation>Die Datei ist beschädigt: {line}.</translation>
    </message>
    <message>
        <source>Entry {seq} of the history was changed after it was written.</source>
        <translation>Eintrag {seq} des Verlaufs wurde nachträglich geändert.</translation>
    </message>
    <message>
        <source>Entry {seq} of the history is not there.</source>
        <translation>Eintrag {seq} des Verlaufs ist nicht da.</translation>
    </message>
    <message>
        <source>The text of entry {seq} of the history was changed.</source>
        <translation>Der Text von Eintrag {seq} des Verlaufs wurde geändert.</translation>
    </message>
    <message>
        <source>The text of entry {seq} of the history is not there.</source>
        <translation>Der Text von Eintrag {seq} des Verlaufs ist nicht da.</translation>
    </message>
    <message>
        <source>What the import {batch} brought was changed behind its back.</source>
        <translation>Was der Import {batch} brachte, wurde an ihm vorbei geändert.</translation>
    </message>
    <message>
        <source>The search knows case {case} by other words than it has.</source>
        <translation>Die Suche kennt Fall {case} mit anderen Wörtern, als er hat.</translation>
    </message>
    <message>
        <source>Case {case} is not found by all of its words.</source>
        <translation>Fall {case} wird nicht mit all seinen Wörtern gefunden.</translation>
    </message>
    <message>
        <source>The search knows {count} cases that are not there.</source>
        <translation>Die Suche kennt {count} Fälle, die nicht da sind.</translation>
    </message>
    <message>
        <source>Case {case} is not as its import brought it, and nobody changed it.</source>
        <translation>Fall {case} ist nicht so, wie sein Import ihn brachte, und niemand hat ihn geändert.</translation>
    </message>
    <message>
        <source>Person {person} is not what the history says.</source>
        <translation>Person {person} ist nicht so, wie der Verlauf sagt.</translation>
    </message>
    <message>
        <source>What the list shows of case {case} is not what the case says.</source>
        <translation>Was die Liste von Fall {case} zeigt, ist nicht, was der Fall sagt.</translation>
    </message>
    <message>
        <source>{count} of the weekly counts are not what the cases say.</source>
        <translation>{count} der Zahlen je Woche sind nicht, was die Fälle sagen.</translation>
    </message>
    <message>
        <source>Something is missing. Usage: {usage}</source>
        <translation>Es fehlt etwas. Aufruf: {usage}</translation>
    </message>
    <message>
        <source>“{read}” is one too many. Usage: {usage}</source>
        <translation>„{read}“ ist eines zu viel. Aufruf: {usage}</translation>
    </message>
    <message>
        <source>Say {option}, one of: {known}.</source>
        <translation>Geben Sie {option} an, eines von: {known}.</translation>
    </message>
    <message>
        <source>An option lacks its value, or has one too many. Usage: {usage}</source>
        <translation>Einer Option fehlt ihr Wert, oder sie hat einen zu viel. Aufruf: {usage}</translation>
    </message>
    <message>
        <source>{option}: “{read}” is a range. Give its ends with --from and --to; both are included.</source>
        <translation>{option}: „{read}“ ist ein Zeitraum. Geben Sie Anfang und Ende mit --from und --to an; beide zählen mit.</translation>
    </message>
    <message>
        <source>Not all of the answer could be written out.</source>
        <translation>Die Antwort ließ sich nicht ganz ausgeben.</translation>
    </message>
    <message>
        <source>{verb} has no option {read}. These would fit: {known}.</source>
        <translation>{verb} hat keine Option {read}. Passen würde: {known}.</translation>
    </message>
    <message>
        <source>There is no verb “{read}”. These would fit: {known}.</source>
        <translation>Es gibt keinen Befehl „{read}“. Passen würde: {known}.</translation>
    </message>
    <message>
        <source>Say what to do: {known}. Or amends-cli --help.</source>
        <translation>Geben Sie an, was zu tun ist: {known}. Oder amends-cli --help.</translation>
    </message>
    <message>
        <source>This line is no JSON object; it stops making sense at character {position}.</source>
        <translation>Diese Zeile ist kein JSON-Objekt; ab Zeichen {position} ergibt sie keinen Sinn mehr.</translation>
    </message>
    <message>
        <source>{path} is the casebook itself or belongs to it. Give another file.</source>
        <translation>{path} ist das Fallbuch selbst oder gehört dazu. Geben Sie eine andere Datei an.</translation>
    </message>
    <message>
        <source>Casebooks on a PostgreSQL server are not there yet. A file such as shop.amends fits.</source>
        <translation>Fallbücher auf einem PostgreSQL-Server gibt es noch nicht. Eine Datei wie shop.amends passt.</translation>
    </message>
    <message>
        <source>{path} is the casebook itself or belongs to it. Give the file to read from.</source>
        <translation>{path} ist das Fallbuch selbst oder gehört dazu. Geben Sie die Datei an, aus der gelesen wird.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between values</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between phrases</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Something stood in the way: %1</source>
        <translation>Etwas stand im Weg: %1</translation>
    </message>
    <message>
        <source>{column}: there is no month {month} in “{read}”.</source>
        <translation>{column}: einen Monat {month} gibt es nicht, in „{read}“.</translation>
    </message>
    <message>
        <source>{column}: that month has no day {day} in “{read}”.</source>
        <translation>{column}: dieser Monat hat keinen Tag {day}, in „{read}“.</translation>
    </message>
    <message>
        <source>A bracket opens here and is not closed.</source>
        <translation>Hier öffnet eine Klammer und wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>This bracket closes nothing.</source>
        <translation>Diese Klammer schließt nichts.</translation>
    </message>
    <message>
        <source>{field}: takes one value. ({field}:one or {field}:other) would fit.</source>
        <translation>{field}: nimmt einen Wert. ({field}:einer or {field}:anderer) würde passen.</translation>
    </message>
    <message>
        <source>A search takes brackets in brackets {limit} deep; these were left out.</source>
        <translation>Eine Suche nimmt Klammern in Klammern {limit} tief; diese wurden weggelassen.</translation>
    </message>
    <message>
        <source>There is nothing between these brackets.</source>
        <translation>Zwischen diesen Klammern steht nichts.</translation>
    </message>
    <message>
        <source>“or” stands between two terms: a or b. As a word it goes in quotes: &quot;or&quot;.</source>
        <translation>„or“ steht zwischen zwei Begriffen: a or b. Als Wort gehört es in Anführungszeichen: &quot;or&quot;.</translation>
    </message>
    <message>
        <source>{field}: “{read}” is no date. Did you mean {near}? A day such as 2026-11-16, a week (2026-W46), a month (2026-11) or a range (2026-10..today) would fit, too.</source>
        <translation>{field}: „{read}“ ist kein Datum. Meinten Sie {near}? Es passen auch ein Tag wie 2026-11-16, eine Woche (2026-W46), ein Monat (2026-11) oder ein Zeitraum (2026-10..today).</translation>
    </message>
    <message>
        <source>{field}: “{read}” is no date. 2026-11-16, 2026-W46, 2026-11, 2026, a word such as yesterday or last_month, or a range such as 2026-W40..today would fit.</source>
        <translation>{field}: „{read}“ ist kein Datum. Es passen 2026-11-16, 2026-W46, 2026-11, 2026, ein Wort wie yesterday oder last_month oder ein Zeitraum wie 2026-W40..today.</translation>
    </message>
    <message>
        <source>The search knows {count} people by other words than their names.</source>
        <translation>Die Suche kennt {count} Personen unter anderen Wörtern als ihren Namen.</translation>
    </message>
    <message>
        <source>What was paid was paid, so it is not undone. “Correct …” beside the payment changes it; say why there.</source>
        <translation>Was gezahlt ist, ist gezahlt und wird nicht rückgängig gemacht. „Korrigieren …“ neben der Zahlung ändert es; sagen Sie dort, warum.</translation>
    </message>
    <message>
        <source>This happened outside, so it is not undone. To correct it, change it where it stands in the case; you are asked why.</source>
        <translation>Das ist draußen geschehen und wird nicht rückgängig gemacht. Um es zu berichtigen, ändern Sie es dort, wo es im Fall steht; Sie werden nach dem Grund gefragt.</translation>
    </message>
    <message>
        <source>Case {case} is in no entry of the history and in no import.</source>
        <translation>Fall {case} steht in keinem Eintrag der Geschichte und in keinem Import.</translation>
    </message>
    <message>
        <source>The last number given to a case in {year} was changed behind its back.</source>
        <translation>Die letzte vergebene Fallnummer aus {year} wurde an der Geschichte vorbei geändert.</translation>
    </message>
    <message>
        <source>What the casebook was founded with was changed after it was written.</source>
        <translation>Womit das Fallbuch begann, wurde nachträglich geändert.</translation>
    </message>
    <message>
        <source>What the casebook was founded with is not there.</source>
        <translation>Womit das Fallbuch begann, fehlt.</translation>
    </message>
    <message>
        <source>Nobody can be asked here whether it is meant: say --yes.</source>
        <translation>Hier kann niemand gefragt werden, ob es so gemeint ist: --yes angeben.</translation>
    </message>
    <message>
        <source>The backup {path} is damaged, so nothing was changed. Take an older one.</source>
        <translation>Die Sicherung {path} ist beschädigt, deshalb wurde nichts geändert. Nehmen Sie eine ältere.</translation>
    </message>
    <message>
        <source>There is no backup {path}. amends-cli backup CASEBOOK --list tells which there are.</source>
        <translation>Es gibt keine Sicherung {path}. amends-cli backup CASEBOOK --list sagt, welche es gibt.</translation>
    </message>
    <message>
        <source>Another program built something into the casebook {path}, or took it away ({object}). It was not opened, and nothing was changed. Restore your last backup; if somebody sent you this file, do not trust it.</source>
        <translation>Ein anderes Programm hat in das Fallbuch {path} etwas eingebaut oder etwas daraus entfernt ({object}). Es wurde nicht geöffnet und nichts geändert. Spielen Sie Ihre letzte Sicherung zurück; wurde Ihnen diese Datei geschickt, dann trauen Sie ihr nicht.</translation>
    </message>
    <message>
        <source>The casebook {path} is not there any more, but backups of it are. Was it moved? Then open it where it is now; else put the last backup back.</source>
        <translation>Das Fallbuch {path} ist nicht mehr da, aber Sicherungen davon. Wurde es verschoben? Dann öffnen Sie es dort, wo es jetzt liegt; sonst spielen Sie die letzte Sicherung zurück.</translation>
    </message>
    <message>
        <source>The casebook {path} is damaged. What you did is still in it and in your backups: restore the last backup, what is there now is kept.</source>
        <translation>Das Fallbuch {path} ist beschädigt. Was Sie getan haben, steht noch darin und in Ihren Sicherungen: Spielen Sie die letzte zurück; was jetzt da ist, wird aufbewahrt.</translation>
    </message>
    <message>
        <source>The casebook is damaged. Restore the last backup; what is there now is kept.</source>
        <translation>Das Fallbuch ist beschädigt. Spielen Sie die letzte Sicherung zurück; was jetzt da ist, wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Beside {path} lies {path}-journal, which Amends did not make and which would overwrite parts of the casebook. Move it to another folder, then open the casebook again.</source>
        <translation>Neben {path} liegt {path}-journal, das nicht von Amends stammt und Teile des Fallbuchs überschreiben würde. Legen Sie es in einen anderen Ordner, dann öffnen Sie das Fallbuch wieder.</translation>
    </message>
    <message>
        <source>{program} has {path} open for writing (process {pid} on {host}). Close it there; until then it can only be read.</source>
        <translation>{program} hat {path} zum Schreiben geöffnet (Prozess {pid} auf {host}). Schließen Sie es dort; bis dahin kann es nur gelesen werden.</translation>
    </message>
    <message>
        <source>The casebook could not be brought up to date: step {number} ({name}) stopped. It is as it was, and still opens with the Amends you had before.</source>
        <translation>Das Fallbuch konnte nicht auf den neuen Stand gebracht werden: Schritt {number} ({name}) brach ab. Es ist wie zuvor und lässt sich mit dem bisherigen Amends weiter öffnen.</translation>
    </message>
    <message>
        <source>{path} lies on a network drive ({system}). Where the connection breaks, or another machine opens it at the same time, work can be lost. Close it and move it to a disk of this machine.</source>
        <translation>{path} liegt auf einem Netzlaufwerk ({system}). Reißt die Verbindung ab oder öffnet ein anderer Rechner die Datei zugleich, kann Arbeit verloren gehen. Schließen Sie sie und verschieben Sie sie auf eine Festplatte dieses Rechners.</translation>
    </message>
    <message>
        <source>{path} lies in a folder that {program} keeps the same on several machines. It may copy the casebook half written, or put an older one in its place, and work is lost. Close it and move it to another folder; only its backups belong here.</source>
        <translation>{path} liegt in einem Ordner, den {program} auf mehreren Rechnern gleich hält. Dabei kann das Fallbuch halb geschrieben kopiert oder durch ein älteres ersetzt werden, und Arbeit geht verloren. Schließen Sie es und verschieben Sie es in einen anderen Ordner; hierher gehören nur seine Sicherungen.</translation>
    </message>
    <message>
        <source>There was not enough memory to go on. What was done until then is kept; close other programs and try again.</source>
        <translation>Der Speicher reichte nicht, um weiterzumachen. Was bis dahin geschah, bleibt erhalten; schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Gering</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Ernst</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Anywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Write down a case</source>
        <translation>Fall aufschreiben</translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation>Datei einlesen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Letzte Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>Do it again after all</source>
        <translation>Doch wiederherstellen</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Zurück, wo Sie waren</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Diese Liste</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Trends</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>In the search line</source>
        <translation>In der Suchzeile</translation>
    </message>
    <message>
        <source>Show what it finds</source>
        <translation>Zeigen, was sie findet</translation>
    </message>
    <message>
        <source>Choose among what fits</source>
        <translation>Unter dem Passenden wählen</translation>
    </message>
    <message>
        <source>Take what is chosen</source>
        <translation>Gewähltes übernehmen</translation>
    </message>
    <message>
        <source>Close the list, then empty the line</source>
        <translation>Liste schließen, dann Zeile leeren</translation>
    </message>
    <message>
        <source>In the list of cases</source>
        <translation>In der Liste der Fälle</translation>
    </message>
    <message>
        <source>Case by case</source>
        <translation>Fall für Fall</translation>
    </message>
    <message>
        <source>Open the case at its next step</source>
        <translation>Fall beim nächsten Schritt öffnen</translation>
    </message>
    <message>
        <source>Show or hide the preview</source>
        <translation>Vorschau ein- oder ausblenden</translation>
    </message>
    <message>
        <source>In a case</source>
        <translation>In einem Fall</translation>
    </message>
    <message>
        <source>Step by step, from the line of steps</source>
        <translation>Schritt für Schritt, in der Schrittleiste</translation>
    </message>
    <message>
        <source>Open that step</source>
        <translation>Diesen Schritt öffnen</translation>
    </message>
    <message>
        <source>Lift the marked words of the review out as a claim</source>
        <translation>Markierte Wörter der Bewertung als Vorwurf übernehmen</translation>
    </message>
    <message>
        <source>Question by question</source>
        <translation>Frage für Frage</translation>
    </message>
    <message>
        <source>First letter of an answer</source>
        <translation>Anfangsbuchstabe einer Antwort</translation>
    </message>
    <message>
        <source>Choose it, such as Y for Yes</source>
        <translation>Diese wählen, etwa J für Ja</translation>
    </message>
    <message>
        <source>Fold the record away, or open it</source>
        <translation>Akte zuklappen oder aufklappen</translation>
    </message>
    <message>
        <source>In Trends</source>
        <translation>In Trends</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Woche für Woche</translation>
    </message>
    <message>
        <source>First and last week</source>
        <translation>Erste und letzte Woche</translation>
    </message>
    <message>
        <source>Show the cases of that week</source>
        <translation>Fälle dieser Woche zeigen</translation>
    </message>
    <message>
        <source>The case file: on paper or as PDF</source>
        <translation>Die Fallakte: auf Papier oder als PDF</translation>
    </message>
    <message>
        <source>Keep the search as a view</source>
        <translation>Die Suche als Ansicht behalten</translation>
    </message>
    <message>
        <source>On a view of your own, in the sidebar</source>
        <translation>Auf einer eigenen Ansicht, in der Seitenleiste</translation>
    </message>
    <message>
        <source>Rename it</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The case before, the case after: of the list it was opened from</source>
        <translation>Der Fall davor, der Fall danach: in der Liste, aus der er geöffnet wurde</translation>
    </message>
</context>
<context>
    <name>Stance</name>
    <message>
        <source>Still finding out</source>
        <translation>Wird noch geklärt</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Lag an uns</translation>
    </message>
    <message>
        <source>Partly ours</source>
        <translation>Teils an uns</translation>
    </message>
    <message>
        <source>Not ours</source>
        <translation>Nicht an uns</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Investigating</source>
        <translation>Klären</translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Replying</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Changing</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>StepLines</name>
    <message>
        <source>by %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when a call was tried and how it ended</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who was talked to, and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>cause found</source>
        <translation>Ursache gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>%n beantwortet</numerusform>
            <numerusform>%n beantwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 back</source>
        <translation>%1 zurück</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n Vorwurf</numerusform>
            <numerusform>%n Vorwürfe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Maßnahme</numerusform>
            <numerusform>%n Maßnahmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>Call</source>
        <comment>button</comment>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>%1 anrufen</translation>
    </message>
    <message>
        <source>Read %1’s review</source>
        <translation>Bewertung von %1 lesen</translation>
    </message>
    <message>
        <source>Read %1’s complaint</source>
        <translation>Beschwerde von %1 lesen</translation>
    </message>
    <message>
        <source>Read why %1 cancelled</source>
        <translation>Kündigungsgrund von %1 lesen</translation>
    </message>
    <message>
        <source>Read what happened with %1</source>
        <translation>Lesen, was bei %1 geschehen ist</translation>
    </message>
    <message>
        <source>Pay %1 the refund</source>
        <translation>Erstattung an %1 auszahlen</translation>
    </message>
    <message>
        <source>Pay it</source>
        <translation>Auszahlen</translation>
    </message>
    <message>
        <source>Pay %1</source>
        <comment>an amount</comment>
        <translation>%1 auszahlen</translation>
    </message>
    <message>
        <source>Approve the refund for %1</source>
        <translation>Erstattung für %1 freigeben</translation>
    </message>
    <message>
        <source>Approve it</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <comment>an amount</comment>
        <translation>%1 freigeben</translation>
    </message>
    <message>
        <source>Tell %1 that you look into it</source>
        <translation>%1 sagen, dass Sie der Sache nachgehen</translation>
    </message>
    <message>
        <source>Post a first word</source>
        <translation>Zwischenbescheid geben</translation>
    </message>
    <message>
        <source>Post the reply to %1</source>
        <translation>Antwort an %1 veröffentlichen</translation>
    </message>
    <message>
        <source>Post the reply</source>
        <translation>Antwort veröffentlichen</translation>
    </message>
    <message>
        <source>Reply to %1 in public</source>
        <translation>%1 öffentlich antworten</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>An %1 schreiben</translation>
    </message>
    <message>
        <source>Write the reply</source>
        <translation>Antwort schreiben</translation>
    </message>
    <message>
        <source>Keep what you promised %1</source>
        <translation>Zusage an %1 einhalten</translation>
    </message>
    <message>
        <source>Keep the promise</source>
        <translation>Zusage einhalten</translation>
    </message>
    <message>
        <source>Do what you planned after %1</source>
        <translation>Maßnahme zum Fall von %1 umsetzen</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Umsetzen</translation>
    </message>
    <message>
        <source>Did the change after %1 work?</source>
        <translation>Hat die Maßnahme zum Fall von %1 gewirkt?</translation>
    </message>
    <message>
        <source>Did “%1” work?</source>
        <translation>Hat „%1“ gewirkt?</translation>
    </message>
    <message>
        <source>Check the effect</source>
        <translation>Wirkung prüfen</translation>
    </message>
    <message>
        <source>Ask %1 how it is now</source>
        <translation>%1 fragen, wie es jetzt ist</translation>
    </message>
    <message>
        <source>Write to %1 and ask for a talk</source>
        <translation>An %1 schreiben und um ein Gespräch bitten</translation>
    </message>
    <message>
        <source>Write the message</source>
        <translation>Nachricht schreiben</translation>
    </message>
    <message>
        <source>Wait for %1</source>
        <translation>Auf %1 warten</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Fall öffnen</translation>
    </message>
    <message>
        <source>Find out why it happened to %1</source>
        <translation>Herausfinden, warum es %1 passiert ist</translation>
    </message>
    <message>
        <source>Find the cause</source>
        <translation>Ursache finden</translation>
    </message>
    <message>
        <source>Say whose part it was with %1</source>
        <translation>Sagen, an wem es im Fall von %1 lag</translation>
    </message>
    <message>
        <source>Say whose part</source>
        <translation>Sagen, an wem es lag</translation>
    </message>
    <message>
        <source>Say what your part was with %1</source>
        <translation>Ihren Anteil im Fall von %1 benennen</translation>
    </message>
    <message>
        <source>Say your part</source>
        <translation>Ihren Anteil benennen</translation>
    </message>
    <message>
        <source>Decide what you do for %1</source>
        <translation>Entscheiden, was Sie für %1 tun</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Choose what you change after %1</source>
        <translation>Maßnahme zum Fall von %1 wählen</translation>
    </message>
    <message>
        <source>Choose a change</source>
        <translation>Maßnahme wählen</translation>
    </message>
    <message>
        <source>Close the case of %1</source>
        <translation>Fall von %1 abschließen</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Fall abschließen</translation>
    </message>
    <message>
        <source>The case of %1</source>
        <translation>Fall von %1</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>whoever handled it</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Ask %1 about %2</source>
        <comment>agent, customer</comment>
        <translation>%1 zum Fall von %2 befragen</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <translation>Auf Antwort warten</translation>
    </message>
    <message>
        <source>Pay the refund</source>
        <translation>Erstattung zahlen</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>It happened</source>
        <translation>Es geschah</translation>
    </message>
    <message>
        <source>Review on %1 %2</source>
        <translation>Bewertung auf %1 %2</translation>
    </message>
    <message>
        <source>The review was changed %1</source>
        <translation>Bewertung geändert %1</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Fall eröffnet</translation>
    </message>
    <message>
        <source>%1 called</source>
        <translation>%1 hat angerufen</translation>
    </message>
    <message>
        <source>Talked to %1</source>
        <translation>Gespräch mit %1</translation>
    </message>
    <message>
        <source>Called %1: %2</source>
        <translation>Anruf bei %1: %2</translation>
    </message>
    <message>
        <source>Promise kept: %1</source>
        <translation>Zusage eingehalten: %1</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Entschieden: %1</translation>
    </message>
    <message>
        <source>Refund of %1 approved</source>
        <translation>Erstattung von %1 freigegeben</translation>
    </message>
    <message>
        <source>Refund of %1 paid</source>
        <translation>Erstattung von %1 ausgezahlt</translation>
    </message>
    <message>
        <source>%1 posted</source>
        <translation>%1 veröffentlicht</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>Effect checked: %1</source>
        <translation>Wirkung geprüft: %1</translation>
    </message>
    <message>
        <source>Followed up: %1</source>
        <translation>Nachgefasst: %1</translation>
    </message>
    <message>
        <source>Came in as history</source>
        <translation>Als Altfall eingelesen</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>Fall abgeschlossen</translation>
    </message>
    <message>
        <source>Review %1</source>
        <comment>%1: stars</comment>
        <translation>Bewertung %1</translation>
    </message>
    <message>
        <source>Made live</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Made live by %1</source>
        <translation>Aktiviert von %1</translation>
    </message>
    <message>
        <source>The complaint was voiced</source>
        <translation>Die Beschwerde wurde geäußert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who noted something, and what</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Someone could get hurt</source>
        <translation>Jemand könnte zu Schaden kommen</translation>
    </message>
    <message>
        <source>Kept waiting</source>
        <translation>Wartet schon zu lange</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the title of a review</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>They are all in the list of cases.</source>
        <translation>Sie stehen alle in der Liste der Fälle.</translation>
    </message>
    <message>
        <source>See the cases</source>
        <translation>Fälle ansehen</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Guten Morgen</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Guten Tag</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Guten Abend</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a greeting, and a name</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>nothing for today</source>
        <translation>nichts für heute</translation>
    </message>
    <message>
        <source>one thing for today</source>
        <translation>eine Aufgabe für heute</translation>
    </message>
    <message>
        <source>%1 things for today</source>
        <translation>%1 Aufgaben für heute</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>The day in the greeting, in the order of the language: Qt&apos;s letters for dates.</extracomment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>%1 · %2, safety first</source>
        <translation>%1 · %2, Sicherheit zuerst</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>the day, and how much there is to do</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Trends</name>
    <message>
        <source>Not found yet</source>
        <translation>Noch nicht gefunden</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>W%1</source>
        <extracomment>A calendar week: W46</extracomment>
        <translation>KW %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day of a week in a chart: Qt&apos;s letters for dates.</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n Fall</numerusform>
            <numerusform>%n Fälle</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 so far: %2</source>
        <comment>week, cases</comment>
        <translation>%1 bis jetzt: %2</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>week, its days, cases</comment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>%1 from %2 to %3, the most in %4: %5.</source>
        <comment>cases, first week, last week, week, count</comment>
        <translation>%1 von %2 bis %3, die meisten in %4: %5.</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>A month in a chart: Qt&apos;s letters for dates. March 2026</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>quarter, year</comment>
        <extracomment>A quarter of a year: Q1 2026</extracomment>
        <translation>Q%1 %2</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>A month below a chart where its year has to be said too: Qt&apos;s letters for dates.</extracomment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>Q%1</source>
        <extracomment>A quarter of a year below a chart, between years: Q2</extracomment>
        <translation>Q%1</translation>
    </message>
    <message>
        <source>All cases by month</source>
        <translation>Alle Fälle je Monat</translation>
    </message>
    <message>
        <source>All cases by quarter</source>
        <translation>Alle Fälle je Quartal</translation>
    </message>
    <message>
        <source>All cases by year</source>
        <translation>Alle Fälle je Jahr</translation>
    </message>
    <message>
        <source>All cases by week</source>
        <translation>Alle Fälle je Woche</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) by month</source>
        <translation>
            <numerusform>%n Fall, je Monat</numerusform>
            <numerusform>%n Fälle, je Monat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) by quarter</source>
        <translation>
            <numerusform>%n Fall, je Quartal</numerusform>
            <numerusform>%n Fälle, je Quartal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) by year</source>
        <translation>
            <numerusform>%n Fall, je Jahr</numerusform>
            <numerusform>%n Fälle, je Jahr</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>month, quarter or year, cases</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>TurningPoint</name>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Enquiry</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Betreuung</translation>
    </message>
    <message>
        <source>Renewal or cancellation</source>
        <translation>Verlängerung oder Kündigung</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>A day of this year, in the order of the language: Qt&apos;s letters for dates.</extracomment>
        <translation>ddd, d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd, d. MMM yyyy</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday and day of the month</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, and when</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>amends::AccountsTable</name>
    <message>
        <source>Add a point</source>
        <translation>Punkt hinzufügen</translation>
    </message>
    <message>
        <source>What we found</source>
        <translation>Was wir herausgefunden haben</translation>
    </message>
    <message>
        <source>No points yet. A point is one plain statement of the complaint.</source>
        <translation>Noch keine Punkte. Ein Punkt ist eine einfache Aussage der Beschwerde.</translation>
    </message>
    <message>
        <source>Two accounts</source>
        <translation>Zwei Darstellungen</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>what shows it</source>
        <translation>was es belegt</translation>
    </message>
    <message>
        <source>the new point</source>
        <translation>der neue Punkt</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>insgesamt</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>One plain statement</source>
        <translation>Eine einfache Aussage</translation>
    </message>
    <message>
        <source>What %1 says: %2</source>
        <translation>Was %1 sagt: %2</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>What shows it: %1</source>
        <translation>Was es belegt: %1</translation>
    </message>
</context>
<context>
    <name>amends::ActionEditor</name>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Effect checked</source>
        <translation>Wirkung geprüft</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>What is different from now on?</source>
        <translation>Was ist ab jetzt anders?</translation>
    </message>
    <message>
        <source>What did it change? Look at how often the cause came up before and after.</source>
        <translation>Was hat es verändert? Sehen Sie nach, wie oft die Ursache vorher und nachher vorkam.</translation>
    </message>
    <message>
        <source>What changes?</source>
        <translation>Was ändert sich?</translation>
    </message>
    <message>
        <source>Which cause is it to reduce?</source>
        <translation>Welche Ursache soll seltener werden?</translation>
    </message>
    <message>
        <source>Who sees to it?</source>
        <translation>Wer kümmert sich darum?</translation>
    </message>
    <message>
        <source>By when?</source>
        <translation>Bis wann?</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>Was es verändert hat</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>In einer Woche</translation>
    </message>
    <message>
        <source>No one cause</source>
        <translation>Keine einzelne Ursache</translation>
    </message>
    <message>
        <source>Say what it changed; then its effect counts as checked.</source>
        <translation>Schreiben Sie, was es verändert hat; dann gilt die Wirkung als geprüft.</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>Geprüft %1</translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>Erledigt %1</translation>
    </message>
    <message>
        <source>It needs somebody who sees to it.</source>
        <translation>Es braucht jemanden, der sich darum kümmert.</translation>
    </message>
    <message>
        <source>It needs a day.</source>
        <translation>Es braucht einen Tag.</translation>
    </message>
</context>
<context>
    <name>amends::BackupPanel</name>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Kopie anderswo sichern …</translation>
    </message>
    <message>
        <source>Each day on which something changed has its backup, and so has each import. They lie in a folder beside the casebook; a copy on a stick or another computer helps where this one is lost.</source>
        <translation>Jeder Tag, an dem sich etwas geändert hat, hat seine Sicherung, und jeder Import auch. Sie liegen in einem Ordner neben dem Fallbuch; eine Kopie auf einem Stick oder einem anderen Rechner hilft, wenn dieser verloren geht.</translation>
    </message>
    <message>
        <source>Backup to put back</source>
        <translation>Sicherung, die zurückgespielt wird</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>Zurückspielen …</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zurückspielen</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>Alles lassen, wie es ist</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n case(s), %3</source>
        <translation>
            <numerusform>%1, %2: %n Fall, %3</numerusform>
            <numerusform>%1, %2: %n Fälle, %3</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup yet: the first one is made a moment after something has changed.</source>
        <translation>Es gibt noch keine Sicherung: Die erste entsteht kurz nach der ersten Änderung.</translation>
    </message>
    <message>
        <source>Last one: %1. It was looked at and is whole.</source>
        <translation>Die letzte: %1. Sie wurde geprüft und ist vollständig.</translation>
    </message>
    <message>
        <source>Backed up, and looked at: it is whole.</source>
        <translation>Gesichert und geprüft: Die Sicherung ist vollständig.</translation>
    </message>
    <message>
        <source>A whole copy is there. Amends opens it like any casebook.</source>
        <translation>Die Kopie ist vollständig da. Amends öffnet sie wie jedes Fallbuch.</translation>
    </message>
    <message>
        <source>The casebook becomes what it was: %1. What is in it now is kept as a backup, so that you can come back to it.</source>
        <translation>Das Fallbuch wird wieder, was es war: %1. Was jetzt darin steht, wird als Sicherung aufbewahrt, damit Sie dahin zurückkönnen.</translation>
    </message>
    <message>
        <source>None are made by themselves here: the sample shop can be had anew at any time.</source>
        <translation>Hier entstehen keine von selbst: Den Beispielladen gibt es jederzeit neu.</translation>
    </message>
    <message>
        <source>There is no backup.</source>
        <translation>Es gibt keine Sicherung.</translation>
    </message>
</context>
<context>
    <name>amends::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>amends::BarChartView</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>series, count</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. Click to show them</source>
        <extracomment>A bar of a chart in words, and what a click on it does: W46: 5 cases. Click to show them</extracomment>
        <translation>%1. Klicken zeigt sie</translation>
    </message>
</context>
<context>
    <name>amends::BusinessForm</name>
    <message>
        <source>What is your business called?</source>
        <translation>Wie heißt Ihr Betrieb?</translation>
    </message>
    <message>
        <source>Replies and reports carry this name.</source>
        <translation>Antworten und Berichte tragen diesen Namen.</translation>
    </message>
    <message>
        <source>Who leads it?</source>
        <translation>Wer leitet ihn?</translation>
    </message>
    <message>
        <source>Signs the replies and is asked about larger refunds.</source>
        <translation>Unterschreibt die Antworten und wird bei größeren Erstattungen gefragt.</translation>
    </message>
    <message>
        <source>How do customers reach you?</source>
        <translation>Wie erreichen Kunden Sie?</translation>
    </message>
    <message>
        <source>Offered in replies: a number or an address that somebody answers.</source>
        <translation>Steht in Antworten: eine Nummer oder Adresse, unter der jemand antwortet.</translation>
    </message>
    <message>
        <source>Which time zone is it in?</source>
        <translation>In welcher Zeitzone liegt er?</translation>
    </message>
    <message>
        <source>Which currency do you use?</source>
        <translation>Welche Währung verwenden Sie?</translation>
    </message>
    <message>
        <source>Above which amount is a refund asked about first?</source>
        <translation>Über welchem Betrag wird vor einer Erstattung gefragt?</translation>
    </message>
    <message>
        <source>Left empty, nobody has to ask.</source>
        <translation>Bleibt es leer, muss niemand fragen.</translation>
    </message>
    <message>
        <source>An amount of nothing or more would fit.</source>
        <translation>Passen würde ein Betrag von null oder mehr.</translation>
    </message>
    <message>
        <source>It is %1 there now. Days and weeks begin and end by this clock.</source>
        <translation>Dort ist es jetzt %1. Tage und Wochen beginnen und enden nach dieser Uhr.</translation>
    </message>
    <message>
        <source>A name is missing here: replies speak in it.</source>
        <translation>Hier fehlt ein Name: In ihm sprechen die Antworten.</translation>
    </message>
</context>
<context>
    <name>amends::CallEditor</name>
    <message>
        <source>What did you promise?</source>
        <translation>Was haben Sie zugesagt?</translation>
    </message>
    <message>
        <source>What came of the call</source>
        <translation>Was der Anruf ergab</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Ended for abuse</source>
        <translation>Wegen Beleidigung beendet</translation>
    </message>
    <message>
        <source>An outcome of the call, never a word about the person. What was said still counts.</source>
        <translation>Ein Ergebnis des Anrufs, nie ein Urteil über die Person. Was gesagt wurde, zählt trotzdem.</translation>
    </message>
    <message>
        <source>End the call</source>
        <translation>Anruf beenden</translation>
    </message>
    <message>
        <source>Call with %1</source>
        <translation>Gespräch mit %1</translation>
    </message>
    <message>
        <source>try %1 of %2</source>
        <translation>Versuch %1 von %2</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>try 2 of 3 · today 08:52 · no answer</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What did %1 say?</source>
        <translation>Was hat %1 gesagt?</translation>
    </message>
    <message>
        <source>What would make it right, in %1’s words?</source>
        <translation>Was würde es gutmachen, in den Worten von %1?</translation>
    </message>
    <message>
        <source>What did we not know?</source>
        <translation>Was wussten wir nicht?</translation>
    </message>
    <message>
        <source>Did you thank %1?</source>
        <translation>Haben Sie %1 gedankt?</translation>
    </message>
    <message>
        <source>First say what came of it.</source>
        <translation>Geben Sie zuerst an, was der Anruf ergab.</translation>
    </message>
    <message>
        <source>surprise</source>
        <translation>Überraschung</translation>
    </message>
    <message numerus="yes">
        <source>on the phone for %n min</source>
        <translation>
            <numerusform>%n Min. am Telefon</numerusform>
            <numerusform>%n Min. am Telefon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n Min.</numerusform>
            <numerusform>%n Min.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::CallForm</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the call: %1</source>
        <translation>Anruf öffnen: %1</translation>
    </message>
    <message>
        <source>No call? Give a reason</source>
        <translation>Kein Anruf? Begründung angeben</translation>
    </message>
    <message>
        <source>Why there is no call</source>
        <translation>Warum es keinen Anruf gibt</translation>
    </message>
    <message>
        <source>Why there is no call; Enter keeps it</source>
        <translation>Warum es keinen Anruf gibt; Enter übernimmt es</translation>
    </message>
    <message>
        <source>Call %1 again</source>
        <translation>%1 noch einmal anrufen</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>%1 anrufen</translation>
    </message>
    <message>
        <source>Three tries, and %1 was not reached. A short private message invites to talk.</source>
        <translation>Drei Versuche, und %1 war nicht zu erreichen. Eine kurze private Nachricht lädt zum Gespräch ein.</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>An %1 schreiben</translation>
    </message>
    <message>
        <source>No call, because: %1</source>
        <translation>Kein Anruf, weil: %1</translation>
    </message>
    <message>
        <source>Next: find out why</source>
        <translation>Weiter: herausfinden, warum</translation>
    </message>
    <message>
        <source>Next: call %1</source>
        <translation>Weiter: %1 anrufen</translation>
    </message>
    <message>
        <source>Still to come: %1</source>
        <translation>Noch offen: %1</translation>
    </message>
</context>
<context>
    <name>amends::CallGuide</name>
    <message>
        <source>%1, done</source>
        <translation>%1, erledigt</translation>
    </message>
    <message>
        <source>Don’t mention changing the review. Money never depends on it.</source>
        <translation>Kein Wort über eine geänderte Bewertung. Geld hängt nie davon ab.</translation>
    </message>
    <message>
        <source>It is about what happened, not whose fault it is. Causes are systems.</source>
        <translation>Es geht darum, was geschah, nicht um Schuld. Ursachen liegen im System.</translation>
    </message>
    <message>
        <source>While you talk</source>
        <translation>Während Sie sprechen</translation>
    </message>
    <message>
        <source>Listen to the end</source>
        <translation>Bis zum Ende zuhören</translation>
    </message>
    <message>
        <source>Don’t explain yet. Write their words.</source>
        <translation>Noch nichts erklären. Den Wortlaut mitschreiben.</translation>
    </message>
    <message>
        <source>“When did it turn for you?”</source>
        <translation>„Wann ist es für Sie gekippt?“</translation>
    </message>
    <message>
        <source>Date, who, what was said.</source>
        <translation>Datum, wer, was gesagt wurde.</translation>
    </message>
    <message>
        <source>“What would make it right?”</source>
        <translation>„Was würde es gutmachen?“</translation>
    </message>
    <message>
        <source>Wait. Let %1 name it.</source>
        <translation>Warten. %1 soll es nennen.</translation>
    </message>
    <message>
        <source>Thank %1</source>
        <translation>%1 danken</translation>
    </message>
    <message>
        <source>You heard what others don’t say.</source>
        <translation>Sie haben gehört, was andere nicht sagen.</translation>
    </message>
    <message>
        <source>Say what happens next, and when</source>
        <translation>Sagen, was als Nächstes geschieht, und wann</translation>
    </message>
    <message>
        <source>A date you can keep.</source>
        <translation>Ein Datum, das Sie halten können.</translation>
    </message>
    <message>
        <source>Share the complaint in full</source>
        <translation>Die ganze Beschwerde teilen</translation>
    </message>
    <message>
        <source>Read it out as it is. Nothing softened.</source>
        <translation>Vorlesen, wie sie ist. Nichts abmildern.</translation>
    </message>
    <message>
        <source>“What happened, from your side?”</source>
        <translation>„Was ist aus Ihrer Sicht geschehen?“</translation>
    </message>
    <message>
        <source>Listen to the end. Facts first.</source>
        <translation>Bis zum Ende zuhören. Erst die Fakten.</translation>
    </message>
    <message>
        <source>“What did we not know?”</source>
        <translation>„Was wussten wir nicht?“</translation>
    </message>
    <message>
        <source>Who else was involved? Who promised what?</source>
        <translation>Wer war noch beteiligt? Wer hat was zugesagt?</translation>
    </message>
    <message>
        <source>Telling it openly is not easy.</source>
        <translation>Offen davon zu erzählen, ist nicht leicht.</translation>
    </message>
    <message>
        <source>That you now talk to %1.</source>
        <translation>Dass Sie jetzt mit %1 sprechen.</translation>
    </message>
</context>
<context>
    <name>amends::CallMoment</name>
    <message>
        <source>Time of the call</source>
        <translation>Uhrzeit des Anrufs</translation>
    </message>
    <message>
        <source>Day of the call: %1</source>
        <translation>Tag des Anrufs: %1</translation>
    </message>
</context>
<context>
    <name>amends::CallReason</name>
    <message>
        <source>Why before talking to %1?</source>
        <translation>Warum vor dem Gespräch mit %1?</translation>
    </message>
    <message>
        <source>%1 rang us</source>
        <translation>%1 hat uns angerufen</translation>
    </message>
    <message>
        <source>The call is kept in the case once there is a reason.</source>
        <translation>Das Gespräch kommt in den Fall, sobald ein Grund da ist.</translation>
    </message>
    <message>
        <source>First whoever handled it, then the customer: it is the better talk.</source>
        <translation>Erst wer es bearbeitet hat, dann der Kunde: So wird es das bessere Gespräch.</translation>
    </message>
</context>
<context>
    <name>amends::CaseDelegate</name>
    <message>
        <source>no name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>source and number</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>not found yet</source>
        <translation>noch nicht gefunden</translation>
    </message>
</context>
<context>
    <name>amends::CaseExport</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>Zuständig war</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
</context>
<context>
    <name>amends::CaseGate</name>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Do it, or say why not; Enter keeps a reason.</source>
        <translation>Tun Sie es, oder schreiben Sie, warum nicht; Enter übernimmt die Begründung.</translation>
    </message>
    <message numerus="yes">
        <source>Before you close this case: %n thing(s) to settle</source>
        <translation>
            <numerusform>Bevor Sie diesen Fall abschließen: %n Punkt zu klären</numerusform>
            <numerusform>Bevor Sie diesen Fall abschließen: %n Punkte zu klären</numerusform>
        </translation>
    </message>
    <message>
        <source>Why not, in this case</source>
        <translation>Warum in diesem Fall nicht</translation>
    </message>
    <message>
        <source>Reason instead of: %1</source>
        <translation>Begründung statt: %1</translation>
    </message>
    <message>
        <source>Give a reason</source>
        <translation>Begründung angeben</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin gehen</translation>
    </message>
</context>
<context>
    <name>amends::CaseHeader</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Where you came from (Alt+Left)</source>
        <translation>Woher Sie kamen (Alt+Links)</translation>
    </message>
    <message>
        <source>Case file…</source>
        <translation>Fallakte…</translation>
    </message>
    <message>
        <source>All of it on paper, to print or to save as PDF (Ctrl+P)</source>
        <translation>Alles auf Papier, zum Drucken oder als PDF (Strg+P)</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>zuständig: %1</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>abgeschlossen %1</translation>
    </message>
    <message>
        <source>Case before</source>
        <translation>Fall davor</translation>
    </message>
    <message>
        <source>The case before this one in the list (Alt+Up)</source>
        <translation>Der Fall vor diesem in der Liste (Alt+Auf)</translation>
    </message>
    <message>
        <source>Case after</source>
        <translation>Fall danach</translation>
    </message>
    <message>
        <source>The case after this one in the list (Alt+Down)</source>
        <translation>Der Fall nach diesem in der Liste (Alt+Ab)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>What is done rarely</source>
        <translation>Was selten getan wird</translation>
    </message>
    <message>
        <source>This is the first one of the list.</source>
        <translation>Das ist der erste der Liste.</translation>
    </message>
    <message>
        <source>This is the last one of the list.</source>
        <translation>Das ist der letzte der Liste.</translation>
    </message>
</context>
<context>
    <name>amends::CaseNotices</name>
    <message>
        <source>This came in as history: counted, and nothing to do.</source>
        <translation>Das kam als Historie herein: gezählt, und nichts zu tun.</translation>
    </message>
    <message>
        <source>Make it live</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>%1 ist abgeschlossen.</translation>
    </message>
    <message>
        <source>%1 is closed. Still to keep by %2: %3. It stays on Today until it is kept.</source>
        <translation>%1 ist abgeschlossen. Noch zu halten bis %2: %3. Es bleibt auf „Heute“, bis es gehalten ist.</translation>
    </message>
</context>
<context>
    <name>amends::CasePage</name>
    <message>
        <source>Saved as you type</source>
        <translation>Beim Tippen gespeichert</translation>
    </message>
    <message>
        <source>This case is not here any more</source>
        <translation>Diesen Fall gibt es hier nicht mehr</translation>
    </message>
    <message>
        <source>It was taken back. Undo brings back what was done last.</source>
        <translation>Er wurde zurückgenommen. „Rückgängig“ holt zurück, was zuletzt war.</translation>
    </message>
    <message>
        <source>Saved as you type, %1</source>
        <translation>Beim Tippen gespeichert, %1</translation>
    </message>
    <message>
        <source>Case file: print it, or save it as PDF…</source>
        <translation>Fallakte: drucken oder als PDF speichern …</translation>
    </message>
    <message>
        <source>Open it again…</source>
        <translation>Wieder öffnen …</translation>
    </message>
    <message>
        <source>Why is it opened again?</source>
        <translation>Warum wird er wieder geöffnet?</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Take the case back…</source>
        <translation>Fall zurücknehmen …</translation>
    </message>
    <message>
        <source>Why is it no case?</source>
        <translation>Warum ist es kein Fall?</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>Not written down yet. Press “%1”, or go on once more to leave it.</source>
        <translation>Noch nicht festgehalten. Drücken Sie „%1“, oder gehen Sie noch einmal weiter, um es zu lassen.</translation>
    </message>
</context>
<context>
    <name>amends::CasePreview</name>
    <message>
        <source>Open the case</source>
        <translation>Fall öffnen</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Wie es steht</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Was geschrieben wurde</translation>
    </message>
    <message>
        <source>What %1 wrote</source>
        <translation>Was %1 geschrieben hat</translation>
    </message>
    <message>
        <source>Nothing in writing.</source>
        <translation>Nichts Schriftliches.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Ohne Titel</translation>
    </message>
</context>
<context>
    <name>amends::CaseTable</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Erstattung</translation>
    </message>
</context>
<context>
    <name>amends::CasesPage</name>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Write these cases to a CSV file</source>
        <translation>Diese Fälle in eine CSV-Datei schreiben</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Due first</source>
        <translation>Nächste Frist zuerst</translation>
    </message>
    <message>
        <source>By customer</source>
        <translation>Nach Kunde</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Nach Titel</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Nach Quelle</translation>
    </message>
    <message>
        <source>Fewest stars first</source>
        <translation>Wenigste Sterne zuerst</translation>
    </message>
    <message>
        <source>By cause</source>
        <translation>Nach Ursache</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Nach Status</translation>
    </message>
    <message>
        <source>Highest refund first</source>
        <translation>Höchste Erstattung zuerst</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Nach Nummer</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Order of the cases</source>
        <translation>Reihenfolge der Fälle</translation>
    </message>
    <message>
        <source>cases</source>
        <extracomment>The name of a file, followed by its ending.</extracomment>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Writing %1 of %2</source>
        <translation>%1 von %2 wird geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) written to %1.</source>
        <translation>
            <numerusform>%n Fall in %1 geschrieben.</numerusform>
            <numerusform>%n Fälle in %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Space previews, Enter opens, N does the next step</source>
        <translation>Leertaste zeigt die Vorschau, Enter öffnet, N macht den nächsten Schritt</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n Fall</numerusform>
            <numerusform>%n Fälle</numerusform>
        </translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>No case has all of this. Take a word out of the search above.</source>
        <translation>Auf keinen Fall trifft all das zu. Nehmen Sie oben ein Wort aus der Suche.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
    </message>
</context>
<context>
    <name>amends::CasesStep</name>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s) and below</source>
        <translation>
            <numerusform>%n Stern und weniger</numerusform>
            <numerusform>%n Sterne und weniger</numerusform>
        </translation>
    </message>
    <message>
        <source>Which rows become cases?</source>
        <translation>Welche Zeilen werden zu Fällen?</translation>
    </message>
    <message numerus="yes">
        <source>Older than %n day(s)</source>
        <translation>
            <numerusform>Älter als %n Tag</numerusform>
            <numerusform>Älter als %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Before a day</source>
        <translation>Vor einem bestimmten Tag</translation>
    </message>
    <message>
        <source>None: all are to be worked on</source>
        <translation>Keine: alle sind zu bearbeiten</translation>
    </message>
    <message>
        <source>Which of them are history?</source>
        <translation>Welche davon sind Altfälle?</translation>
    </message>
    <message>
        <source>History before this day</source>
        <translation>Altfälle vor diesem Tag</translation>
    </message>
    <message>
        <source>What becomes a case?</source>
        <translation>Was wird zum Fall?</translation>
    </message>
    <message>
        <source>Good reviews become cases too.</source>
        <translation>Auch gute Bewertungen werden zu Fällen.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with more stars, or without a rating, left out.</source>
        <translation>
            <numerusform>%n Zeile mit mehr Sternen oder ohne Wertung ausgelassen.</numerusform>
            <numerusform>%n Zeilen mit mehr Sternen oder ohne Wertung ausgelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::CauseCard</name>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Not this</source>
        <translation>Das nicht</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Confirm: %1</source>
        <translation>Bestätigen: %1</translation>
    </message>
    <message>
        <source>Not this: %1</source>
        <translation>Das nicht: %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Frage %1</translation>
    </message>
    <message>
        <source>not this</source>
        <translation>das nicht</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>the main cause</source>
        <translation>Hauptursache</translation>
    </message>
    <message>
        <source>contributing</source>
        <translation>Mitursache</translation>
    </message>
    <message>
        <source>Make it contributing</source>
        <translation>Zur Mitursache machen</translation>
    </message>
    <message>
        <source>Make it the main cause</source>
        <translation>Zur Hauptursache machen</translation>
    </message>
    <message>
        <source>Why is it not this?</source>
        <translation>Warum ist es das nicht?</translation>
    </message>
    <message>
        <source>What does it rest on?</source>
        <translation>Worauf stützt es sich?</translation>
    </message>
    <message>
        <source>Give a reason first</source>
        <translation>Geben Sie zuerst eine Begründung an</translation>
    </message>
</context>
<context>
    <name>amends::ChangeForm</name>
    <message>
        <source>Add a change</source>
        <translation>Maßnahme hinzufügen</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>Tag hinzufügen</translation>
    </message>
    <message>
        <source>What changes in the business</source>
        <translation>Was sich im Betrieb ändert</translation>
    </message>
    <message>
        <source>One thing at least that makes it less likely to happen again.</source>
        <translation>Mindestens eines, das eine Wiederholung unwahrscheinlicher macht.</translation>
    </message>
    <message>
        <source>Being in touch again</source>
        <translation>Sich wieder melden</translation>
    </message>
    <message>
        <source>Some come back later. A former customer stays a person worth a call.</source>
        <translation>Manche kommen später zurück. Auch wer kein Kunde mehr ist, bleibt einen Anruf wert.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>For you and your colleagues; kept as you type.</source>
        <translation>Für Sie und Ihr Team; beim Tippen gespeichert.</translation>
    </message>
    <message>
        <source>A new note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Fall abschließen</translation>
    </message>
    <message>
        <source>still missing: %1</source>
        <translation>fehlt noch: %1</translation>
    </message>
    <message>
        <source>still missing: %1, and %2 more</source>
        <translation>fehlt noch: %1 und %2 weitere</translation>
    </message>
</context>
<context>
    <name>amends::ChangesPage</name>
    <message>
        <source>Changes</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Nothing is being changed yet</source>
        <translation>Noch wird nichts geändert</translation>
    </message>
    <message>
        <source>What you change after a complaint stands here, with who does it, by when, and whether it helped.</source>
        <translation>Was Sie nach einer Beschwerde ändern, steht hier: wer es tut, bis wann und ob es geholfen hat.</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Offene Fälle</translation>
    </message>
    <message>
        <source>The last step of a case is to choose what you change.</source>
        <translation>Der letzte Schritt eines Falls ist die Wahl, was Sie ändern.</translation>
    </message>
    <message>
        <source>See the cases</source>
        <translation>Fälle ansehen</translation>
    </message>
    <message>
        <source>Changes and follow-ups</source>
        <translation>Maßnahmen und Nachfassen</translation>
    </message>
</context>
<context>
    <name>amends::ChartBoard</name>
    <message>
        <source>this week so far</source>
        <translation>diese Woche bis jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 more with %2 together</source>
        <comment>number, cases</comment>
        <translation>%1 weitere mit zusammen %2</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) without a date of receipt, in no week</source>
        <translation>
            <numerusform>%n Fall ohne Eingangsdatum, in keiner Woche</numerusform>
            <numerusform>%n Fälle ohne Eingangsdatum, in keiner Woche</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <comment>between notes</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>not all of its days are counted yet</source>
        <translation>noch nicht mit all seinen Tagen</translation>
    </message>
    <message>
        <source>months, quarters and years are of whole weeks</source>
        <translation>Monate, Quartale und Jahre bestehen aus ganzen Wochen</translation>
    </message>
</context>
<context>
    <name>amends::CheckPanel</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weiterer.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the casebook</source>
        <translation>Fallbuch prüfen</translation>
    </message>
    <message>
        <source>Repair it</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>Was die Prüfung fand</translation>
    </message>
    <message>
        <source>Looking at every case, every entry of the history and every word of the search…</source>
        <translation>Jeder Fall, jeder Eintrag der Geschichte und jedes Wort der Suche wird angesehen …</translation>
    </message>
    <message>
        <source>The casebook is whole: %1 and %2 looked at.</source>
        <translation>Das Fallbuch ist heil: %1 und %2 angesehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n Fall</numerusform>
            <numerusform>%n Fälle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of the history</source>
        <translation>
            <numerusform>%n Eintrag der Geschichte</numerusform>
            <numerusform>%n Einträge der Geschichte</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeping a copy, then mending what the rest of the casebook says how to…</source>
        <translation>Eine Kopie wird aufgehoben, dann wird repariert, was sich aus dem Rest des Fallbuchs ergibt …</translation>
    </message>
    <message>
        <source>The casebook is whole again.</source>
        <translation>Das Fallbuch ist wieder heil.</translation>
    </message>
    <message>
        <source>This is still there and cannot be put back from the rest. A backup has it, if it is older.</source>
        <translation>Das bleibt und ergibt sich nicht aus dem Rest. Eine Sicherung hat es, wenn sie älter ist.</translation>
    </message>
    <message>
        <source>The casebook as it was is kept in %1.</source>
        <translation>Das Fallbuch, wie es war, liegt in %1.</translation>
    </message>
</context>
<context>
    <name>amends::ColumnsStep</name>
    <message>
        <source>The first row holds the headings</source>
        <translation>Die erste Zeile enthält die Überschriften</translation>
    </message>
    <message>
        <source>Which column is what?</source>
        <translation>Welche Spalte ist was?</translation>
    </message>
    <message>
        <source>Change what does not fit; the rows below follow.</source>
        <translation>Ändern Sie, was nicht passt; die Zeilen unten folgen.</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lesen als</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>Between columns</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>By its headings</source>
        <translation>Nach den Überschriften</translation>
    </message>
    <message>
        <source>As set below</source>
        <translation>Wie unten eingestellt</translation>
    </message>
    <message>
        <source>comma ,</source>
        <translation>Komma ,</translation>
    </message>
    <message>
        <source>semicolon ;</source>
        <translation>Semikolon ;</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>Strich |</translation>
    </message>
    <message>
        <source>found by column</source>
        <translation>je Spalte erkannt</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Spalte in der Datei</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Erste Werte</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>How it reads</source>
        <translation>So wird es gelesen</translation>
    </message>
    <message>
        <source>%1 goes to</source>
        <translation>%1 wird zu</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>amends::CompletionPopup</name>
    <message>
        <source>What fits here</source>
        <translation>Was hier passt</translation>
    </message>
    <message>
        <source>Tab takes it · Esc closes</source>
        <translation>Tab übernimmt · Esc schließt</translation>
    </message>
</context>
<context>
    <name>amends::CompletionSource</name>
    <message>
        <source>this week</source>
        <translation>diese Woche</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>letzte Woche</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>dieser Monat</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>letzter Monat</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>dieses Jahr</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>the last four weeks and this one</source>
        <translation>die letzten vier Wochen und diese</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · your view</source>
        <translation>%1 · eigene Ansicht</translation>
    </message>
    <message>
        <source>whichever day it is</source>
        <translation>welcher Tag auch gerade ist</translation>
    </message>
    <message>
        <source>whichever week it is</source>
        <translation>welche Woche auch gerade ist</translation>
    </message>
    <message>
        <source>the week before</source>
        <translation>die Woche davor</translation>
    </message>
    <message>
        <source>whichever month it is</source>
        <translation>welcher Monat auch gerade ist</translation>
    </message>
    <message>
        <source>on this day</source>
        <translation>an diesem Tag</translation>
    </message>
    <message>
        <source>until this day ends</source>
        <translation>bis dieser Tag endet</translation>
    </message>
    <message>
        <source>on the day after</source>
        <translation>am Tag danach</translation>
    </message>
    <message>
        <source>Monday to Sunday</source>
        <translation>Montag bis Sonntag</translation>
    </message>
    <message>
        <source>the week after</source>
        <translation>die Woche danach</translation>
    </message>
    <message>
        <source>until next month ends</source>
        <translation>bis der nächste Monat endet</translation>
    </message>
</context>
<context>
    <name>amends::DayEdit</name>
    <message>
        <source>A day looks like %1.</source>
        <translation>Ein Tag sieht so aus: %1.</translation>
    </message>
    <message>
        <source>There is no month %1.</source>
        <translation>Einen Monat %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no %1 %2. %2 %3 has %4 days.</source>
        <translation>Einen %1. %2 gibt es nicht. Der %2 %3 hat %4 Tage.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>%1 or later would fit.</source>
        <translation>%1 oder später würde passen.</translation>
    </message>
    <message>
        <source>“%1” is no day.</source>
        <translation>„%1“ ist kein Tag.</translation>
    </message>
    <message>
        <source>%1 opens the calendar</source>
        <translation>%1 öffnet den Kalender</translation>
    </message>
    <message>
        <source>A year from %1 to %2 would fit.</source>
        <translation>Ein Jahr von %1 bis %2 würde passen.</translation>
    </message>
</context>
<context>
    <name>amends::DayField</name>
    <message>
        <source>No day</source>
        <translation>Kein Tag</translation>
    </message>
    <message>
        <source>%1: no day</source>
        <translation>%1: kein Tag</translation>
    </message>
</context>
<context>
    <name>amends::Dialogs</name>
    <message>
        <source>Bring in a file of reviews or complaints</source>
        <translation>Datei mit Bewertungen oder Beschwerden einlesen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tabellen (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open another casebook</source>
        <translation>Anderes Fallbuch öffnen</translation>
    </message>
    <message>
        <source>Casebooks (*.amends)</source>
        <translation>Fallbücher (*.amends)</translation>
    </message>
</context>
<context>
    <name>amends::EarlierReply</name>
    <message>
        <source>It did not go out</source>
        <translation>Sie ging nicht hinaus</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>What was wrong about it?</source>
        <translation>Was war daran falsch?</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>Warum sie korrigiert wird</translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation>Nennen Sie zuerst den Grund.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of reply, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 on %2, %3</source>
        <comment>kind of reply, where, when</comment>
        <translation>%1 bei %2, %3</translation>
    </message>
</context>
<context>
    <name>amends::FigureTiles</name>
    <message>
        <source>W%1</source>
        <extracomment>A week of the year: W46.</extracomment>
        <translation>KW %1</translation>
    </message>
    <message>
        <source>nobody is kept waiting</source>
        <translation>niemand muss warten</translation>
    </message>
    <message>
        <source>oldest since %1</source>
        <translation>am längsten seit %1</translation>
    </message>
    <message>
        <source>everybody is paid</source>
        <translation>alle sind bezahlt</translation>
    </message>
    <message>
        <source>1 person, not yet paid</source>
        <translation>1 Person, noch nicht bezahlt</translation>
    </message>
    <message>
        <source>%1 people, not yet paid</source>
        <translation>%1 Personen, noch nicht bezahlt</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Offene Fälle</translation>
    </message>
    <message>
        <source>%1 a week ago</source>
        <translation>%1 vor einer Woche</translation>
    </message>
    <message>
        <source>No public reply yet</source>
        <translation>Noch ohne öffentliche Antwort</translation>
    </message>
    <message>
        <source>%1 past its date</source>
        <translation>%1 überfällig</translation>
    </message>
    <message>
        <source>none past its date</source>
        <translation>keiner überfällig</translation>
    </message>
    <message>
        <source>Past their date</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Promised refunds</source>
        <translation>Zugesagte Erstattungen</translation>
    </message>
    <message>
        <source>Received in %1</source>
        <translation>Eingegangen in %1</translation>
    </message>
    <message>
        <source>%1 so far in %2</source>
        <translation>bisher %1 in %2</translation>
    </message>
</context>
<context>
    <name>amends::FileStep</name>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Welche Datei?</translation>
    </message>
    <message>
        <source>A list of reviews or complaints, saved as a table in text: CSV or TSV, in any encoding. From a spreadsheet, save it as CSV first. The file itself stays as it is.</source>
        <translation>Eine Liste von Bewertungen oder Beschwerden, als Texttabelle gespeichert: CSV oder TSV, in beliebiger Kodierung. Aus einer Tabellenkalkulation zuerst als CSV speichern. Die Datei selbst bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Drop it here, or</source>
        <translation>Hier ablegen oder</translation>
    </message>
</context>
<context>
    <name>amends::FindingButton</name>
    <message>
        <source>What we found, %1: %2</source>
        <translation>Was wir herausgefunden haben, %1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>2 differ</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>amends::FinishStep</name>
    <message>
        <source>How far the import is</source>
        <translation>Wie weit der Import ist</translation>
    </message>
    <message>
        <source>Check and finish</source>
        <translation>Prüfen und abschließen</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n row(s):</source>
        <translation>
            <numerusform>%1 hat %n Zeile:</numerusform>
            <numerusform>%1 hat %n Zeilen:</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>Of the first %n row(s) of %1; the rest is read in the same way:</source>
        <translation>
            <numerusform>Vom Anfang von %1, %n Zeile; der Rest wird ebenso gelesen:</numerusform>
            <numerusform>Von den ersten %n Zeilen von %1; der Rest wird ebenso gelesen:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rows of a kind, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import läuft</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Reviews that changed; both versions are kept</source>
        <translation>Geänderte Bewertungen; beide Fassungen bleiben erhalten</translation>
    </message>
    <message>
        <source>Had them already</source>
        <translation>Schon vorhanden</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>The cases of this import are gone again. Import the file once more to have them back.</source>
        <translation>Die Fälle dieses Imports sind wieder weg. Importieren Sie die Datei noch einmal, um sie zurückzuholen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, and what ails its row</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern …</translation>
    </message>
    <message>
        <source>Rows not read</source>
        <translation>Nicht gelesene Zeilen</translation>
    </message>
    <message>
        <source>Write the rows that are not read to a file, each with its reason</source>
        <translation>Die nicht gelesenen Zeilen in eine Datei schreiben, jede mit ihrem Grund</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not read</source>
        <translation>
            <numerusform>%n Zeile nicht gelesen</numerusform>
            <numerusform>%n Zeilen nicht gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not read; the first %1 of them:</source>
        <translation>
            <numerusform>%n Zeile nicht gelesen; die ersten %1 davon:</numerusform>
            <numerusform>%n Zeilen nicht gelesen; die ersten %1 davon:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::FirstPage</name>
    <message>
        <source>Whose casebook is this?</source>
        <translation>Wessen Fallbuch ist das?</translation>
    </message>
    <message>
        <source>Four things, two of them guessed from this computer. All of it can be changed later in Settings.</source>
        <translation>Vier Angaben, zwei davon nach diesem Computer geschätzt. Alles lässt sich später in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Saved as you type.</source>
        <translation>Wird beim Tippen gespeichert.</translation>
    </message>
</context>
<context>
    <name>amends::FollowUpEditor</name>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Ring and ask how it goes</source>
        <translation>Anrufen und fragen, wie es läuft</translation>
    </message>
    <message>
        <source>What will you do?</source>
        <translation>Was werden Sie tun?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Wann?</translation>
    </message>
    <message>
        <source>What came of it, in words</source>
        <translation>Was daraus wurde, in Worten</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>Was wurde daraus?</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>In einem Monat</translation>
    </message>
</context>
<context>
    <name>amends::GoodNewsLine</name>
    <message>
        <source>the customer</source>
        <translation>der Kunde</translation>
    </message>
    <message>
        <source>%1 changed %2 to %3</source>
        <extracomment>%2 and %3 are stars</extracomment>
        <translation>%1 hat %2 in %3 geändert</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 ist wieder da</translation>
    </message>
    <message>
        <source>%1 sent somebody to you</source>
        <translation>%1 hat Ihnen jemanden geschickt</translation>
    </message>
    <message>
        <source>%1 thanked you in public</source>
        <translation>%1 hat Ihnen öffentlich gedankt</translation>
    </message>
    <message>
        <source>%1 changed the review</source>
        <translation>%1 hat die Bewertung geändert</translation>
    </message>
    <message>
        <source>%1 has good news</source>
        <translation>%1 hat gute Nachrichten</translation>
    </message>
    <message>
        <source>after the call on %1</source>
        <translation>nach dem Anruf am %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day in Qt&apos;s letters for dates</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 of 5 stars</source>
        <translation>%1 von 5 Sternen</translation>
    </message>
</context>
<context>
    <name>amends::GoodNewsPanel</name>
    <message>
        <source>Good news</source>
        <translation>Gute Nachrichten</translation>
    </message>
</context>
<context>
    <name>amends::ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>What becomes a case</source>
        <translation>Was ein Fall wird</translation>
    </message>
    <message>
        <source>Check and finish</source>
        <translation>Prüfen und abschließen</translation>
    </message>
    <message>
        <source>You can undo a whole import later.</source>
        <translation>Sie können einen ganzen Import später rückgängig machen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>%1 von %2 verwendet</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>alle Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s) and below</source>
        <translation>
            <numerusform>%n Stern und weniger</numerusform>
            <numerusform>%n Sterne und weniger</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: columns</source>
        <translation>Weiter: Spalten</translation>
    </message>
    <message>
        <source>Next: what becomes a case</source>
        <translation>Weiter: was ein Fall wird</translation>
    </message>
    <message>
        <source>Next: check and finish</source>
        <translation>Weiter: prüfen und abschließen</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Weitere Datei importieren</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Import anhalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing shows in your cases before all rows are in.</source>
        <translation>In Ihren Fällen erscheint nichts, bevor alle Zeilen da sind.</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Wählen Sie zuerst eine Datei.</translation>
    </message>
    <message>
        <source>Say what the columns are first.</source>
        <translation>Legen Sie zuerst die Spalten fest.</translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation>Die Datei hat keine Zeilen.</translation>
    </message>
    <message numerus="yes">
        <source>%n changed review(s)</source>
        <translation>
            <numerusform>%n geänderte Bewertung</numerusform>
            <numerusform>%n geänderte Bewertungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not read</source>
        <translation>
            <numerusform>%n nicht gelesen</numerusform>
            <numerusform>%n nicht gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>In the first %n row(s): %1.</source>
        <translation>
            <numerusform>Am Anfang, %n Zeile: %1.</numerusform>
            <numerusform>In den ersten %n Zeilen: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved, each with its reason. Correct them there, and import the file.</source>
        <translation>
            <numerusform>%n Zeile gespeichert, mit ihrem Grund. Korrigieren Sie sie dort, und importieren Sie die Datei.</numerusform>
            <numerusform>%n Zeilen gespeichert, jede mit ihrem Grund. Korrigieren Sie sie dort, und importieren Sie die Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Diesen Import rückgängig machen</translation>
    </message>
    <message>
        <source>See the cases</source>
        <translation>Die Fälle ansehen</translation>
    </message>
    <message numerus="yes">
        <source>%n to be worked on</source>
        <translation>
            <numerusform>%n zu bearbeiten</numerusform>
            <numerusform>%n zu bearbeiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as history</source>
        <translation>
            <numerusform>%n als Historie</numerusform>
            <numerusform>%n als Historie</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nichts Neues</translation>
    </message>
    <message numerus="yes">
        <source>Of %n row(s): %1.</source>
        <translation>
            <numerusform>Von %n Zeile: %1.</numerusform>
            <numerusform>Von %n Zeilen: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::Legend</name>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>amends::MainWindow</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Write down a case (Ctrl+N)</source>
        <translation>Fall aufschreiben (Strg+N)</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Bring in a file of reviews or complaints (Ctrl+I)</source>
        <translation>Datei mit Bewertungen oder Beschwerden hereinholen (Strg+I)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>%1 Left out for now; the rest still works.</source>
        <translation>%1 Das bleibt vorerst weg; der Rest gilt weiter.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>No reply yet</source>
        <translation>Noch ohne Antwort</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Trends</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Everything saved · %1</source>
        <translation>Alles gespeichert · %1</translation>
    </message>
    <message>
        <source>Everything saved</source>
        <translation>Alles gespeichert</translation>
    </message>
    <message>
        <source>Waiting for them</source>
        <translation>Warten auf Antwort</translation>
    </message>
    <message>
        <source>Past their date</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Wiederholt: %1.</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>Zurückgenommen: %1.</translation>
    </message>
</context>
<context>
    <name>amends::NewCase</name>
    <message>
        <source>Open the case</source>
        <translation>Fall öffnen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>google, phone, letter…</source>
        <translation>google, Telefon, Brief…</translation>
    </message>
    <message>
        <source>A new case</source>
        <translation>Ein neuer Fall</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Was ist es?</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>In wenigen Worten</translation>
    </message>
    <message>
        <source>What was said or written, in their words?</source>
        <translation>Was wurde gesagt oder geschrieben, im Wortlaut?</translation>
    </message>
    <message>
        <source>Who is the customer?</source>
        <translation>Wer ist der Kunde?</translation>
    </message>
    <message>
        <source>Where was it said?</source>
        <translation>Wo wurde es gesagt?</translation>
    </message>
    <message>
        <source>Can others read it?</source>
        <translation>Können andere es lesen?</translation>
    </message>
    <message>
        <source>A few words of title come first.</source>
        <translation>Zuerst braucht es einen kurzen Titel.</translation>
    </message>
</context>
<context>
    <name>amends::NotOpen</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Open another casebook…</source>
        <translation>Ein anderes Fallbuch öffnen …</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Put the last backup back</source>
        <translation>Letzte Sicherung zurückspielen</translation>
    </message>
    <message numerus="yes">
        <source>There is a backup of %1 with %n case(s). What is in the file now is kept.</source>
        <translation>
            <numerusform>Es gibt eine Sicherung vom %1 mit %n Fall. Was jetzt in der Datei steht, wird aufbewahrt.</numerusform>
            <numerusform>Es gibt eine Sicherung vom %1 mit %n Fällen. Was jetzt in der Datei steht, wird aufbewahrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only read</source>
        <translation>Nur lesen</translation>
    </message>
</context>
<context>
    <name>amends::Pages</name>
    <message>
        <source>Written to %1.</source>
        <translation>Gespeichert unter %1.</translation>
    </message>
</context>
<context>
    <name>amends::PaperPreview</name>
    <message>
        <source>Smaller pages (Ctrl+-)</source>
        <translation>Kleinere Seiten (Strg+-)</translation>
    </message>
    <message>
        <source>Larger pages (Ctrl++)</source>
        <translation>Größere Seiten (Strg++)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>As wide as the window (Ctrl+0)</source>
        <translation>So breit wie das Fenster (Strg+0)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Print… (Ctrl+P)</source>
        <translation>Drucken… (Strg+P)</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Save as PDF… (Ctrl+S)</source>
        <translation>Als PDF speichern… (Strg+S)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
</context>
<context>
    <name>amends::PaperView</name>
    <message>
        <source>Pages of %1</source>
        <translation>Seiten von %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>amends::PeoplePage</name>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Whom to show</source>
        <translation>Wer gezeigt wird</translation>
    </message>
    <message>
        <source>Part of a name</source>
        <translation>Teil eines Namens</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Noch niemand hier</translation>
    </message>
    <message>
        <source>Customers come with their cases: write one down, or import reviews.</source>
        <translation>Kunden kommen mit ihren Fällen: Schreiben Sie einen auf, oder importieren Sie Bewertungen.</translation>
    </message>
    <message>
        <source>Those of yours who handle accounts are named in their cases.</source>
        <translation>Ihre Mitarbeiter stehen in den Fällen, für die sie zuständig waren.</translation>
    </message>
    <message>
        <source>Nobody is called that</source>
        <translation>So heißt niemand</translation>
    </message>
    <message>
        <source>Take a letter out of the name above.</source>
        <translation>Nehmen Sie oben einen Buchstaben aus dem Namen.</translation>
    </message>
</context>
<context>
    <name>amends::PeopleTable</name>
    <message>
        <source>no name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>%1, no longer here</source>
        <translation>%1, nicht mehr hier</translation>
    </message>
    <message>
        <source>%1, %2 open, %3 in all</source>
        <translation>%1, %2 offen, %3 insgesamt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Last case</source>
        <translation>Letzter Fall</translation>
    </message>
    <message>
        <source>erased person</source>
        <translation>gelöschte Person</translation>
    </message>
</context>
<context>
    <name>amends::PersonChoices</name>
    <message>
        <source>no cases</source>
        <translation>keine Fälle</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n Fall</numerusform>
            <numerusform>%n Fälle</numerusform>
        </translation>
    </message>
    <message>
        <source>last %1, %2</source>
        <translation>zuletzt %1, %2</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>zuletzt %1</translation>
    </message>
</context>
<context>
    <name>amends::PersonErasing</name>
    <message>
        <source>Erase…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Erase for good. It cannot be undone.</source>
        <translation>Endgültig löschen. Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>For somebody who asks to be forgotten</source>
        <translation>Wenn jemand verlangt, vergessen zu werden</translation>
    </message>
    <message>
        <source>How far the erasing is</source>
        <translation>Wie weit das Löschen ist</translation>
    </message>
    <message>
        <source>What is counted stays: kind, source, dates, stars, cause, and what was refunded when. Lists call them an erased person.</source>
        <translation>Was gezählt wird, bleibt: Art, Quelle, Daten, Sterne, Ursache und was wann erstattet wurde. In Listen steht dann „gelöschte Person“.</translation>
    </message>
    <message>
        <source>Looking what names them…</source>
        <translation>Sucht, was die Person nennt…</translation>
    </message>
    <message>
        <source>Name and contacts go, everywhere in this casebook.</source>
        <translation>Name und Kontaktdaten werden überall in diesem Fallbuch gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) of theirs: what was said, written and noted goes.</source>
        <translation>
            <numerusform>%n eigener Fall: was gesagt, geschrieben und notiert wurde, wird gelöscht.</numerusform>
            <numerusform>%n eigene Fälle: was gesagt, geschrieben und notiert wurde, wird gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other case(s): only the name goes.</source>
        <translation>
            <numerusform>%n anderer Fall: nur der Name wird gelöscht.</numerusform>
            <numerusform>%n andere Fälle: nur der Name wird gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of history lose what they say; that they were stays.</source>
        <translation>
            <numerusform>%n Eintrag im Verlauf verliert seinen Inhalt; dass es ihn gab, bleibt.</numerusform>
            <numerusform>%n Einträge im Verlauf verlieren ihren Inhalt; dass es sie gab, bleibt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) go.</source>
        <translation>
            <numerusform>%n Entwurf wird gelöscht.</numerusform>
            <numerusform>%n Entwürfe werden gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved search(es) go.</source>
        <translation>
            <numerusform>%n gespeicherte Suche wird gelöscht.</numerusform>
            <numerusform>%n gespeicherte Suchen werden gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) are rewritten without them.</source>
        <translation>
            <numerusform>%n Sicherung wird ohne die Person neu geschrieben.</numerusform>
            <numerusform>%n Sicherungen werden ohne die Person neu geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erased. Nothing that names them is left in the file.</source>
        <translation>Gelöscht. Nichts in der Datei nennt die Person mehr.</translation>
    </message>
    <message>
        <source>Erased, but something that names them is still in the file.</source>
        <translation>Gelöscht, aber etwas in der Datei nennt die Person noch.</translation>
    </message>
</context>
<context>
    <name>amends::PersonQuestion</name>
    <message>
        <source>Two agents have this name: which one?</source>
        <translation>Zwei Mitarbeitende heißen so: wer ist es?</translation>
    </message>
    <message>
        <source>Several agents have this name: which one?</source>
        <translation>Mehrere Mitarbeitende heißen so: wer ist es?</translation>
    </message>
    <message>
        <source>Two customers have this name: which one?</source>
        <translation>Zwei Kunden heißen so: wer ist es?</translation>
    </message>
    <message>
        <source>Several customers have this name: which one?</source>
        <translation>Mehrere Kunden heißen so: wer ist es?</translation>
    </message>
    <message>
        <source>Somebody else of this name</source>
        <translation>Jemand anderes dieses Namens</translation>
    </message>
</context>
<context>
    <name>amends::PersonSide</name>
    <message>
        <source>no title</source>
        <translation>ohne Titel</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>Their cases</source>
        <translation>Zugehörige Fälle</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>%1 open, %2 in all</source>
        <translation>%1 offen, %2 insgesamt</translation>
    </message>
    <message>
        <source>and %1 older ones</source>
        <translation>und %1 ältere</translation>
    </message>
    <message>
        <source>Erased person</source>
        <translation>Gelöschte Person</translation>
    </message>
</context>
<context>
    <name>amends::PreviewPanel</name>
    <message>
        <source>What will happen to each row</source>
        <translation>Was mit jeder Zeile geschieht</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>Gezeigte Zeilen</translation>
    </message>
    <message>
        <source>Write the rows that are not read to a file, each with its reason</source>
        <translation>Die nicht gelesenen Zeilen in eine Datei schreiben, jede mit ihrem Grund</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Have them</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what rows, how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>of the first %n rows</source>
        <translation>
            <numerusform>von %n Zeile am Anfang</numerusform>
            <numerusform>von den ersten %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Alle Zeilen zeigen</translation>
    </message>
    <message>
        <source>Rows not read</source>
        <translation>Nicht gelesene Zeilen</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern …</translation>
    </message>
    <message>
        <source>Show the rows that are not read, each with its line and reason</source>
        <translation>Die nicht gelesenen Zeilen zeigen, jede mit Zeilennummer und Grund</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>Zeigen:</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s) shown</source>
        <translation>
            <numerusform>%1 von %n Zeile gezeigt</numerusform>
            <numerusform>%1 von %n Zeilen gezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the first %n row(s) shown</source>
        <translation>
            <numerusform>%1 der ersten %n Zeile gezeigt</numerusform>
            <numerusform>%1 der ersten %n Zeilen gezeigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::PreviewTable</name>
    <message>
        <source>The file has this review before; both versions are kept.</source>
        <translation>Diese Bewertung steht schon weiter oben in der Datei; beide Fassungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Both versions are kept in %1.</source>
        <translation>Beide Fassungen bleiben in %1 erhalten.</translation>
    </message>
    <message>
        <source>%1 of 5 stars</source>
        <translation>%1 von 5 Sternen</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>text and remark</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>amends::PromiseList</name>
    <message>
        <source>Add a promise</source>
        <translation>Zusage hinzufügen</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Wer was tut</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>Fällig: %1</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>Entfernen: %1</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>amends::QuestionEditor</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>YPNK</source>
        <extracomment>The keys that answer yes, partly, no and not known, in this order.</extracomment>
        <translation>JTNU</translation>
    </message>
    <message>
        <source>the agent</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>ein Dokument</translation>
    </message>
    <message>
        <source>Take this day</source>
        <translation>Diesen Tag nehmen</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Nächste Frage</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>In wenigen Worten</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>may suggest a cause</source>
        <translation>kann eine Ursache nahelegen</translation>
    </message>
    <message>
        <source>%1 In words</source>
        <translation>%1 In Worten</translation>
    </message>
</context>
<context>
    <name>amends::QuestionRow</name>
    <message>
        <source>not answered yet</source>
        <translation>noch nicht beantwortet</translation>
    </message>
    <message>
        <source>suggests: %1</source>
        <translation>legt nahe: %1</translation>
    </message>
    <message>
        <source>rests on: %1</source>
        <translation>Grundlage: %1</translation>
    </message>
</context>
<context>
    <name>amends::ReadClaims</name>
    <message>
        <source>None yet. One plain statement each: what is said to have happened, without the tone.</source>
        <translation>Noch keine. Je eine schlichte Aussage: was geschehen sein soll, ohne den Ton.</translation>
    </message>
    <message>
        <source>Add a claim</source>
        <translation>Vorwurf hinzufügen</translation>
    </message>
    <message>
        <source>Claim %1</source>
        <translation>Vorwurf %1</translation>
    </message>
    <message>
        <source>Take out claim %1</source>
        <translation>Vorwurf %1 entfernen</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>amends::ReadForm</name>
    <message>
        <source>Make it a claim</source>
        <translation>Als Vorwurf übernehmen</translation>
    </message>
    <message>
        <source>What is claimed?</source>
        <translation>Was wird vorgeworfen?</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Was geschrieben wurde</translation>
    </message>
    <message>
        <source>The selected words as a claim (C)</source>
        <translation>Die markierten Worte als Vorwurf (C)</translation>
    </message>
    <message>
        <source>How grave is it?</source>
        <translation>Wie schwer wiegt es?</translation>
    </message>
    <message>
        <source>A name, known or new</source>
        <translation>Ein Name, bekannt oder neu</translation>
    </message>
    <message>
        <source>Who is the customer?</source>
        <translation>Wer ist der Kunde?</translation>
    </message>
    <message>
        <source>Who handled it?</source>
        <translation>Wer war zuständig?</translation>
    </message>
    <message>
        <source>What %1 wrote</source>
        <translation>Was %1 schrieb</translation>
    </message>
    <message>
        <source>Nothing in writing.</source>
        <translation>Nichts Schriftliches.</translation>
    </message>
    <message>
        <source>or press C</source>
        <translation>oder C drücken</translation>
    </message>
    <message>
        <source>Select words above, then press C</source>
        <translation>Oben Worte markieren, dann C drücken</translation>
    </message>
    <message>
        <source>Next: who handled it</source>
        <translation>Weiter: wer zuständig war</translation>
    </message>
    <message>
        <source>Next: talk to %1</source>
        <translation>Weiter: mit %1 sprechen</translation>
    </message>
    <message>
        <source>no claims yet</source>
        <translation>noch keine Vorwürfe</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n Vorwurf</numerusform>
            <numerusform>%n Vorwürfe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::ReadGuide</name>
    <message>
        <source>While you read</source>
        <translation>Beim Lesen</translation>
    </message>
    <message>
        <source>Read it twice</source>
        <translation>Zweimal lesen</translation>
    </message>
    <message>
        <source>The second time for what happened, not for how it is said.</source>
        <translation>Beim zweiten Mal auf das, was geschah, nicht auf den Ton.</translation>
    </message>
    <message>
        <source>Lift out the claims</source>
        <translation>Die Vorwürfe herausheben</translation>
    </message>
    <message>
        <source>One plain statement each. A calm, late, exact review deserves most.</source>
        <translation>Je eine schlichte Aussage. Eine ruhige, späte, genaue Bewertung verdient die meiste Beachtung.</translation>
    </message>
    <message>
        <source>Say how grave it is</source>
        <translation>Sagen, wie schwer es wiegt</translation>
    </message>
    <message>
        <source>Safety comes before everything else.</source>
        <translation>Sicherheit geht allem anderen vor.</translation>
    </message>
    <message>
        <source>Leave open whose it is</source>
        <translation>Offenlassen, an wem es liegt</translation>
    </message>
    <message>
        <source>Until you have talked to both sides, unless you know it.</source>
        <translation>Bis Sie mit beiden Seiten gesprochen haben, es sei denn, Sie wissen es.</translation>
    </message>
    <message numerus="yes">
        <source>No answer is due at once: take %n minute(s) before a reply is ready. Write whenever you like.</source>
        <translation>
            <numerusform>Keine Antwort muss sofort sein: Lassen Sie sich %n Minute Zeit, bevor eine Antwort fertig ist. Schreiben können Sie jederzeit.</numerusform>
            <numerusform>Keine Antwort muss sofort sein: Lassen Sie sich %n Minuten Zeit, bevor eine Antwort fertig ist. Schreiben können Sie jederzeit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::ReasonLine</name>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
</context>
<context>
    <name>amends::RecordColumn</name>
    <message>
        <source>What is on the record</source>
        <translation>Was in der Akte steht</translation>
    </message>
    <message>
        <source>Show the record (F9)</source>
        <translation>Akte zeigen (F9)</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>Akte</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <source>Fold the record (F9)</source>
        <translation>Akte einklappen (F9)</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message numerus="yes">
        <source>Show %n older</source>
        <translation>
            <numerusform>%n älteren Eintrag zeigen</numerusform>
            <numerusform>%n ältere Einträge zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clock(s) running</source>
        <translation>
            <numerusform>%n Frist läuft</numerusform>
            <numerusform>%n Fristen laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) to keep</source>
        <translation>
            <numerusform>%n Zusage einzuhalten</numerusform>
            <numerusform>%n Zusagen einzuhalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) happened</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::RefundEditor</name>
    <message>
        <source>Correct it</source>
        <translation>Korrigieren</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>Korrigieren …</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Genehmigt von</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Zugesagt für</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Bezahlt am</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>What was paid was paid. Why is it corrected?</source>
        <translation>Bezahlt ist bezahlt. Warum wird es korrigiert?</translation>
    </message>
    <message>
        <source>Why the amount is corrected</source>
        <translation>Warum der Betrag korrigiert wird</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür es ist</translation>
    </message>
    <message>
        <source>How much?</source>
        <translation>Wie viel?</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>Wofür ist es?</translation>
    </message>
    <message>
        <source>How it was paid</source>
        <translation>Wie bezahlt wurde</translation>
    </message>
    <message>
        <source>bank transfer, cash, card</source>
        <translation>Überweisung, bar, Karte</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>Warum es korrigiert wird</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Wann?</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>Wie?</translation>
    </message>
    <message>
        <source>Say how much first.</source>
        <translation>Sagen Sie zuerst, wie viel.</translation>
    </message>
    <message>
        <source>Decide above what you do, then promise and pay.</source>
        <translation>Oben entscheiden, was Sie tun, dann zusagen und zahlen.</translation>
    </message>
    <message>
        <source>Approve it, then promise and pay.</source>
        <translation>Genehmigen, dann zusagen und zahlen.</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Der Kunde</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>%1 asked for it</source>
        <translation>%1 hat darum gebeten</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>%1 genehmigen</translation>
    </message>
    <message>
        <source>Promise it for %1</source>
        <translation>Zusagen für %1</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Pay %1</source>
        <translation>%1 zahlen</translation>
    </message>
    <message>
        <source>Paid, write it down</source>
        <translation>Bezahlt, eintragen</translation>
    </message>
    <message>
        <source>An amount above nothing would fit.</source>
        <translation>Ein Betrag über null würde passen.</translation>
    </message>
</context>
<context>
    <name>amends::ReplyEditor</name>
    <message>
        <source>Start from</source>
        <translation>Ausgehen von</translation>
    </message>
    <message>
        <source>Your private message</source>
        <translation>Ihre private Nachricht</translation>
    </message>
    <message>
        <source>Your reply</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>Private message</source>
        <translation>Private Nachricht</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>Zwischenbescheid</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Abschließend</translation>
    </message>
    <message>
        <source>Kind of reply</source>
        <translation>Art der Antwort</translation>
    </message>
    <message>
        <source>Where it is posted</source>
        <translation>Wo sie veröffentlicht wird</translation>
    </message>
    <message>
        <source>Start from a text of your playbook</source>
        <translation>Von einem Text Ihres Leitfadens ausgehen</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Unterzeichnet von</translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation>Gegengelesen von</translation>
    </message>
    <message>
        <source>Who reads it before it goes out?</source>
        <translation>Wer liest sie, bevor sie hinausgeht?</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Wo?</translation>
    </message>
    <message>
        <source>Your playbook has no text for this.</source>
        <translation>Ihr Leitfaden hat dafür keinen Text.</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 Zeichen</translation>
    </message>
    <message>
        <source>%1 takes %2 bytes: %3 too many</source>
        <translation>%1 fasst %2 Bytes: %3 zu viel</translation>
    </message>
    <message>
        <source>%1 takes %2 characters: %3 too many</source>
        <translation>%1 fasst %2 Zeichen: %3 zu viel</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%1 von %2 Bytes</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 von %2 Zeichen</translation>
    </message>
    <message>
        <source>Let it settle until %1, or name a second reader. Keep writing.</source>
        <translation>Lassen Sie es bis %1 ruhen, oder nennen Sie jemanden, der gegenliest. Schreiben Sie ruhig weiter.</translation>
    </message>
    <message>
        <source>A final reply from this case</source>
        <translation>Eine Schlussantwort aus diesem Fall</translation>
    </message>
    <message>
        <source>A holding reply goes out at once: you have read it, and look into it.</source>
        <translation>Eine Zwischenantwort geht sofort hinaus: Sie haben es gelesen und gehen der Sache nach.</translation>
    </message>
    <message>
        <source>It is ready. What you change now goes out as it stands.</source>
        <translation>Sie ist fertig. Was Sie jetzt ändern, geht so hinaus, wie es steht.</translation>
    </message>
    <message>
        <source>It has settled. Read it once more, then mark it ready.</source>
        <translation>Sie hat geruht. Lesen Sie sie noch einmal, dann markieren Sie sie als fertig.</translation>
    </message>
</context>
<context>
    <name>amends::ReplyForm</name>
    <message>
        <source>Write a public reply</source>
        <translation>Öffentliche Antwort schreiben</translation>
    </message>
    <message>
        <source>Write a private message</source>
        <translation>Private Nachricht schreiben</translation>
    </message>
    <message>
        <source>What went out</source>
        <translation>Was hinausging</translation>
    </message>
    <message>
        <source>This case is not public. It needs no public reply.</source>
        <translation>Dieser Fall ist nicht öffentlich. Er braucht keine öffentliche Antwort.</translation>
    </message>
    <message>
        <source>Your final reply is out.</source>
        <translation>Ihre abschließende Antwort ist veröffentlicht.</translation>
    </message>
    <message>
        <source>Next: what changes</source>
        <translation>Weiter: was sich ändert</translation>
    </message>
    <message>
        <source>a holding reply is out, the final one is open</source>
        <translation>ein Zwischenbescheid ist veröffentlicht, die abschließende Antwort ist offen</translation>
    </message>
    <message>
        <source>no reply is out yet</source>
        <translation>noch keine Antwort veröffentlicht</translation>
    </message>
</context>
<context>
    <name>amends::ReplyGuide</name>
    <message>
        <source>not said yet</source>
        <translation>noch nicht gesagt</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <source>Gets</source>
        <translation>Bekommt</translation>
    </message>
    <message>
        <source>Our part</source>
        <translation>Unser Anteil</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>What you can say</source>
        <translation>Was Sie sagen können</translation>
    </message>
    <message>
        <source>What holds there</source>
        <translation>Was dort gilt</translation>
    </message>
</context>
<context>
    <name>amends::ReplyRelease</name>
    <message>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <translation>Noch nicht fertig</translation>
    </message>
    <message>
        <source>Mark ready</source>
        <translation>Als fertig markieren</translation>
    </message>
    <message>
        <source>Why it is ready early</source>
        <translation>Warum sie früher fertig ist</translation>
    </message>
    <message>
        <source>Mark ready now</source>
        <translation>Jetzt als fertig markieren</translation>
    </message>
    <message>
        <source>When it was posted</source>
        <translation>Wann sie veröffentlicht wurde</translation>
    </message>
    <message>
        <source>Link to the reply</source>
        <translation>Link zur Antwort</translation>
    </message>
    <message>
        <source>Link to it, if there is one</source>
        <translation>Link dazu, falls es einen gibt</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Sent, write it down</source>
        <translation>Gesendet, eintragen</translation>
    </message>
    <message>
        <source>Posted, write it down</source>
        <translation>Veröffentlicht, eintragen</translation>
    </message>
    <message>
        <source>Nothing written yet.</source>
        <translation>Noch nichts geschrieben.</translation>
    </message>
    <message>
        <source>Before that: %1.</source>
        <translation>Vorher: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two things that are missing</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation>Nennen Sie zuerst den Grund.</translation>
    </message>
    <message>
        <source>Ready %1. Post it, then write it down here.</source>
        <translation>Fertig %1. Veröffentlichen, dann hier eintragen.</translation>
    </message>
    <message>
        <source>Ready from %1 on, or sooner with a second reader or a reason.</source>
        <translation>Fertig ab %1, oder früher, wenn jemand gegenliest oder ein Grund dasteht.</translation>
    </message>
    <message>
        <source>%1 handled it: somebody else reads it with fresh eyes.</source>
        <translation>%1 hat es bearbeitet: Jemand anderes liest es mit frischem Blick.</translation>
    </message>
    <message>
        <source>Why is it ready now?</source>
        <translation>Warum ist sie schon fertig?</translation>
    </message>
    <message>
        <source>It is ready.</source>
        <translation>Sie ist fertig.</translation>
    </message>
    <message>
        <source>Mark it ready first.</source>
        <translation>Markieren Sie sie zuerst als fertig.</translation>
    </message>
</context>
<context>
    <name>amends::ReplySide</name>
    <message>
        <source>What was written</source>
        <translation>Was geschrieben wurde</translation>
    </message>
    <message>
        <source>What %1 wrote</source>
        <translation>Was %1 schrieb</translation>
    </message>
    <message>
        <source>Nothing in writing.</source>
        <translation>Nichts Schriftliches.</translation>
    </message>
    <message>
        <source>Answered in your reply</source>
        <translation>In Ihrer Antwort aufgegriffen</translation>
    </message>
</context>
<context>
    <name>amends::RightForm</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Done although we could have argued</source>
        <translation>Getan, obwohl wir hätten widersprechen können</translation>
    </message>
    <message>
        <source>What could we do?</source>
        <translation>Was könnten wir tun?</translation>
    </message>
    <message>
        <source>What do we do?</source>
        <translation>Was tun wir?</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>K</source>
        <translation>U</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>J</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>P</source>
        <translation>T</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Money back</source>
        <translation>Geld zurück</translation>
    </message>
    <message>
        <source>One more way</source>
        <translation>Noch ein Weg</translation>
    </message>
    <message>
        <source>Add this way</source>
        <translation>Diesen Weg hinzufügen</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>der Kunde</translation>
    </message>
    <message>
        <source>What did %1 ask for?</source>
        <translation>Was hat sich %1 gewünscht?</translation>
    </message>
    <message>
        <source>Did %1 accept it?</source>
        <translation>Hat %1 es angenommen?</translation>
    </message>
    <message>
        <source>Decided by %1, %2</source>
        <translation>Entschieden von %1, %2</translation>
    </message>
    <message>
        <source>Take it out: %1</source>
        <translation>Entfernen: %1</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>On the call</source>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 has not said yet what would make it right.</source>
        <translation>%1 hat noch nicht gesagt, was es wiedergutmachen würde.</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Der Kunde</translation>
    </message>
    <message>
        <source>What we found</source>
        <translation>Was wir festgestellt haben</translation>
    </message>
    <message>
        <source>No claim is written down.</source>
        <translation>Kein Vorwurf ist aufgeschrieben.</translation>
    </message>
    <message>
        <source>Who approves</source>
        <translation>Wer genehmigt</translation>
    </message>
    <message>
        <source>Above %1 %2 approves it.</source>
        <translation>Über %1 genehmigt es %2.</translation>
    </message>
    <message>
        <source>still open: %1</source>
        <translation>noch offen: %1</translation>
    </message>
    <message>
        <source>Next: write the reply</source>
        <translation>Weiter: Antwort schreiben</translation>
    </message>
</context>
<context>
    <name>amends::SearchLine</name>
    <message>
        <source>Empty the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Empty the search (Esc)</source>
        <translation>Suche leeren (Esc)</translation>
    </message>
    <message>
        <source>Search cases</source>
        <translation>Fälle durchsuchen</translation>
    </message>
    <message>
        <source>Search cases, words, people, status:open …</source>
        <translation>Suche nach Fällen, Worten, Personen, status:open …</translation>
    </message>
    <message>
        <source>Keep the search as a view</source>
        <translation>Die Suche als Ansicht behalten</translation>
    </message>
    <message>
        <source>Keep the search as a view (Ctrl+D)</source>
        <translation>Die Suche als Ansicht behalten (Strg+D)</translation>
    </message>
</context>
<context>
    <name>amends::SegmentedControl</name>
    <message>
        <source>nothing chosen</source>
        <translation>nichts gewählt</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
</context>
<context>
    <name>amends::Session</name>
    <message>
        <source>Try to write</source>
        <translation>Schreiben versuchen</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>Dort lassen</translation>
    </message>
    <message>
        <source>The casebook is what the backup had. What it was before is among the backups.</source>
        <translation>Das Fallbuch ist, was die Sicherung hatte. Was es vorher war, steht bei den Sicherungen.</translation>
    </message>
    <message>
        <source>What you typed last could not be put in its place. It is in the clipboard: paste it where it belongs.</source>
        <translation>Was Sie zuletzt getippt haben, ließ sich nicht an seinen Platz bringen. Es ist in der Zwischenablage: Fügen Sie es ein, wo es hingehört.</translation>
    </message>
    <message>
        <source>%1 Open the casebook again: what you typed last comes with you.</source>
        <translation>%1 Öffnen Sie das Fallbuch wieder: Was Sie zuletzt getippt haben, kommt mit.</translation>
    </message>
</context>
<context>
    <name>amends::SettingsPage</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n business hour(s)</source>
        <translation>
            <numerusform>%n Geschäftsstunde</numerusform>
            <numerusform>%n Geschäftsstunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n business day(s)</source>
        <translation>
            <numerusform>%n Geschäftstag</numerusform>
            <numerusform>%n Geschäftstage</numerusform>
        </translation>
    </message>
    <message>
        <source>the same business day</source>
        <translation>am selben Geschäftstag</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Your business</source>
        <translation>Ihr Betrieb</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The system&apos;s: %1</source>
        <translation>Wie das System: %1</translation>
    </message>
    <message>
        <source>Holds from the next start of Amends.</source>
        <translation>Gilt ab dem nächsten Start von Amends.</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Searches that stand in the sidebar.</source>
        <translation>Suchen, die in der Seitenleiste stehen.</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Leitfaden</translation>
    </message>
    <message>
        <source>In force: version %1, with %2 and %3.</source>
        <translation>In Kraft: Version %1, mit %2 und %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n guided question(s)</source>
        <translation>
            <numerusform>%n Leitfrage</numerusform>
            <numerusform>%n Leitfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cause(s)</source>
        <translation>
            <numerusform>%n Ursache</numerusform>
            <numerusform>%n Ursachen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (usual) — %2</source>
        <translation>%1 (üblich) — %2</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Casebook</source>
        <translation>Fallbuch</translation>
    </message>
    <message>
        <source>Where the casebook lies</source>
        <translation>Wo das Fallbuch liegt</translation>
    </message>
    <message>
        <source>Open another casebook…</source>
        <translation>Anderes Fallbuch öffnen…</translation>
    </message>
    <message>
        <source>Remove the sample shop</source>
        <translation>Beispielladen entfernen</translation>
    </message>
    <message>
        <source>Open the sample shop</source>
        <translation>Beispielladen öffnen</translation>
    </message>
    <message>
        <source>Takes Hill Street Cycles off this computer and goes back to your casebook.</source>
        <translation>Nimmt Hill Street Cycles von diesem Computer und kehrt zu Ihrem Fallbuch zurück.</translation>
    </message>
    <message>
        <source>%1 (%2). Everything is in this one file.</source>
        <translation>%1 (%2). Alles ist in dieser einen Datei.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Is everything there?</source>
        <translation>Ist alles da?</translation>
    </message>
    <message>
        <source>Compares all of the casebook with its history, and the search with the cases.</source>
        <translation>Vergleicht das ganze Fallbuch mit seiner Geschichte und die Suche mit den Fällen.</translation>
    </message>
</context>
<context>
    <name>amends::ShortcutsPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>amends::Sidebar</name>
    <message>
        <source>Pages and views</source>
        <translation>Seiten und Ansichten</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>amends::SidebarModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>amends::SourcesRow</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Stützt sich auf</translation>
    </message>
    <message>
        <source>Add what it rests on</source>
        <translation>Hinzufügen, worauf es sich stützt</translation>
    </message>
    <message>
        <source>A document, a name</source>
        <translation>Ein Dokument, ein Name</translation>
    </message>
    <message>
        <source>What else it rests on</source>
        <translation>Worauf es sich noch stützt</translation>
    </message>
</context>
<context>
    <name>amends::StanceChoice</name>
    <message>
        <source>How do you know that it is not yours? With that it is kept.</source>
        <translation>Woher wissen Sie, dass es nicht an Ihnen liegt? Damit wird es gespeichert.</translation>
    </message>
    <message>
        <source>Whose is it?</source>
        <translation>An wem liegt es?</translation>
    </message>
</context>
<context>
    <name>amends::Stars</name>
    <message>
        <source>%1 of 5 stars</source>
        <translation>%1 von 5 Sternen</translation>
    </message>
</context>
<context>
    <name>amends::Stepper</name>
    <message>
        <source>Steps of the case</source>
        <translation>Schritte des Falls</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>the next one to do</source>
        <translation>der nächste Schritt</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>kommt noch</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1, %2. %3</translation>
    </message>
</context>
<context>
    <name>amends::SuggestedCauses</name>
    <message>
        <source>Choose another cause …</source>
        <translation>Andere Ursache wählen …</translation>
    </message>
    <message>
        <source>Suggested causes</source>
        <translation>Naheliegende Ursachen</translation>
    </message>
    <message>
        <source>you decide</source>
        <translation>Sie entscheiden</translation>
    </message>
    <message>
        <source>Your answers suggest causes here. Nothing is confirmed by itself.</source>
        <translation>Ihre Antworten legen hier Ursachen nahe. Nichts wird von selbst bestätigt.</translation>
    </message>
    <message>
        <source>Our part in this was …</source>
        <translation>Unser Anteil daran war …</translation>
    </message>
    <message>
        <source>One sentence. The reply can use it.</source>
        <translation>Ein Satz. Die Antwort kann ihn verwenden.</translation>
    </message>
    <message>
        <source>%1, in general</source>
        <translation>%1, allgemein</translation>
    </message>
</context>
<context>
    <name>amends::TaskModel</name>
    <message>
        <source>%1 of 5 stars</source>
        <translation>%1 von 5 Sternen</translation>
    </message>
</context>
<context>
    <name>amends::Tile</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>amends::TodayPage</name>
    <message>
        <source>Nothing to do now</source>
        <translation>Jetzt ist nichts zu tun</translation>
    </message>
    <message>
        <source>When a complaint comes in, or a promise falls due, the next step stands here.</source>
        <translation>Wenn eine Beschwerde eingeht oder eine Zusage fällig wird, steht hier der nächste Schritt.</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Alle Fälle</translation>
    </message>
    <message>
        <source>Read again what came in, and what came of it.</source>
        <translation>Nachlesen, was einging und was daraus wurde.</translation>
    </message>
    <message>
        <source>See the cases</source>
        <translation>Fälle ansehen</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
</context>
<context>
    <name>amends::TrendsPage</name>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Ursachen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Where it turned</source>
        <translation>Wo es kippte</translation>
    </message>
    <message>
        <source>What cases are counted by</source>
        <translation>Wonach Fälle gezählt werden</translation>
    </message>
    <message numerus="yes">
        <source>Last %n week(s)</source>
        <translation>
            <numerusform>Letzte %n Woche</numerusform>
            <numerusform>Letzte %n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>All weeks</source>
        <translation>Alle Wochen</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Count all cases</source>
        <translation>Alle Fälle zählen</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Gezeigt als</translation>
    </message>
    <message>
        <source>Write these numbers to a file</source>
        <translation>Diese Zahlen in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Cases by week</source>
        <translation>Fälle je Woche</translation>
    </message>
    <message>
        <source>No cases in these weeks</source>
        <translation>Keine Fälle in diesen Wochen</translation>
    </message>
    <message>
        <source>None of those counted here came in then.</source>
        <translation>Keiner der hier gezählten ging in dieser Zeit ein.</translation>
    </message>
    <message>
        <source>From the first case to the last</source>
        <translation>Vom ersten Fall bis zum letzten</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>No case with a date of receipt has all of this.</source>
        <translation>Kein Fall mit Eingangsdatum erfüllt das alles.</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Alle Fälle</translation>
    </message>
    <message>
        <source>Without the search above</source>
        <translation>Ohne die Suche oben</translation>
    </message>
    <message>
        <source>Count all</source>
        <translation>Alle zählen</translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation>Noch nichts zu zählen</translation>
    </message>
    <message>
        <source>Once cases are here, this page shows week by week what they were about.</source>
        <translation>Sobald es Fälle gibt, zeigt diese Seite Woche für Woche, worum es ging.</translation>
    </message>
    <message>
        <source>cases-by-week</source>
        <extracomment>The name of a file, followed by its ending.</extracomment>
        <translation>faelle-je-woche</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Gespeichert unter %1.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Nicht gezählt</translation>
    </message>
    <message>
        <source>The cases could not be read.</source>
        <translation>Die Fälle waren nicht lesbar.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>The same cases and weeks</source>
        <translation>Dieselben Fälle und Wochen</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Erneut zählen</translation>
    </message>
    <message>
        <source>The newest case is of %1.</source>
        <comment>month and year</comment>
        <translation>Der neueste Fall ist von %1.</translation>
    </message>
</context>
<context>
    <name>amends::ViewList</name>
    <message>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <source>Name of the view %1</source>
        <translation>Name der Ansicht %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>amends::WeeklyTable</name>
    <message>
        <source>so far</source>
        <translation>bisher</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Not over</source>
        <translation>Läuft noch</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>amends::WelcomePage</name>
    <message>
        <source>A bad review is a customer still talking to you.</source>
        <translation>Eine schlechte Bewertung ist ein Kunde, der noch mit Ihnen spricht.</translation>
    </message>
    <message>
        <source>Bring in the first one. Amends takes you through it, one call and one decision at a time.</source>
        <translation>Holen Sie die erste herein. Amends führt Sie hindurch, Anruf für Anruf und Entscheidung für Entscheidung.</translation>
    </message>
    <message>
        <source>or drop a file anywhere in this window: CSV or TSV</source>
        <translation>oder eine Datei irgendwo in diesem Fenster ablegen: CSV oder TSV</translation>
    </message>
    <message>
        <source>Write one down</source>
        <translation>Eine aufschreiben</translation>
    </message>
    <message>
        <source>You have one on your mind. Paste it or type it in; two minutes.</source>
        <translation>Eine geht Ihnen durch den Kopf. Einfügen oder eintippen; zwei Minuten.</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Neuer Fall</translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation>Eine Datei hereinholen</translation>
    </message>
    <message>
        <source>Reviews from Google and others, or the list of a help desk, as CSV.</source>
        <translation>Bewertungen von Google und anderen oder die Liste eines Helpdesks als CSV.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Sich erst umsehen</translation>
    </message>
    <message>
        <source>Open Hill Street Cycles, an invented shop with 131 cases. One click removes it.</source>
        <translation>Öffnen Sie Hill Street Cycles, einen erfundenen Laden mit 131 Fällen. Ein Klick entfernt ihn.</translation>
    </message>
    <message>
        <source>Open the sample shop</source>
        <translation>Beispielladen öffnen</translation>
    </message>
    <message>
        <source>claim by claim</source>
        <translation>Vorwurf für Vorwurf</translation>
    </message>
    <message>
        <source>who was there</source>
        <translation>wer dabei war</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>am Telefon</translation>
    </message>
    <message>
        <source>and our part</source>
        <translation>und unser Anteil</translation>
    </message>
    <message>
        <source>make it good</source>
        <translation>es gutmachen</translation>
    </message>
    <message>
        <source>in public</source>
        <translation>öffentlich</translation>
    </message>
    <message>
        <source>and check it</source>
        <translation>und prüfen</translation>
    </message>
    <message>
        <source>The seven steps of a case</source>
        <translation>Die sieben Schritte eines Falls</translation>
    </message>
    <message>
        <source>Everything stays on this computer. No account.</source>
        <translation>Alles bleibt auf diesem Computer. Kein Konto.</translation>
    </message>
    <message>
        <source>Saved as you type; everything can be undone.</source>
        <translation>Wird beim Tippen gespeichert; alles lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Open another casebook…</source>
        <translation>Anderes Fallbuch öffnen…</translation>
    </message>
</context>
<context>
    <name>amends::WhyChain</name>
    <message>
        <source>+ Why is that?</source>
        <translation>+ Warum ist das so?</translation>
    </message>
    <message>
        <source>Why is that? Adds a further link</source>
        <translation>Warum ist das so? Fügt ein weiteres Glied an</translation>
    </message>
    <message>
        <source>It happened because …</source>
        <translation>Es geschah, weil …</translation>
    </message>
    <message>
        <source>And that because …</source>
        <translation>Und das, weil …</translation>
    </message>
    <message>
        <source>Why, %1</source>
        <translation>Warum, %1</translation>
    </message>
</context>
<context>
    <name>amends::WhyForm</name>
    <message>
        <source>Why, and why again</source>
        <translation>Warum, und noch einmal warum</translation>
    </message>
    <message>
        <source>stop where you can change something</source>
        <translation>bis dorthin, wo Sie etwas ändern können</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 von %2 beantwortet</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) still open</source>
        <translation>
            <numerusform>%n Vorschlag noch offen</numerusform>
            <numerusform>%n Vorschläge noch offen</numerusform>
        </translation>
    </message>
    <message>
        <source>still open: %1</source>
        <translation>noch offen: %1</translation>
    </message>
    <message>
        <source>Next: make it right</source>
        <translation>Weiter: wiedergutmachen</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Turns complaints into something won.</source>
        <translation>Macht aus Beschwerden einen Gewinn.</translation>
    </message>
    <message>
        <source>opens the invented sample shop</source>
        <translation>öffnet den erfundenen Beispielladen</translation>
    </message>
    <message>
        <source>the casebook to open</source>
        <translation>das zu öffnende Fallbuch</translation>
    </message>
</context>
</TS>
