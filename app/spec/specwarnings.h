// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/spec/apispec.h"

/// Collects warnings: all are counted, the first are kept.
class SpecWarnings
{
public:
    void add(SpecWarning::Kind kind, const QString &where, int line = 0);
    void addRef(const SpecDocument::Resolved &failed);

    const QList<SpecWarning> &list() const { return m_list; }
    int count() const { return m_count; }

private:
    QList<SpecWarning> m_list;
    int m_count = 0;
};
