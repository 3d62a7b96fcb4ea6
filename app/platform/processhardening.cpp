// SPDX-License-Identifier: Apache-2.0
#include "app/platform/processhardening.h"

#include <sys/prctl.h>
#include <sys/resource.h>

#include "app/core/atomicfile.h"

namespace tokenry {

void hardenProcess()
{
    // QSettings and QSaveFile create 0644 otherwise.
    keepNewFilesPrivate();
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

} // namespace tokenry
