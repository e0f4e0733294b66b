// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/newscanpage.h"

#include "app/api/keptrequest.h"
#include "app/api/resultsjson.h"
#include "app/servers/apirequests.h"
#include "app/services.h"
#include "ui/dialogs/servertexts.h"
#include "ui/pages/newscan/apiform.h"
#include "ui/pages/newscan/fieldlabel.h"
#include "ui/pages/newscan/scancost.h"
#include "ui/pages/newscan/websiteform.h"
#include "ui/style/icons.h"
#include "ui/style/natstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/footbar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/scrollpage.h"
#include "ui/widgets/serverpicker.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int FormWidest = 900;
constexpr int MostConcurrency = 32;
constexpr int MostSeconds = 600;

} // namespace

NewScanPage::NewScanPage(Services &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_form(new ScrollPage(FormWidest, this))
{
    m_header = new PageHeader(m_form);
    m_form->column()->addWidget(m_header);
    m_form->column()->addWidget(createWhere());
    m_website = new WebsiteForm(m_form);
    m_form->column()->addWidget(m_website);
    m_api = new ApiForm(services, m_form);
    m_form->column()->addWidget(m_api);
    m_form->column()->addWidget(createMore());
    m_form->column()->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_form, 1);
    column->addWidget(createFoot());
    connectParts();
    retranslate();
    showKind();
    showAbilities();
}

Card *NewScanPage::createWhere()
{
    auto *card = new Card(this);
    QLayout *kinds = createKinds();
    m_kindLabel = fieldLabel(card, m_websiteKind);
    m_server = new ServerPicker(m_services, card);
    m_serverLabel = fieldLabel(card, m_server->choice());
    card->body()->addWidget(m_kindLabel);
    card->body()->addLayout(kinds);
    card->body()->addSpacing(6);
    card->body()->addWidget(m_serverLabel);
    m_cost = new ScanCost(m_services.accounts, card);
    card->body()->addWidget(m_server);
    card->body()->addWidget(m_cost);
    return card;
}

QLayout *NewScanPage::createKinds()
{
    m_websiteKind = new QRadioButton(this);
    m_websiteKind->setObjectName(u"kindWebsite"_s);
    m_apiKind = new QRadioButton(this);
    m_apiKind->setObjectName(u"kindApi"_s);
    m_websiteKind->setChecked(true);
    auto *kinds = new FlowLayout;
    kinds->setSpacing(20);
    kinds->addWidget(m_websiteKind);
    kinds->addWidget(m_apiKind);
    return kinds;
}

Card *NewScanPage::createMore()
{
    auto *card = new Card(this);
    m_fold = new QToolButton(card);
    m_fold->setObjectName(u"advanced"_s);
    m_fold->setCheckable(true);
    m_fold->setAutoRaise(true);
    m_fold->setFocusPolicy(Qt::StrongFocus);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more = new QWidget(card);
    const auto number = [this](const QString &name, int least, int most) {
        auto *made = new QSpinBox(m_more);
        made->setObjectName(name);
        made->setRange(least, most);
        return made;
    };
    m_concurrencyLabel = fieldLabel(m_more);
    m_concurrency = number(u"concurrency"_s, 1, MostConcurrency);
    m_timeoutLabel = fieldLabel(m_more);
    m_timeout = number(u"timeout"_s, 1, MostSeconds);
    auto *form = new QFormLayout(m_more);
    form->setContentsMargins(8, 4, 0, 0);
    form->setHorizontalSpacing(16);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->addRow(m_concurrencyLabel, m_concurrency);
    form->addRow(m_timeoutLabel, m_timeout);
    m_concurrencyLabel->setBuddy(m_concurrency);
    m_timeoutLabel->setBuddy(m_timeout);
    m_more->hide();
    card->body()->addWidget(m_fold, 0, Qt::AlignLeading);
    card->body()->addWidget(m_more);
    return card;
}

// Stays in sight however long the form is.
QWidget *NewScanPage::createFoot()
{
    auto *foot = new FootBar(this);
    m_where = new QLabel(foot);
    m_where->setObjectName(u"scanWhere"_s);
    m_where->setTextFormat(Qt::PlainText); // the name of a server
    m_where->setWordWrap(true);
    m_where->setForegroundRole(QPalette::PlaceholderText);
    m_start = new QPushButton(lineIcon(u"scan-search"_s), {}, foot);
    m_start->setObjectName(u"startScan"_s);
    setPrimary(*m_start);
    foot->line()->addWidget(m_where, 1);
    foot->line()->addWidget(m_start);
    return foot;
}

void NewScanPage::connectParts()
{
    connect(m_server, &ServerPicker::edited, this, &NewScanPage::showAbilities);
    connect(m_server, &ServerPicker::connectRequested, this, &NewScanPage::connectRequested);
    connect(m_apiKind, &QRadioButton::toggled, this, &NewScanPage::showKind);
    connect(m_api, &ApiForm::edited, this, &NewScanPage::showWhetherReady);
    connect(m_website, &WebsiteForm::edited, this, &NewScanPage::showWhetherReady);
    connect(m_website, &WebsiteForm::submitted, this, &NewScanPage::start);
    connect(m_fold, &QToolButton::toggled, this, [this](bool open) {
        m_more->setVisible(open);
        retranslate();
    });
    connect(m_start, &QPushButton::clicked, this, &NewScanPage::start);
}

void NewScanPage::showRequest(const ScanRequest &request)
{
    m_shown = true;
    const bool api = isApiRequest(request);
    (api ? m_apiKind : m_websiteKind)->setChecked(true);
    if (api)
        m_api->takeFrom(request);
    else
        m_website->takeFrom(request);
    m_concurrency->setValue(request.concurrency);
    m_timeout->setValue(request.timeoutSeconds);
    showWhetherReady();
}

void NewScanPage::showLast()
{
    const QJsonDocument last = QJsonDocument::fromJson(m_services.settings.get(LastRequest));
    // A setting that somebody edited is no reason to start without defaults.
    if (const Result<ScanRequest> request = readScanRequest(last.object()))
        showRequest(*request);
}

void NewScanPage::showDescription(const QString &path)
{
    m_shown = true;
    m_apiKind->setChecked(true);
    // The form is of no use on a server without APIs, so one that has them is taken if there is.
    const QList<Server> servers = m_services.servers.servers();
    const auto able = std::find_if(servers.begin(), servers.end(), testsApis);
    if (!testsApis(server()) && able != servers.end())
        chooseServer(able->id);
    m_api->showFile(path);
}

bool NewScanPage::isApi() const { return m_apiKind->isChecked(); }

void NewScanPage::focusAddress() { isApi() ? m_api->focusFirst() : m_website->focusFirst(); }

void NewScanPage::showKind()
{
    m_website->setVisible(!isApi());
    m_api->setVisible(isApi());
    m_header->setSubtitle(
        isApi()
            ? tr("A description of the API is read here first, and shown, before anything is sent.")
            : tr("An address is enough. Everything else has a sensible default."));
    m_concurrencyLabel->setText(isApi() ? tr("Operations at once") : tr("Pages at once"));
    m_timeoutLabel->setText(isApi() ? tr("Time for an operation") : tr("Time for a page"));
    showAbilities();
}

ScanRequest NewScanPage::request() const
{
    ScanRequest request;
    if (isApi())
        m_api->putInto(request);
    else
        m_website->putInto(request);
    request.concurrency = m_concurrency->value();
    request.timeoutSeconds = m_timeout->value();
    return request;
}

Server NewScanPage::server() const { return m_server->server(); }

void NewScanPage::chooseServer(const QString &id) { m_server->setServer(id); }

void NewScanPage::showAbilities()
{
    m_website->setServer(server());
    m_api->setServer(server());
    // Qt lets Tab enter at the first of the group, and only then leaves out the others.
    for (QRadioButton *kind : {m_websiteKind, m_apiKind})
        kind->setFocusPolicy(kind->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
    const QString cannot = whyNoApis(server());
    m_apiKind->setEnabled(cannot.isEmpty() || isApi());
    m_apiKind->setToolTip(cannot);
    m_apiKind->setAccessibleDescription(cannot);
    const bool options = abilitiesOf(server().facts).options;
    for (QWidget *part : std::initializer_list<QWidget *> {m_concurrency, m_timeout}) {
        part->setEnabled(options);
        part->setToolTip(options ? QString() : tr("This server decides that by itself."));
    }
    showWhetherReady();
}

QString NewScanPage::whatIsMissing() const
{
    return isApi() ? m_api->whatIsMissing() : m_website->whatIsMissing();
}

void NewScanPage::showWhetherReady()
{
    m_cost->showCost(server(), isApi() ? m_api->mode() : ScanMode::Functional);
    const QString missing = whatIsMissing();
    m_start->setEnabled(missing.isEmpty());
    m_start->setToolTip(missing);
    m_start->setAccessibleDescription(missing);
    const QString where = server().isLocal()
        ? tr("Runs on this computer; nothing is sent elsewhere.")
        : isApi() ? tr("Runs on %1, which calls the API itself.").arg(server().name)
                  : tr("Runs on %1, which visits the website itself.").arg(server().name);
    m_where->setText(missing.isEmpty() ? where : missing);
}

void NewScanPage::start()
{
    if (!whatIsMissing().isEmpty())
        return;
    const ScanRequest request = this->request();
    m_services.settings.set(LastRequest,
                            QJsonDocument(keptJson(request)).toJson(QJsonDocument::Compact));
    if (isApi())
        m_api->keepCredentials();
    Q_EMIT scanRequested(request);
}

void NewScanPage::retranslate()
{
    m_header->setTitle(tr("New scan"));
    m_kindLabel->setText(tr("What"));
    m_websiteKind->setText(tr("Website"));
    m_apiKind->setText(tr("API"));
    m_serverLabel->setText(tr("Runs on"));
    m_fold->setText(tr("Advanced"));
    m_fold->setIcon(lineIcon(m_fold->isChecked() ? u"chevron-down"_s : u"chevron-right"_s));
    m_timeout->setSuffix(u" "_s + tr("s", "seconds"));
    m_start->setText(tr("Start scan"));
    showKind();
}

void NewScanPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void NewScanPage::showEvent(QShowEvent *event)
{
    // Not before somebody looks: an API's credentials are asked from the key store.
    if (!m_shown)
        showLast();
    m_shown = true;
    QWidget::showEvent(event);
}
