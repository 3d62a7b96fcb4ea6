// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "app/domain/account.h"
#include "app/domain/token.h"
#include "app/domain/typedconfirmation.h"

namespace tokenry {

/// The tokens to be deleted, and the facts about the other tokens that decide what is asked.
struct DeleteSubject
{
    QList<Token> tokens = {};
    QStringList loadedNames = {}; ///< Of every loaded row, the tokens' own names included
    QString ownClientId = {};     ///< Of the token that is signed in with; empty when none is
};

/// Whether this is the token that is signed in with.
[[nodiscard]] bool isOwnToken(const Token &token, const QString &ownClientId);

/// The texts to type, in this order: the account's name where every change asks for it, and the name of the
/// one dangerous token or the number of tokens. Both only for the token that is signed in with.
[[nodiscard]] QList<TypedConfirmation> deleteConfirmations(const Account &account,
                                                           const DeleteSubject &subject);

} // namespace tokenry
