// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/import_preview.h"
#include "ui/import/import_plan.h"

#include <QElapsedTimer>
#include <QWidget>

class QListWidget;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace amends {

class Banner;
class Label;

/// The last step: what will be done, how far it is, and what came of it; the rows not read with line and reason in
/// place.
class FinishStep : public QWidget {
    Q_OBJECT

public:
    explicit FinishStep(QWidget* parent = nullptr);

    /// Offers the rows not read as a file where `canWriteRejects`.
    void showPlan(const ImportPreview& preview, const ImportPlan& plan, bool canWriteRejects);
    /// Begins to show how far the import is.
    void beginProgress();
    /// `done` from 0 to 1000, with so many rows.
    void showProgress(int done, qint64 rows);
    void showAnswer(const ImportAnswer& answer, const ImportPlan& plan, bool canWriteRejects);
    void showTakenBack();
    void setProblem(const std::optional<Error>& problem);

Q_SIGNALS:
    void rejectsWanted();

private:
    void endProgress();
    void setLines(const QStringList& lines);
    void showNotRead(const QStringList& rows, qint64 total, bool canWrite);

    Label* m_title;
    Banner* m_problem;
    Label* m_lines;
    QProgressBar* m_progress;
    Label* m_pace;
    QElapsedTimer m_time;
    QWidget* m_notRead;
    Label* m_notReadHead;
    QListWidget* m_notReadRows;
    QPushButton* m_rejects;
};

} // namespace amends
