// SPDX-License-Identifier: GPL-3.0-or-later
// Where NatStyle puts things and how large they are; natstyle.cpp paints them.
#include "ui/style/elements.h"
#include "ui/style/natstyle.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QListView>

#include <algorithm>

namespace {

constexpr int ControlHeight = 36;
constexpr int ArrowWidth = 30; ///< of combo boxes and spin boxes
constexpr int TableCellMargin = 11; ///< left and right of text in tables and their headers
constexpr int SortArrow = 16;
constexpr int ShortestHandle = 28;

/// What stands beside text grows with it: `size` is for the usual font.
int besideText(int size)
{
    constexpr double usualHeight = 17;
    return std::max(size, qRound(size * QFontMetrics(QApplication::font()).height() / usualHeight));
}

/// 36 px with the usual font; grows with larger text.
int controlHeight(const QStyleOption &option)
{
    return std::max(ControlHeight, option.fontMetrics.height() + 18);
}

// No buttons at the ends: the groove is everything.
QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const QRect &rect = bar.rect;
    const bool upright = bar.orientation == Qt::Vertical;
    const int length = upright ? rect.height() : rect.width();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    const int size = range <= 0 ? length
                                : std::clamp(int(bar.pageStep * length / (range + bar.pageStep)),
                                             std::min(ShortestHandle, length), length);
    const int start = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                      length - size, bar.upsideDown);
    const auto piece = [&](int from, int to) {
        const QRect logical = upright ? QRect(rect.x(), rect.y() + from, rect.width(), to - from)
                                      : QRect(rect.x() + from, rect.y(), to - from, rect.height());
        return QStyle::visualRect(bar.direction, rect, logical);
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return piece(start, start + size);
    case QStyle::SC_ScrollBarSubPage:
        return piece(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return piece(start + size, length);
    case QStyle::SC_ScrollBarGroove:
        return rect;
    default:
        return {};
    }
}

} // namespace

using Elements::as;

QRect NatStyle::subElementRect(SubElement element, const QStyleOption *option,
                               const QWidget *widget) const
{
    const auto visual
        = [option](const QRect &rect) { return visualRect(option->direction, option->rect, rect); };
    switch (element) {
    case SE_LineEditContents:
        return as<QStyleOptionFrame>(option).lineWidth > 0 ? option->rect.adjusted(8, 0, -8, 0)
                                                           : option->rect;
    case SE_PushButtonFocusRect:
        return option->rect;
    case SE_HeaderLabel: {
        const auto &header = as<QStyleOptionHeader>(option);
        const int arrow = header.sortIndicator == QStyleOptionHeader::None ? 0 : SortArrow;
        return visual(option->rect.adjusted(TableCellMargin, 0, -TableCellMargin - arrow, 0));
    }
    case SE_HeaderArrow: {
        const QRect &rect = option->rect;
        return visual(QRect(rect.right() - TableCellMargin - SortArrow + 4, rect.top(),
                            SortArrow - 4, rect.height()));
    }
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect NatStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                               SubControl part, const QWidget *widget) const
{
    const QRect &rect = option->rect;
    const QRect arrow(rect.right() - ArrowWidth + 1, rect.top(), ArrowWidth, rect.height());
    const auto visual = [option](const QRect &logical) {
        return visualRect(option->direction, option->rect, logical);
    };
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return visual(rect.adjusted(8, 2, -ArrowWidth, -2));
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return visual(arrow);
    if (control == CC_SpinBox && part == SC_SpinBoxEditField)
        return visual(rect.adjusted(10, 2, -ArrowWidth, -2));
    if (control == CC_SpinBox && part == SC_SpinBoxUp)
        return visual(arrow.adjusted(0, 3, 0, -rect.height() / 2));
    if (control == CC_SpinBox && part == SC_SpinBoxDown)
        return visual(arrow.adjusted(0, rect.height() / 2, 0, -3));
    if (control == CC_ScrollBar)
        return scrollBarPart(as<QStyleOptionSlider>(option), part);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize NatStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                 const QWidget *widget) const
{
    switch (type) {
    case CT_LineEdit:
        return {size.width() + 16, controlHeight(*option)};
    case CT_PushButton:
        return {size.width() + 28
                    + (as<QStyleOptionButton>(option).icon.isNull() ? 0 : Elements::ButtonIconGap),
                controlHeight(*option)};
    case CT_ComboBox:
        return {size.width() + 12 + ArrowWidth, controlHeight(*option)};
    case CT_SpinBox:
        return {size.width() + 14 + ArrowWidth, controlHeight(*option)};
    case CT_ToolButton:
        return QProxyStyle::sizeFromContents(type, option, size, widget)
            .expandedTo(QSize(32, 32))
            .grownBy(QMargins(2, 0, 2, 0));
    case CT_CheckBox:
    case CT_RadioButton:
        return QProxyStyle::sizeFromContents(type, option, size, widget).expandedTo(QSize(0, 26));
    case CT_HeaderSection: {
        const auto &header = as<QStyleOptionHeader>(option);
        const QSize text = header.fontMetrics.size(Qt::TextSingleLine, header.text);
        // Room for the arrow always, or columns would jump when the order changes.
        return {text.width() + 2 * TableCellMargin + SortArrow,
                std::max(ControlHeight + 2, text.height() + 20)};
    }
    case CT_MenuItem:
        if (as<QStyleOptionMenuItem>(option).menuItemType == QStyleOptionMenuItem::Separator)
            break;
        return QProxyStyle::sizeFromContents(type, option, size, widget).expandedTo(QSize(180, 30));
    case CT_MenuBarItem:
        return {size.width() + 18, std::max(30, option->fontMetrics.height() + 12)};
    case CT_ItemViewItem:
        if (!qobject_cast<const QListView *>(widget))
            break;
        return QProxyStyle::sizeFromContents(type, option, size, widget)
            .expandedTo(QSize(0, option->fontMetrics.height() + 14));
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

int NatStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                          const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        return qobject_cast<const QAbstractItemView *>(widget) ? 0 : 1;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 28;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return besideText(18);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_LineEditIconSize:
        return besideText(18);
    case PM_ToolBarIconSize:
        return besideText(20);
    case PM_FocusFrameHMargin:
        return TableCellMargin - 1;
    case PM_MenuButtonIndicator:
        return 18;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuBarPanelWidth:
        return 0;
    case PM_MenuBarItemSpacing:
        return 2;
    case PM_MenuVMargin:
        return 4;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    case PM_SplitterWidth:
        return 12;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int NatStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                        QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_UnderlineShortcut:
    case SH_EtchDisabledText:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}
