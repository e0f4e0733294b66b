// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/triage/fixfirst.h"
#include "ui/widgets/card.h"

class QLabel;

/// The few rules whose repair helps most, each leading to its places.
class FixFirstCard : public Card
{
    Q_OBJECT

public:
    explicit FixFirstCard(QWidget *parent = nullptr);

    void showLines(const QList<FixFirst> &lines, int pagesLookedAt);

Q_SIGNALS:
    void ruleChosen(const QString &ruleId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QString detail(const FixFirst &line) const;

    QList<FixFirst> m_lines;
    int m_pages = 0; ///< of which the lines name a part
    QLabel *m_nothing = nullptr;
    QList<class RowButton *> m_rows;
};
