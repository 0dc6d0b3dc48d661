// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/sample_shop.h"
#include "tests/casebook/books.h"
#include "tests/support/failing_writes.h"
#include "ui/cases/case_export.h"

#include <QEventLoop>
#include <QTest>

using namespace amends;
using namespace amends::test;
using namespace Qt::StringLiterals;

class TestCaseExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        takenOf(m_casebook.create(taken(readSampleBusiness())));
        takenOf(m_casebook.fillWithSample());
        m_playbook = takenOf(m_casebook.playbook());
        m_keys = takenOf(m_casebook.caseKeys({})).keys;
    }

    void eachCaseHasItsLine()
    {
        const QString path = m_folder.filePath(u"cases.csv"_s);
        QVERIFY(exported(path));
        QCOMPARE(bytesOf(path).count('\n'), m_keys.size() + 1);
    }

    void aFailingDiskKeepsTheOldOne_data()
    {
        QTest::addColumn<bool>("isThere");
        QTest::newRow("a file is there") << true;
        QTest::newRow("none is there") << false;
    }

    void aFailingDiskKeepsTheOldOne()
    {
        QFETCH(bool, isThere);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"cases.csv"_s);
        FailingWrites writes(path, [&] { return exported(path); });
        const WritingFigures figures = writes.tryAll(isThere);
        QCOMPARE(figures.faults.join(u'\n'), QString());
        QCOMPARE_GE(figures.refusals, 15);
    }

private:
    Done exported(const QString& path)
    {
        Done done;
        QEventLoop loop;
        auto* one = new CaseExport(m_casebook, m_playbook, QTimeZone("Europe/Dublin"), this);
        connect(one, &CaseExport::finished, &loop, [&] { loop.quit(); });
        connect(one, &CaseExport::failed, &loop, [&](const Error& error) {
            done = std::unexpected(error);
            loop.quit();
        });
        QMetaObject::invokeMethod(one, [&] { one->start(path, m_keys); }, Qt::QueuedConnection);
        loop.exec();
        return done;
    }

    QTemporaryDir m_folder;
    Casebook m_casebook{{.path = m_folder.filePath(u"shop.amends"_s),
                         .program = u"amends-test"_s,
                         .clock = std::make_shared<FixedClock>(sampleMoment())}};
    Playbook m_playbook;
    QList<qint64> m_keys;
};

QTEST_MAIN(TestCaseExport)
#include "tst_case_export.moc"
