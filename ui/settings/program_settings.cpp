// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/program_settings.h"

#include "ui/words/language.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace amends {

namespace {

constexpr auto schemeKey = "look/scheme";
constexpr auto languageKey = "language";
constexpr auto placesKey = "casebook/acceptedPlaces";

} // namespace

look::SchemeChoice chosenScheme()
{
    const QString scheme = QSettings().value(schemeKey).toString();
    if (scheme == "light"_L1)
        return look::SchemeChoice::Light;
    return scheme == "dark"_L1 ? look::SchemeChoice::Dark : look::SchemeChoice::System;
}

void chooseScheme(look::SchemeChoice choice)
{
    QSettings settings;
    switch (choice) {
    case look::SchemeChoice::System:
        settings.remove(schemeKey);
        return;
    case look::SchemeChoice::Light:
        settings.setValue(schemeKey, u"light"_s);
        return;
    case look::SchemeChoice::Dark:
        settings.setValue(schemeKey, u"dark"_s);
        return;
    }
}

QString chosenLanguage()
{
    const QString language = QSettings().value(languageKey).toString();
    return words::languageChoices().contains(language) ? language : QString();
}

void chooseLanguage(const QString& language)
{
    QSettings settings;
    if (language.isEmpty())
        settings.remove(languageKey);
    else
        settings.setValue(languageKey, language);
}

bool isPlaceAccepted(const QString& casebook)
{
    return QSettings().value(placesKey).toStringList().contains(casebook);
}

void acceptPlace(const QString& casebook)
{
    if (isPlaceAccepted(casebook))
        return;
    QSettings settings;
    settings.setValue(placesKey, settings.value(placesKey).toStringList() << casebook);
}

} // namespace amends
