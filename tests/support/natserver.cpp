// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/natserver.h"

#include "app/net/httpclient.h"

#include <QFile>
#include <QTcpServer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString Folder = QStringLiteral(NAT_SERVER_DIR);

/// Free a moment ago: the server takes no 0 and tells no port.
quint16 freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

} // namespace

NatServer::~NatServer()
{
    m_process.terminate();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(5000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

QString NatServer::unavailable()
{
    QFile reason(Folder + u"/unavailable"_s);
    if (reason.open(QIODevice::ReadOnly))
        return QString::fromUtf8(reason.readAll()).trimmed();
    return QFile::exists(Folder + u"/venv/bin/python"_s) ? QString()
                                                         : u"its environment was not made"_s;
}

void NatServer::start(const QMap<QString, QString> &settings)
{
    m_port = freePort();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QStringList inherited = environment.keys();
    for (const QString &name : inherited) {
        if (name.startsWith("NAT_"_L1) || name == "DATABASE_URL"_L1)
            environment.remove(name);
    }
    environment.insert(u"HOME"_s, m_home.path());
    for (auto setting = settings.begin(); setting != settings.end(); ++setting)
        environment.insert(setting.key(), setting.value());
    m_process.setProcessEnvironment(environment);
    m_process.setWorkingDirectory(m_home.path());
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    // Not its own command, which would listen on every interface.
    m_process.start(Folder + u"/venv/bin/python"_s,
                    {u"-m"_s, u"uvicorn"_s, u"mannf.server:app"_s, u"--host"_s, u"127.0.0.1"_s,
                     u"--port"_s, QString::number(m_port)});
}

bool NatServer::waitUntilReady()
{
    HttpClient http;
    const QUrl health(base().toString() + u"/health"_s);
    bool ready = false;
    bool asking = false;
    QObject context;
    const auto ask = [&] {
        if (asking || ready || m_process.state() != QProcess::Running)
            return;
        asking = true;
        http.send({.url = health}, &context, [&](const Result<HttpResponse> &answer) {
            ready = answer && answer->status == 200;
            asking = false;
        });
    };
    return QTest::qWaitFor(
               [&] {
                   ask();
                   return ready || m_process.state() == QProcess::NotRunning;
               },
               60'000)
        && ready;
}

QByteArray NatServer::output() { return m_process.readAll().right(4000); }

QUrl NatServer::base() const { return QUrl(u"http://127.0.0.1:%1/api/v1"_s.arg(m_port)); }
