// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace tokenry {

/// Recognises a secret without keeping it: its length and its SHA-256, keyed with a random key that never
/// leaves the process.
class SecretDigest final
{
public:
    /// Recognises nothing.
    SecretDigest() = default;
    explicit SecretDigest(QByteArrayView secret);

    [[nodiscard]] qsizetype length() const { return m_length; }
    [[nodiscard]] bool matches(QByteArrayView bytes) const;

private:
    QByteArray m_key;
    QByteArray m_digest;
    qsizetype m_length = 0;
};

} // namespace tokenry
