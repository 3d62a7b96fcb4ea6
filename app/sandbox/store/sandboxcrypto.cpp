// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/store/sandboxcrypto.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>

#include <algorithm>
#include <array>
#include <stdexcept>

namespace tokenry::sandbox {

namespace {

constexpr std::size_t digestSize = 32;
constexpr std::size_t saltSize = 16;

const unsigned char *bytesOf(std::string_view text)
{
    return reinterpret_cast<const unsigned char *>(text.data());
}

unsigned char *bytesOf(std::string &text)
{
    return reinterpret_cast<unsigned char *>(text.data());
}

} // namespace

std::string randomBytes(std::size_t count)
{
    std::string bytes(count, '\0');
    if (RAND_bytes(bytesOf(bytes), static_cast<int>(count)) != 1)
        throw std::runtime_error("the operating system gives no random numbers");
    return bytes;
}

std::string hex(std::string_view bytes)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        text += digits[value >> 4U];
        text += digits[value & 15U];
    }
    return text;
}

std::optional<std::string> fromBase64(std::string_view text)
{
    while (!text.empty() && text.back() == '=')
        text.remove_suffix(1);
    std::string bytes;
    bytes.reserve(text.size() * 3 / 4);
    unsigned pending = 0;
    unsigned bits = 0;
    for (const char c : text) {
        constexpr std::string_view alphabet =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        const auto value = alphabet.find(c);
        if (value == std::string_view::npos)
            return std::nullopt;
        pending = (pending << 6U) | static_cast<unsigned>(value);
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            bytes += static_cast<char>((pending >> bits) & 0xFFU);
        }
    }
    const unsigned left = pending & ((1U << bits) - 1U);
    if (bits == 6 || left != 0)
        return std::nullopt;
    return bytes;
}

std::string toBase64Url(std::string_view bytes)
{
    std::string text(4 * ((bytes.size() + 2) / 3) + 1, '\0');
    const int length = EVP_EncodeBlock(bytesOf(text), bytesOf(bytes), static_cast<int>(bytes.size()));
    text.resize(static_cast<std::size_t>(length));
    std::replace(text.begin(), text.end(), '+', '-');
    std::replace(text.begin(), text.end(), '/', '_');
    while (!text.empty() && text.back() == '=')
        text.pop_back();
    return text;
}

std::optional<std::string> fromBase64Url(std::string_view text)
{
    if (text.find_first_of("+/=") != std::string_view::npos)
        return std::nullopt;
    std::string standard(text);
    std::replace(standard.begin(), standard.end(), '-', '+');
    std::replace(standard.begin(), standard.end(), '_', '/');
    return fromBase64(standard);
}

std::string authenticationCode(std::string_view key, std::string_view message)
{
    std::string code(digestSize, '\0');
    unsigned length = 0;
    if (!HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()), bytesOf(message), message.size(),
              bytesOf(code), &length) ||
        length != digestSize)
        throw std::runtime_error("HMAC-SHA-256 failed");
    return code;
}

bool equalInConstantTime(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && CRYPTO_memcmp(a.data(), b.data(), a.size()) == 0;
}

void wipe(std::string &text)
{
    OPENSSL_cleanse(text.data(), text.size());
    text.clear();
}

std::string newSecret()
{
    return hex(randomBytes(32));
}

SecretRecord hashSecret(std::string_view secret)
{
    SecretRecord record;
    record.salt = randomBytes(saltSize);
    record.hash = authenticationCode(record.salt, secret);
    return record;
}

bool secretMatches(const SecretRecord *record, std::string_view secret)
{
    static const SecretRecord nobody = hashSecret(newSecret());
    const bool usable = record && record->salt.size() == saltSize && record->hash.size() == digestSize;
    const SecretRecord &compared = usable ? *record : nobody;
    const bool equal = equalInConstantTime(authenticationCode(compared.salt, secret), compared.hash);
    return equal && usable;
}

} // namespace tokenry::sandbox
