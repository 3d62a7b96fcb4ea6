// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>

#include "app/credentials/credentialfile.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

namespace {

const Credential credential{u"Token:1"_s, u"payout worker"_s, u"01947d22aaaa10df"_s,
                            QUrl(u"https://api.lightspark.com/grid/2025-10-13"_s), VariableNames::Sdk};
const QDateTime now(QDate(2026, 11, 28), QTime(6, 30), Qt::UTC);
const auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void write(const QString &path, QByteArrayView content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content.data(), content.size()), content.size());
    QVERIFY(file.setPermissions(ownerOnly | QFile::ReadGroup | QFile::ReadOther));
}

CredentialSave planned(const QString &path, CredentialFormat format)
{
    auto plan = planCredentialSave(path, format, credential, Secret(QByteArrayView("new")));
    if (auto *save = std::get_if<CredentialSave>(&plan))
        return std::move(*save);
    qWarning("%s", qPrintable(std::get<FormatRefusal>(plan).reason));
    return {};
}

} // namespace

class tst_CredentialFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewFileIsForItsOwnerOnly();
    void aPresentDotEnvIsUpdatedWithABackup();
    void aPresentCredentialsFileIsUpdated();
    void otherFormatsReplaceTheFile();
    void aFileThatWasChangedMeanwhileIsLeft();
    void twoSavesInOneSecondKeepTwoBackups();
    void aRefusalLeavesTheFileAsItWas();
    void withoutABackupNothingIsWritten();
    void aFailedWriteLeavesNoBackup();
};

void tst_CredentialFile::aNewFileIsForItsOwnerOnly()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.env"_s);
    const CredentialSave save = planned(path, CredentialFormat::DotEnv);
    QVERIFY(!save.isUpdate);
    QVERIFY2(!QFile::exists(path), "planning writes nothing");
    const CredentialSaveOutcome outcome = saveCredential(save, now);
    QCOMPARE(outcome.refusal, QString());
    QCOMPARE(outcome.backup, QString());
    QCOMPARE(QFile::permissions(path), ownerOnly);
    QVERIFY(contentOf(path).contains("GRID_CLIENT_SECRET=new\n"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
}

void tst_CredentialFile::aPresentDotEnvIsUpdatedWithABackup()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u".env"_s);
    const QByteArray before = "DATABASE=x\nGRID_CLIENT_SECRET='old'\nGRID_API_CLIENT_SECRET=old\n";
    write(path, before);
    const CredentialSave save = planned(path, CredentialFormat::DotEnv);
    QVERIFY(save.isUpdate);
    QCOMPARE(save.replaced, (QStringList{u"GRID_CLIENT_SECRET"_s, u"GRID_API_CLIENT_SECRET"_s}));
    QCOMPARE(save.added, (QStringList{u"GRID_CLIENT_ID"_s, u"GRID_BASE_URL"_s}));
    QCOMPARE(contentOf(path), before);
    const CredentialSaveOutcome outcome = saveCredential(save, now);
    QCOMPARE(outcome.refusal, QString());
    QCOMPARE(contentOf(path), "DATABASE=x\nGRID_CLIENT_SECRET=new\nGRID_API_CLIENT_SECRET=new\n"
                              "GRID_CLIENT_ID=01947d22aaaa10df\n"
                              "GRID_BASE_URL=https://api.lightspark.com/grid/2025-10-13\n"_ba);
    QCOMPARE(QFile::permissions(path), ownerOnly);
    QCOMPARE(outcome.backup, path + u".kept-20261128T063000Z"_s);
    QCOMPARE(contentOf(outcome.backup), before);
    QCOMPARE(QFile::permissions(outcome.backup), ownerOnly);
}

void tst_CredentialFile::aPresentCredentialsFileIsUpdated()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u".grid-credentials"_s);
    write(path, "{\"kept\": true, \"apiClientSecret\": \"old\"}");
    QCOMPARE(saveCredential(planned(path, CredentialFormat::CredentialsFile), now).refusal, QString());
    const QByteArray expected =
        "{\"kept\": true, \"apiClientSecret\": \"new\", \"apiTokenId\": \"01947d22aaaa10df\", "
        "\"baseUrl\": \"https://api.lightspark.com/grid/2025-10-13\"}";
    QCOMPARE(contentOf(path), expected);
    QCOMPARE(QFile::permissions(path), ownerOnly);
}

void tst_CredentialFile::otherFormatsReplaceTheFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a"_s);
    for (const CredentialFormat format :
         {CredentialFormat::Json, CredentialFormat::CurlConfig, CredentialFormat::KubernetesSecret}) {
        write(path, "{\"kept\": true}");
        const CredentialSave save = planned(path, format);
        QVERIFY(!save.isUpdate);
        QCOMPARE(saveCredential(save, now).refusal, QString());
        QVERIFY(!contentOf(path).contains("kept"));
        QCOMPARE(QFile::permissions(path), ownerOnly);
    }
}

void tst_CredentialFile::aFileThatWasChangedMeanwhileIsLeft()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u".env"_s);
    write(path, "A=1\n");
    const CredentialSave save = planned(path, CredentialFormat::DotEnv);
    write(path, "A=2\n");
    QVERIFY(saveCredential(save, now).refusal.contains(u"changed by another program"_s));
    QCOMPARE(contentOf(path), "A=2\n"_ba);
    const CredentialSave added = planned(folder.filePath(u"b.env"_s), CredentialFormat::DotEnv);
    write(added.path, "A=3\n");
    QVERIFY(!saveCredential(added, now).refusal.isEmpty());
    QCOMPARE(contentOf(added.path), "A=3\n"_ba);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 2);
}

void tst_CredentialFile::twoSavesInOneSecondKeepTwoBackups()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u".env"_s);
    write(path, "A=1\n");
    const QString first = saveCredential(planned(path, CredentialFormat::DotEnv), now).backup;
    const QString second = saveCredential(planned(path, CredentialFormat::DotEnv), now).backup;
    QVERIFY(first != second);
    QCOMPARE(contentOf(first), "A=1\n"_ba);
    QVERIFY(contentOf(second).contains("GRID_CLIENT_ID"));
}

void tst_CredentialFile::aRefusalLeavesTheFileAsItWas()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"credentials"_s);
    write(path, "not JSON");
    const Secret secret(QByteArrayView("new"));
    QVERIFY(std::holds_alternative<FormatRefusal>(
        planCredentialSave(path, CredentialFormat::CredentialsFile, credential, secret)));
    QVERIFY(std::holds_alternative<FormatRefusal>(planCredentialSave(
        path, CredentialFormat::DotEnv, credential, Secret(QByteArrayView("a secret with blanks")))));
    const QString link = folder.filePath(u"link"_s);
    QVERIFY(QFile::link(path, link));
    for (const CredentialFormat format : {CredentialFormat::CredentialsFile, CredentialFormat::Json})
        QVERIFY(std::holds_alternative<FormatRefusal>(planCredentialSave(link, format, credential, secret)));
    QCOMPARE(contentOf(path), "not JSON"_ba);
}

void tst_CredentialFile::withoutABackupNothingIsWritten()
{
    const QTemporaryDir folder;
    // The backup's name is longer than a file system takes; the file's own is not.
    const QString path = folder.filePath(QString(250, u'a'));
    write(path, "A=1\n");
    QVERIFY(!saveCredential(planned(path, CredentialFormat::DotEnv), now).refusal.isEmpty());
    QCOMPARE(contentOf(path), "A=1\n"_ba);
}

void tst_CredentialFile::aFailedWriteLeavesNoBackup()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u".env"_s);
    write(path, "A=1\n");
    const CredentialSave save = planned(path, CredentialFormat::DotEnv);
    // The backup fits, the new content does not.
    rlimit before = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit small = before;
    small.rlim_cur = static_cast<rlim_t>(save.previous->bytes().size());
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const CredentialSaveOutcome outcome = saveCredential(save, now);
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    (void)std::signal(SIGXFSZ, handler);
    QVERIFY(outcome.refusal.contains(u"Nothing was changed."_s));
    QCOMPARE(outcome.backup, QString());
    QCOMPARE(contentOf(path), "A=1\n"_ba);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
}

QTEST_GUILESS_MAIN(tst_CredentialFile)
#include "tst_credentialfile.moc"
