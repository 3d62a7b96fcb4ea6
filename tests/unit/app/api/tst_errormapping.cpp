// SPDX-License-Identifier: Apache-2.0
#include <QTest>
#include <QTranslator>

#include <chrono>

#include "app/api/errormapping.h"
#include "app/http/proxyerrors.h"
#include "app/http/transporterrors.h"

using namespace tokenry;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestErrorMapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statusDecidesTheEffect_data();
    void statusDecidesTheEffect();
    void transportEndDecidesWithoutAStatus_data();
    void transportEndDecidesWithoutAStatus();
    void changeWithoutAnswerIsUnknownUnlessProvenUnsent();
    void statusOutweighsACutBody();
    void retryAfterIsRead_data();
    void retryAfterIsRead();
    void qtErrorsAreTranslated_data();
    void qtErrorsAreTranslated();
    void proxyFaultIsReadInAnyLanguage();
    void hostNamesItsPort_data();
    void hostNamesItsPort();

private:
    const QDateTime m_now = QDateTime(QDate(2025, 1, 2), QTime(3, 4, 5), Qt::UTC);
};

void TestErrorMapping::statusDecidesTheEffect_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Effect>("ofCreate");
    QTest::addColumn<Effect>("ofDelete");
    for (const int status :
         {300, 301, 302, 303, 304, 305, 408, 500, 502, 503, 504, 505, 520, 599, 600, 999, 100, 199})
        QTest::addRow("%d", status) << status << Effect::Unknown << Effect::Unknown;
    for (const int status : {307, 308, 400, 401, 402, 403, 405, 406, 407, 409, 410, 411,
                             412, 413, 414, 415, 417, 421, 422, 423, 429, 431, 451, 501})
        QTest::addRow("%d", status) << status << Effect::None << Effect::None;
    QTest::newRow("404 of somebody") << 404 << Effect::None << Effect::Unknown;
}

void TestErrorMapping::statusDecidesTheEffect()
{
    QFETCH(int, status);
    QTEST(effectOfStatus(status, HttpMethod::Post, false), "ofCreate");
    QTEST(effectOfStatus(status, HttpMethod::Delete, false), "ofDelete");
    QCOMPARE(effectOfStatus(status, HttpMethod::Get, false), Effect::None);
    QCOMPARE(effectOfStatus(404, HttpMethod::Delete, true), Effect::None);
}

void TestErrorMapping::transportEndDecidesWithoutAStatus_data()
{
    QTest::addColumn<TransportEnd>("end");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("name") << TransportEnd::NameNotFound << ErrorKind::NameNotFound;
    QTest::newRow("refused") << TransportEnd::Refused << ErrorKind::Refused;
    QTest::newRow("connect") << TransportEnd::ConnectTimeout << ErrorKind::ConnectTimeout;
    QTest::newRow("TLS") << TransportEnd::TlsFailed << ErrorKind::TlsFailed;
    QTest::newRow("proxy") << TransportEnd::ProxyFailed << ErrorKind::ProxyFailed;
    QTest::newRow("proxy's sign-in") << TransportEnd::ProxySignIn << ErrorKind::ProxySignIn;
    QTest::newRow("lost") << TransportEnd::ConnectionLost << ErrorKind::ConnectionLost;
    QTest::newRow("timeout") << TransportEnd::Timeout << ErrorKind::Timeout;
    QTest::newRow("cancelled") << TransportEnd::Cancelled << ErrorKind::Cancelled;
    QTest::newRow("large") << TransportEnd::TooLarge << ErrorKind::TooLarge;
    QTest::newRow("encoded") << TransportEnd::Encoded << ErrorKind::NotTheApi;
    QTest::newRow("garbled") << TransportEnd::Garbled << ErrorKind::NotTheApi;
}

void TestErrorMapping::transportEndDecidesWithoutAStatus()
{
    QFETCH(TransportEnd, end);
    HttpResponse answer;
    answer.end = end;
    answer.detail = u"why"_s;
    answer.host = u"h:1"_s;
    answer.contentType = u"text/html"_s;
    answer.proxy = {u"p"_s, 2};
    answer.proxyFault = ProxyFault::Denied;
    answer.tls = TlsProblem{.fault = TlsFault::Expired};
    const ApiError error = errorFrom(answer, HttpMethod::Get, {}, m_now);
    QTEST(error.kind, "kind");
    QCOMPARE(error.effect, Effect::None);
    QCOMPARE(error.detail, u"why"_s);
    QCOMPARE(error.host, u"h:1"_s);
    QCOMPARE(error.contentType, u"text/html"_s);
    QCOMPARE(error.proxy, answer.proxy);
    QCOMPARE(error.proxyFault, answer.proxyFault);
    QCOMPARE(error.tls, answer.tls);
}

void TestErrorMapping::changeWithoutAnswerIsUnknownUnlessProvenUnsent()
{
    HttpResponse answer;
    answer.end = TransportEnd::ConnectTimeout;
    QCOMPARE(errorFrom(answer, HttpMethod::Post, {}, m_now).effect, Effect::Unknown);
    QCOMPARE(errorFrom(answer, HttpMethod::Delete, {}, m_now).effect, Effect::Unknown);
    answer.nothingSent = true;
    QCOMPARE(errorFrom(answer, HttpMethod::Post, {}, m_now).effect, Effect::None);
    QCOMPARE(errorFrom(answer, HttpMethod::Delete, {}, m_now).effect, Effect::None);
}

void TestErrorMapping::statusOutweighsACutBody()
{
    HttpResponse answer;
    answer.status = 400;
    answer.end = TransportEnd::ConnectionLost;
    answer.body = WipedBuffer(R"({"code":"INVALID_)"_ba);
    const ApiError error = errorFrom(answer, HttpMethod::Post, {}, m_now);
    QCOMPARE(error.kind, ErrorKind::InvalidInput);
    QCOMPARE(error.effect, Effect::None);
}

void TestErrorMapping::retryAfterIsRead_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("seconds") << "2"_ba << qint64(2);
    QTest::newRow("zero") << "0"_ba << qint64(0);
    QTest::newRow("space") << " 7 "_ba << qint64(7);
    QTest::newRow("large") << "1000000000000"_ba << qint64(1000000000000);
    QTest::newRow("past every number") << QByteArray(40, '9') << qint64(2147483647);
    QTest::newRow("date") << "Thu, 02 Jan 2025 03:05:05 GMT"_ba << qint64(60);
    QTest::newRow("past date") << "Wed, 01 Jan 2025 03:05:05 GMT"_ba << qint64(0);
    QTest::newRow("negative") << "-1"_ba << qint64(-1);
    QTest::newRow("exponent") << "1e12"_ba << qint64(-1);
    QTest::newRow("fraction") << "1.5"_ba << qint64(-1);
    QTest::newRow("text") << "soon"_ba << qint64(-1);
    QTest::newRow("empty") << QByteArray() << qint64(-1);
    QTest::newRow("two") << "2, 3"_ba << qint64(-1);
    QTest::newRow("long text") << QByteArray(100'000, 'x') << qint64(-1);
}

void TestErrorMapping::retryAfterIsRead()
{
    QFETCH(QByteArray, value);
    QTEST(qint64(parseRetryAfter(value, m_now).value_or(-1s).count()), "seconds");
}

void TestErrorMapping::qtErrorsAreTranslated_data()
{
    QTest::addColumn<QNetworkReply::NetworkError>("error");
    QTest::addColumn<int>("status");
    QTest::addColumn<TransportEnd>("end");
    QTest::newRow("none") << QNetworkReply::NoError << 200 << TransportEnd::Complete;
    QTest::newRow("refused") << QNetworkReply::ConnectionRefusedError << 0 << TransportEnd::Refused;
    QTest::newRow("name") << QNetworkReply::HostNotFoundError << 0 << TransportEnd::NameNotFound;
    QTest::newRow("TLS") << QNetworkReply::SslHandshakeFailedError << 0 << TransportEnd::TlsFailed;
    QTest::newRow("resend") << QNetworkReply::ContentReSendError << 0 << TransportEnd::ConnectionLost;
    QTest::newRow("closed in the body")
        << QNetworkReply::RemoteHostClosedError << 200 << TransportEnd::ConnectionLost;
    QTest::newRow("unreachable") << QNetworkReply::UnknownNetworkError << 0 << TransportEnd::ConnectionLost;
    QTest::newRow("404") << QNetworkReply::ContentNotFoundError << 404 << TransportEnd::Complete;
    QTest::newRow("400") << QNetworkReply::ProtocolInvalidOperationError << 400 << TransportEnd::Complete;
    QTest::newRow("422") << QNetworkReply::UnknownContentError << 422 << TransportEnd::Complete;
    QTest::newRow("500") << QNetworkReply::InternalServerError << 500 << TransportEnd::Complete;
    QTest::newRow("407") << QNetworkReply::ProxyAuthenticationRequiredError << 407 << TransportEnd::Complete;
    QTest::newRow("407 of a proxy") << QNetworkReply::ProxyAuthenticationRequiredError << 0
                                    << TransportEnd::ProxySignIn;
    QTest::newRow("proxy") << QNetworkReply::ProxyConnectionRefusedError << 0 << TransportEnd::ProxyFailed;
    QTest::newRow("no HTTP") << QNetworkReply::ProtocolFailure << 0 << TransportEnd::Garbled;
}

void TestErrorMapping::qtErrorsAreTranslated()
{
    QFETCH(QNetworkReply::NetworkError, error);
    QFETCH(int, status);
    QTEST(transportEndOf(error, status, true), "end");
    QCOMPARE(transportEndOf(QNetworkReply::TimeoutError, 0, false), TransportEnd::ConnectTimeout);
    QCOMPARE(transportEndOf(QNetworkReply::TimeoutError, 0, true), TransportEnd::Timeout);
}

/// Qt's words as another language would have them.
class OtherLanguage final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *text, const char *, int) const override
    {
        return qstrcmp(context, "QHttpSocketEngine") == 0 ? u"übersetzt: "_s + QString::fromLatin1(text)
                                                          : QString();
    }
};

void TestErrorMapping::proxyFaultIsReadInAnyLanguage()
{
    const auto error = QNetworkReply::UnknownNetworkError;
    QCOMPARE(proxyFaultOf(error, u"Proxy denied connection"_s, true), ProxyFault::Denied);
    QCOMPARE(proxyFaultOf(error, u"Proxy connection refused"_s, true), ProxyFault::Refused);
    QCOMPARE(proxyFaultOf(error, u"Error communicating with HTTP proxy"_s, true), ProxyFault::Unexpected);
    QCOMPARE(proxyFaultOf(QNetworkReply::HostNotFoundError, {}, false), ProxyFault::NotFound);
    QCOMPARE(proxyFaultOf(QNetworkReply::HostNotFoundError, {}, true), ProxyFault::TargetUnreachable);

    OtherLanguage language;
    QCoreApplication::installTranslator(&language);
    const ProxyFault denied = proxyFaultOf(error, u"übersetzt: Proxy denied connection"_s, true);
    const ProxyFault closed = proxyFaultOf(error, u"übersetzt: Proxy connection closed prematurely"_s, true);
    QCoreApplication::removeTranslator(&language);
    QCOMPARE(denied, ProxyFault::Denied);
    QCOMPARE(closed, ProxyFault::Closed);
}

void TestErrorMapping::hostNamesItsPort_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QString>("host");
    QTest::newRow("https") << QUrl(u"https://example.com/v1"_s) << u"example.com:443"_s;
    QTest::newRow("http") << QUrl(u"http://localhost/"_s) << u"localhost:80"_s;
    QTest::newRow("port") << QUrl(u"https://example.com:8443/"_s) << u"example.com:8443"_s;
    QTest::newRow("IPv6") << QUrl(u"http://[::1]:9/"_s) << u"[::1]:9"_s;
}

void TestErrorMapping::hostNamesItsPort()
{
    QFETCH(QUrl, url);
    QTEST(hostAndPort(url), "host");
}

QTEST_GUILESS_MAIN(TestErrorMapping)
#include "tst_errormapping.moc"
