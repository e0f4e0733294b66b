// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <chrono>

// QtKeychain with an end: the Secret Service may own its name and never answer, so every job is
// given up after `watchdog`, and what it says later is not heard. One Keychain error for all of its
// troubles; only "no such entry" is not one.

void readEntry(const QString &name, std::chrono::milliseconds watchdog, QObject *context,
               Handler<QByteArray> handler); ///< empty when there is no such entry
void writeEntry(const QString &name, const QByteArray &secret, std::chrono::milliseconds watchdog,
                QObject *context, Handler<Done> handler);
void deleteEntry(const QString &name, std::chrono::milliseconds watchdog, QObject *context,
                 Handler<Done> handler);
