// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/casebook/casebook_files.h"
#include "tests/casebook/books.h"

#include <QDir>
#include <QProcess>
#include <QTest>

#include <latch>
#include <stdexcept>

using namespace amends;
using namespace amends::test;

namespace {

QByteArray manyRows(int count)
{
    QByteArray rows;
    for (int i = 0; i < count; ++i)
        rows += "r" + QByteArray::number(i) + ",2026-11-10,2,\"Late, and nobody called me. " + QByteArray::number(i) +
                "\",Dana " + QByteArray::number(i) + ",\n";
    return rows;
}

Edit noting(quint64 number, const QString& text, quint64 id = 1)
{
    Edit edit;
    edit.kind = EditKind::AddNote;
    edit.caseId = CaseId(uuid(number));
    edit.part = part(id);
    edit.set = {{"text"_L1, text}};
    return edit;
}

/// Holds the casebook named by the environment until its standard input ends, or dies with an import half done.
int beSomebodyElse(const QString& path, const QString& csv)
{
    Casebook casebook(
        {.path = path, .program = u"another"_s, .readOnly = false, .clock = std::make_shared<SystemClock>()});
    const Done opened = answerOf(casebook.open());
    QFuture<Result<ImportAnswer>> import;
    if (opened && !csv.isEmpty()) {
        ImportRequest request;
        request.files = {csv};
        request.options.mapping = parseMapping(u"text=text,id=id,source:=google"_s).value_or(Mapping{});
        import = casebook.import(request);
        while (import.progressValue() == 0 && !import.isFinished())
            QThread::yieldCurrentThread();
    }
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly))
        return 2;
    out.write((opened ? "open"_ba : opened.error().code.toUtf8()) + '\n');
    out.flush();
    if (!csv.isEmpty())
        std::_Exit(9);
    QFile in;
    std::ignore = in.open(stdin, QIODevice::ReadOnly);
    in.readAll();
    return 0;
}

std::unique_ptr<QProcess> somebodyElse(const QString& path, const QString& csv = {})
{
    auto other = std::make_unique<QProcess>();
    other->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    other->start(QCoreApplication::applicationFilePath(), {u"--hold"_s, path, csv});
    return other;
}

QByteArray firstLine(QProcess& process)
{
    while (!process.canReadLine() && process.waitForReadyRead(30'000)) {
    }
    return process.readLine().trimmed();
}

} // namespace

class TestCasebook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesANewFile()
    {
        Book book;
        QCOMPARE(takenOf(book->office()).business, business());
        QCOMPARE(book.list(), QList<CaseRow>());
        QCOMPARE(takenOf(book->newestStep()), 0);
        QCOMPARE(takenOf(book->playbook()).version.isEmpty(), false);
        QCOMPARE(book.findings(), QStringList());
        QCOMPARE(answerOf(book.make()->create(business())).error().code, u"locked_by_other"_s);
        book.close();
        QCOMPARE(answerOf(book.make()->create(business())).error().code, u"file_exists"_s);
        book.reopen();
        QCOMPARE(takenOf(book->office()).business, business());
    }

    void anIdleWriterMergesTheIndex()
    {
        Book book;
        Edit open;
        open.kind = EditKind::OpenCase;
        open.caseId = CaseId(uuid(1));
        open.set = {{"title"_L1, u"Brakes squeal"_s}};
        takenOf(book->apply({{open}}));
        for (quint64 i = 1; i <= 20; ++i)
            takenOf(book->apply({{noting(1, u"word%1"_s.arg(i), i)}}));
        const auto reader = taken(Database::open(book.path(), Database::Mode::ReadOnly, casebookIdentity));
        const auto pieces = [&reader] {
            return taken(Statement(*reader, "select count(distinct segid) from case_text_idx").number());
        };
        QVERIFY(QTest::qWaitFor([&] { return pieces() < 5; }));
        QCOMPARE(book.list(u"word7"_s).size(), 1);
        QCOMPARE(book.findings(), QStringList());
    }

    void aNewFileThatDoesNotWorkOutIsNotThere_data()
    {
        QTest::addColumn<Business>("values");
        QTest::addColumn<QString>("code");
        Business wrong = business();
        wrong.zone = u"Mars/Olympus"_s;
        QTest::newRow("zone") << wrong << u"unknown_zone"_s;
        wrong = business();
        wrong.currency = u"euro"_s;
        QTest::newRow("currency") << wrong << u"unknown_currency"_s;
    }

    void aNewFileThatDoesNotWorkOutIsNotThere()
    {
        QFETCH(Business, values);
        QFETCH(QString, code);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"new.amends"_s);
        {
            Casebook casebook(
                {.path = path, .program = {}, .readOnly = false, .clock = std::make_shared<SystemClock>()});
            QCOMPARE(answerOf(casebook.create(values)).error().code, code);
            QCOMPARE(answerOf(casebook.apply(one(openingOf(1, u"One"_s)))).error().code, u"read_only"_s);
        }
        QVERIFY(!QFile::exists(path));
    }

    void whatAKilledOneLeftIsInNobodysWay()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"new.amends"_s);
        // Killed between making the file and its schema.
        const QString unfinished = folder.filePath(u".new.amends.new"_s);
        taken(Database::open(unfinished, Database::Mode::Create, casebookIdentity)).reset();
        QVERIFY(QFile::exists(unfinished));
        QVERIFY(!QFile::exists(path));
        {
            // The log of a file long gone.
            const Shop gone(business(u"Asia/Tokyo"_s));
            QVERIFY(QFileInfo(gone.path() + u"-wal"_s).size() > 0);
            QVERIFY(QFile::copy(gone.path() + u"-wal"_s, path + u"-wal"_s));
        }
        Casebook casebook({.path = path, .program = {}, .readOnly = false, .clock = std::make_shared<SystemClock>()});
        takenOf(casebook.create(business()));
        QCOMPARE(takenOf(casebook.office()).business, business());
        QCOMPARE(takenOf(casebook.check()).findings, QList<Error>());
        QVERIFY(!QFile::exists(unfinished));
        QCOMPARE(QFile::permissions(path) &
                     (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
        QStringList files = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
        files.removeIf([](const QString& name) { return name.startsWith("new.amends"_L1); });
        QCOMPARE(files, QStringList());
    }

    void linksInACircleLeadNowhere()
    {
        const QTemporaryDir folder;
        const QString one = folder.filePath(u"one.amends"_s);
        const QString other = folder.filePath(u"other.amends"_s);
        QVERIFY(QFile::link(other, one));
        QVERIFY(QFile::link(one, other));
        QVERIFY(!isFileOf(folder.filePath(u"shop.amends"_s), one));
        QVERIFY(!isFileOf(one, folder.filePath(u"in.csv"_s)));
        QVERIFY(isFileOf(one, one));
        Casebook casebook({.path = one, .program = {}, .readOnly = false, .clock = std::make_shared<SystemClock>()});
        QVERIFY(!answerOf(casebook.create(business())));
    }

    void theLogIsEmptyAfterClosingBesideAReader()
    {
        Book book;
        takenOf(book->apply(one(openingOf(1, u"One"_s))));
        const auto reader = taken(Database::open(book.path(), Database::Mode::ReadOnly, casebookIdentity));
        book.close();
        QCOMPARE(QFileInfo(book.path() + u"-wal"_s).size(), 0);
    }

    void aNewerRequestTakesThePlaceOfAnOlderOne()
    {
        Book book;
        takenOf(book->apply(one(openingOf(1, u"One"_s))));
        std::latch go(1);
        QFuture<Done> visiting = book->visitCases({}, [&go](const CaseView&) {
            go.wait();
            return Done();
        });
        const auto other = book->trends({}, u"other"_s);
        const auto older = book->trends({}, u"page"_s);
        const auto free = book->trends({});
        const auto newer = book->trends({}, u"page"_s);
        go.count_down();
        QCOMPARE(outcome(answerOf(visiting)), u"done"_s);
        QCOMPARE(outcome(answerOf(older)), u"superseded"_s);
        for (const auto& future : {other, free, newer})
            QCOMPARE(outcome(answerOf(future)), u"done"_s);
        QCOMPARE(outcome(answerOf(book->list({}, u"page"_s))), u"done"_s);
    }

    void aJobThatCannotBeMadeIsAnswered()
    {
        class BrokenClock final : public Clock {
        public:
            QDateTime now() const override
            {
                if (isBroken)
                    throw std::runtime_error("no time");
                return monday();
            }
            bool isBroken = false;
        };
        const QTemporaryDir folder;
        const auto clock = std::make_shared<BrokenClock>();
        Casebook casebook({.path = folder.filePath(u"new.amends"_s), .program = {}, .readOnly = false, .clock = clock});
        takenOf(casebook.create(business()));
        clock->isBroken = true;
        QCOMPARE(answerOf(casebook.fillWithDemo(1, 1)).error(), (Error{u"unexpected"_s, {{"what"_L1, u"no time"_s}}}));
        clock->isBroken = false;
        QCOMPARE(takenOf(casebook.fillWithDemo(1, 1)).imported, 1);
    }

    void anOldFileSurvivesBeingMadeAnew()
    {
        Book book;
        takenOf(book->apply(one(openingOf(1, u"One"_s))));
        book.close();
        // Where the lock cannot be taken, nothing is known about the file.
        QFile::remove(book.path() + u".lock"_s);
        QVERIFY(QDir().mkdir(book.path() + u".lock"_s));
        QCOMPARE(answerOf(book.make()->create(business())).error().code, u"file_not_written"_s);
        QVERIFY(QFile::exists(book.path()));
        QVERIFY(QDir().rmdir(book.path() + u".lock"_s));
        book.reopen();
        QCOMPARE(book.list().size(), 1);
    }

    void tellsWhatChanged()
    {
        Book book;
        QSignalSpy spy(&*book, &Casebook::changed);
        Edit view;
        view.kind = EditKind::SaveView;
        view.part = part(5);
        view.set = {{"name"_L1, u"Waiting"_s}};
        const EditGroup group{{addPerson(1, u"Dana"_s), openingOf(1, u"One"_s), noting(1, u"rang him"_s), view}};
        const AppliedGroup applied = takenOf(book->apply(group));
        QCOMPARE(applied.edits.size(), 4);
        QVERIFY(arrive(spy, 1));
        QCOMPARE(spy[0][0].value<Changes>(),
                 (Changes{.cases = {CaseId(uuid(1))}, .people = {person(1)}, .casebook = true, .everything = false}));
        takenOf(book->apply(group)); // nothing new, nothing to tell
        QVERIFY(!answerOf(book->apply(one(setting(99, {})))));
        takenOf(book->undo(applied.step));
        QVERIFY(arrive(spy, 2));
        QCOMPARE(spy[1][0].value<Changes>(), spy[0][0].value<Changes>());
    }

    void findsACaseWithAllThatBelongsToIt()
    {
        Book book;
        Edit open = openingOf(1, u"One"_s);
        open.set.insert("customer"_L1, person(1).toString());
        takenOf(book->apply({{addPerson(1, u"Dana"_s), open}}));
        const CaseView view = book.view(1);
        QCOMPARE(view.customer.name, u"Dana"_s);
        QCOMPARE(view.agent, Person());
        QCOMPARE(view.history.size(), 1);
        QCOMPARE(answerOf(book->find({2026, 2})).error(), (Error{u"case_not_found"_s, {{"case"_L1, u"2026-0002"_s}}}));
    }

    void listsAPageAndTheTotal()
    {
        Book book;
        for (quint64 i = 1; i <= 5; ++i)
            takenOf(book->apply(one(openingOf(i, i % 2 == 0 ? u"even"_s : u"odd"_s))));
        const auto list = [&](const QString& query, qint64 limit) {
            const CaseList page = takenOf(book->list({search::parse(query).query, {SortKey::Number, true}, limit}));
            return QPair(page.total, page.rows.size());
        };
        QCOMPARE(list(u""_s, -1), QPair(5LL, 5LL));
        QCOMPARE(list(u""_s, 2), QPair(5LL, 2LL));
        QCOMPARE(list(u""_s, 5), QPair(5LL, 5LL));
        QCOMPARE(list(u"odd"_s, 2), QPair(3LL, 2LL));
        QCOMPARE(list(u""_s, 0), QPair(5LL, 0LL));
        QCOMPARE(list(u"neither"_s, 2), QPair(0LL, 0LL));
    }

    void visitsCases()
    {
        Book book;
        for (quint64 i = 1; i <= 3; ++i)
            takenOf(book->apply(one(openingOf(i, u"Case"_s))));
        QList<qint64> seen;
        const auto visit = [&](qint64 last) {
            return answerOf(book->visitCases({}, [&seen, last](const CaseView& view) -> Done {
                seen << view.value.number.counter;
                return view.value.number.counter < last ? Done() : failure("enough"_L1);
            }));
        };
        QVERIFY(visit(9));
        QCOMPARE(seen, (QList<qint64>{1, 2, 3}));
        seen.clear();
        QCOMPARE(visit(2).error().code, u"enough"_s);
        QCOMPARE(seen, (QList<qint64>{1, 2}));
        QCOMPARE(book.list().size(), 3); // the state it read is let go
    }

    void aReadOnlyOneRefusesToWrite()
    {
        Book book;
        takenOf(book->apply(one(openingOf(1, u"One"_s))));
        const auto reader = book.make(true);
        QVERIFY(answerOf(reader->open()));
        QCOMPARE(takenOf(reader->list({})).total, 1);
        QCOMPARE(takenOf(reader->find({2026, 1})).value.facts.title, u"One"_s);
        QVERIFY(takenOf(reader->check()).isWhole());
        const QStringList codes{answerOf(reader->apply(one(openingOf(2, u"Two"_s)))).error().code,
                                answerOf(reader->undo(1)).error().code,
                                answerOf(reader->redo(1)).error().code,
                                answerOf(reader->import(book.request("r1,,,X,,\n"))).error().code,
                                answerOf(reader->fillWithDemo(3, 1)).error().code,
                                answerOf(reader->saveDraft({})).error().code,
                                answerOf(reader->discardDraft({})).error().code};
        QCOMPARE(codes, QStringList(7, u"read_only"_s));
        takenOf(book->apply(one(openingOf(2, u"Two"_s))));
        QCOMPARE(takenOf(reader->list({})).total, 2);
    }

    void aSecondWriterIsToldWhoHoldsIt()
    {
        Book book;
        const Error refused = answerOf(book.make(false, u"second"_s)->open()).error();
        QCOMPARE(refused.code, u"locked_by_other"_s);
        QCOMPARE(refused.detail["program"_L1].toString(), u"amends-test"_s);
        QCOMPARE(refused.detail["pid"_L1].toInteger(), QCoreApplication::applicationPid());
        QCOMPARE(refused.detail["path"_L1].toString(), book.path());
        takenOf(book->apply(one(openingOf(1, u"One"_s))));
    }

    void anotherProgramHoldsIt()
    {
        Book book;
        takenOf(book->apply(one(openingOf(1, u"One"_s))));
        book.close();
        const auto other = somebodyElse(book.path());
        QCOMPARE(firstLine(*other), "open");
        const auto mine = book.make();
        const Error refused = answerOf(mine->open()).error();
        QCOMPARE(refused.code, u"locked_by_other"_s);
        QCOMPARE(refused.detail["program"_L1].toString(), u"another"_s);
        QCOMPARE(refused.detail["pid"_L1].toInteger(), other->processId());
        const auto reader = book.make(true);
        QVERIFY(answerOf(reader->open()));
        QCOMPARE(takenOf(reader->list({})).total, 1);
        other->kill();
        QVERIFY(other->waitForFinished());
        QVERIFY(answerOf(mine->open())); // a dead holder's lock is free
        QVERIFY(takenOf(mine->check()).isWhole());
    }

    void anImportThatDiedIsCleanedUp()
    {
        Book book;
        takenOf(book->apply(one(openingOf(1, u"One"_s))));
        const QStringList before = book.counts();
        const QString csv = book.request(manyRows(30'000)).files.constFirst();
        book.close();
        const auto other = somebodyElse(book.path(), csv);
        QCOMPARE(firstLine(*other), "open");
        QVERIFY(other->waitForFinished());
        QCOMPARE(other->exitCode(), 9);
        QVERIFY(book.counts() != before);
        book.reopen();
        QCOMPARE(book.counts(), before);
        QCOMPARE(book.findings(), QStringList());
    }

    void opensOnlyWhatIsACasebook_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("code");
        QTest::newRow("missing") << QByteArray() << u"file_not_found"_s;
        QTest::newRow("text") << QByteArray("not a database") << u"not_a_casebook"_s;
    }

    void opensOnlyWhatIsACasebook()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, code);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"other.amends"_s);
        if (!content.isEmpty())
            QVERIFY(atomicWrite(path, content));
        for (const bool readOnly : {false, true}) {
            Casebook casebook(
                {.path = path, .program = {}, .readOnly = readOnly, .clock = std::make_shared<SystemClock>()});
            QCOMPARE(answerOf(casebook.open()).error().code, code);
            QCOMPARE(answerOf(casebook.list({})).error().code, code);
        }
        QCOMPARE(QFile::exists(path), !content.isEmpty());
    }

    void draftsOutliveTheWindow()
    {
        Book book;
        QSignalSpy spy(&*book, &Casebook::changed);
        Draft draft{u"Ruth"_s, CaseId(uuid(1)), part(1), u"notes"_s, 3, u"half a sent"_s, {}};
        takenOf(book->saveDraft(draft));
        book.reopen();
        draft.saved = monday();
        QCOMPARE(takenOf(book->drafts()), QList{draft});
        takenOf(book->discardDraft(draft));
        QCOMPARE(takenOf(book->drafts()), QList<Draft>());
        QCOMPARE(spy.size(), 0);
    }

    void anImportReportsAndLetsEditsThrough()
    {
        Book book;
        takenOf(book->apply(one(openingOf(1, u"One"_s))));
        auto import = book->import(book.request(manyRows(3000)));
        QCOMPARE(import.progressMaximum(), 1000);
        int between = 0;
        while (!import.isFinished()) {
            takenOf(book->apply(one(setting(1, {{"title"_L1, u"Title %1"_s.arg(++between)}}))));
            QCOMPARE(takenOf(book->list({})).total == 1 || import.isFinished() || between > 0, true);
        }
        QVERIFY(between > 2);
        QCOMPARE(import.progressValue(), 1000);
        QCOMPARE(takenOf(import).imported, 3000);
        QCOMPARE(book.list().size(), 3001);
        QCOMPARE(book.findings(), QStringList());
    }

    void oneImportAtATime()
    {
        Book book;
        auto first = book->import(book.request(manyRows(2000)));
        const auto second = answerOf(book->fillWithDemo(10, 1));
        QCOMPARE(second.error().code, u"import_running"_s);
        QCOMPARE(takenOf(first).imported, 2000);
        QCOMPARE(takenOf(book->fillWithDemo(10, 1)).imported, 10);
    }

    void aCancelledImportLeavesNothing()
    {
        Book book;
        takenOf(book->apply(one(openingOf(1, u"One"_s))));
        const QStringList before = book.counts();
        QSignalSpy spy(&*book, &Casebook::changed);
        auto import = book->import(book.request(manyRows(30'000)));
        while (import.progressValue() == 0 && !import.isFinished())
            QThread::yieldCurrentThread();
        import.cancel();
        import.waitForFinished();
        QCOMPARE(import.resultCount(), 0);
        // Answered in turn: by then the import is gone.
        QCOMPARE(takenOf(book->fillWithDemo(0, 1)).imported, 0);
        QCOMPARE(book.counts(), before);
        QCOMPARE(book.findings(), QStringList());
        QCOMPARE(spy.size(), 0);
        QCOMPARE(takenOf(book->import(book.request(manyRows(5)))).imported, 5);
    }

    void closingEndsARunningImport()
    {
        Book book;
        takenOf(book->apply(one(openingOf(1, u"One"_s))));
        const QStringList before = book.counts();
        auto import = book->import(book.request(manyRows(30'000)));
        while (import.progressValue() == 0 && !import.isFinished())
            QThread::yieldCurrentThread();
        book.close();
        QVERIFY(import.isFinished());
        QCOMPARE(answerOf(import).error().code, u"casebook_closed"_s);
        book.reopen();
        QCOMPARE(book.counts(), before);
        QCOMPARE(book.findings(), QStringList());
        QCOMPARE(QDir(QFileInfo(book.path()).path()).entryList({u"*-journal"_s}), QStringList());
    }

    void whatWasAskedBeforeClosingAnswers()
    {
        Book book;
        QList<QFuture<Result<AppliedGroup>>> edits;
        QList<QFuture<Result<CaseList>>> lists;
        QList<QFuture<Result<ImportAnswer>>> imports;
        const ImportRequest request = book.request("r1,,,X,,\n");
        for (quint64 i = 1; i <= 50; ++i) {
            edits << book->apply(one(openingOf(i, u"Case"_s)));
            lists << book->list({});
            imports << book->import(request);
        }
        book.close();
        const auto answered = [](auto& futures) {
            int done = 0;
            for (auto& future : futures) {
                if (!future.isFinished())
                    return -1;
                const auto result = answerOf(future);
                done += result.has_value();
                if (!result && result.error().code != u"casebook_closed"_s &&
                    result.error().code != u"import_running"_s)
                    return -2;
            }
            return done;
        };
        const int done = answered(edits);
        QVERIFY(done >= 0);
        QVERIFY(answered(lists) >= 0);
        QVERIFY(answered(imports) >= 0);
        book.reopen();
        QVERIFY(book.list().size() >= done); // what was said to be durable is
        QCOMPARE(book.findings(), QStringList());
    }

    void manyAskAtOnce()
    {
        Book book;
        takenOf(book->fillWithDemo(200, 3));
        QList<QFuture<Result<CaseList>>> lists;
        QList<QFuture<Result<TrendsAnswer>>> trends;
        QList<QFuture<Result<AppliedGroup>>> edits;
        QList<QFuture<Result<CheckAnswer>>> checks;
        for (quint64 i = 1; i <= 30; ++i) {
            edits << book->apply(one(openingOf(i, u"Case"_s)));
            lists << book->list({search::parse(u"status:open").query, {}, 20});
            trends << book->trends({});
            if (i % 10 == 0)
                checks << book->check();
        }
        for (auto& future : edits)
            QVERIFY(answerOf(future));
        for (auto& future : lists)
            QVERIFY(answerOf(future));
        for (auto& future : trends)
            QVERIFY(answerOf(future));
        for (auto& future : checks)
            for (const Error& finding : takenOf(future).findings)
                QFAIL(qPrintable(finding.code + u' ' + QString::fromUtf8(text(finding.detail))));
        QCOMPARE(book.list().size(), 230);
    }

    void whatOthersWroteSinceTheLastCheckIsNoDamage()
    {
        Book book;
        for (quint64 i = 1; i <= 5; ++i) {
            takenOf(book->fillWithDemo(40, i));
            QCOMPARE(book.findings(), QStringList());
        }
    }

    void closesToOneFile()
    {
        Book book;
        takenOf(book->apply(one(openingOf(1, u"One"_s))));
        std::ignore = takenOf(book->list({}));
        std::ignore = takenOf(book->trends({}));
        book.close();
        QStringList files = QDir(QFileInfo(book.path()).path()).entryList(QDir::Files);
        files.removeAll(u"shop.amends.lock"_s);
        QCOMPARE(files, QStringList{u"shop.amends"_s});
    }

    void trendsFollowTheZoneOfTheBusiness()
    {
        Book book(business(u"Asia/Tokyo"_s));
        Edit open = openingOf(1, u"One"_s);
        open.set.insert("received"_L1, u"2026-11-15T16:00:00Z"_s); // Monday there
        open.set.insert("source"_L1, u"phone"_s);
        takenOf(book->apply(one(open)));
        const TrendsAnswer answer = takenOf(book->trends({.query = {}, .by = CountBy::Source, .period = {}}));
        QCOMPARE(answer, (TrendsAnswer{{{u"phone"_s, {{{2026, 47}, 1, true}}, 1}}, 0}));
    }
};

int main(int argc, char* argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--hold"_s)
        return beSomebodyElse(arguments.value(2), arguments.value(3));
    TestCasebook test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_casebook.moc"
