// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/serverspage.h"

#include "app/services.h"
#include "app/words/errorwords.h"
#include "ui/dialogs/factsgrid.h"
#include "ui/dialogs/serverdialog.h"
#include "ui/dialogs/servertexts.h"
#include "ui/localserver.h"
#include "ui/prompts.h"
#include "ui/style/icons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plaintable.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int FewestRows = 5; ///< that are seen without scrolling

/// Without the path that all of them have.
QString shownAddress(const QUrl &address)
{
    QString text = address.toString();
    if (text.endsWith("/api/v1"_L1))
        text.chop(7);
    return text;
}

} // namespace

ServersPage::ServersPage(Services &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_intro(new QLabel(this)),
      m_message(new MessageBar(this)), m_facts(new FactsGrid(this))
{
    setObjectName(u"serversPage"_s);
    m_intro->setWordWrap(true);
    m_intro->setForegroundRole(QPalette::PlaceholderText);
    createTable();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(m_intro);
    column->addWidget(m_table, 1);
    column->addLayout(createButtons());
    column->addWidget(m_message);
    column->addWidget(m_facts);
    connectParts();
    retranslate();
}

ServersPage::~ServersPage() = default;

void ServersPage::createTable()
{
    m_table = new QTableWidget(0, ColumnCount, this);
    m_table->setObjectName(u"serversTable"_s);
    makePlain(*m_table, 18);
    m_table->setWordWrap(false);
    m_table->setEditTriggers(QTableWidget::NoEditTriggers);
    m_table->setSelectionMode(QTableWidget::SingleSelection);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(State, QHeaderView::Stretch);
    m_table->setMinimumHeight((FewestRows + 1) * (fontMetrics().height() + 18));
}

QLayout *ServersPage::createButtons()
{
    const auto button = [this](const QString &icon, const QString &name) {
        auto *made = new QPushButton(lineIcon(icon), {}, this);
        made->setObjectName(name);
        made->setAutoDefault(false);
        return made;
    };
    m_add = button(u"plus"_s, u"serversAdd"_s);
    m_edit = button(u"settings"_s, u"serversEdit"_s);
    m_test = button(u"refresh-cw"_s, u"serversTest"_s);
    m_remove = button(u"trash-2"_s, u"serversRemove"_s);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    for (QPushButton *each : {m_add, m_edit, m_test, m_remove})
        line->addWidget(each);
    line->addStretch();
    return line;
}

void ServersPage::connectParts()
{
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &ServersPage::showChosen);
    connect(m_table, &QTableWidget::cellActivated, this, &ServersPage::edit);
    connect(m_add, &QPushButton::clicked, this, [this] { showServerDialog(*this, m_services); });
    connect(m_edit, &QPushButton::clicked, this, &ServersPage::edit);
    connect(m_test, &QPushButton::clicked, this, &ServersPage::test);
    connect(m_remove, &QPushButton::clicked, this, &ServersPage::askToRemove);
    connect(&m_services.servers, &ServerList::changed, this, [this] {
        askForKeys();
        reload();
    });
    connect(&m_services.servers, &ServerList::stateChanged, this, [this](const QString &id) {
        askForKey(id); // one that was refused or removed
        reload();
    });
}

std::optional<Server> ServersPage::chosen() const
{
    const int row = m_table->currentRow() - 1;
    const QList<Server> &servers = m_services.servers.servers();
    return row >= 0 && row < servers.size() ? std::optional(servers[row]) : std::nullopt;
}

void ServersPage::setRow(int row, const QStringList &texts)
{
    for (int column = 0; column < ColumnCount; ++column) {
        if (!m_table->item(row, column))
            m_table->setItem(row, column, new QTableWidgetItem);
        m_table->item(row, column)->setText(texts[column]);
        m_table->item(row, column)->setToolTip(texts[column].toHtmlEscaped());
    }
}

void ServersPage::reload()
{
    const QList<Server> &servers = m_services.servers.servers();
    const int before = m_table->rowCount();
    m_table->setRowCount(1 + int(servers.size()));
    setRow(0, {localServer().name, tr("Built in"), tr("Not needed"), tr("Ready")});
    for (int row = 0; row < servers.size(); ++row)
        setRow(row + 1,
               {servers[row].name, shownAddress(servers[row].address), keyText(servers[row]),
                stateText(m_services.servers.state(servers[row].id))});
    const bool added = before > 0 && m_table->rowCount() > before;
    if (added || m_table->currentRow() < 0)
        m_table->selectRow(added ? m_table->rowCount() - 1 : std::min(1, m_table->rowCount() - 1));
    showChosen();
}

void ServersPage::askForKeys()
{
    for (const Server &server : m_services.servers.servers())
        askForKey(server.id);
}

void ServersPage::askForKey(const QString &id)
{
    m_services.secrets.read(id, this, [this, id](const Result<QByteArray> &key) {
        const bool session = m_services.secrets.isForThisSession(id);
        m_keys[id] = !key    ? KeyPlace::Unreadable
            : key->isEmpty() ? KeyPlace::None
            : session        ? KeyPlace::Session
                             : KeyPlace::Store;
        reload();
    });
}

QString ServersPage::keyText(const Server &server) const
{
    switch (m_keys.value(server.id, KeyPlace::Asking)) {
    case KeyPlace::Asking:
        return u"…"_s;
    case KeyPlace::Unreadable:
        return tr("Not readable");
    case KeyPlace::None:
        return tr("None");
    case KeyPlace::Session:
        return tr("Until you quit");
    case KeyPlace::Store:
        break;
    }
    return tr("In the key store");
}

void ServersPage::showChosen()
{
    const std::optional<Server> server = chosen();
    for (QPushButton *button : {m_edit, m_remove})
        button->setEnabled(server.has_value());
    const bool busy = server && m_tests.count(server->id) > 0;
    m_test->setEnabled(server && !busy);
    m_facts->setFacts(server ? factsOf(m_findings.value(server->id))
                             : QList<std::pair<QString, QString>> {});
}

void ServersPage::edit()
{
    if (const std::optional<Server> server = chosen())
        showServerDialog(*this, m_services, server->id);
}

void ServersPage::test()
{
    const std::optional<Server> server = chosen();
    if (!server || m_tests.count(server->id) > 0)
        return;
    m_message->dismiss();
    m_services.servers.setState(server->id, {.kind = ServerState::Kind::Asking});
    m_services.secrets.read(server->id, this,
                            [this, server = *server](const Result<QByteArray> &key) {
                                if (key)
                                    begin(server, *key);
                                else
                                    tested(server.id, {.error = key.error()});
                            });
}

void ServersPage::begin(const Server &server, const QByteArray &key)
{
    auto run = std::make_unique<ServerTest>(m_services.http, m_services.limiters, server, key);
    connect(run.get(), &ServerTest::finished, this,
            [this, id = server.id](const ServerFindings &findings) { tested(id, findings); });
    ServerTest *started = run.get();
    m_tests[server.id] = std::move(run);
    started->start();
    showChosen();
}

void ServersPage::tested(const QString &id, const ServerFindings &findings)
{
    if (const auto run = m_tests.find(id); run != m_tests.end()) {
        run->second.release()->deleteLater(); // its signal is under way
        m_tests.erase(run);
    }
    const std::optional<Server> server = m_services.servers.byId(id);
    if (!server)
        return; // removed meanwhile
    m_findings[id] = findings;
    if (findings.description)
        m_services.servers.setFacts(id, findings.description->facts);
    m_services.servers.setState(id, stateOf(findings));
    if (!findings.error)
        return;
    const ErrorWords words = describe(*findings.error);
    m_message->show({.kind = Notice::Kind::Error,
                     .title = server->name + u": "_s + words.title,
                     .text = words.text,
                     .actionText = tr("Edit…"),
                     .action = [this, id] { showServerDialog(*this, m_services, id); },
                     .details = findings.error->detail});
}

void ServersPage::askToRemove()
{
    const std::optional<Server> server = chosen();
    if (!server)
        return;
    confirm(*this,
            {.title = tr("Remove %1?").arg(server->name),
             .text = tr("Its key is removed from the key store, too. Reports stay."),
             .yes = tr("Remove")},
            [this, server = *server] { remove(server); });
}

void ServersPage::remove(const Server &server)
{
    m_message->dismiss();
    m_services.secrets.remove(server.id, this, [this, server](const Result<Done> &gone) {
        if (gone)
            return m_services.servers.remove(server.id);
        m_message->show(
            {.kind = Notice::Kind::Error,
             .title = tr("The key of %1 could not be removed").arg(server.name),
             .text = tr("The key store is locked, absent or silent. A key that was in it is still "
                        "there."),
             .actionText = tr("Remove the server only"),
             .action = [this, id = server.id] { m_services.servers.remove(id); },
             .details = gone.error().detail});
    });
}

void ServersPage::retranslate()
{
    m_intro->setText(tr("Scans run on this computer, or on a NAT server. Keys are kept in the key "
                        "store of this computer, never in a file."));
    m_table->setAccessibleName(tr("Servers"));
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Address"), tr("Key"), tr("State")});
    m_add->setText(tr("Add…"));
    m_edit->setText(tr("Edit…"));
    m_test->setText(tr("Test"));
    m_remove->setText(tr("Remove…"));
    reload();
}

void ServersPage::showEvent(QShowEvent *event)
{
    askForKeys(); // another program may have changed them
    reload();
    QWidget::showEvent(event);
}

void ServersPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
