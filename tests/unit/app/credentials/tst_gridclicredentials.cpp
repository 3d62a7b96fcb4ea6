// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

#include "app/credentials/gridclicredentials.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *variables[] = {"GRID_API_TOKEN_ID", "GRID_API_CLIENT_SECRET", "GRID_BASE_URL",
                                     "GRID_CLIENT_ID",    "GRID_CLIENT_SECRET",     "GRID_API_BASE_URL"};
const QByteArray whole =
    R"({"apiTokenId": "the id", "apiClientSecret": "s3cret", "baseUrl": "https://a.example", "kept": 1})";

void put(const QString &path, const QByteArray &content, mode_t mode = 0600)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
    file.close();
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), mode), 0);
}

} // namespace

class tst_GridCliCredentials final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingIsThere();
    void variablesAreOffered();
    void theVariablesOfTheSdksAreOffered();
    void anAddressAloneIsNoCredential();
    void theFileIsOffered();
    void bothAreOffered();
    void aFileThatOthersCanReadIsSaid_data();
    void aFileThatOthersCanReadIsSaid();
    void whatIsNoPlainFileIsRefused_data();
    void whatIsNoPlainFileIsRefused();
    void aFileOfAnotherUserIsRefused();
    void contentThatIsNoCredentialIsSaid_data();
    void contentThatIsNoCredentialIsSaid();
    void hugeFilesAreNotRead();

private:
    QTemporaryDir m_folder;
    QString m_path;
};

void tst_GridCliCredentials::init()
{
    for (const char *variable : variables)
        qunsetenv(variable);
    m_path = m_folder.filePath(u"credentials"_s);
    ::unlink(QFile::encodeName(m_path).constData());
}

void tst_GridCliCredentials::nothingIsThere()
{
    const GridCliFindings findings = findGridCliCredentials(m_path);
    QVERIFY(findings.candidates.empty());
    QVERIFY(findings.refusals.isEmpty());
}

void tst_GridCliCredentials::variablesAreOffered()
{
    qputenv("GRID_API_TOKEN_ID", "the id");
    qputenv("GRID_API_CLIENT_SECRET", "sécret");
    qputenv("GRID_BASE_URL", "https://a.example");
    const GridCliFindings findings = findGridCliCredentials(m_path);
    QCOMPARE(findings.candidates.size(), std::size_t{1});
    const GridCliCandidate &candidate = findings.candidates.front();
    QVERIFY(candidate.source == GridCliSource::Environment);
    QCOMPARE(candidate.credentials.clientId, u"the id"_s);
    QCOMPARE(candidate.credentials.secret.bytes(), QByteArrayView("sécret"));
    QCOMPARE(candidate.credentials.baseUrl, u"https://a.example"_s);
    QVERIFY(candidate.caution.isEmpty());
}

void tst_GridCliCredentials::theVariablesOfTheSdksAreOffered()
{
    qputenv("GRID_CLIENT_ID", "the id");
    qputenv("GRID_CLIENT_SECRET", "s3cret");
    qputenv("GRID_API_BASE_URL", "https://a.example");
    GridCliFindings findings = findGridCliCredentials(m_path);
    QCOMPARE(findings.candidates.size(), std::size_t{1});
    QCOMPARE(findings.candidates.front().credentials.clientId, u"the id"_s);
    QCOMPARE(findings.candidates.front().credentials.secret.bytes(), QByteArrayView("s3cret"));
    QCOMPARE(findings.candidates.front().credentials.baseUrl, u"https://a.example"_s);
    // Never the client ID of one pair with the secret of another.
    qputenv("GRID_API_TOKEN_ID", "another id");
    findings = findGridCliCredentials(m_path);
    QCOMPARE(findings.candidates.front().credentials.clientId, u"the id"_s);
    qputenv("GRID_API_CLIENT_SECRET", "another");
    findings = findGridCliCredentials(m_path);
    QCOMPARE(findings.candidates.front().credentials.clientId, u"another id"_s);
    QCOMPARE(findings.candidates.front().credentials.secret.bytes(), QByteArrayView("another"));
}

void tst_GridCliCredentials::anAddressAloneIsNoCredential()
{
    qputenv("GRID_BASE_URL", "https://a.example");
    QVERIFY(findGridCliCredentials(m_path).candidates.empty());
}

void tst_GridCliCredentials::theFileIsOffered()
{
    put(m_path, whole);
    const GridCliFindings findings = findGridCliCredentials(m_path);
    QCOMPARE(findings.candidates.size(), std::size_t{1});
    const GridCliCandidate &candidate = findings.candidates.front();
    QVERIFY(candidate.source == GridCliSource::CredentialsFile);
    QCOMPARE(candidate.credentials.clientId, u"the id"_s);
    QCOMPARE(candidate.credentials.secret.bytes(), QByteArrayView("s3cret"));
    QCOMPARE(candidate.credentials.baseUrl, u"https://a.example"_s);
    QVERIFY(candidate.caution.isEmpty());
    QVERIFY(findings.refusals.isEmpty());
}

void tst_GridCliCredentials::bothAreOffered()
{
    put(m_path, whole);
    qputenv("GRID_API_TOKEN_ID", "another");
    const GridCliFindings findings = findGridCliCredentials(m_path);
    QCOMPARE(findings.candidates.size(), std::size_t{2});
    QCOMPARE(findings.candidates.front().credentials.clientId, u"another"_s);
}

void tst_GridCliCredentials::aFileThatOthersCanReadIsSaid_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<QString>("shown"); // Empty: nothing is said
    QTest::newRow("owner only") << 0600 << QString();
    QTest::newRow("owner may only read") << 0400 << QString();
    QTest::newRow("usual mask") << 0644 << u"0644"_s;
    QTest::newRow("group") << 0640 << u"0640"_s;
    QTest::newRow("anyone may write") << 0602 << u"0602"_s;
}

void tst_GridCliCredentials::aFileThatOthersCanReadIsSaid()
{
    QFETCH(int, mode);
    QFETCH(QString, shown);
    put(m_path, whole, static_cast<mode_t>(mode));
    const GridCliFindings findings = findGridCliCredentials(m_path);
    QCOMPARE(findings.candidates.size(), std::size_t{1});
    const QString caution = findings.candidates.front().caution;
    QCOMPARE(caution.isEmpty(), shown.isEmpty());
    QVERIFY2(caution.contains(shown), qPrintable(caution));
}

void tst_GridCliCredentials::whatIsNoPlainFileIsRefused_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"link", "FIFO", "folder"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void tst_GridCliCredentials::whatIsNoPlainFileIsRefused()
{
    QFETCH(QString, kind);
    const QString other = m_folder.filePath(u"other"_s);
    put(other, whole);
    const QTemporaryDir place;
    const QString path = place.filePath(u"credentials"_s);
    if (kind == u"link"_s)
        QVERIFY(QFile::link(other, path));
    else if (kind == u"FIFO"_s)
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    else
        QCOMPARE(::mkdir(QFile::encodeName(path).constData(), 0700), 0);
    const GridCliFindings findings = findGridCliCredentials(path);
    QVERIFY(findings.candidates.empty());
    QCOMPARE(findings.refusals.size(), 1);
    QVERIFY2(findings.refusals.constFirst().contains(u"link"_s), qPrintable(findings.refusals.constFirst()));
}

void tst_GridCliCredentials::aFileOfAnotherUserIsRefused()
{
    // Who is not root cannot make a file of another user, but there always is one of root's.
    QString path = u"/etc/passwd"_s;
    if (::geteuid() == 0) {
        put(m_path, whole);
        QCOMPARE(::chown(QFile::encodeName(m_path).constData(), 65534, 65534), 0);
        path = m_path;
    }
    const GridCliFindings findings = findGridCliCredentials(path);
    QVERIFY(findings.candidates.empty());
    QCOMPARE(findings.refusals.size(), 1);
    QVERIFY2(findings.refusals.constFirst().contains(u"another user"_s),
             qPrintable(findings.refusals.constFirst()));
}

void tst_GridCliCredentials::contentThatIsNoCredentialIsSaid_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("no JSON") << "id=1"_ba;
    QTest::newRow("an array") << "[]"_ba;
    QTest::newRow("another object") << R"({"a": "b"})"_ba;
    QTest::newRow("only an address") << R"({"baseUrl": "https://a.example"})"_ba;
    QTest::newRow("a number for an id") << R"({"apiTokenId": 1})"_ba;
    QTest::newRow("cut") << whole.chopped(1);
    QTest::newRow("no text") << "\xff\xfe{}"_ba;
}

void tst_GridCliCredentials::contentThatIsNoCredentialIsSaid()
{
    QFETCH(QByteArray, content);
    put(m_path, content);
    const GridCliFindings findings = findGridCliCredentials(m_path);
    QVERIFY(findings.candidates.empty());
    QCOMPARE(findings.refusals.size(), 1);
    QVERIFY2(findings.refusals.constFirst().contains(u"no credentials"_s),
             qPrintable(findings.refusals.constFirst()));
}

void tst_GridCliCredentials::hugeFilesAreNotRead()
{
    put(m_path, whole);
    QVERIFY(QFile::resize(m_path, qint64{1} << 40));
    const GridCliFindings findings = findGridCliCredentials(m_path);
    QVERIFY(findings.candidates.empty());
    QCOMPARE(findings.refusals.size(), 1);
}

QTEST_GUILESS_MAIN(tst_GridCliCredentials)
#include "tst_gridclicredentials.moc"
