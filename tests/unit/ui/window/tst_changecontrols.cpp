// SPDX-License-Identifier: Apache-2.0
#include <QAction>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include "ui/controls/emptystate.h"
#include "ui/tokens/list/tokentablepane.h"
#include "ui/window/actionbutton.h"
#include "ui/window/changecontrols.h"

using namespace Qt::StringLiterals;
using namespace tokenry;

class tst_ChangeControls final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readOnlyTakesTheControlsAway();
    void mayNotManageTurnsThemOffWithTheReason();
    void beliefPutRightBringsThemBack();
    void anEmptyAccountOffersWhatIsAllowed();
};

namespace {

const Account account{.name = u"Acme"_s, .environment = Environment::Production};

struct Page
{
    Page()
    {
        newToken->setShortcut(QKeySequence::New);
        window.addAction(newToken);
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(newButton);
        layout->addWidget(deleteButton);
        window.show();
        window.activateWindow();
    }
    /// As the page does: first what is chosen, then the policy.
    void apply(const Account &of, Rights::Belief manage, bool isChosen = true)
    {
        createLike->setEnabled(isChosen);
        rotate->setEnabled(isChosen);
        deleteTokens->setEnabled(isChosen);
        applyChangePolicy(judgeChanges(of, {.manage = manage, .manageSource = Rights::Source::OwnToken}),
                          {newToken, createLike, rotate, deleteTokens});
    }

    QWidget window;
    QAction *newToken = new QAction(u"New token"_s, &window);
    QAction *createLike = new QAction(u"Create like this"_s, &window);
    QAction *rotate = new QAction(u"Rotate"_s, &window);
    QAction *deleteTokens = new QAction(u"Delete"_s, &window);
    QPushButton *newButton = new ActionButton(newToken, {}, u"New token"_s, &window);
    QPushButton *deleteButton = new ActionButton(deleteTokens, {}, u"Delete"_s, &window);
};

} // namespace

void tst_ChangeControls::readOnlyTakesTheControlsAway()
{
    Page page;
    QVERIFY(QTest::qWaitForWindowActive(&page.window));
    Account readOnly = account;
    readOnly.mode = AccountMode::ReadOnly;
    const QSignalSpy triggered(page.newToken, &QAction::triggered);
    page.apply(account, Rights::Belief::Yes);
    QTest::keyClick(&page.window, Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(triggered.size(), 1);
    page.apply(readOnly, Rights::Belief::Yes);
    for (const QAction *action : {page.newToken, page.createLike, page.deleteTokens}) {
        QVERIFY(!action->isVisible());
        QVERIFY(!action->isEnabled());
    }
    QVERIFY(page.newButton->isHidden());
    QVERIFY(page.deleteButton->isHidden());
    QTest::keyClick(&page.window, Qt::Key_N, Qt::ControlModifier);
    QVERIFY2(triggered.size() == 1, "a key may not do what nothing offers");
    page.apply(account, Rights::Belief::Yes, false);
    QVERIFY(page.newToken->isVisible() && page.newToken->isEnabled());
    QVERIFY(page.deleteTokens->isVisible() && !page.deleteTokens->isEnabled());
    QVERIFY(page.newButton->isVisible() && page.newButton->isEnabled());
    QVERIFY(page.deleteButton->isVisible() && !page.deleteButton->isEnabled());
}

void tst_ChangeControls::mayNotManageTurnsThemOffWithTheReason()
{
    Page page;
    page.apply(account, Rights::Belief::No);
    const QString reason = u"The token that is signed in with may not manage tokens."_s;
    for (const QAction *action : {page.newToken, page.createLike, page.deleteTokens}) {
        QVERIFY(action->isVisible());
        QVERIFY(!action->isEnabled());
        QCOMPARE(action->toolTip(), reason);
    }
    for (const QPushButton *button : {page.newButton, page.deleteButton}) {
        QVERIFY(button->isVisible());
        QVERIFY(!button->isEnabled());
        QCOMPARE(button->toolTip(), reason);
        QCOMPARE(button->accessibleDescription(), reason);
    }
}

void tst_ChangeControls::beliefPutRightBringsThemBack()
{
    Page page;
    page.newToken->setShortcut(Qt::CTRL | Qt::Key_N);
    page.apply(account, Rights::Belief::No);
    page.apply(account, Rights::Belief::Unknown);
    QVERIFY2(page.newButton->isEnabled() && page.deleteButton->isEnabled(),
             "what is not known is not held against anybody");
    QCOMPARE(page.newButton->toolTip(), u"New token (Ctrl+N)"_s);
    QCOMPARE(page.deleteButton->toolTip(), QString());
    QCOMPARE(page.newButton->accessibleDescription(), QString());
    QCOMPARE(page.newToken->toolTip(), u"New token"_s);
}

void tst_ChangeControls::anEmptyAccountOffersWhatIsAllowed()
{
    TokenTablePane pane;
    pane.show();
    pane.setState(TokenTablePane::State::NoTokens);
    auto *offer = pane.findChild<QPushButton *>(u"emptyAction"_s);
    QVERIFY(offer->isVisible());
    Account readOnly = account;
    readOnly.mode = AccountMode::ReadOnly;
    pane.setChangePolicy(judgeChanges(readOnly, {}));
    QVERIFY(!offer->isVisible());
    pane.setState(TokenTablePane::State::NoMatches);
    QVERIFY2(offer->isVisible(), "clearing the filters changes nothing on the service");
    pane.setState(TokenTablePane::State::NoTokens);
    QVERIFY(!offer->isVisible());
    pane.setChangePolicy({});
    QVERIFY(offer->isVisible());
}

QTEST_MAIN(tst_ChangeControls)
#include "tst_changecontrols.moc"
