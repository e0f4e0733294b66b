// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/findingmodel.h"

#include "app/models/tooltip.h"
#include "app/words/enumwords.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

FindingModel::FindingModel(QObject *parent)
    : QAbstractTableModel(parent), m_findings(std::make_shared<FindingIndex>()), m_starts {0}
{
}

void FindingModel::setFindings(std::shared_ptr<const FindingIndex> findings)
{
    beginResetModel();
    m_findings = std::move(findings);
    m_severalViewports = m_findings->severalViewports();
    m_groups.clear();
    rebuild();
    endResetModel();
}

void FindingModel::setFilter(const FindingFilter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    rebuild();
    endResetModel();
}

void FindingModel::setHeaderTexts(const QStringList &texts)
{
    m_headers = texts;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void FindingModel::rebuild()
{
    QSet<int> expanded;
    for (const Shown &shown : m_groups) {
        if (shown.expanded)
            expanded.insert(shown.group);
    }
    m_matches = m_findings->matches(m_filter);
    m_groups.clear();
    std::vector<int> lastGroup(size_t(m_findings->pageCount()), -1);
    for (int match = 0; match < int(m_matches.size()); ++match) {
        const int position = m_matches[size_t(match)];
        const int group = m_findings->groupOf(position);
        if (m_groups.empty() || m_groups.back().group != group)
            m_groups.push_back({group, match, 0, 0, expanded.contains(group)});
        ++m_groups.back().count;
        if (std::exchange(lastGroup[size_t(m_findings->pageOf(position))], group) != group)
            ++m_groups.back().pages;
    }
    orderGroups();
    renumber();
}

void FindingModel::renumber()
{
    m_starts.assign(1, 0);
    for (const Shown &shown : m_groups)
        m_starts.push_back(m_starts.back() + 1 + (shown.expanded ? shown.count : 0));
}

size_t FindingModel::shownAt(int row) const
{
    return size_t(std::upper_bound(m_starts.begin(), m_starts.end(), row) - m_starts.begin()) - 1;
}

FindingModel::Spot FindingModel::spot(int row) const
{
    const size_t at = shownAt(row);
    const int below = row - m_starts[at] - 1;
    return {&m_groups[at], below < 0 ? -1 : m_groups[at].first + below};
}

bool FindingModel::isExpanded(int row) const { return spot(row).group->expanded; }

void FindingModel::setExpanded(int row, bool expanded)
{
    const size_t at = shownAt(row);
    Shown &shown = m_groups[at];
    if (shown.expanded == expanded)
        return;
    const int first = m_starts[at] + 1;
    if (expanded)
        beginInsertRows({}, first, first + shown.count - 1);
    else
        beginRemoveRows({}, first, first + shown.count - 1);
    shown.expanded = expanded;
    renumber();
    if (expanded)
        endInsertRows();
    else
        endRemoveRows();
    const int groupAt = first - 1;
    Q_EMIT dataChanged(index(groupAt, 0), index(groupAt, ColumnCount - 1), {ExpandedRole});
}

void FindingModel::expandAll(bool expanded)
{
    beginResetModel();
    for (Shown &shown : m_groups)
        shown.expanded = expanded;
    renumber();
    endResetModel();
}

int FindingModel::groupRow(int row) const { return m_starts[shownAt(row)]; }

int FindingModel::rowOf(int position)
{
    const auto match = std::lower_bound(m_matches.begin(), m_matches.end(), position);
    if (match == m_matches.end() || *match != position)
        return -1;
    const int rule = rowOfRule(m_findings->groupOf(position));
    setExpanded(rule, true);
    return rule + 1 + int(match - m_matches.begin()) - m_groups[shownAt(rule)].first;
}

int FindingModel::rowOfRule(int group) const
{
    const auto shown = std::find_if(m_groups.begin(), m_groups.end(),
                                    [group](const Shown &known) { return known.group == group; });
    return shown == m_groups.end() ? -1 : m_starts[size_t(shown - m_groups.begin())];
}

const Finding *FindingModel::finding(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const Spot at = spot(row);
    return &m_findings->at(m_matches[size_t(at.match < 0 ? at.group->first : at.match)]);
}

int FindingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_starts.back();
}

int FindingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant FindingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_headers.value(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter
                        | (section > SeverityColumn ? Qt::AlignTrailing : Qt::AlignLeading));
    return {};
}

QVariant FindingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    const Spot at = spot(index.row());
    return at.match < 0 ? groupData(*at.group, index.column(), role)
                        : placeData(m_matches[size_t(at.match)], index.column(), role);
}

QVariant FindingModel::groupData(const Shown &shown, int column, int role) const
{
    const FindingIndex::Group &group = m_findings->groups()[size_t(shown.group)];
    switch (role) {
    case Qt::ToolTipRole:
        return column == Problem ? plainToolTip(group.title) : QString();
    case Qt::DisplayRole:
        if (column == Problem)
            return group.title;
        if (column == SeverityColumn)
            return {};
        return QLocale().toString(column == Pages ? shown.pages : shown.count);
    case Qt::AccessibleTextRole:
        return column == SeverityColumn ? severityWord(group.severity, group.category)
                                        : groupData(shown, column, Qt::DisplayRole).toString();
    case SeverityRole:
    case ShownSeverityRole:
        return int(group.severity);
    case GroupRole:
        return true;
    case ExpandedRole:
        return shown.expanded;
    case RuleRole:
        return group.ruleId;
    case TagsRole:
        return m_findings->at(group.first).tags;
    case CategoryRole:
        return int(group.category);
    case PositionRole:
        return m_matches[size_t(shown.first)];
    default:
        return {};
    }
}

QVariant FindingModel::placeData(int position, int column, int role) const
{
    const Finding &finding = m_findings->at(position);
    switch (role) {
    case Qt::ToolTipRole:
        return column == Problem ? plainToolTip(finding.selector + u'\n' + finding.url) : QString();
    case Qt::DisplayRole:
        if (column == Problem)
            return finding.selector.isEmpty() ? finding.html : finding.selector;
        return {};
    case Qt::AccessibleTextRole:
        if (column == SeverityColumn)
            return severityWord(finding.severity, finding.category);
        return column == Problem ? QVariant(QString(finding.selector + u", " + finding.url))
                                 : placeData(position, column, Qt::DisplayRole);
    case SeverityRole:
        return int(finding.severity);
    case ShownSeverityRole: {
        const auto &group = m_findings->groups()[size_t(m_findings->groupOf(position))];
        return finding.severity == group.severity ? QVariant() : QVariant(int(finding.severity));
    }
    case GroupRole:
    case ExpandedRole:
        return false;
    case RuleRole:
        return finding.ruleId;
    case TagsRole:
        return finding.tags;
    case PageRole:
        return finding.url;
    case ViewportRole:
        return m_severalViewports ? finding.viewport : QString();
    case CategoryRole:
        return int(finding.category);
    case PositionRole:
        return position;
    default:
        return {};
    }
}

void FindingModel::orderGroups()
{
    if (m_sortColumn < 0)
        return;
    const auto &groups = m_findings->groups();
    const auto less = [this, &groups](const Shown &a, const Shown &b) {
        const auto &left = groups[size_t(a.group)];
        const auto &right = groups[size_t(b.group)];
        switch (m_sortColumn) {
        case Problem:
            return left.title.localeAwareCompare(right.title) < 0;
        case SeverityColumn:
            return left.severity < right.severity;
        case Pages:
            return a.pages < b.pages;
        default:
            return a.count < b.count;
        }
    };
    std::stable_sort(m_groups.begin(), m_groups.end(), [this, less](const auto &a, const auto &b) {
        return m_sortOrder == Qt::AscendingOrder ? less(a, b) : less(b, a);
    });
}

void FindingModel::sort(int column, Qt::SortOrder order)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<std::pair<int, bool>> what; // position, whether it is the rule's row
    for (const QModelIndex &index : before)
        what.emplace_back(index.data(PositionRole).toInt(), index.data(GroupRole).toBool());

    m_sortColumn = column;
    m_sortOrder = order;
    rebuild();
    QModelIndexList after;
    for (size_t i = 0; i < what.size(); ++i) {
        const auto [position, rule] = what[i];
        const int row = rule ? rowOfRule(m_findings->groupOf(position)) : rowOf(position);
        after.append(index(row, before[qsizetype(i)].column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}
