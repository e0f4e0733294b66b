// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/types.h"
#include "app/base/result.h"

#include <QObject>

/// The one Chromium of an engine process: started when first needed, restarted when it is lost,
/// recycled when it has shown enough pages, killed with everything it started when this is deleted.
/// Scans use it through a BrowserSession each.
class Browser : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString program; ///< empty: NAT_CHROME, then the usual places (see findChromium)
        int tabs = 0; ///< visits at once, all sessions together; 0 = number of cores
        int pagesPerProcess = 200; ///< then a fresh process; Chromium grows with its pages
    };

    explicit Browser(Options options, QObject *parent = nullptr);
    ~Browser() override;

    /// Fills `browser` and `axe`; starts the browser if need be. BrowserMissing or EngineDown.
    void environment(QObject *context, Handler<Environment> handler);
};
