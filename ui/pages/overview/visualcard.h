// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/comparisonmodel.h"
#include "ui/widgets/card.h"

class QLabel;
class QListView;
class QPushButton;
class ScanStore;
class Thumbnails;

/// The picture comparisons that a server made, what changed most first. Return or a double click
/// shows the pictures large. Hidden when a report has none.
class VisualCard : public Card
{
    Q_OBJECT

public:
    explicit VisualCard(const ScanStore &store, QWidget *parent = nullptr);

    void showComparisons(const QList<VisualComparison> &comparisons, const ServerExtras &extras);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void createList();
    void openChosen();
    void retranslate();
    void fit();

    const ScanStore &m_store;
    ComparisonModel m_model;
    Thumbnails *m_thumbnails = nullptr;
    QLabel *m_summary = nullptr;
    QListView *m_list = nullptr;
    QPushButton *m_open = nullptr;
};
