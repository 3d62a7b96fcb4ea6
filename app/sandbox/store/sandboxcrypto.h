// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "app/sandbox/store/tokenrow.h"

namespace tokenry::sandbox {

/// Bytes of the operating system's generator. Throws when there are none.
[[nodiscard]] std::string randomBytes(std::size_t count);
[[nodiscard]] std::string hex(std::string_view bytes);
/// Base64 for URLs, without padding.
[[nodiscard]] std::string toBase64Url(std::string_view bytes);
/// Nothing unless `text` is exactly what `toBase64Url` would write.
[[nodiscard]] std::optional<std::string> fromBase64Url(std::string_view text);
/// Standard base64 with or without padding, as HTTP Basic sends it.
[[nodiscard]] std::optional<std::string> fromBase64(std::string_view text);
/// HMAC-SHA-256, 32 bytes.
[[nodiscard]] std::string authenticationCode(std::string_view key, std::string_view message);
/// Takes the same time wherever the two differ. Their lengths are not hidden.
[[nodiscard]] bool equalInConstantTime(std::string_view a, std::string_view b);
/// Overwrites the text before it is emptied.
void wipe(std::string &text);

/// 256 random bits in hexadecimal digits.
[[nodiscard]] std::string newSecret();
/// A salted SHA-256 (HMAC keyed with the salt). One pass is enough: secrets are 256 random bits, which no
/// number of guesses finds, so a slow hash would only slow every request down. A secret chosen by hand
/// (`TOKENRY_SANDBOX_SECRET`) does not have that strength.
[[nodiscard]] SecretRecord hashSecret(std::string_view secret);
/// Costs the same whether there is a record or not (null), so that time does not tell which client ids exist.
[[nodiscard]] bool secretMatches(const SecretRecord *record, std::string_view secret);

} // namespace tokenry::sandbox
