// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/query_highlighter.h"

#include "ui/widgets/look.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace amends {

QueryHighlighter::QueryHighlighter(QTextDocument* document)
    : SyntaxHighlighter(document)
    , m_repository(std::make_unique<KSyntaxHighlighting::Repository>())
{
    setDefinition(m_repository->definitionForName(u"Amends Query"_s));
}

QueryHighlighter::~QueryHighlighter() = default;

void QueryHighlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format& format)
{
    QTextCharFormat shown;
    static constexpr std::array accented{"Key"_L1, "Not"_L1, "Or"_L1, "Bracket"_L1};
    if (std::ranges::contains(accented, format.name())) {
        shown.setForeground(look::colour(look::Role::Accent));
        shown.setFontWeight(QFont::DemiBold);
    } else if (format.name() == "Value"_L1) {
        shown.setForeground(look::colour(look::Role::QueryValue));
    } else {
        return;
    }
    setFormat(offset, length, shown);
}

} // namespace amends
