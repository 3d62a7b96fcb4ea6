// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTest>

#include <optional>
#include <utility>

#include "app/api/httptokengateway.h"

namespace tokenry::test {

inline constexpr int waitMs = 30'000;

/// Secrets that must turn up nowhere but where they belong.
inline const QByteArray accountSecret = QByteArrayLiteral("account-canary-7f3a");
inline const QByteArray createdSecret = QByteArrayLiteral("created-canary-91bd");

/// A gateway signed in at `baseUrl`, and its calls as plain functions that wait for the answer.
class GatewayCalls final
{
    Q_DISABLE_COPY_MOVE(GatewayCalls)

public:
    explicit GatewayCalls(const QUrl &baseUrl, TransportLimits limits = {}) : m_gateway(limits)
    {
        signIn(baseUrl);
    }

    /// `authorities` are those of the account's CA file.
    void signIn(const QUrl &baseUrl, const QList<QSslCertificate> &authorities = {})
    {
        m_gateway.setEndpoint({baseUrl, QStringLiteral("client"), Secret(accountSecret), authorities});
    }
    [[nodiscard]] HttpTokenGateway &gateway() { return m_gateway; }

    [[nodiscard]] Result<TokenPage> list(const TokenQuery &query = {})
    {
        std::optional<Result<TokenPage>> answer;
        const RequestHandle handle =
            m_gateway.list(query, &m_context, [&](Result<TokenPage> result) { answer = std::move(result); });
        return waited(answer);
    }
    [[nodiscard]] Result<Token> get(const QString &tokenId)
    {
        std::optional<Result<Token>> answer;
        const RequestHandle handle =
            m_gateway.get(tokenId, &m_context, [&](Result<Token> result) { answer = std::move(result); });
        return waited(answer);
    }
    [[nodiscard]] Result<Token> getAs(const QString &tokenId)
    {
        std::optional<Result<Token>> answer;
        const RequestHandle handle =
            m_gateway.getAs(QStringLiteral("c1"), Secret(createdSecret), tokenId, &m_context,
                            [&](Result<Token> result) { answer = std::move(result); });
        return waited(answer);
    }
    [[nodiscard]] Result<CreatedToken> create(const NewToken &token = {.name = QStringLiteral("new"),
                                                                       .permissions = {Permission::View}})
    {
        std::optional<Result<CreatedToken>> answer;
        m_gateway.create(token, &m_context,
                         [&](Result<CreatedToken> result) { answer.emplace(std::move(result)); });
        return waited(answer);
    }
    [[nodiscard]] Result<void> remove(const QString &tokenId = QStringLiteral("Token:1"))
    {
        std::optional<Result<void>> answer;
        m_gateway.remove(tokenId, &m_context, [&](Result<void> result) { answer = std::move(result); });
        return waited(answer);
    }

private:
    template<class T>
    static Result<T> waited(std::optional<Result<T>> &answer)
    {
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, waitMs))
            qFatal("the gateway did not answer");
        return std::move(*answer);
    }

    QObject m_context;
    HttpTokenGateway m_gateway;
};

/// A list answer without rows.
inline QByteArray emptyPage()
{
    return QByteArrayLiteral(R"({"data":[],"hasMore":false})");
}

/// A whole token object; with a secret only when given.
inline QByteArray tokenObject(const QByteArray &secret = {})
{
    QByteArray text = R"({"id":"Token:1","name":"new","permissions":["VIEW"],"clientId":"c1",)"
                      R"("createdAt":"2025-01-02T03:04:05Z","updatedAt":"2025-01-02T03:04:05Z")";
    if (!secret.isEmpty())
        text += R"(,"clientSecret":")" + secret + '"';
    return text + '}';
}

} // namespace tokenry::test
