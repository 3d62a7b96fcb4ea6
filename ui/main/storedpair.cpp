// SPDX-License-Identifier: Apache-2.0
#include "ui/main/storedpair.h"

#include <QObject>

#include <utility>

#include "app/accounts/accountrepository.h"

namespace tokenry {

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

} // namespace tokenry
