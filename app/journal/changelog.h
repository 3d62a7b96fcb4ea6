// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <utility>

#include "app/journal/journaledchange.h"
#include "app/journal/journaledrotation.h"

namespace tokenry {

/// All changes on record, folded from their records one by one: a further record costs the same however many
/// there are.
class ChangeLog final
{
public:
    ChangeLog() = default;
    explicit ChangeLog(const QList<JournalRecord> &records);

    void add(const JournalRecord &record);

    /// In the order of their attempts.
    [[nodiscard]] const QList<JournaledChange> &changes() const { return m_changes; }
    /// Null when there is none. Valid until the next `add()`.
    [[nodiscard]] const JournaledChange *find(const QString &attemptId) const;
    /// The last delete of a token by that account on record; null when there is none. Valid until the next
    /// `add()`.
    [[nodiscard]] const JournaledChange *lastDelete(const QString &tokenId,
                                                    const JournalSignIn &signIn) const;
    /// The changes that are not closed, the oldest first.
    [[nodiscard]] QList<JournaledChange> open() const;
    /// Whether a change of that sign-in has shown that the token is not on the service any more.
    [[nodiscard]] bool isGone(const QString &tokenId, const JournalSignIn &signIn) const;
    /// In the order of their starts, the ended ones too.
    [[nodiscard]] const QList<JournaledRotation> &rotations() const { return m_rotations; }
    /// Whether both are the same account: the same address, and the same client id or one that replaced it in
    /// a rotation of the own token. False when one of them is not known.
    [[nodiscard]] bool isSameAccount(const JournalSignIn &one, const JournalSignIn &other) const;
    /// How many records were added.
    [[nodiscard]] int recordCount() const { return m_recordCount; }

private:
    void addRotation(const JournalRecord &record);
    void markRotation(JournaledChange &change) const;
    void join(const JournalSignIn &former, const QString &successorClientId);
    [[nodiscard]] JournalSignIn latest(JournalSignIn signIn) const;

    QList<JournaledChange> m_changes;
    QHash<QString, qsizetype> m_indexOf;          ///< By attempt
    QHash<QString, QList<qsizetype>> m_deletesOf; ///< By token id
    QSet<qsizetype> m_open;
    QHash<QString, QList<JournalSignIn>> m_gone; ///< By token id: under which sign-ins it is gone
    QList<JournaledRotation> m_rotations;
    QHash<QString, qsizetype> m_rotationOf;    ///< By its id and by the attempts of its creates
    QHash<QString, qsizetype> m_rotationOfOld; ///< By the old token's id
    QList<std::pair<JournalSignIn, JournalSignIn>> m_switches; ///< From a sign-in to the one that replaced it
    int m_recordCount = 0;
};

} // namespace tokenry
