// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/loose_edit.h"

#include "app/cli/edit_fields.h"
#include "app/cli/opened.h"
#include "app/cli/part_names.h"
#include "app/cli/person_names.h"
#include "core/cases/json.h"

#include <QJsonArray>

namespace amends::cli {

namespace {

constexpr auto lastOne = "last"_L1;
constexpr int starScale = 5;
constexpr qsizetype dateLength = 10;

/// What is due on a day, or promised for it, is so until the day ends.
bool endsItsDay(const QString& key)
{
    return key == "due"_L1 || key == "promised"_L1;
}

/// A time of day without a zone; invalid for anything else.
QTime wallClock(QStringView text)
{
    const bool separated = text.startsWith(u'T') || text.startsWith(u' ');
    return separated ? QTime::fromString(text.sliced(1), Qt::ISODateWithMs) : QTime();
}

QJsonValue amount(const QString& read, const QString& currency)
{
    const QStringList words = read.simplified().split(u' ');
    if (words.size() > 2)
        return read;
    const auto money = parseMoney(words.constFirst(), words.value(1, currency));
    return money ? toJsonValue(*money) : QJsonValue(read);
}

/// Answers are texts; a number or a yes is often typed without quotes.
QJsonValue answerText(const QJsonValue& value)
{
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    if (value.isBool())
        return value.toBool() ? u"yes"_s : u"no"_s;
    return value;
}

std::optional<PersonKind> kindNamedBy(const QString& key)
{
    return fromCode<PersonKind>(key);
}

void giveId(EditKind kind, QJsonObject& json)
{
    if (kind == EditKind::OpenCase && !json.contains("case"_L1))
        json.insert("case"_L1, CaseId::make().toString());
    if (kind == EditKind::AddPerson && !json.contains("person"_L1))
        json.insert("person"_L1, PersonId::make().toString());
    if (!partOf(kind).isEmpty() && !json.contains("part"_L1))
        json.insert("part"_L1, PartId::make().toString());
}

} // namespace

template <class M>
Result<QJsonValue> LooseEdits::soft(const QString& key, const QJsonValue& value, const QJsonValue& caseNumber)
{
    if constexpr (std::is_same_v<M, Rating>) {
        return value.isDouble() ? QJsonValue(QJsonObject{{"raw"_L1, value}, {"scale"_L1, starScale}}) : value;
    } else if constexpr (std::is_same_v<M, QString>) {
        return key == "value"_L1 ? answerText(value) : value;
    }
    if (!value.isString())
        return value;
    const QString read = value.toString();
    if constexpr (std::is_same_v<M, QDateTime>) {
        return time(key, read);
    } else if constexpr (std::is_same_v<M, QDate>) {
        if (read != "today"_L1)
            return value;
        return business().transform([](const Business& b) {
            return toJsonValue(QDateTime::currentDateTime(QTimeZone(b.zone.toUtf8())).date());
        });
    } else if constexpr (std::is_same_v<M, Money>) {
        return business().transform([&](const Business& b) { return amount(read, b.currency); });
    } else if constexpr (std::is_same_v<M, PersonId>) {
        return person(read, kindNamedBy(key));
    } else if constexpr (std::is_same_v<M, PartId>) {
        return part(read, caseNumber);
    } else if constexpr (std::is_same_v<M, QStringList>) {
        return QJsonValue(QJsonArray{value});
    } else {
        return value;
    }
}

template <class T>
Done LooseEdits::soften(QJsonObject& set, const QJsonValue& caseNumber)
{
    Done done;
    eachField<T>([&](const auto& field) {
        const QString key = field.name();
        if (!done || !set.contains(key))
            return;
        using Member = std::remove_cvref_t<decltype(std::declval<T>().*field.member)>;
        const auto value = soft<Member>(key, set.value(key), caseNumber);
        if (value)
            set.insert(key, *value);
        else
            done = passOn(value);
    });
    return done;
}

Result<QJsonObject> LooseEdits::strict(const QJsonObject& line)
{
    if (!line.value("group"_L1).isArray())
        return edit(line);
    QJsonArray group;
    for (const QJsonValue& entry : line.value("group"_L1).toArray()) {
        const auto made = edit(entry.toObject());
        if (!made)
            return passOn(made);
        group.append(*made);
    }
    QJsonObject whole = line;
    whole.insert("group"_L1, group);
    return whole;
}

Result<QJsonObject> LooseEdits::edit(QJsonObject json)
{
    const auto kind = fromCode<EditKind>(json.value("edit"_L1).toString());
    if (!kind)
        return json;
    if (const Done done = heads(*kind, json); !done)
        return passOn(done);
    if (json.value("set"_L1).isObject()) {
        QJsonObject set = json.value("set"_L1).toObject();
        if (const Done done = fields(*kind, set, json.value("case"_L1)); !done)
            return passOn(done);
        json.insert("set"_L1, set);
    }
    giveId(*kind, json);
    return json;
}

Done LooseEdits::heads(EditKind kind, QJsonObject& json)
{
    const auto replace = [&json](QLatin1StringView key, const Result<QJsonValue>& value) -> Done {
        if (!value)
            return passOn(value);
        json.insert(key, *value);
        return {};
    };
    const auto text = [&json](QLatin1StringView key) { return json.value(key).toString(); };
    if (text("case"_L1) == lastOne && !m_lastCase.isEmpty())
        json.insert("case"_L1, m_lastCase);
    Done done;
    if (!text("at"_L1).isEmpty())
        done = replace("at"_L1, time(u"at"_s, text("at"_L1)));
    if (done && !text("person"_L1).isEmpty() && kind != EditKind::AddPerson)
        done = replace("person"_L1, person(text("person"_L1), std::nullopt));
    if (done && !text("part"_L1).isEmpty())
        done = replace("part"_L1, part(text("part"_L1), json.value("case"_L1)));
    return done;
}

Done LooseEdits::fields(EditKind kind, QJsonObject& set, const QJsonValue& caseNumber)
{
    Done done;
    eachSetType(kind, [&]<class T>() {
        if (done)
            done = soften<T>(set, caseNumber);
    });
    if (kind != EditKind::OpenCase)
        return done;
    eachPartList(anyCase, [&]<class P>(const QList<P>&) {
        const QLatin1StringView table(Fields<P>::table);
        if (!done || !set.value(table).isArray())
            return;
        QJsonArray parts;
        for (const QJsonValue& entry : set.value(table).toArray()) {
            QJsonObject one = entry.toObject();
            if (done)
                done = soften<P>(one, {});
            parts.append(entry.isObject() ? QJsonValue(one) : entry);
        }
        set.insert(table, parts);
    });
    return done;
}

Result<Business> LooseEdits::business()
{
    if (!m_business) {
        const auto office = waitFor(m_casebook.office());
        if (!office)
            return passOn(office);
        m_business = office->business;
    }
    return *m_business;
}

Result<QJsonValue> LooseEdits::time(const QString& key, const QString& read)
{
    if (read == "now"_L1 || read == "today"_L1)
        return toJsonValue(QDateTime::currentDateTimeUtc());
    const QDate day = QDate::fromString(read.first(std::min(read.size(), dateLength)), Qt::ISODate);
    const QStringView rest = QStringView(read).sliced(std::min(read.size(), dateLength));
    const QTime clock = wallClock(rest);
    if (!day.isValid() || (!rest.isEmpty() && !clock.isValid()))
        return read;
    const auto known = business();
    if (!known)
        return passOn(known);
    const QTimeZone zone(known->zone.toUtf8());
    if (rest.isEmpty())
        return toJsonValue(endsItsDay(key) ? day.endOfDay(zone) : day.startOfDay(zone));
    // What a clock showed never or twice, when it was put forward or back, is not for us to guess.
    const QDateTime moment(day, clock, zone, QDateTime::TransitionResolution::Reject);
    return moment.isValid() ? toJsonValue(moment) : QJsonValue(read);
}

Result<QJsonValue> LooseEdits::person(const QString& read, std::optional<PersonKind> kind)
{
    if (PersonId::fromString(read))
        return read;
    return personNamed(m_casebook, read, kind).transform([](const Person& person) { return toJsonValue(person.id); });
}

Result<QJsonValue> LooseEdits::part(const QString& read, const QJsonValue& caseNumber)
{
    if (PartId::fromString(read))
        return read;
    if (read == lastOne)
        return m_lastPart.isNull() ? QJsonValue(read) : toJsonValue(m_lastPart);
    const auto number = CaseNumber::fromString(caseNumber.toString());
    if (!number)
        return read;
    const auto view = waitFor(m_casebook.find(*number));
    if (!view)
        return passOn(view);
    return partMeant(view->value, read).transform([](const PartId& id) { return toJsonValue(id); });
}

void LooseEdits::remember(const AppliedGroup& applied, const QList<PartId>& parts)
{
    for (qsizetype i = 0; i < applied.edits.size(); ++i) {
        const Applied& one = applied.edits.at(i);
        if (one.target == TargetKind::Casebook)
            m_business.reset();
        if (one.target == TargetKind::Case)
            m_lastCase = one.number.toString();
        if (!parts.value(i).isNull())
            m_lastPart = parts.value(i);
    }
}

} // namespace amends::cli
