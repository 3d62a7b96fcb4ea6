// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QtGlobal>

#include <cstddef>
#include <memory>

class QIODevice;

namespace tokenry {

/// Bytes that may hold a secret. Growing and going overwrite the memory, and nothing copies it. Move-only.
class WipedBuffer final
{
    Q_DISABLE_COPY(WipedBuffer)

public:
    WipedBuffer() = default;
    /// Copies the bytes; the caller wipes its own.
    explicit WipedBuffer(QByteArrayView bytes) { append(bytes); }
    WipedBuffer(WipedBuffer &&other) noexcept;
    WipedBuffer &operator=(WipedBuffer &&other) noexcept;
    ~WipedBuffer() { wipe(); }

    void append(QByteArrayView bytes);
    void append(char byte) { append(QByteArrayView(&byte, 1)); }
    /// Reads from the device until this holds `maximum` bytes. False when the device had more.
    bool appendFrom(QIODevice &device, qint64 maximum);

    [[nodiscard]] QByteArrayView view() const { return {m_data.get(), static_cast<qsizetype>(m_size)}; }
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_size); }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    /// For cutting a secret out in place.
    [[nodiscard]] char *data() { return m_data.get(); }
    /// Overwrites and frees everything.
    void wipe();

private:
    void reserve(std::size_t size);

    std::unique_ptr<char[]> m_data;
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
};

} // namespace tokenry
