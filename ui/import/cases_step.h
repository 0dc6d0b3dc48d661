// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/import_preview.h"
#include "ui/import/import_plan.h"

#include <QWidget>

class QComboBox;
class QDateEdit;

namespace amends {

class Label;

/// Which rows become cases, and which of them are history. Value in, value out, as ColumnsStep.
class CasesStep : public QWidget {
    Q_OBJECT

public:
    explicit CasesStep(QWidget* parent = nullptr);

    /// Does not signal. `today` is the business's.
    void show(const ImportPlan& plan, const ImportPreview& preview, const QDate& today);

Q_SIGNALS:
    void changed(const amends::ImportPlan& plan);

private:
    void setHistory();

    ImportPlan m_plan;
    QDate m_today;
    QWidget* m_ratings;
    QComboBox* m_stars;
    QComboBox* m_history;
    QDateEdit* m_before;
    Label* m_leftOut;
    Label* m_counts;
};

} // namespace amends
