// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

#include "app/accounts/privatefilewriter.h"
#include "app/core/clock.h"

namespace tokenry {

class EnvironmentConflictDetector;

/// Keeps the memory of an `EnvironmentConflictDetector` in a file that only its owner can read. It is a
/// convenience: a file that is damaged, too large or no regular file is forgotten, and one that cannot be
/// written is not written; all that is lost is a warning that comes later.
class EnvironmentConflictStore final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EnvironmentConflictStore)

public:
    /// Reads the file at once, so make it before anything is observed. Neither `detector` nor `clock` is
    /// owned; both outlive this.
    EnvironmentConflictStore(QString path, EnvironmentConflictDetector &detector, const Clock &clock,
                             QObject *parent = nullptr);
    /// Writes what has changed, and waits for that.
    ~EnvironmentConflictStore() override;

private:
    void schedule();
    void save();

    QString m_path;
    EnvironmentConflictDetector &m_detector;
    const Clock &m_clock;
    bool m_isDirty = false;
    PrivateFileWriter m_writer;
};

} // namespace tokenry
