// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/requests.h"
#include "core/cases/records.h"
#include "ui/casepage/person_field.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace amends {

class Desk;
class Label;
class SegmentedControl;

/// Takes down a case that came in by another way than a file: what it is, who said what, where. Opens it and goes
/// there. What is typed is a draft on the disk within a second, and back after a crash. Window's thread.
class NewCase : public QWidget {
    Q_OBJECT

public:
    explicit NewCase(Desk& desk, QWidget* parent = nullptr);

    /// The cursor on the first field; what was typed and not opened yet is still there.
    void start();
    /// What was typed within the last second is on its way to the disk, too.
    void finishTyping();

private:
    void kindChosen(int index);
    void showMissing();
    void open();
    void openFor(const PersonField::Named& customer);
    void clear();
    void keep();
    void restore();
    void fill(const QJsonObject& draft);
    QJsonObject filled() const;
    Draft draft() const;
    EditGroup edits(const PersonField::Named& customer) const;

    Desk& m_desk;
    CaseId m_id; ///< of the case to be
    QJsonObject m_untouched;
    QTimer m_draftTimer;
    QWidget* m_work;
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
