// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/edit.h"
#include "tests/support/builders.h"
#include "tests/support/random.h"

#include <QTest>
#include <rapidcheck.h>

using namespace amends;
using namespace amends::test;

namespace {

const QString theCase = uR"("case":"019a2b00-0000-7000-8000-0000000000c1")"_s;
const QString thePart = uR"("part":"019a2b00-0000-7000-8000-0000000000a1")"_s;

Edit randomEdit(EditKind kind, Random& random)
{
    Edit edit;
    edit.kind = kind;
    const TargetKind target = targetKindOf(kind);
    if (target == TargetKind::Person)
        edit.person = random.id<PersonTag>();
    if (target == TargetKind::Batch)
        edit.batch = random.id<BatchTag>();
    if (target == TargetKind::Case && (kind == EditKind::OpenCase || random.chance(50)))
        edit.caseId = random.id<CaseTag>();
    if (target == TargetKind::Case && (edit.caseId.isNull() || (kind == EditKind::OpenCase && random.chance(50))))
        edit.caseNumber = {2020 + random.below(10), 1 + random.below(100'000)};
    if (!partOf(kind).isEmpty() || kind == EditKind::RemovePart || kind == EditKind::RemoveEntry)
        edit.part = random.id<PartTag>();
    if (random.chance(50))
        edit.base = random.below(100);
    if (random.chance(70))
        edit.set = random.set<Call>(true);
    random.fill(edit.reason, false);
    random.fill(edit.at, false);
    random.fill(edit.by, false);
    return edit;
}

} // namespace

class TestEditJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roundTrip();
    void whole();
    void refused_data();
    void refused();
    void byNumber();
    void baseLeftOut();
    void groups();
    void refusedGroups_data();
    void refusedGroups();
    void everyKindHasItsPart();
    void touched_data();
    void touched();
    void collisions_data();
    void collisions();
};

void TestEditJson::roundTrip()
{
    QVERIFY(rc::check([](quint32 seed) {
        Random random(seed);
        for (const auto& [kind, code] : Codes<EditKind>::table) {
            if (!isRequested(kind))
                continue;
            const Edit edit = randomEdit(kind, random);
            const auto again = editFromJson(QJsonDocument::fromJson(text(toJson(edit))).object());
            RC_ASSERT(again.has_value());
            RC_ASSERT(*again == edit);
            RC_ASSERT(toJson(*again) == toJson(edit));
        }
    }));
}

void TestEditJson::whole()
{
    Edit edit;
    edit.kind = EditKind::LogCall;
    edit.caseNumber = {2026, 42};
    edit.part = part(1);
    edit.base = 7;
    edit.set = {{"with"_L1, u"agent"_s}, {"notes"_L1, QJsonValue()}};
    edit.reason = u"why"_s;
    edit.at = monday();
    edit.by = u"Kim"_s;
    const QJsonObject written = json(uR"({"edit":"log_call","case":"2026-0042","part":"%1","base":7,
        "set":{"with":"agent","notes":null},"reason":"why","at":"2026-11-16T09:00:00Z","by":"Kim"})"_s.arg(
        part(1).toString()));
    QCOMPARE(toJson(edit), written);
    QCOMPARE(*editFromJson(written), edit);
}

void TestEditJson::refused_data()
{
    QTest::addColumn<QString>("rest");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QString& rest, const QString& expected) {
        QTest::newRow(name) << rest << expected;
    };
    row("no kind", theCase, u"unknown_edit"_s);
    row("unknown kind", uR"("edit":"delete_case",)"_s + theCase, u"unknown_edit"_s);
    row("kind that is no text", uR"("edit":5,)"_s + theCase, u"unknown_edit"_s);
    row("import is nobody's line", uR"("edit":"import")"_s, u"unknown_edit"_s);
    row("unknown key", uR"("edit":"close_case","colour":"red",)"_s + theCase, u"unknown_key: colour"_s);
    row("no case", uR"("edit":"close_case")"_s, u"value_missing: case"_s);
    row("case null", uR"("edit":"close_case","case":null)"_s, u"value_missing: case"_s);
    row("case unreadable", uR"("edit":"close_case","case":"42")"_s, u"invalid_value: case case_number|uuid"_s);
    row("opening by number", uR"("edit":"open_case","case":"2026-0042")"_s, u"value_missing: case"_s);
    row("number of another", uR"("edit":"close_case","number":"2026-0042",)"_s + theCase, u"unknown_key: number"_s);
    row("number unreadable", uR"("edit":"open_case","number":"42",)"_s + theCase, u"invalid_case_number"_s);
    row("no part", uR"("edit":"log_call",)"_s + theCase, u"value_missing: part"_s);
    row("nothing to remove", uR"("edit":"remove_part",)"_s + theCase, u"value_missing: part"_s);
    row("part unreadable", uR"("edit":"log_call","part":"1",)"_s + theCase, u"invalid_value: part uuid"_s);
    row("part of what has none", uR"("edit":"set_case",)"_s + theCase + u',' + thePart, u"unknown_key: part"_s);
    row("no person", uR"("edit":"set_person")"_s, u"value_missing: person"_s);
    row("a case for a person", uR"("edit":"set_person","person":"019a2b00-0000-7000-8000-0000000000b1",)"_s + theCase,
        u"unknown_key: case"_s);
    row("a person for a case", uR"("edit":"close_case","person":"019a2b00-0000-7000-8000-0000000000b1",)"_s + theCase,
        u"unknown_key: person"_s);
    row("a case for the casebook", uR"("edit":"set_business",)"_s + theCase, u"unknown_key: case"_s);
    row("no entry", uR"("edit":"save_view")"_s, u"value_missing: part"_s);
    row("no batch", uR"("edit":"withdraw_import")"_s, u"value_missing: batch"_s);
    row("base that is no number", uR"("edit":"close_case","base":"7",)"_s + theCase,
        u"invalid_value: base whole_number"_s);
    row("base below nothing", uR"("edit":"close_case","base":-1,)"_s + theCase, u"invalid_value: base whole_number"_s);
    row("set that is no object", uR"("edit":"set_case","set":[],)"_s + theCase, u"invalid_value: set object"_s);
    row("set null", uR"("edit":"set_case","set":null,)"_s + theCase, u"invalid_value: set object"_s);
    row("naive time", uR"("edit":"close_case","at":"2026-11-16T09:00:00",)"_s + theCase,
        u"invalid_value: at time_with_zone"_s);
    row("reason that is no text", uR"("edit":"close_case","reason":1,)"_s + theCase, u"invalid_value: reason text"_s);
    row("NUL in a name", uR"("edit":"close_case","by":"a\u0000b",)"_s + theCase, u"invalid_value: by text"_s);
}

void TestEditJson::refused()
{
    QFETCH(const QString, rest);
    const auto edit = editFromJson(json(u'{' + rest + u'}'));
    QVERIFY(!edit);
    QTEST(inWords(edit.error()), "expected");
}

void TestEditJson::byNumber()
{
    const auto edit = editFromJson(json(uR"({"edit":"close_case","case":"2026-0042"})"));
    QVERIFY(edit);
    QCOMPARE(edit->caseNumber, (CaseNumber{2026, 42}));
    QVERIFY(edit->caseId.isNull());
}

void TestEditJson::baseLeftOut()
{
    QCOMPARE(editFromJson(json(u"{\"edit\":\"close_case\","_s + theCase + u'}'))->base, std::nullopt);
    QCOMPARE(editFromJson(json(u"{\"edit\":\"close_case\",\"base\":null,"_s + theCase + u'}'))->base, std::nullopt);
    QCOMPARE(editFromJson(json(u"{\"edit\":\"close_case\",\"base\":0,"_s + theCase + u'}'))->base,
             std::optional<Revision>(0));
}

void TestEditJson::groups()
{
    const QString one = uR"({"edit":"close_case","case":"2026-0042"})"_s;
    const QString two = uR"({"edit":"make_live","case":"2026-0043"})"_s;
    const Edit first = *editFromJson(json(one));
    const Edit second = *editFromJson(json(two));
    QCOMPARE(*groupFromJson(json(one)), EditGroup{{first}});
    QCOMPARE(*groupFromJson(json(u"{\"group\":["_s + one + u',' + two + u"]}"_s)), (EditGroup{{first, second}}));
}

void TestEditJson::refusedGroups_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected");
    QTest::newRow("empty") << uR"({"group":[]})"_s << u"value_missing: group"_s;
    QTest::newRow("no list") << uR"({"group":{}})"_s << u"unknown_key: group"_s;
    QTest::newRow("more beside it") << uR"({"group":[],"edit":"close_case"})"_s << u"unknown_key: group"_s;
    QTest::newRow("a group in it") << uR"({"group":[{"group":[]}]})"_s << u"unknown_edit"_s;
    QTest::newRow("a text in it") << uR"({"group":["close_case"]})"_s << u"unknown_edit"_s;
    QTest::newRow("a bad one in it") << uR"({"group":[{"edit":"close_case"}]})"_s << u"value_missing: case"_s;
    QTest::newRow("nothing") << u"{}"_s << u"unknown_edit"_s;
}

void TestEditJson::refusedGroups()
{
    QFETCH(const QString, line);
    const auto group = groupFromJson(json(line));
    QVERIFY(!group);
    QTEST(inWords(group.error()), "expected");
}

void TestEditJson::everyKindHasItsPart()
{
    QStringList parts;
    for (const auto& [kind, code] : Codes<EditKind>::table)
        if (!partOf(kind).isEmpty())
            parts.append(partOf(kind));
    QStringList expected;
    const auto add = [&]<class P>(const QList<P>&) { expected.append(QString::fromLatin1(Fields<P>::one)); };
    const Case c;
    const Office office;
    eachPartList(c, add);
    eachOfficeList(office, add);
    QCOMPARE(parts, expected);
}

void TestEditJson::touched_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("expected");
    const QString one = part(1).toString();
    QTest::newRow("facts") << uR"(set_case {"title":"t","stance":null})"_s << QStringList{u"stance"_s, u"title"_s};
    QTest::newRow("fields of a part") << uR"(log_call #1 {"notes":"n","at":null})"_s
                                      << QStringList{one + u":at"_s, one + u":notes"_s};
    QTest::newRow("a part of which nothing is said") << u"log_call #1"_s << QStringList{one + u":*"_s};
    QTest::newRow("a whole part") << u"remove_part #1"_s << QStringList{one + u":*"_s};
    QTest::newRow("a whole entry") << u"remove_entry #1"_s << QStringList{one + u":*"_s};
    QTest::newRow("closing") << uR"(close_case {"closed_note":"n"})"_s << QStringList{u"life"_s};
    QTest::newRow("reopening") << u"reopen_case"_s << QStringList{u"life"_s};
    QTest::newRow("making live") << u"make_live"_s << QStringList{u"life"_s};
    QTest::newRow("opening") << uR"(open_case {"title":"t"})"_s << QStringList{u"*"_s};
    QTest::newRow("withdrawing") << u"withdraw_case"_s << QStringList{u"*"_s};
    QTest::newRow("adding a person") << uR"(add_person {"name":"Kim"})"_s << QStringList{u"*"_s};
    QTest::newRow("setting a person") << uR"(set_person {"name":"Kim"})"_s << QStringList{u"name"_s};
    QTest::newRow("clocks put back by an undo")
        << uR"(reopen_case {"clocks":{"%1":{"stopped":null},"%2":null}})"_s.arg(one, part(2).toString())
        << QStringList{u"life"_s, one + u":stopped"_s, part(2).toString() + u":*"_s};
    QTest::newRow("and with a fact") << uR"(set_case {"heard":null,"clocks":{"%1":{"due":null}}})"_s.arg(one)
                                     << QStringList{u"heard"_s, one + u":due"_s};
}

void TestEditJson::touched()
{
    QFETCH(const QString, line);
    QTEST(touchedBy(editOf({}, line)), "expected");
}

void TestEditJson::collisions_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char* name, const QString& a, const QString& b, bool expected) {
        QTest::newRow(name) << a << b << expected;
    };
    const QString title = uR"(set_case {"title":"t"})"_s;
    const QString notes = uR"(log_call #1 {"notes":"n"})"_s;
    row("same fact", title, uR"(set_case {"title":"u","topic":"x"})"_s, true);
    row("other fact", title, uR"(set_case {"topic":"x"})"_s, false);
    row("same field of a part", notes, uR"(log_call #1 {"notes":"m"})"_s, true);
    row("other field of it", notes, uR"(log_call #1 {"minutes":5})"_s, false);
    row("same field of another part", notes, uR"(log_call #2 {"notes":"n"})"_s, false);
    row("a fact and a field of one name", title, uR"(record_review #1 {"title":"t"})"_s, false);
    row("removal and change", notes, u"remove_part #1"_s, true);
    row("removal and change of another", notes, u"remove_part #2"_s, false);
    row("removal and fact", title, u"remove_part #1"_s, false);
    row("removal twice", u"remove_part #1"_s, u"remove_part #1"_s, true);
    row("closing twice", u"close_case"_s, u"close_case"_s, true);
    row("closing and reopening", u"close_case"_s, u"reopen_case"_s, true);
    row("closing and a fact", u"close_case"_s, title, false);
    row("closing and a removal", u"close_case"_s, u"remove_part #1"_s, false);
    row("withdrawing and anything", u"withdraw_case"_s, title, true);
    row("withdrawing and a part", u"withdraw_case"_s, notes, true);
    row("withdrawing and a part of which nothing is said", u"withdraw_case"_s, u"log_call #1"_s, true);
    row("a part of which nothing is said and a fact", u"log_call #1"_s, title, false);
    row("a clock put back and a pause since",
        uR"(reopen_case {"clocks":{"%1":{"stopped":null}}})"_s.arg(part(1).toString()),
        uR"(set_clock #1 {"paused":"2026-11-16T09:00:00Z"})"_s, false);
    row("a clock taken away and a pause since", uR"(close_case {"clocks":{"%1":null}})"_s.arg(part(1).toString()),
        uR"(set_clock #1 {"paused":"2026-11-16T09:00:00Z"})"_s, true);
}

void TestEditJson::collisions()
{
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    const QStringList first = touchedBy(editOf({}, a));
    const QStringList second = touchedBy(editOf({}, b));
    QTEST(collide(first, second), "expected");
    QTEST(collide(second, first), "expected");
}

QTEST_GUILESS_MAIN(TestEditJson)
#include "tst_edit_json.moc"
