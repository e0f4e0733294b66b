// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/account/serveraccount.h"

#include <QAbstractButton>

/// One of several servers on the Usage page, small enough to stand beside the others: its name and
/// plan, and both quotas with a bar each. Pressed, it is the one that is shown as a whole.
class ServerTile : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ServerTile(const ServerAccount &account, QWidget *parent = nullptr);

    const ServerAccount &account() const { return m_account; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void paintFrame(QPainter &painter) const;
    void paintQuota(QPainter &painter, const QRect &room, const QString &name,
                    const Meter &meter) const;
    void paintPair(QPainter &painter, const QRect &line, const QString &leading,
                   const QString &trailing) const;

    const ServerAccount &m_account;
};
