// SPDX-License-Identifier: Apache-2.0
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include "tests/unit/ui/tokens/delete/deletefixture.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/dialogs/noticedialog.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

/// The account signs in with another token, or at another address, while the delete dialog is open.
class tst_AnotherOwnToken final : public DeleteFixture
{
    Q_OBJECT

private Q_SLOTS:
    void anotherOwnTokenEndsTheQuestion();
    void anotherOwnTokenEndsTheCountdownAndTheRetry();
    void anotherOwnTokenEndsTheRestOfADeletion();
    void anotherAddressEndsTheQuestion();
    void nothingIsSentOrReadAtAnotherAddress();
    void anotherPortOfTheSandboxChangesNothing();

private:
    void open(const QList<Token> &tokens, const QString &ownClientId);
    void open(const QList<Token> &tokens, const Account &account);
    [[nodiscard]] QString report() const { return text("deleteReport"); }
};

void tst_AnotherOwnToken::open(const QList<Token> &tokens, const QString &ownClientId)
{
    open(
        tokens,
        Account{.name = u"Acme payments"_s, .environment = Environment::Production, .clientId = ownClientId});
}

void tst_AnotherOwnToken::open(const QList<Token> &tokens, const Account &account)
{
    start(tokens, {}, account.clientId, account);
}

/// Guards against a question that knows a former client id: the token that is the own one by now would be
/// deleted as any other.
void tst_AnotherOwnToken::anotherOwnTokenEndsTheQuestion()
{
    Account account{.name = u"Acme payments"_s,
                    .environment = Environment::Production,
                    .clientId = fakeToken(u"1"_s).clientId};
    open({fakeToken(u"2"_s)}, account.clientId);
    m_flow->setAccount(account);
    account.name = u"Acme"_s;
    m_flow->setAccount(account);
    QVERIFY2(dialog(), "another name changes nothing that was asked");
    QVERIFY(!m_window->findChild<NoticeDialog *>());
    account.clientId = fakeToken(u"2"_s).clientId;
    m_flow->setAccount(account);
    QVERIFY(!dialog());
    auto *notice = m_window->findChild<NoticeDialog *>();
    QVERIFY2(notice && notice->isVisible(), "it does not close without a sentence");
    delete notice;
    // Behind a lock nothing opens.
    open({fakeToken(u"3"_s)}, account.clientId);
    m_flow->suspend();
    account.clientId = fakeToken(u"5"_s).clientId;
    m_flow->setAccount(account);
    QVERIFY(!m_window->findChild<NoticeDialog *>());
    m_flow->resume();
    notice = m_window->findChild<NoticeDialog *>();
    QVERIFY(notice && notice->isVisible());
    delete notice;
    account.clientId = fakeToken(u"2"_s).clientId;
    open({fakeToken(u"2"_s), fakeToken(u"3"_s)}, account.clientId);
    m_flow->setAccount(account);
    QTest::keyClicks(dialog()->findChild<QLineEdit *>(u"deleteConfirmText"_s), fakeToken(u"2"_s).name);
    button("deleteSubmit")->click();
    account.clientId = fakeToken(u"4"_s).clientId;
    m_flow->setAccount(account);
    QVERIFY2(dialog(), "a deletion that was sent goes on to its outcome");
}

/// Guards against a countdown that becomes the former question again, and against a retry of that question.
void tst_AnotherOwnToken::anotherOwnTokenEndsTheCountdownAndTheRetry()
{
    Account account{.name = u"Acme payments"_s,
                    .environment = Environment::Production,
                    .clientId = fakeToken(u"own"_s).clientId};
    QList<Token> tokens;
    for (int number = 0; number < DeleteDialog::delayedFrom; ++number)
        tokens.append(fakeToken(QString::number(number)));
    open(tokens, account.clientId);
    button("deleteSubmit")->click();
    account.clientId = tokens.constLast().clientId;
    m_flow->setAccount(account);
    QVERIFY(!m_flow->isOpen());
    auto *notice = m_window->findChild<NoticeDialog *>();
    QVERIFY(notice && notice->isVisible());
    delete notice;
    m_flow->suspend();
    m_flow->resume();
    QVERIFY(!dialog());
    QVERIFY(m_gateway->removes.empty());
    for (const bool isSentBefore : {true, false}) {
        open({fakeToken(u"1"_s), fakeToken(u"2"_s)}, fakeToken(u"own"_s).clientId);
        button("deleteSubmit")->click();
        account.clientId = fakeToken(u"1"_s).clientId;
        if (isSentBefore)
            m_flow->setAccount(account);
        m_gateway->removes.back()->answer(fakeError(ErrorKind::ServerError, 500));
        if (!isSentBefore)
            m_gateway->removes.back()->answer(Result<void>());
        QCOMPARE(button("deleteRetry")->isVisible(), !isSentBefore);
        m_flow->setAccount(account);
        QVERIFY2(dialog() && report().contains(u"Failed: 1"_s), "the outcome stays to be read");
        QVERIFY(!button("deleteRetry")->isVisible());
        QVERIFY(!m_window->findChild<NoticeDialog *>());
        button("deleteClose")->click();
    }
}

/// Guards against the delete of the token that is the own one by now, without its warning and its name.
void tst_AnotherOwnToken::anotherOwnTokenEndsTheRestOfADeletion()
{
    Account account{.name = u"Acme payments"_s,
                    .environment = Environment::Production,
                    .clientId = fakeToken(u"own"_s).clientId};
    for (const bool isAnsweredBefore : {true, false}) {
        open({fakeToken(u"1"_s), fakeToken(u"2"_s), fakeToken(u"3"_s)}, account.clientId);
        m_flow->setAccount(account);
        const auto removesBefore = m_gateway->removes.size();
        button("deleteSubmit")->click();
        m_flow->suspend();
        if (isAnsweredBefore)
            m_gateway->removes.back()->answer(Result<void>());
        Account other = account;
        other.clientId = fakeToken(u"2"_s).clientId;
        m_flow->setAccount(other);
        other.name = u"Acme"_s;
        m_flow->setAccount(other);
        if (!isAnsweredBefore)
            m_gateway->removes.back()->answer(Result<void>());
        m_flow->resume();
        QVERIFY(!m_window->findChild<ConfirmDialog *>());
        QCOMPARE(m_gateway->removes.size(), removesBefore + 1);
        QVERIFY(!m_commands->isDeleting());
        QVERIFY2(report().contains(u"Not sent: 2"_s), qPrintable(report()));
        button("deleteClose")->click();
    }
}

/// Guards against the delete of a token of the same id at another address.
void tst_AnotherOwnToken::anotherAddressEndsTheQuestion()
{
    Account account{.name = u"Acme payments"_s,
                    .environment = Environment::Production,
                    .baseUrl = QUrl(u"https://one.example/v1"_s),
                    .clientId = fakeToken(u"own"_s).clientId};
    open({fakeToken(u"1"_s)}, account);
    account.baseUrl = QUrl(u"https://ONE.example:443/v2"_s);
    m_flow->setAccount(account);
    QVERIFY2(dialog(), "another path and spelling of the same address change nothing");
    account.baseUrl = QUrl(u"https://two.example/v1"_s);
    m_flow->setAccount(account);
    QVERIFY(!dialog());
    const auto *notice = m_window->findChild<NoticeDialog *>();
    QVERIFY2(notice && notice->isVisible(), "it does not close without a sentence");
    QVERIFY(m_gateway->removes.empty());
}

/// What is under way is awaited; a read of its token at the other address would decide wrongly.
void tst_AnotherOwnToken::nothingIsSentOrReadAtAnotherAddress()
{
    for (const bool isReadUnderWay : {false, true}) {
        Account account{.name = u"Acme payments"_s,
                        .environment = Environment::Production,
                        .baseUrl = QUrl(u"https://one.example/v1"_s),
                        .clientId = fakeToken(u"own"_s).clientId};
        open({fakeToken(u"1"_s), fakeToken(u"2"_s)}, account);
        const auto removesBefore = m_gateway->removes.size();
        const auto getsBefore = m_gateway->gets.size();
        button("deleteSubmit")->click();
        const auto lost = fakeError(ErrorKind::ConnectionLost, 0, {}, Effect::Unknown);
        if (isReadUnderWay)
            m_gateway->removes.back()->answer(lost);
        QCOMPARE(m_gateway->gets.size(), getsBefore + (isReadUnderWay ? 1U : 0U));
        account.baseUrl = QUrl(u"https://two.example/v1"_s);
        m_flow->setAccount(account);
        m_flow->suspend();
        if (!isReadUnderWay)
            m_gateway->removes.back()->answer(lost);
        m_flow->resume();
        QCOMPARE(m_gateway->removes.size(), removesBefore + 1);
        QCOMPARE(m_gateway->gets.size(), getsBefore + (isReadUnderWay ? 1U : 0U));
        QVERIFY(!m_commands->isDeleting());
        QVERIFY2(report().contains(u"Not known: 1"_s), qPrintable(report()));
        QVERIFY2(report().contains(u"Not sent: 1"_s), qPrintable(report()));
        QVERIFY(!button("deleteRetry")->isVisible());
        button("deleteClose")->click();
    }
}

void tst_AnotherOwnToken::anotherPortOfTheSandboxChangesNothing()
{
    Account account{.name = u"Sandbox"_s,
                    .environment = Environment::Sandbox,
                    .baseUrl = QUrl(u"http://127.0.0.1:1001/v1"_s),
                    .clientId = fakeToken(u"own"_s).clientId,
                    .isBuiltInSandbox = true};
    open({fakeToken(u"1"_s)}, account);
    account.baseUrl = QUrl(u"http://127.0.0.1:1002/v1"_s);
    m_flow->setAccount(account);
    QVERIFY(dialog());
}

QTEST_MAIN(tst_AnotherOwnToken)
#include "tst_anotherowntoken.moc"
