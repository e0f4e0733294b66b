// SPDX-License-Identifier: GPL-3.0-or-later
// POST /scan
#include "app/api/resultsjson.h"
#include "app/engine/answers.h"
#include "app/engine/engineserver.h"
#include "app/net/origin.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype MaxWaiting = 20;

/// A field of the contract that this engine does not obey. Ignoring it would test something else
/// than was asked for, other pages without the login, say; so a request with it is refused.
struct Unobeyed
{
    QLatin1String part; ///< empty: the request itself
    QLatin1String field;
    QLatin1String done = {}; ///< the word for what it does anyway, if there is one
};
constexpr std::array UnobeyedFields {
    Unobeyed {{}, "auth"_L1},
    Unobeyed {{}, "spec_url"_L1},
    Unobeyed {{}, "spec_content"_L1},
    Unobeyed {"options"_L1, "exclude"_L1},
    Unobeyed {"options"_L1, "fail_on"_L1},
    Unobeyed {"engine"_L1, "include"_L1},
    Unobeyed {"engine"_L1, "exclude"_L1},
    Unobeyed {"engine"_L1, "themes"_L1},
    Unobeyed {"engine"_L1, "runs"_L1, "1"_L1},
    Unobeyed {"engine"_L1, "throttling"_L1, "none"_L1},
    Unobeyed {"engine"_L1, "safety"_L1, "passive"_L1}, // it only ever reads pages
    Unobeyed {"engine"_L1, "second_identity"_L1},
};

bool saysNothing(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() || value == QJsonValue(QString())
        || value == QJsonValue(QJsonArray()) || value == QJsonValue(QJsonObject())
        || value.toObject().value("type"_L1) == "none"_L1;
}

bool isObeyed(const QJsonValue &value, QLatin1String done)
{
    return saysNothing(value) || (!done.isEmpty() && value.toVariant().toString() == done);
}

QString unobeyedField(const QJsonObject &body)
{
    for (const Unobeyed &place : UnobeyedFields) {
        const QJsonObject part = place.part.isEmpty() ? body : body.value(place.part).toObject();
        if (isObeyed(part.value(place.field), place.done))
            continue;
        return place.part.isEmpty() ? QString(place.field)
                                    : QString(place.part + u'.' + place.field);
    }
    return {};
}

bool knowsAllChecks(const QJsonObject &body)
{
    const QJsonArray checks = body.value("engine"_L1).toObject().value("checks"_L1).toArray();
    return std::all_of(checks.begin(), checks.end(), [](const QJsonValue &check) {
        return check == "accessibility"_L1 || check == "performance"_L1 || check == "visual"_L1;
    });
}

/// The field that this engine can't do, and why.
std::optional<std::pair<QString, QString>> obstacle(const QJsonObject &body,
                                                    const ScanRequest &request)
{
    if (request.mode != ScanMode::Functional)
        return std::pair(u"mode"_s, u"this engine checks websites only: functional"_s);
    if (const QString field = unobeyedField(body); !field.isEmpty())
        return std::pair(field, u"this engine does not know it yet"_s);
    if (!knowsAllChecks(body))
        return std::pair(u"engine.checks"_s, u"not one of accessibility, performance, visual"_s);
    const auto elsewhere = [&](const QUrl &page) {
        return !hasSameOrigin(normalised(page), normalised(request.url));
    };
    if (std::any_of(request.pageList.begin(), request.pageList.end(), elsewhere))
        return std::pair(u"engine.page_list"_s, u"a page is on another site than url"_s);
    return {};
}

} // namespace

ServerResponse EngineServer::startScan(const ServerRequest &request)
{
    const QJsonDocument body = QJsonDocument::fromJson(request.body);
    if (!body.isObject())
        return errorAnswer(400, u"BAD_REQUEST"_s, u"the body is no JSON object"_s);
    const Result<ScanRequest> scan = readScanRequest(body.object());
    if (!scan)
        return invalidAnswer(scan.error().code, scan.error().message);
    if (const auto found = obstacle(body.object(), *scan))
        return invalidAnswer(found->first, found->second);
    if (const std::optional<ServerResponse> refusal = m_allowance.refusedScan())
        return *refusal;
    return enqueue(*scan);
}

ServerResponse EngineServer::enqueue(const ScanRequest &request)
{
    const auto waiting = std::count_if(m_jobs.begin(), m_jobs.end(),
                                       [](const auto &job) { return job->isQueued(); });
    if (waiting >= MaxWaiting)
        return errorAnswer(429, u"QUEUE_FULL"_s, u"too many scans are waiting"_s);
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_jobs.push_back(
        std::make_unique<ScanJob>(id, request, ScanJob::Tools {m_browser, m_http, m_journal}));
    const ScanJob *job = m_jobs.back().get();
    connect(job, &ScanJob::ended, this, &EngineServer::startNext, Qt::QueuedConnection);
    startNext();
    m_allowance.countScan();
    QJsonObject answer = toJson(job->status());
    answer.remove(u"progress"_s);
    ServerResponse response = jsonAnswer(answer, 202);
    m_allowance.addQuotaHeader(response);
    return response;
}
