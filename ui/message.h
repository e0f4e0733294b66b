// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <functional>

/// Something a page has to say that is no error: one sentence, and one thing to do about it.
struct Message
{
    QString text;
    QString actionText = {}; ///< empty: nothing to do
    std::function<void()> action = {}; ///< lives as long as the page that said it
};

Q_DECLARE_METATYPE(Message)
