// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case.h"
#include "core/cases/person.h"

#include <QRegularExpression>

// What of a case goes when somebody asks to be forgotten (art. 17 GDPR), and what stays. Pure.
//
// The person: name, phone, address and handles go; the row stays, so that cases keep their reference.
//
// A customer's own cases: what they said, wrote or were told goes, and so does what was noted about them: reviews,
// claims, accounts, calls, promises, answers, what was asked and decided, replies, notes, follow-ups, reasons. A text
// becomes erasedMark, so that it still shows that there was one; what identifies (author, address on the web, external
// id, order, reference of a payment) becomes empty. Counted facts stay: kind, source, dates, stars, cause, topic, how
// calls ended, a refund's amount and dates, which accounting demands. What is about the business stays, without their
// name: our part, the why-chain, causes, actions.
//
// An agent's cases, and whatever else names the person: the strings that do become erasedMark, the rest stays.

namespace amends {

/// Stands where a text was.
inline constexpr QStringView erasedMark = u"[\u2026]";

/// How the case is known to further imports from then on: it is not opened again, and nobody can tell who it was.
QString erasedSourceKey(const QString& source, const QString& sourceKey);

/// The strings that name a person: names of two words and more, phone numbers, addresses, handles. `unique` are those
/// that name nobody else; in cases of theirs the words of a name count, too. Upper and lower case are alike.
class PersonStrings {
public:
    explicit PersonStrings(const Person& person) { add(person); }
    /// What they were called before; what they call themselves elsewhere.
    void add(const Person& person);
    void addName(const QString& name);
    /// What others are called, too, is theirs.
    void leave(const QStringList& others);

    /// To be looked for in files: each as it was written.
    QStringList unique() const;
    bool areIn(const QString& text) const;
    bool isName(const QString& text) const;

    enum class Where { Anywhere, InTheirCases };
    QString without(const QString& text, Where where) const;

private:
    void compile();

    QStringList m_strings; ///< unique ones, without phones
    QStringList m_phones;
    QStringList m_names; ///< all of them, the others' included
    QRegularExpression m_anywhere;
    QRegularExpression m_inTheirs;
};

/// The case without the person, with the same revision. What it says of others stays.
Case withoutPerson(const Case& c, const Person& person, const PersonStrings& strings);

/// What is committed to of a case from which somebody was erased, under this key of the entry's `set`: to check later
/// that it is as it was then.
QByteArray erasedDigest(const Case& c);
inline constexpr QLatin1StringView erasedDigestKey("digest");

/// Of a person what stays.
Person erasedPerson(const Person& person);

/// How much an erasure takes out.
struct ErasureCounts {
    qint64 theirCases = 0; ///< as customer
    qint64 otherCases = 0; ///< that name them
    qint64 entries = 0;    ///< of history: their texts
    qint64 drafts = 0;
    qint64 views = 0;   ///< saved searches
    qint64 imports = 0; ///< with a name in the name of a file
    qint64 backups = 0; ///< that hold them

    bool operator==(const ErasureCounts&) const = default;
};

} // namespace amends
