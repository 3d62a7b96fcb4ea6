// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>
#include <QSslCertificate>
#include <QString>

namespace tokenry {

/// What an account's CA file holds. Texts are translated and display-safe.
struct CaFileContent
{
    QList<QSslCertificate> authorities = {}; ///< Empty when it is refused
    QString refusal = {};                    ///< Why the file cannot be used, in words; empty when it can
    QString warning = {}; ///< What to know about a usable one: which of its certificates expired
};

/// Reads a PEM file with one certificate or many. A link is followed, because the system's own are links; a
/// FIFO, device or folder, more than 1 MiB, no certificate at all, only expired ones, or a private key are
/// refused. Blocks for as long as a local file takes.
[[nodiscard]] CaFileContent readCaFile(const QString &path, const QDateTime &nowUtc);

} // namespace tokenry
