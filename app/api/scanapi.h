// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apitransport.h"
#include "app/api/scans.h"
#include "app/api/types.h"

/// Which page of the list of scans; the first is 1.
struct ListPage
{
    int page = 1;
    int perPage = 50;
};

/// The calls in which the dialects differ. Two of them stand behind NatApi; paths, bodies and
/// readers of scans live in them and nowhere else. Flows under way outlive the object.
class ScanApi
{
public:
    virtual ~ScanApi() = default;

    virtual void start(const ScanRequest &request, QObject *context,
                       Handler<ScanStarted> handler) const = 0;
    virtual void status(const QString &scanId, QObject *context,
                        Handler<ScanStatus> handler) const = 0;
    virtual void results(const QString &scanId, QObject *context,
                         Handler<Results> handler) const = 0;
    virtual void cancel(const QString &scanId, QObject *context, Handler<Done> handler) const = 0;
    virtual void list(const ListPage &page, QObject *context, Handler<ScanList> handler) const = 0;

    /// "/scan/{id}" of the part of a scan that has exports, captures and root causes; empty when
    /// none of its parts has.
    virtual QByteArray path(const QString &scanId) const = 0;
};

/// Of answers of any size that the contract knows.
constexpr qint64 MaxResults = 128 * 1024 * 1024;

/// What the headers of an answered start tell.
void readQuotaHeaders(const HttpResponse &response, ScanStarted &started);
