// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/call_guide.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"
#include "ui/words/foreign.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace amends {

using look::Role;
using look::Tone;
using look::Type;
using look::u;

namespace {

/// A picture beside words.
class Picture : public QWidget {
public:
    Picture(Icon name, QWidget* parent)
        : QWidget(parent)
        , m_name(name)
    {
        setFixedSize(u(4), u(4.5));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintIcon(painter, QRectF(0, u(0.25), u(4), u(4)), m_name, look::colour(Role::Text));
    }

private:
    Icon m_name;
};

QHBoxLayout* besidePicture(Icon name, Label* words, QWidget* parent)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(u(1.5));
    line->addWidget(new Picture(name, parent), 0, Qt::AlignTop);
    line->addWidget(words, 1);
    return line;
}

} // namespace

/// One step: its number or a tick, what to do, and how.
class CallGuide::Line : public QWidget {
public:
    Line(int number, QWidget* parent)
        : QWidget(parent)
        , m_number(number)
        , m_head(new Label(Type::Body, Role::Text, this))
        , m_hint(new Label(Type::SecondLine, Role::Secondary, this))
    {
        m_head->setWordWrap(true);
        m_hint->setWordWrap(true);
        auto* line = new QHBoxLayout(this);
        line->setContentsMargins(u(1), u(1), u(1), u(1));
        line->setSpacing(0);
        line->addSpacing(u(6.5));
        auto* column = new QVBoxLayout;
        column->setSpacing(0);
        line->addLayout(column, 1);
        column->addWidget(m_head);
        column->addWidget(m_hint);
    }

    void show(const Step& step, bool isNow)
    {
        m_isDone = step.isDone;
        m_isNow = isNow;
        m_head->setText(step.head);
        m_head->setFont(look::font(isNow ? Type::BodyStrong : Type::Body));
        m_hint->setText(step.hint);
        m_head->setAccessibleName(step.isDone ? CallGuide::tr("%1, done").arg(step.head) : step.head);
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (m_isNow) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(look::colour(Role::Highlight));
            painter.drawRoundedRect(rect(), u(1), u(1));
        }
        const QRect place =
            QStyle::visualRect(layoutDirection(), rect(), QRect(u(1.5), u(1), u(4), m_head->sizeHint().height()));
        if (m_isDone) {
            const QRectF mark(place.x(), place.y() + u(0.5), u(4), u(4));
            paintIcon(painter, mark, Icon::Check, look::textOf(Tone::Done));
            return;
        }
        painter.setFont(look::font(Type::SecondLine));
        painter.setPen(look::colour(Role::Secondary));
        painter.drawText(place.adjusted(0, 0, 0, u(0.5)), Qt::AlignCenter, QLocale().toString(m_number));
    }

private:
    int m_number;
    bool m_isDone = false;
    bool m_isNow = false;
    Label* m_head;
    Label* m_hint;
};

CallGuide::CallGuide(Party party, QWidget* parent)
    : Panel(Role::Alternate, Edges::Round, parent)
    , m_party(party)
    , m_note(new Label(Type::SecondLine, Role::Text, this))
{
    m_note->setWordWrap(true);
    m_note->setText(party == Party::Customer
                        ? tr("Don’t mention changing the review. Money never depends on it.")
                        : tr("It is about what happened, not whose fault it is. Causes are systems."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(u(2), u(3), u(2), u(3));
    column->setSpacing(u(0.5));
    column->addLayout(
        besidePicture(Icon::Book, new Label(tr("While you talk"), Type::BodyStrong, Role::Text, this), this));
    column->addSpacing(u(1.5));
    for (qsizetype i = 0; i < steps().size(); ++i) {
        m_lines.append(new Line(int(i) + 1, this));
        column->addWidget(m_lines.last());
    }
    column->addSpacing(u(1.5));
    column->addWidget(new Rule(Qt::Horizontal, this));
    column->addSpacing(u(1.5));
    column->addLayout(besidePicture(Icon::Shield, m_note, this));
    column->addStretch(1);
    refresh();
}

void CallGuide::setNames(const QString& agent, const QString& customer)
{
    m_agent = agent;
    m_customer = customer;
    refresh();
}

void CallGuide::setProgress(const Progress& progress)
{
    if (m_progress == progress)
        return;
    m_progress = progress;
    refresh();
}

QList<CallGuide::Step> CallGuide::steps() const
{
    const QString agent = words::shown(m_agent, words::Medium::Window);
    const QString customer = words::shown(m_customer, words::Medium::Window);
    const Progress& p = m_progress;
    if (m_party == Party::Customer)
        return {{tr("Listen to the end"), tr("Don’t explain yet. Write their words."), p.listened},
                {tr("“When did it turn for you?”"), tr("Date, who, what was said."), p.told},
                {tr("“What would make it right?”"), tr("Wait. Let %1 name it.").arg(customer), p.rightSaid},
                {tr("Thank %1").arg(customer), tr("You heard what others don’t say."), p.thanked},
                {tr("Say what happens next, and when"), tr("A date you can keep."), p.promised}};
    return {{tr("Share the complaint in full"), tr("Read it out as it is. Nothing softened."), p.listened},
            {tr("“What happened, from your side?”"), tr("Listen to the end. Facts first."), p.told},
            {tr("“What did we not know?”"), tr("Who else was involved? Who promised what?"), p.surprises},
            {tr("Thank %1").arg(agent), tr("Telling it openly is not easy."), p.thanked},
            {tr("Say what happens next, and when"), tr("That you now talk to %1.").arg(customer), p.promised}};
}

void CallGuide::refresh()
{
    const QList<Step> all = steps();
    bool isNowFound = false;
    for (qsizetype i = 0; i < all.size(); ++i) {
        m_lines[i]->show(all[i], !all[i].isDone && !isNowFound);
        isNowFound |= !all[i].isDone;
    }
}

} // namespace amends
