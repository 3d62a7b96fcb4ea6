// SPDX-License-Identifier: Apache-2.0
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include "app/keyring/keyringcredentialstore.h"
#include "app/keyring/secretserviceclient.h"
#include "tests/unit/app/keyring/storecalls.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

namespace {

const QString walletService = u"org.kde.kwalletd5"_s;
const QString wallet = u"kdewallet"_s;
const QString folder = u"Tokenry"_s;
const QString tool = u"tokenry"_s;

QVariant callWallet(const QString &method, const QVariantList &arguments)
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(walletService, u"/modules/kwalletd5"_s, u"org.kde.KWallet"_s, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message).arguments().value(0);
}

} // namespace

/// Against a real kwalletd5, in a session of KDE Plasma 5; row 39 of *Mend*.
class tst_PlasmaWallet final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void aSecretIsSavedAndReadAfterARestartAndRemoved();
    void anEntryOfVersion01InTheWalletIsTakenOverOnce_data();
    void anEntryOfVersion01InTheWalletIsTakenOverOnce();
    void anEntryOfVersion01InTheWalletIsRemoved();
    void aNewSecretReplacesTheEntryInTheWallet();

private:
    void startWallet();
    void stopWallet();
    [[nodiscard]] int openWallet() const;
    void writeAsVersion01(const CredentialKey &key, const QByteArray &secret) const;
    [[nodiscard]] bool walletHolds(const CredentialKey &key) const;

    QProcess m_wallet;
};

void tst_PlasmaWallet::startWallet()
{
    m_wallet.start(u"kwalletd5"_s, {});
    const auto *bus = QDBusConnection::sessionBus().interface();
    QTRY_VERIFY_WITH_TIMEOUT(bus->isServiceRegistered(walletService).value(), longEnough);
    QTRY_VERIFY_WITH_TIMEOUT(bus->isServiceRegistered(u"org.freedesktop.secrets"_s).value(), longEnough);
    // As PAM does at the login: opens the wallet, and makes it the first time, without a dialog.
    callWallet(u"pamOpen"_s, {wallet, QByteArray(56, 'k'), 0});
    QVERIFY(openWallet() >= 0);
}

void tst_PlasmaWallet::stopWallet()
{
    callWallet(u"close"_s, {wallet, true});
    m_wallet.terminate();
    QVERIFY(m_wallet.waitForFinished());
}

int tst_PlasmaWallet::openWallet() const
{
    return callWallet(u"open"_s, {wallet, 0LL, tool}).toInt();
}

void tst_PlasmaWallet::writeAsVersion01(const CredentialKey &key, const QByteArray &secret) const
{
    const int handle = openWallet();
    QCOMPARE(callWallet(u"writeEntry"_s, {handle, folder, legacyKeyName(key), secret, tool}).toInt(), 0);
}

bool tst_PlasmaWallet::walletHolds(const CredentialKey &key) const
{
    return callWallet(u"hasEntry"_s, {openWallet(), folder, legacyKeyName(key), tool}).toBool();
}

void tst_PlasmaWallet::initTestCase()
{
    QVERIFY2(qEnvironmentVariableIsSet("TOKENRY_PRIVATE_HOME"),
             "run by tests/unit/app/keyring/keyring-run, away from your own keyring");
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    qputenv("XDG_CURRENT_DESKTOP", "KDE");
    qputenv("KDE_SESSION_VERSION", "5");
    const QString configuration = qEnvironmentVariable("XDG_CONFIG_HOME");
    QVERIFY(QDir().mkpath(configuration));
    QFile settings(configuration + u"/kwalletrc"_s);
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write("[Wallet]\nFirst Use=false\nEnabled=true\nPrompt on Open=false\nLeave Open=true\n");
    settings.close();
    startWallet();
    // The Secret Service of the wallet shows a new wallet after a restart only.
    stopWallet();
    startWallet();
}

void tst_PlasmaWallet::cleanupTestCase()
{
    stopWallet();
}

void tst_PlasmaWallet::aSecretIsSavedAndReadAfterARestartAndRemoved()
{
    CredentialKey key = keyOf(u"saved"_s);
    key.accountName = u"Acme payments"_s;
    {
        KeyringCredentialStore store;
        VERIFY_DONE(writeTo(store, key, "pässwörd"));
        COMPARE_SECRET(readFrom(store, key), "pässwörd");
    }
    stopWallet();
    startWallet();
    KeyringCredentialStore store;
    COMPARE_SECRET(readFrom(store, key), "pässwörd");
    QProcess search;
    search.start(u"secret-tool"_s, {u"search"_s, u"--all"_s, u"account"_s, key.accountId});
    QVERIFY(search.waitForFinished());
    const QByteArray output = search.readAllStandardOutput();
    QVERIFY2(output.contains("label = Tokenry: Acme payments"), output.constData());
    VERIFY_DONE(removeFrom(store, key));
    COMPARE_FAILURE(readFrom(store, key).error, CredentialFailure::NotFound);
    stopWallet();
    startWallet();
    COMPARE_FAILURE(readFrom(store, key).error, CredentialFailure::NotFound);
}

void tst_PlasmaWallet::anEntryOfVersion01InTheWalletIsTakenOverOnce_data()
{
    QTest::addColumn<bool>("isRestarted");
    QTest::newRow("written in this session") << false;
    QTest::newRow("written before") << true;
}

void tst_PlasmaWallet::anEntryOfVersion01InTheWalletIsTakenOverOnce()
{
    QFETCH(bool, isRestarted);
    const CredentialKey key = keyOf(QString::fromLatin1(QTest::currentDataTag()));
    writeAsVersion01(key, "fixture-secret");
    if (isRestarted) {
        stopWallet();
        startWallet();
    }
    KeyringCredentialStore store;
    COMPARE_SECRET(readFrom(store, key), "fixture-secret");
    QVERIFY(!walletHolds(key));
    COMPARE_SECRET(readFrom(store, key), "fixture-secret");
}

/// Removing an account said that the secret is removed, and left it in the wallet.
void tst_PlasmaWallet::anEntryOfVersion01InTheWalletIsRemoved()
{
    const CredentialKey key = keyOf(u"of 0.1, removed"_s);
    writeAsVersion01(key, "fixture-secret");
    KeyringCredentialStore store;
    VERIFY_DONE(removeFrom(store, key));
    QVERIFY(!walletHolds(key));
    COMPARE_FAILURE(readFrom(store, key).error, CredentialFailure::NotFound);
}

void tst_PlasmaWallet::aNewSecretReplacesTheEntryInTheWallet()
{
    const CredentialKey key = keyOf(u"of 0.1, replaced"_s);
    writeAsVersion01(key, "fixture-secret");
    KeyringCredentialStore store;
    VERIFY_DONE(writeTo(store, key, "new"));
    QVERIFY(!walletHolds(key));
    COMPARE_SECRET(readFrom(store, key), "new");
}

QTEST_GUILESS_MAIN(tst_PlasmaWallet)
#include "tst_plasmawallet.moc"
