// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/findingtable.h"

#include "app/models/findingmodel.h"
#include "app/words/enumwords.h"
#include "app/words/pagepath.h"
#include "app/words/standards.h"
#include "ui/style/theme.h"
#include "ui/widgets/severitydelegate.h"
#include "ui/widgets/textline.h"

#include <QFontDatabase>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int FindingTablePad = 12;
constexpr int ChevronRoom = 20;
constexpr int LineGap = 3;
constexpr int LeastCharacters = 90; // narrower, the number of pages is left out for the title

QFont titleFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont codeFont(const QFont &font)
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font.pointSizeF() * 0.95);
    return fixed;
}

QFont detailFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

// Two lines: of a rule its title and id, of a place its selector and page.
class ProblemDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        const QString text = cell.text;
        cell.text.clear();
        cell.state &= ~QStyle::State_HasFocus; // the whole row shows where one is
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);

        const Theme &theme = Theme::of(*option.widget);
        const bool group = index.data(FindingModel::GroupRole).toBool();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (group)
            paintChevron(*painter, option, theme, index.data(FindingModel::ExpandedRole).toBool());
        const QFont first = group ? titleFont(option.font) : codeFont(option.font);
        paintLines(*painter, option, theme, first, text, detailOf(index, group), group);
        painter->restore();
    }

private:
    static QString detailOf(const QModelIndex &index, bool group)
    {
        if (!group) {
            const QString viewport = index.data(FindingModel::ViewportRole).toString();
            const QString page = isolated(pagePath(index.data(FindingModel::PageRole).toString()));
            return viewport.isEmpty() ? page : QString(page + u" · " + viewport);
        }
        QStringList words {index.data(FindingModel::RuleRole).toString()};
        words += standardWords(index.data(FindingModel::TagsRole).toStringList());
        return words.join(u" · "_s);
    }

    static void paintChevron(QPainter &painter, const QStyleOptionViewItem &option,
                             const Theme &theme, bool open)
    {
        const int side = 5;
        const QRect logical(option.rect.left() + FindingTablePad - 2, option.rect.top(),
                            ChevronRoom - 6, option.rect.height());
        const QPointF at
            = QRectF(QStyle::visualRect(option.direction, option.rect, logical)).center();
        const double forward = option.direction == Qt::RightToLeft ? -1 : 1;
        painter.setPen(QPen(theme.muted, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        if (open) {
            painter.drawPolyline(QPolygonF {at + QPointF(-side, -side / 2.0),
                                            at + QPointF(0, side / 2.0),
                                            at + QPointF(side, -side / 2.0)});
        } else {
            painter.drawPolyline(QPolygonF {at + QPointF(-side / 2.0 * forward, -side),
                                            at + QPointF(side / 2.0 * forward, 0),
                                            at + QPointF(-side / 2.0 * forward, side)});
        }
    }

    static void paintLines(QPainter &painter, const QStyleOptionViewItem &option,
                           const Theme &theme, const QFont &first, const QString &title,
                           const QString &detail, bool group)
    {
        const int indent = group ? ChevronRoom : ChevronRoom + 14;
        QRect inner = option.rect.adjusted(FindingTablePad + indent, 0, -FindingTablePad, 0);
        inner = QStyle::visualRect(option.direction, option.rect, inner);
        const QFontMetrics firstMetrics(first);
        const QFontMetrics detailMetrics(detailFont(option.font));
        const int height = firstMetrics.height() + LineGap + detailMetrics.height();
        QRect line(inner.left(), inner.top() + (inner.height() - height) / 2, inner.width(),
                   firstMetrics.height());
        painter.setPen(theme.text);
        painter.setFont(first);
        paintTextLine(painter, line, title, group ? Qt::ElideRight : Qt::ElideMiddle);
        line.moveTop(line.bottom() + LineGap);
        line.setHeight(detailMetrics.height());
        painter.setPen(theme.muted);
        painter.setFont(detailFont(option.font));
        paintTextLine(painter, line, detail, Qt::ElideMiddle);
    }
};

} // namespace

FindingTable::FindingTable(FindingModel &model, QWidget *parent)
    : QTableView(parent), m_model(model)
{
    setModel(&model);
    setItemDelegateForColumn(FindingModel::Problem, new ProblemDelegate(this));
    setItemDelegateForColumn(
        FindingModel::SeverityColumn,
        new SeverityDelegate(FindingModel::ShownSeverityRole, FindingModel::CategoryRole, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab would be trapped in here
    setCornerButtonEnabled(false);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(FindingModel::Problem, QHeaderView::Stretch);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::DescendingOrder);
    setSortingEnabled(true);
    fitColumns();
    connect(&m_model, &QAbstractItemModel::headerDataChanged, this, &FindingTable::fitColumns);
}

int FindingTable::currentRow() const
{
    return currentIndex().isValid() ? currentIndex().row() : -1;
}

void FindingTable::choose(int row)
{
    if (row >= 0 && row < m_model.rowCount()) {
        setCurrentIndex(m_model.index(row, FindingModel::Problem));
        scrollTo(currentIndex());
    } else {
        Q_EMIT chosen(-1);
    }
}

void FindingTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        Q_EMIT chosen(current.isValid() ? current.row() : -1);
}

void FindingTable::toggle(int row) { m_model.setExpanded(row, !m_model.isExpanded(row)); }

void FindingTable::goToRule(int step)
{
    int row = currentRow();
    if (row < 0)
        return choose(0);
    const int own = m_model.groupRow(row);
    if (step < 0) {
        choose(row == own ? m_model.groupRow(std::max(own - 1, 0)) : own);
        return;
    }
    while (++row < m_model.rowCount()) {
        if (m_model.groupRow(row) != own)
            return choose(row);
    }
}

bool FindingTable::fold(int row, int key)
{
    const int own = m_model.groupRow(row);
    if (key == (isRightToLeft() ? Qt::Key_Left : Qt::Key_Right)) {
        if (row == own && m_model.isExpanded(row))
            choose(row + 1);
        m_model.setExpanded(row, true);
        return true;
    }
    if (key == (isRightToLeft() ? Qt::Key_Right : Qt::Key_Left)) {
        if (row == own)
            m_model.setExpanded(row, false);
        else
            choose(own);
        return true;
    }
    return false;
}

void FindingTable::keyPressEvent(QKeyEvent *event)
{
    const int row = currentRow();
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (row >= 0 && plain && fold(row, event->key()))
        return;
    switch (plain || event->text() == u"[" || event->text() == u"]" ? event->key() : 0) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (row >= 0 && m_model.groupRow(row) == row)
            toggle(row);
        else if (row >= 0)
            Q_EMIT detailsRequested();
        return;
    case Qt::Key_BracketLeft:
        return goToRule(-1);
    case Qt::Key_BracketRight:
        return goToRule(1);
    case Qt::Key_C:
        Q_EMIT copyRequested();
        return;
    default:
        QTableView::keyPressEvent(event);
    }
}

void FindingTable::mousePressEvent(QMouseEvent *event)
{
    QTableView::mousePressEvent(event);
    const QModelIndex at = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || at.column() != FindingModel::Problem
        || !at.data(FindingModel::GroupRole).toBool())
        return;
    const QRect cell = visualRect(at);
    const int inside
        = isRightToLeft() ? cell.right() - event->pos().x() : event->pos().x() - cell.left();
    if (inside < FindingTablePad + ChevronRoom)
        toggle(at.row());
}

void FindingTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex at = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || !at.isValid())
        return;
    if (at.data(FindingModel::GroupRole).toBool())
        toggle(at.row());
    else
        Q_EMIT detailsRequested();
}

void FindingTable::fitColumns()
{
    const int lines = QFontMetrics(titleFont(font())).height() + LineGap
        + QFontMetrics(detailFont(font())).height();
    verticalHeader()->setDefaultSectionSize(lines + 18);
    const auto heading = [this](int column) {
        const QString word = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        return QFontMetrics(titleFont(font())).horizontalAdvance(word) + 2 * FindingTablePad;
    };
    int pill = heading(FindingModel::SeverityColumn);
    for (const Severity severity : {Severity::Critical, Severity::High, Severity::Medium,
                                    Severity::Low, Severity::Info, Severity::Unknown}) {
        for (const Category category : {Category::Accessibility, Category::Security})
            pill = std::max(pill, pillSize(severityPill(severity, category), font()).width() + 24);
    }
    horizontalHeader()->resizeSection(FindingModel::SeverityColumn, pill);
    const int number = fontMetrics().horizontalAdvance(u"00,000"_s) + 2 * FindingTablePad;
    for (const int column : {FindingModel::Pages, FindingModel::Places})
        horizontalHeader()->resizeSection(column, std::max(heading(column), number));
}

void FindingTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        fitColumns();
}

void FindingTable::resizeEvent(QResizeEvent *event)
{
    // The details name the pages; what the problem is must be readable here.
    const bool narrow = event->size().width() < fontMetrics().averageCharWidth() * LeastCharacters;
    setColumnHidden(FindingModel::Pages, narrow);
    QTableView::resizeEvent(event);
}
