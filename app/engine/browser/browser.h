// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/types.h"
#include "app/base/result.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <memory>

class CdpClient;
class Chromium;

/// The one Chromium of an engine process: started when first needed, started again when it was
/// lost, exchanged for a fresh one when it has shown enough pages, killed with everything it
/// started when this is deleted. Scans use it through a BrowserSession each.
class Browser : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString program; ///< empty: NAT_CHROME, then the usual places (see findChromium)
        int tabs = 0; ///< visits at once, all sessions together; 0 = number of cores
        int pagesPerProcess = 200; ///< then a fresh process; Chromium grows with its pages
    };

    explicit Browser(const Options &options, QObject *parent = nullptr);
    ~Browser() override;

    /// Fills `browser` and `axe`; starts the browser if need be. BrowserMissing or EngineDown.
    void environment(QObject *context, Handler<Environment> handler);

    qint64 processId() const; ///< 0 when it is not running

    // For BrowserSession.
    int tabs() const { return m_options.tabs; }
    /// The running browser, started if need be; valid until `lost` or
    /// `recycled`. Never answers inside the call.
    void whenReady(QObject *context, Handler<CdpClient *> handler);
    /// The right to have one visit under way; false when all are taken: wait for `permitReturned`.
    bool takePermit();
    void returnPermit();
    /// It has not answered what needs no page: ends it, `lost` follows.
    void giveUp();

Q_SIGNALS:
    /// It died, and its contexts and tabs with it. The next whenReady() starts another.
    void lost();
    /// As `lost`, but on purpose and with no visit under way.
    void recycled();
    void permitReturned();

private:
    struct Waiter
    {
        QPointer<QObject> context;
        Handler<CdpClient *> handler;
    };
    enum class State { Down, Starting, Ready, Dying };

    void start();
    void started(const Result<QString> &product);
    void closePopups();
    void browserLost();
    void discard();
    void answerWaiters(const Result<CdpClient *> &answer);

    Options m_options;
    std::unique_ptr<Chromium> m_chromium;
    QList<Waiter> m_waiters;
    QString m_product;
    State m_state = State::Down;
    int m_permits = 0; ///< taken
    int m_pages = 0; ///< shown by this process
};
