// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/engine/browser/cdpclient.h"
#include "app/engine/browser/pipetransport.h"

#include <QObject>
#include <QPointer>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

class QLockFile;

/// One Chromium process tree, from start to its last process: in a process group of its own, with
/// a throw-away profile and HOME, spoken to over a socket pair (no debugging port that other users
/// of the machine could reach). It dies with us even when we are killed.
class Chromium : public QObject
{
    Q_OBJECT

public:
    explicit Chromium(const QString &program, QObject *parent = nullptr);
    /// Kills the whole group and removes the profile; takes a few hundred milliseconds at most.
    ~Chromium() override;

    /// Starts it and asks for its version, as in "HeadlessChrome/156.0.8078.79". EngineDown when
    /// it doesn't start; detail holds the end of what it said. Call once. The handler is called
    /// after start() has returned.
    void start(QObject *context, Handler<QString> product);

    /// Ends one that no longer answers; `lost` follows.
    void kill() { killGroup(); }

    CdpClient &cdp() { return *m_cdp; } ///< valid after start() was called
    qint64 processId() const { return m_process.processId(); }

Q_SIGNALS:
    /// It worked and has ended by itself. Comes once, after all its calls have been answered.
    void lost();

private:
    void launch(int childEnd);
    void greet();
    void killGroup();
    void end();
    void answerStart(Result<QString> result);
    QString lastWords();

    QString m_program;
    QTemporaryDir m_profile;
    std::unique_ptr<QLockFile> m_profileLock;
    QProcess m_process;
    qint64 m_group = 0; ///< its process group; 0 when there is none to kill
    std::unique_ptr<PipeTransport> m_transport;
    std::unique_ptr<CdpClient> m_cdp;
    QPointer<QObject> m_starter;
    Handler<QString> m_started; ///< empty once it has been answered
    QByteArray m_said;
    bool m_ended = false;
};
