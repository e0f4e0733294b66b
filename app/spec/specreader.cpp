// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spec/specreader.h"

#include "app/spec/openapireader.h"
#include "app/spec/postmanreader.h"
#include "app/spec/rootdocument.h"
#include "app/spec/specwarnings.h"

using namespace Qt::Literals::StringLiterals;

SpecReading readApiSpec(const QByteArray &bytes, const SpecSource &source, const SpecLimits &limits,
                        const std::stop_token &stop)
{
    const ReadGuard guard(limits, stop);
    SpecWarnings warnings;
    const auto root = readRoot(bytes, guard, warnings);
    if (const auto *problem = std::get_if<SpecError>(&root))
        return *problem;
    const SpecDocument document(std::get<QJsonObject>(root));
    SpecReading reading = isPostman(document.root())
        ? readPostman(document, guard, warnings)
        : readOpenApi(document, source.address, guard, warnings);
    if (auto *spec = std::get_if<ApiSpec>(&reading)) {
        spec->warnings = warnings.list();
        spec->warningCount = warnings.count();
        spec->document = document;
    }
    return reading;
}
