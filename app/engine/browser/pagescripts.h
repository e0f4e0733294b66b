// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The scripts that are put into pages; sources in resources/page, axe-core from npm.
namespace PageScripts {

/// Put into every new document before its own scripts.
QString quiet(); ///< in the page's world
QString vitals(); ///< in a world of its own; defines natVitals(patience)

/// Expressions that yield a string, or a promise of one.
QString facts(); ///< {"title":s,"load":ms|null,"links":[s]}
QString freeze();
QString runAxe(); ///< see axeresult.h; needs axe() in every frame

QString axe(); ///< axe-core, made ready to answer other frames
QString axeVersion(); ///< "4.14.1"

} // namespace PageScripts
