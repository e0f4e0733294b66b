// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/elementcrop.h"

#include "app/base/pictures.h"
#include "app/base/pool.h"
#include "app/store/scanstore.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QImageReader>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <utility>

namespace {

constexpr double Around = 56; // CSS px shown around the element
constexpr double LeastWidth = 420; // CSS px, so that a small icon keeps its surroundings
constexpr double LeastHeight = 170;
constexpr QSize Largest(1200, 900); // pixels kept of a crop
constexpr double ShownHeight = 0.62; // of the width, at most
constexpr int MessageHeight = 96;

QRectF grown(const QRectF &box)
{
    const double width = std::max(box.width() + 2 * Around, LeastWidth);
    const double height = std::max(box.height() + 2 * Around, LeastHeight);
    return {box.center().x() - width / 2, box.center().y() - height / 2, width, height};
}

// Moved back inside the picture rather than cut, as far as it fits.
QRectF within(const QRectF &rect, const QSize &size)
{
    QRectF moved = rect;
    moved.moveRight(std::min<double>(moved.right(), size.width()));
    moved.moveBottom(std::min<double>(moved.bottom(), size.height()));
    moved.moveLeft(std::max(moved.left(), 0.0));
    moved.moveTop(std::max(moved.top(), 0.0));
    return moved & QRectF(QPointF(), QSizeF(size));
}

bool isSane(const QRectF &box)
{
    return std::isfinite(box.x()) && std::isfinite(box.y()) && box.isValid() && box.width() < 1e6
        && box.height() < 1e6;
}

} // namespace

ElementCrop::ElementCrop(const ScanStore &store, QWidget *parent) : QWidget(parent), m_store(store)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

ElementCrop::Crop ElementCrop::read(const QString &path, const QRectF &box, double pixelRatio)
{
    QImageReader reader(path, "png");
    const QSize size = reader.size();
    const QRectF wanted(box.topLeft() * pixelRatio, box.size() * pixelRatio);
    const QRectF around(grown(box).topLeft() * pixelRatio, grown(box).size() * pixelRatio);
    if (!mayDecode(reader) || !wanted.intersects(QRectF(QPointF(), QSizeF(size))))
        return {};
    const QRect clip = within(around, size).toAlignedRect() & QRect(QPoint(), size);
    reader.setClipRect(clip);
    Crop crop;
    crop.image = reader.read();
    if (crop.image.isNull())
        return {};
    crop.box = wanted.translated(-clip.topLeft());
    if (crop.image.width() > Largest.width() || crop.image.height() > Largest.height()) {
        const double before = crop.image.width();
        crop.image = crop.image.scaled(Largest, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        const double scale = crop.image.width() / before;
        crop.box = QRectF(crop.box.topLeft() * scale, crop.box.size() * scale);
    }
    crop.state = State::Shown;
    return crop;
}

void ElementCrop::showFinding(const Finding &finding, const QList<Capture> &captures)
{
    clear();
    if (finding.screenshot.isEmpty() || !isSane(finding.box))
        return;
    const QString path = m_store.imagePath(finding.screenshot);
    if (path.isEmpty()) {
        setState(State::Missing);
        return;
    }
    const auto capture
        = std::find_if(captures.cbegin(), captures.cend(),
                       [&](const Capture &known) { return known.sha256 == finding.screenshot; });
    const double ratio
        = capture == captures.cend() ? 1 : std::clamp(capture->devicePixelRatio, 0.1, 10.0);
    setState(State::Loading);
    m_next = {path, finding.box, ratio};
    if (!m_reading)
        readNext();
}

// One at a time: a tall page takes 150 MB while it is decoded, and whoever walks down the list
// only waits for the last.
void ElementCrop::readNext()
{
    m_reading = true;
    const Place place = std::exchange(m_next, std::nullopt).value();
    inPool(
        this, [place] { return read(place.path, place.box, place.pixelRatio); },
        [this, asked = m_asked](const Crop &crop) {
            m_reading = false;
            if (asked == m_asked)
                take(crop);
            else if (m_next)
                readNext();
        });
}

void ElementCrop::clear()
{
    ++m_asked;
    m_next.reset();
    m_image = {};
    setState(State::Nothing);
}

void ElementCrop::take(const Crop &crop)
{
    m_image = crop.image;
    m_box = crop.box;
    setState(crop.state);
}

void ElementCrop::setState(State state)
{
    m_state = state;
    setVisible(state != State::Nothing);
    setAccessibleName(state == State::Shown ? tr("Picture of the element") : stateText());
    updateGeometry();
    update();
    if (state != State::Loading)
        Q_EMIT settled();
}

QString ElementCrop::stateText() const
{
    switch (m_state) {
    case State::Loading:
        return tr("Loading the picture…");
    case State::Missing:
        return tr("The picture of this page was not kept.");
    case State::Damaged:
        return tr("The picture of this page is damaged or does not show the element.");
    default:
        return {};
    }
}

QSize ElementCrop::sizeHint() const { return {320, heightForWidth(320)}; }

int ElementCrop::heightForWidth(int width) const
{
    if (m_image.isNull())
        return MessageHeight;
    const int natural = width * m_image.height() / std::max(m_image.width(), 1);
    return std::clamp(natural, MessageHeight, std::max(MessageHeight, int(width * ShownHeight)));
}

QRectF ElementCrop::imageRect() const
{
    const QSizeF size = QSizeF(m_image.size()).scaled(QSizeF(this->size()), Qt::KeepAspectRatio);
    return {QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), size};
}

void ElementCrop::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(*this);
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath frame;
    frame.addRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), 8, 8);
    painter.fillPath(frame, theme.track);
    if (m_image.isNull()) {
        painter.setPen(theme.muted);
        painter.drawText(rect().adjusted(16, 8, -16, -8), Qt::AlignCenter | Qt::TextWordWrap,
                         stateText());
    } else {
        const QRectF target = imageRect();
        const double scale = target.width() / m_image.width();
        const QRectF box(target.topLeft() + m_box.topLeft() * scale, m_box.size() * scale);
        painter.setClipPath(frame);
        painter.drawImage(target, m_image);
        // White below the colour: the box is seen on any picture.
        const QRectF line = box.adjusted(-3, -3, 3, 3);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(Qt::white, 5));
        painter.drawRoundedRect(line, 4, 4);
        painter.setPen(QPen(theme.bad, 2.5));
        painter.drawRoundedRect(line, 4, 4);
        painter.setClipping(false);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(theme.border);
    painter.drawPath(frame);
}

void ElementCrop::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setState(m_state);
    QWidget::changeEvent(event);
}
