// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/htmlfindings.h"

#include "app/export/htmltext.h"
#include "app/words/pagepath.h"
#include "app/words/resultwords.h"
#include "app/words/standards.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int MostPlaces = 200; ///< of a rule
constexpr int MostPictures = 3; ///< of a rule: they are what makes the file large

QString anchorOf(size_t group) { return u"rule-"_s + QString::number(group + 1); }

QString placeHtml(const Finding &place, bool sayViewport, const QString &picture)
{
    QString html = u"<li class=\"place\"><p class=\"where\">"_s
        + HtmlText::link(place.url, pagePath(place.url));
    if (sayViewport && !place.viewport.isEmpty())
        html += u" <span class=\"soft\">"_s + HtmlText::text(place.viewport) + u"</span>"_s;
    html += u"</p>"_s;
    if (!place.selector.isEmpty())
        html += u"<p>"_s + HtmlText::code(place.selector) + u"</p>"_s;
    if (!picture.isEmpty()) {
        const QString what = HtmlText::tr("The element on its page: %1").arg(place.selector);
        html += u"<img src=\""_s + picture + u"\" alt=\""_s + HtmlText::text(what) + u"\">"_s;
    }
    if (!place.html.isEmpty())
        html += u"<pre>"_s + HtmlText::text(place.html) + u"</pre>"_s;
    if (!place.failureSummary.isEmpty())
        html += u"<p class=\"how\">"_s + HtmlText::text(place.failureSummary) + u"</p>"_s;
    return html + u"</li>\n"_s;
}

QString introduction(const Finding &first)
{
    QString html;
    if (!first.description.isEmpty())
        html += u"<p>"_s + HtmlText::text(first.description) + u"</p>"_s;
    QString facts;
    const QStringList standards = standardWords(first.tags);
    for (const QString &standard : standards)
        facts += u"<span class=\"tag\">"_s + HtmlText::text(standard) + u"</span> "_s;
    if (!first.cwe.isEmpty())
        facts += u"<span class=\"tag\">"_s + HtmlText::text(first.cwe) + u"</span> "_s;
    if (first.confidence)
        facts += u"<span class=\"tag\">"_s + HtmlText::text(confidenceText(*first.confidence))
            + u"</span> "_s;
    facts += HtmlText::code(first.ruleId);
    if (!first.helpUrl.isEmpty())
        facts += u' '
            + HtmlText::link(first.helpUrl, HtmlText::tr("More about %1").arg(first.ruleId));
    return html + u"<p class=\"facts\">"_s + facts + u"</p>"_s;
}

QString placesHtml(const FindingIndex &findings, const FindingIndex::Group &group,
                   HtmlPictures &pictures)
{
    QString html = u"<ul>\n"_s;
    const int shown = std::min(group.count, MostPlaces);
    for (int i = 0; i < shown; ++i) {
        const Finding &place = findings.at(group.first + i);
        html += placeHtml(place, findings.severalViewports(),
                          i < MostPictures ? pictures.cutting(place) : QString());
    }
    html += u"</ul>\n"_s;
    if (group.count > shown)
        html += HtmlText::note(HtmlText::tr("And %1 more places; the CSV has them all.")
                                   .arg(QLocale().toString(group.count - shown)));
    return html;
}

QString ruleHtml(const FindingIndex &findings, size_t number, HtmlPictures &pictures, bool isOpen)
{
    const FindingIndex::Group &group = findings.groups()[number];
    const Finding &first = findings.at(group.first);
    const QString pill = group.needsReview ? HtmlText::pill(first)
                                           : HtmlText::pill(group.severity, group.category);
    const QString where
        = HtmlText::tr("pages: %1, places: %2")
              .arg(QLocale().toString(group.pages), QLocale().toString(group.count));
    return (isOpen ? u"<details open>"_s : u"<details>"_s) + u"<summary>"_s + pill + u"<h3>"_s
        + HtmlText::text(first.title.isEmpty() ? first.ruleId : first.title)
        + u"</h3><span class=\"soft\">"_s + where
        + u"</span></summary>\n<div class=\"rule\" id=\""_s + anchorOf(number) + u"\">"_s
        + introduction(first) + placesHtml(findings, group, pictures) + u"</div></details>\n"_s;
}

} // namespace

QString findingsHtml(const FindingIndex &findings, bool needsReview, HtmlPictures &pictures,
                     int open)
{
    QString html;
    for (size_t number = 0; number < findings.groups().size(); ++number) {
        if (findings.groups()[number].needsReview == needsReview)
            html += ruleHtml(findings, number, pictures, open-- > 0);
    }
    return html;
}

QString ruleAnchor(const FindingIndex &findings, Category category, const QString &ruleId)
{
    const auto &groups = findings.groups();
    const auto group = std::find_if(groups.begin(), groups.end(), [&](const auto &one) {
        return !one.needsReview && one.category == category && one.ruleId == ruleId;
    });
    return group == groups.end() ? QString() : anchorOf(size_t(group - groups.begin()));
}
