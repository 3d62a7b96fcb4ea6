// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QSslCertificate>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include "scriptedserver.h"

namespace tokenry::test {

/// What a certificate is to say.
struct CertificateWish
{
    QString commonName = QStringLiteral("localhost");
    QString alternativeNames = QStringLiteral("DNS:localhost,IP:127.0.0.1"); ///< Empty: none at all
    QString notBefore = QStringLiteral("20200101000000Z");
    QString notAfter = QStringLiteral("20991231235959Z");
};

/// A certificate authority for one test, made with the openssl command. Nobody trusts it but who is told to.
class CertificateAuthority final
{
    Q_DISABLE_COPY_MOVE(CertificateAuthority)

public:
    CertificateAuthority();

    [[nodiscard]] QSslCertificate root() const;
    [[nodiscard]] TlsIdentity issue(const CertificateWish &wish = {});

    /// From now on this whole process trusts it, as if the system did.
    void beTrusted() const;

private:
    void run(const QStringList &arguments) const;
    void write(const QString &name, const QByteArray &text) const;
    [[nodiscard]] QByteArray read(const QString &name) const;

    QTemporaryDir m_folder;
    int m_issued = 0;
};

} // namespace tokenry::test
