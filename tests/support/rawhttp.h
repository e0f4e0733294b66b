// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QPair>
#include <QUrl>

/// One answer as it came over the wire: redirects not followed, cookies not kept.
struct RawAnswer
{
    int status = 0; ///< 0 when nothing readable came
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
};

/// Asks a server of this process (or another) over a socket of its own and waits for the answer,
/// turning the event loop meanwhile so that the server can work.
RawAnswer askRaw(const QByteArray &verb, const QUrl &url,
                 const QList<QPair<QByteArray, QByteArray>> &headers = {},
                 const QByteArray &body = {});
