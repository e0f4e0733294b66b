// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/htmlsummary.h"

#include "app/export/htmlfindings.h"
#include "app/export/htmltext.h"
#include "app/score/accessibility.h"
#include "app/score/performance.h"
#include "app/triage/fixfirst.h"
#include "app/triage/reportparts.h"
#include "app/words/enumwords.h"
#include "app/words/pagepath.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

QString cardHtml(const QString &title, const QString &content)
{
    return u"<div class=\"card\"><h3>"_s + HtmlText::text(title) + u"</h3>"_s + content
        + u"</div>\n"_s;
}

/// Three quarters of a circle; the words beside it say the same.
QString gaugeSvg(double score)
{
    const QString arc = u"<circle class=\"%1\" cx=\"60\" cy=\"60\" r=\"52\" pathLength=\"100\" "
                        "stroke-dasharray=\"%2 100\"/>"_s;
    return u"<svg viewBox=\"0 0 120 108\" aria-hidden=\"true\" focusable=\"false\">"_s
        + arc.arg(u"track"_s, u"75"_s)
        + (score > 0 ? arc.arg(u"arc"_s, QString::number(score * 0.75, 'f', 1)) : QString())
        + u"</svg>"_s;
}

QString ratingOf(double score)
{
    return score >= 90 ? u"good"_s : score >= 50 ? u"needs-improvement"_s : u"poor"_s;
}

QString scoreCard(const QString &title, double score, const QStringList &notes)
{
    const QString rating = ratingOf(score);
    QString html = u"<div class=\"gauge "_s + HtmlText::ratingKind(rating) + u"\">"_s
        + gaugeSvg(score) + u"<p><strong>"_s + QLocale().toString(qRound(score))
        + u"</strong> <span>"_s + HtmlText::text(ratingWord(rating)) + u"</span></p></div>"_s;
    for (const QString &note : notes)
        html += HtmlText::note(note);
    return cardHtml(title, html);
}

QString accessibilityCard(const Results::Accessibility &part)
{
    const std::optional<double> score = meanLighthouseScore(part.rules);
    const QString title = HtmlText::tr("Accessibility");
    if (!score)
        return part.complianceScore
            ? scoreCard(title, *part.complianceScore, {HtmlText::tr("As the server gives it.")})
            : QString();
    QStringList notes {HtmlText::tr("%1, mean over pages").arg(scoreTableVersion())};
    if (const std::optional<ScoreInterval> range = meanCompliance(part.rules)) {
        const QString low = QLocale().toString(qRound(range->low));
        const QString high = QLocale().toString(qRound(range->high));
        notes += low == high ? HtmlText::tr("Conforms to %1 %").arg(low)
                             //: open answers counted as failed, and as passed
                             : HtmlText::tr("Conforms to %1 to %2 %").arg(low, high);
    }
    const std::optional<PageScore> worst = worstLighthousePage(part.rules);
    if (worst && part.rules.size() > 1)
        //: a page and its score
        notes += HtmlText::tr("Worst page: %1, %2")
                     .arg(pagePath(worst->url), QLocale().toString(qRound(worst->score)));
    return scoreCard(title, *score, notes);
}

QString performanceCard(const Results::Performance &part)
{
    const QString title = HtmlText::tr("Performance");
    if (const std::optional<double> score = meanLabScore(part.metrics)) {
        QStringList notes {HtmlText::tr("Lab score of FCP, LCP, TBT and CLS, mean over pages")};
        const auto isIndicative = [](const Metric &metric) { return metric.indicative; };
        if (std::any_of(part.metrics.begin(), part.metrics.end(), isIndicative))
            notes += HtmlText::tr("Indicative: measured beside other pages");
        return scoreCard(title, *score, notes);
    }
    return part.performanceScore
        ? scoreCard(title, *part.performanceScore, {HtmlText::tr("As the server gives it.")})
        : QString();
}

QString bigNumber(qsizetype number)
{
    return u"<p class=\"big\">"_s + QLocale().toString(number) + u"</p>"_s;
}

QString problemsCard(const FindingIndex &findings)
{
    const int all = findings.count(false);
    QString bars;
    for (const Severity severity : {Severity::Critical, Severity::High, Severity::Medium,
                                    Severity::Low, Severity::Info, Severity::Unknown}) {
        const int count = findings.countOf(severity, false);
        if (count == 0)
            continue;
        bars += u"<li class=\"%1\"><span>%2</span><span class=\"bar\"><i style=\"width:%3%\"></i>"
                "</span><b>%4</b></li>"_s.arg(
                    HtmlText::severityKind(severity), HtmlText::text(severityWord(severity)),
                    QString::number(100.0 * count / all, 'f', 1), QLocale().toString(count));
    }
    QString html = bigNumber(all);
    if (!bars.isEmpty())
        html += u"<ul class=\"bars\">"_s + bars + u"</ul>"_s;
    if (const int review = findings.count(true))
        html += HtmlText::note(HtmlText::tr("To be looked at by a person: %1; not counted here")
                                   .arg(QLocale().toString(review)));
    return cardHtml(HtmlText::tr("Problems"), html);
}

QString testsCard(const QList<Task> &tests)
{
    const TestCounts counts = countTests(tests);
    QString html = bigNumber(counts.passed);
    if (counts.failed > 0)
        html += HtmlText::note(HtmlText::tr("Failed: %1").arg(QLocale().toString(counts.failed)));
    if (counts.errored > 0)
        html += HtmlText::note(
            HtmlText::tr("Without an answer: %1").arg(QLocale().toString(counts.errored)));
    return cardHtml(HtmlText::tr("Tests passed"), html);
}

QString pagesCard(const QList<Task> &tasks)
{
    const auto tested
        = std::count_if(tasks.begin(), tasks.end(), [](const Task &task) { return task.passed; });
    QString html = bigNumber(tested);
    if (const qsizetype failed = tasks.size() - tested)
        html += HtmlText::note(
            HtmlText::tr("Could not be tested: %1").arg(QLocale().toString(failed)));
    return cardHtml(HtmlText::tr("Pages tested"), html);
}

} // namespace

QString summaryHtml(const Results &results, const FindingIndex &findings)
{
    QString cards;
    if (results.accessibility)
        cards += accessibilityCard(*results.accessibility);
    if (results.performance)
        cards += performanceCard(*results.performance);
    if (results.accessibility || results.security)
        cards += problemsCard(findings);
    if (const QList<Task> tests = testsOf(results); !tests.isEmpty())
        cards += testsCard(tests);
    if (const QList<Task> pages = pagesOf(results); !pages.isEmpty())
        cards += pagesCard(pages);
    if (cards.isEmpty())
        return HtmlText::note(HtmlText::tr("Nothing was measured."));
    return u"<div class=\"cards\">\n"_s + cards + u"</div>\n"_s;
}

QString fixFirstHtml(const FindingIndex &findings)
{
    QString lines;
    const QList<FixFirst> rules = fixFirst(findings, 5);
    for (const FixFirst &rule : rules) {
        const QString where
            = HtmlText::tr("pages: %1, places: %2")
                  .arg(QLocale().toString(rule.pages), QLocale().toString(rule.places));
        lines += u"<li>"_s + HtmlText::pill(rule.severity, rule.category) + u"<div><a href=\"#"_s
            + ruleAnchor(findings, rule.category, rule.ruleId) + u"\">"_s
            + HtmlText::text(rule.title.isEmpty() ? rule.ruleId : rule.title) + u"</a>"_s
            + HtmlText::note(where);
        if (!rule.component.isEmpty())
            lines += u"<p class=\"soft\">"_s
                + HtmlText::text(HtmlText::tr("Mostly one element, on %1 pages:")
                                     .arg(QLocale().toString(rule.componentPages)))
                + u' ' + HtmlText::code(rule.component) + u"</p>"_s;
        lines += u"</div></li>\n"_s;
    }
    return lines.isEmpty() ? QString() : u"<ol class=\"fix\">\n"_s + lines + u"</ol>\n"_s;
}
