// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

/// The table of plans, as high as its rows at whatever width it gets: a table that scrolls in a
/// page that scrolls is hard to use. What a plan includes is wrapped into the last column.
class PlanTable : public QTableView
{
    Q_OBJECT

public:
    explicit PlanTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int lastColumn() const;
    int widthOfOthers() const;
    int lastWidthFor(int width) const;
    int rowHeightFor(int row, int lastWidth) const;
    void fit();
};
