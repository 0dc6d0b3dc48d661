// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/block.h"

#include "ui/words/foreign.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace amends::paper {

namespace {

constexpr qsizetype longestName = 120;

bool isSafe(const QString& letter)
{
    const char32_t code = letter.toUcs4().value(0);
    const QChar::Category category = QChar::category(code);
    return code != u'/' && code != u'\\' && category != QChar::Other_Control && category != QChar::Other_Format &&
           category != QChar::Other_Surrogate && !u":*?\"<>|"_s.contains(letter);
}

} // namespace

Words own(const QString& text, Ink ink)
{
    return {text, By::Us, ink};
}

Words foreign(const QString& text, Ink ink)
{
    return {words::harmless(text, words::Lines::Kept), By::Others, ink};
}

QString inside(const QString& foreign)
{
    QStringList lines = words::harmless(foreign, words::Lines::Kept).split(u'\n');
    for (QString& line : lines)
        if (!line.isEmpty())
            line = words::shown(line, words::Medium::Window);
    return lines.join(u'\n');
}

Block textBlock(Block::Kind kind, const Words& words)
{
    Block block;
    block.kind = kind;
    block.words = words;
    return block;
}

Block factsBlock(const QList<Block::Row>& rows)
{
    Block block;
    block.kind = Block::Kind::Facts;
    const bool hasPairs = std::ranges::any_of(rows, [](const Block::Row& row) { return row.size() > 2; });
    block.columns =
        hasPairs ? QList<Column>{{{}, 1.2}, {{}, 1.9}, {{}, 1.2}, {{}, 2.3}} : QList<Column>{{{}, 1}, {{}, 3}};
    block.rows = rows;
    return block;
}

Block figuresBlock(const Block::Row& cells)
{
    Block block;
    block.kind = Block::Kind::Figures;
    block.columns.resize(cells.size());
    block.rows = {cells};
    return block;
}

Block tableBlock(const QList<Column>& columns, const QList<Block::Row>& rows)
{
    Block block;
    block.kind = Block::Kind::Table;
    block.columns = columns;
    block.rows = rows;
    return block;
}

QString safeFileName(const QString& name, const QString& suffix)
{
    QString safe;
    for (const uint code : name.toUcs4()) {
        const char32_t letter = code;
        const QString text = QString::fromUcs4(&letter, 1);
        safe += isSafe(text) ? text : u" "_s;
    }
    safe = safe.simplified();
    while (safe.startsWith(u'.'))
        safe = safe.sliced(1).trimmed();
    if (safe.size() > longestName)
        safe.truncate(safe.at(longestName - 1).isHighSurrogate() ? longestName - 1 : longestName);
    while (safe.endsWith(u'.') || safe.endsWith(u' '))
        safe.chop(1);
    return (safe.isEmpty() ? u"Amends"_s : safe) + u'.' + suffix;
}

} // namespace amends::paper
