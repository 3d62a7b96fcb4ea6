// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/store/databasefile.h"

#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <stdexcept>
#include <string_view>

#include "app/sandbox/store/embeddedresources.h"

namespace tokenry::sandbox {

namespace {

constexpr int applicationId = 0x546b7279; // "Tkry", what `file` and a foreign reader see
constexpr int schemaVersion = 1;
constexpr int startBusyMs = 5000;
constexpr int serviceBusyMs = 250; // then 503: one writer from outside must not hold every reader up
constexpr off_t checkedSize = off_t{32} * 1024 * 1024; // a full check of a million rows would take seconds

/// The first bytes of a file, with zeros where it is shorter.
template<std::size_t size>
std::string headOf(int descriptor)
{
    std::string head(size, '\0');
    const ssize_t count = ::pread(descriptor, head.data(), head.size(), 0);
    return count < 0 ? std::string() : head;
}

/// A first start that was killed leaves any bytes in the file. They are undone by its journal, which then
/// says that the file was empty before (SQLite file format, "The Rollback Journal").
bool isUndoneByJournal(const std::string &path)
{
    constexpr std::string_view magic("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);
    constexpr std::size_t sizeBefore = 16; // in pages, four bytes
    const Descriptor journal(
        ::open((path + "-journal").c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    const std::string head = journal.get() < 0 ? std::string() : headOf<28>(journal.get());
    return head.starts_with(magic) && head.compare(sizeBefore, 4, std::string(4, '\0')) == 0;
}

/// SQLite takes a short file for an empty database and writes over it. It also plays the journal of another
/// program's database back, and clears its write-ahead log away. So the file itself is asked first.
void refuseForeignFile(const std::string &path, int descriptor, off_t size)
{
    constexpr std::string_view magic("SQLite format 3\0", 16);
    constexpr std::size_t idPlace = 68;
    if (size == 0)
        return;
    const std::string head = headOf<idPlace + 4>(descriptor);
    std::string ours;
    for (int shift = 24; shift >= 0; shift -= 8)
        ours += static_cast<char>((applicationId >> shift) & 0xFF);
    if (head.starts_with(magic)) {
        if (head.compare(idPlace, ours.size(), ours) != 0)
            throw std::runtime_error(path + " is a database of another program");
    } else if (!isUndoneByJournal(path)) {
        throw std::runtime_error(path + " is not a database");
    }
}

std::optional<Descriptor> lockFile(const std::optional<std::string> &path)
{
    if (!path)
        return std::nullopt;
    const int descriptor = ::open(path->c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NONBLOCK, 0600);
    if (descriptor < 0)
        throw std::runtime_error("cannot open " + *path + ": " + std::strerror(errno));
    std::optional<Descriptor> lock(std::in_place, descriptor);
    struct stat status
    {};
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode))
        throw std::runtime_error(*path + " is not a regular file");
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0)
        throw std::runtime_error(*path + " is in use by another tokenry-sandbox");
    if (::fstat(descriptor, &status) != 0)
        throw std::runtime_error("cannot open " + *path + ": " + std::strerror(errno));
    refuseForeignFile(*path, descriptor, status.st_size);
    if ((status.st_mode & 077U) != 0 && ::fchmod(descriptor, 0600) != 0)
        throw std::runtime_error("cannot make " + *path + " private: " + std::strerror(errno));
    return lock;
}

/// Without a lock of SQLite's own: the store's calls take turns.
int openFlags()
{
    return SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX;
}

/// SQLite takes some names, such as `:memory:`, not for files; with a folder before it every name is one.
std::string fileName(const std::string &path)
{
    return path.starts_with('/') ? path : "./" + path;
}

int pragma(SQLite::Database &database, const char *name)
{
    return database.execAndGet(std::string("PRAGMA ") + name).getInt();
}

} // namespace

Descriptor::~Descriptor()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

DatabaseFile::DatabaseFile(const std::optional<std::string> &path)
    : m_lock(lockFile(path)), m_database(path ? fileName(*path) : ":memory:", openFlags(), startBusyMs)
{
    m_database.exec("PRAGMA cache_size = -262144"); // while seeding: client ids are random, so every leaf of
                                                    // their index stays in use
    if (!path)
        return;
    try {
        check(*path);
    } catch (const SQLite::Exception &error) {
        throw std::runtime_error(*path + " cannot be used as a database (" + error.what() +
                                 "). It may be damaged; move it away to start anew");
    }
}

void DatabaseFile::check(const std::string &path)
{
    const bool hasTables = m_database.execAndGet("SELECT count(*) FROM sqlite_master").getInt() > 0;
    const int owner = pragma(m_database, "application_id");
    const int version = pragma(m_database, "user_version");
    if (!hasTables && owner == 0 && version == 0)
        return;
    if (owner != applicationId)
        throw std::runtime_error(path + " is a database of another program");
    if (version != schemaVersion)
        throw std::runtime_error(path + " was written by another version of tokenry-sandbox");
    struct stat status
    {};
    if (::fstat(m_lock->get(), &status) == 0 && status.st_size <= checkedSize) {
        const std::string verdict = m_database.execAndGet("PRAGMA quick_check(1)").getString();
        if (verdict != "ok")
            throw std::runtime_error(path + " is damaged; move it away to start anew");
    }
    m_isNew = false;
}

void DatabaseFile::createSchema()
{
    m_database.exec(std::string(schemaSql));
    m_database.exec("PRAGMA application_id = " + std::to_string(applicationId));
    m_database.exec("PRAGMA user_version = " + std::to_string(schemaVersion));
    m_isNew = false;
}

void DatabaseFile::serve()
{
    m_database.exec("PRAGMA journal_mode = WAL");
    m_database.exec("PRAGMA synchronous = FULL");
    m_database.exec("PRAGMA cache_size = -16000");
    m_database.exec("PRAGMA shrink_memory");
    m_database.setBusyTimeout(serviceBusyMs);
}

} // namespace tokenry::sandbox
