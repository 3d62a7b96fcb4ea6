// SPDX-License-Identifier: Apache-2.0
#include "ui/main/accountcontroller.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

#include "app/accounts/accountrepository.h"
#include "app/accounts/environmentconflictdetector.h"
#include "app/accounts/environmentconflictstore.h"
#include "ui/accounts/choose/accountnumber.h"
#include "ui/accounts/choose/accountswitcher.h"
#include "ui/accounts/choose/welcomepage.h"
#include "ui/accounts/edit/accounteditcontroller.h"
#include "ui/dialogs/noticedialog.h"
#include "ui/main/accountsignin.h"
#include "ui/main/lockedtext.h"
#include "ui/main/storedpair.h"
#include "ui/main/trialgateway.h"
#include "ui/review/reviewcontroller.h"
#include "ui/review/tokensearches.h"
#include "ui/secrets/secretclipboard.h"
#include "ui/settings/preferences.h"
#include "ui/window/accountpage.h"
#include "ui/window/lockedpage.h"
#include "ui/window/mainwindow.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

constexpr auto sandboxId = "built-in-sandbox"_L1;

} // namespace

Account AccountController::builtInSandbox()
{
    return {.id = sandboxId,
            .name = tr("Built-in sandbox"),
            .environment = Environment::Sandbox,
            .isBuiltInSandbox = true};
}

AccountController::AccountController(AccountRepository &repository, MainWindow &window, SharedServices shared,
                                     std::unique_ptr<AccountSession> first)
    : m_repository(repository), m_window(window), m_shared(std::move(shared)),
      m_conflicts(std::make_unique<EnvironmentConflictDetector>()),
      m_conflictStore(std::make_unique<EnvironmentConflictStore>(m_shared.environmentConflictFile,
                                                                 *m_conflicts, m_shared.clock)),
      m_editor(std::make_unique<AccountEditController>(repository, makeTrialGateway, window))
{
    connectWindow();
    connect(m_conflicts.get(), &EnvironmentConflictDetector::changed, this,
            &AccountController::updateConflicts);
    connect(&m_repository, &AccountRepository::changed, this, &AccountController::updateAccounts);
    connect(m_editor.get(), &AccountEditController::saved, this, &AccountController::handleSaved);
    connect(m_editor.get(), &AccountEditController::added, this,
            [this](const Account &account) { open(account.id); });
    connect(m_editor.get(), &AccountEditController::removed, this, &AccountController::handleRemoved);
    connect(&m_shared.clipboard, &SecretClipboard::clearing, this, &AccountController::updateLockedPage);
    connect(&m_shared.clipboard, &SecretClipboard::cleared, this, &AccountController::updateLockedPage);
    if (first)
        add(std::move(first));
    else
        updateAccounts();
}

AccountController::~AccountController() = default;

void AccountController::connectWindow()
{
    const WindowActions &actions = m_window.actions();
    connect(actions.addAccount, &QAction::triggered, this, [this] { m_editor->add(); });
    connect(actions.editAccount, &QAction::triggered, this, [this] {
        if (const AccountSignIn *signIn = shown())
            m_editor->edit(signIn->account());
    });
    connect(actions.removeAccount, &QAction::triggered, this, [this] {
        if (const AccountSignIn *signIn = shownIfFinished())
            m_editor->remove(signIn->account());
    });
    connect(actions.signOut, &QAction::triggered, this, [this] {
        if (AccountSignIn *signIn = shownIfFinished())
            signIn->machine().close();
    });
    connect(actions.showWelcome, &QAction::triggered, this, &AccountController::showAllAccounts);
    connect(actions.lock, &QAction::triggered, this, [this] { lock(tr("Locked by you.")); });
    connect(&m_window, &MainWindow::accountChosen, this, &AccountController::open);
    connect(&m_window, &MainWindow::accountNumberChosen, this, [this](int number) {
        const auto all = entries();
        if (const Account *account = accountOfNumber(all, number + 1))
            open(account->id);
    });
    connect(&m_window, &MainWindow::editRequested, this, [this](const QString &id) {
        if (const auto account = m_repository.find(id))
            m_editor->edit(*account);
    });
    connect(&m_window, &MainWindow::removeRequested, this, [this](const QString &id) {
        if (const auto account = m_repository.find(id))
            m_editor->remove(*account);
    });
    connect(&m_window, &MainWindow::moveRequested, m_editor.get(), &AccountEditController::move);
    m_editor->setRemovalGuard([this](const Account &account) {
        AccountSignIn *signIn = find(account.id);
        return signIn && (!signIn->page().canClose() || signIn->page().review().isWritingReport())
                   ? tr("Something unfinished is held in this account, such as a new secret that is not kept "
                        "yet. Finish it first, then remove the account.")
                   : QString();
    });
    m_editor->setUnfinishedCount(
        [this](const Account &account) { return countUnfinished(m_shared.journalFolder, account); });
    connect(&m_window.searches(), &TokenSearches::signInRequested, this,
            [this](const QString &id, bool isQuiet) {
                if (const auto account = m_repository.find(id); account && !m_lock)
                    findOrAdd(*account).open(isQuiet);
            });
    connect(&m_window, &MainWindow::sandboxRequested, this, &AccountController::openSandbox);
    connect(&m_window, &MainWindow::unlockRequested, this, &AccountController::unlock);
    // While a dialog or a menu is open, the window's own keys are not heard.
    QCoreApplication::instance()->installEventFilter(this);
}

bool AccountController::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress &&
        (QApplication::activeModalWidget() || QApplication::activePopupWidget())) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (QKeySequence(key->keyCombination()) == m_window.actions().lock->shortcut()) {
            lock(tr("Locked by you."));
            return true;
        }
    }
    // What ends behind the lock, such as a save, is told after it.
    auto *notice = qobject_cast<NoticeDialog *>(watched);
    if (notice && m_lock && event->type() == QEvent::Show)
        QMetaObject::invokeMethod(
            notice, [this, notice] { m_heldDialogs.hide(notice); }, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

QList<Account> AccountController::entries() const
{
    QList<Account> all = m_repository.accounts();
    for (const auto &signIn : m_open) {
        const Account &account = signIn->account();
        if (!account.isBuiltInSandbox && !m_repository.find(account.id))
            all.append(account);
    }
    all.append(builtInSandbox());
    return all;
}

AccountSignIn *AccountController::find(const QString &accountId) const
{
    const auto found = std::find_if(m_open.cbegin(), m_open.cend(), [&accountId](const auto &signIn) {
        return signIn->account().id == accountId;
    });
    return found == m_open.cend() ? nullptr : found->get();
}

AccountSignIn *AccountController::shown() const
{
    const AccountPage *page = m_window.page();
    return page ? find(page->account().id) : nullptr;
}

void AccountController::openLastUsed()
{
    if (!open(m_shared.preferences.lastUsedAccount()))
        showAllAccounts();
}

void AccountController::openSandbox()
{
    open(sandboxId);
}

bool AccountController::open(const QString &accountId)
{
    const auto all = entries();
    const auto wanted = std::find_if(
        all.cbegin(), all.cend(), [&accountId](const Account &account) { return account.id == accountId; });
    if (wanted == all.cend())
        return false;
    if (m_lock)
        m_lock->wantedId = accountId;
    else
        show(findOrAdd(*wanted));
    return true;
}

void AccountController::openForThisRun(const Account &account, Secret secret)
{
    AccountSignIn &signIn = findOrAdd(account);
    if (!secret.isEmpty()) {
        if (signIn.session().takeEarlyRead())
            m_repository.keepForThisRun(account, std::move(secret));
        else
            signIn.machine().use(std::move(secret));
    }
    if (m_lock)
        m_lock->wantedId = account.id;
    else
        show(signIn);
}

AccountSignIn &AccountController::findOrAdd(const Account &account)
{
    if (AccountSignIn *signIn = find(account.id))
        return *signIn;
    AccountSignIn &added = add(std::make_unique<AccountSession>(account, m_shared));
    if (m_lock)
        added.machine().lock();
    return added;
}

AccountSignIn &AccountController::add(std::unique_ptr<AccountSession> session)
{
    session->makePage(m_window.actions());
    m_open.push_back(std::make_unique<AccountSignIn>(std::move(session), m_repository, m_window));
    AccountSignIn &added = *m_open.back();
    m_window.addPage(&added.page());
    connectAccount(added);
    updateAccounts();
    return added;
}

void AccountController::connectAccount(AccountSignIn &signIn)
{
    connect(&signIn, &AccountSignIn::givenUp, this, [this, &signIn] { handleGivenUp(signIn); });
    connect(&signIn, &AccountSignIn::ended, this, [this, &signIn] { end(signIn); });
    connect(&signIn, &AccountSignIn::quietlyEnded, &m_window.searches(), &TokenSearches::endSignIn);
    const AccountSession *session = &signIn.session();
    connect(session, &AccountSession::unfinishedEnded, this, &AccountController::updateLockedPage);
    connect(session, &AccountSession::editRequested, this,
            [this, &signIn] { m_editor->edit(signIn.account()); });
    connect(session, &AccountSession::tokensSeen, this, [this, &signIn](const QList<Token> &tokens) {
        m_conflicts->observe(signIn.account().id, tokens);
    });
}

void AccountController::show(AccountSignIn &signIn)
{
    if (AccountSignIn *before = shown(); before != &signIn) {
        m_shared.clipboard.clearIfOurs();
        if (before)
            before->machine().leave();
    }
    m_window.showPage(&signIn.page());
    updateAccounts();
    if (m_repository.find(signIn.account().id) || signIn.account().isBuiltInSandbox)
        m_shared.preferences.setLastUsedAccount(signIn.account().id);
    signIn.open(false);
}

void AccountController::handleGivenUp(AccountSignIn &signIn)
{
    // One that was never signed in has nothing to show; one that holds something unfinished goes back behind
    // the lock.
    if (signIn.page().canClose())
        signIn.machine().close();
    else if (shown() == &signIn)
        lock(tr("Locked, because you did not sign in."));
}

void AccountController::end(AccountSignIn &signIn)
{
    const Account account = signIn.account();
    const QString record = account.id.startsWith(Account::runOnlyPrefix) && signIn.session().isRecordSettled()
                               ? signIn.session().recordPath()
                               : QString();
    const auto found = std::find_if(m_open.begin(), m_open.end(),
                                    [&signIn](const auto &open) { return open.get() == &signIn; });
    m_shared.clipboard.clearIfOurs();
    if (shown() == &signIn)
        m_window.showWelcome();
    // After its page wrote down its layout, when it was hidden.
    if (!account.isBuiltInSandbox && !m_repository.find(account.id))
        m_shared.preferences.forgetAccount(account.id);
    // It may be in the middle of a call. Kept until that is over, because it must go before the window does.
    m_ended.push_back(std::move(*found));
    m_open.erase(found);
    QMetaObject::invokeMethod(
        this,
        [this, id = account.id, record] {
            m_ended.clear();
            if (!record.isEmpty() && !find(id))
                QFile::remove(record);
        },
        Qt::QueuedConnection);
    updateAccounts();
}

AccountSignIn *AccountController::shownIfFinished()
{
    AccountSignIn *signIn = shown();
    if (!signIn || signIn->page().canClose())
        return signIn;
    signIn->page().showUnfinished();
    return nullptr;
}

void AccountController::handleRemoved(const Account &account)
{
    removeLeftovers(account, m_shared, m_repository, m_window);
    AccountSignIn *signIn = find(account.id);
    if (!signIn)
        return m_shared.preferences.forgetAccount(account.id);
    signIn->machine().close();
    // Still there: a secret arrived meanwhile. The account ends as soon as it is kept.
    if (signIn == find(account.id) && shown() == signIn)
        signIn->page().showUnfinished();
}

void AccountController::handleSaved(const Account &account, bool isSecretNew)
{
    // An account that was edited on the welcome page is not open, and stays so.
    AccountSignIn *signIn = find(account.id);
    if (!signIn)
        return;
    signIn->setAccount(account, isSecretNew);
    updateAccounts();
    if (shown() == signIn)
        signIn->machine().open();
}

void AccountController::lock(const QString &why)
{
    if (m_lock)
        return;
    m_lock = Lock{
        .why = why,
        .protection = protectionText(shown(), m_repository),
        .wantedId = m_window.page() ? m_window.page()->account().id : QString(),
    };
    for (const auto &signIn : m_open)
        signIn->machine().lock();
    m_editor->endTest();
    m_heldDialogs.hideAll();
    m_repository.forgetThisRun();
    m_shared.clipboard.clearIfOurs();
    m_window.showLocked(why);
    updateLockedPage();
}

void AccountController::unlock()
{
    const std::optional<Lock> lock = std::exchange(m_lock, std::nullopt);
    if (!lock)
        return;
    for (const auto &signIn : m_open)
        signIn->machine().unlock();
    if (!open(lock->wantedId))
        showAllAccounts();
    m_heldDialogs.showAgain();
}

void AccountController::updateLockedPage()
{
    if (!m_lock)
        return;
    QString words = lockedText(m_open);
    if (const auto doubt = m_shared.clipboard.doubt(); words.isEmpty() && doubt)
        words = describe(*doubt);
    if (words.isEmpty() && m_heldDialogs.isHolding())
        words = tr("A dialog that was open is hidden. It comes back when you unlock.");
    m_window.lockedPage().setMeanwhile(words);
    m_window.lockedPage().setProtection(m_lock->protection);
}

void AccountController::updateAccounts()
{
    const auto all = entries();
    m_window.setAccounts(all);
    m_conflicts->setAccounts(all);
    for (const auto &signIn : m_open)
        signIn->page().switcher().setAccounts(all, signIn->account().id);
    updateConflicts();
}

void AccountController::updateConflicts()
{
    for (const auto &signIn : m_open)
        signIn->page().setEnvironmentConflict(m_conflicts->warningFor(signIn->account().id));
}

void AccountController::showAllAccounts()
{
    m_shared.clipboard.clearIfOurs();
    if (AccountSignIn *before = shown())
        before->machine().leave();
    m_window.showWelcome();
}

} // namespace tokenry
