// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/person_field.h"

#include "ui/desk/desk.h"
#include "ui/words/foreign.h"

#include <QCompleter>
#include <QStringListModel>

namespace amends {

PersonField::PersonField(Desk& desk, PersonKind kind, QWidget* parent)
    : QLineEdit(parent)
    , m_desk(desk)
    , m_kind(kind)
    , m_names(new QStringListModel(this))
{
    auto* completer = new QCompleter(m_names, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    setCompleter(completer);
    connect(this, &QLineEdit::editingFinished, this, &PersonField::finish);
    connect(&m_desk, &Desk::changed, this, [this](const Changes& changes) {
        if (changes.everything || !changes.people.isEmpty())
            readNames();
    });
    readNames();
}

void PersonField::readNames()
{
    Desk::when<Result<QList<Person>>>(m_desk.casebook().people(m_kind), this,
                                      [this](const Result<QList<Person>>& people) {
                                          if (!people)
                                              return;
                                          QStringList names;
                                          m_known.clear();
                                          for (const Person& person : *people) {
                                              if (person.name.isEmpty() || person.erased)
                                                  continue;
                                              const QString shown = words::harmless(person.name);
                                              if (!m_known.contains(shown.toCaseFolded()))
                                                  names.append(shown);
                                              m_known.insert(shown.toCaseFolded(), person.id);
                                          }
                                          m_names->setStringList(names);
                                      });
}

void PersonField::setPerson(const Person& person, bool force)
{
    const bool isTyping = hasFocus() && text() != words::harmless(m_person.name);
    m_person = person;
    if (isTyping && !force)
        return;
    if (const QString shown = words::harmless(person.name); shown != text())
        setText(shown);
}

PersonField::Named PersonField::named() const
{
    const QString name = text().trimmed();
    if (name.isEmpty())
        return {};
    if (name == words::harmless(m_person.name).trimmed())
        return {m_person.id, m_person.name, false};
    if (const PersonId known = m_known.value(name.toCaseFolded()); !known.isNull())
        return {known, name, false};
    return {PersonId::make(), name, true};
}

QList<Edit> PersonField::editsFor(const Named& named) const
{
    if (!named.isNew)
        return {};
    Edit edit;
    edit.kind = EditKind::AddPerson;
    edit.person = named.id;
    edit.set = {{"name"_L1, named.name}, {"kind"_L1, QString(codeOf(m_kind))}};
    return {edit};
}

void PersonField::finish()
{
    const Named now = named();
    if (now.id == m_person.id)
        return;
    // At once, so that leaving the field after Enter does not say it again.
    m_person = {};
    m_person.id = now.id;
    m_person.name = now.name;
    Q_EMIT chosen(now);
}

} // namespace amends
