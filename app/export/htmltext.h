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
    static QString code(const QString &raw);
    /// A link when it is http or https, else its text.
    static QString link(const QString &address, const QString &label = {});
    /// A small print paragraph.
    static QString note(const QString &words);

    /// A severity as a word in a coloured frame: never the colour alone.
    static QString pill(const Finding &finding);
    static QString pill(Severity severity, Category category);
    static QString pill(const QString &kind,
                        const QString &word); ///< kind: review, good, warn, bad

    /// The class that colours a severity: critical, serious, moderate, minor.
    static QString severityKind(Severity severity);
    /// The class of a Core Web Vital's rating: good, warn, bad, or nothing.
    static QString ratingKind(const QString &rating);

    /// A region of the page with its heading; `id` names both.
    static QString section(const QString &id, const QString &title, const QString &content);
    /// Name and value, one pair of a <dl>.
    static QString fact(const QString &name, const QString &value);
    /// A table in a frame that scrolls sideways, and so can be reached by keyboard. `label` is the
    /// id of its heading, `head` cells are words; those after `textColumns` are aligned as numbers.
    static QString table(const QString &label, const QStringList &head, int textColumns,
                         const QString &rows);
};
