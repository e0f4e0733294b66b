// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/browser/screenshot.h"

#include "app/base/pool.h"

#include <QBuffer>
#include <QImage>
#include <QTimer>

#include <cmath>
#include <cstring>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto CaptureTime = 20s;
constexpr auto BetweenLooks = 250ms;
constexpr int MaxLooks = 12; // 3 s
constexpr qint64 MaxPixels = 64 * 1024 * 1024; // a quarter of a gigabyte when decoded

void capture(Tab &tab, QJsonObject params, QObject *context, const Handler<QByteArray> &handler)
{
    params.insert(u"format"_s, u"png"_s);
    params.insert(u"optimizeForSpeed"_s, true);
    tab.call(u"Page.captureScreenshot"_s, params, CaptureTime, context,
             [handler](const Result<QJsonObject> &answer) {
                 if (!answer)
                     return handler(answer.error());
                 const QByteArray base64 = answer->value("data"_L1).toString().toLatin1();
                 handler(QByteArray::fromBase64(base64));
             });
}

/// One picture of strips that lie below each other; empty when one of them cannot be read.
QByteArray joined(const QList<QByteArray> &strips, QSize size)
{
    QImage whole(size, QImage::Format_RGB32);
    if (whole.isNull())
        return {};
    int y = 0;
    for (const QByteArray &png : strips) {
        const QImage strip = QImage::fromData(png, "png").convertToFormat(QImage::Format_RGB32);
        if (strip.width() != size.width() || y + strip.height() > size.height())
            return {};
        for (int row = 0; row < strip.height(); ++row, ++y)
            std::memcpy(whole.scanLine(y), strip.constScanLine(row), size_t(strip.width()) * 4);
    }
    if (y != size.height())
        return {};
    QBuffer out;
    out.open(QBuffer::WriteOnly);
    return whole.save(&out, "png", 80) ? out.data() : QByteArray();
}

} // namespace

Screenshot::Screenshot(Tab &tab, const QByteArray &lastLook, QObject *parent)
    : QObject(parent), m_tab(tab), m_lastLook(lastLook)
{
}

void Screenshot::look(Tab &tab, QObject *context, const Handler<QByteArray> &handler)
{
    capture(tab, {}, context, handler);
}

void Screenshot::start()
{
    look(m_tab, this, [this](const Result<QByteArray> &now) {
        if (now)
            compare(*now);
        else
            end(now.error());
    });
}

void Screenshot::compare(const QByteArray &now)
{
    const bool still = now == m_lastLook;
    m_lastLook = now;
    if (!still && ++m_looks < MaxLooks) {
        QTimer::singleShot(BetweenLooks, this, &Screenshot::start);
        return;
    }
    if (!still)
        m_picture.notes.append(u"kept changing"_s);
    stopScripts();
}

// Capturing beyond the window sometimes tells the page for a moment that its window is 1 × 1, and
// a page that reacts to it looks different: nothing may run meanwhile.
void Screenshot::stopScripts()
{
    m_tab.call(u"Emulation.setScriptExecutionDisabled"_s, {{u"value"_s, true}}, CaptureTime, this,
               [this](const Result<QJsonObject> &answer) {
                   if (answer)
                       measure();
                   else
                       end(answer.error());
               });
}

void Screenshot::measure()
{
    m_tab.call(u"Page.getLayoutMetrics"_s, {}, CaptureTime, this,
               [this](const Result<QJsonObject> &answer) {
                   if (answer)
                       measured(*answer);
                   else
                       end(answer.error());
               });
}

void Screenshot::measured(const QJsonObject &metrics)
{
    const QJsonObject content = metrics.value("cssContentSize"_L1).toObject();
    const int width = int(std::ceil(content.value("width"_L1).toDouble()));
    const int height = int(std::ceil(content.value("height"_L1).toDouble()));
    m_size.setWidth(qBound(1, width, MaxWidth));
    m_size.setHeight(qBound(1, height, qMin(MaxHeight, int(MaxPixels / m_size.width()))));
    if (m_size.width() < width)
        m_picture.notes.append(u"cut at %1 px width"_s.arg(m_size.width()));
    if (m_size.height() < height)
        m_picture.notes.append(u"cut at %1 px"_s.arg(m_size.height()));
    takeStrip();
}

void Screenshot::takeStrip()
{
    const int top = int(m_strips.size()) * StripHeight;
    const int height
        = m_size.height() > TallHeight ? qMin(StripHeight, m_size.height() - top) : m_size.height();
    const QJsonObject clip {{u"x"_s, 0},
                            {u"y"_s, top},
                            {u"width"_s, m_size.width()},
                            {u"height"_s, height},
                            {u"scale"_s, 1}};
    capture(m_tab, {{u"captureBeyondViewport"_s, true}, {u"clip"_s, clip}}, this,
            [this, bottom = top + height](const Result<QByteArray> &png) {
                if (!png)
                    return end(png.error());
                m_strips.append(*png);
                bottom < m_size.height() ? takeStrip() : join();
            });
}

void Screenshot::join()
{
    m_picture.pixels = m_size;
    if (m_strips.size() == 1) {
        m_picture.png = m_strips.constFirst();
        return end(m_picture);
    }
    inPool(
        this, [strips = m_strips, size = m_size] { return joined(strips, size); },
        [this](const QByteArray &png) {
            m_picture.png = png;
            if (png.isEmpty())
                end(Error {.kind = ErrorKind::BadReply, .detail = u"strips do not fit"_s});
            else
                end(m_picture);
        });
}

void Screenshot::end(const Result<Picture> &picture)
{
    m_tab.call(u"Emulation.setScriptExecutionDisabled"_s, {{u"value"_s, false}}, CaptureTime, this,
               [this, picture](const Result<QJsonObject> &) { Q_EMIT finished(picture); });
}
