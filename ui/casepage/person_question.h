// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/person_row.h"
#include "ui/words/when.h"

#include <QWidget>

class QListWidget;

namespace amends {

class Label;

/// Which of several people of one name is meant, or somebody new. Enter or a click chooses. Hidden while there is
/// nothing to ask. Window's thread.
class PersonQuestion : public QWidget {
    Q_OBJECT

public:
    explicit PersonQuestion(PersonKind kind, QWidget* parent = nullptr);

    void ask(const QList<PersonRow>& people, const words::Present& present);

Q_SIGNALS:
    void chosen(const amends::Person& person);
    void newWanted();

private:
    void choose(int row);

    PersonKind m_kind;
    QList<PersonRow> m_people;
    Label* m_question;
    QListWidget* m_list;
};

} // namespace amends
