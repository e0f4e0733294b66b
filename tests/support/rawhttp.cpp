// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rawhttp.h"

#include <QSignalSpy>
#include <QTcpSocket>

namespace {

RawAnswer parsed(const QByteArray &bytes)
{
    RawAnswer answer;
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return answer;
    const QList<QByteArray> lines = bytes.first(end).split('\n');
    answer.status = lines.first().split(' ').value(1).toInt();
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        answer.headers.insert(line.first(qMax(qsizetype(0), colon)).toLower(),
                              line.mid(colon + 1).trimmed());
    }
    answer.body = bytes.mid(end + 4);
    return answer;
}

} // namespace

RawAnswer askRaw(const QByteArray &verb, const QUrl &url,
                 const QList<QPair<QByteArray, QByteArray>> &headers, const QByteArray &body)
{
    QByteArray request = verb + ' '
        + url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment)
        + " HTTP/1.1\r\nHost: " + url.authority().toUtf8() + "\r\nConnection: close\r\n";
    for (const auto &[name, value] : headers)
        request += name + ": " + value + "\r\n";
    if (!body.isEmpty())
        request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    request += "\r\n" + body;

    QTcpSocket socket;
    socket.connectToHost(url.host(), quint16(url.port(80)));
    socket.write(request);
    QSignalSpy closed(&socket, &QTcpSocket::disconnected);
    if (!closed.wait(10'000))
        return {};
    return parsed(socket.readAll());
}
