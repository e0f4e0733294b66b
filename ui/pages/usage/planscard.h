// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/account/planwatch.h"
#include "app/account/serveraccount.h"
#include "app/models/planmodel.h"
#include "ui/widgets/card.h"

#include <functional>

class MessageBar;
class PaymentLink;
class PlanTable;
class QLabel;
class QLineEdit;
class QPushButton;
class Settings;

/// The plans of a server as it offers them, and how to get another one: choose, pay in the browser,
/// come back. Hidden where nothing is sold.
class PlansCard : public Card
{
    Q_OBJECT

public:
    PlansCard(ServerAccount &account, Settings &settings, QWidget *parent = nullptr);

    void showState();
    void choose(); ///< puts the focus on the plans
    bool offersMore() const; ///< a larger plan than the one of now
    void lookForPlan(); ///< somebody is back, perhaps from paying

Q_SIGNALS:
    void planArrived(const QString &plan); ///< its name for people
    void noShop(const Error &error); ///< this server sells nothing
    void keyReceived(const QByteArray &key); ///< of a free plan, given at once; memory only

protected:
    void changeEvent(QEvent *event) override;

private:
    void createLines();
    void connectParts();
    void retranslate();
    void showChoice();
    QString chosenPlan() const; ///< empty: nothing that can be bought
    QString nameOf(const QString &plan) const;
    void buy();
    void askForPrice(const QString &plan);
    void takeCheckout(const Checkout &checkout);
    void refuse(const QString &plan, const Error &error);
    void openPortal(const QUrl &address);
    void refusePortal(const Error &error);
    void showError(const Error &error, const std::function<void()> &again);

    ServerAccount &m_account;
    Settings &m_settings;
    PlanWatch m_watch;
    PlanModel m_model;
    MessageBar *m_message = nullptr;
    PlanTable *m_table = nullptr;
    QPushButton *m_buy = nullptr;
    QPushButton *m_portal = nullptr;
    QWidget *m_priceLine = nullptr; ///< shown when a server asks for a price id
    QLabel *m_priceLabel = nullptr;
    QLineEdit *m_price = nullptr;
    PaymentLink *m_link = nullptr;
    QString m_pricedPlan;
};
