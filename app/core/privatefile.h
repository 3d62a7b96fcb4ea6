// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>
#include <variant>

#include "app/core/secret.h"

namespace tokenry {

/// Why a file could not be read or written, in words. Translated, display-safe.
struct FileRefusal
{
    QString reason;
};

/// As large as a file of settings or credentials ever is.
inline constexpr qint64 largestSettingsFile = qint64{1} << 20;

/// The content of a regular file of at most `maximumSize` bytes; nothing when there is no such file. A
/// symbolic link, FIFO, device or folder of that name is refused. The content may be a credential, so it
/// comes in memory that is wiped.
[[nodiscard]] std::variant<std::optional<Secret>, FileRefusal>
readPrivateFile(const QString &path, qint64 maximumSize = largestSettingsFile);

/// Puts a file with mode 0600 from its first byte in the place of `path`, atomically: a reader sees the old
/// content or the new, whatever happens. Only a regular file, or nothing, is replaced. Returns why nothing
/// was written, and the old file is then untouched and nothing is left beside it.
[[nodiscard]] std::optional<FileRefusal> writePrivateFile(const QString &path, QByteArrayView content);

/// Makes the folder and those above it that do not exist, each with mode 0700; existing ones stay as they
/// are.
[[nodiscard]] std::optional<FileRefusal> makePrivateFolder(const QString &path);

} // namespace tokenry
