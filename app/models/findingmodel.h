// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/triage/findingindex.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <memory>

/// The findings that pass a filter, as one flat table: a row per rule, and below an expanded rule
/// a row per place. Rows are computed, not stored: its size is that of the matches. Values in,
/// roles out; the words of headers and severities are made by those who show them.
class FindingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Problem, ///< rule: its title; place: its selector
        SeverityColumn, ///< empty text, see SeverityRole
        Pages, ///< rule: how many; place: empty
        Places, ///< rule: how many; place: empty
        ColumnCount,
    };
    enum Role {
        SeverityRole = Qt::UserRole, ///< Severity as int
        ShownSeverityRole, ///< the same, but absent for a place that is as severe as its rule
        GroupRole, ///< bool: a rule's row
        ExpandedRole, ///< bool
        RuleRole, ///< QString: rule id
        PageRole, ///< QString: a place's address; empty for a rule
        ViewportRole, ///< QString: a place's, when the report has several
        TagsRole, ///< QStringList: axe's tags of the rule
        CategoryRole, ///< Category as int
        PositionRole, ///< int: position in index(); a rule's first match
    };

    explicit FindingModel(QObject *parent = nullptr);

    void setFindings(std::shared_ptr<const FindingIndex> findings); ///< not null; keeps the filter
    const FindingIndex &findings() const { return *m_findings; }
    void setFilter(const FindingFilter &filter); ///< expanded rules stay expanded
    const FindingFilter &filter() const { return m_filter; }
    void setHeaderTexts(const QStringList &texts); ///< one per column

    bool isExpanded(int row) const;
    void setExpanded(int row, bool expanded); ///< of the rule that this row belongs to
    void expandAll(bool expanded);

    int groupRow(int row) const; ///< row of the rule that this row belongs to
    int rowOf(int position); ///< expands its rule; -1 when it is filtered out
    int rowOfRule(int group) const; ///< `group` of index(); -1 when it is filtered out
    const Finding *finding(int row) const; ///< a rule answers with its first match
    int matchCount() const { return int(m_matches.size()); } ///< places
    int groupCount() const { return int(m_groups.size()); } ///< rules with a match

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    struct Shown
    {
        int group; ///< in the index
        int first; ///< in m_matches
        int count;
        int pages;
        bool expanded;
    };
    struct Spot
    {
        const Shown *group;
        int match; ///< in m_matches; -1 = the rule's own row
    };

    void rebuild();
    void orderGroups();
    void renumber();
    Spot spot(int row) const;
    size_t shownAt(int row) const;
    QVariant groupData(const Shown &shown, int column, int role) const;
    QVariant placeData(int position, int column, int role) const;

    std::shared_ptr<const FindingIndex> m_findings;
    FindingFilter m_filter;
    QStringList m_headers;
    std::vector<int> m_matches;
    std::vector<Shown> m_groups;
    bool m_severalViewports = false;
    std::vector<int> m_starts; ///< row of each shown group, then the number of rows
    int m_sortColumn = -1; ///< -1: the index's own order
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};
