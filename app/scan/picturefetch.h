// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/extras.h"
#include "app/api/natapi.h"
#include "app/scan/pollrule.h"

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTimer>

/// Brings the pictures of a server's comparisons here, from its own origin only, a few at a time,
/// bounded in number and size. What may pass is asked for again, though a server that gives none of
/// them is left soon: the report waits. Ends with exactly one `finished`,
/// never inside start(); a picture that can't be had is said to be so.
class PictureFetch : public QObject
{
    Q_OBJECT

public:
    PictureFetch(NatApi &api, PollRule rule, QObject *parent = nullptr);

    void start(const QList<VisualComparison> &comparisons);

    const QHash<QString, ComparisonPicture> &told() const { return m_told; } ///< by address
    const QHash<QString, QByteArray> &pictures() const { return m_pictures; } ///< sha256 → PNG

Q_SIGNALS:
    void finished();

private:
    void take(const QString &address);
    void fetchSome();
    void fetchNext();
    void received(const QString &address, const Result<QByteArray> &bytes);
    void settle(const QString &address, const ComparisonPicture &picture);
    void keep(const QString &address, const Result<QByteArray> &png);
    void roundEnded();

    NatApi &m_api;
    PollRule m_rule;
    QHash<QString, ComparisonPicture> m_told;
    QHash<QString, QByteArray> m_pictures;
    QStringList m_wanted; ///< still to be fetched
    QStringList m_again; ///< in the next round
    QTimer m_timer; ///< before the next round
    qint64 m_bytes = 0;
    int m_rounds = 0;
    int m_misses = 0; ///< in a row, of those that may pass
    int m_fetching = 0;
};
