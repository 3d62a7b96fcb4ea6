// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <SQLiteCpp/Database.h>

#include <optional>
#include <string>
#include <utility>

namespace tokenry::sandbox {

/// An open file descriptor.
class Descriptor final
{
public:
    explicit Descriptor(int descriptor) : m_descriptor(descriptor) {}
    ~Descriptor();
    Descriptor(Descriptor &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}
    Descriptor &operator=(Descriptor &&) = delete;
    [[nodiscard]] int get() const { return m_descriptor; }

private:
    int m_descriptor;
};

/// The SQLite database: a file that only its owner may read and only one sandbox may use at a time, or
/// memory.
class DatabaseFile final
{
public:
    /// `path` absent: in memory. Throws std::runtime_error with a sentence for the person: cannot be opened,
    /// in use, damaged, or a database of something else.
    explicit DatabaseFile(const std::optional<std::string> &path);

    [[nodiscard]] SQLite::Database &database() { return m_database; }
    /// There is no schema yet.
    [[nodiscard]] bool isNew() const { return m_isNew; }
    void createSchema();
    /// From start-up to service: write-ahead log, each commit on disk before it is answered, short waits for
    /// a lock.
    void serve();

private:
    void check(const std::string &path);

    // Declared first, so closed last: closing any descriptor of a file drops the locks that SQLite holds on
    // it.
    std::optional<Descriptor> m_lock;
    SQLite::Database m_database;
    bool m_isNew = true;
};

} // namespace tokenry::sandbox
