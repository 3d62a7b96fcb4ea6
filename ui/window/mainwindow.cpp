// SPDX-License-Identifier: Apache-2.0
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>
#include <chrono>

#include "app/core/displaytext.h"
#include "app/errors/errortext.h"
#include "ui/accounts/choose/accountswitcher.h"
#include "ui/accounts/choose/welcomepage.h"
#include "ui/dialogs/basedialog.h"
#include "ui/dialogs/noticedialog.h"
#include "ui/dialogs/whatsthis.h"
#include "ui/help/aboutdialog.h"
#include "ui/help/diagnosticsdialog.h"
#include "ui/help/shortcutsdialog.h"
#include "ui/review/reviewcontroller.h"
#include "ui/review/tokensearches.h"
#include "ui/secrets/secretclipboard.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settingsdialog.h"
#include "ui/style/mnemonics.h"
#include "ui/tokens/which/accountssearch.h"
#include "ui/window/accountpage.h"
#include "ui/window/lockedpage.h"
#include "ui/window/quitguard.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

constexpr QSize firstSize(1232, 720);
constexpr QSize frameRoom(16, 48); ///< For the window's frame, on a screen that is smaller
constexpr qsizetype longestName = 80;
constexpr int accountKeys = 9;
constexpr int scanCodeOfOne = 10; ///< Of the key 1 in the row of digits, under X11 and Wayland

} // namespace

MainWindow::MainWindow(Preferences &preferences, SecretClipboard &clipboard)
    : m_preferences(preferences), m_clipboard(clipboard), m_actions(this), m_stack(new QStackedWidget(this)),
      m_quitGuard(new QuitGuard([this] { return std::ranges::all_of(pages(), &AccountPage::canClose); },
                                [this] { showUnfinished(); },
                                [this] {
                                    return std::ranges::any_of(pages(), [](const AccountPage *page) {
                                        return page->review().isWritingReport();
                                    });
                                },
                                m_clipboard, this)),
      m_searches(new TokenSearches(this))
{
    setObjectName(u"mainWindow"_s);
    watchMnemonics(this);
    setCentralWidget(m_stack);
    // Empty until a page is shown.
    m_stack->addWidget(new QWidget(m_stack));
    connectActions();
    connectAccounts();
    m_clipboard.setLifetime(std::chrono::seconds(m_preferences.settings().clipboardSeconds));
    if (!restoreGeometry(m_preferences.windowGeometry()))
        resize(firstSize.boundedTo(screen()->availableSize() - frameRoom));
    connect(m_stack, &QStackedWidget::currentChanged, this, &MainWindow::updateTitle);
    updateTitle();
}

void MainWindow::connectActions()
{
    connect(m_actions.settings, &QAction::triggered, this, &MainWindow::openSettings);
    connect(m_actions.whichToken, &QAction::triggered, m_searches, &TokenSearches::openWhichToken);
    connect(m_searches, &TokenSearches::accountChosen, this, &MainWindow::accountChosen);
    connect(m_actions.shortcuts, &QAction::triggered, this, [this] {
        auto list = page() ? page()->shortcutList() : QList<QPair<QString, QKeySequence>>();
        openDialog(new ShortcutsDialog(list + m_actions.shortcutList(), this));
    });
    connect(m_actions.about, &QAction::triggered, this, [this] {
        auto *dialog = openDialog(new AboutDialog(QCoreApplication::applicationVersion(), this));
        connect(dialog, &AboutDialog::diagnosticsRequested, this, &MainWindow::diagnosticsRequested);
    });
    connect(m_actions.whatsThis, &QAction::triggered, this, [this] { showWhatsThis(this); });
    connect(m_actions.diagnostics, &QAction::triggered, this, &MainWindow::diagnosticsRequested);
    connect(m_actions.quit, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::connectAccounts()
{
    for (int number = 0; number < accountKeys; ++number) {
        auto *keys = new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + number)), this);
        connect(keys, &QShortcut::activated, this, [this, number] { chooseAccountNumber(number); });
    }
}

void MainWindow::chooseAccountNumber(int number)
{
    if (!isLocked())
        Q_EMIT accountNumberChosen(number);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    // Only keys that nothing else wanted come here. On AZERTY and other layouts the keys 1 to 9 give digits
    // only with Shift, so the place of the key counts.
    const auto key = static_cast<int>(event->nativeScanCode()) - scanCodeOfOne;
    const bool isPlace = key >= 0 && key < accountKeys && event->modifiers() == Qt::ControlModifier;
    if (isPlace && !event->isAutoRepeat())
        chooseAccountNumber(key);
    else
        QMainWindow::keyPressEvent(event);
}

WelcomePage &MainWindow::welcomePage()
{
    if (m_welcome)
        return *m_welcome;
    m_welcome = new WelcomePage(m_stack);
    auto *menu = new QMenu(this);
    m_actions.fillProgramMenu(menu);
    m_welcome->setMenu(menu);
    m_welcome->setAccounts(m_accounts);
    m_welcome->setNotice(m_notice);
    m_welcome->setStorageText(m_storageText);
    connect(m_welcome, &WelcomePage::accountChosen, this, &MainWindow::accountChosen);
    connect(m_welcome, &WelcomePage::addAccountRequested, m_actions.addAccount, &QAction::trigger);
    connect(m_welcome, &WelcomePage::sandboxRequested, this, &MainWindow::sandboxRequested);
    connect(m_welcome, &WelcomePage::editRequested, this, &MainWindow::editRequested);
    connect(m_welcome, &WelcomePage::removeRequested, this, &MainWindow::removeRequested);
    connect(m_welcome, &WelcomePage::moveRequested, this, &MainWindow::moveRequested);
    AccountsSearch *search = m_searches->makeField(m_welcome);
    m_welcome->setSearch(search, search->lastField());
    m_stack->addWidget(m_welcome);
    return *m_welcome;
}

LockedPage &MainWindow::lockedPage()
{
    if (m_locked)
        return *m_locked;
    m_locked = new LockedPage(m_stack);
    connect(m_locked, &LockedPage::unlockRequested, this, &MainWindow::unlockRequested);
    m_stack->addWidget(m_locked);
    return *m_locked;
}

void MainWindow::setAccounts(const QList<Account> &accounts)
{
    m_accounts = accounts;
    if (m_welcome)
        m_welcome->setAccounts(accounts);
    m_searches->setAccounts(accounts);
}

void MainWindow::setNotice(const QString &notice)
{
    m_notice = notice;
    if (m_welcome)
        m_welcome->setNotice(notice);
}

void MainWindow::setStorageText(const QString &text)
{
    m_storageText = text;
    if (m_welcome)
        m_welcome->setStorageText(text);
}

bool MainWindow::isLocked() const
{
    return m_locked && m_stack->currentWidget() == m_locked;
}

void MainWindow::showWelcome()
{
    m_stack->setCurrentWidget(&welcomePage());
    m_searches->refreshField();
}

void MainWindow::showLocked(const QString &why)
{
    lockedPage().setReason(why);
    m_searches->forget();
    m_stack->setCurrentWidget(m_locked);
}

void MainWindow::showNotice(const ErrorText &text)
{
    openDialog(new NoticeDialog(text, this));
}

void MainWindow::showDiagnostics(const QString &text)
{
    openDialog(new DiagnosticsDialog(
        text, QApplication::activeModalWidget() ? QApplication::activeModalWidget() : this));
}

void MainWindow::addPage(AccountPage *page)
{
    m_stack->addWidget(page);
    page->switcher().addManagingActions(m_actions.accountActions());
    connect(&page->switcher(), &AccountSwitcher::accountChosen, this, &MainWindow::accountChosen);
    connect(page, &AccountPage::accountChanged, this, &MainWindow::updateTitle);
    m_searches->add(&page->review());
}

void MainWindow::showPage(AccountPage *page)
{
    m_stack->setCurrentWidget(page);
    page->focusTable();
}

AccountPage *MainWindow::page() const
{
    return qobject_cast<AccountPage *>(m_stack->currentWidget());
}

QList<AccountPage *> MainWindow::pages() const
{
    QList<AccountPage *> all;
    for (int index = 0; index < m_stack->count(); ++index) {
        if (auto *page = qobject_cast<AccountPage *>(m_stack->widget(index)))
            all.append(page);
    }
    return all;
}

void MainWindow::showUnfinished()
{
    if (isLocked()) {
        m_locked->showUnfinished();
        return;
    }
    const auto all = pages();
    const auto holding = std::ranges::find_if_not(all, &AccountPage::canClose);
    if (holding == all.cend())
        return;
    showPage(*holding);
    (*holding)->showUnfinished();
}

void MainWindow::updateTitle()
{
    const AccountPage *shown = page();
    m_actions.update(shown != nullptr, shown && shown->account().isStored(), isLocked());
    if (!shown) {
        setWindowTitle(isLocked() ? tr("Locked — Tokenry") : u"Tokenry"_s);
        return;
    }
    const Account &account = shown->account();
    // `[*]` in a window title is a marker of Qt's; a name cannot be one.
    setWindowTitle(tr("%1 — %2 — Tokenry")
                       .arg(environmentWord(account.environment), displaySafe(account.name, longestName))
                       .replace(u"[*]"_s, u"[*][*]"_s));
}

void MainWindow::openSettings()
{
    auto *dialog = openDialog(new SettingsDialog(m_preferences.settings(), this));
    const auto noteSaving = [this](bool isSaved) {
        if (!isSaved)
            showNotice({.title = tr("The settings could not be saved"),
                        .message = tr("They apply until the program ends. The file “%1” cannot be written.")
                                       .arg(displaySafe(m_preferences.path()))});
    };
    connect(dialog, &SettingsDialog::changed, this, [this, noteSaving](const Settings &settings) {
        noteSaving(m_preferences.setSettings(settings));
        m_clipboard.setLifetime(std::chrono::seconds(settings.clipboardSeconds));
        Q_EMIT settingsChanged();
    });
    AccountPage *shown = page();
    if (!shown || !Preferences::isRemembered(shown->account().id))
        return;
    dialog->addOverview(shown->account(), m_preferences.overviewSettings(shown->account().id));
    connect(dialog, &SettingsDialog::overviewChanged, shown,
            [this, noteSaving, shown](const OverviewSettings &settings) {
                noteSaving(m_preferences.setOverviewSettings(shown->account().id, settings));
                shown->review().applySettings();
            });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_quitGuard->requestClose()) {
        event->ignore();
        return;
    }
    m_preferences.setWindowGeometry(saveGeometry());
    event->accept();
    Q_EMIT closed();
}

} // namespace tokenry
