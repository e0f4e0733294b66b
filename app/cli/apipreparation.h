// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/natapi.h"
#include "app/cli/apioptions.h"
#include "app/servers/descriptionload.h"

#include <QObject>

struct Services;

/// Makes a request for a scan of an API out of the command line: asks the server what it is, reads
/// the description, takes the credentials from the keychain. Its steps stand in the order they
/// happen; it ends with exactly one signal, never inside start().
class ApiPreparation : public QObject
{
    Q_OBJECT

public:
    ApiPreparation(Services &services, const Server &server, const ScanRequest &request,
                   const ApiOptions &options, QObject *parent = nullptr);

    void start();

    const Server &server() const { return m_server; } ///< with what was found out about it

Q_SIGNALS:
    void described(const QString &headline); ///< what the description holds, on the way
    void ready(const ScanRequest &request);
    void refused(const QString &sentence); ///< something is missing on the line
    void failed(const Error &error);
    void unreadable(const QString &sentence); ///< the description

private:
    void askServer(const Endpoint &endpoint);
    void checkNeeds();
    void loadDescription();
    void takeDescription(const Loaded &loaded);
    void takeCredentials();

    Services &m_services;
    Server m_server;
    ScanRequest m_request;
    ApiOptions m_options;
    DescriptionLoad m_load;
};
