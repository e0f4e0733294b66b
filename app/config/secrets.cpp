// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/secrets.h"

#include "app/config/secretsjob.h"

using namespace Qt::Literals::StringLiterals;

namespace {

/// Written and removed again to prove that the keyring is open: a deletion in a locked one claims
/// success and leaves the entry where it is.
const QString Probe = u"probe"_s;

} // namespace

Secrets::Secrets(std::chrono::milliseconds watchdog, QObject *parent)
    : QObject(parent), m_watchdog(watchdog)
{
}

void Secrets::read(const QString &name, QObject *context, Handler<QByteArray> handler)
{
    if (m_session.contains(name)) {
        const QByteArray secret = m_session.value(name);
        QMetaObject::invokeMethod(
            context, [handler = std::move(handler), secret] { handler(secret); },
            Qt::QueuedConnection);
        return;
    }
    readEntry(name, m_watchdog, context, std::move(handler));
}

void Secrets::write(const QString &name, const QByteArray &secret, QObject *context,
                    Handler<Kept> handler)
{
    const auto keepInMemory = [this, name, secret, handler] {
        m_session.insert(name, secret);
        handler(Kept::ThisSession);
    };
    const auto compare
        = [this, name, secret, handler, keepInMemory](const Result<QByteArray> &back) {
              if (!back || *back != secret)
                  return keepInMemory();
              m_session.remove(name);
              handler(Kept::InKeychain);
          };
    writeEntry(name, secret, m_watchdog, context,
               [this, name, context, compare, keepInMemory](const Result<Done> &written) {
                   if (!written)
                       return keepInMemory();
                   readEntry(name, m_watchdog, context, compare);
               });
}

void Secrets::remove(const QString &name, QObject *context, Handler<Done> handler)
{
    m_session.remove(name);
    const auto removeEntry = [this, name, context, handler] {
        deleteEntry(name, m_watchdog, context, [this, context, handler](const Result<Done> &gone) {
            if (!gone)
                return handler(gone.error());
            deleteEntry(Probe, m_watchdog, context, handler);
        });
    };
    writeEntry(Probe, "open", m_watchdog, context,
               [handler, removeEntry](const Result<Done> &open) {
                   if (!open)
                       return handler(open.error());
                   removeEntry();
               });
}
