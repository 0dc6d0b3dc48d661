// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/program_settings.h"

#include <QDir>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace amends {

namespace {

constexpr auto schemeKey = "look/scheme";
constexpr auto languageKey = "language";

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
    return availableLanguages().contains(language) ? language : QString();
}

void chooseLanguage(const QString& language)
{
    QSettings settings;
    if (language.isEmpty())
        settings.remove(languageKey);
    else
        settings.setValue(languageKey, language);
}

QStringList availableLanguages()
{
    QStringList languages{u"en"_s};
    for (const QString& file : QDir(u":/i18n"_s).entryList({u"amends_*.qm"_s}, QDir::Files)) {
        const QString language = file.sliced(7).chopped(3);
        if (language != "en"_L1 && QLocale(language).language() != QLocale::C)
            languages.append(language);
    }
    return languages;
}

QLocale localeAtStart()
{
    const QLocale system = QLocale::system();
    const QString language = chosenLanguage();
    if (language.isEmpty())
        return system;
    const QLocale chosen(language);
    return language.contains(u'_') ? chosen : QLocale(chosen.language(), system.territory());
}

} // namespace amends
