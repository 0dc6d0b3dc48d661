// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/call_words.h"

#include "ui/words/foreign.h"
#include "ui/words/names.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace amends::callwords {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CallWords)
};

} // namespace

const Person& personOf(const CaseView& view, Party party)
{
    return party == Party::Agent ? view.agent : view.customer;
}

QString nameOf(const CaseView& view, Party party)
{
    static const QRegularExpression initial(u"^(.+) \\p{Lu}\\.$"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QString name = personOf(view, party).name.trimmed();
    if (name.isEmpty())
        return party == Party::Agent ? Tr::tr("the agent") : Tr::tr("the customer");
    const QRegularExpressionMatch match = initial.match(name);
    return match.hasMatch() ? match.captured(1) : name;
}

QString heardOf(const CaseView& view, Party party, const words::Present& present)
{
    QDateTime heard;
    for (const Call& call : view.value.calls)
        if (call.with == party && call.outcome == CallOutcome::Reached && (!heard.isValid() || call.at > heard))
            heard = call.at;
    const QString name = words::harmless(nameOf(view, party));
    return heard.isValid() ? Tr::tr("%1, %2", "Kim, today 08:40").arg(name, words::momentName(heard, present)) : name;
}

QString foundName(Finding finding, bool differ, bool agree)
{
    if (differ)
        return Tr::tr("differ");
    if (agree)
        return Tr::tr("agree");
    const QString name = words::nameOf(finding);
    return QLocale().toLower(name.first(1)) + name.sliced(1);
}

QString outcomeName(CallOutcome outcome)
{
    return outcome == CallOutcome::Refused ? Tr::tr("Refused") : words::nameOf(outcome);
}

QString callLine(const Call& call, const words::Present& present)
{
    QStringList parts{words::momentName(call.at, present), outcomeName(call.outcome)};
    if (call.minutes > 0)
        parts.append(Tr::tr("%n min", nullptr, call.minutes));
    return parts.join(u" · "_s);
}

} // namespace amends::callwords
