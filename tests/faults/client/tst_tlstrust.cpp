// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QSslConfiguration>
#include <QTemporaryDir>
#include <QTest>

#include <utility>

#include "app/http/cafile.h"
#include "tests/faults/client/gatewaycalls.h"
#include "tests/support/certificateauthority.h"
#include "tests/support/scriptedserver.h"

using namespace tokenry;
using namespace tokenry::test;
using namespace Qt::StringLiterals;

/// Whom an account's CA file lets in, for how long, and that no other account has a part in it.
class TestTlsTrust : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCallTrustsTheFile();
    void systemIsTrustedBesideTheFile();
    void fileOfAnotherAuthorityLetsNobodyIn();
    void rootInTheFileVouchesThroughAnIntermediate();
    void fileWithManyCertificatesTrustsEach();
    void selfSignedServerCanBeTrustedByItsOwnCertificate();
    void fileDoesNotExcuseAnotherFault();
    void droppedFileEndsTheTrustAtOnce();
    void anotherFileEndsTheTrustAtOnce();
    void otherAccountHasNoPartInIt();

private:
    static QList<QSslCertificate> fileWith(const QByteArray &pem);
    static Script keepAlive();
    static QByteArray pemOf(const QList<QSslCertificate> &certificates);

    CertificateAuthority m_private = CertificateAuthority(u"Private authority"_s);
    CertificateAuthority m_other = CertificateAuthority(u"Other authority"_s);
};

QList<QSslCertificate> TestTlsTrust::fileWith(const QByteArray &pem)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ca.pem"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pem) != pem.size())
        qFatal("cannot write the CA file");
    file.close();
    const auto authorities = readCaFile(path, QDateTime::currentDateTimeUtc());
    if (!authorities)
        qFatal("%s", qPrintable(authorities.error()));
    return *authorities;
}

Script TestTlsTrust::keepAlive()
{
    const Step answer = send(httpAnswer(200, emptyPage(), "Connection: keep-alive\r\n"_ba));
    return {readRequest(), answer, readRequest(), answer, hold()};
}

QByteArray TestTlsTrust::pemOf(const QList<QSslCertificate> &certificates)
{
    QByteArray text;
    for (const QSslCertificate &certificate : certificates)
        text += certificate.toPem();
    return text;
}

void TestTlsTrust::everyCallTrustsTheFile()
{
    ScriptedServer server(
        {answerOnce(httpAnswer(200, emptyPage())), answerOnce(httpAnswer(200, tokenObject())),
         answerOnce(httpAnswer(200, tokenObject())), answerOnce(httpAnswer(201, tokenObject(createdSecret))),
         answerOnce(httpAnswer(204, {}))},
        m_private.issue());
    GatewayCalls calls{QUrl()};
    calls.signIn(server.baseUrl(u"localhost"_s), fileWith(m_private.rootPem()));

    QVERIFY(calls.list());
    QVERIFY(calls.get(u"Token:1"_s));
    QVERIFY(calls.getAs(u"Token:1"_s));
    QVERIFY(calls.create());
    QVERIFY(calls.remove());
}

void TestTlsTrust::systemIsTrustedBesideTheFile()
{
    // What the system trusts is, for this process, the default configuration.
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    m_other.beTrusted();
    ScriptedServer server({answerOnce(httpAnswer(200, emptyPage()))}, m_other.issue());
    GatewayCalls calls{QUrl()};
    calls.signIn(server.baseUrl(u"localhost"_s), fileWith(m_private.rootPem()));
    const auto page = calls.list();
    QSslConfiguration::setDefaultConfiguration(before);
    QVERIFY(page);
}

void TestTlsTrust::fileOfAnotherAuthorityLetsNobodyIn()
{
    ScriptedServer server({answerOnce(httpAnswer(200, emptyPage()))}, m_private.issue());
    GatewayCalls calls{QUrl()};
    calls.signIn(server.baseUrl(u"localhost"_s), fileWith(m_other.rootPem()));

    const ApiError error = calls.list().error();

    QCOMPARE(error.kind, ErrorKind::TlsFailed);
    QCOMPARE(error.tls->fault, TlsFault::UnknownIssuer);
    QCOMPARE(error.tls->issuer, u"Private authority"_s);
    QVERIFY(server.allReceived().isEmpty());
}

void TestTlsTrust::rootInTheFileVouchesThroughAnIntermediate()
{
    ScriptedServer server({answerOnce(httpAnswer(200, emptyPage()))}, m_private.issueThroughIntermediate());
    GatewayCalls calls{QUrl()};
    calls.signIn(server.baseUrl(u"localhost"_s), fileWith(m_private.rootPem()));
    const auto page = calls.list();
    QVERIFY2(page, qPrintable(page ? QString() : page.error().detail));
}

void TestTlsTrust::fileWithManyCertificatesTrustsEach()
{
    ScriptedServer first({answerOnce(httpAnswer(200, emptyPage()))}, m_private.issue());
    ScriptedServer second({answerOnce(httpAnswer(200, emptyPage()))}, m_other.issue());
    const auto both = fileWith("Two authorities\n" + m_private.rootPem() + "\n" + m_other.rootPem());
    QCOMPARE(both.size(), 2);
    GatewayCalls calls{QUrl()};
    calls.signIn(first.baseUrl(u"localhost"_s), both);
    QVERIFY(calls.list());
    calls.signIn(second.baseUrl(u"localhost"_s), both);
    QVERIFY(calls.list());
}

void TestTlsTrust::selfSignedServerCanBeTrustedByItsOwnCertificate()
{
    const TlsIdentity own = m_private.selfSigned();
    ScriptedServer server({answerOnce(httpAnswer(200, emptyPage()))}, own);
    GatewayCalls calls{QUrl()};
    calls.signIn(server.baseUrl(u"localhost"_s), fileWith(pemOf(own.chain)));
    const auto page = calls.list();
    QVERIFY2(page, qPrintable(page ? QString() : page.error().detail));
}

void TestTlsTrust::fileDoesNotExcuseAnotherFault()
{
    const auto authorities = fileWith(m_private.rootPem());
    const std::pair<CertificateWish, TlsFault> wishes[] = {
        {{.validity = {.notAfter = u"20200201000000Z"_s}}, TlsFault::Expired},
        {{.alternativeNames = u"DNS:example.com"_s}, TlsFault::NameMismatch},
        {{.alternativeNames = {}}, TlsFault::NameMismatch},
    };
    for (const auto &[wish, fault] : wishes) {
        ScriptedServer server({answerOnce(httpAnswer(200, emptyPage()))}, m_private.issue(wish));
        GatewayCalls calls{QUrl()};
        calls.signIn(server.baseUrl(u"localhost"_s), authorities);
        const ApiError error = calls.list().error();
        QVERIFY(error.tls);
        QCOMPARE(error.tls->fault, fault);
        QVERIFY(server.allReceived().isEmpty());
    }
}

void TestTlsTrust::droppedFileEndsTheTrustAtOnce()
{
    // Qt's connection cache does not know TLS settings: an open connection would be used on.
    ScriptedServer server({keepAlive()}, m_private.issue());
    const QUrl url = server.baseUrl(u"localhost"_s);
    GatewayCalls calls{QUrl()};
    calls.signIn(url, fileWith(m_private.rootPem()));
    QVERIFY(calls.list());
    QVERIFY(calls.list());
    QCOMPARE(server.connectionCount(), 1);

    calls.signIn(url);

    QCOMPARE(calls.list().error().kind, ErrorKind::TlsFailed);
    QCOMPARE(server.requestCount("GET"_ba), 2);
}

void TestTlsTrust::anotherFileEndsTheTrustAtOnce()
{
    ScriptedServer server({keepAlive()}, m_private.issue());
    const QUrl url = server.baseUrl(u"localhost"_s);
    GatewayCalls calls{QUrl()};
    calls.signIn(url, fileWith(m_private.rootPem()));
    QVERIFY(calls.list());

    calls.signIn(url, fileWith(m_other.rootPem()));

    QCOMPARE(calls.list().error().kind, ErrorKind::TlsFailed);
    QCOMPARE(server.requestCount("GET"_ba), 1);
    calls.signIn(url, fileWith(m_other.rootPem() + m_private.rootPem()));
    QVERIFY(calls.list());
}

void TestTlsTrust::otherAccountHasNoPartInIt()
{
    ScriptedServer server({keepAlive()}, m_private.issue());
    const QUrl url = server.baseUrl(u"localhost"_s);
    GatewayCalls trusting{QUrl()};
    GatewayCalls strange(url);
    trusting.signIn(url, fileWith(m_private.rootPem()));

    QVERIFY(trusting.list());
    QCOMPARE(strange.list().error().kind, ErrorKind::TlsFailed);
    QVERIFY(trusting.list());
    QCOMPARE(server.requestCount("GET"_ba), 2);
}

QTEST_GUILESS_MAIN(TestTlsTrust)
#include "tst_tlstrust.moc"
