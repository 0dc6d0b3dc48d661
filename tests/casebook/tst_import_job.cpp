// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/batch_cleaner.h"
#include "core/casebook/import_job.h"
#include "core/search/parser.h"
#include "core/storage/checker.h"
#include "tests/support/shop.h"

#include <QTest>

using namespace amends;
using namespace amends::test;

namespace {

class Desk {
public:
    Shop shop;

    ImportRequest request(const QByteArray& rows, const QString& name = u"in.csv"_s)
    {
        const QString path = shop.folder().filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write("id,date,stars,text,who\n" + rows) < 0)
            qFatal("not written");
        ImportRequest request;
        request.files = {path};
        request.options.mapping =
            parseMapping(u"id=id,received=date,rating=stars,text=text,customer=who,source:=google,rating_scale:=5"_s)
                .value_or(Mapping{});
        return request;
    }

    static QByteArray rows(int count, const QByteArray& text = "Late")
    {
        QByteArray rows;
        for (int i = 1; i <= count; ++i)
            rows += "r" + QByteArray::number(i) + ",2026-11-10,2," + text + ",Guest " + QByteArray::number(i) + '\n';
        return rows;
    }

    /// To its end, what it leaves behind included; `beforeStep` is told how many steps were done.
    Result<ImportAnswer> run(ImportJob& job, const std::function<void(int)>& beforeStep = {})
    {
        Result<bool> more = job.begin().transform([] { return true; });
        for (int steps = 0; more && *more; ++steps) {
            if (beforeStep)
                beforeStep(steps);
            more = job.step();
        }
        if (more)
            return job.finish();
        while (taken(job.takeBack())) {
        }
        return passOn(more);
    }
    ImportAnswer import(const ImportRequest& request)
    {
        ImportJob job(shop.database(), shop.door(), request, monday());
        return taken(run(job));
    }

    Result<AppliedGroup> withdraw(const BatchId& batch)
    {
        Edit edit;
        edit.kind = EditKind::WithdrawImport;
        edit.batch = batch;
        return shop.tries(QList{edit});
    }

    QString seen()
    {
        CaseQuery query(shop.database());
        const auto late = search::parse(u"late").query;
        return u"%1 listed, %2 counted, %3 found, %4 people"_s.arg(shop.list().size())
            .arg(taken(query.count({})))
            .arg(taken(query.count(late)))
            .arg(taken(PeopleStore(shop.database()).all(PersonKind::Customer)).size());
    }
    QStringList findings()
    {
        QStringList codes;
        for (const Error& error : taken(checkCasebook(shop.database())).findings)
            codes << error.code;
        return codes;
    }
};

QStringList withoutNumbers(QStringList rows)
{
    rows.removeIf([](const QString& row) { return row.startsWith(u"case_numbers"); });
    return rows;
}

} // namespace

class TestImportJob : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stoppedAtAnyStepItSaysWhatIsSo()
    {
        bool wasPublished = false;
        for (int at = 0; !wasPublished; ++at) {
            Desk desk;
            desk.import(desk.request("r1,2026-11-10,2,Fine,\nr2,2026-11-10,2,Fine,\n"));
            const QStringList before = withoutNumbers(rowsOf(desk.shop.database()));
            std::stop_source stop;
            ImportRequest request = desk.request(Desk::rows(300));
            request.stop = stop.get_token();
            ImportJob job(desk.shop.database(), desk.shop.door(), request, monday());
            const auto answer = desk.run(job, [&](int steps) {
                wasPublished = job.isPublished();
                if (steps == at)
                    stop.request_stop();
            });
            if (answer) {
                QVERIFY(wasPublished);
                QCOMPARE(answer->imported, 298);
                QCOMPARE(answer->updated, 2);
                QCOMPARE(desk.shop.list().size(), 300);
            } else {
                QCOMPARE(answer.error().code, u"cancelled"_s);
                QCOMPARE(withoutNumbers(rowsOf(desk.shop.database())), before);
            }
            QCOMPARE(desk.findings(), QStringList());
            QVERIFY(at < 1000);
        }
    }

    void stoppedByARejectedRow()
    {
        Desk desk;
        std::stop_source stop;
        ImportRequest request = desk.request(Desk::rows(3) + "r4,never,2,Late,\n");
        request.stop = stop.get_token();
        request.rejectsFile = desk.shop.folder().filePath(u"rejects.csv"_s);
        request.reasonInWords = [&](const Error& error) {
            stop.request_stop();
            return error.code;
        };
        ImportJob job(desk.shop.database(), desk.shop.door(), request, monday());
        QCOMPARE(desk.run(job).error().code, u"cancelled"_s);
        QVERIFY(!QFile::exists(request.rejectsFile));
    }

    void editsRunAfterAStepThatFailed_data()
    {
        QTest::addColumn<QString>("secondFile");
        QTest::addColumn<QString>("code");
        QTest::newRow("a row that is refused") << u"in.csv"_s << u"constraint_failed"_s;
        QTest::newRow("a file that is gone") << u"gone.csv"_s << u"file_not_read"_s;
    }

    void editsRunAfterAStepThatFailed()
    {
        QFETCH(QString, secondFile);
        Desk desk;
        desk.shop.does(u"open_case {\"title\":\"Brakes squeal\"}"_s);
        desk.shop.meddle("create temp trigger no_such before insert on reviews when new.text = 'Never' "
                         "begin select raise(abort, 'no'); end");
        ImportRequest request = desk.request(Desk::rows(3), u"first.csv"_s);
        desk.request("n1,2026-11-10,2,Never,\n");
        request.files << desk.shop.folder().filePath(secondFile);
        ImportJob job(desk.shop.database(), desk.shop.door(), request, monday());
        taken(job.begin());
        Result<bool> more = true;
        while (more && *more)
            more = job.step();
        QTEST(more.error().code, "code");
        QVERIFY(desk.shop.database().isAutoCommit());
        desk.shop.does(u"add_note #1 {\"text\":\"rang him\"}"_s);
        while (taken(job.takeBack()))
            desk.shop.does(
                u"set_case {\"title\":\"Brakes squeal %1\"}"_s.arg(desk.shop.number("select count(*) from history")));
        QCOMPARE(desk.shop.stored()->notes.size(), 1);
        QCOMPARE(desk.shop.number("select count(*) from cases"), 1);
        QCOMPARE(desk.shop.number("select count(*) from batches"), 0);
        QCOMPARE(desk.findings(), QStringList());
    }

    void editsRunBetweenUpdates()
    {
        Desk desk;
        desk.import(desk.request(Desk::rows(200)));
        Edit own;
        own.kind = EditKind::OpenCase;
        own.caseId = CaseId(uuid(77));
        own.set = {{"title"_L1, u"Walked in"_s}};
        ImportJob job(desk.shop.database(), desk.shop.door(), desk.request(Desk::rows(200, "Later")), monday());
        const auto answer = desk.run(job, [&](int) {
            QVERIFY(desk.shop.database().isAutoCommit());
            if (job.isPublished())
                taken(desk.shop.tries(QList{own}));
        });
        QCOMPARE(answer->updated, 200);
        QCOMPARE(answer->duplicates, 0);
        QCOMPARE(desk.shop.list().size(), 201);
        QCOMPARE(desk.findings(), QStringList());
    }

    void anUpdateThatFailsIsNamed()
    {
        Desk desk;
        desk.import(desk.request(Desk::rows(3)));
        desk.shop.meddle(
            "create temp trigger no_such before insert on reviews when new.text = 'Later' and new.rating_raw "
            "= 1 begin select raise(abort, 'no'); end");
        ImportRequest request = desk.request("r1,2026-11-10,2,Later,Guest 1\nr2,2026-11-10,1,Later,Guest 2\n"
                                             "r3,never,1,Later,Guest 3\n");
        request.rejectsFile = desk.shop.folder().filePath(u"rejects.csv"_s);
        const ImportAnswer answer = desk.import(request);
        QCOMPARE(answer.updated, 1);
        QCOMPARE(answer.duplicates, 0);
        QCOMPARE(answer.rejectedTotal, 2);
        QCOMPARE(answer.rejected[0].line, 4);
        QCOMPARE(answer.rejected[1].line, 3);
        QCOMPARE(answer.rejected[1].error.code, u"constraint_failed"_s);
        QFile rejects(request.rejectsFile);
        QVERIFY(rejects.open(QIODevice::ReadOnly));
        QCOMPARE(rejects.readAll(), "id,date,stars,text,who,amends_reason\nr3,never,1,Later,Guest 3,invalid_date\n"
                                    "r2,2026-11-10,1,Later,Guest 2,constraint_failed\n");
    }

    void aReviewThatIsInIsNoReject()
    {
        Desk desk;
        desk.import(desk.request(Desk::rows(1)));
        desk.shop.meddle("create temp trigger no_such before update of source_digest on cases "
                         "begin select raise(abort, 'no'); end");
        const ImportAnswer answer = desk.import(desk.request(Desk::rows(1, "Later")));
        QCOMPARE(answer.updated, 1);
        QCOMPARE(answer.rejectedTotal, 0);
        const ImportAnswer again = desk.import(desk.request(Desk::rows(1, "Later")));
        QCOMPARE(again.updated, 0);
        QCOMPARE(again.duplicates, 1);
    }

    void historySaysHowItWasRead()
    {
        Desk desk;
        ImportRequest request = desk.request(Desk::rows(2) + "r2,2026-11-10,2,Late,Guest 2\nr3,never,2,Late,\n");
        request.only = search::parse(u"rating<=3").query;
        const ImportAnswer answer = desk.import(request);
        const QJsonObject set = desk.shop.history(answer.batch.toBytes())[0].edit.value("set"_L1).toObject();
        QCOMPARE(set.value("cases"_L1).toInt(), 2);
        QCOMPARE(set.value("sources"_L1).toArray().size(), 1);
        QJsonObject source = set.value("sources"_L1).toArray()[0].toObject();
        QFile file(request.files[0]);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray digest = QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex();
        QCOMPARE(source.take("digest"_L1).toString(), QString::fromLatin1(digest));
        QCOMPARE(source.take("mapping"_L1).toObject().value("text"_L1).toArray(), QJsonArray{u"text"_s});
        const QJsonObject expected{{"file"_L1, u"in.csv"_s},
                                   {"preset"_L1, u""_s},
                                   {"encoding"_L1, u"UTF-8"_s},
                                   {"delimiter"_L1, u","_s},
                                   {"header"_L1, true},
                                   {"date_orders"_L1, QJsonObject()},
                                   {"kind"_L1, u"review"_s},
                                   {"public"_L1, true},
                                   {"source"_L1, u"google"_s},
                                   {"history_before"_L1, u"30_days"_s},
                                   {"zone"_L1, u"Europe/Dublin"_s},
                                   {"rating_scale"_L1, 5},
                                   {"rating_scale_from"_L1, u"given"_s},
                                   {"only"_L1, u"rating:<=3"_s},
                                   {"imported"_L1, 2},
                                   {"history"_L1, 0},
                                   {"changed"_L1, 0},
                                   {"duplicates"_L1, 1},
                                   {"skipped"_L1, 0},
                                   {"rejected"_L1, 1}};
        QCOMPARE(source, expected);
        QCOMPARE(desk.findings(), QStringList());
    }

    void withdrawingHidesAtOnceAndRemovesInSteps()
    {
        Desk desk;
        desk.shop.does({addPerson(1, u"Sam"_s)});
        desk.shop.does(u"open_case {\"title\":\"Brakes squeal\",\"customer\":\"%1\"}"_s.arg(person(1).toString()));
        const BatchId batch = desk.import(desk.request(Desk::rows(3000))).batch;
        Edit note;
        note.kind = EditKind::AddNote;
        note.caseNumber = {2026, 5};
        note.part = part(1);
        note.set = {{"text"_L1, u"rang him"_s}};
        desk.shop.does({note});
        QCOMPARE(desk.seen(), u"3001 listed, 3001 counted, 3000 found, 3001 people"_s);

        QVERIFY(!taken(desk.withdraw(batch)).edits[0].already);
        const QString left = u"2 listed, 2 counted, 1 found, 2 people"_s;
        QCOMPARE(desk.seen(), left);
        QCOMPARE(desk.shop.number("select count(*) from cases"), 3001);
        QCOMPARE(desk.findings(), QStringList());
        QVERIFY(taken(desk.withdraw(batch)).edits[0].already);

        {
            BatchCleaner cleaner(desk.shop.database());
            QVERIFY(taken(cleaner.step(true)));
            QVERIFY(desk.shop.number("select count(*) from cases") > 2);
        }
        QCOMPARE(desk.seen(), left);
        QCOMPARE(desk.findings(), QStringList());

        desk.shop.reopen(); // as after a crash
        taken(registerSearchFunctions(desk.shop.database()));
        QCOMPARE(desk.seen(), left);
        BatchCleaner cleaner(desk.shop.database());
        while (taken(cleaner.step(true))) {
            QVERIFY(desk.shop.database().isAutoCommit());
            desk.shop.does(
                u"set_case {\"title\":\"Brakes squeal %1\"}"_s.arg(desk.shop.number("select count(*) from history")));
        }
        QCOMPARE(desk.seen(), left);
        QCOMPARE(desk.shop.number("select count(*) from cases"), 2);
        QCOMPARE(desk.shop.number("select count(*) from people"), 2);
        QCOMPARE(desk.shop.number("select count(*) from batches where published is not null"), 1);
        QCOMPARE(desk.findings(), QStringList());
        QVERIFY(taken(desk.withdraw(batch)).edits[0].already);
    }

    void whatIsWithdrawnComesInAgainAtOnce()
    {
        Desk desk;
        const BatchId batch = desk.import(desk.request(Desk::rows(50))).batch;
        taken(desk.withdraw(batch));
        const ImportAnswer again = desk.import(desk.request(Desk::rows(50)));
        QCOMPARE(again.imported, 50);
        QCOMPARE(again.duplicates, 0);
        BatchCleaner cleaner(desk.shop.database());
        while (taken(cleaner.step(false))) {
        }
        QCOMPARE(desk.seen(), u"50 listed, 50 counted, 50 found, 50 people"_s);
        QCOMPARE(desk.findings(), QStringList());
    }

    void aWithdrawnCaseIsNotOpenedAgain()
    {
        Desk desk;
        taken(desk.withdraw(desk.import(desk.request(Desk::rows(2))).batch));
        const CaseId hidden = *taken(
            Statement(desk.shop.database(), "select id from cases order by row limit 1").one([](const Statement& row) {
                return row.get<CaseId>(0);
            }));
        Edit opening;
        opening.kind = EditKind::OpenCase;
        opening.caseId = hidden;
        opening.set = {{"title"_L1, u"Late"_s}};
        const auto answer = desk.shop.tries(QList{opening});
        QVERIFY(!answer);
        const QString number = *taken(
            Statement(desk.shop.database(), "select printf('%d-%04d', year, counter) from cases order by row limit 1")
                .one([](const Statement& row) { return row.text(0); }));
        QCOMPARE(answer.error(), (Error{u"case_withdrawn"_s,
                                        {{"case"_L1, hidden.toString()}, {"number"_L1, number}, {"place"_L1, 0}}}));
        QCOMPARE(desk.findings(), QStringList());
    }

    void whoAWithdrawnImportBroughtIsNotThere()
    {
        Desk desk;
        desk.shop.does(u"open_case {\"title\":\"Brakes squeal\"}"_s);
        taken(desk.withdraw(desk.import(desk.request(Desk::rows(1))).batch));
        const PersonId hidden =
            *taken(Statement(desk.shop.database(), "select id from people limit 1").one([](const Statement& row) {
                return row.get<PersonId>(0);
            }));
        QCOMPARE(outcome(desk.shop.tries(u"set_case {\"customer\":\"%1\"}"_s.arg(hidden.toString()))),
                 u"person_not_found"_s);
        Edit rename = addPerson(1, u"Sam"_s);
        rename.person = hidden;
        QCOMPARE(outcome(desk.shop.tries(QList{rename})), u"person_exists"_s);
        rename.kind = EditKind::SetPerson;
        QCOMPARE(outcome(desk.shop.tries(QList{rename})), u"person_not_found"_s);
    }

    void aJobUnderWayIsNotCleanedAway()
    {
        Desk desk;
        ImportJob job(desk.shop.database(), desk.shop.door(), desk.request(Desk::rows(20)), monday());
        BatchCleaner cleaner(desk.shop.database());
        const auto answer = desk.run(job, [&](int) { QVERIFY(!taken(cleaner.step(true))); });
        QCOMPARE(answer->imported, 20);
        QCOMPARE(desk.shop.list().size(), 20);
    }

    void aTrialRunKnowsWhatItSaw()
    {
        Desk desk;
        ImportRequest request = desk.request(Desk::rows(2000) + Desk::rows(2000));
        request.dryRun = true;
        const ImportAnswer answer = desk.import(request);
        QCOMPARE(answer.imported, 2000);
        QCOMPARE(answer.duplicates, 2000);
    }
};

QTEST_GUILESS_MAIN(TestImportJob)
#include "tst_import_job.moc"
