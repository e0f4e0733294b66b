// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/types.h"
#include "app/spec/specreader.h"

#include <QObject>

#include <memory>
#include <stop_token>

class HttpClient;

/// A description that was read and can be sent.
struct LoadedDescription
{
    ApiDescription description; ///< with its content; also its address, if it was fetched
    ApiSpec spec; ///< without its document
};
using Loaded = std::shared_ptr<const LoadedDescription>;

/// Fetches a description of an API and reads it in the pool. Each call ends with exactly one
/// signal, later and never inside the call; another call, or deleting it, ends it without one.
class DescriptionLoad : public QObject
{
    Q_OBJECT

public:
    explicit DescriptionLoad(HttpClient &http, QObject *parent = nullptr);
    ~DescriptionLoad() override;

    void readFile(const QString &path);
    /// No credentials go along: neither ours nor those of the target.
    void fetch(const QUrl &address);
    void readText(const QByteArray &text, const QString &fileName);
    void cancel();
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void loaded(const Loaded &loaded);
    void refused(const SpecError &error); ///< FileUnreadable, NotThere, or it cannot be read
    void failed(const Error &error); ///< it did not arrive

private:
    using Outcome = std::variant<Loaded, SpecError>;

    void read(const ApiDescription &description);
    void ended(int call, const Outcome &outcome);
    int begin();

    HttpClient &m_http;
    std::stop_source m_stop;
    int m_call = 0; ///< the one whose outcome is waited for
    bool m_busy = false;
};
