// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/browser/networkwatch.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

// The long wait is for pages that fetch in turns; most have all they need at their load event.
constexpr auto ShortCalm = 100ms;
constexpr auto LongCalm = 500ms;
constexpr auto Cap = 4s;

bool willEnd(const QJsonObject &params)
{
    const QString type = params.value("type"_L1).toString();
    const QString url = params.value("request"_L1).toObject().value("url"_L1).toString();
    return type != "EventSource"_L1 && type != "Ping"_L1 && type != "Prefetch"_L1
        && url.startsWith("http"_L1);
}

} // namespace

NetworkWatch::NetworkWatch(Tab &tab, QObject *parent) : QObject(parent)
{
    for (QTimer *timer : {&m_calm, &m_cap}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, [this] {
            stopWaiting();
            Q_EMIT quiet();
        });
    }
    const auto listen = [&](const QString &event, auto step) {
        tab.on(event, this, [this, step](const QJsonObject &params) { (this->*step)(params); });
    };
    listen(u"Network.requestWillBeSent"_s, &NetworkWatch::requestBegan);
    listen(u"Network.responseReceived"_s, &NetworkWatch::responseCame);
    listen(u"Network.dataReceived"_s, &NetworkWatch::dataCame);
    listen(u"Network.loadingFinished"_s, &NetworkWatch::requestEnded);
    listen(u"Network.loadingFailed"_s, &NetworkWatch::requestEnded);
}

void NetworkWatch::awaitQuiet()
{
    m_busySince = false;
    m_cap.start(Cap);
    if (m_onTheirWay.isEmpty())
        m_calm.start(ShortCalm);
}

void NetworkWatch::stopWaiting()
{
    m_calm.stop();
    m_cap.stop();
}

void NetworkWatch::requestBegan(const QJsonObject &params)
{
    if (!willEnd(params))
        return;
    m_busySince = true;
    m_calm.stop();
    m_onTheirWay.insert(params.value("requestId"_L1).toString(), 0);
}

/// The announced length of a document is believed at once: its bytes are only counted as fast as
/// the browser lays them out, which may take longer than the page has. Not so for media, of which
/// a browser loads what it needs, and downloads, which have an outcome of their own.
/// Posted, so that others have seen the same response by then.
void NetworkWatch::responseCame(const QJsonObject &params)
{
    const QJsonObject response = params.value("response"_L1).toObject();
    if (params.value("type"_L1).toString() != "Document"_L1
        || !response.value("mimeType"_L1).toString().contains("html"_L1))
        return;
    const QJsonObject headers = response.value("headers"_L1).toObject();
    for (auto header = headers.begin(); header != headers.end(); ++header) {
        if (header.key().compare("content-length"_L1, Qt::CaseInsensitive) == 0
            && header.value().toString().toLongLong() > MaxResponse)
            QMetaObject::invokeMethod(this, &NetworkWatch::tooLarge, Qt::QueuedConnection);
    }
}

void NetworkWatch::requestEnded(const QJsonObject &params)
{
    m_onTheirWay.remove(params.value("requestId"_L1).toString());
    if (m_onTheirWay.isEmpty() && m_cap.isActive())
        m_calm.start(m_busySince ? LongCalm : ShortCalm);
}

void NetworkWatch::dataCame(const QJsonObject &params)
{
    const auto request = m_onTheirWay.find(params.value("requestId"_L1).toString());
    if (request == m_onTheirWay.end())
        return;
    *request += params.value("dataLength"_L1).toInteger();
    if (*request > MaxResponse)
        Q_EMIT tooLarge();
}
