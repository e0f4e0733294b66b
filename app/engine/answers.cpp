// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/answers.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

ServerResponse jsonAnswer(const QJsonObject &body, int status)
{
    return {.status = status, .body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

ServerResponse errorAnswer(int status, const QString &code, const QString &message)
{
    return jsonAnswer({{u"error"_s, code}, {u"message"_s, message}, {u"status"_s, status}}, status);
}

ServerResponse invalidAnswer(const QString &field, const QString &message)
{
    const QJsonObject mark {{u"loc"_s, QJsonArray::fromStringList(field.split(u'.'))},
                            {u"msg"_s, message}};
    return jsonAnswer({{u"error"_s, u"VALIDATION_ERROR"_s},
                       {u"message"_s, QString(field + u": "_s + message)},
                       {u"status"_s, 422},
                       {u"details"_s, QJsonObject {{u"fields"_s, QJsonValue(QJsonArray {mark})}}}},
                      422);
}
