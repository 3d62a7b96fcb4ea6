// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <optional>
#include <utility>

#include "app/domain/credentialstore.h"

namespace tokenry {

constexpr int longEnough = 60'000;

inline CredentialKey keyOf(const QString &account)
{
    return {.accountId = account,
            .origin = QStringLiteral("https://api.example.com:443"),
            .clientId = QStringLiteral("client-") + account};
}

/// Calls a store and waits for its answer. Without one the test fails.
inline CredentialAnswer readFrom(CredentialStore &store, const CredentialKey &key)
{
    QObject context;
    std::optional<CredentialAnswer> got;
    store.read(key, &context, [&got](CredentialAnswer answer) { got = std::move(answer); });
    if (got)
        qFatal("answered synchronously");
    if (!QTest::qWaitFor([&got] { return got.has_value(); }, longEnough))
        qFatal("never answered");
    return std::move(*got);
}

template<typename Start>
std::optional<CredentialError> errorFrom(Start start)
{
    QObject context;
    std::optional<std::optional<CredentialError>> got;
    start(&context, [&got](const std::optional<CredentialError> &error) { got = error; });
    if (got)
        qFatal("answered synchronously");
    if (!QTest::qWaitFor([&got] { return got.has_value(); }, longEnough))
        qFatal("never answered");
    return *got;
}

inline std::optional<CredentialError> writeTo(CredentialStore &store, const CredentialKey &key,
                                              QByteArrayView secret)
{
    return errorFrom([&](QObject *context, CredentialStore::DoneCallback done) {
        store.write(key, Secret(secret), context, std::move(done));
    });
}

inline std::optional<CredentialError> removeFrom(CredentialStore &store, const CredentialKey &key)
{
    return errorFrom([&](QObject *context, CredentialStore::DoneCallback done) {
        store.remove(key, context, std::move(done));
    });
}

/// The longest time in which the event loop did not turn, while this lives.
class LongestGap final
{
    Q_DISABLE_COPY_MOVE(LongestGap)

public:
    LongestGap()
    {
        m_clock.start();
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { note(); });
        m_timer.start(5);
    }
    [[nodiscard]] qint64 milliseconds()
    {
        note();
        return m_longest;
    }
    [[nodiscard]] int ticks() const { return m_ticks; }

private:
    void note()
    {
        m_longest = std::max(m_longest, m_clock.restart());
        ++m_ticks;
    }

    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
    int m_ticks = 0;
};

} // namespace tokenry

// So that a failed comparison says which failure it was.
inline QByteArray failureWords(const std::optional<tokenry::CredentialError> &error)
{
    return error ? QStringLiteral("failure %1: %2")
                       .arg(QString::number(static_cast<int>(error->failure)), error->detail)
                       .toUtf8()
                 : "no failure";
}

#define COMPARE_FAILURE(error, expected)                                                                     \
    do {                                                                                                     \
        const auto outcome = (error);                                                                        \
        QVERIFY2(outcome && outcome->failure == (expected), failureWords(outcome).constData());              \
    } while (false)

#define VERIFY_DONE(error)                                                                                   \
    do {                                                                                                     \
        const auto outcome = (error);                                                                        \
        QVERIFY2(!outcome, failureWords(outcome).constData());                                               \
    } while (false)

#define COMPARE_SECRET(answer, expected)                                                                     \
    do {                                                                                                     \
        const auto outcome = (answer);                                                                       \
        QVERIFY2(!outcome.error, failureWords(outcome.error).constData());                                   \
        QCOMPARE(outcome.secret.bytes(), QByteArrayView(expected));                                          \
    } while (false)
