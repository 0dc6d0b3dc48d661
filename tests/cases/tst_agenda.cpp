// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/agenda.h"
#include "tests/support/builders.h"

#include <QTest>

using namespace amends;
using namespace amends::test;

namespace {

QTimeZone dublin()
{
    return QTimeZone("Europe/Dublin");
}

/// "today 2026-0042 call_customer by 2026-11-17T17:00:00Z", then what it is about and the amount.
QString drawn(const AgendaEntry& entry)
{
    QStringList told{codeOf(entry.group), entry.row.number.toString(), codeOf(entry.next.verb)};
    if (entry.next.due.isValid())
        told << u"by "_s + entry.next.due.toString(Qt::ISODate);
    if (!entry.what.isEmpty())
        told << entry.what;
    if (!entry.amount.currency.isEmpty())
        told << plainAmount(entry.amount) + u' ' + entry.amount.currency;
    return told.join(u' ');
}

QStringList drawn(const QList<AgendaEntry>& entries)
{
    QStringList all;
    for (const AgendaEntry& entry : entries)
        all << drawn(entry);
    return all;
}

QStringList entriesOf(const Case& c, const QDateTime& now = monday())
{
    return drawn(agendaEntries(rowOf(c, dublin()), c, now, dublin()));
}

NextStep step(Verb verb, const QString& due, const QDateTime& now)
{
    NextStep next;
    next.step = Step::Customer;
    next.verb = verb;
    next.due = due.isEmpty() ? QDateTime() : utc(due);
    next.overdue = next.due.isValid() && next.due < now;
    return next;
}

AgendaEntry entry(qint64 number, AgendaGroup group, const QString& due)
{
    AgendaEntry made;
    made.row.id = CaseId(uuid(static_cast<quint64>(number)));
    made.row.number = {2026, number};
    made.group = group;
    made.next = step(Verb::CallCustomer, due, monday());
    return made;
}

} // namespace

class TestAgenda : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void groups_data();
    void groups();
    void aRowAloneTellsWhatTheCaseTells();
    void partsOfAnOpenCase_data();
    void partsOfAnOpenCase();
    void allThatAClosedCaseStillHas();
    void nothingOfHistory();
    void order();
};

void TestAgenda::groups_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("due");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<bool>("safety");
    QTest::addColumn<QString>("expected");

    const QString monday = u"2026-11-16T09:00:00"_s;
    const QString sunday = u"2026-11-22T09:00:00"_s;
    const auto row = [](const char* name, const QString& now, const QString& due, const char* expected,
                        const QByteArray& zone = "Europe/Dublin", Verb verb = Verb::CallCustomer, bool safety = false) {
        QTest::newRow(name) << now << due << zone << verb << safety << QString::fromLatin1(expected);
    };
    row("no date", monday, {}, "later");
    row("just past", monday, u"2026-11-16T08:59:59"_s, "kept_waiting");
    row("now", monday, monday, "today");
    row("tonight", monday, u"2026-11-16T23:59:59"_s, "today");
    row("tomorrow", monday, u"2026-11-17T00:00:00"_s, "this_week");
    row("on Sunday", monday, u"2026-11-22T23:59:59"_s, "this_week");
    row("next Monday", monday, u"2026-11-23T00:00:00"_s, "later");
    row("tomorrow there, today here", monday, u"2026-11-17T04:59:59"_s, "today", "America/New_York");
    row("tomorrow here too", monday, u"2026-11-17T05:00:00"_s, "this_week", "America/New_York");
    row("the last day of the week", sunday, u"2026-11-22T23:00:00"_s, "today");
    row("nothing of that week is left", sunday, u"2026-11-23T00:00:00"_s, "later");
    row("we wait for the customer", monday, u"2026-11-01T00:00:00"_s, "later", "UTC", Verb::WaitForCustomer);
    row("safety without a date", monday, {}, "safety", "UTC", Verb::Read, true);
    row("safety past its date", monday, u"2026-11-01T00:00:00"_s, "safety", "UTC", Verb::Read, true);
    row("safety next year", monday, u"2027-11-01T00:00:00"_s, "safety", "UTC", Verb::Read, true);
}

void TestAgenda::groups()
{
    QFETCH(const QString, now);
    QFETCH(const QString, due);
    QFETCH(const QByteArray, zone);
    QFETCH(const Verb, verb);
    QFETCH(const bool, safety);
    NextStep next = step(verb, due, utc(now));
    next.safety = safety;
    QTEST(QString(codeOf(groupOf(next, utc(now), QTimeZone(zone)))), "expected");
}

void TestAgenda::aRowAloneTellsWhatTheCaseTells()
{
    for (const QDateTime& now : {monday(), monday().addDays(2), monday().addDays(60)}) {
        for (const Where where : {Where::InPublic, Where::InPrivate}) {
            for (const auto& [step, code] : Codes<Step>::table) {
                Case c = caseAt(step, where);
                if (where == Where::InPrivate)
                    c.facts.severity = Severity::Safety;
                const CaseRow row = rowOf(c, dublin());
                if (!needsParts(row))
                    QCOMPARE((QList{agendaEntry(row, now, dublin())}), agendaEntries(row, c, now, dublin()));
                else
                    QCOMPARE(QString::fromLatin1(code), u"reply"_s);
            }
        }
    }
    QVERIFY(needsParts(rowOf(closedCase(), dublin())));
}

void TestAgenda::partsOfAnOpenCase_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QStringList>("expected");
    const QString refund = uR"(decide_resolution #5 {"decision":"Refund"}
        set_refund #6 {"amount":{"minor":6400,"currency":"EUR"}})"_s;
    QTest::newRow("a refund to approve") << refund
                                         << QStringList{
                                                u"later 2026-0042 approve_refund by 2026-11-30T17:00:00Z 64.00 EUR"_s};
    QTest::newRow("a refund promised") << refund + uR"(
        set_refund #6 {"approved":"2026-11-16T09:00:00Z","approved_by":"Kim","promised":"2026-11-18T12:00:00Z"})"_s
                                       << QStringList{
                                              u"this_week 2026-0042 pay_refund by 2026-11-18T12:00:00Z 64.00 EUR"_s};
    QTest::newRow("a promise that is due first")
        << u"make_promise #9 {\"text\":\"Send the part\",\"due\":\"2026-11-16T08:00:00Z\"}"_s
        << QStringList{u"kept_waiting 2026-0042 keep_promise by 2026-11-16T08:00:00Z Send the part"_s};
}

void TestAgenda::partsOfAnOpenCase()
{
    QFETCH(const QString, lines);
    const Case c = after(caseAt(Step::Right, Where::InPrivate), lines);
    QVERIFY(needsParts(rowOf(c, dublin())));
    QTEST(entriesOf(c), "expected");
}

void TestAgenda::allThatAClosedCaseStillHas()
{
    const Case closed = closedCase();
    QCOMPARE(entriesOf(closed),
             (QStringList{u"later 2026-0042 do_action by 2026-11-30T23:59:59Z Call after every repair"_s,
                          u"later 2026-0042 follow_up by 2026-11-30T09:00:00Z"_s}));
    const Case more = after(closed, uR"(
        make_promise #9 {"text":"Send the part","due":"2026-11-19T16:00:00Z"}
        make_promise #10 {"text":"Call in spring"}
        plan_action #8 {"done":"2026-11-19T09:00:00Z"}
        plan_follow_up #11 {"what":"How the bike runs","due":"2026-11-22"})"_s);
    QCOMPARE(entriesOf(more, utc(u"2026-11-20T09:00:00")),
             (QStringList{u"kept_waiting 2026-0042 keep_promise by 2026-11-19T16:00:00Z Send the part"_s,
                          u"later 2026-0042 keep_promise Call in spring"_s,
                          u"later 2026-0042 check_effect by 2026-11-30T23:59:59Z Call after every repair"_s,
                          u"this_week 2026-0042 follow_up by 2026-11-22T23:59:59Z How the bike runs"_s}));
}

void TestAgenda::nothingOfHistory()
{
    QCOMPARE(entriesOf(historyCase()), QStringList());
}

void TestAgenda::order()
{
    const QString tomorrow = u"2026-11-17T09:00:00"_s;
    const QString wednesday = u"2026-11-18T09:00:00"_s;
    const QList<AgendaEntry> expected{
        entry(9, AgendaGroup::Safety, wednesday),   entry(8, AgendaGroup::Safety, {}),
        entry(7, AgendaGroup::KeptWaiting, {}),     entry(6, AgendaGroup::Today, tomorrow),
        entry(4, AgendaGroup::ThisWeek, tomorrow),  entry(5, AgendaGroup::ThisWeek, tomorrow),
        entry(3, AgendaGroup::ThisWeek, wednesday), entry(1, AgendaGroup::Later, {}),
        entry(2, AgendaGroup::Later, {}),
    };
    QList<AgendaEntry> entries = expected;
    std::ranges::reverse(entries);
    putInOrder(entries);
    QCOMPARE(entries, expected);
}

QTEST_GUILESS_MAIN(TestAgenda)
#include "tst_agenda.moc"
