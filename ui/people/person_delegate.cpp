// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_delegate.h"

#include "ui/widgets/look.h"

#include <QPainter>

namespace amends {

using look::Role;
using look::u;

void PersonDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const bool isSelected = option.state & QStyle::State_Selected;
    if (isSelected || (option.state & QStyle::State_MouseOver))
        painter->fillRect(option.rect, look::colour(isSelected ? Role::Highlight : Role::Hover));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      look::colour(Role::Hairline));
    const bool isFirst = index.column() == 0;
    if (isSelected && isFirst) {
        constexpr int barWidth = 3;
        const QRect bar(option.rect.topLeft(), QSize(barWidth, option.rect.height()));
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar),
                          look::colour(option.state & QStyle::State_Active ? Role::Accent : Role::Secondary));
    }
    const QRect words = option.rect.adjusted(isFirst ? u(3) : u(1), 0, -u(1), 0);
    painter->setFont(index.data(Qt::FontRole).value<QFont>());
    painter->setPen(index.data(Qt::ForegroundRole).value<QColor>());
    const Qt::Alignment alignment(index.data(Qt::TextAlignmentRole).toInt());
    painter->drawText(QStyle::visualRect(option.direction, option.rect, words),
                      int(QStyle::visualAlignment(option.direction, alignment)) | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    painter->restore();
}

} // namespace amends
