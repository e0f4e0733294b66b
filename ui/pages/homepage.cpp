// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/homepage.h"

#include "app/services.h"
#include "ui/pages/home/factscard.h"
#include "ui/pages/home/quickstart.h"
#include "ui/pages/home/recentcard.h"
#include "ui/widgets/pageheader.h"

#include <QEvent>
#include <QVBoxLayout>

namespace {
constexpr int HomeWidest = 900;
}

HomePage::HomePage(Services &services, QWidget *parent)
    : ScrollPage(HomeWidest, parent), m_services(services), m_header(new PageHeader(this)),
      m_start(new QuickStart(this)), m_recent(new RecentCard(this)),
      m_facts(new FactsCard(services, this))
{
    for (QWidget *part : std::initializer_list<QWidget *> {m_header, m_start, m_recent, m_facts})
        column()->addWidget(part);
    column()->addStretch(1);
    connect(m_start, &QuickStart::scanRequested, this, &HomePage::scanRequested);
    connect(m_start, &QuickStart::optionsRequested, this, &HomePage::optionsRequested);
    connect(m_start, &QuickStart::sampleRequested, this, &HomePage::sampleRequested);
    connect(m_start, &QuickStart::descriptionRequested, this, &HomePage::descriptionRequested);
    connect(m_start, &QuickStart::connectRequested, this, &HomePage::connectRequested);
    connect(m_recent, &RecentCard::reportRequested, this, &HomePage::reportRequested);
    connect(m_recent, &RecentCard::allRequested, this, &HomePage::historyRequested);
    connect(m_facts, &FactsCard::browserRequested, this, &HomePage::browserRequested);
    connect(&services.store, &ScanStore::changed, this, [this] {
        if (isVisible())
            reload();
    });
    m_recent->hide(); // until it is known that there are any
    retranslate();
}

void HomePage::focusAddress() { m_start->focusAddress(); }

void HomePage::reload()
{
    m_services.store.history(
        this, [this](const Result<QList<ReportSummary>> &history) { showHistory(history); });
}

void HomePage::showHistory(const Result<QList<ReportSummary>> &history)
{
    m_first = !history || history->isEmpty();
    m_recent->setVisible(!m_first);
    m_recent->showHistory(history ? *history : QList<ReportSummary> {});
    retranslate();
    if (!history)
        Q_EMIT errorRaised(history.error());
}

void HomePage::retranslate()
{
    m_header->setTitle(m_first ? tr("Welcome") : tr("Home"));
    m_header->setSubtitle(
        m_first ? tr("Find out what is wrong with a website, and what to fix first. Nothing leaves "
                     "this computer: a browser here looks at the pages, and reports stay here.")
                : tr("Check a website, or go on where you stopped."));
}

void HomePage::showEvent(QShowEvent *event)
{
    reload();
    ScrollPage::showEvent(event);
}

void HomePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    ScrollPage::changeEvent(event);
}
