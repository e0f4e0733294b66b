// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/types.h"

#include <QSet>

/// The progress of a scan on stderr: one line with a bar that is drawn again on a terminal, one
/// plain line for each finished page elsewhere.
class ProgressPrinter
{
public:
    enum class Style { Nothing, Bar, Lines };

    explicit ProgressPrinter(Style style);

    static Style styleFor(bool quiet); ///< by what stderr is

    void show(const ScanStatus &status);
    void clear(); ///< takes the bar away, before something else is printed

private:
    void drawBar(const ScanStatus::Progress &progress);
    void printLines(const ScanStatus::Progress &progress);

    Style m_style;
    bool m_drawn = false;
    QSet<QString> m_done; ///< pages that have their line
};

/// "[######----] 3 of 5 pages, issues: 12  http://…", cut to `width` columns.
QString progressBar(const ScanStatus::Progress &progress, int width);
/// "3/5  200  issues: 4  http://…"
QString progressLine(const ScanStatus::Progress &progress, const Task &page, int number);
