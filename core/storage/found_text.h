// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace amends {

/// SQL for the rows of cases that have a phrase for full text (a parameter such as "?1"): in their texts, or in the
/// name of the customer or the agent. A row may come more than once.
QByteArray foundSql(const QByteArray& phrase);

/// Which cases have a phrase. Of the cases written last that can be known at little cost; an older one is asked by
/// itself, until that was done so often that finding all of them is quicker. One connection with registerFoundText(),
/// and one unchanging state of the file; its thread.
class FoundText {
public:
    /// What bindPointer() binds it as.
    static constexpr auto pointerType = "amends.found_text";

    /// Rows go up to `lastRow`; up to `few` cases are `fewRows`.
    FoundText(Database& database, QString phrase, qint64 lastRow, qint64 few)
        : m_database(database)
        , m_phrase(std::move(phrase))
        , m_lastRow(lastRow)
        , m_few(few)
        , m_textsFrom(lastRow + 1)
    {}

    /// Finds those that were written last, up to so many. Answers what share they are of all cases as new as the oldest
    /// of them; none where there are no others.
    Result<std::optional<double>> findNewest(qint64 most);
    /// Finds all. Answers how many they are.
    Result<qint64> findAll();
    bool knowsAll() const { return m_textsFrom == 0 && m_knowsPeople; }
    /// All of them as a JSON list; none where they are not known, or not few.
    std::optional<QString> fewRows() const;

    /// How often has() may ask before it finds all.
    void askUpTo(qint64 times) { m_leftToAsk = times; }
    Result<bool> has(qint64 row);

private:
    friend Done registerFoundText(Database& database);
    bool mark(qint64 row);
    bool isMarked(qint64 row) const;
    Done markPeople();
    Result<bool> ask(qint64 row);

    Database& m_database;
    QString m_phrase;
    qint64 m_lastRow;
    qint64 m_few;
    qint64 m_textsFrom; ///< the texts of this row and the ones behind it are known
    bool m_knowsPeople = false;
    qint64 m_leftToAsk = 0;
    QByteArray m_bits;
    qint64 m_count = 0;
    QList<qint64> m_rows; ///< one more than a few at most
};

/// The functions is_found(text, row), whether a case has it, and mark_found(text, row), by which it finds.
Done registerFoundText(Database& database);

} // namespace amends
