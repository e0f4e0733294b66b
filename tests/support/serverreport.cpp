// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/serverreport.h"

#include "app/api/extras.h"
#include "app/api/resultsjson.h"
#include "app/api/scansjson.h"
#include "tests/support/fixtures.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QImage>
#include <QJsonArray>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray pagePicture(const QColor &banner, bool onlyDifference)
{
    QImage image(1280, 800, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.fillRect(0, 0, 1280, 90,
                     onlyDifference ? QColor(0xe6, 0xe8, 0xec) : QColor(0x1d, 0x2a, 0x4d));
    painter.fillRect(60, 150, 1160, 260, banner);
    for (int column = 0; column < 4; ++column)
        painter.fillRect(60 + column * 300, 460, 260, 280, QColor(0xe6, 0xe8, 0xec));
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

Badge badgeOf(const QString &name, const QString &version, int total, const QStringList &failing)
{
    QJsonArray checks;
    for (const QString &check : failing)
        checks.append(QJsonObject {{u"check_id"_s, check.section(u' ', 0, 0)},
                                   {u"check_name"_s, check.section(u' ', 1)},
                                   {u"passing"_s, false},
                                   {u"finding_count"_s, 1}});
    const int passing = total - int(failing.size());
    return badgeFrom({{u"framework"_s, name.toLower()},
                      {u"display_name"_s, name},
                      {u"version"_s, version},
                      {u"total_checks"_s, total},
                      {u"passing"_s, passing},
                      {u"failing"_s, int(failing.size())},
                      {u"score_label"_s, u"%1/%2 passing"_s.arg(passing).arg(total)},
                      {u"checks"_s, checks}});
}

RootCauses causes()
{
    return rootCausesFrom(
        {{u"status"_s, u"completed"_s},
         {u"suggestions"_s,
          QJsonArray {QJsonObject {
              {u"failure_id"_s, u"task-2"_s},
              {u"url"_s, u"https://shop.example.com/orders"_s},
              {u"error"_s, u"Unexpected status 500"_s},
              {u"likely_cause"_s, u"An order without lines reaches code that expects one."_s},
              {u"suggested_fix"_s, u"Answer 422 to an order without lines."_s},
              {u"confidence"_s, 0.7},
              {u"files_to_check"_s, QJsonArray {u"orders/views.py"_s, u"orders/models.py"_s}}}}}});
}

void fill(Report &report)
{
    report.summary.serverId = u"s"_s;
    report.summary.serverName = u"Staging"_s;
    report.summary.scanId = u"scan-7"_s;
    report.summary.target = QUrl(u"https://shop.example.com"_s);
    report.summary.mode = ScanMode::Full;
    report.summary.startedAt = QDateTime({2026, 10, 12}, {10, 24}, Qt::UTC);
    report.summary.finishedAt = report.summary.startedAt.addSecs(48);
    report.request.url = report.summary.target;
}

} // namespace

SampleReport serverReport()
{
    SampleReport sample;
    sample.report.results = *readResults(fixture(u"replies/every-block.json"_s));
    ServerExtras extras;
    extras.rootCausesGiven = Given::Yes;
    extras.rootCauses = causes();
    extras.badgesGiven = Given::Yes;
    extras.badges
        = {badgeOf(u"OWASP API Top 10"_s, u"2023"_s, 10,
                   {u"API2 Broken Authentication"_s, u"API8 Security Misconfiguration"_s}),
           badgeOf(u"PCI DSS"_s, u"4.0"_s, 7, {u"6.2.4 Attacks are prevented"_s}),
           badgeOf(u"SOC 2"_s, u"Type II"_s, 6, {})};
    const auto keep = [&](const QString &address, const QByteArray &png) {
        const QString sha256 = QString::fromLatin1(
            QCryptographicHash::hash(png, QCryptographicHash::Sha256).toHex());
        sample.captures.insert(sha256, png);
        extras.pictures.insert(address, {sha256, PictureLack::None});
    };
    const QList<VisualComparison> &comparisons = sample.report.results.visual->comparisons;
    keep(comparisons[0].baseline, pagePicture(QColor(0x34, 0x50, 0xc8), false));
    keep(comparisons[0].current, pagePicture(QColor(0x0f, 0x9d, 0x8a), false));
    keep(comparisons[0].difference, pagePicture(QColor(0xd6, 0x1f, 0x45), true));
    keep(comparisons[1].current, pagePicture(QColor(0x34, 0x50, 0xc8), false));
    extras.pictures.insert(comparisons[1].baseline, {{}, PictureLack::Path});
    keepExtras(sample.report.results, extras);
    fill(sample.report);
    return sample;
}

SampleReport testsOnlyReport()
{
    SampleReport sample;
    sample.report.results = *readResults(fixture(u"replies/api-run-results.json"_s));
    ServerExtras extras;
    extras.rootCausesGiven = Given::NotInPlan;
    extras.rootCausesMessage = u"Root cause analysis is not available on the Free plan."_s;
    keepExtras(sample.report.results, extras);
    fill(sample.report);
    return sample;
}
