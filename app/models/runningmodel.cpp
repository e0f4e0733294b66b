// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/runningmodel.h"

#include "app/models/tooltip.h"
#include "app/words/enumwords.h"
#include "app/words/pagepath.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace {

bool looksLike(const Task &a, const Task &b)
{
    return a.url == b.url && a.viewport == b.viewport && a.stage == b.stage
        && a.outcome == b.outcome && a.timeMs == b.timeMs && a.issues == b.issues
        && a.note == b.note;
}

QString runningValue(const Task &page, int column)
{
    switch (column) {
    case RunningModel::Page:
        return isolated(pagePath(page.url));
    case RunningModel::Load:
        return page.timeMs ? u"%1\u00a0s"_s.arg(QLocale().toString(*page.timeMs / 1000, 'f', 1))
                           : u"–"_s;
    case RunningModel::Problems:
        return page.issues ? QLocale().toString(*page.issues) : u"–"_s;
    default:
        return {};
    }
}

} // namespace

RunningModel::RunningModel(QObject *parent) : QAbstractTableModel(parent) { }

void RunningModel::setPages(const QList<Task> &pages)
{
    const qsizetype before = m_pages.size();
    if (pages.size() < before) { // another scan
        beginResetModel();
        m_pages = pages;
        endResetModel();
        return;
    }
    for (qsizetype row = 0; row < before; ++row) {
        if (looksLike(m_pages[row], pages[row]))
            continue;
        m_pages[row] = pages[row];
        Q_EMIT dataChanged(index(int(row), 0), index(int(row), ColumnCount - 1));
    }
    if (pages.size() == before)
        return;
    beginInsertRows({}, int(before), int(pages.size()) - 1);
    m_pages = pages;
    endInsertRows();
}

void RunningModel::setHeaderTexts(const QStringList &texts)
{
    m_headers = texts;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int RunningModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_pages.size());
}

int RunningModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant RunningModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_headers.value(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant(
            Qt::AlignVCenter
            | (section == Load || section == Problems ? Qt::AlignTrailing : Qt::AlignLeading));
    return {};
}

QVariant RunningModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Task &page = m_pages[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return runningValue(page, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(index.column() == Page ? page.url : page.note);
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case Qt::AccessibleTextRole:
        if (index.column() != Outcome)
            return runningValue(page, index.column());
        return page.stage == PageStage::Done ? pageOutcomeWord(page.outcome)
                                             : pageStageWord(page.stage);
    case UrlRole:
        return page.url;
    case StageRole:
        return int(page.stage);
    case OutcomeRole:
        return int(page.outcome);
    default:
        return {};
    }
}
