// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scan/extrasfetch.h"

#include "app/base/log.h"

#include <algorithm>

namespace {

constexpr qsizetype MostBadgeDetails = 8;

bool holdFailures(const Results &results)
{
    const auto failed = [](const Task &task) { return !task.passed; };
    return std::any_of(results.tasks.begin(), results.tasks.end(), failed)
        || (results.security && !results.security->isEmpty())
        || (results.accessibility && !results.accessibility->violations.isEmpty());
}

} // namespace

ExtrasFetch::ExtrasFetch(NatApi &api, const Results &results, const PollRule &rule, QObject *parent)
    : QObject(parent), m_api(api), m_pictures(api, rule),
      m_comparisons(results.visual ? results.visual->comparisons : QList<VisualComparison>()),
      m_hasFailures(holdFailures(results)), m_hasSecurity(results.security.has_value())
{
    connect(&m_pictures, &PictureFetch::finished, this, &ExtrasFetch::picturesFetched);
}

void ExtrasFetch::start(const QString &scanId)
{
    if (!m_hasFailures)
        return askBadges();
    m_api.rootCauses(scanId, this, [this](const Result<RootCauses> &causes) {
        m_extras.rootCausesGiven = causes ? Given::Yes : givenBy(causes.error());
        if (causes)
            m_extras.rootCauses = *causes;
        else
            m_extras.rootCausesMessage = causes.error().message;
        askBadges();
    });
}

/// They tell how the server's security checks went: without those there is nothing to tell.
void ExtrasFetch::askBadges()
{
    if (!m_hasSecurity)
        return fetchPictures();
    m_api.badges(this, [this](const Result<QList<Badge>> &badges) {
        m_extras.badgesGiven = badges ? Given::Yes : givenBy(badges.error());
        if (badges)
            m_extras.badges = *badges;
        else
            m_extras.badgesMessage = badges.error().message;
        askNextBadge();
    });
}

/// The list has the verdicts only; a badge that can't be had whole keeps what the list told.
void ExtrasFetch::askNextBadge()
{
    if (m_nextBadge >= std::min(m_extras.badges.size(), MostBadgeDetails))
        return fetchPictures();
    const QString framework = m_extras.badges.at(m_nextBadge).framework;
    m_api.badge(framework, this, [this](const Result<Badge> &badge) {
        if (badge && badge->framework == m_extras.badges.at(m_nextBadge).framework)
            m_extras.badges[m_nextBadge] = *badge;
        else if (!badge)
            qCInfo(logScan) << "a badge came without its checks:" << badge.error().detail;
        ++m_nextBadge;
        askNextBadge();
    });
}

void ExtrasFetch::fetchPictures() { m_pictures.start(m_comparisons); }

void ExtrasFetch::picturesFetched()
{
    m_extras.pictures = m_pictures.told();
    Q_EMIT finished();
}
