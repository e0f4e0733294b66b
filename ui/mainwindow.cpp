// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "app/sample/sampleservers.h"
#include "app/services.h"
#include "ui/pages/findingspage.h"
#include "ui/pages/historypage.h"
#include "ui/pages/homepage.h"
#include "ui/pages/newscanpage.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/runningpage.h"
#include "ui/pages/usagepage.h"
#include "ui/statusline.h"
#include "ui/widgets/inspector.h"
#include "ui/widgets/messagearea.h"
#include "ui/widgets/navigationview.h"
#include "ui/widgets/sidebar.h"
#include "ui/windowactions.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize UsualSize(1280, 820);
constexpr QSize LeastSize(900, 600);

} // namespace

MainWindow::MainWindow(Services &services, QWidget *parent)
    : QMainWindow(parent), m_services(services), m_desk(services), m_usageDesk(services)
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    m_actions = new WindowActions(*this, services.settings);
    createPages();
    createFrame();
    connectActions();
    connectFormPages();
    connectReportPages();
    connectServerExport();
    connectServices();
    connectUsage();
    retranslate();
    restorePlace();
    showPage(Home);
    m_home->focusAddress();
    connect(&services.store, &ScanStore::troubled, this, &MainWindow::showError);
    services.store.open(this, [this](const Result<Done> &open) {
        if (!open)
            showError(open.error());
    });
}

MainWindow::~MainWindow() = default;

void MainWindow::createPages()
{
    m_stack = new QStackedWidget(this);
    m_stack->setObjectName(u"pages"_s);
    m_home = new HomePage(m_services, m_stack);
    m_newScan = new NewScanPage(m_services, m_stack);
    m_running = new RunningPage(m_services, m_stack);
    m_overview = new OverviewPage(m_services, m_stack);
    m_findings = new FindingsPage(m_services, m_stack);
    m_history = new HistoryPage(m_services, m_stack);
    m_usage = new UsagePage(m_services, m_stack);
    const QList<std::pair<QWidget *, QString>> pages {
        {m_home, u"homePage"_s},         {m_newScan, u"newScanPage"_s},
        {m_running, u"runningPage"_s},   {m_overview, u"overviewPage"_s},
        {m_findings, u"findingsPage"_s}, {m_history, u"historyPage"_s},
        {m_usage, u"usagePage"_s}}; // as in Page
    for (const auto &[page, name] : pages) {
        page->setObjectName(name);
        m_stack->addWidget(page);
    }
}

void MainWindow::createFrame()
{
    auto *frame = new QWidget(this);
    auto *sidebar = new Sidebar(*m_actions->foldNavigation, frame);
    m_navigation = sidebar->navigation();
    m_navigation->addPage(u"house"_s);
    m_navigation->addPage(u"scan-search"_s);
    m_navigation->addPage(u"radar"_s);
    m_navigation->addHeading();
    m_navigation->addPage(u"layout-dashboard"_s);
    m_navigation->addPage(u"list-checks"_s);
    m_navigation->addHeading();
    m_navigation->addPage(u"history"_s);
    m_navigation->addHeading();
    m_navigation->addPage(u"chart-column"_s);
    m_messages = new MessageArea(frame);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_messages);
    right->addWidget(m_stack, 1);
    auto *line = new QHBoxLayout(frame);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(sidebar);
    line->addLayout(right, 1);
    setCentralWidget(frame);
    m_status = new StatusLine(*statusBar(), m_services);
    m_panes.setPanes({m_navigation, m_messages, m_stack, m_findings->findChild<Inspector *>()});
}

void MainWindow::restorePlace()
{
    const QSize room = screen()->availableSize();
    setMinimumSize(LeastSize.boundedTo(room));
    if (!restoreGeometry(m_services.settings.get(WindowGeometry)))
        resize(UsualSize);
    // A smaller screen than last time, or a larger scale.
    if (!isMaximized() && !isFullScreen())
        resize(size().boundedTo(room));
}

void MainWindow::showPage(Page page)
{
    const auto current = Page(m_stack->currentIndex());
    if (page != current) {
        m_back.append(current);
        m_forward.clear();
    }
    goTo(page);
}

void MainWindow::goTo(Page page)
{
    // Who chooses in the navigation stays there; who was on the page that goes comes along.
    const QWidget *focused = focusWidget();
    const bool comesAlong = !focused || m_stack->isAncestorOf(focused);
    m_stack->setCurrentIndex(page);
    if (comesAlong)
        PaneCycle::enter(*m_stack->currentWidget(), listOf(page));
    m_navigation->setCurrentPage(page);
    m_actions->showActionsOf(page);
    m_actions->back->setEnabled(!m_back.isEmpty());
    m_actions->forward->setEnabled(!m_forward.isEmpty());
}

QWidget *MainWindow::listOf(Page page) const
{
    return page == Findings ? m_findings->list() : page == History ? m_history->list() : nullptr;
}

void MainWindow::goBack(QList<Page> &from, QList<Page> &to)
{
    if (from.isEmpty())
        return;
    const Page page = from.takeLast();
    to.append(Page(m_stack->currentIndex()));
    goTo(page);
}

void MainWindow::retranslate()
{
    const QStringList pages {tr("Home"),     tr("New scan"), tr("Running"), tr("Overview"),
                             tr("Findings"), tr("History"),  tr("Usage")};
    m_navigation->setAccessibleName(tr("Pages"));
    for (int page = 0; page < PageCount; ++page)
        m_navigation->setPageText(page, pages[page]);
    m_navigation->setHeadingText(0, tr("Results"));
    m_navigation->setHeadingText(1, tr("Saved"));
    m_navigation->setHeadingText(2, tr("Account"));
    m_actions->retranslate();
    m_actions->setPageTexts(pages);
    m_status->retranslate();
    showRunningCount(m_services.scanner.runningCount());
    setWindowTitle(u"NAT Desktop"_s);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::WindowStateChange)
        m_services.scanner.setVisible(!isMinimized());
    else if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_usage->lookForPlans();
    QMainWindow::changeEvent(event);
}
