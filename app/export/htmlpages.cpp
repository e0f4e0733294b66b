// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/htmlpages.h"

#include "app/export/htmltext.h"
#include "app/score/vitals.h"
#include "app/triage/reportparts.h"
#include "app/words/enumwords.h"
#include "app/words/errorwords.h"
#include "app/words/pagepath.h"

#include <QHash>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace {

using MetricsOfPages = QHash<QPair<QString, QString>, QHash<QString, const Metric *>>;

MetricsOfPages metricsByPage(const QList<Metric> &metrics)
{
    MetricsOfPages pages;
    for (const Metric &metric : metrics) {
        if (metric.value)
            pages[{metric.url, metric.viewport}].insert(metric.name, &metric);
    }
    return pages;
}

QString numberCell(const QString &content)
{
    return u"<td class=\"number\">"_s + content + u"</td>"_s;
}

QString countCell(const std::optional<int> &count)
{
    return numberCell(count ? QLocale().toString(*count) : u"–"_s);
}

/// The value, coloured by its rating, which is also said.
QString vitalCell(const Metric *metric)
{
    if (!metric)
        return numberCell(u"–"_s);
    const QString kind = HtmlText::ratingKind(metric->rating);
    const QString value = HtmlText::text(vitalText(metric->name, *metric->value));
    if (kind.isEmpty())
        return numberCell(value);
    return numberCell(u"<span class=\"vital "_s + kind + u"\">"_s + value
                      + u"<span class=\"hidden\"> ("_s + HtmlText::text(ratingWord(metric->rating))
                      + u")</span></span>"_s);
}

QString outcomeHtml(const Task &task)
{
    QString html
        = HtmlText::pill(task.passed ? u"good"_s : u"bad"_s, pageOutcomeWord(task.outcome));
    const ErrorWords words = describe(task);
    if (!words.title.isEmpty())
        html += HtmlText::note(words.title);
    if (!task.note.isEmpty())
        html += HtmlText::note(task.note);
    return html;
}

} // namespace

QString pagesHtml(const Results &results)
{
    const QStringList vitals {u"LCP"_s, u"CLS"_s, u"TBT"_s, u"FCP"_s, u"TTFB"_s};
    const bool measured = results.performance && !results.performance->metrics.isEmpty();
    const MetricsOfPages metrics
        = metricsByPage(measured ? results.performance->metrics : QList<Metric>());
    QStringList head {HtmlText::tr("Page"), HtmlText::tr("Size"), HtmlText::tr("Outcome"),
                      HtmlText::tr("Problems"), HtmlText::tr("Review")};
    if (measured)
        head += vitals;
    QString rows;
    const QList<Task> pages = pagesOf(results);
    for (const Task &task : pages) {
        rows += u"<tr><th scope=\"row\">"_s
            + HtmlText::link(task.url, pagePath(task.url.isEmpty() ? task.name : task.url))
            + u"</th><td>"_s + HtmlText::text(task.viewport) + u"</td><td>"_s + outcomeHtml(task)
            + u"</td>"_s + countCell(task.issues) + countCell(task.needsReview);
        const auto page = metrics.value({task.url, task.viewport});
        for (const QString &name : measured ? vitals : QStringList())
            rows += vitalCell(page.value(name));
        rows += u"</tr>\n"_s;
    }
    return HtmlText::table(u"pages"_s, head, 3, rows);
}

QString vitalsHtml(const QList<Metric> &metrics)
{
    QString rows;
    bool isIndicative = false;
    const QList<VitalSummary> vitals = vitalSummaries(metrics);
    for (const VitalSummary &vital : vitals) {
        isIndicative |= vital.indicative;
        const QString rating = ratingWord(vital.rating);
        rows += u"<tr><th scope=\"row\">"_s + HtmlText::text(vitalName(vital.name)) + u" ("_s
            + HtmlText::text(vital.name) + u')' + HtmlText::note(vitalMeaning(vital.name))
            + u"</th><td>"_s
            + (rating.isEmpty() ? QString()
                                : HtmlText::pill(HtmlText::ratingKind(vital.rating), rating))
            + u"</td><td>"_s + HtmlText::link(vital.worstUrl, pagePath(vital.worstUrl)) + u"</td>"_s
            + numberCell(HtmlText::text(vitalText(vital.name, vital.median)))
            + numberCell(HtmlText::text(vitalText(vital.name, vital.worst))) + u"</tr>\n"_s;
    }
    if (rows.isEmpty())
        return {};
    const QString remark = isIndicative
        ? HtmlText::tr("Indicative: these were measured while other pages were checked, in a lab "
                       "and without slowing anything down. Visitors see other values.")
        : HtmlText::tr("Measured in a lab. Visitors see other values.");
    return HtmlText::note(remark)
        + HtmlText::table(u"vitals"_s,
                          {HtmlText::tr("Vital"), HtmlText::tr("Rating"),
                           HtmlText::tr("Worst page"), HtmlText::tr("Median"),
                           HtmlText::tr("Worst")},
                          3, rows);
}
