// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QObject>

#include <chrono>

/// API keys in the OS keychain (QtKeychain, service "nat-desktop"), one entry per server entry.
/// Every job has a watchdog, since the Secret Service may never answer. What cannot be kept there
/// is kept in memory until the program ends; nothing is ever written elsewhere.
class Secrets : public QObject
{
    Q_OBJECT

public:
    enum class Kept { InKeychain, ThisSession };

    explicit Secrets(std::chrono::milliseconds watchdog = std::chrono::seconds(10),
                     QObject *parent = nullptr);

    /// The secret; empty when there is none. A locked keyring looks like "none" to us, so an empty
    /// answer must never lead to clearing anything. Keychain errors are reported as such.
    void read(const QString &name, QObject *context, Handler<QByteArray> handler);
    /// Writes, reads back and compares; on failure keeps it for this session and says so.
    void write(const QString &name, const QByteArray &secret, QObject *context,
               Handler<Kept> handler);
    /// It is in the memory only, and gone when the program ends.
    bool isForThisSession(const QString &name) const { return m_session.contains(name); }
    void forgetForThisSession(const QString &name) { m_session.remove(name); }
    /// Proves that it is gone: an error when the keychain is locked and cannot be changed.
    void remove(const QString &name, QObject *context, Handler<Done> handler);

private:
    std::chrono::milliseconds m_watchdog;
    QHash<QString, QByteArray> m_session;
};
