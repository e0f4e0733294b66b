// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QLabel;
class QStatusBar;
class StatusMeter;
struct Services;

/// What the status bar says: the state of the engine and of the chosen server in words, what its
/// plan has left, and where reports are kept.
class StatusLine : public QObject
{
    Q_OBJECT

public:
    StatusLine(QStatusBar &bar, Services &services);

    void retranslate();
    StatusMeter &meter() const { return *m_meter; }

private:
    void showEngine();
    void showServer();

    Services &m_services;
    QLabel *m_engine = nullptr;
    QLabel *m_server = nullptr;
    StatusMeter *m_meter = nullptr;
    QLabel *m_folder = nullptr;
};
