// SPDX-License-Identifier: GPL-3.0-or-later
// What the form of a server does; serverform.cpp is how it looks.
#include "app/net/origin.h"
#include "app/servers/serveraddress.h"
#include "app/services.h"
#include "app/words/errorwords.h"
#include "ui/dialogs/factsgrid.h"
#include "ui/dialogs/serverform.h"
#include "ui/dialogs/serverkeyfield.h"
#include "ui/dialogs/servertexts.h"
#include "ui/dialogs/servertrust.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/notices.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

Result<QUrl> ServerForm::address() const { return serverAddressFrom(m_address->text()); }

bool ServerForm::isReady() const
{
    const Result<QUrl> typed = address();
    return typed && (!travelsInClear(*typed) || m_clear->isChecked());
}

bool ServerForm::isSameServer() const
{
    const Result<QUrl> typed = address();
    return !m_isNew && typed && hasSameOrigin(*typed, m_server.address);
}

void ServerForm::askWhetherKept()
{
    if (m_isNew)
        return;
    m_services.secrets.read(m_server.id, this, [this](const Result<QByteArray> &key) {
        m_hasKey = key && !key->isEmpty();
        if (key)
            showParts();
        else
            showError(key.error());
    });
}

void ServerForm::test(bool thenSave)
{
    if (!isReady() || m_busy)
        return;
    m_saving = thenSave;
    m_message->dismiss();
    m_facts->setFacts({});
    setBusy(true);
    if (!m_key->key().isEmpty() || !isSameServer())
        return begin(m_key->key());
    m_services.secrets.read(m_server.id, this, [this](const Result<QByteArray> &key) {
        if (key)
            return begin(*key);
        setBusy(false);
        showError(key.error());
    });
}

void ServerForm::begin(const QByteArray &key)
{
    Server asked = m_server;
    asked.address = *address();
    asked.pinned = m_trust->pinned();
    m_test = std::make_unique<ServerTest>(m_services.http, m_services.limiters, asked, key);
    connect(m_test.get(), &ServerTest::finished, this, &ServerForm::tested);
    m_test->start();
}

void ServerForm::tested(const ServerFindings &findings)
{
    m_test.release()->deleteLater(); // its signal is under way
    m_findings = findings;
    setBusy(false);
    m_facts->setFacts(factsOf(findings));
    if (findings.error)
        showError(*findings.error);
    else if (m_saving)
        keep();
    else
        showNotice({.kind = Notice::Kind::Success, .title = tr("The server is ready")});
}

void ServerForm::save()
{
    const bool onlyRenamed = !m_isNew && m_key->key().isEmpty() && *address() == m_server.address
        && m_trust->pinned() == m_server.pinned;
    if (onlyRenamed)
        finish();
    else if (m_findings.key && !m_findings.error)
        keep(); // these very values were tested
    else
        test(true);
}

void ServerForm::keep()
{
    if (!m_key->key().isEmpty())
        return writeKey();
    // The kept key belongs to the old address, and must not be sent to another one.
    if (m_isNew || isSameServer())
        finish();
    else
        dropKey([this] { finish(); });
}

void ServerForm::writeKey()
{
    m_writing = true;
    setBusy(true);
    m_services.secrets.write(m_server.id, m_key->key(), this,
                             [this](const Result<Secrets::Kept> &where) {
                                 m_writing = false;
                                 setBusy(false);
                                 if (where)
                                     kept(*where);
                                 else
                                     showError(where.error());
                             });
}

void ServerForm::kept(Secrets::Kept where)
{
    if (where == Secrets::Kept::InKeychain)
        return finish();
    showNotice({.kind = Notice::Kind::Warning,
                .title = tr("The key store did not take the key"),
                .text = tr("It is locked, absent or silent. The key can be kept until you quit, "
                           "and is written nowhere."),
                .actionText = tr("This session only"),
                .action = [this] { finish(); },
                .closable = false});
}

void ServerForm::finish()
{
    const QString name = m_name->text().simplified();
    m_server.address = *address();
    m_server.pinned = m_trust->pinned();
    m_server.name = name.isEmpty() ? m_server.address.host() : name;
    if (m_findings.description) {
        m_server.facts = m_findings.description->facts;
        m_services.servers.setState(m_server.id, stateOf(m_findings));
    }
    m_services.servers.put(m_server);
    accept();
}

void ServerForm::removeKey()
{
    dropKey([this] {
        m_services.servers.setState(m_server.id, {});
        showNotice({.kind = Notice::Kind::Success, .title = tr("The key was removed")});
    });
}

void ServerForm::dropKey(const std::function<void()> &then)
{
    setBusy(true);
    m_services.secrets.remove(m_server.id, this, [this, then](const Result<Done> &gone) {
        setBusy(false);
        if (!gone)
            return showNotice(
                {.kind = Notice::Kind::Error,
                 .title = tr("The key could not be removed from the key store"),
                 .text = tr("It is locked, absent or silent. A key that was in it is still there."),
                 .details = gone.error().detail});
        m_hasKey = false;
        then();
    });
}

void ServerForm::reject()
{
    if (m_writing)
        return;
    // Given up after the key store had refused the key: then it stays nowhere.
    if (!m_hadSessionKey)
        m_services.secrets.forgetForThisSession(m_server.id);
    QDialog::reject();
}

void ServerForm::setBusy(bool busy)
{
    m_busy = busy;
    showParts();
}

void ServerForm::showError(const Error &error)
{
    const bool keyMissing = error.kind == ErrorKind::Unauthorized && m_key->key().isEmpty()
        && !(isSameServer() && m_hasKey.value_or(false));
    if (keyMissing)
        return showNotice({.kind = Notice::Kind::Error,
                           .title = tr("This server asks for a key"),
                           .text = tr("Whoever runs it gives one out."),
                           .actionText = tr("Enter the key"),
                           .action = [this] { focusKey(); }});
    const auto offers = [](Remedy remedy) {
        return remedy == Remedy::TryAgain || remedy == Remedy::EnterKey
            || remedy == Remedy::EditAddress || remedy == Remedy::CheckServer
            || remedy == Remedy::CheckCertificate || remedy == Remedy::CheckProxy;
    };
    showNotice(noticeOf(error, offers, [this](Remedy remedy) { help(remedy); }));
}

void ServerForm::showNotice(const Notice &notice)
{
    m_message->show(notice);
    showParts();
}

void ServerForm::help(Remedy remedy)
{
    if (remedy == Remedy::TryAgain)
        return test(m_saving);
    if (remedy == Remedy::EnterKey)
        return focusKey();
    if (remedy == Remedy::CheckCertificate)
        return m_trust->look(*address());
    if (remedy == Remedy::CheckProxy)
        return showSettingsDialog(*this, m_services, SettingsPage::Network);
    m_address->setFocus(Qt::OtherFocusReason);
    m_address->selectAll();
}
