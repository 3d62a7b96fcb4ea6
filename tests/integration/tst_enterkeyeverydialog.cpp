// SPDX-License-Identifier: Apache-2.0
#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QTimer>

#include <utility>

#include "app/errors/errortext.h"
#include "tests/integration/enterkeyfixture.h"
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
#include "ui/settings/settingsdialog.h"
#include "ui/tokens/details/detailspane.h"
#include "ui/tokens/filter/daterangedialog.h"
#include "ui/tokens/filter/querydialog.h"
#include "ui/tokens/list/pagingbar.h"
#include "ui/window/lockedpage.h"
#include "ui/window/noticestrip.h"

using namespace Qt::StringLiterals;
using namespace tokenry;
using namespace tokenry::test;

/// Guards against a dialog in which Enter presses another button than the one with the focus.
class tst_EnterKeyEveryDialog final : public EnterKeyFixture
{
    Q_OBJECT

private Q_SLOTS:
    void pressesTheFocusedButton_data();
    void pressesTheFocusedButton();
};

namespace {

ErrorText failure()
{
    return {.title = u"The service did not answer"_s,
            .message = u"Nothing was changed."_s,
            .details = u"details"_s};
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

void tst_EnterKeyEveryDialog::pressesTheFocusedButton_data()
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

void tst_EnterKeyEveryDialog::pressesTheFocusedButton()
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

QTEST_MAIN(tst_EnterKeyEveryDialog)
#include "tst_enterkeyeverydialog.moc"
