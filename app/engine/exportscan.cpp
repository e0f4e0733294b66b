// SPDX-License-Identifier: GPL-3.0-or-later
// GET /scan/{id}/export
#include "app/api/resultsjson.h"
#include "app/engine/answers.h"
#include "app/engine/engineserver.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

ServerResponse EngineServer::exported(const ServerRequest &request)
{
    const ScanJob *job = jobOf(request);
    if (!job)
        return errorAnswer(404, u"NOT_FOUND"_s, u"no such scan"_s);
    const QString format = request.query.queryItemValue(u"format"_s);
    if (format != "json"_L1)
        return errorAnswer(400, u"BAD_REQUEST"_s, u"format is not one of json"_s);
    return {.body = QJsonDocument(toJson(job->results())).toJson(),
            .headers = {{"Content-Disposition",
                         "attachment; filename=\"scan-" + job->id().toLatin1() + ".json\""}}};
}
