// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

class QLocalServer;
class QLocalSocket;

namespace amends {

/// One running program per casebook: a second start hands the first what it was asked to do and ends. The two meet at a
/// socket of this user, named by the casebook's file, so that two casebooks are two programs. Where there can be no
/// socket the program just runs alone; the casebook's own lock still holds. Window's thread.
class SingleInstance : public QObject {
    Q_OBJECT

public:
    /// What a second start was asked to do.
    struct Call {
        QStringList arguments; ///< without the program's name
        QString folder;        ///< what relative paths in them start from
        QByteArray activation; ///< the desktop's token that lets a window come to the front; may be empty

        bool operator==(const Call&) const = default;
    };

    /// A later start: raises the window, does what it says. False where that cannot be now: the later start goes on.
    using Take = std::function<bool(const Call& call)>;

    explicit SingleInstance(const QString& casebookFile, QObject* parent = nullptr);
    ~SingleInstance() override;

    /// True where a first one took it, so that its window is in front: then end with 0. Waits a second at most for
    /// each, to be heard and to be answered.
    bool handOver(const Call& call) const;
    /// Who takes the calls; without, each is refused.
    void setTake(Take take) { m_take = std::move(take); }
    /// Takes the calls of later starts from now on. A socket that a crash left behind is taken over. False where it is
    /// not possible; the program goes on without.
    bool listen();
    /// Another casebook is open from now on: takes the calls for that one instead.
    bool listenFor(const QString& casebookFile);
    /// Whoever would hand over for this casebook would find this very program.
    bool isListeningFor(const QString& casebookFile) const;

    /// In the environment of this start: what the launcher set for Wayland and X11.
    static QByteArray activationToken();
    /// The socket's name; the same for every path to a file.
    static QString nameFor(const QString& casebookFile);

private:
    void welcome(QLocalSocket* guest);
    void read(QLocalSocket* guest);

    QString m_name;
    Take m_take;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace amends
