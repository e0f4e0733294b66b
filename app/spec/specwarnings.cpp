// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spec/specwarnings.h"

namespace {
constexpr qsizetype MostKept = 100;
constexpr qsizetype LongestPlace = 200;
} // namespace

void SpecWarnings::add(SpecWarning::Kind kind, const QString &where, int line)
{
    ++m_count;
    if (m_list.size() < MostKept)
        m_list.append({.kind = kind, .where = where.left(LongestPlace), .line = line});
}

void SpecWarnings::addRef(const SpecDocument::Resolved &failed)
{
    const auto kind = failed.state == SpecDocument::RefState::External
        ? SpecWarning::Kind::ExternalRef
        : failed.state == SpecDocument::RefState::Circular ? SpecWarning::Kind::CircularRef
                                                           : SpecWarning::Kind::BrokenRef;
    add(kind, failed.ref);
}
