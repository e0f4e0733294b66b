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

QString severityClass(Severity severity)
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

} // namespace

QString HtmlText::text(const QString &raw)
{
    QString visible = raw;
    visible.removeIf(isInvisible);
    return visible.toHtmlEscaped();
}

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

QString HtmlText::pill(Severity severity)
{
    return pill(severityClass(severity), severityWord(severity));
}

QString HtmlText::pill(const QString &kind, const QString &word)
{
    return u"<span class=\"pill "_s + kind + u"\">"_s + text(word) + u"</span>"_s;
}
