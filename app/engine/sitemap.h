// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QUrl>

/// What a sitemap.xml names (sitemaps.org, version 0.9): pages, or further sitemaps.
struct Sitemap
{
    QList<QUrl> pages;
    QList<QUrl> sitemaps;
};

/// Reads up to 10,000 addresses; what is wrong after a good beginning is left out. Entities are not
/// fetched, and expanded only as far as QXmlStreamReader's limit goes.
Sitemap readSitemap(const QByteArray &xml);
