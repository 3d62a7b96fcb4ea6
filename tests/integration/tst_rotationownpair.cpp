// SPDX-License-Identifier: Apache-2.0
#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QTableView>
#include <QTest>

#include <csignal>
#include <optional>

#include "app/api/httptokengateway.h"
#include "tests/support/accountsharness.h"
#include "ui/main/storedpair.h"
#include "ui/window/windowactions.h"

using namespace Qt::StringLiterals;
using namespace tokenry;
using namespace tokenry::test;

namespace {

constexpr int limitMs = 60000;

enum class Kept {
    Stored,
    WithoutKeyring, ///< The account is stored; its secret is of this run
    ForThisRun,
};

/// An account that is signed in with the administrator's token of a sandbox of its own.
class OwnPair final
{
public:
    explicit OwnPair(Kept kept = Kept::Stored)
    {
        m_sandbox.start(QStringLiteral(SANDBOX_PROGRAM),
                        {u"--seed"_s, u"3"_s, u"--stop-at-eof"_s, u"--quiet"_s});
        while (!m_sandbox.canReadLine()) {
            if (!m_sandbox.waitForReadyRead(limitMs))
                qFatal("the sandbox did not get ready");
        }
        const QJsonObject ready = QJsonDocument::fromJson(m_sandbox.readLine()).object();
        baseUrl = QUrl(ready.value("url"_L1).toString());
        oldClientId = ready.value("clientId"_L1).toString();
        oldSecret = ready.value("clientSecret"_L1).toString().toUtf8();
        if (kept == Kept::ForThisRun) {
            openForThisRun(oldClientId, oldSecret);
        } else {
            const Account account{.name = u"Acme"_s,
                                  .environment = Environment::Sandbox,
                                  .baseUrl = baseUrl,
                                  .clientId = oldClientId};
            accountId = kept == Kept::Stored ? harness.add(account, oldSecret) : addWithoutKeyring(account);
            harness.accounts().open(accountId);
        }
        QTRY_VERIFY_WITH_TIMEOUT(rowOf(ownName) >= 0, limitMs);
    }
    ~OwnPair()
    {
        pauseService(false);
        m_sandbox.closeWriteChannel();
        m_sandbox.waitForFinished(limitMs);
    }

    /// As the command line does.
    void openForThisRun(const QString &clientId, const QByteArray &secret)
    {
        harness.accounts().openForThisRun({.id = u"run:%1:%2"_s.arg(originOf(baseUrl), clientId),
                                           .name = u"Acme"_s,
                                           .environment = Environment::Sandbox,
                                           .baseUrl = baseUrl,
                                           .clientId = clientId},
                                          Secret(secret));
    }
    QString addWithoutKeyring(const Account &account)
    {
        harness.keyring().failure = CredentialError{.failure = CredentialFailure::Absent};
        harness.repository().save(account, Secret(oldSecret), AccountRepository::Keep::ThisRunOnly,
                                  &harness.window(), [](const SaveOutcome &) {});
        [this] { QTRY_COMPARE_WITH_TIMEOUT(harness.repository().accounts().size(), 1, limitMs); }();
        return harness.repository().accounts().constFirst().id;
    }
    /// Until the repository has done all that it was asked for.
    void waitForRepository()
    {
        bool isDone = false;
        QObject context;
        harness.repository().move(accountId, 0, &context, [&isDone](const SaveOutcome &) { isDone = true; });
        QTRY_VERIFY_WITH_TIMEOUT(isDone, limitMs);
    }
    /// After the switch, whose end asks for the new secret.
    void waitUntilSignedIn()
    {
        waitForRepository();
        waitForRepository();
    }
    /// While it is paused, nothing is answered.
    void pauseService(bool isPaused)
    {
        ::kill(static_cast<pid_t>(m_sandbox.processId()), isPaused ? SIGSTOP : SIGCONT);
    }
    /// The account has the new pair, and no read of the list has confirmed it.
    void switchUnconfirmed()
    {
        harness.keyring().isWaiting = true;
        startRotation();
        QTRY_VERIFY_WITH_TIMEOUT(harness.keyring().isAsked(), limitMs);
        keepSecret();
        pauseService(true);
        harness.keyring().answer();
        QTRY_VERIFY_WITH_TIMEOUT(this->clientId() != oldClientId, limitMs);
        QCOMPARE(inKeyring(oldClientId), oldSecret);
    }
    [[nodiscard]] QByteArray inKeyring(const QString &id)
    {
        std::optional<QByteArray> secret;
        QObject context;
        harness.keyring().read(
            {.accountId = accountId, .origin = originOf(baseUrl), .clientId = id}, &context,
            [&secret](const CredentialAnswer &answer) { secret = answer.secret.bytes().toByteArray(); });
        [&secret] { QTRY_VERIFY_WITH_TIMEOUT(secret.has_value(), limitMs); }();
        return secret.value_or(QByteArray());
    }
    [[nodiscard]] int rowOf(const QString &name) const
    {
        const auto *view = harness.shown<QTableView>("tokenTable");
        for (int row = 0; view && row < view->model()->rowCount(); ++row) {
            for (int column = 0; column < view->model()->columnCount(); ++column) {
                if (view->model()->index(row, column).data().toString() == name)
                    return row;
            }
        }
        return -1;
    }
    void click(const char *name)
    {
        QTRY_VERIFY2_WITH_TIMEOUT(harness.shown<QAbstractButton>(name), name, limitMs);
        QTRY_VERIFY2_WITH_TIMEOUT(harness.shown<QAbstractButton>(name)->isEnabled(), name, limitMs);
        harness.shown<QAbstractButton>(name)->click();
    }
    [[nodiscard]] QString text(const char *name) const
    {
        const auto *label = harness.shown<QLabel>(name);
        return label ? label->text() : QString();
    }
    void startRotation()
    {
        harness.shown<QTableView>("tokenTable")->selectRow(rowOf(ownName));
        click("detailsRotate");
        QTRY_VERIFY_WITH_TIMEOUT(harness.shown<QLineEdit>("rotateName"), limitMs);
        newName = harness.shown<QLineEdit>("rotateName")->text();
        click("rotateStart");
        QTRY_COMPARE_WITH_TIMEOUT(text("secretTestStatus"), u"Accepted by the service."_s, limitMs);
    }
    void keepSecret()
    {
        click("secretCopy");
        click("secretDone");
        QTRY_VERIFY_WITH_TIMEOUT(!harness.shown<QWidget>("secretDialog"), limitMs);
    }
    void deleteOld()
    {
        click("viewRotations");
        QTRY_VERIFY_WITH_TIMEOUT(text("rotationState").startsWith(u"Waiting for you."_s), limitMs);
        click("rotationDeployed");
        QTRY_VERIFY_WITH_TIMEOUT(harness.shown<QLineEdit>("deleteConfirmText"), limitMs);
        harness.shown<QLineEdit>("deleteConfirmText")->setText(ownName);
        click("deleteSubmit");
        QTRY_VERIFY_WITH_TIMEOUT(text("rotationsEnded").contains(u"old token deleted and gone"_s), limitMs);
    }
    [[nodiscard]] QString clientId() { return harness.repository().find(accountId)->clientId; }
    /// Whether the service lets the pair in.
    [[nodiscard]] bool isAccepted(const QString &id, const QByteArray &secret) const
    {
        HttpTokenGateway http;
        http.setEndpoint({baseUrl, id, Secret(secret)});
        std::optional<bool> isIn;
        QObject context;
        const RequestHandle request = http.list(
            {.limit = 1}, &context, [&isIn](const Result<TokenPage> &page) { isIn = page.has_value(); });
        [&isIn] { QTRY_VERIFY_WITH_TIMEOUT(isIn.has_value(), limitMs); }();
        return isIn.value_or(false);
    }
    [[nodiscard]] QByteArray storedSecret() { return storedSecret(clientId()); }
    [[nodiscard]] QByteArray storedSecret(const QString &id)
    {
        Account account = *harness.repository().find(accountId);
        account.clientId = id;
        std::optional<QByteArray> secret;
        QObject context;
        harness.repository().credential(account, &context, [&secret](const CredentialAnswer &answer) {
            secret = answer.secret.bytes().toByteArray();
        });
        [&secret] { QTRY_VERIFY_WITH_TIMEOUT(secret.has_value(), limitMs); }();
        return secret.value_or(QByteArray());
    }

    const QString ownName = u"Sandbox administrator"_s;
    AccountsHarness harness;
    QString newName;
    QUrl baseUrl;
    QString accountId;
    QString oldClientId;
    QByteArray oldSecret;

private:
    QProcess m_sandbox;
};

} // namespace

/// Rotating the token that a stored account is signed in with.
class TestRotationOwnPair final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accountFollowsAndTheNextStartSignsInWithTheNewPair();
    void abortAfterTheSwitchOffersNoDelete();
    void abortWaitsForTheKeyring();
    void formerSecretStaysUntilTheListIsReadAlsoAfterAnAbort();
    void removedAccountLeavesNoSecret();
    void formerSecretThatStaysIsTold();
    void formerSecretGoesAtTheNextStart();
    void pairsOfThisRunLeaveNoNotice();
    void abortOfAPairThatWasNotStoredLeavesNoNotice();
    void accountForThisRunIsKnownByItsNewPair();
    void keyringThatRefusesLeavesBothPairs_data();
    void keyringThatRefusesLeavesBothPairs();
};

void TestRotationOwnPair::accountFollowsAndTheNextStartSignsInWithTheNewPair()
{
    OwnPair own;
    own.startRotation();
    QTRY_VERIFY_WITH_TIMEOUT(own.clientId() != own.oldClientId, limitMs);
    // The page signs in anew; the secret comes back with it.
    QTRY_VERIFY_WITH_TIMEOUT(own.harness.shown<QWidget>("secretDialog"), limitMs);
    own.keepSecret();
    const QByteArray newSecret = own.storedSecret();
    QVERIFY(own.isAccepted(own.clientId(), newSecret));
    QTRY_VERIFY_WITH_TIMEOUT(own.storedSecret(own.oldClientId).isEmpty(), limitMs);
    QVERIFY2(own.isAccepted(own.oldClientId, own.oldSecret),
             "the old token works until the person deletes it");
    own.deleteOld();
    QVERIFY(!own.isAccepted(own.oldClientId, own.oldSecret));

    own.harness.restart();
    own.harness.accounts().open(own.accountId);
    QTRY_VERIFY_WITH_TIMEOUT(own.rowOf(own.newName) >= 0, limitMs);
    QVERIFY(own.rowOf(own.ownName) < 0);
    QVERIFY(!own.harness.shown<QWidget>("signInDialog"));
    QVERIFY(own.clientId() != own.oldClientId);
    QVERIFY(!own.harness.anyFileHolds(newSecret));
    QVERIFY(!own.harness.anyFileHolds(own.oldSecret));
}

void TestRotationOwnPair::abortAfterTheSwitchOffersNoDelete()
{
    OwnPair own;
    own.startRotation();
    QTRY_VERIFY_WITH_TIMEOUT(own.clientId() != own.oldClientId, limitMs);
    QTRY_VERIFY_WITH_TIMEOUT(own.harness.shown<QWidget>("secretDialog"), limitMs);
    own.keepSecret();
    own.click("viewRotations");
    QTRY_VERIFY_WITH_TIMEOUT(own.text("rotationState").startsWith(u"Waiting for you."_s), limitMs);
    own.click("rotationAbort");
    QTRY_VERIFY_WITH_TIMEOUT(own.text("confirmMessage").contains(u"goes on signing in"_s), limitMs);
    QVERIFY(!own.text("confirmMessage").contains(u"delete dialog"_s));
    own.click("confirmAccept");
    QTRY_VERIFY_WITH_TIMEOUT(own.text("rotationsEnded").contains(u"aborted"_s), limitMs);
    QVERIFY(!own.harness.shown<QWidget>("deleteDialog"));
}

/// Guards against a delete of the token whose pair is the only one that the keyring will hold.
void TestRotationOwnPair::abortWaitsForTheKeyring()
{
    OwnPair own;
    own.harness.keyring().isWaiting = true;
    own.startRotation();
    QTRY_VERIFY_WITH_TIMEOUT(own.harness.keyring().isAsked(), limitMs);
    own.keepSecret();
    own.click("viewRotations");
    own.click("rotationAbort");
    own.click("confirmAccept");
    QTRY_VERIFY_WITH_TIMEOUT(own.text("rotationNote").contains(u"is being stored"_s), limitMs);
    QVERIFY(!own.harness.shown<QWidget>("deleteDialog"));
    own.harness.keyring().isWaiting = false;
    own.harness.keyring().answer();
    QTRY_VERIFY_WITH_TIMEOUT(own.clientId() != own.oldClientId, limitMs);
    QTRY_VERIFY_WITH_TIMEOUT(own.text("rotationState").startsWith(u"Waiting for you."_s), limitMs);
    QVERIFY(!own.harness.shown<QWidget>("deleteDialog"));
}

/// Guards against a former secret that stays in the keyring for ever.
void TestRotationOwnPair::formerSecretStaysUntilTheListIsReadAlsoAfterAnAbort()
{
    OwnPair own;
    own.switchUnconfirmed();
    own.click("viewRotations");
    own.click("rotationAbort");
    own.click("confirmAccept");
    QTRY_VERIFY_WITH_TIMEOUT(own.text("rotationsEnded").contains(u"aborted"_s), limitMs);
    QCOMPARE(own.inKeyring(own.oldClientId), own.oldSecret);
    own.pauseService(false);
    QTRY_VERIFY_WITH_TIMEOUT(own.inKeyring(own.oldClientId).isEmpty(), limitMs);
    QVERIFY(own.isAccepted(own.clientId(), own.storedSecret()));
}

void TestRotationOwnPair::removedAccountLeavesNoSecret()
{
    OwnPair own;
    own.switchUnconfirmed();
    const QString newClientId = own.clientId();
    own.harness.window().actions().removeAccount->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(
        own.text("confirmMessage").contains(u"rotations of this account are under way"_s), limitMs);
    own.click("confirmAccept");
    QTRY_VERIFY_WITH_TIMEOUT(own.harness.repository().accounts().isEmpty(), limitMs);
    QTRY_VERIFY_WITH_TIMEOUT(own.inKeyring(newClientId).isEmpty(), limitMs);
    QTRY_VERIFY_WITH_TIMEOUT(own.inKeyring(own.oldClientId).isEmpty(), limitMs);
}

void TestRotationOwnPair::formerSecretThatStaysIsTold()
{
    OwnPair own;
    Account account = *own.harness.repository().find(own.accountId);
    account.name = u"שלום"_s;
    own.harness.repository().save(account, {}, AccountRepository::Keep::Keyring, &own.harness.window(),
                                  [](const SaveOutcome &) {});
    own.switchUnconfirmed();
    own.waitUntilSignedIn();
    own.harness.keyring().failure = CredentialError{.failure = CredentialFailure::Died};
    own.pauseService(false);
    QTRY_VERIFY_WITH_TIMEOUT(own.harness.shown<QWidget>("noticeDialog"), limitMs);
    QVERIFY(
        own.harness.saysSomewhere(u"“\u2068שלום\u2069” does not use the client ID “"_s + own.oldClientId));
}

/// Guards against a former secret that stays when the program ended before its removal.
void TestRotationOwnPair::formerSecretGoesAtTheNextStart()
{
    OwnPair own;
    own.switchUnconfirmed();
    own.waitUntilSignedIn();
    own.harness.keyring().isWaiting = true;
    own.pauseService(false);
    QTRY_VERIFY_WITH_TIMEOUT(own.harness.keyring().isAsked(), limitMs);
    own.click("viewRotations");
    QVERIFY2(own.text("rotationNote").contains(u"is removing the former secret"_s),
             qPrintable(own.text("rotationNote")));
    own.harness.restart();
    own.harness.keyring().answer();
    QCOMPARE(own.inKeyring(own.oldClientId), own.oldSecret);
    own.harness.accounts().open(own.accountId);
    QTRY_VERIFY_WITH_TIMEOUT(own.inKeyring(own.oldClientId).isEmpty(), limitMs);
    QVERIFY(own.isAccepted(own.clientId(), own.storedSecret()));
}

/// Guards against a notice of a secret in the keyring on a computer that has none.
void TestRotationOwnPair::pairsOfThisRunLeaveNoNotice()
{
    OwnPair own(Kept::WithoutKeyring);
    own.startRotation();
    QTRY_VERIFY_WITH_TIMEOUT(own.clientId() != own.oldClientId, limitMs);
    QTRY_VERIFY_WITH_TIMEOUT(own.harness.shown<QWidget>("secretDialog"), limitMs);
    own.keepSecret();
    QTRY_VERIFY_WITH_TIMEOUT(own.storedSecret(own.oldClientId).isEmpty(), limitMs);
    own.waitForRepository();
    QVERIFY(!own.harness.shown<QWidget>("noticeDialog"));
    QVERIFY(own.isAccepted(own.clientId(), own.storedSecret()));
    // As when a lock, which ends the secrets of this run, comes before the removal.
    Account former = *own.harness.repository().find(own.accountId);
    former.clientId = own.oldClientId;
    bool isDone = false;
    forgetPair(own.harness.repository(), former, own.harness.window(), [&isDone] { isDone = true; });
    QTRY_VERIFY_WITH_TIMEOUT(isDone, limitMs);
    QVERIFY(!own.harness.shown<QWidget>("noticeDialog"));
}

/// Guards against a notice of a secret in a keyring that has refused it.
void TestRotationOwnPair::abortOfAPairThatWasNotStoredLeavesNoNotice()
{
    OwnPair own;
    own.harness.keyring().failure = CredentialError{.failure = CredentialFailure::Locked};
    own.startRotation();
    QTRY_VERIFY_WITH_TIMEOUT(own.text("notice0").contains(u"both work"_s), limitMs);
    own.keepSecret();
    own.click("viewRotations");
    own.click("rotationAbort");
    own.click("confirmAccept");
    QTRY_VERIFY_WITH_TIMEOUT(own.text("rotationsEnded").contains(u"aborted"_s), limitMs);
    own.waitForRepository();
    QVERIFY(!own.harness.shown<QWidget>("noticeDialog"));
    QCOMPARE(own.clientId(), own.oldClientId);
}

/// Its record is found by a client id that it was not made with.
void TestRotationOwnPair::accountForThisRunIsKnownByItsNewPair()
{
    OwnPair own(Kept::ForThisRun);
    own.startRotation();
    own.click("secretCopy");
    const QByteArray newSecret = QApplication::clipboard()->text().toUtf8();
    own.click("clientIdCopy");
    const QString newClientId = QApplication::clipboard()->text();
    QVERIFY(newClientId != own.oldClientId);
    own.click("secretCopy");
    own.click("secretDone");
    own.click("viewRotations");
    QTRY_VERIFY_WITH_TIMEOUT(own.text("rotationState").startsWith(u"Waiting for you."_s), limitMs);
    QVERIFY(own.isAccepted(own.oldClientId, own.oldSecret));

    own.harness.restart();
    own.openForThisRun(newClientId, newSecret);
    QTRY_VERIFY_WITH_TIMEOUT(own.rowOf(own.newName) >= 0, limitMs);
    own.deleteOld();
    QVERIFY(!own.isAccepted(own.oldClientId, own.oldSecret));
    QVERIFY(own.isAccepted(newClientId, newSecret));
    QVERIFY(!own.harness.anyFileHolds(newSecret));
    QVERIFY(!own.harness.anyFileHolds(own.oldSecret));
}

void TestRotationOwnPair::keyringThatRefusesLeavesBothPairs_data()
{
    QTest::addColumn<int>("failure");
    QTest::newRow("locked") << static_cast<int>(CredentialFailure::Locked);
    QTest::newRow("gone between write and read-back") << static_cast<int>(CredentialFailure::Died);
    QTest::newRow("gives another secret back") << static_cast<int>(CredentialFailure::NotKept);
}

void TestRotationOwnPair::keyringThatRefusesLeavesBothPairs()
{
    QFETCH(const int, failure);
    OwnPair own;
    own.harness.keyring().failure = CredentialError{.failure = static_cast<CredentialFailure>(failure)};
    own.startRotation();
    QTRY_VERIFY_WITH_TIMEOUT(own.text("notice0").contains(u"both work"_s), limitMs);
    QCOMPARE(own.clientId(), own.oldClientId);
    own.click("secretCopy");
    const QString secret = QApplication::clipboard()->text();
    own.click("secretDone");
    own.click("viewRotations");
    QTRY_VERIFY_WITH_TIMEOUT(own.text("rotationState").contains(u"does not use it yet"_s), limitMs);
    QVERIFY(!own.harness.shown<QWidget>("rotationDeployed"));
    QVERIFY(own.isAccepted(own.oldClientId, own.oldSecret));

    own.harness.keyring().failure.reset();
    own.click("rotationTest");
    QTRY_VERIFY_WITH_TIMEOUT(own.harness.shown<QLineEdit>("pairSecret"), limitMs);
    own.harness.shown<QLineEdit>("pairSecret")->setText(secret);
    own.click("pairTest");
    QTRY_VERIFY_WITH_TIMEOUT(own.clientId() != own.oldClientId, limitMs);
    own.deleteOld();
    QVERIFY(!own.isAccepted(own.oldClientId, own.oldSecret));
    QVERIFY(own.isAccepted(own.clientId(), own.storedSecret()));
}

QTEST_MAIN(TestRotationOwnPair)
#include "tst_rotationownpair.moc"
