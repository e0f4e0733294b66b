// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/server.h"
#include "app/api/types.h"
#include "app/base/error.h"
#include "app/scan/scanner.h"
#include "app/words/errorwords.h"

#include <QMap>
#include <QWidget>

class EmptyState;
class PageHeader;
class QStackedWidget;
class ScanCard;
class ScrollPage;
class ServerScansCard;
struct Services;

/// The scans that run or wait for somebody, newest first, and those that ended while the window was
/// open. What earlier windows and commands left is taken up here.
class RunningPage : public QWidget
{
    Q_OBJECT

public:
    explicit RunningPage(Services &services, QWidget *parent = nullptr);

    /// Makes the card of a scan at once: one that fails right away has no other chance to be seen.
    void showStarted(int ticket);

Q_SIGNALS:
    void runningCountChanged(int count);
    void reportRequested(qint64 id);
    void newScanRequested();
    void scanRequested(const Server &server, const ScanRequest &request); ///< once more
    void editRequested(const ScanRequest &request);
    void serverRequested(const QString &id); ///< to see to its address or key
    /// One that lies outside of this page, for a scan on that server.
    void remedyRequested(Remedy remedy, const QString &serverId);

protected:
    void changeEvent(QEvent *event) override;

private:
    ScanCard *cardOf(int ticket);
    void connectScanner();
    void showChange(int ticket);
    void fill();
    void command(int ticket, RunCommand command);
    void act(ScanCard *card, Remedy remedy);
    void adopt();
    void close(int ticket);
    void showCount();
    void retranslate();

    Services &m_services;
    QMap<int, ScanCard *> m_cards;
    PageHeader *m_header = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    ScrollPage *m_list = nullptr;
    ServerScansCard *m_serverScans = nullptr;
};
