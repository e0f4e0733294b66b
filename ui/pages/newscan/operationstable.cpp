// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/newscan/operationstable.h"
#include "ui/widgets/plaintable.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int FewestOperations = 2;
constexpr int MostOperationRows = 10;
constexpr int WidestAccess = 220;
constexpr int ShownPatterns = 6;
} // namespace

OperationsTable::OperationsTable(QWidget *parent) : QWidget(parent)
{
    createTable();
    m_count = new QLabel(this);
    m_count->setObjectName(u"operationCount"_s);
    m_all = new QPushButton(this);
    m_all->setObjectName(u"operationsAll"_s);
    m_none = new QPushButton(this);
    m_none->setObjectName(u"operationsNone"_s);
    m_hint = new QLabel(this);
    m_hint->setObjectName(u"operationHint"_s);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_count, 1);
    line->addWidget(m_all);
    line->addWidget(m_none);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addLayout(line);
    column->addWidget(m_table);
    column->addWidget(m_hint);
    connect(m_all, &QPushButton::clicked, this, [this] { m_model.setAllIncluded(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { m_model.setAllIncluded(false); });
    connect(&m_model, &OperationModel::modelReset, this, &OperationsTable::fitHeight);
    connect(&m_model, &OperationModel::edited, this, [this] {
        showCount();
        Q_EMIT edited();
    });
    retranslate();
    fitHeight();
}

void OperationsTable::createTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(u"operations"_s);
    m_table->setModel(&m_model);
    m_table->installEventFilter(this);
    makePlain(*m_table, 14);
    m_table->setWordWrap(false);
    m_table->setSelectionMode(QTableView::SingleSelection);
    QHeaderView &header = *m_table->horizontalHeader();
    header.setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header.setSectionResizeMode(OperationModel::Path, QHeaderView::Stretch);
    header.setSectionResizeMode(OperationModel::Summary, QHeaderView::Stretch);
    const int letter = fontMetrics().horizontalAdvance(u'M');
    header.resizeSection(OperationModel::Method, letter * 10);
    header.resizeSection(OperationModel::Access, std::min(WidestAccess, letter * 12));
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // its columns fill it
}

void OperationsTable::setCanExclude(bool can)
{
    m_canExclude = can;
    m_model.setCanExclude(can);
    retranslate();
}

/// As high as its rows, up to a point: a long table scrolls in itself.
void OperationsTable::fitHeight()
{
    const int rows = std::clamp(m_model.rowCount(), FewestOperations, MostOperationRows);
    const int frame = 2 * m_table->frameWidth();
    m_table->setFixedHeight(rows * m_table->verticalHeader()->defaultSectionSize()
                            + m_table->horizontalHeader()->sizeHint().height() + frame);
}

void OperationsTable::showCount()
{
    const QLocale locale;
    const int all = m_model.rowCount();
    const int included = m_model.includedCount();
    m_count->setText(
        tr("%1 of %2 operations are tested").arg(locale.toString(included), locale.toString(all)));
    m_all->setEnabled(m_canExclude && included < all);
    m_none->setEnabled(m_canExclude && included > 0);
    const QStringList patterns = m_model.excluded();
    QString left = patterns.mid(0, ShownPatterns).join(u", "_s);
    if (patterns.size() > ShownPatterns)
        left += u", …"_s;
    m_hint->setText(!m_canExclude ? tr("This server always tests all of them.")
                        : patterns.isEmpty()
                        ? tr("Servers leave out whole paths: the operations of one go together.")
                        : tr("Left out: %1").arg(left));
}

/// Space ticks the row, in whichever of its columns one is.
bool OperationsTable::eventFilter(QObject *watched, QEvent *event)
{
    const QModelIndex current = m_table->currentIndex();
    const bool isSpace = event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    if (!isSpace || !current.isValid() || current.column() == OperationModel::Method)
        return QWidget::eventFilter(watched, event);
    const QModelIndex tick = current.siblingAtColumn(OperationModel::Method);
    const bool ticked = tick.data(Qt::CheckStateRole) == Qt::Checked;
    return m_model.setData(tick, ticked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void OperationsTable::retranslate()
{
    m_model.setHeaderTexts({tr("Method"), tr("Path"), tr("Access"), tr("What it does")},
                           //: access to an operation: nothing is asked for
                           tr("open"));
    m_table->setAccessibleName(tr("Operations to test"));
    m_all->setText(tr("All"));
    m_all->setAccessibleName(tr("Test all operations"));
    m_none->setText(tr("None"));
    m_none->setAccessibleName(tr("Test no operation"));
    const QString reason = m_canExclude ? QString() : tr("This server always tests all of them.");
    for (QWidget *part : std::initializer_list<QWidget *> {m_table, m_all, m_none}) {
        part->setToolTip(reason);
        part->setAccessibleDescription(reason);
    }
    showCount();
}

void OperationsTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
