// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace tokenry {

/// The permissions that the API documents (see the API's token schema).
enum class Permission {
    View,     ///< See all data: platform configuration, customers, transactions
    Transact, ///< Send payments
    Manage,   ///< Change platform configuration, API tokens and customers
};

/// The wire name: `VIEW`, `TRANSACT`, `MANAGE`.
[[nodiscard]] QString permissionName(Permission permission);

/// The permissions of a token as the service sent them: unknown values are kept, never mapped to a known one.
struct Permissions
{
    QStringList values = {}; ///< In the order sent, duplicates included
    bool valid = true; ///< False when the field was absent or not an array of strings; `values` then holds
                       ///< what was readable

    [[nodiscard]] bool has(Permission permission) const;
    /// Nothing listed: a risk, because the service may treat an empty list as unrestricted.
    [[nodiscard]] bool noneListed() const { return values.isEmpty(); }
    /// Holds a value that is not one of the documented three.
    [[nodiscard]] bool hasUnknown() const;
    /// Whether deleting such a token wants a typed confirmation: MANAGE, unknown, invalid or none listed.
    [[nodiscard]] bool isSensitive() const;
    /// Plain words for a screen reader: "VIEW and TRANSACT", "none listed". Translated; values made
    /// display-safe.
    [[nodiscard]] QString toWords() const;

    bool operator==(const Permissions &) const = default;
};

/// A sentence that sums up what a token with these permissions can and cannot do. Translated.
[[nodiscard]] QString permissionSummary(const Permissions &permissions);

} // namespace tokenry
