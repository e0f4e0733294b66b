// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/account.h"

#include <QWidget>

class PillLabel;
class QLabel;
class QuotaRing;

/// One quota: a ring, and beside it in words how much is used, how much is left and how near the
/// end is. No ring where nothing was reported or the plan has none.
class QuotaView : public QWidget
{
    Q_OBJECT

public:
    explicit QuotaView(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void showMeter(const Meter &meter);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showWords();

    QuotaRing *m_ring = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_used = nullptr;
    QLabel *m_left = nullptr;
    PillLabel *m_level = nullptr;
};
