// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/sample_shop.h"
#include "tests/casebook/books.h"

#include <QTest>

using namespace amends;
using namespace amends::test;

namespace {

/// The sample shop at the moment it tells of.
class Sample {
public:
    Sample()
        : m_casebook({.path = m_folder.filePath(u"sample.amends"_s),
                      .program = u"amends-test"_s,
                      .readOnly = false,
                      .clock = std::make_shared<FixedClock>(sampleMoment())})
    {
        takenOf(m_casebook.create(taken(readSampleBusiness())));
        takenOf(m_casebook.fillWithSample());
    }
    Casebook* operator->() { return &m_casebook; }

private:
    QTemporaryDir m_folder;
    Casebook m_casebook;
};

QString drawn(const AgendaEntry& entry)
{
    QStringList told{codeOf(entry.group), entry.row.customer, codeOf(entry.next.verb)};
    if (entry.next.verb == Verb::CallAgent)
        told << entry.row.agent;
    if (entry.next.due.isValid())
        told << entry.next.due.toString(u"ddd HH:mm"_s);
    if (!entry.amount.currency.isEmpty())
        told << plainAmount(entry.amount);
    return told.join(u' ');
}

template <class Row>
QStringList numbers(const QList<Row>& rows)
{
    QStringList told;
    for (const Row& row : rows)
        told << row.number.toString();
    return told;
}

ListRequest asked(const QString& query, qint64 limit = -1)
{
    return {search::parse(query).query, {SortKey::Number, false}, limit};
}

} // namespace

class TestWindowReads : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewCasebookHasNothingToDo();
    void todayOfTheSample();
    void keysAndRows();
    void aSelectionSurvives();
    void changesOfTheSample();
    void peopleOfTheSample();
    void valuesOfTheSample();
    void aNewerOneSupersedes();
};

void TestWindowReads::aNewCasebookHasNothingToDo()
{
    Book book;
    Agenda expected;
    expected.now = monday();
    expected.zone = QTimeZone("Europe/Dublin");
    for (Week week = Week{2026, 33}; week <= Week{2026, 47}; week = week.next())
        expected.figures.received.append({week, 0, week == Week{2026, 47}});
    QCOMPARE(takenOf(book->today()), expected);
    QCOMPARE(takenOf(book->actions({})), ActionsAnswer{});
    QCOMPARE(takenOf(book->peopleList({})), PeopleList{});
    QCOMPARE(takenOf(book->values({})), QList<search::ValueCount>());
    QCOMPARE(takenOf(book->casesOf(person(1))), CaseKeys{});
    QCOMPARE(answerOf(book->find(caseId())).error().code, u"case_not_found"_s);
}

void TestWindowReads::todayOfTheSample()
{
    Sample sample;
    const Agenda agenda = takenOf(sample->today());
    QStringList told;
    for (const AgendaEntry& entry : agenda.entries)
        if (entry.group < AgendaGroup::ThisWeek)
            told << drawn(entry);
    QCOMPARE(told,
             (QStringList{u"safety Lena K. read Mon 12:00"_s, u"kept_waiting Marcus T. pay_refund Fri 18:00 64.00"_s,
                          u"kept_waiting Priya N. write_reply Sat 09:15"_s,
                          u"today Otto B. call_agent Jonas Mon 18:00"_s, u"today Dana R. call_customer Mon 18:00"_s}));

    TodayFigures expected;
    expected.open = 12;
    expected.openWeekAgo = 8;
    expected.unanswered = 3;
    expected.unansweredLate = 1;
    expected.late = 2;
    expected.oldestLate = utc(u"2026-11-13T18:00:00");
    expected.owed = {{10250, u"EUR"_s}};
    expected.owedPeople = 2;
    expected.received = agenda.figures.received;
    QCOMPARE(agenda.figures, expected);
    QCOMPARE(expected.received.size(), 15);
    QCOMPARE(expected.received[13], (WeekPoint{{2026, 46}, 11, false}));
    QCOMPARE(expected.received[14], (WeekPoint{{2026, 47}, 1, true}));

    QStringList news;
    for (const GoodNews& good : agenda.goodNews)
        news << good.row.customer + u' ' + codeOf(good.kind) + u' ' + good.call.date().toString(Qt::ISODate);
    QCOMPARE(news, (QStringList{u"Tim O. follow_up 2026-09-12"_s, u"Hanna V. rating_rose 2026-11-04"_s}));
}

void TestWindowReads::keysAndRows()
{
    Sample sample;
    const ListRequest request = asked(u"status:open"_s);
    const CaseKeys keys = takenOf(sample->caseKeys(request));
    const QList<CaseRow> rows = takenOf(sample->list(request)).rows;
    QCOMPARE(keys.keys.size(), 12);
    QCOMPARE(takenOf(sample->caseRows(keys.keys)), rows);
    QCOMPARE(takenOf(sample->caseKeys(asked(u"status:open"_s, 5))).keys, keys.keys.first(5));
    QCOMPARE(takenOf(sample->caseRows({keys.keys[2], 1'000'000, keys.keys[0]})), (QList{rows[2], CaseRow{}, rows[0]}));
    QCOMPARE(takenOf(sample->findByKey(keys.keys[3])), takenOf(sample->find(rows[3].number)));
    QCOMPARE(takenOf(sample->find(rows[3].id)), takenOf(sample->find(rows[3].number)));
    QCOMPARE(takenOf(sample->counts({request.query, search::parse(u"no:reply").query, {}})),
             (QList<qint64>{12, 3, 131}));
}

void TestWindowReads::aSelectionSurvives()
{
    Book book;
    for (const quint64 number : {1ull, 2ull, 3ull})
        takenOf(book->apply(one(openingOf(number, u"Case %1"_s.arg(number)))));
    const QList<qint64> before = takenOf(book->caseKeys(asked({}))).keys;
    takenOf(book->apply(one(setting(2, {{"title"_L1, u"Another"_s}}))));
    QCOMPARE(takenOf(book->caseKeys(asked({}))).keys, before);
    QCOMPARE(takenOf(book->keysOf({CaseId(uuid(3)), CaseId(uuid(4)), CaseId(uuid(1))})),
             (QList{before[2], qint64(-1), before[0]}));
}

void TestWindowReads::changesOfTheSample()
{
    Sample sample;
    const ActionsAnswer all = takenOf(sample->actions({}));
    QCOMPARE(numbers(all.open.rows), (QStringList{u"2026-0070"_s, u"2026-0116"_s, u"2026-0108"_s, u"2026-0109"_s}));
    QCOMPARE(all.open.rows.first().part.what, u"Call after every repair"_s);
    QCOMPARE(all.checked.total, all.checked.rows.size());
    QCOMPARE(all.openFollowUps.total, 10);
    QCOMPARE(takenOf(sample->actions({1})).checked, (ActionList{all.checked.total, all.checked.rows.first(1)}));
    QCOMPARE(takenOf(sample->actions({1})).doneFollowUps,
             (FollowUpList{all.doneFollowUps.total, all.doneFollowUps.rows.first(1)}));
}

void TestWindowReads::peopleOfTheSample()
{
    Sample sample;
    const PeopleList agents = takenOf(sample->peopleList({PersonKind::Agent, {}, 1000}));
    qint64 cases = 0;
    qint64 open = 0;
    for (const PersonRow& row : agents.rows) {
        const QList<CaseRow> theirs = takenOf(sample->caseRows(takenOf(sample->casesOf(row.person.id)).keys));
        QCOMPARE(theirs.size(), row.cases);
        QCOMPARE(std::ranges::count_if(theirs, [](const CaseRow& c) { return !c.closed.isValid(); }), row.openCases);
        QCOMPARE(theirs.first().id, row.lastCase);
        QCOMPARE(theirs.first().received, row.lastReceived);
        cases += row.cases;
        open += row.openCases;
    }
    QCOMPARE(
        takenOf(sample->counts({search::parse(u"has:agent").query, search::parse(u"has:agent status:open").query})),
        (QList{cases, open}));
    const PeopleList dana = takenOf(sample->peopleList({PersonKind::Customer, u"dana"_s, 1}));
    QCOMPARE(dana.rows.first().person.name, u"Dana R."_s);
}

void TestWindowReads::valuesOfTheSample()
{
    Sample sample;
    using search::Field;
    for (const Field field : {Field::Source, Field::Topic, Field::Cause, Field::Agent}) {
        const auto values = takenOf(sample->values({field, {}, -1}));
        QVERIFY(!values.isEmpty() || field == Field::Topic);
        QList<search::Query> queries;
        QList<qint64> expected;
        for (const search::ValueCount& value : values) {
            queries << search::parse(u"%1:\"%2\""_s.arg(search::code(field), value.value)).query;
            expected << value.cases;
        }
        QCOMPARE(takenOf(sample->counts(queries)), expected);
    }
}

void TestWindowReads::aNewerOneSupersedes()
{
    Book book;
    auto older = book->today(u"today"_s);
    auto newer = book->today(u"today"_s);
    QCOMPARE(takenOf(std::move(newer)).now, monday());
    const auto answer = answerOf(std::move(older));
    QVERIFY(answer || answer.error().code == "superseded"_L1);
}

QTEST_GUILESS_MAIN(TestWindowReads)
#include "tst_window_reads.moc"
