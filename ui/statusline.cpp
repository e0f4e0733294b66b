// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statusline.h"

#include "app/services.h"
#include "app/words/filepath.h"
#include "ui/widgets/elidinglabel.h"

#include <QStatusBar>

using namespace Qt::Literals::StringLiterals;

StatusLine::StatusLine(QStatusBar &bar, Services &services)
    : QObject(&bar), m_services(services), m_engine(new QLabel(&bar)),
      m_folder(new ElidingLabel(&bar))
{
    m_engine->setObjectName(u"engineState"_s);
    m_folder->setObjectName(u"dataFolder"_s);
    for (QLabel *label : {m_engine, m_folder}) {
        label->setTextFormat(Qt::PlainText);
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setContentsMargins(12, 4, 12, 4);
    }
    bar.setSizeGripEnabled(false);
    bar.addWidget(m_engine);
    bar.addPermanentWidget(m_folder, 1);
    m_folder->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    connect(&services.engine, &EngineProcess::stateChanged, this, &StatusLine::showEngine);
    retranslate();
}

void StatusLine::showEngine()
{
    m_engine->setText(m_services.engine.isRunning()
                          ? tr("Engine on this computer: running")
                          : tr("Engine on this computer: starts with a scan"));
}

void StatusLine::retranslate()
{
    showEngine();
    m_folder->setText(tr("Reports are kept in %1").arg(filePathText(m_services.store.dataDir())));
}
