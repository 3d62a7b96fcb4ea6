// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "app/accounts/connectionreport.h"
#include "app/core/displaytext.h"
#include "tests/support/fakegateway.h"

using namespace tokenry;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What the trial of a connection is told as.
class TestConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void successNamesTheHostAndTheOwnToken();
    void everyFailureIsToldApart_data();
    void everyFailureIsToldApart();
    void everyKindHasAVerdictAndWords_data();
    void everyKindHasAVerdictAndWords();
    void plainHttpIsSuspectedOfWantingHttps();
    void hostileTextIsMadeVisible();

private:
    static Account account(const QString &url = u"https://api.example.com/v1"_s)
    {
        return {.baseUrl = QUrl(url), .clientId = u"client-of-1"_s};
    }
};

void TestConnectionTest::successNamesTheHostAndTheOwnToken()
{
    TokenPage page;
    page.tokens = {fakeToken(u"2"_s), fakeToken(u"1"_s, u"deploy <b>"_s, {u"VIEW"_s, u"MANAGE"_s})};
    const ConnectionReport report = judgeConnection(page, account());
    QCOMPARE(report.verdict, ConnectionVerdict::Works);
    QCOMPARE(report.title, u"The connection works"_s);
    QVERIFY(report.message.contains(u"api.example.com accepts"_s));
    QVERIFY2(report.message.contains(u"“deploy <b>” with these permissions: VIEW and MANAGE."_s),
             qPrintable(report.message));
    QVERIFY(report.details.isEmpty());

    page.tokens.removeLast();
    QVERIFY(!judgeConnection(page, account()).message.contains(u"belong"_s));
    // Nobody's empty client id is the own one.
    Account nameless = account();
    nameless.clientId.clear();
    page.tokens.first().clientId.clear();
    QVERIFY(!judgeConnection(page, nameless).message.contains(u"belong"_s));
    QVERIFY(judgeConnection(page, account(u"https://bücher.example/v1"_s))
                .message.startsWith(u"bücher.example (xn--bcher-kva.example) accepts"_s));
}

void TestConnectionTest::everyFailureIsToldApart_data()
{
    QTest::addColumn<ApiError>("error");
    QTest::addColumn<ConnectionVerdict>("verdict");
    QTest::addColumn<QStringList>("words");
    using Verdict = ConnectionVerdict;
    const QString host = u"api.example.com:443"_s;
    const ProxyAddress proxy{u"proxy.corp"_s, 3128};
    const auto row = [&](const char *name, ApiError error, Verdict verdict, const QStringList &words) {
        error.host = host;
        QTest::newRow(name) << error << verdict << words;
    };
    row("wrong pair", {.kind = ErrorKind::Unauthorized, .httpStatus = 401, .code = u"UNAUTHORIZED"_s},
        Verdict::WrongPair, {u"does not accept this client ID and secret together"_s, u"same token"_s});
    row("wrong pair, not the form", {.kind = ErrorKind::Unauthorized, .httpStatus = 401}, Verdict::WrongPair,
        {u"check the address"_s});
    row("no right",
        {.kind = ErrorKind::Forbidden, .httpStatus = 403, .code = u"FORBIDDEN"_s, .message = u"Needs VIEW"_s},
        Verdict::NoRight, {u"accepts this client ID and secret, but"_s, u"“Needs VIEW”"_s});
    row("somebody's 403", {.kind = ErrorKind::Forbidden, .httpStatus = 403, .contentType = u"text/html"_s},
        Verdict::NotTheApi, {u"a web page"_s});
    row("web page",
        {.kind = ErrorKind::NotTheApi, .httpStatus = 200, .contentType = u"text/html; charset=utf-8"_s},
        Verdict::NotTheApi,
        {u"a web page"_s, u"https://api.lightspark.com/umaaas/v1"_s,
         u"https://api.uma.money/umaaas/2025-05-15"_s, u"https://api.lightspark.com/grid/2025-10-13"_s});
    row("wrong path", {.kind = ErrorKind::NotTheApi, .httpStatus = 404}, Verdict::NotTheApi,
        {u"nothing exists at this address"_s, u"The documented ones are"_s});
    row("wrong path, the service's form",
        {.kind = ErrorKind::NotTheApi, .httpStatus = 404, .code = u"NOT_FOUND"_s}, Verdict::NotTheApi,
        {u"answered like the service"_s});
    row("token not found", {.kind = ErrorKind::NotFound, .httpStatus = 404, .code = u"TOKEN_NOT_FOUND"_s},
        Verdict::NotTheApi, {u"answered like the service"_s});
    row("https wanted", {.kind = ErrorKind::InvalidInput, .httpStatus = 400, .contentType = u"text/plain"_s},
        Verdict::NotTheApi, {u"does not come from the tokens service"_s});
    row("another API's 405", {.kind = ErrorKind::NotSupported, .httpStatus = 405}, Verdict::NotTheApi,
        {u"The documented ones are"_s});
    row("too large", {.kind = ErrorKind::TooLarge, .httpStatus = 200}, Verdict::NotTheApi,
        {u"does not come from the tokens service"_s});
    row("redirect",
        {.kind = ErrorKind::Redirected,
         .httpStatus = 301,
         .detail = u"https://new.example/umaaas/v2/tokens?limit=20"_s},
        Verdict::NotTheApi,
        {u"https://new.example/umaaas/v2/tokens?limit=20"_s,
         u"use https://new.example/umaaas/v2 as its address."_s});
    row("redirect to a portal",
        {.kind = ErrorKind::Redirected, .httpStatus = 302, .detail = u"http://portal/login"_s},
        Verdict::NotTheApi, {u"http://portal/login"_s, u"change its address"_s});
    row("redirect to http",
        {.kind = ErrorKind::Redirected, .httpStatus = 302, .detail = u"http://x.example/tokens"_s},
        Verdict::NotTheApi, {u"change its address"_s});
    row("TLS",
        {.kind = ErrorKind::TlsFailed,
         .tls = TlsProblem{.fault = TlsFault::UnknownIssuer, .subject = u"api"_s, .issuer = u"Corp CA"_s}},
        Verdict::Tls, {host, u"“Corp CA”"_s, u"CA file"_s});
    row("TLS through a proxy",
        {.kind = ErrorKind::TlsFailed,
         .proxy = proxy,
         .tls = TlsProblem{.fault = TlsFault::UnknownIssuer, .issuer = u"Corp CA"_s}},
        Verdict::Tls, {u"through the proxy proxy.corp:3128"_s});
    row("proxy's sign-in",
        {.kind = ErrorKind::ProxySignIn, .proxy = proxy, .proxyFault = ProxyFault::SignInWanted},
        Verdict::Proxy,
        {u"proxy.corp:3128 requires its own user name"_s, u"The credentials of the service were not sent"_s});
    row("proxy's password",
        {.kind = ErrorKind::ProxySignIn, .proxy = proxy, .proxyFault = ProxyFault::SignInRefused},
        Verdict::Proxy, {u"proxy.corp:3128 does not accept"_s});
    row("proxy not found",
        {.kind = ErrorKind::ProxyFailed, .proxy = proxy, .proxyFault = ProxyFault::NotFound}, Verdict::Proxy,
        {u"proxy.corp:3128"_s, u"was not found"_s});
    row("proxy down", {.kind = ErrorKind::ProxyFailed, .proxy = proxy, .proxyFault = ProxyFault::Refused},
        Verdict::Proxy, {u"The proxy proxy.corp:3128 from this computer's settings does not answer"_s});
    row("proxy silent", {.kind = ErrorKind::ProxyFailed, .proxy = proxy, .proxyFault = ProxyFault::TooSlow},
        Verdict::Proxy, {u"did not connect to api.example.com:443 in time"_s});
    row("proxy says no", {.kind = ErrorKind::ProxyFailed, .proxy = proxy, .proxyFault = ProxyFault::Denied},
        Verdict::Proxy, {u"does not allow"_s, u"people who run the proxy"_s});
    row("proxy cannot",
        {.kind = ErrorKind::ProxyFailed, .proxy = proxy, .proxyFault = ProxyFault::TargetUnreachable},
        Verdict::Proxy, {u"cannot reach api.example.com:443"_s});
    row("proxy is none",
        {.kind = ErrorKind::ProxyFailed, .proxy = proxy, .proxyFault = ProxyFault::Unexpected},
        Verdict::Proxy, {u"unexpected answer"_s});
    row("name", {.kind = ErrorKind::NameNotFound}, Verdict::NameNotFound, {u"spelling"_s});
    row("nobody", {.kind = ErrorKind::Refused}, Verdict::NothingListens,
        {u"Nothing answers"_s, u"the port"_s});
    row("slow to connect", {.kind = ErrorKind::ConnectTimeout}, Verdict::TooSlow, {u"in time"_s});
    row("slow to answer", {.kind = ErrorKind::Timeout}, Verdict::TooSlow, {u"a complete answer in time"_s});
    row("rate limited", {.kind = ErrorKind::RateLimited, .httpStatus = 429, .retryAfter = 30s},
        Verdict::Other, {u"asks for a pause"_s, u"in 30 seconds"_s});
    row("rate limited for long", {.kind = ErrorKind::RateLimited, .httpStatus = 429, .retryAfter = 99999s},
        Verdict::Other, {u"in 300 seconds"_s});
    row("server error", {.kind = ErrorKind::ServerError, .httpStatus = 503}, Verdict::Other,
        {u"a server error"_s});
}

void TestConnectionTest::everyFailureIsToldApart()
{
    QFETCH(ApiError, error);
    QFETCH(QStringList, words);
    const ConnectionReport report = judgeConnection(error, account());
    QTEST(report.verdict, "verdict");
    for (const QString &part : words)
        QVERIFY2(report.message.contains(part), qPrintable(report.message));
    QVERIFY(!report.title.isEmpty() && !report.title.endsWith(u'.'));
    QVERIFY(report.details.contains(error.host));
    // A trial was not to change anything.
    QVERIFY(!report.message.contains(u"Nothing was changed"_s));
}

void TestConnectionTest::everyKindHasAVerdictAndWords_data()
{
    QTest::addColumn<ErrorKind>("kind");
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::SecretUnusable); ++kind)
        QTest::addRow("kind %d", kind) << static_cast<ErrorKind>(kind);
}

void TestConnectionTest::everyKindHasAVerdictAndWords()
{
    QFETCH(ErrorKind, kind);
    for (const QString &code : {QString(), u"SOME_CODE"_s}) {
        const ConnectionReport report = judgeConnection(fakeError(kind, 0, code), account());
        QVERIFY(report.verdict != ConnectionVerdict::Works);
        QVERIFY(!report.title.isEmpty());
        QVERIFY(!report.message.isEmpty());
        QVERIFY(!report.details.isEmpty());
    }
}

void TestConnectionTest::plainHttpIsSuspectedOfWantingHttps()
{
    const QString hint = u"begin the address with https://"_s;
    const Account plain = account(u"http://localhost:8080/v1"_s);
    QVERIFY(judgeConnection(fakeError(ErrorKind::ConnectionLost), plain).message.contains(hint));
    QVERIFY(!judgeConnection(fakeError(ErrorKind::ConnectionLost), account()).message.contains(hint));
    QVERIFY(!judgeConnection(fakeError(ErrorKind::Refused), plain).message.contains(hint));
    QVERIFY(!judgeConnection(fakeError(ErrorKind::NotTheApi, 200), plain).message.contains(hint));
}

void TestConnectionTest::hostileTextIsMadeVisible()
{
    const QString hostile = u"<b>x</b>\u202E\n%1 %2"_s + QString(10'000, u'A');
    ApiError error = fakeError(ErrorKind::TlsFailed);
    error.tls = TlsProblem{.subject = hostile, .issuer = hostile, .names = {hostile, hostile}};
    error.proxy = {hostile, 1};
    error.host = hostile;
    error.contentType = hostile;
    for (int fault = 0; fault <= static_cast<int>(TlsFault::Other); ++fault) {
        error.tls->fault = static_cast<TlsFault>(fault);
        const ConnectionReport report = judgeConnection(error, account());
        QVERIFY(!hasUnsafeCharacters(report.message));
        QVERIFY(report.message.size() < 3000);
        for (const QString &line : report.details.split(u'\n'))
            QVERIFY(!hasUnsafeCharacters(line));
    }
    error.kind = ErrorKind::ProxyFailed;
    for (int fault = 0; fault <= static_cast<int>(ProxyFault::SignInRefused); ++fault) {
        error.proxyFault = static_cast<ProxyFault>(fault);
        QVERIFY(!hasUnsafeCharacters(judgeConnection(error, account()).message));
    }
}

QTEST_GUILESS_MAIN(TestConnectionTest)
#include "tst_connectionreport.moc"
