// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/stopsignals.h"

#ifdef Q_OS_UNIX

#include "app/cli/exitcode.h"

#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace {

// A signal handler can reach nothing but globals, and may do little but write() and _exit().
int wakeUp[2] = {-1, -1};
volatile std::sig_atomic_t asked = 0;

void onSignal(int)
{
    if (asked)
        _exit(NotTested);
    asked = 1;
    [[maybe_unused]] const ssize_t written = ::write(wakeUp[1], "", 1);
}

void handleWith(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

} // namespace

StopSignals::StopSignals(QObject *parent) : QObject(parent)
{
    if (::pipe(wakeUp) != 0)
        return; // the signals keep ending the program, as they do by default
    for (const int end : wakeUp)
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    asked = 0;
    auto *notifier = new QSocketNotifier(wakeUp[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        Q_EMIT requested();
    });
    handleWith(onSignal);
}

StopSignals::~StopSignals()
{
    handleWith(SIG_DFL);
    for (int &end : wakeUp) {
        if (end >= 0)
            ::close(end);
        end = -1;
    }
}

#else

StopSignals::StopSignals(QObject *parent) : QObject(parent) { }

StopSignals::~StopSignals() = default;

#endif
