// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/failon.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

std::optional<Severity> failOnFrom(const QString &word)
{
    static const QHash<QString, Severity> words {
        {u"critical"_s, Severity::Critical}, {u"serious"_s, Severity::High},
        {u"high"_s, Severity::High},         {u"moderate"_s, Severity::Medium},
        {u"medium"_s, Severity::Medium},     {u"minor"_s, Severity::Low},
        {u"low"_s, Severity::Low},
    };
    const auto found = words.constFind(word.toLower());
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

bool reaches(const QHash<Severity, int> &counts, Severity gate)
{
    return std::any_of(counts.keyValueBegin(), counts.keyValueEnd(), [gate](const auto &count) {
        return count.first <= gate && count.second > 0; // worst first
    });
}
