// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/casebook.h"

namespace amends::bench {

/// The casebooks that are measured: made once and kept in a folder.
class Books {
public:
    explicit Books(QString folder)
        : m_folder(std::move(folder))
    {}

    /// Full of invented cases, as `amends-cli demo` makes it; made where it is not there yet.
    QString full(qint64 cases);
    /// A copy to be changed, in place of an earlier one of that name.
    QString copyOf(const QString& path, const QString& name);
    /// A new, empty casebook in place of an earlier one of that name.
    QString empty(const QString& name);
    QString file(const QString& name) const { return m_folder + u'/' + name; }
    void remove(const QString& name) const;

private:
    QString m_folder;
};

/// Opened: by the window's way, or for reading only.
std::unique_ptr<Casebook> opened(const QString& path, bool readOnly = false);
std::unique_ptr<Casebook> made(const QString& path);

} // namespace amends::bench
