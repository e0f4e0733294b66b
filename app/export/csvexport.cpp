// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/exporters.h"

#include "app/api/names.h"

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray field(QString text)
{
    // What Excel and LibreOffice would calculate when the file is opened.
    static const QString formulaStarts = u"=+-@\t\r"_s;
    if (!text.isEmpty() && formulaStarts.contains(text.front()))
        text.prepend(u'\'');
    const bool quoted = text.contains(u',') || text.contains(u'"') || text.contains(u'\n')
        || text.contains(u'\r') || text != text.trimmed();
    return quoted ? (u'"' + text.replace(u'"', u"\"\""_s) + u'"').toUtf8() : text.toUtf8();
}

QByteArray csvRow(const QStringList &fields)
{
    QByteArray line;
    for (const QString &text : fields)
        line += (line.isEmpty() ? "" : ",") + field(text);
    return line + "\r\n";
}

QByteArray rows(const QList<Finding> &findings)
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
        csv += rows(results.accessibility->violations) + rows(results.accessibility->needsReview);
    if (results.security)
        csv += rows(*results.security);
    return csv;
}
