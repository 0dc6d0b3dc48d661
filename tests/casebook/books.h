// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/casebook.h"
#include "core/search/parser.h"
#include "tests/support/shop.h"

#include <QFile>
#include <QSignalSpy>

// Shared by the tests of the casebook's asynchronous side.

namespace amends::test {

template <class T>
Result<T> answerOf(QFuture<Result<T>> future)
{
    future.waitForFinished();
    if (future.resultCount() == 0)
        return failure("no_result"_L1);
    return future.takeResult();
}

template <class T>
T takenOf(QFuture<Result<T>> future)
{
    return taken(answerOf(std::move(future)));
}

/// A casebook in a folder of its own, at monday().
class Book {
public:
    explicit Book(const Business& values = business())
        : m_casebook(make())
    {
        takenOf(m_casebook->create(values));
    }

    Casebook& operator*() { return *m_casebook; }
    Casebook* operator->() { return m_casebook.get(); }
    QString path() const { return m_folder.filePath(u"shop.amends"_s); }
    QString file(const QString& name) const { return m_folder.filePath(name); }

    /// Another one on the same file, not opened yet.
    std::unique_ptr<Casebook> make(bool readOnly = false, const QString& program = u"amends-test"_s) const
    {
        return std::make_unique<Casebook>(CasebookOptions{
            .path = path(), .program = program, .readOnly = readOnly, .clock = std::make_shared<FixedClock>(monday())});
    }
    void close() { m_casebook.reset(); }
    void reopen()
    {
        m_casebook.reset();
        m_casebook = make();
        takenOf(m_casebook->open());
        takenOf(m_casebook->cleanUp());
    }

    QString put(const QString& name, const QByteArray& content) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("not written: %s", qUtf8Printable(name));
        return file.fileName();
    }
    /// Rows of "id,date,stars,text,who,mail".
    ImportRequest request(const QByteArray& rows, const QString& name = u"reviews.csv"_s) const
    {
        ImportRequest request;
        request.files = {put(name, "id,date,stars,text,who,mail\n" + rows)};
        request.options.mapping =
            parseMapping(
                u"id=id,received=date,rating=stars,text=text,customer=who,email=mail,source:=google,public:=yes,"
                "rating_scale:=5"_s)
                .value_or(Mapping{});
        return request;
    }

    QList<CaseRow> list(const QString& query = {})
    {
        return takenOf(m_casebook->list({search::parse(query).query, {SortKey::Number, false}, -1})).rows;
    }
    CaseView view(qint64 counter) { return takenOf(m_casebook->find({2026, counter})); }
    /// Every table's rows, by a connection of its own.
    QStringList rows() const { return rowsOf(*own()); }
    QStringList counts() const { return countsOf(*own()); }
    QStringList findings()
    {
        QStringList codes;
        for (const Error& error : takenOf(m_casebook->check()).findings)
            codes << error.code;
        return codes;
    }

private:
    std::unique_ptr<Database> own() const
    {
        return taken(Database::open(path(), Database::Mode::ReadOnly, casebookIdentity));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Casebook> m_casebook;
};

/// Waits until so many signals were sent, and not one more.
inline bool arrive(QSignalSpy& spy, qsizetype count)
{
    QCoreApplication::processEvents();
    while (spy.size() < count)
        if (!spy.wait())
            return false;
    return spy.size() == count;
}

inline EditGroup one(Edit edit)
{
    return {{std::move(edit)}};
}

inline Edit openingOf(quint64 number, const QString& title)
{
    Edit edit;
    edit.kind = EditKind::OpenCase;
    edit.caseId = CaseId(uuid(number));
    edit.set = {{"title"_L1, title}};
    return edit;
}

inline Edit setting(quint64 number, const QJsonObject& set)
{
    Edit edit;
    edit.kind = EditKind::SetCase;
    edit.caseId = CaseId(uuid(number));
    edit.set = set;
    return edit;
}

/// As a program of that version made it: empty, but for its business.
inline void makeOlderCasebook(const QString& path, int version)
{
    const auto database =
        taken(Database::open(path, Database::Mode::Create, {casebookIdentity.applicationId, version}));
    taken(migrate(*database, embeddedMigrations().first(version)));
    taken(Statement(*database, "insert into business values (1, 1, 'Marlow Cycles', 'Ruth Marlow', 'Europe/Dublin', "
                               "'EUR', '', 0, '')")
              .exec());
}

} // namespace amends::test
