// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case.h"

#include <QPushButton>

#include <optional>

namespace amends {

/// What was found on a claim, and a menu of what can be found. Differing is a question still open; agreeing is a claim
/// that holds undisputed.
class FindingButton : public QPushButton {
    Q_OBJECT

public:
    explicit FindingButton(QWidget* parent = nullptr);

    void show(const Claim& claim);

    /// "1 differ · 1 holds · 3 open".
    static QString counts(const QList<Claim>& claims);

Q_SIGNALS:
    /// By a person. Nothing said of the dispute: it is what it was, only agreed on no more.
    void found(amends::Finding finding, std::optional<amends::Disputed> disputed);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showIcon();

    int m_found = 0;
};

} // namespace amends
