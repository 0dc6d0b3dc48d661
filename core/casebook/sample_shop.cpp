// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/sample_shop.h"

#include "core/cases/json.h"
#include "core/storage/case_query.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace amends {

namespace {

QTimeZone sampleZone()
{
    return QTimeZone("Europe/Dublin");
}

QString ordinal(int day)
{
    const int last = day / 10 == 1 ? 0 : day % 10;
    return QString::number(day) + (last == 1 ? "st"_L1 : last == 2 ? "nd"_L1 : last == 3 ? "rd"_L1 : "th"_L1);
}

/// Moves every time, date and date in a text by so many days.
class Mover {
public:
    explicit Mover(qint64 days)
        : m_days(days)
    {}

    QJsonValue moved(const QJsonValue& value) const
    {
        switch (value.type()) {
        case QJsonValue::Object:
            return moved(value.toObject());
        case QJsonValue::Array:
            return moved(value.toArray());
        case QJsonValue::String:
            return moved(value.toString());
        default:
            return value;
        }
    }

    QJsonObject moved(QJsonObject object) const
    {
        for (auto it = object.begin(); it != object.end(); ++it)
            it.value() = moved(QJsonValue(it.value()));
        return object;
    }

private:
    QJsonArray moved(const QJsonArray& array) const
    {
        QJsonArray all;
        for (const QJsonValue& value : array)
            all.append(moved(value));
        return all;
    }

    QString moved(const QString& text) const
    {
        static const QRegularExpression date(u"^\\d{4}-\\d\\d-\\d\\d$"_s);
        static const QRegularExpression time(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d[+-]\\d\\d:\\d\\d$"_s);
        if (date.match(text).hasMatch())
            return QDate::fromString(text, Qt::ISODate).addDays(m_days).toString(Qt::ISODate);
        return time.match(text).hasMatch() ? movedTime(text) : movedInside(text);
    }

    QString movedTime(const QString& text) const
    {
        const QDateTime was = QDateTime::fromString(text, Qt::ISODate).toTimeZone(sampleZone());
        return QDateTime(was.date().addDays(m_days), was.time(), sampleZone()).toUTC().toString(Qt::ISODate);
    }

    QString movedInside(QString text) const
    {
        static const QRegularExpression named(u"\\{(\\d{4}-\\d\\d-\\d\\d) ([A-Za-z ]+)\\}"_s);
        for (auto match = named.match(text); match.hasMatch(); match = named.match(text)) {
            const QDate day = QDate::fromString(match.captured(1), Qt::ISODate).addDays(m_days);
            const QString format = match.captured(2);
            text.replace(match.capturedStart(), match.capturedLength(),
                         format == "th"_L1 ? ordinal(day.day()) : QLocale::c().toString(day, format));
        }
        return text;
    }

    qint64 m_days;
};

qint64 daysUntil(const QDateTime& now)
{
    const QDateTime moment = sampleMoment().toTimeZone(sampleZone());
    const QDateTime local = now.toTimeZone(sampleZone());
    return moment.date().daysTo(local.date()) - (local.time() < moment.time() ? 1 : 0);
}

Result<QList<QJsonObject>> readLines()
{
    QFile file(u":/amends/sample/hill-street-cycles.jsonl"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure("file_not_found"_L1, {{"path"_L1, file.fileName()}});
    QList<QJsonObject> lines;
    for (int number = 1; !file.atEnd(); ++number) {
        const QByteArray line = file.readLine().trimmed();
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        QJsonParseError problem;
        const QJsonDocument document = QJsonDocument::fromJson(line, &problem);
        if (!document.isObject())
            return failure("not_json"_L1, {{"line"_L1, number}, {"position"_L1, problem.offset + 1}});
        lines.append(document.object());
    }
    return lines;
}

Result<Business> businessIn(const QList<QJsonObject>& lines)
{
    const auto found =
        std::ranges::find(lines, codeOf(EditKind::SetBusiness), [](const auto& line) { return line["edit"_L1]; });
    Business business;
    if (found == lines.cend())
        return failure("value_missing"_L1, {{"field"_L1, codeOf(EditKind::SetBusiness)}});
    if (const Done read = readFields((*found)["set"_L1].toObject(), business); !read)
        return passOn(read);
    return business;
}

} // namespace

QDateTime sampleMoment()
{
    return QDateTime(QDate(2026, 11, 16), QTime(9, 2), sampleZone()).toUTC();
}

Result<Business> readSampleBusiness()
{
    return readLines().and_then(businessIn);
}

Result<SampleShop> readSampleShop(const QDateTime& now)
{
    const auto lines = readLines();
    if (!lines)
        return passOn(lines);
    auto business = businessIn(*lines);
    if (!business)
        return passOn(business);
    SampleShop shop{.business = std::move(*business), .edits = {}, .cases = 0};
    const Mover mover(daysUntil(now));
    for (const QJsonObject& line : *lines) {
        auto edit = editFromJson(mover.moved(line));
        if (!edit)
            return passOn(edit);
        if (edit->by.isEmpty())
            edit->by = shop.business.leader;
        shop.cases += edit->kind == EditKind::OpenCase ? 1 : 0;
        shop.edits.edits.append(std::move(*edit));
    }
    return shop;
}

SampleJob::SampleJob(Database& database, Door& door, QDateTime now)
    : m_database(database)
    , m_door(door)
    , m_now(std::move(now))
{}

Done SampleJob::begin()
{
    CaseQuery query(m_database);
    for (const auto& count : {query.count({}), query.peopleCount()}) {
        if (!count)
            return passOn(count);
        if (*count > 0)
            return failure("casebook_not_fresh"_L1);
    }
    auto shop = readSampleShop(m_now);
    if (!shop)
        return passOn(shop);
    m_shop = std::move(*shop);
    return {};
}

Result<bool> SampleJob::step()
{
    const auto applied = m_door.apply(m_shop.edits, m_now);
    if (!applied)
        return passOn(applied);
    m_applied = true;
    return false;
}

Result<ImportAnswer> SampleJob::finish()
{
    ImportAnswer answer;
    answer.imported = m_shop.cases;
    return answer;
}

} // namespace amends
