// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/server.h"

/// The engine on this computer, under the name it has in the language of the moment.
Server localServer();
