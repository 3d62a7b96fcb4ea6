// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSslCertificate>
#include <QString>

namespace tokenry {

/// Whether the certificate's subject alternative names cover the host (RFC 6125: DNS names, one wildcard as
/// the whole leftmost label, IP addresses). Qt 6.4 also accepts the common name, which has been obsolete
/// since 2000 and has no name constraints.
[[nodiscard]] bool certificateNamesHost(const QSslCertificate &certificate, const QString &host);

/// The same for two names: one from a certificate, one that was asked for.
[[nodiscard]] bool dnsNameMatches(const QString &pattern, const QString &host);

} // namespace tokenry
