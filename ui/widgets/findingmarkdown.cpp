// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/findingmarkdown.h"

#include "app/words/enumwords.h"
#include "app/words/resultwords.h"
#include "app/words/standards.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("FindingMarkdown", text);
}

// A fence longer than any run of backticks inside cannot be closed from within.
QString fenced(const QString &code, const QString &language = {})
{
    qsizetype longest = 2;
    qsizetype run = 0;
    for (const QChar c : code) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const QString fence(longest + 1, u'`');
    return fence + language + u'\n' + code + u'\n' + fence + u'\n';
}

QString oneLine(const QString &text)
{
    static const QRegularExpression special(u"([\\\\`*_{}\\[\\]<>#|!~])"_s);
    return text.simplified().replace(special, u"\\\\1"_s);
}

} // namespace

QString findingMarkdown(const Finding &finding, const QStringList &pages)
{
    QString text
        = u"## "_s + oneLine(finding.title.isEmpty() ? finding.ruleId : finding.title) + u"\n\n"_s;
    QStringList facts {severityWord(finding.severity, finding.category),
                       u"`"_s + QString(finding.ruleId).remove(u'`') + u"`"_s};
    facts += standardWords(finding.tags);
    if (!finding.cwe.isEmpty())
        facts.append(oneLine(finding.cwe));
    if (finding.confidence)
        facts.append(confidenceText(*finding.confidence));
    text += facts.join(u" · "_s) + u"\n\n"_s;
    if (!finding.description.isEmpty())
        text += oneLine(finding.description) + u"\n\n"_s;
    if (!finding.failureSummary.isEmpty())
        text += u"**"_s + translated(QT_TRANSLATE_NOOP("FindingMarkdown", "How to fix"))
            + u"**\n\n"_s + fenced(finding.failureSummary) + u'\n';
    if (!finding.selector.isEmpty())
        text += u"**"_s + translated(QT_TRANSLATE_NOOP("FindingMarkdown", "Element")) + u"**\n\n"_s
            + fenced(finding.selector) + u'\n';
    if (!finding.html.isEmpty())
        text += fenced(finding.html, u"html"_s) + u'\n';
    text += u"**"_s + translated(QT_TRANSLATE_NOOP("FindingMarkdown", "Pages")) + u"**\n\n"_s;
    text += fenced(pages.join(u'\n'));
    if (QUrl(finding.helpUrl).scheme() == "https"_L1)
        text += u"\n<"_s + QString::fromLatin1(QUrl(finding.helpUrl).toEncoded()) + u">\n"_s;
    return text;
}
