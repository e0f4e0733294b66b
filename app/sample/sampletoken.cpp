// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/sampletoken.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray encodedPart(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toBase64(base64);
}

QJsonObject decodedPart(const QByteArray &part)
{
    return QJsonDocument::fromJson(QByteArray::fromBase64(part, base64)).object();
}

QByteArray signature(const QByteArray &text, const QByteArray &key)
{
    return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256).toBase64(base64);
}

} // namespace

QByteArray makeToken(int userId, const QByteArray &key)
{
    const QByteArray head = encodedPart({{u"alg"_s, u"HS256"_s}, {u"typ"_s, u"JWT"_s}});
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const QByteArray text = head + '.' + encodedPart({{u"sub"_s, userId}, {u"exp"_s, now + 3600}});
    return text + '.' + signature(text, key);
}

std::optional<int> userOfToken(const QByteArray &token, const QByteArray &key)
{
    const QList<QByteArray> parts = token.split('.');
    if (parts.size() != 3)
        return {};
    const bool isUnsigned = decodedPart(parts[0]).value("alg"_L1).toString() == "none"_L1;
    if (!isUnsigned && parts[2] != signature(parts[0] + '.' + parts[1], key))
        return {};
    const int user = decodedPart(parts[1]).value("sub"_L1).toInt();
    return user > 0 ? std::optional(user) : std::nullopt;
}
