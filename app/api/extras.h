// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/scans.h"

#include <QHash>

// What a server tells about a scan beside its results. It is kept inside the document of the
// results, as the member "nat_extras", so that it is stored, saved as a file and read again with
// them, fields that we do not know included:
//
//   {"root_causes": {"given": WORD, "message": "…", "answer": the answer as it came},
//    "badges": {"given": WORD, "message": "…", "answers": [each as it came]},
//    "pictures": [{"address": as in the results, "sha256": "…" | "missing": WORD}]}

/// How a question for something optional ended.
enum class Given {
    NotAsked, ///< "not_asked": there was no reason to
    Yes, ///< "yes"
    NoSuchThing, ///< "absent": this server does not have it
    NotInPlan, ///< "not_in_plan": the key's plan does not include it
    Failed, ///< "failed": no sound answer
};

/// Why a picture of a comparison is not here.
enum class PictureLack {
    None,
    Path, ///< "path": it names a file on the server, which is shown and never opened
    OtherOrigin, ///< "origin": it lies elsewhere, where the key does not go
    TooMany, ///< "too_many": more than is fetched of one scan
    TooLarge, ///< "too_large"
    NoPicture, ///< "no_picture": damaged, or of no kind that can be shown
    Failed, ///< "failed": the server did not give it
};

struct ComparisonPicture
{
    QString sha256; ///< name of the PNG in the store; empty when it is not there
    PictureLack lack = PictureLack::None;
};

struct ServerExtras
{
    Given rootCausesGiven = Given::NotAsked;
    QString rootCausesMessage; ///< the server's words when it refused
    RootCauses rootCauses;
    Given badgesGiven = Given::NotAsked;
    QString badgesMessage;
    QList<Badge> badges;
    QHash<QString, ComparisonPicture> pictures; ///< by address as in VisualComparison
};

/// Takes the place of what the results held before.
void keepExtras(Results &results, const ServerExtras &extras);
ServerExtras extrasOf(const Results &results);

/// What a failed question means here.
Given givenBy(const Error &error);

/// Whether an address of a comparison may be asked for: http(s), or below the server's own. "file:"
/// and a drive letter are places on the disk of the server.
bool isPictureAddress(const QString &address);

/// Of the failure that a test or a finding is about: by its id, or by its place and words. Null
/// without one.
const RootCause *rootCauseOf(const Task &test, const QList<RootCause> &causes);
const RootCause *rootCauseOf(const Finding &finding, const QList<RootCause> &causes);
