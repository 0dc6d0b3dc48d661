// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/text_setter.h"

#include "ui/paper/flow.h"
#include "ui/widgets/look.h"

#include <QGuiApplication>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace amends::paper {

namespace {

constexpr double pointsPerInch = 72;
constexpr double emptyLine = 0.5; ///< of a line's height
/// Letters laid out at once: the cost of a layout grows faster than its text.
constexpr qsizetype pieceLength = 1000;

QColor colourOf(Ink ink)
{
    switch (ink) {
    case Ink::Text:
        return look::colour(look::Role::Text, look::Scheme::Light);
    case Ink::Quiet:
        return look::colour(look::Role::Secondary, look::Scheme::Light);
    case Ink::Stars:
        return look::colour(look::Role::Stars, look::Scheme::Light);
    }
    return {};
}

class Setter {
public:
    explicit Setter(const SetText& what)
        : m_what(what)
        , m_font(paperFont(what.style))
        , m_height(what.style.points * what.style.leading * unitsPerInch / pointsPerInch)
    {}

    QList<TextLine> set()
    {
        const QString& text = m_what.words.text;
        for (qsizetype from = 0; from <= text.size();) {
            const qsizetype found = text.indexOf(u'\n', from);
            const qsizetype to = found < 0 ? text.size() : found;
            if (QStringView(text).sliced(from, to - from).trimmed().isEmpty())
                m_space = m_lines.isEmpty() ? 0 : m_height * emptyLine;
            else
                setLine(from, to);
            from = to + 1;
        }
        return std::move(m_lines);
    }

private:
    QTextOption optionFor(QStringView line) const
    {
        const bool isOwn = m_what.words.by == By::Us;
        QTextOption option;
        option.setTextDirection(isOwn ? m_what.direction : line.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setUseDesignMetrics(true);
        const bool isMirrored = m_what.direction == Qt::RightToLeft;
        switch (m_what.lean) {
        case Lean::Text:
            option.setAlignment((option.textDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) |
                                Qt::AlignAbsolute);
            break;
        case Lean::Paper:
            option.setAlignment((isMirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
            break;
        case Lean::PaperEnd:
            option.setAlignment((isMirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute);
            break;
        }
        return option;
    }

    void setLine(qsizetype from, qsizetype to)
    {
        const QTextOption option = optionFor(QStringView(m_what.words.text).sliced(from, to - from));
        qsizetype length = pieceLength;
        while (from < to) {
            const qsizetype end = endOfPiece(from, std::min(to, from + length));
            const auto layout = layOut(from, end, option);
            const bool isLast = end == to;
            // The last line of a piece goes on in the next one.
            const int kept = isLast ? layout->lineCount() : layout->lineCount() - 1;
            if (kept < 1) {
                length *= 2;
                continue;
            }
            for (int i = 0; i < kept; ++i)
                append(layout, i);
            from = isLast ? to : from + layout->lineAt(kept).textStart();
        }
    }

    qsizetype endOfPiece(qsizetype from, qsizetype end) const
    {
        const QString& text = m_what.words.text;
        const bool splits = end < text.size() && end - from > 1 && text.at(end).isLowSurrogate();
        return splits ? end - 1 : end;
    }

    std::shared_ptr<QTextLayout> layOut(qsizetype from, qsizetype to, const QTextOption& option) const
    {
        auto layout = std::make_shared<QTextLayout>(m_what.words.text.sliced(from, to - from), m_font);
        layout->setTextOption(option);
        if (from < m_what.strong) {
            QTextLayout::FormatRange heavier;
            heavier.length = static_cast<int>(std::min(m_what.strong, to) - from);
            heavier.format.setFontWeight(QFont::DemiBold);
            layout->setFormats({heavier});
        }
        layout->beginLayout();
        for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine())
            line.setLineWidth(m_what.width);
        layout->endLayout();
        return layout;
    }

    void append(const std::shared_ptr<QTextLayout>& layout, int line)
    {
        // Letters of other scripts may be higher than the line that ours would have.
        const double natural = layout->lineAt(line).height();
        const double height = std::max(m_height, natural);
        m_lines.append({.layout = layout,
                        .line = line,
                        .space = std::exchange(m_space, 0),
                        .height = height,
                        .inset = (height - natural) / 2,
                        .ink = m_what.words.ink == Ink::Text ? m_what.style.ink : m_what.words.ink});
    }

    const SetText& m_what;
    QFont m_font;
    double m_height;
    double m_space = 0;
    QList<TextLine> m_lines;
};

} // namespace

QFont paperFont(const TextStyle& style)
{
    QFont font(QGuiApplication::font().families());
    font.setPixelSize(static_cast<int>(std::lround(style.points * unitsPerInch / pointsPerInch)));
    font.setWeight(style.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Joined letters could not be searched for, nor copied, in a PDF.
    font.setFeature(QFont::Tag("liga"), 0);
    return font;
}

void TextLine::draw(QPainter& painter, const QPointF& place) const
{
    painter.setPen(colourOf(ink));
    const QTextLine drawn = layout->lineAt(line);
    drawn.draw(&painter, place + QPointF(0, inset) - QPointF(0, drawn.y()));
}

QList<TextLine> setText(const SetText& what)
{
    return Setter(what).set();
}

} // namespace amends::paper
