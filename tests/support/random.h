// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/json.h"

#include <QRandomGenerator>
#include <QTimeZone>

#include <iterator>

// Random values made from the fields' own description, for properties: the same seed gives the same value. RapidCheck
// draws and shrinks the seeds.

namespace amends::test {

class Random {
public:
    explicit Random(quint32 seed)
        : m_generator(seed)
    {}

    int below(int limit) { return m_generator.bounded(limit); }
    bool chance(int percent) { return below(100) < percent; }
    template <class L>
    auto oneOf(const L& list)
    {
        return *std::next(std::begin(list), below(static_cast<int>(std::size(list))));
    }

    void fill(QString& to, bool required)
    {
        static const QStringList texts{u"Kim"_s,  u"what she said"_s, u"日本語"_s,   u"😀 fine"_s,
                                       u"a\nb"_s, u"\"quoted\""_s,    u" padded "_s, u"\u202Eodd\u202C"_s};
        to = !required && chance(30) ? QString() : oneOf(texts);
    }
    void fill(bool& to, bool) { to = chance(50); }
    void fill(int& to, bool) { to = below(500); }
    void fill(double& to, bool) { to = below(5000) / 1000.0; }
    void fill(QDateTime& to, bool required)
    {
        constexpr qint64 from = 1'790'000'000'000;
        to = !required && chance(40)
                 ? QDateTime()
                 : QDateTime::fromMSecsSinceEpoch(from + m_generator.bounded(10'000'000) * 1001LL, QTimeZone::UTC);
    }
    void fill(QDate& to, bool) { to = chance(30) ? QDate() : QDate(2026, 1, 1).addDays(below(400)); }
    void fill(QStringList& to, bool)
    {
        to.clear();
        while (chance(50))
            fill(to.emplace_back(), true);
    }
    void fill(Money& to, bool required)
    {
        static const QStringList currencies{u"EUR"_s, u"JPY"_s, u"KWD"_s};
        to = !required && chance(30) ? Money{} : Money{1 + below(200'000), oneOf(currencies)};
    }
    void fill(Rating& to, bool)
    {
        to = {};
        if (chance(70))
            to = {static_cast<double>(below(11)), 10};
    }
    template <Coded E>
    void fill(E& to, bool)
    {
        to = oneOf(Codes<E>::table).first;
    }
    template <class Tag>
    void fill(Id<Tag>& to, bool)
    {
        to = chance(50) ? Id<Tag>() : id<Tag>();
    }
    template <class Tag>
    Id<Tag> id()
    {
        return Id<Tag>(
            makeUuidV7(1'790'000'000'000 + below(1'000'000), m_generator.generate64(), m_generator.generate64()));
    }

    /// Every field.
    template <class T>
    T value()
    {
        T made;
        eachField<T>([&](const auto& field) { fill(made.*field.member, field.has(Required)); });
        if constexpr (requires { made.id.uuid(); })
            made.id = decltype(made.id)(
                makeUuidV7(1'790'000'000'000 + below(1'000'000), m_generator.generate64(), m_generator.generate64()));
        return made;
    }

    /// What an Edit may set: all required fields, or `some` of all; null where a value is cleared.
    template <class T>
    QJsonObject set(bool some)
    {
        const T made = value<T>();
        QJsonObject object;
        eachField<T>([&](const auto& field) {
            if (some ? chance(40) : field.has(Required) || chance(60))
                object.insert(field.name(), toJsonValue(made.*field.member));
        });
        return object;
    }

private:
    QRandomGenerator m_generator;
};

} // namespace amends::test
