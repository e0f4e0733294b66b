// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>

/// The key that whoever started us writes as the first line of our stdin.
Result<QByteArray> readKeyFromStarter();

/// Ends the program in order: at SIGTERM, SIGINT or SIGHUP, and, if asked for, when stdin closes,
/// which it does however our starter dies.
class Lifeline : public QObject
{
    Q_OBJECT

public:
    explicit Lifeline(bool watchStdin);
    ~Lifeline() override;

private:
    std::unique_ptr<QSocketNotifier> m_stdin;
    std::unique_ptr<QSocketNotifier> m_signal;
};
