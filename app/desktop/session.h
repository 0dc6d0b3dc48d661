// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/dialogs.h"
#include "core/casebook/casebook.h"

#include <QEventLoop>
#include <QObject>

#include <memory>
#include <optional>

namespace amends {

class Desk;
class MainWindow;

/// One casebook with its window: opens or makes the file, reads what pages need to know, then shows the window. Another
/// one takes its place: the window goes at once, and what was typed last comes to the disk before the casebook is
/// closed, for which it waits some seconds with the program awake. Window's thread; lives as long as the program.
class Session : public QObject {
    Q_OBJECT

public:
    /// Where the casebook of this person lies, and the sample shop beside it.
    struct Files {
        QString own;
        QString sample;
    };

    Session(std::shared_ptr<const Clock> clock, Files files, Dialogs dialogs, QObject* parent = nullptr);
    ~Session() override;

    /// Opens the file; makes it with guessed values where there is none.
    void open(const QString& path);
    /// The invented shop, in the file of its own; made where it is not there yet.
    void openSample();

    const QString& path() const { return m_path; }
    MainWindow* window() const { return m_window.get(); }
    Desk* desk() const { return m_desk.get(); }

Q_SIGNALS:
    /// The window is there.
    void opened();
    /// It is not: why. What was open before is closed.
    void failed(const amends::Error& error);

private:
    void start(const QString& path);
    void end();
    void fail(const Error& error);
    void readOffice();
    void show(const Office& office, const Playbook& playbook);
    void removeSample();
    void askForOther();

    std::shared_ptr<const Clock> m_clock;
    Files m_files;
    Dialogs m_dialogs;
    QString m_path;
    std::unique_ptr<Casebook> m_casebook;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
    std::optional<QEventLoopLocker> m_opening; ///< between two windows the program does not end
};

} // namespace amends
