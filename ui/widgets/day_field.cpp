// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/day_field.h"

#include "ui/widgets/amends_style.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/look.h"

#include <QCalendarWidget>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>

namespace amends {

DayField::DayField(QWidget* parent)
    : QWidget(parent)
    , m_offer(new QPushButton(icon(Icon::Calendar), {}, this))
    , m_edit(new QDateEdit(this))
    , m_clear(new QPushButton(this))
{
    m_edit->setCalendarPopup(true);
    makeQuiet(m_clear);
    m_clear->setIcon(icon(Icon::Close));
    m_clear->setToolTip(tr("No day"));
    connect(m_offer, &QPushButton::clicked, this, [this] {
        pick(m_offered);
        m_edit->setFocus();
    });
    connect(m_edit, &QDateEdit::editingFinished, this, &DayField::finish);
    connect(m_edit->calendarWidget(), &QCalendarWidget::clicked, this, &DayField::pick);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        pick({});
        m_offer->setFocus();
    });
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look::u(1));
    row->addWidget(m_offer);
    row->addWidget(m_edit);
    row->addWidget(m_clear);
    setFocusProxy(m_offer);
    showDay();
}

void DayField::setName(const QString& name)
{
    m_offer->setAccessibleDescription(name);
    m_edit->setAccessibleName(name);
    m_clear->setAccessibleName(tr("%1: no day").arg(name));
}

void DayField::setOffer(const QString& text, const QDate& day)
{
    m_offer->setText(text);
    m_offered = day;
}

void DayField::setDay(const QDate& day)
{
    if (day == m_day)
        return;
    m_day = day;
    showDay();
}

void DayField::finish()
{
    if (m_day.isValid())
        pick(m_edit->date());
}

void DayField::pick(const QDate& day)
{
    if (day == m_day)
        return;
    m_day = day;
    showDay();
    Q_EMIT picked(day);
}

void DayField::showDay()
{
    const QSignalBlocker quiet(m_edit);
    const bool has = m_day.isValid();
    if (has)
        m_edit->setDate(m_day);
    m_offer->setVisible(!has);
    m_edit->setVisible(has);
    m_clear->setVisible(has);
    setFocusProxy(has ? static_cast<QWidget*>(m_edit) : m_offer);
}

} // namespace amends
