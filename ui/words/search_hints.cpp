// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/search_hints.h"

#include "ui/words/near_names.h"

#include <QJsonArray>

namespace amends::words {

namespace {

QStringList searchKeys()
{
    QStringList keys;
    for (int field = 0; field <= static_cast<int>(search::lastField); ++field)
        keys.append(search::code(static_cast<search::Field>(field)));
    return keys << u"has"_s << u"no"_s;
}

QStringList dateWords()
{
    QStringList words;
    for (int word = 0; word <= static_cast<int>(search::DateWord::ThisYear); ++word)
        words.append(search::code(static_cast<search::DateWord>(word)));
    return words;
}

void addNear(Error& error, QLatin1StringView read, const QStringList& known)
{
    const QStringList near = nearNames(error.detail.value(read).toString(), known);
    if (!near.isEmpty())
        error.detail.insert("near"_L1, QJsonArray::fromStringList(near));
}

} // namespace

Error withHints(const search::Problem& problem)
{
    Error error{problem.code, problem.detail};
    if (error.code == "unknown_field"_L1) {
        error.detail.insert("known"_L1, QJsonArray::fromStringList(searchKeys()));
        addNear(error, "field"_L1, searchKeys());
    } else if (error.code == "invalid_date"_L1) {
        addNear(error, "read"_L1, dateWords());
    }
    return error;
}

} // namespace amends::words
