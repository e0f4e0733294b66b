// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/usage/servertile.h"

#include "app/words/errorwords.h"
#include "app/words/usagewords.h"
#include "ui/style/theme.h"
#include "ui/widgets/quotacolor.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int TilePad = 14;
constexpr int TileRadius = 10;
constexpr int TileBar = 6;
constexpr int TileGap = 8;
constexpr int TileCharacters = 30; // wide

/// What stands in place of figures; empty when there are some.
QString tileNote(const AccountState &state)
{
    if (state.usage && state.usage->counted)
        return {};
    if (state.usage)
        return ServerTile::tr("Counts nothing");
    if (state.error)
        return describe(*state.error).title;
    return state.asking ? ServerTile::tr("Asking the server…") : ServerTile::tr("Not asked yet");
}

} // namespace

ServerTile::ServerTile(const ServerAccount &account, QWidget *parent)
    : QAbstractButton(parent), m_account(account)
{
    setObjectName(u"serverTile-"_s + account.server().id);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&account, &ServerAccount::changed, this, &ServerTile::retranslate);
    retranslate();
}

void ServerTile::retranslate()
{
    const AccountState &state = m_account.state();
    QStringList parts {m_account.server().name};
    const QString note = tileNote(state);
    if (note.isEmpty()) {
        parts.append(planName(state.usage->plan));
        parts.append(tr("Scans") + u' ' + meterText(state.usage->scans));
        parts.append(tr("Security scans") + u' ' + meterText(state.usage->securityScans));
    } else {
        parts.append(note);
    }
    parts.removeAll(QString());
    setAccessibleName(parts.join(u", "_s));
    update();
}

QSize ServerTile::sizeHint() const
{
    const int line = fontMetrics().height();
    return {fontMetrics().averageCharWidth() * TileCharacters + 2 * TilePad,
            2 * TilePad + 3 * line + 2 * (TileGap + TileBar) + 2 * TileGap};
}

void ServerTile::paintFrame(QPainter &painter) const
{
    const Theme &theme = Theme::of(*this);
    const double pen = isChecked() || hasFocus() ? 2 : 1;
    painter.setPen(QPen(isChecked() || hasFocus() ? theme.primary : theme.fieldBorder, pen));
    painter.setBrush(isChecked() ? theme.primarySoft : underMouse() ? theme.hover : theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2),
                            TileRadius, TileRadius);
}

void ServerTile::paintPair(QPainter &painter, const QRect &line, const QString &leading,
                           const QString &trailing) const
{
    const QFontMetrics metrics(painter.font());
    const int trailingWidth
        = trailing.isEmpty() ? 0 : metrics.horizontalAdvance(trailing) + TileGap;
    const QRect first = line.adjusted(0, 0, -trailingWidth, 0);
    painter.drawText(QStyle::visualRect(layoutDirection(), line, first),
                     Qt::AlignVCenter | Qt::AlignLeading,
                     metrics.elidedText(leading, Qt::ElideRight, first.width()));
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignTrailing, trailing);
}

void ServerTile::paintQuota(QPainter &painter, const QRect &room, const QString &name,
                            const Meter &meter) const
{
    const Theme &theme = Theme::of(*this);
    const QRect line(room.left(), room.top(), room.width(), fontMetrics().height());
    painter.setPen(theme.text);
    paintPair(painter, line, name, meterText(meter));
    const std::optional<double> percent = meter.percent();
    if (!percent)
        return;
    QRect bar(line.left(), line.bottom() + TileGap / 2, line.width(), TileBar);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.track);
    painter.drawRoundedRect(bar, TileBar / 2.0, TileBar / 2.0);
    bar.setWidth(std::max(TileBar, qRound(bar.width() * std::min(*percent, 100.0) / 100)));
    painter.setBrush(quotaColor(quotaLevel(meter), theme));
    if (*percent > 0)
        painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), line, bar), TileBar / 2.0,
                                TileBar / 2.0);
}

void ServerTile::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(*this);
    const AccountState &state = m_account.state();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(painter);
    const QRect inner = rect().adjusted(TilePad, TilePad, -TilePad, -TilePad);
    const int line = fontMetrics().height();
    QRect head(inner.left(), inner.top(), inner.width(), line);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(theme.text);
    const QString note = tileNote(state);
    paintPair(painter, head, m_account.server().name,
              note.isEmpty() ? planName(state.usage->plan) : QString());
    painter.setFont(font());
    const int quota = line + TileGap + TileBar;
    QRect room(inner.left(), head.bottom() + 1 + TileGap, inner.width(), quota);
    if (!note.isEmpty()) {
        painter.setPen(theme.muted);
        painter.drawText(room, Qt::AlignTop | Qt::AlignLeading | Qt::TextWordWrap, note);
        return;
    }
    paintQuota(painter, room, tr("Scans"), state.usage->scans);
    room.translate(0, quota + TileGap);
    paintQuota(painter, room, tr("Security scans"), state.usage->securityScans);
}

void ServerTile::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QAbstractButton::changeEvent(event);
}
