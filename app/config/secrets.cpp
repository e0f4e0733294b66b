// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/secrets.h"

#include "app/base/log.h"
#include "app/config/secretsjob.h"

#include <QPointer>

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
    // The asker may outlive us.
    const QPointer<Secrets> self(this);
    const auto keepInMemory = [self, name, secret, handler] {
        if (!self)
            return;
        self->m_session.insert(name, secret);
        handler(Kept::ThisSession);
    };
    const auto compare
        = [self, name, secret, handler, keepInMemory](const Result<QByteArray> &back) {
              if (!back || *back != secret)
                  return keepInMemory();
              if (!self)
                  return;
              self->m_session.remove(name);
              handler(Kept::InKeychain);
          };
    writeEntry(
        name, secret, m_watchdog, context,
        [watchdog = m_watchdog, name, context, compare, keepInMemory](const Result<Done> &written) {
            if (!written)
                return keepInMemory();
            readEntry(name, watchdog, context, compare);
        });
}

void Secrets::remove(const QString &name, QObject *context, Handler<Done> handler)
{
    m_session.remove(name);
    const auto removeEntry = [watchdog = m_watchdog, name, context, handler] {
        deleteEntry(
            name, watchdog, context, [watchdog, context, handler](const Result<Done> &gone) {
                if (!gone)
                    return handler(gone.error());
                deleteEntry(Probe, watchdog, context, [handler](const Result<Done> &tidy) {
                    // What was asked for is done; the probe holds nothing.
                    if (!tidy)
                        qCInfo(logStore) << "probe left in the key store:" << tidy.error().detail;
                    handler(Done {});
                });
            });
    };
    writeEntry(Probe, "open", m_watchdog, context,
               [handler, removeEntry](const Result<Done> &open) {
                   if (!open)
                       return handler(open.error());
                   removeEntry();
               });
}
