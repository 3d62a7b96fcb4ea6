// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTemporaryDir>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "app/accounts/accountrepository.h"
#include "app/accounts/accountstore.h"
#include "app/accounts/sessioncredentialstore.h"
#include "app/core/clock.h"
#include "app/http/transportlimits.h"
#include "ui/main/accountcontroller.h"
#include "ui/secrets/secretclipboard.h"
#include "ui/settings/preferences.h"
#include "ui/window/accountpage.h"
#include "ui/window/mainwindow.h"

namespace tokenry::test {

/// A keyring in memory that fails as told, and waits as one that asks for its password.
class MemoryKeyring final : public CredentialStore
{
public:
    std::optional<CredentialError> failure = std::nullopt;
    bool isWaiting = false; ///< Until `answer()`

    /// Does all that it was asked for meanwhile, as far as anybody still wants it.
    void answer();
    [[nodiscard]] bool isAsked() const { return !m_waiting.empty(); }

    void read(const CredentialKey &key, QObject *context, ReadCallback callback) override;
    void write(const CredentialKey &key, Secret secret, QObject *context, DoneCallback callback) override;
    void remove(const CredentialKey &key, QObject *context, DoneCallback callback) override;

private:
    /// False: do it now.
    bool wait(QObject *context, std::function<void()> task);

    SessionCredentialStore m_store;
    std::vector<std::function<void()>> m_waiting;
};

/// Window and accounts as the program puts them together, with a keyring in memory.
class AccountsHarness final
{
    Q_DISABLE_COPY_MOVE(AccountsHarness)

public:
    explicit AccountsHarness(TransportLimits limits = {});
    ~AccountsHarness();

    /// Ends all of it as a quit that nobody was asked about, and starts again on the same files and the same
    /// keyring.
    void restart();
    /// Where everything is kept.
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    /// Stores an account; its id. Fails the test when that is refused.
    QString add(const Account &account, const QByteArray &secret);

    [[nodiscard]] AccountRepository &repository() { return *m_repository; }
    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] AccountController &accounts() { return *m_accounts; }
    [[nodiscard]] MemoryKeyring &keyring() { return m_keyring; }
    [[nodiscard]] Preferences &preferences() { return *m_preferences; }
    [[nodiscard]] SecretClipboard &clipboard() { return *m_clipboard; }
    /// The widget with this object name in any visible window; null when there is none.
    template<class Widget>
    [[nodiscard]] Widget *shown(const char *objectName) const;
    /// Whether a visible label or button says this, whatever the case.
    [[nodiscard]] bool saysSomewhere(const QString &part) const;
    /// Whether any file that the program keeps holds these bytes.
    [[nodiscard]] bool anyFileHolds(const QByteArray &bytes) const;

private:
    void start();

    TransportLimits m_limits;
    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<SecretClipboard> m_clipboard;
    std::unique_ptr<AccountStore> m_store;
    MemoryKeyring m_keyring;
    std::unique_ptr<SessionCredentialStore> m_thisRun;
    std::unique_ptr<AccountRepository> m_repository;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<AccountController> m_accounts;
};

[[nodiscard]] QWidget *shownWidget(const QString &objectName);

template<class Widget>
Widget *AccountsHarness::shown(const char *objectName) const
{
    return qobject_cast<Widget *>(shownWidget(QString::fromLatin1(objectName)));
}

} // namespace tokenry::test
