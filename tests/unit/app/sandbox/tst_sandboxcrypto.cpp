// SPDX-License-Identifier: Apache-2.0
#include <QObject>
#include <QTest>

#include <optional>
#include <string>

#include "app/sandbox/store/sandboxcrypto.h"

using namespace tokenry::sandbox;

/// Base64, and the proof of a secret.
class TestSandboxCrypto final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void base64IsCanonical();
    void secretsMatchOnlyTheirRecord();
};

void TestSandboxCrypto::base64IsCanonical()
{
    for (std::size_t size = 0; size < 70; ++size) {
        const std::string bytes = randomBytes(size);
        QCOMPARE(fromBase64Url(toBase64Url(bytes)), std::optional(bytes));
    }
    QCOMPARE(fromBase64("QQ=="), std::optional<std::string>("A"));
    QVERIFY(!fromBase64("QR==")); // bits that belong to no byte
    QVERIFY(!fromBase64("Q"));
    QVERIFY(!fromBase64("Q Q="));
    QVERIFY(!fromBase64Url("QQ=="));
    QVERIFY(!fromBase64Url("+/+/"));
}

void TestSandboxCrypto::secretsMatchOnlyTheirRecord()
{
    const SecretRecord record = hashSecret("secret");
    QVERIFY(secretMatches(&record, "secret"));
    QVERIFY(!secretMatches(&record, "secreT"));
    QVERIFY(!secretMatches(&record, ""));
    QVERIFY(!secretMatches(nullptr, "secret"));
    const SecretRecord empty;
    QVERIFY(!secretMatches(&empty, ""));
    QVERIFY(hashSecret("secret").hash != record.hash);
}

QTEST_GUILESS_MAIN(TestSandboxCrypto)
#include "tst_sandboxcrypto.moc"
