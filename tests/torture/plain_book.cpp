// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/torture/plain_book.h"

namespace amends::torture {

using namespace test;

namespace {

template <class T>
QJsonObject allFields(const T& value)
{
    QJsonObject object;
    eachField<T>([&](const auto& field) { object.insert(field.name(), toJsonValue(value.*field.member)); });
    return object;
}

template <class P>
void addParts(const QList<P>& parts, PlainThing& thing)
{
    for (const P& part : parts) {
        QJsonObject fields = allFields(part);
        fields.insert("is"_L1, QLatin1StringView(Fields<P>::one));
        thing.insert(part.id.toString(), fields);
    }
}

/// What a new part of that kind has before anything is said of it.
QJsonObject emptyPart(QLatin1StringView one)
{
    QJsonObject fields;
    const auto look = [&]<class P>(const QList<P>&) {
        if (one == QLatin1StringView(Fields<P>::one))
            fields = allFields(P{});
    };
    const Case anyCase;
    const Office anyOffice;
    eachPartList(anyCase, look);
    eachOfficeList(anyOffice, look);
    fields.insert("is"_L1, one);
    return fields;
}

QJsonObject emptyCase()
{
    return plainOf(Case{}).value(QString());
}

void put(QJsonObject& fields, const QJsonObject& set, const QJsonObject& empty)
{
    for (auto it = set.constBegin(); it != set.constEnd(); ++it)
        fields.insert(it.key(), it->isNull() ? empty.value(it.key()) : *it);
}

void fill(QJsonObject& fields, QLatin1StringView key, const QJsonValue& value)
{
    if (fields.value(key).isNull())
        fields.insert(key, value);
}

void clearUnlessSaid(QJsonObject& fields, QLatin1StringView key, const QJsonObject& set)
{
    if (!set.contains(key))
        fields.insert(key, QJsonValue());
}

/// What a part gets beside what is said of it.
void settle(const QJsonObject& before, QJsonObject& now, bool isNew, const Edit& edit, const QString& playbookVersion)
{
    const auto changed = [&](QLatin1StringView key) { return before.value(key) != now.value(key); };
    const QJsonValue at = toJsonValue(edit.at);
    if (isNew && edit.kind == EditKind::LogCall) {
        fill(now, "at"_L1, at);
        fill(now, "reason"_L1, toJsonValue(edit.reason));
    }
    if (isNew && edit.kind == EditKind::AddNote) {
        fill(now, "at"_L1, at);
        fill(now, "by"_L1, edit.by);
    }
    if (isNew && edit.kind == EditKind::NameCause) {
        fill(now, "confirmed_by"_L1, edit.by);
        fill(now, "reason"_L1, toJsonValue(edit.reason));
    }
    if (edit.kind == EditKind::DecideResolution && changed("decision"_L1)) {
        clearUnlessSaid(now, "decided_at"_L1, edit.set);
        clearUnlessSaid(now, "decided_by"_L1, edit.set);
        if (!now.value("decision"_L1).isNull()) {
            fill(now, "decided_at"_L1, at);
            fill(now, "decided_by"_L1, edit.by);
        }
    }
    const bool staysPaid = !before.value("paid"_L1).isNull() && !now.value("paid"_L1).isNull();
    if (edit.kind == EditKind::SetRefund && changed("amount"_L1) && !staysPaid) {
        clearUnlessSaid(now, "approved"_L1, edit.set);
        clearUnlessSaid(now, "approved_by"_L1, edit.set);
    }
    const bool saysVersion = !edit.set.value("playbook_version"_L1).toString().isEmpty();
    if (edit.kind == EditKind::AnswerQuestion && !saysVersion &&
        (isNew || changed("question"_L1) || changed("value"_L1)))
        now.insert("playbook_version"_L1, playbookVersion);
}

/// After these what is due is somebody else's to say.
bool movesClocks(EditKind kind)
{
    switch (kind) {
    case EditKind::OpenCase:
    case EditKind::SetCase:
    case EditKind::CloseCase:
    case EditKind::ReopenCase:
    case EditKind::MakeLive:
    case EditKind::SetClock:
        return true;
    default:
        return false;
    }
}

void takeClocks(PlainThing& thing, const Case& stored)
{
    thing.removeIf([](const auto& part) { return part.value().value("is"_L1) == "clock"_L1; });
    addParts(stored.clocks, thing);
}

std::optional<QJsonObject> partOf(const PlainThing& thing, const QString& part)
{
    return thing.contains(part) ? std::optional(thing.value(part)) : std::nullopt;
}

/// Whether what was changed between the two is not as in `from`.
bool isLost(const std::optional<QJsonObject>& from, const std::optional<QJsonObject>& to,
            const std::optional<QJsonObject>& now)
{
    if (!from || !to || !now)
        return now != from;
    for (auto it = from->constBegin(); it != from->constEnd(); ++it)
        if (*it != to->value(it.key()) && now->value(it.key()) != *it)
            return true;
    return false;
}

QString inWords(const QJsonObject& object)
{
    return QString::fromUtf8(text(object));
}

} // namespace

PlainThing plainOf(const Case& c)
{
    PlainThing thing;
    QJsonObject own = allFields(c.facts);
    const QJsonObject life = allFields(c.life);
    for (auto it = life.constBegin(); it != life.constEnd(); ++it)
        own.insert(it.key(), *it);
    thing.insert(QString(), own);
    eachPartList(c, [&thing](const auto& parts) { addParts(parts, thing); });
    return thing;
}

PlainThing plainOf(const Person& person)
{
    return {{QString(), allFields(person)}};
}

PlainThing plainOf(const Office& office)
{
    PlainThing thing{{QString(), allFields(office.business)}};
    eachOfficeList(office, [&thing](const auto& entries) { addParts(entries, thing); });
    return thing;
}

PlainBook plainOf(const BookState& book)
{
    PlainBook plain{{QString(), plainOf(book.office)}};
    for (const Case& c : book.cases)
        plain.insert(c.id.toString(), plainOf(c));
    for (const Person& person : book.people)
        plain.insert(person.id.toString(), plainOf(person));
    return plain;
}

QString targetOf(const Edit& edit)
{
    return targetKindOf(edit.kind) == TargetKind::Case ? edit.caseId.toString() : edit.person.toString();
}

QString difference(const PlainBook& is, const PlainBook& shouldBe)
{
    for (const QString& target : is.keys() + shouldBe.keys()) {
        const PlainThing one = is.value(target);
        const PlainThing other = shouldBe.value(target);
        if (one.isEmpty() != other.isEmpty())
            return target + (one.isEmpty() ? u" is missing"_s : u" is there"_s);
        for (const QString& part : one.keys() + other.keys())
            if (one.value(part) != other.value(part))
                return u"%1 %2 is %3, should be %4"_s.arg(target, part, inWords(one.value(part)),
                                                          inWords(other.value(part)));
    }
    return {};
}

Model::Model(PlainBook beginning, QString playbookVersion)
    : m_book(std::move(beginning))
    , m_playbookVersion(std::move(playbookVersion))
{}

void Model::apply(qint64 step, const QList<Edit>& edits, const QList<Case>& after)
{
    const PlainBook before = m_book;
    Step made{edits.constFirst().kind, {}, false};
    for (const Edit& edit : edits)
        applyOne(edit);
    for (const Case& c : after)
        for (const Edit& edit : edits)
            if (edit.caseId == c.id && movesClocks(edit.kind))
                takeClocks(m_book[c.id.toString()], c);
    QStringList targets;
    for (const Edit& edit : edits)
        if (const QString target = targetOf(edit); !targets.contains(target))
            targets.append(target);
    for (const QString& target : std::as_const(targets)) {
        const PlainThing was = before.value(target);
        const PlainThing is = m_book.value(target);
        QStringList parts = was.keys() + is.keys();
        parts.removeDuplicates();
        for (const QString& part : std::as_const(parts))
            if (partOf(was, part) != partOf(is, part))
                made.changes.append({target, part, partOf(was, part), partOf(is, part)});
    }
    m_steps.insert(step, made);
    m_undone.clear();
    m_overtaken.clear();
}

void Model::applyOne(const Edit& edit)
{
    const QString target = targetOf(edit);
    const QJsonObject closed{{"closed"_L1, toJsonValue(edit.at)}, {"closed_as"_L1, u"settled"_s}};
    const QJsonObject reopened{
        {"closed"_L1, QJsonValue()}, {"closed_as"_L1, u"not_closed"_s}, {"closed_note"_L1, QJsonValue()}};
    switch (edit.kind) {
    case EditKind::OpenCase:
        return openCase(edit);
    case EditKind::WithdrawCase:
    case EditKind::WithdrawPerson:
        m_book.remove(target);
        return;
    case EditKind::CloseCase:
        put(m_book[target][QString()], closed, {});
        return put(m_book[target][QString()], edit.set, emptyCase());
    case EditKind::ReopenCase:
    case EditKind::MakeLive:
        return put(m_book[target][QString()], reopened, emptyCase());
    case EditKind::SetCase:
        return put(m_book[target][QString()], edit.set, emptyCase());
    case EditKind::AddPerson:
        m_book.insert(target, plainOf(Person{}));
        [[fallthrough]];
    case EditKind::SetPerson:
        return put(m_book[target][QString()], edit.set, allFields(Person{}));
    case EditKind::SetBusiness:
        return put(m_book[target][QString()], edit.set, allFields(Business{}));
    case EditKind::RemovePart:
    case EditKind::RemoveEntry:
        m_book[target].remove(edit.part.toString());
        return;
    default:
        return putPart(edit);
    }
}

void Model::openCase(const Edit& edit)
{
    QJsonObject own = emptyCase();
    put(own, edit.set, emptyCase());
    if (own.value("closed_as"_L1) != "not_closed"_L1)
        fill(own, "closed"_L1, toJsonValue(edit.at));
    const QJsonValue closed = own.value("closed"_L1);
    fill(own, "opened"_L1, closed.isNull() ? toJsonValue(edit.at) : closed);
    m_book.insert(edit.caseId.toString(), {{QString(), own}});
}

void Model::putPart(const Edit& edit)
{
    PlainThing& thing = m_book[targetOf(edit)];
    const QString id = edit.part.toString();
    const QJsonObject empty = emptyPart(partOf(edit.kind));
    const bool isNew = !thing.contains(id);
    const QJsonObject before = thing.value(id, empty);
    QJsonObject now = before;
    put(now, edit.set, empty);
    settle(before, now, isNew, edit, m_playbookVersion);
    thing.insert(id, now);
}

QString Model::turn(qint64 step, bool back)
{
    QString lost;
    for (const Change& change : std::as_const(m_steps[step].changes)) {
        const auto& from = back ? change.after : change.before;
        const auto& to = back ? change.before : change.after;
        PlainThing& thing = m_book[change.target];
        const auto now = partOf(thing, change.part);
        if (isLost(from, to, now))
            lost =
                u"step %1 turned over what was changed since: %2"_s.arg(step).arg(inWords(now.value_or(QJsonObject())));
        if (!to) {
            thing.remove(change.part);
        } else if (!from || !now || from->value("is"_L1) != to->value("is"_L1)) {
            thing.insert(change.part, *to);
        } else {
            for (auto it = from->constBegin(); it != from->constEnd(); ++it)
                if (to->value(it.key()) != *it)
                    thing[change.part].insert(it.key(), to->value(it.key()));
        }
        if (thing.isEmpty())
            m_book.remove(change.target);
    }
    m_steps[step].isUndone = back;
    return lost;
}

QString Model::undo(qint64 step)
{
    m_undone.append(step);
    m_overtaken.remove(step);
    return turn(step, true);
}

QString Model::redo(qint64 step)
{
    const bool isInOrder = newestUndone() == step;
    m_undone.removeAll(step);
    if (!isInOrder)
        m_overtaken.unite({m_undone.cbegin(), m_undone.cend()});
    return turn(step, false);
}

bool Model::isGone(qint64 step) const
{
    return std::ranges::any_of(m_steps[step].changes,
                               [this](const Change& change) { return !m_book.contains(change.target); });
}

bool Model::saysOutside(qint64 step) const
{
    const auto says = [](const Change& change) {
        static const QHash<QString, QString> keys{
            {u"promise"_s, u"kept"_s}, {u"refund"_s, u"paid"_s}, {u"reply"_s, u"posted"_s}};
        const QJsonObject after = change.after.value_or(QJsonObject());
        const QString key = keys.value(after.value("is"_L1).toString());
        return !key.isEmpty() && !after.value(key).isNull() && (!change.before || change.before->value(key).isNull());
    };
    return std::ranges::any_of(m_steps[step].changes, says);
}

qint64 Model::newestStep() const
{
    for (auto it = m_steps.constEnd(); it != m_steps.constBegin();)
        if (--it; !it->isUndone)
            return it.key();
    return 0;
}

} // namespace amends::torture
