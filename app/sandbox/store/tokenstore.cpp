// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/store/tokenstore.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

#include <limits>
#include <mutex>

namespace tokenry::sandbox {

namespace {

// A few milliseconds of work: what anyone else waits for at most, times the passes under way.
constexpr int rowsPerSlice = 4'000;

/// Above every row that the filter can match.
RowKey topOf(const ListFilter &filter)
{
    return {filter.createdTo ? *filter.createdTo + 1 : std::numeric_limits<Millis>::max(), {}};
}

void readInto(std::string &text, const SQLite::Column &column)
{
    const char *bytes = column.getText();
    text.assign(bytes, static_cast<std::size_t>(column.getBytes()));
}

void bindBytes(SQLite::Statement &statement, int index, const std::string &bytes)
{
    if (bytes.empty())
        statement.bind(index);
    else
        statement.bind(index, bytes.data(), static_cast<int>(bytes.size()));
}

} // namespace

TokenStore::TokenStore(SQLite::Database &database) : m_database(database) {}

RowPage TokenStore::list(const ListFilter &filter, const std::optional<RowKey> &after, std::size_t limit)
{
    Counter before;
    std::optional<std::int64_t> known;
    {
        const std::lock_guard turn(m_turn);
        before = counter();
        known = filter.isOpen() ? before.total : m_totals.find(filter, before.revision);
    }
    RowPage page;
    RowKey rest;
    scan(filter, after.value_or(topOf(filter)), [&](const TokenRow &row) {
        page.hasMore = page.rows.size() == limit;
        if (page.hasMore)
            rest = {row.created, row.id};
        else
            page.rows.push_back(row);
        return !page.hasMore;
    });
    if (known) {
        page.total = *known;
        return page;
    }
    if (after)
        page.total = count(filter, topOf(filter));
    else
        page.total =
            static_cast<std::int64_t>(page.rows.size()) + (page.hasMore ? 1 + count(filter, rest) : 0);
    const std::lock_guard turn(m_turn);
    if (counter().revision == before.revision)
        m_totals.remember(filter, before.revision, page.total);
    return page;
}

std::int64_t TokenStore::count(const ListFilter &filter, const RowKey &from)
{
    std::int64_t matching = 0;
    scan(filter, from, [&matching](const TokenRow &) {
        ++matching;
        return true;
    });
    return matching;
}

void TokenStore::scan(const ListFilter &filter, RowKey from, const Visitor &visit)
{
    bool more = true;
    while (more) {
        const std::lock_guard turn(m_turn);
        more = scanSlice(filter, from, visit);
    }
}

bool TokenStore::scanSlice(const ListFilter &filter, RowKey &from, const Visitor &visit)
{
    const Prepared::Use query = m_scan.in(m_database);
    query->bind(1, from.created);
    query->bind(2, from.id);
    query->bind(3, filter.createdFrom.value_or(std::numeric_limits<Millis>::min()));
    TokenRow row;
    for (int examined = 1; query->executeStep(); ++examined) {
        row.created = query->getColumn(0).getInt64();
        row.updated = query->getColumn(2).getInt64();
        readInto(row.name, query->getColumn(3));
        const bool sliceEnds = examined == rowsPerSlice;
        if (sliceEnds)
            from = {row.created, query->getColumn(1).getString()};
        if (filter.matches(row)) {
            readInto(row.id, query->getColumn(1));
            row.permissions = query->getColumn(4).getUInt();
            readInto(row.clientId, query->getColumn(5));
            if (!visit(row))
                return false;
        }
        if (sliceEnds)
            return true;
    }
    return false;
}

std::optional<TokenRow> TokenStore::find(const std::string &id)
{
    const std::lock_guard turn(m_turn);
    return findBy("id", id);
}

std::optional<TokenRow> TokenStore::findByClientId(const std::string &clientId)
{
    const std::lock_guard turn(m_turn);
    return findBy("client_id", clientId);
}

std::optional<TokenRow> TokenStore::findBy(const char *column, const std::string &value)
{
    SQLite::Statement query(
        m_database,
        std::string("SELECT id, name, permissions, client_id, created_ms, updated_ms FROM token WHERE ") +
            column + " = ?1");
    query.bind(1, value);
    if (!query.executeStep())
        return std::nullopt;
    return TokenRow{query.getColumn(0).getString(), query.getColumn(1).getString(),
                    query.getColumn(2).getUInt(),   query.getColumn(3).getString(),
                    query.getColumn(4).getInt64(),  query.getColumn(5).getInt64()};
}

std::optional<Credential> TokenStore::credentialOf(const std::string &clientId)
{
    const std::lock_guard turn(m_turn);
    const Prepared::Use query = m_credential.in(m_database);
    query->bind(1, clientId);
    if (!query->executeStep())
        return std::nullopt;
    return Credential{query->getColumn(0).getUInt(),
                      {query->getColumn(1).getString(), query->getColumn(2).getString()}};
}

void TokenStore::insert(const TokenRow &row, const SecretRecord &secret)
{
    const std::lock_guard turn(m_turn);
    SQLite::Statement statement(m_database,
                                "INSERT INTO token (created_ms, id, updated_ms, name, permissions, client_id,"
                                " secret_salt, secret_hash) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    statement.bind(1, row.created);
    statement.bind(2, row.id);
    statement.bind(3, row.updated);
    statement.bind(4, row.name);
    statement.bind(5, row.permissions);
    statement.bind(6, row.clientId);
    bindBytes(statement, 7, secret.salt);
    bindBytes(statement, 8, secret.hash);
    statement.exec();
    m_totals.follow(row, counter().revision, 1);
}

bool TokenStore::remove(const std::string &id)
{
    const std::lock_guard turn(m_turn);
    const auto row = findBy("id", id);
    if (!row)
        return false;
    SQLite::Statement statement(m_database, "DELETE FROM token WHERE id = ?1");
    statement.bind(1, id);
    if (statement.exec() == 0)
        return false;
    m_totals.follow(*row, counter().revision, -1);
    return true;
}

void TokenStore::replaceSecret(const std::string &clientId, const SecretRecord &secret)
{
    const std::lock_guard turn(m_turn);
    SQLite::Statement statement(m_database,
                                "UPDATE token SET secret_salt = ?2, secret_hash = ?3 WHERE client_id = ?1");
    statement.bind(1, clientId);
    bindBytes(statement, 2, secret.salt);
    bindBytes(statement, 3, secret.hash);
    statement.exec();
}

void TokenStore::replaceClientId(const std::string &from, const std::string &to)
{
    const std::lock_guard turn(m_turn);
    SQLite::Statement statement(m_database, "UPDATE token SET client_id = ?2 WHERE client_id = ?1");
    statement.bind(1, from);
    statement.bind(2, to);
    statement.exec();
}

std::optional<std::string> TokenStore::setting(const std::string &name)
{
    const std::lock_guard turn(m_turn);
    SQLite::Statement query(m_database, "SELECT value FROM setting WHERE name = ?1");
    query.bind(1, name);
    return query.executeStep() ? std::optional(query.getColumn(0).getString()) : std::nullopt;
}

void TokenStore::setSetting(const std::string &name, const std::string &value)
{
    const std::lock_guard turn(m_turn);
    SQLite::Statement statement(m_database, "INSERT INTO setting (name, value) VALUES (?1, ?2)"
                                            " ON CONFLICT (name) DO UPDATE SET value = excluded.value");
    statement.bind(1, name);
    statement.bind(2, value);
    statement.exec();
}

std::int64_t TokenStore::revision()
{
    const std::lock_guard turn(m_turn);
    return counter().revision;
}

TokenStore::Counter TokenStore::counter()
{
    const Prepared::Use query = m_counter.in(m_database);
    if (!query->executeStep())
        return {};
    return {query->getColumn(0).getInt64(), query->getColumn(1).getInt64()};
}

} // namespace tokenry::sandbox
