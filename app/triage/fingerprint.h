// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/types.h"

/// The identity of a finding over scans: 32 hex digits of a SHA-256 over
/// - category and rule,
/// - the page: path and names of its query's parameters, without host and values,
/// - the last three steps of the selector, without positions among siblings; ids and classes
///   without digits and without what build tools append to them,
/// - the element's tag with the attributes that say what it is for (type, name, role, href, …),
///   whose values keep short numbers, as they tell one product from the next.
/// Viewport, box, texts and all other markup do not count, nor do the words of axe. Places that
/// are alike in all of that are instances of one problem and share its fingerprint.
QString fingerprint(const Finding &finding);
