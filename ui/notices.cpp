// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {

class NoticeTexts
{
    Q_DECLARE_TR_FUNCTIONS(NoticeTexts)
};

QString detailsOf(const Error &error)
{
    QStringList lines;
    if (error.status != 0)
        lines.append(NoticeTexts::tr("Status: %1").arg(error.status));
    if (!error.code.isEmpty())
        lines.append(NoticeTexts::tr("Code: %1").arg(error.code));
    if (!error.detail.isEmpty())
        lines.append(error.detail);
    return lines.join(u'\n');
}

} // namespace

Notice noticeOf(const Error &error, const std::function<bool(Remedy)> &offers,
                const std::function<void(Remedy)> &act)
{
    const ErrorWords words = describe(error);
    Notice notice {.kind = Notice::Kind::Error,
                   .title = words.title,
                   .text = words.text,
                   .details = detailsOf(error)};
    const bool hasFirst = words.remedy != Remedy::None && offers(words.remedy);
    const bool hasSecond = words.second != Remedy::None && offers(words.second);
    const auto doing = [&act](Remedy remedy) { return [act, remedy] { act(remedy); }; };
    if (hasFirst) {
        notice.actionText = remedyWord(words.remedy);
        notice.action = doing(words.remedy);
    }
    if (hasSecond) {
        // Where the first is not offered, the other way out is the only one.
        (hasFirst ? notice.secondText : notice.actionText) = remedyWord(words.second);
        (hasFirst ? notice.second : notice.action) = doing(words.second);
    }
    return notice;
}
