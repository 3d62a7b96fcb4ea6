// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QSslCertificate>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include "tests/support/scriptedserver.h"

namespace tokenry::test {

/// A time as openssl writes it.
struct Validity
{
    QString notBefore = QStringLiteral("20200101000000Z");
    QString notAfter = QStringLiteral("20991231235959Z");
};

/// What a certificate is to say.
struct CertificateWish
{
    QString commonName = QStringLiteral("localhost");
    QString alternativeNames = QStringLiteral("DNS:localhost,IP:127.0.0.1"); ///< Empty: none at all
    Validity validity = {};
};

/// A certificate authority for one test, made with the openssl command. Nobody trusts it but who is told to.
class CertificateAuthority final
{
    Q_DISABLE_COPY_MOVE(CertificateAuthority)

public:
    explicit CertificateAuthority(const QString &name = QStringLiteral("Tokenry test authority"),
                                  const Validity &validity = {});

    [[nodiscard]] QSslCertificate root() const;
    [[nodiscard]] QByteArray rootPem() const { return read(QStringLiteral("root.pem")); }
    [[nodiscard]] QByteArray rootKeyPem() const { return read(QStringLiteral("root.key")); }
    /// The server shows its certificate and the root.
    [[nodiscard]] TlsIdentity issue(const CertificateWish &wish = {});
    /// The server shows its certificate and the intermediate one that vouches for it; the root is not shown.
    [[nodiscard]] TlsIdentity issueThroughIntermediate(const CertificateWish &wish = {});
    /// A certificate that no authority had a part in.
    [[nodiscard]] TlsIdentity selfSigned(const CertificateWish &wish = {});

    /// From now on this whole process trusts it, as if the system did.
    void beTrusted() const;

private:
    /// A key and a request for a certificate; gives the name that their files begin with.
    [[nodiscard]] QString request(const QString &commonName);
    void sign(const QString &name, const QByteArray &extensions, const Validity &validity,
              const QStringList &how = {}) const;
    [[nodiscard]] QSslCertificate certificate(const QString &name) const;
    [[nodiscard]] QSslKey key(const QString &name) const;
    void run(const QStringList &arguments) const;
    void write(const QString &name, const QByteArray &text) const;
    [[nodiscard]] QByteArray read(const QString &name) const;

    QTemporaryDir m_folder;
    int m_issued = 0;
};

} // namespace tokenry::test
