// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/torture/sequences_imports.h"

#include "core/casebook/batch_cleaner.h"
#include "core/casebook/import_job.h"
#include "core/search/parser.h"
#include "tests/support/shop.h"
#include "tests/torture/finder.h"
#include "tests/torture/plain_book.h"
#include "tests/torture/stored_book.h"
#include "tests/torture/work.h"

#include <QDir>
#include <QFile>

namespace amends::torture {

using namespace test;

namespace {

const QDateTime& now()
{
    static const QDateTime time = monday().addYears(1);
    return time;
}

struct Imported {
    ImportRequest request;
    qint64 number = 0;
    BatchId batch;
    qint64 step = 0;
    qint64 rows = 0;
};

class Undoing {
public:
    Undoing(const QString& path, quint32 seed, UndoneImportFigures& figures)
        : m_path(path)
        , m_book(path)
        , m_random(seed)
        , m_figures(figures)
    {}

    /// A fault, in words; empty where all is well.
    QString run()
    {
        QList<Imported> imports;
        for (int left = 1 + m_random.below(3); left > 0; --left) {
            imports << import(write(imports.size()), imports.size());
            work();
        }
        maybeRestart();
        m_undone = m_random.oneOf(imports);
        for (const auto step :
             {&Undoing::undo, &Undoing::removeBitByBit, &Undoing::find, &Undoing::importAgain, &Undoing::check})
            if (const QString fault = (this->*step)(); !fault.isEmpty())
                return fault;
        return {};
    }

private:
    static QString keyOf(qint64 import, qint64 row) { return u"%1-%2"_s.arg(import).arg(row); }

    ImportRequest write(qint64 number)
    {
        static const QStringList titles{u"The chain fell off"_s, u"Late"_s, u"日本語"_s, u"😀 fine"_s,
                                        u"what she said"_s};
        ImportRequest request;
        request.files = {m_path + u".%1.csv"_s.arg(number)};
        request.options.mapping = taken(
            parseMapping(u"id=id,received=date,rating=stars,title=title,customer=who,agent=agent,source:=google"_s));
        request.options.now = now();
        QString csv = u"id,date,stars,title,who,agent\n"_s;
        const int rows = 3 + m_random.below(30);
        for (int row = 0; row < rows; ++row)
            csv += u"%1,2026-%2-01,%3,%4,Guest %5,%6\n"_s.arg(keyOf(number, row))
                       .arg(m_random.below(12) + 1, 2, 10, QChar(u'0'))
                       .arg(m_random.below(5) + 1)
                       .arg(m_random.oneOf(titles))
                       .arg(m_random.below(8))
                       .arg(m_random.chance(50) ? u"Kim"_s : u"Sam"_s);
        QFile file(request.files.constFirst());
        if (!file.open(QIODevice::WriteOnly) || file.write(csv.toUtf8()) < 0)
            qFatal("%s cannot be written", qUtf8Printable(file.fileName()));
        return request;
    }

    Imported import(const ImportRequest& request, qint64 number)
    {
        ImportJob job(m_book.database(), m_book.door(), request, now());
        Result<bool> more = job.begin().transform([] { return true; });
        while (more && *more)
            more = job.step();
        if (!more)
            qFatal("not imported: %s", qUtf8Printable(more.error().code));
        const ImportAnswer answer = taken(job.finish());
        m_figures.cases += answer.imported;
        m_duplicates = answer.duplicates;
        m_updated = answer.updated;
        return {request, number, answer.batch, m_book.newestEntry(), answer.imported};
    }

    /// Random Edits on any case, and some of them undone.
    void work()
    {
        const BookState state = m_book.state();
        RandomEdits edits(m_random, OutsideEdits::Some);
        for (int left = m_random.below(12); left > 0; --left) {
            const Case c = *std::next(state.cases.cbegin(), m_random.below(int(state.cases.size())));
            Edit edit = edits.inCase(c, state.people.keys());
            edit.base.reset();
            const auto done = m_book.door().apply({{edit}}, now());
            if (done && done->step != 0 && m_random.chance(20))
                static_cast<void>(m_book.door().undo(done->step, now())); // the rules may say no
        }
        if (m_random.chance(30) && !state.people.isEmpty()) {
            Edit phone = edits.ofPerson(state.people.keys());
            static_cast<void>(m_book.door().apply({{phone}}, now()));
        }
    }

    void maybeRestart()
    {
        if (!m_random.chance(40))
            return;
        ++m_figures.restarts;
        m_book.restart();
    }

    QString undo()
    {
        const BookState before = m_book.state();
        m_expected = before;
        const QSet<QByteArray> batch = idsIn(m_undone.batch, "cases");
        for (const Case& c : before.cases)
            if (batch.contains(c.id.toBytes()) && c.revision == 1)
                m_expected.cases.remove(c.id);
        m_gone = before.cases.size() - m_expected.cases.size();
        m_figures.kept += batch.size() - m_gone;
        if (m_gone > 0)
            removeTheirPeople(m_undone.batch);
        ++m_figures.imports;
        const auto done = m_book.door().undo(m_undone.step, now());
        if (!done || (done->step != 0) != (m_gone > 0))
            return u"an import is not undone: "_s + outcome(done);
        if (m_gone == 0)
            return isAsExpected(u"nothing to undo"_s);
        if (const auto again = m_book.door().redo(m_undone.step, now()); again)
            return u"what was taken back came again without its file"_s;
        return isAsExpected(u"an import is undone"_s);
    }

    QSet<QByteArray> idsIn(const BatchId& batch, const QByteArray& table)
    {
        const auto ids =
            Statement::composed(m_book.database(),
                                "select t.id from " + table + " t join batches b on b.row = t.batch where b.id = ?1")
                .bindAll(batch)
                .all([](const Statement& row) { return row.bytes(0); });
        const QByteArrayList list = taken(ids);
        return {list.cbegin(), list.cend()};
    }

    /// Who came with the import and is named by nothing that stays, nor was changed, goes.
    void removeTheirPeople(const BatchId& batch)
    {
        QSet<PersonId> named;
        for (const Case& c : std::as_const(m_expected.cases)) {
            named << c.facts.customer << c.facts.agent;
            for (const Call& call : c.calls)
                named << call.person;
            for (const Account& account : c.accounts)
                named << account.person;
        }
        const QSet<QByteArray> came = idsIn(batch, "people");
        m_expected.people.removeIf([&](const auto& person) {
            return came.contains(person.key().toBytes()) && person->revision == 1 && !named.contains(person.key());
        });
    }

    QString isAsExpected(const QString& when)
    {
        const QString differs = difference(plainOf(m_book.state()), plainOf(m_expected));
        return differs.isEmpty() ? QString() : when + u": "_s + differs;
    }

    QString removeBitByBit()
    {
        for (;;) {
            maybeRestart();
            BatchCleaner cleaner(m_book.database());
            const bool isMore = taken(cleaner.step(false));
            if (const QString fault = isAsExpected(u"while an undone import is removed"_s); !fault.isEmpty() || !isMore)
                return fault;
        }
    }

    QString find()
    {
        constexpr int searches = 3;
        for (int left = searches; left > 0; --left) {
            const QString asked = randomSearch(m_random);
            QSet<CaseId> found;
            for (const CaseRow& row :
                 taken(CaseQuery(m_book.database(), now()).list(search::parse(asked).query, {}, -1)))
                found.insert(row.id);
            if (found != foundIn(m_expected, search::parse(asked).query, now()))
                return u"'%1' finds other cases than there are"_s.arg(asked);
        }
        return {};
    }

    /// What stands in its source's name already is not brought again; where somebody replaced the review since, the
    /// file brings a further version of it.
    QString importAgain()
    {
        const BookState before = m_book.state();
        QHash<QString, bool> known; // and whether its review was replaced
        for (const Case& c : before.cases)
            if (c.facts.source == "google"_L1)
                known.insert(c.facts.sourceKey,
                             std::ranges::any_of(c.reviews, [](const Review& r) { return !r.replaces.isNull(); }));
        qint64 missing = 0;
        qint64 replaced = 0;
        for (qint64 row = 0; row < m_undone.rows; ++row) {
            missing += known.contains(keyOf(m_undone.number, row)) ? 0 : 1;
            replaced += known.value(keyOf(m_undone.number, row)) ? 1 : 0;
        }
        const Imported again = import(m_undone.request, m_undone.number);
        if (again.rows != missing || m_updated > replaced || m_duplicates + m_updated != m_undone.rows - missing)
            return u"imported again: %1 cases instead of %2, of %3 rows %4 known, %5 replaced"_s.arg(again.rows)
                .arg(missing)
                .arg(m_undone.rows)
                .arg(m_duplicates)
                .arg(m_updated);
        return m_book.state().cases.size() == before.cases.size() + missing ? QString()
                                                                            : u"imported again, cases are missing"_s;
    }

    QString check() { return m_book.findings().join(u", "_s); }

    QString m_path;
    StoredBook m_book;
    Random m_random;
    UndoneImportFigures& m_figures;
    Imported m_undone;
    BookState m_expected;
    qint64 m_gone = 0;
    qint64 m_duplicates = 0; ///< of the last import
    qint64 m_updated = 0;    ///< likewise
};

} // namespace

UndoneImportFigures undoImports(const QString& folder, int imports, quint32 seed)
{
    QDir().mkpath(folder);
    UndoneImportFigures figures;
    const QString empty = folder + u"/empty.amends"_s;
    const QString path = folder + u"/imports.amends"_s;
    makeEmptyCasebook(empty);
    while (figures.imports < imports && figures.faults.isEmpty()) {
        copyBook(empty, path);
        const QString fault = Undoing(path, seed + quint32(figures.imports), figures).run();
        if (!fault.isEmpty())
            figures.faults << u"import %1: %2"_s.arg(figures.imports).arg(fault);
    }
    return figures;
}

} // namespace amends::torture
