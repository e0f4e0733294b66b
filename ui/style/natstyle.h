// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

class QPushButton;
class QStyleOptionHeader;
class QStyleOptionMenuItem;

/// Fusion with our shapes: rounded fields and buttons, flat headers, slim scroll bars, a ring for
/// keyboard focus. Colours come from Theme::of the widget; no style sheets anywhere, since one
/// would switch all of this off for its widget.
class NatStyle : public QProxyStyle
{
    Q_OBJECT

public:
    NatStyle();

    void polish(QWidget *widget) override;
    using QProxyStyle::polish;

    QIcon standardIcon(StandardPixmap icon, const QStyleOption *option,
                       const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *answer) const override;

private:
    void drawFocus(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
    void drawHeader(const QStyleOptionHeader &header, QPainter &painter,
                    const QWidget *widget) const;
    void drawMenuItem(const QStyleOptionMenuItem &item, QPainter &painter,
                      const QWidget *widget) const;
    void drawMenuBarItem(const QStyleOptionMenuItem &item, QPainter &painter,
                         const QWidget *widget) const;
};

/// Marks the one button of a page that does what the page is for.
void setPrimary(QPushButton &button);
/// Marks a field whose content cannot be used; the reason stands as text beside it.
void setInvalid(QWidget &field, bool invalid);
