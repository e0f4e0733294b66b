// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spec/specservers.h"

#include "app/spec/lengths.h"
#include "app/spec/specwarnings.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype MostSpecServers = 50;

bool isWeb(const QUrl &address)
{
    return address.isValid() && !address.host().isEmpty() && address.userInfo().isEmpty()
        && (address.scheme() == "http"_L1 || address.scheme() == "https"_L1);
}

void add(QList<QUrl> &servers, const QString &text, const QUrl &source, SpecWarnings &warnings)
{
    QUrl address(text.trimmed().left(LongestSpecAddress), QUrl::TolerantMode);
    if (address.isRelative()) {
        if (source.isEmpty())
            return warnings.add(SpecWarning::Kind::RelativeServer, text);
        address = source.resolved(address);
    }
    address.setFragment({});
    if (!isWeb(address))
        return warnings.add(SpecWarning::Kind::UnusableServer, text);
    if (!servers.contains(address) && servers.size() < MostSpecServers)
        servers.append(address);
}

/// With the default of each variable. Empty when one has none.
QString filled(const QJsonObject &server)
{
    static const QRegularExpression variable(u"\\{([^{}]*)\\}"_s);
    QString text = server.value("url"_L1).toString().left(LongestSpecAddress);
    const QJsonObject variables = server.value("variables"_L1).toObject();
    qsizetype from = 0;
    for (auto found = variable.match(text); found.hasMatch(); found = variable.match(text, from)) {
        const QJsonValue value = variables.value(found.captured(1)).toObject().value("default"_L1);
        const QString word
            = value.isDouble() ? QString::number(value.toInteger()) : value.toString();
        if (word.isEmpty() && !value.isString())
            return {};
        text.replace(found.capturedStart(), found.capturedLength(), word.left(LongestSpecAddress));
        from = found.capturedStart()
            + std::min(word.size(), LongestSpecAddress); // not what it brought
    }
    return text;
}

} // namespace

QList<QUrl> serversOf(const QJsonObject &root, const QUrl &source, SpecWarnings &warnings)
{
    QList<QUrl> servers;
    const QJsonArray list = root.value("servers"_L1).toArray();
    for (const QJsonValue &each : list) {
        const QString written = each.toObject().value("url"_L1).toString();
        const QString text = filled(each.toObject());
        if (text.isEmpty())
            warnings.add(SpecWarning::Kind::UnusableServer, written);
        else
            add(servers, text, source, warnings);
    }
    // Without any, the description's own place is meant.
    if (list.isEmpty() && !source.isEmpty())
        add(servers, u"/"_s, source, warnings);
    return servers;
}

QList<QUrl> oldServers(const QJsonObject &root, const QUrl &source, SpecWarnings &warnings)
{
    const QString path = root.value("basePath"_L1).toString();
    QString host = root.value("host"_L1).toString();
    if (host.isEmpty() && source.isEmpty()) {
        if (!path.isEmpty())
            warnings.add(SpecWarning::Kind::RelativeServer, path);
        return {};
    }
    QStringList schemes;
    const QJsonArray list = root.value("schemes"_L1).toArray();
    for (const QJsonValue &scheme : list)
        schemes.append(scheme.toString());
    if (schemes.isEmpty())
        schemes.append(source.isEmpty() ? u"https"_s : source.scheme());
    if (host.isEmpty())
        host = source.authority();
    QList<QUrl> servers;
    for (const QString &scheme : std::as_const(schemes)) {
        const QString slash = path.isEmpty() || path.startsWith(u'/') ? QString() : u"/"_s;
        add(servers, scheme + u"://"_s + host + slash + path, {}, warnings);
    }
    return servers;
}
