// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include "app/journal/journalrecord.h"

namespace tokenry::test {
using namespace Qt::StringLiterals;

inline const JournalSignIn signIn{u"https://api.example.com:443"_s, u"client-of-me"_s};

/// A record of the rotation "r1" of the token "old".
inline JournalRecord ofRotation(JournalEvent event, const QString &createAttemptId = {})
{
    return {.event = event,
            .attemptId = u"r1"_s,
            .at = QDateTime(QDate(2026, 11, 1), QTime(8, 0), Qt::UTC),
            .name = u"worker"_s,
            .permissions =
                event == JournalEvent::RotationStarted ? QStringList{u"VIEW"_s, u"AUDIT"_s} : QStringList(),
            .tokenId = u"old"_s,
            .clientId = u"client-of-old"_s,
            .signIn = signIn,
            .createAttemptId = createAttemptId,
            .successorName = event == JournalEvent::RotationStarted ? u"worker 2026-11"_s : QString()};
}

/// A record of the create "c1", or of the delete "d1" of a token.
inline JournalRecord ofCreate(JournalEvent event, const QString &attemptId = u"c1"_s)
{
    const bool isMade = event == JournalEvent::Created;
    return {.event = event,
            .attemptId = attemptId,
            .at = QDateTime(QDate(2026, 11, 2), QTime(8, 0), Qt::UTC),
            .name = u"worker 2026-11"_s,
            .permissions = {u"VIEW"_s, u"AUDIT"_s},
            .tokenId = isMade ? u"new"_s : QString(),
            .clientId = isMade ? u"client-of-new"_s : QString(),
            .signIn = signIn};
}

inline JournalRecord ofDelete(JournalEvent event, const QString &tokenId = u"old"_s)
{
    return {.event = event,
            .attemptId = u"delete of "_s + tokenId,
            .at = QDateTime(QDate(2026, 11, 3), QTime(8, 0), Qt::UTC),
            .tokenId = tokenId,
            .signIn = signIn};
}

/// From the start to the end, as they are written.
inline QList<JournalRecord> wholeRotation()
{
    using E = JournalEvent;
    return {ofRotation(E::RotationStarted), ofRotation(E::RotationCreating, u"c1"_s),
            ofCreate(E::CreateAttempted),   ofCreate(E::Created),
            ofRotation(E::RotationProven),  ofCreate(E::SecretCopied),
            ofCreate(E::HandoverEnded),     ofRotation(E::RotationDeployed),
            ofDelete(E::DeleteAttempted),   ofDelete(E::Deleted),
            ofRotation(E::RotationOldGone)};
}

} // namespace tokenry::test
