// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with the credentials of a target; credentialsfield.cpp is how they look.
#include "ui/pages/newscan/credentialsfield.h"

#include "app/scan/address.h"
#include "app/servers/apirequests.h"
#include "app/servers/targetcredentials.h"
#include "app/services.h"
#include "ui/widgets/secretedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

void CredentialsField::setServer(const Server &server, ScanMode mode)
{
    m_takesOAuth2 = abilitiesOf(server.facts).oauth2;
    m_notUsed = needsOf(server, mode).takesCredentials
        ? QString()
        : tr("Security scans of this server use no credentials.");
    showParts();
}

TargetAuthType CredentialsField::type() const
{
    return static_cast<TargetAuthType>(m_type->currentData().toInt());
}

void CredentialsField::setType(TargetAuthType type) { m_type->setCurrentIndex(int(type)); }

void CredentialsField::setTarget(const QUrl &target)
{
    m_target = target;
    const QString origin = target.isEmpty() ? QString() : originOf(target);
    // What was meant for the origin before stays its own until another one is known.
    if (origin.isEmpty() || origin == m_origin)
        return;
    const bool isForAnother = !m_origin.isEmpty() && (m_typed || m_inKeychain == m_origin);
    m_origin = origin;
    showKept({});
    if (isForAnother) {
        m_typed = false;
        setAuth({});
        setSchemes(m_schemes);
    }
    if (m_typed)
        return;
    readCredentials(m_services.secrets, target, this,
                    [this, target](const Result<TargetAuth> &auth) {
                        if (auth)
                            received(target, *auth);
                    });
}

void CredentialsField::received(const QUrl &target, const TargetAuth &auth)
{
    if (originOf(target) != m_origin || m_typed || auth.type == TargetAuthType::None)
        return;
    m_inKeychain = m_origin;
    setAuth(auth);
    m_remember->setChecked(true);
    showKept(tr("From the key store, for %1.").arg(m_origin));
}

void CredentialsField::setSchemes(const QList<ApiSecurityScheme> &schemes)
{
    m_schemes = schemes;
    showParts();
    if (m_typed || type() != TargetAuthType::None || !m_notUsed.isEmpty())
        return;
    for (const ApiSecurityScheme &scheme : schemes) {
        const TargetAuth suggested = suggestedAuth(scheme);
        if (suggested.type == TargetAuthType::None
            || (suggested.type == TargetAuthType::OAuth2 && !m_takesOAuth2))
            continue;
        setAuth(suggested);
        return;
    }
}

TargetAuth CredentialsField::auth() const
{
    TargetAuth auth;
    if (!m_notUsed.isEmpty())
        return auth;
    auth.type = type();
    switch (auth.type) {
    case TargetAuthType::None:
        break;
    case TargetAuthType::Bearer:
        auth.token = m_token->text().trimmed(); // of what was pasted
        break;
    case TargetAuthType::Header:
        auth.headerName = m_headerName->text().trimmed();
        auth.headerValue = m_headerValue->text();
        break;
    case TargetAuthType::Basic:
        auth.username = m_username->text();
        auth.password = m_password->text();
        break;
    case TargetAuthType::OAuth2:
        if (const Result<QUrl> address = addressFrom(m_tokenUrl->text()))
            auth.oauthTokenUrl = *address;
        auth.oauthClientId = m_clientId->text().trimmed();
        auth.oauthClientSecret = m_clientSecret->text();
        auth.oauthScope = m_scope->text().simplified();
        break;
    }
    return auth;
}

void CredentialsField::takeFrom(const TargetAuth &auth)
{
    m_typed = auth.type != TargetAuthType::None;
    m_origin.clear();
    m_target.clear();
    showKept({});
    setAuth(auth);
}

void CredentialsField::setAuth(const TargetAuth &auth)
{
    setType(auth.type);
    m_token->setText(auth.token);
    m_headerName->setText(auth.headerName);
    m_headerValue->setText(auth.headerValue);
    m_username->setText(auth.username);
    m_password->setText(auth.password);
    m_tokenUrl->setText(auth.oauthTokenUrl.toString());
    m_clientId->setText(auth.oauthClientId);
    m_clientSecret->setText(auth.oauthClientSecret);
    m_scope->setText(auth.oauthScope);
    m_remember->setChecked(false);
}

QString CredentialsField::whatIsMissing() const
{
    const TargetAuth auth = this->auth();
    if (auth.type == TargetAuthType::OAuth2 && !m_takesOAuth2)
        return tr("This server cannot use OAuth 2. Choose other credentials.");
    return isComplete(auth) ? QString() : tr("Fill in the credentials, or choose “None”.");
}

void CredentialsField::keep()
{
    if (!m_notUsed.isEmpty() || m_origin.isEmpty())
        return;
    const QString origin = m_origin;
    const TargetAuth auth = this->auth();
    if (auth.type != TargetAuthType::None && m_remember->isChecked()) {
        keepCredentials(m_services.secrets, m_target, auth, this,
                        [this, origin](const Result<Secrets::Kept> &kept) {
                            const bool isKept = kept && *kept == Secrets::Kept::InKeychain;
                            m_inKeychain = isKept ? origin : m_inKeychain;
                            showKept(isKept ? tr("From the key store, for %1.").arg(origin)
                                            : tr("The key store did not take them: they are kept "
                                                 "until the program ends."));
                        });
    } else if (m_inKeychain == origin) {
        removeCredentials(
            m_services.secrets, m_target, this, [this, origin](const Result<Done> &gone) {
                if (gone)
                    m_inKeychain.clear();
                showKept(gone ? QString() : tr("The key store did not let go of them."));
            });
    }
}
