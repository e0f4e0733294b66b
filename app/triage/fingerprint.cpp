// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/triage/fingerprint.h"

#include "app/api/names.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype SelectorTail = 3;

/// Ids and classes that look made by a machine lose what changes with every build.
QString withoutGenerated(QString text)
{
    static const QRegularExpression position(u":nth-(child|of-type|last-child)\\([^)]*\\)"_s);
    static const QRegularExpression hash(u"[-_][A-Za-z0-9]*\\d[A-Za-z0-9]*\\b"_s);
    static const QRegularExpression digits(u"\\d+"_s);
    return text.remove(position).replace(hash, u"-#"_s).replace(digits, u"#"_s);
}

QString selectorTail(const QString &selector)
{
    static const QRegularExpression between(u"\\s*(?:>>>|>|\\s)\\s*"_s);
    const QStringList steps
        = withoutGenerated(selector.left(1000)).split(between, Qt::SkipEmptyParts);
    return steps.mid(std::max<qsizetype>(0, steps.size() - SelectorTail)).join(u' ');
}

/// The element's own tag with its attributes' names and the values that say what it is for.
QString elementShape(const QString &html)
{
    static const QRegularExpression tag(u"^\\s*<([A-Za-z][\\w-]*)"_s);
    static const QRegularExpression telling(
        u"\\b(type|name|role|href|src|alt|for)\\s*=\\s*(\"[^\"]*\"|'[^']*')"_s);
    const QString start = html.left(html.indexOf(u'>') + 1).left(1000);
    QStringList parts {tag.match(start).captured(1).toLower()};
    auto found = telling.globalMatch(start);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        QString value = match.captured(2);
        value.truncate(value.indexOf(u'?') < 0 ? value.size() : value.indexOf(u'?'));
        parts.append(match.captured(1) + u'=' + withoutGenerated(value));
    }
    parts.sort();
    return parts.join(u' ');
}

/// Path and names of the query's parameters: the same page whatever it was asked for.
QString pageOf(const QString &address)
{
    const QUrl url(address);
    QStringList names;
    const auto items = QUrlQuery(url).queryItems();
    for (const auto &[name, value] : items)
        names.append(name);
    names.sort();
    return url.path() + u'?' + names.join(u'&');
}

} // namespace

QString fingerprint(const Finding &finding)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QStringList parts {wireName(finding.category), finding.ruleId, pageOf(finding.url),
                             selectorTail(finding.selector), elementShape(finding.html)};
    hash.addData(parts.join(QChar(u'\n')).toUtf8());
    return QString::fromLatin1(hash.result().toHex().left(32));
}
