// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>

#include "account.h"
#include "clock.h"
#include "commandline.h"
#include "secret.h"

class QApplication;

namespace tokenry {

class ColorSchemeWatcher;
class HttpTokenGateway;
class MainWindow;
class OwnToken;
class Preferences;
class RetryingGateway;
class SandboxGateway;
class SandboxProcess;
class SecretClipboard;
class SignalWatcher;
class TokenCommands;
class TokenGateway;
class TokenPager;

/// The composition root: makes every concrete object, in the order in which they need each other, and connects the rooms.
class Application final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Application)

public:
    /// `application` outlives this.
    Application(QApplication &application, CommandLine commandLine);
    ~Application() override;

    /// Why the command line's account cannot be opened, in words; empty when it can. Needs no display.
    [[nodiscard]] static QString refuse(const CommandLine &commandLine);

    /// Opens the window, or first asks for the secret of an account that came without one. Returns the reason, for standard
    /// error, when the command line's account cannot be opened.
    [[nodiscard]] QString start();

private:
    void applyAppearance();
    void openSandbox();
    void openWith(Secret secret);
    void makeSession(TokenGateway &way);
    void makeWindow();
    void watchForTheEnd();
    void quitOnSignal();

    QApplication &m_application;
    CommandLine m_commandLine;
    SystemClock m_clock;
    Account m_account;
    std::optional<std::chrono::milliseconds> m_heldAt; ///< When a termination signal was last held
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<ColorSchemeWatcher> m_colorScheme;
    std::unique_ptr<SignalWatcher> m_signals;
    std::unique_ptr<SecretClipboard> m_clipboard;
    // The way to the service, innermost first; each outlives the next.
    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<HttpTokenGateway> m_http;
    std::unique_ptr<SandboxGateway> m_sandboxGateway;
    std::unique_ptr<RetryingGateway> m_gateway;
    std::unique_ptr<OwnToken> m_ownToken;
    std::unique_ptr<TokenPager> m_pager;
    std::unique_ptr<TokenCommands> m_commands;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace tokenry
