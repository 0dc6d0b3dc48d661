// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/torture/backups.h"
#include "tests/torture/erasures.h"
#include "tests/torture/failing_memory.h"
#include "tests/torture/failing_verbs.h"
#include "tests/torture/hostile.h"
#include "tests/torture/kills.h"
#include "tests/torture/migration_kills.h"
#include "tests/torture/power.h"
#include "tests/torture/races.h"
#include "tests/torture/sequences.h"
#include "tests/torture/sequences_imports.h"
#include "tests/torture/tampering.h"
#include "tests/torture/texts.h"

#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

using namespace amends::torture;
using namespace Qt::StringLiterals;

/// A short slice of what packaging/torture does.
class TestTorture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        watchMemory();
        QVERIFY(m_folder.isValid());
        QLoggingCategory::setFilterRules(u"amends.storage=false"_s); // a disk without power is not news
    }

    void aPowerCutTakesNothing()
    {
        const PowerFigures figures = cutPower(m_folder.filePath(u"full"_s), 60, Syncs::Full, 1);
        QCOMPARE(figures.examples.join(u'\n'), QString());
        QCOMPARE(figures.lost, 0);
        QCOMPARE(figures.damaged, 0);
        QVERIFY(figures.edits > 60);
    }

    void withoutSyncsItTakesSomething_data()
    {
        QTest::addColumn<Syncs>("syncs");
        QTest::newRow("normal") << Syncs::Normal;
        QTest::newRow("off") << Syncs::Off;
    }

    void withoutSyncsItTakesSomething()
    {
        QFETCH(Syncs, syncs);
        const PowerFigures figures =
            cutPower(m_folder.filePath(u"less_"_s + QString::fromLatin1(QTest::currentDataTag())), 60, syncs, 1);
        QVERIFY(figures.lost + figures.damaged > 0);
    }

    void aKilledWriterLosesNothing()
    {
        const KillFigures figures = killWriters(m_folder.filePath(u"kills"_s), QStringLiteral(AMENDS_TORTURE), 12, 1);
        QCOMPARE(figures.examples.join(u'\n'), QString());
        QCOMPARE(figures.faults, 0);
        QVERIFY(figures.edits > 12);
        QVERIFY(figures.imports > 0);
    }

    void aKilledMigrationLeavesTheOldOrTheNew()
    {
        const auto figures = killMigrations(m_folder.filePath(u"migrations"_s), QStringLiteral(AMENDS_TORTURE), 6, 1);
        QCOMPARE(figures.examples.join(u'\n'), QString());
        QCOMPARE(figures.faults, 0);
        QVERIFY(figures.older > 0);
    }

    void hostileFilesAreRefused()
    {
        const auto figures = openHostile(m_folder.filePath(u"hostile"_s), QStringLiteral(AMENDS_TORTURE), 45, 1);
        QCOMPARE(figures.examples.join(u'\n'), QString());
        QCOMPARE(figures.faults, 0);
        QVERIFY(figures.refused > 20);
    }

    void ofTwoProgramsOneWrites()
    {
        const RaceFigures figures = race(m_folder.filePath(u"races"_s), QStringLiteral(AMENDS_TORTURE), 12, 1);
        QCOMPARE(figures.examples.join(u'\n'), QString());
        QCOMPARE(figures.faults, 0);
        QVERIFY(figures.edits > 0);
    }

    void tamperingIsFound()
    {
        const TamperingFigures figures = tamper(m_folder.filePath(u"tampered"_s), 16, 1);
        QCOMPARE(figures.missed, QStringList());
        QCOMPARE(figures.found, 16);
        QCOMPARE(figures.wrong, QStringList());
        QCOMPARE_GT(figures.whole, 0);
    }

    void aBackupMadeDuringWritesIsWhole()
    {
        const BackupFigures figures = tortureBackups(m_folder.filePath(u"backups"_s), 12, 8, 1);
        QCOMPARE(figures.examples.join(u'\n'), QString());
        QCOMPARE(figures.faults, 0);
        QCOMPARE(figures.accepted, 0);
        QVERIFY(figures.edits >= figures.backups);
    }

    void whoIsErasedLeavesNoTrace()
    {
        const ErasureFigures figures = erasePersons(m_folder.filePath(u"erased"_s), 6, 1);
        QCOMPARE(figures.found, QStringList());
        QCOMPARE(figures.faults.join(u'\n'), QString());
        QCOMPARE(figures.planted, figures.strings);
        QCOMPARE_GT(figures.cases, 12);
        QCOMPARE(figures.backups, 2);
    }

    void aFailingDiskTakesNothing_data()
    {
        QTest::addColumn<Ailment>("ailment");
        QTest::addColumn<int>("every");
        QTest::newRow("fails once") << Ailment::FailsOnce << 211;
        QTest::newRow("fails for good") << Ailment::FailsForGood << 307;
        QTest::newRow("fills up") << Ailment::FillsUp << 29;
    }

    void aFailingDiskTakesNothing()
    {
        QFETCH(Ailment, ailment);
        QFETCH(int, every);
        const FailingFigures figures =
            failDisk(m_folder.filePath(u"failing_"_s + QString::number(int(ailment))), ailment, every);
        QCOMPARE(figures.examples.join(u'\n'), QString());
        QCOMPARE(figures.faults, 0);
        QCOMPARE_GE(figures.refusals, 10);
    }

    void aVerbOnAFailingDiskSaysSo()
    {
        constexpr int every = 499;
        const FailingFigures figures = failVerbs(m_folder.filePath(u"verbs"_s), Ailment::FillsUp, every);
        QCOMPARE(figures.examples.join(u'\n'), QString());
        QCOMPARE(figures.faults, 0);
        QCOMPARE_GE(figures.refusals, 5);
    }

    void whereMemoryRunsOutNothingIsLost()
    {
        const FailingFigures figures = failMemory(m_folder.filePath(u"memory"_s), 50);
        QCOMPARE(figures.examples.join(u'\n'), QString());
        QCOMPARE(figures.faults, 0);
        QCOMPARE_GE(figures.refusals, 10);
    }

    void aVerbWhoseMemoryRunsOutSaysSo()
    {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        QSKIP("the sanitizer has a memory of its own");
#endif
        const FailingFigures figures = failMemoryOfVerbs(m_folder.filePath(u"memory_of_verbs"_s), 60);
        QCOMPARE(figures.examples.join(u'\n'), QString());
        QCOMPARE(figures.faults, 0);
        QCOMPARE_GE(figures.failures, 55);
        QCOMPARE_LE(figures.codes.value(u"ended"_s), 12);
    }

    void randomEditsAreWhatAPlainModelSays()
    {
        const SequenceFigures figures = walkSequences(m_folder.filePath(u"sequences"_s), 20, 1);
        QCOMPARE(figures.faults.join(u'\n'), QString());
        QCOMPARE(figures.sequences, 20);
        QCOMPARE_GT(figures.applied, 20 * 20);
        QCOMPARE_GT(figures.undone, 20 * 10);
        QCOMPARE_GT(figures.wayBack, 5);
        QVERIFY(figures.refused > 0 && figures.repeated > 0 && figures.restarts > 0);
    }

    void anUndoneImportKeepsWhatWasWorkedOn()
    {
        const UndoneImportFigures figures = undoImports(m_folder.filePath(u"imports"_s), 15, 1);
        QCOMPARE(figures.faults.join(u'\n'), QString());
        QCOMPARE(figures.imports, 15);
        QVERIFY(figures.kept > 0 && figures.cases > figures.kept * 2 && figures.restarts > 0);
    }

    void textsComeBackAsTheyWereOrAreRefused()
    {
        const TextFigures figures = sendTexts(m_folder.filePath(u"texts"_s), 1500, 1);
        QCOMPARE(figures.examples.join(u'\n'), QString());
        QCOMPARE(figures.faults, 0);
        QCOMPARE_GT(figures.kept, 1000);
        QVERIFY(figures.refused > 50 && figures.cleaned > 0 && figures.searched > 100);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestTorture)
#include "tst_torture.moc"
