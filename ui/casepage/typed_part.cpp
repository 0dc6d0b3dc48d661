// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/typed_part.h"

#include "ui/casepage/held_text.h"
#include "ui/desk/desk.h"

#include <QLineEdit>
#include <QPlainTextEdit>

#include <utility>

using namespace Qt::StringLiterals;

namespace amends {

TypedPart::TypedPart(Desk& desk, QObject* field, std::function<QString()> read, EditKind kind, QString key,
                     std::function<QJsonObject()> beginning)
    : QObject(field)
    , m_desk(desk)
    , m_read(std::move(read))
    , m_kind(kind)
    , m_key(std::move(key))
    , m_beginning(std::move(beginning))
{}

TypedPart::TypedPart(Desk& desk, QLineEdit* text, EditKind kind, QString key, std::function<QJsonObject()> beginning)
    : TypedPart(desk, text, [text] { return text->text(); }, kind, std::move(key), std::move(beginning))
{
    m_typed = new TypedText(desk, text, makeEdit());
}

TypedPart::TypedPart(Desk& desk, QPlainTextEdit* text, EditKind kind, QString key,
                     std::function<QJsonObject()> beginning)
    : TypedPart(desk, text, [text] { return text->toPlainText(); }, kind, std::move(key), std::move(beginning))
{
    m_typed = new TypedText(desk, text, makeEdit());
}

TypedText::MakeEdit TypedPart::makeEdit()
{
    return [this](const TypedText::Target& target, const QString& text) { return editOfText(target, text); };
}

void TypedPart::addField(QLineEdit* field, const QString& key)
{
    m_further.append({key, field, new TypedText(m_desk, field), new HeldText(m_desk, field)});
}

void TypedPart::showTexts(const Case& c, const PartId& id, const std::optional<QJsonObject>& said,
                          const QJsonObject& atFirst)
{
    if (c.id != m_case || id != m_id) {
        finish();
        m_isStored = m_wasStored = m_isMade = false;
    }
    m_case = c.id;
    m_id = id;
    m_base = c.revision;
    m_isMade = said || (m_isMade && !m_isStored);
    m_isStored = said.has_value();
    m_wasStored = m_wasStored || m_isStored;
    m_typed->show(target(m_key, m_isStored), said ? said->value(m_key).toString() : QString());
    for (const Further& further : std::as_const(m_further)) {
        if (said) {
            further.typed->show(target(further.key, true), said->value(further.key).toString());
            further.held->letGo();
        } else if (!m_isMade) {
            further.typed->show({}, further.field->text());
            further.held->show(target(u"begin:"_s + further.key, false), atFirst.value(further.key).toString());
        }
    }
}

TypedText::Target TypedPart::target(const QString& key, bool isThere) const
{
    return {.caseId = m_case, .part = m_id, .edit = m_kind, .field = key, .base = m_base, .isThere = isThere};
}

Edit TypedPart::edit(EditKind kind) const
{
    Edit edit;
    edit.kind = kind;
    edit.caseId = m_case;
    edit.part = m_id;
    return edit;
}

Edit TypedPart::editOfText(const TypedText::Target& target, const QString& text)
{
    if (target.isThere && text.trimmed().isEmpty()) {
        m_isMade = false;
        return edit(EditKind::RemovePart);
    }
    Edit said = edit(m_kind);
    if (!target.isThere) {
        said.set = m_beginning();
        for (const Further& further : std::as_const(m_further)) {
            further.held->keep();
            if (!further.field->text().isEmpty())
                said.set.insert(further.key, further.field->text());
            further.typed->show(this->target(further.key, true), further.field->text());
        }
        m_isMade = true;
    }
    said.set.insert(m_key, text);
    return said;
}

void TypedPart::change(const QJsonObject& set, std::function<void(const Result<AppliedGroup>&)> then)
{
    if (m_read().trimmed().isEmpty()) {
        finish();
        return;
    }
    for (const Further& further : std::as_const(m_further))
        further.typed->finish();
    Edit said = edit(m_kind);
    said.set = set;
    m_typed->finishWith({said}, std::move(then));
}

void TypedPart::remove(std::function<void(const Result<AppliedGroup>&)> then)
{
    m_typed->forget();
    for (const Further& further : std::as_const(m_further)) {
        further.typed->forget();
        further.held->letGo();
    }
    if (std::exchange(m_isMade, false))
        m_desk.apply({{edit(EditKind::RemovePart)}}, &m_desk, std::move(then));
}

void TypedPart::finish()
{
    m_typed->finish();
    for (const Further& further : std::as_const(m_further)) {
        if (m_isMade)
            further.typed->finish();
        further.held->keep();
    }
}

} // namespace amends
