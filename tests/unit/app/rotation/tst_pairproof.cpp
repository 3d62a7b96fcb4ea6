// SPDX-License-Identifier: Apache-2.0
#include "app/rotation/pairproof.h"

#include <QSignalSpy>
#include <QTest>

#include "tests/support/fakeclock.h"
#include "tests/support/fakegateway.h"

using namespace tokenry;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestPairProof final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void answers_data();
    void answers();
    void refusalIsTriedAgainForAMinute();
    void lateAcceptanceProves();
    void cancelForgetsTheSecret();

private:
    void start();

    FakeGateway m_gateway;
    FakeClock m_clock;
    std::unique_ptr<PairProof> m_proof;
    int m_ends = 0;
    std::optional<ApiError> m_error;
    QByteArray m_secret;
};

void TestPairProof::init()
{
    m_gateway.getsAs.clear();
    m_proof = std::make_unique<PairProof>(m_gateway, m_clock);
    m_ends = 0;
    m_error.reset();
    m_secret.clear();
    start();
}

void TestPairProof::start()
{
    m_proof->start(u"client"_s, Secret("s3cret"), u"Token:1"_s,
                   [this](const std::optional<ApiError> &error, const Secret &secret) {
                       ++m_ends;
                       m_error = error;
                       m_secret = secret.bytes().toByteArray();
                   });
}

void TestPairProof::answers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("isProven");
    QTest::newRow("200") << 200 << ErrorKind::NotFound << QString() << true;
    QTest::newRow("403 of the API") << 403 << ErrorKind::Forbidden << u"FORBIDDEN"_s << true;
    QTest::newRow("403 of a proxy") << 403 << ErrorKind::Forbidden << QString() << false;
    QTest::newRow("404 of the API") << 404 << ErrorKind::NotFound << u"TOKEN_NOT_FOUND"_s << false;
    QTest::newRow("a portal") << 200 << ErrorKind::NotTheApi << QString() << false;
    QTest::newRow("500") << 500 << ErrorKind::ServerError << u"INTERNAL_ERROR"_s << false;
    QTest::newRow("429") << 429 << ErrorKind::RateLimited << u"RATE_LIMITED"_s << false;
    QTest::newRow("another certificate") << 0 << ErrorKind::TlsFailed << QString() << false;
    QTest::newRow("refused connection") << 0 << ErrorKind::Refused << QString() << false;
}

void TestPairProof::answers()
{
    QFETCH(int, status);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, code);
    QFETCH(bool, isProven);
    const auto call = m_gateway.getsAs.at(0);
    QCOMPARE(call->argument.clientId, u"client"_s);
    QCOMPARE(call->argument.secret.bytes(), QByteArrayView("s3cret"));
    QCOMPARE(call->argument.tokenId, u"Token:1"_s);
    if (status == 200 && isProven)
        call->answer(fakeToken(u"Token:1"_s));
    else
        call->answer(fakeError(kind, status, code));
    QCOMPARE(m_ends, 1);
    QCOMPARE(!m_error, isProven);
    QCOMPARE(m_secret, "s3cret"_ba);
    QVERIFY(!m_proof->isRunning());
    // Nothing but a 401 is asked twice.
    m_clock.advance(2min);
    QCOMPARE(m_gateway.getsAs.size(), 1U);
}

void TestPairProof::refusalIsTriedAgainForAMinute()
{
    QSignalSpy waiting(m_proof.get(), &PairProof::waiting);
    const auto begin = m_clock.monotonic();
    while (m_ends == 0) {
        m_gateway.getsAs.back()->answer(fakeError(ErrorKind::Unauthorized, 401, u"UNAUTHORIZED"_s));
        m_clock.advance(PairProof::pauseBetween);
    }
    QCOMPARE(m_error->kind, ErrorKind::Unauthorized);
    QVERIFY(m_clock.monotonic() - begin <= PairProof::longest + PairProof::pauseBetween);
    QCOMPARE(m_gateway.getsAs.size(), 13U);
    QCOMPARE(waiting.count(), 12);
}

void TestPairProof::lateAcceptanceProves()
{
    for (int tries = 0; tries < 2; ++tries) {
        m_gateway.getsAs.back()->answer(fakeError(ErrorKind::Unauthorized, 401));
        m_clock.advance(PairProof::pauseBetween);
    }
    // A wall clock that is set back plays no part.
    m_clock.setWallClock(-1h);
    m_gateway.getsAs.back()->answer(fakeToken(u"Token:1"_s));
    QCOMPARE(m_ends, 1);
    QVERIFY(!m_error);
}

void TestPairProof::cancelForgetsTheSecret()
{
    m_proof->cancel();
    QVERIFY(!m_gateway.getsAs.at(0)->isPending());
    start();
    m_gateway.getsAs.back()->answer(fakeError(ErrorKind::Unauthorized, 401));
    m_proof->cancel();
    m_clock.advance(2min);
    QCOMPARE(m_gateway.getsAs.size(), 2U);
    QCOMPARE(m_ends, 0);
}

QTEST_GUILESS_MAIN(TestPairProof)
#include "tst_pairproof.moc"
