// SPDX-License-Identifier: Apache-2.0
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTest>

#include <functional>
#include <optional>

#include "app/keyring/keyringcredentialstore.h"
#include "tests/unit/app/keyring/storecalls.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

namespace {

const QByteArray secretText = "canary-behind-a-lock";

/// Runs a tool of X11 on the display of the prompt.
QByteArray onDisplay(const QString &program, const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, qEnvironmentVariable("TOKENRY_DISPLAY"));
    process.setProcessEnvironment(environment);
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, arguments);
    // The store works meanwhile.
    [&] { QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, longEnough); }();
    return process.readAllStandardOutput().trimmed();
}

} // namespace

/// GNOME Keyring that is locked, with its own prompt (gcr) on a display, answered by keys as a person would.
class tst_GnomePrompt final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void thePasswordUnlocksIt();
    void aWrongPasswordIsAskedAgain();
    void escapeIsADismissal();

private:
    void waitForPrompt() const;
    void type(const QString &text) const;
    void press(const QString &key) const;
    /// Reads while somebody answers the prompt.
    CredentialAnswer readWhile(const std::function<void(const std::function<bool()> &isAnswered)> &person);

    QProcess m_prompter;
    KeyringCredentialStore m_store;
};

void tst_GnomePrompt::initTestCase()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, qEnvironmentVariable("TOKENRY_DISPLAY"));
    environment.insert(u"GDK_BACKEND"_s, u"x11"_s);
    m_prompter.setProcessEnvironment(environment);
    m_prompter.setStandardErrorFile(QProcess::nullDevice());
    m_prompter.start(u"/usr/libexec/gcr-prompter"_s, {});
    const auto *bus = QDBusConnection::sessionBus().interface();
    QTRY_VERIFY_WITH_TIMEOUT(bus->isServiceRegistered(u"org.gnome.keyring.SystemPrompter"_s).value(),
                             longEnough);
    VERIFY_DONE(writeTo(m_store, keyOf(u"locked"_s), secretText));
}

void tst_GnomePrompt::cleanupTestCase()
{
    m_prompter.terminate();
    m_prompter.waitForFinished(longEnough);
}

void tst_GnomePrompt::init()
{
    auto lock = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                               u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
    const QList<QDBusObjectPath> keyrings{QDBusObjectPath(u"/org/freedesktop/secrets/aliases/default"_s)};
    lock.setArguments({QVariant::fromValue(keyrings)});
    QCOMPARE(QDBusConnection::sessionBus().call(lock).type(), QDBusMessage::ReplyMessage);
}

void tst_GnomePrompt::waitForPrompt() const
{
    QByteArray window;
    const auto find = [&window] {
        window = onDisplay(u"xdotool"_s, {u"search"_s, u"--onlyvisible"_s, u"--class"_s, u"gcr-prompter"_s});
        return !window.isEmpty();
    };
    QTRY_VERIFY_WITH_TIMEOUT(find(), longEnough);
    onDisplay(u"xdotool"_s,
              {u"windowfocus"_s, u"--sync"_s, QString::fromLatin1(window.split('\n').constFirst())});
}

void tst_GnomePrompt::type(const QString &text) const
{
    onDisplay(u"xdotool"_s, {u"type"_s, text});
}

void tst_GnomePrompt::press(const QString &key) const
{
    onDisplay(u"xdotool"_s, {u"key"_s, key});
}

CredentialAnswer
tst_GnomePrompt::readWhile(const std::function<void(const std::function<bool()> &isAnswered)> &person)
{
    QObject context;
    std::optional<CredentialAnswer> got;
    m_store.read(keyOf(u"locked"_s), &context, [&got](CredentialAnswer answer) { got = std::move(answer); });
    person([&got] { return got.has_value(); });
    if (!QTest::qWaitFor([&got] { return got.has_value(); }, longEnough))
        qFatal("never answered");
    return std::move(*got);
}

void tst_GnomePrompt::thePasswordUnlocksIt()
{
    const auto person = [this](const auto &) {
        waitForPrompt();
        type(qEnvironmentVariable("TOKENRY_KEYRING_PASSWORD"));
        press(u"Return"_s);
    };
    COMPARE_SECRET(readWhile(person), secretText);
}

void tst_GnomePrompt::aWrongPasswordIsAskedAgain()
{
    const auto person = [this](const auto &isAnswered) {
        waitForPrompt();
        type(u"wrong"_s);
        press(u"Return"_s);
        // The field takes no key while the password is tried.
        const auto tryAgain = [this, &isAnswered] {
            press(u"ctrl+a"_s);
            type(qEnvironmentVariable("TOKENRY_KEYRING_PASSWORD"));
            press(u"Return"_s);
            return isAnswered();
        };
        QTRY_VERIFY_WITH_TIMEOUT(tryAgain(), longEnough);
    };
    COMPARE_SECRET(readWhile(person), secretText);
}

void tst_GnomePrompt::escapeIsADismissal()
{
    const CredentialAnswer answer = readWhile([this](const auto &) {
        waitForPrompt();
        press(u"Escape"_s);
    });
    COMPARE_FAILURE(answer.error, CredentialFailure::Dismissed);
    QVERIFY(answer.secret.isEmpty());
}

QTEST_GUILESS_MAIN(tst_GnomePrompt)
#include "tst_gnomeprompt.moc"
