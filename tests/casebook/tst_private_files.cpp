// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/private_files.h"
#include "tests/casebook/books.h"

#include <QDir>
#include <QSettings>
#include <QTest>

using namespace amends;
using namespace amends::test;

namespace {

/// "name mode" of all that others may look at.
QStringList shared(const QString& folder)
{
    constexpr auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QStringList found;
    for (const QFileInfo& file : QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        if (file.permissions() & others)
            found << u"%1 %2"_s.arg(file.fileName()).arg(int(file.permissions()), 0, 16);
    return found;
}

QStringList namesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace

/// Nobody else on the machine reads what is in them (H16).
class TestPrivateFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCasebookAndWhatLiesBeside()
    {
        Book book;
        takenOf(book->apply(one(openingOf(1, u"A late wheel"_s))));
        const QString folder = QFileInfo(book.path()).path();
        for (const QLatin1StringView suffix : {""_L1, "-wal"_L1, "-shm"_L1})
            QVERIFY(QFile::exists(book.path() + suffix));
        QCOMPARE_GT(namesIn(folder).size(), 3); // and the lock
        QCOMPARE(shared(folder), QStringList());
        book.reopen();
        takenOf(book->apply(one(openingOf(2, u"Another"_s))));
        QCOMPARE(shared(folder), QStringList());
    }

    /// By whatever library.
    void whatTheProgramMakes()
    {
        keepFilesPrivate();
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        settings.setValue(u"look"_s, u"dark"_s);
        settings.sync();
        QVERIFY(QDir(folder.path()).mkdir(u"made"_s));
        QFile file(folder.filePath(u"made/file"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        QCOMPARE(namesIn(folder.path()), (QStringList{u"made"_s, u"settings.ini"_s}));
        QCOMPARE(shared(folder.path()) + shared(folder.filePath(u"made"_s)), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestPrivateFiles)
#include "tst_private_files.moc"
