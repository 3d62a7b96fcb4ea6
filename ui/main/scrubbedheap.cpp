// SPDX-License-Identifier: Apache-2.0
// Overwrites all memory of the heap when it is freed, whoever frees it: Qt's strings and buffers, the X11 and
// D-Bus libraries, OpenSSL. They copy a secret that passes through them and know nothing of wiping. The
// dynamic linker takes these functions before those of the C library, for libraries and plugins alike;
// `operator delete` comes here too, through free(). For glibc; other C libraries, and the sanitizers, which
// bring a heap of their own, keep what they have.
#include <cstddef>
#include <cstdlib>
#include <cstring>

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__)

#include <malloc.h>

// What the C library itself calls its functions, for those who stand in front of them.
extern "C" void __libc_free(void *memory);
extern "C" void *__libc_realloc(void *memory, std::size_t size);

extern "C" __attribute__((visibility("default"))) void free(void *memory) noexcept
{
    if (!memory)
        return;
    // All that the block holds, not only what was asked for: strings grow into the rest.
    ::explicit_bzero(memory, ::malloc_usable_size(memory));
    __libc_free(memory);
}

extern "C" __attribute__((visibility("default"))) void *realloc(void *memory, std::size_t size) noexcept
{
    if (!memory)
        return std::malloc(size);
    const std::size_t present = ::malloc_usable_size(memory);
    if (size <= present) {
        // The C library gives the end back in place, as it is; with a size of 0, the whole block.
        ::explicit_bzero(static_cast<char *>(memory) + size, present - size);
        return __libc_realloc(memory, size);
    }
    // By hand, because the C library would leave the old block behind as it is when it has to move.
    void *grown = std::malloc(size);
    if (!grown)
        return nullptr;
    std::memcpy(grown, memory, present);
    std::free(memory);
    return grown;
}

#endif
