// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/week.h"
#include "core/cases/change.h"
#include "core/cases/json.h"
#include "core/cases/rules.h"
#include "tests/support/builders.h"
#include "tests/support/random.h"

#include <QTest>
#include <rapidcheck.h>

using namespace amends;
using namespace amends::test;

namespace {

/// The ids of all parts that an Edit of that kind changes.
template <class C>
QList<PartId> partsFor(const C& owner, EditKind kind)
{
    QList<PartId> ids;
    const auto add = [&]<class P>(const QList<P>& parts) {
        if (kind == EditKind::RemovePart || kind == EditKind::RemoveEntry ||
            partOf(kind) == QLatin1StringView(Fields<P>::one))
            for (const P& part : parts)
                ids.append(part.id);
    };
    if constexpr (std::is_same_v<C, Case>)
        eachPartList(owner, add);
    else
        eachOfficeList(owner, add);
    return ids;
}

/// Sets that the rules have a chance to allow: causes of the tree, questions of the playbook.
void makeLikely(QJsonObject& set, EditKind kind, Random& random)
{
    const Rulebook rules = rulebook();
    if (kind == EditKind::NameCause && set.contains("code"_L1))
        set.insert("code"_L1, random.oneOf(rules.causes.nodes).code);
    if (kind == EditKind::PlanAction && set.contains("cause"_L1))
        set.insert("cause"_L1, random.oneOf(rules.causes.nodes).code);
    if (kind == EditKind::AnswerQuestion && set.contains("question"_L1))
        set.insert("question"_L1, random.oneOf(rules.questions.keys()));
    if (kind == EditKind::AnswerQuestion && set.contains("value"_L1))
        set.insert("value"_L1, random.oneOf(QStringList{u"no"_s, u"yes"_s, u"3"_s, u"ours"_s, u"2026-11-16"_s}));
    if (kind == EditKind::WriteReply && set.contains("platform"_L1))
        set.insert("platform"_L1, random.oneOf(rules.replyLimits.keys()));
    if (kind == EditKind::WriteReply && set.contains("author"_L1))
        set.insert("author"_L1, rules.leader);
}

template <class C>
QJsonObject setFor(const C& owner, EditKind kind, bool isNew, Random& random)
{
    QJsonObject set;
    const auto fill = [&]<class P>(const QList<P>&) {
        if (partOf(kind) == QLatin1StringView(Fields<P>::one))
            set = random.set<P>(!isNew);
    };
    if constexpr (std::is_same_v<C, Case>)
        eachPartList(owner, fill);
    else
        eachOfficeList(owner, fill);
    makeLikely(set, kind, random);
    return set;
}

template <class C>
Edit randomPartEdit(const C& owner, EditKind kind, Random& random)
{
    Edit edit;
    edit.kind = kind;
    const QList<PartId> known = partsFor(owner, kind);
    const bool removes = kind == EditKind::RemovePart || kind == EditKind::RemoveEntry;
    const bool isNew = known.isEmpty() || (!removes && random.chance(40));
    edit.part = isNew ? random.id<PartTag>() : random.oneOf(known);
    if (!removes)
        edit.set = setFor(owner, kind, isNew, random);
    return edit;
}

Edit randomEdit(const Case& c, Random& random)
{
    QList<EditKind> kinds;
    for (const auto& [kind, code] : Codes<EditKind>::table)
        if (targetKindOf(kind) == TargetKind::Case && kind != EditKind::OpenCase && kind != EditKind::WithdrawCase)
            kinds.append(kind);
    const EditKind kind =
        random.chance(15) ? (c.isClosed() ? EditKind::ReopenCase : EditKind::CloseCase) : random.oneOf(kinds);
    Edit edit = partOf(kind).isEmpty() && kind != EditKind::RemovePart ? Edit{} : randomPartEdit(c, kind, random);
    edit.kind = kind;
    edit.caseId = c.id;
    edit.at = monday().addSecs(3600 * random.below(500));
    edit.by = random.chance(50) ? u"Kim"_s : u"Ruth Marlow"_s;
    if (random.chance(50))
        edit.reason = u"so it was"_s;
    if (kind == EditKind::SetCase)
        edit.set = random.set<CaseFacts>(true);
    if (kind == EditKind::CloseCase && random.chance(50))
        edit.set = {{"closed_note"_L1, u"content"_s}};
    return edit;
}

Case startOf(quint32 seed)
{
    Random random(seed);
    const Where where = random.chance(70) ? Where::InPublic : Where::InPrivate;
    switch (random.below(4)) {
    case 0:
        return closedCase(where);
    case 1:
        return historyCase();
    default:
        return caseAt(random.oneOf(Codes<Step>::table).first, where);
    }
}

bool isSound(const Case& c)
{
    QSet<PartId> ids;
    qsizetype count = 0;
    bool sorted = true;
    eachPartList(c, [&]<class P>(const QList<P>& parts) {
        count += parts.size();
        sorted = sorted && std::ranges::is_sorted(parts, {}, &P::id);
        for (const P& part : parts)
            ids.insert(part.id);
    });
    const bool life = c.isClosed() == (c.life.closedAs != ClosedAs::NotClosed);
    const bool settled = c.life.closedAs != ClosedAs::Settled || missingToClose(c).isEmpty();
    return sorted && life && settled && ids.size() == count;
}

bool mayBeRefused(const Error& error)
{
    return error.code == "happened_outside"_L1 || error.code.startsWith("gate_"_L1);
}

struct Trail {
    Case before;
    Edit inverse;
};

} // namespace

class TestChange : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thereAndBack();
    void thereAndBackForPeople();
    void thereAndBackForTheCasebook();
    void openingThereAndBack();
    void nothingChanged_data();
    void nothingChanged();
    void filledIn();
    void decidingAgain();
    void happenedOutside_data();
    void happenedOutside();
    void withdrawing();
    void parts_data();
    void parts();
    void life_data();
    void life();
    void people_data();
    void people();
    void office_data();
    void office();
};

void TestChange::thereAndBack()
{
    QVERIFY(rc::check([](quint32 start, const std::vector<quint32>& seeds) {
        const Case beginning = startOf(start);
        Case c = beginning;
        QList<Trail> trail;
        for (const quint32 seed : seeds) {
            Random random(seed);
            const Edit edit = randomEdit(c, random);
            const auto change = changeCase(c, edit, rulebook());
            if (!change)
                continue;
            RC_ASSERT(change->changed == (change->after != c));
            if (!change->changed)
                continue;
            RC_ASSERT(change->after.revision == c.revision + 1);
            RC_ASSERT(isSound(change->after));
            RC_ASSERT(*editFromJson(toJson(change->inverse)) == change->inverse);
            trail.append({c, change->inverse});
            c = change->after;
        }
        while (!trail.isEmpty()) {
            const Trail last = trail.takeLast();
            Edit undo = last.inverse;
            undo.at = monday().addYears(1);
            undo.by = u"Amira"_s;
            const auto back = changeCase(c, undo, rulebook(), Origin::Undo);
            if (!back) {
                RC_TAG("stopped by a rule");
                RC_ASSERT(mayBeRefused(back.error()));
                return;
            }
            RC_ASSERT(sameButRevision(back->after, last.before));
            const auto again = changeCase(back->after, back->inverse, rulebook(), Origin::Undo);
            RC_ASSERT((again ? sameButRevision(again->after, c) : mayBeRefused(again.error())));
            c = back->after;
        }
        RC_TAG("back at the beginning");
        RC_ASSERT(sameButRevision(c, beginning));
    }));
}

void TestChange::thereAndBackForPeople()
{
    QVERIFY(rc::check([](const std::vector<quint32>& seeds) {
        Person person;
        for (const quint32 seed : seeds) {
            Random random(seed);
            Edit edit;
            edit.kind = person.id.isNull() ? EditKind::AddPerson : EditKind::SetPerson;
            edit.person = PersonId(uuid(8001));
            edit.set = random.set<Person>(!person.id.isNull());
            const auto change = changePerson(person, edit);
            if (!change || !change->changed)
                continue;
            RC_ASSERT(*editFromJson(toJson(change->inverse)) == change->inverse);
            RC_ASSERT(change->after.revision == person.revision + 1);
            const auto back = changePerson(change->after, change->inverse, Origin::Undo);
            RC_ASSERT(back.has_value());
            if (edit.kind == EditKind::SetPerson) {
                Person expected = person;
                expected.revision = back->after.revision;
                RC_ASSERT(back->after == expected);
            } else {
                const auto again = changePerson({}, back->inverse, Origin::Undo);
                RC_ASSERT(again.has_value());
                RC_ASSERT(again->after == change->after);
            }
            person = change->after;
        }
    }));
}

void TestChange::thereAndBackForTheCasebook()
{
    QVERIFY(rc::check([](const std::vector<quint32>& seeds) {
        Office office;
        office.business = {u"Hill Street Cycles"_s, u"Ruth Marlow"_s, u"Europe/Dublin"_s, u"EUR"_s, {}, {}};
        constexpr std::array kinds{EditKind::SetBusiness,  EditKind::SaveView,        EditKind::SetExposure,
                                   EditKind::CountRatings, EditKind::InstallPlaybook, EditKind::RemoveEntry};
        for (const quint32 seed : seeds) {
            Random random(seed);
            const EditKind kind = random.oneOf(kinds);
            Edit edit = kind == EditKind::SetBusiness ? Edit{} : randomPartEdit(office, kind, random);
            edit.kind = kind;
            if (kind == EditKind::SetBusiness)
                edit.set = {{"leader"_L1, random.chance(50) ? u"Kim"_s : u"Amira"_s}, {"zone"_L1, u"Asia/Tokyo"_s}};
            if (edit.set.contains("week"_L1))
                edit.set.insert("week"_L1, Week::of(QDate(2026, 1, 1).addDays(random.below(400))).toString());
            const auto change = changeOffice(office, edit);
            if (!change || !change->changed)
                continue;
            RC_ASSERT(*editFromJson(toJson(change->inverse)) == change->inverse);
            const auto back = changeOffice(change->after, change->inverse, Origin::Undo);
            RC_ASSERT(back.has_value());
            Office expected = office;
            expected.revision = office.revision + 2;
            RC_ASSERT(back->after == expected);
            office = change->after;
        }
    }));
}

void TestChange::openingThereAndBack()
{
    for (const Case& c : {opened(), closedCase(), historyCase()}) {
        const Change<Case> gone = changed(c, editOf(c, u"withdraw_case because opened twice"_s), Origin::Undo);
        QVERIFY(gone.changed);
        const Change<Case> back = changed({}, gone.inverse, Origin::Undo);
        QVERIFY(sameButRevision(back.after, c));
        QCOMPARE(back.after.revision, 1);
        QCOMPARE(back.inverse.kind, EditKind::WithdrawCase);
        QCOMPARE(back.inverse.caseId, c.id);
    }
}

void TestChange::nothingChanged_data()
{
    QTest::addColumn<Case>("value");
    QTest::addColumn<QString>("line");
    QTest::newRow("the same facts") << opened() << uR"(set_case {"source":"google","is_public":true})"_s;
    QTest::newRow("nothing set") << opened() << u"set_case"_s;
    QTest::newRow("a claim sent twice") << caseAt(Step::Agent) << doing(Step::Read, Where::InPublic);
    QTest::newRow("a call sent twice") << caseAt(Step::Customer) << doing(Step::Agent, Where::InPublic);
    QTest::newRow("a decision sent twice")
        << caseAt(Step::Reply) << uR"(decide_resolution #5 {"asked":"Money back","decision":"Refund the service"})"_s;
    QTest::newRow("a posted reply sent twice") << caseAt(Step::Change) << doing(Step::Reply, Where::InPublic);
    QTest::newRow("closed twice") << closedCase() << u"close_case"_s;
    QTest::newRow("closed twice, with the same note")
        << closedCase() << uR"(close_case {"closed_note":"She is content"})"_s;
}

void TestChange::nothingChanged()
{
    QFETCH(const Case, value);
    QFETCH(const QString, line);
    Edit edit = editOf(value, line);
    edit.at = monday().addDays(3);
    const Change<Case> change = changed(value, edit);
    QVERIFY(!change.changed);
    QCOMPARE(change.after, value);
}

void TestChange::filledIn()
{
    const Case c = after(opened(), uR"(
        @2026-11-16T10:00 log_call #2 {"with":"agent"}
        add_note #9 {"text":"Waiting for the mechanic"}
        name_cause #4 {"code":"quality"}
        decide_resolution #5 {"decision":"Repair"})"_s);
    const QDateTime at = utc(u"2026-11-16T10:00:00");
    QCOMPARE(c.calls.constFirst().at, at);
    QCOMPARE(c.notes.constFirst(), (Note{part(9), at, u"Ruth Marlow"_s, u"Waiting for the mechanic"_s}));
    QCOMPARE(c.causes.constFirst().confirmedBy, u"Ruth Marlow"_s);
    QCOMPARE(c.resolutions.constFirst().decidedAt, at);
    QCOMPARE(c.resolutions.constFirst().decidedBy, u"Ruth Marlow"_s);

    const Case stated = after(opened(), uR"(
        log_call #2 {"with":"agent","at":"2026-11-16T08:00:00Z"}
        decide_resolution #5 {"decision":"Repair","decided_at":"2026-11-16T08:00:00Z","decided_by":"Kim"})"_s);
    QCOMPARE(stated.calls.constFirst().at, utc(u"2026-11-16T08:00:00"));
    QCOMPARE(stated.resolutions.constFirst().decidedBy, u"Kim"_s);
}

void TestChange::decidingAgain()
{
    const Case c = after(opened(), uR"(
        decide_resolution #5 {"asked":"A new wheel"}
        @2026-11-16T10:00 decide_resolution #5 {"decision":"Repair","decided_by":"Kim"}
        @2026-11-16T11:00 decide_resolution #5 {"accepted":"no"})"_s);
    QCOMPARE(c.resolutions.constFirst().decidedAt, utc(u"2026-11-16T10:00:00"));
    const Edit again = editOf(c, uR"(@2026-11-17T10:00 decide_resolution #5 {"decision":"A new wheel"})"_s);
    const Change<Case> change = changed(c, again);
    QCOMPARE(change.after.resolutions.constFirst().decidedAt, utc(u"2026-11-17T10:00:00"));
    QCOMPARE(change.after.resolutions.constFirst().decidedBy, u"Ruth Marlow"_s);
    const Case taken = after(change.after, uR"(decide_resolution #5 {"decision":null})"_s);
    QVERIFY(!taken.resolutions.constFirst().decidedAt.isValid());
    QCOMPARE(taken.resolutions.constFirst().asked, u"A new wheel"_s);
}

void TestChange::happenedOutside_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("field");
    QTest::newRow("reply not posted") << uR"(write_reply #7 {"posted":null})"_s << u"posted"_s;
    QTest::newRow("reply posted at another time")
        << uR"(write_reply #7 {"posted":"2026-11-15T09:00:00Z"})"_s << u"posted"_s;
    QTest::newRow("reply said something else") << uR"(write_reply #7 {"text":"Thank you very much."})"_s << u"text"_s;
    QTest::newRow("reply was a holding one") << uR"(write_reply #7 {"kind":"holding"})"_s << u"kind"_s;
    QTest::newRow("reply removed") << u"remove_part #7"_s << u"posted"_s;
    QTest::newRow("refund not paid") << uR"(set_refund #6 {"paid":null})"_s << u"paid"_s;
    QTest::newRow("refund of another amount")
        << uR"(set_refund #6 {"amount":{"minor":100,"currency":"EUR"}})"_s << u"amount"_s;
    QTest::newRow("refund removed") << u"remove_part #6"_s << u"paid"_s;
    QTest::newRow("promise not kept") << uR"(make_promise #9 {"kept":null})"_s << u"kept"_s;
    QTest::newRow("promise was another") << uR"(make_promise #9 {"text":"Write"})"_s << u"text"_s;
    QTest::newRow("promise removed") << u"remove_part #9"_s << u"kept"_s;
    QTest::newRow("a note on it is free") << uR"(write_reply #7 {"url":"https://example.org"})"_s << QString();
    QTest::newRow("so is a reference") << uR"(set_refund #6 {"reference":"R-1"})"_s << QString();
}

void TestChange::happenedOutside()
{
    QFETCH(const QString, line);
    QFETCH(const QString, field);
    const Case c = after(caseAt(Step::Finished), uR"(make_promise #9 {"text":"Call","kept":"2026-11-16T09:00:00Z"})"_s);
    const QString refused = field.isEmpty() ? QString() : u"happened_outside: "_s + field;
    QCOMPARE(refusal(c, line), refused);
    QCOMPARE(refusal(c, line, Origin::Undo), refused);
    if (!field.isEmpty())
        QCOMPARE(refusal(c, line + u" because"_s), refused);
    QCOMPARE(refusal(c, line + u" because it was another case"_s), QString());

    const Edit posting = editOf(caseAt(Step::Reply), doing(Step::Reply, Where::InPublic));
    const Change<Case> posted = changed(caseAt(Step::Reply), posting);
    const auto undone = changeCase(posted.after, posted.inverse, rulebook(), Origin::Undo);
    QVERIFY(!undone);
    QCOMPARE(inWords(undone.error()), u"happened_outside: posted"_s);
}

void TestChange::withdrawing()
{
    const Case c =
        after({}, uR"(open_case {"title":"t","replies":[{"text":"Call us","posted":"2026-11-01T09:00:00Z"}]})"_s);
    QCOMPARE(refusal(c, u"withdraw_case"_s, Origin::Undo), u"happened_outside: posted"_s);
    QCOMPARE(refusal(c, u"withdraw_case because of the wrong shop"_s), QString());
    QCOMPARE(refusal(opened(), u"withdraw_case"_s, Origin::Undo), QString());
    QCOMPARE(refusal(opened(), uR"(withdraw_case {"title":"t"} because opened twice)"_s), u"unknown_field: title"_s);
}

void TestChange::parts_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected");
    QTest::newRow("removing what is not there") << u"remove_part #77"_s << u"part_not_found"_s;
    QTest::newRow("removing and setting") << uR"(remove_part #1 {"text":"t"})"_s << u"unknown_field: text"_s;
    QTest::newRow("an id of another part") << uR"(log_call #1 {"with":"agent"})"_s << u"part_is_other"_s;
    QTest::newRow("a new one that lacks something") << u"state_claim #77"_s << u"value_missing: statement"_s;
    QTest::newRow("clearing what it needs")
        << uR"(state_claim #1 {"statement":null})"_s << u"value_missing: statement"_s;
    QTest::newRow("an unknown field") << uR"(state_claim #1 {"at":null})"_s << u"unknown_field: at"_s;
    QTest::newRow("a text as a number") << uR"(state_claim #1 {"statement":5})"_s << u"invalid_value: statement text"_s;
    QTest::newRow("a fact") << uR"(set_case {"opened":"2026-11-16T09:00:00Z"})"_s << u"unknown_field: opened"_s;
    QTest::newRow("the clocks, which follow by themselves")
        << uR"(set_case {"topic":"t","clocks":{}})"_s << u"unknown_field: clocks"_s;
    QTest::newRow("the title taken away") << uR"(set_case {"title":""})"_s << u"value_missing: title"_s;
}

void TestChange::parts()
{
    QFETCH(const QString, line);
    QTEST(refusal(caseAt(Step::Agent), line), "expected");
}

void TestChange::life_data()
{
    QTest::addColumn<Case>("value");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const Case& c, const QString& line, const QString& expected) {
        QTest::newRow(name) << c << line << expected;
    };
    const Case ready = caseAt(Step::Finished);
    row("closed as history by a person", opened(), uR"(close_case {"closed_as":"before_amends"})"_s,
        u"invalid_value: closed_as settled"_s);
    row("closed as nothing", ready, uR"(close_case {"closed_as":null})"_s, u"invalid_value: closed_as settled"_s);
    row("closed at no time", ready, uR"(close_case {"closed":null})"_s, u"value_missing: closed"_s);
    row("closed before it was opened", ready, uR"(close_case {"closed":"2026-11-16T08:59:59Z"})"_s,
        u"invalid_value: closed not_before_opened"_s);
    row("opened anew by closing", ready, uR"(close_case {"opened":"2026-11-15T09:00:00Z"})"_s,
        u"unknown_field: opened"_s);
    row("closed otherwise", closedCase(), uR"(close_case {"closed_note":"She is not"})"_s, u"case_closed"_s);
    row("reopened and set", closedCase(), uR"(reopen_case {"title":"t"} because she wrote)"_s,
        u"unknown_field: title"_s);
    row("clocks put back by a person", closedCase(), uR"(reopen_case {"clocks":{}} because she wrote)"_s,
        u"unknown_field: clocks"_s);
    row("made live and set", historyCase(), uR"(make_live {"title":"t"})"_s, u"unknown_field: title"_s);
    row("opened closed without saying how", {}, uR"(open_case {"title":"t","closed":"2026-11-16T09:00:00Z"})"_s,
        u"value_missing: closed_as"_s);
    row("opened open with a closing note", {}, uR"(open_case {"title":"t","closed_note":"n"})"_s,
        u"value_missing: closed"_s);
    row("opened closed before", {},
        uR"(open_case {"title":"t","closed_as":"before_amends","opened":"2026-11-02T09:00:00Z","closed":"2026-11-01T09:00:00Z"})"_s,
        u"invalid_value: closed not_before_opened"_s);
    row("opened as history today", {}, uR"(open_case {"title":"t","closed_as":"before_amends"})"_s, {});
}

void TestChange::life()
{
    QFETCH(const Case, value);
    QFETCH(const QString, line);
    QTEST(refusal(value, line), "expected");
}

void TestChange::people_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<Revision>("revision");
    QTest::addColumn<QString>("set");
    QTest::addColumn<QString>("expected");
    QTest::newRow("add") << u"add_person"_s << Revision(0) << uR"({"name":"Kim","kind":"agent"})"_s << QString();
    QTest::newRow("nameless") << u"add_person"_s << Revision(0) << uR"({"kind":"agent"})"_s << u"value_missing: name"_s;
    QTest::newRow("unknown field") << u"add_person"_s << Revision(0) << uR"({"name":"Kim","erased":true})"_s
                                   << u"unknown_field: erased"_s;
    QTest::newRow("rename") << u"set_person"_s << Revision(3) << uR"({"name":"Kim Ward"})"_s << QString();
    QTest::newRow("name taken away") << u"set_person"_s << Revision(3) << uR"({"name":null})"_s
                                     << u"value_missing: name"_s;
    QTest::newRow("withdraw") << u"withdraw_person"_s << Revision(1) << u"{}"_s << QString();
    QTest::newRow("withdraw, worked on") << u"withdraw_person"_s << Revision(2) << u"{}"_s << u"person_worked_on"_s;
}

void TestChange::people()
{
    QFETCH(const QString, kind);
    QFETCH(const Revision, revision);
    QFETCH(const QString, set);
    Person before;
    before.revision = revision;
    if (revision > 0) {
        before.id = person(1);
        before.name = u"Kim"_s;
    }
    Edit edit;
    edit.kind = *fromCode<EditKind>(kind);
    edit.person = person(1);
    edit.set = json(set);
    const auto change = changePerson(before, edit);
    QTEST(change ? QString() : inWords(change.error()), "expected");
}

void TestChange::office_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QString& line, const QString& expected) {
        QTest::newRow(name) << line << expected;
    };
    row("zone", uR"(set_business {"zone":"Asia/Tokyo"})"_s, {});
    row("no such zone", uR"(set_business {"zone":"Europe/Hill_Street"})"_s, u"unknown_zone"_s);
    row("no zone", uR"(set_business {"zone":null})"_s, u"value_missing: zone"_s);
    row("no such currency", uR"(set_business {"currency":"euro"})"_s, u"unknown_currency"_s);
    row("unknown field", uR"(set_business {"colour":"red"})"_s, u"unknown_field: colour"_s);
    row("view", uR"(save_view #1 {"name":"No reply","query":"no:reply"})"_s, {});
    row("nameless view", uR"(save_view #1 {"query":"no:reply"})"_s, u"value_missing: name"_s);
    row("exposure", uR"(set_exposure #1 {"week":"2026-W46","amount":120.5})"_s, {});
    row("no such week", uR"(set_exposure #1 {"week":"2026-W60","amount":120})"_s, u"invalid_week"_s);
    row("less than nothing", uR"(set_exposure #1 {"week":"2026-W46","amount":-1})"_s,
        u"invalid_value: amount number_in_range"_s);
    row("ratings", uR"(count_ratings #1 {"source":"google","week":"2026-W46","stars":4.5,"count":12})"_s, {});
    row("six stars", uR"(count_ratings #1 {"week":"2026-W46","stars":6})"_s, u"invalid_value: stars number_in_range"_s);
    row("nothing to remove", u"remove_entry #1"_s, u"part_not_found"_s);
}

void TestChange::office()
{
    QFETCH(const QString, line);
    Office office;
    office.business = {u"Hill Street Cycles"_s, u"Ruth Marlow"_s, u"Europe/Dublin"_s, u"EUR"_s, {}, {}};
    const auto change = changeOffice(office, editOf({}, line));
    QTEST(change ? QString() : inWords(change.error()), "expected");
}

QTEST_GUILESS_MAIN(TestChange)
#include "tst_change.moc"
