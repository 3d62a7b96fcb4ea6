// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

#include <optional>

namespace tokenry {

/// The value of a hexadecimal digit of either case; -1 for any other character.
[[nodiscard]] constexpr int hexValue(char digit)
{
    if (digit >= '0' && digit <= '9')
        return digit - '0';
    if (digit >= 'a' && digit <= 'f')
        return digit - 'a' + 10;
    return digit >= 'A' && digit <= 'F' ? digit - 'A' + 10 : -1;
}

/// The UTF-16 code unit that exactly four hexadecimal digits name, as behind `\u` in JSON.
[[nodiscard]] inline std::optional<char16_t> readHexUnit(QByteArrayView digits)
{
    if (digits.size() != 4)
        return std::nullopt;
    int unit = 0;
    for (const char digit : digits) {
        const int value = hexValue(digit);
        if (value < 0)
            return std::nullopt;
        unit = unit * 16 + value;
    }
    return static_cast<char16_t>(unit);
}

} // namespace tokenry
