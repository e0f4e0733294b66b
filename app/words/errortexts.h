// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/words/errorwords.h"

#include <QCoreApplication>

// What the files that tell errors share; everybody else calls describe().

class ErrorTexts
{
    Q_DECLARE_TR_FUNCTIONS(ErrorTexts)
};

/// The server's own words after ours, when it had any.
QString withWordsOf(const Error &error, const QString &text);

ErrorWords describeNetwork(const Error &error); ///< no answer came, or none that could be used
ErrorWords describeRefusal(const Error &error); ///< the server said no
