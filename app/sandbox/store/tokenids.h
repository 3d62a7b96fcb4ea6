// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <mutex>
#include <string>

#include "app/sandbox/store/tokenrow.h"

namespace tokenry::sandbox {

/// `Token:` and a version 7 UUID (RFC 9562): milliseconds, 12 counting bits, 62 other bits.
[[nodiscard]] std::string tokenIdOf(Millis created, unsigned count, std::uint64_t other);

/// Makes ids that sort like the tokens were created, also within one millisecond.
class TokenIds final
{
public:
    [[nodiscard]] std::string next(Millis created);

private:
    std::mutex m_mutex;
    Millis m_last = 0;
    unsigned m_count = 0;
};

/// 32 random hexadecimal digits.
[[nodiscard]] std::string newClientId();

} // namespace tokenry::sandbox
