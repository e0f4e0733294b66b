// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/secretsjob.h"

#include <QTimer>

#include <qt6keychain/keychain.h>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString Service = u"nat-desktop"_s;

Error keychainError(QKeychain::Error code, const QString &text)
{
    const QString word = code == QKeychain::AccessDenied || code == QKeychain::AccessDeniedByUser
        ? u"LOCKED"_s
        : u"UNAVAILABLE"_s;
    return {.kind = ErrorKind::Keychain, .code = word, .detail = text.left(300)};
}

/// Starts a job that answers once: by itself, or with a time-out. A job that never ends is left to
/// its library, which deletes it should it ever end.
template <typename Job, typename Finish>
void run(Job *job, std::chrono::milliseconds watchdog, QObject *context, Finish finish)
{
    auto *guard = new QTimer(context);
    guard->setSingleShot(true);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, guard, [guard, finish, job] {
        guard->stop();
        guard->deleteLater();
        finish(job);
    });
    QObject::connect(guard, &QTimer::timeout, guard, [guard, finish] {
        guard->deleteLater();
        finish(static_cast<Job *>(nullptr));
    });
    guard->start(watchdog);
    job->start();
}

const Error Silent {.kind = ErrorKind::Keychain,
                    .code = QStringLiteral("SILENT"),
                    .detail = QStringLiteral("the key store did not answer")};

} // namespace

void readEntry(const QString &name, std::chrono::milliseconds watchdog, QObject *context,
               Handler<QByteArray> handler)
{
    auto *job = new QKeychain::ReadPasswordJob(Service);
    job->setKey(name);
    run(job, watchdog, context, [handler](QKeychain::ReadPasswordJob *ended) {
        if (!ended)
            return handler(Silent);
        if (ended->error() == QKeychain::NoError)
            return handler(ended->textData().toUtf8());
        if (ended->error() == QKeychain::EntryNotFound)
            return handler(QByteArray());
        handler(keychainError(ended->error(), ended->errorString()));
    });
}

void writeEntry(const QString &name, const QByteArray &secret, std::chrono::milliseconds watchdog,
                QObject *context, Handler<Done> handler)
{
    auto *job = new QKeychain::WritePasswordJob(Service);
    job->setKey(name);
    job->setTextData(QString::fromUtf8(secret));
    run(job, watchdog, context, [handler](QKeychain::WritePasswordJob *ended) {
        if (!ended)
            return handler(Silent);
        if (ended->error() == QKeychain::NoError)
            return handler(Done {});
        handler(keychainError(ended->error(), ended->errorString()));
    });
}

void deleteEntry(const QString &name, std::chrono::milliseconds watchdog, QObject *context,
                 Handler<Done> handler)
{
    auto *job = new QKeychain::DeletePasswordJob(Service);
    job->setKey(name);
    run(job, watchdog, context, [handler](QKeychain::DeletePasswordJob *ended) {
        if (!ended)
            return handler(Silent);
        if (ended->error() == QKeychain::NoError || ended->error() == QKeychain::EntryNotFound)
            return handler(Done {});
        handler(keychainError(ended->error(), ended->errorString()));
    });
}
