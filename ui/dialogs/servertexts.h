// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/servers/servertest.h"

#include <QList>
#include <QString>

#include <utility>

// What is known of a server, in words of the moment's language. Texts of the server are plain.

/// "Ready, plan pro", "Not tested yet", or what went wrong.
QString stateText(const ServerState &state);

/// What a test found, one fact a row: a word for it, and a sentence.
QList<std::pair<QString, QString>> factsOf(const ServerFindings &findings);

/// A chain of certificates, the server's own first and with its fingerprint.
QList<std::pair<QString, QString>> certificateFacts(const QList<QSslCertificate> &chain);

/// SHA-256 as other programs show it: "3F:A2:…".
QString fingerprintText(const QByteArray &sha256);

/// Why a scan of a website cannot be started on such a server; empty when it can.
QString whyNoWebsites(const ServerFacts &facts);
/// Why a scan of an API cannot be started there; empty when it can.
QString whyNoApis(const Server &server);
