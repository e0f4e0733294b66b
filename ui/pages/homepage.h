// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/types.h"
#include "app/base/result.h"
#include "app/store/report.h"
#include "ui/widgets/scrollpage.h"

class FactsCard;
class PageHeader;
class QuickStart;
class RecentCard;
struct Services;

/// Where one begins: check a website, or go on with a recent report. On the first start it is the
/// introduction too.
class HomePage : public ScrollPage
{
    Q_OBJECT

public:
    explicit HomePage(Services &services, QWidget *parent = nullptr);

    void focusAddress();

Q_SIGNALS:
    void scanRequested(const ScanRequest &request);
    void optionsRequested(const ScanRequest &request);
    void sampleRequested(const ScanRequest &request); ///< without an address
    void reportRequested(qint64 id);
    void historyRequested();
    void descriptionRequested(); ///< to choose one of an API
    void connectRequested(); ///< a server
    void browserRequested();
    void errorRaised(const Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void reload();
    void showHistory(const Result<QList<ReportSummary>> &history);
    void retranslate();

    Services &m_services;
    bool m_first = true; ///< no report yet
    PageHeader *m_header = nullptr;
    QuickStart *m_start = nullptr;
    RecentCard *m_recent = nullptr;
    FactsCard *m_facts = nullptr;
};
