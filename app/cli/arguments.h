// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"

#include <QCommandLineParser>

namespace amends::cli {

/// What one verb takes from the command line, and what its --help says.
class Arguments {
public:
    /// `synopsis` is what stands behind the verb: "CASEBOOK [QUERY]".
    Arguments(const QString& verb, const QString& synopsis, const QString& purpose);

    /// "json", or "o,output" for one with a letter, too; without `value` it is a switch.
    void add(const QString& names, const QString& description, const QString& value = {});

    /// `-word` is one of the others(), as in a search, unless it is an option's name. For verbs that take a search.
    void takeDashedWords() { m_takesDashedWords = true; }

    /// Nothing where all fits; else the verb is over: its help was asked for, or what does not fit was said.
    std::optional<Exit> read(const QStringList& arguments, Console& console, qsizetype least,
                             qsizetype most = unlimited);

    bool has(const QString& option) const { return m_parser.isSet(option); }
    QString value(const QString& option) const { return m_parser.value(option); }
    QStringList others() const { return m_parser.positionalArguments(); }
    const QString& verb() const { return m_verb; }
    QString usage() const;

    /// `invalid_value` where the option is given and is no whole number from `least` on.
    Result<qint64> number(const QString& option, qint64 least, qint64 ifAbsent) const;

    static constexpr qsizetype unlimited = 1 << 20;

private:
    Exit help(Console& console) const;
    Error problem() const;
    QStringList optionNames() const;
    const QCommandLineOption* optionNamed(QStringView name) const;
    QStringList dashedWordsLast(const QStringList& arguments) const;

    QString m_verb;
    QString m_synopsis;
    QString m_purpose;
    QCommandLineParser m_parser;
    QList<QCommandLineOption> m_options;
    bool m_takesDashedWords = false;
};

/// `invalid_value` for an option: what was read, and a code of what would fit, or several, separated by '|'.
std::unexpected<Error> doesNotFit(const QString& option, const QString& read, const QString& fits);
/// The same with the very words that would fit.
std::unexpected<Error> doesNotFit(const QString& option, const QString& read, const QStringList& known);

} // namespace amends::cli
