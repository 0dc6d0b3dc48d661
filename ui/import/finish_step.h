// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/import_preview.h"

#include <QWidget>

class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace amends {

class Banner;
class Label;

/// The last step: what will be done, how far it is, and what came of it.
class FinishStep : public QWidget {
    Q_OBJECT

public:
    explicit FinishStep(QWidget* parent = nullptr);

    void showPlan(const ImportPreview& preview, const QStringList& files);
    /// From 0 to 1000.
    void showProgress(int done);
    void showAnswer(const ImportAnswer& answer, bool canWriteRejects);
    void showTakenBack();
    void setProblem(const std::optional<Error>& problem);

Q_SIGNALS:
    void casesWanted();
    void rejectsWanted();
    void undoWanted();

private:
    void setLines(const QStringList& lines);

    Label* m_title;
    Banner* m_problem;
    Label* m_lines;
    QProgressBar* m_progress;
    QWidget* m_afterwards;
    QPushButton* m_cases;
    QPushButton* m_rejects;
    QPushButton* m_undo;
};

} // namespace amends
