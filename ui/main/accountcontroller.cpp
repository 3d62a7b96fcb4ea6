// SPDX-License-Identifier: Apache-2.0
#include "ui/main/accountcontroller.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QKeyEvent>

#include <algorithm>
#include <utility>
#include <variant>

#include "app/accounts/accountrepository.h"
#include "app/accounts/environmentconflictdetector.h"
#include "app/accounts/environmentconflictstore.h"
#include "app/api/endpoint.h"
#include "app/api/httptokengateway.h"
#include "app/core/displaytext.h"
#include "app/errors/keyringmessages.h"
#include "ui/accounts/choose/accountswitcher.h"
#include "ui/accounts/choose/welcomepage.h"
#include "ui/accounts/edit/accounteditcontroller.h"
#include "ui/accounts/signin/proxydialog.h"
#include "ui/accounts/signin/signindialog.h"
#include "ui/secrets/secretclipboard.h"
#include "ui/settings/preferences.h"
#include "ui/window/accountpage.h"
#include "ui/window/lockedpage.h"
#include "ui/window/mainwindow.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

constexpr auto sandboxId = "built-in-sandbox"_L1;

std::variant<std::unique_ptr<TokenGateway>, QString> makeTrialGateway(const Account &account, Secret secret)
{
    auto endpoint = makeEndpoint(account, std::move(secret));
    if (const auto *refusal = std::get_if<EndpointRefusal>(&endpoint))
        return refusal->reason;
    auto gateway = std::make_unique<HttpTokenGateway>();
    gateway->setEndpoint(std::move(std::get<Endpoint>(endpoint)));
    return gateway;
}

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
    connect(m_editor.get(), &AccountEditController::saved, this, &AccountController::takeEdited);
    connect(m_editor.get(), &AccountEditController::removed, this, &AccountController::forget);
    connect(&m_shared.clipboard, &SecretClipboard::clearing, this, &AccountController::updateLockedPage);
    connect(&m_shared.clipboard, &SecretClipboard::cleared, this, &AccountController::updateLockedPage);
    if (first)
        takeIn(std::move(first));
    else
        updateAccounts();
}

AccountController::~AccountController() = default;

void AccountController::connectWindow()
{
    const WindowActions &actions = m_window.actions();
    connect(actions.addAccount, &QAction::triggered, this, [this] { m_editor->add(); });
    connect(actions.editAccount, &QAction::triggered, this, [this] {
        if (const AccountSession *session = shownSession())
            m_editor->edit(session->account());
    });
    connect(actions.removeAccount, &QAction::triggered, this, &AccountController::removeShown);
    connect(actions.signOut, &QAction::triggered, this, &AccountController::signOut);
    connect(actions.showWelcome, &QAction::triggered, this, &AccountController::showAllAccounts);
    connect(actions.lock, &QAction::triggered, this, [this] { lock(tr("Locked by you.")); });
    connect(&m_window, &MainWindow::accountChosen, this, &AccountController::open);
    connect(&m_window, &MainWindow::accountNumberChosen, this, [this](int number) {
        const auto all = entries();
        if (number < all.size())
            open(all.at(number).id);
    });
    connect(&m_window, &MainWindow::sandboxRequested, this, &AccountController::openSandbox);
    connect(&m_window, &MainWindow::unlockRequested, this, &AccountController::unlock);
    // While a dialog is open, the window's own keys are not heard.
    QCoreApplication::instance()->installEventFilter(this);
}

bool AccountController::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && QApplication::activeModalWidget()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (QKeySequence(key->keyCombination()) == m_window.actions().lock->shortcut()) {
            lock(tr("Locked by you."));
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

QList<Account> AccountController::entries() const
{
    QList<Account> all = m_repository.accounts();
    for (const auto &session : m_sessions) {
        const Account &account = session->account();
        if (!account.isBuiltInSandbox && !m_repository.find(account.id))
            all.append(account);
    }
    all.append(builtInSandbox());
    return all;
}

AccountSession *AccountController::sessionOf(const QString &accountId) const
{
    const auto found =
        std::find_if(m_sessions.cbegin(), m_sessions.cend(),
                     [&accountId](const auto &session) { return session->account().id == accountId; });
    return found == m_sessions.cend() ? nullptr : found->get();
}

AccountSession *AccountController::shownSession() const
{
    const AccountPage *page = m_window.page();
    return page ? sessionOf(page->account().id) : nullptr;
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
    if (m_isLocked) {
        m_wantedId = accountId;
        return true;
    }
    AccountSession *session = sessionOf(accountId);
    show(session ? *session : makeSession(*wanted));
    return true;
}

void AccountController::openForThisRun(const Account &account, Secret secret)
{
    AccountSession *session = sessionOf(account.id);
    AccountSession &opened = session ? *session : makeSession(account);
    if (!secret.isEmpty()) {
        m_repository.keepForThisRun(account, secret.clone());
        if (!opened.takeEarlyRead() && !m_isLocked)
            signInWith(opened, std::move(secret));
    }
    if (m_isLocked)
        m_wantedId = account.id;
    else
        show(opened);
}

AccountSession &AccountController::makeSession(const Account &account)
{
    return takeIn(std::make_unique<AccountSession>(account, m_shared));
}

AccountSession &AccountController::takeIn(std::unique_ptr<AccountSession> session)
{
    AccountSession &made = *session;
    made.makePage(m_window.actions());
    m_sessions.push_back(std::move(session));
    m_window.addPage(&made.page());
    connect(&made, &AccountSession::signInRequested, this, [this, &made] {
        askForSecret(made, {.title = tr("The service refused these credentials"),
                            .message = tr("The token may have been deleted, or its secret is another. The "
                                          "rows that were loaded stay.")});
    });
    connect(&made, &AccountSession::changeEnded, this, &AccountController::updateLockedPage);
    connect(&made, &AccountSession::proxySignInRequested, this,
            [this, &made](const ApiError &error) { askForProxy(made, error); });
    connect(&made, &AccountSession::editRequested, this, [this, &made] { m_editor->edit(made.account()); });
    connect(&made, &AccountSession::tokensSeen, this,
            [this, &made](const QList<Token> &tokens) { m_conflicts->observe(made.account().id, tokens); });
    updateAccounts();
    return made;
}

void AccountController::show(AccountSession &session)
{
    if (shownSession() != &session)
        m_shared.clipboard.clearIfOurs();
    m_window.showPage(&session.page());
    updateAccounts();
    if (session.account().isStored() || session.account().isBuiltInSandbox)
        m_shared.preferences.setLastUsedAccount(session.account().id);
    if (!session.isSignedIn() || session.isSuspended())
        signIn(session);
}

void AccountController::signIn(AccountSession &session)
{
    if (session.account().isBuiltInSandbox) {
        session.signInToSandbox();
        return;
    }
    if (!m_repository.find(session.account().id) && !m_repository.isThisRunOnly(session.account())) {
        askForSecret(session, {});
        return;
    }
    // The session is the context: closed meanwhile, it is told nothing.
    m_repository.credential(session.account(), &session, [this, &session](CredentialAnswer answer) {
        if (m_isLocked || session.isSignedIn())
            return;
        if (answer.error)
            askForSecret(session, describe(*answer.error, session.account().name));
        else
            signInWith(session, std::move(answer.secret));
    });
}

void AccountController::signInWith(AccountSession &session, Secret secret)
{
    auto endpoint = makeEndpoint(session.account(), std::move(secret));
    if (const auto *refusal = std::get_if<EndpointRefusal>(&endpoint)) {
        askForSecret(session, {.title = tr("The CA file cannot be used"), .message = refusal->reason});
        return;
    }
    session.signIn(std::move(std::get<Endpoint>(endpoint)));
}

void AccountController::askForProxy(AccountSession &session, const ApiError &error)
{
    auto *dialog = new ProxyDialog(
        error.proxy, error.proxyFault.value_or(ProxyFault::SignInWanted),
        [&session](ProxyCredentials credentials) { session.signInToProxy(std::move(credentials)); },
        &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // A session that is closed meanwhile has nobody to sign in.
    connect(&session, &QObject::destroyed, dialog, &QDialog::reject);
    dialog->open();
}

void AccountController::askForSecret(AccountSession &session, const ErrorText &reason)
{
    if (m_signInDialog)
        m_signInDialog->reject();
    const bool mayKeep = m_repository.find(session.account().id).has_value();
    auto *dialog = new SignInDialog(
        session.account(),
        [this, &session](Secret secret, bool keep) { takeSecret(session, std::move(secret), keep); },
        &m_window);
    m_signInDialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setReason(reason);
    dialog->offerToKeep(mayKeep);
    connect(dialog, &QDialog::rejected, &session, [this, &session] { giveUp(session); });
    dialog->open();
}

void AccountController::takeSecret(AccountSession &session, Secret secret, bool keep)
{
    const Account account = session.account();
    if (!keep) {
        m_repository.keepForThisRun(account, secret.clone());
        signInWith(session, std::move(secret));
        return;
    }
    auto kept = std::make_shared<Secret>(secret.clone());
    m_repository.save(account, std::move(secret), AccountRepository::Keep::Keyring, &session,
                      [this, &session, kept](const SaveOutcome &outcome) {
                          if (outcome.account) {
                              signInWith(session, std::move(*kept));
                              return;
                          }
                          const ErrorText why =
                              outcome.credentialError
                                  ? describe(*outcome.credentialError, session.account().name)
                                  : ErrorText{.message = outcome.refusal};
                          askForSecret(session, why);
                      });
}

void AccountController::giveUp(AccountSession &session)
{
    // One that was never signed in has nothing to show; one that holds something unfinished goes back to
    // where it was.
    if (session.isSuspended() && !session.page().canClose()) {
        lock(m_whyLocked);
        return;
    }
    if (!session.isSignedIn()) {
        close(session);
        showAllAccounts();
    }
}

void AccountController::close(AccountSession &session)
{
    const auto found = std::find_if(m_sessions.begin(), m_sessions.end(),
                                    [&session](const auto &held) { return held.get() == &session; });
    if (shownSession() == &session)
        m_window.showWelcome();
    m_shared.clipboard.clearIfOurs();
    // It may be in the middle of telling something. Kept until then, because it must go before the window
    // does.
    m_ended.push_back(std::move(*found));
    m_sessions.erase(found);
    QMetaObject::invokeMethod(
        this, [this] { m_ended.clear(); }, Qt::QueuedConnection);
    updateAccounts();
}

void AccountController::signOut()
{
    AccountSession *session = shownSession();
    if (!session)
        return;
    if (!session->page().canClose()) {
        session->page().showUnfinished();
        return;
    }
    m_repository.forgetThisRun(session->account());
    close(*session);
    showAllAccounts();
}

void AccountController::removeShown()
{
    AccountSession *shown = shownSession();
    if (!shown)
        return;
    if (shown->page().canClose())
        m_editor->remove(shown->account());
    else
        shown->page().showUnfinished();
}

void AccountController::forget(const Account &account)
{
    m_shared.preferences.forgetAccount(account.id);
    if (AccountSession *session = sessionOf(account.id))
        close(*session);
    showAllAccounts();
}

void AccountController::takeEdited(const Account &account)
{
    AccountSession *session = sessionOf(account.id);
    if (!session) {
        open(account.id);
        return;
    }
    session->setAccount(account);
    updateAccounts();
    // Another place or another identity, or other authorities: neither a row nor the connection of the old
    // one may serve it.
    session->suspend();
    signIn(*session);
}

void AccountController::lock(const QString &why)
{
    if (m_isLocked || !m_window.page())
        return;
    m_isLocked = true;
    m_whyLocked = why;
    m_wantedId = m_window.page()->account().id;
    for (const auto &session : m_sessions)
        session->suspend();
    // What is unfinished has hidden itself by now.
    if (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        auto *dialog = qobject_cast<QDialog *>(window);
        if (dialog && dialog->isVisible())
            dialog->reject();
    }
    m_repository.forgetThisRun();
    m_shared.clipboard.clearIfOurs();
    m_window.showLocked(why);
    updateLockedPage();
}

void AccountController::unlock()
{
    if (!std::exchange(m_isLocked, false))
        return;
    if (!open(m_wantedId))
        showAllAccounts();
}

void AccountController::updateLockedPage()
{
    if (!m_isLocked)
        return;
    const bool isChanging = std::any_of(m_sessions.cbegin(), m_sessions.cend(),
                                        [](const auto &session) { return session->page().isChanging(); });
    const bool isHolding = std::any_of(m_sessions.cbegin(), m_sessions.cend(),
                                       [](const auto &session) { return !session->page().canClose(); });
    QString words;
    if (isChanging)
        words =
            tr("A change is under way. Its answer is awaited, and what it brings is held until you unlock.");
    else if (isHolding)
        words = tr("Something unfinished is held here, such as a secret that nobody has kept yet. Unlock to "
                   "go on with it.");
    else if (const auto doubt = m_shared.clipboard.doubt())
        words = describe(*doubt);
    m_window.lockedPage().setMeanwhile(words);
}

void AccountController::updateAccounts()
{
    const auto all = entries();
    m_window.setAccounts(all);
    m_conflicts->setAccounts(all);
    for (const auto &session : m_sessions)
        session->page().switcher().setAccounts(all, session->account().id);
    updateConflicts();
}

void AccountController::updateConflicts()
{
    for (const auto &session : m_sessions)
        session->page().setEnvironmentConflict(m_conflicts->warningFor(session->account().id));
}

void AccountController::showAllAccounts()
{
    m_shared.clipboard.clearIfOurs();
    m_window.showWelcome();
}

} // namespace tokenry
