// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/types.h"
#include "app/base/result.h"
#include "app/engine/browser/cdpclient.h"

#include <QObject>
#include <QPointer>

#include <vector>

/// One tab of a browser context, made ready for looking at pages one after the other. Closed with
/// this object. Dialogues are answered at once (they would block everything), "leave this page?"
/// with yes.
class Tab : public QObject
{
    Q_OBJECT

public:
    /// A command and its parameters.
    using Command = std::pair<QString, QJsonObject>;

    Tab(CdpClient &cdp, const QString &browserContext, QObject *parent = nullptr);
    ~Tab() override;

    void open(QObject *context, Handler<Done> handler);
    /// Sets the size of the window, and undoes what the visit before may have left.
    void prepare(const Viewport &viewport, QObject *context, Handler<Done> handler);
    /// Leaves the page for about:blank, so that it stops working.
    void rest(QObject *context, Handler<Done> handler);

    void call(const QString &method, const QJsonObject &params, std::chrono::milliseconds timeout,
              QObject *context, Handler<QJsonObject> handler);
    /// The string that `expression` yields in that execution context, waited for if it is a
    /// promise. Invalid when the script threw; `message` is what.
    void evaluate(int executionContext, const QString &expression,
                  std::chrono::milliseconds timeout, QObject *context, Handler<QString> handler);
    /// The execution context of a world of our own beside the page's scripts: one per name, frame
    /// and document.
    void enterWorld(const QString &frame, const QString &name, std::chrono::milliseconds timeout,
                    QObject *context, Handler<int> handler);
    void on(const QString &event, QObject *context, CdpClient::EventHandler handler);

    QString mainFrame() const { return m_target; } ///< Chromium gives both the same id

Q_SIGNALS:
    /// Closed, crashed, or its browser is gone. Calls have been answered. Comes once.
    void lost();

private:
    void attach();
    void setUp();
    void closeDialog(const QJsonObject &params);
    /// All at once; done when all have worked, or with the first error.
    void callAll(std::vector<Command> commands, QObject *context, Handler<Done> handler);
    void lose();

    QPointer<CdpClient> m_cdp;
    QString m_browserContext;
    QString m_target;
    QString m_session;
    QPointer<QObject> m_opener;
    Handler<Done> m_opened;
    bool m_lost = false;
};
