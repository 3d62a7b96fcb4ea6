// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tokenry::sandbox {

/// Milliseconds since 1970-01-01T00:00:00Z.
using Millis = std::int64_t;

/// Bits of `TokenRow::permissions`.
enum Permission : unsigned { View = 1, Transact = 2, Manage = 4 };

/// A token as it is stored, without its secret.
struct TokenRow
{
    std::string id = {};
    std::string name = {};
    unsigned permissions = 0;
    std::string clientId = {};
    Millis created = 0;
    Millis updated = 0;
};

/// Proves a secret without holding it. Empty: sign-in is impossible.
struct SecretRecord
{
    std::string salt = {};
    std::string hash = {};
};

/// What signing in needs to know of a token.
struct Credential
{
    unsigned permissions = 0;
    SecretRecord secret = {};
};

/// The place of a row in the list; the list runs from the greatest key down.
struct RowKey
{
    Millis created = 0;
    std::string id = {};
};

/// The filters of a list; every limit is inclusive.
struct ListFilter
{
    std::string name = {}; ///< ASCII letters in lower case; empty: any name
    std::optional<Millis> createdFrom = std::nullopt;
    std::optional<Millis> createdTo = std::nullopt;
    std::optional<Millis> updatedFrom = std::nullopt;
    std::optional<Millis> updatedTo = std::nullopt;

    /// One text for all spellings of the same filters.
    [[nodiscard]] std::string canonical() const;
    [[nodiscard]] bool matches(const TokenRow &row) const;
    [[nodiscard]] bool isOpen() const;
};

/// One page of a list.
struct RowPage
{
    std::vector<TokenRow> rows = {};
    bool hasMore = false;
    std::int64_t total = 0; ///< Of all rows that match, not of this page
};

/// `text` with A–Z made lower case and every other byte kept: how the sandbox compares names.
[[nodiscard]] std::string foldAscii(std::string text);

} // namespace tokenry::sandbox
