// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/httpserver.h"

// The bytes of an answer of HttpServer, and what it asks about a request before routing it.

/// {"error": code, "message": reason}: the documented shape of an error.
ServerResponse errorResponse(int status, const QByteArray &code, const QByteArray &reason);

/// Status line and headers up to the empty line. Line breaks in values are made harmless.
QByteArray responseHead(const ServerResponse &response, const QByteArray &reason, bool keepAlive);

bool mayHaveBody(int status);

/// Whether a Host header names this computer at `port`: whoever was led here by another name came
/// through a web page.
bool isLocalHost(const QByteArray &host, quint16 port);
