// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/pace.h"

#include <QLocale>
#include <QTest>

using namespace amends;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestPace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void isTold_data()
    {
        QTest::addColumn<qint64>("rows");
        QTest::addColumn<double>("part");
        QTest::addColumn<std::chrono::milliseconds>("taken");
        QTest::addColumn<QString>("told");
        using Ms = std::chrono::milliseconds;
        const auto row = [](const char* name, qint64 rows, double part, Ms taken, const QString& told) {
            QTest::newRow(name) << rows << part << taken << told;
        };
        row("begun", 0, 0, 0ms, u"0 row(s)"_s);
        row("too early to say", 900, 0.1, 999ms, u"900 row(s)"_s);
        row("nothing read yet", 0, 0, 3s, u"0 row(s)"_s);
        row("seconds", 12'400, 0.25, 2s, u"12,400 row(s), 6,200 a second, about 10 second(s) left"_s);
        row("soon", 12'400, 0.75, 2s, u"12,400 row(s), 6,200 a second, a few seconds left"_s);
        row("minutes", 12'345, 0.01, 2s, u"12,345 row(s), 6,200 a second, about 3 minute(s) left"_s);
        row("slow", 7, 0.5, 70s, u"7 row(s), about 70 second(s) left"_s);
        row("over", 100, 1, 4s, u"100 row(s), 25 a second"_s);
    }

    void isTold()
    {
        QFETCH(qint64, rows);
        QFETCH(double, part);
        QFETCH(std::chrono::milliseconds, taken);
        QTEST(words::paceOf(rows, part, taken), "told");
    }
};

QTEST_GUILESS_MAIN(TestPace)
#include "tst_pace.moc"
