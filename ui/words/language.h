// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTimeZone>

class QCoreApplication;

namespace amends::words {

/// Codes of the languages there is a translation for, English first.
QStringList languages();

/// What a person can choose: languages(), and of English also the British and the American way to write days and
/// amounts ("en_GB", "en_US").
QStringList languageChoices();

/// As its own speakers call it: "English", "British English", "Deutsch".
QString languageName(const QString& code);

/// The language of the window where none is chosen: one of languages().
QString systemLanguage();

/// How days and amounts are written for `code`, one of languageChoices(), or where it is empty for what `system`
/// speaks. Where the system does not tell its territory ("C"), it is that of its time zone; the United Kingdom where
/// that has none. Pure.
QLocale localeFor(const QString& code, const QLocale& system, const QTimeZone& zone);

/// From now on the program speaks `code`, one of languageChoices(), or where it is empty what the system speaks, as far
/// as there is a translation; English else. Before the first window; once.
void speak(QCoreApplication& app, const QString& code);

} // namespace amends::words
