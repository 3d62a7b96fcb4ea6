// SPDX-License-Identifier: Apache-2.0
#include "app/core/secret.h"

#include <cstring>
#include <utility>

namespace tokenry {

void wipeMemory(void *data, std::size_t size)
{
    // A memset() that the compiler may not leave out.
    ::explicit_bzero(data, size);
}

Secret::Secret(QByteArrayView bytes)
    : m_data(bytes.isEmpty() ? nullptr : new char[static_cast<std::size_t>(bytes.size())]),
      m_size(static_cast<std::size_t>(bytes.size()))
{
    if (m_size > 0)
        std::memcpy(m_data.get(), bytes.data(), m_size);
}

Secret::Secret(Secret &&other) noexcept
    : m_data(std::move(other.m_data)), m_size(std::exchange(other.m_size, 0))
{}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_data = std::move(other.m_data);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

QByteArrayView Secret::bytes() const
{
    return {m_data.get(), static_cast<qsizetype>(m_size)};
}

void Secret::wipe()
{
    if (m_data)
        wipeMemory(m_data.get(), m_size);
    m_data.reset();
    m_size = 0;
}

} // namespace tokenry
