// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/scansjson.h"

#include "app/api/fieldreader.h"
#include "app/api/names.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype MaxRows = 1000; ///< of one page of a list
constexpr qsizetype MaxLongText = 4000;

/// Rows of a list, as readers that note their place.
std::vector<FieldReader> rowsOf(const QJsonArray &array, const QString &path, QStringList &unread)
{
    std::vector<FieldReader> rows;
    for (qsizetype i = 0; i < std::min(array.size(), MaxRows); ++i) {
        const QString place = path + u"[%1]"_s.arg(i);
        if (array.at(i).isObject())
            rows.emplace_back(array.at(i).toObject(), place, unread);
        else
            noteUnread(unread, place);
    }
    return rows;
}

ListedScan readRow(const FieldReader &row)
{
    ListedScan scan;
    scan.scanId = row.text({"scan_id", "id"});
    scan.word = row.text({"status"}, 60);
    scan.state = scanStateFrom(scan.word);
    scan.createdAt = row.time({"created_at"});
    scan.endedAt = row.time({"completed_at", "updated_at"});
    scan.name = row.text({"spec_name", "name"});
    scan.target = row.text({"base_url", "target_url", "url"}, 2048);
    scan.error = row.text({"error"}, 2000);
    const bool ended = scan.state != ScanState::Queued && scan.state != ScanState::Running;
    if (!ended) {
        scan.endedAt = {};
        return scan;
    }
    scan.total = row.integer({"total"});
    scan.passed = row.integer({"passed"});
    if (const std::optional<int> failed = row.integer({"failed"}))
        scan.failed = *failed + row.integer({"errored"}).value_or(0);
    return scan;
}

RootCause readCause(const FieldReader &row)
{
    return {.failureId = row.text({"failure_id"}),
            .url = row.text({"url"}, 2048),
            .error = row.text({"error"}, 2000),
            .severity = severityFrom(row.text({"severity"}, 40)),
            .likelyCause = row.text({"likely_cause"}, MaxLongText),
            .suggestedFix = row.text({"suggested_fix"}, MaxLongText),
            .confidence = row.number({"confidence"}),
            .files = row.texts({"files_to_check"}, 500)};
}

Badge readBadgeFields(const FieldReader &reader, QStringList &unread)
{
    Badge badge {.framework = reader.text({"framework"}, 100),
                 .name = reader.text({"display_name", "name"}, 200),
                 .version = reader.text({"version"}, 60),
                 .label = reader.text({"score_label"}, 200),
                 .total = reader.integer({"total_checks"}),
                 .passing = reader.integer({"passing"}),
                 .failing = reader.integer({"failing"}),
                 .checks = {}};
    const std::vector<FieldReader> rows
        = rowsOf(reader.array({"checks"}), reader.path() + ".checks"_L1, unread);
    for (const FieldReader &row : rows) {
        badge.checks.append({.id = row.text({"check_id"}, 60),
                             .name = row.text({"check_name"}, 200),
                             .passing = row.flag({"passing"}).value_or(false),
                             .findings = row.integer({"finding_count"})});
    }
    return badge;
}

} // namespace

QByteArray listPath(const QByteArray &path, const ListPage &page)
{
    return path + "?page=" + QByteArray::number(page.page)
        + "&per_page=" + QByteArray::number(page.perPage);
}

Result<ScanList> readScanList(const QByteArray &json, int perPage)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    ScanList list;
    QJsonArray array = document.array();
    if (document.isObject())
        array = FieldReader(document.object(), u"scans"_s, list.unread).array({"scans", "items"});
    else if (!document.isArray())
        return Error {.kind = ErrorKind::BadReply, .detail = u"expected a JSON array"_s};
    const std::vector<FieldReader> rows = rowsOf(array, u"scans"_s, list.unread);
    for (const FieldReader &row : rows) {
        const ListedScan scan = readRow(row);
        if (scan.scanId.isEmpty())
            noteUnread(list.unread, row.path());
        else
            list.scans.append(scan);
    }
    list.mayGoOn = array.size() >= perPage;
    return list;
}

RootCauses rootCausesFrom(const QJsonObject &object)
{
    RootCauses causes;
    causes.document = object;
    const FieldReader top(object, u"root_causes"_s, causes.unread);
    causes.status = top.text({"status"}, 60);
    causes.analyzed = top.integer({"analyzed_count"});
    const std::vector<FieldReader> rows
        = rowsOf(top.array({"suggestions"}), u"root_causes.suggestions"_s, causes.unread);
    for (const FieldReader &row : rows)
        causes.causes.append(readCause(row));
    return causes;
}

Result<RootCauses> readRootCauses(const QByteArray &json)
{
    const Result<QJsonObject> object = objectIn(json);
    return object ? Result<RootCauses>(rootCausesFrom(*object)) : object.error();
}

Badge badgeFrom(const QJsonObject &object)
{
    QStringList unread;
    Badge badge = readBadgeFields(FieldReader(object, u"badge"_s, unread), unread);
    badge.document = object;
    return badge;
}

Result<Badge> readBadge(const QByteArray &json)
{
    const Result<QJsonObject> object = objectIn(json);
    return object ? Result<Badge>(badgeFrom(*object)) : object.error();
}

Result<QList<Badge>> readBadges(const QByteArray &json)
{
    const Result<QJsonObject> object = objectIn(json);
    if (!object)
        return object.error();
    QList<Badge> badges;
    const QJsonObject byName = object->value("badges"_L1).toObject();
    for (auto item = byName.begin(); item != byName.end() && badges.size() < 50; ++item) {
        QJsonObject badge = item.value().toObject();
        badge.insert(u"framework"_s, item.key().left(100));
        badges.append(badgeFrom(badge));
    }
    return badges;
}
