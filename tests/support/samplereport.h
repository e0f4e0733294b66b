// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/report.h"

#include <QByteArray>
#include <QHash>

/// A report as a scan of a small shop leaves it, with pictures whose boxes lie on what they name.
/// Made of fixed values: the same options give the same report. Needs a QGuiApplication.
struct SampleReport
{
    Report report;
    QHash<QString, QByteArray> captures; ///< sha256 → PNG
};

struct SampleOptions
{
    int day = 12; ///< of October 2026
    QUrl target = QUrl(QStringLiteral("https://shop.example.com"));
    ScanState state = ScanState::Completed;
    int failedPages = 0; ///< of the 14; the last ones
    bool fixedSearch = false; ///< the search field has its label
    bool slower = false; ///< poorer vitals
    bool clean = false; ///< no problem and nothing to review
};

SampleReport sampleReport(const SampleOptions &options = {});
