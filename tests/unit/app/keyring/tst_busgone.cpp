// SPDX-License-Identifier: Apache-2.0
#include <QDBusConnection>
#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include "app/keyring/keyringcredentialstore.h"
#include "tests/unit/app/keyring/storecalls.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

/// The session bus ends under the program. libsecret's connection would take the program along, with whatever
/// is on its window.
class tst_BusGone final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theProgramGoesOn();
};

void tst_BusGone::theProgramGoesOn()
{
    QVERIFY2(qEnvironmentVariableIsSet("TOKENRY_PRIVATE_HOME"),
             "run by tests/unit/app/keyring/keyring-run, away from your own keyring");
    QProcess bus;
    bus.start(u"dbus-daemon"_s,
              {u"--config-file=%1/bus.conf"_s.arg(qEnvironmentVariable("TOKENRY_PRIVATE_HOME")),
               u"--nofork"_s, u"--print-address"_s});
    QTRY_VERIFY_WITH_TIMEOUT(bus.canReadLine() || bus.waitForReadyRead(100), longEnough);
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus.readLine().trimmed());
    QProcess keyring;
    keyring.start(u"gnome-keyring-daemon"_s, {u"--unlock"_s, u"--foreground"_s, u"--components=secrets"_s});
    keyring.write(qgetenv("TOKENRY_KEYRING_PASSWORD"));
    keyring.closeWriteChannel();

    KeyringCredentialStore store({.answer = std::chrono::seconds(5)});
    const CredentialKey key = keyOf(u"a"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!writeTo(store, key, "secret"), longEnough);
    COMPARE_SECRET(readFrom(store, key), "secret");
    bus.kill();
    QVERIFY(bus.waitForFinished());
    QTRY_VERIFY_WITH_TIMEOUT(!QDBusConnection::sessionBus().isConnected(), longEnough);
    LongestGap gap;
    COMPARE_FAILURE(readFrom(store, key).error, CredentialFailure::Absent);
    COMPARE_FAILURE(writeTo(store, key, "other"), CredentialFailure::Absent);
    // GLib's watcher of the connection has had its turn too: it would have ended this process.
    QTRY_VERIFY(gap.ticks() > 50);
    // The keyring itself does not outlive its bus.
    QTRY_COMPARE_WITH_TIMEOUT(keyring.state(), QProcess::NotRunning, longEnough);
}

QTEST_GUILESS_MAIN(tst_BusGone)
#include "tst_busgone.moc"
