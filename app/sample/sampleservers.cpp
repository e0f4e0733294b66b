// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/sampleservers.h"

SampleServers::SampleServers(Options options, QObject *parent)
    : QObject(parent), m_options(options), m_site(options.changed), m_api(options.changed)
{
}

bool SampleServers::listen()
{
    const quint16 apiPort = m_options.port == 0 ? 0 : m_options.port + 1;
    if (!m_site.listen(m_options.port)) {
        m_errorString = m_site.errorString();
        return false;
    }
    if (!m_api.listen(apiPort)) {
        m_errorString = m_api.errorString();
        return false;
    }
    return true;
}
