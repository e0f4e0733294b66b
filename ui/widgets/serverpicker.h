// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/server.h"

#include <QWidget>

class QComboBox;
class QPushButton;
struct Services;

/// Where a scan runs: on this computer, or on one of the connected servers. The choice is kept.
class ServerPicker : public QWidget
{
    Q_OBJECT

public:
    explicit ServerPicker(Services &services, QWidget *parent = nullptr);

    Server server() const;
    void setServer(const QString &id); ///< this computer when there is none of that id
    QComboBox *choice() const { return m_choice; } ///< for buddies

Q_SIGNALS:
    void edited(); ///< another one, or the same with another name or dialect
    void connectRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void reload();
    void retranslate();

    Services &m_services;
    QComboBox *m_choice = nullptr;
    QPushButton *m_connect = nullptr;
};
