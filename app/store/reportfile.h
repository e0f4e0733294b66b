// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/store/report.h"

// A report as one JSON file: the contract's results, every field of the server's answer kept but
// for what the target answered to its tests ("actual_output", which is masked), what else it told
// (app/api/extras.h), and one member "nat_report" {format: 1, target, server, mode, state,
// started_at, finished_at, request} that makes it a report again. Also reads a bare results
// document (as a server exports it).

QByteArray toReportFile(const Report &report);
/// BadFile for anything that is not such a file, TooLarge over 256 MB; never trusts the content.
Result<Report> readReportFile(const QString &path);
