// SPDX-License-Identifier: Apache-2.0
#include "app/core/wipedbuffer.h"

#include <algorithm>
#include <cstring>
#include <utility>

#include <QIODevice>

#include "app/core/secret.h"

namespace tokenry {

namespace {
constexpr std::size_t chunk = 16 * 1024;
} // namespace

WipedBuffer::WipedBuffer(WipedBuffer &&other) noexcept
    : m_data(std::move(other.m_data)), m_size(std::exchange(other.m_size, 0)),
      m_capacity(std::exchange(other.m_capacity, 0))
{}

WipedBuffer &WipedBuffer::operator=(WipedBuffer &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_data = std::move(other.m_data);
        m_size = std::exchange(other.m_size, 0);
        m_capacity = std::exchange(other.m_capacity, 0);
    }
    return *this;
}

void WipedBuffer::append(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return;
    reserve(m_size + static_cast<std::size_t>(bytes.size()));
    std::memcpy(m_data.get() + m_size, bytes.data(), static_cast<std::size_t>(bytes.size()));
    m_size += static_cast<std::size_t>(bytes.size());
}

bool WipedBuffer::appendFrom(QIODevice &device, qint64 maximum)
{
    while (true) {
        const qint64 room = maximum - static_cast<qint64>(m_size);
        if (room <= 0)
            return device.bytesAvailable() == 0;
        reserve(m_size + chunk);
        const qint64 wanted = std::min(room, static_cast<qint64>(m_capacity - m_size));
        const qint64 got = device.read(m_data.get() + m_size, wanted);
        if (got <= 0)
            return true;
        m_size += static_cast<std::size_t>(got);
    }
}

void WipedBuffer::reserve(std::size_t size)
{
    if (size <= m_capacity)
        return;
    const std::size_t capacity = std::max(size, m_capacity * 2);
    auto grown = std::make_unique<char[]>(capacity);
    if (m_data) {
        std::memcpy(grown.get(), m_data.get(), m_size);
        wipeMemory(m_data.get(), m_capacity);
    }
    m_data = std::move(grown);
    m_capacity = capacity;
}

void WipedBuffer::wipe()
{
    if (m_data)
        wipeMemory(m_data.get(), m_capacity);
    m_data.reset();
    m_size = 0;
    m_capacity = 0;
}

} // namespace tokenry
