// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/day_field.h"

#include "ui/widgets/amends_style.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/look.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace amends {

DayField::DayField(QWidget* parent)
    : QWidget(parent)
    , m_offer(new QPushButton(icon(Icon::Calendar), {}, this))
    , m_edit(new DayEdit(this))
    , m_clear(new QPushButton(this))
{
    makeQuiet(m_clear);
    m_clear->setIcon(icon(Icon::Close));
    m_clear->setToolTip(tr("No day"));
    connect(m_offer, &QPushButton::clicked, this, [this] {
        pick(m_offered);
        m_edit->setFocus();
    });
    connect(m_edit, &DayEdit::picked, this, [this](const QDate& day) {
        m_day = day;
        showDay();
        Q_EMIT picked(day);
    });
    connect(m_clear, &QPushButton::clicked, this, [this] {
        pick({});
        m_offer->setFocus();
    });
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look::u(1));
    row->addWidget(m_offer, 0, Qt::AlignTop);
    row->addWidget(m_edit);
    row->addWidget(m_clear, 0, Qt::AlignTop);
    setFocusProxy(m_offer);
    showDay();
}

void DayField::setName(const QString& name)
{
    m_offer->setAccessibleDescription(name);
    m_edit->setName(name);
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
    m_edit->setDay(day);
    showDay();
}

QDate DayField::day() const
{
    return m_edit->day();
}

void DayField::finish()
{
    m_edit->finish();
}

void DayField::pick(const QDate& day)
{
    const bool isAnother = day != m_day || m_edit->isTyped();
    m_day = day;
    m_edit->replaceDay(day);
    showDay();
    if (isAnother)
        Q_EMIT picked(day);
}

void DayField::showDay()
{
    const bool has = m_day.isValid() || m_edit->isTyped();
    m_offer->setVisible(!has);
    m_edit->setVisible(has);
    m_clear->setVisible(has);
    setFocusProxy(has ? static_cast<QWidget*>(m_edit) : m_offer);
}

} // namespace amends
