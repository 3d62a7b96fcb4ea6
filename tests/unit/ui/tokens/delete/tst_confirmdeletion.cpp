// SPDX-License-Identifier: Apache-2.0
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <utility>

#include "tests/unit/ui/tokens/delete/deletefixture.h"
#include "ui/style/applytheme.h"
#include "ui/style/buttonkind.h"
#include "ui/style/palette.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

/// The delete dialog until a deletion is sent.
class tst_ConfirmDeletion final : public DeleteFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ColorScheme::Light); }

    void cancelIsTheDefaultAndEnterNeverDeletes();
    void enterOnTheFocusedButtonDeletes();
    void typingOpensTheButton();
    void enterInTheFieldMovesToTheButton();
    void aHeldEnterDoesNotDelete();
    void theOwnTokenIsCalledOut();
    void theOwnTokenOfAProtectedAccountWantsBothNames();
    void noButtonTakesThePlaceOfDelete();
    void aSecondClickSendsNothingMore();
    void hostileNamesStayPlain();
    void anotherStartRaisesTheOpenDialog();
};

void tst_ConfirmDeletion::cancelIsTheDefaultAndEnterNeverDeletes()
{
    open({fakeToken(u"1"_s)});
    QCOMPARE(dialog()->objectName(), u"deleteDialog"_s);
    QCOMPARE(dialog()->accessibleName(), u"Delete tokens"_s);
    QCOMPARE(button("deleteSubmit")->text(), u"Delete token"_s);
    QVERIFY(button("deleteSubmit")->isEnabled());
    QVERIFY(!button("deleteSubmit")->isDefault());
    QVERIFY(button("deleteCancel")->isDefault());
    QVERIFY(button("deleteCancel")->hasFocus());
    QTest::keyClick(dialog()->focusWidget(), Qt::Key_Return);
    QVERIFY(!dialog());
    QVERIFY(m_gateway->removes.empty());
}

void tst_ConfirmDeletion::enterOnTheFocusedButtonDeletes()
{
    open({fakeToken(u"1"_s)});
    button("deleteSubmit")->setFocus();
    QTest::keyClick(button("deleteSubmit"), Qt::Key_Return);
    QCOMPARE(m_gateway->removes.size(), 1U);
}

void tst_ConfirmDeletion::typingOpensTheButton()
{
    open({fakeToken(u"1"_s), fakeToken(u"2"_s)}, {}, AccountMode::Protected);
    QCOMPARE(button("deleteSubmit")->text(), u"Delete 2 tokens"_s);
    auto *field = dialog()->findChild<QLineEdit *>(u"deleteConfirmText"_s);
    QCOMPARE(field->accessibleName(), u"Type to confirm"_s);
    QCOMPARE(text("deleteConfirmTextExpected"), u"Acme payments"_s);
    QVERIFY(field->hasFocus());
    QVERIFY(!button("deleteSubmit")->isEnabled());
    QTest::keyClicks(field, u"Acme payment"_s);
    QVERIFY(!button("deleteSubmit")->isEnabled());
    // One filled button at a time.
    QCOMPARE(buttonKind(button("deleteSubmit")), ButtonKind::Danger);
    QCOMPARE(buttonKind(button("deleteCancel")), ButtonKind::Primary);
    QTest::keyClicks(field, u"s"_s);
    QVERIFY(button("deleteSubmit")->isEnabled());
    QCOMPARE(buttonKind(button("deleteSubmit")), ButtonKind::DangerFilled);
    QCOMPARE(buttonKind(button("deleteCancel")), ButtonKind::Normal);
    QTest::keyClicks(field, u"!"_s);
    QVERIFY(!button("deleteSubmit")->isEnabled());
    QVERIFY(m_gateway->removes.empty());
}

void tst_ConfirmDeletion::enterInTheFieldMovesToTheButton()
{
    open({fakeToken(u"1"_s, u"treasury"_s, {u"MANAGE"_s})});
    auto *field = dialog()->findChild<QLineEdit *>(u"deleteConfirmText"_s);
    QTest::keyClicks(field, u"treasur"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY2(dialog(), "Enter in the field does not press the default button either");
    QVERIFY2(field->accessibleDescription().contains(u"treasury"_s),
             "what is asked stays known to a screen reader");
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, u"y"_s);
    QTest::keyClick(field, Qt::Key_Enter);
    QVERIFY(dialog());
    QVERIFY(m_gateway->removes.empty());
    QVERIFY(button("deleteSubmit")->hasFocus());
    QTest::keyClick(button("deleteSubmit"), Qt::Key_Space);
    QCOMPARE(m_gateway->removes.size(), 1U);
}

void tst_ConfirmDeletion::aHeldEnterDoesNotDelete()
{
    open({fakeToken(u"1"_s, u"treasury"_s, {u"MANAGE"_s})});
    auto *field = dialog()->findChild<QLineEdit *>(u"deleteConfirmText"_s);
    QTest::keyClicks(field, u"treasury"_s);
    QTest::keyPress(field, Qt::Key_Return);
    for (int times = 0; times < 5; ++times) {
        QKeyEvent repeated(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
        QCoreApplication::sendEvent(dialog()->focusWidget(), &repeated);
    }
    QVERIFY(dialog());
    QVERIFY(m_gateway->removes.empty());
}

void tst_ConfirmDeletion::theOwnTokenIsCalledOut()
{
    const Token own = fakeToken(u"1"_s, u"ops laptop"_s);
    open({own, fakeToken(u"2"_s)}, own.clientId);
    QVERIFY(text("deleteOwnWarning").contains(u"signed in"_s));
    QVERIFY(dialog()->findChild<QLabel *>(u"deleteOwnWarning"_s)->isVisible());
    QVERIFY(!button("deleteSubmit")->isEnabled());
    QTest::keyClicks(dialog()->findChild<QLineEdit *>(u"deleteConfirmText"_s), u"ops laptop"_s);
    QTest::mouseClick(button("deleteSubmit"), Qt::LeftButton);
    // It goes last: nothing can be sent after it.
    QCOMPARE(m_gateway->removes.at(0)->argument, u"2"_s);
    answer(0, {});
    QCOMPARE(m_gateway->removes.at(1)->argument, u"1"_s);
    QCOMPARE(outcomes(), QStringList({u"deleting…"_s, u"deleted"_s}));
}

void tst_ConfirmDeletion::theOwnTokenOfAProtectedAccountWantsBothNames()
{
    const Token own = fakeToken(u"1"_s, u"ops laptop"_s);
    DeleteDialog asked({.name = u"Acme payments"_s, .mode = AccountMode::Protected},
                       {.tokens = {own}, .ownClientId = own.clientId}, m_clock->nowUtc(), nullptr);
    asked.show();
    auto *account = asked.findChild<QLineEdit *>(u"deleteConfirmText"_s);
    auto *token = asked.findChild<QLineEdit *>(u"deleteConfirmOwn"_s);
    const auto *submit = asked.findChild<QPushButton *>(u"deleteSubmit"_s);
    QVERIFY(account && token);
    QTest::keyClicks(account, u"Acme payments"_s);
    QVERIFY(!submit->isEnabled());
    QTest::keyClick(account, Qt::Key_Return);
    QVERIFY2(asked.focusWidget() == token, "Enter goes on to the field that is still open");
    QTest::keyClicks(token, u"ops laptop"_s);
    QVERIFY(submit->isEnabled());
    QTest::keyClicks(account, u"!"_s);
    QVERIFY(!submit->isEnabled());
}

/// Guards against a second click that hits another button, because the row moved to the right.
void tst_ConfirmDeletion::noButtonTakesThePlaceOfDelete()
{
    open({fakeToken(u"1"_s), fakeToken(u"2"_s)});
    // From left to right: the dialog may become lower or higher meanwhile.
    const auto leftAndRight = [this](const QPushButton *of) {
        const int left = of->mapTo(dialog(), QPoint()).x();
        return std::pair(left, left + of->width() - 1);
    };
    const auto place = leftAndRight(button("deleteSubmit"));
    button("deleteSubmit")->click();
    QCoreApplication::processEvents();
    QVERIFY(!button("deleteSubmit")->isVisible());
    const auto others = dialog()->findChildren<QPushButton *>();
    for (const QPushButton *other : others) {
        const auto [left, right] = leftAndRight(other);
        QVERIFY2(!other->isVisible() || right < place.first || left > place.second,
                 qPrintable(other->objectName()));
    }
}

void tst_ConfirmDeletion::aSecondClickSendsNothingMore()
{
    open({fakeToken(u"1"_s)});
    QPushButton *submit = button("deleteSubmit");
    submit->click();
    submit->click();
    QCOMPARE(m_gateway->removes.size(), 1U);
    QVERIFY(m_flow->isBusy());
}

void tst_ConfirmDeletion::hostileNamesStayPlain()
{
    Token token =
        fakeToken(u"<b>1</b>"_s, u"<b>bold</b> & %1 %2 \u202Egnp"_s + QString(5000, u'W'), {u"<i>x</i>"_s});
    token.clientId = u"<img src=x>"_s + QString(500, u'c') + u"\u202E&&ab"_s;
    open({token, token});
    for (const int role : {Qt::DisplayRole, Qt::AccessibleTextRole, Qt::ToolTipRole}) {
        const QString said = list()->model()->index(0, 0).data(role).toString();
        QVERIFY(!said.contains(QChar(0x202E)));
        QVERIFY(role != Qt::ToolTipRole || !said.contains(u"<b>"_s));
    }
    const auto labels = dialog()->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        QVERIFY2(!label->text().contains(QChar(0x202E)), qPrintable(label->text()));
        QVERIFY2(label->textFormat() == Qt::PlainText || !label->text().contains(u'<'),
                 qPrintable(label->text()));
        QVERIFY2(!label->toolTip().contains(u"<b>"_s) && !label->toolTip().contains(u"<img"_s),
                 qPrintable(label->toolTip()));
    }
    QVERIFY2(dialog()->width() <= 640, "a long name does not widen the dialog");
}

void tst_ConfirmDeletion::anotherStartRaisesTheOpenDialog()
{
    DeleteDialog *first = open({fakeToken(u"1"_s)});
    m_flow->start({fakeToken(u"2"_s)}, {}, {}, m_clock->nowUtc());
    QCOMPARE(dialog(), first);
    QCOMPARE(m_window->findChildren<DeleteDialog *>().size(), 1);
}

QTEST_MAIN(tst_ConfirmDeletion)
#include "tst_confirmdeletion.moc"
