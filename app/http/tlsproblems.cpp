// SPDX-License-Identifier: Apache-2.0
#include "app/http/tlsproblems.h"

#include <algorithm>

#include <QSslCertificate>
#include <QSslError>

#include "app/http/certificatenames.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumText = 200;
constexpr qsizetype maximumNames = 5;

TlsFault faultOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::HostNameMismatch:
        return TlsFault::NameMismatch;
    case QSslError::CertificateExpired:
    case QSslError::InvalidNotAfterField:
        return TlsFault::Expired;
    case QSslError::CertificateNotYetValid:
    case QSslError::InvalidNotBeforeField:
        return TlsFault::NotYetValid;
    case QSslError::SelfSignedCertificate:
        return TlsFault::SelfSigned;
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return TlsFault::UnknownIssuer;
    case QSslError::NoPeerCertificate:
        return TlsFault::NoCertificate;
    default: // Qt's own list, which grows.
        return TlsFault::Other;
    }
}

/// The smallest is the one to show.
int rankOf(TlsFault fault)
{
    switch (fault) {
    case TlsFault::NoCertificate:
        return 0;
    case TlsFault::NameMismatch:
        return 1;
    case TlsFault::Expired:
        return 2;
    case TlsFault::NotYetValid:
        return 3;
    case TlsFault::SelfSigned:
        return 4;
    case TlsFault::UnknownIssuer:
        return 5;
    case TlsFault::TooOld:
    case TlsFault::NotTls:
    case TlsFault::Other:
        return 6;
    }
    return 6;
}

} // namespace

TlsProblem tlsProblemWith(TlsFault fault, const QSslCertificate &certificate)
{
    TlsProblem problem{.fault = fault};
    if (certificate.isNull())
        return problem;
    problem.subject = certificate.subjectDisplayName().left(maximumText);
    problem.issuer = certificate.issuerDisplayName().left(maximumText);
    problem.validFrom = certificate.effectiveDate();
    problem.validUntil = certificate.expiryDate();
    const auto alternatives = certificate.subjectAlternativeNames();
    for (const QSsl::AlternativeNameEntryType type : {QSsl::DnsEntry, QSsl::IpAddressEntry}) {
        QStringList names = alternatives.values(type);
        names.sort();
        for (const QString &name : names) {
            if (problem.names.size() < maximumNames)
                problem.names.append(name.left(maximumText));
        }
    }
    return problem;
}

TlsProblem tlsProblemOf(const QList<QSslError> &errors, const QSslCertificate &leaf, const QString &host)
{
    if (!leaf.isNull() && !certificateNamesHost(leaf, host))
        return tlsProblemWith(TlsFault::NameMismatch, leaf);
    const auto first =
        std::min_element(errors.cbegin(), errors.cend(), [](const QSslError &left, const QSslError &right) {
            return rankOf(faultOf(left.error())) < rankOf(faultOf(right.error()));
        });
    if (first == errors.cend())
        return tlsProblemWith(TlsFault::Other, leaf);
    const TlsFault fault = faultOf(first->error());
    return tlsProblemWith(fault, first->certificate().isNull() ? leaf : first->certificate());
}

TlsFault faultOfHandshake(const QString &errorString)
{
    const auto says = [&errorString](QLatin1StringView words) {
        return errorString.contains(words, Qt::CaseInsensitive);
    };
    if (says("unsupported protocol"_L1) || says("protocol version"_L1) || says("version too low"_L1))
        return TlsFault::TooOld;
    if (says("wrong version number"_L1) || says("http request"_L1) || says("packet length too long"_L1) ||
        says("record layer failure"_L1))
        return TlsFault::NotTls;
    return TlsFault::Other;
}

} // namespace tokenry
