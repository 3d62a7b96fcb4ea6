// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/typedconfirmation.h"

#include <QCoreApplication>

namespace tokenry {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TypedConfirmation)
};

} // namespace

TypedConfirmation accountConfirmation(const Account &account, const QString &phrase)
{
    if (!asksForAccountName(account))
        return {};
    const QString name = account.name.simplified();
    if (name.isEmpty())
        return {phrase, Text::tr("To confirm, type:")};
    return {name, account.mode == AccountMode::Protected
                      ? Text::tr("This is a protected account. To confirm, type its name:")
                      : Text::tr("Nobody said what this account is for. To confirm, type its name:")};
}

} // namespace tokenry
