// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/triage/findingfilter.h"

#include <QByteArray>

#include <array>
#include <vector>

/// The findings of one report in the order they are read: rules first by severity, then by how
/// often they are broken; places of a rule in the order they were found. It is immutable, so it
/// can be built with inPool and then be shared. It holds 16 bytes per finding and one block of
/// folded text for the search; the findings themselves stay in the report's own lists.
class FindingIndex
{
public:
    /// All places where one rule is broken (or needs review).
    struct Group
    {
        Category category = Category::Accessibility;
        Severity severity = Severity::Unknown; ///< the worst of its places
        bool needsReview = false;
        QString ruleId;
        QString title;
        int first = 0; ///< its places are [first, first + count)
        int count = 0;
        int pages = 0; ///< distinct addresses
    };

    FindingIndex() = default;
    explicit FindingIndex(const Results &results);

    int size() const { return int(m_places.size()); }
    const Finding &at(int position) const;
    int pageOf(int position) const
    {
        return m_places[size_t(position)].page;
    } ///< same page, same number
    int groupOf(int position) const { return m_places[size_t(position)].group; }
    int pageCount() const { return int(m_pages.size()); }
    const QList<QString> &pages() const { return m_pages; } ///< addresses, by number

    bool severalViewports() const { return m_severalViewports; }

    const std::vector<Group> &groups() const { return m_groups; }
    int countOf(Severity severity, bool needsReview) const; ///< places, as in ReportSummary
    int count(bool needsReview) const;

    /// Positions that pass, in order: linear, a few ms for 50,000.
    std::vector<int> matches(const FindingFilter &filter) const;

private:
    enum List : quint8 { Violations, NeedsReview, Security, ListCount };
    struct Place
    {
        qint32 index; ///< in its list
        qint32 page;
        qint32 group;
        List list;
        Severity severity;
    };

    void addList(List list, const QList<Finding> &findings);
    void orderGroups();
    void buildText();
    bool keepText(const QString &text, std::vector<bool> &keep) const;

    std::array<QList<Finding>, ListCount> m_lists;
    std::vector<Place> m_places;
    std::vector<Group> m_groups;
    QList<QString> m_pages;
    bool m_severalViewports = false;
    QByteArray m_ruleText; ///< folded, groups separated by NUL
    QByteArray m_placeText; ///< folded, places separated by NUL
    std::vector<qsizetype> m_ruleEnds; ///< where the text of each group ends
    std::vector<qsizetype> m_placeEnds;
};
