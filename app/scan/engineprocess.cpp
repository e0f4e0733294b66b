// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scan/engineprocess.h"

#include "app/base/log.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QStandardPaths>

#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 RestartWindow = 600; ///< seconds
constexpr qsizetype StartsPerWindow = 2; ///< the first and one restart
constexpr qsizetype MaxLogLine = 500;
constexpr int MaxLogLines = 1000; ///< of one engine

/// 256 bits, as text that fits into a header.
QByteArray oneTimeKey()
{
    std::array<quint32, 8> words {};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words).toHex();
}

QString findProgram(const QString &given)
{
    if (!given.isEmpty())
        return given;
    const QString name = u"nat-engine-local"_s;
    const QString beside = QCoreApplication::applicationDirPath() + u'/' + name;
    return QFileInfo(beside).isExecutable() ? beside : QStandardPaths::findExecutable(name);
}

Error engineDown(const QString &code, const QString &detail)
{
    return {.kind = ErrorKind::EngineDown, .code = code, .detail = detail};
}

} // namespace

EngineProcess::EngineProcess(Options options, QObject *parent)
    : QObject(parent), m_options(std::move(options))
{
    m_idle.setSingleShot(true);
    m_patience.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &EngineProcess::stop);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        qCWarning(logScan) << (m_stopping ? "the engine does not end" : "the engine says nothing");
        if (m_process)
            m_process->kill();
    });
}

EngineProcess::~EngineProcess()
{
    if (!m_process)
        return;
    // It ends by itself when its stdin closes; whoever waits for us must not wait for long.
    m_process->disconnect(this);
    m_process->closeWriteChannel();
    if (m_process->waitForFinished(3000))
        return;
    m_process->kill();
    m_process->waitForFinished();
}

bool EngineProcess::isRunning() const { return m_process && !m_endpoint.base.isEmpty(); }

qint64 EngineProcess::processId() const { return m_process ? m_process->processId() : 0; }

void EngineProcess::endpoint(QObject *context, Handler<Endpoint> handler)
{
    m_waiters.append({context, std::move(handler)});
    if (isRunning()) {
        startIdleClock();
        // If it goes meanwhile, ended() answers.
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (isRunning())
                    answer(m_endpoint);
            },
            Qt::QueuedConnection);
    } else if (!m_process) {
        // Posted, so that no answer comes inside this call.
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (!m_process && mayStart())
                    launch();
            },
            Qt::QueuedConnection);
    }
}

void EngineProcess::holdFor(QObject *user)
{
    ++m_users;
    m_idle.stop();
    connect(user, &QObject::destroyed, this, [this] {
        --m_users;
        startIdleClock();
    });
}

/// An engine that dies again and again is not started for ever.
bool EngineProcess::mayStart()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_starts.removeIf([&](const QDateTime &start) { return start.secsTo(now) > RestartWindow; });
    if (m_starts.size() < StartsPerWindow)
        return true;
    answer(engineDown(u"DIED"_s, u"it was started %1 times"_s.arg(m_starts.size())));
    return false;
}

void EngineProcess::launch()
{
    const QString program = findProgram(m_options.program);
    if (program.isEmpty() || !QFileInfo(program).isExecutable())
        return answer(
            engineDown(u"MISSING"_s, program.isEmpty() ? u"nat-engine-local"_s : program));
    m_starts.append(QDateTime::currentDateTimeUtc());
    m_endpoint = {.base = {}, .key = oneTimeKey()};
    m_stopping = false;
    m_logged = 0;
    m_process = std::make_unique<QProcess>();
    connect(m_process.get(), &QProcess::readyReadStandardOutput, this, &EngineProcess::readPort);
    connect(m_process.get(), &QProcess::readyReadStandardError, this, &EngineProcess::logErrors);
    connect(m_process.get(), &QProcess::finished, this, &EngineProcess::ended);
    // Posted: with no process or pipe left in the system this comes inside start() already.
    connect(
        m_process.get(), &QProcess::errorOccurred, this,
        [this, process = m_process.get()](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart && m_process.get() == process)
                ended();
        },
        Qt::QueuedConnection);
    QStringList arguments {u"--data"_s, m_options.dataDir};
    if (!m_options.browser.isEmpty())
        arguments += {u"--browser"_s, m_options.browser};
    m_process->start(program, arguments);
    // The key goes where no other process can read it: not into arguments, nor the environment.
    m_process->write(m_endpoint.key + '\n');
    m_patience.start(m_options.patience);
}

void EngineProcess::readPort()
{
    if (!m_endpoint.base.isEmpty() || m_stopping) {
        m_process->readAllStandardOutput();
        return;
    }
    if (!m_process->canReadLine())
        return;
    const QJsonObject hello = QJsonDocument::fromJson(m_process->readLine(MaxLogLine)).object();
    const int port = hello.value("port"_L1).toInt();
    if (port < 1 || port > 65535) {
        m_process->kill();
        return;
    }
    m_patience.stop();
    m_endpoint.base = QUrl(u"http://127.0.0.1:%1/api/v1"_s.arg(port));
    startIdleClock();
    Q_EMIT stateChanged();
    answer(m_endpoint);
}

void EngineProcess::logErrors()
{
    const QList<QByteArray> lines = m_process->readAllStandardError().left(64 * 1024).split('\n');
    for (const QByteArray &line : lines) {
        if (line.isEmpty() || ++m_logged > MaxLogLines)
            continue;
        qCWarning(logEngine).noquote() << line.left(MaxLogLine);
        if (m_logged == MaxLogLines)
            qCWarning(logScan) << "what else the engine says is left out";
    }
}

void EngineProcess::ended()
{
    if (!m_process)
        return;
    logErrors();
    m_patience.stop();
    m_idle.stop();
    const QString how = m_process->errorString();
    if (m_stopping)
        m_starts.clear(); // it ended because we said so
    m_process.release()->deleteLater();
    m_endpoint = {};
    Q_EMIT stateChanged();
    if (!m_waiters.isEmpty() && mayStart())
        launch();
    else
        answer(engineDown(u"DIED"_s, how));
}

void EngineProcess::answer(const Result<Endpoint> &endpoint)
{
    const QList<Waiter> waiters = std::exchange(m_waiters, {});
    for (const Waiter &waiter : waiters) {
        if (waiter.context)
            waiter.handler(endpoint);
    }
}

void EngineProcess::startIdleClock()
{
    if (m_users == 0 && m_process)
        m_idle.start(m_options.idleTime);
}

void EngineProcess::setBrowser(const QString &browser)
{
    m_options.browser = browser;
    if (m_users == 0 && m_waiters.isEmpty())
        stop();
}

void EngineProcess::stop()
{
    if (!m_process || m_stopping)
        return;
    // Whoever asks from now on waits for its end, and for the next one.
    m_stopping = true;
    m_endpoint = {};
    m_idle.stop();
    m_process->closeWriteChannel();
    m_patience.start(m_options.patience);
    Q_EMIT stateChanged();
}
