// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statusmeter.h"

#include "app/models/tooltip.h"
#include "app/words/usagewords.h"
#include "ui/widgets/quotacolor.h"

#include <QEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int MeterPad = 12;
constexpr int MeterGap = 8;
constexpr int MeterBar = 64;
constexpr int MeterThick = 6;
} // namespace

StatusMeter::StatusMeter(QWidget *parent) : QPushButton(parent)
{
    setObjectName(u"statusMeter"_s);
    setFlat(true);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    hide();
}

void StatusMeter::showUsage(const QString &server, const Usage &usage, const QDateTime &askedAt)
{
    m_server = server;
    m_usage = usage;
    m_askedAt = askedAt;
    retranslate();
    setVisible(usage.counted && usage.scans.isReported());
}

void StatusMeter::clear() { hide(); }

void StatusMeter::retranslate()
{
    const QuotaLevel level = quotaLevel(m_usage.scans);
    //: in the status bar: "Scans 23 of 30"
    m_text = tr("Scans %1").arg(meterText(m_usage.scans));
    const bool isTold = level == QuotaLevel::Low || level == QuotaLevel::UsedUp;
    m_level = isTold ? quotaLevelWord(level) : QString();
    const QStringList more {leftText(m_usage.scans),
                            resetText(m_usage.resetsAt, QDateTime::currentDateTimeUtc()),
                            asOfText(m_askedAt, QDateTime::currentDateTimeUtc())};
    setAccessibleName(u"%1: %2"_s.arg(m_server, wholeText()));
    setAccessibleDescription(more.join(u' '));
    QStringList lines {m_server};
    lines.append(more);
    lines.removeAll(QString());
    setToolTip(plainToolTip(lines.join(u'\n')));
    updateGeometry();
    update();
}

QString StatusMeter::wholeText() const
{
    return m_level.isEmpty() ? m_text : m_text + u" · "_s + m_level;
}

int StatusMeter::widthOf(const QString &words, bool withBar) const
{
    return 2 * MeterPad + fontMetrics().horizontalAdvance(words)
        + (withBar && m_usage.scans.percent() ? MeterGap + MeterBar : 0);
}

QSize StatusMeter::sizeHint() const
{
    return {widthOf(wholeText(), true), fontMetrics().height() + 8};
}

QSize StatusMeter::minimumSizeHint() const
{
    return {widthOf(m_text, false), fontMetrics().height() + 8};
}

void StatusMeter::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (underMouse() || isDown()) {
        painter.setBrush(theme.hover);
        painter.drawRoundedRect(rect(), 6, 6);
    }
    const QString shown = width() >= widthOf(wholeText(), false) ? wholeText() : m_text;
    const int words = fontMetrics().horizontalAdvance(shown);
    painter.setPen(theme.muted);
    painter.drawText(
        QStyle::visualRect(layoutDirection(), rect(), {MeterPad, 0, words + 1, height()}),
        Qt::AlignVCenter, shown);
    if (width() >= widthOf(shown, true))
        paintBar(painter,
                 {MeterPad + words + MeterGap, (height() - MeterThick) / 2, MeterBar, MeterThick});
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
}

void StatusMeter::paintBar(QPainter &painter, const QRect &room) const
{
    const std::optional<double> percent = m_usage.scans.percent();
    if (!percent)
        return;
    const Theme &theme = Theme::of(*this);
    const auto fill = [&](int width, const QColor &color) {
        painter.setBrush(color);
        const QRect part(room.topLeft(), QSize(width, room.height()));
        painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), part),
                                MeterThick / 2.0, MeterThick / 2.0);
    };
    painter.setPen(Qt::NoPen);
    fill(room.width(), theme.track);
    if (*percent > 0)
        fill(std::max(MeterThick, qRound(room.width() * std::min(*percent, 100.0) / 100)),
             quotaColor(quotaLevel(m_usage.scans), theme));
}

void StatusMeter::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QPushButton::changeEvent(event);
}
