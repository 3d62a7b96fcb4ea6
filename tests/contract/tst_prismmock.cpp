// SPDX-License-Identifier: Apache-2.0
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <optional>

#include "app/api/httptokengateway.h"
#include "app/core/clock.h"
#include "app/tokens/list/tokenlist.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

namespace {

constexpr int waitMs = 60'000;

/// Prism's mock of our description of the API: with its examples, or with values made from its schemas. The
/// latter always has more rows, gives the same cursor for ever and leaks a `clientSecret` in lists.
class PrismMock
{
    Q_DISABLE_COPY_MOVE(PrismMock)

public:
    explicit PrismMock(const QStringList &options)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(PYTHON),
                        QStringList{u"-B"_s, QStringLiteral(PRISM_LAUNCHER), u"mock"_s} + options);
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(waitMs))
                qFatal("Prism did not get ready");
        }
        m_url = QUrl(QJsonDocument::fromJson(m_process.readLine()).object().value("url"_L1).toString());
    }
    ~PrismMock()
    {
        // It ends when its standard input does.
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(waitMs))
            m_process.kill();
        m_process.waitForFinished(waitMs);
    }
    [[nodiscard]] QUrl url() const { return m_url; }

private:
    QProcess m_process;
    QUrl m_url;
};

} // namespace

/// The client against an independent implementation of the contract.
class TestPrismMock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void pageOfTheExamplesIsRead();
    void everyFilterIsAccepted();
    void tokenIsReadById();
    void createdTokenComesWithItsSecret();
    void deleteIsConfirmed();
    void listStopsAtTheRepeatedCursor();
    void leakedSecretIsDropped();

private:
    template<class T, class Start>
    static std::optional<Result<T>> waitFor(Start start)
    {
        std::optional<Result<T>> answer;
        const RequestHandle handle = start([&](Result<T> result) { answer.emplace(std::move(result)); });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, waitMs))
            qFatal("no answer");
        return answer;
    }
    static void signIn(HttpTokenGateway &gateway, const PrismMock &mock)
    {
        gateway.setEndpoint({mock.url(), u"client"_s, Secret("secret")});
    }

    std::unique_ptr<PrismMock> m_withExamples;
    std::unique_ptr<PrismMock> m_fromSchemas;
    std::unique_ptr<HttpTokenGateway> m_examples;
    std::unique_ptr<HttpTokenGateway> m_schemas;
};

void TestPrismMock::initTestCase()
{
    m_withExamples = std::make_unique<PrismMock>(QStringList());
    m_fromSchemas = std::make_unique<PrismMock>(QStringList{u"--ignore-examples"_s});
    m_examples = std::make_unique<HttpTokenGateway>();
    m_schemas = std::make_unique<HttpTokenGateway>();
    signIn(*m_examples, *m_withExamples);
    signIn(*m_schemas, *m_fromSchemas);
}

void TestPrismMock::cleanupTestCase()
{
    m_examples.reset();
    m_schemas.reset();
}

void TestPrismMock::pageOfTheExamplesIsRead()
{
    const auto answer =
        waitFor<TokenPage>([this](auto callback) { return m_examples->list({}, this, callback); });
    QVERIFY(answer->has_value());
    const TokenPage &page = answer->value();
    QVERIFY(!page.tokens.isEmpty());
    QVERIFY(!page.hasMore);
    QCOMPARE(page.totalCount, std::optional<qint64>(page.tokens.size()));
    for (const Token &token : page.tokens) {
        QVERIFY(token.id.startsWith(u"Token:"_s));
        QVERIFY(!token.name.isEmpty());
        QVERIFY(!token.clientId.isEmpty());
        QVERIFY(token.permissions.valid);
        QVERIFY(token.createdAt.instant && token.updatedAt.instant);
    }
}

void TestPrismMock::everyFilterIsAccepted()
{
    const QDateTime instant(QDate(2025, 1, 31), QTime(23, 59, 59, 999), Qt::UTC);
    const TokenQuery query{.filter = {.name = u"a+b&c=d%20é#"_s,
                                      .createdAfter = instant,
                                      .createdBefore = instant,
                                      .updatedAfter = instant,
                                      .updatedBefore = instant},
                           .limit = 100,
                           .cursor = u"a/b:c+d=="_s};
    // Prism answers 422 to a query that its description does not allow.
    const auto answer =
        waitFor<TokenPage>([&](auto callback) { return m_examples->list(query, this, callback); });
    QVERIFY2(answer->has_value(),
             answer->has_value() ? "" : qPrintable(answer->error().message + answer->error().detail));
}

void TestPrismMock::tokenIsReadById()
{
    const auto answer = waitFor<Token>([this](auto callback) {
        return m_examples->get(u"Token:019542f5-b3e7-1d02-0000-000000000001"_s, this, callback);
    });
    QVERIFY(answer->has_value());
    QVERIFY(!answer->value().id.isEmpty());
}

void TestPrismMock::createdTokenComesWithItsSecret()
{
    const auto answer = waitFor<CreatedToken>([this](auto callback) {
        m_examples->create(
            {.name = u"Réconciliation"_s, .permissions = {Permission::View, Permission::Transact}}, this,
            callback);
        return RequestHandle();
    });
    QVERIFY(answer->has_value());
    QVERIFY(!answer->value().secret.isEmpty());
    QVERIFY(!answer->value().answerWasCut);
    QVERIFY(!answer->value().token.clientId.isEmpty());
}

void TestPrismMock::deleteIsConfirmed()
{
    const auto answer = waitFor<void>([this](auto callback) {
        m_examples->remove(u"Token:019542f5-b3e7-1d02-0000-000000000001"_s, this, callback);
        return RequestHandle();
    });
    QVERIFY(answer->has_value());
}

void TestPrismMock::listStopsAtTheRepeatedCursor()
{
    SystemClock clock;
    TokenList list(*m_schemas, *m_schemas, clock);
    // Reading comes to an end although the mock has more for ever.
    list.setPageSize(everyRow);
    QTRY_COMPARE_WITH_TIMEOUT(list.state().incompleteness, Incompleteness::CursorRepeated, waitMs);
    QVERIFY(!list.state().canReadOn && !list.state().isReading);
}

void TestPrismMock::leakedSecretIsDropped()
{
    const auto answer =
        waitFor<TokenPage>([this](auto callback) { return m_schemas->list({}, this, callback); });
    QVERIFY(answer->has_value());
    QVERIFY(answer->value().hasMore);
    // A token has no place for a secret; that the bytes are overwritten before parsing is
    // tst_secretscanner's.
    QCOMPARE(answer->value().tokens.size(), 1);
    QCOMPARE(answer->value().tokens.first().clientId, u"string"_s);
}

QTEST_GUILESS_MAIN(TestPrismMock)
#include "tst_prismmock.moc"
