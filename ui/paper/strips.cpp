// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/strips.h"

#include "ui/paper/flow.h"

#include <algorithm>
#include <utility>

namespace amends::paper {

namespace {

using Kind = Block::Kind;

constexpr double pt(double points)
{
    return points * unitsPerInch / 72;
}

struct Manner {
    TextStyle text;
    double before = 0; ///< points above it
    double after = 0;
    bool keepsNext = false;
};

Manner mannerOf(Kind kind)
{
    switch (kind) {
    case Kind::Kicker:
        return {{.points = 8.5, .leading = 1.48, .ink = Ink::Quiet}, 0, 2, true};
    case Kind::Title:
        return {{.points = 21, .leading = 1.25, .weight = QFont::DemiBold}, 0, 5, true};
    case Kind::Lead:
        return {{.points = 11, .leading = 1.48}, 0, 8, false};
    case Kind::Heading:
        return {{.points = 11.5, .leading = 1.48, .weight = QFont::DemiBold}, 17, 3, true};
    case Kind::Subheading:
        return {{.points = 10, .leading = 1.48, .weight = QFont::DemiBold}, 8, 2, true};
    case Kind::Paragraph:
    case Kind::Gap:
        return {{.points = 10}, 0, 5, false};
    case Kind::Quote:
        return {{.points = 10}, 2, 7, false};
    case Kind::Caption:
        return {{.points = 8, .leading = 1.48, .ink = Ink::Quiet}, 0, 4, false};
    case Kind::Figures:
        return {{.points = 8, .leading = 1.48, .ink = Ink::Quiet}, 4, 8, false};
    case Kind::Facts:
        return {{.points = 9, .leading = 1.45}, 0, 6, false};
    case Kind::Table:
        return {{.points = 9, .leading = 1.4}, 2, 8, false};
    }
    return {};
}

constexpr TextStyle figureStyle{.points = 11.5, .leading = 1.48, .weight = QFont::DemiBold};
constexpr TextStyle headStyle{.points = 8, .leading = 1.4, .weight = QFont::DemiBold, .ink = Ink::Quiet};
constexpr double columnGap = pt(9);
constexpr double quoteBar = pt(2.25);
constexpr double quoteInset = pt(12);
constexpr double gapHeight = pt(8);
constexpr qsizetype fewLines = 3;

struct Cell {
    double left = 0;
    double width = 0;
    Lean lean = Lean::Paper;
    QList<TextLine> lines;
};

class Maker {
public:
    Maker(const Document& document, double width)
        : m_document(document)
        , m_width(width)
    {}

    QList<Strip> made()
    {
        for (m_block = 0; m_block < m_document.blocks.size(); ++m_block) {
            const Block& block = m_document.blocks[m_block];
            const Manner manner = mannerOf(block.kind);
            const double before = pt(manner.before);
            m_space = m_strips.isEmpty() ? 0 : std::max(m_space, before);
            switch (block.kind) {
            case Kind::Gap:
                m_space += gapHeight;
                continue;
            case Kind::Facts:
            case Kind::Figures:
            case Kind::Table:
                addRows(block, manner);
                break;
            default:
                addText(block, manner);
            }
        }
        return std::move(m_strips);
    }

private:
    bool isMirrored() const { return m_document.direction == Qt::RightToLeft; }
    double mirrored(double left, double width) const { return isMirrored() ? m_width - left - width : left; }

    void append(Strip strip)
    {
        strip.space += std::exchange(m_space, 0);
        strip.block = m_block;
        m_strips.append(std::move(strip));
    }

    void addText(const Block& block, const Manner& manner)
    {
        const bool isQuote = block.kind == Kind::Quote;
        const double inset = isQuote ? quoteInset : 0;
        Words words = block.words;
        if (!block.strong.isEmpty()) {
            words.text = block.strong + u' ' + (words.by == By::Others ? inside(words.text) : words.text);
            words.by = By::Us;
        }
        const double width = std::max(pt(8), m_width - inset);
        const QList<TextLine> lines = setText({.words = words,
                                               .strong = block.strong.size(),
                                               .style = manner.text,
                                               .width = width,
                                               .lean = Lean::Text,
                                               .direction = m_document.direction});
        if (lines.isEmpty())
            return;
        const double left = mirrored(inset, width);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            Strip strip;
            const double within = isQuote ? lines[i].space : 0;
            strip.space = lines[i].space - within;
            strip.height = lines[i].height + within;
            strip.lines = {{QPointF(left, within), lines[i]}};
            if (isQuote)
                strip.marks = {{{mirrored(0, quoteBar), 0, quoteBar, strip.height}, look::Role::ButtonBorder}};
            strip.link = linkOf(i, lines.size(), Link::Free);
            strip.line = i;
            strip.lineCount = lines.size();
            append(std::move(strip));
        }
        finish(manner);
    }

    void finish(const Manner& manner)
    {
        if (manner.keepsNext)
            for (qsizetype i = m_strips.size() - 1; i >= 0 && m_strips[i].block == m_block; --i)
                m_strips[i].link = Link::Firm;
        m_space = pt(manner.after);
    }

    static Link linkOf(qsizetype line, qsizetype count, Link between)
    {
        if (line == count - 1)
            return Link::Free;
        return line == 0 || line == count - 2 ? Link::Firm : between;
    }

    QList<Cell> cellsOf(const Block& block) const
    {
        double shares = 0;
        for (const Column& column : block.columns)
            shares += column.share;
        const double gaps = columnGap * double(std::max<qsizetype>(0, block.columns.size() - 1));
        const double room = std::max(pt(8), m_width - gaps);
        QList<Cell> cells;
        double left = 0;
        for (const Column& column : block.columns) {
            const double width = std::max(pt(4), room * column.share / std::max(shares, 0.001));
            cells.append({mirrored(left, width), width, column.edge == Edge::End ? Lean::PaperEnd : Lean::Paper, {}});
            left += width + columnGap;
        }
        return cells;
    }

    void fill(Cell& cell, const Words& words, const TextStyle& style) const
    {
        cell.lines = setText({.words = words,
                              .style = style,
                              .width = cell.width,
                              .lean = cell.lean,
                              .direction = m_document.direction});
    }

    /// All of a row's lines in one strip.
    Strip stripOf(const QList<Cell>& cells, double padding) const
    {
        Strip strip;
        for (const Cell& cell : cells) {
            double y = padding;
            for (const TextLine& line : cell.lines) {
                y += line.space;
                strip.lines.append({QPointF(cell.left, y), line});
                y += line.height;
            }
            strip.height = std::max(strip.height, y + padding);
        }
        return strip;
    }

    void addHead(const Block& block, QList<Cell> cells)
    {
        for (qsizetype i = 0; i < cells.size(); ++i)
            fill(cells[i], own(block.columns[i].name), headStyle);
        Strip strip = stripOf(cells, pt(2));
        strip.marks = {{{0, strip.height - hairline, m_width, hairline}, look::Role::Text}};
        strip.link = Link::Firm;
        append(std::move(strip));
    }

    void addRows(const Block& block, const Manner& manner)
    {
        const bool isFigures = block.kind == Kind::Figures;
        const bool hasHead = block.kind == Kind::Table &&
                             std::ranges::any_of(block.columns, [](const Column& c) { return !c.name.isEmpty(); });
        if (block.rows.isEmpty() || block.columns.isEmpty())
            return;
        const QList<Cell> empty = cellsOf(block);
        const qsizetype head = hasHead ? m_strips.size() : -1;
        if (hasHead)
            addHead(block, empty);
        for (qsizetype row = 0; row < block.rows.size(); ++row) {
            QList<Cell> cells = empty;
            for (qsizetype i = 0; i < std::min(cells.size(), block.rows[row].size()); ++i)
                isFigures ? fillFigure(cells[i], block.rows[row][i], manner.text)
                          : fill(cells[i], block.rows[row][i], styleOf(block.kind, i, manner.text));
            const qsizetype before = m_strips.size() - 1;
            addRow(cells, row, head, block.kind);
            if (row == 1 || (row > 1 && row == block.rows.size() - 1))
                keepTogether(m_strips[before], m_strips.last());
        }
        finish(manner);
    }

    /// No row of a few lines stands alone at the foot or at the top of a page.
    static void keepTogether(Strip& row, const Strip& next)
    {
        if (row.lineCount <= fewLines && next.lineCount <= fewLines)
            row.link = Link::Row;
    }

    static TextStyle styleOf(Kind kind, qsizetype column, TextStyle style)
    {
        if (kind == Kind::Facts && column % 2 == 0)
            style.ink = Ink::Quiet;
        return style;
    }

    void fillFigure(Cell& cell, const Words& words, const TextStyle& style) const
    {
        fill(cell, {words.text.section(u'\n', 0, 0), words.by, words.ink}, figureStyle);
        Cell meaning = cell;
        fill(meaning, {words.text.section(u'\n', 1), words.by, Ink::Text}, style);
        cell.lines += meaning.lines;
    }

    void addRow(const QList<Cell>& cells, qsizetype row, qsizetype head, Kind kind)
    {
        const double padding = kind == Kind::Table ? pt(3.2) : kind == Kind::Figures ? pt(6) : pt(1);
        qsizetype count = 1;
        for (const Cell& cell : cells)
            count = std::max(count, cell.lines.size());
        for (qsizetype line = 0; line < count; ++line) {
            Strip strip;
            const double top = line == 0 ? padding : 0;
            for (const Cell& cell : cells) {
                if (line >= cell.lines.size())
                    continue;
                const TextLine& text = cell.lines[line];
                strip.lines.append({QPointF(cell.left, top + text.space), text});
                strip.height = std::max(strip.height, top + text.space + text.height);
            }
            strip.height = std::max(strip.height, top) + (line == count - 1 ? padding : 0);
            addRules(strip, kind, line == 0, line == count - 1);
            strip.head = head;
            strip.row = row;
            strip.line = line;
            strip.lineCount = count;
            strip.link = linkOf(line, count, Link::Row);
            append(std::move(strip));
        }
    }

    void addRules(Strip& strip, Kind kind, bool isFirst, bool isLast) const
    {
        if (kind == Kind::Figures && isFirst)
            strip.marks.append({{0, 0, m_width, hairline}, look::Role::Hairline});
        if (kind != Kind::Facts && isLast)
            strip.marks.append({{0, strip.height - hairline, m_width, hairline}, look::Role::Hairline});
    }

    const Document& m_document;
    double m_width;
    double m_space = 0;
    qsizetype m_block = 0;
    QList<Strip> m_strips;
};

} // namespace

QColor paperColour(look::Role role)
{
    return look::colour(role, look::Scheme::Light);
}

QList<Strip> stripsOf(const Document& document, double width)
{
    return Maker(document, width).made();
}

} // namespace amends::paper
