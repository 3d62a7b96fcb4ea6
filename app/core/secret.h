// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QtGlobal>

#include <cstddef>
#include <memory>

namespace tokenry {

/// Overwrites memory in a way that the compiler may not leave out.
void wipeMemory(void *data, std::size_t size);

/// UTF-8 bytes that are owned once, moved and never copied, and overwritten when they go.
/// It has no stream operator, no QVariant and no conversion to QString on purpose.
class Secret final
{
    Q_DISABLE_COPY(Secret)

public:
    Secret() = default;
    /// Copies the bytes; the caller wipes its own.
    explicit Secret(QByteArrayView bytes);
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    ~Secret();

    /// The bytes, valid as long as this object is neither moved from nor wiped.
    [[nodiscard]] QByteArrayView bytes() const;
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    /// A second owner, where one is really needed: a test of the credentials while they are shown.
    [[nodiscard]] Secret clone() const { return Secret(bytes()); }
    void wipe();

private:
    std::unique_ptr<char[]> m_data;
    std::size_t m_size = 0;
};

} // namespace tokenry
