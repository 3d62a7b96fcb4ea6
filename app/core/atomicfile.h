// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

class QSaveFile;

namespace tokenry {

/// From now on new files are private to their owner (umask 077). What `saveWhole()` saves holds no secret and
/// gets the mode that the earlier umask allows.
void keepNewFilesPrivate();

/// Replaces the file, but only if every byte was written; otherwise nothing is changed. False on failure: see
/// `errorString()`.
[[nodiscard]] bool saveWhole(QSaveFile &file);

/// Writes atomically; returns the reason in words when nothing was written, or an empty string. Translated.
[[nodiscard]] QString saveExportFile(const QString &path, const QByteArray &content);

} // namespace tokenry
