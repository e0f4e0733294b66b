// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Patience = 2000; // ms
constexpr qint64 MostBytes = 16 * 1024; // a path is 4 KB at most
constexpr char Taken[] = "ok\n";

/// Unix limits the path of a socket to 107 bytes, so the folder's name cannot be in it.
QString nameFor(const QString &dataDir)
{
    const QByteArray path = QDir(dataDir).absolutePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex();
    return u"nat-desktop-"_s + QString::fromLatin1(hash.left(24));
}

} // namespace

SingleInstance::SingleInstance(const QString &dataDir, QObject *parent)
    : QObject(parent), m_name(nameFor(dataDir)), m_lock(QDir(dataDir).filePath(u"window.lock"_s))
{
    m_lock.setStaleLockTime(0); // only a dead process makes it stale, never time
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    QDir().mkpath(dataDir);
}

SingleInstance::Role SingleInstance::claim(const QString &file)
{
    if (!m_lock.tryLock(0) && m_lock.error() == QLockFile::LockFailedError) {
        if (handOver(file))
            return Role::HandedOver;
        // It may just be ending, or not be listening yet.
        if (!m_lock.tryLock(Patience))
            return handOver(file) ? Role::HandedOver : Role::Refused;
    }
    // A folder that cannot be written is told in the window, where something can be done about it.
    listen();
    return Role::First;
}

bool SingleInstance::handOver(const QString &file)
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(Patience))
        return false;
    const QString path = file.isEmpty() ? QString() : QFileInfo(file).absoluteFilePath();
    socket.write(path.toUtf8() + '\n');
    while (socket.bytesAvailable() < qint64(sizeof Taken) - 1) {
        if (!socket.waitForReadyRead(Patience))
            return false;
    }
    return true;
}

void SingleInstance::listen()
{
    // What a crash left lies in the way; with the lock held it cannot be anybody's.
    QLocalServer::removeServer(m_name);
    if (!m_server.listen(m_name))
        qWarning("A second start cannot raise this window: %s", qPrintable(m_server.errorString()));
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *client = m_server.nextPendingConnection()) {
            connect(client, &QLocalSocket::disconnected, client, &QObject::deleteLater);
            connect(client, &QLocalSocket::readyRead, this, [this, client] { readFrom(client); });
        }
    });
}

void SingleInstance::readFrom(QLocalSocket *client)
{
    if (!client->canReadLine()) {
        if (client->bytesAvailable() > MostBytes)
            client->abort();
        return;
    }
    const QString file = QString::fromUtf8(client->readLine(MostBytes)).chopped(1);
    client->write(Taken);
    client->disconnectFromServer();
    Q_EMIT raiseRequested(file);
}
