// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/server.h"
#include "app/store/runrecord.h"

/// The server on which a run goes on: as it is in the list now, by id, else by address (a command
/// may have named it so), else as it was when the scan was ordered. A key is never taken to another
/// address than the one it is saved with.
Server serverOf(const RunRecord &run, const QList<Server> &servers);
