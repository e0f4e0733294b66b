// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QUrl>

class QJsonObject;
class SpecWarnings;

// The addresses under which an API can be reached, absolute and without passwords. A relative one
// belongs to `source`, where the description was fetched; without that it is told and left out.

QList<QUrl> serversOf(const QJsonObject &root, const QUrl &source,
                      SpecWarnings &warnings); ///< 3.x: `servers`, their variables by default
QList<QUrl> oldServers(const QJsonObject &root, const QUrl &source,
                       SpecWarnings &warnings); ///< 2.0: `schemes`, `host`, `basePath`
