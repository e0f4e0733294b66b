// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/triage/fingerprint.h"

#include "app/api/names.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype SelectorTail = 3;
constexpr qsizetype LongestLooked = 1000; ///< of a selector or a tag; the rest tells no more

/// Hashes and time stamps in addresses and names: long numbers, and words of six letters or more
/// in which digits and letters take turns (a3f9b2, Bx4Yz9). "kettle12" and "page/2" stay.
QString withoutHashes(QString value)
{
    static const QRegularExpression hash(
        u"(?<![A-Za-z0-9])(?=[A-Za-z0-9]{6,}(?![A-Za-z0-9]))"
        "(?:[A-Za-z]+\\d+[A-Za-z]|\\d+[A-Za-z]+\\d)[A-Za-z0-9]*"_s);
    static const QRegularExpression longNumber(u"\\d{5,}"_s);
    return value.replace(hash, u"#"_s).replace(longNumber, u"#"_s);
}

/// Ids and classes lose what changes with every build or every row: -1a2b3c, __x7Yz, digits.
QString withoutGenerated(QString name)
{
    static const QRegularExpression appended(u"[-_]+[A-Za-z0-9]*\\d[A-Za-z0-9]*(?![A-Za-z0-9])"_s);
    static const QRegularExpression digits(u"\\d+"_s);
    return name.replace(appended, u"-#"_s).replace(digits, u"#"_s);
}

/// One step of a selector: ids and classes on one side, what stands in brackets on the other.
QString stableStep(const QString &step)
{
    static const QRegularExpression bracketed(u"\\[[^\\]]*\\]"_s);
    QString kept;
    qsizetype end = 0;
    auto found = bracketed.globalMatch(step);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        kept += withoutGenerated(step.mid(end, match.capturedStart() - end))
            + withoutHashes(match.captured());
        end = match.capturedEnd();
    }
    return kept + withoutGenerated(step.mid(end));
}

QString selectorTail(QString selector)
{
    static const QRegularExpression position(u":nth-[a-z-]+\\([^)]*\\)"_s);
    // A step ends at a space or at ">", but not inside brackets: [title="a > b"].
    static const QRegularExpression step(u"(?:\\[[^\\]]*\\]|[^\\s>\\[])+"_s);
    QStringList steps;
    auto found = step.globalMatch(selector.remove(position).right(LongestLooked));
    while (found.hasNext())
        steps.append(stableStep(found.next().captured()));
    return steps.mid(std::max<qsizetype>(0, steps.size() - SelectorTail)).join(u' ');
}

/// The element's own tag with the attributes that say what it is for.
QString elementShape(const QString &html)
{
    static const QRegularExpression tag(u"^\\s*<([A-Za-z][\\w-]*)"_s);
    static const QRegularExpression telling(
        u"(?<![\\w-])(type|name|role|href|src|alt|placeholder|data-testid)\\s*=\\s*"
        "(\"[^\"]*\"|'[^']*')"_s);
    const QString start = html.section(u'>', 0, 0).left(LongestLooked);
    QStringList parts {tag.match(start).captured(1).toLower()};
    auto found = telling.globalMatch(start);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        const QString value = match.captured(2).mid(1).chopped(1).section(u'?', 0, 0);
        parts.append(match.captured(1) + u'=' + withoutHashes(value));
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
