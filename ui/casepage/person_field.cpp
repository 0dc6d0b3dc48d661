// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/person_field.h"

#include "ui/casepage/person_choices.h"
#include "ui/casepage/person_question.h"
#include "ui/desk/desk.h"
#include "ui/words/foreign.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace amends {

namespace {

constexpr qint64 mostOffered = 20;

QString shownName(const QString& name)
{
    return words::harmless(name).trimmed();
}

} // namespace

PersonField::PersonField(Desk& desk, PersonKind kind, QWidget* parent)
    : QLineEdit(parent)
    , m_desk(desk)
    , m_kind(kind)
    , m_choices(new PersonChoices(this))
    , m_question(new PersonQuestion(kind, parent))
{
    auto* completer = new NameCompleter(m_choices, this);
    setCompleter(completer);
    const auto personAt = [](const QModelIndex& index) {
        Person person;
        person.id = index.data(PersonChoices::IdRole).value<PersonId>();
        person.name = index.data(PersonChoices::NameRole).toString();
        return person;
    };
    connect(completer, qOverload<const QModelIndex&>(&QCompleter::highlighted), this,
            [this, personAt](const QModelIndex& index) { m_picked = personAt(index); });
    connect(completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this, personAt](const QModelIndex& index) { pick(personAt(index)); });
    connect(this, &QLineEdit::textEdited, this, &PersonField::edited);
    connect(this, &QLineEdit::editingFinished, this, &PersonField::finish);
    connect(m_question, &PersonQuestion::chosen, this, &PersonField::pick);
    connect(m_question, &PersonQuestion::newWanted, this, [this] { settleOn({PersonId::make(), typed(), true}); });
    connect(&m_desk, &Desk::changed, this, [this](const Changes& changes) {
        if (changes.everything || !changes.people.isEmpty())
            m_answered.reset();
    });
}

QWidget* PersonField::question() const
{
    return m_question;
}

void PersonField::setPerson(const Person& person, bool force)
{
    const bool isTyping = m_then || (hasFocus() && text() != words::harmless(m_now.name));
    if (isTyping && !force)
        return;
    m_now = {person.id, person.name, false};
    m_picked.reset();
    m_then = {};
    m_question->hide();
    if (const QString shown = words::harmless(person.name); shown != text())
        setText(shown);
}

void PersonField::edited()
{
    m_picked.reset();
    m_then = {};
    m_question->hide();
    if (const QString name = typed(); !name.isEmpty() && m_answered != name)
        ask(name);
}

void PersonField::ask(const QString& name)
{
    m_asked = name;
    const QString slot = u"person %1"_s.arg(quintptr(this));
    Desk::when<Result<PeopleList>>(m_desk.casebook().peopleList({m_kind, name, mostOffered}, slot), this,
                                   [this, name](const Result<PeopleList>& people) {
                                       if (m_asked != name || (!people && people.error().code == "superseded"_L1))
                                           return;
                                       m_asked.reset();
                                       if (people)
                                           take(*people, name);
                                       else if (std::exchange(m_then, {}))
                                           m_desk.tell(people.error());
                                   });
}

void PersonField::take(const PeopleList& people, const QString& name)
{
    m_answered = name;
    m_choices->setPeople(people.rows, {m_desk.now(), m_desk.zone()});
    if (m_then)
        decide();
    else if (hasFocus() && typed() == name)
        completer()->complete();
}

void PersonField::settle(Then then)
{
    m_then = std::move(then);
    const QString name = typed();
    if (name.isEmpty())
        settleOn({});
    else if (m_picked && name == shownName(m_picked->name))
        pick(*m_picked);
    else if (name == shownName(m_now.name))
        settleOn(m_now);
    else if (m_answered == name)
        decide();
    else if (m_asked != name)
        ask(name);
}

void PersonField::decide()
{
    const QString name = typed();
    const QList<PersonRow> people = m_choices->called(name);
    if (people.isEmpty())
        settleOn({PersonId::make(), name, true});
    else if (people.size() == 1)
        pick(people.constFirst().person);
    else
        m_question->ask(people, {m_desk.now(), m_desk.zone()});
}

void PersonField::pick(const Person& person)
{
    setText(words::harmless(person.name));
    if (m_then)
        settleOn({person.id, person.name, false});
    else {
        m_picked = person;
        finish();
    }
}

void PersonField::settleOn(const Named& named)
{
    // At once, so that leaving the field after Enter does not say it again.
    m_now = named;
    m_picked.reset();
    m_question->hide();
    if (const Then then = std::exchange(m_then, {}))
        then(named);
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
    if (m_then)
        return;
    settle([this, before = m_now.id](const Named& named) {
        if (named.id != before)
            Q_EMIT chosen(named);
    });
}

} // namespace amends
