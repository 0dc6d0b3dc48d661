// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/dates.h"

#include <algorithm>

namespace amends {

namespace {

constexpr std::array orders{DateOrder::Ymd, DateOrder::Dmy, DateOrder::Mdy};

/// A date as its parts stand in the text.
struct Written {
    std::array<int, 3> numbers{}; ///< in full: year, month, day
    bool full = false;            ///< the order is certain
    bool shortYear = false;
    bool points = false; ///< 14.3.2025
    bool hasTime = false;
    QTime time{0, 0};
    std::optional<int> offset; ///< seconds east of UTC
};

/// Takes a text apart from its left; each take… answers whether it took something.
class Reader {
public:
    explicit Reader(QStringView text)
        : m_rest(text.trimmed())
    {}

    bool atEnd() const { return m_rest.isEmpty(); }
    QChar peek() const { return atEnd() ? QChar() : m_rest.front(); }

    bool take(QChar c)
    {
        if (peek() != c)
            return false;
        m_rest = m_rest.sliced(1);
        return true;
    }

    bool takeAny(QStringView letters)
    {
        if (atEnd() || !letters.contains(peek()))
            return false;
        m_rest = m_rest.sliced(1);
        return true;
    }

    void skip(QStringView letters)
    {
        while (takeAny(letters)) {
        }
    }

    /// 0 digits where there is no number.
    int takeNumber(int& number, int mostDigits)
    {
        number = 0;
        int digits = 0;
        while (digits < mostDigits && peek() >= u'0' && peek() <= u'9') {
            number = number * 10 + (peek().unicode() - u'0');
            m_rest = m_rest.sliced(1);
            ++digits;
        }
        return digits;
    }

    QStringView takeWord()
    {
        qsizetype size = 0;
        while (size < m_rest.size() && m_rest[size].isLetter())
            ++size;
        const QStringView word = m_rest.first(size);
        m_rest = m_rest.sliced(size);
        return word;
    }

    qsizetype digitsAhead() const
    {
        const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
        return std::find_if_not(m_rest.begin(), m_rest.end(), isDigit) - m_rest.begin();
    }

private:
    QStringView m_rest;
};

bool is(QStringView word, QLatin1StringView name)
{
    return word.compare(name, Qt::CaseInsensitive) == 0;
}

/// The place, from 1, of a name that `word` spells out or cuts to three letters or more; 0 where there is none.
template <size_t N>
int placeIn(const std::array<QLatin1StringView, N>& names, QStringView word)
{
    if (word.size() < 3)
        return 0;
    const auto found = std::ranges::find_if(names, [word](QLatin1StringView name) {
        return word.size() <= name.size() && is(word, name.first(word.size()));
    });
    return found == names.end() ? 0 : int(found - names.begin()) + 1;
}

int monthOf(QStringView word)
{
    static constexpr std::array months{"january"_L1,   "february"_L1, "march"_L1,    "april"_L1,
                                       "may"_L1,       "june"_L1,     "july"_L1,     "august"_L1,
                                       "september"_L1, "october"_L1,  "november"_L1, "december"_L1};
    return placeIn(months, word);
}

bool isWeekday(QStringView word)
{
    static constexpr std::array days{"monday"_L1, "tuesday"_L1,  "wednesday"_L1, "thursday"_L1,
                                     "friday"_L1, "saturday"_L1, "sunday"_L1};
    return placeIn(days, word) > 0;
}

bool takeOffset(Reader& reader, Written& date)
{
    if (reader.atEnd())
        return true;
    const QStringView name = reader.takeWord();
    if (!name.isEmpty() && !is(name, "z"_L1) && !is(name, "utc"_L1) && !is(name, "gmt"_L1))
        return false;
    if (!name.isEmpty())
        date.offset = 0;
    if (reader.atEnd())
        return true;
    const int sign = reader.peek() == u'-' ? -1 : 1;
    int hours = 0;
    int minutes = 0;
    if (!reader.takeAny(u"+-") || reader.takeNumber(hours, 2) == 0)
        return false;
    reader.take(u':');
    reader.takeNumber(minutes, 2);
    if (hours > 14 || minutes > 59)
        return false;
    date.offset = sign * (hours * 60 + minutes) * 60;
    return reader.atEnd();
}

int takeMilliseconds(Reader& reader)
{
    if (!reader.takeAny(u".,"))
        return 0;
    int number = 0;
    int digits = reader.takeNumber(number, 3);
    for (; digits < 3; ++digits)
        number *= 10;
    reader.skip(u"0123456789");
    return number;
}

/// The 12-hour clock: 12 AM is 0, 12 PM is 12.
bool takeHalfOfDay(Reader& reader, int& hours)
{
    Reader ahead = reader;
    const QStringView half = ahead.takeWord();
    if ((is(half, "a"_L1) || is(half, "p"_L1)) && ahead.take(u'.') && is(ahead.takeWord(), "m"_L1))
        ahead.take(u'.');
    else if (!is(half, "am"_L1) && !is(half, "pm"_L1))
        return true;
    if (hours < 1 || hours > 12)
        return false;
    hours = hours % 12 + (is(half.first(1), "p"_L1) ? 12 : 0);
    reader = ahead;
    return true;
}

bool takeTime(Reader& reader, Written& date)
{
    int hours = 0;
    int minutes = 0;
    int seconds = 0;
    const bool compact = reader.digitsAhead() == 6 || reader.digitsAhead() == 4;
    if (reader.takeNumber(hours, 2) == 0)
        return false;
    if (!compact && !reader.take(u':'))
        return false;
    if (reader.takeNumber(minutes, 2) != 2)
        return false;
    const bool hasSeconds = compact ? reader.digitsAhead() == 2 : reader.take(u':');
    if (hasSeconds && reader.takeNumber(seconds, 2) == 0)
        return false;
    const int milliseconds = hasSeconds ? takeMilliseconds(reader) : 0;
    reader.skip(u" \u202f\u00a0");
    if (!takeHalfOfDay(reader, hours))
        return false;
    reader.skip(u" \u202f\u00a0");
    date.time = QTime(hours, minutes, seconds, milliseconds);
    date.hasTime = true;
    return date.time.isValid() && takeOffset(reader, date);
}

bool takeRest(Reader& reader, Written& date)
{
    if (reader.atEnd())
        return true;
    if (!reader.takeAny(u"Tt ,"))
        return false;
    reader.skip(u" ,");
    return takeTime(reader, date);
}

/// 20250314, 20250314T132000, 20250314132000
bool takeCompact(Reader& reader, Written& date)
{
    const qsizetype digits = reader.digitsAhead();
    reader.takeNumber(date.numbers[0], 4);
    reader.takeNumber(date.numbers[1], 2);
    reader.takeNumber(date.numbers[2], 2);
    date.full = true;
    return digits == 14 ? takeTime(reader, date) : takeRest(reader, date);
}

bool takeYear(Reader& reader, Written& date)
{
    const int digits = reader.takeNumber(date.numbers[0], 4);
    date.shortYear = digits == 2;
    date.full = true;
    return digits == 2 || digits == 4;
}

/// 14 March 2025, 14-Mar-25, 14th of March, 2025; the day has been read.
bool takeMonthAndYear(Reader& reader, Written& date)
{
    reader.skip(u" -./");
    date.numbers[1] = monthOf(reader.takeWord());
    reader.skip(u" -./,");
    return date.numbers[1] > 0 && takeYear(reader, date) && takeRest(reader, date);
}

void skipOrdinal(Reader& reader)
{
    Reader ahead = reader;
    const QStringView word = ahead.takeWord();
    if (is(word, "st"_L1) || is(word, "nd"_L1) || is(word, "rd"_L1) || is(word, "th"_L1))
        reader = ahead;
}

/// March 14, 2025; the month has been read.
bool takeDayAndYear(Reader& reader, Written& date)
{
    reader.skip(u" .-");
    if (reader.takeNumber(date.numbers[2], 2) == 0)
        return false;
    skipOrdinal(reader);
    reader.skip(u" ,-");
    return takeYear(reader, date) && takeRest(reader, date);
}

/// 2025-03-14, 14.3.2025, 3/14/25; or a day before the name of its month.
bool takeNumbers(Reader& reader, Written& date)
{
    const int firstDigits = reader.takeNumber(date.numbers[0], 4);
    const QChar separator = reader.peek();
    skipOrdinal(reader);
    Reader ahead = reader;
    ahead.skip(u" -./");
    if (ahead.peek().isLetter() && firstDigits <= 2) {
        date.numbers[2] = date.numbers[0];
        return takeMonthAndYear(reader, date);
    }
    if (!reader.takeAny(u"-/.") || reader.takeNumber(date.numbers[1], 2) == 0 || !reader.take(separator))
        return false;
    const int thirdDigits = reader.takeNumber(date.numbers[2], firstDigits == 4 ? 2 : 4);
    date.full = firstDigits == 4;
    date.shortYear = firstDigits <= 2 && thirdDigits <= 2;
    date.points = separator == u'.' && !date.full;
    const bool sizesFit = date.full ? thirdDigits > 0 : firstDigits <= 2 && (thirdDigits == 4 || thirdDigits == 2);
    return sizesFit && takeRest(reader, date);
}

std::optional<Written> written(QStringView text)
{
    Reader reader(text);
    Written date;
    if (reader.peek().isLetter()) {
        QStringView word = reader.takeWord();
        const bool weekday = isWeekday(word);
        if (weekday) {
            reader.skip(u" ,.");
            word = reader.takeWord();
        }
        date.numbers[1] = monthOf(word);
        const bool byMonth = date.numbers[1] > 0 && takeDayAndYear(reader, date);
        if (byMonth)
            return date;
        if (!weekday || !word.isEmpty())
            return std::nullopt;
    }
    const qsizetype digits = reader.digitsAhead();
    const bool good = digits == 8 || digits == 14 ? takeCompact(reader, date) : takeNumbers(reader, date);
    return good ? std::optional(date) : std::nullopt;
}

int fullYear(int twoDigits, int latestYear)
{
    const int year = latestYear / 100 * 100 + twoDigits;
    return year > latestYear ? year - 100 : year;
}

constexpr int firstYear = 1900;

/// Year, month and day, as their digits stand.
std::array<int, 3> inOrder(const Written& date, DateOrder order)
{
    const auto& n = date.numbers;
    if (date.full || order == DateOrder::Ymd)
        return n;
    return order == DateOrder::Dmy ? std::array{n[2], n[1], n[0]} : std::array{n[2], n[0], n[1]};
}

/// Invalid where the numbers are no date in that order.
QDate dateIn(const Written& date, DateOrder order, int latestYear)
{
    const std::array<int, 3> ymd = inOrder(date, order);
    const bool yearLast = !date.full && !date.shortYear;
    if (yearLast && order == DateOrder::Ymd)
        return {};
    if (date.shortYear && ymd[0] > 99)
        return {};
    const int year = date.shortYear ? fullYear(ymd[0], latestYear) : ymd[0];
    return year < firstYear ? QDate() : QDate(year, ymd[1], ymd[2]);
}

bool isZeros(const Written& date)
{
    return date.full && (date.numbers == std::array{0, 0, 0} || date.numbers == std::array{1, 1, 1});
}

/// The one reading there is without knowing the order.
std::optional<QDate> onlyReading(const Written& date, int latestYear)
{
    std::optional<QDate> only;
    for (const DateOrder order : orders) {
        const QDate reading = dateIn(date, order, latestYear);
        if (reading.isValid() && only && *only != reading)
            return std::nullopt;
        if (reading.isValid())
            only = reading;
    }
    return only.value_or(QDate());
}

/// What is wrong with numbers that are no date, where their order is known: the month, or the day.
QJsonObject ailing(const Written& date, const DateRules& rules)
{
    if (!date.full && !rules.order)
        return {};
    const auto [digits, month, day] = inOrder(date, rules.order.value_or(DateOrder::Ymd));
    const int year = date.shortYear ? fullYear(digits, rules.latestYear) : digits;
    if (year < firstYear)
        return {};
    if (month < 1 || month > 12)
        return {{"month"_L1, month}};
    return {{"day"_L1, day}};
}

QDateTime toUtc(QDate day, const Written& date, const QTimeZone& zone)
{
    if (date.offset)
        return QDateTime(day, date.time, QTimeZone::UTC).addSecs(-*date.offset);
    if (zone == QTimeZone::UTC)
        return QDateTime(day, date.time, QTimeZone::UTC);
    return (date.hasTime ? QDateTime(day, date.time, zone) : day.startOfDay(zone)).toUTC();
}

QString asWritten(QDate day, const Written& date)
{
    const bool hasTime = date.hasTime && date.time != QTime(0, 0);
    return hasTime ? QDateTime(day, date.time, QTimeZone::UTC).toString(u"yyyy-MM-ddTHH:mm:ss.zzz")
                   : day.toString(Qt::ISODate);
}

} // namespace

Result<ReadDate> readDate(QStringView text, const DateRules& rules)
{
    const auto invalid = [text](QJsonObject detail) {
        detail.insert("read"_L1, text.left(80).toString());
        return failure("invalid_date"_L1, detail);
    };
    const auto date = written(text);
    if (!date)
        return invalid({});
    if (isZeros(*date))
        return ReadDate{.utc = {}, .placeholder = true};
    const auto only = rules.order ? std::optional(dateIn(*date, *rules.order, rules.latestYear))
                                  : onlyReading(*date, rules.latestYear);
    if (!only)
        return failure("date_order_unclear"_L1, {{"example"_L1, text.left(80).toString()}});
    if (!only->isValid())
        return invalid(ailing(*date, rules));
    if (*only == QDate(1970, 1, 1))
        return ReadDate{.utc = {}, .placeholder = true};
    return ReadDate{.utc = toUtc(*only, *date, rules.zone),
                    .written = asWritten(*only, *date),
                    .hasZone = date->offset.has_value()};
}

void DateOrderFinder::see(QStringView text)
{
    constexpr int anyYear = 2100;
    const auto date = written(text);
    if (!date || date->full)
        return;
    std::array<QDate, 3> readings;
    for (size_t i = 0; i < orders.size(); ++i) {
        const bool fits = !date->points || orders[i] == DateOrder::Dmy;
        readings[i] = fits ? dateIn(*date, orders[i], anyYear) : QDate();
        m_fits[i] += readings[i].isValid();
    }
    for (size_t i = 0; i < orders.size(); ++i)
        if (readings[(i + 1) % 3] != readings[(i + 2) % 3] && m_examples[i].isEmpty())
            m_examples[i] = text.left(80).toString();
}

bool DateOrderFinder::isUnclear() const
{
    return !conclude({});
}

Result<std::optional<DateOrder>> DateOrderFinder::conclude(const QString& column) const
{
    const qint64 most = std::ranges::max(m_fits);
    if (most == 0)
        return std::nullopt;
    if (std::ranges::count(m_fits, most) == 1)
        return orders[size_t(std::ranges::find(m_fits, most) - m_fits.begin())];
    for (size_t i = 0; i < orders.size(); ++i)
        if (m_fits[(i + 1) % 3] == most && m_fits[(i + 2) % 3] == most && !m_examples[i].isEmpty())
            return failure("date_order_unclear"_L1, {{"column"_L1, column}, {"example"_L1, m_examples[i]}});
    return std::nullopt;
}

} // namespace amends
