// SPDX-License-Identifier: Apache-2.0
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "app/domain/tokengateway.h"
#include "tests/unit/app/accounts/repositoryfixture.h"
#include "ui/accounts/edit/accountdialog.h"
#include "ui/accounts/edit/accounteditcontroller.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

/// The controller over a real file and a keyring that answers when it is told to.
class tst_AccountEditController final : public RepositoryFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aCancelledTestGivesNothingToAnotherAddress();
    void aLockEndsATestButNoSave();
    void cancelEndsASave();
    void cancelPutsTheOldSecretBack();
    void aSaveThatCannotBeCancelledAnyMoreIsTold();
    void removingIsRefusedWhileItWouldLoseSomething();

private:
    [[nodiscard]] AccountDialog *dialog() const { return m_window->findChild<AccountDialog *>(); }
    void type(const QString &name, const QString &text) const
    {
        dialog()->findChild<QLineEdit *>(name)->setText(text);
    }
    void click(const QString &name) const
    {
        QTest::mouseClick(dialog()->findChild<QPushButton *>(name), Qt::LeftButton);
    }

    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<AccountEditController> m_controller;
    QStringList m_tried; ///< "URL secret"
};

void tst_AccountEditController::init()
{
    prepare();
    m_tried.clear();
    m_window = std::make_unique<QWidget>();
    m_window->show();
    m_controller = std::make_unique<AccountEditController>(
        *m_repository,
        [this](const Account &account, Secret secret) -> Expected<std::unique_ptr<TokenGateway>, QString> {
            m_tried.append(account.baseUrl.toString() + u' ' + QString::fromUtf8(secret.bytes()));
            return u"Tried."_s;
        },
        *m_window);
}

void tst_AccountEditController::cleanup()
{
    m_controller.reset();
    m_window.reset();
    check();
}

void tst_AccountEditController::aCancelledTestGivesNothingToAnotherAddress()
{
    const Account account = stored(u"Main"_s, u"c1"_s);
    m_keyring.holdsAnswers = true;
    m_controller->edit(account);
    click(u"accountTest"_s);
    QTRY_COMPARE(m_keyring.events.size(), 1);
    click(u"accountCancel"_s);
    QVERIFY(!dialog()->isBusy());
    type(u"accountUrlText"_s, u"https://elsewhere.example"_s);
    m_keyring.release();
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    QCOMPARE(m_tried, QStringList());
    // The same test again, not cancelled, asks the address that it was started with.
    type(u"accountUrlText"_s, u"https://api.example.com"_s);
    click(u"accountTest"_s);
    QTRY_COMPARE(m_tried, QStringList{u"https://api.example.com old"_s});
}

void tst_AccountEditController::aLockEndsATestButNoSave()
{
    const Account account = stored(u"Main"_s, u"c1"_s);
    m_keyring.holdsAnswers = true;
    m_controller->edit(account);
    click(u"accountTest"_s);
    QTRY_COMPARE(m_keyring.events.size(), 1);
    m_controller->endTest();
    QVERIFY(!dialog()->isBusy());
    m_keyring.release();
    QCoreApplication::processEvents();
    QCOMPARE(m_tried, QStringList());
    // A test that has ended before does not make it cancel a save.
    click(u"accountTest"_s);
    QTRY_COMPARE(m_tried.size(), 1);
    m_keyring.holdsAnswers = true;
    type(u"accountSecret"_s, u"s3cret"_s);
    const QSignalSpy saved(m_controller.get(), &AccountEditController::saved);
    click(u"accountSave"_s);
    QTRY_COMPARE(m_keyring.events.size(), 3);
    m_controller->endTest();
    QVERIFY(dialog()->isBusy());
    m_keyring.release();
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(m_keyring.secrets[u"c1"_s], "s3cret"_ba);
}

void tst_AccountEditController::cancelEndsASave()
{
    m_keyring.holdsAnswers = true;
    m_controller->add();
    type(u"accountName"_s, u"Acme"_s);
    type(u"accountUrlText"_s, u"https://api.example.com"_s);
    type(u"accountClientId"_s, u"c1"_s);
    type(u"accountSecret"_s, u"s3cret"_s);
    dialog()->findChild<QComboBox *>(u"accountEnvironment"_s)->setCurrentIndex(1);
    const QSignalSpy saved(m_controller.get(), &AccountEditController::saved);
    click(u"accountSave"_s);
    QTRY_COMPARE(m_keyring.events.size(), 1);
    click(u"accountCancel"_s);
    QVERIFY(!dialog()->isBusy());
    m_keyring.release();
    QTRY_COMPARE(m_keyring.events.size(), 2);
    QCoreApplication::processEvents();
    QCOMPARE(saved.size(), 0);
    QVERIFY(m_keyring.secrets.empty());
    QVERIFY(m_repository->accounts().isEmpty());
    // Nothing that was typed is gone, and saving works again.
    QVERIFY(dialog()->isVisible());
    QVERIFY(dialog()->typedSecret());
    click(u"accountSave"_s);
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(m_keyring.secrets[u"c1"_s], "s3cret"_ba);
}

void tst_AccountEditController::cancelPutsTheOldSecretBack()
{
    const Account account = stored(u"Main"_s, u"c1"_s);
    m_controller->edit(account);
    type(u"accountName"_s, u"Other"_s);
    type(u"accountSecret"_s, u"s3cret"_s);
    // The read of the old secret answers, the write does not.
    m_keyring.onEvent = [this] {
        m_keyring.holdsAnswers = m_keyring.events.constLast().startsWith("write"_L1);
    };
    click(u"accountSave"_s);
    QTRY_COMPARE(m_keyring.events.size(), 2);
    m_keyring.onEvent = [] {};
    QTest::keyClick(dialog(), Qt::Key_Escape);
    m_keyring.release();
    QTRY_COMPARE(m_keyring.events.size(), 3);
    QCoreApplication::processEvents();
    QCOMPARE(m_keyring.secrets[u"c1"_s], "old"_ba);
    QCOMPARE(m_repository->find(account.id), account);
}

void tst_AccountEditController::aSaveThatCannotBeCancelledAnyMoreIsTold()
{
    const Account account = stored(u"Main"_s, u"c1"_s);
    m_controller->edit(account);
    type(u"accountClientId"_s, u"c2"_s);
    type(u"accountSecret"_s, u"s3cret"_s);
    // The file is saved by the time the former secret is removed.
    m_keyring.onEvent = [this] {
        m_keyring.holdsAnswers = m_keyring.events.constLast().startsWith("remove"_L1);
    };
    const QSignalSpy saved(m_controller.get(), &AccountEditController::saved);
    click(u"accountSave"_s);
    QTRY_VERIFY(m_keyring.holdsAnswers);
    m_keyring.onEvent = [] {};
    click(u"accountCancel"_s);
    m_keyring.release();
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(m_repository->find(account.id)->clientId, u"c2"_s);
}

void tst_AccountEditController::removingIsRefusedWhileItWouldLoseSomething()
{
    const Account account = stored(u"Main"_s, u"c1"_s);
    QString reason;
    m_controller->setRemovalGuard([&reason](const Account &) { return reason; });
    const auto confirm = [this] {
        auto *button = m_window->findChild<QPushButton *>(u"confirmAccept"_s);
        if (button)
            QTest::mouseClick(button, Qt::LeftButton);
        return button != nullptr;
    };
    reason = u"A new secret is not kept yet."_s;
    m_controller->remove(account);
    QVERIFY(!confirm());
    QVERIFY(m_repository->find(account.id));
    // It arrives while the question stands.
    reason.clear();
    m_controller->remove(account);
    reason = u"A new secret is not kept yet."_s;
    QVERIFY(confirm());
    QCoreApplication::processEvents();
    QVERIFY(m_repository->find(account.id));
    QCOMPARE(m_keyring.secrets[u"c1"_s], "old"_ba);
}

QTEST_MAIN(tst_AccountEditController)
#include "tst_accounteditcontroller.moc"
