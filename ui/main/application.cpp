// SPDX-License-Identifier: Apache-2.0
#include "ui/main/application.h"

#include <QApplication>
#include <QSessionManager>
#include <QTemporaryDir>

#include <utility>

#include "app/accounts/accountrepository.h"
#include "app/accounts/accountstore.h"
#include "app/accounts/sessioncredentialstore.h"
#include "app/core/displaytext.h"
#include "app/core/trace.h"
#include "app/domain/baseurl.h"
#include "app/domain/clientid.h"
#include "app/errors/errortext.h"
#include "app/keyring/keyringcredentialstore.h"
#include "app/platform/appearancewatcher.h"
#include "app/platform/desktopprobe.h"
#include "app/platform/idlewatcher.h"
#include "app/platform/lockwatcher.h"
#include "app/platform/runmarker.h"
#include "app/platform/signalwatcher.h"
#include "ui/accounts/choose/welcomepage.h"
#include "ui/controls/painttrace.h"
#include "ui/controls/statusline.h"
#include "ui/main/accountcontroller.h"
#include "ui/main/accountsession.h"
#include "ui/main/apppaths.h"
#include "ui/main/diagnostics.h"
#include "ui/secrets/secretclipboard.h"
#include "ui/settings/preferences.h"
#include "ui/style/applytheme.h"
#include "ui/style/icons.h"
#include "ui/style/palette.h"
#include "ui/window/accountpage.h"
#include "ui/window/mainwindow.h"
#include "ui/window/quitguard.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds signalPatience(10);

Account accountOf(const CommandLine &commandLine)
{
    const QUrl &url = *commandLine.baseUrl;
    // Its id names the place and the identity, so that the same line again means the same account.
    return {.id = u"run:%1:%2"_s.arg(originOf(url), commandLine.clientId),
            .name = url.host(),
            .environment = Environment::Unlabelled,
            .mode = isLoopback(url) ? AccountMode::Normal : AccountMode::Protected,
            .baseUrl = url,
            .clientId = commandLine.clientId};
}

/// Qt reads Plasma's font itself; LXQt and qt6ct have a theme for Qt that sets it.
bool isFontToldByPortal()
{
    const QStringList desktops = qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(u':');
    return !desktops.contains(u"KDE"_s) && !desktops.contains(u"LXQt"_s) &&
           !qEnvironmentVariable("QT_QPA_PLATFORMTHEME").startsWith("qt"_L1);
}

/// On X11 the resolution that the desktop sets has the factor in it already.
double portalFontScale(const DesktopAppearance &desktop)
{
    return QGuiApplication::platformName().startsWith("xcb"_L1) ? 1.0 : desktop.textScale;
}

QString wordsFor(LockReason reason)
{
    switch (reason) {
    case LockReason::ScreenLocked:
    case LockReason::SessionLocked:
        return Application::tr("Locked with the screen.");
    case LockReason::Suspending:
        return Application::tr("Locked when the computer went to sleep.");
    }
    return {};
}

} // namespace

Application::Application(QApplication &application, SingleInstance &instance, CommandLine commandLine,
                         FolderProblems problems)
    : m_application(application), m_instance(instance), m_firstFont(QApplication::font()),
      m_commandLine(std::move(commandLine)), m_problems(std::move(problems)),
      m_runMarker(m_problems.config.isEmpty()
                      ? std::make_unique<RunMarker>(configFile(m_commandLine, u"running"_s))
                      : nullptr),

      m_preferences(std::make_unique<Preferences>(configFile(m_commandLine, u"settings.ini"_s))),
      m_desktop(std::make_unique<AppearanceWatcher>()),
      m_clipboard(std::make_unique<SecretClipboard>(m_clock)),
      m_store(std::make_unique<AccountStore>(configFile(m_commandLine, u"accounts.json"_s), m_clock)),
      m_keyring(std::make_unique<KeyringCredentialStore>()),
      m_thisRun(std::make_unique<SessionCredentialStore>()),
      m_repository(std::make_unique<AccountRepository>(*m_store, *m_keyring, *m_thisRun))
{
    applyAppearance();
    connect(m_desktop.get(), &AppearanceWatcher::changed, this, &Application::applyAppearance);
}

Application::~Application() = default;

QString Application::start(Secret secret)
{
    watchForTheEnd();
    auto first = firstSession(secret);
    m_window = std::make_unique<MainWindow>(*m_preferences, *m_clipboard);
    m_accountController =
        std::make_unique<AccountController>(*m_repository, *m_window, sharedParts(), std::move(first));
    connect(m_window.get(), &MainWindow::settingsChanged, this, &Application::applyAppearance);
    connect(m_window.get(), &MainWindow::closed, &m_application, &QApplication::quit);
    connect(m_window.get(), &MainWindow::diagnosticsRequested, this, &Application::collectDiagnostics);
    m_window->setNotice(m_repository->notice());
    if (m_problems.config.isEmpty() && m_problems.data.isEmpty())
        m_window->setStorageText(storageText(m_commandLine));
    m_preferences->setFailureCallback([this] {
        // At the start it was said of the whole folder.
        if (m_problems.config.isEmpty())
            m_window->showNotice(
                {.title = tr("The window layout cannot be saved"),
                 .message = tr("The layout of the window and the filters apply until the program ends. The "
                               "file “%1” cannot be written.")
                                .arg(displaySafe(m_preferences->path()))});
    });
    if (!openWanted(m_commandLine, std::move(secret)))
        return u"--account: there is no account named \"%1\"."_s.arg(m_commandLine.account);
    traceNextPaint(*m_window, "window painted");
    m_window->show();
    if (const QString problem = describe(m_problems); !problem.isEmpty())
        m_window->showNotice({.title = tr("Settings and accounts cannot be saved"), .message = problem});
    showCrashNotice();
    trace("window shown");
    // Drawn in many sizes: after the window, which nobody must wait for.
    QMetaObject::invokeMethod(
        this, [] { QGuiApplication::setWindowIcon(applicationIcon()); }, Qt::QueuedConnection);
    m_instance.setReceiver([this](LaunchRequest request) { takeOver(std::move(request)); });
    watchForLocks();
    return {};
}

SharedServices Application::sharedParts()
{
    const QString database = u"sandbox.sqlite"_s;
    // The sandbox can be looked at even so; its database goes with the program.
    if (!m_problems.data.isEmpty() && !m_temporaryFolder)
        m_temporaryFolder = std::make_unique<QTemporaryDir>();
    return {*m_preferences,
            *m_clipboard,
            m_clock,
            sandboxProgram(),
            m_temporaryFolder ? m_temporaryFolder->filePath(database) : dataFile(m_commandLine, database),
            dataFile(m_commandLine, u"journal"_s),
            dataFile(m_commandLine, u"reviews"_s),
            dataFile(m_commandLine, u"notes"_s),
            dataFile(m_commandLine, u"labels.json"_s),
            {},
            whyNoChanges(m_problems)};
}

std::unique_ptr<AccountSession> Application::firstSession(const Secret &secret)
{
    if (m_commandLine.baseUrl) {
        if (secret.isEmpty())
            return nullptr;
        const Account account = accountOf(m_commandLine);
        auto session = std::make_unique<AccountSession>(account, sharedParts());
        session->readEarly(
            {.baseUrl = account.baseUrl, .clientId = account.clientId, .secret = secret.clone()});
        return session;
    }
    // Its process starts meanwhile.
    const bool isSandbox =
        m_commandLine.account.isEmpty() &&
        (m_commandLine.sandbox || m_preferences->lastUsedAccount() == AccountController::builtInSandbox().id);
    return isSandbox ? std::make_unique<AccountSession>(AccountController::builtInSandbox(), sharedParts())
                     : nullptr;
}

bool Application::openWanted(const CommandLine &commandLine, Secret secret)
{
    if (commandLine.baseUrl) {
        m_accountController->openForThisRun(accountOf(commandLine), std::move(secret));
    } else if (!commandLine.account.isEmpty()) {
        const auto account = m_repository->named(commandLine.account);
        return account && m_accountController->open(account->id);
    } else if (commandLine.sandbox) {
        m_accountController->openSandbox();
    } else if (!m_window->isVisible()) {
        m_accountController->openLastUsed();
    }
    return true;
}

void Application::takeOver(LaunchRequest request)
{
    if (!request.startupId.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", request.startupId);
    if (m_window->isMinimized())
        m_window->showNormal();
    m_window->raise();
    m_window->activateWindow();
    // The second program has checked its own command line, and refused what is wrong with it.
    const ParsedCommandLine parsed = parseCommandLine(request.arguments);
    if (parsed.exitStatus)
        return;
    // A dialog that is open is answered first: what it asks belongs to the account that is shown.
    if (QApplication::activeModalWidget()) {
        if (AccountPage *page = m_window->page())
            page->statusLine().showNote(tr("Tokenry was started again for another account. Close the open "
                                           "dialog, then choose that account."));
        return;
    }
    if (!openWanted(parsed.commandLine, std::move(request.secret)))
        m_window->showNotice({.title = tr("There is no account of this name"),
                              .message = tr("Tokenry was started again with this account name.")});
}

QString Application::refuse(const CommandLine &commandLine)
{
    if (!commandLine.baseUrl)
        return {};
    const QString refusal = refuseBaseUrl(*commandLine.baseUrl);
    return refusal.isEmpty() ? refuseClientId(commandLine.clientId) : refusal;
}

void Application::watchForTheEnd()
{
    // After standard input was read: while that blocks, a signal must end the program as usual.
    m_signals = std::make_unique<SignalWatcher>();
    connect(m_signals.get(), &SignalWatcher::terminationRequested, this, &Application::quitOnSignal);
    connect(
        &m_application, &QGuiApplication::commitDataRequest, this,
        [this](QSessionManager &manager) {
            if (m_window && !m_window->quitGuard().requestClose() && manager.allowsInteraction())
                manager.cancel();
        },
        Qt::DirectConnection);
}

void Application::watchForLocks()
{
    m_locks = std::make_unique<LockWatcher>();
    connect(m_locks.get(), &LockWatcher::lockRequested, this, [this](LockReason reason) {
        m_accountController->lock(wordsFor(reason));
        // After the locked page was painted: what is on the screen when the machine sleeps is there when it
        // wakes up.
        QMetaObject::invokeMethod(m_locks.get(), &LockWatcher::lockingDone, Qt::QueuedConnection);
    });
    m_idle = std::make_unique<IdleWatcher>(m_application, m_clock);
    const auto applyLimit = [this] {
        m_idle->setLimit(std::chrono::minutes(m_preferences->settings().lockMinutes));
    };
    applyLimit();
    connect(m_window.get(), &MainWindow::settingsChanged, m_idle.get(), applyLimit);
    connect(m_idle.get(), &IdleWatcher::idle, this, [this] {
        m_accountController->lock(
            tr("Locked after %n minutes without input.", nullptr, m_preferences->settings().lockMinutes));
    });
}

void Application::applyAppearance()
{
    const Appearance chosen = m_preferences->settings().appearance;
    const DesktopAppearance &desktop = m_desktop->appearance();
    const bool isDark = chosen == Appearance::Dark ||
                        (chosen == Appearance::FollowSystem && desktop.prefersDark.value_or(false));
    applyTheme(m_application, schemeFor(isDark, desktop.prefersHighContrast));
    applyReducedMotion(desktop.prefersReducedMotion);
    if (!desktop.fontName.isEmpty() && isFontToldByPortal())
        applyFont(fontFromPango(desktop.fontName, portalFontScale(desktop), m_firstFont));
}

void Application::collectDiagnostics()
{
    m_probe = std::make_unique<DesktopProbe>();
    connect(m_probe.get(), &DesktopProbe::finished, m_window.get(), [this](const DesktopFacts &facts) {
        m_window->showDiagnostics(diagnosticsText(facts, m_problems));
    });
}

void Application::showCrashNotice()
{
    if (!m_runMarker || !m_runMarker->wasLeftBehind())
        return;
    m_window->showNotice(
        {.title = tr("Tokenry did not end properly last time"),
         .message =
             tr("It crashed, was stopped by force, or the computer lost power. Every change that was sent is "
                "in the History; one whose answer is missing is shown as not resolved. A new secret that "
                "was not saved is lost: delete its token and create another one. If Tokenry crashed, choose "
                "“Help” and “Diagnostics” in the menu, and report the text with what you did before.")});
    m_runMarker->setTold();
}

void Application::quitOnSignal()
{
    // A secret that nobody has kept yet is not thrown away for a signal: the window says so. A second signal
    // soon after means it.
    const auto now = m_clock.monotonic();
    const bool isMeant = m_heldAt && now - *m_heldAt < signalPatience;
    if (m_window && !m_window->quitGuard().canClose() && !isMeant) {
        m_heldAt = now;
        m_window->quitGuard().showUnfinished();
        return;
    }
    m_clipboard->clearIfOurs();
    if (m_window)
        m_window->quitGuard().dropReport();
    // The window closes, and ends the program, as soon as the secret is seen to be gone; or it says that it
    // may still be there.
    if (m_window && m_clipboard->state() != SecretClipboard::State::Idle && !isMeant) {
        m_heldAt = now;
        if (!m_window->quitGuard().requestClose())
            return;
    }
    // It remembers its place. quit() would stay when it refuses to close.
    if (m_window)
        m_window->close();
    QCoreApplication::exit();
}

} // namespace tokenry
