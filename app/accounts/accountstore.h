// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <functional>

#include "app/accounts/accountjson.h"
#include "app/accounts/privatefilewriter.h"
#include "app/core/backupfile.h"
#include "app/core/clock.h"
#include "app/domain/account.h"

namespace tokenry {

/// The accounts without their secrets, in one JSON file that only its owner can read. The list in
/// memory is always the same as in the file.
class AccountStore final
{
    Q_DISABLE_COPY_MOVE(AccountStore)

public:
    /// Reads the file; the folder need not exist. A symbolic link is followed and stays. A file that cannot
    /// be used is kept aside, and `notice()` says so.
    AccountStore(QString path, const Clock &clock);

    [[nodiscard]] const QList<Account> &accounts() const { return m_file.accounts; }
    /// What was wrong with the file, where the old one is kept and what was not changed; empty when all was
    /// well. Translated, display-safe.
    [[nodiscard]] QString notice() const { return m_notice; }

    using Saved = std::function<void(const QString &refusal)>;
    /// Replaces the accounts, in the file first, which is written on a thread of its own. The callback gets
    /// the reason why nothing was saved, in words, or an empty text; it may run before this returns, and not
    /// after the context died. When another program has changed the file since, nothing is saved and the file
    /// is read again. Only one save at a time.
    void save(const QList<Account> &accounts, QObject *context, const Saved &done);
    /// For tests: waits until a save under way is on the disk. Its callback runs later.
    void waitUntilWritten() { m_writer.waitUntilWritten(); }
    /// For tests: waits for a save under way, and runs its callback.
    void finishSaving() { m_writer.finish(); }

private:
    void load();
    void keepOldFile();
    void setNotice(const QString &whatHappened, bool isWholeFile);
    [[nodiscard]] QString refuseToReplace();
    [[nodiscard]] QString prepareToWrite();

    QString m_path;
    QString m_target; ///< The file behind the path, which may be a symbolic link
    const Clock &m_clock;
    AccountFile m_file;
    FileSignature m_asRead;
    QString m_notice;
    bool m_isFlawed = false;   ///< This version would not have written the file like this
    bool m_mustBeKept = false; ///< It is not kept aside yet, so it must not be replaced
    QString m_keptAs;          ///< Where it is kept
    QString m_whyNotKept;
    PrivateFileWriter m_writer;
};

} // namespace tokenry
