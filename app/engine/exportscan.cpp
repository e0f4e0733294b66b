// SPDX-License-Identifier: GPL-3.0-or-later
// GET /scan/{id}/export
#include "app/api/resultsjson.h"
#include "app/engine/answers.h"
#include "app/engine/engineserver.h"
#include "app/export/exporters.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

ServerResponse EngineServer::exported(const ServerRequest &request)
{
    const ScanJob *job = jobOf(request);
    if (!job)
        return errorAnswer(404, u"NOT_FOUND"_s, u"no such scan"_s);
    const QString format = request.query.queryItemValue(u"format"_s);
    const Results results = job->results();
    ServerResponse answer;
    if (format == "json"_L1) {
        answer.body = QJsonDocument(toJson(results)).toJson();
    } else if (format == "csv"_L1) {
        answer.contentType = "text/csv; charset=utf-8";
        answer.body = exportCsv(results);
    } else if (format == "html"_L1) {
        const auto pictures = [this](const QString &sha256) {
            QFile file(m_journal.capturePath(sha256));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const ScanStatus status = job->status();
        answer.contentType = "text/html; charset=utf-8";
        answer.body = exportHtml({.target = job->request().url,
                                  .server = results.environment.engine,
                                  .startedAt = status.createdAt,
                                  .finishedAt = status.updatedAt},
                                 results, pictures);
    } else {
        return errorAnswer(400, u"BAD_REQUEST"_s, u"format is not one of html, json, csv"_s);
    }
    const QByteArray name
        = "attachment; filename=\"scan-" + job->id().toLatin1() + '.' + format.toLatin1() + '"';
    answer.headers.append({QByteArrayLiteral("Content-Disposition"), name});
    return answer;
}
