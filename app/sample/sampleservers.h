// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sample/sampleapi.h"
#include "app/sample/samplesite.h"

/// The bundled sample website and the bundled sample API, each on its own port of 127.0.0.1.
class SampleServers : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        quint16 port = 0; ///< of the site; the API takes the next one. 0 = two free ones
        bool changed = false; ///< serve the second look
    };

    explicit SampleServers(Options options, QObject *parent = nullptr);

    /// False when a port cannot be had: see errorString().
    bool listen();
    QString errorString() const { return m_errorString; }

    QUrl siteUrl() const { return m_site.url(); }
    QUrl apiUrl() const { return m_api.url(); }
    QUrl specUrl() const { return m_api.specUrl(); }

private:
    Options m_options;
    SampleSite m_site;
    SampleApi m_api;
    QString m_errorString;
};
