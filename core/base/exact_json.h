// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>

namespace amends {

/// Of foreign text in UTF-8: QJsonDocument::fromJson(), but a string that begins with U+FEFF keeps it, so that the gate
/// (text.h) sees what was sent. A problem's offset counts such a character as six bytes.
QJsonDocument exactJson(QByteArray utf8, QJsonParseError* problem = nullptr);

} // namespace amends
