// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/account.h"

#include <QWidget>

/// How much of a quota is used, as a ring around the number. The ring is empty where there is no
/// limit to compare with; without a number it says "–". Its words stand beside it.
class QuotaRing : public QWidget
{
    Q_OBJECT

public:
    explicit QuotaRing(QWidget *parent = nullptr);

    void setMeter(const Meter &meter);
    const Meter &meter() const { return m_meter; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void paintText(QPainter &painter, const QRectF &circle) const;

    Meter m_meter;
};
