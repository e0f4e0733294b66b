// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reportdesk.h"

#include "app/base/pool.h"
#include "app/services.h"
#include "app/store/reportfile.h"

ReportDesk::ReportDesk(Services &services, QObject *parent) : QObject(parent), m_services(services)
{
}

void ReportDesk::open(qint64 id)
{
    m_services.store.report(
        id, this, [this, asked = ++m_asked](const Result<Report> &report) { take(asked, report); });
}

void ReportDesk::openFile(const QString &path)
{
    inPool(
        this, [path] { return readReportFile(path); },
        [this, asked = ++m_asked](const Result<Report> &report) { take(asked, report); });
}

void ReportDesk::take(quint64 asked, const Result<Report> &report)
{
    if (asked != m_asked)
        return;
    if (!report) {
        Q_EMIT failed(report.error());
        return;
    }
    m_report = *report;
    m_hasReport = true;
    Q_EMIT opened(m_report);
}
