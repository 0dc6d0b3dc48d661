// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/exact_json.h"

namespace amends {

QJsonDocument exactJson(QByteArray utf8, QJsonParseError* problem)
{
    utf8.replace("\"\xEF\xBB\xBF", "\"\\ufeff"); // Qt takes it for a mark of byte order, unless it is escaped
    return QJsonDocument::fromJson(utf8, problem);
}

} // namespace amends
