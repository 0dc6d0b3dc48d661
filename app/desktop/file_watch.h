// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/files.h"

#include <QObject>

#include <chrono>

namespace amends {

/// Looks from time to time whether a casebook's path still names the file that it named at first (H6): who only reads
/// would go on for hours in a file that is gone. Asks the file system in a thread of its own, since a network drive may
/// take its time. Window's thread.
class FileWatch : public QObject {
    Q_OBJECT

public:
    FileWatch(const QString& path, std::chrono::milliseconds every, QObject* parent = nullptr);

Q_SIGNALS:
    /// Replaced, moved or deleted; told once.
    void replaced();

private:
    void look();
    void compare(const FileIdentity& now);

    QString m_path;
    FileIdentity m_first;
    bool m_isLooking = false;
    bool m_isTold = false;
};

} // namespace amends
