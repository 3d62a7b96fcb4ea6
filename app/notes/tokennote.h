// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>

namespace tokenry {

/// A text of a note is cut to this many characters.
inline constexpr qsizetype longestNoteText = 500;

/// What a person writes down about a token. It is kept on this computer and never sent.
struct TokenNote
{
    QString owner = {};
    QString purpose = {};
    QString deployed = {}; ///< Where the credential is in use
    QDate reviewBy = {};   ///< Not valid: no date

    [[nodiscard]] bool isEmpty() const { return *this == TokenNote{}; }
    /// Without space at the ends, lines joined, each text cut to `longestNoteText`.
    [[nodiscard]] TokenNote tidied() const;
    /// One of the texts holds something that is or looks like a secret, by `scanText()`. IDs are allowed.
    [[nodiscard]] bool holdsSecretByLooks() const;

    bool operator==(const TokenNote &) const = default;
};

/// "Owner: Ada", "Review by: 2026-12-31": a line for each part of the note that is not empty. Translated,
/// display-safe.
[[nodiscard]] QStringList noteLines(const TokenNote &note);

/// The notes of one account, by token id. None of them is empty.
using TokenNotes = QHash<QString, TokenNote>;

} // namespace tokenry
