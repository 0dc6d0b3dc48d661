// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/checker.h"
#include "tests/support/random_edits.h"
#include "tests/support/shop.h"

#include <QTest>
#include <rapidcheck.h>

using namespace amends;
using namespace amends::test;

namespace {

/// Clocks get ids of their own each time.
Case comparable(Case c)
{
    for (DeadlineClock& clock : c.clocks)
        clock.id = {};
    std::ranges::sort(c.clocks, {}, [](const DeadlineClock& k) { return std::tuple(k.kind, k.started, k.due); });
    return c;
}

} // namespace

class TestDoorProperties : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFileSaysWhatTheRulesSay()
    {
        m_shop.does({addPerson(1, u"Dana R."_s), addPerson(2, u"Kim"_s, PersonKind::Agent)});
        // Thousands of transactions: what happens when the power fails is not the question here.
        m_shop.meddle("pragma synchronous = off");
        QVERIFY(rc::check("the door is the rules, and undo is the way back", [this](quint32 a, quint32 b, quint32 c) {
            for (const quint32 seed : {a, b, c})
                sequence(seed);
            RC_ASSERT(HistoryStore(m_shop.database()).verify()->findings.isEmpty());
        }));
        QCOMPARE(taken(checkCasebook(m_shop.database())).findings, QList<Error>());
        qInfo("%d sequences, %d edits applied, %d wholly undone", m_sequences, m_applied, m_whollyUndone);
        QVERIFY(m_applied > m_sequences * 5);
        QVERIFY(m_whollyUndone > m_sequences / 3);
    }

private:
    /// What was there before each step, and after the last one.
    struct Walk {
        CaseId id;
        QList<Case> states;
        QList<qint64> steps;
    };

    void sequence(quint32 seed)
    {
        Random random(seed);
        Edit open;
        open.kind = EditKind::OpenCase;
        open.caseId = random.id<CaseTag>();
        open.at = monday();
        open.set = {{"title"_L1, u"Start"_s}, {"is_public"_L1, random.chance(50)}};
        if (m_shop.does({open}).step == 0)
            return; // RapidCheck likes small seeds
        ++m_sequences;
        Walk walk{open.caseId, {*m_shop.stored(open.caseId)}, {}};
        for (int i = 0; i < 30; ++i)
            apply(RandomEdits(random, OutsideEdits::None).inCase(walk.states.last(), {person(1), person(2)}), walk);
        thereAndBack(walk);
    }

    void apply(const Edit& edit, Walk& walk)
    {
        const auto pure = changeCase(walk.states.last(), edit, rulebook());
        const auto done = m_shop.tries(QList{edit}, monday().addYears(1));
        if (outcome(done) != outcome(pure))
            qWarning() << text(toJson(edit)) << outcome(done) << outcome(pure);
        RC_ASSERT(outcome(done) == outcome(pure));
        if (!pure)
            return;
        const Case stored = *m_shop.stored(walk.id);
        RC_ASSERT(comparable(stored) == comparable(pure->after));
        RC_ASSERT(done->edits[0].revision == pure->after.revision);
        RC_ASSERT(done->edits[0].already == !pure->changed);
        RC_ASSERT((done->step != 0) == pure->changed);
        if (!pure->changed)
            return;
        ++m_applied;
        walk.steps.append(done->step);
        walk.states.append(stored);
    }

    /// All the way back and forth again, as far as the rules let it.
    void thereAndBack(const Walk& walk)
    {
        const auto isRefused = [](const auto& result) {
            if (!result && !result.error().code.startsWith("gate_"_L1))
                qWarning() << outcome(result);
            RC_ASSERT(result || result.error().code.startsWith("gate_"_L1));
            return !result;
        };
        qsizetype at = walk.steps.size();
        for (; at > 0; --at) {
            if (isRefused(m_shop.door().undo(walk.steps[at - 1], monday())))
                break;
            RC_ASSERT(sameButRevision(*m_shop.stored(walk.id), walk.states[at - 1]));
        }
        m_whollyUndone += at == 0;
        for (; at < walk.steps.size(); ++at) {
            if (isRefused(m_shop.door().redo(walk.steps[at], monday())))
                return;
            RC_ASSERT(sameButRevision(*m_shop.stored(walk.id), walk.states[at + 1]));
        }
    }

    Shop m_shop;
    int m_sequences = 0;
    int m_applied = 0;
    int m_whollyUndone = 0;
};

QTEST_GUILESS_MAIN(TestDoorProperties)
#include "tst_door_properties.moc"
