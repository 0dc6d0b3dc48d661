// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backup_shelf.h"
#include "core/casebook/casebook_repair.h"
#include "tests/casebook/books.h"

#include <QTest>

using namespace amends;
using namespace amends::test;

namespace {

QStringList codesOf(const QList<Error>& findings)
{
    QStringList codes;
    for (const Error& finding : findings)
        codes << finding.code;
    return codes;
}

void work(Book& book)
{
    for (quint64 i = 1; i <= 40; ++i) {
        takenOf(book->apply(one(openingOf(i, u"A late wheel, number %1"_s.arg(i)))));
        takenOf(book->apply(one(setting(i, {{"topic"_L1, u"Repair"_s}}))));
    }
    takenOf(book->import(book.request("p1,2026-11-01,2,The chain fell off,Guest 1,guest1@marlow.example\n")));
}

void meddle(const QString& path, const QByteArray& sql)
{
    const auto database = taken(Database::open(path, Database::Mode::ReadWrite, casebookIdentity));
    taken(Statement::composed(*database, sql).exec());
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Of a casebook that nobody has open: nothing but zeros where a page was.
void wipePage(const QString& path, qint64 page)
{
    constexpr qint64 pageBytes = 4096;
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(page * pageBytes) ||
        file.write(QByteArray(pageBytes, '\0')) != pageBytes)
        qFatal("not written: %s", qUtf8Printable(path));
}

} // namespace

class TestCasebookRepair : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOpenOneIsMended()
    {
        Book book;
        work(book);
        const QStringList before = book.rows();
        QCoreApplication::processEvents(); // what the work told
        QSignalSpy changed(&*book, &Casebook::changed);
        meddle(book.path(), "update cases set due = 5, topic = 'Sale' where counter = 3");
        const QStringList damaged = book.rows();
        const RepairAnswer answer = takenOf(book->repair());
        QCOMPARE(answer.left, QList<Error>());
        QVERIFY(codesOf(answer.mended).contains(u"case_differs"_s));
        QCOMPARE(book.rows(), before);
        QVERIFY(arrive(changed, 1));
        const auto copy = taken(Database::open(answer.copy, Database::Mode::ReadOnly, casebookIdentity));
        QCOMPARE(rowsOf(*copy), damaged);
        takenOf(book->apply(one(openingOf(100, u"After"_s))));
        QCOMPARE(book.findings(), QStringList());
    }

    void aWholeOneIsLeftAlone()
    {
        Book book;
        work(book);
        const RepairAnswer answer = takenOf(book->repair());
        QVERIFY(answer.isWhole());
        QCOMPARE(answer.mended, QList<Error>());
        QCOMPARE(answer.copy, QString());
        QCOMPARE(QDir(backupFolder(book.path())).entryList(QDir::Files), QStringList());
    }

    void nobodyElseHasItOpen()
    {
        const Book book;
        QCOMPARE(repairFile(book.path(), u"test"_s, monday()).error().code, u"locked_by_other"_s);
    }

    /// Whatever page is gone: it is mended, or said, and the damaged file is kept; or nothing is changed.
    void aPageIsGone()
    {
        Book book;
        work(book);
        const QString path = book.path();
        book.close();
        const QByteArray whole = contentOf(path);
        int mended = 0;
        for (qint64 page = 1; page < whole.size() / 4096; page += 9) {
            QVERIFY(atomicWrite(path, whole));
            wipePage(path, page);
            const QByteArray damaged = contentOf(path);
            const auto answer = repairFile(path, u"test"_s, monday());
            if (!answer) {
                QCOMPARE(contentOf(path), damaged);
                continue;
            }
            mended += answer->isWhole() ? 1 : 0;
            if (!answer->copy.isEmpty())
                QVERIFY(QFile::remove(answer->copy));
            const auto again = book.make(true);
            takenOf(again->open());
            QCOMPARE(takenOf(again->check()).findings, answer->left);
        }
        QCOMPARE_GT(mended, 3);
    }
};

QTEST_GUILESS_MAIN(TestCasebookRepair)
#include "tst_casebook_repair.moc"
