// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/single_instance.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace amends {

namespace {

constexpr int patience = 1000; // milliseconds
constexpr qint64 mostBytes = 1 << 20;
constexpr auto streamVersion = QDataStream::Qt_6_0;
constexpr char taken = '+';
constexpr char refused = '-';

} // namespace

SingleInstance::SingleInstance(const QString& casebookFile, QObject* parent)
    : QObject(parent)
    , m_name(nameFor(casebookFile))
{}

SingleInstance::~SingleInstance() = default;

QString SingleInstance::nameFor(const QString& casebookFile)
{
    const QFileInfo file(casebookFile);
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    const QString whole = file.exists() ? file.canonicalFilePath() : folder + u'/' + file.fileName();
    const QByteArray hash = QCryptographicHash::hash(whole.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    const QString name = u"amends-"_s + QString::fromLatin1(hash);
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return runtime.isEmpty() ? name : QDir(runtime).filePath(name);
}

QByteArray SingleInstance::activationToken()
{
    const QByteArray wayland = qgetenv("XDG_ACTIVATION_TOKEN");
    return wayland.isEmpty() ? qgetenv("DESKTOP_STARTUP_ID") : wayland;
}

bool SingleInstance::handOver(const Call& call) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(patience))
        return false;
    QDataStream stream(&socket);
    stream.setVersion(streamVersion);
    stream << call.arguments << call.folder << call.activation;
    socket.flush();
    // Only who answers has taken it: a program that hangs has not.
    return socket.waitForReadyRead(patience) && socket.read(1) == QByteArray(1, taken);
}

bool SingleInstance::listen()
{
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* guest = m_server->nextPendingConnection())
            welcome(guest);
    });
    // Listening itself would push aside whoever is there.
    QLocalSocket other;
    other.connectToServer(m_name);
    if (other.waitForConnected(patience))
        return false;
    QLocalServer::removeServer(m_name);
    return m_server->listen(m_name);
}

bool SingleInstance::isListeningFor(const QString& casebookFile) const
{
    return m_server && m_server->isListening() && nameFor(casebookFile) == m_name;
}

bool SingleInstance::listenFor(const QString& casebookFile)
{
    if (isListeningFor(casebookFile))
        return true;
    m_name = nameFor(casebookFile);
    return listen();
}

void SingleInstance::welcome(QLocalSocket* guest)
{
    connect(guest, &QLocalSocket::readyRead, this, [this, guest] { read(guest); });
    connect(guest, &QLocalSocket::disconnected, guest, &QObject::deleteLater);
    if (guest->bytesAvailable() > 0)
        read(guest);
}

void SingleInstance::read(QLocalSocket* guest)
{
    if (guest->bytesAvailable() > mostBytes) {
        guest->abort();
        return;
    }
    QDataStream stream(guest);
    stream.setVersion(streamVersion);
    Call call;
    stream.startTransaction();
    stream >> call.arguments >> call.folder >> call.activation;
    if (!stream.commitTransaction())
        return;
    const bool isTaken = m_take && m_take(call);
    guest->write(QByteArray(1, isTaken ? taken : refused));
    guest->flush();
}

} // namespace amends
