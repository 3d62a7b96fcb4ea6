// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/api/percentcoding.h"

#include <algorithm>

namespace tokenry::sandbox {

namespace {

int hexValue(char digit)
{
    if (digit >= '0' && digit <= '9')
        return digit - '0';
    if (digit >= 'a' && digit <= 'f')
        return digit - 'a' + 10;
    if (digit >= 'A' && digit <= 'F')
        return digit - 'A' + 10;
    return -1;
}

/// Bytes that follow a lead byte, and the least code point that needs so many; -1 for what leads nothing.
int followers(unsigned lead, unsigned &codePoint, unsigned &least)
{
    if (lead < 0x80U)
        return codePoint = lead, least = 0, 0;
    if (lead >= 0xC2U && lead <= 0xDFU)
        return codePoint = lead & 0x1FU, least = 0x80, 1;
    if ((lead & 0xF0U) == 0xE0U)
        return codePoint = lead & 0x0FU, least = 0x800, 2;
    if (lead >= 0xF0U && lead <= 0xF4U)
        return codePoint = lead & 0x07U, least = 0x10000, 3;
    return -1;
}

} // namespace

std::optional<std::string> decodePercent(std::string_view text, bool inQuery)
{
    std::string decoded;
    decoded.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '+' && inQuery) {
            decoded += ' ';
        } else if (text[i] != '%') {
            decoded += text[i];
        } else {
            const int high = i + 2 < text.size() ? hexValue(text[i + 1]) : -1;
            const int low = i + 2 < text.size() ? hexValue(text[i + 2]) : -1;
            if (high < 0 || low < 0)
                return std::nullopt;
            decoded += static_cast<char>(high * 16 + low);
            i += 2;
        }
    }
    if (!isUtf8(decoded))
        return std::nullopt;
    return decoded;
}

bool isUtf8(std::string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        unsigned codePoint = 0;
        unsigned least = 0;
        const int count = followers(static_cast<unsigned char>(text[i]), codePoint, least);
        if (count < 0 || i + static_cast<std::size_t>(count) >= text.size())
            return false;
        for (int k = 0; k < count; ++k) {
            const auto next = static_cast<unsigned char>(text[++i]);
            if ((next & 0xC0U) != 0x80U)
                return false;
            codePoint = (codePoint << 6U) | (next & 0x3FU);
        }
        if (codePoint < least || codePoint > 0x10FFFFU || (codePoint >= 0xD800U && codePoint <= 0xDFFFU))
            return false;
    }
    return true;
}

std::size_t characterCount(std::string_view utf8)
{
    return static_cast<std::size_t>(std::count_if(utf8.begin(), utf8.end(), [](char byte) {
        return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
    }));
}

} // namespace tokenry::sandbox
