// SPDX-License-Identifier: Apache-2.0
#include "ui/main/storedpair.h"

#include <QCoreApplication>
#include <QWidget>

#include <utility>

#include "app/accounts/accountrepository.h"
#include "app/core/logging.h"
#include "app/core/sentencetext.h"
#include "app/errors/errortext.h"
#include "app/history/unresolvedchanges.h"
#include "app/rotation/rotationfile.h"
#include "ui/dialogs/noticedialog.h"
#include "ui/main/accountsession.h"
#include "ui/review/reviewcontroller.h"

namespace tokenry {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(StoredPair)
};

} // namespace

void storePair(AccountRepository &repository, Account account, const QString &clientId, Secret secret,
               QObject *context,
               const std::function<void(const Account &account, const QString &refusal)> &done)
{
    const Account before = account;
    if (!repository.find(account.id)) {
        account.clientId = clientId;
        repository.keepForThisRun(account, std::move(secret));
        QMetaObject::invokeMethod(
            context, [done, account] { done(account, {}); }, Qt::QueuedConnection);
        return;
    }
    repository.replacePair(account, clientId, std::move(secret), context,
                           [done, before](const SaveOutcome &outcome) {
                               if (outcome.account)
                                   done(*outcome.account, {});
                               else
                                   done(before, outcome.refusal);
                           });
}

void forgetPair(AccountRepository &repository, const Account &unused, QWidget &window,
                const std::function<void()> &done)
{
    if (unused.id.startsWith(Account::runOnlyPrefix)) {
        repository.forgetThisRun(unused);
        done();
        return;
    }
    repository.forgetFormerSecret(
        unused, &window, [unused, &window, done](std::optional<CredentialFailure> failure) {
            done();
            if (!failure)
                return;
            if (*failure == CredentialFailure::Absent) {
                // No program would show the entry. Most likely the secret was of one run only.
                qCWarning(logSession, "no keyring to remove a former secret from");
                return;
            }
            openDialog(new NoticeDialog(
                {.title = Text::tr("A secret is still in the keyring"),
                 .message =
                     Text::tr("The account “%1” does not use the client ID “%2”. The secret of that client "
                              "ID could not be removed from the keyring. You can remove the entry "
                              "“Tokenry” in the program that manages the keyring.")
                         .arg(displaySafeInSentence(unused.name), displaySafeInSentence(unused.clientId))},
                &window));
        });
}

AccountEditController::Unfinished countUnfinished(const QString &journalFolder, const Account &account)
{
    const ChangeLog record = readRecord(journalFolder, account);
    return {.changes = countUnresolved(record), .rotations = countUnderWay(record, account)};
}

void removeLeftovers(const Account &account, const SharedServices &shared, AccountRepository &repository,
                     QWidget &window)
{
    ReviewController::removeFiles(shared.reviewFolder, shared.notesFolder, account.id);
    const QStringList others = unconfirmedClientIds(readRecord(shared.journalFolder, account), account);
    for (const QString &clientId : others) {
        Account unused = account;
        unused.clientId = clientId;
        forgetPair(repository, unused, window, [] {});
    }
}

} // namespace tokenry
