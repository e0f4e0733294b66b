// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/types.h"

#include <QCoreApplication>

/// Pieces of the HTML report. Whatever came from a page or a server goes through text().
class HtmlText
{
    Q_DECLARE_TR_FUNCTIONS(HtmlText)

public:
    /// Safe between tags and in quoted attributes; direction marks and control characters, which
    /// could make it look like something else, are dropped.
    static QString text(const QString &raw);
    /// A link when it is http or https, else its text.
    static QString link(const QString &address, const QString &label = {});
    /// A severity as a word in a coloured frame: never the colour alone.
    static QString pill(Severity severity);
    static QString pill(const QString &kind, const QString &word); ///< kind: review, good
};
