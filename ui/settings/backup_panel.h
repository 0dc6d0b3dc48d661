// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/casebook.h"
#include "ui/desk/ask_for_file.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace amends {

class Desk;
class Label;

/// The backups of the casebook: when the last one was made, one made now, a copy for elsewhere, and one put back after
/// being asked once more. Window's thread.
class BackupPanel : public QWidget {
    Q_OBJECT

public:
    using Restore = std::function<void(const Backup& backup)>;

    /// What is not given is not offered.
    BackupPanel(Desk& desk, AskForFile askForFile, Restore restore, QWidget* parent = nullptr);

    /// Looks which there are.
    void refresh();

private:
    QWidget* makeRule();
    QWidget* makeButtons();
    QWidget* makeChoice();
    QWidget* makeQuestion();
    void tell(const QList<Backup>& backups);
    void backUp();
    void saveCopy();
    void ask(bool isAsked);
    void setBusy(bool isBusy);

    Desk& m_desk;
    AskForFile m_askForFile;
    Restore m_restore;
    QList<Backup> m_backups;
    Label* m_last;
    QPushButton* m_backUp;
    QPushButton* m_saveCopy;
    QComboBox* m_which = nullptr;
    QPushButton* m_putBack = nullptr;
    QWidget* m_choice; ///< of the two
    Label* m_asked = nullptr;
    QPushButton* m_sure = nullptr;
    QWidget* m_question; ///< likewise
};

} // namespace amends
