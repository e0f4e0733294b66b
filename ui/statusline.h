// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QLabel;
class QStatusBar;
struct Services;

/// What the status bar says: the state of the engine and of the chosen server in words, and where
/// reports are kept.
class StatusLine : public QObject
{
    Q_OBJECT

public:
    StatusLine(QStatusBar &bar, Services &services);

    void retranslate();

private:
    void showEngine();
    void showServer();

    Services &m_services;
    QLabel *m_engine = nullptr;
    QLabel *m_server = nullptr;
    QLabel *m_folder = nullptr;
};
