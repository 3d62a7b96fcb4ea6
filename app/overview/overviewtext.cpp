// SPDX-License-Identifier: Apache-2.0
#include "app/overview/overviewtext.h"

#include <QCoreApplication>

#include "app/core/displaytext.h"
#include "app/core/sentencetext.h"

namespace tokenry {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

constexpr qsizetype longestName = 80;

QString changedText(const ReviewedToken &before, const ReviewedToken &now)
{
    QStringList sentences;
    if (before.permissions != now.permissions)
        sentences.append(Text::tr("Permissions: %1, before: %2.")
                             .arg(now.permissions.toWords(), before.permissions.toWords()));
    if (before.name != now.name)
        sentences.append(Text::tr("Its name was “%1”.").arg(displaySafeInSentence(before.name, longestName)));
    if (before.createdAt != now.createdAt)
        sentences.append(
            Text::tr("Its date of creation was “%1”.").arg(displaySafe(before.createdAt, longestName)));
    return sentences.join(QChar(u' '));
}

} // namespace

QString ageBandText(AgeBand band)
{
    switch (band) {
    case AgeBand::Under30Days:
        return Text::tr("under 30 days");
    case AgeBand::Under90Days:
        return Text::tr("30–90 days");
    case AgeBand::Under180Days:
        return Text::tr("90–180 days");
    case AgeBand::UnderOneYear:
        return Text::tr("180 days – 1 year");
    case AgeBand::OverOneYear:
        return Text::tr("over 1 year");
    case AgeBand::InFuture:
        return Text::tr("in the future");
    case AgeBand::Invalid:
        return Text::tr("no valid date");
    }
    return {};
}

QString topRightText(TopRight right)
{
    switch (right) {
    case TopRight::ViewOnly:
        return Text::tr("View only");
    case TopRight::Transact:
        return Text::tr("Transact");
    case TopRight::Manage:
        return Text::tr("Manage");
    case TopRight::NoneOrUnknown:
        return Text::tr("None listed or unknown");
    }
    return {};
}

QString segmentText(AgeBand band, TopRight right, int count)
{
    return Text::tr("%n tokens · %1 · %2", "%1 is a right, %2 an age", count)
        .arg(topRightText(right), ageBandText(band));
}

QString attentionText(Attention reason, int overAgeDays)
{
    switch (reason) {
    case Attention::NoneListed:
        return Text::tr("without listed permissions");
    case Attention::TransactAndManage:
        return Text::tr("can transact and manage");
    case Attention::OverAge:
        return Text::tr("older than %n days", nullptr, overAgeDays);
    case Attention::DuplicateName:
        return Text::tr("with a duplicate name");
    case Attention::SecretLost:
        return Text::tr("created, but the secret was lost");
    case Attention::RotationWaiting:
        return Text::tr("in a rotation that waits for you");
    case Attention::PastReview:
        return Text::tr("past their review date");
    case Attention::NoOwner:
        return Text::tr("without an owner in the notes");
    }
    return {};
}

QString changeText(const ReviewChange &change)
{
    switch (change.kind) {
    case ReviewChange::Kind::New:
        return change.isMadeHere ? Text::tr("Created from this computer.")
                                 : Text::tr("Not created from this computer.");
    case ReviewChange::Kind::Gone:
        return change.isMadeHere ? Text::tr("Deleted from this computer.")
                                 : Text::tr("Not deleted from this computer.");
    case ReviewChange::Kind::Changed:
        return changedText(change.before, change.now);
    }
    return {};
}

} // namespace tokenry
