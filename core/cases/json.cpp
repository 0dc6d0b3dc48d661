// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/json.h"

#include "core/base/text.h"

#include <QSet>

#include <cmath>
#include <limits>

namespace amends {

QJsonValue toJsonValue(const QString& value)
{
    return value.isEmpty() ? QJsonValue() : QJsonValue(value);
}

QJsonValue toJsonValue(bool value)
{
    return value;
}

QJsonValue toJsonValue(int value)
{
    return value;
}

QJsonValue toJsonValue(double value)
{
    return value;
}

QJsonValue toJsonValue(const QDateTime& value)
{
    if (!value.isValid())
        return {};
    return value.toUTC().toString(value.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

QJsonValue toJsonValue(QDate value)
{
    return value.isValid() ? QJsonValue(value.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue toJsonValue(const QStringList& value)
{
    return value.isEmpty() ? QJsonValue() : QJsonValue(QJsonArray::fromStringList(value));
}

QJsonValue toJsonValue(const Money& value)
{
    if (value == Money{})
        return {};
    return QJsonObject{{"minor"_L1, value.minor}, {"currency"_L1, value.currency}};
}

QJsonValue toJsonValue(const Rating& value)
{
    if (value.isNull())
        return {};
    return QJsonObject{{"raw"_L1, value.raw}, {"scale"_L1, value.scale}};
}

QString readJsonValue(const QJsonValue& json, QString& to)
{
    const QString text = json.toString();
    if ((!json.isString() && !json.isNull()) || !isGated(text))
        return u"text"_s;
    to = text.trimmed().isEmpty() ? QString() : text;
    return {};
}

QString readJsonValue(const QJsonValue& json, bool& to)
{
    if (!json.isBool() && !json.isNull())
        return u"true|false"_s;
    to = json.toBool();
    return {};
}

QString readJsonValue(const QJsonValue& json, int& to)
{
    const double number = json.toDouble();
    if ((!json.isDouble() && !json.isNull()) || number != std::floor(number) || number < 0 ||
        number > std::numeric_limits<int>::max())
        return u"whole_number"_s;
    to = static_cast<int>(number);
    return {};
}

QString readJsonValue(const QJsonValue& json, double& to)
{
    if (!json.isDouble() && !json.isNull())
        return u"number"_s;
    to = json.toDouble();
    return {};
}

QString readJsonValue(const QJsonValue& json, QDateTime& to)
{
    if (json.isNull()) {
        to = {};
        return {};
    }
    const QDateTime time = QDateTime::fromString(json.toString(), Qt::ISODateWithMs);
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime)
        return u"time_with_zone"_s;
    to = time.toUTC();
    return {};
}

QString readJsonValue(const QJsonValue& json, QDate& to)
{
    const QString text = json.toString();
    to = QDate::fromString(text, Qt::ISODate);
    const bool fits = json.isNull() || (to.isValid() && to.toString(Qt::ISODate) == text);
    return fits ? QString() : u"date"_s;
}

QString readJsonValue(const QJsonValue& json, QStringList& to)
{
    if (!json.isArray() && !json.isNull())
        return u"list_of_texts"_s;
    QStringList list;
    for (const QJsonValue& entry : json.toArray()) {
        QString text;
        if (!readJsonValue(entry, text).isEmpty() || text.isEmpty())
            return u"list_of_texts"_s;
        list.append(text);
    }
    to = list;
    return {};
}

QString readJsonValue(const QJsonValue& json, Money& to)
{
    if (json.isNull()) {
        to = {};
        return {};
    }
    const QJsonObject object = json.toObject();
    const QJsonValue minor = object.value("minor"_L1);
    const QString currency = object.value("currency"_L1).toString();
    constexpr double exact = 9007199254740992.0;
    if (object.size() != 2 || !minor.isDouble() || minor.toDouble() != std::floor(minor.toDouble()) ||
        std::abs(minor.toDouble()) > exact || !isCurrencyCode(currency))
        return u"amount"_s;
    to = {minor.toInteger(), currency};
    return {};
}

QString readJsonValue(const QJsonValue& json, Rating& to)
{
    if (json.isNull()) {
        to = {};
        return {};
    }
    const QJsonObject object = json.toObject();
    const Rating rating{object.value("raw"_L1).toDouble(-1), object.value("scale"_L1).toInt()};
    if (object.size() != 2 || rating.scale < 1 || rating.raw < 0 || rating.raw > rating.scale)
        return u"rating"_s;
    to = rating;
    return {};
}

QJsonObject caseToOpening(const Case& c)
{
    QJsonObject object = toJsonObject(c.facts);
    // Always said: where it is absent, a review is public.
    object.insert("is_public"_L1, c.facts.isPublic);
    const QJsonObject life = toJsonObject(c.life);
    for (auto it = life.constBegin(); it != life.constEnd(); ++it)
        object.insert(it.key(), it.value());
    eachPartList(c, [&]<class P>(const QList<P>& parts) {
        QJsonArray array;
        for (const P& part : parts)
            array.append(partToJson(part));
        if (!array.isEmpty())
            object.insert(QLatin1StringView(Fields<P>::table), array);
    });
    return object;
}

QJsonObject caseToJson(const Case& c)
{
    QJsonObject object = caseToOpening(c);
    object.insert("case"_L1, c.number.toString());
    object.insert("id"_L1, c.id.toString());
    object.insert("revision"_L1, c.revision);
    return object;
}

namespace {

std::unexpected<Error> doesNotFit(QLatin1StringView field, const QJsonValue& read, const QString& fits)
{
    return failure("invalid_value"_L1, {{"field"_L1, field}, {"read"_L1, read}, {"fits"_L1, fits}});
}

Done checkUnique(const Case& c)
{
    QSet<PartId> seen;
    Done done;
    eachPartList(c, [&]<class P>(const QList<P>& parts) {
        for (const P& part : parts) {
            if (seen.contains(part.id))
                done = doesNotFit("part"_L1, part.id.toString(), u"unique_uuid"_s);
            seen.insert(part.id);
        }
    });
    return done;
}

template <class P>
Done readParts(const QJsonValue& json, QList<P>& parts)
{
    for (const QJsonValue& entry : json.toArray()) {
        QJsonObject set = entry.toObject();
        P part;
        if (!entry.isObject())
            return doesNotFit(QLatin1StringView(Fields<P>::table), entry, u"list_of_objects"_s);
        const QJsonValue id = set.take("part"_L1);
        if (const QString fits = id.isUndefined() ? QString() : readJsonValue(id, part.id); !fits.isEmpty())
            return doesNotFit("part"_L1, id, fits);
        if (part.id.isNull())
            part.id = PartId::make();
        if (const Done read = readFields(set, part).and_then([&] { return checkRequired(part); }); !read)
            return read;
        parts.append(part);
    }
    return {};
}

} // namespace

Result<Case> caseFromOpening(const QJsonObject& set)
{
    Case c;
    Done done;
    QJsonObject rest = set;
    eachPartList(c, [&]<class P>(QList<P>& parts) {
        const QJsonValue json = rest.take(QLatin1StringView(Fields<P>::table));
        if (done && !json.isArray() && !json.isUndefined())
            done = doesNotFit(QLatin1StringView(Fields<P>::table), json, u"list"_s);
        if (done)
            done = readParts(json, parts);
    });
    QJsonObject life;
    eachField<CaseLife>([&](const auto& field) {
        if (rest.contains(field.name()))
            life.insert(field.name(), rest.take(field.name()));
    });
    done = done.and_then([&] { return readFields(life, c.life); })
               .and_then([&] { return readFields(rest, c.facts); })
               .and_then([&] { return checkRequired(c.facts); })
               .and_then([&] { return checkUnique(c); });
    if (!done)
        return passOn(done);
    if (!set.contains("is_public"_L1))
        c.facts.isPublic = c.facts.kind == CaseKind::Review;
    return c;
}

} // namespace amends
