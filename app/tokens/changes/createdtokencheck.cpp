// SPDX-License-Identifier: Apache-2.0
#include "app/tokens/changes/createdtokencheck.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringList>

#include "app/core/displaytext.h"
#include "app/domain/newtoken.h"
#include "app/domain/tokentext.h"

namespace tokenry {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CreatedTokenCheck)
};

constexpr qsizetype longestName = 80;

Permissions askedPermissions(const NewToken &asked)
{
    Permissions permissions;
    for (const Permission permission : asked.permissions)
        permissions.values.append(permissionName(permission));
    return permissions;
}

/// Order and repetition do not matter: they grant nothing.
bool isSame(const Permissions &asked, const Permissions &given)
{
    return given.valid && QSet<QString>(asked.values.cbegin(), asked.values.cend()) ==
                              QSet<QString>(given.values.cbegin(), given.values.cend());
}

QString nameDifference(const NewToken &asked, const Token &given)
{
    const QString wanted = displaySafe(asked.name, longestName);
    const QString got = displaySafe(nameText(given), longestName);
    if (wanted == got)
        return Text::tr("The service changed characters of the name “%1” that look alike.").arg(wanted);
    return Text::tr("You asked for the name “%1”. The service gave “%2”.").arg(wanted, got);
}

} // namespace

QString differencesFromRequest(const NewToken &asked, const Token &given)
{
    QStringList sentences;
    const Permissions wanted = askedPermissions(asked);
    if (!isSame(wanted, given.permissions))
        sentences.append(Text::tr("You asked for %1. The service gave %2.")
                             .arg(wanted.toWords(), given.permissions.toWords()));
    if (asked.name != given.name)
        sentences.append(nameDifference(asked, given));
    return sentences.join(u'\n');
}

} // namespace tokenry
