// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/newscanpage.h"

#include "app/api/resultsjson.h"
#include "app/services.h"
#include "ui/pages/newscan/fieldlabel.h"
#include "ui/pages/newscan/scancost.h"
#include "ui/pages/newscan/websiteform.h"
#include "ui/style/icons.h"
#include "ui/style/natstyle.h"
#include "ui/widgets/card.h"
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
    m_form->column()->addWidget(createMore());
    m_form->column()->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_form, 1);
    column->addWidget(createFoot());
    connectParts();
    retranslate();
    const QJsonDocument last = QJsonDocument::fromJson(m_services.settings.get(LastRequest));
    // A setting that somebody edited is no reason to start without defaults.
    if (const Result<ScanRequest> request = readScanRequest(last.object()))
        showRequest(*request);
    showAbilities();
}

Card *NewScanPage::createWhere()
{
    auto *card = new Card(this);
    m_server = new ServerPicker(m_services, card);
    m_serverLabel = fieldLabel(card, m_server->choice());
    card->body()->addWidget(m_serverLabel);
    m_cost = new ScanCost(m_services.accounts, card);
    card->body()->addWidget(m_server);
    card->body()->addWidget(m_cost);
    return card;
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
    m_website->takeFrom(request);
    m_concurrency->setValue(request.concurrency);
    m_timeout->setValue(request.timeoutSeconds);
    showWhetherReady();
}

void NewScanPage::focusAddress() { m_website->focusFirst(); }

ScanRequest NewScanPage::request() const
{
    ScanRequest request;
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
    const bool options = abilitiesOf(server().facts).options;
    for (QWidget *part : std::initializer_list<QWidget *> {m_concurrency, m_timeout}) {
        part->setEnabled(options);
        part->setToolTip(options ? QString() : tr("This server decides that by itself."));
    }
    showWhetherReady();
}

void NewScanPage::showWhetherReady()
{
    m_cost->showCost(server(), request().mode);
    const QString missing = m_website->whatIsMissing();
    m_start->setEnabled(missing.isEmpty());
    m_start->setToolTip(missing);
    m_start->setAccessibleDescription(missing);
    const QString where = server().isLocal()
        ? tr("Runs on this computer; nothing is sent elsewhere.")
        : tr("Runs on %1, which visits the website itself.").arg(server().name);
    m_where->setText(missing.isEmpty() ? where : missing);
}

void NewScanPage::start()
{
    if (!m_website->whatIsMissing().isEmpty())
        return;
    const ScanRequest request = this->request();
    m_services.settings.set(LastRequest,
                            QJsonDocument(toJson(request)).toJson(QJsonDocument::Compact));
    Q_EMIT scanRequested(request);
}

void NewScanPage::retranslate()
{
    m_header->setTitle(tr("New scan"));
    m_header->setSubtitle(tr("An address is enough. Everything else has a sensible default."));
    m_serverLabel->setText(tr("Runs on"));
    m_fold->setText(tr("Advanced"));
    m_fold->setIcon(lineIcon(m_fold->isChecked() ? u"chevron-down"_s : u"chevron-right"_s));
    m_concurrencyLabel->setText(tr("Pages at once"));
    m_timeoutLabel->setText(tr("Time for a page"));
    m_timeout->setSuffix(u" "_s + tr("s", "seconds"));
    m_start->setText(tr("Start scan"));
    showAbilities();
}

void NewScanPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
