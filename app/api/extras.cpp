// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/extras.h"

#include "app/api/resultsjson.h"
#include "app/api/scansjson.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString Member = u"nat_extras"_s;
constexpr qsizetype MaxKeptPictures = 10'000;
constexpr qsizetype MaxExtrasText = 2000;

using GivenWord = std::pair<Given, QLatin1StringView>;
constexpr std::array GivenWords {
    GivenWord {Given::NotAsked, "not_asked"_L1}, GivenWord {Given::Yes, "yes"_L1},
    GivenWord {Given::NoSuchThing, "absent"_L1}, GivenWord {Given::NotInPlan, "not_in_plan"_L1},
    GivenWord {Given::Failed, "failed"_L1}};

using LackWord = std::pair<PictureLack, QLatin1StringView>;
constexpr std::array LackWords {LackWord {PictureLack::Path, "path"_L1},
                                LackWord {PictureLack::OtherOrigin, "origin"_L1},
                                LackWord {PictureLack::TooMany, "too_many"_L1},
                                LackWord {PictureLack::TooLarge, "too_large"_L1},
                                LackWord {PictureLack::NoPicture, "no_picture"_L1},
                                LackWord {PictureLack::Failed, "failed"_L1}};

template <typename Words, typename Value>
QString extraWord(const Words &words, Value value)
{
    const auto found = std::find_if(words.begin(), words.end(),
                                    [value](const auto &word) { return word.first == value; });
    return found == words.end() ? QString() : QString(found->second);
}

template <typename Words, typename Value>
Value extraValue(const Words &words, const QJsonValue &word, Value otherwise)
{
    const QString text = word.toString();
    const auto found = std::find_if(words.begin(), words.end(),
                                    [&text](const auto &known) { return known.second == text; });
    return found == words.end() ? otherwise : found->first;
}

QJsonArray picturesJson(const QHash<QString, ComparisonPicture> &pictures)
{
    QStringList addresses = pictures.keys();
    addresses.sort(); // the same report gives the same bytes
    QJsonArray array;
    for (const QString &address : std::as_const(addresses)) {
        const ComparisonPicture &picture = pictures[address];
        QJsonObject object {{u"address"_s, address}};
        if (picture.lack == PictureLack::None)
            object.insert(u"sha256"_s, picture.sha256);
        else
            object.insert(u"missing"_s, extraWord(LackWords, picture.lack));
        array.append(object);
    }
    return array;
}

QHash<QString, ComparisonPicture> readPictures(const QJsonArray &array)
{
    QHash<QString, ComparisonPicture> pictures;
    for (qsizetype i = 0; i < std::min(array.size(), MaxKeptPictures); ++i) {
        const QJsonObject object = array.at(i).toObject();
        const QString sha256 = object.value("sha256"_L1).toString().left(64);
        const auto lack = sha256.isEmpty()
            ? extraValue(LackWords, object.value("missing"_L1), PictureLack::Failed)
            : PictureLack::None;
        pictures.insert(object.value("address"_L1).toString(), {sha256, lack});
    }
    return pictures;
}

QJsonObject causesJson(const ServerExtras &extras)
{
    QJsonObject object {{u"given"_s, extraWord(GivenWords, extras.rootCausesGiven)}};
    if (!extras.rootCausesMessage.isEmpty())
        object.insert(u"message"_s, extras.rootCausesMessage);
    if (extras.rootCausesGiven == Given::Yes)
        object.insert(u"answer"_s, extras.rootCauses.document);
    return object;
}

QJsonObject badgesJson(const ServerExtras &extras)
{
    QJsonObject object {{u"given"_s, extraWord(GivenWords, extras.badgesGiven)}};
    if (!extras.badgesMessage.isEmpty())
        object.insert(u"message"_s, extras.badgesMessage);
    QJsonArray answers;
    for (const Badge &badge : extras.badges)
        answers.append(badge.document);
    if (!answers.isEmpty())
        object.insert(u"answers"_s, answers);
    return object;
}

/// Results that were not read from an answer have no document yet.
QJsonObject &documentOf(Results &results)
{
    if (results.document.isEmpty())
        results.document = toJson(results);
    return results.document;
}

/// Its own words may differ in case or be cut.
bool saysTheSame(const QString &told, const QString &ours)
{
    return !told.isEmpty() && !ours.isEmpty() && ours.startsWith(told, Qt::CaseInsensitive);
}

template <typename Fits>
const RootCause *firstThat(const QList<RootCause> &causes, Fits fits)
{
    const auto found = std::find_if(causes.cbegin(), causes.cend(), fits);
    return found == causes.cend() ? nullptr : &*found;
}

} // namespace

void keepExtras(Results &results, const ServerExtras &extras)
{
    QJsonObject object {{u"root_causes"_s, causesJson(extras)}, {u"badges"_s, badgesJson(extras)}};
    if (!extras.pictures.isEmpty())
        object.insert(u"pictures"_s, picturesJson(extras.pictures));
    documentOf(results).insert(Member, object);
}

ServerExtras extrasOf(const Results &results)
{
    const QJsonObject object = results.document.value(Member).toObject();
    const QJsonObject causes = object.value("root_causes"_L1).toObject();
    const QJsonObject badges = object.value("badges"_L1).toObject();
    ServerExtras extras;
    extras.rootCausesGiven = extraValue(GivenWords, causes.value("given"_L1), Given::NotAsked);
    extras.rootCausesMessage = causes.value("message"_L1).toString().left(MaxExtrasText);
    extras.rootCauses = rootCausesFrom(causes.value("answer"_L1).toObject());
    extras.badgesGiven = extraValue(GivenWords, badges.value("given"_L1), Given::NotAsked);
    extras.badgesMessage = badges.value("message"_L1).toString().left(MaxExtrasText);
    const QJsonArray answers = badges.value("answers"_L1).toArray();
    constexpr qsizetype MostBadges = 50;
    for (qsizetype i = 0; i < std::min(answers.size(), MostBadges); ++i)
        extras.badges.append(badgeFrom(answers.at(i).toObject()));
    extras.pictures = readPictures(object.value("pictures"_L1).toArray());
    return extras;
}

Given givenBy(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Unsupported:
    case ErrorKind::NotFound:
        return Given::NoSuchThing;
    case ErrorKind::Forbidden:
    case ErrorKind::QuotaExceeded:
        return Given::NotInPlan;
    default:
        return Given::Failed;
    }
}

bool isPictureAddress(const QString &address)
{
    const QUrl url(address);
    if (!url.isValid() || address.isEmpty() || address.contains(u'\\'))
        return false;
    return url.isRelative() || url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
}

const RootCause *rootCauseOf(const Task &test, const QList<RootCause> &causes)
{
    if (test.passed)
        return nullptr;
    const auto byId = [&test](const RootCause &cause) {
        return !test.id.isEmpty() && cause.failureId == test.id;
    };
    const auto byWords = [&test](const RootCause &cause) {
        return cause.url == test.url && saysTheSame(cause.error, test.error);
    };
    const RootCause *found = firstThat(causes, byId);
    return found ? found : firstThat(causes, byWords);
}

const RootCause *rootCauseOf(const Finding &finding, const QList<RootCause> &causes)
{
    const auto fits = [&finding](const RootCause &cause) {
        if (cause.url != finding.url)
            return false;
        return cause.failureId == finding.ruleId || saysTheSame(cause.error, finding.title)
            || saysTheSame(cause.error, finding.description);
    };
    return firstThat(causes, fits);
}
