// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/task_delegate.h"

#include "ui/widgets/amends_style.h"
#include "ui/widgets/task_model.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyleOptionButton>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace amends {

using look::Role;
using look::Type;
using look::u;

namespace {

constexpr int barWidth = 3;

QRect mirrored(const QStyleOptionViewItem& option, const QRect& at)
{
    return QStyle::visualRect(option.direction, option.rect, at);
}

/// Returns how wide it is.
int write(QPainter& painter, const QStyleOptionViewItem& option, const QRect& at, Type type, const QColor& ink,
          const QString& text)
{
    painter.setFont(look::font(type));
    painter.setPen(ink);
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, std::max(0, at.width()));
    painter.drawText(
        mirrored(option, at),
        int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextSingleLine, shown);
    return painter.fontMetrics().horizontalAdvance(shown);
}

QRect centred(const QRect& in, int left, const QSize& size)
{
    return {QPoint(left, in.center().y() - size.height() / 2), size};
}

} // namespace

TaskDelegate::TaskDelegate(const TaskModel& model, QWidget* view)
    : QStyledItemDelegate(view)
    , m_model(model)
    , m_plain(new QPushButton(view))
    , m_primary(new QPushButton(view))
{
    makePrimary(m_primary);
    for (QPushButton* face : {m_plain, m_primary}) {
        face->setFocusPolicy(Qt::NoFocus);
        face->hide();
    }
    measure();
}

void TaskDelegate::measure()
{
    const QFontMetrics metrics(look::font(Type::Body));
    m_buttonWidth = u(33);
    for (const TaskRow& row : m_model.rows())
        m_buttonWidth = std::max(m_buttonWidth, metrics.horizontalAdvance(row.button) + u(6));
}

QSize TaskDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const TaskRow* row = m_model.rowAt(index.row());
    return {u(60), row && row->isHeading() ? u(6.5) : u(13)};
}

QRect TaskDelegate::buttonPlace(int row, const QRect& place, Qt::LayoutDirection direction) const
{
    const TaskRow* task = m_model.rowAt(row);
    if (!task || task->button.isEmpty())
        return {};
    const QRect at(place.right() + 1 - u(3) - m_buttonWidth, place.center().y() - u(3.5), m_buttonWidth, u(7));
    return QStyle::visualRect(direction, place, at);
}

void TaskDelegate::setHot(int row, bool isDown)
{
    m_hot = row;
    m_isDown = isDown;
}

void TaskDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const TaskRow* row = m_model.rowAt(index.row());
    if (!row)
        return;
    painter->save();
    if (row->isHeading())
        paintHeading(*painter, option, *row);
    else
        paintTask(*painter, option, index, *row);
    if (index.row() + 1 < m_model.rowCount())
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          look::colour(Role::Hairline));
    painter->restore();
}

void TaskDelegate::paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const TaskRow& row) const
{
    painter.fillRect(option.rect, look::colour(Role::Alternate));
    const QColor ink = row.urgent ? look::textOf(look::Tone::Overdue) : look::colour(Role::Secondary);
    const int left = option.rect.left() + u(3.25);
    paintIcon(painter, mirrored(option, centred(option.rect, left, {u(3.5), u(3.5)})), row.icon, ink);
    QRect place(left + u(4.75), option.rect.top(), option.rect.right() - left - u(6), option.rect.height());
    const int written = write(painter, option, place, Type::BodyStrong, ink, row.title);
    place.setLeft(place.left() + written + u(1.5));
    write(painter, option, place, Type::Body, ink, row.line);
}

void TaskDelegate::paintTask(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                             const TaskRow& row) const
{
    const bool isSelected = option.state & QStyle::State_Selected;
    if (isSelected || (option.state & QStyle::State_MouseOver))
        painter.fillRect(option.rect, look::colour(isSelected ? Role::Highlight : Role::Hover));
    if (isSelected)
        painter.fillRect(mirrored(option, {option.rect.topLeft(), QSize(barWidth, option.rect.height())}),
                         look::colour(option.state & QStyle::State_Active ? Role::Accent : Role::Secondary));
    const QColor ink = row.urgent ? look::textOf(look::Tone::Overdue) : look::colour(Role::Secondary);
    const QRect icon = centred(option.rect, option.rect.left() + u(3.25), {u(4.5), u(4.5)});
    paintIcon(painter, mirrored(option, icon), row.icon, ink);

    QRect words = option.rect;
    words.setLeft(words.left() + u(11.25));
    const bool hasButton = !row.button.isEmpty();
    words.setRight(words.right() - u(3) - (hasButton ? m_buttonWidth + u(3) : 0));
    if (!row.chip.isEmpty()) {
        const QSize size = chipSize(row.chip);
        const QRect chip = centred(option.rect, words.right() + 1 - size.width(), size);
        paintChip(painter, mirrored(option, chip), row.chip, option.direction);
        words.setRight(chip.left() - u(3));
    }
    paintWords(painter, option, words, row);
    if (hasButton)
        paintButton(painter, option, index, row);
}

void TaskDelegate::paintWords(QPainter& painter, const QStyleOptionViewItem& option, const QRect& place,
                              const TaskRow& row) const
{
    const int height = u(5);
    QRect line(place.left(), place.center().y() - height + 1, place.width(), height);
    write(painter, option, line, Type::BodyStrong, look::colour(Role::Text), row.title);
    line.translate(0, height - 1);
    if (row.stars) {
        const QRect stars = centred(line, line.left(), starsSize());
        paintStars(painter, mirrored(option, stars).topLeft(), *row.stars);
        line.setLeft(stars.right() + 1 + u(1.5));
    }
    write(painter, option, line, Type::SecondLine, look::colour(Role::Secondary), row.line);
}

void TaskDelegate::paintButton(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                               const TaskRow& row) const
{
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isHot = index.row() == m_hot;
    QStyleOptionButton face;
    face.rect = buttonPlace(index.row(), option.rect, option.direction);
    face.direction = option.direction;
    face.palette = option.palette;
    face.fontMetrics = QFontMetrics(look::font(Type::Body));
    face.text = row.button;
    face.text.replace(u'&', u"&&"_s);
    face.state = QStyle::State_Enabled | QStyle::State_Raised;
    if (isHot)
        face.state |= m_isDown ? QStyle::State_Sunken : QStyle::State_MouseOver;
    if (isSelected && (option.state & QStyle::State_HasFocus)) {
        face.state |= QStyle::State_HasFocus;
        face.rect.adjust(-2, -2, 2, 2);
    }
    const QPushButton* model = isSelected ? m_primary : m_plain;
    painter.setFont(look::font(isSelected ? Type::BodyStrong : Type::Body));
    QStyle* style = option.widget ? option.widget->style() : m_plain->style();
    style->drawPrimitive(QStyle::PE_PanelButtonCommand, &face, &painter, model);
    style->drawControl(QStyle::CE_PushButtonLabel, &face, &painter, model);
}

bool TaskDelegate::helpEvent(QHelpEvent* event, QAbstractItemView*, const QStyleOptionViewItem&,
                             const QModelIndex& index)
{
    const TaskRow* row = m_model.rowAt(index.row());
    if (!row || row->isHeading() || event->type() != QEvent::ToolTip)
        return false;
    QStringList lines{row->title, row->line, row->chipTip};
    lines.removeAll(QString());
    for (QString& line : lines)
        line = line.toHtmlEscaped();
    // Foreign text: escaped, and said to be rich so that the breaks between the lines count (H20).
    QToolTip::showText(event->globalPos(), u"<p>"_s + lines.join(u"<br>"_s) + u"</p>"_s);
    return true;
}

} // namespace amends
