// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/guessed_business.h"

#include <QLocale>
#include <QTimeZone>

namespace amends {

namespace {

constexpr QLatin1StringView currencyWithoutGuess{"EUR"};

QString currencyOf(const QLocale& locale)
{
    const QString code = locale.currencySymbol(QLocale::CurrencyIsoCode);
    return isCurrencyCode(code) ? code : QString();
}

} // namespace

QString guessedZone()
{
    const QByteArray zone = QTimeZone::systemTimeZoneId();
    return QTimeZone(zone).isValid() ? QString::fromUtf8(zone) : u"UTC"_s;
}

QString guessedCurrency(const QString& zone)
{
    const QString own = currencyOf(QLocale::system());
    if (!own.isEmpty())
        return own;
    const QLocale::Territory territory = QTimeZone(zone.toUtf8()).territory();
    const QString there =
        territory == QLocale::AnyTerritory ? QString() : currencyOf(QLocale(QLocale::AnyLanguage, territory));
    return there.isEmpty() ? QString(currencyWithoutGuess) : there;
}

Business guessedBusiness()
{
    Business business;
    business.zone = guessedZone();
    business.currency = guessedCurrency(business.zone);
    return business;
}

} // namespace amends
