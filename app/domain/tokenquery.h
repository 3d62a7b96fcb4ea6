// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace tokenry {

/// The server-side filters of a list. All instants are UTC and inclusive (API documents, list call).
struct TokenFilter
{
    QString name = {}; ///< Sent as typed; how it matches is the service's choice
    std::optional<QDateTime> createdAfter = std::nullopt;
    std::optional<QDateTime> createdBefore = std::nullopt;
    std::optional<QDateTime> updatedAfter = std::nullopt;
    std::optional<QDateTime> updatedBefore = std::nullopt;

    [[nodiscard]] bool isEmpty() const { return *this == TokenFilter{}; }
    bool operator==(const TokenFilter &) const = default;
};

inline constexpr int minimumPageSize = 1;
inline constexpr int maximumPageSize = 100; ///< The service's limit
inline constexpr int defaultPageSize = 20;  ///< The service's default

/// One list request.
struct TokenQuery
{
    TokenFilter filter = {};
    int limit = defaultPageSize; ///< 1..100
    QString cursor = {};         ///< Empty for the first page; otherwise as the previous page gave it

    bool operator==(const TokenQuery &) const = default;
};

} // namespace tokenry
