// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>
#include <QSslCertificate>
#include <QString>

#include "app/core/expected.h"

namespace tokenry {

/// The certificates of an account's CA file (PEM), or why the file cannot be used: a translated, display-safe
/// sentence. A link is followed, because the system's own are links. Refused are a FIFO, device or folder,
/// more than 1 MiB, a file without a certificate or with expired ones only, and a private key. Blocks for as
/// long as a local file takes.
[[nodiscard]] Expected<QList<QSslCertificate>, QString> readCaFile(const QString &path,
                                                                   const QDateTime &nowUtc);

} // namespace tokenry
