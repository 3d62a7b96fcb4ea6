// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QString>

#include <optional>

#include "app/domain/tlsproblem.h"

namespace tokenry {

/// Verified TLS 1.2 or newer, by the system's authorities and these. There is no way around it. With
/// additional ones the system's are those of the first such call in this run.
[[nodiscard]] QSslConfiguration
strictTlsConfiguration(const QList<QSslCertificate> &additionalAuthorities = {});

/// Why an established connection to the host must not be used; nothing when it is fine.
[[nodiscard]] std::optional<TlsProblem> refuseConnection(const QSslConfiguration &established,
                                                         const QString &host);

} // namespace tokenry
