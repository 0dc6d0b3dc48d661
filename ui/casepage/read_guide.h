// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case.h"
#include "core/playbook/playbook.h"
#include "ui/widgets/panel.h"

namespace amends {

class Label;

/// Beside the reading: how to read, and that there is time. Window's thread.
class ReadGuide : public Panel {
    Q_OBJECT

public:
    explicit ReadGuide(QWidget* parent = nullptr);

    void show(const Case& c, const Playbook& playbook);

private:
    Label* m_coolingOff;
};

} // namespace amends
