// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/browser/pipetransport.h"

#include "app/base/log.h"

#include <QPointer>

PipeTransport::PipeTransport(qintptr descriptor, qint64 maxMessage, QObject *parent)
    : QObject(parent), m_maxMessage(maxMessage)
{
    connect(&m_socket, &QLocalSocket::readyRead, this, &PipeTransport::read);
    connect(&m_socket, &QLocalSocket::disconnected, this, &PipeTransport::close);
    m_socket.setSocketDescriptor(descriptor);
}

PipeTransport::~PipeTransport()
{
    m_socket.disconnect(this); // it says "disconnected" when it is destroyed, after our buffer
}

void PipeTransport::send(const QByteArray &message)
{
    if (m_closed)
        return;
    m_socket.write(message);
    m_socket.write("\0", 1);
}

void PipeTransport::read()
{
    m_buffer += m_socket.readAll();
    qsizetype begin = 0;
    const QPointer<PipeTransport> alive(this);
    for (qsizetype end = m_buffer.indexOf('\0', m_searched); end >= 0;
         end = m_buffer.indexOf('\0', begin)) {
        const QByteArray message = m_buffer.mid(begin, end - begin);
        begin = end + 1;
        Q_EMIT received(message);
        if (!alive || m_closed)
            return;
    }
    m_buffer.remove(0, begin);
    m_searched = m_buffer.size();
    if (m_buffer.size() > m_maxMessage) {
        qCWarning(logBrowser) << "message over the limit of" << m_maxMessage << "bytes";
        close();
    }
}

void PipeTransport::close()
{
    if (m_closed)
        return;
    m_closed = true;
    m_buffer.clear();
    m_socket.abort();
    Q_EMIT closed();
}
