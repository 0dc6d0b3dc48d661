// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/requests.h"
#include "ui/words/when.h"

#include <QWidget>

class QMenu;
class QPushButton;

namespace amends {

class Chip;
class Label;
class Stars;

/// What a case is, over its steps: number, title, who wrote it where and when, and what is due. Window's thread.
class CaseHeader : public QWidget {
    Q_OBJECT

public:
    explicit CaseHeader(QWidget* parent = nullptr);

    void show(const CaseView& view, const words::Present& present);
    /// The case stands in a list, whose one before and one after can be gone to.
    void showWay(bool isThere, bool hasBefore, bool hasAfter);
    /// Behind "…", for what is rare.
    QMenu* menu() const { return m_menu; }

Q_SIGNALS:
    void backWanted();
    void beforeWanted();
    void afterWanted();
    void fileWanted();

private:
    void showChips(const CaseView& view, const words::Present& present);

    QPushButton* m_before;
    QPushButton* m_after;
    QMenu* m_menu;
    Label* m_number;
    Chip* m_severity;
    Chip* m_stance;
    Chip* m_due;
    Label* m_title;
    Label* m_from;
    Stars* m_stars;
    Label* m_when;
};

} // namespace amends
