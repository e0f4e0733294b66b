// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pill.h"

#include "app/words/enumwords.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QtMath>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int PillPadX = 10;
constexpr int PillPadY = 3;
constexpr int ShapeGap = 6;

QFont pillFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.93);
    font.setWeight(QFont::DemiBold);
    return font;
}

int shapeSide(const QFontMetrics &metrics) { return qRound(metrics.ascent() * 0.82); }

QColor softColor(Pill::Tone tone, const Theme &theme)
{
    switch (tone) {
    case Pill::Tone::Good:
        return theme.goodSoft;
    case Pill::Tone::Warn:
        return theme.warnSoft;
    case Pill::Tone::Bad:
        return theme.badSoft;
    case Pill::Tone::Neutral:
        break;
    }
    return theme.track;
}

QPolygonF polygon(const QRectF &rect, int corners, double turn)
{
    QPolygonF points;
    for (int i = 0; i < corners; ++i) {
        const double angle = turn + 2 * M_PI * i / corners;
        points << rect.center() + QPointF(qCos(angle), qSin(angle)) * rect.width() / 2;
    }
    return points;
}

void pillPaintMark(QPainter &painter, const QRectF &rect, Pill::Shape shape, const QColor &color)
{
    painter.setPen(QPen(color, rect.width() * 0.14, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(rect.adjusted(1, 1, -1, -1));
    const auto at = [&rect](double x, double y) {
        return QPointF(rect.x() + rect.width() * x, rect.y() + rect.height() * y);
    };
    if (shape == Pill::Shape::Check) {
        painter.drawPolyline(QPolygonF {at(.32, .52), at(.45, .65), at(.68, .37)});
    } else {
        painter.drawLine(at(.36, .36), at(.64, .64));
        painter.drawLine(at(.64, .36), at(.36, .64));
    }
}

} // namespace

Pill severityPill(Severity severity, Category category)
{
    const QString word = severityWord(severity, category);
    switch (severity) {
    case Severity::Critical:
        return {word, Pill::Tone::Bad, Pill::Shape::Hexagon};
    case Severity::High:
        return {word, Pill::Tone::Bad, Pill::Shape::Triangle};
    case Severity::Medium:
        return {word, Pill::Tone::Warn, Pill::Shape::Diamond};
    default:
        return {word, Pill::Tone::Neutral, Pill::Shape::Circle};
    }
}

Pill outcomePill(PageOutcome outcome)
{
    const QString word = pageOutcomeWord(outcome);
    switch (outcome) {
    case PageOutcome::Ok:
        return {word, Pill::Tone::Good, Pill::Shape::Check};
    case PageOutcome::OutOfScope:
    case PageOutcome::Download:
    case PageOutcome::NotHtml:
    case PageOutcome::Cancelled:
        return {word, Pill::Tone::Neutral, Pill::Shape::Circle};
    case PageOutcome::HttpError:
    case PageOutcome::NeedsLogin:
        return {word, Pill::Tone::Warn, Pill::Shape::Diamond};
    default:
        return {word, Pill::Tone::Bad, Pill::Shape::Cross};
    }
}

Pill statePill(ScanState state)
{
    const QString word = scanStateWord(state);
    switch (state) {
    case ScanState::Completed:
        return {word, Pill::Tone::Good, Pill::Shape::Check};
    case ScanState::Failed:
    case ScanState::TimedOut:
        return {word, Pill::Tone::Bad, Pill::Shape::Cross};
    case ScanState::Cancelled:
        return {word, Pill::Tone::Warn, Pill::Shape::Diamond};
    default:
        return {word, Pill::Tone::Neutral, Pill::Shape::Circle};
    }
}

Pill ratingPill(const QString &rating)
{
    const QString word = ratingWord(rating);
    if (rating == "good"_L1)
        return {word, Pill::Tone::Good, Pill::Shape::Check};
    if (rating == "needs-improvement"_L1)
        return {word, Pill::Tone::Warn, Pill::Shape::Diamond};
    if (rating == "poor"_L1)
        return {word, Pill::Tone::Bad, Pill::Shape::Triangle};
    return {word, Pill::Tone::Neutral, Pill::Shape::None};
}

QColor pillColor(Pill::Tone tone, const Theme &theme)
{
    switch (tone) {
    case Pill::Tone::Good:
        return theme.good;
    case Pill::Tone::Warn:
        return theme.warn;
    case Pill::Tone::Bad:
        return theme.bad;
    case Pill::Tone::Neutral:
        break;
    }
    return theme.muted;
}

void paintShape(QPainter &painter, const QRectF &rect, Pill::Shape shape, const QColor &color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    switch (shape) {
    case Pill::Shape::Hexagon:
        painter.drawPolygon(polygon(rect, 6, 0));
        break;
    case Pill::Shape::Triangle:
        painter.drawPolygon(
            QPolygonF {QPointF(rect.center().x(), rect.top() + rect.height() * 0.06),
                       rect.bottomRight() - QPointF(0, rect.height() * 0.08),
                       rect.bottomLeft() - QPointF(0, rect.height() * 0.08)});
        break;
    case Pill::Shape::Diamond:
        painter.drawPolygon(polygon(rect, 4, 0));
        break;
    case Pill::Shape::Circle:
        painter.drawEllipse(rect.center(), rect.width() * 0.34, rect.width() * 0.34);
        break;
    case Pill::Shape::Check:
    case Pill::Shape::Cross:
        pillPaintMark(painter, rect, shape, color);
        break;
    case Pill::Shape::None:
        break;
    }
}

QSize pillSize(const Pill &pill, const QFont &font)
{
    const QFontMetrics metrics(pillFont(font));
    const int shape = pill.shape == Pill::Shape::None ? 0 : shapeSide(metrics) + ShapeGap;
    return QSize(metrics.horizontalAdvance(pill.text) + shape + 2 * PillPadX,
                 metrics.height() + 2 * PillPadY);
}

void paintPill(QPainter &painter, const QRect &rect, const Pill &pill, const QFont &font,
               const Theme &theme, Qt::LayoutDirection direction)
{
    const QFont used = pillFont(font);
    const QFontMetrics metrics(used);
    const QSize size = pillSize(pill, font).boundedTo(rect.size());
    QRect box(QPoint(rect.left(), rect.top() + (rect.height() - size.height()) / 2), size);
    box = QStyle::visualRect(direction, rect, box);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(softColor(pill.tone, theme));
    painter.drawRoundedRect(box, box.height() / 2.0, box.height() / 2.0);

    QRect inner = box.adjusted(PillPadX, 0, -PillPadX, 0);
    const QColor ink = pillColor(pill.tone, theme);
    if (pill.shape != Pill::Shape::None) {
        const int side = shapeSide(metrics);
        const QRect shape(inner.left(), inner.top() + (inner.height() - side) / 2, side, side);
        paintShape(painter, QStyle::visualRect(direction, inner, shape), pill.shape, ink);
        const QRect word = inner.adjusted(side + ShapeGap, 0, 0, 0);
        inner = QStyle::visualRect(direction, inner, word);
    }
    painter.setFont(used);
    painter.setPen(ink);
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                     metrics.elidedText(pill.text, Qt::ElideRight, inner.width() + 1));
    painter.restore();
}

PillLabel::PillLabel(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PillLabel::setPill(const Pill &pill)
{
    m_pill = pill;
    setAccessibleName(pill.text);
    updateGeometry();
    update();
}

QSize PillLabel::sizeHint() const
{
    return m_pill.text.isEmpty() ? QSize(0, 0) : pillSize(m_pill, font());
}

QSize PillLabel::minimumSizeHint() const { return sizeHint(); }

void PillLabel::paintEvent(QPaintEvent *)
{
    if (m_pill.text.isEmpty())
        return;
    QPainter painter(this);
    paintPill(painter, rect(), m_pill, font(), Theme::of(*this), layoutDirection());
}
