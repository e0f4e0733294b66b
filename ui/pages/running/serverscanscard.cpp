// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/running/serverscanscard.h"

#include "app/services.h"
#include "ui/notices.h"
#include "ui/style/icons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/pilldelegate.h"
#include "ui/widgets/plaintable.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int MostRowsShown = 8;
constexpr int ColumnRoom = 16;

bool isEnded(const ListedScan &scan)
{
    return scan.state != ScanState::Queued && scan.state != ScanState::Running;
}

} // namespace

ServerScansCard::ServerScansCard(Services &services, QWidget *parent)
    : Card(parent), m_services(services), m_scans(services.http, services.store)
{
    setObjectName(u"serverScans"_s);
    m_intro = new QLabel(this);
    m_intro->setTextFormat(Qt::PlainText);
    m_intro->setWordWrap(true);
    m_intro->setForegroundRole(QPalette::PlaceholderText);
    m_message = new MessageBar(this);
    createTable();
    body()->setSpacing(12);
    body()->addWidget(m_intro);
    body()->addWidget(createHead());
    body()->addWidget(m_message);
    body()->addWidget(m_table);
    body()->addWidget(createFoot());
    connect(&services.servers, &ServerList::changed, this, &ServerScansCard::reloadServers);
    connect(&services.scanner, &Scanner::changed, &m_scans, &ServerScans::lookHere);
    connect(&m_scans, &ServerScans::changed, this, &ServerScansCard::showScans);
    retranslate();
    reloadServers();
    showScans();
}

QWidget *ServerScansCard::createHead()
{
    auto *head = new QWidget(this);
    m_server = new QComboBox(head);
    m_server->setObjectName(u"serverScansServer"_s);
    m_server->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_show = new QPushButton(lineIcon(u"refresh-cw"_s), {}, head);
    m_show->setObjectName(u"serverScansShow"_s);
    auto *line = new FlowLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_server);
    line->addWidget(m_show);
    connect(m_show, &QPushButton::clicked, this, &ServerScansCard::open);
    return head;
}

void ServerScansCard::createTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(u"serverScansTable"_s);
    m_table->setModel(&m_model);
    m_table->setItemDelegateForColumn(
        ServerScanModel::State,
        new PillDelegate(
            [](const QModelIndex &index) {
                return statePill(ScanState(index.data(ServerScanModel::StateRole).toInt()));
            },
            m_table));
    makePlain(*m_table, 20);
    m_table->setSelectionMode(QTableView::SingleSelection);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setVerticalScrollMode(QTableView::ScrollPerPixel);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(ServerScanModel::Target,
                                                      QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ServerScansCard::showChoice);
}

QWidget *ServerScansCard::createFoot()
{
    m_foot = new QWidget(this);
    const auto button = [this](const QString &icon, const QString &name) {
        auto *made = new QPushButton(lineIcon(icon), {}, m_foot);
        made->setObjectName(name);
        return made;
    };
    m_fetch = button(u"download"_s, u"serverScansFetch"_s);
    m_open = button(u"layout-dashboard"_s, u"serverScansOpen"_s);
    m_more = button(u"chevron-down"_s, u"serverScansMore"_s);
    auto *line = new FlowLayout(m_foot);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    for (QPushButton *each : {m_fetch, m_open, m_more})
        line->addWidget(each);
    connect(m_fetch, &QPushButton::clicked, this, &ServerScansCard::fetchChosen);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const ServerScan *scan = chosen())
            Q_EMIT reportRequested(scan->here.reportId);
    });
    connect(m_more, &QPushButton::clicked, &m_scans, &ServerScans::more);
    return m_foot;
}

void ServerScansCard::reloadServers()
{
    const QString before = m_server->currentData().toString();
    m_server->clear();
    for (const Server &server : m_services.servers.servers())
        m_server->addItem(server.name, server.id);
    m_server->setCurrentIndex(std::max(0, m_server->findData(before)));
    setVisible(m_server->count() > 0);
    Q_EMIT serversChanged();
}

void ServerScansCard::open()
{
    const auto server = m_services.servers.byId(m_server->currentData().toString());
    if (server)
        m_scans.open(*server, m_services.scanner.endpointOf(*server));
}

void ServerScansCard::showScans()
{
    m_model.setScans(m_scans.scans());
    const bool has = m_model.rowCount() > 0;
    if (has && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model.index(0, 0));
    m_table->setVisible(has);
    m_foot->setVisible(has);
    m_show->setEnabled(!m_scans.isAsking());
    m_more->setVisible(m_scans.mayGoOn());
    m_more->setEnabled(!m_scans.isAsking());
    const bool wasOpened = !m_scans.server().id.isEmpty() && !m_scans.isAsking();
    if (m_scans.error())
        m_message->show(noticeOf(*m_scans.error(), [](Remedy) { return false; }, {}));
    else if (wasOpened && !has)
        m_message->show({.kind = Notice::Kind::Info,
                         .title = tr("%1 has no scans yet").arg(m_scans.server().name)});
    else
        m_message->dismiss();
    fitTable();
    showChoice();
}

const ServerScan *ServerScansCard::chosen() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? &m_model.scan(current.row()) : nullptr;
}

void ServerScansCard::showChoice()
{
    const ServerScan *scan = chosen();
    m_fetch->setText(scan && !isEnded(scan->scan) ? tr("Watch it") : tr("Fetch into History"));
    m_fetch->setEnabled(scan && !scan->here.isWatched && scan->here.reportId == 0);
    m_open->setEnabled(scan && scan->here.reportId != 0);
}

void ServerScansCard::fetchChosen()
{
    if (const ServerScan *scan = chosen())
        m_services.scanner.follow(m_scans.server(), scan->scan);
    m_fetch->setEnabled(false);
    m_table->setFocus();
}

void ServerScansCard::fitTable()
{
    for (int column = 0; column < ServerScanModel::ColumnCount; ++column) {
        if (column == ServerScanModel::Target)
            continue;
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(column, m_table->columnWidth(column) + ColumnRoom);
    }
    const int rows = std::min(m_model.rowCount(), MostRowsShown);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
                            + rows * m_table->verticalHeader()->defaultSectionSize() + 2);
}

void ServerScansCard::retranslate()
{
    setTitle(tr("Scans on a server"));
    m_intro->setText(tr("Those that were started on its dashboard or on another computer can be "
                        "watched here, and their results fetched into History."));
    m_server->setAccessibleName(tr("Server"));
    m_show->setText(tr("Show its scans"));
    m_open->setText(tr("Show report"));
    m_more->setText(tr("More"));
    m_table->setAccessibleName(tr("Scans on the server"));
    m_model.setHeaderTexts({tr("Started"), tr("Target"), tr("Status"), tr("Here")});
    m_model.setHereTexts({tr("Saved"), tr("Watched"), u"–"_s});
    fitTable();
    showChoice();
}

void ServerScansCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}
