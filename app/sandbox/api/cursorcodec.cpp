// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/api/cursorcodec.h"

#include <utility>

#include "app/sandbox/store/sandboxcrypto.h"

namespace tokenry::sandbox {

namespace {

constexpr std::size_t signatureSize = 32;
constexpr std::size_t instantSize = 8;
constexpr std::size_t longestCursor = 1024;
constexpr char formatVersion = 1;

} // namespace

CursorCodec::CursorCodec(std::string key) : m_key(std::move(key)) {}

std::string CursorCodec::signature(std::string_view payload, const ListFilter &filter) const
{
    // The length keeps payload and filters apart, however they look.
    return authenticationCode(
        m_key, std::to_string(payload.size()).append(":").append(payload).append(filter.canonical()));
}

std::string CursorCodec::encode(const RowKey &last, const ListFilter &filter) const
{
    std::string payload(1, formatVersion);
    const auto instant = static_cast<std::uint64_t>(last.created);
    for (unsigned byte = 0; byte < instantSize; ++byte)
        payload += static_cast<char>((instant >> (8 * (instantSize - 1 - byte))) & 0xFFU);
    payload += last.id;
    return toBase64Url(signature(payload, filter) + payload);
}

std::optional<RowKey> CursorCodec::decode(std::string_view cursor, const ListFilter &filter) const
{
    if (cursor.size() > longestCursor)
        return std::nullopt;
    const auto bytes = fromBase64Url(cursor);
    if (!bytes || bytes->size() < signatureSize + 1 + instantSize)
        return std::nullopt;
    const std::string_view all(*bytes);
    const std::string_view payload = all.substr(signatureSize);
    if (!equalInConstantTime(all.substr(0, signatureSize), signature(payload, filter)) ||
        payload.front() != formatVersion)
        return std::nullopt;
    std::uint64_t instant = 0;
    for (const char byte : payload.substr(1, instantSize))
        instant = (instant << 8U) | static_cast<unsigned char>(byte);
    return RowKey{static_cast<Millis>(instant), std::string(payload.substr(1 + instantSize))};
}

} // namespace tokenry::sandbox
