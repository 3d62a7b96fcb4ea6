// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace tokenry {

/// Puts right two things of libsecret 0.20.5 that QtKeychain gives no hand to; call it before a job. Once
/// connected, libsecret would go on with its session at a keyring that was restarted since, so that every job
/// fails from then on; and its connection would end this program with SIGTERM when the session bus goes away.
/// Blocks for as long as the bus, not the keyring, takes to answer, once. Does nothing where there is no
/// libsecret.
void renewLibsecretSession();

} // namespace tokenry
