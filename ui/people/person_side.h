// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/requests.h"
#include "core/cases/person_row.h"
#include "ui/widgets/panel.h"

#include <QHash>

namespace amends {

class Desk;
class Label;
class PersonErasing;
class TaskList;

/// One person: how to reach them, and their cases, received last first. Enter on a case opens it.
class PersonSide : public Panel {
    Q_OBJECT

public:
    explicit PersonSide(Desk& desk, QWidget* parent = nullptr);
    /// Reads their cases anew.
    void show(const PersonRow& person);
    void clear();

private:
    void showContact(const Person& person);
    void readRows(const QList<qint64>& keys);
    void take(const QList<CaseRow>& rows);

    Desk& m_desk;
    PersonId m_person;
    qint64 m_total = 0;
    quint64 m_asked = 0;
    QHash<QString, CaseId> m_cases;

    Label* m_name;
    Label* m_contact;
    Label* m_count;
    PersonErasing* m_erasing;
    TaskList* m_list;
};

} // namespace amends
