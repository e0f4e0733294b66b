// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowworld.h"

#include "app/config/secrets.h"
#include "app/config/settings.h"
#include "app/servers/serverlist.h"
#include "app/store/scanstore.h"
#include "tests/support/answers.h"
#include "tests/support/storecalls.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int StartPatience = 30'000; ///< ms

} // namespace

WindowWorld::WindowWorld(const QStringList &options)
{
    if (!m_dir.isValid()) {
        m_problem = u"no folder"_s;
        return;
    }
    startCloud(options);
    if (m_problem.isEmpty())
        saveServer();
}

WindowWorld::~WindowWorld()
{
    kill();
    m_cloud.kill();
    m_cloud.waitForFinished();
}

void WindowWorld::startCloud(const QStringList &options)
{
    m_cloud.setProgram(QCoreApplication::applicationDirPath() + u"/fakecloud"_s);
    m_cloud.setArguments(options + QStringList {u"--log"_s, m_dir.filePath(u"asked"_s)});
    m_cloud.start();
    QByteArray said;
    while (said.count('\n') < 2 && m_cloud.waitForReadyRead(StartPatience))
        said += m_cloud.readAllStandardOutput();
    const QList<QByteArray> lines = said.split('\n');
    if (lines.size() < 2) {
        m_problem = u"fakecloud does not start"_s;
        return;
    }
    m_key = lines[1].mid(8).trimmed();
    m_server = {.id = ServerList::newId(),
                .name = u"Staging"_s,
                .address = QUrl(QString::fromUtf8(lines[0].mid(8).trimmed()))};
}

/// As the server form does it.
void WindowWorld::saveServer()
{
    QSettings file(m_dir.filePath(u"config/nat-desktop/nat-desktop.ini"_s), QSettings::IniFormat);
    Settings settings(file);
    ServerList(settings).put(m_server);
    settings.set(Language, u"en"_s);
    Secrets secrets;
    const Result<Secrets::Kept> kept = answerOf<Secrets::Kept>(
        [&](auto handler) { secrets.write(m_server.id, m_key, &secrets, handler); });
    if (!kept || *kept != Secrets::Kept::InKeychain)
        m_problem = u"the key store keeps nothing"_s;
}

void WindowWorld::start(const QStringList &arguments)
{
    kill();
    m_program = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"NAT_DATA_DIR"_s, dataDir());
    environment.insert(u"XDG_CONFIG_HOME"_s, m_dir.filePath(u"config"_s));
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    m_program->setProcessEnvironment(environment);
    m_program->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_program->start(QCoreApplication::applicationDirPath() + u"/../bin/nat-desktop"_s, arguments);
    m_program->waitForStarted();
}

void WindowWorld::kill()
{
    if (!m_program)
        return;
    m_program->kill();
    m_program->waitForFinished();
    m_program.reset();
}

QStringList WindowWorld::asked() const
{
    QFile file(m_dir.filePath(u"asked"_s));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

RunRecord WindowWorld::run(int number) const
{
    RunRecord run;
    run.id = u"run-%1"_s.arg(number);
    run.serverId = m_server.id;
    run.serverName = m_server.name;
    run.serverAddress = m_server.address;
    run.stage = RunStage::Queued;
    run.request.url = QUrl(u"https://shop%1.example.com/"_s.arg(number));
    run.orderedAt = QDateTime::currentDateTimeUtc();
    return run;
}

bool WindowWorld::leaveRuns(const QList<RunRecord> &runs) const
{
    ScanStore store(dataDir());
    for (const RunRecord &run : runs) {
        if (!addedRun(store, run))
            return false;
    }
    return true;
}
