// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/enumwords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Critical:
        return Words::tr("Critical");
    case Severity::High:
        return Words::tr("Serious");
    case Severity::Medium:
        return Words::tr("Moderate");
    case Severity::Low:
        return Words::tr("Minor");
    case Severity::Info:
        return Words::tr("Info");
    case Severity::Unknown:
        break;
    }
    return Words::tr("Unknown");
}

QString categoryWord(Category category)
{
    switch (category) {
    case Category::Accessibility:
        return Words::tr("Accessibility");
    case Category::Performance:
        return Words::tr("Performance");
    case Category::Security:
        return Words::tr("Security");
    case Category::Page:
        break;
    }
    return Words::tr("Pages");
}

QString scanModeWord(ScanMode mode)
{
    switch (mode) {
    case ScanMode::Security:
        return Words::tr("Security");
    case ScanMode::Functional:
        return Words::tr("Functional");
    case ScanMode::Full:
        break;
    }
    return Words::tr("Full");
}

QString scanStateWord(ScanState state)
{
    switch (state) {
    case ScanState::Queued:
        return Words::tr("Queued");
    case ScanState::Running:
        return Words::tr("Running");
    case ScanState::Completed:
        return Words::tr("Completed");
    case ScanState::Failed:
        return Words::tr("Failed");
    case ScanState::Cancelled:
        return Words::tr("Stopped");
    case ScanState::TimedOut:
        break;
    }
    return Words::tr("Out of time");
}

QString pageOutcomeWord(PageOutcome outcome)
{
    switch (outcome) {
    case PageOutcome::Ok:
        return Words::tr("Tested");
    case PageOutcome::HttpError:
        return Words::tr("Error page");
    case PageOutcome::Unreachable:
        return Words::tr("Unreachable");
    case PageOutcome::TlsError:
        return Words::tr("Certificate");
    case PageOutcome::Timeout:
        return Words::tr("No answer");
    case PageOutcome::Hung:
        return Words::tr("Hung");
    case PageOutcome::Crashed:
        return Words::tr("Crashed");
    case PageOutcome::Download:
        return Words::tr("Download");
    case PageOutcome::OutOfScope:
        return Words::tr("Led elsewhere");
    case PageOutcome::NotHtml:
        return Words::tr("Not a page");
    case PageOutcome::NeedsLogin:
        return Words::tr("Asks for login");
    case PageOutcome::TooLarge:
        return Words::tr("Too large");
    case PageOutcome::Cancelled:
        break;
    }
    return Words::tr("Stopped");
}

QString ratingWord(const QString &rating)
{
    if (rating == "good"_L1)
        return Words::tr("Good");
    if (rating == "needs-improvement"_L1)
        return Words::tr("Needs work");
    return rating == "poor"_L1 ? Words::tr("Poor") : QString();
}

QString vitalName(const QString &name)
{
    if (name == "LCP"_L1)
        return Words::tr("Largest Contentful Paint");
    if (name == "CLS"_L1)
        return Words::tr("Cumulative Layout Shift");
    if (name == "FCP"_L1)
        return Words::tr("First Contentful Paint");
    if (name == "TBT"_L1)
        return Words::tr("Total Blocking Time");
    if (name == "TTFB"_L1)
        return Words::tr("Time to First Byte");
    if (name == "INP"_L1)
        return Words::tr("Interaction to Next Paint");
    return name == "SI"_L1 ? Words::tr("Speed Index") : name;
}

QString vitalText(const QString &name, double value)
{
    const QLocale locale;
    if (name == "CLS"_L1)
        return locale.toString(value, 'f', 2);
    if (value >= 1000)
        //: seconds
        return Words::tr("%1 s").arg(locale.toString(value / 1000, 'f', 1));
    //: milliseconds
    return Words::tr("%1 ms").arg(locale.toString(value, 'f', 0));
}

QString isolated(const QString &address)
{
    return address.isEmpty() ? QString() : u'\u2066' + address + u'\u2069';
}
