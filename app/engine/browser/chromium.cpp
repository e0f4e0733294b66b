// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/browser/chromium.h"

#include "app/base/log.h"
#include "app/engine/browser/chromiumflags.h"

#include <QDir>
#include <QLockFile>
#include <QTimer>

#include <array>
#include <csignal>

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto StartTime = 30s;
constexpr qsizetype KeptOutput = 4000; // characters of stderr for the detail of an error
const auto ProfilePattern = "nat-browser-"_L1;

QString lockOf(const QString &profile) { return profile + "/nat.lock"_L1; }

/// Removes profiles of engines that were killed: those whose lock nobody living holds.
void sweepStaleProfiles()
{
    const QDir temp(QDir::tempPath());
    const QFileInfoList profiles
        = temp.entryInfoList({ProfilePattern + u'*'}, QDir::Dirs | QDir::NoSymLinks);
    for (const QFileInfo &profile : profiles) {
        const QString lockFile = lockOf(profile.filePath());
        if (profile.ownerId() != ::getuid() || !QFileInfo::exists(lockFile))
            continue;
        QLockFile lock(lockFile);
        lock.setStaleLockTime(0);
        if (!lock.tryLock())
            continue;
        lock.unlock();
        QDir(profile.filePath()).removeRecursively();
    }
}

/// In the child, between fork and exec: only async-signal-safe calls.
void becomeBrowser(int pipe)
{
    // Out of the way first, in case it is 3 or 4 itself.
    const int high = ::fcntl(pipe, F_DUPFD, 10);
    ::dup2(high, 3);
    ::dup2(high, 4);
    ::close(high);
    ::setpgid(0, 0);
#ifdef Q_OS_LINUX
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
}

} // namespace

Chromium::Chromium(const QString &program, QObject *parent)
    : QObject(parent), m_program(program),
      m_profile(QDir::tempPath() + u'/' + ProfilePattern + "XXXXXX"_L1)
{
    connect(&m_process, &QProcess::finished, this, &Chromium::end);
    // Posted: with no process or pipe left in the system this comes inside start() already.
    connect(
        &m_process, &QProcess::errorOccurred, this,
        [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                end();
        },
        Qt::QueuedConnection);
    connect(&m_process, &QProcess::readyReadStandardError, this, [this] {
        m_said += m_process.readAllStandardError();
        m_said = m_said.right(KeptOutput);
    });
}

Chromium::~Chromium()
{
    m_process.disconnect(this);
    m_cdp.reset();
    m_transport.reset();
    killGroup();
    m_process.waitForFinished(2000);
    m_profileLock.reset();
    // Helpers of the group may still be writing while they die.
    for (int tries = 0; tries < 5 && !m_profile.remove(); ++tries) { }
}

void Chromium::start(QObject *context, Handler<QString> product)
{
    m_starter = context;
    m_started = std::move(product);
    sweepStaleProfiles();
    std::array<int, 2> ends {-1, -1};
    if (!m_profile.isValid()
        || ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0) {
        m_said = "no temporary folder or no socket: " + m_profile.errorString().toUtf8();
        QTimer::singleShot(0, this, &Chromium::end);
    }
    m_profileLock = std::make_unique<QLockFile>(lockOf(m_profile.path()));
    m_profileLock->tryLock();
    m_transport = std::make_unique<PipeTransport>(ends[0]);
    m_cdp = std::make_unique<CdpClient>(*m_transport);
    // Its process is the one thing that tells the end: a browser that closes the connection is
    // ended by us, so that the two signs of one death are never taken for two.
    connect(m_cdp.get(), &CdpClient::lost, this, &Chromium::killGroup);
    if (ends[1] < 0)
        return;
    launch(ends[1]);
    ::close(ends[1]);
    greet();
}

void Chromium::launch(int childEnd)
{
    m_process.setProgram(m_program);
    m_process.setArguments(chromiumArguments(m_profile.path()));
    m_process.setProcessEnvironment(chromiumEnvironment(m_profile.path()));
    m_process.setWorkingDirectory(m_profile.path());
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setChildProcessModifier([childEnd] { becomeBrowser(childEnd); });
    m_process.start();
    m_group = m_process.processId();
}

void Chromium::greet()
{
    m_cdp->call({}, u"Browser.getVersion"_s, {}, StartTime, this,
                [this](const Result<QJsonObject> &version) {
                    if (!version)
                        return killGroup(); // end() answers, with its last words
                    answerStart(version->value("product"_L1).toString());
                });
}

void Chromium::killGroup()
{
    if (m_group > 0)
        ::kill(-static_cast<pid_t>(m_group), SIGKILL);
}

void Chromium::end()
{
    if (std::exchange(m_ended, true))
        return;
    killGroup(); // helpers that outlive a killed browser
    m_group = 0;
    const QPointer<Chromium> alive(this);
    m_transport->close();
    if (!alive)
        return;
    if (m_started)
        answerStart(Error {.kind = ErrorKind::EngineDown, .detail = lastWords()});
    else
        Q_EMIT lost();
}

void Chromium::answerStart(Result<QString> result)
{
    const Handler<QString> started = std::exchange(m_started, {});
    if (started && m_starter)
        started(std::move(result));
}

QString Chromium::lastWords()
{
    m_said += m_process.readAllStandardError();
    const QString said = QString::fromUtf8(m_said.right(KeptOutput)).trimmed();
    return m_program + ": "_L1 + (said.isEmpty() ? m_process.errorString() : said);
}
