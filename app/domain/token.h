// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

#include "app/domain/permissions.h"

namespace tokenry {

/// A date-time from the service: the instant when it is strict RFC 3339, and always the text as sent.
struct Timestamp
{
    std::optional<QDateTime> instant = std::nullopt; ///< UTC, milliseconds; absent when the text is not valid
    QString text = {}; ///< As sent; empty when the field was absent or no string

    bool operator==(const Timestamp &) const = default;
};

/// An API token as the service lists it. Never holds a secret.
/// A field that was absent or of the wrong type is null (`isNull()`), not merely empty: shown as "invalid".
struct Token
{
    QString id = {};   ///< Opaque, such as `Token:0195…`; may hold any character
    QString name = {}; ///< Not unique, any Unicode
    Permissions permissions = {};
    QString clientId = {}; ///< Opaque; the user name to sign in with
    Timestamp createdAt = {};
    Timestamp updatedAt = {};

    bool operator==(const Token &) const = default;
};

} // namespace tokenry
