// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/htmlserver.h"

#include "app/export/htmltext.h"
#include "app/words/pagepath.h"
#include "app/words/resultwords.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype MostTests = 2000; ///< rows of the table; failures come first
constexpr qsizetype MostUnreadParts = 20;

QString outcomePillHtml(TestOutcome outcome)
{
    const QString kind = outcome == TestOutcome::Passed ? u"good"_s
        : outcome == TestOutcome::Failed                ? u"bad"_s
                                                        : u"warn"_s;
    return HtmlText::pill(kind, testOutcomeWord(outcome));
}

QString testRow(const Task &test)
{
    const QString time
        = test.timeMs ? QString(QLocale().toString(*test.timeMs, 'f', 0) + u"\u00a0ms"_s) : u"–"_s;
    return u"<tr><th scope=\"row\">"_s
        + HtmlText::text(test.name.isEmpty() ? pagePath(test.url) : test.name) + u"</th><td>"_s
        + outcomePillHtml(testOutcome(test)) + u"</td><td>"_s + HtmlText::text(test.error)
        + u"</td><td class=\"number\">"_s + time + u"</td></tr>\n"_s;
}

QString labelled(const QString &name, const QString &text)
{
    return text.isEmpty() ? QString() : HtmlText::fact(name, text);
}

QString pictureCell(const QString &address, const ServerExtras &extras, HtmlPictures &pictures,
                    const QString &what)
{
    if (address.isEmpty())
        return u"<td>–</td>"_s;
    const ComparisonPicture known = extras.pictures.value(address, {{}, PictureLack::Failed});
    const QString image = known.sha256.isEmpty() ? QString() : pictures.small(known.sha256);
    if (!image.isEmpty())
        return u"<td><img src=\""_s + image + u"\" alt=\""_s + HtmlText::text(what) + u"\"></td>"_s;
    const PictureLack lack = known.sha256.isEmpty() ? known.lack : PictureLack::NoPicture;
    return u"<td>"_s + HtmlText::note(pictureLackWord(lack))
        + HtmlText::code(pictureAddressText(address)) + u"</td>"_s;
}

} // namespace

QString testsHtml(const QList<Task> &tests)
{
    if (tests.isEmpty())
        return {};
    QList<Task> sorted = tests;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const Task &a, const Task &b) { return a.passed < b.passed; });
    QString rows;
    for (const Task &test : sorted.mid(0, MostTests))
        rows += testRow(test);
    QString html = HtmlText::table(u"tests"_s,
                                   {HtmlText::tr("Test"), HtmlText::tr("Outcome"),
                                    HtmlText::tr("What the server says"), HtmlText::tr("Time")},
                                   3, rows);
    if (sorted.size() > MostTests)
        html += HtmlText::note(HtmlText::tr("And %1 more that passed or failed alike; the JSON "
                                            "has them all.")
                                   .arg(QLocale().toString(sorted.size() - MostTests)));
    const TestCounts counts = countTests(tests);
    return counts.isUseless()
        ? HtmlText::note(HtmlText::tr("Not one of these tests got an answer. This run says nothing "
                                      "about the target."))
            + html
        : html;
}

QString causesHtml(const QList<RootCause> &causes)
{
    QString html;
    for (const RootCause &cause : causes) {
        const QString sure = cause.confidence ? confidenceText(*cause.confidence) : QString();
        html += u"<div class=\"card\"><h3>"_s
            + HtmlText::text(cause.url.isEmpty() ? cause.failureId : pagePath(cause.url))
            + u"</h3>"_s + HtmlText::note(cause.error) + u"<dl class=\"facts\">"_s
            + labelled(HtmlText::tr("Likely cause"), cause.likelyCause)
            + labelled(HtmlText::tr("Suggested fix"), cause.suggestedFix)
            + labelled(HtmlText::tr("Files to look at"), cause.files.join(u", "_s))
            + labelled(HtmlText::tr("Confidence"), sure) + u"</dl></div>\n"_s;
    }
    if (html.isEmpty())
        return {};
    return HtmlText::note(HtmlText::tr("What the server suggests.")) + html;
}

QString comparisonsHtml(const Results &results, const ServerExtras &extras, HtmlPictures &pictures)
{
    if (!results.visual || results.visual->comparisons.isEmpty())
        return {};
    const QString before = HtmlText::tr("Baseline");
    const QString now = HtmlText::tr("Current");
    const QString difference = HtmlText::tr("Difference");
    QString rows;
    for (const VisualComparison &each : results.visual->comparisons) {
        const QString name = each.name.isEmpty() ? pagePath(each.url) : each.name;
        rows += u"<tr><th scope=\"row\">"_s + HtmlText::link(each.url, name)
            + HtmlText::note(each.viewport) + u"</th><td>"_s
            + HtmlText::pill(each.matched ? u"good"_s : u"warn"_s, changeText(each)) + u"</td>"_s
            + pictureCell(each.baseline, extras, pictures, u"%1: %2"_s.arg(name, before))
            + pictureCell(each.current, extras, pictures, u"%1: %2"_s.arg(name, now))
            + pictureCell(each.difference, extras, pictures, u"%1: %2"_s.arg(name, difference))
            + u"</tr>\n"_s;
    }
    return HtmlText::note(HtmlText::tr("As the server compared them."))
        + HtmlText::table(u"visual"_s,
                          {HtmlText::tr("Page"), HtmlText::tr("Change"), before, now, difference},
                          5, rows);
}

QString badgesHtml(const QList<Badge> &badges)
{
    QString rows;
    for (const Badge &badge : badges) {
        QStringList failing;
        for (const BadgeCheck &check : badge.checks) {
            if (!check.passing)
                failing.append(u"%1 %2"_s.arg(check.id, check.name).trimmed());
        }
        rows += u"<tr><th scope=\"row\">"_s + HtmlText::text(badge.name)
            + HtmlText::note(badge.version) + u"</th><td>"_s + HtmlText::text(badge.label)
            + u"</td><td>"_s + HtmlText::text(failing.join(u", "_s)) + u"</td></tr>\n"_s;
    }
    if (rows.isEmpty())
        return {};
    return HtmlText::note(HtmlText::tr("As the server told when this report was fetched."))
        + HtmlText::table(
               u"compliance"_s,
               {HtmlText::tr("Framework"), HtmlText::tr("Verdict"), HtmlText::tr("Not met")}, 3,
               rows);
}

QString missingHtml(const Results &results, const ServerExtras &extras)
{
    QString html;
    const QStringList lines = missingLines(missingBlocks(results, extras));
    for (const QString &line : lines)
        html += HtmlText::note(line);
    if (!results.unread.isEmpty())
        html += HtmlText::note(HtmlText::tr("Could not be read: %1")
                                   .arg(results.unread.mid(0, MostUnreadParts).join(u", "_s)));
    return html;
}
