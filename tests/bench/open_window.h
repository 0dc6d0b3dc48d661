// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/session.h"

class QTableView;

namespace amends {
class CaseTable;
}

namespace amends::bench {

/// The program's window on a casebook, as a person has it open, at 1280x800. Needs a QApplication.
class OpenWindow {
public:
    explicit OpenWindow(const QString& path);

    Session& session() { return m_session; }
    /// The list of all cases, with the rows in sight read.
    QTableView& showList();
    /// Until the rows in sight are read and painted.
    void waitForRows();

private:
    Session m_session;
    QTableView* m_view = nullptr;
    CaseTable* m_table = nullptr;
};

} // namespace amends::bench
