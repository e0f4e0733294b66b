// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"

#include <QLabel>
#include <QWidget>

const Theme &Theme::light()
{
    static const Theme theme {
        .window = 0xf6f7f9,
        .surface = 0xffffff,
        .border = 0xe4e7ec,
        .fieldBorder = 0x868f9f,
        .text = 0x101828,
        .muted = 0x5d6b82,
        .primary = 0x3b5bdb,
        .primaryPressed = 0x2f4ac0,
        .onPrimary = 0xffffff,
        .primarySoft = 0xe8edfc,
        .hover = 0xf2f4f8,
        .track = 0xe8ebf0,
        .good = 0x0b7a43,
        .goodSoft = 0xe3f4ea,
        .warn = 0x975a00,
        .warnSoft = 0xfdf0d9,
        .bad = 0xc0213f,
        .badSoft = 0xfde7ea,
        .accent = 0x14a098,
    };
    return theme;
}

const Theme &Theme::dark()
{
    static const Theme theme {
        .window = 0x111418,
        .surface = 0x191d23,
        .border = 0x2a3039,
        .fieldBorder = 0x687384,
        .text = 0xe8ebf0,
        .muted = 0x9aa5b4,
        .primary = 0x7b93ff,
        .primaryPressed = 0x94a8ff,
        .onPrimary = 0x0e1330,
        .primarySoft = 0x232c4d,
        .hover = 0x20252d,
        .track = 0x2a3039,
        .good = 0x46c28a,
        .goodSoft = 0x14301f,
        .warn = 0xf2b14c,
        .warnSoft = 0x3a2a0e,
        .bad = 0xff7a8a,
        .badSoft = 0x40151d,
        .accent = 0x3cc9bf,
    };
    return theme;
}

const Theme &Theme::highContrast()
{
    static const Theme theme {
        .window = QColor(0, 0, 0), // a bare 0 would be a null pointer
        .surface = QColor(0, 0, 0),
        .border = 0xb8b8b8,
        .fieldBorder = 0xffffff,
        .text = 0xffffff,
        .muted = 0xd8d8d8,
        .primary = 0x8cd0ff,
        .primaryPressed = 0xbfe4ff,
        .onPrimary = QColor(0, 0, 0),
        .primarySoft = 0x002b52,
        .hover = 0x262626,
        .track = 0x4a4a4a,
        .good = 0x5fe89a,
        .goodSoft = 0x00260f,
        .warn = 0xffd24d,
        .warnSoft = 0x2b1f00,
        .bad = 0xffa3ad,
        .badSoft = 0x3a0008,
        .accent = 0x6ff0e6,
    };
    return theme;
}

const Theme &Theme::of(const QWidget &widget) { return of(widget.palette()); }

const Theme &Theme::of(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    if (window == highContrast().window)
        return highContrast();
    return window.lightness() < 128 ? dark() : light();
}

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::Base, surface);
    palette.setColor(QPalette::AlternateBase, hover);
    palette.setColor(QPalette::Button, surface);
    palette.setColor(QPalette::ToolTipBase, surface);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::ToolTipText, QPalette::HighlightedText})
        palette.setColor(role, text);
    palette.setColor(QPalette::PlaceholderText, muted);
    palette.setColor(QPalette::Highlight, primarySoft);
    palette.setColor(QPalette::Link, primary);
    palette.setColor(QPalette::LinkVisited, primary);
    palette.setColor(QPalette::BrightText, bad);
    // What Fusion still draws itself, it shades from these.
    palette.setColor(QPalette::Light, surface);
    palette.setColor(QPalette::Midlight, hover);
    palette.setColor(QPalette::Mid, border);
    palette.setColor(QPalette::Dark, fieldBorder);
    palette.setColor(QPalette::Shadow, border);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, muted);
    return palette;
}

void setPageTitleFont(QLabel &label)
{
    QFont font = label.font();
    font.setPointSizeF(font.pointSizeF() * 1.7);
    font.setWeight(QFont::Bold);
    label.setFont(font);
}
