// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/day_edit.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/look.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QRegularExpression>
#include <QVBoxLayout>
#include <QWidgetAction>

using namespace Qt::StringLiterals;

namespace amends {

using look::u;

namespace {

/// The short one, with the whole year.
QString format()
{
    QString pattern = QLocale().dateFormat(QLocale::ShortFormat);
    if (!pattern.contains(u"yyyy"_s))
        pattern.replace(u"yy"_s, u"yyyy"_s);
    return pattern;
}

bool monthComesFirst()
{
    const QString pattern = format();
    return pattern.indexOf(u'M') < pattern.indexOf(u'd');
}

QString looksLike()
{
    return DayEdit::tr("A day looks like %1.").arg(QLocale().toString(QDate(2026, 11, 16), format()));
}

struct Numbers {
    int day = 0;
    int month = 0;
    int year = 0;
};

Numbers numbersIn(const QRegularExpressionMatch& match, int year)
{
    const QList<int> read{match.capturedView(1).toInt(), match.capturedView(2).toInt(), match.capturedView(3).toInt()};
    if (match.capturedLength(1) == 4)
        return {.day = read[2], .month = read[1], .year = read[0]};
    const int century = match.capturedLength(3) == 2 ? 2000 : 0;
    const int whole = match.capturedLength(3) == 0 ? year : read[2] + century;
    return monthComesFirst() ? Numbers{.day = read[1], .month = read[0], .year = whole}
                             : Numbers{.day = read[0], .month = read[1], .year = whole};
}

QString whyNone(const Numbers& numbers)
{
    if (numbers.month < 1 || numbers.month > 12)
        return DayEdit::tr("There is no month %1.").arg(numbers.month) + u' ' + looksLike();
    const QString month = QLocale().monthName(numbers.month);
    const QDate first(numbers.year, numbers.month, 1);
    return first.isValid() ? DayEdit::tr("There is no %1 %2. %2 %3 has %4 days.")
                                 .arg(numbers.day)
                                 .arg(month)
                                 .arg(numbers.year)
                                 .arg(first.daysInMonth())
                           : DayEdit::tr("There is no year %1.").arg(numbers.year) + u' ' + looksLike();
}

} // namespace

DayEdit::DayEdit(QWidget* parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_wrong(new Label(look::Type::Small, look::Role::ErrorText, this))
{
    m_wrong->setWordWrap(true);
    m_wrong->hide();
    QAction* calendar = m_line->addAction(icon(Icon::Calendar), QLineEdit::TrailingPosition);
    calendar->setText(tr("Calendar"));
    calendar->setToolTip(tr("Calendar"));
    connect(calendar, &QAction::triggered, this, &DayEdit::openCalendar);
    connect(m_line, &QLineEdit::editingFinished, this, &DayEdit::finish);
    m_line->installEventFilter(this);
    m_line->setMinimumWidth(m_line->fontMetrics().horizontalAdvance(QLocale().toString(QDate(2026, 10, 20), format())) +
                            u(14));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(1));
    column->addWidget(m_line);
    column->addWidget(m_wrong);
    setFocusProxy(m_line);
}

void DayEdit::setName(const QString& name)
{
    m_line->setAccessibleName(name);
}

void DayEdit::setDay(const QDate& day)
{
    if (isTyped())
        m_day = day;
    else
        replaceDay(day);
}

void DayEdit::replaceDay(const QDate& day)
{
    m_day = day;
    m_shown = day.isValid() ? QLocale().toString(day, format()) : QString();
    m_line->setText(m_shown);
    say({});
}

bool DayEdit::isTyped() const
{
    return m_line->text() != m_shown;
}

void DayEdit::finish()
{
    const QString typed = m_line->text().trimmed();
    if (!isTyped()) {
        say({});
        return;
    }
    if (typed.isEmpty() && !m_earliest.isValid()) {
        pick({});
        return;
    }
    const auto day = read(typed, (m_day.isValid() ? m_day : QDate::currentDate()).year());
    if (const QString wrong = day ? whyNot(*day) : day.error(); wrong.isEmpty())
        pick(*day);
    else
        say(wrong);
}

QString DayEdit::whyNot(const QDate& day) const
{
    return m_earliest.isValid() && day < m_earliest
               ? tr("%1 or later would fit.").arg(QLocale().toString(m_earliest, format()))
               : QString();
}

std::expected<QDate, QString> DayEdit::read(const QString& typed, int year)
{
    static const QRegularExpression pattern(uR"(^\s*(\d{1,4})\s*[-./ ]\s*(\d{1,2})(?:\s*[-./ ]\s*(\d{1,4})?)?\s*$)"_s);
    const QRegularExpressionMatch match = pattern.match(typed);
    if (typed.isEmpty())
        return std::unexpected(looksLike());
    if (!match.hasMatch() || (match.capturedLength(1) > 2 && match.capturedLength(3) == 0))
        return std::unexpected(tr("“%1” is no day.").arg(typed) + u' ' + looksLike());
    const Numbers numbers = numbersIn(match, year);
    const QDate day(numbers.year, numbers.month, numbers.day);
    if (!day.isValid())
        return std::unexpected(whyNone(numbers));
    return day;
}

void DayEdit::pick(const QDate& day)
{
    const bool isAnother = day != m_day || m_isWrong;
    replaceDay(day);
    if (isAnother)
        Q_EMIT picked(day);
}

void DayEdit::say(const QString& wrong)
{
    m_isWrong = !wrong.isEmpty();
    m_wrong->setText(wrong);
    m_wrong->setVisible(m_isWrong);
    m_line->setAccessibleDescription(wrong);
}

bool DayEdit::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isStep = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
        if (isStep && key->modifiers() == Qt::AltModifier) {
            openCalendar();
            return true;
        }
        if (isStep && key->modifiers() == Qt::NoModifier && m_day.isValid() && !isTyped()) {
            const QDate next = m_day.addDays(key->key() == Qt::Key_Up ? 1 : -1);
            if (whyNot(next).isEmpty())
                pick(next);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void DayEdit::openCalendar()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* calendar = new QCalendarWidget(menu);
    if (m_earliest.isValid())
        calendar->setMinimumDate(m_earliest);
    if (m_day.isValid())
        calendar->setSelectedDate(m_day);
    auto* action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    const auto choose = [this, menu](QDate day) {
        menu->close();
        pick(day);
    };
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    connect(calendar, &QCalendarWidget::activated, this, choose);
    menu->popup(m_line->mapToGlobal(QPoint(0, m_line->height())));
    calendar->setFocus();
}

} // namespace amends
