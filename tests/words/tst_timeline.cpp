// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/timeline.h"

#include <QTest>

using namespace amends;
using namespace Qt::StringLiterals;

namespace {

QDateTime hour(int hour)
{
    return {QDate(2026, 11, 16), QTime(hour, 0), QTimeZone::UTC};
}

using Kind = words::TimelineLine::Kind;

Call call(Party with, const QDateTime& at, CallOutcome outcome = CallOutcome::Reached)
{
    Call made;
    made.with = with;
    made.at = at;
    made.outcome = outcome;
    return made;
}

Reply reply(ReplyKind kind, const QDateTime& posted)
{
    Reply made;
    made.kind = kind;
    made.posted = posted;
    return made;
}

} // namespace

class TestTimeline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newestComesFirst();
    void whatHasNoTimeIsLeftOut();
    void foreignNamesAreIsolated();
};

void TestTimeline::newestComesFirst()
{
    Case c;
    c.life.opened = hour(8);
    c.calls.append(call(Party::Customer, hour(9), CallOutcome::NoAnswer));
    c.calls.append(call(Party::Agent, hour(10)));
    c.replies.append(reply(ReplyKind::Holding, hour(11)));
    QList<Kind> kinds;
    for (const words::TimelineLine& line : words::timeline(c, {}))
        kinds.append(line.kind);
    QCOMPARE(kinds, (QList<Kind>{Kind::Replied, Kind::Called, Kind::NotReached, Kind::Opened}));
}

void TestTimeline::whatHasNoTimeIsLeftOut()
{
    Case c;
    c.replies.append(reply(ReplyKind::Final, {}));
    c.actions.append(Action());
    QVERIFY(words::timeline(c, {}).isEmpty());
}

void TestTimeline::foreignNamesAreIsolated()
{
    Case c;
    c.facts.customer = PersonId::make();
    c.calls.append(call(Party::Customer, hour(9)));
    Person dana;
    dana.id = c.facts.customer;
    dana.name = u"Dana R."_s;
    const QList<Person> people{dana};
    const QList<words::TimelineLine> lines = words::timeline(c, people);
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.front().text, u"Talked to \u2068Dana R.\u2069"_s);
}

QTEST_GUILESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
