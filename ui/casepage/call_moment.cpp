// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/call_moment.h"

#include "ui/desk/desk.h"
#include "ui/widgets/icons.h"
#include "ui/words/when.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimeEdit>
#include <QWidgetAction>

namespace amends {

using look::u;

CallMoment::CallMoment(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_time(new QTimeEdit(this))
    , m_dayButton(new QPushButton(icon(Icon::Calendar), {}, this))
{
    m_time->setLayoutDirection(Qt::LeftToRight); // hours before minutes in every language
    m_time->setDisplayFormat(u"HH:mm"_s);
    m_time->setAccessibleName(tr("Time of the call"));
    m_time->setKeyboardTracking(false);
    m_time->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_time->setAlignment(Qt::AlignCenter);
    m_time->setMinimumWidth(m_time->fontMetrics().horizontalAdvance(u"00:00"_s) + u(7));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(u(2));
    line->addWidget(m_time);
    line->addWidget(m_dayButton);
    setFocusProxy(m_time);
    connect(m_time, &QTimeEdit::timeChanged, this, [this] { m_isSaid = true; });
    connect(m_time, &QTimeEdit::editingFinished, this, &CallMoment::said);
    connect(m_dayButton, &QPushButton::clicked, this, &CallMoment::chooseDay);
}

void CallMoment::show(const QDateTime& at)
{
    if (m_time->hasFocus())
        return;
    const QDateTime here = at.toTimeZone(m_desk.zone());
    const QSignalBlocker quiet(m_time);
    m_time->setTime(QTime(here.time().hour(), here.time().minute()));
    setDay(here.date());
}

QDateTime CallMoment::moment() const
{
    return QDateTime(m_day, m_time->time(), m_desk.zone()).toUTC();
}

bool CallMoment::isSameMinute(const QDateTime& at) const
{
    const QDateTime here = at.toTimeZone(m_desk.zone());
    return here.date() == m_day && here.time().hour() == m_time->time().hour() &&
           here.time().minute() == m_time->time().minute();
}

void CallMoment::finishTyping()
{
    m_time->interpretText();
}

QList<QWidget*> CallMoment::tabStops() const
{
    return {m_time, m_dayButton};
}

QDate CallMoment::today() const
{
    return m_desk.now().toTimeZone(m_desk.zone()).date();
}

void CallMoment::setDay(QDate day)
{
    m_day = day;
    const QString name = words::dayName(day, today());
    m_dayButton->setText(day == today() ? QString() : name);
    m_dayButton->setAccessibleName(tr("Day of the call: %1").arg(name));
    m_dayButton->setToolTip(m_dayButton->accessibleName().toHtmlEscaped());
}

void CallMoment::chooseDay()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* calendar = new QCalendarWidget(menu);
    calendar->setMaximumDate(today());
    calendar->setSelectedDate(m_day);
    auto* action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    const auto choose = [this, menu](QDate day) {
        menu->close();
        setDay(day);
        m_isSaid = true;
        Q_EMIT said();
    };
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    connect(calendar, &QCalendarWidget::activated, this, choose);
    menu->popup(m_dayButton->mapToGlobal(QPoint(0, m_dayButton->height())));
    calendar->setFocus();
}

} // namespace amends
