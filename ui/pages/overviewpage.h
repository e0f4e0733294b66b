// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"
#include "app/score/vitals.h"
#include "app/store/report.h"
#include "app/triage/findingfilter.h"
#include "app/triage/fixfirst.h"
#include "app/triage/reportparts.h"

#include <QWidget>

class Banner;
class Card;
class EmptyState;
class BadgesCard;
class ExportButton;
class FixFirstCard;
class MissingCard;
class PageHeader;
class PagesCard;
class PillLabel;
class QLabel;
class QPushButton;
class QStackedWidget;
class ScoreCards;
class TestsCard;
class TrendCard;
class VisualCard;
struct ServerExportOffer;
struct Services;

/// A report at a glance: how good, what is wrong, what changed, what to fix first.
class OverviewPage : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewPage(Services &services, QWidget *parent = nullptr);

    void showReport(const Report &report);
    void offerServerExports(const ServerExportOffer &offer);

Q_SIGNALS:
    void scanAgainRequested(const ScanRequest &request);
    void reportRequested(qint64 id);
    void findingsRequested(const FindingFilter &filter);
    void exportRequested(const QString &format); ///< of the report shown: html, json, csv
    void serverExportRequested(const QString &format); ///< html, json, csv, pdf
    void errorRaised(const Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Digest ///< what is computed from a report off this thread
    {
        QList<FixFirst> fixFirst;
        int pages = 0; ///< looked at
        QList<VitalSummary> vitals;
    };
    PageHeader *createHeader();
    QWidget *createContent();
    QWidget *createChanges();
    void connectParts();
    void retranslate();
    void takeDigest(const Digest &digest);
    void showHeader();
    void showParts();
    void showBanner();
    QStringList endSentences() const;
    QStringList testSentences() const;
    void showChanges();
    void showHistory();

    Services &m_services;
    Report m_report;
    TestCounts m_counts; ///< of its tests
    quint64 m_asked = 0;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    PageHeader *m_header = nullptr;
    ExportButton *m_export = nullptr;
    QPushButton *m_again = nullptr;
    Banner *m_banner = nullptr;
    ScoreCards *m_scores = nullptr;
    Card *m_changesCard = nullptr;
    QLabel *m_changesTitle = nullptr;
    PillLabel *m_new = nullptr;
    PillLabel *m_fixed = nullptr;
    QLabel *m_changes = nullptr;
    FixFirstCard *m_fixFirst = nullptr;
    TestsCard *m_tests = nullptr;
    VisualCard *m_visual = nullptr;
    BadgesCard *m_badges = nullptr;
    PagesCard *m_pages = nullptr;
    MissingCard *m_missing = nullptr;
    TrendCard *m_trend = nullptr;
};
