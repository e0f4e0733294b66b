// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// nat-desktop serve-sample: the sample site and API until SIGINT or SIGTERM. Prints the address of
/// the site on the first line of stdout, those of the API and its description on the next two.
int runServeSample(const QStringList &arguments);
