// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray lineSvg(const QString &name)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void renderLine(QByteArray svg, QPainter &painter, const QRectF &rect, const QColor &color)
{
    svg.replace("currentColor", color.name().toLatin1());
    QSvgRenderer(svg).render(&painter, rect);
}

// The SVGs draw in "currentColor", which Qt's own engine would show as black in every theme.
class LineIconEngine : public QIconEngine
{
public:
    explicit LineIconEngine(const QString &name) : m_name(name), m_svg(lineSvg(name)) { }

    QIconEngine *clone() const override { return new LineIconEngine(*this); }
    QString key() const override { return u"line-icon"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return m_svg.isEmpty(); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QGuiApplication::palette();
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        renderLine(m_svg, *painter, rect, palette.color(group, QPalette::ButtonText));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect({}, size), mode, state);
        return pixmap;
    }

private:
    QString m_name;
    QByteArray m_svg;
};

} // namespace

QIcon lineIcon(const QString &name) { return QIcon(new LineIconEngine(name)); }

QPixmap linePixmap(const QString &name, const QSize &size, const QColor &color, double ratio)
{
    QPixmap pixmap(size * ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderLine(lineSvg(name), painter, pixmap.rect(), color);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

int iconSideFor(const QFontMetrics &metrics)
{
    return std::max(20, qRound(metrics.height() * 1.15));
}

QIcon appIcon() { return QIcon(u":/icons/io.nat_testing.nat_desktop.svg"_s); }
