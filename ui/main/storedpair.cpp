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
    account.clientId = clientId;
    if (!repository.find(account.id)) {
        repository.keepForThisRun(account, std::move(secret));
        repository.forgetThisRun(before);
        QMetaObject::invokeMethod(
            context, [done, account] { done(account, {}); }, Qt::QueuedConnection);
        return;
    }
    const auto keep = repository.isThisRunOnly(before) ? AccountRepository::Keep::ThisRunOnly
                                                       : AccountRepository::Keep::Keyring;
    repository.save(account, std::move(secret), keep, context, [done, before](const SaveOutcome &outcome) {
        if (outcome.account)
            done(*outcome.account, {});
        else
            done(before, outcome.refusal);
    });
}

} // namespace tokenry
