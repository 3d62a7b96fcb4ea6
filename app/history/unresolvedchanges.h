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

class ChangeLog;
class Journal;

/// A change without a known outcome: shown until it is resolved, also after a crash.
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

    /// Whether an answer to the present sign-in can settle it.
    [[nodiscard]] bool isSettleable() const { return signIn == SignIn::Same; }

    bool operator==(const UnresolvedChange &) const = default;
};

/// The unresolved changes of the journal, the oldest first: without the changes that are under way in this
/// run, and none at all while another running Tokenry keeps the journal.
[[nodiscard]] QList<UnresolvedChange> unresolvedChanges(const Journal &journal);

/// How many changes a record leaves open, for an account that is not open itself.
[[nodiscard]] int countUnresolved(const ChangeLog &record);

/// Ids of the tokens that other attempts than this one have created: they cannot be its token.
[[nodiscard]] QSet<QString> idsMadeByOthers(const Journal &journal, const QString &attemptId);

/// Whether another attempt created a token of this name whose id is not known, because the answer was cut
/// before it: a token that is found under the name may be that one.
[[nodiscard]] bool isUnnamedMadeByOthers(const Journal &journal, const QString &attemptId,
                                         const QString &name);

} // namespace tokenry
