// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <new>

namespace tokenry::test {

/// Looks into one block of `new[]` at the moment in which it is freed. Include this file in one source of a
/// test only: it takes the place of the C++ library's functions.
struct FreeWatch
{
    static inline const void *block = nullptr;
    static inline std::size_t size = 0;
    static inline bool isFreed = false;
    static inline bool isOverwritten = false; ///< Every byte was zero then

    static void watch(const void *data, std::size_t bytes)
    {
        block = data;
        size = bytes;
        isFreed = false;
        isOverwritten = false;
    }
    static void look(const void *data)
    {
        if (!data || data != block)
            return;
        const auto *bytes = static_cast<const char *>(data);
        isFreed = true;
        isOverwritten = std::all_of(bytes, bytes + size, [](char byte) { return byte == 0; });
        block = nullptr;
    }
};

} // namespace tokenry::test

void *operator new[](std::size_t size)
{
    if (void *block = std::malloc(size))
        return block;
    throw std::bad_alloc();
}

void operator delete[](void *block) noexcept
{
    tokenry::test::FreeWatch::look(block);
    std::free(block);
}

void operator delete[](void *block, std::size_t) noexcept
{
    tokenry::test::FreeWatch::look(block);
    std::free(block);
}
