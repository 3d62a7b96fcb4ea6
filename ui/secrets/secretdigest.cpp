// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/secretdigest.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

namespace tokenry {

namespace {

constexpr qsizetype keyLength = 32;

QByteArray digestOf(QByteArrayView bytes, const QByteArray &key)
{
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, key);
    code.addData(bytes.data(), bytes.size());
    return code.result();
}

} // namespace

SecretDigest::SecretDigest(QByteArrayView secret)
    : m_key(keyLength, Qt::Uninitialized), m_length(secret.size())
{
    QRandomGenerator::system()->generate(m_key.begin(), m_key.end());
    m_digest = digestOf(secret, m_key);
}

bool SecretDigest::matches(QByteArrayView bytes) const
{
    return m_length > 0 && bytes.size() == m_length && digestOf(bytes, m_key) == m_digest;
}

} // namespace tokenry
