// SPDX-License-Identifier: Apache-2.0
#include "ui/main/accountremoval.h"

#include "app/accounts/accountrepository.h"
#include "app/history/unresolvedchanges.h"
#include "app/rotation/rotationfile.h"
#include "ui/main/accountsession.h"
#include "ui/main/storedpair.h"
#include "ui/review/reviewcontroller.h"

namespace tokenry {

AccountEditController::Unfinished countUnfinished(const QString &journalFolder, const Account &account)
{
    return {.changes = countUnresolvedOnDisk(journalFolder, account),
            .rotations = countUnderWayOnDisk(journalFolder, account)};
}

void removeLeftovers(const Account &account, const SharedServices &shared, AccountRepository &repository,
                     QWidget &window)
{
    ReviewController::removeFiles(shared.reviewFolder, shared.notesFolder, account.id);
    const QStringList others = unconfirmedClientIds(shared.journalFolder, account);
    for (const QString &clientId : others) {
        Account unused = account;
        unused.clientId = clientId;
        forgetPair(repository, unused, window);
    }
}

} // namespace tokenry
