// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/resultsjson.h"
#include "app/engine/pagefinding.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Which pages are themselves at fault, and how that travels.
class TestPageFinding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesOutcomes_data();
    void judgesOutcomes();
    void keepsItsIdentity();
    void travelsAmongTheFindings();

private:
    static Task task(PageOutcome outcome, int status = 0)
    {
        Task task;
        task.url = u"http://a.example/x"_s;
        task.outcome = outcome;
        task.httpStatus = status;
        task.error = u"HTTP %1"_s.arg(status);
        return task;
    }
};

void TestPageFinding::judgesOutcomes_data()
{
    QTest::addColumn<PageOutcome>("outcome");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("check");
    QTest::addColumn<Severity>("severity");
    const auto row = [](const char *name, PageOutcome outcome, int status, const QString &check,
                        Severity severity = Severity::High) {
        QTest::addRow("%s", name) << outcome << status << check << severity;
    };
    row("404", PageOutcome::HttpError, 404, u"page-http-4xx"_s, Severity::Medium);
    row("500", PageOutcome::HttpError, 500, u"page-http-5xx"_s);
    row("503", PageOutcome::HttpError, 503, u"page-http-5xx"_s);
    row("refused", PageOutcome::Unreachable, 0, u"page-unreachable"_s);
    row("certificate", PageOutcome::TlsError, 0, u"page-tls"_s);
    row("no answer", PageOutcome::Timeout, 0, u"page-timeout"_s);
    row("hung", PageOutcome::Hung, 200, u"page-hung"_s);
    row("crashed", PageOutcome::Crashed, 200, u"page-crash"_s);
    row("too large", PageOutcome::TooLarge, 200, u"page-too-large"_s, Severity::Medium);
    row("login", PageOutcome::NeedsLogin, 401, u"page-login"_s, Severity::Info);
    row("sound", PageOutcome::Ok, 200, {});
    row("download", PageOutcome::Download, 200, {});
    row("picture", PageOutcome::NotHtml, 200, {});
    row("elsewhere", PageOutcome::OutOfScope, 200, {});
    row("stopped", PageOutcome::Cancelled, 0, {});
}

void TestPageFinding::judgesOutcomes()
{
    QFETCH(PageOutcome, outcome);
    QFETCH(int, status);
    QFETCH(QString, check);
    const std::optional<Finding> finding = pageFinding(task(outcome, status));
    QCOMPARE(finding.has_value(), !check.isEmpty());
    if (!finding)
        return;
    QCOMPARE(finding->ruleId, check);
    QTEST(finding->severity, "severity");
    QCOMPARE(finding->category, Category::Page);
    QCOMPARE(finding->url, u"http://a.example/x"_s);
    QVERIFY(!finding->title.isEmpty());
}

void TestPageFinding::keepsItsIdentity()
{
    const auto of = [](PageOutcome outcome, int status) {
        return pageFinding(task(outcome, status))->fingerprint;
    };
    QCOMPARE(of(PageOutcome::HttpError, 500), of(PageOutcome::HttpError, 503));
    QVERIFY(of(PageOutcome::HttpError, 500) != of(PageOutcome::HttpError, 404));
}

void TestPageFinding::travelsAmongTheFindings()
{
    Results results;
    results.security = QList<Finding> {*pageFinding(task(PageOutcome::HttpError, 500))};
    const Result<Results> read = readResults(QJsonDocument(toJson(results)).toJson());
    QVERIFY(read && read->security && read->unread.isEmpty());
    const Finding &finding = read->security->constFirst();
    QCOMPARE(finding.category, Category::Page);
    QCOMPARE(finding.ruleId, u"page-http-5xx"_s);
    QCOMPARE(finding.severity, Severity::High);
    QCOMPARE(finding.html, u"HTTP 500"_s);
    QCOMPARE(finding.fingerprint, results.security->constFirst().fingerprint);
    // Another server's category is its own business.
    const Result<Results> other
        = readResults(R"({"findings":[{"check_id":"x","category":"accessibility"}]})");
    QCOMPARE(other->security->constFirst().category, Category::Security);
}

QTEST_GUILESS_MAIN(TestPageFinding)
#include "tst_pagefinding.moc"
