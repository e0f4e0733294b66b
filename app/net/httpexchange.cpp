// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/httpexchange.h"

#include "app/net/httplog.h"

#include <QCryptographicHash>
#include <QIODevice>
#include <QMetaEnum>
#include <QSslConfiguration>
#include <QSslError>

namespace {

ErrorKind kindOfReply(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError:
        return ErrorKind::Tls;
    case QNetworkReply::OperationCanceledError: // the idle time-out: a cancelled one never gets
                                                // here
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        return ErrorKind::Timeout;
    case QNetworkReply::InsecureRedirectError:
    case QNetworkReply::TooManyRedirectsError:
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::UnknownContentError: // e.g. a body that does not decompress
        return ErrorKind::BadReply;
    default:
        return ErrorKind::Offline;
    }
}

/// What words can be more precise by; nothing for all the rest.
QString codeOfReply(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return QStringLiteral("NAME");
    case QNetworkReply::ConnectionRefusedError:
        return QStringLiteral("REFUSED");
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return QStringLiteral("PROXY");
    case QNetworkReply::InsecureRedirectError:
    case QNetworkReply::TooManyRedirectsError:
        return QStringLiteral("REDIRECT");
    default:
        return {};
    }
}

QString codeOfCertificate(QSslError::SslError error)
{
    switch (error) {
    case QSslError::CertificateExpired:
    case QSslError::CertificateNotYetValid:
        return QStringLiteral("EXPIRED");
    case QSslError::HostNameMismatch:
        return QStringLiteral("HOST");
    default:
        return QStringLiteral("UNTRUSTED");
    }
}

} // namespace

HttpExchange::HttpExchange(QNetworkReply *reply, const HttpRequest &request,
                           Handler<HttpResponse> handler)
    : QObject(reply), m_reply(reply), m_handler(std::move(handler)), m_verb(request.verb),
      m_maxBody(request.maxBody), m_pinned(request.pinned), m_saveTo(request.saveTo)
{
    m_clock.start();
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        m_late = true;
        m_reply->abort();
    });
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::collect);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::conclude);
    connect(m_reply, &QNetworkReply::sslErrors, this, &HttpExchange::judgeCertificate);
    m_deadline.start(request.deadline);
}

void HttpExchange::judgeCertificate(const QList<QSslError> &errors)
{
    if (errors.isEmpty())
        return;
    m_tlsCode = codeOfCertificate(errors.constFirst().error());
    const QSslCertificate shown = m_reply->sslConfiguration().peerCertificate();
    if (!m_pinned.isEmpty() && shown.digest(QCryptographicHash::Sha256) == m_pinned)
        m_reply->ignoreSslErrors(errors);
}

void HttpExchange::collect()
{
    if (m_tooLarge || m_unsaved)
        return;
    // Never all at once: a compressed body may be a thousand times as large as what was received.
    take(m_reply->read(m_maxBody + 1 - m_received));
    if (m_tooLarge || m_unsaved)
        m_reply->abort();
}

void HttpExchange::take(const QByteArray &piece)
{
    m_received += piece.size();
    m_tooLarge = m_received > m_maxBody;
    if (m_tooLarge)
        m_body.clear();
    else if (isSaved())
        m_unsaved = m_saveTo->write(piece) != piece.size();
    else
        m_body += piece;
}

/// Only what was asked for: the words of a refusal are read, not saved.
bool HttpExchange::isSaved() const
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    return m_saveTo && status >= 200 && status < 300;
}

void HttpExchange::conclude()
{
    m_deadline.stop();
    if (m_reply->isOpen() && !m_tooLarge && !m_unsaved)
        take(m_reply->read(m_maxBody + 1 - m_received));
    Result<HttpResponse> outcome = result();
    logExchange(m_reply->request(), m_verb, outcome, m_clock.elapsed());
    // The handler may delete the asker, and this with it.
    const Handler<HttpResponse> handler = std::move(m_handler);
    m_reply->deleteLater();
    handler(std::move(outcome));
}

Result<HttpResponse> HttpExchange::result()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool answered = status >= 400 && kindOfReply(m_reply->error()) != ErrorKind::Timeout;
    if (m_tooLarge || m_late || m_unsaved
        || (m_reply->error() != QNetworkReply::NoError && !answered))
        return failure();
    if (status == 0 || isCutShort())
        return Error {.kind = status == 0 ? ErrorKind::BadReply : ErrorKind::Offline,
                      .status = status,
                      .detail = QStringLiteral("the answer is incomplete")};
    HttpResponse response;
    response.status = status;
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        response.headers.insert(name.toLower(), value);
    response.body = std::move(m_body);
    response.size = m_received;
    response.elapsed = std::chrono::milliseconds(m_clock.elapsed());
    response.certificates = m_reply->sslConfiguration().peerCertificateChain();
    return response;
}

/// Shorter than it announced. Only seen where the length was announced and not compressed: of an
/// answer in chunks Qt does not tell whether the last one came, so readers of formats that have an
/// end (JSON, HTML) have to look for it.
bool HttpExchange::isCutShort() const
{
    if (m_verb == "HEAD" || m_reply->hasRawHeader("Content-Encoding"))
        return false;
    bool announced = false;
    const qint64 length = m_reply->rawHeader("Content-Length").toLongLong(&announced);
    return announced && m_received < length;
}

Error HttpExchange::failure() const
{
    Error error {.kind = kindOfReply(m_reply->error()),
                 .status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt()};
    error.code = error.kind == ErrorKind::Tls ? m_tlsCode : codeOfReply(m_reply->error());
    if (m_tooLarge)
        error.kind = ErrorKind::TooLarge;
    else if (m_unsaved)
        error.kind = ErrorKind::Storage;
    else if (m_late)
        error.kind = ErrorKind::Timeout;
    // Not errorString(): it holds the whole address, query and all.
    const auto names = QMetaEnum::fromType<QNetworkReply::NetworkError>();
    error.detail = m_reply->url().host() + QStringLiteral(": ")
        + QString::fromLatin1(names.valueToKey(m_reply->error()));
    return error;
}
