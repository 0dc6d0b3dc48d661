// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/tidier.h"
#include "tests/storage/pieces.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace amends;
using namespace amends::test;

namespace {

/// What a copy of the file has that lacks the log.
qint64 notesWithoutLog(Shop& shop)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy.amends"_s);
    if (!QFile::copy(shop.path(), copy))
        return -1;
    const auto database = taken(Database::open(copy, Database::Mode::ReadWrite, casebookIdentity));
    return taken(Statement(*database, "select count(*) from notes").number());
}

} // namespace

class TestTidier : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatEditsLeftIsMergedAndMoved()
    {
        Shop shop;
        writeNotes(shop, 60);
        QCOMPARE(piecesOf(shop), 61);
        Tidier tidier(shop.database());
        while (taken(tidier.step()))
            QVERIFY(shop.database().isAutoCommit());
        QVERIFY(piecesOf(shop) < 10);
        QVERIFY(!taken(tidier.step()) || !taken(tidier.step()));
        QCOMPARE(notesWithoutLog(shop), 60);
    }

    void theLogGoesFirst()
    {
        Shop shop;
        writeNotes(shop, 60);
        QVERIFY(taken(Tidier(shop.database()).step()));
        QCOMPARE(piecesOf(shop), 61);
        QCOMPARE(notesWithoutLog(shop), 60);
    }
};

QTEST_GUILESS_MAIN(TestTidier)
#include "tst_tidier.moc"
