// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <array>
#include <concepts>
#include <optional>
#include <utility>

namespace amends {

/// Specialised for every enumeration that is stored, exported or searched: its values with their stable codes in
/// snake_case. The first value is the one a cleared field has.
template <class E>
struct Codes;

template <class E>
concept Coded = requires { Codes<E>::table.size(); };

template <Coded E>
QLatin1StringView codeOf(E value)
{
    for (const auto& [candidate, code] : Codes<E>::table)
        if (candidate == value)
            return QLatin1StringView(code);
    Q_UNREACHABLE_RETURN({});
}

template <Coded E>
std::optional<E> fromCode(QStringView code)
{
    for (const auto& [candidate, known] : Codes<E>::table)
        if (code == QLatin1StringView(known))
            return candidate;
    return std::nullopt;
}

/// Every code, for "what would fit".
template <Coded E>
QStringList allCodes()
{
    QStringList codes;
    for (const auto& entry : Codes<E>::table)
        codes.append(QString::fromLatin1(entry.second));
    return codes;
}

} // namespace amends

/// AMENDS_CODES(Kind, {Kind::Review, "review"}, …) in namespace amends.
#define AMENDS_CODES(Enum, ...)                                                                                        \
    template <>                                                                                                        \
    struct Codes<Enum> {                                                                                               \
        static constexpr auto table = std::to_array<std::pair<Enum, const char*>>({__VA_ARGS__});                      \
    };
