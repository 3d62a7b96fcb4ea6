// SPDX-License-Identifier: Apache-2.0
#include "app/domain/typedconfirmation.h"

#include <QCoreApplication>

#include <algorithm>

namespace tokenry {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TypedConfirmation)
};

} // namespace

QString TypedConfirmation::mismatch(const QString &typed) const
{
    const QString wanted = expected.simplified();
    const QString got = typed.simplified();
    if (isMetBy(typed) || wanted.startsWith(got))
        return {};
    const auto withoutSpaces = [](QString text) { return text.remove(u' '); };
    const QString closeWanted = withoutSpaces(wanted);
    const QString closeGot = withoutSpaces(got);
    if (wanted.startsWith(got, Qt::CaseInsensitive))
        return Text::tr("Capital and small letters differ.");
    if (closeWanted == closeGot)
        return Text::tr("Only the spaces differ.");
    if (closeWanted.compare(closeGot, Qt::CaseInsensitive) == 0)
        return Text::tr("Spaces, and capital and small letters differ.");
    if (got.startsWith(wanted))
        return Text::tr("The text is right, but more follows it.");
    const auto [place, other] = std::mismatch(wanted.cbegin(), wanted.cend(), got.cbegin(), got.cend());
    Q_UNUSED(other)
    return Text::tr("The text differs from character %1 on.").arg(place - wanted.cbegin() + 1);
}

TypedConfirmation accountConfirmation(const Account &account, const QString &phrase)
{
    if (!asksForAccountName(account))
        return {};
    const QString name = account.name.simplified();
    if (name.isEmpty())
        return {phrase, Text::tr("To confirm, type:")};
    return {name, account.mode == AccountMode::Protected
                      ? Text::tr("This is a protected account. To confirm, type its name:")
                      : Text::tr("This account has no environment label. To confirm, type its name:")};
}

} // namespace tokenry
