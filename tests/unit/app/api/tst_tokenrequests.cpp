// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "app/api/tokenrequests.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

/// Requests as values; what arrives on the wire is tested in `tests/faults/`.
class TestTokenRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void baseUrlMayEndWithASlash_data();
    void baseUrlMayEndWithASlash();
    void allFiltersAreSent();
    void impossibleQueriesAreRefused();
    void impossibleEndpointsAreRefused();
    void createIsRefusedWithoutPermission();

private:
    static Endpoint endpoint(const QString &baseUrl = u"https://example.com/v1"_s)
    {
        return {.baseUrl = QUrl(baseUrl), .clientId = u"c"_s, .secret = Secret("s")};
    }
};

void TestTokenRequests::baseUrlMayEndWithASlash_data()
{
    QTest::addColumn<QString>("baseUrl");
    QTest::addColumn<QString>("url");
    QTest::newRow("without") << u"https://example.com/v1"_s << u"https://example.com/v1/tokens/a%3Ab"_s;
    QTest::newRow("with") << u"https://example.com/v1/"_s << u"https://example.com/v1/tokens/a%3Ab"_s;
    QTest::newRow("two") << u"https://example.com/v1//"_s << u"https://example.com/v1/tokens/a%3Ab"_s;
    QTest::newRow("no path") << u"https://example.com"_s << u"https://example.com/tokens/a%3Ab"_s;
    QTest::newRow("encoded path") << u"https://example.com/a%2Fb%20c"_s
                                  << u"https://example.com/a%2Fb%20c/tokens/a%3Ab"_s;
}

void TestTokenRequests::baseUrlMayEndWithASlash()
{
    QFETCH(QString, baseUrl);
    QFETCH(QString, url);
    const auto request = tokenRequest(endpoint(baseUrl), HttpMethod::Delete, u"a:b"_s);
    QVERIFY(request);
    QCOMPARE(request->url.toString(QUrl::FullyEncoded), url);
    QCOMPARE(request->verb, HttpMethod::Delete);
    QCOMPARE(request->pathTemplate, u"/tokens/{tokenId}"_s);
    QCOMPARE(request->secret.bytes(), QByteArrayView("s"));
}

void TestTokenRequests::allFiltersAreSent()
{
    TokenQuery query{.filter = {.name = u"n"_s}, .limit = 100, .cursor = u"k"_s};
    query.filter.createdAfter = QDateTime(QDate(2025, 1, 1), QTime(0, 0), Qt::UTC);
    query.filter.createdBefore = QDateTime(QDate(2025, 1, 1), QTime(23, 59, 59, 999), Qt::UTC);
    query.filter.updatedAfter = QDateTime(QDate(2025, 2, 1), QTime(0, 0), Qt::UTC);
    query.filter.updatedBefore = QDateTime(QDate(2025, 2, 1), QTime(23, 59, 59, 999), Qt::UTC);
    const auto request = listRequest(endpoint(), query);
    QCOMPARE(
        request->url.query(QUrl::FullyEncoded),
        u"name=n&createdAfter=2025-01-01T00%3A00%3A00.000Z&createdBefore=2025-01-01T23%3A59%3A59.999Z"
        u"&updatedAfter=2025-02-01T00%3A00%3A00.000Z&updatedBefore=2025-02-01T23%3A59%3A59.999Z&limit=100&cursor=k"_s);
}

void TestTokenRequests::impossibleQueriesAreRefused()
{
    for (const TokenQuery &query :
         {TokenQuery{.limit = 0}, TokenQuery{.limit = 101},
          TokenQuery{.filter = {.createdAfter = QDateTime()}},
          TokenQuery{.filter = {.updatedBefore = QDateTime(QDate(10000, 1, 1), QTime(0, 0), Qt::UTC)}},
          TokenQuery{.filter = {.name = QString(QChar(0xD800))}},
          TokenQuery{.cursor = QString(QChar(0xDC00))},
          TokenQuery{.filter = {.name = QString(100'000, u'x')}}}) {
        const auto request = listRequest(endpoint(), query);
        QVERIFY(!request);
        QCOMPARE(request.error().kind, ErrorKind::NotAllowed);
        QVERIFY(!request.error().message.isEmpty());
    }
}

void TestTokenRequests::impossibleEndpointsAreRefused()
{
    QVERIFY(!listRequest({}, {}));
    QVERIFY(!listRequest(endpoint(u"http://example.com/v1"_s), {}));
    QVERIFY(!listRequest(endpoint(u"https://a:b@example.com/v1"_s), {}));
    Endpoint badId = endpoint();
    badId.clientId = u"a\r\nb"_s;
    QVERIFY(!listRequest(badId, {}));
}

void TestTokenRequests::createIsRefusedWithoutPermission()
{
    QCOMPARE(createRequest(endpoint(), {.name = u"n"_s}).error().kind, ErrorKind::NotAllowed);
    const auto request = createRequest(endpoint(), {.name = u"n"_s, .permissions = {Permission::Transact}});
    QCOMPARE(request->body, R"({"name":"n","permissions":["TRANSACT"]})"_ba);
}

QTEST_GUILESS_MAIN(TestTokenRequests)
#include "tst_tokenrequests.moc"
