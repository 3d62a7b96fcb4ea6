// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QtGlobal>

#include <cstddef>
#include <memory>

#include "app/core/secret.h"

namespace tokenry {

/// Grows text that holds a secret: whatever it outgrows is wiped before it is freed, and so is the rest at
/// the end. Neither QByteArray nor QJsonDocument does that.
class CredentialWriter final
{
    Q_DISABLE_COPY_MOVE(CredentialWriter)

public:
    CredentialWriter() = default;
    ~CredentialWriter();

    void append(QByteArrayView bytes);
    /// The UTF-8 bytes as a JSON string, quotes included.
    void appendJsonString(QByteArrayView bytes);
    /// All that was written, in memory that is wiped in its turn. The writer is empty then.
    [[nodiscard]] Secret take();

private:
    void reserve(std::size_t size);
    void wipe();

    std::unique_ptr<char[]> m_data;
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
};

} // namespace tokenry
