// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/localserver.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

Server localServer()
{
    return {.id = u"local"_s,
            .name = QCoreApplication::translate("LocalServer", "This computer"),
            .address = {}};
}
