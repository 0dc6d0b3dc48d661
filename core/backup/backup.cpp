// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backup.h"

namespace amends {

QJsonObject toJsonObject(const Backup& backup)
{
    return {{"made"_L1, backup.made.toUTC().toString(Qt::ISODateWithMs)},
            {"reason"_L1, codeOf(backup.reason)},
            {"schema_version"_L1, backup.schemaVersion},
            {"entries"_L1, backup.entries},
            {"head"_L1, QLatin1StringView(backup.head.toHex())},
            {"cases"_L1, backup.cases},
            {"bytes"_L1, backup.bytes},
            {"sha256"_L1, QLatin1StringView(backup.sha256.toHex())}};
}

std::optional<Backup> backupFromJson(const QJsonObject& manifest)
{
    const auto text = [&](QLatin1StringView key) { return manifest[key].toString(); };
    const auto number = [&](QLatin1StringView key) { return manifest[key].toInteger(-1); };
    const auto reason = fromCode<BackupReason>(text("reason"_L1));
    Backup backup{.path = {},
                  .made = QDateTime::fromString(text("made"_L1), Qt::ISODateWithMs).toUTC(),
                  .reason = reason.value_or(BackupReason::Asked),
                  .schemaVersion = int(number("schema_version"_L1)),
                  .entries = number("entries"_L1),
                  .head = QByteArray::fromHex(text("head"_L1).toLatin1()),
                  .cases = number("cases"_L1),
                  .bytes = number("bytes"_L1),
                  .sha256 = QByteArray::fromHex(text("sha256"_L1).toLatin1())};
    constexpr qsizetype hashBytes = 32;
    const bool isWhole = reason && backup.made.isValid() && backup.schemaVersion > 0 && backup.entries >= 0 &&
                         backup.cases >= 0 && backup.bytes > 0 && backup.sha256.size() == hashBytes;
    return isWhole ? std::optional(std::move(backup)) : std::nullopt;
}

} // namespace amends
