// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/servertrust.h"

#include "ui/dialogs/factsgrid.h"
#include "ui/dialogs/servertexts.h"

#include <QCryptographicHash>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

ServerTrust::ServerTrust(const HttpClient &http, QWidget *parent)
    : QWidget(parent), m_http(http), m_title(new QLabel(this)), m_facts(new FactsGrid(this)),
      m_button(new QPushButton(this))
{
    setObjectName(u"serverTrust"_s);
    m_title->setObjectName(u"serverTrustTitle"_s);
    m_title->setWordWrap(true);
    m_button->setObjectName(u"serverTrustButton"_s);
    m_button->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->addWidget(m_button);
    line->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_facts);
    column->addLayout(line);
    connect(m_button, &QPushButton::clicked, this, &ServerTrust::decide);
    showParts();
}

ServerTrust::~ServerTrust() = default;

void ServerTrust::look(const QUrl &server)
{
    m_probe = std::make_unique<CertificateProbe>(m_http, server);
    connect(m_probe.get(), &CertificateProbe::finished, this, &ServerTrust::seen);
    m_probe->start();
}

void ServerTrust::seen(const Result<ShownCertificates> &shown)
{
    m_probe.release()->deleteLater(); // its signal is under way
    m_chain = shown ? shown->chain : QList<QSslCertificate>();
    m_unseen = m_chain.isEmpty();
    showParts();
}

void ServerTrust::hideCertificate()
{
    m_probe.reset();
    m_chain.clear();
    m_unseen = false;
    showParts();
}

void ServerTrust::setPinned(const QByteArray &sha256)
{
    m_pinned = sha256;
    showParts();
}

void ServerTrust::decide()
{
    m_pinned = m_chain.isEmpty() ? QByteArray()
                                 : m_chain.constFirst().digest(QCryptographicHash::Sha256);
    m_chain.clear();
    showParts();
    Q_EMIT pinnedChanged();
}

void ServerTrust::showParts()
{
    const bool shows = !m_chain.isEmpty();
    if (shows)
        m_title->setText(tr("The server shows this certificate. Compare its fingerprint with what "
                            "whoever runs the server tells you."));
    else if (m_unseen)
        m_title->setText(tr("The server shows no certificate now."));
    else
        m_title->setText(tr("One certificate is trusted, for this server only:") + u'\n'
                         + fingerprintText(m_pinned));
    m_facts->setFacts(certificateFacts(m_chain));
    m_button->setVisible(shows || !m_unseen);
    m_button->setText(shows ? tr("Trust this certificate for this server only")
                            : tr("Trust it no longer"));
    setVisible(shows || m_unseen || !m_pinned.isEmpty());
    Q_EMIT resized();
}

void ServerTrust::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showParts();
    QWidget::changeEvent(event);
}
