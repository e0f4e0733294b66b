// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/types.h"

#include <QRegularExpression>

QString viewportText(const Viewport &viewport)
{
    return QStringLiteral("%1x%2").arg(viewport.width()).arg(viewport.height());
}

std::optional<Viewport> viewportFrom(QStringView text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{3,4})[xX×](\\d{3,4})$"));
    const QRegularExpressionMatch match = form.match(text.trimmed().toString());
    if (!match.hasMatch())
        return {};
    const Viewport viewport(match.capturedView(1).toInt(), match.capturedView(2).toInt());
    const auto fits = [](int side) { return side >= 200 && side <= 8192; };
    if (!fits(viewport.width()) || !fits(viewport.height()))
        return {};
    return viewport;
}
