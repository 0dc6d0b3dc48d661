// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/common_texts.h"

#include "core/search/match.h"
#include "core/storage/statement.h"

#include <QSet>

#include <algorithm>

namespace amends {

using namespace search;

namespace {

QSet<QString> phrasesOf(const Node& node)
{
    if (node.kind == Node::Kind::Leaf) {
        const auto* text = std::get_if<TextTerm>(&node.term);
        return text ? QSet{ftsPhrase(*text)} : QSet<QString>();
    }
    QSet<QString> phrases;
    for (const Node& child : node.children)
        phrases += phrasesOf(child);
    return phrases;
}

struct Found {
    qint64 count = 0;
    QByteArray bits;
};

/// That each case must have all of the query, and none must not.
bool isPlain(const Node& node)
{
    return node.kind == Node::Kind::Leaf ||
           (node.kind == Node::Kind::And && std::ranges::all_of(node.children, isPlain));
}

/// That the index has the phrase as one entry, so that asking for it in one case is quick.
bool isOneEntry(const QString& phrase)
{
    constexpr qsizetype shortest = 2; // beginnings that the index has (migrations/0005_names.sql)
    constexpr qsizetype longest = 3;
    const QStringView inside = QStringView(phrase).sliced(1, phrase.lastIndexOf(u'"') - 1);
    const bool isPrefix = phrase.endsWith(u'*');
    return !inside.contains(u' ') && (!isPrefix || (inside.size() >= shortest && inside.size() <= longest));
}

/// Stops behind `most`.
Result<Found> find(Database& database, const QString& phrase, qint64 lastRow, qint64 most)
{
    Found found{0, QByteArray(lastRow / 8 + 1, '\0')};
    char* bits = found.bits.data();
    static const QByteArray sql = foundSql("?1");
    Statement rows(database, Sql::ofStatic(sql));
    rows.bind(1, phrase);
    for (;;) {
        const auto isRow = rows.step();
        if (!isRow)
            return passOn(isRow);
        if (!*isRow || found.count > most)
            return found;
        const qint64 row = rows.int64(0);
        if (row < 0 || row > lastRow)
            continue;
        const int bit = 1 << (row % 8);
        found.count += (bits[row / 8] & bit) == 0 ? 1 : 0;
        bits[row / 8] = char(bits[row / 8] | bit);
    }
}

} // namespace

QByteArray foundSql(const QByteArray& phrase)
{
    return "select rowid from case_text where case_text match " + phrase +
           " union all select c.row from people_text t cross join people p on p.row = t.rowid "
           "cross join cases c on c.customer = p.id where t.people_text match " +
           phrase +
           " union all select c.row from people_text t cross join people p on p.row = t.rowid "
           "cross join cases c on c.agent = p.id where t.people_text match " +
           phrase;
}

Result<CommonTexts> commonTexts(Database& database, const Query& query, const Commonness& commonness)
{
    constexpr qint64 share = 16;
    constexpr qint64 mostRows = 100'000'000; // of a hostile file
    const QSet<QString> phrases = phrasesOf(query.root);
    if (phrases.isEmpty())
        return {};
    const auto last = Statement(database, "select coalesce(max(row), 0) from cases").number();
    if (!last)
        return passOn(last);
    CommonTexts common;
    if (*last < commonness.fewest || *last > mostRows)
        return common;
    for (const QString& phrase : phrases) {
        const bool isAskable = commonness.tooMany && isPlain(query.root) && isOneEntry(phrase);
        const qint64 most = isAskable ? *commonness.tooMany : mostRows;
        auto found = find(database, phrase, *last, most);
        if (!found)
            return passOn(found);
        if (found->count > most)
            common.insert(phrase, QByteArray());
        else if (found->count >= std::max(commonness.fewest, *last / share))
            common.insert(phrase, std::move(found->bits));
    }
    return common;
}

} // namespace amends
