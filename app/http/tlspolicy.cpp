// SPDX-License-Identifier: Apache-2.0
#include "app/http/tlspolicy.h"

#include <QHostAddress>
#include <QUrl>

#include "app/http/certificatenames.h"
#include "app/http/tlsproblems.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

QList<QSslCertificate> systemAuthorities(const QSslConfiguration &configuration)
{
    if (!configuration.caCertificates().isEmpty())
        return configuration.caCertificates();
    // Read once, because it takes 100 ms.
    static const QList<QSslCertificate> authorities = QSslConfiguration::systemCaCertificates();
    return authorities;
}

} // namespace

QSslConfiguration strictTlsConfiguration(const QList<QSslCertificate> &additionalAuthorities)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    // Any list, even one with nothing added, ends Qt's loading of the system's authorities on demand, so the
    // system's are put into it too.
    if (!additionalAuthorities.isEmpty())
        configuration.setCaCertificates(systemAuthorities(configuration) + additionalAuthorities);
    return configuration;
}

std::optional<TlsProblem> refuseConnection(const QSslConfiguration &established, const QString &host)
{
    const QSslCertificate certificate = established.peerCertificate();
    if (certificate.isNull())
        return tlsProblemWith(TlsFault::NoCertificate, certificate);
    if (!certificateNamesHost(certificate, host))
        return tlsProblemWith(TlsFault::NameMismatch, certificate);
    switch (established.sessionProtocol()) {
    case QSsl::TlsV1_2:
    case QSsl::TlsV1_3:
        return std::nullopt;
    default:
        return tlsProblemWith(TlsFault::TooOld, certificate);
    }
}

} // namespace tokenry
