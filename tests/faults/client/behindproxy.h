// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QNetworkProxy>
#include <QTest>

#include <algorithm>
#include <memory>

#include "tests/faults/client/gatewaycalls.h"
#include "tests/support/certificateauthority.h"
#include "tests/support/scriptedproxy.h"
#include "tests/support/scriptedserver.h"

namespace tokenry::test {

inline const QByteArray proxyPassword = QByteArrayLiteral("proxy-canary-55c1");

/// How many of the heads hold this.
inline int countOf(const QByteArray &part, const QList<QByteArray> &heads)
{
    return static_cast<int>(std::count_if(heads.cbegin(), heads.cend(),
                                          [&](const QByteArray &head) { return head.contains(part); }));
}

/// Whether the service's credentials or the proxy's password stand there, in clear or as HTTP Basic has them,
/// or anything of a request to the service.
inline bool holdsCredentials(const QByteArray &bytes)
{
    const QList<QByteArray> wanted{accountSecret,
                                   createdSecret,
                                   proxyPassword,
                                   ("client:" + accountSecret).toBase64(),
                                   ("c1:" + createdSecret).toBase64(),
                                   ("anna:" + proxyPassword).toBase64(),
                                   "\nAuthorization:",
                                   "/v1/tokens"};
    return std::any_of(wanted.cbegin(), wanted.cend(),
                       [&](const QByteArray &part) { return bytes.contains(part); });
}

/// The service under a name of no real host, because this machine is reached without a proxy; the proxy takes
/// whoever asks for it to a server of the test. The process has no proxy any more when this goes.
class BehindProxy final
{
    Q_DISABLE_COPY_MOVE(BehindProxy)

public:
    BehindProxy() = default;
    ~BehindProxy() { QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::NoProxy)); }

    [[nodiscard]] const QUrl &url() const { return m_url; }
    [[nodiscard]] CertificateAuthority &authority() { return m_authority; }
    [[nodiscard]] TlsIdentity identity()
    {
        return m_authority.issue({.commonName = QStringLiteral("api.example.test"),
                                  .alternativeNames = QStringLiteral("DNS:api.example.test")});
    }
    /// From now on the system's proxy is this one, under this name.
    static void use(const ScriptedProxy &proxy, const QString &host = QStringLiteral("127.0.0.1"))
    {
        QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::HttpProxy, host, proxy.port()));
    }
    [[nodiscard]] GatewayCalls &signIn(const TransportLimits &limits = {})
    {
        m_calls = std::make_unique<GatewayCalls>(QUrl(), limits);
        m_calls->signIn(m_url, {m_authority.root()});
        return *m_calls;
    }
    [[nodiscard]] static ProxyCredentials credentials(const ScriptedProxy &proxy, const QByteArray &password)
    {
        return {.host = QStringLiteral("127.0.0.1"),
                .port = proxy.port(),
                .user = QStringLiteral("anna"),
                .password = Secret(password)};
    }

    /// A read, a create and a delete, none of which sent anything, for this reason.
    void verifyNothingWasSent(ErrorKind kind, ProxyFault fault, quint16 port,
                              const TransportLimits &limits = {})
    {
        GatewayCalls &calls = signIn(limits);
        for (const ApiError &error : {calls.list().error(), calls.create().error(), calls.remove().error()}) {
            QVERIFY2(error.kind == kind, qPrintable(error.detail));
            QVERIFY2(error.proxyFault == fault, qPrintable(error.detail));
            QCOMPARE(error.effect, Effect::None);
            QCOMPARE(error.proxy.port, port);
            QCOMPARE(error.host, QStringLiteral("api.example.test:443"));
            QVERIFY(!error.detail.isEmpty());
        }
    }

private:
    QUrl m_url{QStringLiteral("https://api.example.test/v1")};
    CertificateAuthority m_authority;
    std::unique_ptr<GatewayCalls> m_calls;
};

/// One script for each call: list, get, getAs, create, remove.
inline QList<Script> answersOfAllCalls()
{
    return {answerOnce(httpAnswer(200, emptyPage())), answerOnce(httpAnswer(200, tokenObject())),
            answerOnce(httpAnswer(200, tokenObject())),
            answerOnce(httpAnswer(201, tokenObject(createdSecret))), answerOnce(httpAnswer(204, {}))};
}

} // namespace tokenry::test
