// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

/// How a run of the program ended.
struct ProgramRun
{
    int code = -1; ///< exit code; -1 when it crashed or never ended
    QString out;
    QString err;
};

/// The built nat-desktop as another process, without a display and with a data folder of its own.
/// Waiting turns the event loop, so that servers of the test can answer it.
class Program
{
public:
    explicit Program(const QString &dataDir);
    ~Program();

    void setEnvironment(const QString &name, const QString &value);
    void start(const QStringList &arguments);
    void terminate() { m_process.terminate(); } ///< SIGTERM
    qint64 processId() const { return m_process.processId(); }
    QString outSoFar();
    ProgramRun waitForEnd();

private:
    QProcess m_process;
    QByteArray m_out;
};
