// SPDX-License-Identifier: Apache-2.0
#include "app/history/unresolvedmessages.h"

#include <QCoreApplication>
#include <QStringList>

#include "app/core/displaytext.h"
#include "app/core/sentencetext.h"
#include "app/domain/timetext.h"
#include "app/errors/errortext.h"
#include "app/history/history.h"
#include "app/history/reconciler.h"

namespace tokenry {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(UnresolvedMessages)
};

constexpr qsizetype shownNameLength = 80;
constexpr qsizetype maximumListed = 5;

QString nameOf(const UnresolvedChange &change)
{
    return displaySafeInSentence(change.name.isEmpty() ? change.tokenId : change.name, shownNameLength);
}

QString whenOf(const UnresolvedChange &change)
{
    return localTime({.instant = change.at, .text = {}});
}

/// One token a line, so that they can be told apart.
QString listed(const QList<Token> &tokens)
{
    QStringList lines;
    for (const Token &token : tokens.first(qMin(maximumListed, tokens.size()))) {
        lines.append(
            Text::tr("%1, created %2, %3", "a client ID, a time, permissions")
                .arg(shortId(token.clientId), localTime(token.createdAt), token.permissions.toWords()));
    }
    if (tokens.size() > maximumListed)
        lines.append(Text::tr("and %1 more").arg(tokens.size() - maximumListed));
    return lines.join(u'\n');
}

QString notRecordedText(const ReconcileResult &result)
{
    const QString reason =
        Text::tr("The outcome is not known: Tokenry 0.1 recorded this change without its address and "
                 "client ID, so it may have been made with others than the present ones.");
    if (result.candidates.isEmpty())
        return Text::tr("%1 There is no such token here.", "a reason").arg(reason);
    return Text::tr("%1 Tokens here that may be meant:\n%2", "a reason; a list of tokens")
        .arg(reason, listed(result.candidates));
}

QString cannotTellText(const UnresolvedChange &change, const ReconcileResult &result)
{
    if (result.error) {
        const ErrorText text = describe(*result.error, Operation::Find);
        return Text::tr("The outcome is still not known. %1").arg(text.message);
    }
    if (change.signIn == UnresolvedChange::SignIn::NotRecorded)
        return notRecordedText(result);
    if (result.isFilterUnreliable) {
        return Text::tr(
                   "The outcome is not known: the service does not list these tokens when their name is "
                   "asked for, "
                   "so they may have been there before:\n%1\nCompare when they were created, and ask whoever "
                   "else creates tokens, before you delete one.")
            .arg(listed(result.candidates));
    }
    if (result.candidates.isEmpty())
        return Text::tr("The outcome is not known: the service did not give the list in full. Try again.");
    if (change.idsBefore) {
        return Text::tr(
                   "The outcome is not known: the service did not give the list in full. Tokens of this name "
                   "that have appeared since:\n%1")
            .arg(listed(result.candidates));
    }
    return Text::
        tr("The outcome is not known: what was listed under this name before is not known. Tokens of this "
           "name now:\n%1\nCompare when they "
           "were created, and ask whoever else creates tokens, before you delete one.")
            .arg(listed(result.candidates));
}

QString oneText(const UnresolvedChange &change, const ReconcileResult &result)
{
    const Token &token = result.candidates.constFirst();
    if (change.kind == UnresolvedChange::Kind::SecretLost) {
        return Text::tr("The token is on the service. Nobody can sign in with it unless its secret was kept: "
                        "delete it and create another, "
                        "or keep it.");
    }
    if (change.kind == UnresolvedChange::Kind::SecretUnsure) {
        return Text::tr("The token is on the service. If its secret did not get where it belongs, delete it "
                        "and create another; otherwise "
                        "keep it.");
    }
    const QString when = localTime(token.createdAt);
    if (result.hasOtherPermissions) {
        return Text::tr("A token of this name has appeared since, created %1, but with other permissions "
                        "(%2). Somebody else may have made "
                        "it. If it is yours, its secret is lost: delete it and create it again, or keep it.")
            .arg(when, token.permissions.toWords());
    }
    return Text::tr("A token of this name has appeared since, created %1. If it is yours, its secret is "
                    "lost: delete it and create it "
                    "again, or keep it. Somebody else may have made it.")
        .arg(when);
}

QString textOfKind(const UnresolvedChange &change)
{
    switch (change.kind) {
    case UnresolvedChange::Kind::CreateUnknown:
        return Text::tr("It is not known whether “%1” was created: the answer to the request of %2 never "
                        "came. If it was, its secret is "
                        "lost.")
            .arg(nameOf(change), whenOf(change));
    case UnresolvedChange::Kind::SecretLost:
        return Text::tr("“%1” was created on %2; its secret was not kept: delete it and create another.")
            .arg(nameOf(change), whenOf(change));
    case UnresolvedChange::Kind::SecretUnsure:
        return Text::tr("“%1” was created on %2. Its secret was copied, but the program ended before you "
                        "were done: if it was not pasted "
                        "anywhere, it is lost.")
            .arg(nameOf(change), whenOf(change));
    case UnresolvedChange::Kind::DeleteUnknown:
        return Text::tr(
                   "It is not known whether “%1” was deleted: the answer to the request of %2 never came.")
            .arg(nameOf(change), whenOf(change));
    case UnresolvedChange::Kind::SeenThere:
        return Text::tr("“%1” may not have been deleted: the answer to the request of %2 never came, and the "
                        "token was still there soon after. Tokenry looks again by itself.")
            .arg(nameOf(change), whenOf(change));
    }
    return {};
}

} // namespace

QString unresolvedTitle(const UnresolvedChange &change)
{
    switch (change.kind) {
    case UnresolvedChange::Kind::CreateUnknown:
        return Text::tr("It is not known whether the token was created");
    case UnresolvedChange::Kind::SecretLost:
        return Text::tr("The token was created, but its secret was not kept");
    case UnresolvedChange::Kind::SecretUnsure:
        return Text::tr("Was the secret of this token kept?");
    case UnresolvedChange::Kind::DeleteUnknown:
        return Text::tr("It is not known whether the token was deleted");
    case UnresolvedChange::Kind::SeenThere:
        return Text::tr("The token may not have been deleted");
    }
    return {};
}

QString unresolvedText(const UnresolvedChange &change)
{
    const QString text = textOfKind(change);
    switch (change.signIn) {
    case UnresolvedChange::SignIn::Same:
        return text;
    case UnresolvedChange::SignIn::Other:
        return Text::tr("%1 It was requested as %2.", "an unresolved change; client ID and address")
            .arg(text, signInText(change.madeBy));
    case UnresolvedChange::SignIn::NotRecorded:
        return Text::tr("%1 Tokenry 0.1 did not record with which address and client ID.",
                        "an unresolved change")
            .arg(text);
    }
    return text;
}

QString resultText(const UnresolvedChange &change, const ReconcileResult &result)
{
    switch (result.kind) {
    case ReconcileResult::Kind::CannotTell:
        return cannotTellText(change, result);
    case ReconcileResult::Kind::OtherSignIn:
        return Text::
            tr("The service was not asked, because it cannot tell: this change was requested as %1. Sign in "
               "there to check it, or close it here when you know how it ended.")
                .arg(signInText(change.madeBy));
    case ReconcileResult::Kind::NotCreated:
        return Text::tr(
            "Not created: the whole list holds no new token of this name. It is safe to try again. If "
            "the service was slow, the token would still appear in the list.");
    case ReconcileResult::Kind::One:
        return oneText(change, result);
    case ReconcileResult::Kind::Several:
        return Text::tr("Several tokens of this name have appeared since:\n%1\nAt most one of them is yours. "
                        "Ask whoever else creates tokens "
                        "before you delete one.")
            .arg(listed(result.candidates));
    case ReconcileResult::Kind::Gone:
        return change.isSettleable() ? Text::tr("The token is not on the service any more.")
                                     : notRecordedText(result);
    case ReconcileResult::Kind::StillThere:
        return change.isSettleable()
                   ? Text::tr("The token is still there: it was not deleted. Nothing was sent again.")
                   : notRecordedText(result);
    case ReconcileResult::Kind::SeenThere:
        return Text::tr(
            "The token is still there. The service may be slow: Tokenry looks again by itself. Nothing "
            "was sent again.");
    }
    return {};
}

} // namespace tokenry
