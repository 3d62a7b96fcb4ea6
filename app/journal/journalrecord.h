// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace tokenry {

/// What a line of the journal says happened. Closed: switch over it without `default`.
enum class JournalEvent {
    CreateAttempted, ///< On disk before the request was sent
    Created,         ///< A complete answer; on disk before the secret was shown
    CreateRefused,   ///< A definite no, or nothing was sent
    CreateUnknown,
    SecretLost, ///< Created, and the answer held no usable secret
    SecretCopied,
    SecretSaved,
    SecretReplaced,  ///< Something else took its place on the clipboard before it was saved
    SecretDiscarded, ///< On purpose
    HandoverEnded,   ///< The person closed the hand-over after keeping the secret
    DeleteAttempted,
    Deleted,
    AlreadyGone,
    DeleteFailed, ///< A definite no
    DeleteUnknown,
    DeleteSeenThere, ///< Provisional: the answer was lost, and a read soon after it still found the token
    FoundNotCreated, ///< *Check now*: no token of that name has appeared since
    FoundGone,       ///< *Check now*: the token is not on the service any more
    FoundThere,      ///< *Check now*: the token that was to be deleted is still there
    Kept,            ///< The person keeps what was found
    Closed,          ///< The person has decided, without this program knowing more
    // Of a rotation, which is no change itself. A version that does not know them keeps their lines.
    RotationStarted,       ///< On disk before anything is sent
    RotationCreating,      ///< `createAttemptId` is about to create the successor
    RotationProven,        ///< The service has accepted the new pair
    RotationNotProven,     ///< It has not; `reason`
    RotationSwitching,     ///< Of the own token: the new pair is about to be stored under the account
    RotationSwitched,      ///< It is stored, was read back, and the list was read with it
    RotationDeployed,      ///< The person says so; the old token may be deleted
    RotationOldGone,       ///< A read has shown that the old token is not there any more
    RotationSuccessorGone, ///< The same of the new one
    RotationAborted,       ///< By the person; neither token was touched by that
};

/// Whether the record belongs to a rotation; its `attemptId` is then the rotation's id.
[[nodiscard]] bool isOfRotation(JournalEvent event);

/// The service and the credential that a change was made with. A token of one sign-in is not looked for under
/// another.
struct JournalSignIn
{
    QString origin = {};   ///< As `originOf()` writes it
    QString clientId = {}; ///< The user name of the requests

    /// Records of version 1 do not hold it.
    [[nodiscard]] bool isKnown() const { return !origin.isEmpty() && !clientId.isEmpty(); }

    bool operator==(const JournalSignIn &) const = default;
};

/// One line of the journal. Never holds a secret.
struct JournalRecord
{
    JournalEvent event = JournalEvent::Closed;
    QString attemptId = {};       ///< Ours; joins an attempt with all that followed from it
    QDateTime at = {};            ///< UTC, by this computer's clock
    QString name = {};            ///< The token's: as asked for, or as listed when it was to be deleted
    QStringList permissions = {}; ///< As `name`
    QString givenName = {};       ///< Of `Created`: when the service gave another name than asked for
    std::optional<QStringList> givenPermissions = std::nullopt; ///< The same for the permissions
    QString tokenId = {};
    QString clientId = {};                               ///< The token's
    std::optional<QStringList> idsBefore = std::nullopt; ///< Of `CreateAttempted`: every id under that name;
                                                         ///< absent when it could not be had in full
    QString reason = {}; ///< The kind of an error and its HTTP status; no text of the service
    JournalSignIn signIn = {};
    // Of a rotation: `name`, `tokenId` and `clientId` are the old token's, `permissions` the asked ones.
    QString createAttemptId = {};     ///< Of the successor's create
    QString successorName = {};       ///< As asked for
    QString successorClientId = {};   ///< Of `RotationSwitching`: the same account, from then on
    bool isLeak = false;              ///< The old secret has leaked: nothing is waited for
    QList<JournalEvent> earlier = {}; ///< Of a closed change that was folded into one line: its events before
                                      ///< `event`, the oldest first

    bool operator==(const JournalRecord &) const = default;
};

/// Version 1 (Tokenry 0.1) had no sign-in, no client id and no folded lines.
inline constexpr int journalVersion = 2;

/// What a line of the file turned out to be.
struct JournalHeader
{
    int version = 0;
};
struct DamagedLine
{};
/// A record of an event that this version does not know; it is kept and not understood.
struct UnknownLine
{};
using JournalLine = std::variant<JournalRecord, JournalHeader, DamagedLine, UnknownLine>;

/// The event's name in the file and in an export; not translated.
[[nodiscard]] QString journalWord(JournalEvent event);
/// The line that begins a file: format and version. Ends in a line feed.
[[nodiscard]] QByteArray journalHeader(int version = journalVersion);
/// A record as one line: the first 16 digits of the SHA-256 of its JSON, a space, the JSON. Ends in a line
/// feed.
[[nodiscard]] QByteArray toJournalLine(const JournalRecord &record);
/// Reads a line without its line feed. Any bytes are safe to give.
[[nodiscard]] JournalLine parseJournalLine(QByteArrayView line);

} // namespace tokenry
