// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/widgets/amends_style.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

namespace amends {

using look::u;

namespace {

Icon iconOf(look::Tone tone)
{
    switch (tone) {
    case look::Tone::Overdue:
        return Icon::Warning;
    case look::Tone::DueSoon:
        return Icon::Clock;
    case look::Tone::Done:
        return Icon::Check;
    default:
        return Icon::Info;
    }
}

} // namespace

Banner::Banner(QWidget* parent)
    : QWidget(parent)
    , m_sentence(new Label(look::Type::Body, look::Role::Text, this))
    , m_button(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    makeSmall(m_button);
    makeSmall(m_close);
    makeQuiet(m_close);
    m_close->setIcon(icon(Icon::Close));
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close this message"));
    connect(m_button, &QPushButton::clicked, this, &Banner::pressed);
    connect(m_close, &QPushButton::clicked, this, &Banner::dismiss);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(u(2), u(2), u(2), u(2));
    row->addSpacing(u(8)); // margins are not mirrored, the room of the sign is
    row->addWidget(m_sentence, 1);
    row->addWidget(m_button);
    row->addWidget(m_close);
    hide();
}

void Banner::show(look::Tone tone, const QString& sentence, const QString& button, bool canClose)
{
    m_tone = tone;
    m_sentence->setText(sentence);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    m_close->setVisible(canClose);
    setAccessibleName(sentence);
    setVisible(!sentence.isEmpty());
    update();
    if (isVisible()) {
        QAccessibleEvent said(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&said);
    }
}

void Banner::dismiss()
{
    hide();
}

QString Banner::sentence() const
{
    return m_sentence->text();
}

void Banner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look::textOf(m_tone), 1));
    painter.setBrush(look::tintOf(m_tone));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), u(1.5), u(1.5));
    const QRect sign(u(3), height() / 2 - u(2), u(4), u(4));
    paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), sign), iconOf(m_tone), look::textOf(m_tone));
}

} // namespace amends
