// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/file_watch.h"

#include "ui/desk/desk.h"

#include <QTimer>
#include <QtConcurrentRun>

namespace amends {

FileWatch::FileWatch(const QString& path, std::chrono::milliseconds every, QObject* parent)
    : QObject(parent)
    , m_path(path)
    , m_first(fileIdentity(path))
{
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &FileWatch::look);
    timer->start(every);
}

void FileWatch::look()
{
    if (m_isLooking || m_isTold)
        return;
    m_isLooking = true;
    Desk::when<FileIdentity>(QtConcurrent::run(fileIdentity, m_path), this,
                             [this](const FileIdentity& now) { compare(now); });
}

void FileWatch::compare(const FileIdentity& now)
{
    m_isLooking = false;
    if (now == m_first)
        return;
    m_isTold = true;
    Q_EMIT replaced();
}

} // namespace amends
