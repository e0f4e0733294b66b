// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/types.h"
#include "app/config/secrets.h"
#include "app/spec/apispec.h"

// Credentials of targets in the OS keychain: one entry for each origin, since what opens
// https://api.example.com is nobody else's. Never in settings, reports or logs.

/// The scheme, host and port an entry is for: "https://api.example.com:8443".
QString originOf(const QUrl &target);

/// Of type None when there is no entry. A Keychain error when it cannot be asked.
void readCredentials(Secrets &secrets, const QUrl &target, QObject *context,
                     Handler<TargetAuth> handler);
/// In place of those that were kept for the origin.
void keepCredentials(Secrets &secrets, const QUrl &target, const TargetAuth &auth, QObject *context,
                     Handler<Secrets::Kept> handler);
void removeCredentials(Secrets &secrets, const QUrl &target, QObject *context,
                       Handler<Done> handler);

/// Everything is there that its type needs.
bool isComplete(const TargetAuth &auth);
/// What a description tells of a scheme, the secrets empty; of type None when scans cannot use it.
TargetAuth suggestedAuth(const ApiSecurityScheme &scheme);
