// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/match.h"
#include "core/search/parser.h"
#include "tests/bench/bench.h"
#include "tests/bench/limit.h"

namespace amends::bench {

namespace {

constexpr qint64 pageSize = 200;
constexpr int rounds = 15;

QByteArray matchOf(const search::Query& query)
{
    return search::ftsPhrase(std::get<search::TextTerm>(query.root.children.front().term)).toUtf8();
}

/// The newest page of a term, by whichever of two ways is the shorter one: sorting what was found, or marking it and
/// going through the index of times until the page is full.
class NewestFound {
public:
    NewestFound(Limit& limit, qint64 cases)
        : m_limit(limit)
        , m_cases(cases)
        , m_found(limit, "select rowid from case_text where case_text match ?1")
        , m_received(limit, "select received from cases where row = ?1")
        , m_newest(limit, "select row from cases order by received desc, row desc")
        , m_row(limit, caseRowsSql + "where c.row = ?1")
    {}

    QList<CaseRow> page(const QByteArray& match)
    {
        m_limit.run("begin");
        const QList<CaseRow> page = pageOf(match);
        m_limit.run("commit");
        return page;
    }

private:
    QList<CaseRow> pageOf(const QByteArray& match)
    {
        QList<qint64> found;
        m_found.bind(1, match);
        while (m_found.step())
            found.append(m_found.int64(0));
        // Walking takes cases * 200 / found steps, and a step of an index takes a thirtieth of finding a row.
        const qint64 fewEnough = m_cases * pageSize / 30;
        return rowsOf(found.size() * found.size() <= fewEnough ? sorted(found) : walked(found));
    }

    QList<qint64> sorted(const QList<qint64>& found)
    {
        QList<std::pair<qint64, qint64>> timed;
        timed.reserve(found.size());
        for (const qint64 row : found) {
            m_received.bind(1, row).step();
            timed.append({m_received.int64(0), row});
            m_received.reset();
        }
        std::ranges::sort(timed, std::greater());
        QList<qint64> first;
        for (const auto& [received, row] : timed.mid(0, pageSize))
            first.append(row);
        return first;
    }

    QList<qint64> walked(const QList<qint64>& found)
    {
        std::vector<bool> isFound(size_t(found.last()) + 1); // full text answers in the order of the rows
        for (const qint64 row : found)
            isFound[size_t(row)] = true;
        QList<qint64> first;
        while (first.size() < pageSize && m_newest.step())
            if (const auto row = size_t(m_newest.int64(0)); row < isFound.size() && isFound[row])
                first.append(m_newest.int64(0));
        m_newest.reset();
        return first;
    }

    QList<CaseRow> rowsOf(const QList<qint64>& keys)
    {
        QList<CaseRow> rows;
        for (const qint64 key : keys) {
            m_row.bind(1, key);
            while (m_row.step())
                rows.append(caseRowAt(m_row));
        }
        return rows;
    }

    Limit& m_limit;
    qint64 m_cases;
    LimitQuery m_found;
    LimitQuery m_received;
    LimitQuery m_newest;
    LimitQuery m_row;
};

class Searches {
public:
    Searches(Bench& bench, const QString& path)
        : m_bench(bench)
        , m_casebook(opened(path, true))
        , m_limit(path)
        , m_newest(m_limit, bench.cases)
        , m_count(m_limit, "select count(*) from case_text where case_text match ?1")
    {}

    void measure(const QString& kind, const QString& name, const QString& typed)
    {
        const search::Query query = search::parse(typed).query;
        const QByteArray match = matchOf(query);
        if (m_bench.wants(kind + u" first page "_s + name)) {
            tell(u"%1 %2: %3 finds %4 of %5"_s.arg(kind, name, typed).arg(count(match)).arg(m_bench.cases));
            m_bench.addUndisturbed(kind + u" first page "_s + name, [&] {
                return inTurns(rounds, [&](int) { firstPage(query); }, [&](int) { m_newest.page(match); });
            });
        }
        if (m_bench.wants(kind + u" count "_s + name))
            m_bench.addUndisturbed(kind + u" count "_s + name, [&] {
                return inTurns(rounds, [&](int) { got(m_casebook->counts({query})); }, [&](int) { count(match); });
            });
    }

    /// Of some words of the invented cases the one whose share of them is nearest.
    QString nearest(double share)
    {
        QString best;
        double distance = 2;
        for (const auto word :
             {u"quote",    u"helmet", u"raining",   u"apology",       u"scratch", u"rechnung", u"explained",
              u"friendly", u"nobody", u"friendly",  u"communication", u"quality", u"not",      u"ruth",
              u"the",      u"people", u"forgotten", u"delivery",      u"google",  u"billing",  u"spare"}) {
            const QString typed = QString::fromUtf16(word);
            const double found = double(count(matchOf(search::parse(typed).query))) / double(m_bench.cases);
            if (std::abs(found - share) < distance) {
                distance = std::abs(found - share);
                best = typed;
            }
        }
        return best;
    }

    /// What a case in the middle begins with, as a phrase.
    QString phrase()
    {
        constexpr qsizetype longEnough = 80;
        const QString begun = reviewOf(m_bench.cases / 2).left(longEnough).remove(u'"');
        return u'"' + begun.left(begun.lastIndexOf(u' ')) + u'"';
    }

    /// An invented name in brackets, of the first case behind the middle that has one.
    QString rare()
    {
        for (qint64 row = m_bench.cases / 2; row <= m_bench.cases; ++row) {
            const QString text = reviewOf(row);
            if (const qsizetype open = text.indexOf(u'('); open >= 0)
                return text.sliced(open + 1, text.indexOf(u')') - open - 1);
        }
        return phrase();
    }

private:
    /// As the window does.
    void firstPage(const search::Query& query)
    {
        got(m_casebook->caseRows(got(m_casebook->caseKeys({.query = query, .sort = {}, .limit = pageSize})).keys));
    }

    QString reviewOf(qint64 row)
    {
        LimitQuery review(m_limit, "select text from reviews where case_row = ?1");
        review.bind(1, row).step();
        return review.text(0);
    }

    qint64 count(const QByteArray& match)
    {
        m_count.bind(1, match).step();
        const qint64 found = m_count.int64(0);
        m_count.reset();
        return found;
    }

    Bench& m_bench;
    std::unique_ptr<Casebook> m_casebook;
    Limit m_limit;
    NewestFound m_newest;
    LimitQuery m_count;
};

} // namespace

void measureSearches(Bench& bench)
{
    constexpr double mid = 0.17;
    constexpr double common = 0.98;
    Searches searches(bench, bench.books.full(bench.cases));
    searches.measure(u"search"_s, u"rare"_s, searches.rare());
    searches.measure(u"phrase"_s, u"of a sentence"_s, searches.phrase());
    searches.measure(u"search"_s, u"mid"_s, searches.nearest(mid));
    searches.measure(u"search"_s, u"common"_s, searches.nearest(common));
    searches.measure(u"search"_s, u"bigrams"_s, u"返信を待って"_s);
    searches.measure(u"prefix"_s, u"2 letters"_s, u"sq*"_s);
    searches.measure(u"prefix"_s, u"3 letters"_s, u"hel*"_s);
}

} // namespace amends::bench
