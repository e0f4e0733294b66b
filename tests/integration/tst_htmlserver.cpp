// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/extras.h"
#include "app/api/resultsjson.h"
#include "app/api/scansjson.h"
#include "app/export/exporters.h"
#include "tests/support/serverreport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString Hostile = u"<script>alert('x')</script>&\"'"_s;

QString htmlOf(const SampleReport &sample)
{
    return QString::fromUtf8(exportHtml({.target = QUrl(u"https://shop.example.com"_s),
                                         .server = u"Staging"_s,
                                         .startedAt = QDateTime({2026, 10, 12}, {10, 24}, Qt::UTC),
                                         .finishedAt = {}},
                                        sample.report.results, [&sample](const QString &sha256) {
                                            return sample.captures.value(sha256);
                                        }));
}

} // namespace

/// What another server told is in the HTML report, as text.
class TestHtmlServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsEveryBlock()
    {
        const QString html = htmlOf(serverReport());
        for (const QString &expected :
             {u"POST /orders"_s, u"Unexpected status 500"_s, u"orders/views.py"_s,
              u"An order without lines reaches code that expects one."_s, u"8/10 passing"_s,
              u"API2 Broken Authentication"_s, u"/var/lib/nat/baselines/cart.png"_s, u"CWE-306"_s})
            QVERIFY2(html.contains(expected), qPrintable(expected));
        for (const QString &id :
             {u"tests"_s, u"causes"_s, u"visual"_s, u"compliance"_s, u"missing"_s})
            QVERIFY2(html.contains(u"href=\"#%1\""_s.arg(id)), qPrintable(id));
        QCOMPARE(html.count(u"<td><img src=\"data:image/png;base64,"_s), 4);
        QVERIFY(!html.contains(u"href=\"#pages\""_s)); // it told of tests, not of pages
    }

    void saysWhatIsMissing()
    {
        const QString html = htmlOf(testsOnlyReport());
        QVERIFY(html.contains(u"href=\"#missing\""_s));
        QVERIFY(!html.contains(u"href=\"#problems\""_s));
    }

    void takesNothingForMarkup()
    {
        const QJsonObject results {
            {u"tasks"_s,
             QJsonArray {QJsonObject {{u"task_id"_s, Hostile},
                                      {u"name"_s, Hostile},
                                      {u"status"_s, u"failed"_s},
                                      {u"error"_s, Hostile}}}},
            {u"visual_regression"_s,
             QJsonObject {{u"comparisons"_s,
                           QJsonArray {QJsonObject {{u"url"_s, u"javascript:alert(1)"_s},
                                                    {u"name"_s, Hostile},
                                                    {u"viewport"_s, u"<b>"_s},
                                                    {u"baseline_path"_s, Hostile}}}}}}};
        SampleReport sample;
        sample.report.results = *readResults(QJsonDocument(results).toJson());
        ServerExtras extras;
        extras.rootCausesGiven = Given::Yes;
        extras.rootCauses = rootCausesFrom(
            {{u"suggestions"_s,
              QJsonArray {QJsonObject {{u"url"_s, Hostile},
                                       {u"error"_s, Hostile},
                                       {u"likely_cause"_s, Hostile},
                                       {u"suggested_fix"_s, Hostile},
                                       {u"files_to_check"_s, QJsonArray {Hostile}}}}}});
        extras.badgesGiven = Given::Yes;
        extras.badges
            = {badgeFrom({{u"display_name"_s, Hostile},
                          {u"score_label"_s, Hostile},
                          {u"checks"_s, QJsonArray {QJsonObject {{u"check_name"_s, Hostile}}}}})};
        keepExtras(sample.report.results, extras);
        const QString html = htmlOf(sample);
        QVERIFY(html.count(u"&lt;script&gt;"_s) >= 10);
        QVERIFY(!html.contains(u"<script"_s));
        QVERIFY(!html.contains(u"<b>\""_s));
        QVERIFY(!html.contains(u"href=\"javascript:"_s));
    }
};

QTEST_MAIN(TestHtmlServer)
#include "tst_htmlserver.moc"
