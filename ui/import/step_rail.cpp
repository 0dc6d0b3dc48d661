// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/step_rail.h"

#include "ui/widgets/label.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/step_mark.h"

#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace amends {

using look::Role;
using look::Type;
using look::u;

class StepRail::Button : public QAbstractButton {
public:
    Button(const QString& name, QWidget* parent)
        : QAbstractButton(parent)
    {
        setText(name);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        setAttribute(Qt::WA_Hover);
    }

    void setState(Stepper::Mark mark, bool canGo)
    {
        m_mark = mark;
        setChecked(mark == Stepper::Mark::Now);
        setEnabled(canGo);
        update();
    }

    void setLine(const QString& line)
    {
        m_line = line;
        setAccessibleDescription(line);
        update();
    }

    QSize sizeHint() const override { return {u(46), u(11)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool isNow = m_mark == Stepper::Mark::Now;
        const QRectF face = QRectF(rect()).adjusted(1, 1, -1, -1);
        if (isNow || (underMouse() && isEnabled())) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(look::colour(isNow ? Role::Highlight : Role::Hover));
            painter.drawRoundedRect(face, u(1.5), u(1.5));
        }
        if (hasFocus()) {
            painter.setPen(QPen(look::colour(Role::Accent), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(face, u(1.5), u(1.5));
        }
        const QRect mark(u(2), height() / 2 - u(2.25), u(4.5), u(4.5));
        paintStepMark(painter, QStyle::visualRect(layoutDirection(), rect(), mark), m_mark);
        const bool hasLine = !m_line.isEmpty();
        const QRect words(u(9), u(1), width() - u(10), height() - u(2));
        const QRect name(words.left(), words.top(), words.width(), hasLine ? words.height() / 2 : words.height());
        write(painter, name, isNow ? Type::BodyStrong : Type::Body, isEnabled() ? Role::Text : Role::Secondary, text());
        if (hasLine)
            write(painter, name.translated(0, name.height()), Type::Small, Role::Secondary, m_line);
    }

private:
    void write(QPainter& painter, const QRect& place, Type type, Role ink, const QString& text) const
    {
        painter.setFont(look::font(type));
        painter.setPen(look::colour(ink));
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), place),
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
    }

    Stepper::Mark m_mark = Stepper::Mark::ToCome;
    QString m_line;
};

StepRail::StepRail(const QString& title, const QStringList& steps, const QString& hint, QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* panel = new Panel(Role::Sidebar, Panel::Edges::None, this);
    outer->addWidget(panel);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(u(2.5), u(4), u(2.5), u(4));
    column->setSpacing(u(1));
    auto* head = new Label(title, Type::Section, Role::Text, panel);
    head->setContentsMargins(u(2), 0, u(2), u(3));
    column->addWidget(head);
    for (const QString& step : steps) {
        auto* button = new Button(step, panel);
        const int index = int(m_buttons.size());
        connect(button, &QAbstractButton::clicked, this, [this, index] { Q_EMIT chosen(index); });
        m_buttons.append(button);
        column->addWidget(button);
    }
    column->addStretch(1);
    auto* below = new Label(hint, Type::Small, Role::Secondary, panel);
    below->setWordWrap(true);
    below->setContentsMargins(u(2), 0, u(2), 0);
    column->addWidget(below);
}

void StepRail::setLine(int step, const QString& line)
{
    m_buttons[step]->setLine(line);
}

void StepRail::setCurrent(int step, int reachable)
{
    for (int i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setState(i < step    ? Stepper::Mark::Finished
                               : i == step ? Stepper::Mark::Now
                                           : Stepper::Mark::ToCome,
                               i <= reachable);
}

} // namespace amends
