// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/crawler.h"

#include "app/net/origin.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

QUrl normalised(const QUrl &url)
{
    QUrl result
        = url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment | QUrl::NormalizePathSegments);
    const int defaultPort = result.scheme() == "https"_L1 ? 443 : 80;
    if (result.port() == defaultPort)
        result.setPort(-1);
    if (result.path().isEmpty())
        result.setPath(u"/"_s);
    return result;
}

bool looksHarmful(const QUrl &url)
{
    static const QRegularExpression words(
        u"(^|[/_.?&=-])(log-?out|log-?off|sign-?out|sign-?off|delete|remove|destroy|unsubscribe)"
        "($|[/_.?&=-])"_s,
        QRegularExpression::CaseInsensitiveOption);
    // deleteItem, doLogout: a word of its own by its capitals alone.
    static const QRegularExpression humps(
        u"(^|[^A-Za-z])(log[Oo]ut|log[Oo]ff|sign[Oo]ut|sign[Oo]ff|delete|remove|destroy|"
        u"unsubscribe)[A-Z]"
        "|[a-z](Log[Oo]ut|Log[Oo]ff|Sign[Oo]ut|Sign[Oo]ff|Delete|Remove|Destroy|Unsubscribe)"
        "($|[^a-z])"_s);
    const QString text = url.path() + u'?' + url.query();
    return words.match(text).hasMatch() || humps.match(text).hasMatch();
}

Crawler::Crawler(const ScanRequest &request)
    : m_origin(normalised(request.url)), m_budget(request.pages), m_depth(request.depth),
      m_isList(!request.pageList.isEmpty()),
      m_follows(request.pageList.isEmpty() && !request.sitemap)
{
    if (!request.pageList.isEmpty()) {
        m_budget = static_cast<int>(request.pageList.size());
        addPages(request.pageList);
    } else if (!request.sitemap) {
        add(m_origin, 0);
    }
}

std::optional<Crawler::Page> Crawler::next()
{
    if (m_waiting.empty())
        return {};
    const Page page = m_waiting.front();
    m_waiting.pop_front();
    return page;
}

void Crawler::addLinks(const Page &from, const QList<QUrl> &links)
{
    if (!m_follows || from.depth >= m_depth)
        return;
    for (const QUrl &link : links) {
        if (!looksHarmful(link))
            add(link, from.depth + 1);
    }
}

void Crawler::addPages(const QList<QUrl> &pages)
{
    for (const QUrl &page : pages) {
        if (m_isList || !looksHarmful(page))
            add(page, 0);
    }
}

void Crawler::landed(const QUrl &url) { m_known.insert(normalised(url)); }

void Crawler::add(const QUrl &url, int depth)
{
    const QUrl page = normalised(url);
    if (m_total >= m_budget || !hasSameOrigin(page, m_origin) || m_known.contains(page))
        return;
    m_known.insert(page);
    m_waiting.push_back({page, depth});
    ++m_total;
}
