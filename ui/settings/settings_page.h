// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/casebook.h"
#include "ui/desk/ask_for_file.h"
#include "ui/desk/page.h"

#include <functional>

namespace amends {

class BackupPanel;
class BusinessForm;
class Label;
struct Sheet;
class ViewList;

/// What can be set: the look and language of the program, the business, the saved views; and what is in force. All of
/// it holds at once or says when. Window's thread.
class SettingsPage : public Page {
    Q_OBJECT

public:
    /// Where the casebook lies, and ways out of it; one that is not given is not offered.
    struct Setup {
        QString casebookFile; ///< empty: not shown
        std::function<void()> openSample;
        std::function<void()> removeSample; ///< given only while the sample shop is open
        std::function<void()> openOther;
        std::function<void(const Backup& backup)> restore = {};
        AskForFile saveAs = {};
    };

    SettingsPage(Desk& desk, Setup setup, QWidget* parent = nullptr);

    void openAt(const Place& place) override;
    Place place() const override { return {.page = PageKind::Settings}; }
    void follow(const Changes& changes) override;
    void finishTyping() override;

private:
    void addLook(const Sheet& sheet);
    void addBusiness(const Sheet& sheet);
    void addViews(const Sheet& sheet);
    void addPlaybook(const Sheet& sheet);
    void addCasebook(const Sheet& sheet);
    void addBackups(const Sheet& sheet);
    void addCheck(const Sheet& sheet);
    void tellPlaybook();
    void tellFile();

    Desk& m_desk;
    Setup m_setup;
    BusinessForm* m_business = nullptr;
    ViewList* m_views = nullptr;
    Label* m_playbook = nullptr;
    Label* m_deadlines = nullptr;
    Label* m_file = nullptr;
    BackupPanel* m_backups = nullptr;
};

} // namespace amends
