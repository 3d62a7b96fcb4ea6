// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QtGlobal>

#include "app/core/secret.h"
#include "app/core/wipedbuffer.h"

namespace tokenry {

/// Builds text that holds a secret, in memory that is wiped when it grows and when it goes. Neither
/// QByteArray nor QJsonDocument does that.
class CredentialWriter final
{
    Q_DISABLE_COPY_MOVE(CredentialWriter)

public:
    CredentialWriter() = default;
    ~CredentialWriter() = default;

    void append(QByteArrayView bytes) { m_buffer.append(bytes); }
    /// The UTF-8 bytes as a JSON string, quotes included.
    void appendJsonString(QByteArrayView bytes);
    /// The bytes in base64, padded (RFC 4648).
    void appendBase64(QByteArrayView bytes);
    /// All that was written, in memory that is wiped in its turn. The writer is empty then.
    [[nodiscard]] Secret take();

private:
    WipedBuffer m_buffer;
};

} // namespace tokenry
