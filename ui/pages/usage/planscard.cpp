// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/usage/planscard.h"

#include "app/api/links.h"
#include "app/config/settings.h"
#include "app/words/usagewords.h"
#include "ui/notices.h"
#include "ui/openlink.h"
#include "ui/pages/usage/paymentlink.h"
#include "ui/pages/usage/plantable.h"
#include "ui/style/natstyle.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/messagebar.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

/// "server plan" → the price id that the server wanted.
const Setting<QVariantMap> PriceIds {"billing/price-ids", {}};

constexpr int LongestPriceId = 200;

} // namespace

PlansCard::PlansCard(ServerAccount &account, Settings &settings, QWidget *parent)
    : Card(parent), m_account(account), m_settings(settings), m_watch(account),
      m_message(new MessageBar(this)), m_table(new PlanTable(this)), m_buy(new QPushButton(this)),
      m_portal(new QPushButton(this)), m_link(new PaymentLink(this))
{
    m_message->setObjectName(u"planMessage"_s);
    m_buy->setObjectName(u"buyPlan"_s);
    m_portal->setObjectName(u"manageSubscription"_s);
    setPrimary(*m_buy);
    m_table->setModel(&m_model);
    createLines();
    connectParts();
    retranslate();
    hide();
}

void PlansCard::createLines()
{
    m_priceLine = new QWidget(this);
    m_priceLabel = new QLabel(m_priceLine);
    m_priceLabel->setTextFormat(Qt::PlainText);
    m_priceLabel->setWordWrap(true);
    m_price = new QLineEdit(m_priceLine);
    m_price->setObjectName(u"priceId"_s);
    m_price->setMaxLength(LongestPriceId);
    m_priceLabel->setBuddy(m_price);
    auto *price = new QVBoxLayout(m_priceLine);
    price->setContentsMargins(0, 0, 0, 0);
    price->addWidget(m_priceLabel);
    price->addWidget(m_price);
    m_priceLine->hide();

    auto *buttons = new FlowLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_buy);
    buttons->addWidget(m_portal);
    body()->setSpacing(12);
    body()->addWidget(m_message);
    body()->addWidget(m_table);
    body()->addWidget(m_priceLine);
    body()->addLayout(buttons);
    body()->addWidget(m_link);
}

void PlansCard::connectParts()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PlansCard::showChoice);
    connect(m_buy, &QPushButton::clicked, this, &PlansCard::buy);
    connect(m_price, &QLineEdit::returnPressed, this, &PlansCard::buy);
    connect(m_price, &QLineEdit::textChanged, this, &PlansCard::showChoice);
    connect(m_portal, &QPushButton::clicked, &m_account, &ServerAccount::openPortal);
    connect(m_link, &PaymentLink::stopped, this, [this] {
        m_watch.stop();
        m_link->showWaiting(false);
    });
    connect(&m_watch, &PlanWatch::gaveUp, this, [this] { m_link->showWaiting(false); });
    connect(&m_watch, &PlanWatch::arrived, this, [this](const QString &plan) {
        m_link->hide();
        m_message->dismiss();
        Q_EMIT planArrived(nameOf(plan));
    });
    connect(&m_account, &ServerAccount::checkoutReady, this, &PlansCard::takeCheckout);
    connect(&m_account, &ServerAccount::checkoutFailed, this, &PlansCard::refuse);
    connect(&m_account, &ServerAccount::portalReady, this, &PlansCard::openPortal);
    connect(&m_account, &ServerAccount::portalFailed, this, &PlansCard::refusePortal);
}

void PlansCard::showState()
{
    const AccountState &state = m_account.state();
    const QString chosen = chosenPlan();
    const QString current = state.usage ? state.usage->plan : QString();
    m_model.setPlans(state.plans.value_or(QList<Plan>()), current);
    const int kept = m_model.rowOf(chosen);
    m_table->selectRow(kept >= 0 && !chosen.isEmpty() ? kept : m_model.nextRow());
    m_portal->setVisible(m_model.rowOf(current) > 0);
    showChoice();
    const bool counted = state.usage && state.usage->counted;
    setVisible(counted && state.sells && m_model.rowCount() > 0);
}

bool PlansCard::offersMore() const { return m_account.state().sells && m_model.nextRow() >= 0; }

QString PlansCard::chosenPlan() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty() || rows.first().data(PlanModel::CurrentRole).toBool())
        return {};
    return rows.first().data(PlanModel::PlanRole).toString();
}

QString PlansCard::nameOf(const QString &plan) const
{
    const int row = m_model.rowOf(plan);
    return row >= 0 ? m_model.index(row, 0).data(PlanModel::ShownNameRole).toString()
                    : planName(plan);
}

void PlansCard::showChoice()
{
    const QString plan = chosenPlan();
    if (plan != m_pricedPlan)
        m_priceLine->hide();
    const bool waitsForPrice = !m_priceLine->isHidden() && m_price->text().trimmed().isEmpty();
    m_buy->setEnabled(!plan.isEmpty() && !m_account.isBuying() && !waitsForPrice);
    m_buy->setText(plan.isEmpty() ? tr("This is your plan")
                                  : tr("Change to %1…").arg(nameOf(plan)));
    m_buy->setToolTip(plan.isEmpty() ? QString() : tr("The page to pay on opens in your browser."));
}

void PlansCard::buy()
{
    const QString plan = chosenPlan();
    if (plan.isEmpty() || m_account.isBuying())
        return;
    m_message->dismiss();
    const QString key = m_account.server().id + u' ' + plan;
    QVariantMap known = m_settings.get(PriceIds);
    if (!m_priceLine->isHidden() && plan == m_pricedPlan) {
        known.insert(key, m_price->text().trimmed());
        m_settings.set(PriceIds, known);
    }
    m_account.checkout(plan, known.value(key).toString());
    showChoice();
}

void PlansCard::takeCheckout(const Checkout &checkout)
{
    m_priceLine->hide();
    showChoice();
    if (!checkout.apiKey.isEmpty())
        Q_EMIT keyReceived(checkout.apiKey);
    if (checkout.url.isEmpty())
        return m_account.refresh();
    m_watch.start();
    m_link->showWaiting(true);
    m_link->open(checkout.url);
}

void PlansCard::refuse(const QString &plan, const Error &error)
{
    showChoice();
    if (asksForPriceId(error))
        return askForPrice(plan);
    if (error.kind == ErrorKind::NoBilling)
        Q_EMIT noShop(error);
    else
        showError(error, [this] { buy(); });
}

/// What is known already was refused, too: it stands there to be corrected.
void PlansCard::askForPrice(const QString &plan)
{
    m_pricedPlan = plan;
    m_price->setText(
        m_settings.get(PriceIds).value(m_account.server().id + u' ' + plan).toString());
    m_priceLine->show();
    retranslate();
    showChoice();
    m_price->setFocus();
}

void PlansCard::openPortal(const QUrl &address)
{
    if (openPayment(address))
        return;
    m_message->show({.kind = Notice::Kind::Warning,
                     .title = tr("The page was not opened"),
                     .text = address.toString(QUrl::FullyEncoded).left(2000)});
}

void PlansCard::refusePortal(const Error &error)
{
    if (error.kind == ErrorKind::NoBilling)
        Q_EMIT noShop(error);
    else if (error.kind == ErrorKind::NotFound)
        m_message->show({.kind = Notice::Kind::Info,
                         .title = tr("There is no subscription to manage"),
                         .text = tr("Nothing was bought for this key yet.")});
    else
        showError(error, [this] { m_account.openPortal(); });
}

void PlansCard::showError(const Error &error, const std::function<void()> &again)
{
    m_message->show(noticeOf(
        error, [](Remedy remedy) { return remedy == Remedy::TryAgain; },
        [again](Remedy) { again(); }));
}

void PlansCard::choose() { m_table->setFocus(Qt::OtherFocusReason); }

void PlansCard::lookForPlan() { m_watch.lookNow(); }

void PlansCard::retranslate()
{
    setTitle(tr("Plans"));
    m_table->setAccessibleName(tr("Plans of this server"));
    m_portal->setText(tr("Manage subscription…"));
    m_priceLabel->setText(
        tr("This server sells %1 by a price id. Whoever runs it can tell you which:")
            .arg(nameOf(m_pricedPlan)));
    m_model.setHeaderTexts({tr("Plan"), tr("A month"), tr("Scans"), tr("Security"),
                            tr("Per minute"), tr("At once"), tr("Includes")});
    showChoice();
}

void PlansCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}
