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

void speak(QCoreApplication& app, const QString& code)
{
    // Also of a system that speaks English, for what is said of one and of many.
    install(app, QLocale(QLocale::English), u"amends"_s, folder);
    const QLocale system = QLocale::system();
    // "C" is no language: its times have seconds, and its money stands nowhere.
    const bool saysNothing = code.isEmpty() && system.language() == QLocale::C;
    const QLocale locale = saysNothing      ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                           : code.isEmpty() ? system
                                            : QLocale(QLocale(code).language(), system.territory());
    if (saysNothing || !code.isEmpty())
        QLocale::setDefault(locale);
    if (locale.language() == QLocale::English)
        return;
    install(app, locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(app, locale, u"amends"_s, folder);
}

} // namespace amends::words
