// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/samplesite.h"

#include <QFile>
#include <QRegularExpression>
#include <QTimer>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Long enough to be rated "needs improvement" (over 2.5 s) on any computer.
constexpr std::chrono::milliseconds latePicture {2700};

const QPair<QByteArray, QByteArray> banner {"Server", "Kiln/2.3.1"};

QByteArray contentTypeOf(const QString &name)
{
    static const QHash<QString, QByteArray> types {
        {u"css"_s, "text/css; charset=utf-8"},
        {u"js"_s, "text/javascript; charset=utf-8"},
        {u"svg"_s, "image/svg+xml"},
        {u"xml"_s, "application/xml"},
    };
    return types.value(name.section(u'.', -1), "text/plain; charset=utf-8");
}

} // namespace

SampleSite::SampleSite(bool changed, QObject *parent) : QObject(parent), m_changed(changed)
{
    addPages();
    addOddities(); // before the folders that they are exceptions of
    addFiles();
}

bool SampleSite::listen(quint16 port) { return m_server.listen(QHostAddress::LocalHost, port); }

QUrl SampleSite::url() const { return QUrl(u"http://127.0.0.1:%1/"_s.arg(m_server.port())); }

void SampleSite::addPages()
{
    static const QList<QPair<QString, QString>> pages {
        {u"/"_s, u"index.html"_s},
        {u"/shop"_s, u"shop.html"_s},
        {u"/shop/ridge-mug"_s, u"ridge-mug.html"_s},
        {u"/checkout"_s, u"checkout.html"_s},
        {u"/about"_s, u"about.html"_s},
        {u"/embed/find-us"_s, u"embed/find-us.html"_s},
    };
    for (const auto &[path, name] : pages) {
        m_server.route("GET", path,
                       [this, name = name](const ServerRequest &, Responder responder) {
                           responder.answer(page(name));
                       });
    }
    m_server.setFallback([this](const ServerRequest &, Responder responder) {
        responder.answer(page(u"not-found.html"_s, 404));
    });
}

void SampleSite::addFiles()
{
    for (const QString &folder : {u"css/"_s, u"js/"_s, u"img/"_s}) {
        m_server.route("GET", u'/' + folder + u"{name}"_s,
                       [this, folder](const ServerRequest &request, Responder responder) {
                           const QString name = request.captures.first();
                           responder.answer(asset(name.contains(u'/') ? QString() : folder + name));
                       });
    }
    for (const QString &name : {u"sitemap.xml"_s, u"robots.txt"_s}) {
        m_server.route("GET", u'/' + name,
                       [this, name](const ServerRequest &, Responder responder) {
                           responder.answer(asset(name));
                       });
    }
}

/// What is not simply a file: the cookie, the error, the download, the way out, the late picture.
void SampleSite::addOddities()
{
    m_server.route("GET", u"/cart"_s, [this](const ServerRequest &, Responder responder) {
        ServerResponse response = page(u"cart.html"_s);
        response.headers.emplaceBack("Set-Cookie", "basket=2; Path=/");
        responder.answer(response);
    });
    m_server.route("GET", u"/reviews"_s, [this](const ServerRequest &, Responder responder) {
        responder.answer(page(u"error.html"_s, 500));
    });
    m_server.route("GET", u"/price-list"_s, [this](const ServerRequest &, Responder responder) {
        ServerResponse response = asset(u"price-list.csv"_s);
        response.contentType = "text/csv; charset=utf-8";
        response.headers.emplaceBack("Content-Disposition",
                                     "attachment; filename=\"price-list.csv\"");
        responder.answer(response);
    });
    const auto backToStart = [](const ServerRequest &, Responder responder) {
        responder.answer(
            {.status = 303,
             .contentType = "text/plain",
             .body = {},
             .headers = {banner, {"Location", "/"}, {"Set-Cookie", "basket=; Path=/; Max-Age=0"}}});
    };
    m_server.route("GET", u"/logout"_s, backToStart);
    m_server.route("POST", u"/checkout"_s, backToStart);
    m_server.route("GET", u"/img/ridge-mug-large.svg"_s,
                   [this](const ServerRequest &, Responder responder) {
                       QTimer::singleShot(latePicture, this, [this, responder] {
                           responder.answer(asset(u"img/ridge-mug-large.svg"_s));
                       });
                   });
}

QByteArray SampleSite::file(const QString &name) const
{
    for (const QString &folder : {u":/sample/site-changed/"_s, u":/sample/site/"_s}) {
        if (!m_changed && folder.contains(u"changed"))
            continue;
        QFile found(folder + name);
        if (found.open(QIODevice::ReadOnly))
            return found.readAll().replace("{{origin}}", url().toEncoded().chopped(1));
    }
    return {};
}

ServerResponse SampleSite::page(const QString &name, int status) const
{
    static const QRegularExpression include(u" *<!-- include (\\S+) -->\\n"_s);
    QString html = QString::fromUtf8(file(name));
    for (auto match = include.match(html); match.hasMatch(); match = include.match(html)) {
        const QString partial = QString::fromUtf8(file(u"partials/"_s + match.captured(1)));
        html.replace(match.capturedStart(), match.capturedLength(), partial);
    }
    return {.status = status,
            .contentType = "text/html; charset=utf-8",
            .body = html.toUtf8(),
            .headers = {banner}};
}

ServerResponse SampleSite::asset(const QString &name) const
{
    const QByteArray content = name.isEmpty() ? QByteArray() : file(name);
    if (content.isNull())
        return page(u"not-found.html"_s, 404);
    return {.contentType = contentTypeOf(name), .body = content, .headers = {banner}};
}
