// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/smallreport.h"

#include "app/api/resultsjson.h"

#include <QBuffer>
#include <QImage>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

Report smallReport(const QStringList &selectors)
{
    Report report;
    report.summary.scanId = u"scan-1"_s;
    report.summary.serverName = u"This computer"_s;
    report.summary.target = QUrl(u"http://shop.example/"_s);
    report.summary.startedAt = QDateTime::currentDateTimeUtc();
    report.summary.finishedAt = report.summary.startedAt.addSecs(3);
    report.request.url = report.summary.target;
    Task task;
    task.url = u"http://shop.example/"_s;
    task.passed = true;
    report.results.tasks = {task};
    Results::Accessibility &part = report.results.accessibility.emplace();
    for (const QString &selector : selectors) {
        Finding finding;
        finding.ruleId = u"image-alt"_s;
        finding.severity = Severity::Critical;
        finding.selector = selector;
        finding.url = task.url;
        part.violations.append(finding);
    }
    part.rules = {{.url = task.url,
                   .viewport = {},
                   .passed = {u"link-name"_s},
                   .violated = {u"image-alt"_s},
                   .review = {}}};
    report.results.document = toJson(report.results);
    report.results.document.insert(u"field_of_the_future"_s, QJsonArray {1, u"zwei"_s});
    return report;
}

QByteArray smallPng(const QColor &colour)
{
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}
