// SPDX-License-Identifier: GPL-3.0-or-later
// What MainWindow does when something is asked for; mainwindow.cpp is how it looks.
#include "ui/mainwindow.h"

#include "app/sample/sampleservers.h"
#include "app/servers/apirequests.h"
#include "app/services.h"
#include "app/triage/reportparts.h"
#include "app/words/filepath.h"
#include "ui/dialogs/serverdialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/localserver.h"
#include "ui/notices.h"
#include "ui/pages/findingspage.h"
#include "ui/pages/newscanpage.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/runningpage.h"
#include "ui/pages/usagepage.h"
#include "ui/prompts.h"
#include "ui/reportexport.h"
#include "ui/serverexport.h"
#include "ui/widgets/messagearea.h"
#include "ui/widgets/navigationview.h"
#include "ui/windowactions.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QStackedWidget>
#include <QTimer>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
// Stopping takes the engine two seconds; nobody should wait for one that hangs.
constexpr auto StopPatience = 8s;

bool ranHere(const Report &report)
{
    const QString &server = report.summary.serverId;
    return server.isEmpty() ? isFromOurEngine(report.results) : server == localServer().id;
}

} // namespace

void MainWindow::startScan(const Server &server, const ScanRequest &request)
{
    m_messages->clear();
    // As it is known now: it may have been edited since that scan was started.
    const Server known = m_services.servers.byId(server.id).value_or(server);
    m_running->showStarted(m_services.scanner.start(known, request));
    showPage(Running);
}

void MainWindow::startHere(const ScanRequest &request) { startScan(localServer(), request); }

void MainWindow::startAgain(const ScanRequest &request)
{
    if (!m_desk.hasReport() || ranHere(m_desk.report()))
        return startHere(request);
    const Report &report = m_desk.report();
    const std::optional<Server> server = m_serverExport->serverOf(report);
    if (server && !isApiRequest(request))
        return startScan(*server, request);
    if (server) {
        // Neither its description nor its credentials are in a report: the form finds them again.
        m_newScan->chooseServer(server->id);
        return editScan(request);
    }
    // Never somewhere else by itself: another place may see another site, or cost something.
    m_messages->show({.kind = Notice::Kind::Warning,
                      .title = tr("%1 is not connected any more").arg(report.summary.serverName),
                      .text = tr("This report came from there. Choose where to run it now."),
                      .actionText = tr("Edit and start"),
                      .action = [this, request] { editScan(request); }});
}

void MainWindow::editScan(const ScanRequest &request)
{
    m_newScan->showRequest(request);
    showPage(NewScan);
    m_newScan->focusAddress();
}

void MainWindow::runAgain()
{
    if (m_desk.hasReport() && m_desk.report().request.url.isValid())
        startAgain(m_desk.report().request);
}

void MainWindow::stopScans()
{
    const QList<RunningScan> running = m_services.scanner.running();
    for (const RunningScan &scan : running) {
        if (scan.server.isLocal()) // those of servers have a stop of their own, and outlive us
            m_services.scanner.stopAndKeep(scan.ticket);
    }
}

void MainWindow::startSample(ScanRequest request)
{
    if (!m_sample) {
        m_sample = std::make_unique<SampleServers>(SampleServers::Options {});
        if (!m_sample->listen()) {
            m_messages->show({.kind = Notice::Kind::Error,
                              .title = tr("The sample site cannot be served"),
                              .text = tr("No free port was found on this computer."),
                              .details = m_sample->errorString()});
            m_sample.reset();
            return;
        }
    }
    request.url = m_sample->siteUrl();
    startHere(request);
}

void MainWindow::showReport(const Report &report)
{
    m_overview->showReport(report);
    m_findings->showReport(report);
    m_actions->exportReport->setEnabled(true);
    m_actions->runAgain->setEnabled(report.request.url.isValid());
    showPage(Overview);
}

void MainWindow::askForExport(const QString &format)
{
    if (!m_desk.hasReport())
        return;
    const QStringList filters {tr("Web page") + u" (*.html)"_s, tr("Report file") + u" (*.json)"_s,
                               tr("Table") + u" (*.csv)"_s};
    askForTarget(*this, tr("Export the report"), suggestedExportName(m_desk.report(), format),
                 filters, [this](const QString &path) { exportTo(path); });
}

void MainWindow::exportTo(const QString &path)
{
    exportReport(
        m_desk.report(), m_services.store, path, this, [this, path](const Result<Done> &written) {
            if (!written)
                return showError(written.error());
            m_messages->show(
                {.kind = Notice::Kind::Success,
                 .title = tr("The report was exported"),
                 .text = filePathText(path),
                 .actionText = tr("Open it"),
                 .action = [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }});
        });
}

void MainWindow::showEnded(qint64 reportId)
{
    if (m_quitting)
        return;
    // Somebody who watched wants the report; somebody who does something else must not lose it.
    if (m_stack->currentIndex() == Running && m_services.scanner.runningCount() == 0)
        m_desk.open(reportId);
    else
        m_messages->show({.kind = Notice::Kind::Success,
                          .title = tr("A scan has ended"),
                          .text = tr("Its report is saved."),
                          .actionText = tr("Show report"),
                          .action = [this, reportId] { m_desk.open(reportId); }});
}

void MainWindow::showFailedScan(const Error &error)
{
    m_messages->show({.kind = Notice::Kind::Error,
                      .title = tr("A scan ended without a report"),
                      .text = describe(error).title + u'.',
                      .actionText = tr("Show scan"),
                      .action = [this] { showPage(Running); }});
}

void MainWindow::showPausedScan(int, const Error &reason)
{
    if (m_stack->currentIndex() == Running)
        return;
    m_messages->show({.kind = Notice::Kind::Warning,
                      .title = tr("A scan waits for you"),
                      .text = describe(reason).title + u'.',
                      .actionText = tr("Show scan"),
                      .action = [this] { showPage(Running); }});
}

void MainWindow::showError(const Error &error)
{
    const auto offers = [](Remedy remedy) {
        return remedy == Remedy::ChooseBrowser || remedy == Remedy::FreeSpace
            || remedy == Remedy::OpenAnother || remedy == Remedy::Upgrade
            || remedy == Remedy::EnterPriceId || remedy == Remedy::CheckProxy;
    };
    m_messages->show(noticeOf(error, offers, [this](Remedy helps) { remedy(helps); }));
}

void MainWindow::showMessage(const Message &message)
{
    m_messages->show({.kind = Notice::Kind::Info,
                      .title = message.text,
                      .actionText = message.actionText,
                      .action = message.action});
}

void MainWindow::remedy(Remedy remedy, const QString &serverId)
{
    switch (remedy) {
    case Remedy::ChooseBrowser:
        showSettings();
        break;
    case Remedy::CheckProxy:
        showSettingsDialog(*this, m_services, SettingsPage::Network);
        break;
    case Remedy::FreeSpace:
        openDataFolder();
        break;
    case Remedy::OpenAnother:
        chooseFile();
        break;
    case Remedy::Upgrade:
    case Remedy::EnterPriceId:
        showPlans(serverId.isEmpty() ? m_services.settings.get(LastServer) : serverId);
        break;
    default:
        break;
    }
}

void MainWindow::showPlans(const QString &serverId)
{
    showPage(UsageOfPlans);
    m_usage->showPlans(serverId);
}

void MainWindow::scanHere()
{
    m_newScan->chooseServer(localServer().id);
    m_actions->newScan->trigger();
}

void MainWindow::openDataFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_services.store.dataDir()));
}

void MainWindow::showSettings() { showSettingsDialog(*this, m_services); }

void MainWindow::connectServer()
{
    showServerDialog(*this, m_services, {}, [this](const QString &id) {
        m_newScan->chooseServer(id);
        showPage(NewScan);
        m_newScan->focusAddress();
    });
}

void MainWindow::editServer(const QString &id)
{
    if (m_services.servers.byId(id))
        showServerDialog(*this, m_services, id);
    else
        showSettingsDialog(*this, m_services, SettingsPage::Servers);
}

void MainWindow::showRunningCount(int count)
{
    m_navigation->setPageCount(Running, count,
                               count > 0 ? tr("Running, %n scan(s)", nullptr, count) : QString());
    m_actions->stop->setEnabled(m_services.scanner.runningCount(true) > 0);
    if (m_quitting && m_services.scanner.runningCount(true) == 0)
        close();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const int count = m_services.scanner.runningCount(true);
    if (count > 0 && !m_quitting) {
        event->ignore();
        confirm(*this,
                {.title = tr("%n scan(s) of this computer are still running", nullptr, count),
                 .text = tr("What was checked until now is kept as a report. Scans at servers go "
                            "on there, and are watched again at the next start."),
                 .yes = tr("Stop and quit")},
                [this] { quitWhenStopped(); });
        return;
    }
    m_services.settings.set(WindowGeometry, saveGeometry());
    QMainWindow::closeEvent(event);
    // A dialog that is still open would keep the program alive without its window.
    QTimer::singleShot(0, qApp, &QCoreApplication::quit);
}

void MainWindow::quitWhenStopped()
{
    m_quitting = true;
    m_messages->show(
        {.kind = Notice::Kind::Info, .title = tr("Stopping the scans"), .closable = false});
    stopScans();
    QTimer::singleShot(StopPatience, this, &QWidget::close);
    showRunningCount(m_services.scanner.runningCount());
}
