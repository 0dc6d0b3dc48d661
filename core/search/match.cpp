// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/match.h"

#include "core/base/text.h"

namespace amends::search {

namespace {

/// Behind other words the index holds such a letter only as the beginning of a bigram.
bool endsInSingleLetter(const QStringList& terms)
{
    if (terms.size() < 2)
        return false;
    const QList<uint> letters = terms.last().toUcs4();
    return letters.size() == 1 && isUnspaced(letters.first());
}

} // namespace

QString ftsPhrase(const TextTerm& term)
{
    const QStringList terms = indexTerms(gate(term.text).text);
    const QString phrase = u'"' + terms.join(u' ').replace(u'"', u"\"\""_s) + u'"';
    return term.prefix || endsInSingleLetter(terms) ? QString(phrase + u'*') : phrase;
}

} // namespace amends::search
