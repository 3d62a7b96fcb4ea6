// SPDX-License-Identifier: Apache-2.0
#include "app/tokens/changes/deleteconfirmation.h"

#include <QCoreApplication>

#include <algorithm>

#include "app/core/sentencetext.h"
#include "app/domain/tokentext.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DeleteDialog)
};

constexpr qsizetype longestTypedName = 32;
constexpr qsizetype idTailLength = 6;

/// Printable ASCII that is more than white space: on every keyboard, and it looks like what it is.
bool isEasyToType(const QString &text)
{
    return !text.simplified().isEmpty() && std::all_of(text.cbegin(), text.cend(), [](QChar character) {
        return character >= u' ' && character <= u'~';
    });
}

bool tellsOneToken(const QString &name, const DeleteSubject &subject)
{
    const auto isSameName = [&name](const QString &other) { return other.simplified() == name.simplified(); };
    const auto chosen = std::count_if(subject.tokens.cbegin(), subject.tokens.cend(),
                                      [&](const Token &token) { return isSameName(token.name); });
    const auto loaded = std::count_if(subject.loadedNames.cbegin(), subject.loadedNames.cend(), isSameName);
    return chosen <= 1 && loaded <= 1;
}

/// The number of tokens is typed, because it is what a person gets wrong when a selection went too far.
QString countPhrase(qsizetype count)
{
    return count == 1 ? Text::tr("delete this token")
                      : Text::tr("delete %n tokens", nullptr, static_cast<int>(count));
}

TypedConfirmation askForCount(qsizetype count)
{
    return {countPhrase(count), Text::tr("To confirm, type:")};
}

TypedConfirmation askForToken(const Token &token, const DeleteSubject &subject)
{
    const bool isGoodName = isEasyToType(token.name) && token.name.size() <= longestTypedName &&
                            tellsOneToken(token.name, subject);
    if (isGoodName)
        return {token.name.simplified(), Text::tr("To confirm, type the name of the token:")};
    const QString clientTail = token.clientId.right(idTailLength);
    if (isEasyToType(clientTail) && !clientTail.contains(u' '))
        return {clientTail, subject.tokens.size() == 1
                                ? Text::tr("To confirm, type the end of its client ID:")
                                : Text::tr("To confirm, type the end of the client ID of “%1”:")
                                      .arg(displaySafeInSentence(nameText(token), longestTypedName))};
    return askForCount(subject.tokens.size());
}

} // namespace

bool isOwnToken(const Token &token, const QString &ownClientId)
{
    return !ownClientId.isEmpty() && token.clientId == ownClientId;
}

// In a protected account the slip to guard against is being in the wrong account, so its name is asked for,
// whatever the tokens are. The own token wants its name besides: deleting it ends the window's own access.
//
// Elsewhere typing is asked for only when something dangerous is chosen; asked for every time, it would
// become a habit of the hands. One dangerous token: its name, which proves that it was seen, also among
// thirty harmless ones. Several: not one of their names, which would vouch for the others unseen, nor all of
// them, which nobody would bear; but how many tokens go. A selection that is larger than was meant is the
// likely slip, and its number is new each time.
QList<TypedConfirmation> deleteConfirmations(const Account &account, const DeleteSubject &subject)
{
    const TypedConfirmation ofAccount = accountConfirmation(account, countPhrase(subject.tokens.size()));
    QList<Token> dangerous;
    for (const Token &token : subject.tokens) {
        const bool isOwn = isOwnToken(token, subject.ownClientId);
        if (isOwn && ofAccount.isAsked())
            return {ofAccount, askForToken(token, subject)};
        if (isOwn || token.permissions.isSensitive())
            dangerous.append(token);
    }
    if (ofAccount.isAsked())
        return {ofAccount};
    if (dangerous.isEmpty())
        return {};
    if (dangerous.size() > 1)
        return {askForCount(subject.tokens.size())};
    return {askForToken(dangerous.constFirst(), subject)};
}

} // namespace tokenry
