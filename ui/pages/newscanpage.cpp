// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/newscanpage.h"

#include "app/api/resultsjson.h"
#include "app/services.h"
#include "ui/dialogs/servertexts.h"
#include "ui/pages/newscan/pagesrule.h"
#include "ui/pages/newscan/viewportpicker.h"
#include "ui/style/icons.h"
#include "ui/style/natstyle.h"
#include "ui/widgets/addressfield.h"
#include "ui/widgets/card.h"
#include "ui/widgets/checkspicker.h"
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
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int FormWidest = 900;
constexpr int MostConcurrency = 32;
constexpr int MostSeconds = 600;

QLabel *fieldLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    QFont font = label->font();
    font.setWeight(QFont::Medium);
    label->setFont(font);
    return label;
}

} // namespace

NewScanPage::NewScanPage(Services &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_form(new ScrollPage(FormWidest, this))
{
    m_header = new PageHeader(m_form);
    m_form->column()->addWidget(m_header);
    m_form->column()->addWidget(createWhat());
    m_form->column()->addWidget(createChecks());
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

Card *NewScanPage::createWhat()
{
    m_what = new Card(this);
    m_serverLabel = fieldLabel(m_what);
    m_server = new ServerPicker(m_services, m_what);
    m_serverLabel->setBuddy(m_server->choice());
    m_addressLabel = fieldLabel(m_what);
    m_address = new AddressField(m_what);
    m_addressLabel->setBuddy(m_address->edit());
    m_pagesLabel = fieldLabel(m_what);
    m_pages = new PagesRule(m_what);
    m_what->body()->addWidget(m_addressLabel);
    m_what->body()->addWidget(m_address);
    m_what->body()->addSpacing(6);
    m_what->body()->addWidget(m_pagesLabel);
    m_what->body()->addWidget(m_pages);
    m_what->body()->addSpacing(6);
    m_what->body()->addWidget(m_serverLabel);
    m_what->body()->addWidget(m_server);
    return m_what;
}

Card *NewScanPage::createChecks()
{
    m_checksCard = new Card(this);
    m_checks = new ChecksPicker(m_checksCard);
    m_viewportsLabel = fieldLabel(m_checksCard);
    m_viewports = new ViewportPicker(m_checksCard);
    m_limits = new QLabel(m_checksCard);
    m_limits->setObjectName(u"serverLimits"_s);
    m_limits->setWordWrap(true);
    m_limits->setForegroundRole(QPalette::PlaceholderText);
    m_checksCard->body()->addWidget(m_limits);
    m_checksCard->body()->addWidget(m_checks);
    m_checksCard->body()->addSpacing(6);
    m_checksCard->body()->addWidget(m_viewportsLabel);
    m_checksCard->body()->addWidget(m_viewports);
    return m_checksCard;
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
    connect(m_address, &AddressField::edited, this, [this] {
        const Result<QUrl> address = m_address->address();
        m_pages->setBase(address ? *address : QUrl());
        showWhetherReady();
    });
    connect(m_server, &ServerPicker::edited, this, &NewScanPage::showAbilities);
    connect(m_server, &ServerPicker::connectRequested, this, &NewScanPage::connectRequested);
    connect(m_address, &AddressField::submitted, this, &NewScanPage::start);
    connect(m_pages, &PagesRule::edited, this, &NewScanPage::showWhetherReady);
    connect(m_checks, &ChecksPicker::edited, this, &NewScanPage::showWhetherReady);
    connect(m_viewports, &ViewportPicker::edited, this, &NewScanPage::showWhetherReady);
    connect(m_fold, &QToolButton::toggled, this, [this](bool open) {
        m_more->setVisible(open);
        retranslate();
    });
    connect(m_start, &QPushButton::clicked, this, &NewScanPage::start);
}

void NewScanPage::showRequest(const ScanRequest &request)
{
    m_address->setText(request.url.toString());
    m_pages->takeFrom(request);
    m_checks->takeFrom(request);
    m_viewports->setViewports(request.viewports);
    m_concurrency->setValue(request.concurrency);
    m_timeout->setValue(request.timeoutSeconds);
    showWhetherReady();
}

void NewScanPage::focusAddress()
{
    m_address->edit()->setFocus(Qt::ShortcutFocusReason);
    m_address->edit()->selectAll();
}

ScanRequest NewScanPage::request() const
{
    ScanRequest request;
    if (const Result<QUrl> address = m_address->address())
        request.url = *address;
    m_pages->putInto(request);
    m_checks->putInto(request);
    request.viewports = m_viewports->viewports();
    request.concurrency = m_concurrency->value();
    request.timeoutSeconds = m_timeout->value();
    return request;
}

Server NewScanPage::server() const { return m_server->server(); }

void NewScanPage::chooseServer(const QString &id) { m_server->setServer(id); }

bool NewScanPage::choosesPages() const
{
    return server().isLocal() || server().facts.features.contains(u"engine"_s);
}

void NewScanPage::showAbilities()
{
    const bool chooses = choosesPages();
    const bool options = abilitiesOf(server().facts).options;
    const QString cannot = whyNoWebsites(server().facts);
    m_limits->setText(!cannot.isEmpty()
                          ? cannot
                          : tr("This server chooses pages, checks and window sizes by itself."));
    m_limits->setVisible(!chooses || !cannot.isEmpty());
    for (QWidget *part : std::initializer_list<QWidget *> {m_pages, m_checks, m_viewports}) {
        part->setEnabled(chooses && cannot.isEmpty());
        part->setToolTip(m_limits->isVisibleTo(this) ? m_limits->text() : QString());
    }
    for (QWidget *part : std::initializer_list<QWidget *> {m_concurrency, m_timeout}) {
        part->setEnabled(options);
        part->setToolTip(options ? QString() : tr("This server decides that by itself."));
    }
    showWhetherReady();
}

QString NewScanPage::whatIsMissing() const
{
    const QString cannot = whyNoWebsites(server().facts);
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

void NewScanPage::showWhetherReady()
{
    const QString missing = whatIsMissing();
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
    if (!whatIsMissing().isEmpty())
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
    m_what->setTitle(tr("Website"));
    m_serverLabel->setText(tr("Runs on"));
    m_addressLabel->setText(tr("Address"));
    m_pagesLabel->setText(tr("Pages"));
    m_checksCard->setTitle(tr("Checks"));
    m_viewportsLabel->setText(tr("Window sizes"));
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
