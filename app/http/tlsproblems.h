// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include "app/domain/tlsproblem.h"

class QSslCertificate;
class QSslError;

namespace tokenry {

/// A problem with this certificate.
[[nodiscard]] TlsProblem tlsProblemWith(TlsFault fault, const QSslCertificate &certificate);

/// The most important of several problems: first a certificate for another host, because its other faults do
/// not matter then; next its dates; last its issuer. `leaf` is the server's own certificate.
[[nodiscard]] TlsProblem tlsProblemOf(const QList<QSslError> &errors, const QSslCertificate &leaf,
                                      const QString &host);

/// Why a handshake ended before a certificate was judged, read from the error text of OpenSSL, because Qt
/// passes no error number on.
[[nodiscard]] TlsFault faultOfHandshake(const QString &errorString);

} // namespace tokenry
