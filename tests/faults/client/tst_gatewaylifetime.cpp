// SPDX-License-Identifier: Apache-2.0
#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include <chrono>
#include <memory>

#include "tests/faults/client/gatewaycalls.h"
#include "tests/support/scriptedserver.h"

using namespace tokenry;
using namespace tokenry::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Who is called back, when, and who never is.
class TestGatewayLifetime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callbackIsNeverSynchronous();
    void droppedHandleIsNeverCalled();
    void handleDroppedWhenTheAnswerIsInTheMailIsNeverCalled();
    void handleMayOutliveTheGateway();
    void destroyedContextIsNeverCalled();
    void createIsAwaitedThoughNobodyHoldsIt();
    void anotherEndpointEndsReadsAndAwaitsChanges();
    void signedOutGatewaySendsNothing();
    void httpToAnotherMachineIsRefused();
    void manyReadsAtOnceAreAllAnswered();
    void gatewayGoesQuicklyWithRequestsUnderWay();
    void gatewayGoesQuicklyThoughAManagerIsWedged();
    void windowsThreadIsNotStalledByALargePage();
};

void TestGatewayLifetime::callbackIsNeverSynchronous()
{
    GatewayCalls calls{QUrl()};
    QObject context;
    bool wasCalled = false;
    const RequestHandle handle = calls.gateway().get({}, &context, [&](const auto &) { wasCalled = true; });
    QVERIFY(!wasCalled);
    QTRY_VERIFY(wasCalled);
}

void TestGatewayLifetime::droppedHandleIsNeverCalled()
{
    ScriptedServer server({{readRequest(), hold()}, answerOnce(httpAnswer(200, emptyPage()))});
    GatewayCalls calls(server.baseUrl());
    QObject context;
    bool wasCalled = false;
    {
        const RequestHandle handle =
            calls.gateway().list({}, &context, [&](const auto &) { wasCalled = true; });
        QTRY_COMPARE_WITH_TIMEOUT(server.requestCount("GET"_ba), 1, waitMs);
    }
    // The next request has gone its whole way behind the cancelled one.
    QVERIFY(calls.list());
    QVERIFY(!wasCalled);
}

void TestGatewayLifetime::handleDroppedWhenTheAnswerIsInTheMailIsNeverCalled()
{
    ScriptedServer server({answerOnce(httpAnswer(200, emptyPage()))});
    GatewayCalls calls(server.baseUrl());
    QObject context;
    int calledBack = 0;
    RequestHandle first;
    RequestHandle second;
    const auto callback = [&](const auto &) {
        ++calledBack;
        first.cancel();
        second.cancel();
    };
    first = calls.gateway().get(u".."_s, &context, callback);
    second = calls.gateway().get(u".."_s, &context, callback);
    QVERIFY(calls.list());
    QCOMPARE(calledBack, 1);
}

void TestGatewayLifetime::handleMayOutliveTheGateway()
{
    ScriptedServer server({{readRequest(), hold()}});
    QObject context;
    RequestHandle handle;
    {
        GatewayCalls calls(server.baseUrl());
        handle = calls.gateway().list({}, &context,
                                      [](const auto &) { QFAIL("called back after the gateway went"); });
        QTRY_COMPARE_WITH_TIMEOUT(server.requestCount("GET"_ba), 1, waitMs);
    }
    handle.cancel();
}

void TestGatewayLifetime::destroyedContextIsNeverCalled()
{
    ScriptedServer server({answerOnce(httpAnswer(201, tokenObject(createdSecret)))});
    GatewayCalls calls(server.baseUrl());
    auto context = std::make_unique<QObject>();
    bool wasCalled = false;
    const RequestHandle handle =
        calls.gateway().list({}, context.get(), [&](const auto &) { wasCalled = true; });
    calls.gateway().create({.name = u"x"_s, .permissions = {Permission::View}}, context.get(),
                           [&](const auto &) { wasCalled = true; });
    context.reset();
    QTRY_COMPARE_WITH_TIMEOUT(server.connectionCount(), 2, waitMs);
    QVERIFY(calls.create());
    QVERIFY(!wasCalled);
}

void TestGatewayLifetime::createIsAwaitedThoughNobodyHoldsIt()
{
    ScriptedServer server({answerOnce(httpAnswer(201, tokenObject(createdSecret)))});
    GatewayCalls calls(server.baseUrl());
    QObject context;
    std::optional<Result<CreatedToken>> answer;
    calls.gateway().create({.name = u"x"_s, .permissions = {Permission::View}}, &context,
                           [&](Result<CreatedToken> result) { answer.emplace(std::move(result)); });
    QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), waitMs);
    QCOMPARE((*answer)->secret.bytes(), QByteArrayView(createdSecret));
}

void TestGatewayLifetime::anotherEndpointEndsReadsAndAwaitsChanges()
{
    ScriptedServer first(
        {{readRequest(), hold()}, {readRequest(), drip(httpAnswer(201, tokenObject(createdSecret)), 2ms)}});
    ScriptedServer second({answerOnce(httpAnswer(200, emptyPage()))});
    GatewayCalls calls(first.baseUrl());
    QObject context;
    std::optional<Result<TokenPage>> page;
    std::optional<Result<CreatedToken>> created;
    const RequestHandle handle =
        calls.gateway().list({}, &context, [&](Result<TokenPage> result) { page = std::move(result); });
    QTRY_COMPARE_WITH_TIMEOUT(first.connectionCount(), 1, waitMs);
    calls.gateway().create({.name = u"x"_s, .permissions = {Permission::View}}, &context,
                           [&](Result<CreatedToken> result) { created.emplace(std::move(result)); });

    calls.signIn(second.baseUrl());
    QVERIFY(!page);
    const auto pageOfTheSecond = calls.list();

    QVERIFY(pageOfTheSecond);
    QVERIFY(page);
    QCOMPARE(page->error().kind, ErrorKind::Cancelled);
    QTRY_VERIFY_WITH_TIMEOUT(created.has_value(), waitMs);
    QVERIFY(created->has_value());
    QCOMPARE(second.requestCount("GET"_ba), 1);
    QCOMPARE(second.requestCount("POST"_ba), 0);
}

void TestGatewayLifetime::signedOutGatewaySendsNothing()
{
    ScriptedServer server({answerOnce(httpAnswer(200, emptyPage()))});
    GatewayCalls calls(server.baseUrl());
    calls.gateway().setEndpoint({});
    QCOMPARE(calls.list().error().kind, ErrorKind::NotAllowed);
    QCOMPARE(calls.create().error().kind, ErrorKind::NotAllowed);
    QCOMPARE(server.connectionCount(), 0);
}

void TestGatewayLifetime::httpToAnotherMachineIsRefused()
{
    GatewayCalls calls(QUrl(u"http://192.0.2.1/v1"_s));
    QCOMPARE(calls.list().error().kind, ErrorKind::NotAllowed);
    QVERIFY(!calls.list().error().message.isEmpty());
}

void TestGatewayLifetime::manyReadsAtOnceAreAllAnswered()
{
    constexpr int count = 40;
    ScriptedServer server({answerOnce(httpAnswer(200, emptyPage()))});
    GatewayCalls calls(server.baseUrl());
    QObject context;
    int answered = 0;
    std::vector<RequestHandle> handles;
    for (int i = 0; i < count; ++i)
        handles.push_back(
            calls.gateway().list({}, &context, [&](const auto &page) { answered += page ? 1 : 0; }));
    QTRY_COMPARE_WITH_TIMEOUT(answered, count, waitMs);
}

void TestGatewayLifetime::gatewayGoesQuicklyWithRequestsUnderWay()
{
    ScriptedServer server({{readRequest(), hold()}});
    auto calls = std::make_unique<GatewayCalls>(server.baseUrl());
    QObject context;
    const RequestHandle handle =
        calls->gateway().list({}, &context, [](const auto &) { QFAIL("called back"); });
    calls->gateway().remove(u"Token:1"_s, &context, [](const auto &) { QFAIL("called back"); });
    QTRY_COMPARE_WITH_TIMEOUT(server.connectionCount(), 2, waitMs);
    QElapsedTimer clock;
    clock.start();
    calls.reset();
    QVERIFY2(clock.elapsed() < 4000, QByteArray::number(clock.elapsed()).constData());
}

void TestGatewayLifetime::gatewayGoesQuicklyThoughAManagerIsWedged()
{
    const QByteArray headers = QByteArray("X-Flood: " + QByteArray(200, 'x') + "\r\n").repeated(200);
    ScriptedServer server({{readRequest(), send("HTTP/1.1 200 OK\r\n"_ba), repeat(headers)}});
    auto calls = std::make_unique<GatewayCalls>(server.baseUrl(), TransportLimits{.read = 1000ms});
    QVERIFY(!calls->list());
    QElapsedTimer clock;
    clock.start();
    calls.reset();
    QVERIFY2(clock.elapsed() < 4000, QByteArray::number(clock.elapsed()).constData());
}

void TestGatewayLifetime::windowsThreadIsNotStalledByALargePage()
{
    QByteArray rows = tokenObject();
    rows.reserve(4'000'000);
    while (rows.size() < 3'000'000)
        rows += ',' + tokenObject();
    ScriptedServer server({answerOnce(httpAnswer(200, "{\"data\":[" + rows + "],\"hasMore\":false}"))});
    GatewayCalls calls(server.baseUrl());
    QElapsedTimer clock;
    clock.start();
    qint64 longestGap = 0;
    qint64 last = 0;
    QTimer beat;
    connect(&beat, &QTimer::timeout, this, [&] {
        longestGap = std::max(longestGap, clock.elapsed() - last);
        last = clock.elapsed();
    });
    beat.start(1ms);

    // Refused or read, it is worked on elsewhere.
    const auto page = calls.list();

    qInfo("longest gap %lld ms, rows %lld", longestGap,
          page ? static_cast<long long>(page->tokens.size()) : -1LL);
    QVERIFY(longestGap < 2000);
}

QTEST_GUILESS_MAIN(TestGatewayLifetime)
#include "tst_gatewaylifetime.moc"
