// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
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
    DeleteFailed, ///< A definite no, or a read showed that it is still there
    DeleteUnknown,
    FoundNotCreated, ///< *Check now*: no token of that name has appeared since
    FoundGone,       ///< *Check now*: the token is not on the service any more
    FoundThere,      ///< *Check now*: the token that was to be deleted is still there
    Kept,            ///< The person keeps what was found
    Closed,          ///< The person has decided, without this program knowing more
};

/// One line of the journal. Never holds a secret.
struct JournalRecord
{
    JournalEvent event = JournalEvent::Closed;
    QString attemptId = {};       ///< Ours; joins an attempt with all that followed from it
    QDateTime at = {};            ///< UTC, by this computer's clock
    QString name = {};            ///< The token's, as typed or as the service sent it
    QStringList permissions = {}; ///< What was asked for, or listed
    QString tokenId = {};
    std::optional<QStringList> idsBefore = std::nullopt; ///< Of `CreateAttempted`: every id under that name;
                                                         ///< absent when it could not be had in full
    QString reason = {}; ///< The kind of an error and its HTTP status; no text of the service

    bool operator==(const JournalRecord &) const = default;
};

inline constexpr int journalVersion = 1;

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
