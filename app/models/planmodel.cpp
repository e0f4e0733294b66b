// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/planmodel.h"

#include "app/models/tooltip.h"
#include "app/words/usagewords.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace {

QString numberOrDash(const std::optional<int> &number)
{
    return number ? QLocale().toString(*number) : u"–"_s;
}

} // namespace

PlanModel::PlanModel(QObject *parent) : QAbstractTableModel(parent) { }

void PlanModel::setPlans(const QList<Plan> &plans, const QString &current)
{
    beginResetModel();
    m_plans = plans;
    m_current = current;
    endResetModel();
}

void PlanModel::setHeaderTexts(const QStringList &texts)
{
    m_headers = texts;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int PlanModel::rowOf(const QString &plan) const
{
    for (qsizetype row = 0; row < m_plans.size(); ++row) {
        if (m_plans[row].name.compare(plan, Qt::CaseInsensitive) == 0)
            return int(row);
    }
    return -1;
}

int PlanModel::nextRow() const
{
    const int next = rowOf(m_current) + 1;
    return next < rowCount() ? next : -1;
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_plans.size());
}

int PlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_headers.value(section);
    const bool isText = section == Name || section == Features;
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (isText ? Qt::AlignLeading : Qt::AlignTrailing));
    return {};
}

bool PlanModel::isCurrent(const Plan &plan) const
{
    return plan.name.compare(m_current, Qt::CaseInsensitive) == 0;
}

QString PlanModel::text(const Plan &plan, int column) const
{
    switch (column) {
    case Name:
        return isCurrent(plan) ? currentPlanText(plan.displayName) : plan.displayName;
    case Price:
        return priceText(plan.priceMonthlyUsd);
    case Scans:
        return quotaText(plan.scans);
    case SecurityScans:
        return quotaText(plan.securityScans);
    case PerMinute:
        return numberOrDash(plan.requestsPerMinute);
    case AtOnce:
        return numberOrDash(plan.concurrentScans);
    default:
        return featuresText(plan.features);
    }
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Plan &plan = m_plans[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(plan, index.column());
    case Qt::ToolTipRole:
        return index.column() == Features ? plainToolTip(text(plan, Features)) : QString();
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case PlanRole:
        return plan.name;
    case CurrentRole:
        return isCurrent(plan);
    case ShownNameRole:
        return plan.displayName;
    default:
        return {};
    }
}
