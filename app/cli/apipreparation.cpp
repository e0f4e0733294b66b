// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/apipreparation.h"

#include "app/cli/commandline.h"
#include "app/scan/address.h"
#include "app/servers/apirequests.h"
#include "app/servers/targetcredentials.h"
#include "app/services.h"
#include "app/words/specwords.h"

using namespace Qt::Literals::StringLiterals;

ApiPreparation::ApiPreparation(Services &services, const Server &server, const ScanRequest &request,
                               const ApiOptions &options, QObject *parent)
    : QObject(parent), m_services(services), m_server(server), m_request(request),
      m_options(options), m_load(services.http)
{
    m_request.auth = options.auth;
    m_request.spec.serverPath = options.serverPath;
    connect(&m_load, &DescriptionLoad::loaded, this, &ApiPreparation::takeDescription);
    connect(&m_load, &DescriptionLoad::failed, this, &ApiPreparation::failed);
    connect(&m_load, &DescriptionLoad::refused, this, [this](const SpecError &error) {
        Q_EMIT unreadable(m_options.spec.left(200) + u": "_s + specProblemText(error));
    });
}

void ApiPreparation::start()
{
    m_services.scanner.endpointOf(m_server)(this, [this](const Result<Endpoint> &endpoint) {
        endpoint ? askServer(*endpoint) : failed(endpoint.error());
    });
}

/// What it needs depends on what it is, which an address on the command line does not tell.
void ApiPreparation::askServer(const Endpoint &endpoint)
{
    if (m_server.facts.dialect != Dialect::Unknown)
        return checkNeeds();
    NatApi(m_services.http, endpoint)
        .describe(this, [this](const Result<ServerDescription> &description) {
            if (!description)
                return failed(description.error());
            m_server.facts = description->facts;
            checkNeeds();
        });
}

void ApiPreparation::checkNeeds()
{
    const ApiNeeds needs = needsOf(m_server, m_request.mode);
    if (!testsApis(m_server))
        return refused(CommandLine::tr("This server checks websites only."));
    if (needs.description && m_options.spec.isEmpty())
        return refused(CommandLine::tr("A scan of an API needs --spec."));
    if (needs.serverPath && m_options.serverPath.isEmpty())
        return refused(CommandLine::tr("For security this server reads the description from its "
                                       "own disk: --server-spec PATH."));
    if (needs.consent && !m_options.mayTest)
        return refused(CommandLine::tr("This scan changes and deletes data of the API. Add "
                                       "--i-may-test-this if you may do that."));
    const bool hasAuth
        = m_options.auth.type != TargetAuthType::None || !m_options.credentials.isEmpty();
    if (hasAuth && !needs.takesCredentials)
        return refused(CommandLine::tr("Security scans of this server use no credentials."));
    if (needs.description)
        loadDescription();
    else
        takeCredentials();
}

void ApiPreparation::loadDescription()
{
    if (!m_options.spec.contains("://"_L1))
        return m_load.readFile(m_options.spec);
    const Result<QUrl> address = addressFrom(m_options.spec);
    if (!address)
        return failed(address.error());
    m_load.fetch(*address);
}

void ApiPreparation::takeDescription(const Loaded &loaded)
{
    if (loaded->spec.operations.isEmpty())
        return unreadable(CommandLine::tr("This description lists no operations."));
    if (loaded->description.isPostman && !needsOf(m_server, m_request.mode).takesPostman)
        return refused(CommandLine::tr("This server takes OpenAPI only, no Postman collections."));
    Q_EMIT described(specHeadline(loaded->spec));
    m_request.spec = descriptionFor(m_server, loaded->description);
    m_request.spec.serverPath = m_options.serverPath;
    takeCredentials();
}

void ApiPreparation::takeCredentials()
{
    if (m_options.credentials.isEmpty())
        return ready(m_request);
    const Result<QUrl> target = addressFrom(m_options.credentials);
    if (!target)
        return failed(target.error());
    readCredentials(
        m_services.secrets, *target, this,
        [this, target = *target](const Result<TargetAuth> &auth) {
            if (!auth)
                return failed(auth.error());
            if (auth->type == TargetAuthType::None)
                return refused(
                    CommandLine::tr("The key store has nothing for %1.").arg(originOf(target)));
            m_request.auth = *auth;
            Q_EMIT ready(m_request);
        });
}
