// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/runningmodel.h"
#include "app/scan/scanner.h"
#include "app/words/errorwords.h"
#include "ui/widgets/card.h"

#include <QTimer>

class MessageBar;
class QProgressBar;
class QPushButton;
class QTableView;
class RunActions;
struct Notice;

/// One scan: how far it is, in true counts, and its pages as they come in. One at a server tells
/// when that was asked, and what can be done while there is no report. When it has ended, the card
/// says how and leads on.
class ScanCard : public Card
{
    Q_OBJECT

public:
    using ScheduleSource = std::function<StatusWatch::Schedule()>;

    ScanCard(const RunningScan &scan, ScheduleSource schedule, QWidget *parent = nullptr);

    void showScan(const RunningScan &scan);
    void showReportReady(qint64 reportId);
    void showFailure(const Error &error);
    void showStopRefused(const Error &error); ///< the server goes on with it
    bool hasEnded() const { return m_ended; }
    const ScanRequest &request() const { return m_scan.request; }
    bool canStartAgain() const { return m_scan.canStart; } ///< its request is here as a whole
    const Server &server() const { return m_scan.server; }

Q_SIGNALS:
    void commanded(RunCommand command);
    void reportRequested(qint64 id);
    void remedyRequested(Remedy remedy); ///< for the failure that is shown
    void closed(); ///< the card of an ended scan is not wanted any more

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *createHead();
    void createTable();
    void retranslate();
    void showCounts();
    void showElapsed();
    void showHalt();
    void offerHelp(Notice &notice);
    void runClock();
    void end();
    void fitTable();
    QString countText() const;
    QString checksText() const;

    RunningScan m_scan;
    ScheduleSource m_schedule;
    RunningModel m_model;
    QTimer m_clock;
    QDateTime m_endedAt;
    bool m_ended = false;
    bool m_tellsRefusal = false; ///< of a stop, which stays until something else is to be told
    std::optional<Error> m_error;
    qint64 m_reportId = 0;
    QLabel *m_target = nullptr;
    QLabel *m_what = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_close = nullptr;
    QProgressBar *m_bar = nullptr;
    QLabel *m_counts = nullptr;
    QLabel *m_elapsed = nullptr;
    RunActions *m_actions = nullptr;
    QTableView *m_table = nullptr;
    MessageBar *m_failure = nullptr;
};
