// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace amends::words {

namespace {

constexpr auto folder = ":/i18n"_L1;
constexpr auto prefix = "amends_"_L1;

void install(QCoreApplication& app, const QLocale& locale, const QString& file, const QString& from)
{
    auto* translator = new QTranslator(&app);
    if (translator->load(locale, file, u"_"_s, from))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

QStringList languages()
{
    QStringList codes{u"en"_s};
    for (const QString& name : QDir(folder).entryList({prefix + "*.qm"_L1}))
        if (const QString code = name.mid(prefix.size()).chopped(3); code != codes.first())
            codes.append(code);
    return codes;
}

QStringList languageChoices()
{
    QStringList choices = languages();
    choices.insert(1, u"en_GB"_s);
    choices.insert(2, u"en_US"_s);
    return choices;
}

QString languageName(const QString& code)
{
    // The library calls English without a territory American.
    if (code == "en"_L1)
        return u"English"_s;
    const QLocale locale(code);
    const QString name = locale.nativeLanguageName();
    return name.isEmpty() ? QLocale::languageToString(locale.language()) : name;
}

QString systemLanguage()
{
    const QString code = QLocale::languageToCode(QLocale::system().language());
    return languages().contains(code) ? code : languages().first();
}

QLocale localeFor(const QString& code, const QLocale& system, const QTimeZone& zone)
{
    // "C" is no language: its times have seconds, and its money stands nowhere.
    const bool saysNothing = system.language() == QLocale::C;
    if (code.isEmpty() && !saysNothing)
        return system;
    if (code.contains(u'_'))
        return QLocale(code);
    QLocale::Territory territory = saysNothing ? zone.territory() : system.territory();
    if (territory == QLocale::AnyTerritory)
        territory = QLocale::UnitedKingdom;
    return {code.isEmpty() ? QLocale::English : QLocale(code).language(), territory};
}

void speak(QCoreApplication& app, const QString& code)
{
    // Also of a system that speaks English, for what is said of one and of many.
    install(app, QLocale(QLocale::English), u"amends"_s, folder);
    const QLocale system = QLocale::system();
    const QLocale locale = localeFor(code, system, QTimeZone::systemTimeZone());
    if (locale != system)
        QLocale::setDefault(locale);
    if (locale.language() == QLocale::English)
        return;
    install(app, locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(app, locale, u"amends"_s, folder);
}

} // namespace amends::words
