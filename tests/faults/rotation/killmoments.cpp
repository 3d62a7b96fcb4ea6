// SPDX-License-Identifier: Apache-2.0
#include "tests/faults/rotation/killmoments.h"

#include <dlfcn.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <csignal>
#include <cstdio>
#include <cstring>

namespace tokenry::test {

namespace {

constexpr std::array names{"write", "sync", "rename", "send", "receive", "dialog", "act", "keyring"};

std::array<std::atomic<int>, names.size()> passedOf{};
std::atomic<int> passed{0};
std::atomic<int> wanted{0};
std::atomic<bool> isOn{false};
thread_local int held = 0;
thread_local bool isAwaited = false; ///< An answer: Qt reads its head byte by byte

template<class Function>
Function *original(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

bool isNext(Moment moment)
{
    if (!isOn || held > 0)
        return false;
    ++passedOf.at(static_cast<std::size_t>(moment));
    if (++passed != wanted)
        return false;
    std::array<char, 32> line{};
    const int size =
        std::snprintf(line.data(), line.size(), "killed %s\n", names.at(static_cast<std::size_t>(moment)));
    static auto *const write = original<ssize_t(int, const void *, size_t)>("write");
    return write(STDOUT_FILENO, line.data(), static_cast<size_t>(size)) == size;
}

void die()
{
    ::kill(::getpid(), SIGKILL);
    for (;;)
        ::pause();
}

bool isFile(int descriptor)
{
    struct stat status
    {};
    return isOn && held == 0 && ::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode);
}

bool isConnection(int descriptor)
{
    int domain = 0;
    socklen_t size = sizeof domain;
    return isOn && held == 0 && ::getsockopt(descriptor, SOL_SOCKET, SO_DOMAIN, &domain, &size) == 0 &&
           (domain == AF_INET || domain == AF_INET6);
}

} // namespace

void beginKillMoments(int killAt)
{
    wanted = killAt;
    isOn = true;
}

void passMoment(Moment moment)
{
    if (isNext(moment))
        die();
}

std::string passedMoments()
{
    std::string lines;
    for (std::size_t kind = 0; kind < names.size(); ++kind)
        lines += std::string("passed ") + names.at(kind) + ' ' + std::to_string(passedOf.at(kind)) + '\n';
    return lines;
}

NoMoments::NoMoments()
{
    ++held;
}

NoMoments::~NoMoments()
{
    --held;
}

} // namespace tokenry::test

// The dynamic linker asks the executable first, so that these are called in place of the C library's.
using tokenry::test::Moment;
using tokenry::test::passMoment;

extern "C" {

ssize_t write(int descriptor, const void *bytes, size_t size)
{
    static auto *const real = tokenry::test::original<ssize_t(int, const void *, size_t)>("write");
    if (tokenry::test::isConnection(descriptor)) {
        passMoment(Moment::Send);
        const ssize_t sent = real(descriptor, bytes, size);
        passMoment(Moment::Send);
        tokenry::test::isAwaited = true;
        return sent;
    }
    if (!tokenry::test::isFile(descriptor))
        return real(descriptor, bytes, size);
    passMoment(Moment::Write);
    // In the middle of it.
    if (tokenry::test::isNext(Moment::Write)) {
        if (real(descriptor, bytes, size / 2) >= 0)
            tokenry::test::die();
    }
    const ssize_t written = real(descriptor, bytes, size);
    passMoment(Moment::Write);
    return written;
}

int fsync(int descriptor)
{
    static auto *const real = tokenry::test::original<int(int)>("fsync");
    const int result = real(descriptor);
    passMoment(Moment::Sync);
    return result;
}

/// A private file gets its name by it.
int renameat(int fromFolder, const char *from, int toFolder, const char *to)
{
    static auto *const real = tokenry::test::original<int(int, const char *, int, const char *)>("renameat");
    passMoment(Moment::Rename);
    const int result = real(fromFolder, from, toFolder, to);
    passMoment(Moment::Rename);
    return result;
}

ssize_t read(int descriptor, void *bytes, size_t size)
{
    static auto *const real = tokenry::test::original<ssize_t(int, void *, size_t)>("read");
    const ssize_t got = real(descriptor, bytes, size);
    if (got > 0 && tokenry::test::isAwaited && tokenry::test::isConnection(descriptor)) {
        tokenry::test::isAwaited = false;
        passMoment(Moment::Receive);
    }
    return got;
}
}
