// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "app/sandbox/store/tokenrow.h"

namespace tokenry::sandbox {

/// Turns the key of a page's last row into an opaque cursor and back. A cursor is signed together with the
/// filters of its list, so one that was changed, made up, or made for other filters is refused. It holds no
/// state: it stays good as long as its key.
class CursorCodec final
{
public:
    /// `key` stays secret and lives with the database.
    explicit CursorCodec(std::string key);

    [[nodiscard]] std::string encode(const RowKey &last, const ListFilter &filter) const;
    /// Nothing unless the cursor came from `encode` with this key and the same filters.
    [[nodiscard]] std::optional<RowKey> decode(std::string_view cursor, const ListFilter &filter) const;

private:
    [[nodiscard]] std::string signature(std::string_view payload, const ListFilter &filter) const;

    std::string m_key;
};

} // namespace tokenry::sandbox
