// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "app/cli/tr.h"

#include <QJsonArray>

#include <algorithm>

namespace amends::cli {

namespace {

QString dashed(const QString& name)
{
    return (name.size() == 1 ? u"-"_s : u"--"_s) + name;
}

QString optionColumn(const QCommandLineOption& option)
{
    QStringList names;
    for (const QString& name : option.names())
        names.append(dashed(name));
    QString column = names.join(u", ");
    if (!option.valueName().isEmpty())
        column += u' ' + option.valueName();
    return column;
}

} // namespace

Arguments::Arguments(const QString& verb, const QString& synopsis, const QString& purpose)
    : m_verb(verb)
    , m_synopsis(synopsis)
    , m_purpose(purpose)
{}

void Arguments::add(const QString& names, const QString& description, const QString& value)
{
    m_options.append(QCommandLineOption(names.split(u','), description, value));
    m_parser.addOption(m_options.constLast());
}

std::optional<Exit> Arguments::read(const QStringList& arguments, Console& console, qsizetype least, qsizetype most)
{
    add(u"h,help"_s, Tr::tr("shows this"));
    const bool fits = m_parser.parse(QStringList{m_verb} + dashedWordsLast(arguments));
    if (has(u"help"_s))
        return help(console);
    if (!fits)
        return console.misused(problem());
    const QStringList given = others();
    if (given.size() < least)
        return console.misused({u"argument_missing"_s, {{"usage"_L1, usage()}}});
    if (given.size() > most)
        return console.misused({u"argument_surplus"_s, {{"read"_L1, given.at(most)}, {"usage"_L1, usage()}}});
    return std::nullopt;
}

const QCommandLineOption* Arguments::optionNamed(QStringView name) const
{
    const auto found = std::ranges::find_if(
        m_options, [name](const QCommandLineOption& option) { return option.names().contains(name); });
    return found == m_options.end() ? nullptr : &*found;
}

/// The options with their values first, everything else behind "--".
QStringList Arguments::dashedWordsLast(const QStringList& arguments) const
{
    if (!m_takesDashedWords)
        return arguments;
    QStringList options;
    QStringList rest;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& one = arguments[i];
        if (one == "--"_L1) {
            rest += arguments.sliced(i + 1);
            break;
        }
        const bool isLong = one.startsWith("--"_L1);
        const QStringView name = QStringView(one).sliced(isLong ? 2 : std::min<qsizetype>(1, one.size()));
        const bool isOption = isLong || (one.startsWith(u'-') && optionNamed(name));
        if (!isOption) {
            rest.append(one);
            continue;
        }
        options.append(one);
        const QCommandLineOption* option = optionNamed(name);
        if (!option || option->valueName().isEmpty())
            continue;
        if (i + 1 == arguments.size())
            return arguments;
        options.append(arguments[++i]);
    }
    return options + QStringList{u"--"_s} + rest;
}

QString Arguments::usage() const
{
    return u"amends-cli %1 %2 [OPTIONS]"_s.arg(m_verb, m_synopsis);
}

Result<qint64> Arguments::number(const QString& option, qint64 least, qint64 ifAbsent) const
{
    if (!has(option))
        return ifAbsent;
    bool ok = false;
    const qint64 number = value(option).toLongLong(&ok);
    if (!ok || number < least)
        return doesNotFit(u"--"_s + option, value(option), u"whole_number"_s);
    return number;
}

Exit Arguments::help(Console& console) const
{
    qsizetype width = 0;
    for (const QCommandLineOption& option : m_options)
        width = std::max(width, optionColumn(option).size());
    console.line(Tr::tr("Usage: %1").arg(usage()));
    console.line();
    console.line(m_purpose);
    console.line();
    for (const QCommandLineOption& option : m_options)
        console.line(u"  "_s + optionColumn(option).leftJustified(width + 2) + option.description());
    return Exit::Done;
}

Error Arguments::problem() const
{
    const QStringList unknown = m_parser.unknownOptionNames();
    if (unknown.isEmpty())
        return {u"option_not_understood"_s, {{"usage"_L1, usage()}}};
    return {u"unknown_option"_s,
            {{"verb"_L1, m_verb},
             {"read"_L1, dashed(unknown.constFirst())},
             {"known"_L1, QJsonArray::fromStringList(optionNames())}}};
}

QStringList Arguments::optionNames() const
{
    QStringList names;
    for (const QCommandLineOption& option : m_options)
        names.append(dashed(option.names().constLast()));
    return names;
}

std::unexpected<Error> doesNotFit(const QString& option, const QString& read, const QString& fits)
{
    return failure("invalid_value"_L1, {{"field"_L1, option}, {"read"_L1, read}, {"fits"_L1, fits}});
}

std::unexpected<Error> doesNotFit(const QString& option, const QString& read, const QStringList& known)
{
    return failure("invalid_value"_L1,
                   {{"field"_L1, option}, {"read"_L1, read}, {"known"_L1, QJsonArray::fromStringList(known)}});
}

} // namespace amends::cli
