// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

#include "app/domain/token.h"

namespace tokenry {

/// A text that names a token by its token id or client id, in any form in which ids travel.
struct TokenReference
{
    /// The first and the last characters of an id, as the table shows it: `01947d22…10df`.
    struct ShortForm
    {
        QString head;
        QString tail;

        bool operator==(const ShortForm &) const = default;
    };

    /// The ids that the text may mean, without repeats: as typed first, then the canonical forms.
    QStringList ids = {};
    /// The ids of these to ask the service for. A text that is longer than an id, such as a web address, is
    /// not sent: it may hold a secret.
    QStringList readableIds = {};
    std::optional<ShortForm> shortForm = std::nullopt;
    /// The text holds an id in a form that is known, or its short form; otherwise it may be anything.
    bool hasKnownForm = false;

    [[nodiscard]] bool isEmpty() const { return ids.isEmpty(); }
    /// Whether the token id or the client id is one of `ids`.
    [[nodiscard]] bool names(const Token &token) const;
    /// Whether the token id or the client id has the short form. Several tokens may.
    [[nodiscard]] bool mayName(const Token &token) const;
};

/// The text without white space, invisible characters and separators at its ends, and without the quotes or
/// the comma that came along from JSON or a shell.
[[nodiscard]] QString cleanReference(const QString &text);

/// Reads `Token%3A…`, `TOKEN:…`, a UUID without `Token:`, capitals, a web address with `/tokens/…`, a line of
/// a log that holds an id, and the short form. Pure; an empty text gives an empty reference.
[[nodiscard]] TokenReference parseTokenReference(const QString &text);

} // namespace tokenry
