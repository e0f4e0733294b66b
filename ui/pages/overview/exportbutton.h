// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QAction;
class QMenu;

/// A button with one line per format that a report can be written in.
class ExportButton : public QPushButton
{
    Q_OBJECT

public:
    explicit ExportButton(QWidget *parent = nullptr);

Q_SIGNALS:
    void formatChosen(const QString &format); ///< html, json, csv

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QMenu *m_menu = nullptr;
    QAction *m_html = nullptr;
    QAction *m_json = nullptr;
    QAction *m_csv = nullptr;
};
