// SPDX-License-Identifier: Apache-2.0
#include <QElapsedTimer>
#include <QTest>

#include "app/keyring/keyringcredentialstore.h"
#include "tests/unit/app/keyring/storecalls.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

/// A session without a bus, as over ssh; C28 of the design's list of faults.
class tst_NoBus final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsSaidAtOnce();
};

void tst_NoBus::itIsSaidAtOnce()
{
    QVERIFY2(qEnvironmentVariableIsSet("TOKENRY_PRIVATE_HOME"),
             "run by tests/unit/app/keyring/keyring-run, away from your own keyring");
    KeyringCredentialStore store;
    QElapsedTimer time;
    time.start();
    COMPARE_FAILURE(readFrom(store, keyOf(u"a"_s)).error, CredentialFailure::Absent);
    COMPARE_FAILURE(writeTo(store, keyOf(u"a"_s), "secret"), CredentialFailure::Absent);
    COMPARE_FAILURE(removeFrom(store, keyOf(u"a"_s)), CredentialFailure::Absent);
    QVERIFY(time.elapsed() < 5000);
}

QTEST_GUILESS_MAIN(tst_NoBus)
#include "tst_nobus.moc"
