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

/// The one problem to tell of several: a certificate for another host first, because what else is wrong with
/// somebody else's certificate does not matter, then its time, then who vouches for it. `leaf` is the
/// server's own.
[[nodiscard]] TlsProblem tlsProblemOf(const QList<QSslError> &errors, const QSslCertificate &leaf,
                                      const QString &host);

/// Why a handshake broke off before a certificate was judged, from the words of OpenSSL, which give no
/// number.
[[nodiscard]] TlsFault faultOfHandshake(const QString &errorString);

} // namespace tokenry
