// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

#include "app/core/filedescriptor.h"
#include "app/journal/journalrecord.h"

namespace tokenry {

/// What a journal's file holds.
struct JournalContent
{
    QList<JournalRecord> records = {};
    int version = 0;      ///< The newest that a header names
    int damagedLines = 0; ///< Kept in the file and not understood; a torn last line counts
    QString refusal = {}; ///< Why the file could not be read, in words; translated, display-safe
};

/// The file of a journal. Calls block; use it in one thread.
///
/// Mode 0600, no link followed, every append synced to the disk. While open it is locked: one process at a
/// time writes, so a second one neither interleaves with the first nor takes what is under way there for the
/// rest of a crash. Records are appended; only `compactIfLarge()` writes the file anew.
class JournalFile final
{
    Q_DISABLE_COPY_MOVE(JournalFile)

public:
    /// Smaller files are left alone.
    static constexpr qint64 smallestToCompact = qint64{64} << 10;

    explicit JournalFile(const QString &path) : m_path(path), m_largeSize(smallestToCompact) {}

    /// Reads all there is, also where it may not be written. No file is an empty journal.
    [[nodiscard]] JournalContent read() const;

    /// Locks the file if there is one; creates nothing. Returns why not, in words.
    [[nodiscard]] QString claim();
    /// The last try to lock it found another process there.
    [[nodiscard]] bool isHeldElsewhere() const { return m_isHeldElsewhere; }

    /// Creates and locks the file if that was not done yet, and adds the record. Returns an empty string when
    /// it is on the disk, and otherwise why not, in words; then the file is as it was.
    [[nodiscard]] QString append(const JournalRecord &record);

    /// Folds the closed changes of a file that has become large, see `compactedJournal()`, and puts the
    /// result in its place at once or not at all. Does nothing while the file is not claimed.
    void compactIfLarge();

private:
    [[nodiscard]] QString open();
    [[nodiscard]] QString lock();
    [[nodiscard]] QString prepareEnd();
    [[nodiscard]] bool isStillInPlace() const;
    [[nodiscard]] bool replace(const QByteArray &content);

    const QString m_path;
    FileDescriptor m_file; ///< Locked while it is open
    bool m_isHeldElsewhere = false;
    qint64 m_largeSize; ///< Larger than this, the file is compacted
};

} // namespace tokenry
