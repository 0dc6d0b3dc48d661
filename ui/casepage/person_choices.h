// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/person_row.h"
#include "ui/words/when.h"

#include <QAbstractListModel>
#include <QCompleter>

namespace amends {

/// People as a field offers them, those who share a name told apart. Window's thread.
class PersonChoices : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { NameRole = Qt::UserRole, SkeletonRole, IdRole };

    using QAbstractListModel::QAbstractListModel;

    void setPeople(const QList<PersonRow>& people, const words::Present& present);
    const QList<PersonRow>& people() const { return m_people; }
    /// Those whose whole name it is, but for case.
    QList<PersonRow> called(const QString& name) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<PersonRow> m_people;
    words::Present m_present;
};

/// "Dana R. · 3 cases · last 2026-0004, Wed 20:14 · dana@example.org": what tells people of one name apart.
QString toldApart(const PersonRow& person, const words::Present& present);

/// Offers the names that have what was typed somewhere in them; case and accents do not count.
class NameCompleter : public QCompleter {
    Q_OBJECT

public:
    NameCompleter(PersonChoices* choices, QObject* parent);

    QString pathFromIndex(const QModelIndex& index) const override;
    QStringList splitPath(const QString& path) const override;
};

} // namespace amends
