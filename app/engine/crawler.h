// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/types.h"

#include <QSet>

#include <deque>
#include <optional>

/// One form for addresses that mean the same page: no fragment, no default port, no dot segments,
/// no name or password, "/" for an empty path.
QUrl normalised(const QUrl &url);

/// Whether following a link could end a session or change something: logout, sign out, delete…
bool looksHarmful(const QUrl &url);

/// Which pages of a website are visited, in which order: breadth first from the address, inside its
/// origin, as far as depth and budget allow, each once. Pure; knows nothing of browsers.
class Crawler
{
public:
    struct Page
    {
        QUrl url;
        int depth = 0; ///< links away from the address
    };

    explicit Crawler(const ScanRequest &request);

    /// The next page to visit; nothing while none is known or the budget is used up.
    std::optional<Page> next();
    /// What was found on a visited page. Ignored with a page list or a sitemap.
    void addLinks(const Page &from, const QList<QUrl> &links);
    /// Addresses of a sitemap: pages like the address itself.
    void addPages(const QList<QUrl> &pages);
    /// Where a redirect led to has been shown by it, and is not visited for links to it.
    void landed(const QUrl &url);

    bool isList() const { return m_isList; } ///< pages were named one by one
    int total() const { return m_total; } ///< pages taken or waiting, inside the budget

private:
    void add(const QUrl &url, int depth);

    QUrl m_origin;
    int m_budget;
    int m_depth;
    bool m_isList; ///< pages named one by one are visited whatever they are called
    bool m_follows; ///< links are followed at all
    std::deque<Page> m_waiting;
    QSet<QUrl> m_known;
    int m_total = 0;
};
