// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/exporters.h"

#include "app/api/names.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

/// RFC 4180. Semicolons are quoted too: where a comma is the decimal sign, they part the columns.
QByteArray csvField(QString text)
{
    // What Excel and LibreOffice would calculate when the file is opened.
    static const QString formulaStarts = u"=+-@\t\r"_s;
    if (!text.isEmpty() && formulaStarts.contains(text.front()))
        text.prepend(u'\'');
    static const QString special = u",;\"\r\n"_s;
    const bool quoted = text != text.trimmed()
        || std::any_of(text.cbegin(), text.cend(), [](QChar c) { return special.contains(c); });
    return quoted ? (u'"' + text.replace(u'"', u"\"\""_s) + u'"').toUtf8() : text.toUtf8();
}

QByteArray csvRow(const QStringList &fields)
{
    QByteArrayList columns;
    for (const QString &text : fields)
        columns.append(csvField(text));
    return columns.join(',') + "\r\n";
}

QByteArray csvRows(const QList<Finding> &findings)
{
    QByteArray lines;
    for (const Finding &finding : findings) {
        lines += csvRow({wireName(finding.category), severityName(finding.severity),
                         finding.needsReview ? u"needs_review"_s : u"violation"_s, finding.ruleId,
                         finding.title, finding.url, finding.viewport, finding.selector,
                         finding.html, finding.failureSummary, finding.helpUrl,
                         finding.tags.join(u' '), finding.fingerprint});
    }
    return lines;
}

} // namespace

QByteArray exportCsv(const Results &results)
{
    QByteArray csv = csvRow({u"category"_s, u"severity"_s, u"state"_s, u"rule"_s, u"title"_s,
                             u"page"_s, u"viewport"_s, u"selector"_s, u"html"_s,
                             u"failure_summary"_s, u"help_url"_s, u"tags"_s, u"fingerprint"_s});
    if (results.accessibility)
        csv += csvRows(results.accessibility->violations)
            + csvRows(results.accessibility->needsReview);
    if (results.security)
        csv += csvRows(*results.security);
    return csv;
}
