// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/server.h"
#include "app/api/types.h"

#include <QWidget>

class ApiForm;
class Card;
class PageHeader;
class QLabel;
class QPushButton;
class QRadioButton;
class QSpinBox;
class QToolButton;
class ScanCost;
class ScrollPage;
class ServerPicker;
class WebsiteForm;
struct Services;

/// What to scan and how. Typing an address is enough; everything else has a default that it keeps
/// from the last time.
class NewScanPage : public QWidget
{
    Q_OBJECT

public:
    explicit NewScanPage(Services &services, QWidget *parent = nullptr);

    Server server() const; ///< the chosen one
    void chooseServer(const QString &id);
    void showRequest(const ScanRequest &request); ///< to be changed and started again
    void showDescription(const QString &path); ///< of an API, in a file
    void focusAddress();

Q_SIGNALS:
    void scanRequested(const ScanRequest &request); ///< on server()
    void connectRequested(); ///< another server

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    Card *createWhere();
    Card *createMore();
    QWidget *createFoot();
    QLayout *createKinds();
    void connectParts();
    void retranslate();
    void showLast();
    void showKind();
    bool isApi() const;
    QString whatIsMissing() const; ///< empty: it can be started
    void showWhetherReady();
    void showAbilities();
    ScanRequest request() const;
    void start();

    Services &m_services;
    ScrollPage *m_form = nullptr;
    PageHeader *m_header = nullptr;
    QLabel *m_kindLabel = nullptr;
    QRadioButton *m_websiteKind = nullptr;
    QRadioButton *m_apiKind = nullptr;
    QLabel *m_serverLabel = nullptr;
    ServerPicker *m_server = nullptr;
    ScanCost *m_cost = nullptr;
    WebsiteForm *m_website = nullptr;
    ApiForm *m_api = nullptr;
    QToolButton *m_fold = nullptr;
    QWidget *m_more = nullptr;
    QLabel *m_concurrencyLabel = nullptr;
    QSpinBox *m_concurrency = nullptr;
    QLabel *m_timeoutLabel = nullptr;
    QSpinBox *m_timeout = nullptr;
    QLabel *m_where = nullptr;
    QPushButton *m_start = nullptr;
    bool m_shown = false; ///< what was scanned last was filled in
};
