// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

#include <functional>

#include "app/domain/newtoken.h"
#include "app/domain/requesthandle.h"
#include "app/domain/result.h"
#include "app/domain/tokenpage.h"
#include "app/domain/tokenquery.h"

namespace tokenry {

/// The four calls of the API, and a proof of new credentials. One gateway per account.
///
/// A callback runs at most once, in the caller's thread, never synchronously, and never after its context
/// died. Reads give a handle: destroying or cancelling it drops the callback and stops the request.
/// Changes give none, because a sent request cannot be taken back: their callback always runs while the
/// context lives, so the context must be something that no closing window takes along.
class TokenGateway
{
public:
    using PageCallback = std::function<void(Result<TokenPage>)>;
    using TokenCallback = std::function<void(Result<Token>)>;
    using CreateCallback = std::function<void(Result<CreatedToken>)>;
    using DeleteCallback = std::function<void(Result<void>)>;

    TokenGateway() = default;
    virtual ~TokenGateway() = default;
    Q_DISABLE_COPY_MOVE(TokenGateway)

    [[nodiscard]] virtual RequestHandle list(const TokenQuery &query, QObject *context,
                                             PageCallback callback) = 0;

    [[nodiscard]] virtual RequestHandle get(const QString &tokenId, QObject *context,
                                            TokenCallback callback) = 0;

    /// Sends one POST, once. Refuses an empty permission list with `NotAllowed`.
    virtual void create(const NewToken &token, QObject *context, CreateCallback callback) = 0;

    /// Sends one DELETE, once. 404 comes back as an error of kind `NotFound`; what it means is the caller's
    /// to say.
    virtual void remove(const QString &tokenId, QObject *context, DeleteCallback callback) = 0;

    /// Reads the token with other credentials (its own), to prove that they work. Any answer but 401 from the
    /// API means that they were accepted: success, or an error such as `Forbidden`.
    [[nodiscard]] virtual RequestHandle getAs(const QString &clientId, Secret secret, const QString &tokenId,
                                              QObject *context, TokenCallback callback) = 0;
};

} // namespace tokenry
