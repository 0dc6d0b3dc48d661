// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/causes.h"

#include <algorithm>

namespace amends {

bool isCodeWord(QStringView text)
{
    constexpr qsizetype longest = 64;
    const auto isLetter = [](QChar c) { return c >= u'a' && c <= u'z'; };
    const auto isInner = [&](QChar c) { return isLetter(c) || (c >= u'0' && c <= u'9') || c == u'_'; };
    return !text.isEmpty() && text.size() <= longest && isLetter(text.front()) && std::ranges::all_of(text, isInner);
}

bool isCauseCode(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    return slash < 0 ? isCodeWord(text) : isCodeWord(text.first(slash)) && isCodeWord(text.sliced(slash + 1));
}

QString rootOfCause(QStringView code)
{
    const qsizetype slash = code.indexOf(u'/');
    return (slash < 0 ? code : code.first(slash)).toString();
}

bool isCauseWithin(QStringView code, QStringView ancestor)
{
    return code.startsWith(ancestor) && (code.size() == ancestor.size() || code[ancestor.size()] == u'/');
}

const CauseNode* CauseTree::find(QStringView code) const
{
    const qsizetype place = placeOf(code);
    return place < 0 ? nullptr : &nodes.at(place);
}

qsizetype CauseTree::placeOf(QStringView code) const
{
    const auto found = std::ranges::find(nodes, code, &CauseNode::code);
    return found == nodes.end() ? -1 : found - nodes.begin();
}

bool CauseTree::needsEvidence(QStringView code) const
{
    const CauseNode* node = find(code);
    if (!node)
        return false;
    const CauseNode* root = find(rootOfCause(code));
    return node->needsEvidence || (root && root->needsEvidence);
}

} // namespace amends
