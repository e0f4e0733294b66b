// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/quotaring.h"

#include "app/words/usagewords.h"
#include "ui/style/theme.h"
#include "ui/widgets/quotacolor.h"

#include <QAccessibleWidget>
#include <QEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace {

constexpr double Top = 90 * 16; // sixteenths of a degree, counter-clockwise from 3 o'clock
constexpr double Whole = 360 * 16;

// Screen readers are told a progress bar from 0 to the limit.
class RingInterface : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit RingInterface(QuotaRing *ring) : QAccessibleWidget(ring, QAccessible::ProgressBar) { }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface && meter().percent())
            return static_cast<QAccessibleValueInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return meterText(meter());
        if (kind == QAccessible::Description)
            return quotaLevelWord(quotaLevel(meter()));
        return QAccessibleWidget::text(kind);
    }
    QVariant currentValue() const override { return meter().used.value_or(0); }
    void setCurrentValue(const QVariant &) override { }
    QVariant maximumValue() const override { return meter().limit.value_or(0); }
    QVariant minimumValue() const override { return 0; }
    QVariant minimumStepSize() const override { return 1; }

private:
    const Meter &meter() const { return static_cast<QuotaRing *>(widget())->meter(); }
};

QAccessibleInterface *makeRingInterface(const QString &, QObject *object)
{
    auto *ring = qobject_cast<QuotaRing *>(object);
    return ring ? new RingInterface(ring) : nullptr;
}

// Large numbers get smaller rather than run over the ring.
QFont fittedInRing(QFont font, const QString &text, double width)
{
    while (font.pixelSize() > 9 && QFontMetricsF(font).horizontalAdvance(text) > width)
        font.setPixelSize(font.pixelSize() - 1);
    return font;
}

} // namespace

QuotaRing::QuotaRing(QWidget *parent) : QWidget(parent)
{
    static const bool installed = (QAccessible::installFactory(makeRingInterface), true);
    Q_UNUSED(installed)
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void QuotaRing::setMeter(const Meter &meter)
{
    m_meter = meter;
    update();
    QAccessibleValueChangeEvent event(this, m_meter.used.value_or(0));
    QAccessible::updateAccessibility(&event);
}

QSize QuotaRing::sizeHint() const
{
    const int side = fontMetrics().height() * 7;
    return {side, side};
}

void QuotaRing::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = std::min(width(), height());
    const double thickness = side * 0.1;
    const double edge = thickness / 2 + 1;
    const QRectF circle = QRectF((width() - side) / 2, (height() - side) / 2, side, side)
                              .adjusted(edge, edge, -edge, -edge);
    painter.setPen(QPen(theme.track, thickness));
    painter.drawEllipse(circle);
    if (const std::optional<double> percent = m_meter.percent(); percent && *percent > 0) {
        const double part = std::min(*percent, 100.0) / 100;
        painter.setPen(
            QPen(quotaColor(quotaLevel(m_meter), theme), thickness, Qt::SolidLine, Qt::RoundCap));
        painter.drawArc(circle, qRound(Top), -qRound(Whole * part));
    }
    paintText(painter, circle);
}

void QuotaRing::paintText(QPainter &painter, const QRectF &circle) const
{
    const Theme &theme = Theme::of(*this);
    const QString number = m_meter.used ? QLocale().toString(*m_meter.used) : QString(u'–');
    const QString below = m_meter.limit && m_meter.inPlan && m_meter.used
        //: inside a ring, below the number that is used: "of 30"
        ? tr("of %1").arg(QLocale().toString(*m_meter.limit))
        : QString();
    const double room = circle.width() * 0.72;
    QFont large = font();
    large.setPixelSize(qRound(circle.width() * 0.27));
    large.setWeight(QFont::DemiBold);
    QFont small = font();
    small.setPixelSize(std::max(qRound(circle.width() * 0.12), 11));

    const double middle = circle.center().y();
    const double line = circle.height() * 0.34;
    const double top = below.isEmpty() ? middle - line / 2 : middle - line * 0.72;
    painter.setPen(m_meter.used ? theme.text : theme.muted);
    painter.setFont(fittedInRing(large, number, room));
    painter.drawText(QRectF(circle.left(), top, circle.width(), line), Qt::AlignCenter, number);
    painter.setPen(theme.muted);
    painter.setFont(fittedInRing(small, below, room));
    painter.drawText(QRectF(circle.left(), top + line, circle.width(), line * 0.6),
                     Qt::AlignHCenter | Qt::AlignTop, below);
}

void QuotaRing::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        update();
    QWidget::changeEvent(event);
}
