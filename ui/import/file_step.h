// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QWidget>

class QPushButton;

namespace amends {

class Banner;
class Label;

/// Which files: chosen by a button, or dropped.
class FileStep : public QWidget {
    Q_OBJECT

public:
    explicit FileStep(QWidget* parent = nullptr);

    void setFiles(const QStringList& files);
    /// Why they cannot be read; nothing takes it away.
    void setProblem(const std::optional<Error>& problem);

Q_SIGNALS:
    void chooseWanted();
    void dropped(const QStringList& files);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    class Zone;
    Zone* m_zone;
    Label* m_files;
    Banner* m_problem;
    QPushButton* m_choose;
};

} // namespace amends
