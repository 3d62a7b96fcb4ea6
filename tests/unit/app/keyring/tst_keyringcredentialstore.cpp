// SPDX-License-Identifier: Apache-2.0
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QStringConverter>
#include <QTest>

#include <csignal>

#include "app/keyring/keyringcredentialstore.h"
#include "app/keyring/secretserviceclient.h"
#include "tests/unit/app/keyring/storecalls.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

namespace {

const QString serviceName = u"org.freedesktop.secrets"_s;

QDBusConnectionInterface *bus()
{
    return QDBusConnection::sessionBus().interface();
}

pid_t keyringPid()
{
    return static_cast<pid_t>(bus()->servicePid(serviceName).value());
}

/// A daemon that has the password at hand, over the keyring of this test's home.
void startKeyring()
{
    QProcess daemon;
    daemon.start(u"gnome-keyring-daemon"_s, {u"--unlock"_s, u"--components=secrets"_s});
    daemon.write(qgetenv("TOKENRY_KEYRING_PASSWORD"));
    daemon.closeWriteChannel();
    QVERIFY(daemon.waitForFinished());
    QTRY_VERIFY_WITH_TIMEOUT(bus()->isServiceRegistered(serviceName).value(), longEnough);
}

void killKeyring()
{
    QCOMPARE(::kill(keyringPid(), SIGKILL), 0);
    QTRY_VERIFY_WITH_TIMEOUT(!bus()->isServiceRegistered(serviceName).value(), longEnough);
}

void lockKeyring()
{
    QDBusMessage lock = QDBusMessage::createMethodCall(serviceName, u"/org/freedesktop/secrets"_s,
                                                       u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
    lock.setArguments(
        {QVariant::fromValue(QList{QDBusObjectPath(u"/org/freedesktop/secrets/collection/login"_s)})});
    QCOMPARE(QDBusConnection::sessionBus().call(lock).type(), QDBusMessage::ReplyMessage);
}

/// What another program finds under these attributes, with secrets; empty when there is nothing.
QByteArray entriesWith(const QStringList &attributes)
{
    QProcess tool;
    tool.start(u"secret-tool"_s, QStringList{u"search"_s, u"--all"_s, u"--unlock"_s} + attributes);
    if (!tool.waitForFinished())
        qFatal("secret-tool did not end");
    const QByteArray output = tool.readAllStandardOutput();
    // The attributes are on standard error.
    return output.isEmpty() ? output : output + tool.readAllStandardError();
}

/// An entry as version 0.1 left it; see `README.md` of the state of 0.1.
void writeAsVersion01(const CredentialKey &key, const QByteArray &secret)
{
    QProcess tool;
    tool.start(u"secret-tool"_s,
               {u"store"_s, u"--label=Tokenry"_s, u"xdg:schema"_s, u"org.qt.keychain"_s, u"user"_s,
                legacyKeyName(key), u"server"_s, u"Tokenry"_s, u"type"_s, u"base64"_s});
    tool.write(secret.toBase64());
    tool.closeWriteChannel();
    if (!tool.waitForFinished() || tool.exitCode() != 0)
        qFatal("secret-tool did not store");
}

QByteArray utf16(const QString &text, QStringConverter::Encoding encoding)
{
    return QStringEncoder(encoding)(text);
}

/// Every way in which a text may stand in a file without being protected.
QByteArrayList spellingsOf(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    return {utf8,
            utf16(text, QStringConverter::Utf16LE),
            utf16(text, QStringConverter::Utf16BE),
            utf8.toBase64(),
            utf8.toHex(),
            utf8.toPercentEncoding()};
}

/// The files below this test's home that hold the text.
QStringList filesWith(const QString &text)
{
    QStringList found;
    const QByteArrayList spellings = spellingsOf(text);
    QDirIterator files(qEnvironmentVariable("TOKENRY_PRIVATE_HOME"), QDir::Files | QDir::Hidden,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("a file of the test's home cannot be read");
        const QByteArray content = file.readAll();
        for (const QByteArray &spelling : spellings) {
            if (content.contains(spelling))
                found.append(file.fileName());
        }
    }
    return found;
}

} // namespace

/// Against a real gnome-keyring; C28 of the design's list of faults.
class tst_KeyringCredentialStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void whatIsStoredIsRead_data();
    void whatIsStoredIsRead();
    void aSecretIsReplaced();
    void whatIsRemovedIsGone();
    void otherKeysDoNotRead_data();
    void otherKeysDoNotRead();
    void anotherProcessReadsIt();
    void noFileHoldsTheSecret();
    void aLockedKeyringIsToldFromAnEmptyOne();
    void aStoppedKeyringDoesNotStopTheWindow();
    void aCancelledWriteIsTakenBack_data();
    void aCancelledWriteIsTakenBack();
    void aWriteThatEndedUnseenIsTakenBack();
    void aLateWriteIsKept();
    void theLabelFollowsTheAccount();
    void anEntryOfVersion01IsTakenOverOnce();
    void anEntryOfVersion01IsRemoved();
    void aNewSecretReplacesTheEntryOfVersion01();
    void aKilledKeyringIsToldAtOnce();
    void aRestartedKeyringGivesTheSecret();
};

void tst_KeyringCredentialStore::initTestCase()
{
    QVERIFY2(qEnvironmentVariableIsSet("TOKENRY_PRIVATE_HOME"),
             "run by tests/unit/app/keyring/keyring-run, away from your own keyring");
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    // The daemon that keyring-run started may still be on its way to the bus; a second one would wait behind
    // it.
    QTRY_VERIFY_WITH_TIMEOUT(bus()->isServiceRegistered(serviceName).value(), longEnough);
}

void tst_KeyringCredentialStore::init()
{
    if (!bus()->isServiceRegistered(serviceName).value())
        startKeyring();
}

void tst_KeyringCredentialStore::whatIsStoredIsRead_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("ASCII") << "s3cret"_ba;
    QTest::newRow("one byte") << "x"_ba;
    QTest::newRow("non-ASCII") << u"pässwörd-密码-🔑"_s.toUtf8();
    QTest::newRow("NUL inside") << QByteArray("a\0b\0", 4);
    QTest::newRow("no UTF-8") << QByteArray("\xff\xfe\x80 \n\r\t", 7);
    QTest::newRow("long") << QByteArray(100'000, 'k');
    QTest::newRow("looks like base64") << "c2VjcmV0"_ba;
}

void tst_KeyringCredentialStore::whatIsStoredIsRead()
{
    QFETCH(QByteArray, secret);
    KeyringCredentialStore store;
    const CredentialKey key = keyOf(QString::fromLatin1(QTest::currentDataTag()));
    COMPARE_FAILURE(readFrom(store, key).error, CredentialFailure::NotFound);
    LongestGap gap;
    VERIFY_DONE(writeTo(store, key, secret));
    const CredentialAnswer answer = readFrom(store, key);
    QVERIFY2(!answer.error, qPrintable(answer.error ? answer.error->detail : QString()));
    QCOMPARE(answer.secret.bytes(), QByteArrayView(secret));
    QVERIFY2(gap.milliseconds() < 1000, qPrintable(QString::number(gap.milliseconds())));
}

void tst_KeyringCredentialStore::aSecretIsReplaced()
{
    KeyringCredentialStore store;
    const CredentialKey key = keyOf(u"replaced"_s);
    VERIFY_DONE(writeTo(store, key, "first"));
    VERIFY_DONE(writeTo(store, key, "second"));
    COMPARE_SECRET(readFrom(store, key), "second");
}

void tst_KeyringCredentialStore::whatIsRemovedIsGone()
{
    KeyringCredentialStore store;
    const CredentialKey key = keyOf(u"removed"_s);
    VERIFY_DONE(removeFrom(store, key));
    VERIFY_DONE(writeTo(store, key, "secret"));
    VERIFY_DONE(removeFrom(store, key));
    COMPARE_FAILURE(readFrom(store, key).error, CredentialFailure::NotFound);
    VERIFY_DONE(removeFrom(store, key));
}

void tst_KeyringCredentialStore::otherKeysDoNotRead_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("origin");
    QTest::addColumn<QString>("client");
    const QString origin = u"https://api.example.com:443"_s;
    QTest::newRow("another host") << u"a&b=c"_s << u"https://evil.example.com:443"_s << u"c%20d"_s;
    QTest::newRow("another port") << u"a&b=c"_s << u"https://api.example.com:8443"_s << u"c%20d"_s;
    QTest::newRow("another scheme") << u"a&b=c"_s << u"http://api.example.com:443"_s << u"c%20d"_s;
    QTest::newRow("another client id") << u"a&b=c"_s << origin << u"c d"_s;
    QTest::newRow("another account") << u"a"_s << origin << u"c%20d"_s;
    QTest::newRow("parts that move") << u"a"_s << u"b=c&origin="_s + origin << u"c%20d"_s;
    QTest::newRow("nothing") << QString() << QString() << QString();
}

void tst_KeyringCredentialStore::otherKeysDoNotRead()
{
    QFETCH(QString, account);
    QFETCH(QString, origin);
    QFETCH(QString, client);
    KeyringCredentialStore store;
    const CredentialKey key{
        .accountId = u"a&b=c"_s, .origin = u"https://api.example.com:443"_s, .clientId = u"c%20d"_s};
    VERIFY_DONE(writeTo(store, key, "secret"));
    COMPARE_FAILURE(readFrom(store, {.accountId = account, .origin = origin, .clientId = client}).error,
                    CredentialFailure::NotFound);
    COMPARE_SECRET(readFrom(store, key), "secret");
}

void tst_KeyringCredentialStore::anotherProcessReadsIt()
{
    KeyringCredentialStore store;
    CredentialKey key = keyOf(u"other process"_s);
    key.accountName = u"Acme payments"_s;
    VERIFY_DONE(writeTo(store, key, "seen from outside"));
    const QByteArray output = entriesWith({u"account"_s, key.accountId});
    QVERIFY2(output.contains("label = Tokenry: Acme payments"), output.constData());
    QVERIFY2(output.contains("secret = seen from outside"), output.constData());
    QVERIFY2(output.contains("schema = io.github.tokenry.ClientSecret"), output.constData());
}

/// I4: and the search itself is shown to find what is there.
void tst_KeyringCredentialStore::noFileHoldsTheSecret()
{
    const QString secret = u"canary-ü-7f3a9c51e2"_s;
    KeyringCredentialStore store;
    VERIFY_DONE(writeTo(store, keyOf(u"canary"_s), secret.toUtf8()));
    COMPARE_SECRET(readFrom(store, keyOf(u"canary"_s)), secret.toUtf8());
    const QString keyrings = qEnvironmentVariable("XDG_DATA_HOME") + u"/keyrings"_s;
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(keyrings + u"/login.keyring"_s), longEnough);
    QCOMPARE(filesWith(secret), QStringList());
    const QByteArrayList spellings = spellingsOf(secret);
    for (const QByteArray &spelling : spellings) {
        QFile planted(qEnvironmentVariable("TOKENRY_PRIVATE_HOME") + u"/planted"_s);
        QVERIFY(planted.open(QIODevice::WriteOnly));
        planted.write("x" + spelling + "y");
        planted.close();
        QVERIFY2(filesWith(secret).contains(planted.fileName()), spelling.constData());
        QVERIFY(planted.remove());
    }
}

void tst_KeyringCredentialStore::aLockedKeyringIsToldFromAnEmptyOne()
{
    KeyringCredentialStore store;
    const CredentialKey key = keyOf(u"locked"_s);
    VERIFY_DONE(writeTo(store, key, "secret"));
    lockKeyring();
    // There is no display, so the question to unlock cannot be shown and comes back dismissed.
    COMPARE_FAILURE(readFrom(store, key).error, CredentialFailure::Dismissed);
    COMPARE_FAILURE(writeTo(store, key, "other"), CredentialFailure::Dismissed);
    COMPARE_FAILURE(writeTo(store, keyOf(u"new while locked"_s), "other"), CredentialFailure::Dismissed);
    COMPARE_FAILURE(readFrom(store, keyOf(u"never stored"_s)).error, CredentialFailure::Dismissed);
    COMPARE_FAILURE(removeFrom(store, key), CredentialFailure::Dismissed);
    killKeyring();
    startKeyring();
    COMPARE_SECRET(readFrom(store, key), "secret");
    COMPARE_FAILURE(readFrom(store, keyOf(u"new while locked"_s)).error, CredentialFailure::NotFound);
}

void tst_KeyringCredentialStore::aStoppedKeyringDoesNotStopTheWindow()
{
    KeyringCredentialStore store({.answer = std::chrono::milliseconds(1500)});
    const CredentialKey key = keyOf(u"stopped"_s);
    VERIFY_DONE(writeTo(store, key, "secret"));
    const pid_t pid = keyringPid();
    QCOMPARE(::kill(pid, SIGSTOP), 0);
    LongestGap gap;
    const auto readError = readFrom(store, key).error;
    const auto writeError = writeTo(store, key, "other");
    const auto removeError = removeFrom(store, key);
    const qint64 longest = gap.milliseconds();
    QCOMPARE(::kill(pid, SIGCONT), 0);
    COMPARE_FAILURE(readError, CredentialFailure::TimedOut);
    COMPARE_FAILURE(writeError, CredentialFailure::TimedOut);
    COMPARE_FAILURE(removeError, CredentialFailure::TimedOut);
    QVERIFY2(longest < 500, qPrintable(QString::number(longest)));
    QVERIFY(gap.ticks() > 100);
    COMPARE_SECRET(readFrom(store, key), "secret");
}

void tst_KeyringCredentialStore::aCancelledWriteIsTakenBack_data()
{
    QTest::addColumn<bool>("stoodBefore");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("nothing stood there") << false << ""_ba;
    // Then the old secret may be overwritten already, and taking the new one away would leave none.
    QTest::newRow("something stood there") << true << "old"_ba;
}

/// The keyring is stopped between the search and the storing, or before both: after a cancel no new entry
/// stays.
void tst_KeyringCredentialStore::aCancelledWriteIsTakenBack()
{
    QFETCH(bool, stoodBefore);
    QFETCH(QByteArray, expected);
    KeyringCredentialStore store;
    const CredentialKey key = keyOf(QString::fromLatin1(QTest::currentDataTag()));
    const pid_t pid = keyringPid();
    // At another moment of the write each time.
    for (int delay = 0; delay < 40; delay += 4) {
        if (stoodBefore)
            VERIFY_DONE(writeTo(store, key, "old"));
        auto context = std::make_unique<QObject>();
        bool wasCalled = false;
        store.write(key, Secret("late"), context.get(), [&](const auto &) { wasCalled = true; });
        QElapsedTimer time;
        time.start();
        while (time.elapsed() < delay)
            QCoreApplication::processEvents();
        if (wasCalled)
            break;
        QCOMPARE(::kill(pid, SIGSTOP), 0);
        context.reset();
        QCOMPARE(::kill(pid, SIGCONT), 0);
        const CredentialAnswer answer = readFrom(store, key);
        QVERIFY(!wasCalled);
        if (stoodBefore)
            QVERIFY(answer.secret.bytes() == "old" || answer.secret.bytes() == "late");
        else
            COMPARE_FAILURE(answer.error, CredentialFailure::NotFound);
    }
}

/// The keyring's thread is done, and the window has not heard of it: the person has cancelled all the same.
void tst_KeyringCredentialStore::aWriteThatEndedUnseenIsTakenBack()
{
    KeyringCredentialStore store;
    const CredentialKey key = keyOf(u"unseen"_s);
    auto context = std::make_unique<QObject>();
    bool wasCalled = false;
    store.write(key, Secret("late"), context.get(), [&](const auto &) { wasCalled = true; });
    // No event of this thread is handled meanwhile.
    QElapsedTimer time;
    time.start();
    while (entriesWith({u"account"_s, key.accountId}).isEmpty() && time.elapsed() < longEnough) {
    }
    QVERIFY(!entriesWith({u"account"_s, key.accountId}).isEmpty());
    context.reset();
    COMPARE_FAILURE(readFrom(store, key).error, CredentialFailure::NotFound);
    QVERIFY(!wasCalled);
}

/// Row 39: a write that succeeds after its time limit was told as such; whoever asked decides what becomes of
/// it.
void tst_KeyringCredentialStore::aLateWriteIsKept()
{
    KeyringCredentialStore store({.answer = std::chrono::milliseconds(700)});
    const CredentialKey key = keyOf(u"late"_s);
    VERIFY_DONE(writeTo(store, key, "old"));
    const pid_t pid = keyringPid();
    QCOMPARE(::kill(pid, SIGSTOP), 0);
    const auto error = writeTo(store, key, "late");
    QCOMPARE(::kill(pid, SIGCONT), 0);
    COMPARE_FAILURE(error, CredentialFailure::TimedOut);
    const CredentialAnswer answer = readFrom(store, key);
    QVERIFY(!answer.error);
    QVERIFY(!answer.secret.isEmpty());
}

void tst_KeyringCredentialStore::theLabelFollowsTheAccount()
{
    KeyringCredentialStore store;
    CredentialKey key = keyOf(u"labelled"_s);
    key.accountName = u"Before"_s;
    VERIFY_DONE(writeTo(store, key, "secret"));
    key.accountName = u"Zahlungen für Acme"_s;
    COMPARE_SECRET(readFrom(store, key), "secret");
    const QByteArray output = entriesWith({u"account"_s, key.accountId});
    QVERIFY2(output.contains(u"label = Tokenry: Zahlungen für Acme"_s.toUtf8()), output.constData());
    QVERIFY2(!output.contains("Before"), output.constData());
}

void tst_KeyringCredentialStore::anEntryOfVersion01IsTakenOverOnce()
{
    const CredentialKey key = keyOf(u"of 0.1"_s);
    writeAsVersion01(key, "fixture-secret");
    KeyringCredentialStore store;
    COMPARE_SECRET(readFrom(store, key), "fixture-secret");
    QCOMPARE(entriesWith({u"server"_s, u"Tokenry"_s}), QByteArray());
    QVERIFY(entriesWith({u"account"_s, key.accountId}).contains("secret = fixture-secret"));
    COMPARE_SECRET(readFrom(store, key), "fixture-secret");
}

void tst_KeyringCredentialStore::anEntryOfVersion01IsRemoved()
{
    const CredentialKey key = keyOf(u"of 0.1, removed"_s);
    writeAsVersion01(key, "fixture-secret");
    KeyringCredentialStore store;
    VERIFY_DONE(removeFrom(store, key));
    QCOMPARE(entriesWith({u"server"_s, u"Tokenry"_s}), QByteArray());
    COMPARE_FAILURE(readFrom(store, key).error, CredentialFailure::NotFound);
}

/// Else removing the new one later would bring the old one back.
void tst_KeyringCredentialStore::aNewSecretReplacesTheEntryOfVersion01()
{
    const CredentialKey key = keyOf(u"of 0.1, replaced"_s);
    writeAsVersion01(key, "fixture-secret");
    KeyringCredentialStore store;
    VERIFY_DONE(writeTo(store, key, "new"));
    COMPARE_SECRET(readFrom(store, key), "new");
    QCOMPARE(entriesWith({u"server"_s, u"Tokenry"_s}), QByteArray());
}

void tst_KeyringCredentialStore::aKilledKeyringIsToldAtOnce()
{
    KeyringCredentialStore store;
    const CredentialKey key = keyOf(u"killed"_s);
    VERIFY_DONE(writeTo(store, key, "secret"));
    const pid_t pid = keyringPid();
    // Stopped first, so that it dies in the middle of a question and not after it.
    QCOMPARE(::kill(pid, SIGSTOP), 0);
    QTimer::singleShot(200, this, [pid] { ::kill(pid, SIGKILL); });
    QElapsedTimer time;
    time.start();
    COMPARE_FAILURE(writeTo(store, key, "other"), CredentialFailure::Died);
    QVERIFY2(time.elapsed() < 5000, "waited for the time limit instead");
}

void tst_KeyringCredentialStore::aRestartedKeyringGivesTheSecret()
{
    KeyringCredentialStore store;
    const CredentialKey key = keyOf(u"restarted"_s);
    VERIFY_DONE(writeTo(store, key, "secret"));
    killKeyring();
    startKeyring();
    COMPARE_SECRET(readFrom(store, key), "secret");
    VERIFY_DONE(writeTo(store, key, "second"));
    COMPARE_SECRET(readFrom(store, key), "second");
}

QTEST_GUILESS_MAIN(tst_KeyringCredentialStore)
#include "tst_keyringcredentialstore.moc"
