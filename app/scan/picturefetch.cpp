// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scan/picturefetch.h"

#include "app/base/log.h"
#include "app/base/pictures.h"
#include "app/base/pool.h"

#include <QCryptographicHash>

#include <algorithm>
#include <utility>

namespace {

constexpr int PicturesAtOnce = 4;
constexpr qsizetype MostComparisonPictures = 600; ///< three of each of 200 comparisons
constexpr int MostRounds = 2; ///< after the first
constexpr int MostMisses = 8; ///< in a row
constexpr qint64 MostPictureBytes = 256 * 1024 * 1024; ///< of one scan; they are held in memory

PictureLack lackOf(const Error &error)
{
    if (error.kind == ErrorKind::BadAddress)
        return PictureLack::OtherOrigin;
    if (error.kind == ErrorKind::TooLarge)
        return PictureLack::TooLarge;
    return PictureLack::Failed;
}

QString nameOf(const QByteArray &png)
{
    return QString::fromLatin1(QCryptographicHash::hash(png, QCryptographicHash::Sha256).toHex());
}

} // namespace

PictureFetch::PictureFetch(NatApi &api, PollRule rule, QObject *parent)
    : QObject(parent), m_api(api), m_rule(std::move(rule))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &PictureFetch::fetchSome);
}

void PictureFetch::start(const QList<VisualComparison> &comparisons)
{
    // What changed is looked at first, should there be too many.
    for (const bool matched : {false, true}) {
        for (const VisualComparison &comparison : comparisons) {
            if (comparison.matched != matched)
                continue;
            for (const QString &address :
                 {comparison.baseline, comparison.current, comparison.difference})
                take(address);
        }
    }
    m_timer.start(0);
}

void PictureFetch::take(const QString &address)
{
    if (address.isEmpty() || m_told.contains(address))
        return;
    PictureLack lack = PictureLack::Failed; // until it is here
    if (!isPictureAddress(address))
        lack = PictureLack::Path;
    else if (m_wanted.size() >= MostComparisonPictures)
        lack = PictureLack::TooMany;
    else
        m_wanted.append(address);
    m_told.insert(address, {{}, lack});
}

void PictureFetch::fetchSome()
{
    for (int i = 0; i < PicturesAtOnce; ++i)
        fetchNext();
    if (m_fetching == 0)
        roundEnded();
}

void PictureFetch::fetchNext()
{
    if (m_wanted.isEmpty())
        return;
    const QString address = m_wanted.takeFirst();
    if (m_bytes >= MostPictureBytes) {
        m_told.insert(address, {{}, PictureLack::TooMany});
        return fetchNext();
    }
    ++m_fetching;
    m_api.picture(QUrl(address), this,
                  [this, address](const Result<QByteArray> &bytes) { received(address, bytes); });
}

void PictureFetch::received(const QString &address, const Result<QByteArray> &bytes)
{
    if (bytes) {
        inPool(
            this, [sent = *bytes] { return pictureAsPng(sent); },
            [this, address](const Result<QByteArray> &png) { keep(address, png); });
        return;
    }
    qCWarning(logScan) << "a picture could not be fetched:" << bytes.error().code
                       << bytes.error().detail;
    if (passes(bytes.error())) {
        m_again.append(address);
        ++m_misses;
    }
    if (m_misses >= MostMisses) { // each may take a time-out; what is left is told as not given
        m_wanted.clear();
        m_again.clear();
    }
    settle(address, {{}, lackOf(bytes.error())});
}

void PictureFetch::keep(const QString &address, const Result<QByteArray> &png)
{
    if (!png) {
        const bool large = png.error().kind == ErrorKind::TooLarge;
        qCWarning(logScan) << "a picture was refused:" << png.error().detail;
        return settle(address, {{}, large ? PictureLack::TooLarge : PictureLack::NoPicture});
    }
    m_misses = 0;
    const QString sha256 = nameOf(*png);
    if (!m_pictures.contains(sha256))
        m_bytes += png->size();
    m_pictures.insert(sha256, *png);
    settle(address, {sha256, PictureLack::None});
}

void PictureFetch::settle(const QString &address, const ComparisonPicture &picture)
{
    m_told.insert(address, picture);
    --m_fetching;
    fetchNext();
    if (m_fetching == 0)
        roundEnded();
}

void PictureFetch::roundEnded()
{
    if (m_again.isEmpty() || ++m_rounds > std::min(m_rule.attempts, MostRounds)) {
        Q_EMIT finished();
        return;
    }
    m_wanted = std::exchange(m_again, {});
    m_timer.start(m_rule.waitAfter({.kind = ErrorKind::Offline}, m_rounds));
}
