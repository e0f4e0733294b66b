// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/version.h"
#include "app/export/exporters.h"
#include "app/export/htmlfindings.h"
#include "app/export/htmlpages.h"
#include "app/export/htmlserver.h"
#include "app/export/htmlsummary.h"
#include "app/export/htmltext.h"
#include "app/score/accessibility.h"
#include "app/words/enumwords.h"

#include <QFile>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Part
{
    QString id;
    QString title;
    QString content;
};

/// In the order they are read. What was not measured is absent, which is not the same as empty.
QList<Part> partsOf(const Results &results, const FindingIndex &findings, HtmlPictures &pictures)
{
    const ServerExtras extras = extrasOf(results);
    const QString none = HtmlText::note(HtmlText::tr("None were found."));
    QList<Part> parts {{u"summary"_s, HtmlText::tr("Summary"), summaryHtml(results, findings)}};
    if (const QString fixes = fixFirstHtml(findings); !fixes.isEmpty())
        parts.append({u"first"_s, HtmlText::tr("Fix first"), fixes});
    if (results.accessibility || results.security) {
        const QString problems = findingsHtml(findings, false, pictures, 1);
        parts.append(
            {u"problems"_s, HtmlText::tr("Problems"), problems.isEmpty() ? none : problems});
    }
    if (findings.count(true) > 0) {
        const QString what = HtmlText::tr("No machine can decide these. They are neither problems "
                                          "nor passed until somebody has looked at them.");
        parts.append({u"review"_s, HtmlText::tr("To be looked at by a person"),
                      HtmlText::note(what) + findingsHtml(findings, true, pictures, 0)});
    }
    const auto add = [&parts](const QString &id, const QString &title, const QString &content) {
        if (!content.isEmpty())
            parts.append({id, title, content});
    };
    add(u"tests"_s, HtmlText::tr("Tests"), testsHtml(testsOf(results)));
    add(u"causes"_s, HtmlText::tr("Causes of failures"), causesHtml(extras.rootCauses.causes));
    add(u"visual"_s, HtmlText::tr("Visual comparison"), comparisonsHtml(results, extras, pictures));
    add(u"compliance"_s, HtmlText::tr("Compliance"), badgesHtml(extras.badges));
    if (!pagesOf(results).isEmpty())
        parts.append({u"pages"_s, HtmlText::tr("Pages"), pagesHtml(results)});
    if (results.performance) {
        if (const QString vitals = vitalsHtml(results.performance->metrics); !vitals.isEmpty())
            parts.append({u"vitals"_s, HtmlText::tr("Speed"), vitals});
    }
    add(u"missing"_s, HtmlText::tr("Not in this report"), missingHtml(results, extras));
    return parts;
}

QString durationOf(const ExportHead &head)
{
    if (!head.startedAt.isValid() || !head.finishedAt.isValid())
        return {};
    return durationText(std::chrono::seconds(head.startedAt.secsTo(head.finishedAt)));
}

QString viewportsOf(const Results &results)
{
    QStringList viewports;
    for (const Task &task : results.tasks) {
        if (!task.viewport.isEmpty() && !viewports.contains(task.viewport))
            viewports.append(task.viewport);
    }
    return viewports.join(u", "_s);
}

/// What two reports must share to be compared.
Part howPart(const ExportHead &head, const Results &results)
{
    const Environment &environment = results.environment;
    const QString made = QLocale().toString(head.startedAt.toLocalTime(), QLocale::LongFormat);
    const bool isScored = results.accessibility && !results.accessibility->rules.isEmpty();
    QString facts;
    for (const auto &[name, value] : QList<QPair<QString, QString>> {
             {HtmlText::tr("Address"), head.target.toDisplayString()},
             {HtmlText::tr("Started"), made},
             {HtmlText::tr("Took"), durationOf(head)},
             {HtmlText::tr("Server"), head.server},
             {HtmlText::tr("Window sizes"), viewportsOf(results)},
             {HtmlText::tr("Engine"), environment.engine},
             {HtmlText::tr("Browser"), environment.browser},
             {HtmlText::tr("Rules"),
              environment.axe.isEmpty() ? QString() : u"axe-core "_s + environment.axe},
             {HtmlText::tr("Score tables"), isScored ? scoreTableVersion() : QString()},
             {HtmlText::tr("System"), environment.platform},
         }) {
        if (!value.isEmpty())
            facts += HtmlText::fact(name, value);
    }
    const QString limits = HtmlText::tr("Automatic checks find only a part of what keeps people "
                                        "out. A report without problems is no proof that there "
                                        "are none.");
    return {u"how"_s, HtmlText::tr("How this was tested"),
            u"<dl class=\"card facts\">"_s + facts + u"</dl>"_s + HtmlText::note(limits)};
}

QString headerHtml(const ExportHead &head, const Results &results)
{
    QStringList how {QLocale().toString(head.startedAt.toLocalTime(), QLocale::ShortFormat),
                     durationOf(head), head.server};
    how.removeAll(QString());
    QString html = u"<header><p class=\"brand\">NAT Desktop</p><h1>"_s
        + HtmlText::text(head.target.toDisplayString()) + u"</h1>"_s
        + HtmlText::note(how.join(u" · "_s));
    if (results.state != ScanState::Completed)
        html += u"<p class=\"banner\">"_s
            + HtmlText::text(HtmlText::tr("This scan did not come to its end (%1). What is told "
                                          "here is what was done until then.")
                                 .arg(scanStateWord(results.state)))
            + u"</p>"_s;
    return html + u"</header>\n"_s;
}

QString navigationHtml(const QList<Part> &parts)
{
    QString links;
    for (const Part &part : parts)
        links += u"<li><a href=\"#"_s + part.id + u"\">"_s + HtmlText::text(part.title)
            + u"</a></li>"_s;
    return u"<nav aria-label=\""_s + HtmlText::text(HtmlText::tr("Parts of this report"))
        + u"\"><ul>"_s + links + u"</ul></nav>\n"_s;
}

QString documentHtml(const QString &title, const QString &body)
{
    QFile style(u":/export/report.css"_s);
    const QString css
        = style.open(QIODevice::ReadOnly) ? QString::fromUtf8(style.readAll()) : QString();
    //: the code of the language of this translation, for screen readers: de, fr, …
    const QString language = HtmlText::tr("en");
    return u"<!doctype html>\n<html lang=\""_s + language
        + u"\">\n<head><meta charset=\"utf-8\">"
          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
          "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
          "img-src data:; style-src 'unsafe-inline'\">"
          "<meta name=\"color-scheme\" content=\"light dark\"><title>"_s
        + HtmlText::text(title) + u"</title>\n<style>\n"_s + css + u"</style></head>\n<body>\n"_s
        + body + u"</body>\n</html>\n"_s;
}

} // namespace

QByteArray exportHtml(const ExportHead &head, const Results &results, const PictureSource &pictures)
{
    const FindingIndex findings(results);
    HtmlPictures cuttings(results, pictures);
    QList<Part> parts = partsOf(results, findings, cuttings);
    parts.append(howPart(head, results));
    QString sections;
    for (const Part &part : std::as_const(parts))
        sections += HtmlText::section(part.id, part.title, part.content);
    const QString body = headerHtml(head, results) + navigationHtml(parts) + u"<main>\n"_s
        + sections + u"</main>\n<footer><p>NAT Desktop " NAT_VERSION "</p></footer>\n"_s;
    return documentHtml(HtmlText::tr("Report on %1").arg(head.target.toDisplayString()), body)
        .toUtf8();
}
