// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"

#include <QCoreApplication>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

Program::Program(const QString &dataDir)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name :
         {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"NAT_API_KEY"_s})
        environment.remove(name);
    environment.insert(u"NAT_DATA_DIR"_s, dataDir);
    m_process.setProcessEnvironment(environment);
    m_process.setProgram(QCoreApplication::applicationDirPath() + u"/../bin/nat-desktop"_s);
}

Program::~Program()
{
    m_process.kill();
    m_process.waitForFinished();
}

void Program::setEnvironment(const QString &name, const QString &value)
{
    QProcessEnvironment environment = m_process.processEnvironment();
    environment.insert(name, value);
    m_process.setProcessEnvironment(environment);
}

void Program::start(const QStringList &arguments)
{
    m_process.setArguments(arguments);
    m_process.start();
    m_process.waitForStarted();
}

QString Program::outSoFar()
{
    m_out += m_process.readAllStandardOutput();
    return QString::fromUtf8(m_out);
}

ProgramRun Program::waitForEnd()
{
    QSignalSpy finished(&m_process, &QProcess::finished);
    if (m_process.state() != QProcess::NotRunning && !finished.wait(120'000))
        return {.code = -1, .out = outSoFar(), .err = u"did not end"_s};
    const bool crashed = m_process.exitStatus() == QProcess::CrashExit
        || m_process.error() == QProcess::FailedToStart;
    const QString err = QString::fromUtf8(m_process.readAllStandardError());
    return {.code = crashed ? -1 : m_process.exitCode(),
            .out = outSoFar(),
            .err = crashed ? m_process.errorString() + u'\n' + err : err};
}
