// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/servers/servertest.h"

#include "app/net/ratelimiter.h"

using namespace std::chrono_literals;

namespace {
/// Somebody looks at it and waits.
constexpr ApiPatience TestPatience {.idle = 15s, .answer = 30s};
} // namespace

ServerState stateOf(const ServerFindings &findings)
{
    if (findings.error)
        return {.kind = ServerState::Kind::Failed, .error = *findings.error};
    const bool open = findings.key && findings.key->verdict == KeyCheck::Verdict::Open;
    return {.kind = open ? ServerState::Kind::Open : ServerState::Kind::Ready,
            .plan = findings.usage && findings.usage->counted ? findings.usage->plan : QString(),
            .usage = findings.usage};
}

ServerTest::ServerTest(HttpClient &http, RateLimiters &limiters, const Server &server,
                       const QByteArray &key, QObject *parent)
    : QObject(parent),
      m_api(std::make_unique<NatApi>(http,
                                     Endpoint {.base = server.address,
                                               .key = key,
                                               .pinned = server.pinned,
                                               .limiter = limiters.of(server.address, key)},
                                     TestPatience))
{
}

ServerTest::~ServerTest() = default;

void ServerTest::start()
{
    m_api->describe(
        this, [this](const Result<ServerDescription> &description) { described(description); });
}

void ServerTest::described(const Result<ServerDescription> &description)
{
    if (!description)
        return fail(description.error());
    m_findings.description = *description;
    m_api->checkKey(this, [this](const Result<KeyCheck> &check) { checked(check); });
}

void ServerTest::checked(const Result<KeyCheck> &check)
{
    if (!check)
        return fail(check.error());
    m_findings.key = *check;
    if (check->verdict == KeyCheck::Verdict::Account) {
        m_api->usage(this, [this](const Result<Usage> &usage) { counted(usage); });
        return;
    }
    m_findings.usage = check->usage;
    Q_EMIT finished(m_findings);
}

void ServerTest::counted(const Result<Usage> &usage)
{
    // The key is good: a server that does not tell its figures is no worse for it.
    if (usage)
        m_findings.usage = *usage;
    Q_EMIT finished(m_findings);
}

void ServerTest::fail(const Error &error)
{
    m_findings.error = error;
    Q_EMIT finished(m_findings);
}
