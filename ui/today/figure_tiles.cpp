// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/figure_tiles.h"

#include "ui/widgets/tile.h"
#include "ui/words/told.h"

#include <QGridLayout>
#include <QLocale>

#include <algorithm>

namespace amends {

using namespace Qt::StringLiterals;
using look::u;

namespace {

constexpr int receivedSpan = 2; ///< bars need the room of two tiles, nearly

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString weekName(const Week& week)
{
    //: A week of the year: W46.
    return FigureTiles::tr("W%1").arg(week.number);
}

QString oldestLate(const TodayFigures& figures, const words::Present& present)
{
    if (figures.late == 0 || !figures.oldestLate.isValid())
        return FigureTiles::tr("nobody is kept waiting");
    const QDate day = figures.oldestLate.toTimeZone(present.zone).date();
    constexpr int nearDays = 6;
    if (day == present.today())
        return FigureTiles::tr("oldest since %1").arg(words::timeOfDay(figures.oldestLate, present));
    return FigureTiles::tr("oldest since %1")
        .arg(day.daysTo(present.today()) <= nearDays ? QLocale().dayName(day.dayOfWeek())
                                                     : words::dayName(day, present.today()));
}

QString owedTo(qint64 people)
{
    return people == 0   ? FigureTiles::tr("everybody is paid")
           : people == 1 ? FigureTiles::tr("1 person, not yet paid")
                         : FigureTiles::tr("%1 people, not yet paid").arg(number(people));
}

} // namespace

FigureTiles::FigureTiles(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_open(add())
    , m_unanswered(add())
    , m_late(add())
    , m_owed(add())
    , m_received(add())
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(u(3));
    const auto opens = [this](Tile* tile, const QString& query) {
        connect(tile, &Tile::clicked, this,
                [this, query] { Q_EMIT wanted({.page = PageKind::Cases, .query = query}); });
    };
    opens(m_open, u"status:open"_s);
    opens(m_unanswered, u"no:reply"_s);
    opens(m_late, u"is:overdue"_s);
    opens(m_owed, u"refund:owed"_s);
    connect(m_received, &Tile::clicked, this, [this] {
        if (!m_week.isEmpty())
            Q_EMIT wanted({.page = PageKind::Cases, .query = u"received:"_s + m_week});
    });
    arrange();
}

Tile* FigureTiles::add()
{
    m_tiles.append(new Tile(this));
    return m_tiles.last();
}

void FigureTiles::show(const TodayFigures& figures, const words::Present& present)
{
    m_open->setContent(
        {.icon = Icon::Folder,
         .label = tr("Open cases"),
         .figure = number(figures.open),
         .meaning = figures.openWeekAgo ? tr("%1 a week ago").arg(number(*figures.openWeekAgo)) : QString(),
         .bars = {},
         .from = {},
         .to = {}});
    m_unanswered->setContent({.icon = Icon::Reply,
                              .label = tr("No public reply yet"),
                              .figure = number(figures.unanswered),
                              .meaning = figures.unansweredLate > 0
                                             ? tr("%1 past its date").arg(number(figures.unansweredLate))
                                             : tr("none past its date"),
                              .urgent = figures.unansweredLate > 0,
                              .bars = {},
                              .from = {},
                              .to = {}});
    m_late->setContent({.icon = Icon::Clock,
                        .label = tr("Past their date"),
                        .figure = number(figures.late),
                        .meaning = oldestLate(figures, present),
                        .urgent = figures.late > 0,
                        .bars = {},
                        .from = {},
                        .to = {}});
    QStringList sums;
    for (const Money& sum : figures.owed)
        sums.append(words::money(sum));
    m_owed->setContent({.icon = Icon::Coins,
                        .label = tr("Promised refunds"),
                        .figure = sums.isEmpty() ? number(0) : sums.join(u" + "_s),
                        .meaning = owedTo(figures.owedPeople),
                        .bars = {},
                        .from = {},
                        .to = {}});
    showReceived(figures.received);
}

void FigureTiles::showReceived(const QList<WeekPoint>& weeks)
{
    QList<int> bars;
    const WeekPoint* last = nullptr;
    const WeekPoint* running = nullptr;
    for (const WeekPoint& point : weeks) {
        if (point.partial) {
            running = &point;
            continue;
        }
        last = &point;
        bars.append(int(point.count));
    }
    m_received->setVisible(last != nullptr);
    if (!last)
        return;
    m_week = last->week.toString();
    m_received->setContent(
        {.icon = Icon::Chart,
         .label = tr("Received in %1").arg(weekName(last->week)),
         .figure = number(last->count),
         .meaning = running ? tr("%1 so far in %2").arg(number(running->count), weekName(running->week)) : QString(),
         .bars = bars,
         .from = weekName(weeks.first().week),
         .to = weekName(last->week)});
}

void FigureTiles::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FigureTiles::arrange()
{
    const int columns = width() < u(220) ? 3 : int(m_tiles.size()) + 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < int(m_tiles.size()); ++i) {
        const bool isLast = i == int(m_tiles.size()) - 1;
        m_grid->removeWidget(m_tiles[i]);
        m_grid->addWidget(m_tiles[i], i / columns, i % columns, 1, isLast ? receivedSpan : 1);
    }
    for (int column = 0; column <= int(m_tiles.size()); ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    updateGeometry();
}

} // namespace amends
