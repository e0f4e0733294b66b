// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/account.h"
#include "app/api/server.h"
#include "app/base/error.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <optional>

class Settings;

/// How a server was found when it was asked last, while this program runs.
struct ServerState
{
    enum class Kind {
        NotAsked,
        Asking,
        Ready, ///< it takes the key
        Open, ///< it needs no key, or shares one
        Failed, ///< see `error`
    };
    Kind kind = Kind::NotAsked;
    QString plan = {}; ///< as the server spells it; empty when it told none
    Error error = {};
    std::optional<Usage> usage = {}; ///< what its plan has left; absent when it told nothing
};

/// The NAT servers a person has connected, in the order they were added; this computer is not
/// among them. They are kept in the settings, their keys only in Secrets, under the id.
class ServerList : public QObject
{
    Q_OBJECT

public:
    explicit ServerList(Settings &settings, QObject *parent = nullptr);

    const QList<Server> &servers() const { return m_servers; }
    std::optional<Server> byId(const QString &id) const;
    ServerState state(const QString &id) const { return m_states.value(id); }

    static QString newId();
    void put(const Server &server); ///< replaces the one of this id, else adds it
    void setFacts(const QString &id, const ServerFacts &facts); ///< of one that is in the list
    void remove(const QString &id); ///< its key is the caller's to remove
    void setState(const QString &id, const ServerState &state);

Q_SIGNALS:
    void changed(); ///< one was added, edited or removed
    void stateChanged(const QString &id);

private:
    void save();

    Settings &m_settings;
    QList<Server> m_servers;
    QHash<QString, ServerState> m_states;
};

/// The one that `word` means: its name in any case, else its address as it may be typed.
std::optional<Server> serverNamed(const QList<Server> &servers, const QString &word);
