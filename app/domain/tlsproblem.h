// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace tokenry {

/// Why a secure connection was not made. Closed: switch over it without `default`.
enum class TlsFault {
    Expired,       ///< A certificate's time is over
    NotYetValid,   ///< Its time has not begun, or this computer's clock is wrong
    SelfSigned,    ///< The server vouches for itself
    UnknownIssuer, ///< Vouched for by an authority that is not trusted here
    NameMismatch,  ///< The certificate is for other hosts
    TooOld,        ///< Older than TLS 1.2
    NotTls,        ///< What answers at this port does not speak TLS
    NoCertificate, ///< None was shown
    Other,         ///< `ApiError::detail` says what
};

/// The fault of a secure connection, and its certificate. Its texts come from the server: show them through
/// `displaySafe()`.
struct TlsProblem
{
    TlsFault fault = TlsFault::Other;
    QString subject = {}; ///< The subject as the certificate writes it; empty without a certificate
    QString issuer = {};  ///< The issuer; for `UnknownIssuer` the one that is not trusted
    QDateTime validFrom = {};
    QDateTime validUntil = {};
    QStringList names = {}; ///< The hosts that it is for (subject alternative names), the first few

    bool operator==(const TlsProblem &) const = default;
};

/// The fault's own name, for *Copy details*; not translated.
[[nodiscard]] QString tlsFaultName(TlsFault fault);

} // namespace tokenry
