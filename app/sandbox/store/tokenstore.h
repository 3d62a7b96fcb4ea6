// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <SQLiteCpp/Database.h>

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <utility>

#include "app/sandbox/store/filtertotals.h"
#include "app/sandbox/store/prepared.h"
#include "app/sandbox/store/tokenrow.h"
#include "app/sandbox/store/turnlock.h"

namespace tokenry::sandbox {

/// The table of tokens. Usable from several threads: calls take turns, and a pass over many rows gives up its
/// turn every few milliseconds, so that a count over a million rows delays no other call. Throws
/// SQLite::Exception when the database does not serve.
class TokenStore final
{
public:
    /// `database` has the schema, and outlives this.
    explicit TokenStore(SQLite::Database &database);

    /// The rows after `after` (from the newest when absent), newest first. Nothing that stays is skipped or
    /// repeated by a walk from key to key, whatever is created or deleted meanwhile. A walk in all visits
    /// each row once, and counting visits each once more, less what the first page has already visited.
    [[nodiscard]] RowPage list(const ListFilter &filter, const std::optional<RowKey> &after,
                               std::size_t limit);
    [[nodiscard]] std::optional<TokenRow> find(const std::string &id);
    [[nodiscard]] std::optional<TokenRow> findByClientId(const std::string &clientId);
    /// Nothing for a token that has no secret (seeded).
    [[nodiscard]] std::optional<Credential> credentialOf(const std::string &clientId);

    void insert(const TokenRow &row, const SecretRecord &secret);
    /// False when there is none.
    bool remove(const std::string &id);
    void replaceSecret(const std::string &clientId, const SecretRecord &secret);
    void replaceClientId(const std::string &from, const std::string &to);

    /// Grows with every change of the table.
    [[nodiscard]] std::int64_t revision();

    [[nodiscard]] std::optional<std::string> setting(const std::string &name);
    void setSetting(const std::string &name, const std::string &value);

private:
    struct Counter
    {
        std::int64_t total = 0;
        std::int64_t revision = 0;
    };
    /// Takes a matching row; false ends the pass.
    using Visitor = std::function<bool(const TokenRow &)>;

    [[nodiscard]] Counter counter();
    [[nodiscard]] std::int64_t count(const ListFilter &filter, const RowKey &from);
    void scan(const ListFilter &filter, RowKey from, const Visitor &visit);
    bool scanSlice(const ListFilter &filter, RowKey &from, const Visitor &visit);
    [[nodiscard]] std::optional<TokenRow> findBy(const char *column, const std::string &value);

    TurnLock m_turn;
    SQLite::Database &m_database;
    FilterTotals m_totals;
    // What every answer needs.
    Prepared m_counter{"SELECT total, revision FROM counter"};
    Prepared m_scan{"SELECT created_ms, id, updated_ms, name, permissions, client_id FROM token"
                    " WHERE (created_ms, id) < (?1, ?2) AND created_ms >= ?3"
                    " ORDER BY created_ms DESC, id DESC"};
    Prepared m_credential{"SELECT permissions, secret_salt, secret_hash FROM token"
                          " WHERE client_id = ?1 AND secret_salt IS NOT NULL AND secret_hash IS NOT NULL"};
};

} // namespace tokenry::sandbox
