// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/store/tokenids.h"

#include <array>
#include <cstdio>
#include <cstring>

#include "app/sandbox/store/sandboxcrypto.h"

namespace tokenry::sandbox {

std::string tokenIdOf(Millis created, unsigned count, std::uint64_t other)
{
    const auto time = static_cast<std::uint64_t>(created) & 0xFFFF'FFFF'FFFFULL;
    const auto variant = static_cast<unsigned>(0x8000U | ((other >> 48U) & 0x3FFFU));
    std::array<char, 64> text{};
    const int length = std::snprintf(text.data(), text.size(), "Token:%08llx-%04llx-7%03x-%04x-%012llx",
                                     static_cast<unsigned long long>(time >> 16U),
                                     static_cast<unsigned long long>(time & 0xFFFFU), count & 0xFFFU, variant,
                                     static_cast<unsigned long long>(other & 0xFFFF'FFFF'FFFFULL));
    return {text.data(), static_cast<std::size_t>(length)};
}

std::string TokenIds::next(Millis created)
{
    const std::string random = randomBytes(sizeof(std::uint64_t));
    std::uint64_t other = 0;
    std::memcpy(&other, random.data(), sizeof other);
    const std::lock_guard guard(m_mutex);
    m_count = created == m_last ? m_count + 1 : 0;
    m_last = created;
    return tokenIdOf(created, m_count, other);
}

std::string newClientId()
{
    return hex(randomBytes(16));
}

} // namespace tokenry::sandbox
