// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/server.h"
#include "app/store/runrecord.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

/// The real window in a world of its own: a data folder, settings with one server, its key in the
/// key store of the session (see with-keyring.sh), and a FakeCloud in another process that writes
/// down what it is asked. No display is needed.
class WindowWorld
{
public:
    /// `options` are those of fakecloud.
    explicit WindowWorld(const QStringList &options = {});
    ~WindowWorld();

    QString problem() const { return m_problem; } ///< why it could not be made; empty if it was
    QString dataDir() const { return m_dir.filePath(QStringLiteral("data")); }
    const Server &server() const { return m_server; }

    void startWindow() { start({}); }
    void start(const QStringList &arguments); ///< nothing: the window
    bool isRunning() const { return m_program && m_program->state() == QProcess::Running; }
    qint64 processId() const { return m_program->processId(); }
    void kill(); ///< -9, and waits for it

    /// What the server was asked, as "POST /scan 202", in order.
    QStringList asked() const;
    qsizetype asked(const QString &request) const { return asked().count(request); }
    /// Written down by a program that has ended.
    bool leaveRuns(const QList<RunRecord> &runs) const;
    RunRecord run(int number = 1) const; ///< waits here to be started

private:
    void startCloud(const QStringList &options);
    void saveServer();

    QTemporaryDir m_dir;
    QString m_problem;
    QByteArray m_key;
    Server m_server;
    QProcess m_cloud;
    std::unique_ptr<QProcess> m_program;
};
