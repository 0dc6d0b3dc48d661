// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/legend.h"

#include "ui/paper/bar_chart.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <numeric>

namespace amends {

using look::u;

namespace {

int gap()
{
    return u(2.5);
}

int indent()
{
    return u(4);
}

int lineHeight()
{
    return u(5);
}

} // namespace

Legend::Legend(look::Type type, QWidget* parent)
    : QWidget(parent)
    , m_type(type)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Legend::setEntries(const QList<Entry>& entries)
{
    m_entries = entries;
    QStringList names;
    for (const Entry& entry : entries)
        names.append(entry.name);
    setAccessibleName(names.join(tr(", ", "between names")));
    updateGeometry();
    update();
}

int Legend::widthOf(const Entry& entry) const
{
    return indent() + QFontMetrics(look::font(m_type)).horizontalAdvance(entry.name) + 1;
}

QSize Legend::sizeHint() const
{
    const int all = std::accumulate(m_entries.begin(), m_entries.end(), -gap(),
                                    [this](int sum, const Entry& entry) { return sum + gap() + widthOf(entry); });
    return {std::max(0, all), lineHeight()};
}

QSize Legend::minimumSizeHint() const
{
    return {u(10), lineHeight()};
}

QList<QRect> Legend::placesIn(int width) const
{
    QList<QRect> places;
    QPoint at;
    for (const Entry& entry : m_entries) {
        const int wanted = std::min(widthOf(entry), width);
        if (at.x() > 0 && at.x() + wanted > width)
            at = QPoint(0, at.y() + lineHeight());
        places.append(QRect(at, QSize(wanted, lineHeight())));
        at.rx() += wanted + gap();
    }
    return places;
}

int Legend::heightForWidth(int width) const
{
    const QList<QRect> places = placesIn(width);
    return places.isEmpty() ? 0 : places.back().bottom() + 1;
}

void Legend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const BarChartInk ink = barChartInk(look::scheme(), look::font(m_type), look::unit());
    const QList<QRect> places = placesIn(width());
    painter.setFont(ink.font);
    painter.setPen(look::colour(look::Role::Text));
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const QRect& place = places[i];
        const auto placed = [&](const QRect& at) { return QStyle::visualRect(layoutDirection(), rect(), at); };
        const QRect square(place.left(), place.center().y() - u(1.25) + 1, u(2.5), u(2.5));
        paintSeries(painter, placed(square), m_entries[i].colour, false, ink);
        const QRect name = place.adjusted(indent(), 0, 0, 0);
        painter.drawText(placed(name),
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter)) |
                             Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(m_entries[i].name, Qt::ElideRight, name.width()));
    }
}

} // namespace amends
