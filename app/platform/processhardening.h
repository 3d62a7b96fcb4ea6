// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace tokenry {

/// To be called first thing in `main()`: files are created 0600, no core dump is written, and another process
/// of the same user can neither trace this one nor read its memory (prctl(2), PR_SET_DUMPABLE). Failures are
/// ignored: each is a hardening only.
void hardenProcess();

} // namespace tokenry
