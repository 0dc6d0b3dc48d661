// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/edit.h"
#include "core/cases/person_row.h"

#include <QLineEdit>

#include <functional>
#include <optional>

namespace amends {

class Desk;
class PersonChoices;
class PersonQuestion;

/// Who a case is about: a name out of the known ones, or a new one. The casebook is asked as one types; nobody is taken
/// for new before it has answered, and of several with one name the person here chooses. Nobody is renamed here.
/// Window's thread.
class PersonField : public QLineEdit {
    Q_OBJECT

public:
    struct Named {
        PersonId id; ///< null: nobody
        QString name;
        bool isNew = false;
    };
    using Then = std::function<void(const Named&)>;

    PersonField(Desk& desk, PersonKind kind, QWidget* parent = nullptr);

    /// Below the field, where the form puts it: which of several is meant. Hidden otherwise.
    QWidget* question() const;

    /// A null id is nobody. What is being typed or asked stays, unless `force`.
    void setPerson(const Person& person, bool force = false);
    /// Hands on whom the text names: at once where that is known, else when the casebook has answered and a person has
    /// chosen. Typing on, or a newer call, drops it.
    void settle(Then then);
    /// Makes the person where it is a new one.
    QList<Edit> editsFor(const Named& named) const;
    /// The text as a choice now, if it is another one.
    void finish();

Q_SIGNALS:
    /// By a person.
    void chosen(const amends::PersonField::Named& named);

private:
    QString typed() const { return text().trimmed(); }
    void edited();
    void ask(const QString& name);
    void take(const PeopleList& people, const QString& name);
    void decide();
    void settleOn(const Named& named);
    void pick(const Person& person);

    Desk& m_desk;
    PersonKind m_kind;
    Named m_now;                       ///< whom the field stands for
    std::optional<Person> m_picked;    ///< out of the list, while the text is their name
    std::optional<QString> m_asked;    ///< the name the casebook is being asked for
    std::optional<QString> m_answered; ///< the name the choices are for
    Then m_then;                       ///< who waits for an answer or a choice
    PersonChoices* m_choices;
    PersonQuestion* m_question;
};

} // namespace amends
