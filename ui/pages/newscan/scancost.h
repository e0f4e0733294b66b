// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/server.h"
#include "app/api/types.h"

#include <QLabel>

class Accounts;

/// What a scan takes from the plan of the chosen server, before it is started: "Uses 1 of 7 scans
/// left." Hidden where nothing is counted, and on this computer.
class ScanCost : public QLabel
{
    Q_OBJECT

public:
    explicit ScanCost(const Accounts &accounts, QWidget *parent = nullptr);

    void showCost(const Server &server, ScanMode mode);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    const Accounts &m_accounts;
    QString m_serverId;
    ScanMode m_mode = ScanMode::Functional;
};
