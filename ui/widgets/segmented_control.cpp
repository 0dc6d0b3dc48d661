// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmented_control.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/look.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace amends {

using look::Role;
using look::u;

SegmentedControl::SegmentedControl(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SegmentedControl::setChoices(const QList<Choice>& choices)
{
    m_choices = choices;
    m_current = m_current < choices.size() ? m_current : -1;
    updateGeometry();
    describe();
    update();
}

void SegmentedControl::setChoices(const QStringList& texts)
{
    QList<Choice> choices;
    for (const QString& text : texts)
        choices.append({.text = text});
    setChoices(choices);
}

void SegmentedControl::setCurrent(int index)
{
    m_current = index >= 0 && index < m_choices.size() ? index : -1;
    describe();
    update();
}

QSize SegmentedControl::sizeHint() const
{
    int width = 0;
    for (int i = 0; i < m_choices.size(); ++i)
        width += widthOf(i);
    return {width + 1, u(7)};
}

QSize SegmentedControl::minimumSizeHint() const
{
    int widest = 0;
    for (int i = 0; i < m_choices.size(); ++i)
        widest = std::max(widest, widthOf(i));
    return {std::min(sizeHint().width(), widest + u(6)), u(7)};
}

bool SegmentedControl::isFolded() const
{
    return width() < sizeHint().width();
}

int SegmentedControl::widthOf(int index) const
{
    // Room for the tick is kept on each, so that nothing moves when the choice does.
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    return QFontMetrics(strong).horizontalAdvance(m_choices[index].text) + u(10);
}

QRect SegmentedControl::placeOf(int index) const
{
    int left = 0;
    for (int i = 0; i < index; ++i)
        left += widthOf(i);
    return QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, widthOf(index) + 1, height()));
}

int SegmentedControl::indexAt(const QPoint& point) const
{
    for (int i = 0; i < m_choices.size(); ++i)
        if (placeOf(i).contains(point))
            return i;
    return -1;
}

void SegmentedControl::choose(int index)
{
    if (index < 0 || index >= m_choices.size() || index == m_current)
        return;
    setCurrent(index);
    Q_EMIT chosen(index);
}

void SegmentedControl::openMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int i = 0; i < m_choices.size(); ++i) {
        QAction* action = menu->addAction(m_choices[i].text, this, [this, i] { choose(i); });
        action->setCheckable(true);
        action->setChecked(i == m_current);
    }
    menu->popup(mapToGlobal(QPoint(0, height())));
}

void SegmentedControl::keyPressEvent(QKeyEvent* event)
{
    if (m_choices.isEmpty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    const int step = (event->key() == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight) ? 1 : -1;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        choose(std::clamp(m_current + step, 0, int(m_choices.size()) - 1));
        return;
    case Qt::Key_Space:
        if (isFolded())
            openMenu();
        else
            choose(std::max(m_current, 0));
        return;
    case Qt::Key_Down:
        if (isFolded()) {
            openMenu();
            return;
        }
        break;
    default:
        break;
    }
    const QString typed = event->text().toCaseFolded();
    for (int i = 0; i < m_choices.size() && !typed.isEmpty() && event->modifiers() == Qt::NoModifier; ++i) {
        const Choice& choice = m_choices[i];
        const QString key = choice.key.isNull() ? choice.text.left(1) : QString(choice.key);
        if (typed == key.toCaseFolded()) {
            choose(i);
            Q_EMIT letterTyped();
            return;
        }
    }
    QWidget::keyPressEvent(event);
}

void SegmentedControl::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (isFolded() && !m_choices.isEmpty())
        openMenu();
    else
        choose(indexAt(event->position().toPoint()));
}

void SegmentedControl::mouseMoveEvent(QMouseEvent* event)
{
    m_hovered = indexAt(event->position().toPoint());
    update();
}

void SegmentedControl::leaveEvent(QEvent*)
{
    m_hovered = -1;
    update();
}

void SegmentedControl::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    update();
    QWidget::changeEvent(event);
}

void SegmentedControl::describe()
{
    setAccessibleDescription(m_current < 0 ? tr("nothing chosen") : m_choices[m_current].text);
}

void SegmentedControl::paintFolded(QPainter& painter) const
{
    const QRect inside = rect().adjusted(u(3), 0, -u(7), 0);
    const QString text = m_current < 0 ? tr("choose") : m_choices[m_current].text;
    painter.setPen(look::colour(isEnabled() ? Role::Text : Role::Disabled));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), inside), Qt::AlignVCenter | Qt::AlignLeading,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, inside.width()));
    const QRect arrow(width() - u(6), height() / 2 - u(1.5), u(3), u(3));
    paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), arrow), Icon::ChevronDown,
              look::colour(Role::Text));
}

void SegmentedControl::paintSegment(QPainter& painter, int index) const
{
    const QRect place = placeOf(index);
    const bool checked = index == m_current;
    if (checked)
        painter.fillRect(place, look::colour(isEnabled() ? Role::Primary : Role::Disabled));
    else if (isEnabled() && (index == m_hovered || (index == 0 && m_current < 0 && hasFocus())))
        painter.fillRect(place, look::colour(Role::Hover));
    if (index > 0) {
        painter.setPen(look::colour(Role::InputBorder));
        const int x = layoutDirection() == Qt::LeftToRight ? place.left() : place.right();
        painter.drawLine(x, place.top(), x, place.bottom());
    }
    const QColor ink = look::colour(!isEnabled() ? Role::Disabled : checked ? Role::PrimaryText : Role::Text);
    QFont face = font();
    if (checked)
        face.setWeight(QFont::DemiBold);
    painter.setFont(face);
    painter.setPen(ink);
    QRect text = place;
    if (checked) {
        const int wide = painter.fontMetrics().horizontalAdvance(m_choices[index].text) + u(5);
        const QRect group(place.center().x() - wide / 2, place.top(), wide, place.height());
        const QRect tick(group.left(), group.center().y() - u(2), u(4), u(4));
        paintIcon(painter, QStyle::visualRect(layoutDirection(), group, tick), Icon::Check, ink);
        text = QStyle::visualRect(layoutDirection(), group, group.adjusted(u(5), 0, 0, 0));
    }
    painter.drawText(text, Qt::AlignCenter, m_choices[index].text);
}

void SegmentedControl::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool folded = isFolded();
    const QRectF whole = QRectF(0, 0, folded ? width() : sizeHint().width(), height());
    const QRectF frame = QStyle::visualRect(layoutDirection(), rect(), whole.toRect()).toRectF();
    QPainterPath clip;
    clip.addRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), u(1.5), u(1.5));
    painter.fillPath(clip, look::colour(isEnabled() ? Role::Base : Role::Window));
    if (folded) {
        paintFolded(painter);
    } else {
        painter.save();
        painter.setClipPath(clip);
        for (int i = 0; i < m_choices.size(); ++i)
            paintSegment(painter, i);
        painter.restore();
    }
    painter.strokePath(clip,
                       hasFocus() ? QPen(look::colour(Role::Accent), 2) : QPen(look::colour(Role::InputBorder), 1));
}

} // namespace amends
