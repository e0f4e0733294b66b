// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progressprinter.h"

#include "app/cli/commandline.h"
#include "app/cli/terminal.h"
#include "app/words/enumwords.h"

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto eraseLine = "\r\x1b[K"_L1;

QString issuesOf(const Task &page)
{
    return page.issues ? CommandLine::tr("issues: %1").arg(*page.issues) : QString();
}

} // namespace

ProgressPrinter::ProgressPrinter(Style style) : m_style(style) { }

ProgressPrinter::Style ProgressPrinter::styleFor(bool quiet)
{
    if (quiet)
        return Style::Nothing;
    return errIsTerminal() ? Style::Bar : Style::Lines;
}

void ProgressPrinter::show(const ScanStatus &status)
{
    if (!status.progress)
        return;
    if (m_style == Style::Bar)
        drawBar(*status.progress);
    else if (m_style == Style::Lines)
        printLines(*status.progress);
}

void ProgressPrinter::clear()
{
    if (m_drawn)
        writeErr(eraseLine);
    m_drawn = false;
}

void ProgressPrinter::drawBar(const ScanStatus::Progress &progress)
{
    writeErr(eraseLine + progressBar(progress, errWidth() - 1));
    m_drawn = true;
}

void ProgressPrinter::printLines(const ScanStatus::Progress &progress)
{
    for (const Task &page : progress.pages) {
        const QString key = page.url + u' ' + page.viewport;
        if (page.stage != PageStage::Done || m_done.contains(key))
            continue;
        m_done.insert(key);
        printErr(progressLine(progress, page, int(m_done.size())));
    }
}

QString progressBar(const ScanStatus::Progress &progress, int width)
{
    constexpr int cells = 24;
    const int total = qMax(1, progress.pagesTotal);
    const int filled = qBound(0, cells * progress.pagesDone / total, cells);
    const QString bar = u'[' + QString(filled, u'#') + QString(cells - filled, u'-') + u']';
    const QString counts = CommandLine::tr("%1 of %2 pages, issues: %3")
                               .arg(progress.pagesDone)
                               .arg(progress.pagesTotal)
                               .arg(progress.findings);
    return QString(bar + u' ' + counts + u"  "_s + printable(progress.current)).left(width);
}

QString progressLine(const ScanStatus::Progress &progress, const Task &page, int number)
{
    QStringList parts {u"%1/%2"_s.arg(number).arg(progress.pagesTotal)};
    parts += page.httpStatus > 0 ? QString::number(page.httpStatus) : QString();
    parts += page.outcome == PageOutcome::Ok ? QString() : pageOutcomeWord(page.outcome);
    parts += issuesOf(page);
    parts += printable(page.url);
    parts += page.viewport;
    parts.removeAll(QString());
    return parts.join(u"  "_s);
}
