// SPDX-License-Identifier: Apache-2.0
#include <QSignalSpy>
#include <QTest>

#include <chrono>
#include <memory>
#include <optional>

#include "app/api/retryinggateway.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakegateway.h"

using namespace tokenry;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestRetryingGateway : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readIsTriedAtMostThreeTimes();
    void successOfALaterTryIsTold();
    void definiteErrorIsToldAtOnce_data();
    void definiteErrorIsToldAtOnce();
    void statusDecidesAboutAnotherTry_data();
    void statusDecidesAboutAnotherTry();
    void proxyIsTriedAgainOnlyWhereItMayPass();
    void pauseDoublesAndKeepsToWhatWasTold();
    void retryAfterIsNeverCutShort();
    void cancelledWaitIsNeverResumed();
    void deadContextIsNotAskedFor();
    void changesAreNeverRepeated();
    void otherCredentialsAreRepeatedWithTheirSecret();
    void cancelledWaitKeepsNoSecret();
    void handleMayOutliveTheGateway();

private:
    static ApiError lost() { return fakeError(ErrorKind::ConnectionLost); }
};

void TestRetryingGateway::readIsTriedAtMostThreeTimes()
{
    FakeGateway inner;
    FakeClock clock;
    RetryingGateway gateway(inner, clock);
    QSignalSpy scheduled(&gateway, &RetryingGateway::retryScheduled);
    QSignalSpy ended(&gateway, &RetryingGateway::retriesEnded);
    std::optional<Result<TokenPage>> answer;
    const TokenQuery query{.limit = 7, .cursor = u"k"_s};
    const RequestHandle handle =
        gateway.list(query, this, [&](Result<TokenPage> page) { answer = std::move(page); });
    for (std::size_t tries = 1; tries <= 3; ++tries) {
        QCOMPARE(inner.lists.size(), tries);
        QCOMPARE(inner.lists.back()->argument, query);
        QVERIFY(!answer);
        inner.lists.back()->answer(lost());
        clock.advance(10s);
    }
    QCOMPARE(inner.lists.size(), 3U);
    QCOMPARE(answer->error().kind, ErrorKind::ConnectionLost);
    QCOMPARE(scheduled.size(), 2);
    QCOMPARE(scheduled.at(0).at(0).toInt(), 2);
    QCOMPARE(scheduled.at(1).at(0).toInt(), 3);
    QCOMPARE(ended.size(), 2);
}

void TestRetryingGateway::successOfALaterTryIsTold()
{
    FakeGateway inner;
    FakeClock clock;
    RetryingGateway gateway(inner, clock);
    std::optional<Result<Token>> answer;
    const RequestHandle handle =
        gateway.get(u"T"_s, this, [&](Result<Token> token) { answer = std::move(token); });
    inner.gets.back()->answer(fakeError(ErrorKind::ServerError, 503));
    clock.advance(10s);
    inner.gets.back()->answer(fakeToken(u"T"_s));
    QVERIFY(answer->has_value());
    clock.advance(1000s);
    QCOMPARE(inner.gets.size(), 2U);
}

void TestRetryingGateway::definiteErrorIsToldAtOnce_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("status");
    QTest::newRow("401") << ErrorKind::Unauthorized << 401;
    QTest::newRow("404") << ErrorKind::NotFound << 404;
    QTest::newRow("500") << ErrorKind::ServerError << 500;
    QTest::newRow("TLS") << ErrorKind::TlsFailed << 0;
    QTest::newRow("proxy") << ErrorKind::ProxyFailed << 0;
    QTest::newRow("proxy's sign-in") << ErrorKind::ProxySignIn << 0;
    QTest::newRow("403") << ErrorKind::Forbidden << 403;
    QTest::newRow("too large") << ErrorKind::TooLarge << 200;
    QTest::newRow("cancelled") << ErrorKind::Cancelled << 0;
}

void TestRetryingGateway::definiteErrorIsToldAtOnce()
{
    QFETCH(ErrorKind, kind);
    QFETCH(int, status);
    FakeGateway inner;
    FakeClock clock;
    RetryingGateway gateway(inner, clock);
    std::optional<Result<TokenPage>> answer;
    const RequestHandle handle =
        gateway.list({}, this, [&](Result<TokenPage> page) { answer = std::move(page); });
    inner.lists.back()->answer(fakeError(kind, status));
    QVERIFY(answer);
    QCOMPARE(answer->error().kind, kind);
    QCOMPARE(clock.waitingTimers(), 0);
}

void TestRetryingGateway::statusDecidesAboutAnotherTry_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("isTriedAgain");
    for (const int status : {408, 502, 503, 504})
        QTest::addRow("%d", status) << ErrorKind::ServerError << status << QString() << true;
    for (const int status : {500, 505, 599})
        QTest::addRow("%d", status) << ErrorKind::ServerError << status << QString() << false;
    QTest::newRow("501") << ErrorKind::NotSupported << 501 << u"NOT_IMPLEMENTED"_s << false;
    QTest::newRow("429") << ErrorKind::RateLimited << 429 << u"RATE_LIMITED"_s << true;
    QTest::newRow("429 without a code") << ErrorKind::RateLimited << 429 << QString() << true;
    QTest::newRow("429 of the day") << ErrorKind::RateLimited << 429 << u"DAILY_VOLUME_LIMIT_EXCEEDED"_s
                                    << false;
}

void TestRetryingGateway::statusDecidesAboutAnotherTry()
{
    QFETCH(ErrorKind, kind);
    QFETCH(int, status);
    QFETCH(QString, code);
    FakeGateway inner;
    FakeClock clock;
    RetryingGateway gateway(inner, clock);
    const RequestHandle handle = gateway.list({}, this, [](const auto &) {});
    ApiError error = fakeError(kind, status, code);
    error.retryAfter = 2s;
    inner.lists.back()->answer(error);
    clock.advance(3s);
    QTEST(inner.lists.size() == 2U, "isTriedAgain");
}

void TestRetryingGateway::proxyIsTriedAgainOnlyWhereItMayPass()
{
    const QList<ProxyFault> passing{ProxyFault::NotFound, ProxyFault::Refused, ProxyFault::TooSlow,
                                    ProxyFault::Closed, ProxyFault::TargetUnreachable};
    for (int number = 0; number <= static_cast<int>(ProxyFault::SignInRefused); ++number) {
        const auto fault = static_cast<ProxyFault>(number);
        ApiError error = fakeError(ErrorKind::ProxyFailed);
        error.proxyFault = fault;
        QCOMPARE(isTransient(error), passing.contains(fault));
        // A password that is sent again and again locks its owner out.
        error.kind = ErrorKind::ProxySignIn;
        QVERIFY(!isTransient(error));
    }
}

void TestRetryingGateway::pauseDoublesAndKeepsToWhatWasTold()
{
    ApiError error = lost();
    QCOMPARE(RetryingGateway::pauseBefore(2, error), 500ms);
    QCOMPARE(RetryingGateway::pauseBefore(3, error), 1000ms);
    for (const auto &[told, pause] : {std::pair{0s, 1s},
                                      {-5s, 1s},
                                      {2s, 2s},
                                      {300s, 300s},
                                      {301s, 300s},
                                      {std::chrono::seconds(1'000'000'000'000), 300s},
                                      {std::chrono::seconds::max(), 300s}}) {
        error.retryAfter = told;
        QCOMPARE(RetryingGateway::pauseBefore(2, error), std::chrono::milliseconds(pause));
    }
}

void TestRetryingGateway::retryAfterIsNeverCutShort()
{
    FakeGateway inner;
    FakeClock clock;
    RetryingGateway gateway(inner, clock);
    const RequestHandle handle = gateway.list({}, this, [](const auto &) {});
    ApiError limited = fakeError(ErrorKind::RateLimited, 429);
    limited.retryAfter = 20s;
    inner.lists.back()->answer(limited);
    clock.advance(19'999ms);
    QCOMPARE(inner.lists.size(), 1U);
    clock.advance(3s);
    QCOMPARE(inner.lists.size(), 2U);
}

void TestRetryingGateway::cancelledWaitIsNeverResumed()
{
    FakeGateway inner;
    FakeClock clock;
    RetryingGateway gateway(inner, clock);
    QSignalSpy ended(&gateway, &RetryingGateway::retriesEnded);
    RequestHandle handle =
        gateway.list({}, this, [](const auto &) { QFAIL("called back after cancelling"); });
    inner.lists.back()->answer(lost());
    handle.cancel();
    // At once, not when the pause would have been over.
    QCOMPARE(ended.size(), 1);
    clock.advance(1000s);
    QCOMPARE(inner.lists.size(), 1U);
    QCOMPARE(ended.size(), 1);
}

void TestRetryingGateway::deadContextIsNotAskedFor()
{
    FakeGateway inner;
    FakeClock clock;
    RetryingGateway gateway(inner, clock);
    QSignalSpy ended(&gateway, &RetryingGateway::retriesEnded);
    auto context = std::make_unique<QObject>();
    const RequestHandle handle =
        gateway.list({}, context.get(), [](const auto &) { QFAIL("called back without a context"); });
    inner.lists.back()->answer(lost());
    context.reset();
    clock.advance(1000s);
    QCOMPARE(inner.lists.size(), 1U);
    QCOMPARE(ended.size(), 1);
}

void TestRetryingGateway::changesAreNeverRepeated()
{
    FakeGateway inner;
    FakeClock clock;
    RetryingGateway gateway(inner, clock);
    int answers = 0;
    gateway.create({.name = u"n"_s, .permissions = {Permission::View}}, this,
                   [&](const auto &) { ++answers; });
    gateway.remove(u"T"_s, this, [&](const auto &) { ++answers; });
    inner.creates.back()->answer(fakeError(ErrorKind::RateLimited, 429));
    inner.removes.back()->answer(lost());
    clock.advance(1000s);
    QCOMPARE(answers, 2);
    QCOMPARE(inner.creates.size(), 1U);
    QCOMPARE(inner.removes.size(), 1U);
}

void TestRetryingGateway::otherCredentialsAreRepeatedWithTheirSecret()
{
    FakeGateway inner;
    FakeClock clock;
    RetryingGateway gateway(inner, clock);
    const RequestHandle handle = gateway.getAs(u"c"_s, Secret("s"), u"T"_s, this, [](const auto &) {});
    inner.getsAs.back()->answer(fakeError(ErrorKind::Timeout));
    clock.advance(10s);
    QCOMPARE(inner.getsAs.size(), 2U);
    QCOMPARE(inner.getsAs.back()->argument.secret.bytes(), QByteArrayView("s"));
    QCOMPARE(inner.getsAs.back()->argument.clientId, u"c"_s);
}

/// Its timer goes on for five minutes. The secret and the callback are kept in one place, and a callback can
/// be watched.
void TestRetryingGateway::cancelledWaitKeepsNoSecret()
{
    FakeGateway inner;
    FakeClock clock;
    RetryingGateway gateway(inner, clock);
    auto watched = std::make_shared<int>(0);
    const std::weak_ptr<int> watch = watched;
    RequestHandle handle = gateway.getAs(u"c"_s, Secret("s"), u"T"_s, this,
                                         [watched = std::move(watched)](const auto &) { Q_UNUSED(*watched) });
    ApiError error = fakeError(ErrorKind::RateLimited, 429, u"RATE_LIMITED"_s);
    error.retryAfter = 300s;
    inner.getsAs.back()->answer(error);
    inner.getsAs.clear();
    QCOMPARE(clock.waitingTimers(), 1);
    QVERIFY(!watch.expired());
    handle.cancel();
    QVERIFY(watch.expired());
}

void TestRetryingGateway::handleMayOutliveTheGateway()
{
    FakeGateway inner;
    FakeClock clock;
    RequestHandle handle;
    {
        RetryingGateway gateway(inner, clock);
        handle = gateway.list({}, this, [](const auto &) { QFAIL("called back"); });
        inner.lists.back()->answer(lost());
    }
    clock.advance(1000s);
    handle.cancel();
    QCOMPARE(inner.lists.size(), 1U);
}

QTEST_GUILESS_MAIN(TestRetryingGateway)
#include "tst_retryinggateway.moc"
