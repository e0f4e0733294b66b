// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/serverexport.h"

#include <QPushButton>

class QAction;
class QMenu;

/// A button with one line per format that a report can be written in, here or by the server that
/// it came from. A format that this server does not give is disabled and says why.
class ExportButton : public QPushButton
{
    Q_OBJECT

public:
    explicit ExportButton(QWidget *parent = nullptr);

    void setOffer(const ServerExportOffer &offer);

Q_SIGNALS:
    void formatChosen(const QString &format); ///< html, json, csv
    void serverFormatChosen(const QString &format); ///< html, json, csv, pdf

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void retranslateServer(const QString &format, const QString &text);

    ServerExportOffer m_offer;
    QMenu *m_menu = nullptr;
    QAction *m_html = nullptr;
    QAction *m_json = nullptr;
    QAction *m_csv = nullptr;
    QAction *m_line = nullptr; ///< between ours and the server's
    QHash<QString, QAction *> m_server; ///< by format
};
