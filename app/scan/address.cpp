// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scan/address.h"

#include <QHostAddress>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longest = 2000; // what servers and browsers agree on

Error badAddress(const QString &code, const QString &detail = {})
{
    return {.kind = ErrorKind::BadAddress, .code = code, .detail = detail};
}

/// "host:8080/x" is a host and a port, "ftp://x" and "mailto:x" begin with a scheme.
QString schemeOf(const QString &text)
{
    static const QRegularExpression form(u"^([A-Za-z][A-Za-z0-9+.-]*):(?![0-9]+(?:[/?#]|$))"_s);
    return form.match(text).captured(1).toLower();
}

} // namespace

Result<QUrl> addressFrom(const QString &typed)
{
    QString text = typed.trimmed();
    if (text.isEmpty())
        return badAddress(u"empty"_s);
    if (text.size() > longest)
        return badAddress(u"malformed"_s);

    const QString scheme = schemeOf(text);
    if (!scheme.isEmpty() && scheme != "http"_L1 && scheme != "https"_L1)
        return badAddress(u"scheme"_s, scheme);
    if (scheme.isEmpty()) {
        const QString host = QUrl(u"https://"_s + text).host();
        text.prepend(isLoopback(host) ? u"http://"_s : u"https://"_s);
    }

    QUrl url(text, QUrl::StrictMode);
    // Typed by hand, an umlaut or a space in the path is fine; the tolerant mode encodes them.
    if (!url.isValid() && !text.contains(u'\\'))
        url = QUrl(text, QUrl::TolerantMode);
    if (!url.isValid() || url.host().isEmpty() || url.port(80) == 0)
        return badAddress(u"malformed"_s);
    if (!url.userInfo().isEmpty())
        return badAddress(u"credentials"_s);
    url.setFragment({});
    if (url.path().isEmpty())
        url.setPath(u"/"_s);
    return url;
}

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || host.endsWith(".localhost"_L1)
        || QHostAddress(host).isLoopback();
}
