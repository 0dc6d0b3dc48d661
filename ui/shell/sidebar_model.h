// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/ids.h"
#include "ui/desk/place.h"
#include "ui/widgets/icons.h"

#include <QAbstractListModel>

namespace amends {

/// The entries of the sidebar, top to bottom: pages, and under Cases the views. A saved view is renamed in place; one
/// that is just being named stands below the other views until it is kept or given up. Window's thread.
class SidebarModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { CountRole = Qt::UserRole + 1, UrgentRole, IsViewRole, StartsGroupRole };

    struct Entry {
        QString name = {};
        std::optional<Icon> icon = {}; ///< none for a view
        Place place = {};
        qint64 count = 0;         ///< 0 is not drawn
        bool urgent = false;      ///< its count in the colour of what is overdue
        bool startsGroup = false; ///< a gap above it
        PartId saved = {};        ///< of a view of the casebook's own; null for the others

        bool operator==(const Entry&) const = default;
        bool isView() const { return !icon; }
    };

    using QAbstractListModel::QAbstractListModel;

    /// Keeps what is selected where the same places stand at the same rows, and what is being named until it is among
    /// them.
    void setEntries(const QList<Entry>& entries);
    /// A view to be named, below the other views; its row.
    int beginView(const Entry& view);
    /// Nothing happens where none is being named, or it was kept already.
    void giveUpView();
    /// The casebook did not take the one that was kept.
    void dropView();
    void setCount(int row, qint64 count);
    const QList<Entry>& entries() const { return m_entries; }
    /// The entry a place belongs to: the view with its query, else its page; -1 for none.
    int rowOf(const Place& place) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// The name of a saved view: shown at once, and told.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void viewKept(const amends::SidebarModel::Entry& view);
    void viewRenamed(const amends::PartId& view, const QString& name);

private:
    int rowOfNew() const;

    QList<Entry> m_entries;
    PartId m_new; ///< of the view that is being named
    bool m_isKept = false;
};

} // namespace amends
