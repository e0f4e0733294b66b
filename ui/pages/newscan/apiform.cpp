// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/newscan/apiform.h"

#include "app/servers/apirequests.h"
#include "ui/dialogs/servertexts.h"
#include "ui/pages/newscan/apimodepicker.h"
#include "ui/pages/newscan/baseaddressfield.h"
#include "ui/pages/newscan/credentialsfield.h"
#include "ui/pages/newscan/descriptionfield.h"
#include "ui/pages/newscan/fieldlabel.h"
#include "ui/pages/newscan/operationstable.h"
#include "ui/widgets/card.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

ApiForm::ApiForm(Services &services, QWidget *parent) : QWidget(parent), m_services(services)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(18); // as between the cards of the page
    column->addWidget(createDescription());
    column->addWidget(createTarget());
    column->addWidget(createOperations());
    column->addWidget(createAccess());
    connectParts();
    retranslate();
    showDescription();
}

Card *ApiForm::createDescription()
{
    m_descriptionCard = new Card(this);
    m_description = new DescriptionField(m_services, m_descriptionCard);
    m_descriptionCard->body()->addWidget(m_description);
    return m_descriptionCard;
}

Card *ApiForm::createTarget()
{
    m_targetCard = new Card(this);
    m_base = new BaseAddressField(m_targetCard);
    m_baseLabel = fieldLabel(m_targetCard, m_base->choice());
    m_modeLabel = fieldLabel(m_targetCard);
    m_mode = new ApiModePicker(m_targetCard);
    m_targetCard->body()->addWidget(m_baseLabel);
    m_targetCard->body()->addWidget(m_base);
    m_targetCard->body()->addSpacing(6);
    m_targetCard->body()->addWidget(m_modeLabel);
    m_targetCard->body()->addWidget(m_mode);
    return m_targetCard;
}

Card *ApiForm::createOperations()
{
    m_operationsCard = new Card(this);
    m_operations = new OperationsTable(m_operationsCard);
    m_operationsCard->body()->addWidget(m_operations);
    return m_operationsCard;
}

Card *ApiForm::createAccess()
{
    m_accessCard = new Card(this);
    m_credentials = new CredentialsField(m_services, m_accessCard);
    m_accessCard->body()->addWidget(m_credentials);
    return m_accessCard;
}

void ApiForm::connectParts()
{
    connect(m_description, &DescriptionField::edited, this, &ApiForm::showDescription);
    connect(m_base, &BaseAddressField::edited, this, &ApiForm::edited);
    connect(m_base, &BaseAddressField::settled, this, [this] {
        const Result<QUrl> address = m_base->address();
        m_credentials->setTarget(address ? *address : QUrl());
    });
    connect(m_base, &BaseAddressField::edited, m_mode, &ApiModePicker::withdrawConsent);
    connect(m_mode, &ApiModePicker::edited, this, &ApiForm::showAbilities);
    connect(m_operations, &OperationsTable::edited, this, &ApiForm::edited);
    connect(m_credentials, &CredentialsField::edited, this, &ApiForm::edited);
}

void ApiForm::setServer(const Server &server)
{
    m_server = server;
    m_mode->setServer(server);
    showAbilities();
}

ScanMode ApiForm::mode() const { return m_mode->mode(); }

void ApiForm::showAbilities()
{
    m_credentials->setServer(m_server, mode());
    m_operations->setCanExclude(abilitiesOf(m_server.facts).options);
    Q_EMIT edited();
}

void ApiForm::showDescription()
{
    const Loaded &loaded = m_description->loaded();
    m_credentials->setSchemes(loaded ? loaded->spec.securitySchemes : QList<ApiSecurityScheme>());
    m_operationsCard->setVisible(loaded && !loaded->spec.operations.isEmpty());
    m_operations->model().setOperations(loaded ? loaded->spec.operations : QList<ApiOperation>());
    if (loaded) {
        m_operations->model().setExcluded(m_excluded);
        m_excluded.clear();
        m_base->setServers(loaded->spec.servers);
    }
    Q_EMIT edited();
}

void ApiForm::takeFrom(const ScanRequest &request)
{
    m_excluded = request.exclude;
    m_mode->setMode(request.mode);
    m_mode->setServerPath(request.spec.serverPath);
    m_credentials->takeFrom(request.auth);
    m_base->setAddress(request.url);
    m_description->showDescription(request.spec);
}

void ApiForm::putInto(ScanRequest &request) const
{
    if (const Result<QUrl> address = m_base->address())
        request.url = *address;
    request.mode = mode();
    request.spec = {};
    const Loaded &loaded = m_description->loaded();
    if (loaded && needsOf(m_server, mode()).description)
        request.spec = descriptionFor(m_server, loaded->description);
    request.spec.serverPath = m_mode->serverPath();
    request.auth = m_credentials->auth();
    request.exclude = m_operations->model().excluded();
}

QString ApiForm::whatDescriptionLacks() const
{
    const ApiNeeds needs = needsOf(m_server, mode());
    const Loaded &loaded = m_description->loaded();
    if (!needs.description)
        return {};
    if (m_description->isBusy())
        return tr("The description is being read.");
    if (!loaded)
        return tr("Choose the description of an API first.");
    if (loaded->description.isPostman && !needs.takesPostman)
        return tr("This server takes OpenAPI only, no Postman collections.");
    if (loaded->spec.operations.isEmpty())
        return tr("This description lists no operations.");
    if (m_operations->model().includedCount() == 0)
        return tr("Tick at least one operation.");
    return {};
}

QString ApiForm::whatIsMissing() const
{
    const QString cannot = whyNoApis(m_server);
    if (!cannot.isEmpty())
        return cannot;
    if (const QString missing = whatDescriptionLacks(); !missing.isEmpty())
        return missing;
    if (!m_base->address())
        return tr("Type the base address of the API.");
    const QString missing = m_mode->whatIsMissing();
    return missing.isEmpty() ? m_credentials->whatIsMissing() : missing;
}

void ApiForm::showFile(const QString &path) { m_description->showFile(path); }

void ApiForm::keepCredentials() { m_credentials->keep(); }

void ApiForm::focusFirst() { m_description->focusFirst(); }

void ApiForm::retranslate()
{
    m_descriptionCard->setTitle(tr("Description of the API"));
    m_targetCard->setTitle(tr("Scan"));
    m_baseLabel->setText(tr("Base address"));
    m_modeLabel->setText(tr("What is done"));
    m_operationsCard->setTitle(tr("Operations"));
    m_accessCard->setTitle(tr("Access to the API"));
}

void ApiForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
