// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/servertexts.h"

#include "app/servers/apirequests.h"
#include "app/words/errorwords.h"
#include "app/words/usagewords.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace {

using Facts = QList<std::pair<QString, QString>>;

constexpr qsizetype LongestChain = 5; // certificates shown: a hostile server may send hundreds
constexpr qsizetype LongestSubject = 100;

class ServerTexts
{
    Q_DECLARE_TR_FUNCTIONS(ServerTexts)
};

QString healthText(const ServerDescription &server)
{
    const QString took = QLocale().toString(qlonglong(server.latency.count()));
    if (server.status.isEmpty())
        return ServerTexts::tr("Answers, but tells nothing of its health");
    //: %1 is the server's own word ("ok"), %2 a number
    return ServerTexts::tr("“%1”, answered in %2 ms").arg(server.status, took);
}

QString dialectText(const ServerFacts &facts)
{
    return facts.dialect == Dialect::Server11
        ? ServerTexts::tr("The API of self-hosted servers, which test APIs but no pages")
        : ServerTexts::tr("The documented API");
}

QString keyText(const KeyCheck &check)
{
    switch (check.verdict) {
    case KeyCheck::Verdict::Account:
        return check.account.name.isEmpty()
            ? ServerTexts::tr("Accepted")
            : ServerTexts::tr("Accepted, account %1").arg(check.account.name);
    case KeyCheck::Verdict::Counted:
        return ServerTexts::tr("Accepted");
    case KeyCheck::Verdict::Open:
        break;
    }
    return ServerTexts::tr("This server is open, or shares one key: it would take any text");
}

void addUsage(const Usage &usage, Facts &facts)
{
    if (!usage.plan.isEmpty())
        facts.emplaceBack(ServerTexts::tr("Plan"), usage.plan);
    if (usage.scans.isReported())
        facts.emplaceBack(ServerTexts::tr("Scans"), usedAndLeftText(usage.scans));
    if (usage.securityScans.isReported())
        facts.emplaceBack(ServerTexts::tr("Security scans"), usedAndLeftText(usage.securityScans));
    if (usage.resetsAt.isValid())
        facts.emplaceBack(
            ServerTexts::tr("Resets"),
            QLocale().toString(usage.resetsAt.toLocalTime().date(), QLocale::LongFormat));
}

QString certificateText(const QSslCertificate &certificate)
{
    const auto first = [](const QStringList &names) { return names.value(0); };
    //: of a certificate: %1 for whom, %2 by whom, %3 a date
    return ServerTexts::tr("For %1, from %2, good until %3")
        .arg(first(certificate.subjectInfo(QSslCertificate::CommonName)).left(LongestSubject),
             first(certificate.issuerInfo(QSslCertificate::CommonName)).left(LongestSubject),
             QLocale().toString(certificate.expiryDate().toLocalTime().date(),
                                QLocale::ShortFormat));
}

} // namespace

QString stateText(const ServerState &state)
{
    switch (state.kind) {
    case ServerState::Kind::NotAsked:
        return ServerTexts::tr("Not tested yet");
    case ServerState::Kind::Asking:
        return ServerTexts::tr("Testing…");
    case ServerState::Kind::Ready:
        return state.plan.isEmpty() ? ServerTexts::tr("Ready")
                                    : ServerTexts::tr("Ready, plan %1").arg(state.plan);
    case ServerState::Kind::Open:
        return ServerTexts::tr("Ready, takes any key");
    case ServerState::Kind::Failed:
        break;
    }
    return describe(state.error).title;
}

QList<std::pair<QString, QString>> factsOf(const ServerFindings &findings)
{
    Facts facts;
    if (!findings.description)
        return facts;
    const ServerDescription &server = *findings.description;
    facts.emplaceBack(ServerTexts::tr("Health"), healthText(server));
    if (!server.facts.version.isEmpty())
        facts.emplaceBack(ServerTexts::tr("Version"), server.facts.version);
    facts.emplaceBack(ServerTexts::tr("Speaks"), dialectText(server.facts));
    if (server.certificates.isEmpty())
        facts.emplaceBack(ServerTexts::tr("Certificate"),
                          ServerTexts::tr("The connection is not encrypted"));
    facts += certificateFacts(server.certificates);
    if (findings.key)
        facts.emplaceBack(ServerTexts::tr("Key"), keyText(*findings.key));
    if (findings.usage && findings.usage->counted)
        addUsage(*findings.usage, facts);
    return facts;
}

QList<std::pair<QString, QString>> certificateFacts(const QList<QSslCertificate> &chain)
{
    Facts facts;
    for (const QSslCertificate &certificate : chain.first(std::min(chain.size(), LongestChain)))
        facts.emplaceBack(facts.isEmpty() ? ServerTexts::tr("Certificate")
                                          : ServerTexts::tr("Signed by"),
                          certificateText(certificate));
    if (!chain.isEmpty())
        facts.insert(1,
                     {ServerTexts::tr("Fingerprint"),
                      fingerprintText(chain.constFirst().digest(QCryptographicHash::Sha256))});
    return facts;
}

QString fingerprintText(const QByteArray &sha256)
{
    return QString::fromLatin1(sha256.toHex(':').toUpper());
}

QString whyNoWebsites(const ServerFacts &facts)
{
    if (abilitiesOf(facts).websites)
        return {};
    return ServerTexts::tr("This server tests APIs only. Pages are checked on this computer.");
}

QString whyNoApis(const Server &server)
{
    if (testsApis(server))
        return {};
    return server.isLocal()
        ? ServerTexts::tr("APIs cannot be scanned on this computer yet. Choose a connected server.")
        : ServerTexts::tr("This server checks websites only.");
}
