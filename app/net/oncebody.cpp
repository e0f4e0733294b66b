// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/oncebody.h"

#include <algorithm>
#include <cstring>

OnceBody::OnceBody(const QByteArray &bytes) : m_bytes(bytes) { open(ReadOnly | Unbuffered); }

qint64 OnceBody::readData(char *data, qint64 most)
{
    const qint64 count = std::min(most, m_bytes.size() - m_read);
    std::memcpy(data, m_bytes.constData() + m_read, static_cast<std::size_t>(count));
    m_read += count;
    return count;
}
