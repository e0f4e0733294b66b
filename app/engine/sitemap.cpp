// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/sitemap.h"

#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype MaxAddresses = 10'000;
constexpr qsizetype MaxAddress = 2048;

} // namespace

Sitemap readSitemap(const QByteArray &xml)
{
    Sitemap sitemap;
    QXmlStreamReader reader(xml);
    bool isIndex = false;
    while (!reader.atEnd() && sitemap.pages.size() + sitemap.sitemaps.size() < MaxAddresses) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == "sitemapindex"_L1)
            isIndex = true;
        if (reader.name() != "loc"_L1)
            continue;
        const QString text = reader.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
        const QUrl url(text.left(MaxAddress), QUrl::StrictMode);
        if (url.isValid() && !url.host().isEmpty())
            (isIndex ? sitemap.sitemaps : sitemap.pages).append(url);
    }
    return sitemap;
}
