// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/httpmessage.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

ServerResponse errorResponse(int status, const QByteArray &code, const QByteArray &reason)
{
    const QJsonObject body {{u"error"_s, QString::fromLatin1(code)},
                            {u"message"_s, QString::fromLatin1(reason)}};
    return {.status = status, .body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

QByteArray responseHead(const ServerResponse &response, const QByteArray &reason, bool keepAlive)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reason + "\r\n";
    const auto add = [&head](const QByteArray &name, QByteArray value) {
        head += name + ": " + value.replace('\r', ' ').replace('\n', ' ') + "\r\n";
    };
    if (mayHaveBody(response.status)) {
        if (!response.contentType.isEmpty())
            add("Content-Type", response.contentType);
        add("Content-Length", QByteArray::number(response.body.size()));
    }
    for (const auto &[name, value] : response.headers)
        add(name, value);
    if (!keepAlive)
        add("Connection", "close");
    return head + "\r\n";
}

bool mayHaveBody(int status) { return status >= 200 && status != 204 && status != 304; }

bool isLocalHost(const QByteArray &host, quint16 port)
{
    const QByteArray suffix = ':' + QByteArray::number(port);
    QByteArray name = host.toLower();
    if (name.endsWith(suffix))
        name.chop(suffix.size());
    else if (port != 80)
        return false;
    return name == "127.0.0.1" || name == "localhost" || name == "[::1]";
}
