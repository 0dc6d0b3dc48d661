// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/flow.h"

#include "ui/paper/strips.h"
#include "ui/widgets/look.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace amends::paper {

namespace {

constexpr double footRule = 19.3; ///< millimetres above the sheet's edge
constexpr double footGap = 5.5;   ///< between text and that rule
constexpr TextStyle footStyle{.points = 7.8, .leading = 1.48, .ink = Ink::Quiet};
/// A head row higher than this part of a page is not repeated.
constexpr double highestHead = 0.3;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

struct Placed {
    qsizetype strip = 0;
    double top = 0;
};

} // namespace

double unitsOf(double millimetres)
{
    return millimetres / 25.4 * unitsPerInch;
}

struct Flow::Private {
    Document document;
    Sheet sheet;
    QRectF body;
    QList<Strip> strips;
    QList<QList<Placed>> pages{{}};
    double filled = 0;   ///< of the last page
    bool isFresh = true; ///< nothing on it yet but a repeated head

    qsizetype endOfChain(qsizetype first, qsizetype last, Link weakest) const
    {
        qsizetype end = first + 1;
        while (end < last && strips[end - 1].link >= weakest)
            ++end;
        return end;
    }

    double heightOf(qsizetype first, qsizetype end, bool atTop) const
    {
        double height = 0;
        for (qsizetype i = first; i < end; ++i)
            height += (i == first && atTop ? 0 : strips[i].space) + strips[i].height;
        return height;
    }

    double headHeight(qsizetype strip) const
    {
        const qsizetype head = strips[strip].head;
        return head < 0 ? 0 : strips[head].height;
    }

    void put(qsizetype strip)
    {
        filled += isFresh ? 0 : strips[strip].space;
        pages.last().append({strip, filled});
        filled += strips[strip].height;
        isFresh = false;
    }

    void turnPage(qsizetype next)
    {
        pages.append(QList<Placed>());
        filled = 0;
        isFresh = true;
        const qsizetype head = strips[next].head;
        if (head < 0 || strips[head].height > body.height() * highestHead)
            return;
        put(head);
        isFresh = true;
    }

    bool fitsHere(qsizetype first, qsizetype end) const
    {
        return filled + heightOf(first, end, isFresh) <= body.height();
    }

    void putChain(qsizetype first, qsizetype end)
    {
        if (!fitsHere(first, end) && !isFresh)
            turnPage(first);
        for (qsizetype i = first; i < end; ++i) {
            if (!fitsHere(i, i + 1) && !isFresh)
                turnPage(i);
            put(i);
        }
    }

    void paginate()
    {
        for (qsizetype first = 0; first < strips.size();) {
            const qsizetype end = endOfChain(first, strips.size(), Link::Row);
            const bool fitsAPage = headHeight(first) + heightOf(first, end, true) <= body.height();
            for (qsizetype part = first; part < end;) {
                const qsizetype partEnd = fitsAPage ? end : endOfChain(part, end, Link::Firm);
                putChain(part, partEnd);
                part = partEnd;
            }
            first = end;
        }
    }

    void paintFoot(QPainter& painter, qsizetype page) const
    {
        const double top = unitsOf(sheet.size.height() - footRule);
        painter.fillRect(QRectF(body.left(), top, body.width(), hairline), paperColour(look::Role::Hairline));
        const QString number =
            Tr::tr("%1 / %2", "page, of how many").arg(QLocale().toString(page + 1), QLocale().toString(pages.size()));
        const QFontMetricsF metrics(paperFont(footStyle));
        const double numberWidth = metrics.horizontalAdvance(number) + unitsOf(6);
        const double textWidth = std::max(0.0, body.width() - numberWidth);
        const bool isMirrored = document.direction == Qt::RightToLeft;
        const auto draw = [&](const QString& text, Lean lean, double left, double width) {
            const QList<TextLine> lines = setText({.words = own(text),
                                                   .style = footStyle,
                                                   .width = width,
                                                   .lean = lean,
                                                   .direction = document.direction});
            if (!lines.isEmpty())
                lines.constFirst().draw(painter, {left, top + unitsOf(1.4)});
        };
        draw(metrics.elidedText(document.foot, Qt::ElideRight, textWidth), Lean::Paper,
             body.left() + (isMirrored ? numberWidth : 0), textWidth);
        draw(number, Lean::PaperEnd, isMirrored ? body.left() : body.right() - numberWidth, numberWidth);
    }
};

Flow::Flow(const Document& document, const Sheet& sheet)
    : d(std::make_unique<Private>())
{
    d->document = document;
    d->sheet = sheet;
    const double margin = unitsOf(sheet.margin);
    const double bottom = unitsOf(sheet.size.height() - footRule - footGap);
    d->body = QRectF(QPointF(margin, margin), QPointF(unitsOf(sheet.size.width()) - margin, bottom));
    d->strips = stripsOf(document, d->body.width());
    d->paginate();
}

Flow::Flow(Flow&&) noexcept = default;
Flow& Flow::operator=(Flow&&) noexcept = default;
Flow::~Flow() = default;

const Sheet& Flow::sheet() const
{
    return d->sheet;
}

qsizetype Flow::pageCount() const
{
    return d->pages.size();
}

QRectF Flow::body() const
{
    return d->body;
}

void Flow::paint(QPainter& painter, qsizetype page) const
{
    painter.save();
    for (const Placed& placed : d->pages.value(page)) {
        const Strip& strip = d->strips[placed.strip];
        const QPointF corner = d->body.topLeft() + QPointF(0, placed.top);
        for (const Mark& mark : strip.marks)
            painter.fillRect(mark.place.translated(corner), paperColour(mark.role));
        for (const PlacedLine& line : strip.lines)
            line.text.draw(painter, corner + line.at);
    }
    d->paintFoot(painter, page);
    painter.restore();
}

QList<Flow::Piece> Flow::pieces(qsizetype page) const
{
    QList<Piece> found;
    for (const Placed& placed : d->pages.value(page)) {
        const Strip& strip = d->strips[placed.strip];
        found.append({strip.block, strip.row, strip.line, strip.lineCount,
                      QRectF(d->body.left(), d->body.top() + placed.top, d->body.width(), strip.height)});
    }
    return found;
}

} // namespace amends::paper
