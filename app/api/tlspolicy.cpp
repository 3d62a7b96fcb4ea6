// SPDX-License-Identifier: Apache-2.0
#include "tlspolicy.h"

#include <QHostAddress>
#include <QUrl>

#include "tlsproblems.h"

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

bool dnsNameMatches(const QString &pattern, const QString &host)
{
    const QString name = pattern.toLower();
    const QString wanted = QString::fromLatin1(QUrl::toAce(host)).toLower();
    if (wanted.isEmpty())
        return false;
    if (name == wanted)
        return true;
    if (!name.startsWith("*."_L1))
        return false;
    const QString parent = name.mid(1);
    // "*.com" would speak for half of the internet.
    if (parent.count(u'.') < 2 || !wanted.endsWith(parent))
        return false;
    const QString label = wanted.chopped(parent.size());
    return !label.isEmpty() && !label.contains(u'.');
}

bool certificateNamesHost(const QSslCertificate &certificate, const QString &host)
{
    const auto names = certificate.subjectAlternativeNames();
    const QHostAddress address(host);
    if (!address.isNull()) {
        for (const QString &name : names.values(QSsl::IpAddressEntry)) {
            if (QHostAddress(name).isEqual(address, QHostAddress::StrictConversion))
                return true;
        }
        return false;
    }
    for (const QString &name : names.values(QSsl::DnsEntry)) {
        if (dnsNameMatches(name, host))
            return true;
    }
    return false;
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
