// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/store/report.h"

#include <QObject>

struct Services;

/// The report that the window shows: brings it from the store or from a file, one at a time. The
/// last one asked for wins.
class ReportDesk : public QObject
{
    Q_OBJECT

public:
    explicit ReportDesk(Services &services, QObject *parent = nullptr);

    void open(qint64 id);
    void openFile(const QString &path);
    const Report &report() const { return m_report; }
    bool hasReport() const { return m_hasReport; }

Q_SIGNALS:
    void opened(const Report &report);
    void failed(const Error &error);

private:
    void take(quint64 asked, const Result<Report> &report);

    Services &m_services;
    Report m_report;
    bool m_hasReport = false;
    quint64 m_asked = 0;
};
