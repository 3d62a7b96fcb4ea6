// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QSet>
#include <QString>
#include <QThread>

#include <functional>
#include <memory>

#include "app/core/clock.h"
#include "app/journal/journalrecord.h"

namespace tokenry {

class JournalFile;
struct Account;

/// The name of the account's file in the journals' folder: its id, or for an account of this run only what
/// says whom one is signed in as.
[[nodiscard]] QString journalFileName(const Account &account);

/// What was done from here in one account, on disk. A thread of its own writes and syncs, in the order of
/// `append()`, so that a slow disk never holds the window.
class Journal final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Journal)

public:
    /// `isOnDisk`, or why not in words (translated, display-safe).
    using Written = std::function<void(bool isOnDisk, const QString &why)>;

    /// Begins to read what is there. The file and its folder are made when the first record is appended.
    Journal(const QString &path, const Clock &clock, QObject *parent = nullptr);
    /// Waits until what was appended is written.
    ~Journal() override;

    /// Adds a record, with the time set. The callback runs once, in this object's thread, never
    /// synchronously, and never after its context died.
    void append(JournalRecord record, QObject *context, Written callback);
    /// The same for what is only told: a failure is reported by `writeFailed()`.
    void append(JournalRecord record) { append(std::move(record), nullptr, {}); }

    /// Calls back, as `append()` does, once everything appended so far is on the disk or could not be
    /// written.
    void flush(QObject *context, std::function<void()> callback);

    /// An id for a new attempt.
    [[nodiscard]] static QString newAttemptId();

    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    /// What is on disk, in order. An outcome is here although it could not be written, an attempt only when
    /// it was: without it nothing was sent.
    [[nodiscard]] const QList<JournalRecord> &records() const { return m_records; }
    /// Whether the attempt was made by this object, and not before the program's start.
    [[nodiscard]] bool isOfThisRun(const QString &attemptId) const
    {
        return m_attemptsOfThisRun.contains(attemptId);
    }
    /// Another running program keeps this journal: what is open in it is that program's to tell.
    [[nodiscard]] bool isHeldElsewhere() const { return m_isHeldElsewhere; }
    /// Lines of the file that were not understood; they are kept.
    [[nodiscard]] int damagedLines() const { return m_damagedLines; }
    /// Why the file could not be read or, the last time, not written. Empty when all is well. Translated,
    /// display-safe.
    [[nodiscard]] const QString &problem() const { return m_problem; }

Q_SIGNALS:
    /// `records()`, `damagedLines()` or `problem()` changed.
    void changed();
    void writeFailed(const QString &why);

private:
    void load();
    void finishLoading(const QList<JournalRecord> &records, int damagedLines, const QString &refusal,
                       bool isHeldElsewhere);
    void finishAppending(const JournalRecord &record, const QString &why);

    const Clock &m_clock;
    bool m_isLoaded = false;
    bool m_isHeldElsewhere = false;
    int m_damagedLines = 0;
    QString m_problem;
    QList<JournalRecord> m_records;
    QSet<QString> m_attemptsOfThisRun;
    std::unique_ptr<JournalFile> m_file; ///< Used in the thread only
    QThread m_thread;
    std::unique_ptr<QObject> m_writer; ///< Lives in the thread and stands for it
};

} // namespace tokenry
