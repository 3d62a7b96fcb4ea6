// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QWidget>

#include "app/domain/account.h"
#include "app/tokens/changes/tokencommands.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakegateway.h"
#include "ui/tokens/delete/deletecontroller.h"
#include "ui/tokens/delete/deletedialog.h"

using namespace tokenry;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The last token that can manage tokens is not deleted by accident.
class tst_LastManager final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theButtonWaitsForTheAnswer();
    void theLastOneIsCalledOut();
    void whatCannotBeToldIsSaid();
    void anotherManagerSaysNothing();
    void aSuspendedQuestionIsAskedAnew();
    void closingEndsTheReading();

private:
    void open(const QList<Token> &tokens);
    template<class Widget>
    [[nodiscard]] Widget *part(const char *objectName) const
    {
        return m_window->findChild<Widget *>(QString::fromLatin1(objectName));
    }
    [[nodiscard]] QLabel *words() const { return part<QLabel>("deleteManagers"); }

    const Token m_manager = fakeToken(u"m"_s, u"treasury"_s, {u"MANAGE"_s});
    std::unique_ptr<FakeGateway> m_gateway;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<TokenCommands> m_commands;
    std::unique_ptr<QWidget> m_window;
    DeleteController *m_flow = nullptr;
};

void tst_LastManager::init()
{
    m_gateway = std::make_unique<FakeGateway>();
    m_clock = std::make_unique<FakeClock>();
    m_commands = std::make_unique<TokenCommands>(*m_gateway, *m_clock);
    m_window = std::make_unique<QWidget>();
    m_window->show();
}

void tst_LastManager::cleanup()
{
    m_window.reset();
    m_commands.reset();
}

void tst_LastManager::open(const QList<Token> &tokens)
{
    const Account account{
        .name = u"Acme payments"_s, .environment = Environment::Sandbox, .mode = AccountMode::Normal};
    m_flow = new DeleteController(*m_commands, *m_gateway, *m_clock, account, m_window.get());
    m_flow->start(tokens, {u"treasury"_s}, {}, m_clock->nowUtc());
}

void tst_LastManager::theButtonWaitsForTheAnswer()
{
    open({m_manager});
    part<QLineEdit>("deleteConfirmText")->setText(u"treasury"_s);
    QVERIFY(words()->isVisible());
    QVERIFY(!part<QPushButton>("deleteSubmit")->isEnabled());
    m_gateway->lists.front()->answer(TokenPage{.tokens = {m_manager, fakeToken(u"o"_s, {}, {u"MANAGE"_s})}});
    QVERIFY(part<QPushButton>("deleteSubmit")->isEnabled());
}

void tst_LastManager::theLastOneIsCalledOut()
{
    open({m_manager});
    part<QLineEdit>("deleteConfirmText")->setText(u"treasury"_s);
    m_gateway->lists.front()->answer(TokenPage{.tokens = {m_manager, fakeToken(u"o"_s)}});
    QTRY_VERIFY(words()->text().startsWith(u"No other token"));
    QVERIFY(words()->isVisible());
    QVERIFY(part<QPushButton>("deleteSubmit")->isEnabled());
}

void tst_LastManager::whatCannotBeToldIsSaid()
{
    open({m_manager});
    m_gateway->lists.front()->answer(fakeError(ErrorKind::ConnectionLost));
    QTRY_VERIFY(words()->text().startsWith(u"Cannot tell"));
    part<QLineEdit>("deleteConfirmText")->setText(u"treasury"_s);
    QVERIFY(part<QPushButton>("deleteSubmit")->isEnabled());
}

void tst_LastManager::anotherManagerSaysNothing()
{
    open({m_manager});
    m_gateway->lists.front()->answer(TokenPage{.tokens = {fakeToken(u"o"_s, {}, {u"MANAGE"_s})}});
    QVERIFY(!words()->isVisible());
}

void tst_LastManager::aSuspendedQuestionIsAskedAnew()
{
    open({m_manager});
    m_flow->suspend();
    QVERIFY(!m_gateway->lists.front()->isPending());
    m_flow->resume();
    QCOMPARE(m_gateway->lists.size(), size_t(2));
    QVERIFY(m_gateway->lists.back()->isPending());
    QVERIFY(words()->isVisible());
}

void tst_LastManager::closingEndsTheReading()
{
    open({m_manager});
    part<QPushButton>("deleteCancel")->click();
    QVERIFY(!m_gateway->lists.front()->isPending());
}

QTEST_MAIN(tst_LastManager)
#include "tst_lastmanager.moc"
