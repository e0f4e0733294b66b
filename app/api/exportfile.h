// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apitransport.h"
#include "app/api/scans.h"

/// Saves the answer of `call` at `file`. It is written beside it under another name and takes its
/// place, in one step, once it was found to be complete; until then, and after any failure, what
/// was there before stays.
void saveExport(const ApiTransport &transport, ApiCall call, const QString &format,
                const QString &file, QObject *context, Handler<ExportedFile> handler);

/// An answer in chunks may end early without Qt noticing, so the end of the file is looked for:
/// </html>, a whole JSON text, a last line, %%EOF.
bool isWholeExport(const QString &format, const QString &file);
