// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QUrl;

// A server may name addresses for the person to open. What is not allowed here is shown as text.

/// https without a name or password in it, on the host of the server at `base` or on NAT's own
/// domain; http as well when both are on this computer.
bool mayOpen(const QUrl &link, const QUrl &base);

/// A checkout may lie anywhere (the payment provider's own site), but only https, or on this
/// computer.
bool mayPayAt(const QUrl &link);
