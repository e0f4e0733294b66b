// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

/// The body of a request that must not be sent twice: it can be read once. Qt 6.4 sends a request
/// anew, up to three times and whatever its verb, when its connection breaks off before the answer;
/// a body that cannot be read again is what stops it (the request fails with ContentReSendError).
class OnceBody : public QIODevice
{
public:
    explicit OnceBody(const QByteArray &bytes);

    qint64 size() const override { return m_bytes.size(); }
    bool reset() override { return false; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
};
