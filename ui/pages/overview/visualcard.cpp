// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/visualcard.h"

#include "ui/dialogs/comparisondialog.h"
#include "ui/widgets/comparisondelegate.h"
#include "ui/widgets/thumbnails.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int MostComparisons = 3; // seen at once; the rest is scrolled to
}

VisualCard::VisualCard(const ScanStore &store, QWidget *parent) : Card(parent), m_store(store)
{
    setObjectName(u"visualCard"_s);
    m_thumbnails = new Thumbnails(store, this);
    m_summary = new QLabel(this);
    m_summary->setObjectName(u"visualSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    createList();
    m_open = new QPushButton(this);
    m_open->setObjectName(u"openComparison"_s);
    connect(m_open, &QPushButton::clicked, this, &VisualCard::openChosen);
    body()->addWidget(m_summary);
    body()->addWidget(m_list);
    body()->addWidget(m_open, 0, Qt::AlignLeading);
    retranslate();
    hide();
}

void VisualCard::createList()
{
    m_list = new QListView(this);
    m_list->setObjectName(u"comparisonList"_s);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new ComparisonDelegate(m_model, *m_thumbnails, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    connect(m_thumbnails, &Thumbnails::loaded, m_list->viewport(), qOverload<>(&QWidget::update));
    connect(m_list, &QListView::doubleClicked, this, &VisualCard::openChosen);
    auto *open = new QAction(m_list);
    open->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    open->setShortcutContext(Qt::WidgetShortcut);
    connect(open, &QAction::triggered, this, &VisualCard::openChosen);
    m_list->addAction(open);
}

void VisualCard::showComparisons(const QList<VisualComparison> &comparisons,
                                 const ServerExtras &extras)
{
    m_model.setComparisons(comparisons, extras);
    setVisible(!comparisons.isEmpty());
    if (!comparisons.isEmpty())
        m_list->setCurrentIndex(m_model.index(0));
    retranslate();
}

void VisualCard::openChosen()
{
    const QModelIndex current = m_list->currentIndex();
    if (current.isValid())
        showComparison(*this, m_store, m_model, current.row());
}

void VisualCard::fit()
{
    const int rows = std::clamp(m_model.rowCount(), 1, MostComparisons);
    const int height = std::max(m_list->sizeHintForRow(0), 1);
    m_list->doItemsLayout();
    m_list->setFixedHeight(rows * height + 2 * m_list->frameWidth());
}

void VisualCard::retranslate()
{
    setTitle(tr("Visual comparison"));
    m_list->setAccessibleName(tr("Picture comparisons of the report"));
    m_open->setText(tr("Show large"));
    //: %1 of %n, e.g. "5 of 42 pictures changed"
    m_summary->setText(
        tr("%1 of %n picture(s) changed, as the server compared them.", nullptr, m_model.rowCount())
            .arg(QLocale().toString(m_model.changed())));
    fit();
}

void VisualCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void VisualCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    fit();
}
