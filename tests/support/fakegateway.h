// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "app/domain/tokengateway.h"

namespace tokenry {

/// A gateway that answers what a test says. With a handler (`onList`, …) a call is answered by itself in the
/// next turn of the event loop; without one it waits in its list until the test calls `answer()` on it.
class FakeGateway final : public TokenGateway
{
public:
    /// One call of one kind. `argument` is what was asked.
    template<class Argument, class Value>
    struct Call
    {
        Argument argument;
        QPointer<QObject> context;
        std::function<void(Result<Value>)> callback;
        bool isCancelled = false;
        bool isAnswered = false;

        /// True while an answer would still be heard.
        [[nodiscard]] bool isPending() const { return !isCancelled && !isAnswered && context; }
        void answer(Result<Value> result)
        {
            if (!isPending())
                return;
            isAnswered = true;
            const auto answered = std::exchange(callback, nullptr);
            answered(std::move(result));
        }
    };
    template<class Argument, class Value>
    using Calls = std::vector<std::shared_ptr<Call<Argument, Value>>>;

    struct OtherCredentials
    {
        QString clientId;
        Secret secret;
        QString tokenId;
    };

    Calls<TokenQuery, TokenPage> lists;
    Calls<QString, Token> gets;
    Calls<NewToken, CreatedToken> creates;
    Calls<QString, void> removes;
    Calls<OtherCredentials, Token> getsAs;

    std::function<Result<TokenPage>(const TokenQuery &)> onList;
    std::function<Result<Token>(const QString &)> onGet;
    std::function<Result<CreatedToken>(const NewToken &)> onCreate;
    std::function<Result<void>(const QString &)> onRemove;
    std::function<Result<Token>(const OtherCredentials &)> onGetAs;

    [[nodiscard]] RequestHandle list(const TokenQuery &query, QObject *context,
                                     PageCallback callback) override
    {
        return read(lists, query, context, std::move(callback), onList);
    }
    [[nodiscard]] RequestHandle get(const QString &tokenId, QObject *context, TokenCallback callback) override
    {
        return read(gets, tokenId, context, std::move(callback), onGet);
    }
    void create(const NewToken &token, QObject *context, CreateCallback callback) override
    {
        add(creates, token, context, std::move(callback), onCreate);
    }
    void remove(const QString &tokenId, QObject *context, DeleteCallback callback) override
    {
        add(removes, tokenId, context, std::move(callback), onRemove);
    }
    [[nodiscard]] RequestHandle getAs(const QString &clientId, Secret secret, const QString &tokenId,
                                      QObject *context, TokenCallback callback) override
    {
        return read(getsAs, OtherCredentials{clientId, std::move(secret), tokenId}, context,
                    std::move(callback), onGetAs);
    }

private:
    template<class Argument, class Value, class Handler>
    static std::shared_ptr<Call<Argument, Value>>
    add(Calls<Argument, Value> &calls, Argument argument, QObject *context,
        std::function<void(Result<Value>)> callback, const Handler &handler)
    {
        auto call = std::make_shared<Call<Argument, Value>>();
        call->argument = std::move(argument);
        call->context = context;
        call->callback = std::move(callback);
        calls.push_back(call);
        if (handler) {
            const auto answerLater = [call, handler] {
                if (call->isPending())
                    call->answer(handler(call->argument));
            };
            QMetaObject::invokeMethod(context, answerLater, Qt::QueuedConnection);
        }
        return call;
    }

    template<class Argument, class Value, class Handler>
    static RequestHandle read(Calls<Argument, Value> &calls, Argument argument, QObject *context,
                              std::function<void(Result<Value>)> callback, const Handler &handler)
    {
        const auto call = add(calls, std::move(argument), context, std::move(callback), handler);
        return RequestHandle([call] { call->isCancelled = true; });
    }
};

/// A token to test with; the client id is made from the id.
[[nodiscard]] inline Token fakeToken(const QString &id, const QString &name = {},
                                     const QStringList &permissions = {QStringLiteral("VIEW")})
{
    const QString moment = QStringLiteral("2026-09-01T10:00:00Z");
    const Timestamp timestamp{QDateTime::fromString(moment, Qt::ISODate), moment};
    return {id,
            name.isNull() ? QStringLiteral("name of %1").arg(id) : name,
            {permissions, true},
            QStringLiteral("client-of-%1").arg(id),
            timestamp,
            timestamp};
}

/// An error as the real gateway would make it for a status of the API.
[[nodiscard]] inline ApiError fakeError(ErrorKind kind, int httpStatus = 0, const QString &code = {},
                                        Effect effect = Effect::None)
{
    ApiError error;
    error.kind = kind;
    error.httpStatus = httpStatus;
    error.code = code;
    error.effect = effect;
    return error;
}

} // namespace tokenry
