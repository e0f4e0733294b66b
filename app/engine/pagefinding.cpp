// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/pagefinding.h"

#include "app/triage/fingerprint.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Fault
{
    PageOutcome outcome;
    Severity severity;
    const char *check;
    const char *title;
};

/// One outcome, two checks: a link that leads nowhere, and a server that fails.
constexpr Fault ServerFailed {PageOutcome::HttpError, Severity::High, "page-http-5xx",
                              "The server fails at this page"};
constexpr std::array Faults {
    Fault {PageOutcome::HttpError, Severity::Medium, "page-http-4xx", "This page is not there"},
    Fault {PageOutcome::Unreachable, Severity::High, "page-unreachable",
           "This page can't be reached"},
    Fault {PageOutcome::TlsError, Severity::High, "page-tls", "The certificate is not trusted"},
    Fault {PageOutcome::Timeout, Severity::High, "page-timeout", "This page does not answer"},
    Fault {PageOutcome::Hung, Severity::High, "page-hung", "The scripts of this page never rest"},
    Fault {PageOutcome::Crashed, Severity::High, "page-crash", "This page crashes the browser"},
    Fault {PageOutcome::TooLarge, Severity::Medium, "page-too-large", "This page is too large"},
    Fault {PageOutcome::NeedsLogin, Severity::Info, "page-login", "This page asks for a login"},
};

const Fault *faultOf(const Task &task)
{
    if (task.outcome == PageOutcome::HttpError && task.httpStatus >= 500)
        return &ServerFailed;
    const auto fault = std::find_if(Faults.begin(), Faults.end(), [&](const Fault &known) {
        return known.outcome == task.outcome;
    });
    return fault == Faults.end() ? nullptr : &*fault;
}

} // namespace

std::optional<Finding> pageFinding(const Task &task)
{
    const Fault *fault = task.stage == PageStage::Done ? faultOf(task) : nullptr;
    if (!fault)
        return {};
    Finding finding;
    finding.category = Category::Page;
    finding.ruleId = QLatin1String(fault->check);
    finding.severity = fault->severity;
    finding.title = QLatin1String(fault->title);
    finding.description = finding.title;
    finding.url = task.url;
    finding.viewport = task.viewport;
    finding.fingerprint = fingerprint(finding); // the same whether it says 500 or 503
    finding.html = task.error;
    return finding;
}
