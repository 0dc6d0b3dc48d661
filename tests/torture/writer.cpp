// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/torture/writer.h"

#include "core/base/csv_writer.h"
#include "tests/casebook/books.h"

#include <cstdio>

namespace amends::torture {

using namespace test;

namespace {

void tell(const char* what, qint64 number)
{
    std::printf("%s %lld\n", what, static_cast<long long>(number));
    std::fflush(stdout);
}

class Writer {
public:
    Writer(const QString& path, quint32 seed, int lastDraft)
        : m_path(path)
        , m_random(seed)
        , m_draft(lastDraft)
        , m_book(openedBook(path))
    {}

    void next()
    {
        switch (m_random.bounded(13)) {
        case 0:
            return undo();
        case 1:
        case 2:
            return draft();
        case 3:
            return import();
        case 4:
            return backUp();
        case 5:
            m_book.reset();
            m_book = openedBook(m_path);
            return;
        default:
            return edit();
        }
    }

private:
    void edit()
    {
        const auto applied = answerOf(m_book->apply({{nextEdit(m_random)}}));
        if (!applied && applied.error().code == "case_not_found"_L1)
            return;
        m_step = taken(applied).step;
        tell("step", m_step);
    }

    void undo()
    {
        if (m_step == 0)
            return;
        tell("step", takenOf(m_book->undo(std::exchange(m_step, 0))).step);
    }

    void draft()
    {
        takenOf(m_book->saveDraft(draftOf(m_draft + 1)));
        tell("draft", ++m_draft);
    }

    void import()
    {
        const ImportAnswer answer = takenOf(m_book->import(nextImport(m_path, m_random)));
        tell("import", answer.imported);
    }

    void backUp() { tell("backup", takenOf(m_book->backUp()).entries); }

    QString m_path;
    QRandomGenerator m_random;
    int m_draft;
    qint64 m_step = 0;
    std::unique_ptr<Casebook> m_book;
};

} // namespace

std::unique_ptr<Casebook> openedBook(const QString& path)
{
    auto book = std::make_unique<Casebook>(CasebookOptions{.path = path,
                                                           .program = u"amends-torture"_s,
                                                           .readOnly = false,
                                                           .clock = std::make_shared<FixedClock>(monday())});
    takenOf(book->open());
    return book;
}

ImportRequest nextImport(const QString& path, QRandomGenerator& random)
{
    const ImportRequest request = importOf(path);
    QFile file(request.files.constFirst());
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s cannot be written", qUtf8Printable(file.fileName()));
    CsvWriter writer(sinkTo(&file));
    taken(writer.write({u"id"_s, u"date"_s, u"stars"_s, u"title"_s}));
    const quint64 first = random.generate64() / 2;
    for (quint64 i = 0; i < rowsOfImport; ++i)
        taken(writer.write({QString::number(first + i), u"2026-11-01"_s, u"2"_s, u"The chain fell off"_s}));
    return request;
}

ImportRequest importOf(const QString& path)
{
    ImportRequest request;
    request.files = {path + u".csv"_s};
    request.options.mapping = taken(parseMapping(u"id=id,received=date,rating=stars,title=title,source:=google"_s));
    return request;
}

int writeUntilKilled(const QString& path, quint32 seed, int lastDraft)
{
    Writer writer(path, seed, lastDraft);
    tell("open", 1);
    for (;;)
        writer.next();
}

void takeNote(const QByteArray& lines, Acknowledged& acknowledged)
{
    for (const QByteArray& line : lines.split('\n')) {
        const QByteArray what = line.split(' ').first();
        const qint64 number = line.split(' ').last().toLongLong();
        if (what == "step") {
            acknowledged.step = std::max(acknowledged.step, number);
            ++acknowledged.edits;
        } else if (what == "draft") {
            acknowledged.draft = int(number);
        } else if (what == "backup") {
            ++acknowledged.backups;
        } else if (what == "import") {
            if (number != rowsOfImport)
                qFatal("an import brought %lld rows", static_cast<long long>(number));
            ++acknowledged.imports;
        }
    }
}

} // namespace amends::torture
