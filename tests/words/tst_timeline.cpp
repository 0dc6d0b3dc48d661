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
    c.calls.append({.with = Party::Customer, .at = hour(9), .outcome = CallOutcome::NoAnswer});
    c.calls.append({.with = Party::Agent, .at = hour(10)});
    c.replies.append({.kind = ReplyKind::Holding, .posted = hour(11)});
    QList<Kind> kinds;
    for (const words::TimelineLine& line : words::timeline(c, {}))
        kinds.append(line.kind);
    QCOMPARE(kinds, (QList<Kind>{Kind::Replied, Kind::Called, Kind::NotReached, Kind::Opened}));
}

void TestTimeline::whatHasNoTimeIsLeftOut()
{
    Case c;
    c.replies.append({.kind = ReplyKind::Final, .text = u"not posted yet"_s});
    c.actions.append({.what = u"planned"_s});
    QVERIFY(words::timeline(c, {}).isEmpty());
}

void TestTimeline::foreignNamesAreIsolated()
{
    Case c;
    c.facts.customer = PersonId::make();
    c.calls.append({.with = Party::Customer, .at = hour(9)});
    const QList<Person> people{{.id = c.facts.customer, .name = u"Dana R."_s}};
    const QList<words::TimelineLine> lines = words::timeline(c, people);
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.front().text, u"Talked to \u2068Dana R.\u2069"_s);
}

QTEST_GUILESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
