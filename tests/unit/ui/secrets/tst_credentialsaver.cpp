// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/credentialsaver.h"

#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "ui/dialogs/confirmdialog.h"

using namespace Qt::StringLiterals;
using namespace tokenry;

class tst_CredentialSaver final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void suggestedFileNameIsHarmless_data();
    void suggestedFileNameIsHarmless();
    void aPresentFileIsUpdatedAfterAPreview();
};

void tst_CredentialSaver::suggestedFileNameIsHarmless_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("file");
    QTest::newRow("plain") << u"payout-worker_2"_s << u"payout-worker_2.env"_s;
    QTest::newRow("path") << u"../../etc/passwd"_s << u"etc-passwd.env"_s;
    QTest::newRow("hidden") << u".bashrc"_s << u"bashrc.env"_s;
    QTest::newRow("option") << u"--rf x; $(y)"_s << u"rf-x-y.env"_s;
    QTest::newRow("nothing left") << u"\u202E 日本"_s << u"token.env"_s;
    QTest::newRow("long") << QString(500, u'a') << QString(64, u'a') + u".env"_s;
}

void tst_CredentialSaver::suggestedFileNameIsHarmless()
{
    QFETCH(const QString, name);
    QFETCH(const QString, file);
    QCOMPARE(CredentialSaver::suggestedFileName(name, CredentialFormat::DotEnv), file);
}

/// Guards against a `.env` file that loses its other variables.
void tst_CredentialSaver::aPresentFileIsUpdatedAfterAPreview()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u".env"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("DATABASE=x\nGRID_API_CLIENT_SECRET=old\n");
    file.close();
    QWidget window;
    const Secret secret(QByteArrayView("new"));
    CredentialSaver saver(
        {u"Token:1"_s, u"worker"_s, u"id"_s, QUrl(u"https://api.example/v1"_s)},
        [&secret]() -> const Secret & { return secret; }, &window);
    const QSignalSpy saved(&saver, &CredentialSaver::saved);
    for (const bool isConfirmed : {false, true}) {
        saver.start(CredentialFormat::DotEnv, VariableNames::CommandLine);
        auto *files = window.findChild<QFileDialog *>(u"secretFileDialog"_s);
        QVERIFY2(files->testOption(QFileDialog::DontConfirmOverwrite), "nothing asks to replace it");
        files->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(path);
        static_cast<QDialog *>(files)->accept();
        auto *question = window.findChild<ConfirmDialog *>();
        QVERIFY(question);
        QVERIFY(question->findChild<QLabel *>(u"confirmMessage"_s)
                    ->text()
                    .startsWith(u"New value for: GRID_API_CLIENT_SECRET.\n"
                                "Added: GRID_API_TOKEN_ID, GRID_BASE_URL.\n"_s));
        QCOMPARE(saved.size(), 0);
        question->done(isConfirmed ? QDialog::Accepted : QDialog::Rejected);
        QTRY_VERIFY(!window.findChild<ConfirmDialog *>());
        QTRY_VERIFY(!window.findChild<QFileDialog *>());
    }
    QCOMPARE(saved.size(), 1);
    QVERIFY(saved.first().first().toString().contains(u"Its other entries were kept."_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "DATABASE=x\nGRID_API_CLIENT_SECRET=new\nGRID_API_TOKEN_ID=id\n"
                             "GRID_BASE_URL=https://api.example/v1\n"_ba);
}

QTEST_MAIN(tst_CredentialSaver)
#include "tst_credentialsaver.moc"
