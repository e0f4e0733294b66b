// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

#include <utility>

class QGridLayout;

/// Facts, one a row: a word, and beside it what there is to say. Plain text that can be selected.
class FactsGrid : public QWidget
{
    Q_OBJECT

public:
    explicit FactsGrid(QWidget *parent = nullptr);

    void setFacts(const QList<std::pair<QString, QString>> &facts); ///< hidden while empty

private:
    QGridLayout *m_grid = nullptr;
};
