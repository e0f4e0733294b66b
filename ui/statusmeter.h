// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/account.h"

#include <QPushButton>

/// The quota of one server in the status bar: a word, how many, a small bar. Leads to the Usage
/// page. Hidden where nothing is counted.
class StatusMeter : public QPushButton
{
    Q_OBJECT

public:
    explicit StatusMeter(QWidget *parent = nullptr);

    void showUsage(const QString &server, const Usage &usage, const QDateTime &askedAt);
    void clear();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override; ///< the numbers; the level and the bar give way

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QString wholeText() const;
    int widthOf(const QString &words, bool withBar) const;
    void paintBar(QPainter &painter, const QRect &room) const;

    QString m_server;
    Usage m_usage;
    QDateTime m_askedAt; ///< UTC
    QString m_text; ///< "Scans 23 of 30"
    QString m_level; ///< "Getting low"; empty while there is plenty
};
