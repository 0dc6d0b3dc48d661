// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/torture/backups.h"

#include "core/backup/backup_shelf.h"
#include "core/backup/restorer.h"
#include "core/storage/content.h"
#include "tests/casebook/books.h"
#include "tests/torture/work.h"
#include "tests/torture/writer.h"

#include <QDir>

namespace amends::torture {

using namespace test;

namespace {

constexpr int backupsOfACasebook = 5;
constexpr qsizetype mostExamples = 5;

Content contentAt(const QString& path)
{
    return taken(contentOf(*taken(Database::open(path, Database::Mode::ReadOnly, casebookIdentity))));
}

QByteArray headAt(const QString& path, qint64 entry)
{
    const auto database = taken(Database::open(path, Database::Mode::ReadOnly, casebookIdentity));
    const auto found = taken(
        Statement(*database, "select hash from history where seq = ?1").bind(1, entry).one([](const Statement& row) {
            return row.bytes(0);
        }));
    return found.value_or(QByteArray());
}

class Torture {
public:
    Torture(const QString& folder, quint32 seed)
        : m_path(folder + u"/shop.amends"_s)
        , m_other(folder + u"/restored.amends"_s)
        , m_random(seed)
    {}

    void backUp(int backups)
    {
        for (; figures.backups < backups; ++figures.backups) {
            if (figures.backups % backupsOfACasebook == 0)
                renew();
            checkBackup();
        }
        m_book.reset();
    }

    void damage(int damaged)
    {
        const QList<Backup> backups = backupsOf(m_path);
        for (; figures.damaged < damaged; ++figures.damaged)
            checkDamaged(backups[m_random.bounded(backups.size())]);
    }

    BackupFigures figures;

private:
    void renew()
    {
        m_book.reset();
        for (const QString& casebook : {m_path, m_other}) {
            QDir(backupFolder(casebook)).removeRecursively();
            for (const QLatin1StringView suffix : {""_L1, "-wal"_L1, "-shm"_L1})
                QFile::remove(casebook + suffix);
        }
        makeCasebook(m_path);
        m_book = openedBook(m_path);
    }

    void fault(const QString& what)
    {
        if (figures.examples.size() < mostExamples)
            figures.examples << u"backup %1: %2"_s.arg(figures.backups).arg(what);
    }

    /// At least one edit more than the backup before.
    void checkBackup()
    {
        const qint64 before = contentAt(m_path).entries;
        auto making = m_book->backUp();
        do {
            const auto applied = answerOf(m_book->apply({{nextEdit(m_random)}}));
            figures.edits += applied ? 1 : 0;
        } while (!making.isFinished());
        const auto backup = answerOf(std::move(making));
        const QString wrong = backup ? wrongWith(*backup, before) : backup.error().code;
        if (wrong.isEmpty())
            return;
        ++figures.faults;
        fault(wrong);
    }

    /// restoreBackup() looks whether all of it is what its history leads to: the state after one of the edits.
    QString wrongWith(const Backup& backup, qint64 before)
    {
        if (backup.entries < before || backup.entries > contentAt(m_path).entries)
            return u"of another time"_s;
        if (headAt(m_path, backup.entries) != backup.head)
            return u"of another history"_s;
        for (const QLatin1StringView suffix : {""_L1, "-wal"_L1, "-shm"_L1})
            QFile::remove(m_other + suffix);
        if (const Done restored = restoreBackup(m_other, u"amends-torture"_s, backup.path, monday()); !restored)
            return u"not restored: "_s + restored.error().code;
        const Content content = contentAt(m_other);
        return content.entries == backup.entries && content.head == backup.head ? QString() : u"not the same"_s;
    }

    void checkDamaged(const Backup& backup)
    {
        const QByteArray good = read(backup.path);
        const QByteArray bad = damagedCopy(good);
        const QByteArray casebook = read(m_other);
        write(backup.path, bad);
        const Done restored = restoreBackup(m_other, u"amends-torture"_s, backup.path, monday());
        if (restored || restored.error().code != "backup_damaged"_L1 || read(m_other) != casebook) {
            ++figures.accepted;
            fault(restored ? u"damaged, and taken"_s : u"damaged: "_s + restored.error().code);
        }
        write(backup.path, good);
    }

    QByteArray damagedCopy(QByteArray content)
    {
        constexpr qsizetype page = 4096;
        const qsizetype place = m_random.bounded(content.size());
        switch (m_random.bounded(4)) {
        case 0:
            content[place] = char(content[place] ^ (1 << m_random.bounded(8)));
            return content;
        case 1:
            return content.first(place);
        case 2:
            return content.replace(place / page * page, page, QByteArray(page, '\0'));
        default:
            return content.append(QByteArray(page, 'x'));
        }
    }

    static QByteArray read(const QString& path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qUtf8Printable(path));
        return file.readAll();
    }

    static void write(const QString& path, const QByteArray& content)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s cannot be written", qUtf8Printable(path));
    }

    QString m_path;
    QString m_other;
    QRandomGenerator m_random;
    std::unique_ptr<Casebook> m_book;
};

} // namespace

BackupFigures tortureBackups(const QString& folder, int backups, int damaged, quint32 seed)
{
    QDir().mkpath(folder);
    Torture torture(folder, seed);
    torture.backUp(backups);
    torture.damage(damaged);
    return torture.figures;
}

} // namespace amends::torture
