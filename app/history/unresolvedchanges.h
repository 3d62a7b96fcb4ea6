// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

#include "app/journal/journalrecord.h"

namespace tokenry {

class Journal;
struct Account;

/// A change whose end nobody has seen: shown until it is resolved, also after a crash.
struct UnresolvedChange
{
    enum class Kind {
        CreateUnknown, ///< A token may have been made; if so, its secret is lost
        SecretLost,    ///< A token was made and nobody has its secret
        SecretUnsure,  ///< Its secret was copied, and the program ended before the person was done with it
        DeleteUnknown, ///< A token may have been deleted
        SeenThere,     ///< The answer to a delete was lost, and the token was still found soon after
    };
    /// Whether the present sign-in is the one of the change.
    enum class SignIn {
        Same,
        Other,
        NotRecorded, ///< By Tokenry 0.1: it cannot be told
    };
    Kind kind = Kind::CreateUnknown;
    QString attemptId = {};
    QString name = {};
    QStringList permissions = {}; ///< What was asked for
    QDateTime at = {};            ///< UTC, of the attempt or of the answer
    std::optional<QStringList> idsBefore = std::nullopt;
    QString tokenId = {}; ///< When it is known
    SignIn signIn = SignIn::Same;
    JournalSignIn madeBy = {}; ///< The sign-in of the change

    /// Whether the service that one is signed in to can answer for it, so that its answer settles it.
    [[nodiscard]] bool isSettleable() const { return signIn == SignIn::Same; }

    bool operator==(const UnresolvedChange &) const = default;
};

/// What the journal leaves open, the oldest first. What is under way in this run is not among it, and neither
/// is what another running program keeps.
[[nodiscard]] QList<UnresolvedChange> unresolvedChanges(const Journal &journal);

/// How many changes the account's record leaves open, for an account that is not open itself: before it is
/// removed. Reads the file, so it blocks.
[[nodiscard]] int countUnresolvedOnDisk(const QString &journalFolder, const Account &account);

/// Ids of the tokens whose creation is on record as another attempt than this: they answer no question about
/// it.
[[nodiscard]] QSet<QString> idsMadeByOthers(const Journal &journal, const QString &attemptId);

/// Whether another attempt made a token of this name whose id nobody knows, because its answer was cut before
/// it: then what is found under the name may be that one.
[[nodiscard]] bool isUnnamedMadeByOthers(const Journal &journal, const QString &attemptId,
                                         const QString &name);

} // namespace tokenry
