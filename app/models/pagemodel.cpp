// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/pagemodel.h"

#include "app/models/tooltip.h"
#include "app/words/enumwords.h"
#include "app/words/errorwords.h"
#include "app/words/pagepath.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace {

QVariant sortValue(const Task &page, int column)
{
    const auto number
        = [](const std::optional<int> &value) { return value ? QVariant(*value) : QVariant(); };
    switch (column) {
    case PageModel::Page:
        return page.url;
    case PageModel::Outcome:
        return int(page.outcome);
    case PageModel::Load:
        return page.timeMs ? QVariant(*page.timeMs) : QVariant();
    case PageModel::Problems:
        return number(page.issues);
    case PageModel::ToReview:
        return number(page.needsReview);
    default:
        return {};
    }
}

// Why it could not be tested, and what that means.
QString failureReason(const Task &page)
{
    const ErrorWords words = describe(page);
    return words.text.isEmpty() ? words.title : QString(words.title + u". " + words.text);
}

QString shownValue(const Task &page, int column)
{
    const QVariant value = sortValue(page, column);
    switch (column) {
    case PageModel::Page:
        return isolated(pagePath(page.url));
    case PageModel::Outcome:
        return {};
    case PageModel::Load:
        return value.isValid() ? u"%1\u00a0s"_s.arg(QLocale().toString(*page.timeMs / 1000, 'f', 1))
                               : u"–"_s;
    default:
        return value.isValid() ? QLocale().toString(value.toInt()) : u"–"_s;
    }
}

} // namespace

PageModel::PageModel(QObject *parent) : QAbstractTableModel(parent) { }

void PageModel::setPages(const QList<Task> &pages)
{
    beginResetModel();
    m_pages = pages;
    endResetModel();
}

void PageModel::setHeaderTexts(const QStringList &texts)
{
    m_headers = texts;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int PageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_pages.size());
}

int PageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant PageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_headers.value(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter
                        | (section > Outcome ? Qt::AlignTrailing : Qt::AlignLeading));
    return {};
}

QVariant PageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Task &page = m_pages[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return shownValue(page, index.column());
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case Qt::AccessibleTextRole:
        return index.column() == Outcome ? pageOutcomeWord(page.outcome)
                                         : data(index, Qt::DisplayRole).toString();
    case Qt::ToolTipRole:
        return plainToolTip(index.column() == Outcome ? failureReason(page) : page.url);
    case UrlRole:
        return page.url;
    case OutcomeRole:
        return int(page.outcome);
    case StatusRole:
        return page.httpStatus;
    case NoteRole:
        return page.note.isEmpty() ? page.error : page.note;
    case SortRole:
        return sortValue(page, index.column());
    default:
        return {};
    }
}
