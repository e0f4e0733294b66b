// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/server.h"
#include "app/api/types.h"
#include "app/base/error.h"
#include "app/store/report.h"
#include "app/triage/findingfilter.h"
#include "app/words/errorwords.h"
#include "ui/message.h"
#include "ui/panecycle.h"
#include "ui/reportdesk.h"
#include "ui/usagedesk.h"

#include <QMainWindow>

#include <memory>

class FindingsPage;
class HistoryPage;
class HomePage;
class MessageArea;
class NavigationView;
class NewScanPage;
class OverviewPage;
class QStackedWidget;
class RunningPage;
class SampleServers;
class ServerExport;
class StatusLine;
class UsagePage;
class WindowActions;
struct Notice;
struct Services;

/// The window: navigation at the left, messages above the page, the page. It wires pages and
/// services together and knows what is shown; everything else is theirs.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Services &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    void openFile(const QString &path); ///< a report, or the description of an API
    void raiseFor(const QString &file); ///< for a second start; the file may be empty

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum Page { Home, NewScan, Running, Overview, Findings, History, UsageOfPlans, PageCount };

    void createPages();
    void createFrame();
    void connectActions();
    void connectFormPages();
    void connectReportPages();
    void connectServerExport();
    void connectServices();
    void connectUsage();
    void restorePlace();
    void retranslate();

    void showPage(Page page);
    void goTo(Page page);
    QWidget *listOf(Page page) const; ///< what one comes to a page for; null without one
    void goBack(QList<Page> &from, QList<Page> &to);
    void startScan(const Server &server, const ScanRequest &request);
    void startHere(const ScanRequest &request);
    void startAgain(const ScanRequest &request); ///< of the report that is open
    void editScan(const ScanRequest &request);
    void runAgain();
    void stopScans();
    void startSample(ScanRequest request);
    void showReport(const Report &report);
    void askForExport(const QString &format);
    void exportTo(const QString &path);
    void showEnded(qint64 reportId);
    void showError(const Error &error);
    void showFailedScan(const Error &error);
    void showPausedScan(int ticket, const Error &reason);
    void showMessage(const Message &message);
    void remedy(Remedy remedy, const QString &serverId = {});
    void showPlans(const QString &serverId);
    void scanHere();
    void chooseFile();
    void chooseDescription();
    void openDescription(const QString &path);
    void openDataFolder();
    void showSettings();
    void connectServer();
    void editServer(const QString &id);
    void showRunningCount(int count);
    void quitWhenStopped();

    Services &m_services;
    ReportDesk m_desk;
    UsageDesk m_usageDesk;
    ServerExport *m_serverExport = nullptr;
    WindowActions *m_actions = nullptr;
    NavigationView *m_navigation = nullptr;
    MessageArea *m_messages = nullptr;
    StatusLine *m_status = nullptr;
    QStackedWidget *m_stack = nullptr;
    HomePage *m_home = nullptr;
    NewScanPage *m_newScan = nullptr;
    RunningPage *m_running = nullptr;
    OverviewPage *m_overview = nullptr;
    FindingsPage *m_findings = nullptr;
    HistoryPage *m_history = nullptr;
    UsagePage *m_usage = nullptr;
    PaneCycle m_panes;
    std::unique_ptr<SampleServers> m_sample; ///< while the window lives, once it was asked for
    QList<Page> m_back;
    QList<Page> m_forward;
    bool m_quitting = false;
};
