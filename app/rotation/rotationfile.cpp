// SPDX-License-Identifier: Apache-2.0
#include "app/rotation/rotationfile.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

#include "app/journal/journal.h"
#include "app/journal/journalfile.h"
#include "app/rotation/rotation.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

ChangeLog readLog(const QString &path)
{
    return ChangeLog(JournalFile(path).read().records);
}

} // namespace

ChangeLog readRecord(const QString &journalFolder, const Account &account)
{
    return readLog(recordPathOf(journalFolder, account));
}

int countUnderWay(const ChangeLog &record, const Account &account)
{
    const QList<Rotation> all = rotationsOf(record, signInOf(account), [](const QString &) { return false; });
    return static_cast<int>(std::ranges::count_if(all, &Rotation::isUnderWay));
}

QStringList unconfirmedClientIds(const ChangeLog &record, const Account &account)
{
    QStringList ids;
    for (const JournaledRotation &rotation : record.rotations()) {
        if (!rotation.hasOfSuccessor(JournalEvent::RotationSwitching) ||
            rotation.hasOfSuccessor(JournalEvent::RotationSwitched))
            continue;
        ids += {rotation.clientId, rotation.successorClientId};
    }
    ids.removeAll(account.clientId);
    ids.removeAll(QString());
    ids.removeDuplicates();
    return ids;
}

QString recordPathOf(const QString &journalFolder, const Account &account)
{
    const QDir folder(journalFolder);
    QString own = folder.filePath(journalFileName(account));
    if (!account.id.startsWith(Account::runOnlyPrefix) || QFileInfo::exists(own))
        return own;
    const JournalSignIn signIn = signInOf(account);
    const QStringList names = folder.entryList({u"run-*.jsonl"_s}, QDir::Files, QDir::Time);
    for (const QString &name : names) {
        QString path = folder.filePath(name);
        const ChangeLog log = readLog(path);
        const bool isItsRecord = std::ranges::any_of(log.rotations(), [&](const JournaledRotation &rotation) {
            return log.isSameAccount(rotation.signIn, signIn);
        });
        if (isItsRecord)
            return path;
    }
    return own;
}

} // namespace tokenry
