// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/types.h"
#include "app/engine/browser/networkwatch.h"
#include "app/engine/browser/tab.h"

#include <QObject>
#include <QSet>
#include <QTimer>
#include <QUrl>

/// One page being loaded into a tab, from the address to the load event and the calm after it.
/// Says `ready` when there is an HTML document to look at, `failed` when there is none. A page that
/// moves on by itself (refresh, script) is followed three times.
class PageLoad : public QObject
{
    Q_OBJECT

public:
    /// The document as it is now.
    struct Document
    {
        QUrl url;
        QString contentType;
        int status = 0;
        bool loadEvent = false; ///< it fired; false when the time was up before
    };

    explicit PageLoad(Tab &tab, QObject *parent = nullptr);

    /// Call once. `timeout` is for everything up to the load event.
    void navigate(const QUrl &url, std::chrono::milliseconds timeout);
    const Document &document() const { return m_document; }

    /// What Chromium's net::ERR_… means for a page.
    static PageOutcome outcomeOf(QStringView netError);

Q_SIGNALS:
    void ready();
    /// It moved on after `ready`, which will come again, or `failed`.
    void replaced();
    /// Any outcome but Ok and HttpError. Nothing follows.
    void failed(PageOutcome outcome, const QString &errorText);

private:
    void answered(const Result<QJsonObject> &answer);
    void refused(const QString &netError);
    void frameNavigated(const QJsonObject &params);
    void begin(const QJsonObject &frame);
    void lifecycle(const QJsonObject &params);
    void responseCame(const QJsonObject &params);
    void loadFired();
    void timeUp();
    void fail(PageOutcome outcome, const QString &errorText);

    Tab &m_tab;
    NetworkWatch m_network;
    QTimer m_timeout;
    Document m_document;
    QJsonObject m_frame; ///< the main frame as last announced
    QJsonObject m_response; ///< to the last request for a main document
    QSet<QString> m_fired; ///< documents (loader ids) whose load event came
    QString m_loader; ///< id of the document; empty until the browser has answered
    int m_documents = 0;
    bool m_download = false;
    bool m_ready = false;
    bool m_over = false;
};
