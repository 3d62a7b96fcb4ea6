// SPDX-License-Identifier: Apache-2.0
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTest>

#include <functional>
#include <memory>
#include <optional>

#include "app/keyring/keyringcredentialstore.h"
#include "tests/unit/app/keyring/storecalls.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

namespace {

const QByteArray secretText = "pässwörd-in-a-database";
const QString password = u"ci"_s;
const QString secretsService = u"org.freedesktop.secrets"_s;
const QString unlockWindow = u"Unlock Database"_s;
const QString accessWindow = u"Access Request"_s;
const QString removalWindow = u"recycle bin"_s;

/// A database whose whole content KeePassXC offers to other programs.
const QByteArray emptyDatabase = R"(<?xml version="1.0" encoding="UTF-8"?>
<KeePassFile>
  <Meta>
    <CustomData>
      <Item>
        <Key>FDO_SECRETS_EXPOSED_GROUP</Key>
        <Value>{00112233-4455-6677-8899-aabbccddeeff}</Value>
      </Item>
    </CustomData>
  </Meta>
  <Root>
    <Group>
      <UUID>ABEiM0RVZneImaq7zN3u/w==</UUID>
      <Name>Passwords</Name>
    </Group>
  </Root>
</KeePassFile>
)";

QString privatePath(const QString &name)
{
    return qEnvironmentVariable("TOKENRY_PRIVATE_HOME") + u'/' + name;
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("a file of the test could not be written");
}

QProcessEnvironment withDisplay()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, qEnvironmentVariable("TOKENRY_DISPLAY"));
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    // KeePassXC runs once for each folder of temporary files.
    environment.insert(u"TMPDIR"_s, qEnvironmentVariable("TOKENRY_PRIVATE_HOME"));
    return environment;
}

/// Runs a tool to its end; the store works meanwhile.
QByteArray run(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.setProcessEnvironment(withDisplay());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    [&] { QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, longEnough); }();
    return process.readAllStandardOutput().trimmed();
}

/// The visible window with this part of a title; empty when there is none.
QString windowCalled(const QString &title)
{
    const QByteArray found =
        run(u"xdotool"_s, {u"search"_s, u"--onlyvisible"_s, u"--name"_s, u"--"_s, title});
    return QString::fromLatin1(found.split('\n').constFirst());
}

/// Calls a store, and waits for its answer while a person answers the keyring.
CredentialAnswer ask(const std::function<void()> &person,
                     const std::function<void(QObject *, CredentialStore::ReadCallback)> &start)
{
    QObject context;
    std::optional<CredentialAnswer> got;
    start(&context, [&got](CredentialAnswer answer) { got = std::move(answer); });
    person();
    if (!QTest::qWaitFor([&got] { return got.has_value(); }, longEnough))
        qFatal("never answered");
    return std::move(*got);
}

} // namespace

/// Against a real KeePassXC with its own windows on a display, answered by keys as a person would.
class tst_KeePassXC final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aSecretIsSavedInALockedDatabaseAndReadAfterARestartAndRemoved();
    void aPersonMayTakeLongToUnlock();
    void aCancelledUnlockIsADismissalAndAskedOnce_data();
    void aCancelledUnlockIsADismissalAndAskedOnce();
    void deniedAccessLosesNothing();
    void aRemovalThatIsCancelledLosesNothing();

private:
    using Person = std::function<void()>;

    void start(bool asksForAccess);
    void stop();
    void restart();
    void answer(const QString &title, const QStringList &keys, const QString &text = {}) const;
    void unlock() const { answer(unlockWindow, {u"Return"_s}, password); }
    [[nodiscard]] CredentialAnswer read(const Person &person);
    [[nodiscard]] std::optional<CredentialError> write(const QByteArray &secret, const Person &person);
    [[nodiscard]] std::optional<CredentialError> remove(const Person &person);
    [[nodiscard]] QByteArray entries() const;

    CredentialKey m_key;
    bool m_asksForAccess = false;
    QProcess m_keePass;
    std::unique_ptr<KeyringCredentialStore> m_store;
};

void tst_KeePassXC::initTestCase()
{
    QVERIFY2(qEnvironmentVariableIsSet("TOKENRY_PRIVATE_HOME"),
             "run by tests/unit/app/keyring/keyring-run, away from your own keyring");
    QVERIFY(QDir().mkpath(qEnvironmentVariable("XDG_CONFIG_HOME") + u"/keepassxc"_s));
    m_key = keyOf(u"saved"_s);
    m_key.accountName = u"Acme payments"_s;
    m_keePass.setProcessEnvironment(withDisplay());
    m_keePass.setStandardErrorFile(QProcess::nullDevice());
}

void tst_KeePassXC::init()
{
    QFile::remove(privatePath(u"passwords.kdbx"_s));
    writeFile(privatePath(u"empty.xml"_s), emptyDatabase);
    run(u"keepassxc-cli"_s,
        {u"import"_s, u"--quiet"_s, u"--set-password"_s, u"--decryption-time"_s, u"100"_s,
         privatePath(u"empty.xml"_s), privatePath(u"passwords.kdbx"_s)},
        (password + u'\n' + password + u'\n').toUtf8());
    QVERIFY(QFile::exists(privatePath(u"passwords.kdbx"_s)));
}

void tst_KeePassXC::cleanup()
{
    stop();
}

void tst_KeePassXC::start(bool asksForAccess)
{
    m_asksForAccess = asksForAccess;
    m_store = std::make_unique<KeyringCredentialStore>();
    writeFile(qEnvironmentVariable("XDG_CONFIG_HOME") + u"/keepassxc/keepassxc.ini"_s,
              "[General]\nConfigVersion=2\nUpdateCheckMessageShown=true\n[GUI]\nCheckForUpdates=false\n"
              "[Security]\nNoConfirmMoveEntryToRecycleBin=false\n[FdoSecrets]\nEnabled="
              "true\nShowNotification=false\nConfirmAccessItem=" +
                  QByteArray(asksForAccess ? "true\n" : "false\n"));
    m_keePass.start(u"keepassxc"_s, {privatePath(u"passwords.kdbx"_s)});
    const auto *bus = QDBusConnection::sessionBus().interface();
    QTRY_VERIFY_WITH_TIMEOUT(bus->isServiceRegistered(secretsService).value(), longEnough);
    QTRY_VERIFY_WITH_TIMEOUT(!windowCalled(u"passwords.kdbx .Locked."_s).isEmpty(), longEnough);
}

void tst_KeePassXC::stop()
{
    m_store.reset();
    if (m_keePass.state() == QProcess::NotRunning)
        return;
    // KeePassXC 2.7.4 sometimes locks the database at SIGTERM and goes on.
    m_keePass.kill();
    QTRY_COMPARE_WITH_TIMEOUT(m_keePass.state(), QProcess::NotRunning, longEnough);
}

/// Of both programs; the database is locked then. Waits until the file holds the entry.
void tst_KeePassXC::restart()
{
    QTRY_VERIFY_WITH_TIMEOUT(entries().contains("Tokenry: Acme payments"), longEnough);
    stop();
    start(m_asksForAccess);
}

void tst_KeePassXC::answer(const QString &title, const QStringList &keys, const QString &text) const
{
    QString window;
    const auto find = [&] {
        window = windowCalled(title);
        return !window.isEmpty();
    };
    QTRY_VERIFY_WITH_TIMEOUT(find(), longEnough);
    run(u"xdotool"_s, {u"windowfocus"_s, u"--sync"_s, window});
    if (!text.isEmpty())
        run(u"xdotool"_s, {u"type"_s, text});
    run(u"xdotool"_s, QStringList{u"key"_s} + keys);
    QTRY_VERIFY_WITH_TIMEOUT(windowCalled(title).isEmpty(), longEnough);
}

CredentialAnswer tst_KeePassXC::read(const Person &person)
{
    return ask(person, [this](QObject *context, CredentialStore::ReadCallback finish) {
        m_store->read(m_key, context, std::move(finish));
    });
}

std::optional<CredentialError> tst_KeePassXC::write(const QByteArray &secret, const Person &person)
{
    return ask(person,
               [this, &secret](QObject *context, const CredentialStore::ReadCallback &finish) {
                   m_store->write(m_key, Secret(secret), context,
                                  [finish](const auto &error) { finish({.error = error}); });
               })
        .error;
}

std::optional<CredentialError> tst_KeePassXC::remove(const Person &person)
{
    return ask(person,
               [this](QObject *context, const CredentialStore::ReadCallback &finish) {
                   m_store->remove(m_key, context, [finish](const auto &error) { finish({.error = error}); });
               })
        .error;
}

/// As the file holds them.
QByteArray tst_KeePassXC::entries() const
{
    return run(u"keepassxc-cli"_s,
               {u"ls"_s, u"--quiet"_s, u"--recursive"_s, privatePath(u"passwords.kdbx"_s)},
               password.toUtf8() + '\n');
}

void tst_KeePassXC::aSecretIsSavedInALockedDatabaseAndReadAfterARestartAndRemoved()
{
    start(false);
    VERIFY_DONE(write(secretText, [this] { unlock(); }));
    restart();
    QCOMPARE(entries(), "Tokenry: Acme payments");
    COMPARE_SECRET(read([this] { unlock(); }), secretText);
    VERIFY_DONE(remove([this] { answer(removalWindow, {u"Tab"_s, u"space"_s}); }));
    COMPARE_FAILURE(readFrom(*m_store, m_key).error, CredentialFailure::NotFound);
    QTRY_VERIFY_WITH_TIMEOUT(entries().contains("Recycle Bin/"), longEnough);
    restart();
    COMPARE_FAILURE(read([this] { unlock(); }).error, CredentialFailure::NotFound);
}

/// KeePassXC asks within a search, which then took longer than the time limit for a program.
void tst_KeePassXC::aPersonMayTakeLongToUnlock()
{
    start(false);
    VERIFY_DONE(write(secretText, [this] { unlock(); }));
    restart();
    m_store = std::make_unique<KeyringCredentialStore>(
        KeyringLimits{.answer = std::chrono::seconds(5), .person = std::chrono::minutes(1)});
    QObject context;
    std::optional<CredentialAnswer> got;
    m_store->read(m_key, &context, [&got](CredentialAnswer answer) { got = std::move(answer); });
    QTRY_VERIFY_WITH_TIMEOUT(!windowCalled(unlockWindow).isEmpty(), longEnough);
    QVERIFY2(!QTest::qWaitFor([&got] { return got.has_value(); }, 6000),
             "gave up while the person was asked");
    unlock();
    QTRY_VERIFY_WITH_TIMEOUT(got, longEnough);
    COMPARE_SECRET(std::move(*got), secretText);
}

void tst_KeePassXC::aCancelledUnlockIsADismissalAndAskedOnce_data()
{
    QTest::addColumn<int>("operation");
    QTest::newRow("read") << 0;
    QTest::newRow("write") << 1;
    QTest::newRow("remove") << 2;
}

void tst_KeePassXC::aCancelledUnlockIsADismissalAndAskedOnce()
{
    QFETCH(int, operation);
    start(false);
    VERIFY_DONE(write(secretText, [this] { unlock(); }));
    restart();
    const Person cancel = [this] { answer(unlockWindow, {u"Escape"_s}); };
    std::optional<CredentialError> error;
    if (operation == 0)
        error = read(cancel).error;
    else
        error = operation == 1 ? write("other", cancel) : remove(cancel);
    COMPARE_FAILURE(error, CredentialFailure::Dismissed);
    QVERIFY(windowCalled(unlockWindow).isEmpty());
    COMPARE_SECRET(read([this] { unlock(); }), secretText);
}

void tst_KeePassXC::deniedAccessLosesNothing()
{
    start(true);
    VERIFY_DONE(write(secretText, [this] { unlock(); }));
    restart();
    const Person deny = [this] { answer(accessWindow, {u"Escape"_s}); };
    COMPARE_FAILURE(read([this, &deny] {
                        unlock();
                        deny();
                    }).error,
                    CredentialFailure::Dismissed);
    COMPARE_FAILURE(write("other", deny), CredentialFailure::Dismissed);
    COMPARE_FAILURE(remove(deny), CredentialFailure::Dismissed);
    COMPARE_SECRET(read([this] { answer(accessWindow, {u"Return"_s}); }), secretText);
}

void tst_KeePassXC::aRemovalThatIsCancelledLosesNothing()
{
    start(false);
    VERIFY_DONE(write(secretText, [this] { unlock(); }));
    COMPARE_FAILURE(remove([this] { answer(removalWindow, {u"Escape"_s}); }), CredentialFailure::Dismissed);
    COMPARE_SECRET(readFrom(*m_store, m_key), secretText);
    restart();
    COMPARE_SECRET(read([this] { unlock(); }), secretText);
}

QTEST_GUILESS_MAIN(tst_KeePassXC)
#include "tst_keepassxc.moc"
