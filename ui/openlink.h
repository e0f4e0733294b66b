// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QUrl;

/// Opens an address in the system's browser, if it is https without a user name in it: addresses
/// come from pages and servers. False when it was refused or there is no browser; that a browser
/// was started doesn't mean that it showed the page.
bool openLink(const QString &address);

/// The same for where a server says that one pays: also http on this computer, see mayPayAt().
bool openPayment(const QUrl &address);
