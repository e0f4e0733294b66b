// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Tool tips guess whether they are markup. Text from a page or a server must not be taken for it.
inline QString plainToolTip(const QString &text)
{
    using namespace Qt::Literals::StringLiterals;
    return text.isEmpty() ? QString() : u"<qt>"_s + text.toHtmlEscaped() + u"</qt>"_s;
}
