// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/triage/fixfirst.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int ComponentPages = 3; ///< an element on fewer pages is a coincidence
constexpr int LookedAt = 5000; ///< places per rule; more would not change what is most frequent

double severityWeight(Severity severity)
{
    switch (severity) {
    case Severity::Critical:
        return 10;
    case Severity::High:
        return 7;
    case Severity::Medium:
        return 3;
    case Severity::Low:
        return 1;
    default:
        return 0.1;
    }
}

// The same element has the same selector on every page but for its place among its siblings.
QString withoutOrdinals(const QString &selector)
{
    QString kept;
    kept.reserve(selector.size());
    for (qsizetype at = 0; at < selector.size();) {
        const qsizetype ordinal = selector.indexOf(":nth-"_L1, at);
        if (ordinal < 0)
            return kept + QStringView(selector).mid(at);
        kept += QStringView(selector).mid(at, ordinal - at);
        const qsizetype end = selector.indexOf(u')', ordinal);
        at = end < 0 ? selector.size() : end + 1;
    }
    return kept;
}

void findComponent(const FindingIndex &findings, const FindingIndex::Group &group, FixFirst &line)
{
    struct Seen
    {
        int places = 0;
        QSet<int> pages;
    };
    QHash<QString, Seen> elements;
    const int looked = std::min(group.count, LookedAt);
    for (int i = group.first; i < group.first + looked; ++i) {
        const QString &selector = findings.at(i).selector;
        if (selector.isEmpty())
            continue;
        Seen &seen = elements[withoutOrdinals(selector)];
        ++seen.places;
        seen.pages.insert(findings.pageOf(i));
    }
    for (auto it = elements.cbegin(); it != elements.cend(); ++it) {
        const int pages = int(it->pages.size());
        const bool better = pages > line.componentPages
            || (pages == line.componentPages && it.key() < line.component);
        if (pages >= ComponentPages && it->places * 2 >= looked && better) {
            line.component = it.key();
            line.componentPages = pages;
        }
    }
}

} // namespace

QList<FixFirst> fixFirst(const FindingIndex &findings, int atMost)
{
    QList<FixFirst> lines;
    for (const FindingIndex::Group &group : findings.groups()) {
        if (group.needsReview)
            continue;
        FixFirst line;
        line.category = group.category;
        line.ruleId = group.ruleId;
        line.title = group.title;
        line.severity = group.severity;
        line.pages = group.pages;
        line.places = group.count;
        line.weight = severityWeight(group.severity) * group.pages * (1 + std::log2(group.count));
        lines.append(line);
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const FixFirst &a, const FixFirst &b) { return a.weight > b.weight; });
    lines.resize(std::min<qsizetype>(lines.size(), atMost));
    // Only for those that are shown: it looks at every place.
    for (FixFirst &line : lines) {
        const auto &groups = findings.groups();
        const auto group = std::find_if(groups.begin(), groups.end(), [&line](const auto &g) {
            return !g.needsReview && g.ruleId == line.ruleId && g.category == line.category;
        });
        findComponent(findings, *group, line);
    }
    return lines;
}

int pagesLookedAt(const QList<Task> &tasks)
{
    QSet<QString> pages;
    for (const Task &task : tasks) {
        if (task.issues)
            pages.insert(task.url);
    }
    return int(pages.size());
}
