// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/record_lines.h"

#include "core/cases/clocks.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace amends {

using look::Role;
using look::Tone;
using look::Type;
using look::u;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(RecordColumn)
};

QColor colourOf(const Label::Ink& ink)
{
    return std::visit(
        [](auto value) {
            if constexpr (std::is_same_v<decltype(value), Tone>)
                return look::textOf(value);
            else
                return look::colour(value);
        },
        ink);
}

RecordState waiting(const QDateTime& due, const words::Present& present)
{
    const QString text = words::dueName(due, present);
    switch (words::urgencyOf(due, present)) {
    case words::Urgency::Late:
        return {text, Icon::Clock, Tone::Overdue, true};
    case words::Urgency::Today:
        return {text, Icon::Clock, Tone::DueSoon, true};
    default:
        return {text, Icon::Clock, Role::Secondary, false};
    }
}

Icon iconOf(words::TimelineLine::Kind kind)
{
    using Kind = words::TimelineLine::Kind;
    switch (kind) {
    case Kind::Occurred:
        return Icon::Parcel;
    case Kind::Voiced:
        return Icon::Quote;
    case Kind::Opened:
        return Icon::Book;
    case Kind::Called:
        return Icon::Call;
    case Kind::NotReached:
        return Icon::CallMissed;
    case Kind::Replied:
        return Icon::Mail;
    case Kind::Promised:
        return Icon::Heart;
    case Kind::Decided:
        return Icon::Check;
    case Kind::Refunded:
        return Icon::Coins;
    case Kind::Changed:
        return Icon::Cycle;
    case Kind::FollowedUp:
        return Icon::Calendar;
    case Kind::Noted:
        return Icon::Pencil;
    case Kind::Closed:
        return Icon::Flag;
    }
    return Icon::Info;
}

} // namespace

RecordSign::RecordSign(Icon name, Label::Ink ink, QWidget* parent)
    : QWidget(parent)
    , m_icon(name)
    , m_ink(ink)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

void RecordSign::setJoined(bool joined)
{
    m_isJoined = joined;
    update();
}

QSize RecordSign::sizeHint() const
{
    return {u(4), u(4.5)};
}

void RecordSign::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int side = u(3.5);
    const QRect place((width() - side) / 2, u(0.5), side, side);
    paintIcon(painter, place, m_icon, colourOf(m_ink));
    if (m_isJoined)
        painter.fillRect(width() / 2, place.bottom() + u(1), 1, height() - place.bottom() - u(1),
                         look::colour(Role::Hairline));
}

RecordState recordStateOf(const Case& c, const DeadlineClock& clock, const words::Present& present)
{
    switch (stateOf(c, clock, present.now)) {
    case ClockState::Met:
        return {Tr::tr("met, %1").arg(words::momentName(metAt(c, clock), present)), Icon::Check, Tone::Done, false};
    case ClockState::MetLate:
        return {Tr::tr("after its time, %1").arg(words::momentName(metAt(c, clock), present)), Icon::Check,
                Role::Secondary, false};
    case ClockState::Paused:
        return {Tr::tr("paused"), Icon::Clock, Role::Secondary, false};
    case ClockState::Stopped:
        return {Tr::tr("ended"), Icon::Clock, Role::Secondary, false};
    case ClockState::Running:
    case ClockState::Missed:
        break;
    }
    return waiting(clock.due, present);
}

RecordState recordStateOf(const Promise& promise, const words::Present& present)
{
    if (promise.kept.isValid())
        return {Tr::tr("kept, %1").arg(words::momentName(promise.kept, present)), Icon::Check, Tone::Done, false};
    return waiting(promise.due, present);
}

QWidget* recordLine(const QString& what, const RecordState& state, Icon sign, QWidget* parent)
{
    auto* line = new QWidget(parent);
    auto* name = new Label(what, Type::SecondLine, Role::Text, line);
    name->setWordWrap(true);
    auto* end = new Label(state.text, Type::SecondLine, state.ink, line);
    if (state.isStrong) {
        QFont face = look::font(Type::SecondLine);
        face.setWeight(QFont::DemiBold);
        end->setFont(face);
    }
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(u(2));
    row->addWidget(new RecordSign(sign, state.ink, line));
    row->addWidget(name, 1);
    row->addWidget(end);
    return line;
}

QWidget* recordLine(const words::TimelineLine& told, bool isLast, const words::Present& present, QWidget* parent)
{
    auto* line = new QWidget(parent);
    auto* sign = new RecordSign(iconOf(told.kind), Role::Secondary, line);
    sign->setJoined(!isLast);
    auto* text = new Label(told.text, Type::SecondLine, Role::Text, line);
    text->setWordWrap(true);
    auto* when = new Label(words::momentName(told.at, present), Type::SecondLine, Role::Secondary, line);
    when->setToolTip(words::wholeMoment(told.at, present).toHtmlEscaped());
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(u(2));
    row->addWidget(sign);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, u(2));
    column->setSpacing(0);
    column->addWidget(text);
    column->addWidget(when);
    row->addLayout(column, 1);
    return line;
}

} // namespace amends
