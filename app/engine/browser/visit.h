// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/types.h"

#include <QByteArray>

#include <chrono>

/// One page to look at, in one window size.
struct VisitRequest
{
    QUrl url = {}; ///< http or https
    Viewport viewport {1280, 800}; ///< CSS px; the device pixel ratio is always 1
    bool accessibility = true; ///< run axe-core in every frame
    bool performance = true; ///< collect LCP, CLS, FCP, TBT, TTFB
    bool capture = true; ///< full-page screenshot
    /// From the first byte sent to the load event. What follows has deadlines of its own; a visit
    /// is over after timeout + 45 s whatever the page does.
    std::chrono::milliseconds timeout {30'000};
    /// The page must end up in the origin (scheme, host, port) of this address, else OutOfScope
    /// and nothing is checked. Empty: anywhere.
    QUrl scope = {};
};

/// What a visit found. Text from the page is plain text of bounded length; nothing here is trusted.
///
/// Ok and HttpError pages are checked as asked. Everything else has no findings, no metrics and no
/// screenshot, but says in `outcome`, `httpStatus` and `errorText` what happened.
struct VisitEvidence
{
    PageOutcome outcome = PageOutcome::Ok;
    int httpStatus = 0; ///< of the last document; 0 when none was answered
    QUrl finalUrl; ///< after redirects, fragment kept; empty when nothing was loaded
    QString title; ///< at most 300 characters
    QString contentType; ///< MIME type of the document, without parameters
    QString note; ///< remarks, joined by "; ": "load event not fired", "cut at 30000 px", …
    QString errorText; ///< for details only: Chromium's word (net::ERR_…) or what did not answer
    std::optional<double> loadMs; ///< navigation start to load event; absent when it did not fire

    /// Absolute http(s) addresses of a[href] and area[href] in the document, its open shadow roots
    /// and same-origin frames, without fragment, in document order, each once, at most 5,000.
    /// Links with a download attribute are left out; scope, logout links etc. are the caller's.
    QList<QUrl> links;

    /// Both carry url (as requested), viewport and box; screenshot and fingerprint are the caller's
    /// to fill in. At most 1,000 together, then the note says so.
    QList<Finding> violations;
    QList<Finding> needsReview; ///< axe "incomplete"; never mixed with violations
    PageRules rules; ///< empty lists when axe did not run to its end (see judged)
    bool judged = false; ///< axe ran to its end; false also when it wasn't asked for

    /// One per metric when asked for, with no value where the page gave none. Always indicative:
    /// other tabs were at work beside it.
    QList<Metric> metrics;

    QByteArray png; ///< the whole page, empty when not asked for or not possible
    QSize pixels; ///< of png
};
