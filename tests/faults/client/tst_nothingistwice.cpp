// SPDX-License-Identifier: Apache-2.0
#include <QSslSocket>
#include <QTest>

#include "tests/faults/client/gatewaycalls.h"
#include "tests/support/certificateauthority.h"
#include "tests/support/scriptedserver.h"

using namespace tokenry;
using namespace tokenry::test;
using namespace Qt::StringLiterals;

/// Guards against QNetworkAccessManager's own repetition: a POST whose connection closed without an answer
/// was delivered 2 times over http and 4 times over TLS, and on a reused connection it was delivered twice
/// and looked like plain success.
class TestNothingIsTwice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void closedAfterReadingACreate_data() { addTransports(); }
    void closedAfterReadingACreate();
    void closedAfterReadingADelete_data() { addTransports(); }
    void closedAfterReadingADelete();
    void resetAfterReadingACreate_data() { addTransports(); }
    void resetAfterReadingACreate();
    void cutInTheMiddleOfTheAnswersHead();
    void closedKeepAliveConnectionIsNotUsedForAChange_data() { addTransports(); }
    void closedKeepAliveConnectionIsNotUsedForAChange();
    void manyClosedCreatesAreEachSentOnce();

private:
    static void addTransports()
    {
        QTest::addColumn<bool>("isTls");
        QTest::newRow("plain") << false;
        QTest::newRow("TLS") << true;
    }
    [[nodiscard]] std::optional<TlsIdentity> identity(bool isTls)
    {
        return isTls ? std::optional(m_authority.issue()) : std::nullopt;
    }

    CertificateAuthority m_authority;
};

void TestNothingIsTwice::initTestCase()
{
    QVERIFY(QSslSocket::supportsSsl());
    m_authority.beTrusted();
}

void TestNothingIsTwice::closedAfterReadingACreate()
{
    QFETCH(bool, isTls);
    ScriptedServer server({{readRequest(), closeConnection()}}, identity(isTls));
    GatewayCalls calls(server.baseUrl());

    const auto answer = calls.create();

    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::ConnectionLost);
    QCOMPARE(answer.error().effect, Effect::Unknown);
    QCOMPARE(server.requestCount("POST"_ba), 1);
}

void TestNothingIsTwice::closedAfterReadingADelete()
{
    QFETCH(bool, isTls);
    ScriptedServer server({{readRequest(), closeConnection()}}, identity(isTls));
    GatewayCalls calls(server.baseUrl());

    const auto answer = calls.remove();

    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::ConnectionLost);
    QCOMPARE(answer.error().effect, Effect::Unknown);
    QCOMPARE(server.requestCount("DELETE"_ba), 1);
}

void TestNothingIsTwice::resetAfterReadingACreate()
{
    QFETCH(bool, isTls);
    ScriptedServer server({{readRequest(), resetConnection()}}, identity(isTls));
    GatewayCalls calls(server.baseUrl());

    const auto answer = calls.create();

    QVERIFY(!answer);
    QCOMPARE(answer.error().effect, Effect::Unknown);
    QCOMPARE(server.requestCount("POST"_ba), 1);
}

void TestNothingIsTwice::cutInTheMiddleOfTheAnswersHead()
{
    ScriptedServer server({{readRequest(), send("HTTP/1.1 20"_ba), closeConnection()}});
    GatewayCalls calls(server.baseUrl());

    const auto answer = calls.create();

    QVERIFY(!answer);
    QCOMPARE(answer.error().effect, Effect::Unknown);
    QCOMPARE(server.requestCount("POST"_ba), 1);
}

void TestNothingIsTwice::closedKeepAliveConnectionIsNotUsedForAChange()
{
    QFETCH(bool, isTls);
    // The first connection answers a read and stays open; whatever follows on it, or on any other, is read
    // and dropped.
    const Script keepAlive{readRequest(), send(httpAnswer(200, emptyPage(), "Connection: keep-alive\r\n"_ba)),
                           readRequest(), closeConnection()};
    ScriptedServer server({keepAlive, {readRequest(), closeConnection()}}, identity(isTls));
    GatewayCalls calls(server.baseUrl());
    QVERIFY(calls.list());

    const auto created = calls.create();
    const auto removed = calls.remove();

    QVERIFY(!created);
    QCOMPARE(created.error().effect, Effect::Unknown);
    QVERIFY(!removed);
    QCOMPARE(removed.error().effect, Effect::Unknown);
    QCOMPARE(server.requestCount("POST"_ba), 1);
    QCOMPARE(server.requestCount("DELETE"_ba), 1);
}

void TestNothingIsTwice::manyClosedCreatesAreEachSentOnce()
{
    constexpr int count = 50;
    ScriptedServer server({{readRequest(), closeConnection()}});
    GatewayCalls calls(server.baseUrl());
    for (int i = 0; i < count; ++i)
        QCOMPARE(calls.create().error().effect, Effect::Unknown);
    QCOMPARE(server.requestCount("POST"_ba), count);
}

QTEST_GUILESS_MAIN(TestNothingIsTwice)
#include "tst_nothingistwice.moc"
