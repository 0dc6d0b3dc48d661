// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/fields.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

// Values to JSON and back: the form of Edits, of history and of `show --json`. Keys are the fields' keys. An empty
// value is null or absent. Times are ISO 8601 in UTC with milliseconds where there are any; amounts
// {"minor","currency"}.

namespace amends {

QJsonValue toJsonValue(const QString& value);
QJsonValue toJsonValue(bool value);
QJsonValue toJsonValue(int value);
QJsonValue toJsonValue(double value);
QJsonValue toJsonValue(const QDateTime& value);
QJsonValue toJsonValue(QDate value);
QJsonValue toJsonValue(const QStringList& value);
QJsonValue toJsonValue(const Money& value);
QJsonValue toJsonValue(const Rating& value);
template <Coded E>
QJsonValue toJsonValue(E value)
{
    return QString(codeOf(value));
}
template <class Tag>
QJsonValue toJsonValue(const Id<Tag>& value)
{
    return value.isNull() ? QJsonValue() : QJsonValue(value.toString());
}

/// Each reads into `to`; null clears. Answers what would have fitted (a code such as "text", "time_with_zone") where
/// the value does not, an empty string where it does. Texts must have passed the gate (base/text.h); nothing but white
/// space is read as empty, so that a blank is no reason. Whole numbers are not negative.
QString readJsonValue(const QJsonValue& json, QString& to);
QString readJsonValue(const QJsonValue& json, bool& to);
QString readJsonValue(const QJsonValue& json, int& to);
QString readJsonValue(const QJsonValue& json, double& to);
QString readJsonValue(const QJsonValue& json, QDateTime& to);
QString readJsonValue(const QJsonValue& json, QDate& to);
QString readJsonValue(const QJsonValue& json, QStringList& to);
QString readJsonValue(const QJsonValue& json, Money& to);
QString readJsonValue(const QJsonValue& json, Rating& to);
template <Coded E>
QString readJsonValue(const QJsonValue& json, E& to)
{
    if (json.isNull()) {
        to = Codes<E>::table.front().first;
        return {};
    }
    const auto value = fromCode<E>(json.toString());
    if (!value)
        return allCodes<E>().join(u'|');
    to = *value;
    return {};
}
template <class Tag>
QString readJsonValue(const QJsonValue& json, Id<Tag>& to)
{
    if (json.isNull()) {
        to = {};
        return {};
    }
    const auto id = Id<Tag>::fromString(json.toString());
    if (!id)
        return u"uuid"_s;
    to = *id;
    return {};
}

/// Is this what a cleared field has?
template <class M>
bool isCleared(const M& value)
{
    return value == M{};
}

/// All fields that are not cleared.
template <class T>
QJsonObject toJsonObject(const T& value)
{
    QJsonObject object;
    eachField<T>([&](const auto& field) {
        const auto& member = value.*field.member;
        if (!isCleared(member))
            object.insert(field.name(), toJsonValue(member));
    });
    return object;
}

/// Sets the fields named in `set`; absent keys stay. `unknown_field` {field}, `invalid_value` {field, read, fits},
/// `value_missing` {field} where a required field is cleared. On failure `value` is left half-set: work on a copy.
template <class T>
Done readFields(const QJsonObject& set, T& value)
{
    qsizetype known = 0;
    std::optional<Error> problem;
    eachField<T>([&](const auto& field) {
        const auto found = set.constFind(field.name());
        if (found == set.constEnd() || problem)
            return;
        ++known;
        const QString fits = readJsonValue(*found, value.*field.member);
        if (!fits.isEmpty())
            problem = Error{u"invalid_value"_s, {{"field"_L1, field.name()}, {"read"_L1, *found}, {"fits"_L1, fits}}};
        else if (field.has(Required) && isCleared(value.*field.member))
            problem = Error{u"value_missing"_s, {{"field"_L1, field.name()}}};
    });
    if (problem)
        return std::unexpected(*problem);
    if (known == set.size())
        return {};
    QString unknown;
    for (auto it = set.constBegin(); it != set.constEnd() && unknown.isEmpty(); ++it) {
        bool isKnown = false;
        eachField<T>([&](const auto& field) { isKnown = isKnown || it.key() == field.name(); });
        if (!isKnown)
            unknown = it.key();
    }
    return failure("unknown_field"_L1, {{"field"_L1, unknown}});
}

/// Checks that no required field is empty: `value_missing` {field}.
template <class T>
Done checkRequired(const T& value)
{
    QString missing;
    eachField<T>([&](const auto& field) {
        if (field.has(Required) && missing.isEmpty() && isCleared(value.*field.member))
            missing = field.name();
    });
    if (!missing.isEmpty())
        return failure("value_missing"_L1, {{"field"_L1, missing}});
    return {};
}

/// A part with its id under "part".
template <class P>
QJsonObject partToJson(const P& part)
{
    QJsonObject object = toJsonObject(part);
    object.insert("part"_L1, part.id.toString());
    return object;
}

/// Everything but revision and number: what `open_case` takes as its `set`, so that an exported case can be read again.
QJsonObject caseToOpening(const Case& c);
/// The whole case for machines: the opening form and "case" (number), "id", "revision".
QJsonObject caseToJson(const Case& c);
/// The opposite of caseToOpening(); a review is public unless `is_public` says otherwise; parts without an id get one,
/// no two have the same. Errors of readFields().
Result<Case> caseFromOpening(const QJsonObject& set);

} // namespace amends
