// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <SQLiteCpp/Statement.h>

#include <optional>

namespace tokenry::sandbox {

/// A statement that is compiled once, when it is first used. One use at a time; not for several threads.
class Prepared final
{
public:
    /// `sql` lives as long as this.
    explicit Prepared(const char *sql) : m_sql(sql) {}

    /// The statement for as long as this lives; then it holds neither values nor a read of the database.
    class Use final
    {
    public:
        explicit Use(SQLite::Statement &statement) : m_statement(statement) {}
        ~Use()
        {
            m_statement.tryReset();
            m_statement.clearBindings();
        }
        Use(const Use &) = delete;
        Use &operator=(const Use &) = delete;
        SQLite::Statement *operator->() const { return &m_statement; }

    private:
        SQLite::Statement &m_statement;
    };

    [[nodiscard]] Use in(SQLite::Database &database)
    {
        if (!m_statement)
            m_statement.emplace(database, m_sql);
        return Use(*m_statement);
    }

private:
    const char *m_sql;
    std::optional<SQLite::Statement> m_statement;
};

} // namespace tokenry::sandbox
