// SPDX-License-Identifier: Apache-2.0
#include "app/http/bodybuffer.h"

#include <algorithm>
#include <cstring>
#include <utility>

#include <QIODevice>

#include "app/core/secret.h"

namespace tokenry {

namespace {
constexpr std::size_t chunk = 16 * 1024;
} // namespace

BodyBuffer::BodyBuffer(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return;
    reserve(static_cast<std::size_t>(bytes.size()));
    std::memcpy(m_data.get(), bytes.data(), static_cast<std::size_t>(bytes.size()));
    m_size = static_cast<std::size_t>(bytes.size());
}

BodyBuffer::BodyBuffer(BodyBuffer &&other) noexcept
    : m_data(std::move(other.m_data)), m_size(std::exchange(other.m_size, 0)),
      m_capacity(std::exchange(other.m_capacity, 0))
{}

BodyBuffer &BodyBuffer::operator=(BodyBuffer &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_data = std::move(other.m_data);
        m_size = std::exchange(other.m_size, 0);
        m_capacity = std::exchange(other.m_capacity, 0);
    }
    return *this;
}

BodyBuffer::~BodyBuffer()
{
    wipe();
}

bool BodyBuffer::appendFrom(QIODevice &device, qint64 maximum)
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

void BodyBuffer::reserve(std::size_t size)
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

void BodyBuffer::wipe()
{
    if (m_data)
        wipeMemory(m_data.get(), m_capacity);
    m_data.reset();
    m_size = 0;
    m_capacity = 0;
}

} // namespace tokenry
