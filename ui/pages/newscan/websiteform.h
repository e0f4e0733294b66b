// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/server.h"
#include "app/api/types.h"

#include <QWidget>

class AddressField;
class Card;
class ChecksPicker;
class PagesRule;
class QLabel;
class ViewportPicker;

/// The half of a new scan that is about websites: which pages, and what is looked at on them.
class WebsiteForm : public QWidget
{
    Q_OBJECT

public:
    explicit WebsiteForm(QWidget *parent = nullptr);

    void setServer(const Server &server); ///< what it cannot do is disabled, with the reason
    void takeFrom(const ScanRequest &request);
    void putInto(ScanRequest &request) const;
    QString whatIsMissing() const; ///< a sentence; empty: it can be started
    void focusFirst();

Q_SIGNALS:
    void edited();
    void submitted(); ///< Enter in the address

protected:
    void changeEvent(QEvent *event) override;

private:
    Card *createWhat();
    Card *createChecks();
    void connectParts();
    void retranslate();
    void showAbilities();
    bool choosesPages() const; ///< else the server decides by itself

    Server m_server;
    Card *m_what = nullptr;
    QLabel *m_addressLabel = nullptr;
    AddressField *m_address = nullptr;
    QLabel *m_pagesLabel = nullptr;
    PagesRule *m_pages = nullptr;
    Card *m_checksCard = nullptr;
    ChecksPicker *m_checks = nullptr;
    QLabel *m_limits = nullptr;
    QLabel *m_viewportsLabel = nullptr;
    ViewportPicker *m_viewports = nullptr;
};
