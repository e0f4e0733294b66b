// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class FindingModel;

/// The list of findings: rules that unfold into places. Enter or Space unfolds a rule, Left and
/// Right fold and unfold, [ and ] go to the previous and next rule, C copies. Letters act only
/// while the list has the focus.
class FindingTable : public QTableView
{
    Q_OBJECT

public:
    explicit FindingTable(FindingModel &model, QWidget *parent = nullptr);

    int currentRow() const; ///< -1 when nothing is chosen
    void choose(int row);

Q_SIGNALS:
    void chosen(int row); ///< -1 when nothing is left to choose
    void detailsRequested();
    void copyRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void toggle(int row);
    void goToRule(int step);
    bool fold(int row, int key);
    void fitColumns();

    FindingModel &m_model;
};
