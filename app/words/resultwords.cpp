// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/resultwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

class ResultWords
{
    Q_DECLARE_TR_FUNCTIONS(ResultWords)
};

} // namespace

QString testOutcomeWord(TestOutcome outcome)
{
    switch (outcome) {
    case TestOutcome::Passed:
        return ResultWords::tr("Passed");
    case TestOutcome::Failed:
        return ResultWords::tr("Failed");
    case TestOutcome::Errored:
        return ResultWords::tr("No answer");
    }
    return {};
}

QString blockWord(Block block)
{
    switch (block) {
    case Block::Tests:
        return ResultWords::tr("Tests");
    case Block::Accessibility:
        return ResultWords::tr("Accessibility");
    case Block::Performance:
        return ResultWords::tr("Performance");
    case Block::Visual:
        return ResultWords::tr("Visual comparison");
    case Block::Security:
        return ResultWords::tr("Security");
    case Block::RootCauses:
        return ResultWords::tr("Causes of failures");
    case Block::Badges:
        return ResultWords::tr("Compliance");
    }
    return {};
}

QString blockStateWord(BlockState state)
{
    switch (state) {
    case BlockState::Reported:
        return ResultWords::tr("Reported");
    case BlockState::NothingMeasured:
        return ResultWords::tr("Nothing was measured");
    case BlockState::NotReported:
        return ResultWords::tr("Not reported by this server");
    case BlockState::NotInPlan:
        return ResultWords::tr("Not in the plan of this key");
    case BlockState::Failed:
        return ResultWords::tr("Asked for, but not answered");
    }
    return {};
}

QStringList missingLines(const QList<MissingBlock> &missing)
{
    QStringList lines;
    for (const BlockState state : {BlockState::NotReported, BlockState::NothingMeasured,
                                   BlockState::NotInPlan, BlockState::Failed}) {
        QStringList names;
        for (const MissingBlock &part : missing) {
            if (part.state == state)
                names.append(blockWord(part.block));
        }
        if (!names.isEmpty())
            lines.append(u"%1: %2"_s.arg(blockStateWord(state), names.join(u", "_s)));
    }
    return lines;
}

QString pictureLackWord(PictureLack lack)
{
    switch (lack) {
    case PictureLack::None:
        return {};
    case PictureLack::Path:
        return ResultWords::tr("A file on the server, which is not fetched");
    case PictureLack::OtherOrigin:
        return ResultWords::tr("On another site, where the key does not go");
    case PictureLack::TooMany:
        return ResultWords::tr("Not fetched: there were too many");
    case PictureLack::TooLarge:
        return ResultWords::tr("Too large to be fetched");
    case PictureLack::NoPicture:
        return ResultWords::tr("Damaged, or no picture");
    case PictureLack::Failed:
        return ResultWords::tr("The server did not give it");
    }
    return {};
}

QString pictureAddressText(const QString &address)
{
    return address.startsWith("file:"_L1) ? address.mid(5) : address;
}

QString confidenceText(double confidence)
{
    const int percent = qRound(std::clamp(confidence, 0.0, 1.0) * 100);
    //: how sure a server is of what it says
    return ResultWords::tr("%1 % sure").arg(QLocale().toString(percent));
}

QString changeText(const VisualComparison &comparison)
{
    const std::optional<double> &percent = comparison.diffPercent;
    if (comparison.matched)
        return ResultWords::tr("No change");
    if (!percent)
        return ResultWords::tr("Changed");
    //: how much of a picture differs from the one before
    return ResultWords::tr("%1 % changed").arg(QLocale().toString(*percent, 'f', 1));
}
