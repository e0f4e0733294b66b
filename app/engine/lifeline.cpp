// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/lifeline.h"

#include <QCoreApplication>

#include <array>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype MaxKey = 4096;

std::array<int, 2> signalPipe {-1, -1};

// A signal handler may do little more than write to a pipe.
void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(signalPipe[1], &byte, 1);
}

} // namespace

Result<QByteArray> readKeyFromStarter()
{
    // Byte by byte: what follows the line belongs to nobody yet.
    QByteArray key;
    char byte = 0;
    while (key.size() < MaxKey && ::read(STDIN_FILENO, &byte, 1) == 1 && byte != '\n')
        key.append(byte);
    if (key.isEmpty())
        return Error {.kind = ErrorKind::EngineDown,
                      .detail = u"the first line of stdin is empty"_s};
    return key;
}

Lifeline::Lifeline(bool watchStdin)
{
    if (::pipe2(signalPipe.data(), O_CLOEXEC | O_NONBLOCK) == 0) {
        m_signal = std::make_unique<QSocketNotifier>(signalPipe[0], QSocketNotifier::Read);
        connect(m_signal.get(), &QSocketNotifier::activated, this,
                [] { QCoreApplication::quit(); });
        for (const int signal : {SIGTERM, SIGINT, SIGHUP})
            std::signal(signal, onSignal);
    }
    // Whoever read our stderr may be gone; a line for the log must not end us half-way.
    std::signal(SIGPIPE, SIG_IGN);
    if (!watchStdin)
        return;
    m_stdin = std::make_unique<QSocketNotifier>(STDIN_FILENO, QSocketNotifier::Read);
    connect(m_stdin.get(), &QSocketNotifier::activated, this, [] {
        std::array<char, 256> ignored {};
        if (::read(STDIN_FILENO, ignored.data(), ignored.size()) <= 0)
            QCoreApplication::quit();
    });
}

Lifeline::~Lifeline()
{
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        std::signal(signal, SIG_DFL);
}
