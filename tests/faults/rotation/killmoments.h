// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace tokenry::test {

/// What happens at a moment at which the program may be killed.
enum class Moment { Write, Sync, Rename, Send, Receive, Dialog, Act, Keyring };

/// Counts the moments from now on, and kills this process (SIGKILL) at the one with this number, from 1. Its
/// kind is written to standard output before.
void beginKillMoments(int killAt);
/// One moment. Any thread. Writes, syncs, renames and sockets pass by themselves: their calls are
/// intercepted.
void passMoment(Moment moment);
/// How many of each kind have passed, each kind on a line: `passed write 12`.
[[nodiscard]] std::string passedMoments();
/// While it lives, the calls of this thread are no moments: a keyring is another process.
class NoMoments final
{
public:
    NoMoments();
    ~NoMoments();
    NoMoments(const NoMoments &) = delete;
    NoMoments &operator=(const NoMoments &) = delete;
};

} // namespace tokenry::test
