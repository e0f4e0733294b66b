// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/version.h"
#include "app/export/exporters.h"
#include "app/export/htmlfindings.h"
#include "app/export/htmltext.h"
#include "app/score/accessibility.h"
#include "app/score/performance.h"
#include "app/words/enumwords.h"

#include <QFile>
#include <QLocale>
#include <QMap>

using namespace Qt::Literals::StringLiterals;

namespace {

QString card(const QString &name, const QString &value, const QString &note = {})
{
    QString html = u"<div class=\"card\"><dl><dt>"_s + HtmlText::text(name) + u"</dt><dd>"_s
        + HtmlText::text(value) + u"</dd></dl>"_s;
    if (!note.isEmpty())
        html += u"<p class=\"soft\">"_s + HtmlText::text(note) + u"</p>"_s;
    return html + u"</div>\n"_s;
}

QString scoreText(const std::optional<double> &score)
{
    return score ? QLocale().toString(qRound(*score)) : HtmlText::tr("not measured");
}

/// "Critical 3, Serious 9"
QString severityCountsHtml(const QList<Finding> &findings)
{
    QMap<Severity, int> counts; // worst first
    for (const Finding &finding : findings)
        ++counts[finding.severity];
    QStringList parts;
    for (const auto &[severity, count] : counts.asKeyValueRange())
        parts.append(severityWord(severity) + u' ' + QLocale().toString(count));
    return parts.join(u", "_s);
}

QString cardsHtml(const Results &results)
{
    QString cards;
    int tested = 0;
    for (const Task &task : results.tasks)
        tested += task.passed ? 1 : 0;
    const qsizetype failed = results.tasks.size() - tested;
    cards += card(HtmlText::tr("Pages tested"), QLocale().toString(tested),
                  failed ? HtmlText::tr("could not be tested: %1").arg(failed) : QString());
    if (results.accessibility) {
        const Results::Accessibility &part = *results.accessibility;
        cards += card(HtmlText::tr("Problems"), QLocale().toString(part.violations.size()),
                      severityCountsHtml(part.violations));
        cards += card(HtmlText::tr("To be looked at"), QLocale().toString(part.needsReview.size()));
        const std::optional<ScoreInterval> range = meanCompliance(part.rules);
        cards += card(HtmlText::tr("Accessibility"), scoreText(meanLighthouseScore(part.rules)),
                      range ? HtmlText::tr("conforms between %1 and %2 %")
                                  .arg(scoreText(range->low), scoreText(range->high))
                            : QString());
    }
    if (results.performance)
        cards += card(HtmlText::tr("Performance"),
                      scoreText(meanLabScore(results.performance->metrics)),
                      HtmlText::tr("lab score of four vitals"));
    return u"<div class=\"cards\">"_s + cards + u"</div>\n"_s;
}

QString section(const QString &id, const QString &title, const QString &content)
{
    return u"<section aria-labelledby=\""_s + id + u"\"><h2 id=\""_s + id + u"\">"_s
        + HtmlText::text(title) + u"</h2>\n"_s + content + u"</section>\n"_s;
}

QString problemsHtml(const Results &results, HtmlPictures &pictures)
{
    QString html;
    if (results.accessibility) {
        const Results::Accessibility &part = *results.accessibility;
        const QString none = u"<p>"_s + HtmlText::tr("None were found.") + u"</p>"_s;
        html += section(u"problems"_s, HtmlText::tr("Problems"),
                        part.violations.isEmpty() ? none
                                                  : findingsHtml(part.violations, pictures, 1));
        if (!part.needsReview.isEmpty())
            html += section(u"review"_s, HtmlText::tr("To be looked at by a person"),
                            findingsHtml(part.needsReview, pictures, 0));
    }
    if (results.security && !results.security->isEmpty())
        html += section(u"security"_s, HtmlText::tr("Security"),
                        findingsHtml(*results.security, pictures, 1));
    return html;
}

QString vitalsCells(const Results &results, const Task &task, const QStringList &names)
{
    QString cells;
    for (const QString &name : names) {
        QString text = u"–"_s;
        if (results.performance) {
            for (const Metric &metric : results.performance->metrics) {
                if (metric.name == name && metric.url == task.url
                    && metric.viewport == task.viewport && metric.value)
                    text = vitalText(name, *metric.value);
            }
        }
        cells += u"<td class=\"number\">"_s + HtmlText::text(text) + u"</td>"_s;
    }
    return cells;
}

QString pageRow(const Results &results, const Task &task, const QStringList &vitals)
{
    const QString outcome = task.passed
        ? HtmlText::pill(u"good"_s, pageOutcomeWord(task.outcome))
        : HtmlText::pill(u"serious"_s, pageOutcomeWord(task.outcome));
    const auto count = [](const std::optional<int> &number) {
        return number ? QLocale().toString(*number) : u"–"_s;
    };
    return u"<tr><th scope=\"row\">"_s + HtmlText::link(task.url, task.url) + u"</th><td>"_s
        + HtmlText::text(task.viewport) + u"</td><td>"_s + outcome + u"</td><td class=\"number\">"_s
        + count(task.issues) + u"</td><td class=\"number\">"_s + count(task.needsReview)
        + u"</td>"_s + vitalsCells(results, task, vitals) + u"</tr>\n"_s;
}

QString pagesHtml(const Results &results)
{
    const QStringList vitals {u"LCP"_s, u"CLS"_s, u"TBT"_s, u"FCP"_s, u"TTFB"_s};
    QString head;
    for (const QString &name :
         {HtmlText::tr("Page"), HtmlText::tr("Size"), HtmlText::tr("Outcome")})
        head += u"<th scope=\"col\">"_s + name + u"</th>"_s;
    for (const QString &name :
         QStringList {HtmlText::tr("Problems"), HtmlText::tr("Review")} + vitals)
        head += u"<th scope=\"col\" class=\"number\">"_s + name + u"</th>"_s;
    QString rows;
    for (const Task &task : results.tasks)
        rows += pageRow(results, task, vitals);
    // A table that can be scrolled has to be reachable by keyboard, and so needs a name.
    return u"<div class=\"table\" role=\"group\" aria-labelledby=\"pages\" tabindex=\"0\"><table>"
           "<thead><tr>"_s
        + head + u"</tr></thead>\n<tbody>\n"_s + rows + u"</tbody></table></div>\n"_s;
}

QString headerHtml(const ExportHead &head)
{
    const QString when = QLocale().toString(head.startedAt.toLocalTime(), QLocale::LongFormat);
    const double seconds = double(head.startedAt.msecsTo(head.finishedAt)) / 1000;
    const QString how = HtmlText::tr("%1, took %2 s, by %3")
                            .arg(when, QLocale().toString(seconds, 'f', 1), head.server);
    return u"<header><h1>"_s + HtmlText::text(head.target.toDisplayString())
        + u"</h1><p class=\"soft\">"_s + HtmlText::text(how) + u"</p></header>\n"_s;
}

QString footerHtml(const Environment &environment)
{
    QStringList made {u"NAT Desktop " NAT_VERSION ""_s, environment.engine, environment.browser};
    if (!environment.axe.isEmpty())
        made.append(u"axe-core "_s + environment.axe);
    made.append(environment.platform);
    made.removeAll(QString());
    return u"<footer><p>"_s + HtmlText::text(made.join(u" · "_s)) + u"</p></footer>\n"_s;
}

} // namespace

QByteArray exportHtml(const ExportHead &head, const Results &results, const PictureSource &pictures)
{
    QFile style(u":/export/report.css"_s);
    const QString css
        = style.open(QIODevice::ReadOnly) ? QString::fromUtf8(style.readAll()) : QString();
    HtmlPictures cuttings(results, pictures);
    QString body = cardsHtml(results) + problemsHtml(results, cuttings);
    if (!results.tasks.isEmpty())
        body += section(u"pages"_s, HtmlText::tr("Pages"), pagesHtml(results));
    const QString title = HtmlText::tr("Report on %1").arg(head.target.toDisplayString());
    const QString html = u"<!doctype html>\n<html lang=\""_s + QLocale().bcp47Name()
        + u"\">\n<head><meta charset=\"utf-8\">"
          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
          "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
          "img-src data:; style-src 'unsafe-inline'\"><title>"_s
        + HtmlText::text(title) + u"</title>\n<style>\n"_s + css + u"</style></head>\n<body>\n"_s
        + headerHtml(head) + u"<main>\n"_s + body + u"</main>\n"_s + footerHtml(results.environment)
        + u"</body>\n</html>\n"_s;
    return html.toUtf8();
}
