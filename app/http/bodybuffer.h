// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QtGlobal>

#include <cstddef>
#include <memory>

class QIODevice;

namespace tokenry {

/// The bytes of an answer. They may hold a secret, so growing and going overwrite them, and nothing copies
/// them. Move-only.
class BodyBuffer final
{
    Q_DISABLE_COPY(BodyBuffer)

public:
    BodyBuffer() = default;
    explicit BodyBuffer(QByteArrayView bytes);
    BodyBuffer(BodyBuffer &&other) noexcept;
    BodyBuffer &operator=(BodyBuffer &&other) noexcept;
    ~BodyBuffer();

    /// Takes what the device has, up to `maximum` bytes in all. False when there was more.
    bool appendFrom(QIODevice &device, qint64 maximum);
    [[nodiscard]] QByteArrayView view() const { return {m_data.get(), static_cast<qsizetype>(m_size)}; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    /// For cutting a secret out in place.
    [[nodiscard]] char *data() { return m_data.get(); }
    void wipe();

private:
    void reserve(std::size_t size);

    std::unique_ptr<char[]> m_data;
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
};

} // namespace tokenry
