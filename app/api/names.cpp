// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/names.h"

#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {

template <typename Enum, std::size_t N>
using Words = std::array<std::pair<Enum, const char *>, N>;

template <typename Enum, std::size_t N>
QString wordOf(const Words<Enum, N> &words, Enum value)
{
    for (const auto &[known, word] : words) {
        if (known == value)
            return QLatin1String(word);
    }
    return {};
}

template <typename Enum, std::size_t N>
std::optional<Enum> valueOfWord(const Words<Enum, N> &words, const QString &word)
{
    for (const auto &[value, known] : words) {
        if (word.compare(QLatin1String(known), Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

constexpr Words<ScanMode, 3> Modes {{{ScanMode::Security, "security"},
                                     {ScanMode::Functional, "functional"},
                                     {ScanMode::Full, "full"}}};
constexpr Words<ScanState, 7> States {{{ScanState::Queued, "queued"},
                                       {ScanState::Queued, "pending"},
                                       {ScanState::Running, "running"},
                                       {ScanState::Completed, "completed"},
                                       {ScanState::Failed, "failed"},
                                       {ScanState::Cancelled, "cancelled"},
                                       {ScanState::TimedOut, "timed_out"}}};
constexpr Words<PageOutcome, 13> Outcomes {{{PageOutcome::Ok, "ok"},
                                            {PageOutcome::HttpError, "http_error"},
                                            {PageOutcome::Unreachable, "unreachable"},
                                            {PageOutcome::TlsError, "tls_error"},
                                            {PageOutcome::Timeout, "timeout"},
                                            {PageOutcome::Hung, "hung"},
                                            {PageOutcome::Crashed, "crashed"},
                                            {PageOutcome::Download, "download"},
                                            {PageOutcome::OutOfScope, "out_of_scope"},
                                            {PageOutcome::NotHtml, "not_html"},
                                            {PageOutcome::NeedsLogin, "needs_login"},
                                            {PageOutcome::TooLarge, "too_large"},
                                            {PageOutcome::Cancelled, "cancelled"}}};
constexpr Words<PageStage, 3> Stages {
    {{PageStage::Queued, "queued"}, {PageStage::Working, "working"}, {PageStage::Done, "done"}}};
constexpr Words<Category, 4> Categories {{{Category::Accessibility, "accessibility"},
                                          {Category::Performance, "performance"},
                                          {Category::Security, "security"},
                                          {Category::Page, "page"}}};
constexpr Words<Severity, 6> Severities {{{Severity::Critical, "critical"},
                                          {Severity::High, "high"},
                                          {Severity::Medium, "medium"},
                                          {Severity::Low, "low"},
                                          {Severity::Info, "info"},
                                          {Severity::Info, "informational"}}};
constexpr Words<Severity, 4> Impacts {{{Severity::Critical, "critical"},
                                       {Severity::High, "serious"},
                                       {Severity::Medium, "moderate"},
                                       {Severity::Low, "minor"}}};

} // namespace

QString wireName(ScanMode mode) { return wordOf(Modes, mode); }

QString wireName(ScanState state) { return wordOf(States, state); }

QString wireName(PageOutcome outcome) { return wordOf(Outcomes, outcome); }

QString wireName(PageStage stage) { return wordOf(Stages, stage); }

QString wireName(Category category) { return wordOf(Categories, category); }

QString severityName(Severity severity) { return wordOf(Severities, severity); }

QString impactName(Severity severity) { return wordOf(Impacts, severity); }

std::optional<ScanMode> scanModeFrom(const QString &word) { return valueOfWord(Modes, word); }

ScanState scanStateFrom(const QString &word)
{
    return valueOfWord(States, word).value_or(ScanState::Running);
}

PageOutcome pageOutcomeFrom(const QString &word)
{
    return valueOfWord(Outcomes, word).value_or(PageOutcome::Ok);
}

PageStage pageStageFrom(const QString &word)
{
    return valueOfWord(Stages, word).value_or(PageStage::Done);
}

Category categoryFrom(const QString &word)
{
    return valueOfWord(Categories, word).value_or(Category::Security);
}

Severity severityFrom(const QString &word)
{
    if (const std::optional<Severity> severity = valueOfWord(Severities, word))
        return *severity;
    return valueOfWord(Impacts, word).value_or(Severity::Unknown);
}
