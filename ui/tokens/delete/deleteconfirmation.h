// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "app/domain/account.h"
#include "app/domain/token.h"
#include "ui/dialogs/typedconfirmation.h"

namespace tokenry {

/// The tokens to be deleted, and what must be known about the rest to ask the right question.
struct DeleteSubject
{
    QList<Token> tokens = {};
    QStringList loadedNames = {}; ///< Of every loaded row, the tokens' own names included
    QString ownClientId = {};     ///< Whom one is signed in as; empty when nobody
};

/// Whether this is the token that is signed in with.
[[nodiscard]] bool isOwnToken(const Token &token, const QString &ownClientId);

[[nodiscard]] TypedConfirmation deleteConfirmation(const Account &account, const DeleteSubject &subject);

} // namespace tokenry
