// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apitransport.h"
#include "app/api/types.h"

// What Server11Api sends and reads.

/// The two scans that one of ours may consist of.
struct Server11Parts
{
    QString tests;
    QString security;
};

Server11Parts partsOf(const QString &scanId);
QString scanIdOf(const Server11Parts &parts);

ApiCall testsCall(const ScanRequest &request); ///< POST /scan, multipart; needs spec.content
ApiCall securityCall(const ScanRequest &request); ///< POST /security-scan

Result<Results> readSecurityReport(const QByteArray &json); ///< Running while there is none yet

ScanStatus bothStatus(const ScanStatus &tests, const ScanStatus &security);
Results bothResults(const Results &tests, const Results &security);
