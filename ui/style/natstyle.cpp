// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/natstyle.h"

#include "ui/style/elements.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;

NatStyle::NatStyle() : QProxyStyle(u"fusion"_s) { }

void NatStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QAbstractSpinBox *>(widget) || qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *header = qobject_cast<QHeaderView *>(widget)) {
        QFont font = header->font();
        font.setWeight(QFont::DemiBold);
        header->setFont(font);
        header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    } else if (auto *view = qobject_cast<QAbstractItemView *>(widget)) {
        view->viewport()->setAttribute(Qt::WA_Hover);
    }
}

QIcon NatStyle::standardIcon(StandardPixmap icon, const QStyleOption *option,
                             const QWidget *widget) const
{
    return icon == SP_LineEditClearButton ? lineIcon(u"x"_s)
                                          : QProxyStyle::standardIcon(icon, option, widget);
}

void NatStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                             QPainter *painter, const QWidget *widget) const
{
    using namespace Elements;
    switch (element) {
    case PE_PanelButtonCommand:
        // Fusion puts one behind the icon of a checked menu item, without a button's option.
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return paintButton(*button, *painter, widget);
        return paintToolButton(*option, *painter, widget);
    case PE_PanelButtonTool:
        return paintToolButton(*option, *painter, widget);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return paintCheckBox(*option, *painter, widget);
    case PE_IndicatorRadioButton:
        return paintRadioButton(*option, *painter, widget);
    case PE_IndicatorMenuCheckMark:
        return paintMenuCheck(*option, *painter, widget);
    case PE_PanelLineEdit:
        if (as<QStyleOptionFrame>(option).lineWidth > 0)
            paintField(*option, *painter, widget);
        return;
    case PE_FrameFocusRect:
        return drawFocus(*option, *painter, widget);
    case PE_IndicatorArrowDown:
        return paintChevron(*painter, option->rect, Chevron::Down,
                            option->palette.buttonText().color());
    case PE_IndicatorArrowUp:
        return paintChevron(*painter, option->rect, Chevron::Up,
                            option->palette.buttonText().color());
    case PE_IndicatorHeaderArrow:
        return paintChevron(*painter, option->rect,
                            as<QStyleOptionHeader>(option).sortIndicator
                                    == QStyleOptionHeader::SortUp
                                ? Chevron::Down
                                : Chevron::Up,
                            themeOf(*option, widget).muted);
    case PE_PanelItemViewItem:
        return paintItemPanel(as<QStyleOptionViewItem>(option), *painter, widget);
    case PE_FrameMenu:
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        return paintPopup(*option, *painter, widget);
    case PE_PanelStatusBar:
        painter->fillRect(QRect(option->rect.topLeft(), QSize(option->rect.width(), 1)),
                          themeOf(*option, widget).border);
        return;
    case PE_Frame:
        return paintFrame(*option, *painter, widget);
    case PE_PanelItemViewRow: // the items paint it, so that hover and selection are one colour
    case PE_FrameStatusBarItem:
    case PE_FrameDefaultButton:
    case PE_FrameButtonBevel:
    case PE_PanelMenuBar:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void NatStyle::drawFocus(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    using namespace Elements;
    if (!showsFocus(option, widget))
        return;
    const Theme &theme = themeOf(option, widget);
    const bool primary = widget && widget->property(PrimaryProperty).toBool();
    const QRect rect = primary ? option.rect.adjusted(3, 3, -3, -3) : option.rect;
    paintFocusRing(painter, rect, primary ? theme.onPrimary : theme.primary,
                   option.state & State_Item ? 2
                       : primary             ? Radius - 3
                                             : Radius);
}

void NatStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                           const QWidget *widget) const
{
    using namespace Elements;
    switch (element) {
    case CE_PushButtonBevel:
        return paintButton(as<QStyleOptionButton>(option), *painter, widget);
    case CE_PushButtonLabel:
        return paintButtonLabel(as<QStyleOptionButton>(option), *painter, widget);
    case CE_Header:
        return drawHeader(as<QStyleOptionHeader>(option), *painter, widget);
    case CE_HeaderSection:
        return paintHeaderSection(as<QStyleOptionHeader>(option), *painter, widget);
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, themeOf(*option, widget).surface);
        painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
            themeOf(*option, widget).border);
        return;
    case CE_HeaderLabel: {
        QStyleOptionHeader quiet = as<QStyleOptionHeader>(option);
        quiet.palette.setColor(QPalette::ButtonText, themeOf(*option, widget).muted);
        return QProxyStyle::drawControl(element, &quiet, painter, widget);
    }
    case CE_ShapedFrame: {
        const auto &frame = as<QStyleOptionFrame>(option);
        if (frame.frameShape != QFrame::HLine && frame.frameShape != QFrame::VLine)
            break;
        painter->fillRect(option->rect, themeOf(*option, widget).border);
        return;
    }
    case CE_MenuItem:
        return drawMenuItem(as<QStyleOptionMenuItem>(option), *painter, widget);
    case CE_MenuBarItem:
        return drawMenuBarItem(as<QStyleOptionMenuItem>(option), *painter, widget);
    case CE_ProgressBar:
        return paintProgressBar(as<QStyleOptionProgressBar>(option), *painter, widget);
    case CE_MenuBarEmptyArea:
    case CE_Splitter:
    case CE_SizeGrip:
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

// Fusion asks itself, not us, where the parts of a header lie.
void NatStyle::drawHeader(const QStyleOptionHeader &header, QPainter &painter,
                          const QWidget *widget) const
{
    QStyleOptionHeader part = header;
    drawControl(CE_HeaderSection, &part, &painter, widget);
    part.rect = subElementRect(SE_HeaderLabel, &header, widget);
    drawControl(CE_HeaderLabel, &part, &painter, widget);
    if (header.sortIndicator == QStyleOptionHeader::None)
        return;
    part.rect = subElementRect(SE_HeaderArrow, &header, widget);
    drawPrimitive(PE_IndicatorHeaderArrow, &part, &painter, widget);
}

void NatStyle::drawMenuItem(const QStyleOptionMenuItem &item, QPainter &painter,
                            const QWidget *widget) const
{
    QStyleOptionMenuItem plain = item;
    if (item.state & State_Selected && item.menuItemType != QStyleOptionMenuItem::Separator) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Elements::themeOf(item, widget).primarySoft);
        painter.drawRoundedRect(item.rect.adjusted(3, 1, -3, -1), 5, 5);
        painter.restore();
        plain.state &= ~State_Selected;
    }
    QProxyStyle::drawControl(CE_MenuItem, &plain, &painter, widget);
}

void NatStyle::drawMenuBarItem(const QStyleOptionMenuItem &item, QPainter &painter,
                               const QWidget *widget) const
{
    const Theme &theme = Elements::themeOf(item, widget);
    if (item.state & (State_Selected | State_Sunken) && item.state & State_Enabled) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.track);
        painter.drawRoundedRect(item.rect.adjusted(1, 2, -1, -2), 5, 5);
        painter.restore();
    }
    int flags = Qt::AlignCenter | Qt::TextSingleLine;
    flags |= styleHint(SH_UnderlineShortcut, &item, widget, nullptr) ? Qt::TextShowMnemonic
                                                                     : Qt::TextHideMnemonic;
    drawItemText(&painter, item.rect, flags, item.palette, item.state & State_Enabled, item.text,
                 QPalette::WindowText);
}

void NatStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                  QPainter *painter, const QWidget *widget) const
{
    using namespace Elements;
    const auto part
        = [&](SubControl which) { return proxy()->subControlRect(control, option, which, widget); };
    switch (control) {
    case CC_ScrollBar:
        return paintScrollBar(as<QStyleOptionSlider>(option), part(SC_ScrollBarSlider), *painter,
                              widget);
    case CC_ComboBox:
        return paintComboBox(as<QStyleOptionComboBox>(option), part(SC_ComboBoxArrow), *painter,
                             widget);
    case CC_SpinBox:
        return paintSpinBox(as<QStyleOptionSpinBox>(option), part(SC_SpinBoxUp),
                            part(SC_SpinBoxDown), *painter, widget);
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

void setPrimary(QPushButton &button) { button.setProperty(Elements::PrimaryProperty, true); }

void setInvalid(QWidget &field, bool invalid)
{
    field.setProperty(Elements::InvalidProperty, invalid);
    field.update();
}
