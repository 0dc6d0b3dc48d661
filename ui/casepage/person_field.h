// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/edit.h"
#include "core/cases/person.h"

#include <QHash>
#include <QLineEdit>

class QStringListModel;

namespace amends {

class Desk;

/// Who a case is about: a name out of the known ones, or a new one. Nobody is renamed here. Window's thread.
class PersonField : public QLineEdit {
    Q_OBJECT

public:
    struct Named {
        PersonId id; ///< null: nobody
        QString name;
        bool isNew = false;
    };

    PersonField(Desk& desk, PersonKind kind, QWidget* parent = nullptr);

    /// A null id is nobody. What is being typed stays, unless `force`.
    void setPerson(const Person& person, bool force = false);
    /// Whom the text names now.
    Named named() const;
    /// Makes the person where it is a new one.
    QList<Edit> editsFor(const Named& named) const;
    /// The text as a choice now, if it is another one.
    void finish();

Q_SIGNALS:
    /// By a person.
    void chosen(const amends::PersonField::Named& named);

private:
    void readNames();

    Desk& m_desk;
    PersonKind m_kind;
    Person m_person;
    QHash<QString, PersonId> m_known; ///< by the name as shown, folded
    QStringListModel* m_names;
};

} // namespace amends
