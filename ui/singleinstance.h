// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

/// One window per data folder. The first start holds a lock there and listens; a later one hands
/// over the file it was given and ends.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    enum class Role {
        First, ///< go on
        HandedOver, ///< another window took `file`; nothing is left to do
        Refused, ///< another one holds the folder and does not answer
    };

    explicit SingleInstance(const QString &dataDir, QObject *parent = nullptr);

    /// Before there is a window, since it may wait up to five seconds for the other one. `file` may
    /// be empty: then the other window is only raised.
    Role claim(const QString &file);

Q_SIGNALS:
    void raiseRequested(const QString &file);

private:
    bool handOver(const QString &file);
    void listen();
    void readFrom(QLocalSocket *client);

    QString m_name;
    QLockFile m_lock;
    QLocalServer m_server;
};
