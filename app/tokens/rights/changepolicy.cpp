// SPDX-License-Identifier: Apache-2.0
#include "app/tokens/rights/changepolicy.h"

#include <QCoreApplication>

namespace tokenry {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ChangePolicy)
};

QString mayNotManage(Rights::Source source)
{
    switch (source) {
    case Rights::Source::Answer:
        return Text::tr("The service says that the token that is signed in with may not manage tokens. "
                        "Refreshing the list looks again.");
    case Rights::Source::None:
    case Rights::Source::OwnToken:
        return Text::tr("The token that is signed in with may not manage tokens.");
    }
    return {};
}

} // namespace

ChangePolicy judgeChanges(const Account &account, const Rights &rights, const QString &whyNoRecord)
{
    if (account.mode == AccountMode::ReadOnly)
        return {.areOffered = false,
                .areEnabled = false,
                .reason =
                    Text::tr("This account is set to read-only. Change that in the account's settings.")};
    ChangePolicy policy{.asksForAccountName = asksForAccountName(account)};
    if (rights.manage == Rights::Belief::No) {
        policy.areEnabled = false;
        policy.reason = mayNotManage(rights.manageSource);
    }
    if (!whyNoRecord.isEmpty()) {
        policy.areEnabled = false;
        policy.reason = whyNoRecord;
    }
    return policy;
}

} // namespace tokenry
