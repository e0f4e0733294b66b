// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/enumwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

class EnumTexts
{
    Q_DECLARE_TR_FUNCTIONS(EnumTexts)
};

} // namespace

QString severityWord(Severity severity, Category category)
{
    const bool isSecurity = category == Category::Security;
    switch (severity) {
    case Severity::Critical:
        return EnumTexts::tr("Critical");
    case Severity::High:
        return isSecurity ? EnumTexts::tr("High") : EnumTexts::tr("Serious");
    case Severity::Medium:
        return isSecurity ? EnumTexts::tr("Medium") : EnumTexts::tr("Moderate");
    case Severity::Low:
        return isSecurity ? EnumTexts::tr("Low") : EnumTexts::tr("Minor");
    case Severity::Info:
        return EnumTexts::tr("Info");
    case Severity::Unknown:
        break;
    }
    return EnumTexts::tr("Unknown");
}

Category severityScale(ScanMode mode)
{
    return mode == ScanMode::Security ? Category::Security : Category::Accessibility;
}

QString categoryWord(Category category)
{
    switch (category) {
    case Category::Accessibility:
        return EnumTexts::tr("Accessibility");
    case Category::Performance:
        return EnumTexts::tr("Performance");
    case Category::Security:
        return EnumTexts::tr("Security");
    case Category::Page:
        break;
    }
    return EnumTexts::tr("Pages");
}

QString scanModeWord(ScanMode mode)
{
    switch (mode) {
    case ScanMode::Security:
        return EnumTexts::tr("Security");
    case ScanMode::Functional:
        return EnumTexts::tr("Functional");
    case ScanMode::Full:
        break;
    }
    return EnumTexts::tr("Full");
}

QString scanStateWord(ScanState state)
{
    switch (state) {
    case ScanState::Queued:
        return EnumTexts::tr("Queued");
    case ScanState::Running:
        return EnumTexts::tr("Running");
    case ScanState::Completed:
        return EnumTexts::tr("Completed");
    case ScanState::Failed:
        return EnumTexts::tr("Failed");
    case ScanState::Cancelled:
        return EnumTexts::tr("Stopped");
    case ScanState::TimedOut:
        break;
    }
    return EnumTexts::tr("Out of time");
}

QString pageOutcomeWord(PageOutcome outcome)
{
    switch (outcome) {
    case PageOutcome::Ok:
        return EnumTexts::tr("Tested");
    case PageOutcome::HttpError:
        return EnumTexts::tr("Error page");
    case PageOutcome::Unreachable:
        return EnumTexts::tr("Unreachable");
    case PageOutcome::TlsError:
        return EnumTexts::tr("Certificate");
    case PageOutcome::Timeout:
        return EnumTexts::tr("No answer");
    case PageOutcome::Hung:
        return EnumTexts::tr("Hung");
    case PageOutcome::Crashed:
        return EnumTexts::tr("Crashed");
    case PageOutcome::Download:
        return EnumTexts::tr("Download");
    case PageOutcome::OutOfScope:
        return EnumTexts::tr("Led elsewhere");
    case PageOutcome::NotHtml:
        return EnumTexts::tr("Not a page");
    case PageOutcome::NeedsLogin:
        return EnumTexts::tr("Asks for login");
    case PageOutcome::TooLarge:
        return EnumTexts::tr("Too large");
    case PageOutcome::Cancelled:
        break;
    }
    return EnumTexts::tr("Stopped");
}

QString pageStageWord(PageStage stage)
{
    switch (stage) {
    case PageStage::Queued:
        return EnumTexts::tr("Waiting");
    case PageStage::Working:
        return EnumTexts::tr("Checking");
    case PageStage::Done:
        break;
    }
    return EnumTexts::tr("Done");
}

QString ratingWord(const QString &rating)
{
    if (rating == "good"_L1)
        return EnumTexts::tr("Good");
    if (rating == "needs-improvement"_L1)
        return EnumTexts::tr("Needs work");
    return rating == "poor"_L1 ? EnumTexts::tr("Poor") : QString();
}

QString vitalName(const QString &name)
{
    if (name == "LCP"_L1)
        return EnumTexts::tr("Largest Contentful Paint");
    if (name == "CLS"_L1)
        return EnumTexts::tr("Cumulative Layout Shift");
    if (name == "FCP"_L1)
        return EnumTexts::tr("First Contentful Paint");
    if (name == "TBT"_L1)
        return EnumTexts::tr("Total Blocking Time");
    if (name == "TTFB"_L1)
        return EnumTexts::tr("Time to First Byte");
    if (name == "INP"_L1)
        return EnumTexts::tr("Interaction to Next Paint");
    return name == "SI"_L1 ? EnumTexts::tr("Speed Index") : name;
}

QString vitalMeaning(const QString &name)
{
    if (name == "LCP"_L1)
        return EnumTexts::tr("When the largest picture or text is there.");
    if (name == "CLS"_L1)
        return EnumTexts::tr("How much things jump about while the page loads.");
    if (name == "FCP"_L1)
        return EnumTexts::tr("When the first text or picture is there.");
    if (name == "TBT"_L1)
        return EnumTexts::tr("How long scripts keep the page from reacting.");
    if (name == "TTFB"_L1)
        return EnumTexts::tr("When the server begins to answer.");
    if (name == "INP"_L1)
        return EnumTexts::tr("How long the page takes to react to a click or a key.");
    return name == "SI"_L1 ? EnumTexts::tr("How fast the visible part fills.") : QString();
}

QString vitalText(const QString &name, double value)
{
    const QLocale locale;
    if (name == "CLS"_L1)
        return locale.toString(value, 'f', 2);
    if (value >= 1000)
        //: seconds
        return EnumTexts::tr("%1 s").arg(locale.toString(value / 1000, 'f', 1));
    //: milliseconds
    return EnumTexts::tr("%1 ms").arg(locale.toString(value, 'f', 0));
}

QString durationText(std::chrono::seconds duration)
{
    const auto seconds = std::max<qint64>(duration.count(), 0);
    const QLocale locale;
    const auto number = [&locale](qint64 value) { return locale.toString(value); };
    if (seconds < 60)
        //: seconds
        return EnumTexts::tr("%1 s").arg(number(seconds));
    if (seconds < 3600)
        //: minutes and seconds
        return EnumTexts::tr("%1 min %2 s").arg(number(seconds / 60), number(seconds % 60));
    //: hours and minutes
    return EnumTexts::tr("%1 h %2 min").arg(number(seconds / 3600), number(seconds / 60 % 60));
}

QString isolated(const QString &address)
{
    return address.isEmpty() ? QString() : u'\u2066' + address + u'\u2069';
}
