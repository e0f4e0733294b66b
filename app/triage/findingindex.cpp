// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/triage/findingindex.h"

#include <QByteArrayMatcher>
#include <QHash>

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype LongestText = 400; // of a snippet: what lies behind it is not worth the memory

void appendFolded(QByteArray &text, QStringView part)
{
    text += part.left(LongestText).toString().toCaseFolded().toUtf8();
    text += '\n';
}

// Marks the records of `text` in which `word` occurs. After a hit the rest of its record is
// skipped, so a word that is everywhere costs no more than one that is nowhere.
std::vector<bool> recordsWith(const QByteArray &word, const QByteArray &text,
                              const std::vector<qsizetype> &ends)
{
    std::vector<bool> found(ends.size());
    const QByteArrayMatcher matcher(word);
    qsizetype at = matcher.indexIn(text);
    for (size_t record = 0; at >= 0;) {
        record = size_t(std::upper_bound(ends.begin() + qptrdiff(record), ends.end(), at)
                        - ends.begin());
        found[record] = true;
        at = matcher.indexIn(text, ends[record]);
    }
    return found;
}

} // namespace

FindingIndex::FindingIndex(const Results &results)
{
    if (results.accessibility) {
        addList(Violations, results.accessibility->violations);
        addList(NeedsReview, results.accessibility->needsReview);
    }
    if (results.security)
        addList(Security, *results.security);
    orderGroups();
    buildText();
}

const Finding &FindingIndex::at(int position) const
{
    const Place &place = m_places[size_t(position)];
    return m_lists[place.list][place.index];
}

void FindingIndex::addList(List list, const QList<Finding> &findings)
{
    m_lists[list] = findings;
    QHash<std::pair<QString, bool>, qint32> groupOf;
    QHash<QString, qint32> pageOf;
    for (qint32 page = 0; page < m_pages.size(); ++page)
        pageOf.insert(m_pages[page], page);

    for (qint32 i = 0; i < findings.size(); ++i) {
        const Finding &finding = findings[i];
        const bool review = list == NeedsReview || finding.needsReview;
        auto &group = groupOf[{finding.ruleId, review}]; // 0 = new; else its number + 1
        if (group == 0) {
            m_groups.push_back({finding.category, finding.severity, review, finding.ruleId,
                                finding.title.isEmpty() ? finding.ruleId : finding.title});
            group = qint32(m_groups.size());
        }
        Group &known = m_groups[size_t(group - 1)];
        known.severity = std::min(known.severity, finding.severity);
        ++known.count;

        auto page = pageOf.constFind(finding.url);
        if (page == pageOf.cend()) {
            page = pageOf.insert(finding.url, qint32(m_pages.size()));
            m_pages.append(finding.url);
        }
        m_severalViewports |= finding.viewport != findings.first().viewport;
        m_places.push_back({i, *page, group - 1, list, finding.severity});
    }
}

void FindingIndex::orderGroups()
{
    std::vector<qint32> order(m_groups.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [this](qint32 a, qint32 b) {
        const Group &left = m_groups[size_t(a)];
        const Group &right = m_groups[size_t(b)];
        return std::tuple(left.severity, right.count) < std::tuple(right.severity, left.count);
    });

    std::vector<Group> groups;
    groups.reserve(order.size());
    std::vector<qint32> numberOf(order.size());
    int first = 0;
    for (const qint32 old : order) {
        numberOf[size_t(old)] = qint32(groups.size());
        groups.push_back(std::move(m_groups[size_t(old)]));
        groups.back().first = first;
        first += groups.back().count;
    }
    m_groups = std::move(groups);

    // A counting sort: each place goes to the next free slot of its group.
    std::vector<Place> places(m_places.size());
    std::vector<int> next(m_groups.size());
    std::vector<qint32> lastGroup(size_t(m_pages.size()), -1);
    for (Place place : m_places) {
        place.group = numberOf[size_t(place.group)];
        const Group &group = m_groups[size_t(place.group)];
        places[size_t(group.first + next[size_t(place.group)]++)] = place;
    }
    m_places = std::move(places);
    for (const Place &place : m_places) {
        if (std::exchange(lastGroup[size_t(place.page)], place.group) != place.group)
            ++m_groups[size_t(place.group)].pages;
    }
}

void FindingIndex::buildText()
{
    m_ruleEnds.reserve(m_groups.size());
    m_placeEnds.reserve(m_places.size());
    for (const Group &group : m_groups) {
        const Finding &first = at(group.first);
        for (const QString &part : {group.title, group.ruleId, first.description})
            appendFolded(m_ruleText, part);
        appendFolded(m_ruleText, first.tags.join(u' '));
        m_ruleText += '\0';
        m_ruleEnds.push_back(m_ruleText.size());
    }
    for (int i = 0; i < size(); ++i) {
        const Finding &finding = at(i);
        for (const QString &part : {finding.selector, finding.html, finding.url})
            appendFolded(m_placeText, part);
        m_placeText += '\0';
        m_placeEnds.push_back(m_placeText.size());
    }
}

int FindingIndex::countOf(Severity severity, bool needsReview) const
{
    return int(std::count_if(m_places.begin(), m_places.end(), [=, this](const Place &place) {
        return place.severity == severity
            && m_groups[size_t(place.group)].needsReview == needsReview;
    }));
}

int FindingIndex::count(bool needsReview) const
{
    int sum = 0;
    for (const Group &group : m_groups)
        sum += group.needsReview == needsReview ? group.count : 0;
    return sum;
}

bool FindingIndex::keepText(const QString &text, std::vector<bool> &keep) const
{
    const auto words = QStringView(text).split(u' ', Qt::SkipEmptyParts);
    for (const QStringView word : words) {
        const QByteArray folded = word.toString().toCaseFolded().toUtf8();
        if (folded.contains('\0'))
            return false;
        const auto rules = recordsWith(folded, m_ruleText, m_ruleEnds);
        const auto places = recordsWith(folded, m_placeText, m_placeEnds);
        for (size_t i = 0; i < keep.size(); ++i)
            keep[i] = keep[i] && (places[i] || rules[size_t(m_places[i].group)]);
    }
    return true;
}

std::vector<int> FindingIndex::matches(const FindingFilter &filter) const
{
    std::vector<bool> keep(m_places.size(), true);
    const qint32 page = filter.page.isEmpty() ? -1 : qint32(m_pages.indexOf(filter.page));
    if ((page < 0 && !filter.page.isEmpty()) || !keepText(filter.text, keep))
        return {};

    std::vector<int> positions;
    for (const Group &group : m_groups) {
        if (group.needsReview != filter.needsReview
            || (filter.category && group.category != *filter.category)
            || (!filter.rule.isEmpty() && group.ruleId != filter.rule))
            continue;
        for (int i = group.first; i < group.first + group.count; ++i) {
            const Place &place = m_places[size_t(i)];
            if (keep[size_t(i)] && (page < 0 || place.page == page)
                && (filter.severities.isEmpty() || filter.severities.contains(place.severity)))
                positions.push_back(i);
        }
    }
    return positions;
}
