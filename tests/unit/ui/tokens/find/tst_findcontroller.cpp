// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/find/findcontroller.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

#include "tests/support/fakegateway.h"
#include "ui/tokens/find/finddialog.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

/// The real flow, dialog and finder on a gateway that answers what a test says.
class tst_FindController final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aLoadedTokenIsFoundAtOnce();
    void aTokenIdIsAskedFor();
    void aTextThatComesAlongIsSearchedForAtOnce();
    void aClientIdIsLookedForWithProgress();
    void aCompleteSearchSaysSo();
    void anIncompleteSearchSaysSo();
    void stopEndsTheSearch();
    void closingEndsTheSearch();
    void errorsComeInWords();
    void anotherTextTakesTheResultAway();
    void hostileTokensStayPlain();

private:
    void search(const QString &text);
    [[nodiscard]] FindDialog *dialog() const { return m_window->findChild<FindDialog *>(); }
    [[nodiscard]] QPushButton *button(const char *objectName) const;
    [[nodiscard]] QString message() const { return dialog()->findChild<QLabel *>(u"findMessage"_s)->text(); }
    [[nodiscard]] static ApiError notFoundById()
    {
        return fakeError(ErrorKind::NotFound, 404, u"TOKEN_NOT_FOUND"_s);
    }

    std::unique_ptr<FakeGateway> m_gateway;
    std::unique_ptr<QWidget> m_window;
    FindController *m_flow = nullptr;
    const Token m_loaded = fakeToken(u"Token:1"_s, u"loaded"_s);
};

void tst_FindController::init()
{
    m_gateway = std::make_unique<FakeGateway>();
    m_window = std::make_unique<QWidget>();
    m_window->show();
    m_flow = new FindController(*m_gateway, m_window.get());
    m_flow->start({m_loaded});
}

void tst_FindController::cleanup()
{
    m_window.reset();
}

void tst_FindController::search(const QString &text)
{
    auto *field = dialog()->findChild<QLineEdit *>(u"findField"_s);
    field->setText(text);
    QTest::keyClick(field, Qt::Key_Return);
}

QPushButton *tst_FindController::button(const char *objectName) const
{
    return dialog()->findChild<QPushButton *>(QString::fromLatin1(objectName));
}

void tst_FindController::aLoadedTokenIsFoundAtOnce()
{
    const QSignalSpy found(m_flow, &FindController::found);
    QVERIFY(!button("findSubmit")->isEnabled());
    search(u" \"client-of-Token:1\" "_s);
    QCOMPARE(dialog()->findChild<QLineEdit *>(u"findField"_s)->text(), u"client-of-Token:1"_s);
    QVERIFY(m_gateway->gets.empty());
    QVERIFY(dialog()->findChild<QWidget *>(u"findResult"_s));
    QCOMPARE(dialog()->findChild<QLabel *>(u"findTokenId"_s)->text(), u"Token:1"_s);
    QVERIFY(button("findShow")->isDefault());
    QTest::mouseClick(button("findShow"), Qt::LeftButton);
    QCOMPARE(found.size(), 1);
    QCOMPARE(qvariant_cast<Token>(found.at(0).at(0)), m_loaded);
    QTRY_VERIFY(!dialog());
}

void tst_FindController::aTokenIdIsAskedFor()
{
    search(u"Token:2"_s);
    QCOMPARE(m_gateway->gets.at(0)->argument, u"Token:2"_s);
    QVERIFY(button("findStop")->isVisible());
    QVERIFY(!button("findSubmit")->isVisible());
    m_gateway->gets.at(0)->answer(fakeToken(u"Token:2"_s, u"other"_s));
    QCOMPARE(dialog()->findChild<QLabel *>(u"summaryName"_s)->text(), u"other"_s);
    QVERIFY(!button("findStop")->isVisible());
}

void tst_FindController::aTextThatComesAlongIsSearchedForAtOnce()
{
    dialog()->reject();
    QTRY_VERIFY(!dialog());
    m_flow->startIn(RowSnapshot({m_loaded}), u"Token:7"_s);
    QCOMPARE(dialog()->findChild<QLineEdit *>(u"findField"_s)->text(), u"Token:7"_s);
    QCOMPARE(m_gateway->gets.back()->argument, u"Token:7"_s);
}

void tst_FindController::aClientIdIsLookedForWithProgress()
{
    search(u"client-of-3"_s);
    m_gateway->gets.at(0)->answer(notFoundById());
    m_gateway->lists.at(0)->answer(TokenPage{{fakeToken(u"2"_s)}, true, u"next"_s, 5000});
    QVERIFY2(message().contains(QLocale().toString(5000)), qPrintable(message()));
    m_gateway->lists.at(1)->answer(TokenPage{{fakeToken(u"3"_s)}, false, {}, 5000});
    QCOMPARE(dialog()->findChild<QLabel *>(u"findClientId"_s)->text(), u"client-of-3"_s);
    QVERIFY(message().isEmpty());
}

void tst_FindController::aCompleteSearchSaysSo()
{
    search(u"nowhere"_s);
    m_gateway->gets.at(0)->answer(notFoundById());
    m_gateway->lists.at(0)->answer(TokenPage{{fakeToken(u"2"_s)}, false, {}, {}});
    QVERIFY2(message().contains(u"No token has this ID"_s), qPrintable(message()));
    QVERIFY(button("findSubmit")->isVisible());
}

void tst_FindController::anIncompleteSearchSaysSo()
{
    search(u"nowhere"_s);
    m_gateway->gets.at(0)->answer(notFoundById());
    m_gateway->lists.at(0)->answer(TokenPage{{fakeToken(u"2"_s)}, true, {}, {}});
    QVERIFY2(!message().contains(u"No token has this ID"_s), qPrintable(message()));
    QVERIFY2(message().contains(u"did not give the whole list"_s), qPrintable(message()));
}

void tst_FindController::stopEndsTheSearch()
{
    search(u"nowhere"_s);
    m_gateway->gets.at(0)->answer(notFoundById());
    m_gateway->lists.at(0)->answer(TokenPage{{fakeToken(u"2"_s)}, true, u"next"_s, {}});
    QTest::mouseClick(button("findStop"), Qt::LeftButton);
    QVERIFY(!m_gateway->lists.at(1)->isPending());
    QVERIFY2(message().startsWith(u"Stopped"_s), qPrintable(message()));
    QVERIFY(button("findSubmit")->isVisible());
}

void tst_FindController::closingEndsTheSearch()
{
    search(u"nowhere"_s);
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    QVERIFY(!m_gateway->gets.at(0)->isPending());
    m_flow->start({});
    QVERIFY(dialog());
}

void tst_FindController::errorsComeInWords()
{
    search(u"Token:2"_s);
    ApiError error = fakeError(ErrorKind::Unauthorized, 401, u"UNAUTHORIZED"_s);
    error.host = u"api.example.com"_s;
    m_gateway->gets.at(0)->answer(error);
    QVERIFY2(message().contains(u"api.example.com"_s), qPrintable(message()));
    QVERIFY(button("findSubmit")->isEnabled());
}

void tst_FindController::anotherTextTakesTheResultAway()
{
    search(u"Token:1"_s);
    QVERIFY(dialog()->findChild<QWidget *>(u"findResult"_s));
    QTest::keyClicks(dialog()->findChild<QLineEdit *>(u"findField"_s), u"2"_s);
    QVERIFY(!dialog()->findChild<QWidget *>(u"findResult"_s));
    QVERIFY(!button("findShow")->isVisible());
    QVERIFY(button("findSubmit")->isDefault());
}

void tst_FindController::hostileTokensStayPlain()
{
    Token token = fakeToken(u"Token:2"_s, u"<b>x</b>\u202E"_s + QString(3000, u'W'), {u"<i>"_s});
    token.clientId = u"<img src=x>\u202E"_s + QString(3000, u'W');
    search(u"Token:2"_s);
    m_gateway->gets.at(0)->answer(token);
    const auto labels = dialog()->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        QVERIFY(!label->text().contains(QChar(0x202E)));
        QVERIFY2(label->textFormat() == Qt::PlainText || !label->text().contains(u'<'),
                 qPrintable(label->text()));
    }
    QVERIFY(dialog()->width() <= 640);
}

QTEST_MAIN(tst_FindController)
#include "tst_findcontroller.moc"
