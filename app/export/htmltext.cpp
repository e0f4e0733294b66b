// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/htmltext.h"

#include "app/words/enumwords.h"

using namespace Qt::Literals::StringLiterals;

namespace {

bool isInvisible(QChar character)
{
    const QChar::Category category = character.category();
    return (category == QChar::Other_Control && character != u'\n' && character != u'\t')
        || category == QChar::Other_Format;
}

} // namespace

QString HtmlText::text(const QString &raw)
{
    QString visible = raw;
    visible.removeIf(isInvisible);
    return visible.toHtmlEscaped();
}

QString HtmlText::code(const QString &raw) { return u"<code>"_s + text(raw) + u"</code>"_s; }

QString HtmlText::link(const QString &address, const QString &label)
{
    const QString shown = text(label.isEmpty() ? address : label);
    const QUrl url(address, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!url.isValid() || !isWeb)
        return shown;
    const QString target = QString::fromLatin1(url.toEncoded()).toHtmlEscaped();
    return u"<a rel=\"noreferrer\" href=\"%1\">"_s.arg(target) + shown + u"</a>"_s;
}

QString HtmlText::note(const QString &words)
{
    return u"<p class=\"soft\">"_s + text(words) + u"</p>"_s;
}

QString HtmlText::pill(const Finding &finding)
{
    return finding.needsReview ? pill(u"review"_s, tr("Review"))
                               : pill(finding.severity, finding.category);
}

QString HtmlText::pill(Severity severity, Category category)
{
    return pill(severityKind(severity), severityWord(severity, category));
}

QString HtmlText::pill(const QString &kind, const QString &word)
{
    return u"<span class=\"pill "_s + kind + u"\">"_s + text(word) + u"</span>"_s;
}

QString HtmlText::severityKind(Severity severity)
{
    switch (severity) {
    case Severity::Critical:
        return u"critical"_s;
    case Severity::High:
        return u"serious"_s;
    case Severity::Medium:
        return u"moderate"_s;
    default:
        return u"minor"_s;
    }
}

QString HtmlText::ratingKind(const QString &rating)
{
    if (rating == "good"_L1)
        return u"good"_s;
    if (rating == "needs-improvement"_L1)
        return u"warn"_s;
    return rating == "poor"_L1 ? u"bad"_s : QString();
}

QString HtmlText::section(const QString &id, const QString &title, const QString &content)
{
    return u"<section aria-labelledby=\""_s + id + u"\"><h2 id=\""_s + id + u"\">"_s + text(title)
        + u"</h2>\n"_s + content + u"</section>\n"_s;
}

QString HtmlText::fact(const QString &name, const QString &value)
{
    return u"<div><dt>"_s + text(name) + u"</dt><dd>"_s + text(value) + u"</dd></div>\n"_s;
}

QString HtmlText::table(const QString &label, const QStringList &head, int textColumns,
                        const QString &rows)
{
    QString cells;
    for (qsizetype column = 0; column < head.size(); ++column) {
        cells += column < textColumns ? u"<th scope=\"col\">"_s
                                      : u"<th scope=\"col\" class=\"number\">"_s;
        cells += text(head.at(column)) + u"</th>"_s;
    }
    return u"<div class=\"table\" role=\"group\" aria-labelledby=\""_s + label
        + u"\" tabindex=\"0\"><table><thead><tr>"_s + cells + u"</tr></thead>\n<tbody>\n"_s + rows
        + u"</tbody></table></div>\n"_s;
}
