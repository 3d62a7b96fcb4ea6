// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <variant>

#include "app/credentials/credentialformats.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

/// node's dotenv reads the `.env` file that the program writes.
class tst_NodeDotenv final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryCharacterThatIsWrittenBare();
};

void tst_NodeDotenv::readsEveryCharacterThatIsWrittenBare()
{
    const QByteArray secret = "abcXYZ0189_./:+=,@%[]-==";
    const Credential credential{u"Token:1"_s, u"name"_s, u"01947d22aaaa10df"_s,
                                QUrl(u"https://[::1]:8443/grid/2025-10-13"_s), VariableNames::Sdk};
    const auto text = formatCredential(CredentialFormat::DotEnv, credential, Secret(secret));
    QVERIFY(std::holds_alternative<Secret>(text));
    const QTemporaryDir folder;
    QFile file(folder.filePath(u".env"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArrayView bytes = std::get<Secret>(text).bytes();
    QCOMPARE(file.write(bytes.data(), bytes.size()), bytes.size());
    file.close();
    QProcess node;
    node.setWorkingDirectory(QStringLiteral(CONTRACT_FOLDER));
    node.start(u"node"_s, {u"-e"_s,
                           u"const values = require('dotenv').parse(require('fs').readFileSync("
                           "process.argv[1]));\n"
                           "process.stdout.write(values.GRID_CLIENT_ID + ' ' + values.GRID_CLIENT_SECRET + "
                           "' ' + values.GRID_BASE_URL);"_s,
                           file.fileName()});
    QVERIFY(node.waitForFinished());
    QCOMPARE(node.readAllStandardError(), QByteArray());
    QCOMPARE(node.readAllStandardOutput(),
             "01947d22aaaa10df " + secret + " https://[::1]:8443/grid/2025-10-13");
}

QTEST_GUILESS_MAIN(tst_NodeDotenv)
#include "tst_nodedotenv.moc"
