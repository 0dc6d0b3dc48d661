// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/known_texts.h"

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

/// The longer a phrase, the fewer cases have it, and looking for them from the newest back takes twice as long.
bool isShort(const QString& phrase)
{
    constexpr qsizetype mostSpaces = 6;
    return phrase.count(u' ') <= mostSpaces;
}

bool isAskedQuicker(double share, qint64 lastRow, const Commonness& commonness)
{
    return double(*commonness.wanted) / share * commonness.askCosts < share * double(lastRow);
}

} // namespace

Result<KnownTexts> knownTexts(Database& database, const Query& query, const Commonness& commonness)
{
    constexpr qint64 share = 16;
    constexpr double leastOfNewest = 1.0 / 64; // with fewer, all are found sooner than the next one on the way
    constexpr qint64 mostRows = 100'000'000;   // of a hostile file
    const QSet<QString> phrases = phrasesOf(query.root);
    if (phrases.isEmpty())
        return {};
    const auto last = Statement(database, "select coalesce(max(row), 0) from cases").number();
    if (!last)
        return passOn(last);
    KnownTexts texts;
    if (*last < commonness.fewest || *last > mostRows)
        return texts;
    for (const QString& phrase : phrases) {
        auto text = std::make_shared<FoundText>(database, phrase, *last, commonness.few);
        if (commonness.wanted && isPlain(query.root) && isShort(phrase)) {
            const auto newest = text->findNewest(commonness.looksAt);
            if (!newest)
                return passOn(newest);
            if (*newest && **newest >= leastOfNewest) {
                const bool isAskedOften = isOneEntry(phrase) && isAskedQuicker(**newest, *last, commonness);
                text->askUpTo(isAskedOften ? commonness.mostAsked : commonness.tries);
                texts.insert(phrase, std::move(text));
                continue;
            }
        }
        const auto count = text->findAll();
        if (!count)
            return passOn(count);
        if (*count <= commonness.few || *count >= std::max(commonness.fewest, *last / share))
            texts.insert(phrase, std::move(text));
    }
    return texts;
}

} // namespace amends
