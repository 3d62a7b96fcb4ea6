// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

/// One input; the name is libFuzzer's. Every target defines it, and both drivers call it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace fuzzing {

/// Ends the program, with what did not hold; the driver then shows the input.
inline void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

inline std::string_view textOf(const std::uint8_t *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), size};
}

/// Takes what is before the first NUL off the input: for targets that want several texts.
inline std::string_view takePart(std::string_view &input)
{
    const std::string_view part = input.substr(0, input.find('\0'));
    input.remove_prefix(part.size() < input.size() ? part.size() + 1 : part.size());
    return part;
}

} // namespace fuzzing
