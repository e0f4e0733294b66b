// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/extras.h"
#include "app/api/natapi.h"
#include "app/scan/picturefetch.h"
#include "app/scan/pollrule.h"

#include <QObject>

/// What a server has beside the results of a scan: causes of its failures, badges of compliance
/// frameworks, pictures of its comparisons. Each is asked for only where the results give a reason
/// to, and one that the server does not have or give is noted. Ends with exactly one `finished`,
/// never inside start().
class ExtrasFetch : public QObject
{
    Q_OBJECT

public:
    ExtrasFetch(NatApi &api, const Results &results, const PollRule &rule,
                QObject *parent = nullptr);

    void start(const QString &scanId);

    const ServerExtras &extras() const { return m_extras; }
    const QHash<QString, QByteArray> &pictures() const { return m_pictures.pictures(); }

Q_SIGNALS:
    void finished();

private:
    void askBadges();
    void askNextBadge();
    void fetchPictures();
    void picturesFetched();

    NatApi &m_api;
    ServerExtras m_extras;
    PictureFetch m_pictures;
    QList<VisualComparison> m_comparisons;
    bool m_hasFailures = false;
    bool m_hasSecurity = false;
    qsizetype m_nextBadge = 0;
};
