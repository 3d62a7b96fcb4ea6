// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QMainWindow>

#include <optional>

#include "account.h"
#include "apierror.h"
#include "settingsvalues.h"
#include "token.h"
#include "windowactions.h"
#include "windowlayout.h"

namespace tokenry {

class Clock;
class CreateFlow;
class DeleteFlow;
class DetailsFlow;
class EndFlow;
class ExportFlow;
class FindFlow;
class ListPresenter;
class OwnToken;
class Preferences;
class SecretClipboard;
class TokenCommands;
class TokenGateway;
class TokenPager;

/// What the window works with. None is owned; all outlive the window.
struct WindowParts {
    TokenGateway &gateway;
    TokenPager &pager;
    TokenCommands &commands;
    OwnToken &ownToken;
    Preferences &preferences;
    SecretClipboard &clipboard;
    const Clock &clock;
};

/// The main window: wires actions, widgets and flows.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    MainWindow(const Account &account, const WindowParts &parts);

    /// Another address or client id of the same account (the built-in sandbox started anew).
    void setAccount(const Account &account);
    void loadFirstPage();

    /// What must be settled before the program may end.
    [[nodiscard]] EndFlow &endFlow() { return *m_endFlow; }
    /// Where retries are told.
    [[nodiscard]] StatusLine &statusLine() { return *m_ui.status; }

    void showSandboxDied();

Q_SIGNALS:
    void sandboxResetRequested();
    void settingsChanged();
    /// The window was closed; nothing holds the program any more.
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectList();
    void connectRowActions();
    void connectWindowActions();
    void connectFlows();
    void restoreLayout();
    void updateActions();
    void updateRights();
    void updateDetailsPane();
    void showDetailsPane();
    void startCreate(bool likeSelected);
    void startDelete();
    void showFound(const Token &token);
    void openSettings();
    /// The selected rows, or the token that was found by its id and is not among the rows.
    [[nodiscard]] QList<Token> chosenTokens() const;
    void copyText(const QString &text, const QString &what);
    void copySelected(QString Token::*field, const QString &what);

    Account m_account;
    WindowParts m_parts;
    WindowActions m_actions;
    WindowLayout m_ui;
    ListPresenter *m_list;
    DetailsFlow *m_detailsFlow;
    CreateFlow *m_createFlow;
    DeleteFlow *m_deleteFlow;
    FindFlow *m_findFlow;
    ExportFlow *m_exportFlow;
    EndFlow *m_endFlow;
    std::optional<Token> m_found;
    bool m_isPaneForced = false; ///< Shown on request although the window is narrow
};

} // namespace tokenry
