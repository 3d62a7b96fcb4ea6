// SPDX-License-Identifier: Apache-2.0
#include "application.h"

#include <QApplication>
#include <QDir>
#include <QSessionManager>
#include <QStandardPaths>

#include <cstdio>
#include <utility>

#include "baseurlpolicy.h"
#include "colorschemewatcher.h"
#include "endflow.h"
#include "httptokengateway.h"
#include "icons.h"
#include "mainwindow.h"
#include "owntoken.h"
#include "preferences.h"
#include "retryinggateway.h"
#include "sandboxgateway.h"
#include "sandboxprocess.h"
#include "secretclipboard.h"
#include "signalwatcher.h"
#include "signindialog.h"
#include "statusline.h"
#include "theme.h"
#include "tokencommands.h"
#include "tokenpager.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds signalPatience(10);

/// `kind` is used only without `--state-dir`.
QString stateFile(const CommandLine &commandLine, QStandardPaths::StandardLocation kind, const QString &name)
{
    const QString folder
        = commandLine.stateDir.isEmpty() ? QStandardPaths::writableLocation(kind) : commandLine.stateDir;
    QDir().mkpath(folder);
    return QDir(folder).filePath(name);
}

/// The first line of standard input, without its end.
Secret readSecretFromStdin()
{
    QByteArray line;
    line.reserve(4096);
    for (int character = std::getchar(); character != EOF && character != '\n' && line.size() < 4096;
         character = std::getchar())
        line.append(static_cast<char>(character));
    if (line.endsWith('\r'))
        line.chop(1);
    Secret secret(line);
    wipeMemory(line.data(), static_cast<std::size_t>(line.size()));
    return secret;
}

} // namespace

Application::Application(QApplication &application, CommandLine commandLine)
    : m_application(application), m_commandLine(std::move(commandLine)),
      m_preferences(std::make_unique<Preferences>(
          stateFile(m_commandLine, QStandardPaths::AppConfigLocation, u"settings.ini"_s))),
      m_colorScheme(std::make_unique<ColorSchemeWatcher>()),
      m_clipboard(std::make_unique<SecretClipboard>()), m_http(std::make_unique<HttpTokenGateway>())
{
    QGuiApplication::setWindowIcon(applicationIcon());
    applyAppearance();
    connect(m_colorScheme.get(), &ColorSchemeWatcher::changed, this, &Application::applyAppearance);
}

Application::~Application() = default;

QString Application::start()
{
    if (!m_commandLine.baseUrl) {
        watchForTheEnd();
        openSandbox();
        return {};
    }
    const QUrl &url = *m_commandLine.baseUrl;
    m_account = {.name = url.host(),
                 .environment = Environment::Unlabelled,
                 .mode = isLoopback(url) ? AccountMode::Normal : AccountMode::Protected,
                 .baseUrl = url,
                 .clientId = m_commandLine.clientId};
    if (m_commandLine.secretFromStdin) {
        Secret secret = readSecretFromStdin();
        if (secret.isEmpty())
            return u"--secret-stdin: standard input holds no secret."_s;
        watchForTheEnd();
        openWith(std::move(secret));
        return {};
    }
    watchForTheEnd();
    auto *dialog = new SignInDialog(m_account, [this](Secret secret) { openWith(std::move(secret)); });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::rejected, &m_application, &QApplication::quit, Qt::QueuedConnection);
    dialog->open();
    return {};
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
    connect(&m_application, &QGuiApplication::commitDataRequest, this,
            [this](QSessionManager &manager) {
                if (m_window && !m_window->endFlow().requestClose() && manager.allowsInteraction())
                    manager.cancel();
            },
            Qt::DirectConnection);
}

void Application::openSandbox()
{
    const QString program = QDir(QCoreApplication::applicationDirPath()).filePath(u"tokenry-sandbox"_s);
    m_sandbox = std::make_unique<SandboxProcess>(
        program, stateFile(m_commandLine, QStandardPaths::AppDataLocation, u"sandbox.sqlite"_s));
    m_sandboxGateway = std::make_unique<SandboxGateway>(*m_sandbox, *m_http);
    m_account = {.name = tr("Built-in sandbox"), .environment = Environment::Sandbox, .isBuiltInSandbox = true};
    m_sandbox->setEndpointCallback([this](SandboxEndpoint endpoint) {
        m_account.baseUrl = endpoint.baseUrl;
        m_account.clientId = endpoint.clientId;
        m_http->setEndpoint({endpoint.baseUrl, endpoint.clientId, std::move(endpoint.secret)});
        m_ownToken->setClientId(m_account.clientId);
        m_window->setAccount(m_account);
    });
    // Started before the window is built, so that both take their time at once.
    m_sandbox->start();
    makeSession(*m_sandboxGateway);
    makeWindow();
    connect(m_sandbox.get(), &SandboxProcess::died, m_window.get(), &MainWindow::showSandboxDied);
    connect(m_window.get(), &MainWindow::sandboxResetRequested, m_sandbox.get(), [this] {
        m_sandbox->reset();
        m_pager->goToFirst();
    });
}

void Application::openWith(Secret secret)
{
    m_http->setEndpoint({m_account.baseUrl, m_account.clientId, std::move(secret)});
    makeSession(*m_http);
    makeWindow();
}

void Application::makeSession(TokenGateway &way)
{
    m_gateway = std::make_unique<RetryingGateway>(way, m_clock);
    m_ownToken = std::make_unique<OwnToken>(m_account.clientId);
    m_pager = std::make_unique<TokenPager>(*m_gateway, m_clock);
    m_commands = std::make_unique<TokenCommands>(*m_gateway, m_clock);
    connect(m_pager.get(), &TokenPager::stateChanged, m_ownToken.get(), [this](bool rowsChanged, bool) {
        if (rowsChanged)
            m_ownToken->observe(m_pager->state().tokens);
    });
}

void Application::makeWindow()
{
    m_window = std::make_unique<MainWindow>(
        m_account, WindowParts{*m_gateway, *m_pager, *m_commands, *m_ownToken, *m_preferences, *m_clipboard, m_clock});
    connect(m_gateway.get(), &RetryingGateway::retryScheduled, &m_window->statusLine(), &StatusLine::showRetry);
    connect(m_gateway.get(), &RetryingGateway::retriesEnded, &m_window->statusLine(), &StatusLine::hideRetry);
    connect(m_window.get(), &MainWindow::settingsChanged, this, &Application::applyAppearance);
    connect(m_window.get(), &MainWindow::closed, &m_application, &QApplication::quit);
    m_window->show();
    m_window->loadFirstPage();
}

void Application::applyAppearance()
{
    const Appearance appearance = m_preferences->settings().appearance;
    const bool dark = appearance == Appearance::Dark
        || (appearance == Appearance::FollowSystem && m_colorScheme->prefersDark().value_or(false));
    applyTheme(m_application, dark ? ColorScheme::Dark : ColorScheme::Light);
}

void Application::quitOnSignal()
{
    // A secret that nobody has kept yet is not thrown away for a signal: the window says so. A second signal soon after means it.
    const auto now = m_clock.monotonic();
    const bool isMeant = m_heldAt && now - *m_heldAt < signalPatience;
    if (m_window && !m_window->endFlow().mayEnd() && !isMeant) {
        m_heldAt = now;
        m_window->endFlow().insist();
        return;
    }
    m_clipboard->clearIfOurs();
    m_application.quit();
}

} // namespace tokenry
