// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractItemModel>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

#include "app/api/httptokengateway.h"
#include "app/api/retryinggateway.h"
#include "app/core/clock.h"
#include "app/domain/account.h"
#include "app/history/reconciler.h"
#include "app/journal/journal.h"
#include "app/journal/journaledgateway.h"
#include "app/rotation/rotations.h"
#include "app/tokens/changes/tokencommands.h"
#include "app/tokens/list/tokenlist.h"
#include "app/tokens/rights/ownrights.h"
#include "app/tokens/rights/owntoken.h"
#include "ui/secrets/secretclipboard.h"
#include "ui/settings/preferences.h"
#include "ui/window/accountpage.h"
#include "ui/window/mainwindow.h"

namespace tokenry::test {

inline constexpr int waitLimitMs = 30000;

/// The real window on a real `tokenry-sandbox` process, put together as the composition root does.
class WindowHarness
{
    Q_DISABLE_COPY_MOVE(WindowHarness)

public:
    /// Starts a sandbox in memory with this many seeded tokens and opens the window on it.
    explicit WindowHarness(int seededTokens, AccountMode mode = AccountMode::Normal);
    ~WindowHarness();

    /// Closes the window and opens another on the same settings and the same sandbox.
    void reopen();
    /// The same, with a stored account of this id: notes and reviews are then kept in `notes` and `reviews`.
    void reopenAs(const QString &accountId);
    [[nodiscard]] QString filePath(const QString &name) const { return m_folder.filePath(name); }
    /// Ends the sandbox at once, as a crash would.
    void killSandbox();

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] AccountPage &page() { return *m_page; }
    [[nodiscard]] HttpTokenGateway &http() { return *m_http; }
    [[nodiscard]] TokenList &list() { return *m_list; }
    [[nodiscard]] Preferences &preferences() { return *m_preferences; }
    [[nodiscard]] SecretClipboard &clipboard() { return *m_clipboard; }
    [[nodiscard]] Journal &journal() { return *m_journal; }
    [[nodiscard]] Rotations &rotations() { return *m_rotations; }
    [[nodiscard]] const Account &account() const { return m_account; }
    /// The value of the header that lets one in: of a sandbox that ends with this object.
    [[nodiscard]] const QByteArray &authorization() const { return m_authorization; }

    /// The widget with this object name in any open window; fails the test when it is absent.
    template<class Widget>
    [[nodiscard]] Widget *find(const char *objectName) const;
    /// Whether a visible widget with this object name exists.
    [[nodiscard]] bool isShown(const char *objectName) const;
    void click(const char *objectName) const;
    void type(const char *objectName, const QString &text) const;

    [[nodiscard]] QAbstractItemModel *table() const;
    /// What a column of the table shows, top to bottom.
    [[nodiscard]] QStringList column(int column) const;
    /// The token ids of the shown rows.
    [[nodiscard]] QStringList shownIds() const;
    /// Makes a row the current one.
    void selectRow(int row) const;
    /// Clicks the check box of a row.
    void clickCheck(int row, Qt::KeyboardModifiers modifiers = {}) const;
    /// As the list of page sizes shows it: "50", "All".
    void choosePageSize(const QString &text) const;
    [[nodiscard]] int rowNamed(const QString &name) const;
    [[nodiscard]] QString text(const char *objectName) const;
    /// Creates a token behind the window's back; its id.
    QString createBehind(const QString &name, const QList<Permission> &permissions);
    void deleteBehind(const QString &tokenId);

private:
    void open();
    [[nodiscard]] QWidget *findWidget(const char *objectName) const;

    QTemporaryDir m_folder;
    QProcess m_sandbox;
    SystemClock m_clock;
    Account m_account;
    QByteArray m_authorization;
    std::unique_ptr<HttpTokenGateway> m_http;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<JournaledGateway> m_journaled;
    std::unique_ptr<RetryingGateway> m_gateway;
    std::unique_ptr<SecretClipboard> m_clipboard;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<OwnToken> m_ownToken;
    std::unique_ptr<Reconciler> m_reconciler;
    std::unique_ptr<RetryingGateway> m_quietGateway;
    std::unique_ptr<TokenList> m_list;
    std::unique_ptr<TokenCommands> m_commands;
    std::unique_ptr<OwnRights> m_ownRights;
    std::unique_ptr<Rotations> m_rotations;
    std::unique_ptr<MainWindow> m_window;
    AccountPage *m_page = nullptr; ///< The window's
};

template<class Widget>
Widget *WindowHarness::find(const char *objectName) const
{
    auto *widget = qobject_cast<Widget *>(findWidget(objectName));
    if (!widget)
        qFatal("no widget named %s", objectName);
    return widget;
}

} // namespace tokenry::test
