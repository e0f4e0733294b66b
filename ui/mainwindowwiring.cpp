// SPDX-License-Identifier: GPL-3.0-or-later
// Which signal of which part leads where in MainWindow; mainwindowwork.cpp is what then happens.
#include "ui/mainwindow.h"

#include "app/services.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/keysdialog.h"
#include "ui/pages/findingspage.h"
#include "ui/pages/historypage.h"
#include "ui/pages/homepage.h"
#include "ui/pages/newscanpage.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/runningpage.h"
#include "ui/pages/usagepage.h"
#include "ui/serverexport.h"
#include "ui/statusline.h"
#include "ui/widgets/messagearea.h"
#include "ui/widgets/navigationview.h"
#include "ui/windowactions.h"

#include <QAction>
#include <QApplication>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

void MainWindow::connectActions()
{
    const WindowActions &actions = *m_actions;
    actions.exportReport->setEnabled(false); // until there is a report
    actions.runAgain->setEnabled(false);
    connect(actions.newScan, &QAction::triggered, this, [this] {
        showPage(NewScan);
        m_newScan->focusAddress();
    });
    connect(actions.openFile, &QAction::triggered, this, &MainWindow::chooseFile);
    connect(actions.exportReport, &QAction::triggered, this, [this] { askForExport(u"html"_s); });
    connect(actions.settings, &QAction::triggered, this, &MainWindow::showSettings);
    connect(actions.quit, &QAction::triggered, this, &QWidget::close);
    connect(actions.runAgain, &QAction::triggered, this, &MainWindow::runAgain);
    connect(actions.stop, &QAction::triggered, this, &MainWindow::stopScans);
    connect(actions.trySample, &QAction::triggered, this, [this] { startSample({}); });
    for (int page = 0; page < PageCount; ++page)
        connect(actions.showPage[page], &QAction::triggered, this,
                [this, page] { showPage(Page(page)); });
    connect(actions.back, &QAction::triggered, this, [this] { goBack(m_back, m_forward); });
    connect(actions.forward, &QAction::triggered, this, [this] { goBack(m_forward, m_back); });
    connect(actions.nextPane, &QAction::triggered, this, [this] { m_panes.go(1); });
    connect(actions.previousPane, &QAction::triggered, this, [this] { m_panes.go(-1); });
    connect(actions.keys, &QAction::triggered, this,
            [this] { showKeysDialog(*this, m_actions->all()); });
    connect(actions.openFolder, &QAction::triggered, this, &MainWindow::openDataFolder);
    connect(actions.about, &QAction::triggered, this, [this] { showAboutDialog(*this); });
    connect(actions.aboutQt, &QAction::triggered, qApp, &QApplication::aboutQt);
    for (QAction *action : m_findings->actions())
        m_actions->addOfPage(action, Findings);
    for (QAction *action : m_history->findChildren<QAction *>()) {
        if (action->objectName().startsWith(u"action"))
            m_actions->addOfPage(action, History);
    }
    connect(m_navigation, &NavigationView::pageChosen, this,
            [this](int page) { showPage(Page(page)); });
}

void MainWindow::connectFormPages()
{
    connect(m_home, &HomePage::scanRequested, this, &MainWindow::startHere);
    connect(m_home, &HomePage::optionsRequested, this, &MainWindow::editScan);
    connect(m_home, &HomePage::sampleRequested, this, &MainWindow::startSample);
    connect(m_home, &HomePage::reportRequested, &m_desk, &ReportDesk::open);
    connect(m_home, &HomePage::historyRequested, this, [this] { showPage(History); });
    connect(m_home, &HomePage::browserRequested, this, &MainWindow::showSettings);
    connect(m_home, &HomePage::errorRaised, this, &MainWindow::showError);
    connect(m_home, &HomePage::connectRequested, this, &MainWindow::connectServer);
    connect(m_home, &HomePage::descriptionRequested, this, &MainWindow::chooseDescription);
    connect(m_newScan, &NewScanPage::scanRequested, this,
            [this](const ScanRequest &request) { startScan(m_newScan->server(), request); });
    connect(m_newScan, &NewScanPage::connectRequested, this, &MainWindow::connectServer);
    connect(m_running, &RunningPage::runningCountChanged, this, &MainWindow::showRunningCount);
    connect(m_running, &RunningPage::reportRequested, &m_desk, &ReportDesk::open);
    connect(m_running, &RunningPage::newScanRequested, m_actions->newScan, &QAction::trigger);
    connect(m_running, &RunningPage::scanRequested, this, &MainWindow::startScan);
    connect(m_running, &RunningPage::editRequested, this, &MainWindow::editScan);
    connect(m_running, &RunningPage::serverRequested, this, &MainWindow::editServer);
    connect(m_running, &RunningPage::remedyRequested, this, &MainWindow::remedy);
}

void MainWindow::connectReportPages()
{
    connect(m_overview, &OverviewPage::scanAgainRequested, this, &MainWindow::startAgain);
    connect(m_overview, &OverviewPage::reportRequested, &m_desk, &ReportDesk::open);
    connect(m_overview, &OverviewPage::findingsRequested, this,
            [this](const FindingFilter &filter) {
                m_findings->setFilter(filter);
                showPage(Findings);
            });
    connect(m_overview, &OverviewPage::exportRequested, this, &MainWindow::askForExport);
    connect(m_overview, &OverviewPage::errorRaised, this, &MainWindow::showError);
    connect(m_findings, &FindingsPage::messageRequested, this, &MainWindow::showMessage);
    connect(m_history, &HistoryPage::reportRequested, &m_desk, &ReportDesk::open);
    connect(m_history, &HistoryPage::newScanRequested, m_actions->newScan, &QAction::trigger);
    connect(m_history, &HistoryPage::messageRequested, this, &MainWindow::showMessage);
    connect(m_history, &HistoryPage::errorRaised, this, &MainWindow::showError);
}

void MainWindow::connectServerExport()
{
    m_serverExport = new ServerExport(m_services, *this);
    const auto offer = [this] {
        if (m_desk.hasReport())
            m_overview->offerServerExports(m_serverExport->offerFor(m_desk.report()));
    };
    connect(&m_desk, &ReportDesk::opened, this, offer);
    connect(&m_services.servers, &ServerList::changed, this, offer);
    connect(m_serverExport, &ServerExport::offerChanged, this, offer);
    connect(m_overview, &OverviewPage::serverExportRequested, this,
            [this](const QString &format) { m_serverExport->ask(m_desk.report(), format); });
    connect(m_serverExport, &ServerExport::ownExportRequested, this, &MainWindow::askForExport);
    connect(m_serverExport, &ServerExport::upgradeRequested, this, &MainWindow::showPlans);
    connect(m_serverExport, &ServerExport::told, m_messages, &MessageArea::show);
}

void MainWindow::connectServices()
{
    connect(&m_desk, &ReportDesk::opened, this, &MainWindow::showReport);
    connect(&m_desk, &ReportDesk::failed, this, &MainWindow::showError);
    const Scanner &scanner = m_services.scanner;
    connect(&scanner, &Scanner::reportReady, this, [this](int, qint64 id) { showEnded(id); });
    connect(&scanner, &Scanner::failed, this, [this](int, const Error &error) {
        if (m_stack->currentIndex() != Running)
            showFailedScan(error);
    });
    connect(&scanner, &Scanner::paused, this, &MainWindow::showPausedScan);
    connect(&m_services.settings, &Settings::changed, this, [this](const QString &key) {
        if (key == QLatin1String(BrowserPath.key))
            m_services.engine.setBrowser(m_services.settings.get(BrowserPath));
    });
}

void MainWindow::connectUsage()
{
    m_usageDesk.setMeter(m_status->meter());
    connect(&m_usageDesk, &UsageDesk::usageRequested, this, [this] { showPage(UsageOfPlans); });
    connect(&m_usageDesk, &UsageDesk::plansRequested, this, &MainWindow::showPlans);
    connect(&m_usageDesk, &UsageDesk::localRequested, this, &MainWindow::scanHere);
    connect(&m_usageDesk, &UsageDesk::noticeRequested, this, [this](const Notice &notice) {
        if (m_stack->currentIndex() != UsageOfPlans) // which says it, too
            m_messages->show(notice);
    });
    connect(m_usage, &UsagePage::connectRequested, this, &MainWindow::connectServer);
    connect(m_usage, &UsagePage::localRequested, this, &MainWindow::scanHere);
    connect(m_usage, &UsagePage::serverRequested, this, &MainWindow::editServer);
    connect(m_usage, &UsagePage::noticeRequested, m_messages, &MessageArea::show);
}
