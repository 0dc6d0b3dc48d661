// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/preview_delegate.h"

#include "ui/import/import_words.h"
#include "ui/import/preview_table.h"
#include "ui/widgets/marks.h"

#include <QPainter>

namespace amends {

using look::Role;
using look::Type;
using look::u;

namespace {

void write(QPainter* painter, const QRect& place, Type type, const QColor& ink, const QString& text,
           Qt::LayoutDirection direction)
{
    painter->setFont(look::font(type));
    painter->setPen(ink);
    painter->drawText(place, int(QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter)),
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
}

} // namespace

PreviewDelegate::PreviewDelegate(const PreviewTable& table, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_table(table)
{}

QSize PreviewDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const int width = index.column() == PreviewTable::FateColumn     ? chipSize(toldFate(RowFate::NewHistory)).width()
                      : index.column() == PreviewTable::RatingColumn ? starsSize().width()
                                                                     : u(14);
    return {width + u(4), m_table.remarkAt(index.row()).isEmpty() ? u(7) : u(12)};
}

void PreviewDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const bool isSelected = option.state & QStyle::State_Selected;
    if (isSelected || (option.state & QStyle::State_MouseOver))
        painter->fillRect(option.rect, look::colour(isSelected ? Role::Highlight : Role::Hover));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      look::colour(Role::Hairline));
    const ImportPreview::Row& row = m_table.rowAt(index.row());
    const bool isTaken = row.fate != RowFate::Known && row.fate != RowFate::LeftOut;
    const QColor ink = look::colour(isTaken ? Role::Text : Role::Secondary);
    QRect whole = option.rect.adjusted(u(0.5), 0, -u(1.5), -1);
    if (option.direction == Qt::RightToLeft)
        whole = option.rect.adjusted(u(1.5), 0, -u(0.5), -1);
    const QRect first(whole.left(), whole.top(), whole.width(), u(7));
    const auto placed = [&](const QSize& size) {
        const QRect place(first.left(), first.center().y() - size.height() / 2, size.width(), size.height());
        return QStyle::visualRect(option.direction, first, place);
    };
    const auto stars = index.column() == PreviewTable::RatingColumn ? m_table.starsAt(index.row()) : std::nullopt;
    if (index.column() == PreviewTable::FateColumn)
        paintChip(*painter, placed(chipSize(toldFate(row.fate))), toldFate(row.fate), option.direction);
    else if (stars)
        paintStars(*painter, placed(starsSize()).topLeft(), *stars);
    else
        write(painter, first, Type::Body, ink, index.data().toString(), option.direction);
    const QString remark = index.column() == PreviewTable::TextColumn ? m_table.remarkAt(index.row()) : QString();
    if (!remark.isEmpty()) {
        const QRect second(whole.left(), first.bottom() - u(1), whole.width(), u(5));
        const QRect mark(second.left(), second.center().y() - u(1.5), u(3), u(3));
        paintIcon(*painter, QStyle::visualRect(option.direction, second, mark), Icon::Info,
                  look::colour(Role::Secondary));
        write(painter, QStyle::visualRect(option.direction, second, second.adjusted(u(4.5), 0, 0, 0)), Type::SecondLine,
              row.fate == RowFate::NotRead ? look::colour(Role::ErrorText) : ink, remark, option.direction);
    }
    painter->restore();
}

} // namespace amends
