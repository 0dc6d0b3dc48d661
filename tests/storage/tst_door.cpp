// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/checker.h"
#include "core/storage/draft_store.h"
#include "core/storage/undo_history.h"
#include "tests/support/shop.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace amends;
using namespace amends::test;

namespace {

const QString openOne =
    u"open_case {\"title\":\"Brakes squeal\",\"source\":\"phone\",\"received\":\"2026-11-15T23:30:00Z\"}"_s;

Edit openCase(quint64 number, const QString& title, const QJsonObject& more = {})
{
    Edit edit;
    edit.kind = EditKind::OpenCase;
    edit.caseId = CaseId(uuid(number));
    edit.set = more;
    edit.set.insert("title"_L1, title);
    return edit;
}

Edit onCase(EditKind kind, quint64 number, const QString& reason = {})
{
    Edit edit;
    edit.kind = kind;
    edit.caseId = CaseId(uuid(number));
    edit.reason = reason;
    return edit;
}

Edit based(Edit edit, Revision base)
{
    edit.base = base;
    return edit;
}

/// "1 open_case 1", "3 set_case 3 undoes 2": what history tells of a target.
QStringList told(const QList<HistoryLine>& lines)
{
    QStringList all;
    for (const HistoryLine& line : lines)
        all << u"%1 %2 %3%4"_s.arg(line.step)
                   .arg(codeOf(line.kind))
                   .arg(line.revision)
                   .arg(line.undoes == 0 ? QString() : u" undoes %1"_s.arg(line.undoes));
    return all;
}

Case withoutRevision(Case c)
{
    c.revision = 0;
    return c;
}

} // namespace

class TestDoor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void redoKnowsWhatWasUndoneLast_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<qint64>("undo");
        QTest::addColumn<qint64>("redo");
        // A letter does something new, u undoes, r does again what was undone last. Steps count from 1, the opening.
        const auto row = [](const char* words, qint64 undo, qint64 redo) {
            QTest::newRow(words) << QString::fromLatin1(words) << undo << redo;
        };
        row("", 1, 0);
        row("a", 2, 0);
        row("au", 1, 2);
        row("aur", 2, 0);
        row("abuu", 1, 2);
        row("abuur", 2, 3);
        row("abuurr", 3, 0);
        row("auc", 4, 0);
        row("aurbuu", 1, 2);
        row("aurbuur", 2, 5);
        row("aurbuurr", 5, 0);
    }
    void redoKnowsWhatWasUndoneLast()
    {
        QFETCH(QString, words);
        Shop shop;
        shop.does({openCase(9000, u"Brakes squeal"_s)});
        UndoHistory history(shop.database());
        for (qsizetype i = 0; i < words.size(); ++i) {
            if (words[i] == u'u')
                taken(shop.door().undo(taken(history.newestStep()), monday()));
            else if (words[i] == u'r')
                taken(shop.door().redo(taken(history.newestUndone()), monday()));
            else
                shop.does(u"set_case {\"topic\":\"%1\"}"_s.arg(i));
        }
        QTEST(taken(history.newestStep()), "undo");
        QTEST(taken(history.newestUndone()), "redo");
    }

    void opensACase()
    {
        Shop shop;
        const AppliedGroup group = shop.does({openCase(9000, u"Brakes squeal"_s)});
        QCOMPARE(group, (AppliedGroup{1,
                                      {{.target = TargetKind::Case,
                                        .caseId = caseId(),
                                        .number = {2026, 1},
                                        .person = {},
                                        .batch = {},
                                        .revision = 1,
                                        .already = false}}}));
        const Case c = *shop.stored();
        QCOMPARE(c.number, (CaseNumber{2026, 1}));
        QCOMPARE(c.life.opened, monday());
        QVERIFY(c.facts.isPublic);
        QCOMPARE(c.clocks.size(), 5);
        const QList<HistoryLine> history = shop.history(caseId().toBytes());
        QCOMPARE(history.size(), 1);
        QCOMPARE(history[0].by, u"Ruth Marlow"_s);
        QCOMPARE(history[0].at, monday());
        QCOMPARE(history[0].edit.value("number"_L1).toString(), u"2026-0001"_s);
        QCOMPARE(shop.list().size(), 1);
    }

    void nothingIsDatedAhead()
    {
        Shop shop;
        shop.does(openOne);
        const QStringList rows = rowsOf(shop.database());
        Edit person = addPerson(1, u"Dana R."_s);
        Edit note = editOf(*shop.stored(), u"add_note {\"text\":\"A\"}"_s);
        for (Edit* edit : {&person, &note}) {
            edit->at = monday().addSecs(601);
            QCOMPARE(outcome(shop.tries(QList{*edit})), u"in_the_future: at"_s);
        }
        QCOMPARE(rowsOf(shop.database()), rows);
        note.at = monday().addSecs(600);
        QCOMPARE(outcome(shop.tries(QList{note})), u"done"_s);
        QCOMPARE(outcome(shop.door().undo(2, monday().addDays(-1))), u"done"_s);
    }

    void numbersFollowTheYearOfTheBusiness_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("opened");
        QTest::addColumn<QString>("number");
        QTest::newRow("UTC") << u"UTC"_s << u"2026-12-31T23:30:00Z"_s << u"2026-0001"_s;
        QTest::newRow("ahead") << u"Asia/Tokyo"_s << u"2026-12-31T23:30:00Z"_s << u"2027-0001"_s;
        QTest::newRow("behind") << u"America/New_York"_s << u"2027-01-01T04:59:00Z"_s << u"2026-0001"_s;
    }

    void numbersFollowTheYearOfTheBusiness()
    {
        QFETCH(QString, zone);
        QFETCH(QString, opened);
        QFETCH(QString, number);
        Shop shop(business(zone));
        const QDateTime later = utc(u"2027-01-02T09:00:00");
        const AppliedGroup group = shop.does({openCase(1, u"One"_s, {{"opened"_L1, opened}})}, later);
        QCOMPARE(group.edits[0].number.toString(), number);
    }

    void numbersAreNeverReused()
    {
        Shop shop;
        shop.does({openCase(1, u"One"_s), openCase(2, u"Two"_s)});
        shop.does({onCase(EditKind::WithdrawCase, 2, u"typed twice"_s)});
        QCOMPARE(shop.does({openCase(3, u"Three"_s)}).edits[0].number, (CaseNumber{2026, 3}));
        for (const CaseNumber wished : {CaseNumber{2026, 1}, CaseNumber{2026, 2}, CaseNumber{2026, 9}}) {
            Edit four = openCase(4, u"Four"_s);
            four.caseNumber = wished;
            QCOMPARE(outcome(shop.tries(QList{four})), u"number_taken"_s);
        }
        QCOMPARE(shop.does({openCase(5, u"Five"_s, {{"opened"_L1, u"2025-03-01T09:00:00Z"_s}})}).edits[0].number,
                 (CaseNumber{2025, 1}));
        shop.reopen();
        QCOMPARE(shop.does({openCase(6, u"Six"_s)}).edits[0].number, (CaseNumber{2026, 4}));
    }

    void aWithdrawnCaseComesBackUnderItsNumber()
    {
        Shop shop;
        shop.does({openCase(1, u"One"_s), openCase(2, u"Two"_s, {{"topic"_L1, u"Repair"_s}})});
        const CaseId id(uuid(2));
        const Case before = *shop.stored(id);
        const QStringList rows = rowsOf(shop.database());
        const qint64 withdrawn = shop.does({onCase(EditKind::WithdrawCase, 2, u"typed twice"_s)}).step;
        QVERIFY(!shop.stored(id));
        QVERIFY(rowsOf(shop.database()).filter(u"Repair"_s).filter(u"cases: "_s).isEmpty());
        taken(shop.door().undo(withdrawn, monday()));
        QCOMPARE(withoutRevision(*shop.stored(id)), withoutRevision(before));
        QCOMPARE(shop.stored(id)->revision, 3);
        QCOMPARE(told(shop.history(id.toBytes())),
                 (QStringList{u"1 open_case 1"_s, u"3 withdraw_case 2"_s, u"4 open_case 3 undoes 3"_s}));
        QCOMPARE(outcome(shop.tries(QList{onCase(EditKind::WithdrawCase, 2, u"again"_s)})), u"case_worked_on"_s);
    }

    void aWithdrawnCaseDoesNotComeBackByTheWay()
    {
        Shop shop;
        const Edit open = openCase(1, u"One"_s);
        shop.does({open});
        const qint64 step = shop.does({onCase(EditKind::WithdrawCase, 1, u"typed twice"_s)}).step;
        const QStringList before = rowsOf(shop.database());
        const auto again = shop.tries(QList{open});
        QCOMPARE(outcome(again), u"case_withdrawn"_s);
        QCOMPARE(again.error().detail.value("number"_L1).toString(), u"2026-0001"_s);
        QCOMPARE(rowsOf(shop.database()), before);
        taken(shop.door().undo(step, monday()));
        QCOMPARE(shop.stored(open.caseId)->number, (CaseNumber{2026, 1}));
        QCOMPARE(shop.does({open}).edits[0].already, true);
    }

    void anotherOpeningUnderAKnownIdIsRefused_data()
    {
        QTest::addColumn<QJsonObject>("set");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QByteArray& set, const QString& expected) {
            QTest::newRow(name) << QJsonDocument::fromJson(set).object() << expected;
        };
        const QByteArray claim = R"("claims":[{"statement":"Late","disputed":"yes"}],)";
        const QByteArray note = R"("notes":[{"text":"Rang"}])";
        row("the same", R"({"title":"One",)" + claim + note + "}", u"done"_s);
        row("with what was the default", R"({"title":"One","severity":"normal","is_public":true,)" + claim + note + "}",
            u"done"_s);
        row("another title", R"({"title":"Two",)" + claim + note + "}", u"case_exists"_s);
        row("more", R"({"title":"One","topic":"Tea",)" + claim + note + "}", u"case_exists"_s);
        row("less", R"({"title":"One",)" + note + "}", u"case_exists"_s);
        row("another part", R"({"title":"One",)" + claim + R"("notes":[{"text":"Wrote"}]})", u"case_exists"_s);
        row("another id",
            R"({"title":"One",)" + claim + R"("notes":[{"text":"Rang","part":")" + part(50).toString().toUtf8() +
                R"("}]})",
            u"case_exists"_s);
        row("another day", R"({"title":"One","opened":"2026-11-01T00:00:00Z",)" + claim + note + "}", u"case_exists"_s);
        row("nonsense", R"({"title":"One","no_such":1})", u"case_exists"_s);
    }

    void anotherOpeningUnderAKnownIdIsRefused()
    {
        QFETCH(QJsonObject, set);
        QFETCH(QString, expected);
        Shop shop;
        const QJsonObject first{
            {"title"_L1, u"One"_s},
            {"claims"_L1, QJsonArray{QJsonObject{{"statement"_L1, u"Late"_s}, {"disputed"_L1, u"yes"_s}}}},
            {"notes"_L1, QJsonArray{QJsonObject{{"text"_L1, u"Rang"_s}}}}};
        shop.does({openCase(9000, u"One"_s, first)});
        Edit again = openCase(9000, set.value("title"_L1).toString(), set);
        const QDateTime later = monday().addDays(3);
        for (const bool isChanged : {false, true}) {
            if (isChanged)
                shop.does(u"set_case {\"title\":\"Changed since\"}"_s);
            const QStringList before = rowsOf(shop.database());
            const auto answer = shop.tries({again}, later);
            QCOMPARE(outcome(answer), expected);
            if (answer)
                QVERIFY(answer->edits[0].already);
            QCOMPARE(rowsOf(shop.database()), before);
        }
        again.caseNumber = {2026, 7};
        QCOMPARE(outcome(shop.tries({again}, later)), u"case_exists"_s);
    }

    void anotherPersonUnderAKnownIdIsRefused()
    {
        Shop shop;
        shop.does({addPerson(1, u"Dana"_s)});
        QCOMPARE(outcome(shop.tries(QList{addPerson(1, u"Kim"_s)})), u"person_exists"_s);
        QCOMPARE(outcome(shop.tries(QList{addPerson(1, u"Dana"_s, PersonKind::Agent)})), u"person_exists"_s);
        Edit rename = addPerson(1, u"Dana Reed"_s);
        rename.kind = EditKind::SetPerson;
        rename.set = {{"name"_L1, u"Dana Reed"_s}};
        shop.does({rename});
        QVERIFY(shop.does({addPerson(1, u"Dana"_s)}).edits[0].already);
        QCOMPARE(outcome(shop.tries(QList{addPerson(1, u"Dana Reed"_s)})), u"person_exists"_s);
    }

    void itsOwnNumberMayBeAskedFor()
    {
        Shop shop;
        shop.does({openCase(1, u"One"_s)});
        shop.does({onCase(EditKind::WithdrawCase, 1, u"typed twice"_s)});
        Edit again = openCase(1, u"One"_s);
        again.caseNumber = {2026, 1};
        QCOMPARE(shop.does({again}).edits[0].number, (CaseNumber{2026, 1}));
    }

    void thereAndBack_data()
    {
        QTest::addColumn<Case>("start");
        QTest::addColumn<QString>("line");
        const auto row = [](const char* name, const Case& start, const QString& line) {
            QTest::newRow(name) << start << line;
        };
        for (const auto& [step, code] : Codes<Step>::table) {
            int place = 0;
            for (const QString& line : doing(step, Where::InPublic).split(u'\n'))
                if (!line.contains(u"\"paid\""_s) && !line.contains(u"\"posted\""_s) && !line.trimmed().isEmpty())
                    row(qPrintable(u"%1 %2"_s.arg(QString::fromLatin1(code)).arg(place++)), caseAt(step), line);
        }
        row("facts", opened(), u"set_case {\"title\":\"Other words\",\"severity\":\"serious\"}"_s);
        row("heard later", opened(), u"set_case {\"heard\":\"2026-11-16T09:05:00Z\"}"_s);
        row("in private", opened(), u"set_case {\"is_public\":false} because she asked us to"_s);
        row("in public", opened(Where::InPrivate), u"set_case {\"is_public\":true}"_s);
        row("close", caseAt(Step::Finished), u"@2026-11-18T15:00 close_case"_s);
        row("reopen", closedCase(), u"@2026-11-19T09:00 reopen_case because he called again"_s);
        row("make live", historyCase(), u"@2026-11-19T09:00 make_live"_s);
        row("remove", caseAt(Step::Agent), u"remove_part #1"_s);
        row("withdraw", after({}, openOne), u"withdraw_case because typed twice"_s);
    }

    void thereAndBack()
    {
        QFETCH(Case, start);
        QFETCH(QString, line);
        Shop shop;
        Edit edit;
        edit.kind = EditKind::OpenCase;
        edit.caseId = caseId();
        edit.set = caseToOpening(start);
        edit.at = start.life.opened;
        shop.does({edit}, monday().addDays(3));
        const std::optional<Case> before = shop.stored();
        const qint64 step = shop.does(line);
        const std::optional<Case> after = shop.stored();
        QVERIFY(before != after);
        const auto same = [](const std::optional<Case>& a, const std::optional<Case>& b) {
            return a.has_value() == b.has_value() && (!a || withoutRevision(*a) == withoutRevision(*b));
        };
        for (int round = 0; round < 3; ++round) {
            QCOMPARE(taken(UndoHistory(shop.database()).newestStep()), step);
            const auto undone = shop.door().undo(step, monday());
            QCOMPARE(outcome(undone), u"done"_s);
            QVERIFY(same(shop.stored(), before));
            QCOMPARE(outcome(shop.door().undo(step, monday())), u"nothing_to_undo"_s);
            QCOMPARE(taken(UndoHistory(shop.database()).newestStep()), 1);
            const auto redone = shop.door().redo(step, monday());
            QCOMPARE(outcome(redone), u"done"_s);
            QVERIFY(same(shop.stored(), after));
            QCOMPARE(outcome(shop.door().redo(step, monday())), u"nothing_to_redo"_s);
        }
        QCOMPARE(shop.history(caseId().toBytes()).size(), 8);
        if (after)
            QCOMPARE(after->revision + 6, shop.stored()->revision);
        QCOMPARE(taken(checkCasebook(shop.database())).findings, QList<Error>());
    }

    void stepsOnOneFieldAreTakenBackOneByOne()
    {
        Shop shop;
        shop.does(openOne);
        QStringList titles{shop.stored()->facts.title};
        QList<qint64> steps;
        for (const QString& title : {u"A"_s, u"B"_s, u"C"_s}) {
            steps << shop.does(u"set_case {\"title\":\"%1\"}"_s.arg(title));
            titles << title;
        }
        for (int round = 0; round < 2; ++round) {
            for (qsizetype i = steps.size(); i > 0; --i) {
                QCOMPARE(taken(UndoHistory(shop.database()).newestStep()), steps[i - 1]);
                QCOMPARE(outcome(shop.door().undo(steps[i - 1], monday())), u"done"_s);
                QCOMPARE(shop.stored()->facts.title, titles[i - 1]);
            }
            for (qsizetype i = 0; i < steps.size(); ++i) {
                QCOMPARE(outcome(shop.door().redo(steps[i], monday())), u"done"_s);
                QCOMPARE(shop.stored()->facts.title, titles[i + 1]);
            }
        }
        QCOMPARE(outcome(shop.door().undo(steps[0], monday())), u"conflict title"_s);
    }

    void whatWasDoneAndUndoneIsNoConflict()
    {
        Shop shop;
        shop.does(openOne);
        const qint64 before = shop.does(u"set_case {\"topic\":\"A\"}"_s);
        const Edit title = based(editOf(*shop.stored(), u"set_case {\"title\":\"Mine\"}"_s), 2);
        const Edit topic = based(editOf(*shop.stored(), u"set_case {\"topic\":\"Mine\"}"_s), 2);
        taken(shop.door().undo(shop.does(u"set_case {\"title\":\"B\"}"_s), monday()));
        QCOMPARE(outcome(shop.tries(QList{title})), u"done"_s);
        taken(shop.door().undo(before, monday()));
        QCOMPARE(outcome(shop.tries(QList{topic})), u"conflict topic"_s);
    }

    void undoKnowsWhatThereIs()
    {
        Shop shop;
        QCOMPARE(taken(UndoHistory(shop.database()).newestStep()), 0);
        for (const qint64 step : {0, 1, 99}) {
            QCOMPARE(outcome(shop.door().undo(step, monday())), u"nothing_to_undo"_s);
            QCOMPARE(outcome(shop.door().redo(step, monday())), u"nothing_to_redo"_s);
        }
    }

    void aGroupIsAllOrNothing()
    {
        Shop shop;
        shop.does(openOne);
        const QStringList before = rowsOf(shop.database());
        const Case c = *shop.stored();
        Edit zone;
        zone.kind = EditKind::SetBusiness;
        zone.set = {{"zone"_L1, u"Asia/Tokyo"_s}};
        const QList<Edit> edits{editOf(c, u"set_case {\"title\":\"Zanzibar\"}"_s), zone, addPerson(4, u"Dana"_s),
                                openCase(7, u"Another"_s), editOf(c, u"name_cause {\"code\":\"no/such\"}"_s)};
        const auto refused = shop.tries(edits);
        QVERIFY(!refused);
        QCOMPARE(refused.error().detail.value("place"_L1).toInt(), 4);
        QCOMPARE(rowsOf(shop.database()), before);
        QVERIFY(shop.database().isAutoCommit());
        QCOMPARE(shop.door().zone(), QTimeZone("Europe/Dublin"));
        QCOMPARE(shop.door().office().business, business());
        QCOMPARE(shop.does({openCase(7, u"Another"_s)}).edits[0].number, (CaseNumber{2026, 2}));
    }

    void aGroupIsOneStep()
    {
        Shop shop;
        const AppliedGroup group =
            shop.does({addPerson(1, u"Dana R."_s), openCase(9000, u"One"_s, {{"customer"_L1, person(1).toString()}}),
                       editOf(after({}, openOne), u"state_claim #1 {\"statement\":\"Late\"}"_s),
                       editOf(after({}, openOne), u"state_claim #1 {\"statement\":\"Too late\"}"_s)});
        QCOMPARE(group.step, 1);
        QCOMPARE(group.edits.size(), 4);
        QCOMPARE(group.edits[3].revision, 3);
        const QStringList before = rowsOf(shop.database());
        const Case c = *shop.stored();
        taken(shop.door().undo(1, monday()));
        QVERIFY(!shop.stored());
        QCOMPARE(taken(PeopleStore(shop.database()).find(person(1))), std::optional<Person>());
        QCOMPARE(taken(UndoHistory(shop.database()).newestStep()), 0);
        taken(shop.door().redo(1, monday()));
        QCOMPARE(withoutRevision(*shop.stored()), withoutRevision(c));
        QCOMPARE(taken(UndoHistory(shop.database()).newestStep()), 1);
    }

    void whatWasMadeOnAnOlderRevision_data()
    {
        QTest::addColumn<QString>("meanwhile");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QString& meanwhile, const QString& line, const QString& expected) {
            QTest::newRow(name) << meanwhile << line << expected;
        };
        const QString p1 = part(1).toString();
        const QString p2 = part(2).toString();
        row("the same fact", u"set_case {\"title\":\"A\"}"_s, u"set_case {\"title\":\"B\"}"_s, u"conflict title"_s);
        row("another fact", u"set_case {\"title\":\"A\"}"_s, u"set_case {\"topic\":\"B\"}"_s, u"done"_s);
        row("one of two", u"set_case {\"title\":\"A\",\"owner\":\"Kim\"}"_s,
            u"set_case {\"topic\":\"B\",\"owner\":\"Jo\"}"_s, u"conflict owner"_s);
        row("the same field of a part", u"log_call #1 {\"notes\":\"A\"}"_s, u"log_call #1 {\"notes\":\"B\"}"_s,
            u"conflict %1:notes"_s.arg(p1));
        row("another field of a part", u"log_call #1 {\"notes\":\"A\"}"_s, u"log_call #1 {\"minutes\":7}"_s, u"done"_s);
        row("another part", u"log_call #1 {\"notes\":\"A\"}"_s, u"log_call #2 {\"notes\":\"B\"}"_s, u"done"_s);
        row("a part that went", u"remove_part #1"_s, u"log_call #1 {\"notes\":\"B\"}"_s, u"conflict %1:*"_s.arg(p1));
        row("going, of a part that changed", u"log_call #1 {\"notes\":\"A\"}"_s, u"remove_part #1"_s,
            u"conflict %1:notes"_s.arg(p1));
        row("going, of another part", u"log_call #2 {\"notes\":\"A\"}"_s, u"remove_part #1"_s, u"done"_s);
        row("facts beside a new part", u"add_note #3 {\"text\":\"A\"}"_s, u"set_case {\"title\":\"B\"}"_s, u"done"_s);
        row("withdrawing", u"set_case {\"title\":\"A\"}"_s, u"withdraw_case because typed twice"_s,
            u"conflict title"_s);
        row("what is so already", u"set_case {\"title\":\"A\"}"_s, u"set_case {\"title\":\"A\"}"_s, u"done"_s);
    }

    void whatWasMadeOnAnOlderRevision()
    {
        QFETCH(QString, meanwhile);
        QFETCH(QString, line);
        QFETCH(QString, expected);
        Shop shop;
        Edit open = openCase(
            9000, u"One"_s,
            {{"calls"_L1,
              QJsonArray{QJsonObject{{"part"_L1, part(1).toString()}, {"at"_L1, u"2026-11-16T09:00:00Z"_s}},
                         QJsonObject{{"part"_L1, part(2).toString()}, {"at"_L1, u"2026-11-16T09:00:00Z"_s}}}}});
        shop.does({open});
        shop.does(meanwhile);
        const QStringList before = rowsOf(shop.database());
        const auto result = shop.tries(QList{based(editOf(*shop.stored(), line), 1)});
        QCOMPARE(outcome(result), expected);
        if (!result)
            QCOMPARE(rowsOf(shop.database()), before);
    }

    void anUnknownRevisionIsRefused()
    {
        Shop shop;
        shop.does(openOne);
        QCOMPARE(outcome(shop.tries(QList{based(editOf(*shop.stored(), u"set_case {\"title\":\"B\"}"_s), 2)})),
                 u"unknown_revision"_s);
    }

    void aRepeatedLineChangesNothing_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("call") << u"log_call #5 {\"notes\":\"Knew since Tuesday\"}"_s;
        QTest::newRow("note") << u"add_note #5 {\"text\":\"Knew since Tuesday\"}"_s;
        QTest::newRow("cause") << u"name_cause #5 {\"code\":\"quality\"} because Kim says so"_s;
        QTest::newRow("decision") << u"decide_resolution #5 {\"decision\":\"Money back\"}"_s;
        QTest::newRow("facts") << u"set_case {\"title\":\"Other\"}"_s;
    }

    void aRepeatedLineChangesNothing()
    {
        QFETCH(QString, line);
        Shop shop;
        shop.does(openOne + u"\nlog_call #2 {\"with\":\"agent\"}\nlog_call #3 {\"with\":\"customer\"}"_s);
        const Edit edit = based(editOf(*shop.stored(), line), 3);
        QCOMPARE(shop.does({edit}).edits[0].already, false);
        const QStringList before = rowsOf(shop.database());
        Edit later = edit;
        later.at = edit.at.addSecs(60);
        for (const Edit& again : {edit, later, based(edit, 4)}) {
            const AppliedGroup group = shop.does({again});
            QCOMPARE(group.step, 0);
            QCOMPARE(group.edits[0].already, true);
            QCOMPARE(group.edits[0].revision, 4);
        }
        QCOMPARE(rowsOf(shop.database()), before);
    }

    void aRepeatedOpeningChangesNothing()
    {
        Shop shop;
        const Edit edit = openCase(9000, u"Brakes squeal"_s);
        shop.does({edit, addPerson(1, u"Dana"_s)});
        const QStringList before = rowsOf(shop.database());
        const AppliedGroup group = shop.does({edit, addPerson(1, u"Dana"_s)});
        QCOMPARE(group.step, 0);
        QVERIFY(group.edits[0].already && group.edits[1].already);
        QCOMPARE(group.edits[0].number, (CaseNumber{2026, 1}));
        QCOMPARE(rowsOf(shop.database()), before);
    }

    void undoAfterOthers_data()
    {
        QTest::addColumn<QString>("step");
        QTest::addColumn<QString>("later");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QString& step, const QString& later, const QString& expected) {
            QTest::newRow(name) << step << later << expected;
        };
        row("another fact", u"set_case {\"title\":\"A\"}"_s, u"set_case {\"topic\":\"B\"}"_s, u"done"_s);
        row("the same fact", u"set_case {\"title\":\"A\"}"_s, u"set_case {\"title\":\"B\"}"_s, u"conflict title"_s);
        row("a part filled in", u"log_call #1 {\"with\":\"agent\",\"minutes\":7}"_s, u"log_call #1 {\"notes\":\"A\"}"_s,
            u"conflict %1:notes"_s.arg(part(1).toString()));
        row("what others led back to what it was", u"set_case {\"topic\":\"A\"}"_s, u"set_case {\"topic\":null}"_s,
            u"conflict topic"_s);
        row("a case worked on", u"open"_s, u"set_case {\"topic\":\"B\"}"_s, u"conflict topic"_s);
        row("a case with a resolution begun", u"open"_s, u"decide_resolution #1"_s,
            u"conflict %1:*"_s.arg(part(1).toString()));
        row("a promise kept", u"make_promise #1 {\"text\":\"A call\",\"kept\":\"2026-11-16T09:00:00Z\"}"_s, QString(),
            u"happened_outside: kept"_s);
    }

    void undoAfterOthers()
    {
        QFETCH(QString, step);
        QFETCH(QString, later);
        QFETCH(QString, expected);
        Shop shop;
        qint64 number = shop.does(openOne);
        if (step != u"open")
            number = shop.does(step);
        if (!later.isEmpty())
            shop.does(later);
        const QStringList before = rowsOf(shop.database());
        const auto undone = shop.door().undo(number, monday());
        QCOMPARE(outcome(undone), expected);
        if (undone)
            QCOMPARE(shop.stored()->facts.topic, u"B"_s);
        else
            QCOMPARE(rowsOf(shop.database()), before);
    }

    void aCorrectionIsMadeAgainForItsReason()
    {
        Shop shop;
        shop.does(openOne);
        shop.does(u"make_promise #1 {\"text\":\"A call\",\"kept\":\"2026-11-16T09:00:00Z\"}"_s);
        Edit removal = onCase(EditKind::RemovePart, 1);
        removal.caseId = shop.stored()->id;
        removal.part = part(1);
        QCOMPARE(outcome(shop.door().apply({{removal}}, monday())), u"happened_outside: kept"_s);
        removal.reason = u"Never promised"_s;
        const qint64 step = shop.does({removal}).step;
        for (const bool isAgain : {false, true, false, true}) {
            QCOMPARE(outcome(isAgain ? shop.door().redo(step, monday()) : shop.door().undo(step, monday())), u"done"_s);
            QCOMPARE(shop.stored()->promises.isEmpty(), isAgain);
        }
        QCOMPARE(Statement(shop.database(), "select edit ->> '$.reason' from history_text order by seq desc limit 1")
                     .one([](const Statement& row) { return row.text(0); })
                     .value(),
                 std::optional(removal.reason));
        QCOMPARE(taken(checkCasebook(shop.database())).findings, QList<Error>());
    }

    void erasedStepsAreNotUndone()
    {
        Shop shop;
        shop.does(openOne);
        const qint64 step = shop.does(u"set_case {\"title\":\"A\"}"_s);
        shop.meddle("delete from history_text where seq = " + QByteArray::number(step));
        QCOMPARE(outcome(shop.door().undo(step, monday())), u"erased"_s);
        QCOMPARE(taken(UndoHistory(shop.database()).newestStep()), 1);
        QCOMPARE(shop.history(caseId().toBytes())[1].edit, QJsonObject());
    }

    void peopleChange()
    {
        Shop shop;
        shop.does({addPerson(1, u"Dana R."_s)});
        Edit rename = addPerson(1, u"Dana Reed"_s);
        rename.kind = EditKind::SetPerson;
        rename.set = {{"name"_L1, u"Dana Reed"_s}, {"handles"_L1, QJsonArray{u"google:Dana"_s}}};
        QCOMPARE(shop.does({rename}).edits[0].revision, 2);
        const Person renamed = *taken(PeopleStore(shop.database()).find(person(1)));
        QCOMPARE(
            renamed,
            (Person{person(1), 2, PersonKind::Customer, u"Dana Reed"_s, {}, {}, {u"google:Dana"_s}, false, false}));
        QCOMPARE(outcome(shop.tries(QList{based(rename, 1)})), u"done"_s);
        rename.set = {{"name"_L1, u"Other"_s}};
        QCOMPARE(outcome(shop.tries(QList{based(rename, 1)})), u"conflict name"_s);
        taken(shop.door().undo(2, monday()));
        QCOMPARE(taken(PeopleStore(shop.database()).find(person(1)))->name, u"Dana R."_s);
        rename.person = person(2);
        QCOMPARE(outcome(shop.tries(QList{rename})), u"person_not_found"_s);
    }

    void aRedoneChangeStillCollides()
    {
        Shop shop;
        shop.does({openCase(9000, u"Brakes squeal"_s)});
        Edit stale = editOf(*shop.stored(), u"set_case {\"title\":\"Mine\"}"_s);
        stale.base = 1;
        const qint64 step = shop.does({editOf(*shop.stored(), u"set_case {\"title\":\"Theirs\"}"_s)}).step;
        QCOMPARE(shop.door().apply({{stale}}, monday()).error().code, u"conflict"_s);
        taken(shop.door().undo(step, monday()));
        taken(shop.door().redo(step, monday()));
        QCOMPARE(shop.door().apply({{stale}}, monday()).error().code, u"conflict"_s);
        QCOMPARE(shop.stored()->facts.title, u"Theirs"_s);
        taken(shop.door().undo(step, monday()));
        taken(shop.door().apply({{stale}}, monday()));
        QCOMPARE(shop.stored()->facts.title, u"Mine"_s);
    }

    void aPersonInUseStays_data()
    {
        QTest::addColumn<QString>("line");
        const QString id = person(1).toString();
        QTest::newRow("customer") << u"set_case {\"customer\":\"%1\"}"_s.arg(id);
        QTest::newRow("agent") << u"set_case {\"agent\":\"%1\"}"_s.arg(id);
        QTest::newRow("called") << u"log_call #1 {\"with\":\"agent\",\"person\":\"%1\"}"_s.arg(id);
        QTest::newRow("account") << u"give_account #1 {\"text\":\"A\",\"person\":\"%1\"}"_s.arg(id);
    }

    void aPersonInUseStays()
    {
        QFETCH(QString, line);
        Shop shop;
        shop.does(openOne);
        QCOMPARE(outcome(shop.tries(line)), u"person_not_found"_s);
        shop.does({addPerson(1, u"Dana R."_s)});
        const qint64 used = shop.does(line);
        Edit withdraw = addPerson(1, u""_s);
        withdraw.kind = EditKind::WithdrawPerson;
        withdraw.set = {};
        withdraw.reason = u"typed twice"_s;
        const QStringList before = rowsOf(shop.database());
        QCOMPARE(outcome(shop.tries(QList{withdraw})), u"person_in_use"_s);
        QCOMPARE(rowsOf(shop.database()), before);
        taken(shop.door().undo(used, monday()));
        const qint64 step = shop.does({withdraw}).step;
        QCOMPARE(taken(PeopleStore(shop.database()).find(person(1))), std::optional<Person>());
        taken(shop.door().undo(step, monday()));
        QCOMPARE(taken(PeopleStore(shop.database()).find(person(1)))->name, u"Dana R."_s);
    }

    void anotherZoneMovesDaysAndWeeks()
    {
        Shop shop;
        shop.does(openOne + u"\nplan_action #1 {\"what\":\"Call first\",\"owner\":\"Kim\",\"due\":\"2026-11-30\"}"_s);
        const auto days = [&] {
            return QList<qint64>{shop.number("select received_day from cases"),
                                 shop.number("select received_week from cases"),
                                 shop.number("select opened_day from cases")};
        };
        const auto day = [](int d) { return QDate(2026, 11, d).toJulianDay(); };
        QCOMPARE(days(), (QList{day(15), day(9), day(16)}));
        Edit edit;
        edit.kind = EditKind::SetBusiness;
        edit.set = {{"zone"_L1, u"Asia/Tokyo"_s}};
        const qint64 step = shop.does({edit}).step;
        QCOMPARE(days(), (QList{day(16), day(16), day(16)}));
        QCOMPARE(shop.door().zone(), QTimeZone("Asia/Tokyo"));
        QCOMPARE(shop.list()[0], rowOf(*shop.stored(), QTimeZone("Asia/Tokyo")));
        taken(shop.door().undo(step, monday()));
        QCOMPARE(days(), (QList{day(15), day(9), day(16)}));
    }

    void whatIsDueOnADayFollowsTheZone()
    {
        Shop shop(business(u"Asia/Tokyo"_s));
        Edit open;
        open.kind = EditKind::OpenCase;
        open.caseId = caseId();
        open.set = caseToOpening(after(closedCase(), u"plan_action #8 {\"due\":\"2026-11-20\"}"_s));
        open.at = monday();
        shop.does({open}, monday().addDays(3));
        QCOMPARE(shop.list()[0].due, utc(u"2026-11-20T14:59:59").addMSecs(999));
        Edit edit;
        edit.kind = EditKind::SetBusiness;
        edit.set = {{"zone"_L1, u"Europe/Dublin"_s}};
        shop.does({edit});
        QCOMPARE(shop.list()[0].due, utc(u"2026-11-20T23:59:59").addMSecs(999));
    }

    void aRefusedZoneChangesNothing()
    {
        Shop shop;
        const QStringList before = rowsOf(shop.database());
        Edit edit;
        edit.kind = EditKind::SetBusiness;
        edit.set = {{"zone"_L1, u"Mars/Olympus"_s}};
        QCOMPARE(outcome(shop.tries(QList{edit})), u"unknown_zone"_s);
        QCOMPARE(rowsOf(shop.database()), before);
    }

    void theCasebooksOwnEntries()
    {
        Shop shop;
        Edit view;
        view.kind = EditKind::SaveView;
        view.part = part(1);
        view.set = {{"name"_L1, u"Waiting"_s}, {"query"_L1, u"no:reply"_s}};
        const qint64 step = shop.does({view}).step;
        QCOMPARE(shop.door().office().revision, 2);
        shop.reopen();
        QCOMPARE(shop.door().office().views, (QList<SavedView>{{part(1), u"Waiting"_s, u"no:reply"_s, 0}}));
        view.set = {{"name"_L1, u"Waiting long"_s}};
        QCOMPARE(outcome(shop.tries(QList{based(view, 1)})), u"conflict %1:name"_s.arg(part(1).toString()));
        taken(shop.door().undo(step, monday()));
        QCOMPARE(shop.door().office().views, QList<SavedView>());
        QCOMPARE(told(shop.history({})), (QStringList{u"1 save_view 2"_s, u"2 remove_entry 3 undoes 1"_s}));
    }

    void whatIsNotThere()
    {
        Shop shop;
        QCOMPARE(outcome(shop.tries(QList{onCase(EditKind::SetCase, 77)})), u"case_not_found"_s);
        Edit byNumber = onCase(EditKind::SetCase, 77);
        byNumber.caseId = {};
        byNumber.caseNumber = {2026, 7};
        const auto refused = shop.tries(QList{byNumber});
        QCOMPARE(refused.error(), (Error{u"case_not_found"_s, {{"case"_L1, u"2026-0007"_s}, {"place"_L1, 0}}}));
        Edit batch;
        batch.kind = EditKind::WithdrawImport;
        batch.batch = BatchId(uuid(5));
        QCOMPARE(outcome(shop.tries(QList{batch})), u"batch_not_found"_s);
    }

    void aCaseIsNamedByItsNumberToo()
    {
        Shop shop;
        shop.does(openOne);
        Edit edit = editOf(*shop.stored(), u"set_case {\"title\":\"A\"}"_s);
        edit.caseId = {};
        edit.caseNumber = {2026, 1};
        QCOMPARE(shop.does({edit}).edits[0].caseId, caseId());
        QCOMPARE(shop.history(caseId().toBytes())[1].edit.value("case"_L1).toString(), caseId().toString());
    }

    void timesAndNamesFromTheEditCount()
    {
        Shop shop;
        shop.does(openOne);
        Edit edit = editOf(*shop.stored(), u"add_note #1 {\"text\":\"A\"}"_s);
        edit.at = monday().addDays(-1);
        edit.by = u"Kim"_s;
        shop.does({edit});
        QCOMPARE(shop.stored()->notes, (QList<Note>{{part(1), monday().addDays(-1), u"Kim"_s, u"A"_s}}));
        const HistoryLine line = shop.history(caseId().toBytes())[1];
        QCOMPARE(line.by, u"Kim"_s);
        QCOMPARE(line.at, monday().addDays(-1));
        taken(shop.door().undo(2, monday().addDays(1), u"Odile"_s));
        QCOMPARE(shop.history(caseId().toBytes())[2].by, u"Odile"_s);
    }

    void aPersonWhoCameBackIsUndoneLikeAnother()
    {
        Shop shop;
        const qint64 added = shop.does({addPerson(1, u"Sam"_s)}).step;
        Edit withdrawal;
        withdrawal.kind = EditKind::WithdrawPerson;
        withdrawal.person = person(1);
        const qint64 withdrawn = shop.does({withdrawal}).step;
        taken(shop.door().undo(withdrawn, monday()));
        QCOMPARE(outcome(shop.door().undo(added, monday())), u"done"_s);
    }

    void anEntryHasNoIdOfAnotherKind()
    {
        Shop shop;
        Edit view;
        view.kind = EditKind::SaveView;
        view.part = part(1);
        view.set = {{"name"_L1, u"Late"_s}};
        shop.does({view});
        Edit exposure;
        exposure.kind = EditKind::SetExposure;
        exposure.part = part(1);
        exposure.set = {{"week"_L1, u"2026-W46"_s}};
        QCOMPARE(outcome(shop.tries(QList{exposure})), u"part_is_other"_s);
    }

    void textsThatWouldNotComeBackAreRefused()
    {
        Shop shop;
        shop.does(openOne);
        const QString lone = u"a"_s + QChar(0xd800);
        Edit edit = onCase(EditKind::SetCase, 1, {});
        edit.caseId = caseId();
        edit.set = {{"topic"_L1, u"Repair"_s}};
        edit.reason = lone;
        QCOMPARE(outcome(shop.tries(QList{edit})), u"invalid_value: reason text"_s);
        std::swap(edit.reason, edit.by);
        QCOMPARE(outcome(shop.tries(QList{edit})), u"invalid_value: by text"_s);
        DraftStore drafts(shop.database());
        QCOMPARE(outcome(drafts.save({u"Ruth"_s, caseId(), part(1), u"notes"_s, 1, lone, monday()})),
                 u"invalid_value: notes text"_s);
        QCOMPARE(taken(drafts.all()), QList<Draft>());
    }

    void draftsKnowWhenTheFileIsAnother()
    {
        Shop shop;
        DraftStore drafts(shop.database());
        const Draft draft{u"Ruth"_s, caseId(), part(1), u"notes"_s, 1, u"half a sent"_s, monday()};
        taken(drafts.save(draft));
        QVERIFY(QFile::rename(shop.path(), shop.folder().filePath(u"moved"_s)));
        QVERIFY(QFile::copy(shop.folder().filePath(u"moved"_s), shop.path()));
        QCOMPARE(outcome(drafts.save(draft)), u"file_replaced"_s);
        QCOMPARE(outcome(drafts.discard(draft)), u"file_replaced"_s);
    }

    void draftsStayOutside()
    {
        Shop shop;
        shop.does(openOne);
        const QByteArray before = shop.history(caseId().toBytes()).isEmpty() ? "" : "1";
        DraftStore drafts(shop.database());
        Draft draft{u"Ruth"_s, caseId(), part(1), u"notes"_s, 1, u"half a sent"_s, monday()};
        taken(drafts.save(draft));
        draft.text = u"half a sentence"_s;
        taken(drafts.save(draft));
        Draft other = draft;
        other.field = u"surprises"_s;
        other.saved = monday().addSecs(1);
        taken(drafts.save(other));
        shop.reopen();
        DraftStore again(shop.database());
        QCOMPARE(taken(again.all()), (QList{draft, other}));
        taken(again.discard(draft));
        taken(again.discard(draft));
        QCOMPARE(taken(again.all()), QList{other});
        QCOMPARE(shop.history(caseId().toBytes()).size(), 1);
        QCOMPARE(shop.stored()->revision, 1);
    }
};

QTEST_GUILESS_MAIN(TestDoor)
#include "tst_door.moc"
