// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cerrno>

#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace tokenry::test {

/// The calls of fsync(2) for plain files in this program. Include this file in one source of a test only: it
/// takes the place of the C library's function.
struct SyncWatch
{
    static inline int count = 0;
    static inline bool fails = false; ///< As a disk does that reports an error
};

} // namespace tokenry::test

extern "C" inline __attribute__((used)) int fsync(int file)
{
    using tokenry::test::SyncWatch;
    struct stat status = {};
    if (::fstat(file, &status) == 0 && S_ISREG(status.st_mode)) {
        ++SyncWatch::count;
        if (SyncWatch::fails) {
            errno = EIO;
            return -1;
        }
    }
    return static_cast<int>(::syscall(SYS_fsync, file));
}
