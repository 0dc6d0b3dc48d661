// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QWidget>

class QPushButton;

namespace amends {

struct CheckAnswer;
class Desk;
class Label;
struct RepairAnswer;

/// Looks whether the casebook is whole, says what was found, and offers to repair it where something was. Window's
/// thread.
class CheckPanel : public QWidget {
    Q_OBJECT

public:
    explicit CheckPanel(Desk& desk, QWidget* parent = nullptr);

private:
    void check();
    void repair();
    void tell(const Result<CheckAnswer>& answer);
    void tell(const Result<RepairAnswer>& answer);
    void wait(const QString& sentence);
    void say(const QStringList& sentences, bool offersRepair);

    Desk& m_desk;
    Label* m_result;
    QPushButton* m_check;
    QPushButton* m_repair;
};

} // namespace amends
