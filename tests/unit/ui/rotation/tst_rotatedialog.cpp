// SPDX-License-Identifier: Apache-2.0
#include "ui/rotation/rotatedialog.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/fakegateway.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 28), QTime(8, 0), Qt::UTC);

Account normal()
{
    return {.id = u"a"_s, .name = u"Acme"_s, .environment = Environment::Sandbox, .clientId = u"me"_s};
}

Account protectedOne()
{
    Account account = normal();
    account.mode = AccountMode::Protected;
    return account;
}

/// The dialog with what it submits.
struct Opened
{
    Opened(const Account &account, const QList<Token> &tokens)
        : dialog(account, tokens, {}, account.clientId, now, nullptr)
    {
        QObject::connect(&dialog, &RotateDialog::submitted, &dialog,
                         [this](const QList<RotationOrder> &given) { orders = given; });
        dialog.open();
    }
    template<class Widget>
    Widget *find(const char *name)
    {
        return dialog.findChild<Widget *>(QString::fromLatin1(name));
    }
    bool mayStart() { return find<QPushButton>("rotateStart")->isEnabled(); }
    void start() { find<QPushButton>("rotateStart")->click(); }

    RotateDialog dialog;
    QList<RotationOrder> orders;
};

} // namespace

class TestRotateDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneTokenIsProposedWithTheMonth();
    void emptyNameIsRefused();
    void noneListedMustBeChosen();
    void unknownPermissionsAreCarriedOver();
    void accountNameIsTypedOnceForSeveral();
    void ownTokenSaysWhatHappensToTheAccount();
    void hostileNameIsMadeVisible();
};

void TestRotateDialog::oneTokenIsProposedWithTheMonth()
{
    Opened opened(normal(), {fakeToken(u"T1"_s, u"worker 2026-10"_s)});
    QCOMPARE(opened.find<QLineEdit>("rotateName")->text(), u"worker 2026-11"_s);
    QVERIFY(opened.mayStart());
    opened.find<QLineEdit>("rotateName")->setText(u"other"_s);
    opened.find<QCheckBox>("rotateLeak")->setChecked(true);
    opened.start();
    QCOMPARE(opened.orders.size(), 1);
    QCOMPARE(opened.orders.constFirst().old.id, u"T1"_s);
    QCOMPARE(opened.orders.constFirst().newName, u"other"_s);
    QVERIFY(opened.orders.constFirst().isLeak);
    QVERIFY(!opened.dialog.isVisible());
}

void TestRotateDialog::emptyNameIsRefused()
{
    Opened opened(normal(), {fakeToken(u"T1"_s)});
    for (const QString &name : {QString(), u"  "_s, u"a\u202eb"_s}) {
        opened.find<QLineEdit>("rotateName")->setText(name);
        QVERIFY(!opened.mayStart());
    }
    QTest::keyClick(&opened.dialog, Qt::Key_Return);
    QVERIFY(opened.orders.isEmpty());
}

void TestRotateDialog::noneListedMustBeChosen()
{
    Opened opened(normal(), {fakeToken(u"T1"_s, u"a"_s, QStringList())});
    QVERIFY(!opened.mayStart());
    opened.find<QCheckBox>("permissionView")->setChecked(true);
    QVERIFY(opened.mayStart());
    opened.start();
    QCOMPARE(opened.orders.constFirst().permissions, QStringList{u"VIEW"_s});
}

void TestRotateDialog::unknownPermissionsAreCarriedOver()
{
    Opened opened(normal(), {fakeToken(u"T1"_s, u"a"_s, {u"AUDIT"_s, u"VIEW"_s})});
    QVERIFY(!opened.find<QCheckBox>("permissionView")->isVisible());
    opened.start();
    QCOMPARE(opened.orders.constFirst().permissions, QStringList({u"AUDIT"_s, u"VIEW"_s}));
}

void TestRotateDialog::accountNameIsTypedOnceForSeveral()
{
    Opened opened(protectedOne(), {fakeToken(u"T1"_s, u"a"_s), fakeToken(u"T2"_s, u"b"_s)});
    QVERIFY(!opened.mayStart());
    QVERIFY(!opened.find<QLineEdit>("rotateName")->isVisible());
    opened.find<QLineEdit>("rotateConfirmText")->setText(u"Acme"_s);
    QVERIFY(opened.mayStart());
    opened.start();
    QCOMPARE(opened.orders.size(), 2);
    QCOMPARE(opened.orders.at(1).newName, u"b 2026-11"_s);
}

void TestRotateDialog::ownTokenSaysWhatHappensToTheAccount()
{
    Token own = fakeToken(u"T1"_s);
    own.clientId = u"me"_s;
    Opened ownToken(normal(), {own});
    Opened other(normal(), {fakeToken(u"T2"_s)});
    const auto says = [](Opened &opened) {
        return opened.find<QLabel>("rotateSteps")->text().contains(u"signs in with the new pair"_s);
    };
    QVERIFY(says(ownToken));
    QVERIFY(!says(other));
}

void TestRotateDialog::hostileNameIsMadeVisible()
{
    Opened opened(normal(), {fakeToken(u"T1"_s, u"<b>a</b>\u202e"_s), fakeToken(u"T2"_s, u"x"_s)});
    const auto labels = opened.dialog.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QVERIFY(!label->text().contains(QChar(0x202e)));
    QCOMPARE(opened.find<QLabel>("rotateNames")->textFormat(), Qt::PlainText);
}

QTEST_MAIN(TestRotateDialog)
#include "tst_rotatedialog.moc"
