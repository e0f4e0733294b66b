// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/cli/exitcode.h"
#include "app/cli/progressprinter.h"
#include "app/cli/scanoptions.h"
#include "app/cli/stopsignals.h"
#include "app/store/report.h"

#include <QObject>

struct Services;

/// One scan from the command line, from the key to the exit code. Its steps stand in the order
/// they happen; every way out is `finished`, once.
class ScanCommand : public QObject
{
    Q_OBJECT

public:
    ScanCommand(Services &services, const ScanOptions &options, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void finished(ExitCode code);

private:
    void prepare(); ///< a scan of an API
    void begin();
    void progressed(int ticket);
    void stop();
    void saved(int ticket, qint64 reportId);
    void loaded(const Report &report);
    void fail(const Error &error);
    void leave(const Error &reason);
    void failWith(ErrorKind kind, const QString &sentence, ExitCode code);

    Services &m_services;
    ScanOptions m_options;
    ProgressPrinter m_progress;
    StopSignals m_stop;
    int m_ticket = 0;
    bool m_toldQueue = false;
};

/// nat-desktop scan
int runScan(const QStringList &arguments);
