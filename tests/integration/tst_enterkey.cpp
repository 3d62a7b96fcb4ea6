// SPDX-License-Identifier: Apache-2.0
#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWindow>

#include <algorithm>
#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

#include "app/errors/errortext.h"
#include "tests/support/fakegateway.h"
#include "ui/accounts/choose/accountswitcher.h"
#include "ui/accounts/choose/welcomepage.h"
#include "ui/accounts/edit/accountdialog.h"
#include "ui/accounts/signin/proxydialog.h"
#include "ui/accounts/signin/signindialog.h"
#include "ui/controls/errorbanner.h"
#include "ui/controls/menubutton.h"
#include "ui/controls/messagepanel.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/dialogs/noticedialog.h"
#include "ui/help/aboutdialog.h"
#include "ui/help/shortcutsdialog.h"
#include "ui/history/historydialog.h"
#include "ui/history/unresolveddialog.h"
#include "ui/secrets/secretdialog.h"
#include "ui/secrets/secretfield.h"
#include "ui/settings/settingsdialog.h"
#include "ui/style/applytheme.h"
#include "ui/tokens/create/createdialog.h"
#include "ui/tokens/delete/deletedialog.h"
#include "ui/tokens/details/detailspane.h"
#include "ui/tokens/filter/daterangedialog.h"
#include "ui/tokens/filter/querydialog.h"
#include "ui/tokens/list/pagingbar.h"
#include "ui/window/lockedpage.h"
#include "ui/window/noticestrip.h"

using namespace Qt::StringLiterals;
using namespace tokenry;

using Factory = std::function<QWidget *()>;
Q_DECLARE_METATYPE(Factory)

/// Guards against Enter pressing another button than the one with the focus. The offscreen platform has the
/// generic theme, in which only Space presses a button, as in KDE, LXQt and under a bare window manager.
class tst_EnterKey final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pressesTheFocusedButton_data();
    void pressesTheFocusedButton();
    void keypadPressesTheFocusedButton();
    void pressesAToolButtonBesideADefault();
    void disabledButtonIsNotPressed();
    void checkBoxLeavesItToTheDefault();
    void heldKeyPressesOnce();
    void heldKeyDoesNotPressTheDefault();
    void cancelInNewTokenSendsNothing();
    void revealInTheHandoverReveals();
    void handoverHasNoDefaultUntilTheSecretIsKept();
    void onlyTheSafeButtonIsTheDefault_data();
    void onlyTheSafeButtonIsTheDefault();
};

namespace {

const QDateTime now(QDate(2026, 11, 24), QTime(14, 2), Qt::UTC);

Account account(AccountMode mode = AccountMode::Normal)
{
    return {.id = u"7"_s,
            .name = u"Acme payments"_s,
            .environment = Environment::Sandbox,
            .mode = mode,
            .baseUrl = QUrl(u"https://api.example.com/v1"_s),
            .clientId = u"01947d2284054f890000e63bca4810df"_s};
}

CreatedToken created()
{
    CreatedToken token;
    token.token = fakeToken(u"Token:1"_s, u"payout-worker"_s);
    token.secret = Secret("canary-7f3a9c-secret-value-0123456789");
    return token;
}

ErrorText failure()
{
    return {.title = u"The service did not answer"_s,
            .message = u"Nothing was changed."_s,
            .details = u"details"_s};
}

CreateDialog *createDialog(bool isInDoubt = false)
{
    auto *dialog = new CreateDialog(account(), {}, std::nullopt, nullptr);
    dialog->findChild<QLineEdit *>(u"createName"_s)->setText(u"payout-worker"_s);
    dialog->findChild<QPushButton *>(u"presetPayments"_s)->setChecked(true);
    if (isInDoubt)
        dialog->showError(fakeError(ErrorKind::ConnectionLost, 0, {}, Effect::Unknown));
    return dialog;
}

DeleteDialog *deleteDialog(bool hasFailed = false)
{
    const Token token = fakeToken(u"Token:1"_s, u"payout-worker"_s);
    auto *dialog = new DeleteDialog(account(), {.tokens = {token}}, now, nullptr);
    if (hasFailed) {
        dialog->findChild<QPushButton *>(u"deleteSubmit"_s)->click();
        dialog->showOutcome(
            0, {.token = token, .outcome = DeletionOutcome::Failed, .error = fakeError(ErrorKind::Timeout)});
        dialog->showFinished();
    }
    return dialog;
}

UnresolvedDialog *unresolvedDialog(const ReconcileResult &result)
{
    auto *dialog = new UnresolvedDialog({.name = u"payout-worker"_s, .at = now}, account(), nullptr);
    dialog->showResult(result);
    return dialog;
}

QWidget *accountDialog(bool isRefused = false)
{
    auto *dialog = new AccountDialog(account(), {}, nullptr);
    dialog->findChild<QLineEdit *>(u"accountSecret"_s)
        ->setText(isRefused ? u"secret"_s : u"Authorization: Basic YTpi"_s);
    GridCliFindings results;
    results.candidates.push_back({.source = GridCliSource::Environment, .credentials = {.clientId = u"a"_s}});
    dialog->offerImport(std::move(results));
    if (isRefused)
        dialog->offerThisRunOnly(failure());
    return dialog;
}

QWidget *withDetails()
{
    auto *pane = new DetailsPane;
    pane->showToken(fakeToken(u"Token:1"_s, u"payout-worker"_s), Freshness::Fresh, now);
    return pane;
}

QWidget *pagingBar()
{
    ListState state;
    state.isLoaded = state.canReadOn = true;
    state.rows = 100;
    auto *bar = new PagingBar;
    bar->setState(
        state,
        {.firstRow = 20, .shownRows = 20, .passingRows = 100, .canGoForward = true, .canGoToLast = true});
    return bar;
}

bool isPressedByEnter(const QAbstractButton *button)
{
    return button->isVisible() && button->isEnabled() && button->focusPolicy() != Qt::NoFocus &&
           !qobject_cast<const QCheckBox *>(button) && !qobject_cast<const QRadioButton *>(button);
}

QList<QAbstractButton *> buttonsOf(const QWidget *window)
{
    QList<QAbstractButton *> buttons = window->findChildren<QAbstractButton *>();
    buttons.removeIf([](const QAbstractButton *button) { return !isPressedByEnter(button); });
    return buttons;
}

QString nameOf(const QAbstractButton *button)
{
    return button->objectName().isEmpty() ? button->text() : button->objectName();
}

/// A window with one widget, or the dialog itself; it is shown and active.
class Shown final
{
public:
    explicit Shown(QWidget *widget)
    {
        if (qobject_cast<QDialog *>(widget)) {
            m_window.reset(widget);
        } else {
            m_window = std::make_unique<QWidget>();
            auto *layout = new QVBoxLayout(m_window.get());
            layout->addWidget(widget);
            widget->setVisible(true);
        }
        m_window->show();
        m_window->activateWindow();
        m_isActive = QTest::qWaitForWindowActive(m_window.get());
        for (QAbstractButton *button : m_window->findChildren<QAbstractButton *>())
            QObject::connect(button, &QAbstractButton::clicked, button,
                             [this, button] { m_clicked.append(nameOf(button)); });
    }
    [[nodiscard]] bool isActive() const { return m_isActive; }
    [[nodiscard]] QWidget *window() const { return m_window.get(); }
    [[nodiscard]] const QStringList &clicked() const { return m_clicked; }
    template<class Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return m_window->findChild<Widget *>(name);
    }
    /// As the platform would: to the window, whatever in it has the focus.
    void pressEnter(Qt::Key key = Qt::Key_Return, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(m_window->windowHandle(), key, modifiers);
    }
    void holdEnter(int repeats) const
    {
        for (int times = 0; times <= repeats; ++times) {
            QKeyEvent press(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, times > 0);
            QCoreApplication::sendEvent(QApplication::focusWidget(), &press);
        }
    }

private:
    QStringList m_clicked;
    std::unique_ptr<QWidget> m_window;
    bool m_isActive = false;
};

QMenu *menuOf(QAbstractButton *button)
{
    auto *push = qobject_cast<MenuButton *>(button);
    return push ? push->popup() : nullptr;
}

/// Empty when Enter on button number `index` did what a click on it does and nothing else.
QString faultOf(const Factory &make, qsizetype index)
{
    const Shown shown(make());
    if (!shown.isActive())
        return u"the window is not active"_s;
    QAbstractButton *button = buttonsOf(shown.window()).value(index);
    const QString name = nameOf(button);
    button->setFocus(Qt::TabFocusReason);
    if (QApplication::focusWidget() != button)
        return name + u" does not take the focus"_s;
    if (QMenu *menu = menuOf(button)) {
        bool wasShown = false;
        QObject::connect(menu, &QMenu::aboutToShow, menu, [menu, &wasShown] {
            wasShown = true;
            QTimer::singleShot(0, menu, &QMenu::close);
        });
        shown.pressEnter();
        if (!QTest::qWaitFor([&wasShown] { return wasShown; }))
            return name + u" did not open its menu; pressed: "_s + shown.clicked().join(u' ');
        return shown.clicked().isEmpty() || shown.clicked() == QStringList{name} ? QString()
                                                                                 : shown.clicked().join(u' ');
    }
    shown.pressEnter();
    return shown.clicked() == QStringList{name}
               ? QString()
               : u"Enter on %1 pressed: %2"_s.arg(name, shown.clicked().join(u' '));
}

} // namespace

void tst_EnterKey::initTestCase()
{
    QPushButton plain;
    const QSignalSpy clicked(&plain, &QPushButton::clicked);
    plain.show();
    QTest::keyClick(&plain, Qt::Key_Return);
    QVERIFY2(clicked.isEmpty(), "the platform theme presses no button by itself");
    applyTheme(*qApp, ColorScheme::Light);
}

void tst_EnterKey::pressesTheFocusedButton_data()
{
    QTest::addColumn<Factory>("make");
    const auto add = [](const char *name, auto make) { QTest::newRow(name) << Factory(std::move(make)); };
    add("create", [] { return createDialog(); });
    add("create in doubt", [] { return createDialog(true); });
    add("hand-over", [] { return new SecretDialog(created(), account(), nullptr); });
    add("hand-over kept", [] {
        auto *dialog = new SecretDialog(created(), account(), nullptr);
        dialog->showCopied(30);
        dialog->showTest(SecretDialog::TestOutcome::Refused, u"No."_s, u"details"_s);
        return dialog;
    });
    add("hand-over discarding", [] {
        auto *dialog = new SecretDialog(created(), account(), nullptr);
        dialog->findChild<QPushButton *>(u"secretDiscard"_s)->click();
        return dialog;
    });
    add("delete", [] { return deleteDialog(); });
    add("delete failed", [] { return deleteDialog(true); });
    add("confirm destructive", [] {
        return new ConfirmDialog(account(), u"Remove?"_s, u"It is gone then."_s, u"Remove"_s, u"Cancel"_s,
                                 nullptr);
    });
    add("confirm harmless", [] {
        return new ConfirmDialog(u"Export?"_s, u"Only what was loaded."_s, u"Export"_s, u"Cancel"_s, nullptr,
                                 ConfirmDialog::Kind::Harmless);
    });
    add("sign-in", [] {
        auto *dialog = new SignInDialog(
            account(), [](Secret, bool) {}, nullptr);
        dialog->setReason(failure());
        dialog->findChild<QLineEdit *>(u"signInSecret"_s)->setText(u"secret"_s);
        return dialog;
    });
    add("account", [] { return accountDialog(); });
    add("account without keyring", [] { return accountDialog(true); });
    add("query", [] { return new QueryDialog({}, {}, nullptr); });
    add("history", [] {
        auto *dialog = new HistoryDialog(nullptr);
        dialog->setEntries({{.at = now, .name = u"payout-worker"_s, .events = {JournalEvent::Created}}});
        return dialog;
    });
    add("settings", [] { return new SettingsDialog({}, nullptr); });
    add("proxy", [] {
        return new ProxyDialog({.host = u"proxy"_s, .port = 3128}, ProxyFault::SignInRefused,
                               [](ProxyCredentials) {});
    });
    add("unresolved", [] { return unresolvedDialog({}); });
    add("unresolved one", [] {
        return unresolvedDialog(
            {.kind = ReconcileResult::Kind::One, .candidates = {fakeToken(u"Token:1"_s)}, .mayDelete = true});
    });
    add("unresolved none", [] { return unresolvedDialog({.kind = ReconcileResult::Kind::NotCreated}); });
    add("date range", [] { return new DateRangeDialog(u"Created between"_s, {}, now.date(), nullptr); });
    add("shortcuts", [] { return new ShortcutsDialog({{u"New token"_s, QKeySequence::New}}, nullptr); });
    add("about", [] { return new AboutDialog(u"1.0"_s, nullptr); });
    add("notice", [] { return new NoticeDialog(failure(), nullptr); });

    add("details pane", [] { return withDetails(); });
    add("paging bar", [] { return pagingBar(); });
    add("notice strip", [] {
        auto *strip = new NoticeStrip;
        strip->setNotices(
            {{Notice::Kind::Info, u"One."_s, u"First…"_s}, {Notice::Kind::Warning, u"Two."_s, u"Second…"_s}});
        return strip;
    });
    add("error banner", [] {
        auto *banner = new ErrorBanner;
        banner->showError(failure(), u"Try again"_s);
        return banner;
    });
    add("message panel", [] {
        auto *panel = new MessagePanel;
        panel->setMessage(MessagePanel::Kind::Error, u"No."_s);
        panel->setDetails(u"details"_s);
        panel->setAction(u"Check now"_s);
        return panel;
    });
    add("account switcher", [] { return new AccountSwitcher; });
    add("welcome page", [] {
        auto *page = new WelcomePage;
        page->setAccounts({account()});
        return page;
    });
    add("locked page", [] { return new LockedPage; });
}

void tst_EnterKey::pressesTheFocusedButton()
{
    QFETCH(const Factory, make);
    const qsizetype count = [&make] {
        const Shown shown(make());
        return buttonsOf(shown.window()).size();
    }();
    QVERIFY2(count > 0, "there is a button");
    QStringList faults;
    for (qsizetype index = 0; index < count; ++index)
        faults.append(faultOf(make, index));
    faults.removeAll(QString());
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void tst_EnterKey::keypadPressesTheFocusedButton()
{
    const Shown shown(createDialog());
    shown.find<QPushButton>(u"createCancel"_s)->setFocus();
    shown.pressEnter(Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(shown.clicked(), QStringList{u"createCancel"_s});
}

namespace {

/// A default button and what else stands in the dialog.
QDialog *dialogWith(QWidget *other)
{
    auto *dialog = new QDialog;
    auto *layout = new QVBoxLayout(dialog);
    auto *standard = new QPushButton(u"default"_s);
    layout->addWidget(other);
    layout->addWidget(standard);
    standard->setDefault(true);
    other->setFocus();
    return dialog;
}

} // namespace

void tst_EnterKey::pressesAToolButtonBesideADefault()
{
    auto *tool = new QToolButton;
    tool->setText(u"tool"_s);
    tool->setFocusPolicy(Qt::StrongFocus);
    const Shown shown(dialogWith(tool));
    shown.pressEnter();
    QCOMPARE(shown.clicked(), QStringList{u"tool"_s});
}

void tst_EnterKey::disabledButtonIsNotPressed()
{
    auto *button = new QPushButton(u"off"_s);
    const Shown shown(dialogWith(button));
    button->setEnabled(false);
    QTest::keyClick(button, Qt::Key_Return);
    QCOMPARE(shown.clicked(), QStringList());
}

void tst_EnterKey::checkBoxLeavesItToTheDefault()
{
    auto *box = new QCheckBox(u"box"_s);
    const Shown shown(dialogWith(box));
    shown.pressEnter();
    QCOMPARE(shown.clicked(), QStringList{u"default"_s});
    QVERIFY(!box->isChecked());
}

void tst_EnterKey::heldKeyPressesOnce()
{
    const Shown shown(new QueryDialog({}, {}, nullptr));
    shown.find<QPushButton>(u"queryCopy"_s)->setFocus();
    shown.holdEnter(5);
    QCOMPARE(shown.clicked(), QStringList{u"queryCopy"_s});
}

void tst_EnterKey::heldKeyDoesNotPressTheDefault()
{
    // The key was pressed elsewhere, the dialog has come up since, and the key is held still.
    const Shown shown(createDialog());
    shown.find<QLineEdit>(u"createName"_s)->setFocus();
    QKeyEvent repeated(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
    QCoreApplication::sendEvent(QApplication::focusWidget(), &repeated);
    QCOMPARE(shown.clicked(), QStringList());
    shown.pressEnter();
    QCOMPARE(shown.clicked(), QStringList{u"createSubmit"_s});
}

void tst_EnterKey::cancelInNewTokenSendsNothing()
{
    const Shown shown(createDialog());
    const QSignalSpy submitted(static_cast<CreateDialog *>(shown.window()), &CreateDialog::submitted);
    QVERIFY2(shown.find<QPushButton>(u"createSubmit"_s)->isEnabled(), "it could be sent");
    shown.find<QPushButton>(u"createCancel"_s)->setFocus();
    shown.pressEnter();
    QCOMPARE(submitted.size(), 0);
    QVERIFY(!shown.window()->isVisible());
}

void tst_EnterKey::revealInTheHandoverReveals()
{
    const Shown shown(new SecretDialog(created(), account(), nullptr));
    auto *dialog = static_cast<SecretDialog *>(shown.window());
    dialog->showCopied(30);
    shown.find<QPushButton>(u"secretReveal"_s)->setFocus();
    shown.pressEnter();
    QVERIFY(dialog->isVisible());
    QVERIFY(dialog->findChild<SecretField *>()->isRevealed());
}

void tst_EnterKey::handoverHasNoDefaultUntilTheSecretIsKept()
{
    const Shown shown(new SecretDialog(created(), account(), nullptr));
    auto *field = shown.window()->findChild<SecretField *>();
    shown.find<QPushButton>(u"secretTest"_s)->setFocus();
    field->setFocus();
    shown.pressEnter();
    QCOMPARE(shown.clicked(), QStringList());
}

void tst_EnterKey::onlyTheSafeButtonIsTheDefault_data()
{
    QTest::addColumn<Factory>("make");
    QTest::addColumn<QString>("destructive");
    QTest::addColumn<QString>("safe");
    QTest::newRow("delete") << Factory([] { return deleteDialog(); }) << u"deleteSubmit"_s
                            << u"deleteCancel"_s;
    QTest::newRow("retry") << Factory([] { return deleteDialog(true); }) << u"deleteRetry"_s
                           << u"deleteClose"_s;
    QTest::newRow("confirm") << Factory([] {
        return new ConfirmDialog(account(), u"Remove?"_s, u"It is gone then."_s, u"Remove"_s, u"Cancel"_s,
                                 nullptr);
    }) << u"confirmAccept"_s << u"confirmCancel"_s;
}

void tst_EnterKey::onlyTheSafeButtonIsTheDefault()
{
    QFETCH(const Factory, make);
    QFETCH(const QString, destructive);
    QFETCH(const QString, safe);
    const Shown shown(make());
    QVERIFY2(shown.find<QPushButton>(safe)->hasFocus(), "it has the focus at first");
    shown.find<QPushButton>(destructive)->setFocus();
    QVERIFY2(!shown.find<QPushButton>(destructive)->isDefault(), "not even with the focus");
    QVERIFY(shown.find<QPushButton>(safe)->isDefault());
}

QTEST_MAIN(tst_EnterKey)
#include "tst_enterkey.moc"
