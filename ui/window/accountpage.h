// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QWidget>

#include <chrono>
#include <optional>

#include "app/domain/account.h"
#include "app/domain/apierror.h"
#include "app/domain/token.h"
#include "app/tokens/list/tokenlist.h"
#include "app/tokens/rights/changepolicy.h"
#include "ui/window/accountservices.h"
#include "ui/window/pageactions.h"
#include "ui/window/pagelayout.h"
#include "ui/window/pagenotices.h"

namespace tokenry {

class AccountSwitcher;
class CreateController;
class DeleteController;
class DetailsController;
class DetailsFold;
class ExportController;
class FindController;
class HistoryController;
class ListController;
class RotationController;
class RowCommands;
class ReviewController;
class SelectionController;
class UnresolvedController;
struct ErrorText;

/// One account in the main window: its table, its filters, its dialogs. Wires actions, widgets and flows.
class AccountPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountPage)

public:
    AccountPage(const Account &account, const AccountServices &parts);

    [[nodiscard]] const Account &account() const { return m_account; }
    /// Other settings, another address or client id of the same account.
    void setAccount(const Account &account);
    void loadFirstPage();
    void focusTable();
    /// The page's keys and their meaning, for the shortcut list.
    [[nodiscard]] QList<QPair<QString, QKeySequence>> shortcutList() const
    {
        return m_actions.shortcutList();
    }

    /// Whether nothing would be lost by ending this page: no change under way or in doubt, no secret that
    /// nobody has kept.
    [[nodiscard]] bool canClose() const;
    /// Brings the unfinished dialog to the front, with an explanation.
    void showUnfinished();

    /// Shows nothing of the account any more, for a lock: rows are forgotten, unfinished dialogs are hidden
    /// and kept.
    void suspend();
    /// Shows the hidden dialogs, and reads the list anew.
    void resume();
    [[nodiscard]] bool isSuspended() const { return m_isSuspended; }
    /// Says why there is no credential to ask the service with.
    void showSignedOut(const ErrorText &why);
    /// A change is under way, whose answer will be taken.
    [[nodiscard]] bool isChanging() const;
    /// The list is being read.
    [[nodiscard]] bool isLoading() const { return m_tokens.state().isLoading; }

    /// A warning that this account or another one may carry the wrong label; nothing takes it away.
    void setEnvironmentConflict(const std::optional<EnvironmentConflict> &warning)
    {
        m_notices->setEnvironmentConflict(warning);
    }
    /// Says in a standing notice that the service sent a client secret where none belongs.
    void showLeakedSecret() { m_notices->showLeakedSecret(); }
    /// Says in a standing notice that this computer's clock is wrong; `ahead` is negative when it is behind.
    void showClockDifference(std::chrono::seconds ahead)
    {
        m_ui.setClockCaution(m_notices->setClockDifference(ahead));
    }

    /// Where retries are told.
    [[nodiscard]] StatusLine &statusLine() { return *m_ui.status; }
    [[nodiscard]] AccountSwitcher &switcher() { return *m_ui.switcher; }
    [[nodiscard]] ReviewController &review() const { return *m_review; }
    void showSandboxDied();

Q_SIGNALS:
    void accountChanged();
    void unfinishedEnded(); ///< `canClose()` may be true now
    void sandboxResetRequested();
    /// The service refuses the credentials, and the person wants to give others.
    void signInRequested();
    void proxySignInRequested(const tokenry::ApiError &error);
    /// The person wants to change the account's settings.
    void editRequested();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void connectList();
    void connectPageActions();
    void connectControllers();
    void connectReconciling();
    void connectRotations();
    void restoreLayout();
    void updateActions();
    void updateRights();
    void startCreate(const std::optional<Token> &likeThis);
    void startDelete(const QList<Token> &tokens);
    void deleteOne(const Token &token) { startDelete({token}); }
    void connectFinding();
    /// The created token is not among the shown rows.
    void showMissing(const QString &tokenId, bool isHidden);
    void showCreated();

    Account m_account;
    AccountServices m_parts;
    TokenList &m_tokens;
    PageActions m_actions;
    PageLayout m_ui;
    ListController *m_list;
    SelectionController *m_selection;
    DetailsController *m_detailsController;
    CreateController *m_createController;
    DeleteController *m_deleteController;
    FindController *m_findController;
    ExportController *m_exportController;
    UnresolvedController *m_unresolvedController;
    HistoryController *m_historyController;
    PageNotices *m_notices;
    RotationController *m_rotationController;
    DetailsFold *m_detailsFold;
    RowCommands *m_rowCommands;
    ReviewController *m_review;
    ChangePolicy m_policy;
    QString m_missing; ///< The id of a created token that is not shown
    bool m_isSuspended = false;
};

} // namespace tokenry
