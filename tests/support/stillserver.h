// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/server.h"
#include "app/api/types.h"
#include "app/net/httpserver.h"

/// A NAT server on which every scan stands still at one status, for looking at running scans.
class StillServer
{
public:
    explicit StillServer(const ScanStatus &status);

    Server server() const;

private:
    HttpServer m_http;
};

/// Half of a small shop is checked: pages in every stage and with several outcomes.
ScanStatus halfDone();
