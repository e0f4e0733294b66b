// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/gauge.h"

#include "ui/style/theme.h"

#include <QAccessibleWidget>
#include <QEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace {

constexpr double Start = 225; // degrees, counter-clockwise from 3 o'clock: lower left
constexpr double Sweep = 270;

// Screen readers are told a progress bar with a value; the word is its description.
class GaugeInterface : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit GaugeInterface(Gauge *gauge) : QAccessibleWidget(gauge, QAccessible::ProgressBar) { }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface && gauge()->value())
            return static_cast<QAccessibleValueInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return gauge()->value() ? QLocale().toString(qRound(*gauge()->value()))
                                    : gauge()->word();
        if (kind == QAccessible::Description && gauge()->accessibleDescription().isEmpty())
            return gauge()->word();
        return QAccessibleWidget::text(kind);
    }
    QVariant currentValue() const override { return gauge()->value().value_or(0); }
    void setCurrentValue(const QVariant &) override { }
    QVariant maximumValue() const override { return 100; }
    QVariant minimumValue() const override { return 0; }
    QVariant minimumStepSize() const override { return 1; }

private:
    Gauge *gauge() const { return static_cast<Gauge *>(widget()); }
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *gauge = qobject_cast<Gauge *>(object);
    return gauge ? new GaugeInterface(gauge) : nullptr;
}

void drawSpan(QPainter &painter, const QRectF &circle, const QPen &pen, double from, double to)
{
    painter.setPen(pen);
    painter.drawArc(circle, qRound((Start - Sweep * from / 100) * 16),
                    -qRound(Sweep * (to - from) / 100 * 16));
}

// Long words of other languages get smaller rather than run over the arc.
QFont fitted(QFont font, const QString &text, double width)
{
    while (font.pixelSize() > 8 && QFontMetricsF(font).horizontalAdvance(text) > width)
        font.setPixelSize(font.pixelSize() - 1);
    return font;
}

} // namespace

Gauge::Gauge(QWidget *parent) : QWidget(parent)
{
    static const bool installed = (QAccessible::installFactory(makeInterface), true);
    Q_UNUSED(installed)
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void Gauge::setValue(std::optional<double> value)
{
    m_value = value ? std::optional(std::clamp(*value, 0.0, 100.0)) : std::nullopt;
    update();
    QAccessibleValueChangeEvent event(this, m_value.value_or(0));
    QAccessible::updateAccessibility(&event);
}

void Gauge::setInterval(std::optional<double> low, std::optional<double> high)
{
    m_low = low;
    m_high = high;
    update();
}

void Gauge::setPartial(bool partial)
{
    m_partial = partial;
    update();
}

QString Gauge::word() const
{
    if (!m_value)
        return tr("No score");
    const int shown = qRound(*m_value);
    return shown >= 90 ? tr("Good") : shown >= 50 ? tr("Needs work") : tr("Poor");
}

QColor Gauge::color() const
{
    const Theme &theme = Theme::of(*this);
    if (!m_value)
        return theme.muted;
    const int shown = qRound(*m_value);
    return shown >= 90 ? theme.good : shown >= 50 ? theme.warn : theme.bad;
}

QSize Gauge::sizeHint() const
{
    const int side = fontMetrics().height() * 8;
    return {side, qRound(side * 0.9)};
}

QSize Gauge::minimumSizeHint() const { return sizeHint() * 0.8; }

void Gauge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // The circle's open bottom needs no room: a circle of side s fills s × 0.86.
    const double side
        = std::min<double>({double(width()), height() / 0.88, double(sizeHint().width())});
    const double thickness = side * 0.082;
    const QRectF circle((width() - side) / 2 + thickness / 2,
                        (height() - side * 0.88) / 2 + thickness / 2, side - thickness,
                        side - thickness);
    paintArc(painter, circle, thickness);
    paintText(painter, circle);
}

void Gauge::paintArc(QPainter &painter, const QRectF &circle, double thickness) const
{
    const Theme &theme = Theme::of(*this);
    drawSpan(painter, circle, QPen(theme.track, thickness, Qt::SolidLine, Qt::RoundCap), 0, 100);
    if (m_value) {
        QBrush brush(color());
        if (m_partial) {
            QColor pale = color();
            pale.setAlphaF(0.4F);
            drawSpan(painter, circle, QPen(pale, thickness, Qt::SolidLine, Qt::RoundCap), 0,
                     *m_value);
            brush.setStyle(Qt::BDiagPattern);
        }
        // A round cap would draw a dot for 0.
        const auto cap = *m_value > 0 ? Qt::RoundCap : Qt::FlatCap;
        drawSpan(painter, circle, QPen(brush, thickness, Qt::SolidLine, cap), 0, *m_value);
    }
    if (m_low && m_high) {
        const double inset = thickness * 1.05;
        drawSpan(painter, circle.adjusted(inset, inset, -inset, -inset),
                 QPen(theme.primary, thickness * 0.3, Qt::SolidLine, Qt::RoundCap), *m_low,
                 std::max(*m_high, *m_low + 0.5));
    }
}

void Gauge::paintText(QPainter &painter, const QRectF &circle) const
{
    const Theme &theme = Theme::of(*this);
    QFont number = font();
    number.setPixelSize(qRound(circle.width() * 0.28));
    number.setWeight(QFont::DemiBold);
    QFont small = font();
    small.setPixelSize(std::max(qRound(circle.width() * 0.095), 11));
    small.setWeight(QFont::DemiBold);

    const QPointF middle = circle.center();
    const double half = circle.height() * 0.2;
    painter.setPen(m_value ? theme.text : theme.muted);
    painter.setFont(number);
    painter.drawText(QRectF(circle.left(), middle.y() - half * 1.25, circle.width(), half * 2),
                     Qt::AlignCenter,
                     m_value ? QLocale().toString(qRound(*m_value)) : QString(u'–'));
    painter.setPen(color());
    painter.setFont(fitted(small, word(), circle.width() * 0.7));
    painter.drawText(QRectF(circle.left(), middle.y() + half * 0.95, circle.width(), half),
                     Qt::AlignHCenter | Qt::AlignTop, word());
}

void Gauge::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        update();
    QWidget::changeEvent(event);
}
