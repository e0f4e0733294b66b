// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/newscan/websiteform.h"

#include "ui/dialogs/servertexts.h"
#include "ui/pages/newscan/fieldlabel.h"
#include "ui/pages/newscan/pagesrule.h"
#include "ui/pages/newscan/viewportpicker.h"
#include "ui/widgets/addressfield.h"
#include "ui/widgets/card.h"
#include "ui/widgets/checkspicker.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

WebsiteForm::WebsiteForm(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(18); // as between the cards of the page
    column->addWidget(createWhat());
    column->addWidget(createChecks());
    connectParts();
    retranslate();
}

Card *WebsiteForm::createWhat()
{
    m_what = new Card(this);
    m_address = new AddressField(m_what);
    m_addressLabel = fieldLabel(m_what, m_address->edit());
    m_pagesLabel = fieldLabel(m_what);
    m_pages = new PagesRule(m_what);
    m_what->body()->addWidget(m_addressLabel);
    m_what->body()->addWidget(m_address);
    m_what->body()->addSpacing(6);
    m_what->body()->addWidget(m_pagesLabel);
    m_what->body()->addWidget(m_pages);
    return m_what;
}

Card *WebsiteForm::createChecks()
{
    m_checksCard = new Card(this);
    m_checks = new ChecksPicker(m_checksCard);
    m_viewportsLabel = fieldLabel(m_checksCard);
    m_viewports = new ViewportPicker(m_checksCard);
    m_limits = new QLabel(m_checksCard);
    m_limits->setObjectName(u"serverLimits"_s);
    m_limits->setTextFormat(Qt::PlainText);
    m_limits->setWordWrap(true);
    m_limits->setForegroundRole(QPalette::PlaceholderText);
    m_checksCard->body()->addWidget(m_limits);
    m_checksCard->body()->addWidget(m_checks);
    m_checksCard->body()->addSpacing(6);
    m_checksCard->body()->addWidget(m_viewportsLabel);
    m_checksCard->body()->addWidget(m_viewports);
    return m_checksCard;
}

void WebsiteForm::connectParts()
{
    connect(m_address, &AddressField::edited, this, [this] {
        const Result<QUrl> address = m_address->address();
        m_pages->setBase(address ? *address : QUrl());
        Q_EMIT edited();
    });
    connect(m_address, &AddressField::submitted, this, &WebsiteForm::submitted);
    connect(m_pages, &PagesRule::edited, this, &WebsiteForm::edited);
    connect(m_checks, &ChecksPicker::edited, this, &WebsiteForm::edited);
    connect(m_viewports, &ViewportPicker::edited, this, &WebsiteForm::edited);
}

void WebsiteForm::setServer(const Server &server)
{
    m_server = server;
    showAbilities();
}

void WebsiteForm::takeFrom(const ScanRequest &request)
{
    m_address->setText(request.url.toString());
    m_pages->takeFrom(request);
    m_checks->takeFrom(request);
    m_viewports->setViewports(request.viewports);
}

void WebsiteForm::putInto(ScanRequest &request) const
{
    if (const Result<QUrl> address = m_address->address())
        request.url = *address;
    m_pages->putInto(request);
    m_checks->putInto(request);
    request.viewports = m_viewports->viewports();
}

void WebsiteForm::focusFirst()
{
    m_address->edit()->setFocus(Qt::ShortcutFocusReason);
    m_address->edit()->selectAll();
}

bool WebsiteForm::choosesPages() const
{
    return m_server.isLocal() || m_server.facts.features.contains(u"engine"_s);
}

void WebsiteForm::showAbilities()
{
    const bool chooses = choosesPages();
    const QString cannot = whyNoWebsites(m_server.facts);
    m_limits->setText(!cannot.isEmpty()
                          ? cannot
                          : tr("This server chooses pages, checks and window sizes by itself."));
    m_limits->setVisible(!chooses || !cannot.isEmpty());
    for (QWidget *part : std::initializer_list<QWidget *> {m_pages, m_checks, m_viewports}) {
        part->setEnabled(chooses && cannot.isEmpty());
        part->setToolTip(m_limits->isVisibleTo(this) ? m_limits->text() : QString());
    }
}

QString WebsiteForm::whatIsMissing() const
{
    const QString cannot = whyNoWebsites(m_server.facts);
    if (!cannot.isEmpty())
        return cannot;
    if (!m_address->address())
        return tr("Type the address of a website first.");
    if (!choosesPages())
        return {};
    if (!m_pages->isComplete())
        return tr("The list of pages is not complete.");
    if (!m_checks->hasAny())
        return tr("Choose at least one check.");
    if (m_viewports->viewports().isEmpty())
        return tr("Choose at least one window size.");
    return {};
}

void WebsiteForm::retranslate()
{
    m_what->setTitle(tr("Website"));
    m_addressLabel->setText(tr("Address"));
    m_pagesLabel->setText(tr("Pages"));
    m_checksCard->setTitle(tr("Checks"));
    m_viewportsLabel->setText(tr("Window sizes"));
    showAbilities();
}

void WebsiteForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
