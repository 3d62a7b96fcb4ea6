// SPDX-License-Identifier: Apache-2.0
#include "ui/main/lockedtext.h"

#include <QCoreApplication>

#include <algorithm>

#include "app/accounts/accountrepository.h"
#include "ui/main/accountsignin.h"
#include "ui/window/accountpage.h"

namespace tokenry {

namespace {

struct LockedPageText
{
    Q_DECLARE_TR_FUNCTIONS(LockedPage)
};

} // namespace

QString lockedText(const std::vector<std::unique_ptr<AccountSignIn>> &open)
{
    const auto isAny = [&open](auto property) { return std::any_of(open.cbegin(), open.cend(), property); };
    if (isAny([](const auto &signIn) { return signIn->page().isChanging(); }))
        return LockedPageText::tr(
            "A change is under way. Tokenry waits for its answer, and shows the result after you "
            "unlock.");
    for (const auto &signIn : open) {
        if (const QString paused = signIn->session().pausedText(); !paused.isEmpty())
            return paused;
    }
    if (isAny([](const auto &signIn) { return !signIn->page().canClose(); }))
        return LockedPageText::tr(
            "Something unfinished is held here, such as a secret that nobody has kept yet. "
            "Unlock to go on with it.");
    return {};
}

QString protectionText(const AccountSignIn *shown, const AccountRepository &repository)
{
    if (!shown || shown->account().isBuiltInSandbox)
        return LockedPageText::tr("Opens without a password.");
    if (repository.isThisRunOnly(shown->account()) || !repository.find(shown->account().id))
        return LockedPageText::tr("Asks for the client secret again, because it is not kept in the keyring.");
    return LockedPageText::tr("Opens without a password while your keyring is open.");
}

} // namespace tokenry
