// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/store/seeder.h"

#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <cmath>

#include "app/sandbox/store/sandboxcrypto.h"
#include "app/sandbox/store/seednames.h"
#include "app/sandbox/store/tokenids.h"

namespace tokenry::sandbox {

namespace {

constexpr double seededSpanMs = 3.0 * 365 * 24 * 3600 * 1000;
constexpr double crowding = 1.7; // above 1: more tokens are young than old, as in a growing platform

/// The age of the row at `position` of 0 … 1, oldest first.
Millis ageAt(double position)
{
    return static_cast<Millis>(seededSpanMs * std::pow(1.0 - position, crowding));
}

std::string clientIdOf(SeedChance &chance)
{
    std::string bytes;
    for (int half = 0; half < 2; ++half) {
        const std::uint64_t bits = chance.bits();
        for (unsigned shift = 0; shift < 64; shift += 8)
            bytes += static_cast<char>((bits >> shift) & 0xFFU);
    }
    return hex(bytes);
}

} // namespace

void seedTokens(SQLite::Database &database, std::int64_t count, Millis now)
{
    SQLite::Statement statement(database,
                                "INSERT INTO token (created_ms, id, updated_ms, name, permissions, client_id)"
                                " VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    SeedNames names;
    SeedChance chance;
    for (std::int64_t row = 0; row < count; ++row) {
        // Oldest first, so that every row is written at the table's end.
        const double jitter = static_cast<double>(chance.below(1000)) / 1000.0;
        const Millis age = ageAt((static_cast<double>(row) + jitter) / static_cast<double>(count));
        const Millis created = now - age;
        const bool touched = chance.percent(15);
        const auto laterBy = static_cast<Millis>(chance.below(static_cast<std::size_t>(age) + 1));
        const SeedToken token = names.next(chance);
        statement.bind(1, created);
        statement.bind(2, tokenIdOf(created, static_cast<unsigned>(row), chance.bits()));
        statement.bind(3, touched ? created + laterBy : created);
        statement.bind(4, token.name);
        statement.bind(5, token.permissions);
        statement.bind(6, clientIdOf(chance));
        statement.exec();
        statement.reset();
    }
}

} // namespace tokenry::sandbox
