// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace amends {

Label::Label(look::Type type, Ink ink, QWidget* parent)
    : QLabel(parent)
    , m_type(type)
    , m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    useLook();
    useDirection();
}

Label::Label(const QString& text, look::Type type, Ink ink, QWidget* parent)
    : Label(type, ink, parent)
{
    setText(text);
}

void Label::setInk(Ink ink)
{
    m_ink = ink;
    useLook();
}

void Label::setElided(Qt::TextElideMode mode)
{
    m_elide = mode;
    setSizePolicy(QSizePolicy::Expanding, sizePolicy().verticalPolicy());
    updateGeometry();
    update();
}

QSize Label::minimumSizeHint() const
{
    if (m_elide == Qt::ElideNone)
        return QLabel::minimumSizeHint();
    return {look::u(8), QLabel::minimumSizeHint().height()};
}

void Label::useLook()
{
    setFont(look::font(m_type));
    QPalette colours = palette();
    const QColor colour = std::visit(
        [](auto ink) {
            if constexpr (std::is_same_v<decltype(ink), look::Tone>)
                return look::textOf(ink);
            else
                return look::colour(ink);
        },
        m_ink);
    if (colours.color(QPalette::Active, QPalette::WindowText) == colour)
        return;
    colours.setColor(QPalette::Active, QPalette::WindowText, colour);
    colours.setColor(QPalette::Inactive, QPalette::WindowText, colour);
    setPalette(colours);
}

void Label::useDirection()
{
    // A label stands at the start of its line, whatever the direction of the words in it.
    setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
}

bool Label::event(QEvent* event)
{
    switch (event->type()) {
    case QEvent::LayoutDirectionChange:
        useDirection();
        break;
    case QEvent::ApplicationPaletteChange:
    case QEvent::PaletteChange:
    case QEvent::ApplicationFontChange:
        useLook();
        break;
    case QEvent::ToolTip:
        if (m_elide != Qt::ElideNone && fontMetrics().horizontalAdvance(text()) > contentsRect().width()) {
            QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), text().toHtmlEscaped(), this);
            return true;
        }
        break;
    default:
        break;
    }
    return QLabel::event(event);
}

void Label::paintEvent(QPaintEvent* event)
{
    if (m_elide == Qt::ElideNone) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    painter.drawText(contentsRect(), int(QStyle::visualAlignment(layoutDirection(), alignment())) | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), m_elide, contentsRect().width()));
}

} // namespace amends
