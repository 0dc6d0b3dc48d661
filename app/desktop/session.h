// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/dialogs.h"
#include "core/casebook/casebook.h"

#include <QEventLoop>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace amends {

class Desk;
class FileWatch;
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
    /// The invented shop, in the file of its own; made where it is not there yet. A file that could not be filled is
    /// removed again.
    void openSample();
    /// The open casebook becomes what a backup has; what it was is kept as one. Where that cannot be, it is open as
    /// before, and why is told there.
    void restore(const Backup& backup);
    /// After failed(): the same with the newest backup of what was asked for last.
    void restoreNewest();
    /// After failed(): once more what was asked for last, the file or the sample.
    void again();
    /// After failed() by `locked`: the same casebook, only to be read, while the window says who writes.
    void openToRead(const Error& locked);

    const QString& path() const { return m_path; }
    /// A window was there at some time.
    bool wasOpen() const { return m_wasOpen; }
    MainWindow* window() const { return m_window.get(); }
    Desk* desk() const { return m_desk.get(); }

Q_SIGNALS:
    /// The window is there.
    void opened();
    /// It is not: why. What was open before is closed. The program does not end by itself before this is answered.
    void failed(const amends::Error& error);

private:
    enum class Use { Write, OnlyRead };
    void start(const QString& path, bool isSampleAsked, Use use = Use::Write);
    void end();
    /// Answers of what another opening has taken the place of are not heard.
    template <class T>
    void await(QFuture<T> future, std::function<void(const T&)> then);
    void awaitReady(QFuture<Done> ready);
    void fillSample();
    void fail(const Error& error);
    void readOffice();
    void keepTyped(const QList<Draft>& typed);
    void show(const Office& office, const Playbook& playbook);
    void removeSample();
    void askForOther();
    void restoreFrom(const QString& backup);
    void watchFile();
    void tellReplaced();
    void openReplaced();
    void checkWhereItLies();

    std::shared_ptr<const Clock> m_clock;
    Files m_files;
    Dialogs m_dialogs;
    QString m_path;
    bool m_isSampleAsked = false;
    bool m_mayMake = true;            ///< where there is no file
    std::optional<Error> m_whyToRead; ///< only: who writes
    bool m_wasOpen = false;
    std::function<void(Desk&)> m_toTell; ///< what there is to say once a window is there
    int m_attempt = 0;
    std::optional<QFuture<Done>> m_unfinishedSample; ///< its making, until it is filled
    std::unique_ptr<Casebook> m_casebook;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<FileWatch> m_watch;
    std::optional<QEventLoopLocker> m_opening; ///< between two windows the program does not end
};

} // namespace amends
