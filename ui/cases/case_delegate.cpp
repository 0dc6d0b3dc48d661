// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_delegate.h"

#include "core/playbook/playbook.h"
#include "ui/cases/case_table.h"
#include "ui/widgets/marks.h"
#include "ui/words/foreign.h"
#include "ui/words/names.h"
#include "ui/words/tasks_told.h"
#include "ui/words/told.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace amends {

using look::Role;
using look::Type;
using look::u;

/// One cell being drawn: two lines, filled from either end.
struct CaseDelegate::Cell {
    QPainter& painter;
    QRect whole;
    Qt::LayoutDirection direction;

    QRect line(int number) const
    {
        const int height = u(5);
        return {whole.left(), whole.center().y() - height + number * height, whole.width(), height};
    }
    QRect placed(const QRect& at) const { return QStyle::visualRect(direction, whole, at); }

    /// Returns how wide it is.
    int write(const QRect& at, Type type, Role ink, const QString& text, Qt::Alignment end = Qt::AlignLeft) const
    {
        painter.setFont(look::font(type));
        painter.setPen(look::colour(ink));
        const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, std::max(0, at.width()));
        painter.drawText(placed(at), int(QStyle::visualAlignment(direction, end | Qt::AlignVCenter)), shown);
        return painter.fontMetrics().horizontalAdvance(shown);
    }
};

CaseDelegate::CaseDelegate(const CaseTable& table, const Playbook& playbook, std::function<words::Present()> present,
                           QObject* parent)
    : QStyledItemDelegate(parent)
    , m_table(table)
    , m_playbook(playbook)
    , m_present(std::move(present))
{}

QSize CaseDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {u(24), u(13)};
}

void CaseDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const bool isSelected = option.state & QStyle::State_Selected;
    if (isSelected || (option.state & QStyle::State_MouseOver))
        painter->fillRect(option.rect, look::colour(isSelected ? Role::Highlight : Role::Hover));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      look::colour(Role::Hairline));
    if (isSelected && index.column() == 0) {
        const QRect bar(option.rect.left(), option.rect.top(), 3, option.rect.height());
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar),
                          look::colour(option.state & QStyle::State_Active ? Role::Accent : Role::Secondary));
    }
    if (const CaseRow* row = m_table.rowAt(index.row())) {
        const int start = index.column() == 0 ? u(2.5) : u(1.5);
        Cell cell{*painter, option.rect.adjusted(start, 0, -u(1.5), -1), option.direction};
        if (option.direction == Qt::RightToLeft)
            cell.whole = option.rect.adjusted(u(1.5), 0, -start, -1);
        switch (index.column()) {
        case CaseTable::CustomerColumn:
            paintCustomer(cell, *row);
            break;
        case CaseTable::NextStepColumn:
            paintNextStep(cell, *row);
            break;
        case CaseTable::DueColumn:
            paintDue(cell, *row);
            break;
        case CaseTable::CauseColumn:
            paintCause(cell, *row);
            break;
        case CaseTable::RefundColumn:
            paintRefund(cell, *row);
            break;
        default:
            break;
        }
    }
    painter->restore();
}

void CaseDelegate::paintCustomer(Cell& cell, const CaseRow& row) const
{
    QRect first = cell.line(0);
    const int stars = row.stars ? starsSize().width() + u(2) : 0;
    const QString name = row.customer.isEmpty() ? tr("no name") : words::harmless(row.customer);
    QString where = row.source.isEmpty()
                        ? row.number.toString()
                        : tr("%1 · %2", "source and number").arg(words::sourceName(row.source), row.number.toString());
    const auto widthOf = [](const QString& text, Type type) {
        return QFontMetrics(look::font(type)).horizontalAdvance(text);
    };
    // Who it is comes first where there is no room for both.
    if (widthOf(name, Type::BodyStrong) + stars + u(2) + widthOf(where, Type::Small) > first.width())
        where = row.number.toString();
    const int end = cell.write(first, Type::Small, Role::Secondary, where, Qt::AlignRight);
    first.adjust(0, 0, -end - u(2), 0);
    const int written = cell.write(first.adjusted(0, 0, -stars, 0), Type::BodyStrong, Role::Text, name);
    if (row.stars) {
        const QRect place(first.left() + written + u(2), first.center().y() - starsSize().height() / 2,
                          starsSize().width(), starsSize().height());
        paintStars(cell.painter, cell.placed(place).topLeft(), *row.stars);
    }
    cell.write(cell.line(1), Type::SecondLine, Role::Secondary, words::harmless(row.title));
}

void CaseDelegate::paintNextStep(Cell& cell, const CaseRow& row) const
{
    if (row.closed.isValid()) {
        cell.write(cell.line(0), Type::Body, Role::Secondary, words::nameOf(Status::Closed));
        cell.write(cell.line(1), Type::Small, Role::Secondary,
                   words::dayName(row.closed.toTimeZone(m_present().zone).date(), m_present().today()));
        return;
    }
    cell.write(cell.line(0), Type::Body, Role::Text,
               words::shortMove({.verb = row.verb, .names = {row.customer, row.agent}}));
    const QRect second = cell.line(1);
    const QRect ticks(second.left(), second.center().y() - stepTicksSize().height() / 2, stepTicksSize().width(),
                      stepTicksSize().height());
    paintStepTicks(cell.painter, cell.placed(ticks).topLeft(), row.step, cell.direction);
}

void CaseDelegate::paintDue(Cell& cell, const CaseRow& row) const
{
    const words::Present present = m_present();
    const words::Urgency urgency = words::urgencyOf(row.due, present);
    if (urgency == words::Urgency::None)
        return;
    const ChipText chip{words::shortDueName(row.due, present),
                        urgency == words::Urgency::Late    ? look::Tone::Overdue
                        : urgency == words::Urgency::Today ? look::Tone::DueSoon
                                                           : look::Tone::Neutral,
                        urgency == words::Urgency::Later ? std::nullopt : std::optional(Icon::Clock)};
    const QSize size = chipSize(chip);
    const QRect place(cell.whole.left(), cell.whole.center().y() - size.height() / 2,
                      std::min(size.width(), cell.whole.width()), size.height());
    paintChip(cell.painter, cell.placed(place), chip, cell.direction);
}

void CaseDelegate::paintCause(Cell& cell, const CaseRow& row) const
{
    if (row.cause.isEmpty()) {
        cell.write(cell.whole, Type::Body, Role::Secondary, tr("not found yet"));
        return;
    }
    const qsizetype slash = row.cause.indexOf(u'/');
    const QRect first = cell.line(0);
    const QRect swatch(first.left(), first.center().y() - u(1.25), u(2.5), u(2.5));
    paintSwatch(cell.painter, cell.placed(swatch), row.cause);
    const QString parent = slash < 0 ? row.cause : row.cause.left(slash);
    cell.write(first.adjusted(u(4), 0, 0, 0), Type::Body, Role::Text, words::causeName(parent, m_playbook.causes));
    if (slash >= 0)
        cell.write(cell.line(1).adjusted(u(4), 0, 0, 0), Type::SecondLine, Role::Secondary,
                   words::causeName(row.cause, m_playbook.causes));
}

void CaseDelegate::paintRefund(Cell& cell, const CaseRow& row) const
{
    const QString amount = words::money(row.refund);
    cell.write(cell.whole, Type::Body, Role::Text, amount.isEmpty() ? u"–"_s : amount, Qt::AlignRight);
}

bool CaseDelegate::helpEvent(QHelpEvent* event, QAbstractItemView*, const QStyleOptionViewItem&,
                             const QModelIndex& index)
{
    const CaseRow* row = m_table.rowAt(index.row());
    if (!row || event->type() != QEvent::ToolTip)
        return false;
    QString text;
    if (index.column() == CaseTable::CustomerColumn)
        text = words::harmless(row->title);
    else if (index.column() == CaseTable::NextStepColumn && !row->closed.isValid())
        text = words::nextMove(row->verb, {row->customer, row->agent}, words::Medium::Window);
    else if (index.column() == CaseTable::DueColumn)
        text = words::wholeDue(row->due, m_present());
    // Escaped, for a tooltip that looks like rich text is read as such (H20).
    QToolTip::showText(event->globalPos(), text.toHtmlEscaped());
    return true;
}

} // namespace amends
