// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/requests.h"

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace amends {

class Desk;
class Label;
class PersonField;
class SegmentedControl;

/// Takes down a case that came in by another way than a file: what it is, who said what, where. Opens it and goes
/// there. Window's thread.
class NewCase : public QWidget {
    Q_OBJECT

public:
    explicit NewCase(Desk& desk, QWidget* parent = nullptr);

    /// The cursor on the first field; what was typed and not opened yet is still there.
    void start();

private:
    void kindChosen(int index);
    void showMissing();
    void open();
    void clear();
    EditGroup edits(const CaseId& id) const;

    Desk& m_desk;
    SegmentedControl* m_kind;
    SegmentedControl* m_public;
    QLineEdit* m_title;
    QLineEdit* m_source;
    PersonField* m_customer;
    QPlainTextEdit* m_text;
    Label* m_missing;
    QPushButton* m_open;
};

} // namespace amends
