// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/findingmodel.h"
#include "app/store/report.h"
#include "ui/message.h"

#include <QWidget>

class Card;
class FindingBar;
class FindingList;
class FindingTable;
class Inspector;
class PageHeader;
class QAction;
class QSplitter;
class QToolButton;
struct Services;

/// The findings of a report: filter on top, list, and the details of the chosen one beside it (or
/// below it where there is little room).
class FindingsPage : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsPage(Services &services, QWidget *parent = nullptr);
    ~FindingsPage() override;

    void showReport(const Report &report); ///< the index is made off this thread
    void setFilter(const FindingFilter &filter); ///< and shows the first that passes
    FindingFilter filter() const;
    QWidget *list() const; ///< to give the focus to

Q_SIGNALS:
    void messageRequested(const Message &message);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void createHeader();
    void createBody();
    void createActions();
    void connectParts();
    void retranslate();
    void takeIndex(std::shared_ptr<const FindingIndex> index);
    void showChosen(int row);
    void showEmptiness();
    void showCounts();
    void applyFilter(const FindingFilter &filter);
    void restoreChoice();
    void copyMarkdown();
    std::vector<int> placesOf(int row) const;

    Services &m_services;
    Report m_report;
    FindingModel m_model;
    quint64 m_asked = 0;
    bool m_ready = false; ///< the index of m_report is shown
    int m_chosen = -1; ///< position in the index
    bool m_ruleChosen = false; ///< its rule's row rather than its own
    PageHeader *m_header = nullptr;
    QToolButton *m_details = nullptr;
    QAction *m_toggleDetails = nullptr;
    QAction *m_focusFilter = nullptr;
    QAction *m_copy = nullptr;
    FindingBar *m_bar = nullptr;
    QSplitter *m_split = nullptr;
    FindingList *m_list = nullptr;
    FindingTable *m_table = nullptr; ///< in m_list
    Card *m_inspectorCard = nullptr;
    Inspector *m_inspector = nullptr;
};
