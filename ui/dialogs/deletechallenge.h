// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "account.h"
#include "token.h"

namespace tokenry {

/// The tokens to be deleted, and what must be known about the rest to ask the right question.
struct DeleteSubject {
    QList<Token> tokens = {};
    QStringList loadedNames = {}; ///< Of every loaded row, the tokens' own names included
    QString ownClientId = {};     ///< Whom one is signed in as; empty when nobody
};

/// What must be typed before the tokens are deleted.
struct DeleteChallenge {
    QString expected = {}; ///< Empty: nothing has to be typed
    QString prompt = {};   ///< Asks for it, without it: "To confirm, type the name of the token:". Translated, display-safe

    [[nodiscard]] bool isAsked() const { return !expected.isEmpty(); }
    /// Upper and lower case count; white space around it and its amount do not.
    [[nodiscard]] bool isMetBy(const QString &typed) const { return !isAsked() || typed.simplified() == expected.simplified(); }
};

/// Whether this is the token that is signed in with.
[[nodiscard]] bool isOwnToken(const Token &token, const QString &ownClientId);

[[nodiscard]] DeleteChallenge deleteChallenge(const Account &account, const DeleteSubject &subject);

} // namespace tokenry
