// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/torture/sequences.h"

#include "core/cases/repeated.h"
#include "core/search/parser.h"
#include "core/storage/undo_history.h"
#include "tests/support/shop.h"
#include "tests/torture/finder.h"
#include "tests/torture/plain_book.h"
#include "tests/torture/stored_book.h"
#include "tests/torture/work.h"

#include <QDir>
#include <QFile>
#include <rapidcheck.h>

#include <ranges>
#include <sstream>

namespace amends::torture {

using namespace test;

namespace {

constexpr std::size_t editsOfASequence = 50;

const QDateTime& now()
{
    static const QDateTime time = monday().addYears(1);
    return time;
}

/// Cases and people that were worked on already, so that nobody withdraws them.
void makeBeginning(const QString& path)
{
    makeCasebook(path);
    StoredBook book(path);
    for (const quint64 number : {quint64(1), quint64(2)}) {
        Edit phone;
        phone.kind = EditKind::SetPerson;
        phone.person = person(number);
        phone.set = {{"phone"_L1, u"555 0100"_s}};
        const auto kind = number == 1 ? PersonKind::Customer : PersonKind::Agent;
        taken(book.door().apply({{addPerson(number, number == 1 ? u"Dana R."_s : u"Kim"_s, kind), phone}}, monday()));
    }
    for (const CaseId& id : book.state().cases.keys()) {
        Edit note;
        note.kind = EditKind::AddNote;
        note.caseId = id;
        note.part = PartId::make();
        note.set = {{"text"_L1, u"Rang the shop first"_s}};
        taken(book.door().apply({{note}}, monday()));
    }
}

/// A fault, in words; none where all is well.
using Fault = std::optional<QString>;

class Sequence {
public:
    Sequence(const QString& folder, SequenceFigures& figures)
        : m_folder(folder)
        , m_figures(figures)
        , m_book(folder + u"/sequence.amends"_s)
        , m_state(m_book.state())
        , m_beginning(m_book.rows())
        , m_model(plainOf(m_state), rulebook().playbookVersion)
        , m_lastOfBefore(taken(UndoHistory(m_book.database()).newestStep()))
    {
        noteVersions();
    }

    Fault run(const std::vector<quint32>& seeds)
    {
        const Fault fault = walk(seeds);
        return fault ? m_story.join(u'\n') + u'\n' + *fault : fault;
    }

private:
    Fault walk(const std::vector<quint32>& seeds)
    {
        m_outside = !seeds.empty() && seeds.front() % 2 == 0 ? OutsideEdits::None : OutsideEdits::Some;
        for (const quint32 seed : seeds)
            if (const Fault fault = seed == 0 ? Fault() : next(seed))
                return fault;
        const quint32 last = seeds.empty() ? 0 : seeds.back();
        for (const auto step : {&Sequence::isWhole, &Sequence::isFoundAgain, &Sequence::isSameElsewhere,
                                &Sequence::goesThereAndBack, &Sequence::isFoundAgain, &Sequence::isWhole})
            if (const Fault fault = (this->*step)(last))
                return fault;
        return {};
    }

    Fault next(quint32 seed)
    {
        Random random(seed);
        const Fault fault = edit(random);
        if (fault)
            return fault;
        const int also = random.below(100);
        if (also < 12)
            return undo(random);
        if (also < 19)
            return redo(random);
        if (also < 21)
            return restart();
        if (also < 25)
            return isFoundAgain(seed);
        return {};
    }

    Fault edit(Random& random)
    {
        RandomEdits made(random, m_outside);
        QList<Edit> edits{made.inBook(m_state)};
        const bool isGroup = random.chance(10);
        for (int left = isGroup ? 1 + random.below(3) : 0; left > 0; --left)
            edits.append(made.inBook(m_state));
        for (Edit& edit : edits)
            if (isGroup)
                edit.base.reset();
            else if (random.chance(20))
                edit.base = someRevision(random, targetOf(edit));
        if (const Fault fault = apply(edits))
            return fault;
        return !isGroup && random.chance(10) ? applyAgain(edits.constFirst()) : Fault();
    }

    std::optional<Revision> someRevision(Random& random, const QString& target)
    {
        const QList<Revision> known = m_versions.value(target).keys();
        return known.isEmpty() ? std::nullopt : std::optional(random.oneOf(known));
    }

    Fault apply(const QList<Edit>& edits)
    {
        const qint64 entry = m_book.newestEntry();
        const PlainBook before = m_model.book();
        const auto done = m_book.door().apply({edits}, now());
        if (done)
            m_story << told(u"step %1"_s.arg(done->step), edits);
        m_isFresh = done && done->step != 0;
        if (!m_isFresh) {
            m_figures.refused += done ? 0 : 1;
            const bool isConflict = !done && done.error().code == "conflict"_L1;
            if (isConflict && !wasTouched(edits.constFirst()))
                return told(u"a conflict with nobody"_s, edits);
            return m_book.newestEntry() == entry ? isSame(edits)
                                                 : Fault(told(u"refused, and history goes on"_s, edits));
        }
        ++m_figures.applied;
        QList<Edit> made;
        for (qsizetype i = 0; i < edits.size(); ++i)
            if (!done->edits[i].already)
                made.append(edits[i]);
        if (made.size() == 1 && isOverwriting(made.constFirst()))
            return told(u"it overwrote what its sender had not seen"_s, edits);
        QList<Case> after;
        for (const Edit& edit : std::as_const(made))
            if (const auto c = m_book.stored(edit.caseId); c && !edit.caseId.isNull())
                after.append(*c);
        m_model.apply(done->step, made, after);
        return isSame(edits);
    }

    /// A line that comes twice changes nothing; where it says what shall be, it is known to be so already.
    Fault applyAgain(const Edit& edit)
    {
        static const QList<EditKind> moves{EditKind::RemovePart,     EditKind::RemoveEntry, EditKind::WithdrawCase,
                                           EditKind::WithdrawPerson, EditKind::ReopenCase,  EditKind::MakeLive};
        if (!m_isFresh)
            return {};
        ++m_figures.repeated;
        const auto done = m_book.door().apply({{edit}}, now());
        const bool isKnown = done && done->step == 0 && done->edits[0].already;
        if (!isKnown && (done || !moves.contains(edit.kind)))
            return told(u"repeated, it is "_s + outcome(done), {edit});
        return isSame({edit});
    }

    /// What an Edit that was made on an older state sets was the same then.
    bool isOverwriting(const Edit& edit) const
    {
        if (!edit.base)
            return false;
        const QString part = edit.part.isNull() ? QString() : edit.part.toString();
        const QJsonObject seen = m_versions.value(targetOf(edit)).value(*edit.base).value(part);
        const QJsonObject is = m_model.book().value(targetOf(edit)).value(part);
        if (edit.kind == EditKind::RemovePart || edit.kind == EditKind::RemoveEntry)
            return seen != is;
        for (auto it = edit.set.constBegin(); it != edit.set.constEnd(); ++it)
            if (!seen.isEmpty() && is.contains(it.key()) && seen.value(it.key()) != is.value(it.key()) &&
                is.value(it.key()) != *it)
                return true;
        return false;
    }

    /// Whether the part an Edit is about was changed since the state it was made on.
    bool wasTouched(const Edit& edit) const
    {
        if (!edit.base)
            return false;
        const QString part = edit.part.isNull() ? QString() : edit.part.toString();
        const QMap<Revision, PlainThing> versions = m_versions.value(targetOf(edit));
        const PlainThing seen = versions.value(*edit.base);
        const bool isOfAll = edit.kind == EditKind::WithdrawCase || edit.kind == EditKind::WithdrawPerson;
        for (auto it = versions.lowerBound(*edit.base); it != versions.constEnd(); ++it)
            if (isOfAll ? *it != seen : it->value(part) != seen.value(part))
                return true;
        return false;
    }

    Fault undo(Random& random)
    {
        QList<qint64> standing = m_model.steps();
        standing.removeIf([this](qint64 step) { return m_model.isUndone(step); });
        if (standing.isEmpty())
            return {};
        return undo(random.chance(70) ? standing.last() : random.oneOf(standing)).fault;
    }

    Fault redo(Random& random)
    {
        QList<qint64> undone = m_model.steps();
        undone.removeIf([this](qint64 step) { return !m_model.isUndone(step); });
        if (undone.isEmpty())
            return {};
        const bool isTop = m_model.newestUndone() != 0 && random.chance(70);
        return redo(isTop ? m_model.newestUndone() : random.oneOf(undone)).fault;
    }

    struct Turned {
        bool isDone = false;
        Fault fault;
    };

    Turned undo(qint64 step)
    {
        const bool isNewest = step == m_model.newestStep();
        const auto done = m_book.door().undo(step, now());
        if (done && m_model.saysOutside(step))
            return {true, u"step %1 was undone, and happened outside"_s.arg(step)};
        return turned(u"undoing"_s, step, done, isNewest, done ? m_model.undo(step) : QString());
    }

    Turned redo(qint64 step)
    {
        const bool isNewest = step == m_model.newestUndone() && !m_model.isOvertaken(step);
        const auto done = m_book.door().redo(step, now());
        return turned(u"doing again"_s, step, done, isNewest, done ? m_model.redo(step) : QString());
    }

    /// The newest is in nobody's way; the rules and what happened outside may be.
    Turned turned(const QString& what, qint64 step, const Result<AppliedGroup>& done, bool isNewest,
                  const QString& lost)
    {
        m_story << u"%1 step %2: %3"_s.arg(what).arg(step).arg(outcome(done));
        if (done && done->step == 0)
            return {true, u"%1 step %2 does nothing"_s.arg(what).arg(step)};
        m_figures.undone += done ? 1 : 0;
        m_figures.refused += done ? 0 : 1;
        m_wasOutOfOrder = m_wasOutOfOrder || (done && !isNewest);
        if (!lost.isEmpty())
            return {true, lost};
        static const QStringList ofRules{u"happened_outside"_s, u"person_in_use"_s, u"person_not_found"_s};
        const QString code = done ? QString() : done.error().code;
        const bool isExpected = done || code.startsWith("gate_"_L1) || ofRules.contains(code) ||
                                (!isNewest && code == "conflict"_L1) ||
                                (!isNewest && code == "case_not_found"_L1 && m_model.isGone(step));
        if (!isExpected)
            return {false, u"%1 step %2: %3"_s.arg(what).arg(step).arg(outcome(done))};
        return {done.has_value(), isAllSame(what + u" step "_s + QString::number(step))};
    }

    Fault restart()
    {
        ++m_figures.restarts;
        m_book.restart();
        return isAllSame(u"after a restart"_s);
    }

    /// All the way back and forth again, as far as the rules let it.
    Fault goesThereAndBack(quint32)
    {
        const PlainBook end = m_model.book();
        QList<qint64> undone;
        while (const qint64 step = m_model.newestStep()) {
            const Turned turn = undo(step);
            if (turn.fault)
                return turn.fault;
            if (!turn.isDone)
                break;
            undone.append(step);
        }
        const bool isAtBeginning = m_model.newestStep() == 0;
        m_figures.wayBack += isAtBeginning ? 1 : 0;
        if (isAtBeginning) {
            const QStringList rows = m_book.rows();
            for (qsizetype i = 0; i < std::max(rows.size(), m_beginning.size()); ++i)
                if (rows.value(i) != m_beginning.value(i))
                    return u"all undone is not the beginning: %1, was %2"_s.arg(rows.value(i), m_beginning.value(i));
        }
        for (const qint64 step : std::views::reverse(undone)) {
            const Turned turn = redo(step);
            if (turn.fault)
                return turn.fault;
            if (!turn.isDone && m_wasOutOfOrder) // it may rest on what was undone before it
                return {};
            if (!turn.isDone)
                return u"step %1 was undone just now and is not made again"_s.arg(step);
        }
        const QString differs = difference(m_model.book(), end);
        return differs.isEmpty() ? Fault() : u"all done again is not the end: "_s + differs;
    }

    /// What the Edits touched is stored as the model has it; nobody's names of undo and redo are wrong.
    Fault isSame(const QList<Edit>& edits)
    {
        for (const Edit& edit : edits) {
            const QString target = targetOf(edit);
            if (!edit.caseId.isNull()) {
                const auto c = m_book.stored(edit.caseId);
                c ? void(m_state.cases.insert(edit.caseId, *c)) : void(m_state.cases.remove(edit.caseId));
            } else if (!edit.person.isNull()) {
                const auto person = m_book.stored(edit.person);
                person ? void(m_state.people.insert(edit.person, *person)) : void(m_state.people.remove(edit.person));
            } else {
                m_state.office = m_book.door().office();
            }
        }
        noteVersions();
        const QString differs = difference(plainOf(m_state), m_model.book());
        if (!differs.isEmpty())
            return told(differs, edits);
        return isNamed();
    }

    Fault isAllSame(const QString& when)
    {
        m_state = m_book.state();
        noteVersions();
        const QString differs = difference(plainOf(m_state), m_model.book());
        return differs.isEmpty() ? isNamed() : when + u": "_s + differs;
    }

    /// What undo and redo say they would do.
    Fault isNamed()
    {
        UndoHistory history(m_book.database());
        const qint64 newest = taken(history.newestStep());
        const qint64 undone = taken(history.newestUndone());
        const qint64 shouldBe = m_model.newestStep() == 0 ? m_lastOfBefore : m_model.newestStep();
        if (newest != shouldBe || undone != m_model.newestUndone())
            return u"undo is step %1 instead of %2, redo %3 instead of %4"_s.arg(newest).arg(shouldBe).arg(undone).arg(
                m_model.newestUndone());
        for (const qint64 step : {newest, undone})
            if (step > m_lastOfBefore && taken(history.kindOf(step)) != m_model.kindOf(step))
                return u"step %1 has a wrong name"_s.arg(step);
        return {};
    }

    void noteVersions()
    {
        for (const Case& c : std::as_const(m_state.cases))
            noteVersion(c.id.toString(), c.revision, [&] { return plainOf(c); });
        for (const Person& person : std::as_const(m_state.people))
            noteVersion(person.id.toString(), person.revision, [&] { return plainOf(person); });
        noteVersion({}, m_state.office.revision, [this] { return plainOf(m_state.office); });
    }

    template <class Make>
    void noteVersion(const QString& target, Revision revision, Make plain)
    {
        if (!m_versions.value(target).contains(revision))
            m_versions[target].insert(revision, plain());
    }

    Fault isWhole(quint32)
    {
        const QStringList findings = m_book.findings();
        return findings.isEmpty() ? Fault() : u"the check finds "_s + findings.join(u", "_s);
    }

    Fault isFoundAgain(quint32 seed)
    {
        constexpr int searches = 5;
        Random random(seed);
        for (int left = searches; left > 0; --left) {
            const QString asked = randomSearch(random);
            const search::Parsed parsed = search::parse(asked);
            if (!parsed.problems.isEmpty())
                qFatal("%s is no search", qUtf8Printable(asked));
            ++m_figures.searches;
            QSet<CaseId> found;
            for (const CaseRow& row : taken(CaseQuery(m_book.database(), now()).list(parsed.query, {}, -1)))
                found.insert(row.id);
            const QSet<CaseId> expected = foundIn(m_state, parsed.query, now());
            if (found != expected)
                return u"'%1' finds %2 cases, there are %3"_s.arg(asked).arg(found.size()).arg(expected.size());
        }
        return {};
    }

    Fault isSameElsewhere(quint32);

    static QString told(const QString& what, const QList<Edit>& edits)
    {
        QStringList lines{what};
        for (const Edit& edit : edits)
            lines << QString::fromUtf8(text(toJson(edit)));
        return lines.join(u"\n    "_s);
    }

    QString m_folder;
    SequenceFigures& m_figures;
    StoredBook m_book;
    BookState m_state;
    QStringList m_beginning;
    QStringList m_story; ///< what was done, to be told with a fault
    Model m_model;
    qint64 m_lastOfBefore; ///< the step that made the beginning
    OutsideEdits m_outside = OutsideEdits::None;
    bool m_wasOutOfOrder = false; ///< something was undone or done again that was not the newest
    bool m_isFresh = false;       ///< the last group was written just now
    QMap<QString, QMap<Revision, PlainThing>> m_versions;
};

/// What `export --json` writes, line by line into an empty casebook, twice.
Fault Sequence::isSameElsewhere(quint32)
{
    const QString path = m_folder + u"/elsewhere.amends"_s;
    copyBook(m_folder + u"/empty.amends"_s, path);
    StoredBook elsewhere(path);
    QList<Edit> exported;
    for (const Person& person : std::as_const(m_state.people))
        exported.append(openingOf(person));
    for (const Case& c : std::as_const(m_state.cases))
        exported.append(openingOf(c));
    for (Edit& edit : exported) {
        edit.caseNumber = {};
        edit.at = {};
        const auto read = groupFromJson(json(QString::fromUtf8(text(toJson(edit)))));
        for (const bool isAgain : {false, true}) {
            const auto done =
                read.and_then([&](const EditGroup& group) { return elsewhere.door().apply(group, now()); });
            if (!done || done->edits[0].already != isAgain)
                return told(u"elsewhere it is "_s + outcome(done), {edit});
        }
    }
    BookState state = elsewhere.state();
    state.office = m_state.office;
    const QString differs = difference(plainOf(state), m_model.book());
    if (!differs.isEmpty())
        return u"taken in elsewhere, "_s + differs;
    ++m_figures.exported;
    return {};
}

} // namespace

SequenceFigures walkSequences(const QString& folder, int sequences, quint32 seed)
{
    QDir().mkpath(folder);
    const QString beginning = folder + u"/beginning.amends"_s;
    makeBeginning(beginning);
    makeEmptyCasebook(folder + u"/empty.amends"_s);
    SequenceFigures figures;
    const auto property = [&] {
        const auto any = rc::gen::resize(rc::kNominalSize, rc::gen::inRange<quint32>(0, 0x7fffffff));
        const auto seeds = *rc::gen::container<std::vector<quint32>>(editsOfASequence, any);
        copyBook(beginning, folder + u"/sequence.amends"_s);
        if (const Fault fault = Sequence(folder, figures).run(seeds))
            RC_FAIL(fault->toStdString());
    };
    rc::detail::TestParams params;
    params.seed = seed;
    params.maxSuccess = sequences;
    params.disableShrinking = true; // takes hours
    const auto result = rc::detail::checkTestable(property, rc::detail::TestMetadata(), params);
    if (result.is<rc::detail::SuccessResult>()) {
        figures.sequences = result.get<rc::detail::SuccessResult>().numSuccess;
    } else {
        std::ostringstream story;
        rc::detail::printResultMessage(result, story);
        figures.faults << QString::fromStdString(story.str());
    }
    return figures;
}

} // namespace amends::torture
