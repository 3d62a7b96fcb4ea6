// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QObject>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>

#include "app/core/clock.h"
#include "app/core/secret.h"
#include "app/singleinstance/singleinstance.h"
#include "ui/main/apppaths.h"
#include "ui/main/commandline.h"

class QApplication;
class QTemporaryDir;

namespace tokenry {

class AccountRepository;
class AccountController;
class AccountSession;
class AccountStore;
class AppearanceWatcher;
class DesktopProbe;
class IdleWatcher;
class KeyringCredentialStore;
class LockWatcher;
class MainWindow;
class Preferences;
class RunMarker;
class SecretClipboard;
class SessionCredentialStore;
class SignalWatcher;
struct SharedServices;

/// The composition root: makes the objects that live as long as the program, in the order in which they need
/// each other, and connects the rooms.
class Application final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Application)

public:
    /// `application` and `instance` outlive this.
    Application(QApplication &application, SingleInstance &instance, CommandLine commandLine,
                FolderProblems problems = {});
    ~Application() override;

    /// Why the command line's account cannot be opened, in words; empty when it can. Needs no display.
    [[nodiscard]] static QString refuse(const CommandLine &commandLine);

    /// Opens the window on what the command line asks for; `secret` is what came on standard input, if
    /// anything. Returns the reason, for standard error, when that cannot be.
    [[nodiscard]] QString start(Secret secret);

private:
    void applyAppearance();
    [[nodiscard]] SharedServices sharedParts();
    /// The session of the account that this start opens first, with what it can ask for already on its way;
    /// null when that is not known yet.
    [[nodiscard]] std::unique_ptr<AccountSession> firstSession(const Secret &secret);
    /// False when there is no such account.
    bool openWanted(const CommandLine &commandLine, Secret secret);
    void takeOver(LaunchRequest request);
    void watchForTheEnd();
    void watchForLocks();
    void quitOnSignal();
    void collectDiagnostics();
    /// After a run that did not end by itself.
    void showCrashNotice();

    QApplication &m_application;
    SingleInstance &m_instance;
    QFont m_firstFont; ///< Of Qt's choice, before the desktop's was known
    CommandLine m_commandLine;
    FolderProblems m_problems;
    std::unique_ptr<RunMarker> m_runMarker; ///< Null where no file can be written. The last one to go
    std::unique_ptr<QTemporaryDir>
        m_temporaryFolder; ///< Of the sandbox, where the data folder cannot be used
    SystemClock m_clock;
    std::optional<std::chrono::milliseconds> m_heldAt; ///< When a termination signal was last held
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<AppearanceWatcher> m_desktop;
    std::unique_ptr<SignalWatcher> m_signals;
    std::unique_ptr<SecretClipboard> m_clipboard;
    std::unique_ptr<AccountStore> m_store;
    std::unique_ptr<KeyringCredentialStore> m_keyring;
    std::unique_ptr<SessionCredentialStore> m_thisRun;
    std::unique_ptr<AccountRepository> m_repository;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<AccountController> m_accountController;
    std::unique_ptr<LockWatcher> m_locks;
    std::unique_ptr<IdleWatcher> m_idle;
    std::unique_ptr<DesktopProbe> m_probe; ///< Of the diagnostics that were asked for last
};

} // namespace tokenry
