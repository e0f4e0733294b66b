// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/serverscanmodel.h"
#include "app/scan/serverscans.h"
#include "ui/widgets/card.h"

class MessageBar;
class QComboBox;
class QLabel;
class QPushButton;
class QTableView;
struct Services;

/// The scans of one server, those that were started elsewhere too: asked for when somebody wants to
/// see them, to be fetched into History or watched. Hidden while no server is connected.
class ServerScansCard : public Card
{
    Q_OBJECT

public:
    explicit ServerScansCard(Services &services, QWidget *parent = nullptr);

Q_SIGNALS:
    void reportRequested(qint64 id);
    void serversChanged(); ///< it shows or hides itself

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *createHead();
    void createTable();
    QWidget *createFoot();
    void retranslate();
    void reloadServers();
    void open();
    void showScans();
    void showChoice();
    void fitTable();
    void fetchChosen();
    const ServerScan *chosen() const;

    Services &m_services;
    ServerScans m_scans;
    ServerScanModel m_model;
    QLabel *m_intro = nullptr;
    QComboBox *m_server = nullptr;
    QPushButton *m_show = nullptr;
    MessageBar *m_message = nullptr;
    QTableView *m_table = nullptr;
    QWidget *m_foot = nullptr;
    QPushButton *m_fetch = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_more = nullptr;
};
