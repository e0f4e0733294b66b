// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/report.h"

#include <QByteArray>
#include <QColor>

/// The smallest reports and pictures that a store keeps; samplereport.h has a real one.
Report smallReport(const QStringList &selectors = {QStringLiteral("img")});
QByteArray smallPng(const QColor &colour);
