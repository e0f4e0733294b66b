// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/testmodel.h"

#include "app/models/tooltip.h"
#include "app/words/enumwords.h"
#include "app/words/pagepath.h"
#include "app/words/resultwords.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

QString testTarget(const Task &test)
{
    return test.name.isEmpty() ? pagePath(test.url) : test.name;
}

TestModel::TestModel(QObject *parent) : QAbstractTableModel(parent) { }

void TestModel::setTests(const QList<Task> &tests)
{
    beginResetModel();
    m_tests = tests;
    endResetModel();
}

void TestModel::setHeaderTexts(const QStringList &texts)
{
    m_headers = texts;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int TestModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_tests.size());
}

int TestModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant TestModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_headers.value(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter
                        | (section == Time ? Qt::AlignTrailing : Qt::AlignLeading));
    return {};
}

QVariant TestModel::sortValue(const Task &test, int column) const
{
    switch (column) {
    case Target:
        return testTarget(test);
    case Outcome:
        return int(testOutcome(test));
    case Time:
        return test.timeMs ? QVariant(*test.timeMs) : QVariant();
    case Reason:
        return test.error;
    default:
        return {};
    }
}

QString TestModel::shownValue(const Task &test, int column) const
{
    switch (column) {
    case Target:
        return isolated(testTarget(test));
    case Time: {
        const int decimals = test.timeMs.value_or(0) < 10 ? 1 : 0;
        return test.timeMs ? u"%1\u00a0ms"_s.arg(QLocale().toString(*test.timeMs, 'f', decimals))
                           : u"–"_s;
    }
    case Reason:
        return test.error.section(u'\n', 0, 0);
    default:
        return {};
    }
}

QVariant TestModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Task &test = m_tests[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return shownValue(test, index.column());
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case Qt::AccessibleTextRole:
        return index.column() == Outcome ? testOutcomeWord(testOutcome(test))
                                         : shownValue(test, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(index.column() == Reason ? test.error : testTarget(test));
    case OutcomeRole:
        return int(testOutcome(test));
    case IdRole:
        return test.id;
    case RowRole:
        return index.row();
    case SortRole:
        return sortValue(test, index.column());
    default:
        return {};
    }
}
