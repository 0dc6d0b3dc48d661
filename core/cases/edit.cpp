// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/edit.h"

#include "core/cases/json.h"

#include <QJsonArray>

#include <algorithm>

namespace amends {

TargetKind targetKindOf(EditKind kind)
{
    switch (kind) {
    case EditKind::AddPerson:
    case EditKind::WithdrawPerson:
    case EditKind::SetPerson:
    case EditKind::ErasePerson:
        return TargetKind::Person;
    case EditKind::SetBusiness:
    case EditKind::SaveView:
    case EditKind::SetExposure:
    case EditKind::CountRatings:
    case EditKind::InstallPlaybook:
    case EditKind::RemoveEntry:
        return TargetKind::Casebook;
    case EditKind::Import:
    case EditKind::WithdrawImport:
        return TargetKind::Batch;
    default:
        return TargetKind::Case;
    }
}

bool isRequested(EditKind kind)
{
    return kind != EditKind::Import && kind != EditKind::ErasePerson && kind != EditKind::RedactCase;
}

QLatin1StringView partOf(EditKind kind)
{
    const auto one = []<class P>() { return QLatin1StringView(Fields<P>::one); };
    switch (kind) {
    case EditKind::RecordReview:
        return one.operator()<Review>();
    case EditKind::StateClaim:
        return one.operator()<Claim>();
    case EditKind::GiveAccount:
        return one.operator()<Account>();
    case EditKind::LogCall:
        return one.operator()<Call>();
    case EditKind::MakePromise:
        return one.operator()<Promise>();
    case EditKind::AnswerQuestion:
        return one.operator()<Answer>();
    case EditKind::AskWhy:
        return one.operator()<Why>();
    case EditKind::NameCause:
        return one.operator()<Cause>();
    case EditKind::DecideResolution:
        return one.operator()<Resolution>();
    case EditKind::SetRefund:
        return one.operator()<Refund>();
    case EditKind::WriteReply:
        return one.operator()<Reply>();
    case EditKind::PlanAction:
        return one.operator()<Action>();
    case EditKind::PlanFollowUp:
        return one.operator()<FollowUp>();
    case EditKind::AddNote:
        return one.operator()<Note>();
    case EditKind::RecordDeviation:
        return one.operator()<Deviation>();
    case EditKind::SetClock:
        return one.operator()<DeadlineClock>();
    case EditKind::SaveView:
        return one.operator()<SavedView>();
    case EditKind::SetExposure:
        return one.operator()<Exposure>();
    case EditKind::CountRatings:
        return one.operator()<UnfiledRatings>();
    case EditKind::InstallPlaybook:
        return one.operator()<PlaybookVersion>();
    default:
        return {};
    }
}

QJsonObject toJson(const Edit& edit)
{
    QJsonObject json{{"edit"_L1, codeOf(edit.kind)}};
    const auto put = [&json](QLatin1StringView key, const QJsonValue& value) {
        if (!value.isNull())
            json.insert(key, value);
    };
    put("case"_L1, edit.caseId.isNull() ? toJsonValue(edit.caseNumber.toString()) : toJsonValue(edit.caseId));
    if (edit.kind == EditKind::OpenCase)
        put("number"_L1, toJsonValue(edit.caseNumber.toString()));
    put("person"_L1, toJsonValue(edit.person));
    put("batch"_L1, toJsonValue(edit.batch));
    put("part"_L1, toJsonValue(edit.part));
    if (edit.base)
        json.insert("base"_L1, *edit.base);
    if (!edit.set.isEmpty())
        json.insert("set"_L1, edit.set);
    put("reason"_L1, toJsonValue(edit.reason));
    put("at"_L1, toJsonValue(edit.at));
    put("by"_L1, toJsonValue(edit.by));
    return json;
}

namespace {

std::unexpected<Error> doesNotFit(QLatin1StringView field, const QJsonValue& read, const QString& fits)
{
    return failure("invalid_value"_L1, {{"field"_L1, field}, {"read"_L1, read}, {"fits"_L1, fits}});
}

Done readCase(const QJsonValue& json, Edit& edit)
{
    if (const auto number = CaseNumber::fromString(json.toString())) {
        edit.caseNumber = *number;
        return {};
    }
    const QString fits = readJsonValue(json, edit.caseId);
    return fits.isEmpty() ? Done() : doesNotFit("case"_L1, json, u"case_number|uuid"_s);
}

Done readNumber(const QJsonValue& json, Edit& edit)
{
    const auto number = CaseNumber::fromString(json.toString());
    if (!number)
        return passOn(number);
    edit.caseNumber = *number;
    return {};
}

Done readKey(const QString& key, const QJsonValue& value, Edit& edit)
{
    const auto read = [&](QLatin1StringView name, auto& to) -> Done {
        const QString fits = readJsonValue(value, to);
        return fits.isEmpty() ? Done() : doesNotFit(name, value, fits);
    };
    if (key == "case"_L1)
        return readCase(value, edit);
    if (key == "number"_L1 && edit.kind == EditKind::OpenCase)
        return readNumber(value, edit);
    if (key == "person"_L1)
        return read("person"_L1, edit.person);
    if (key == "batch"_L1)
        return read("batch"_L1, edit.batch);
    if (key == "part"_L1)
        return read("part"_L1, edit.part);
    if (key == "reason"_L1)
        return read("reason"_L1, edit.reason);
    if (key == "at"_L1)
        return read("at"_L1, edit.at);
    if (key == "by"_L1)
        return read("by"_L1, edit.by);
    if (key == "base"_L1) {
        int base = 0;
        const Done done = read("base"_L1, base);
        if (!value.isNull())
            edit.base = base;
        return done;
    }
    if (key == "set"_L1) {
        edit.set = value.toObject();
        return value.isObject() ? Done() : doesNotFit("set"_L1, value, u"object"_s);
    }
    return failure("unknown_key"_L1, {{"key"_L1, key}});
}

Done checkTarget(const Edit& edit)
{
    const auto missing = [](QLatin1StringView field) { return failure("value_missing"_L1, {{"field"_L1, field}}); };
    const TargetKind target = targetKindOf(edit.kind);
    if (target == TargetKind::Case && edit.caseId.isNull() && edit.caseNumber.isNull())
        return missing("case"_L1);
    if (edit.kind == EditKind::OpenCase && edit.caseId.isNull())
        return missing("case"_L1);
    if (target == TargetKind::Person && edit.person.isNull())
        return missing("person"_L1);
    if (target == TargetKind::Batch && edit.batch.isNull())
        return missing("batch"_L1);
    const bool needsPart =
        !partOf(edit.kind).isEmpty() || edit.kind == EditKind::RemovePart || edit.kind == EditKind::RemoveEntry;
    if (needsPart && edit.part.isNull())
        return missing("part"_L1);
    const auto unknown = [](QLatin1StringView key) { return failure("unknown_key"_L1, {{"key"_L1, key}}); };
    if (!needsPart && !edit.part.isNull())
        return unknown("part"_L1);
    if (target != TargetKind::Case && !(edit.caseId.isNull() && edit.caseNumber.isNull()))
        return unknown("case"_L1);
    if (target != TargetKind::Person && !edit.person.isNull())
        return unknown("person"_L1);
    return {};
}

} // namespace

Result<Edit> editFromJson(const QJsonObject& json)
{
    Edit edit;
    const QJsonValue kindJson = json.value("edit"_L1);
    const auto kind = fromCode<EditKind>(kindJson.toString());
    if (!kind || !isRequested(*kind))
        return failure("unknown_edit"_L1, {{"read"_L1, kindJson}});
    edit.kind = *kind;
    for (auto it = json.constBegin(); it != json.constEnd(); ++it) {
        if (it.key() == "edit"_L1)
            continue;
        if (const Done done = readKey(it.key(), it.value(), edit); !done)
            return passOn(done);
    }
    if (const Done done = checkTarget(edit); !done)
        return passOn(done);
    return edit;
}

Result<EditGroup> groupFromJson(const QJsonObject& json)
{
    EditGroup group;
    if (!json.contains("group"_L1)) {
        const auto edit = editFromJson(json);
        if (!edit)
            return passOn(edit);
        group.edits.append(*edit);
        return group;
    }
    if (json.size() != 1 || !json.value("group"_L1).isArray())
        return failure("unknown_key"_L1, {{"key"_L1, u"group"_s}});
    for (const QJsonValue& entry : json.value("group"_L1).toArray()) {
        const auto edit = editFromJson(entry.toObject());
        if (!edit)
            return passOn(edit);
        group.edits.append(*edit);
    }
    if (group.edits.isEmpty())
        return failure("value_missing"_L1, {{"field"_L1, u"group"_s}});
    return group;
}

namespace {

constexpr auto clocksKey = "clocks"_L1;

/// An undo names the clocks it puts back.
QStringList touchedClocks(const Edit& edit)
{
    QStringList tokens;
    const QJsonObject clocks = edit.set.value(clocksKey).toObject();
    for (auto it = clocks.constBegin(); it != clocks.constEnd(); ++it) {
        const QStringList fields = it.value().toObject().keys();
        if (fields.isEmpty())
            tokens.append(it.key() + u":*");
        for (const QString& field : fields)
            tokens.append(it.key() + u':' + field);
    }
    return tokens;
}

} // namespace

QStringList touchedBy(const Edit& edit)
{
    switch (edit.kind) {
    case EditKind::OpenCase:
    case EditKind::WithdrawCase:
    case EditKind::AddPerson:
    case EditKind::WithdrawPerson:
    case EditKind::ErasePerson:
    case EditKind::RedactCase:
        return {u"*"_s};
    case EditKind::CloseCase:
    case EditKind::ReopenCase:
    case EditKind::MakeLive:
        return QStringList{u"life"_s} + touchedClocks(edit);
    case EditKind::RemovePart:
    case EditKind::RemoveEntry:
        return {edit.part.toString() + u":*"};
    default:
        break;
    }
    const QString prefix = edit.part.isNull() ? QString() : edit.part.toString() + u':';
    QStringList tokens;
    for (const QString& key : edit.set.keys())
        if (key != clocksKey)
            tokens.append(prefix + key);
    if (!prefix.isEmpty() && tokens.isEmpty()) // a new part of which nothing is said
        tokens.append(prefix + u'*');
    return tokens + touchedClocks(edit);
}

bool collide(const QStringList& a, const QStringList& b)
{
    const auto meet = [](const QString& x, const QString& y) {
        if (x == u"*" || y == u"*" || x == y)
            return true;
        const bool whole = x.endsWith(u":*") || y.endsWith(u":*");
        return whole && x.contains(u':') && y.contains(u':') &&
               QStringView(x).first(x.indexOf(u':')) == QStringView(y).first(y.indexOf(u':'));
    };
    return std::ranges::any_of(
        a, [&](const QString& x) { return std::ranges::any_of(b, [&](const QString& y) { return meet(x, y); }); });
}

} // namespace amends
