// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/usage/serverusage.h"

#include "app/api/links.h"
#include "app/config/secrets.h"
#include "app/words/enumwords.h"
#include "app/words/usagewords.h"
#include "ui/notices.h"
#include "ui/openlink.h"
#include "ui/pages/usage/planscard.h"
#include "ui/pages/usage/quotascard.h"
#include "ui/pages/usage/usagehistorycard.h"
#include "ui/style/icons.h"
#include "ui/style/natstyle.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/elidinglabel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pill.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int ChartsBeside = 760; // from these widths on, at the usual size of text
constexpr int ActionsInHead = 720;
constexpr int UsageUsualLine = 17; // px
constexpr qsizetype MostAlerts = 4;

bool isOfServers(Remedy remedy)
{
    return remedy == Remedy::EnterKey || remedy == Remedy::CheckServer
        || remedy == Remedy::CheckCertificate || remedy == Remedy::UnlockKeychain;
}

} // namespace

ServerUsage::ServerUsage(ServerAccount &account, Settings &settings, Secrets &secrets,
                         QWidget *parent)
    : QWidget(parent), m_account(account), m_secrets(secrets), m_name(new QLabel(this)),
      m_plan(new PillLabel(this)), m_place(new ElidingLabel(this)), m_message(new MessageBar(this)),
      m_news(new MessageBar(this)), m_alerts(new Banner(this)), m_note(new QLabel(this)),
      m_quotas(new QuotasCard(this)),
      m_days(new UsageHistoryCard(UsageHistoryCard::Unit::Days, this)),
      m_months(new UsageHistoryCard(UsageHistoryCard::Unit::Months, this)),
      m_plans(new PlansCard(account, settings, this))
{
    QFont heading = font();
    heading.setPointSizeF(heading.pointSizeF() * 1.2);
    heading.setWeight(QFont::DemiBold);
    m_name->setFont(heading);
    m_name->setObjectName(u"serverName"_s);
    m_plan->setObjectName(u"serverPlan"_s);
    m_place->setObjectName(u"serverPlace"_s);
    m_place->setForegroundRole(QPalette::PlaceholderText);
    m_note->setObjectName(u"usageNote"_s);
    m_note->setWordWrap(true);
    for (QLabel *label : {m_name, m_place, m_note})
        label->setTextFormat(Qt::PlainText);
    m_message->setObjectName(u"usageMessage"_s);
    m_news->setObjectName(u"planNews"_s);
    m_alerts->setObjectName(u"usageAlerts"_s);
    createLayout();
    connectParts();
    showState();
}

QWidget *ServerUsage::createHead()
{
    auto *head = new QWidget(this);
    m_head = new QHBoxLayout(head);
    m_head->setContentsMargins(0, 0, 0, 0);
    m_head->setSpacing(10);
    m_head->addWidget(m_name);
    m_head->addWidget(m_plan);
    m_head->addWidget(m_place, 1);
    return head;
}

QWidget *ServerUsage::createActions()
{
    m_actions = new QWidget(this);
    m_here = new QPushButton(lineIcon(u"monitor"_s), {}, m_actions);
    m_here->setObjectName(u"scanHere"_s);
    setPrimary(*m_here);
    m_upgrade = new QPushButton(m_actions);
    m_upgrade->setObjectName(u"upgradePlan"_s);
    auto *line = new QHBoxLayout(m_actions);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_here);
    line->addWidget(m_upgrade);
    line->addStretch(1);
    return m_actions;
}

void ServerUsage::createLayout()
{
    m_charts = new QGridLayout;
    m_charts->setSpacing(18);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(14);
    m_column->addWidget(createHead());
    m_column->addWidget(createActions());
    for (QWidget *part :
         std::initializer_list<QWidget *> {m_message, m_news, m_alerts, m_note, m_quotas})
        m_column->addWidget(part);
    m_column->addLayout(m_charts);
    m_column->addWidget(m_plans);
    arrange();
}

void ServerUsage::connectParts()
{
    connect(&m_account, &ServerAccount::changed, this, &ServerUsage::showState);
    connect(m_here, &QPushButton::clicked, this, &ServerUsage::localRequested);
    connect(m_upgrade, &QPushButton::clicked, this, &ServerUsage::upgrade);
    connect(m_plans, &PlansCard::planArrived, this, &ServerUsage::congratulate);
    connect(m_plans, &PlansCard::keyReceived, this, &ServerUsage::offerKey);
    connect(m_plans, &PlansCard::noShop, this, [this](const Error &error) {
        m_news->show(noticeOf(
            error, [](Remedy) { return false; }, [](Remedy) {}));
    });
}

void ServerUsage::arrange()
{
    const int room = width() * UsageUsualLine / std::max(1, fontMetrics().height());
    const bool inHead = room >= ActionsInHead;
    m_head->removeWidget(m_actions);
    m_column->removeWidget(m_actions);
    if (inHead)
        m_head->addWidget(m_actions);
    else
        m_column->insertWidget(1, m_actions);
    const bool beside = room >= ChartsBeside && !m_days->isHidden() && !m_months->isHidden();
    m_charts->removeWidget(m_days);
    m_charts->removeWidget(m_months);
    m_charts->addWidget(m_days, 0, 0);
    m_charts->addWidget(m_months, beside ? 0 : 1, beside ? 1 : 0);
    m_charts->setColumnStretch(0, 3);
    m_charts->setColumnStretch(1, beside ? 2 : 0);
}

void ServerUsage::showState()
{
    const AccountState &state = m_account.state();
    const bool counted = state.usage && state.usage->counted;
    m_name->setText(m_account.server().name);
    const QString plan = counted ? planName(state.usage->plan) : QString();
    m_plan->setPill({plan, Pill::Tone::Neutral, Pill::Shape::None});
    m_plan->setVisible(!plan.isEmpty());
    QString place = isolated(m_account.base().host());
    if (counted && !state.usage->tenantName.isEmpty())
        place += u" · "_s + state.usage->tenantName;
    m_place->setText(place);
    showError(state);
    showAlerts(state);

    if (!state.usage && !state.error)
        m_note->setText(tr("Asking the server…"));
    else if (state.usage && !counted)
        m_note->setText(tr("This server counts nothing: it has no accounts, so there is no quota "
                           "and nothing to buy."));
    else
        m_note->clear();
    m_note->setVisible(!m_note->text().isEmpty());
    m_quotas->setVisible(counted);
    if (counted) {
        m_quotas->showState(state);
        m_days->showState(state);
        m_months->showState(state);
    }
    m_plans->showState();
    showActions(state);
    arrange();
    if (m_plansWanted)
        showPlans();
}

void ServerUsage::showError(const AccountState &state)
{
    if (!state.error)
        return m_message->dismiss();
    const auto offers
        = [](Remedy remedy) { return remedy == Remedy::TryAgain || isOfServers(remedy); };
    Notice notice = noticeOf(*state.error, offers, [this](Remedy helps) { remedy(helps); });
    if (notice.actionText.isEmpty()) {
        notice.actionText = remedyWord(Remedy::TryAgain);
        notice.action = [this] { m_account.refresh(); };
    }
    notice.closable = false;
    m_message->show(notice);
}

void ServerUsage::showAlerts(const AccountState &state)
{
    QStringList lines;
    bool over = false;
    for (const UsageAlert &alert : state.alerts) {
        if (lines.size() >= MostAlerts)
            break;
        over = over || alert.percentUsed.value_or(0) >= 100;
        if (!alert.message.isEmpty())
            lines.append(alert.message);
    }
    m_alerts->showText(over ? Banner::Tone::Error : Banner::Tone::Warning, lines.join(u'\n'));
}

void ServerUsage::showActions(const AccountState &state)
{
    m_here->setText(tr("Run on this computer"));
    m_upgrade->setText(tr("Upgrade…"));
    m_here->setVisible(state.usage && state.usage->counted && isUsedUp(*state.usage));
    m_upgrade->setVisible(offersUpgrade());
    m_actions->setVisible(!m_here->isHidden() || !m_upgrade->isHidden());
}

void ServerUsage::remedy(Remedy remedy)
{
    if (isOfServers(remedy))
        Q_EMIT serverRequested(m_account.server().id);
    else
        m_account.refresh();
}

void ServerUsage::congratulate(const QString &plan)
{
    //: a plan: "You are on Pro now"
    m_news->show({.kind = Notice::Kind::Success, .title = tr("You are on %1 now").arg(plan)});
    m_account.refresh();
    Q_EMIT planArrived(plan);
}

void ServerUsage::offerKey(const QByteArray &key)
{
    m_news->show({.kind = Notice::Kind::Info,
                  .title = tr("The server gave you a new key"),
                  .text = tr("It takes the place of the one that is kept for this server."),
                  .actionText = tr("Keep the new key"),
                  .action = [this, key] { keepKey(key); }});
}

void ServerUsage::keepKey(const QByteArray &key)
{
    m_secrets.write(m_account.server().id, key, this, [this](const Result<Secrets::Kept> &kept) {
        if (!kept)
            return m_news->show(noticeOf(
                kept.error(), [](Remedy) { return false; }, [](Remedy) {}));
        m_news->show({.kind = Notice::Kind::Success,
                      .title = *kept == Secrets::Kept::InKeychain
                          ? tr("The new key is in the keychain")
                          : tr("The new key is kept until the program ends")});
        m_account.refreshAnew();
    });
}

void ServerUsage::showTime() { m_quotas->showTime(); }

void ServerUsage::showPlans()
{
    m_plansWanted = m_plans->isHidden() && m_account.state().sells;
    if (m_plans->isHidden())
        return;
    m_plans->choose();
    Q_EMIT plansShown(m_plans);
}

/// Where a server names no plans, it may still name a page.
bool ServerUsage::offersUpgrade() const
{
    const AccountState &state = m_account.state();
    if (!state.sells || m_plans->offersMore())
        return m_plans->offersMore();
    return !state.plans && state.usage && mayOpen(state.usage->upgradeUrl, m_account.base());
}

void ServerUsage::upgrade()
{
    if (m_plans->offersMore())
        showPlans();
    else
        openPayment(m_account.state().usage->upgradeUrl);
}

void ServerUsage::lookForPlan() { m_plans->lookForPlan(); }

void ServerUsage::resizeEvent(QResizeEvent *event)
{
    arrange();
    QWidget::resizeEvent(event);
}

void ServerUsage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showState();
    QWidget::changeEvent(event);
}
