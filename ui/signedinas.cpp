// SPDX-License-Identifier: Apache-2.0
#include "signedinas.h"

#include <QCoreApplication>

#include "displaytext.h"

namespace tokenry {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MainWindow)
};

constexpr qsizetype longestName = 60;

QString rights(const Permissions &permissions)
{
    if (!permissions.valid || permissions.noneListed() || permissions.hasUnknown())
        return Words::tr("what it may do is not known");
    const bool transact = permissions.has(Permission::Transact);
    if (permissions.has(Permission::Manage))
        return transact ? Words::tr("may view, transact and manage") : Words::tr("may view and manage");
    return transact ? Words::tr("may view and transact") : Words::tr("may only view");
}

} // namespace

QString signedInAs(const std::optional<Token> &ownToken, const QString &clientId)
{
    if (ownToken)
        return Words::tr("signed in as %1 · %2").arg(displaySafe(ownToken->name, longestName), rights(ownToken->permissions));
    return clientId.isEmpty() ? QString() : Words::tr("signed in as %1").arg(shortId(clientId));
}

} // namespace tokenry
