// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QCoreApplication;

namespace amends::words {

/// Codes of the languages there is a translation for, English first.
QStringList languages();

/// From now on the program speaks `code`, one of languages(), or where it is empty what the system speaks, as far as
/// there is a translation; English else. Before the first window; once.
void speak(QCoreApplication& app, const QString& code);

} // namespace amends::words
