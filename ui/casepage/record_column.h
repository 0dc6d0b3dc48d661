// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/requests.h"
#include "ui/words/when.h"

#include <QWidget>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace amends {

class Label;

/// Everyone a case names.
QList<Person> peopleOf(const CaseView& view);

/// What is on the record of a case, beside the work: its clocks, what was promised, what happened, newest first. Folds
/// to a rail that counts them. Window's thread.
class RecordColumn : public QWidget {
    Q_OBJECT

public:
    explicit RecordColumn(QWidget* parent = nullptr);

    void show(const CaseView& view, const words::Present& present);
    void setFolded(bool folded);
    bool isFolded() const { return m_isFolded; }
    /// How wide it is unfolded, with what it says now.
    int widthUnfolded() const;

Q_SIGNALS:
    /// By a person; whoever owns it decides.
    void foldWanted(bool folded);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeRail();
    QWidget* makeContent();
    void rebuild();
    void addClocks(QVBoxLayout* column);
    void addPromises(QVBoxLayout* column);
    void addTimeline(QVBoxLayout* column);
    void showCounts();

    CaseView m_view;
    words::Present m_present;
    bool m_isFolded = false;
    bool m_showsAll = false;
    QWidget* m_rail = nullptr;
    Label* m_clockCount = nullptr;
    Label* m_promiseCount = nullptr;
    Label* m_lineCount = nullptr;
    QScrollArea* m_scroll;
    QPushButton* m_fold = nullptr;
    QPushButton* m_unfold = nullptr;
};

} // namespace amends
