// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/told.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace amends::words {

namespace {

constexpr int mostStars = 5;

struct SourceName {
    QLatin1StringView code;
    QLatin1StringView name;
};
/// Those that a large first letter alone does not name.
constexpr std::array sourceNames{SourceName{"app_store"_L1, "App Store"_L1}, SourceName{"cfpb"_L1, "CFPB"_L1},
                                 SourceName{"google_play"_L1, "Google Play"_L1}};

/// As the locales that pay in a currency write it, the shortest way: "€" for EUR.
QString symbolOf(const QString& currency)
{
    static const QHash<QString, QString> symbols = [] {
        QHash<QString, QString> found;
        for (const QLocale& locale :
             QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory)) {
            QString& symbol = found[locale.currencySymbol(QLocale::CurrencyIsoCode)];
            if (const QString own = locale.currencySymbol(); symbol.isEmpty() || own.size() < symbol.size())
                symbol = own;
        }
        return found;
    }();
    return symbols.value(currency, currency);
}

/// %1 stands for the customer, %2 for the agent.
const char* moveFor(Verb verb)
{
    switch (verb) {
    case Verb::None:
        return nullptr;
    case Verb::Read:
        return QT_TRANSLATE_NOOP("Moves", "Read it and list the claims");
    case Verb::CallAgent:
        return QT_TRANSLATE_NOOP("Moves", "Call %2");
    case Verb::CallCustomer:
        return QT_TRANSLATE_NOOP("Moves", "Call %1");
    case Verb::InviteInWriting:
        return QT_TRANSLATE_NOOP("Moves", "Write to %1 and ask for a talk");
    case Verb::WaitForCustomer:
        return QT_TRANSLATE_NOOP("Moves", "Wait for %1");
    case Verb::FindCause:
        return QT_TRANSLATE_NOOP("Moves", "Find the cause");
    case Verb::TakeStance:
        return QT_TRANSLATE_NOOP("Moves", "Say whose part it was");
    case Verb::SayOurPart:
        return QT_TRANSLATE_NOOP("Moves", "Say what your part was");
    case Verb::Decide:
        return QT_TRANSLATE_NOOP("Moves", "Decide what you do for %1");
    case Verb::ApproveRefund:
        return QT_TRANSLATE_NOOP("Moves", "Approve the refund");
    case Verb::PayRefund:
        return QT_TRANSLATE_NOOP("Moves", "Pay the refund");
    case Verb::PostHolding:
        return QT_TRANSLATE_NOOP("Moves", "Post a holding reply");
    case Verb::WriteReply:
        return QT_TRANSLATE_NOOP("Moves", "Write the reply");
    case Verb::PostReply:
        return QT_TRANSLATE_NOOP("Moves", "Post the reply");
    case Verb::ChooseChange:
        return QT_TRANSLATE_NOOP("Moves", "Choose what you change");
    case Verb::Close:
        return QT_TRANSLATE_NOOP("Moves", "Close the case");
    case Verb::KeepPromise:
        return QT_TRANSLATE_NOOP("Moves", "Keep the promise");
    case Verb::DoAction:
        return QT_TRANSLATE_NOOP("Moves", "Do what you planned");
    case Verb::CheckEffect:
        return QT_TRANSLATE_NOOP("Moves", "Check the effect");
    case Verb::FollowUp:
        return QT_TRANSLATE_NOOP("Moves", "Ask %1 how it is now");
    }
    return nullptr;
}

} // namespace

QString nextMove(Verb verb, const Names& names, Medium medium)
{
    const char* move = moveFor(verb);
    if (!move)
        return {};
    const auto named = [medium](const QString& name, const char* role) {
        return name.isEmpty() ? QCoreApplication::translate("Moves", role) : shown(name, medium);
    };
    QString text = QCoreApplication::translate("Moves", move);
    const QString customer = named(names.customer, QT_TRANSLATE_NOOP("Moves", "the customer"));
    const QString agent = named(names.agent, QT_TRANSLATE_NOOP("Moves", "the agent"));
    return text.contains(u"%1") ? text.replace(u"%1"_s, customer) : text.replace(u"%2"_s, agent);
}

QString amount(const Money& money)
{
    return money.currency.isEmpty() ? QString() : plainAmount(money) + u' ' + money.currency;
}

QString money(const Money& money)
{
    if (money.currency.isEmpty())
        return {};
    const int digits = minorDigits(money.currency);
    return QLocale().toCurrencyString(double(money.minor) / std::pow(10, digits), symbolOf(money.currency), digits);
}

QString causeName(QStringView code, const CauseTree& tree)
{
    const CauseNode* node = tree.find(code);
    return node ? playbookText(node->name) : harmless(code);
}

QString playbookText(const QString& text)
{
    return QCoreApplication::translate("Playbook", text.toUtf8().constData());
}

QString withinSentence(const QString& name)
{
    return QLocale().language() == QLocale::German ? name : name.toLower();
}

QString sourceName(const QString& source)
{
    const QString name = harmless(source);
    const auto known = std::ranges::find_if(
        sourceNames, [&](const auto& one) { return name.compare(one.code, Qt::CaseInsensitive) == 0; });
    if (known != sourceNames.end())
        return known->name;
    return name.left(1).toUpper() + name.mid(1);
}

QString moment(const QDateTime& time, const QTimeZone& zone)
{
    return time.isValid() ? time.toTimeZone(zone).toString(u"yyyy-MM-dd HH:mm"_s) : QString();
}

QString starsDrawn(double stars)
{
    const int full = std::clamp(static_cast<int>(std::lround(stars)), 0, mostStars);
    return QString(full, u'★') + QString(mostStars - full, u'☆');
}

} // namespace amends::words
