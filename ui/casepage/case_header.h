// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/requests.h"
#include "ui/words/when.h"

#include <QWidget>

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

Q_SIGNALS:
    void backWanted();
    void fileWanted();

private:
    void showChips(const CaseView& view, const words::Present& present);

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
