// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/torture/failing_flows.h"

#include "core/search/parser.h"
#include "tests/casebook/books.h"
#include "tests/support/failing_writes.h"
#include "tests/torture/writer.h"

#include <QDir>

namespace amends::torture {

using namespace test;

namespace {

constexpr int editsOfAFlow = 3;
constexpr int thingsOfAFlow = 30;

std::unique_ptr<Casebook> bookAt(const QString& path)
{
    return std::make_unique<Casebook>(CasebookOptions{.path = path,
                                                      .program = u"amends-torture"_s,
                                                      .readOnly = false,
                                                      .clock = std::make_shared<FixedClock>(monday())});
}

QRandomGenerator& random()
{
    static QRandomGenerator theRandom(1);
    return theRandom;
}

template <class T>
Done asked(QFuture<Result<T>> future)
{
    return answerOf(std::move(future)).transform([](const T&) {});
}

ListRequest listOf(const QString& query)
{
    return {search::parse(query).query, {SortKey::Received, true}, 200};
}

Done editAndUndo(Session& session)
{
    Done done;
    for (int i = 0; done && i < editsOfAFlow; ++i)
        done = session.edit(openingOf(random().generate64(), u"One by one"_s));
    return done
        .and_then([&] {
            return session.group({{openingOf(random().generate64(), u"One of a pair"_s),
                                   openingOf(random().generate64(), u"One of a pair"_s)}});
        })
        .and_then([&] { return session.note(answerOf(session.book().undo(session.acknowledged.step))); })
        .and_then([&] {
            const int number = session.acknowledged.draft + 1;
            return answerOf(session.book().saveDraft(draftOf(number))).transform([&] {
                session.acknowledged.draft = number;
            });
        });
}

Done import(Session& session)
{
    ImportRequest request = importOf(session.path());
    request.rejectsFile = session.rejectsPath();
    const auto answer = answerOf(session.book().import(request));
    if (!answer)
        return passOn(answer);
    session.acknowledged.imports += answer->imported == rowsOfImport ? 1 : 0;
    if (answer->imported % rowsOfImport != 0 || answer->rejectedTotal != 1)
        return failure("half_imported"_L1, {{"imported"_L1, answer->imported}});
    return answer->rejectsNotWritten ? std::unexpected(*answer->rejectsNotWritten) : Done();
}

Done read(Session& session)
{
    Casebook& book = session.book();
    int visited = 0;
    const auto visit = [&](const CaseView&) {
        ++visited;
        return Done();
    };
    return asked(book.list(listOf(u"wheel"_s)))
        .and_then([&] { return asked(book.caseKeys(listOf({}))); })
        .and_then([&] { return asked(book.find(CaseId(uuid(1)))); })
        .and_then([&] { return asked(book.counts({search::parse(u"status:open late"_s).query})); })
        .and_then([&] { return asked(book.today()); })
        .and_then([&] { return asked(book.trends({})); })
        .and_then([&] { return asked(book.office()); })
        .and_then([&] { return asked(book.undoState()); })
        .and_then([&] { return asked(book.drafts()); })
        .and_then([&] { return answerOf(book.visitCases({}, visit)); })
        .and_then([&] { return visited > 0 ? Done() : failure("nothing_visited"_L1); });
}

Done check(Session& session)
{
    const auto answer = answerOf(session.book().check());
    if (!answer)
        return passOn(answer);
    return answer->findings.isEmpty() ? Done() : std::unexpected(answer->findings.constFirst());
}

Done backUp(Session& session)
{
    return asked(session.book().backUp()).and_then([&] {
        return answerOf(session.book().saveCopy(session.copyPath()));
    });
}

Done closeAndOpen(Session& session)
{
    session.close();
    return session.open();
}

} // namespace

QByteArray oldContent()
{
    return "what was there before\n";
}

Session::Session(const QString& folder, const QString& from, const Acknowledged& acknowledgedThere)
    : acknowledged(acknowledgedThere)
    , m_folder(folder)
{
    QDir own(folder);
    own.removeRecursively();
    own.mkpath(u"."_s);
    for (const QString& name : namesIn(from))
        if (!QFile::copy(QDir(from).filePath(name), own.filePath(name)))
            qFatal("%s cannot be copied", qUtf8Printable(name));
}

Acknowledged Session::fill(const QString& folder)
{
    const QString made = folder + u".made"_s;
    const QString path = made + u"/shop.amends"_s;
    QDir().mkpath(folder);
    QDir().mkpath(made);
    makeCasebook(path);
    Acknowledged done;
    const auto database = taken(Database::open(path, Database::Mode::ReadWrite, casebookIdentity));
    Work work(*database, 1, done);
    taken(work.start());
    while (done.edits < thingsOfAFlow || QFileInfo(path + u"-wal"_s).size() == 0)
        taken(work.next());
    std::ignore = nextImport(path, random());
    QFile rows(path + u".csv"_s);
    QFile rejects(made + u"/rejects.csv"_s);
    if (!rows.open(QIODevice::Append) || rows.write("x,no day,9,A row to reject\n") <= 0 ||
        !rejects.open(QIODevice::WriteOnly) || rejects.write(oldContent()) <= 0 || !rejects.flush() ||
        !QFile::copy(rejects.fileName(), made + u"/copy.amends"_s))
        qFatal("%s cannot be filled", qUtf8Printable(folder));
    rows.close();
    for (const QString& name : namesIn(made))
        if (!name.endsWith("-shm"_L1) && !QFile::copy(QDir(made).filePath(name), QDir(folder).filePath(name)))
            qFatal("%s cannot be copied", qUtf8Printable(name));
    return done;
}

Done Session::open()
{
    if (!m_book)
        m_book = bookAt(path());
    return answerOf(m_book->open());
}

Done Session::create()
{
    const auto book = bookAt(newPath());
    return answerOf(book->create(business()));
}

void Session::close()
{
    m_work.reset();
    m_database.reset();
    m_book.reset();
}

Done Session::work()
{
    if (!m_database) {
        auto opened = Database::open(path(), Database::Mode::ReadWrite, casebookIdentity);
        if (!opened)
            return passOn(opened);
        m_database = std::move(*opened);
    }
    Done done;
    if (!m_work) {
        auto made = std::make_unique<Work>(*m_database, 2, acknowledged);
        done = made->start();
        if (done)
            m_work = std::move(made);
    }
    for (int i = 0; done && i < thingsOfAFlow; ++i)
        done = m_work->next();
    return done;
}

Done Session::group(const EditGroup& group)
{
    return note(answerOf(m_book->apply(group)));
}

Done Session::note(const Result<AppliedGroup>& applied)
{
    if (!applied)
        return passOn(applied);
    acknowledged.step = std::max(acknowledged.step, applied->step);
    ++acknowledged.edits;
    return {};
}

QList<Flow> flows()
{
    return {{u"new", false, [](Session& s) { return s.create(); }},
            {u"open", false, [](Session& s) { return s.open(); }},
            {u"edits", true, editAndUndo},
            {u"import", true, import},
            {u"reads", true, read},
            {u"check", true, check},
            {u"backup", true, backUp},
            {u"close and open", true, closeAndOpen},
            {u"idle writer", false, [](Session& s) { return s.work(); }}};
}

} // namespace amends::torture
