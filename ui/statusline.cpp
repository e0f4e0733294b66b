// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statusline.h"

#include "app/services.h"
#include "app/words/filepath.h"
#include "ui/dialogs/servertexts.h"
#include "ui/statusmeter.h"
#include "ui/widgets/elidinglabel.h"

#include <QStatusBar>

using namespace Qt::Literals::StringLiterals;

StatusLine::StatusLine(QStatusBar &bar, Services &services)
    : QObject(&bar), m_services(services), m_engine(new ElidingLabel(&bar)),
      m_server(new ElidingLabel(&bar)), m_meter(new StatusMeter(&bar)),
      m_folder(new ElidingLabel(&bar))
{
    m_engine->setObjectName(u"engineState"_s);
    m_server->setObjectName(u"serverState"_s);
    m_folder->setObjectName(u"dataFolder"_s);
    for (QLabel *label : {m_engine, m_server, static_cast<QLabel *>(m_folder)}) {
        label->setTextFormat(Qt::PlainText);
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setContentsMargins(12, 4, 12, 4);
    }
    bar.setSizeGripEnabled(false);
    bar.addWidget(m_engine);
    bar.addWidget(m_server);
    bar.addWidget(m_meter);
    m_meter->hide(); // the bar shows what it is given
    bar.addPermanentWidget(m_folder, 1);
    m_folder->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    connect(&services.engine, &EngineProcess::stateChanged, this, &StatusLine::showEngine);
    connect(&services.servers, &ServerList::changed, this, &StatusLine::showServer);
    connect(&services.servers, &ServerList::stateChanged, this, &StatusLine::showServer);
    connect(&services.settings, &Settings::changed, this, [this](const QString &key) {
        if (key == QLatin1String(LastServer.key))
            showServer();
    });
    retranslate();
}

void StatusLine::showEngine()
{
    m_engine->setText(m_services.engine.isRunning()
                          ? tr("Engine on this computer: running")
                          : tr("Engine on this computer: starts with a scan"));
}

void StatusLine::showServer()
{
    const std::optional<Server> server
        = m_services.servers.byId(m_services.settings.get(LastServer));
    m_server->setVisible(server.has_value());
    if (server)
        m_server->setText(server->name + u": "_s + stateText(m_services.servers.state(server->id)));
}

void StatusLine::retranslate()
{
    showEngine();
    showServer();
    m_folder->setText(tr("Reports are kept in %1").arg(filePathText(m_services.store.dataDir())));
}
