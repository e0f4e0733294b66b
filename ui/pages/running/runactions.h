// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scan/scanner.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QPushButton;

/// What can be done with a scan at a server right now, and when the server was asked about it.
class RunActions : public QWidget
{
    Q_OBJECT

public:
    explicit RunActions(QWidget *parent = nullptr);

    void showScan(const RunningScan &scan);
    void showSchedule(const QString &text);
    void retranslate();

Q_SIGNALS:
    void commanded(RunCommand command);

private:
    RunStage m_stage = RunStage::Watched;
    QLabel *m_schedule = nullptr;
    QHash<RunCommand, QPushButton *> m_buttons;
};
