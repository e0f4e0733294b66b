// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLocalSocket>
#include <QObject>

/// Messages ended by a NUL byte over one end of a socket pair: what Chromium speaks on its file
/// descriptors 3 and 4 under --remote-debugging-pipe. A socket pair instead of two pipes, because
/// then Qt buffers both ways and a dead browser is a closed connection rather than a SIGPIPE.
class PipeTransport : public QObject
{
    Q_OBJECT

public:
    /// A strip of a screenshot in base64 stays far below this.
    static constexpr qint64 MaxMessage = 256 * 1024 * 1024;

    /// Takes ownership of the descriptor.
    explicit PipeTransport(qintptr descriptor, qint64 maxMessage = MaxMessage,
                           QObject *parent = nullptr);
    ~PipeTransport() override;

    void send(const QByteArray &message);
    /// Ends the connection from this side; closed() follows at once, if it hasn't been.
    void close();

Q_SIGNALS:
    void received(const QByteArray &message);
    /// The other side is gone, or sent a message over the limit. Comes once, and is the last.
    void closed();

private:
    void read();

    QLocalSocket m_socket;
    QByteArray m_buffer;
    qint64 m_maxMessage;
    qsizetype m_searched = 0; ///< no NUL in m_buffer before this
    bool m_closed = false;
};
