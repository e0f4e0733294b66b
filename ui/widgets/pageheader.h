// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

/// The top of a page: its title, a quieter line below, and what can be done with it at the right.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title); ///< cut where there is no room; then it is the tool tip
    void setSubtitle(const QString &subtitle); ///< empty hides it
    void addAction(QWidget *button); ///< taken over

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitTitle();

    QString m_wholeTitle;
    QLabel *m_title = nullptr;
    QLabel *m_subtitle = nullptr;
    QHBoxLayout *m_line = nullptr;
};
