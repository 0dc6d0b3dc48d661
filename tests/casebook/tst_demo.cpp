// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/demo_cases.h"
#include "tests/casebook/books.h"

#include <QTest>

using namespace amends;
using namespace amends::test;

class TestDemo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSameSeedGivesTheSameCases()
    {
        DemoCases one(7, monday(), 100);
        DemoCases same(7, monday(), 100);
        DemoCases other(8, monday(), 100);
        bool differs = false;
        for (int i = 0; i < 100; ++i) {
            const Incoming row = one.next();
            QCOMPARE(same.next(), row);
            differs = differs || other.next() != row;
        }
        QVERIFY(differs);
    }

    void fillsACasebook()
    {
        Book book;
        const ImportAnswer answer = takenOf(book->fillWithDemo(300, 1));
        QCOMPARE(answer.imported, 300);
        QVERIFY(!answer.batch.isNull());
        QCOMPARE(book.list().size(), 300);
        QCOMPARE(book.findings(), QStringList());
        QVERIFY(book.list(u"status:open"_s).size() > 1);
        QVERIFY(book.list(u"status:closed"_s).size() > 200);
        QVERIFY(!book.list(u"has:refund cause:quality"_s).isEmpty());
        QVERIFY(!book.list(u"返信"_s).isEmpty());
        const QList<Person> agents = takenOf(book->people(PersonKind::Agent));
        QCOMPARE(agents.size(), 5);
        const TrendsAnswer trends = takenOf(book->trends({}));
        qint64 total = trends.undated;
        for (const WeeklySeries& series : trends.series)
            total += series.total;
        QCOMPARE(total, 300);
    }

    void noneAtAll()
    {
        Book book;
        const QStringList before = book.counts();
        const ImportAnswer answer = takenOf(book->fillWithDemo(0, 1));
        QCOMPARE(answer.imported, 0);
        QVERIFY(answer.batch.isNull());
        QCOMPARE(book.counts(), before);
    }
};

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"
