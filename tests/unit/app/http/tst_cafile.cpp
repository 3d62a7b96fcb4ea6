// SPDX-License-Identifier: Apache-2.0
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include "app/http/cafile.h"
#include "tests/support/certificateauthority.h"

using namespace tokenry;
using namespace tokenry::test;
using namespace Qt::StringLiterals;

/// What may be an account's CA file, and what a person is told about one that may not.
class TestCaFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void certificatesAreRead_data();
    void certificatesAreRead();
    void expiredOneBesideAValidOneIsNoReasonToRefuse();
    void onlyExpiredOnesAreRefused();
    void whatIsNoCaFileIsRefusedInWords_data();
    void whatIsNoCaFileIsRefusedInWords();
    void whatIsNoPlainFileIsRefusedAtOnce();
    void linkIsFollowed();
    void unreadableFileIsSaid();
    void hostileNamesAreMadeVisible();

private:
    [[nodiscard]] QString write(const QByteArray &content, const QString &name = u"ca.pem"_s) const;
    using Authorities = Expected<QList<QSslCertificate>, QString>;

    [[nodiscard]] Authorities read(const QString &path) const { return readCaFile(path, m_now); }
    /// A refusal with these words, and nothing else.
    static void verifyRefused(const Authorities &content, const QString &words);

    const QDateTime m_now = QDateTime(QDate(2026, 9, 12), QTime(8, 0), Qt::UTC);
    QTemporaryDir m_folder;
    CertificateAuthority m_authority = CertificateAuthority(u"Company authority"_s);
    CertificateAuthority m_expired =
        CertificateAuthority(u"Old authority"_s, {.notAfter = u"20260101000000Z"_s});
};

QString TestCaFile::write(const QByteArray &content, const QString &name) const
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write the file");
    return path;
}

void TestCaFile::verifyRefused(const Authorities &content, const QString &words)
{
    QVERIFY(!content);
    QVERIFY2(content.error().contains(words), qPrintable(content.error()));
    QVERIFY(content.error().endsWith(u'.'));
}

void TestCaFile::certificatesAreRead_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("count");
    const QByteArray pem = m_authority.rootPem();
    QTest::newRow("one") << pem << 1;
    QTest::newRow("text around") << "Company\n=======\n" + pem + "\n# end\n" << 1;
    QTest::newRow("Windows line ends") << QByteArray(pem).replace("\n", "\r\n") << 1;
    QTest::newRow("two") << pem + CertificateAuthority(u"Second"_s).rootPem() << 2;
    QTest::newRow("many") << pem.repeated(100) << 100;
}

void TestCaFile::certificatesAreRead()
{
    QFETCH(QByteArray, content);
    const Authorities read = this->read(write(content));
    QVERIFY2(read, read ? "" : qPrintable(read.error()));
    QTEST(static_cast<int>(read->size()), "count");
    QCOMPARE(read->first(), m_authority.root());
}

void TestCaFile::expiredOneBesideAValidOneIsNoReasonToRefuse()
{
    const Authorities content = read(write(m_authority.rootPem() + m_expired.rootPem()));
    QVERIFY(content);
    QCOMPARE(content->size(), 2);
}

void TestCaFile::onlyExpiredOnesAreRefused()
{
    verifyRefused(read(write(m_expired.rootPem())), u"“Old authority” on 1 January 2026"_s);
    const Authorities many = read(write(m_expired.rootPem().repeated(5)));
    verifyRefused(many, u"Every certificate"_s);
    QCOMPARE(many.error().count(u"Old authority"_s), 3);
    QVERIFY(many.error().contains(u"and 2 more"_s));
    QVERIFY(readCaFile(write(m_expired.rootPem()), m_now.addYears(-1)));
}

void TestCaFile::whatIsNoCaFileIsRefusedInWords_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("words");
    const QByteArray pem = m_authority.rootPem();
    QTest::newRow("empty") << QByteArray() << u"holds no certificate"_s;
    QTest::newRow("text") << "hello\n"_ba << u"holds no certificate"_s;
    QTest::newRow("HTML") << "<html>not found</html>"_ba << u"holds no certificate"_s;
    QTest::newRow("cut") << pem.first(pem.size() / 2) << u"holds no certificate"_s;
    QTest::newRow("damaged") << "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"_ba
                             << u"holds no certificate"_s;
    QTest::newRow("request")
        << "-----BEGIN CERTIFICATE REQUEST-----\nAAAA\n-----END CERTIFICATE REQUEST-----\n"_ba
        << u"holds no certificate"_s;
    QTest::newRow("binary") << m_authority.root().toDer() << u"binary form (DER)"_s;
    QTest::newRow("key alone") << m_authority.rootKeyPem() << u"holds a private key"_s;
    QTest::newRow("key beside") << pem + m_authority.rootKeyPem() << u"holds a private key"_s;
    QTest::newRow("encrypted key beside")
        << pem + "-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----\n"
        << u"holds a private key"_s;
    QTest::newRow("RSA key beside") << "-----BEGIN RSA PRIVATE KEY-----\nAAAA\n" + pem
                                    << u"holds a private key"_s;
    QTest::newRow("too large") << pem + QByteArray(1024 * 1024, '#') << u"too large"_s;
}

void TestCaFile::whatIsNoCaFileIsRefusedInWords()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, words);
    const QString path = write(content);
    const Authorities read = this->read(path);
    verifyRefused(read, words);
    QVERIFY(read.error().contains(path));
}

void TestCaFile::whatIsNoPlainFileIsRefusedAtOnce()
{
    QElapsedTimer clock;
    clock.start();
    verifyRefused(read(m_folder.filePath(u"none.pem"_s)), u"There is no file"_s);
    verifyRefused(read(QString()), u"There is no file"_s);
    verifyRefused(read(m_folder.path()), u"is not a plain file"_s);
    verifyRefused(read(u"/dev/zero"_s), u"is not a plain file"_s);
    const QString fifo = m_folder.filePath(u"fifo"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
    verifyRefused(read(fifo), u"is not a plain file"_s);
    // Opening a FIFO would wait for its writer.
    QVERIFY(clock.elapsed() < 5000);
}

void TestCaFile::linkIsFollowed()
{
    const QString link = m_folder.filePath(u"link.pem"_s);
    QVERIFY(QFile::link(write(m_authority.rootPem(), u"target.pem"_s), link));
    QCOMPARE(read(link).value().size(), 1);
}

void TestCaFile::unreadableFileIsSaid()
{
    // A loop of links fails for root too, whom no mode keeps out.
    const QString loop = m_folder.filePath(u"loop.pem"_s);
    QVERIFY(QFile::link(loop, loop));
    verifyRefused(read(loop), u"cannot be read"_s);
}

void TestCaFile::hostileNamesAreMadeVisible()
{
    const CertificateAuthority hostile(u"<b>a\u202Eb</b> %1"_s, {.notAfter = u"20260101000000Z"_s});
    const Authorities content = read(write(hostile.rootPem(), u"a\u202Eb.pem"_s));
    QVERIFY2(content.error().contains(u"“<b>a⟨U+202E⟩b</b> %1”"_s), qPrintable(content.error()));
    QVERIFY(!content.error().contains(u'\u202E'));
}

QTEST_GUILESS_MAIN(TestCaFile)
#include "tst_cafile.moc"
