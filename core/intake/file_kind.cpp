// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/file_kind.h"

#include <QByteArray>

#include <algorithm>

namespace amends {

using namespace Qt::StringLiterals;

namespace {

struct Beginning {
    QByteArrayView bytes;
    QLatin1StringView kind;
};

template <size_t N>
constexpr QByteArrayView bytesOf(const char (&text)[N])
{
    return {text, qsizetype(N - 1)};
}

constexpr Beginning beginnings[] = {{bytesOf("PK\x03\x04"), "archive"_L1},
                                    {bytesOf("\x1f\x8b"), "archive"_L1},
                                    {bytesOf("7z\xbc\xaf\x27\x1c"), "archive"_L1},
                                    {bytesOf("\xd0\xcf\x11\xe0"), "spreadsheet"_L1},
                                    {bytesOf("SQLite format 3\0"), "database"_L1},
                                    {bytesOf("%PDF-"), "pdf"_L1},
                                    {bytesOf("\x89PNG"), "image"_L1},
                                    {bytesOf("\xff\xd8\xff"), "image"_L1},
                                    {bytesOf("GIF8"), "image"_L1}};

/// An object or a list of them begins so, and no header does.
bool isJson(QByteArrayView text)
{
    if (text.isEmpty() || (text.front() != '{' && text.front() != '['))
        return false;
    const QByteArrayView inside = text.sliced(1).trimmed();
    if (inside.isEmpty())
        return false;
    return text.front() == '{' ? inside.front() == '"' || inside.front() == '}'
                               : inside.front() == '{' || inside.front() == '[' || inside.front() == ']';
}

bool isMarkup(QByteArrayView text)
{
    const QByteArray start = text.first(std::min<qsizetype>(text.size(), 16)).toByteArray().toLower();
    return start.startsWith("<!doctype") || start.startsWith("<html") || start.startsWith("<?xml");
}

} // namespace

QString otherKind(QByteArrayView start)
{
    for (const auto& [bytes, kind] : beginnings)
        if (start.startsWith(bytes))
            return kind;
    QByteArrayView text = start.startsWith("\xEF\xBB\xBF") ? start.sliced(3) : start;
    text = text.trimmed();
    return isJson(text) ? u"json"_s : isMarkup(text) ? u"html"_s : QString();
}

bool isBinary(QByteArrayView start)
{
    const auto isControl = [](char c) {
        const auto byte = static_cast<uchar>(c);
        return byte < 0x20 && !QByteArrayView("\t\n\r\v\f\x1b").contains(c);
    };
    return std::ranges::count_if(start, isControl) * 10 > start.size();
}

} // namespace amends
