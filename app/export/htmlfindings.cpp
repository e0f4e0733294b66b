// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/htmlfindings.h"

#include "app/export/htmltext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostPlaces = 200; ///< of a rule
constexpr int mostPictures = 3; ///< of a rule: they are what makes the file large

struct Rule
{
    QList<const Finding *> places;
    int pages = 0;
    Severity severity = Severity::Unknown;
};

QList<Rule> rulesOf(const QList<Finding> &findings)
{
    QHash<QString, qsizetype> known;
    QList<Rule> rules;
    for (const Finding &finding : findings) {
        if (!known.contains(finding.ruleId)) {
            known.insert(finding.ruleId, rules.size());
            rules.append(Rule {});
        }
        Rule &rule = rules[known.value(finding.ruleId)];
        rule.places.append(&finding);
        rule.severity = std::min(rule.severity, finding.severity);
    }
    for (Rule &rule : rules) {
        QSet<QString> pages;
        for (const Finding *place : rule.places)
            pages.insert(place->url);
        rule.pages = int(pages.size());
    }
    std::stable_sort(rules.begin(), rules.end(), [](const Rule &a, const Rule &b) {
        return a.severity != b.severity ? a.severity < b.severity : a.pages > b.pages;
    });
    return rules;
}

QString placeHtml(const Finding &place, const QString &picture)
{
    QString html = u"<div class=\"place\"><p>"_s + HtmlText::link(place.url);
    if (!place.viewport.isEmpty())
        html += u" <span class=\"soft\">"_s + HtmlText::text(place.viewport) + u"</span>"_s;
    html += u"</p>"_s;
    if (!place.selector.isEmpty())
        html += u"<p><code>"_s + HtmlText::text(place.selector) + u"</code></p>"_s;
    if (!picture.isEmpty()) {
        const QString what = HtmlText::tr("The element on its page: %1").arg(place.selector);
        html += u"<img src=\""_s + picture + u"\" alt=\""_s + HtmlText::text(what) + u"\">"_s;
    }
    if (!place.html.isEmpty())
        html += u"<pre>"_s + HtmlText::text(place.html) + u"</pre>"_s;
    if (!place.failureSummary.isEmpty())
        html += u"<p>"_s + HtmlText::text(place.failureSummary).replace(u'\n', u"<br>"_s)
            + u"</p>"_s;
    return html + u"</div>\n"_s;
}

QString introduction(const Finding &first)
{
    QString html;
    if (!first.description.isEmpty())
        html += u"<p>"_s + HtmlText::text(first.description) + u"</p>"_s;
    html += u"<p class=\"soft\"><code>"_s + HtmlText::text(first.ruleId) + u"</code> "_s;
    html += HtmlText::text(first.tags.join(u", "_s)) + u"</p>"_s;
    if (!first.helpUrl.isEmpty()) {
        const QString label = HtmlText::tr("More about %1").arg(first.ruleId);
        html += u"<p>"_s + HtmlText::link(first.helpUrl, label) + u"</p>"_s;
    }
    return html;
}

QString ruleHtml(const Rule &rule, HtmlPictures &pictures, bool isOpen)
{
    const Finding &first = *rule.places.first();
    const QString pill = first.needsReview ? HtmlText::pill(u"review"_s, HtmlText::tr("Review"))
                                           : HtmlText::pill(rule.severity);
    const QString where
        = HtmlText::tr("places: %1, pages: %2").arg(rule.places.size()).arg(rule.pages);
    QString html = (isOpen ? u"<details open>"_s : u"<details>"_s) + u"<summary>"_s + pill
        + u"<h3>"_s + HtmlText::text(first.title.isEmpty() ? first.ruleId : first.title)
        + u"</h3><span class=\"soft\">"_s + where + u"</span></summary>\n<div class=\"rule\">"_s;
    html += introduction(first);
    int shown = 0;
    for (const Finding *place : rule.places) {
        if (shown == mostPlaces)
            break;
        html += placeHtml(*place, shown < mostPictures ? pictures.cutting(*place) : QString());
        ++shown;
    }
    if (rule.places.size() > shown) {
        const QString more = HtmlText::tr("And %1 more places; the CSV has them all.")
                                 .arg(rule.places.size() - shown);
        html += u"<p class=\"soft\">"_s + more + u"</p>"_s;
    }
    return html + u"</div></details>\n"_s;
}

} // namespace

QString findingsHtml(const QList<Finding> &findings, HtmlPictures &pictures, int open)
{
    QString html;
    const QList<Rule> rules = rulesOf(findings);
    for (const Rule &rule : rules)
        html += ruleHtml(rule, pictures, open-- > 0);
    return html;
}
