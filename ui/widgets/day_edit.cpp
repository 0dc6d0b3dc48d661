// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/day_edit.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/look.h"

#include <QAccessible>
#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QRegularExpression>
#include <QVBoxLayout>
#include <QWidgetAction>

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <utility>

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

QString shown(const QDate& day)
{
    return day.isValid() ? QLocale().toString(day, format()) : QString();
}

QString looksLike()
{
    return DayEdit::tr("A day looks like %1.").arg(shown(QDate(2026, 11, 16)));
}

constexpr int firstYear = 1900;
constexpr int lastYear = 2199;

bool isInReach(const QDate& day)
{
    return day.isValid() && day.year() >= firstYear && day.year() <= lastYear;
}

/// With digits from 0 to 9, and nothing that is not seen.
QString plain(const QString& text)
{
    QString plain;
    const QList<uint> characters = text.normalized(QString::NormalizationForm_KC).toUcs4();
    for (const uint character : characters) {
        const QChar::Category category = QChar::category(character);
        if (category == QChar::Number_DecimalDigit)
            plain += QString::number(QChar::digitValue(character));
        else if (category != QChar::Other_Format)
            plain += QChar::fromUcs4(character);
    }
    return plain.simplified();
}

struct Order {
    bool yearFirst = false;
    bool monthFirst = false; ///< before the day
};

Order order()
{
    static const QRegularExpression quoted(u"'[^']*'"_s);
    const QString fields = format().remove(quoted);
    return {.yearFirst = fields.indexOf(u'y') < std::min(fields.indexOf(u'M'), fields.indexOf(u'd')),
            .monthFirst = fields.indexOf(u'M') < fields.indexOf(u'd')};
}

/// What may stand between numbers and after them: what the locale puts there, too.
QString separators()
{
    static const QRegularExpression field(u"[dMy']"_s);
    return uR"([-./\s)"_s + QRegularExpression::escape(plain(format().remove(field))) + u']';
}

struct Numbers {
    int day = 0;
    int month = 0;
    std::optional<int> year;
};

std::optional<Numbers> numbersIn(const QString& typed)
{
    const QRegularExpression pattern(
        uR"(^([0-9]{1,4})\s?%1\s?([0-9]{1,2})(?:\s?%1\s?([0-9]{1,4}))?%1*$)"_s.arg(separators()));
    const QRegularExpressionMatch match = pattern.match(plain(typed));
    if (!match.hasMatch())
        return std::nullopt;
    const auto [yearFirst, monthFirst] = order();
    QStringView first = match.capturedView(1);
    QStringView second = match.capturedView(2);
    QStringView last = match.capturedView(3);
    if (first.size() > 2 || (yearFirst && (last.size() == 1 || last.size() == 2))) {
        std::swap(first, last);
    } else if (monthFirst) {
        std::swap(first, second);
    }
    const bool isWritten = last.size() == 2 || last.size() == 4;
    if (first.isEmpty() || first.size() > 2 || (!last.isEmpty() && !isWritten))
        return std::nullopt;
    Numbers numbers{.day = first.toInt(), .month = second.toInt(), .year = {}};
    if (isWritten)
        numbers.year = last.toInt() + (last.size() == 2 ? 2000 : 0);
    return numbers;
}

/// Of the day that is nearest, before or after.
int yearAround(const QDate& around, const Numbers& numbers)
{
    const auto distance = [&](int year) {
        return std::abs(around.daysTo(QDate(year, numbers.month, 1).addDays(numbers.day - 1)));
    };
    return std::ranges::min({around.year(), around.year() - 1, around.year() + 1}, {}, distance);
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
    m_line->setToolTip(
        tr("%1 opens the calendar").arg(QKeySequence(Qt::ALT | Qt::Key_Down).toString(QKeySequence::NativeText)));
    calendar->setToolTip(m_line->toolTip());
    connect(calendar, &QAction::triggered, this, &DayEdit::openCalendar);
    connect(m_line, &QLineEdit::editingFinished, this, &DayEdit::finish);
    m_line->installEventFilter(this);
    m_line->setMinimumWidth(m_line->fontMetrics().horizontalAdvance(shown(QDate(2026, 10, 20))) + u(14));
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
    if (!isTyped()) {
        replaceDay(day);
        return;
    }
    m_day = day;
    m_shown = shown(day);
    if (!isTyped())
        say({});
}

void DayEdit::replaceDay(const QDate& day)
{
    m_day = day;
    m_shown = shown(day);
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
    const auto day = read(typed, reference());
    if (const QString wrong = day ? whyNot(*day) : day.error(); wrong.isEmpty())
        pick(*day);
    else
        say(wrong);
}

QDate DayEdit::standing() const
{
    return isTyped() ? read(m_line->text(), reference()).value_or(QDate()) : m_day;
}

QDate DayEdit::reference() const
{
    if (m_day.isValid())
        return m_day;
    return m_earliest.isValid() ? m_earliest : QDate::currentDate();
}

QString DayEdit::whyNot(const QDate& day) const
{
    return m_earliest.isValid() && day < m_earliest ? tr("%1 or later would fit.").arg(shown(m_earliest)) : QString();
}

std::expected<QDate, QString> DayEdit::read(const QString& typed, const QDate& around)
{
    if (typed.trimmed().isEmpty())
        return std::unexpected(looksLike());
    if (const QDate day = QLocale().toDate(typed.trimmed(), format()); isInReach(day))
        return day;
    const auto numbers = numbersIn(typed);
    if (!numbers)
        return std::unexpected(tr("“%1” is no day.").arg(typed) + u' ' + looksLike());
    if (numbers->month < 1 || numbers->month > 12)
        return std::unexpected(tr("There is no month %1.").arg(numbers->month) + u' ' + looksLike());
    const int year = numbers->year ? *numbers->year : yearAround(around, *numbers);
    const QDate first(year, numbers->month, 1);
    if (!isInReach(first))
        return std::unexpected(tr("A year from %1 to %2 would fit.").arg(firstYear).arg(lastYear));
    const QDate day(year, numbers->month, numbers->day);
    if (!day.isValid())
        return std::unexpected(tr("There is no %1 %2. %2 %3 has %4 days.")
                                   .arg(numbers->day)
                                   .arg(QLocale().monthName(numbers->month))
                                   .arg(year)
                                   .arg(first.daysInMonth()));
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
    const bool isNews = !wrong.isEmpty() && wrong != m_line->accessibleDescription();
    m_isWrong = !wrong.isEmpty();
    m_wrong->setText(wrong);
    m_wrong->setVisible(m_isWrong);
    m_line->setAccessibleDescription(wrong);
    if (isNews && isVisible()) {
        QAccessibleAnnouncementEvent said(m_line, wrong);
        said.setPoliteness(QAccessible::AnnouncementPoliteness::Assertive);
        QAccessible::updateAccessibility(&said);
    }
}

bool DayEdit::step(int days)
{
    const QDate from = standing();
    if (!from.isValid())
        return false;
    const QDate next = days > 0 && m_earliest.isValid() ? std::max(from.addDays(days), m_earliest) : from.addDays(days);
    if (isInReach(next) && whyNot(next).isEmpty()) {
        m_line->selectAll();
        m_line->insert(shown(next)); // as if typed, so that leaving the field picks it
        say({});
    }
    return true;
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
        if (isStep && key->modifiers() == Qt::NoModifier && step(key->key() == Qt::Key_Up ? 1 : -1))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

void DayEdit::openCalendar()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* calendar = new QCalendarWidget(menu);
    calendar->setDateRange(m_earliest.isValid() ? m_earliest : QDate(firstYear, 1, 1), QDate(lastYear, 12, 31));
    if (const QDate day = standing(); day.isValid())
        calendar->setSelectedDate(day);
    auto* action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    const auto choose = [this, menu](QDate day) {
        menu->close();
        pick(day);
    };
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    connect(calendar, &QCalendarWidget::activated, this, choose);
    const int left = isRightToLeft() ? m_line->width() - menu->sizeHint().width() : 0;
    menu->popup(m_line->mapToGlobal(QPoint(left, m_line->height())));
    calendar->setFocus();
}

} // namespace amends
