// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QLatin1StringView>
#include <QString>

#include <expected>
#include <utility>

namespace amends {

using namespace Qt::StringLiterals;

/// An expected failure: a stable code in snake_case, which ui/words turns into a sentence, and the values that
/// sentence needs. Never a sentence itself. Plain value, may cross threads.
struct Error {
    QString code;
    QJsonObject detail;

    bool operator==(const Error&) const = default;
};

/// What an operation answers that may fail for a reason the user or the caller can act on.
/// Programmer errors are asserted instead; nothing of ours throws, and nobody calls value().
template <class T>
using Result = std::expected<T, Error>;

using Done = Result<void>;

/// return failure("file_not_found"_L1, {{"path"_L1, path}});
inline std::unexpected<Error> failure(QLatin1StringView code, QJsonObject detail = {})
{
    return std::unexpected<Error>(Error{QString(code), std::move(detail)});
}

/// Hands on the failure of another result: if (!r) return passOn(r);
template <class T>
std::unexpected<Error> passOn(const std::expected<T, Error>& result)
{
    return std::unexpected<Error>(result.error());
}

} // namespace amends
