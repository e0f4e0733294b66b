// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/browser/tab.h"

#include <QByteArray>
#include <QObject>
#include <QSize>
#include <QStringList>

/// The picture of a whole page: waits until it looks the same twice, stops its scripts, takes it
/// (in strips where it is tall), lets the scripts go on. One `finished`.
class Screenshot : public QObject
{
    Q_OBJECT

public:
    static constexpr int MaxHeight = 30'000; ///< CSS px; cut beyond, with a note
    static constexpr int MaxWidth = 8192;
    static constexpr int TallHeight = 8000; ///< taken in strips beyond
    static constexpr int StripHeight = 4000;

    struct Picture
    {
        QByteArray png;
        QSize pixels;
        QStringList notes; ///< "cut at 30000 px", "kept changing"
    };

    /// `lastLook`: what look() gave some time ago, or empty; saves waiting if nothing has changed.
    Screenshot(Tab &tab, const QByteArray &lastLook, QObject *parent = nullptr);
    void start();

    /// The window as it looks now, for comparing only.
    static void look(Tab &tab, QObject *context, const Handler<QByteArray> &handler);

Q_SIGNALS:
    void finished(const Result<Picture> &picture);

private:
    void compare(const QByteArray &look);
    void stopScripts();
    void measure();
    void measured(const QJsonObject &metrics);
    void takeStrip();
    void join();
    void end(const Result<Picture> &picture);

    Tab &m_tab;
    QByteArray m_lastLook;
    int m_looks = 0;
    QSize m_size;
    QList<QByteArray> m_strips;
    Picture m_picture;
};
