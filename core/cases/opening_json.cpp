// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/opening_json.h"

#include "core/cases/json.h"

#include <QJsonDocument>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <functional>

namespace amends {

namespace {

/// What is seldom met is left to Qt.
void putAsQt(const QJsonValue& value, QByteArray& out)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    out += QByteArrayView(list).sliced(1).chopped(1);
}

void put(const QString& text, QByteArray& out)
{
    const bool isPlain =
        text.isValidUtf16() && std::ranges::none_of(text, [](QChar c) { return c < u' ' || c == u'"' || c == u'\\'; });
    if (!isPlain)
        return putAsQt(text, out);
    out += '"';
    out += text.toUtf8();
    out += '"';
}

void put(bool value, QByteArray& out)
{
    out += value ? "true" : "false";
}

void put(qint64 value, QByteArray& out)
{
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    out.append(digits.data(), end - digits.data());
}

void put(int value, QByteArray& out)
{
    put(qint64(value), out);
}

void putDigits(int value, int count, QByteArray& out)
{
    const qsizetype end = out.size() + count;
    out.resize(end);
    for (qsizetype at = end - 1; at >= end - count; --at, value /= 10)
        out[at] = char('0' + value % 10);
}

void put(const QDateTime& time, QByteArray& out)
{
    using namespace std::chrono;
    const sys_time<milliseconds> moment{milliseconds(time.toMSecsSinceEpoch())};
    const auto midnight = floor<days>(moment);
    const year_month_day date(midnight);
    const hh_mm_ss clock(moment - midnight);
    const int ms = int(clock.subseconds().count());
    if (int(date.year()) < 1 || int(date.year()) > 9999 || ms != time.time().msec())
        return putAsQt(toJsonValue(time), out);
    out += '"';
    putDigits(int(date.year()), 4, out);
    out += '-';
    putDigits(int(unsigned(date.month())), 2, out);
    out += '-';
    putDigits(int(unsigned(date.day())), 2, out);
    out += 'T';
    putDigits(int(clock.hours().count()), 2, out);
    out += ':';
    putDigits(int(clock.minutes().count()), 2, out);
    out += ':';
    putDigits(int(clock.seconds().count()), 2, out);
    if (ms != 0) {
        out += '.';
        putDigits(ms, 3, out);
    }
    out += "Z\"";
}

void put(const QStringList& texts, QByteArray& out)
{
    char before = '[';
    for (const QString& text : texts) {
        out += before;
        put(text, out);
        before = ',';
    }
    out += ']';
}

template <Coded E>
void put(const E& value, QByteArray& out)
{
    out += '"';
    const QLatin1StringView code = codeOf(value);
    out.append(code.data(), code.size());
    out += '"';
}

template <class Tag>
void put(const Id<Tag>& id, QByteArray& out)
{
    out += '"';
    if (!id.isNull())
        out += id.uuid().toByteArray(QUuid::WithoutBraces);
    out += '"';
}

void put(const Money& value, QByteArray& out)
{
    out += "{\"currency\":";
    put(value.currency, out);
    out += ",\"minor\":";
    put(value.minor, out);
    out += '}';
}

template <class Value>
void put(const Value& value, QByteArray& out)
{
    putAsQt(toJsonValue(value), out);
}

constexpr auto alwaysSaid = "is_public"_L1; // as caseToOpening() does

/// One key of an object: writes "key":value and a comma, or nothing.
template <class T>
struct Key {
    QByteArray name;
    std::function<void(const T& of, QByteArray& out)> write;
};

template <class T>
class Keys {
public:
    template <class Write>
    void add(const char* name, Write write)
    {
        m_keys.push_back({'"' + QByteArray(name) + "\":", std::move(write)});
    }
    /// The fields of what `part` answers, but those that are cleared.
    template <class P, class Of>
    void addFields(Of part)
    {
        eachField<P>([&](const auto& field) {
            if (QLatin1StringView(field.key) == alwaysSaid)
                return;
            add(field.key, [name = '"' + QByteArray(field.key) + "\":", member = field.member, part](const T& of,
                                                                                                     QByteArray& out) {
                const auto& value = part(of).*member;
                if (isCleared(value))
                    return;
                out += name;
                put(value, out);
                out += ',';
            });
        });
    }
    void sort() { std::ranges::sort(m_keys, {}, &Key<T>::name); }

    void write(const T& of, QByteArray& out) const
    {
        out += '{';
        for (const Key<T>& key : m_keys)
            key.write(of, out);
        if (out.endsWith(','))
            out.back() = '}';
        else
            out += '}';
    }

private:
    std::vector<Key<T>> m_keys;
};

template <class P>
const Keys<P>& keysOfPart()
{
    static const Keys<P> keys = [] {
        Keys<P> made;
        made.template addFields<P>([](const P& part) -> const P& { return part; });
        made.add("part", [](const P& part, QByteArray& out) {
            out += "\"part\":";
            put(part.id, out);
            out += ',';
        });
        made.sort();
        return made;
    }();
    return keys;
}

template <class P>
void putParts(const QList<P>& parts, QByteArray& out)
{
    if (parts.isEmpty())
        return;
    out += '"';
    out += Fields<P>::table;
    char before = '[';
    out += "\":";
    for (const P& part : parts) {
        out += before;
        keysOfPart<P>().write(part, out);
        before = ',';
    }
    out += "],";
}

Keys<Case> keysOfCase()
{
    const Case none;
    Keys<Case> keys;
    keys.addFields<CaseFacts>([](const Case& c) -> const CaseFacts& { return c.facts; });
    keys.addFields<CaseLife>([](const Case& c) -> const CaseLife& { return c.life; });
    keys.add(alwaysSaid.data(), [](const Case& c, QByteArray& out) {
        out += "\"is_public\":";
        put(c.facts.isPublic, out);
        out += ',';
    });
    eachPartList(std::as_const(none), [&keys]<class P>(const QList<P>&) {
        keys.add(Fields<P>::table, [](const Case& c, QByteArray& out) {
            eachPartList(c, [&out]<class Q>(const QList<Q>& parts) {
                if constexpr (std::is_same_v<P, Q>)
                    putParts(parts, out);
            });
        });
    });
    keys.sort();
    return keys;
}

} // namespace

QByteArray openingJson(const Case& c)
{
    static const Keys<Case> keys = keysOfCase();
    constexpr qsizetype usual = 4096;
    QByteArray out;
    out.reserve(usual);
    out += "{\"case\":";
    keys.write(c, out);
    out += ",\"id\":";
    put(c.id, out);
    out += ",\"number\":";
    put(c.number.toString(), out);
    out += '}';
    return out;
}

} // namespace amends
