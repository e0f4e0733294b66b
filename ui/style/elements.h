// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QStyleOption>

class QPainter;
class QWidget;
struct Theme;

// How NatStyle paints each kind of element; one file per kind.

namespace Elements {

inline constexpr double Radius = 7; ///< fields and buttons
inline constexpr char PrimaryProperty[] = "primary";
inline constexpr char InvalidProperty[] = "invalid";

/// An option as the type that Qt promises for the element at hand.
template <typename T>
const T &as(const QStyleOption *option)
{
    const auto *typed = qstyleoption_cast<const T *>(option);
    Q_ASSERT(typed);
    return *typed;
}

/// The colours for what is being drawn, with or without a widget.
const Theme &themeOf(const QStyleOption &option, const QWidget *widget);
/// Whether the keyboard brought the focus here: a ring after a click would only be noise.
bool showsFocus(const QStyleOption &option, const QWidget *widget);
void paintFocusRing(QPainter &painter, const QRect &rect, const QColor &color, double radius);
enum class Chevron { Up, Down, Left, Right };
void paintChevron(QPainter &painter, const QRect &rect, Chevron direction, const QColor &color);

// pushbuttons.cpp
bool isPrimary(const QStyleOptionButton &option, const QWidget *widget);
void paintButton(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget);
void paintToolButton(const QStyleOption &option, QPainter &painter, const QWidget *widget);
inline constexpr int ButtonIconGap = 8;
void paintButtonLabel(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget);

// checks.cpp
void paintCheckBox(const QStyleOption &option, QPainter &painter, const QWidget *widget);
void paintRadioButton(const QStyleOption &option, QPainter &painter, const QWidget *widget);
void paintMenuCheck(const QStyleOption &option, QPainter &painter, const QWidget *widget);

// fields.cpp
void paintField(const QStyleOption &option, QPainter &painter, const QWidget *widget);
void paintComboBox(const QStyleOptionComboBox &option, const QRect &arrow, QPainter &painter,
                   const QWidget *widget);
void paintSpinBox(const QStyleOptionSpinBox &option, const QRect &up, const QRect &down,
                  QPainter &painter, const QWidget *widget);

// views.cpp
void paintHeaderSection(const QStyleOptionHeader &option, QPainter &painter, const QWidget *widget);
void paintScrollBar(const QStyleOptionSlider &option, const QRect &slider, QPainter &painter,
                    const QWidget *widget);
void paintItemPanel(const QStyleOptionViewItem &option, QPainter &painter, const QWidget *widget);
void paintProgressBar(const QStyleOptionProgressBar &option, QPainter &painter,
                      const QWidget *widget);
void paintFrame(const QStyleOption &option, QPainter &painter, const QWidget *widget);
void paintPopup(const QStyleOption &option, QPainter &painter, const QWidget *widget);

} // namespace Elements
