// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/triage/reportparts.h"
#include "ui/widgets/card.h"

class QLabel;

/// What is not in the report of another server, and why: blocks it did not tell of are neither 0
/// nor good. Also which parts of its answer could not be read. Hidden when nothing is missing.
class MissingCard : public Card
{
    Q_OBJECT

public:
    explicit MissingCard(QWidget *parent = nullptr);

    void showMissing(const QList<MissingBlock> &missing, const ServerExtras &extras,
                     const QStringList &unread);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QList<MissingBlock> m_missing;
    QStringList m_reasons; ///< in the server's words
    QStringList m_unread; ///< paths
    QLabel *m_text = nullptr;
    QLabel *m_paths = nullptr;
};
