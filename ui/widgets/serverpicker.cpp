// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/serverpicker.h"

#include "app/services.h"
#include "ui/localserver.h"
#include "ui/style/icons.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

ServerPicker::ServerPicker(Services &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_choice(new QComboBox(this)),
      m_connect(new QPushButton(lineIcon(u"plus"_s), {}, this))
{
    m_choice->setObjectName(u"scanServer"_s);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_connect->setObjectName(u"connectServer"_s);
    setFocusProxy(m_choice);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(10);
    line->addWidget(m_choice);
    line->addWidget(m_connect);
    line->addStretch();
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        m_services.settings.set(LastServer, m_choice->currentData().toString());
        Q_EMIT edited();
    });
    connect(m_connect, &QPushButton::clicked, this, &ServerPicker::connectRequested);
    connect(&services.servers, &ServerList::changed, this, &ServerPicker::reload);
    connect(&services.settings, &Settings::changed, this, [this](const QString &key) {
        if (key == QLatin1String(LastServer.key))
            setServer(m_services.settings.get(LastServer));
    });
    retranslate();
}

Server ServerPicker::server() const
{
    return m_services.servers.byId(m_choice->currentData().toString()).value_or(localServer());
}

void ServerPicker::setServer(const QString &id)
{
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(id)));
}

void ServerPicker::reload()
{
    {
        const QSignalBlocker silence(m_choice);
        m_choice->clear();
        m_choice->addItem(localServer().name, localServer().id);
        for (const Server &server : m_services.servers.servers())
            m_choice->addItem(server.name, server.id);
        setServer(m_services.settings.get(LastServer));
    }
    m_services.settings.set(LastServer, m_choice->currentData().toString());
    Q_EMIT edited();
}

void ServerPicker::retranslate()
{
    m_choice->setAccessibleName(tr("Where the scan runs"));
    m_connect->setText(tr("Connect a server…"));
    reload();
}

void ServerPicker::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
