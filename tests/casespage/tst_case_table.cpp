// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/parser.h"
#include "tests/casebook/books.h"
#include "ui/cases/case_table.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace amends;
using namespace amends::test;
using namespace Qt::StringLiterals;

namespace {

/// A casebook of some pages of cases and a list of them, watched.
struct Listed {
    Listed()
    {
        takenOf(book->fillWithDemo(cases, 1));
        QObject::connect(&table, &QAbstractItemModel::modelReset, &table, [this] { seen << note("reset"_L1); });
        QObject::connect(&table, &QAbstractItemModel::rowsInserted, &table, [this] { seen << note("more"_L1); });
        QObject::connect(&table, &CaseTable::begun, &table, [this] { seen << u"begun"_s; });
        QObject::connect(&table, &CaseTable::listed, &table,
                         [this](qint64 total) { seen << u"listed %1"_s.arg(total); });
        QObject::connect(&table, &CaseTable::failed, &table, [this](const Error& error) { seen << error.code; });
    }
    QString note(QLatin1StringView what) const
    {
        return what + u' ' + QString::number(table.rowCount()) + (table.isWhole() ? u" whole"_s : QString());
    }
    QList<qint64> keys(const QString& query, const SortOrder& sort)
    {
        return takenOf(book->caseKeys({.query = search::parse(query).query, .sort = sort})).keys;
    }
    void ask(const QString& query, const SortOrder& sort) { table.setRequest(search::parse(query).query, sort); }
    bool waitForAll()
    {
        return QTest::qWaitFor([this] { return seen.contains(u"listed %1"_s.arg(table.rowCount())); });
    }

    static constexpr qint64 cases = 450;
    Book book;
    CaseTable table{*book};
    QAbstractItemModelTester tester{&table, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QStringList seen;
};

constexpr SortOrder byTitle{.key = SortKey::Title, .descending = false};

} // namespace

class TestCaseTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstPageComesFirst();
    void aShortListIsWholeAtOnce();
    void aNewerRequestTakesThePlace();
    void whatChangedIsReadAnewInPlace();
    void aRowIsReadWhenLookedAt();
};

void TestCaseTable::theFirstPageComesFirst()
{
    Listed listed;
    listed.ask({}, byTitle);
    QVERIFY(listed.waitForAll());
    QCOMPARE(listed.seen, (QStringList{u"reset 200"_s, u"begun"_s, u"more 450 whole"_s, u"listed 450"_s}));
    QCOMPARE(listed.table.keys(), listed.keys({}, byTitle));
}

void TestCaseTable::aShortListIsWholeAtOnce()
{
    Listed listed;
    listed.ask(u"is:safety"_s, {});
    QVERIFY(listed.waitForAll());
    const QList<qint64> keys = listed.keys(u"is:safety"_s, {});
    QVERIFY(!keys.isEmpty() && keys.size() < 200);
    QCOMPARE(listed.seen, (QStringList{u"reset %1 whole"_s.arg(keys.size()), u"listed %1"_s.arg(keys.size())}));
    QCOMPARE(listed.table.keys(), keys);
}

void TestCaseTable::aNewerRequestTakesThePlace()
{
    Listed listed;
    for (const QString& typed : {u""_s, u"t"_s, u"th"_s, u"th*"_s})
        listed.ask(typed, byTitle);
    listed.ask(u"is:safety"_s, byTitle);
    QVERIFY(listed.waitForAll());
    QCOMPARE(listed.table.keys(), listed.keys(u"is:safety"_s, byTitle));
    QCOMPARE(listed.seen.size(), 2);
}

void TestCaseTable::whatChangedIsReadAnewInPlace()
{
    Listed listed;
    listed.ask({}, {});
    QVERIFY(listed.waitForAll());
    const auto row = [&] { return listed.table.rowAt(3); };
    QVERIFY(QTest::qWaitFor([&] { return row() != nullptr; }));
    Edit edit;
    edit.kind = EditKind::SetCase;
    edit.caseId = row()->id;
    edit.set = {{"title"_L1, u"Another"_s}};
    takenOf(listed.book->apply(one(edit)));
    listed.seen.clear();
    listed.table.refresh();
    QVERIFY(listed.waitForAll());
    QCOMPARE(listed.seen, QStringList(u"listed 450"_s));
    QVERIFY(QTest::qWaitFor([&] { return row() && row()->title == u"Another"; }));
}

void TestCaseTable::aRowIsReadWhenLookedAt()
{
    Listed listed;
    listed.ask({}, byTitle);
    QVERIFY(listed.waitForAll());
    for (const int row : {449, 0, 230}) {
        QVERIFY(QTest::qWaitFor([&] { return listed.table.rowAt(row) != nullptr; }));
        QCOMPARE(listed.table.rowOfKey(listed.table.keyAt(row)), row);
        QCOMPARE(*listed.table.rowAt(row), takenOf(listed.book->caseRows({listed.table.keyAt(row)})).constFirst());
    }
}

QTEST_MAIN(TestCaseTable)
#include "tst_case_table.moc"
