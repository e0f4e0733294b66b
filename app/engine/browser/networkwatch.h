// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/browser/tab.h"

#include <QHash>
#include <QObject>
#include <QTimer>

/// What a tab has on the wire: says when it is quiet, and when one response is over the limit.
class NetworkWatch : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 MaxResponse = 50 * 1000 * 1000; ///< bytes, announced or decoded

    explicit NetworkWatch(Tab &tab, QObject *parent = nullptr);

    /// Says `quiet` once nothing has been on its way for 500 ms (100 ms when nothing was asked for
    /// since this call), or after 4 s. What never ends by nature (event streams, sockets) does not
    /// count.
    void awaitQuiet();
    void stopWaiting();

Q_SIGNALS:
    void quiet();
    void tooLarge();

private:
    void requestBegan(const QJsonObject &params);
    void responseCame(const QJsonObject &params);
    void requestEnded(const QJsonObject &params);
    void dataCame(const QJsonObject &params);

    QHash<QString, qint64> m_onTheirWay; ///< request id → bytes so far
    QTimer m_calm;
    QTimer m_cap;
    bool m_busySince = false;
};
