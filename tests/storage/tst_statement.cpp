// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/transaction.h"
#include "tests/storage/smallcasebook.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>
#include <rapidcheck.h>

#include <limits>

using namespace amends;
using namespace amends::test;

namespace {

using NoteId = Id<struct NoteTag>;

/// What a value is after SQLite had it.
template <class T>
T throughDatabase(Database& database, const T& value)
{
    const auto read =
        Statement(database, "select ?1").bind(1, value).one([](const Statement& row) { return row.get<T>(0); });
    Q_ASSERT(read && *read);
    return **read;
}

template <class T>
QString storedType(Database& database, const T& value)
{
    const auto type =
        Statement(database, "select typeof(?1)").bind(1, value).one([](const Statement& row) { return row.text(0); });
    return type ? type->value_or(u"(none)"_s) : type.error().code;
}

QStringList logged;

void keepLog(QtMsgType, const QMessageLogContext& context, const QString& message)
{
    if (qstrcmp(context.category, "amends.storage") == 0)
        logged.append(message);
}

} // namespace

class TestStatement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = makeCasebook(m_folder->filePath(u"shop.amends"_s));
        QVERIFY(m_database);
        logged.clear();
    }

    void cleanup() { m_database.reset(); }

    void valuesComeBack()
    {
        Database& db = *m_database;
        QVERIFY(rc::check([&](qint64 number, double real, bool truth, const std::string& text) {
            RC_ASSERT(throughDatabase(db, number) == number);
            RC_ASSERT(throughDatabase(db, real) == real);
            RC_ASSERT(throughDatabase(db, truth) == truth);
            const QByteArray bytes = QByteArray::fromStdString(text);
            RC_ASSERT(throughDatabase(db, bytes) == bytes);
            const QString string = QString::fromLatin1(bytes); // NUL and all
            RC_ASSERT(throughDatabase(db, string) == string);
            RC_ASSERT(throughDatabase(db, std::optional(string)) == std::optional(string));
        }));
        QCOMPARE(throughDatabase(db, u"Größe 店 🏪"_s), u"Größe 店 🏪"_s);
        QCOMPARE(throughDatabase(db, std::numeric_limits<qint64>::min()), std::numeric_limits<qint64>::min());
        QCOMPARE(throughDatabase(db, std::numeric_limits<quint32>::max()), std::numeric_limits<quint32>::max());
        QCOMPARE(throughDatabase(db, std::optional<int>()), std::nullopt);
        QCOMPARE(throughDatabase(db, NoteId()), NoteId());
        QCOMPARE(throughDatabase(db, QDateTime()), QDateTime());
        const NoteId id = NoteId::make();
        QCOMPARE(throughDatabase(db, id), id);
        QCOMPARE(throughDatabase(db, id.uuid()), id.uuid());
    }

    void timesAreUtc()
    {
        const QDateTime berlin(QDate(2026, 10, 25), QTime(2, 30, 0, 123), QTimeZone("Europe/Berlin"));
        const QDateTime read = throughDatabase(*m_database, berlin);
        QCOMPARE(read, berlin);
        QCOMPARE(read.timeSpec(), Qt::UTC);
        const QDateTime early(QDate(1969, 12, 31), QTime(23, 59, 59, 999), QTimeZone::UTC);
        QCOMPARE(throughDatabase(*m_database, early), early);
    }

    void storedTypes()
    {
        Database& db = *m_database;
        QCOMPARE(storedType(db, true), u"integer"_s);
        QCOMPARE(storedType(db, 1), u"integer"_s);
        QCOMPARE(storedType(db, 1.0), u"real"_s);
        QCOMPARE(storedType(db, u"x"_s), u"text"_s);
        QCOMPARE(storedType(db, QStringView(u"x")), u"text"_s);
        QCOMPARE(storedType(db, "x"_L1), u"text"_s);
        QCOMPARE(storedType(db, QString()), u"text"_s);
        QCOMPARE(storedType(db, QByteArray()), u"blob"_s);
        QCOMPARE(storedType(db, QByteArrayView("x")), u"blob"_s);
        QCOMPARE(storedType(db, NoteId::make()), u"blob"_s);
        QCOMPARE(storedType(db, NoteId()), u"null"_s);
        QCOMPARE(storedType(db, QDateTime::currentDateTimeUtc()), u"integer"_s);
        QCOMPARE(storedType(db, QDateTime()), u"null"_s);
        QCOMPARE(storedType(db, std::nullopt), u"null"_s);
        QCOMPARE(storedType(db, std::optional<QString>()), u"null"_s);
        QCOMPARE(storedType(db, std::optional<QString>(QString())), u"text"_s);
    }

    void nullReadsAsNothing()
    {
        Statement query(*m_database, "select null");
        QCOMPARE(query.step(), true);
        QVERIFY(query.isNull(0));
        QCOMPARE(query.int64(0), 0);
        QCOMPARE(query.text(0), QString());
        QCOMPARE(query.bytes(0), QByteArray());
        QCOMPARE(query.uuid(0), QUuid());
        QCOMPARE(query.time(0), QDateTime());
        QCOMPARE(query.get<std::optional<double>>(0), std::nullopt);
    }

    void bindsByName()
    {
        QVERIFY(Statement(*m_database, "insert into notes (number, rating) values (:number, :rating)")
                    .bind(":rating", 4)
                    .bind(":number", u"7"_s)
                    .execOne());
        Statement query(*m_database, "select rating, number from notes");
        const int number = query.column("number");
        QCOMPARE(query.step(), true);
        QCOMPARE(query.text(number), u"7"_s);
        QCOMPARE(query.int32(query.column("rating")), 4);
        QCOMPARE(query.step(), false);
    }

    void runsAgain()
    {
        Statement insert(*m_database, "insert into notes (number, rating) values (?1, ?2)");
        insert.bind(2, 3);
        for (const QString& number : {u"1"_s, u"2"_s, u"3"_s})
            QVERIFY(insert.bind(1, number).execOne());
        const auto read =
            Statement(*m_database, "select number, rating from notes order by id").all([](const Statement& row) {
                return std::pair(row.text(0), row.int32(1));
            });
        QCOMPARE(read, (QList<std::pair<QString, int>>{{u"1"_s, 3}, {u"2"_s, 3}, {u"3"_s, 3}}));
    }

    void theSameLiteralTwice()
    {
        QVERIFY(addNote(*m_database, u"1"_s));
        QVERIFY(addNote(*m_database, u"2"_s));
        QStringList pairs;
        const auto notes = [this] { return Statement(*m_database, "select number from notes order by id"); };
        Statement outer = notes();
        while (outer.step() == true) {
            Statement inner = notes();
            while (inner.step() == true)
                pairs.append(outer.text(0) + inner.text(0));
        }
        QCOMPARE(pairs, (QStringList{u"11"_s, u"12"_s, u"21"_s, u"22"_s}));
    }

    void movedStatementsGoOn()
    {
        Statement query(*m_database, "select ?1");
        query.bind(1, 5);
        Statement moved = std::move(query);
        QCOMPARE(moved.number(), 5);
        moved = Statement(*m_database, "select 6");
        QCOMPARE(moved.number(), 6);
    }

    void aStatementForgetsItsValues()
    {
        const auto forgetful = [this] { return Statement(*m_database, "select ?1 is null, ?2"); };
        QVERIFY(forgetful().bindAll(u"private"_s, 1).number());
        Statement again = forgetful();
        QVERIFY(again.bindAll(std::nullopt, 2).step() == true);
        QCOMPARE(again.int32(0), 1);
        QCOMPARE(again.int32(1), 2);
    }

    void anEndedStatementHoldsNoSnapshot()
    {
        auto reader = reopen(m_database->path(), Database::Mode::ReadOnly);
        QVERIFY(reader);
        QVERIFY(addNote(*m_database, u"1"_s));
        QVERIFY(addNote(*m_database, u"2"_s));
        {
            Statement query(**reader, "select number from notes");
            QCOMPARE(query.step(), true);
            QVERIFY(addNote(*m_database, u"3"_s));
            QCOMPARE(m_database->checkpoint(), false);
            query.reset();
            QCOMPARE(m_database->checkpoint(), true);
            QCOMPARE(query.step(), true);
        }
        QVERIFY(addNote(*m_database, u"4"_s));
        QCOMPARE(m_database->checkpoint(), true);
    }

    void rowsMustBeChanged()
    {
        QVERIFY(addNote(*m_database, u"1"_s));
        QVERIFY(addNote(*m_database, u"2"_s));
        Statement one(*m_database, "update notes set rating = 1 where number = ?1");
        QVERIFY(one.bind(1, u"1"_s).execOne());
        QCOMPARE(one.rowsAffected(), 1);
        const Done none = one.bind(1, u"3"_s).execOne();
        QVERIFY(!none);
        QCOMPARE(none.error(),
                 (Error{u"row_not_changed"_s,
                        {{"rows"_L1, 0}, {"statement"_L1, "update notes set rating = 1 where number = ?1"_L1}}}));
        Statement all(*m_database, "update notes set rating = 2");
        QCOMPARE(codeOf(all.execOne()), u"row_not_changed"_s);
        QCOMPARE(all.rowsAffected(), 2);
        Statement read(*m_database, "select 1");
        QVERIFY(read.number());
        QCOMPARE(read.rowsAffected(), 0);
    }

    void returningAnswersTheRow()
    {
        const auto id = Statement(*m_database, "insert into notes (number) values ('9') returning id").number();
        QCOMPARE(id, 1);
        QCOMPARE(countNotes(*m_database), 1);
        const auto none =
            Statement(*m_database, "delete from notes where number = 'x' returning id").one([](const Statement& row) {
                return row.int64(0);
            });
        QVERIFY(none);
        QCOMPARE(*none, std::nullopt);
    }

    void constraints_data()
    {
        QTest::addColumn<QByteArray>("values");
        QTest::addColumn<QString>("constraint");
        QTest::newRow("unique") << QByteArray("1, 'taken', 3, null") << u"unique"_s;
        QTest::newRow("primary key") << QByteArray("7, 'free', 3, null") << u"unique"_s;
        QTest::newRow("check") << QByteArray("1, 'free', 6, null") << u"check"_s;
        QTest::newRow("not null") << QByteArray("1, null, 3, null") << u"not_null"_s;
        QTest::newRow("foreign key") << QByteArray("1, 'free', 3, 99") << u"foreign_key"_s;
        QTest::newRow("strict type") << QByteArray("1, 'free', 'three', null") << u"other"_s;
    }

    void constraints()
    {
        QFETCH(QByteArray, values);
        QFETCH(QString, constraint);
        QVERIFY(Statement(*m_database, "insert into notes values (7, 'taken', 3, null)").execOne());
        const Done done = Statement::composed(*m_database, "insert into notes values (" + values + ')').exec();
        QVERIFY(!done);
        QCOMPARE(done.error().code, u"constraint_failed"_s);
        QCOMPARE(done.error().detail["constraint"_L1].toString(), constraint);
        QCOMPARE(countNotes(*m_database), 1);
    }

    void badSqlIsAnswered()
    {
        Statement broken(*m_database, "select nothing from nowhere where id = ?1");
        const auto answer = broken.bind(1, 5).bind(":x", 6).step();
        QVERIFY(!answer);
        QCOMPARE(answer.error(),
                 (Error{u"database_failed"_s,
                        {{"sqlite_code"_L1, 1}, {"statement"_L1, "select nothing from nowhere where id = ?1"_L1}}}));
        QCOMPARE(codeOf(broken.exec()), u"database_failed"_s);
        QCOMPARE(codeOf(broken.number()), u"database_failed"_s);
    }

    void failuresNameTheStatementAndNoValue()
    {
        QVERIFY(Statement(*m_database, "create virtual table words using fts5 (word)").exec());
        const QtMessageHandler before = qInstallMessageHandler(keepLog);
        const auto search =
            Statement(*m_database, "select word from words where words match ?1").bind(1, u"Dana secret \""_s).step();
        QVERIFY(addNote(*m_database, u"Dana Roe"_s));
        const Done twice = addNote(*m_database, u"Dana Roe"_s);
        const auto typo = Statement(*m_database, "select numbre from notes").step();
        qInstallMessageHandler(before);

        QVERIFY(!search);
        QVERIFY(!twice);
        QVERIFY(!typo);
        QString told = logged.join(u'\n');
        for (const Error& error : {search.error(), twice.error(), typo.error()})
            told += QString::fromUtf8(QJsonDocument(error.detail).toJson());
        QVERIFY(!told.contains("Dana"_L1));
        QVERIFY(!told.contains("secret"_L1));
        QCOMPARE(logged.size(), 3);
        QVERIFY(logged[0].contains("match ?1"_L1));
        QVERIFY(logged[1].contains("notes.number"_L1));
        QVERIFY(logged[2].contains("no such column: numbre"_L1));
    }

    void afterAFailureItRunsAgain()
    {
        Statement insert(*m_database, "insert into notes (number) values (?1)");
        QVERIFY(insert.bind(1, u"1"_s).execOne());
        QVERIFY(!insert.execOne());
        QVERIFY(insert.bind(1, u"2"_s).execOne());
        QCOMPARE(countNotes(*m_database), 2);
    }

    void viewsAreUncopied()
    {
        Statement query(*m_database, "select ?1, ?2, 12");
        QCOMPARE(query.bindAll(u"ä"_s, QByteArray("\0x", 2)).step(), true);
        QCOMPARE(query.view(0), QByteArrayView("\xc3\xa4"));
        QCOMPARE(query.view(1), QByteArrayView("\0x", 2));
        QCOMPARE(query.view(2), QByteArrayView("12"));
        QCOMPARE(query.real(2), 12.0);
        QVERIFY(query.boolean(2));
    }

    void anOddBlobIsNoId()
    {
        Statement query(*m_database, "select x'0102'");
        QCOMPARE(query.step(), true);
        QCOMPARE(query.get<NoteId>(0), NoteId());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(TestStatement)
#include "tst_statement.moc"
