// SPDX-License-Identifier: Apache-2.0
#include "app/tokens/changes/createmismatch.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringList>

#include "app/core/sentencetext.h"
#include "app/domain/newtoken.h"

namespace tokenry {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CreateMismatch)
};

constexpr qsizetype longestName = 80;

Permissions permissionsOf(const NewToken &asked)
{
    return {.values = askedPermissions(asked)};
}

QSet<QString> setOf(const Permissions &permissions)
{
    return {permissions.values.cbegin(), permissions.values.cend()};
}

} // namespace

CreateMismatch mismatchOf(const NewToken &asked, const Token &given, bool answerWasCut)
{
    const bool hasName = !given.name.isNull() || !answerWasCut;
    const bool hasPermissions = given.permissions.valid || !answerWasCut;
    return {.isOtherName = hasName && given.name != asked.name,
            .isOtherPermissions =
                hasPermissions &&
                (!given.permissions.valid || setOf(given.permissions) != setOf(permissionsOf(asked)))};
}

CreateMismatch mismatchOf(const CreatedToken &created)
{
    return mismatchOf(created.asked, created.token, created.answerWasCut);
}

QString mismatchText(const CreatedToken &created)
{
    const CreateMismatch mismatch = mismatchOf(created);
    QStringList sentences;
    if (mismatch.isOtherPermissions && created.token.permissions.noneListed()) {
        sentences.append(Text::tr("You asked for %1. The service listed no permission.")
                             .arg(permissionsOf(created.asked).toWords()));
    } else if (mismatch.isOtherPermissions) {
        sentences.append(
            Text::tr("You asked for %1. The service gave %2.", "two lists of permissions")
                .arg(permissionsOf(created.asked).toWords(), created.token.permissions.toWords()));
    }
    if (mismatch.isOtherName) {
        const QString asked = displaySafeInSentence(created.asked.name, longestName);
        const QString given = displaySafeInSentence(created.token.name, longestName);
        sentences.append(
            asked == given
                ? Text::tr("The service changed characters of the name “%1” that look alike.").arg(asked)
                : Text::tr("You asked for the name “%1”. The service gave the name “%2”.").arg(asked, given));
    }
    return sentences.join(u' ');
}

} // namespace tokenry
