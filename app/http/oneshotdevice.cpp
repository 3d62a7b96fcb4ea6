// SPDX-License-Identifier: Apache-2.0
#include "app/http/oneshotdevice.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace tokenry {

OneShotDevice::OneShotDevice(QByteArray bytes, QObject *parent) : QIODevice(parent), m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool OneShotDevice::atEnd() const
{
    return m_expired || m_position >= m_bytes.size();
}

qint64 OneShotDevice::bytesAvailable() const
{
    return m_expired ? 0 : m_bytes.size() - m_position;
}

bool OneShotDevice::seek(qint64 position)
{
    return position == m_position;
}

bool OneShotDevice::reset()
{
    return false;
}

qint64 OneShotDevice::readData(char *data, qint64 maximum)
{
    const qint64 size = std::min(maximum, bytesAvailable());
    if (size <= 0)
        return m_expired ? -1 : 0;
    m_wasRead = true;
    std::memcpy(data, m_bytes.constData() + m_position, static_cast<std::size_t>(size));
    m_position += size;
    return size;
}

qint64 OneShotDevice::writeData(const char *, qint64)
{
    return -1;
}

} // namespace tokenry
