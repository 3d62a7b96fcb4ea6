// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QSet>
#include <QString>
#include <QThread>

#include <functional>
#include <memory>

#include "app/core/clock.h"
#include "app/journal/changelog.h"
#include "app/journal/journalrecord.h"

namespace tokenry {

class JournalFile;
struct Account;

/// The name of the account's file in the journals' folder: its id, or for an account of this run only a hash
/// of its address and client id.
[[nodiscard]] QString journalFileName(const Account &account);

/// The sign-in that the account's changes are recorded with. The built-in sandbox has another port at each
/// start, so its records name no address but the sandbox itself.
[[nodiscard]] JournalSignIn signInOf(const Account &account);

/// The record of the changes that were made from here in one account, on disk. A thread of its own reads,
/// writes and syncs, in the order of `append()`, so that a slow disk or a long record never holds the
/// window.
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

    /// The sign-in of the changes from now on.
    void setSignIn(const JournalSignIn &signIn);
    [[nodiscard]] const JournalSignIn &signIn() const { return m_signIn; }

    /// Adds a record, with the time set, and the sign-in unless it has one. The callback runs once, in this
    /// object's thread, never synchronously, and never after its context died.
    void append(JournalRecord record, QObject *context, Written callback);
    /// The same without a callback: a failure is reported by `writeFailed()`.
    void append(JournalRecord record) { append(std::move(record), nullptr, {}); }

    /// Calls back, as `append()` does, once everything appended so far is on the disk or could not be
    /// written.
    void flush(QObject *context, std::function<void()> callback);

    /// An id for a new attempt.
    [[nodiscard]] static QString newAttemptId();

    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    /// All changes on disk. An outcome is here although it could not be written, an attempt only when it was:
    /// without it nothing was sent.
    [[nodiscard]] const ChangeLog &log() const { return m_log; }
    /// Whether the attempt was made by this object, and not before the program's start.
    [[nodiscard]] bool isOfThisRun(const QString &attemptId) const
    {
        return m_attemptsOfThisRun.contains(attemptId);
    }
    /// Another running Tokenry keeps this journal, and shows its unresolved changes.
    [[nodiscard]] bool isHeldElsewhere() const { return m_isHeldElsewhere; }
    /// Lines of the file that were not understood; they are kept.
    [[nodiscard]] int damagedLines() const { return m_damagedLines; }
    /// Why the file could not be read or, the last time, not written. Empty when all is well. Translated,
    /// display-safe.
    [[nodiscard]] const QString &problem() const { return m_problem; }

Q_SIGNALS:
    /// `log()`, `signIn()`, `damagedLines()` or `problem()` changed.
    void changed();
    void writeFailed(const QString &why);

private:
    void load();
    void finishLoading(const ChangeLog &log, int damagedLines, const QString &refusal, bool isHeldElsewhere);
    void finishAppending(const JournalRecord &record, const QString &why);

    const Clock &m_clock;
    bool m_isLoaded = false;
    bool m_isHeldElsewhere = false;
    int m_damagedLines = 0;
    QString m_problem;
    JournalSignIn m_signIn;
    ChangeLog m_log;
    QSet<QString> m_attemptsOfThisRun;
    std::unique_ptr<JournalFile> m_file; ///< Used in the thread only
    QThread m_thread;
    std::unique_ptr<QObject> m_writer; ///< Lives in the thread: the receiver of calls into it
};

} // namespace tokenry
