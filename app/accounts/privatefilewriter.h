// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QThreadPool>

#include <functional>
#include <optional>

#include "app/core/backupfile.h"
#include "app/core/privatefile.h"

namespace tokenry {

/// Writes private files on a thread of its own, in the order of the calls: a slow disk does not hold up the
/// window.
class PrivateFileWriter final
{
    Q_DISABLE_COPY_MOVE(PrivateFileWriter)

public:
    /// `written` is the signature of the file right after it was written: by the time of the callback another
    /// program may have changed it.
    using Done = std::function<void(const std::optional<FileRefusal> &, const FileSignature &written)>;

    PrivateFileWriter();
    /// Waits until everything is written. No callback runs after this.
    ~PrivateFileWriter();

    /// Like `writePrivateFile()`. The callback runs in the thread that made this, never synchronously.
    void write(const QString &path, const QByteArray &content, const Done &done);
    /// Waits until everything is written. The callbacks run later.
    void waitUntilWritten() { m_pool.waitForDone(); }
    /// Waits until everything is written, and runs the callbacks.
    void finish();

private:
    QObject m_caller; ///< Lives in the thread of the callbacks
    QThreadPool m_pool;
};

} // namespace tokenry
