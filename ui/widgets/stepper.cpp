// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stepper.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/look.h"
#include "ui/widgets/step_mark.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace amends {

using look::Role;
using look::Type;
using look::u;

namespace {

constexpr int markUnits = 11; ///< the mark before a name, and the room round both

} // namespace

Stepper::Stepper(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Steps of the case"));
}

void Stepper::setTabs(const QList<Tab>& tabs)
{
    m_tabs = tabs;
    describe();
    updateGeometry();
    update();
}

void Stepper::setOpen(int index)
{
    m_open = index;
    m_focus = index;
    describe();
    update();
}

QSize Stepper::sizeHint() const
{
    return {u(38) * int(m_tabs.size()), u(11.5)};
}

QSize Stepper::minimumSizeHint() const
{
    return {u(20) * int(m_tabs.size()), u(11.5)};
}

int Stepper::widthFor(int index) const
{
    return u(markUnits) + QFontMetrics(look::font(Type::BodyStrong)).horizontalAdvance(m_tabs[index].name);
}

/// All are equally wide where their names fit; else who has more to say has more room.
int Stepper::shareOf(int index) const
{
    int widest = 0;
    for (int i = 0; i < m_tabs.size(); ++i)
        widest = std::max(widest, widthFor(i));
    return widest * m_tabs.size() <= width() ? 1 : widthFor(index);
}

QRect Stepper::placeOf(int index) const
{
    const auto end = [this](int last) {
        int all = 0;
        int before = 0;
        for (int i = 0; i < m_tabs.size(); ++i) {
            all += shareOf(i);
            before += i < last ? shareOf(i) : 0;
        }
        return all > 0 ? width() * before / all : 0;
    };
    const int left = end(index);
    const int right = end(index + 1);
    return QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, right - left, height()));
}

int Stepper::indexAt(const QPoint& point) const
{
    for (int i = 0; i < m_tabs.size(); ++i)
        if (placeOf(i).contains(point))
            return i;
    return -1;
}

void Stepper::openByPerson(int index)
{
    if (index < 0 || index >= m_tabs.size())
        return;
    setOpen(index);
    Q_EMIT opened(index);
}

void Stepper::describe()
{
    if (m_focus < 0 || m_focus >= m_tabs.size())
        return;
    const Tab& tab = m_tabs[m_focus];
    const QString state = tab.mark == Mark::Finished ? tr("done")
                          : tab.mark == Mark::Now    ? tr("the next one to do")
                                                     : tr("to come");
    setAccessibleDescription(tr("%1, %2. %3").arg(tab.name, state, tab.line));
}

void Stepper::keyPressEvent(QKeyEvent* event)
{
    const int along = layoutDirection() == Qt::LeftToRight ? 1 : -1;
    switch (event->key()) {
    case Qt::Key_Right:
        m_focus += along;
        break;
    case Qt::Key_Left:
        m_focus -= along;
        break;
    case Qt::Key_Home:
        m_focus = 0;
        break;
    case Qt::Key_End:
        m_focus = int(m_tabs.size()) - 1;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        openByPerson(m_focus);
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    m_focus = std::clamp(m_focus, 0, std::max(0, int(m_tabs.size()) - 1));
    describe();
    update();
}

void Stepper::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        openByPerson(indexAt(event->position().toPoint()));
}

void Stepper::mouseMoveEvent(QMouseEvent* event)
{
    const int hovered = indexAt(event->position().toPoint());
    if (hovered == m_hovered)
        return;
    m_hovered = hovered;
    setToolTip(hovered < 0 ? QString() : m_tabs[hovered].line.toHtmlEscaped());
    update();
}

void Stepper::leaveEvent(QEvent*)
{
    m_hovered = -1;
    update();
}

void Stepper::focusInEvent(QFocusEvent* event)
{
    m_focus = m_open;
    QWidget::focusInEvent(event);
}

void Stepper::paintTab(QPainter& painter, int index) const
{
    const Tab& tab = m_tabs[index];
    const QRect place = placeOf(index);
    const bool isOpen = index == m_open;
    if (isOpen) {
        painter.fillRect(place, look::colour(Role::Base));
        painter.fillRect(place.left(), place.top(), place.width(), 3, look::colour(Role::Accent));
        painter.setPen(look::colour(Role::Hairline));
        painter.drawLine(place.topLeft() + QPoint(0, 3), place.bottomLeft());
        painter.drawLine(place.topRight() + QPoint(0, 3), place.bottomRight());
    } else if (index == m_hovered) {
        painter.fillRect(place.adjusted(0, 0, 0, -1), look::colour(Role::Hover));
    }
    const QRect inside = place.adjusted(u(2.5), u(2), -u(1), -u(1.5));
    const auto placed = [&](const QRect& at) { return QStyle::visualRect(layoutDirection(), inside, at); };
    paintStepMark(painter, placed(QRect(inside.left(), inside.center().y() - u(2.25), u(4.5), u(4.5))), tab.mark);
    const QRect words = inside.adjusted(u(6.5), 0, 0, 0);
    const int flags = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter));
    const bool hasLine = !tab.line.isEmpty();
    QRect name = words;
    if (hasLine)
        name.setHeight(words.height() / 2);
    painter.setFont(look::font(isOpen ? Type::BodyStrong : Type::Body));
    painter.setPen(look::colour(isOpen ? Role::Accent : tab.mark == Mark::ToCome ? Role::Secondary : Role::Text));
    painter.drawText(placed(name), flags, painter.fontMetrics().elidedText(tab.name, Qt::ElideRight, name.width()));
    if (hasLine) {
        painter.setFont(look::font(Type::Small));
        painter.setPen(look::colour(Role::Secondary));
        const QRect line(words.left(), name.bottom() + 1, words.width(), words.height() - name.height());
        painter.drawText(placed(line), flags, painter.fontMetrics().elidedText(tab.line, Qt::ElideRight, line.width()));
    }
    if (hasFocus() && index == m_focus) {
        painter.setPen(QPen(look::colour(Role::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(place).adjusted(3, 5, -3, -4), u(1.5), u(1.5));
    }
}

void Stepper::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(look::colour(Role::Hairline));
    painter.drawLine(0, height() - 1, width(), height() - 1);
    for (int i = 0; i < m_tabs.size(); ++i)
        paintTab(painter, i);
}

} // namespace amends
