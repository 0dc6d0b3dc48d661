// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/checker.h"
#include "tests/support/shop.h"

#include <QTest>
#include <rapidcheck.h>

using namespace amends;
using namespace amends::test;

namespace {

const QList<EditKind> kinds{EditKind::SetCase,       EditKind::RecordReview,     EditKind::StateClaim,
                            EditKind::GiveAccount,   EditKind::LogCall,          EditKind::MakePromise,
                            EditKind::AnswerQuestion, EditKind::AskWhy,          EditKind::NameCause,
                            EditKind::DecideResolution, EditKind::SetRefund,     EditKind::WriteReply,
                            EditKind::PlanAction,    EditKind::PlanFollowUp,     EditKind::AddNote,
                            EditKind::RecordDeviation, EditKind::RemovePart,     EditKind::CloseCase,
                            EditKind::ReopenCase};

QList<PartId> partsOf(const Case& c)
{
    QList<PartId> ids;
    eachPartList(c, [&](const auto& parts) {
        for (const auto& part : parts)
            ids.append(part.id);
    });
    return ids;
}

QJsonObject setFor(Random& random, EditKind kind, bool isNew)
{
    QJsonObject set;
    if (kind == EditKind::SetCase)
        return random.set<CaseFacts>(true);
    eachPartList(Case{}, [&]<class P>(const QList<P>&) {
        if (partOf(kind) == QLatin1StringView(Fields<P>::one))
            set = random.set<P>(!isNew);
    });
    return set;
}

/// One that is often allowed: known people, causes and questions, nothing that happened outside.
Edit randomEdit(Random& random, const Case& c, const QList<PersonId>& people)
{
    Edit edit;
    edit.kind = random.oneOf(kinds);
    edit.caseId = c.id;
    edit.at = monday().addSecs(60 * random.below(100'000));
    edit.by = u"Ruth Marlow"_s;
    edit.reason = random.chance(50) ? u"because"_s : QString();
    const QList<PartId> there = partsOf(c);
    const bool isNew = there.isEmpty() || random.chance(60);
    if (!partOf(edit.kind).isEmpty() || edit.kind == EditKind::RemovePart)
        edit.part = isNew ? random.id<PartTag>() : random.oneOf(there);
    edit.set = setFor(random, edit.kind, isNew);
    const auto put = [&](QLatin1StringView key, const QJsonValue& value) {
        if (edit.set.contains(key))
            edit.set.insert(key, value);
    };
    for (const auto key : {"customer"_L1, "agent"_L1, "person"_L1})
        put(key, random.oneOf(people).toString());
    put("code"_L1, u"quality/defect"_s);
    put("question"_L1, u"why_informed"_s);
    for (const auto key : {"kept"_L1, "paid"_L1, "posted"_L1})
        edit.set.remove(key);
    if (random.chance(30))
        edit.base = c.revision;
    return edit;
}

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
        int sequences = 0;
        int applied = 0;
        int wholly = 0;
        Shop shop;
        shop.does({addPerson(1, u"Dana R."_s), addPerson(2, u"Kim"_s, PersonKind::Agent)});
        QVERIFY(rc::check("the door is the rules, and undo is the way back", [&](quint32 seed) {
            Random random(seed);
            const bool last = ++sequences % 3 == 0;
            Edit open;
            open.kind = EditKind::OpenCase;
            open.caseId = random.id<CaseTag>();
            open.at = monday();
            open.set = {{"title"_L1, u"Start"_s}, {"is_public"_L1, random.chance(50)}};
            if (shop.tries(QList{open})->step == 0)
                return;
            Case model = *shop.stored(open.caseId);
            QList<Case> states{model};
            QList<qint64> steps;
            for (int i = 0; i < 30; ++i) {
                const Edit edit = randomEdit(random, model, {person(1), person(2)});
                const auto pure = changeCase(model, edit, rulebook());
                const auto done = shop.tries(QList{edit}, edit.at);
                RC_ASSERT(outcome(done) == outcome(pure));
                if (!pure)
                    continue;
                const Case stored = *shop.stored(open.caseId);
                RC_ASSERT(comparable(stored) == comparable(pure->after));
                RC_ASSERT(done->edits[0].revision == pure->after.revision);
                RC_ASSERT(done->edits[0].already == !pure->changed);
                RC_ASSERT((done->step != 0) == pure->changed);
                model = stored;
                if (!pure->changed)
                    continue;
                ++applied;
                steps.append(done->step);
                states.append(stored);
            }
            qsizetype at = steps.size();
            for (; at > 0; --at) {
                const auto undone = shop.door().undo(steps[at - 1], monday());
                if (!undone && undone.error().code.startsWith("gate_"_L1))
                    break;
                RC_ASSERT(outcome(undone) == u"done"_s);
                RC_ASSERT(sameButRevision(*shop.stored(open.caseId), states[at - 1]));
            }
            wholly += at == 0;
            for (; at < steps.size(); ++at) {
                const auto redone = shop.door().redo(steps[at], monday());
                if (!redone && redone.error().code.startsWith("gate_"_L1))
                    return;
                RC_ASSERT(outcome(redone) == u"done"_s);
                RC_ASSERT(sameButRevision(*shop.stored(open.caseId), states[at + 1]));
            }
            if (last)
                RC_ASSERT(HistoryStore(shop.database()).verify()->findings.isEmpty());
        }));
        const CheckReport report = taken(checkCasebook(shop.database()));
        QCOMPARE(report.findings, QList<Error>());
        qInfo("%d sequences, %d edits applied, %d wholly undone", sequences, applied, wholly);
        QVERIFY(applied > sequences * 5);
        QVERIFY(wholly > sequences / 3);
    }
};

QTEST_GUILESS_MAIN(TestDoorProperties)
#include "tst_door_properties.moc"
