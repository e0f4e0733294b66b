// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/browser/pageload.h"

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int MaxDocuments = 4; // one, and three that it moved on to

bool isHtml(const QString &contentType)
{
    return contentType == "text/html"_L1 || contentType == "application/xhtml+xml"_L1;
}

} // namespace

PageLoad::PageLoad(Tab &tab, QObject *parent) : QObject(parent), m_tab(tab), m_network(tab)
{
    m_timeout.setSingleShot(true);
    connect(&m_timeout, &QTimer::timeout, this, &PageLoad::timeUp);
    connect(&m_network, &NetworkWatch::quiet, this, [this] {
        m_ready = true;
        Q_EMIT ready();
    });
    connect(&m_network, &NetworkWatch::tooLarge, this, [this] {
        if (m_document.status == 0) // the document has not begun
            m_document.status = m_response.value("status"_L1).toInt();
        fail(PageOutcome::TooLarge, u"a response of more than 50 MB"_s);
    });
    const auto listen = [&](const QString &event, auto step) {
        tab.on(event, this, [this, step](const QJsonObject &params) {
            if (!m_over)
                (this->*step)(params);
        });
    };
    listen(u"Page.frameNavigated"_s, &PageLoad::frameNavigated);
    listen(u"Page.lifecycleEvent"_s, &PageLoad::lifecycle);
    listen(u"Network.responseReceived"_s, &PageLoad::responseCame);
    tab.on(u"Page.downloadWillBegin"_s, this, [this](const auto &) { m_download = true; });
}

void PageLoad::navigate(const QUrl &url, std::chrono::milliseconds timeout)
{
    m_timeout.start(timeout);
    // The answer comes when the document begins, or can't.
    m_tab.call(u"Page.navigate"_s, {{u"url"_s, QString::fromLatin1(url.toEncoded())}}, timeout * 2,
               this, [this](const Result<QJsonObject> &answer) { answered(answer); });
}

void PageLoad::answered(const Result<QJsonObject> &answer)
{
    if (m_over)
        return;
    if (!answer) {
        if (answer.error().kind == ErrorKind::BadReply)
            fail(PageOutcome::Unreachable, answer.error().message);
        return; // a tab or browser that went away says so itself; time is kept by m_timeout
    }
    const QString netError = answer->value("errorText"_L1).toString();
    m_download = m_download || answer->value("isDownload"_L1).toBool();
    if (!netError.isEmpty())
        return refused(netError);
    m_loader = answer->value("loaderId"_L1).toString();
    if (m_frame.value("loaderId"_L1).toString() == m_loader)
        begin(m_frame);
}

void PageLoad::refused(const QString &netError)
{
    const QJsonObject response = m_response;
    m_document.status = response.value("status"_L1).toInt();
    m_document.contentType = response.value("mimeType"_L1).toString();
    if (netError == "net::ERR_ABORTED"_L1 && m_download)
        return fail(PageOutcome::Download, netError);
    if (netError == "net::ERR_HTTP_RESPONSE_CODE_FAILURE"_L1) // an error status without a body
        return fail(m_document.status == 401 ? PageOutcome::NeedsLogin : PageOutcome::HttpError,
                    netError);
    if (netError == "net::ERR_ABORTED"_L1 && m_document.status >= 200 && m_document.status < 300)
        return fail(PageOutcome::NotHtml, netError); // 204, 205
    fail(outcomeOf(netError), netError);
}

PageOutcome PageLoad::outcomeOf(QStringView netError)
{
    if (netError.startsWith("net::ERR_CERT"_L1) || netError.startsWith("net::ERR_SSL"_L1))
        return PageOutcome::TlsError;
    if (netError.endsWith("TIMED_OUT"_L1))
        return PageOutcome::Timeout;
    return PageOutcome::Unreachable;
}

void PageLoad::frameNavigated(const QJsonObject &params)
{
    const QJsonObject frame = params.value("frame"_L1).toObject();
    if (frame.contains("parentId"_L1))
        return;
    m_frame = frame;
    if (!m_loader.isEmpty())
        begin(frame);
}

void PageLoad::begin(const QJsonObject &frame)
{
    m_loader = frame.value("loaderId"_L1).toString();
    m_document
        = {.url = QUrl(frame.value("url"_L1).toString() + frame.value("urlFragment"_L1).toString()),
           .contentType = frame.value("mimeType"_L1).toString()};
    if (m_response.value("loaderId"_L1).toString() == m_loader)
        m_document.status = m_response.value("status"_L1).toInt();
    m_network.stopWaiting();
    if (std::exchange(m_ready, false))
        Q_EMIT replaced();
    if (frame.contains("unreachableUrl"_L1))
        return fail(PageOutcome::Unreachable, u"moved on to an address that does not answer"_s);
    if (++m_documents > MaxDocuments)
        return fail(PageOutcome::Hung, u"moved on to another page again and again"_s);
    if (m_document.status == 401)
        return fail(PageOutcome::NeedsLogin, {});
    if (!isHtml(m_document.contentType))
        return fail(m_document.status >= 400 ? PageOutcome::HttpError : PageOutcome::NotHtml,
                    m_document.contentType);
    if (m_fired.contains(m_loader))
        loadFired();
}

void PageLoad::lifecycle(const QJsonObject &params)
{
    if (params.value("name"_L1).toString() != "load"_L1
        || params.value("frameId"_L1).toString() != m_tab.mainFrame())
        return;
    const QString loader = params.value("loaderId"_L1).toString();
    m_fired.insert(loader);
    if (loader == m_loader)
        loadFired();
}

void PageLoad::responseCame(const QJsonObject &params)
{
    if (params.value("type"_L1).toString() != "Document"_L1
        || params.value("frameId"_L1).toString() != m_tab.mainFrame())
        return;
    m_response = params.value("response"_L1).toObject();
    m_response.insert("loaderId"_L1, params.value("loaderId"_L1));
    if (m_response.value("loaderId"_L1).toString() == m_loader)
        m_document.status = m_response.value("status"_L1).toInt();
}

void PageLoad::loadFired()
{
    if (m_ready || m_document.loadEvent)
        return;
    m_document.loadEvent = true;
    m_timeout.stop();
    m_network.awaitQuiet();
}

void PageLoad::timeUp()
{
    if (m_documents == 0)
        return fail(PageOutcome::Timeout, u"no answer in time"_s);
    // There is a document: what has come of it is looked at. It stops loading, so that it keeps
    // still meanwhile.
    m_tab.call(u"Page.stopLoading"_s, {}, std::chrono::seconds(2), this, [](const auto &) {});
    m_ready = true;
    Q_EMIT ready();
}

void PageLoad::fail(PageOutcome outcome, const QString &errorText)
{
    if (std::exchange(m_over, true))
        return;
    m_timeout.stop();
    m_network.stopWaiting();
    Q_EMIT failed(outcome, errorText);
}
