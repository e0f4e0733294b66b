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
    if (words.remedy != Remedy::None && offers(words.remedy)) {
        notice.actionText = remedyWord(words.remedy);
        notice.action = [act, remedy = words.remedy] { act(remedy); };
    }
    return notice;
}
