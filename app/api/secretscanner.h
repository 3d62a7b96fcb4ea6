// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include "app/api/jsonscan.h"
#include "app/core/secret.h"

namespace tokenry {

class WipedBuffer;

/// The value of `clientSecret` in the answer to a create.
enum class SecretFinding {
    Complete,
    Absent, ///< No such member, or null
    Cut,    ///< The answer ended inside of it: a part is never given out
    NotAString,
    Empty,
    Damaged,  ///< Control characters, invalid UTF-8, half a surrogate pair or a bad escape
    TooLong,  ///< More than 4096 bytes
    Repeated, ///< Given twice: which one counts cannot be known
};

/// A finding, and the secret when it is `Complete`. Move-only.
struct FoundSecret
{
    SecretFinding finding = SecretFinding::Absent;
    Secret secret = {};
};

/// Takes the top-level `clientSecret` out of the answer's bytes and overwrites it there, before any JSON
/// parser keeps a copy.
[[nodiscard]] FoundSecret cutSecret(WipedBuffer &body, const JsonObjectScan &scan);

/// Overwrites every string value under `clientSecret`, at any depth: for answers that must not hold one.
/// Whether there was one that is not empty.
bool redactSecrets(WipedBuffer &body);

} // namespace tokenry
