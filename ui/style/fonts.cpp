// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/fonts.h"

#include <QApplication>
#include <QDirIterator>
#include <QFontDatabase>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr double BodySize = 10.5;
}

void useInter()
{
    bool loaded = false;
    QDirIterator files(u":/fonts"_s, {u"*.otf"_s});
    while (files.hasNext())
        loaded |= QFontDatabase::addApplicationFont(files.next()) >= 0;
    QFont font = QApplication::font();
    if (loaded)
        font.setFamilies({u"Inter"_s, font.family()});
    font.setPointSizeF(std::max(BodySize, font.pointSizeF()));
    // Hinting to whole pixels makes Inter's spacing uneven at these sizes.
    font.setHintingPreference(QFont::PreferNoHinting);
    QApplication::setFont(font);
}
