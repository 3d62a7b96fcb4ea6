// SPDX-License-Identifier: Apache-2.0
#include "ui/window/accountpage.h"

#include <QAction>
#include <QHideEvent>

#include <algorithm>

#include "app/core/sentencetext.h"
#include "app/domain/tokentext.h"
#include "app/errors/errortext.h"
#include "app/history/reconciler.h"
#include "app/journal/journal.h"
#include "app/tokens/changes/tokencommands.h"
#include "app/tokens/rights/ownrights.h"
#include "app/tokens/rights/owntoken.h"
#include "app/tokens/rights/rightstext.h"
#include "ui/accounts/choose/accountswitcher.h"
#include "ui/controls/accountband.h"
#include "ui/controls/statusline.h"
#include "ui/history/historycontroller.h"
#include "ui/history/unresolvedcontroller.h"
#include "ui/review/reviewcontroller.h"
#include "ui/rotation/rotationcontroller.h"
#include "ui/rotation/viewswitch.h"
#include "ui/secrets/secretclipboard.h"
#include "ui/settings/preferences.h"
#include "ui/tokens/create/createcontroller.h"
#include "ui/tokens/delete/deletecontroller.h"
#include "ui/tokens/details/detailscontroller.h"
#include "ui/tokens/details/detailsfold.h"
#include "ui/tokens/details/detailspane.h"
#include "ui/tokens/filter/filterbar.h"
#include "ui/tokens/find/findcontroller.h"
#include "ui/tokens/list/exportcontroller.h"
#include "ui/tokens/list/listcontroller.h"
#include "ui/tokens/list/pagingbar.h"
#include "ui/tokens/list/selectionbar.h"
#include "ui/tokens/list/selectioncontroller.h"
#include "ui/tokens/list/tokentablepane.h"
#include "ui/tokens/list/tokentableview.h"
#include "ui/window/rowcommands.h"
#include "ui/window/sandboxreset.h"

namespace tokenry {
using namespace Qt::StringLiterals;

AccountPage::AccountPage(const Account &account, const AccountServices &parts)
    : m_account(account), m_parts(parts), m_tokens(parts.list), m_actions(this),
      m_ui(this, m_account, m_actions, m_parts.windowActions)
{
    setObjectName(u"accountPage"_s);
    m_list = new ListController(
        m_tokens, m_parts.clock,
        {*m_ui.filterBar, *m_ui.tablePane, *m_ui.pagingBar, *m_ui.banner, *m_ui.status}, this);
    m_selection =
        new SelectionController(*m_list, *m_ui.tablePane->view(), *m_ui.selectionBar, *m_ui.status, this);
    // Before the list, which would miss a checked token.
    connect(&m_parts.commands, &TokenCommands::deleted, this,
            [this](const QString &tokenId) { m_rowCommands->handleDeleted(tokenId); });
    // First, so that whoever hears of a change finds it in the list.
    connect(&m_parts.commands, &TokenCommands::created, &m_tokens, &TokenList::tokenCreated);
    connect(&m_parts.commands, &TokenCommands::deleted, &m_tokens, &TokenList::tokenDeleted);
    m_detailsController = new DetailsController(m_parts.gateway, *m_ui.details, m_parts.clock, this);
    m_createController =
        new CreateController(m_parts.gateway, m_parts.commands, m_parts.clipboard, m_account, this);
    m_deleteController =
        new DeleteController(m_parts.commands, m_parts.gateway, m_parts.clock, m_account, this);
    m_findController = new FindController(m_parts.gateway, this);
    m_exportController = new ExportController(this);
    m_unresolvedController = new UnresolvedController(m_parts.reconciler, m_parts.journal, m_parts.commands,
                                                      *m_ui.unresolved, m_account, this);
    m_historyController = new HistoryController(m_parts.journal, this);
    m_notices = new PageNotices(*m_ui.notices, this);
    m_detailsFold = new DetailsFold(this, m_ui.details, m_actions.toggleDetails);
    m_rowCommands = new RowCommands({m_actions, *m_selection, *m_ui.selectionBar, *m_list,
                                     *m_ui.tablePane->view(), *m_detailsController, *m_detailsFold,
                                     *m_exportController, m_parts.clipboard, *m_ui.status},
                                    this);
    m_review = new ReviewController({m_parts.gateway, m_tokens, m_parts.commands, m_parts.clock,
                                     m_parts.journal, m_parts.rotations, m_parts.reviewFolder,
                                     m_parts.notesFolder, m_parts.preferences, *m_ui.views, *m_ui.overview,
                                     *m_list, *m_ui.filterBar, *m_actions.viewOverview,
                                     [this](const Token &token) { m_rowCommands->showFound(token); },
                                     [this] { return m_rowCommands->shownToken(); }},
                                    m_account, this);
    m_review->connectNotes({*m_ui.details, *m_historyController, *m_actions.editNote, *m_actions.exportNotes,
                            *m_actions.importNotes});
    m_rotationController = new RotationController(m_parts.rotations, m_parts.gateway, *m_ui.rotations,
                                                  m_parts.clock, m_account, this);
    connectList();
    connectPageActions();
    connectControllers();
    connectFinding();
    connectReconciling();
    connectRotations();
    // Filters that were kept are asked about after the sign-in, unless the first page is on its way already.
    m_list->setAsking(m_tokens.state().isLoading || m_tokens.state().isLoaded);
    restoreLayout();
    setAccount(account);
    updateActions();
}

void AccountPage::focusTable()
{
    m_ui.tablePane->view()->setFocus();
}

void AccountPage::setAccount(const Account &account)
{
    m_account = account;
    m_ui.showAccount(m_account);
    m_list->setAccount(m_account);
    m_exportController->setAccountName(m_account.name);
    m_createController->setAccount(m_account);
    m_deleteController->setAccount(m_account);
    m_rotationController->setAccount(m_account);
    m_review->setAccount(m_account);
    m_unresolvedController->setAccount(m_account);
    m_parts.commands.setOwnClientId(m_account.clientId);
    m_actions.resetSandbox->setVisible(m_account.isBuiltInSandbox);
    updateRights();
    Q_EMIT accountChanged();
}

void AccountPage::loadFirstPage()
{
    // A request under way was sent with the credentials of before; its answer is dropped.
    if (m_tokens.state().isLoading)
        m_tokens.stop();
    m_list->setAsking(true);
    m_list->pages().setPageSize(m_ui.pagingBar->pageSize());
    if (!m_tokens.state().isLoading)
        m_tokens.reload();
}

void AccountPage::connectList()
{
    connect(m_list, &ListController::newTokenRequested, m_actions.newToken, &QAction::trigger);
    connect(m_rowCommands, &RowCommands::changed, this, &AccountPage::updateActions);
    connect(m_rowCommands, &RowCommands::deleteRequested, this, &AccountPage::startDelete);
    connect(m_rowCommands, &RowCommands::createLikeRequested, this,
            [this](const Token &token) { startCreate(token); });
    connect(m_list, &ListController::pagingChanged, this, &AccountPage::updateActions);
    connect(m_ui.pagingBar, &PagingBar::pageSizeChanged, this,
            [this](int pageSize) { m_parts.preferences.setPageSize(m_account.id, pageSize); });
    connect(m_ui.details, &DetailsPane::copyRequested, m_rowCommands, &RowCommands::copyText);
    connect(m_ui.details, &DetailsPane::deleteRequested, this, &AccountPage::deleteOne);
    connect(&m_parts.ownToken, &OwnToken::changed, this, &AccountPage::updateRights);
    connect(&m_parts.ownRights, &OwnRights::changed, this, &AccountPage::updateRights);
    connect(m_notices, &PageNotices::editRequested, this, &AccountPage::editRequested);
    connect(m_notices, &PageNotices::historyRequested, m_actions.history, &QAction::trigger);
    connect(m_list, &ListController::signInRequested, this, &AccountPage::signInRequested);
    connect(m_list, &ListController::proxySignInRequested, this, &AccountPage::proxySignInRequested);
}

void AccountPage::connectPageActions()
{
    connect(m_actions.newToken, &QAction::triggered, this, [this] { startCreate(std::nullopt); });
    connect(m_actions.refresh, &QAction::triggered, this, [this] {
        m_notices->setResult({});
        m_list->refresh();
    });
    connect(m_actions.previousPage, &QAction::triggered, &m_list->pages(), &ListPages::goToPrevious);
    connect(m_actions.nextPage, &QAction::triggered, &m_list->pages(), &ListPages::goToNext);
    connect(m_actions.focusSearch, &QAction::triggered, m_ui.filterBar, &FilterBar::focusSearch);
    connect(m_actions.focusFilter, &QAction::triggered, m_ui.filterBar, &FilterBar::focusName);
    connect(m_actions.clearFilters, &QAction::triggered, m_ui.filterBar, &FilterBar::clear);
    connect(m_actions.toggleDetails, &QAction::toggled, this,
            [this](bool shown) { m_parts.preferences.setDetailsPaneShown(m_account.id, shown); });
    connect(m_actions.resetSandbox, &QAction::triggered, this,
            [this] { askToResetSandbox(m_account, this, [this] { Q_EMIT sandboxResetRequested(); }); });
}

void AccountPage::connectControllers()
{
    connect(m_createController, &CreateController::unfinishedEnded, this, &AccountPage::unfinishedEnded);
    connect(m_createController, &CreateController::tokenCreated, this, [this](const QString &tokenId) {
        m_list->selectWhenRead(tokenId);
        // Where the answer held no token, the list has to be read for it. A filtered list is read already.
        const ListState &state = m_tokens.state();
        const bool isRead = state.isLoading && !state.filter.isEmpty() && !tokenId.isEmpty();
        if (!m_isSuspended && !isRead && m_tokens.rows().rowOf(tokenId) < 0)
            m_tokens.reload();
    });
    connect(m_deleteController, &DeleteController::listChanged, this, [this] {
        // The tokens that are surely gone have left the list already.
        const auto inDoubt = std::ranges::count(m_parts.commands.deletion(), DeletionOutcome::Unknown,
                                                &DeletionEntry::outcome);
        if (!m_isSuspended && inDoubt > 0)
            m_list->refresh();
    });
    connect(m_createController, &CreateController::deleteRequested, this, &AccountPage::deleteOne);
    connect(m_deleteController, &DeleteController::deleted, m_createController,
            &CreateController::handleDeleted);
    connect(m_deleteController, &DeleteController::finishedWith, m_notices,
            [this](const QString &summary) { m_notices->setResult(summary); });
    connect(m_review, &ReviewController::noted, m_notices, [this](const QString &sentence) {
        m_notices->setResult(sentence, PageNotices::ResultAction::None);
    });
    connect(m_exportController, &ExportController::finishedWith, m_ui.status, &StatusLine::showNote);
}

void AccountPage::connectFinding()
{
    using ResultAction = PageNotices::ResultAction;
    connect(m_ui.filterBar, &FilterBar::searchSubmitted, this, [this](const QString &text) {
        if (FindController::isWholeId(text))
            m_findController->find(text, m_list->loadedRows());
    });
    connect(m_findController, &FindController::told, this,
            [this](const QString &sentences, bool isSearching) {
                m_notices->setResult(sentences, isSearching ? ResultAction::StopSearch : ResultAction::None);
            });
    connect(m_findController, &FindController::found, this, [this](const Token &token) {
        if (!m_rowCommands->showFound(token))
            m_notices->setResult(tr("“%1” is not among the rows. The details pane shows it.")
                                     .arg(displaySafeInSentence(nameText(token), 60)),
                                 ResultAction::None);
    });
    connect(m_notices, &PageNotices::stopRequested, m_findController, &FindController::stop);
    connect(m_list, &ListController::awaitedNotShown, this, &AccountPage::showMissing);
    connect(m_notices, &PageNotices::showRequested, this, &AccountPage::showCreated);
}

void AccountPage::showMissing(const QString &tokenId, bool isHidden)
{
    m_missing = tokenId;
    m_notices->setResult(isHidden ? tr("The new token is not shown, because the filters hide it.")
                                  : tr("The new token is not among the rows that are shown."),
                         PageNotices::ResultAction::ShowIt);
}

void AccountPage::showCreated()
{
    m_notices->setResult({});
    // The tokens that were chosen in the Overview are no part of the filters' state.
    const bool isLoaded = m_list->loadedRows().rowOf(m_missing) >= 0;
    if (!isLoaded && m_ui.filterBar->filterState() == FilterState{}) {
        m_findController->find(m_missing, m_list->loadedRows());
        return;
    }
    m_ui.filterBar->clear();
    // The list is read anew where a filter of the service hid the token.
    if (!m_list->select(m_missing))
        m_list->selectWhenRead(m_missing);
}

void AccountPage::connectReconciling()
{
    connect(m_createController, &CreateController::happened, this,
            [this](const JournalRecord &record) { m_parts.journal.append(record); });
    connect(m_createController, &CreateController::checkRequested, m_unresolvedController,
            &UnresolvedController::check);
    connect(m_createController, &CreateController::doubtSettled, this,
            [this](const QString &attemptId) { m_parts.reconciler.settle(attemptId, JournalEvent::Closed); });
    connect(m_actions.history, &QAction::triggered, m_historyController, &HistoryController::start);
    connect(m_historyController, &HistoryController::copyRequested, this, [this](const QString &text) {
        m_rowCommands->copyText(text, tr("The text of the history was copied"));
    });
    connect(m_unresolvedController, &UnresolvedController::resolved, m_createController,
            &CreateController::endDoubt);
    connect(m_unresolvedController, &UnresolvedController::deleteRequested, this, &AccountPage::deleteOne);
}

void AccountPage::connectRotations()
{
    connect(m_rotationController, &RotationController::searchWordsChanged, m_list,
            &ListController::setTokenWords);
    m_rotationController->connectTo({*m_ui.details, *m_createController, *m_deleteController, *m_ui.views,
                                     m_actions.viewTokens, m_actions.viewRotations});
    const auto start = [this](const QList<Token> &tokens) {
        m_rotationController->start(tokens, m_list->loadedNames());
    };
    connect(m_rowCommands, &RowCommands::rotateRequested, this, start);
    connect(m_ui.details, &DetailsPane::rotateRequested, this, start);
    connect(m_rotationController, &RotationController::deleteRequested, this, &AccountPage::deleteOne);
    connect(m_review, &ReviewController::deleteRequested, this, &AccountPage::deleteOne);
    connect(m_review, &ReviewController::rotateRequested, this, [this](const Token &token) {
        m_rotationController->start({token}, m_list->loadedNames(), true);
    });
    connect(m_rotationController, &RotationController::noted, m_notices,
            [this](const QString &sentence) { m_notices->setResult(sentence); });
    connect(m_ui.views, &ViewSwitch::changed, this, &AccountPage::updateActions);
}

void AccountPage::updateActions()
{
    m_rowCommands->update(m_policy, m_list->paging());
    if (!m_ui.views->areTokensShown())
        m_actions.disableRows();
    m_ui.details->setChangePolicy(m_policy.areOffered, m_policy.areEnabled, m_policy.reason);
    m_ui.selectionBar->setChangePolicy(m_policy);
}

void AccountPage::updateRights()
{
    const std::optional<Token> &own = m_parts.ownToken.token();
    const Rights &rights = m_parts.ownRights.rights();
    const auto search = m_parts.ownRights.searchState();
    m_ui.band->setRights(rightsText(own, m_account.clientId, rights, search),
                         shortRightsText(own, m_account.clientId, rights, search));
    m_policy = judgeChanges(m_account, rights, m_parts.whyNoChanges);
    m_parts.commands.setChangesAllowed(m_policy.areOffered && m_parts.whyNoChanges.isEmpty(),
                                       m_policy.reason);
    m_ui.tablePane->setChangePolicy(m_policy);
    m_review->setChangePolicy(m_policy);
    m_rotationController->setChangesOffered(m_policy.areOffered && m_policy.areEnabled);
    updateActions();
    m_notices->setPolicy(m_policy, m_account.isStored());
}

void AccountPage::startCreate(const std::optional<Token> &likeThis)
{
    m_notices->setResult({});
    m_createController->start(m_list->loadedNames(), likeThis);
}

void AccountPage::startDelete(const QList<Token> &tokens)
{
    m_notices->setResult({});
    m_deleteController->start(tokens, m_list->loadedNames(), m_account.clientId, m_parts.clock.nowUtc());
}

void AccountPage::restoreLayout()
{
    m_ui.restore(m_parts.preferences, m_account.id);
    m_actions.toggleDetails->setChecked(m_parts.preferences.isDetailsPaneShown(m_account.id));
}

bool AccountPage::canClose() const
{
    return m_createController->canClose() && !m_deleteController->isBusy();
}

bool AccountPage::isChanging() const
{
    const TokenCommands &commands = m_parts.commands;
    return commands.isCreating() || (commands.isDeleting() && !commands.isDeletionHeld());
}

void AccountPage::showUnfinished()
{
    if (!m_createController->canClose())
        m_createController->showUnfinished();
    else if (m_deleteController->isBusy())
        m_deleteController->showUnfinished();
}

void AccountPage::suspend()
{
    m_isSuspended = true;
    m_list->setAsking(false);
    m_unresolvedController->suspend();
    m_historyController->suspend();
    m_createController->suspend();
    m_rotationController->suspend();
    m_deleteController->suspend();
    m_findController->cancel();
    m_rowCommands->forget();
    m_notices->setResult({});
    m_review->suspend();
    m_tokens.forget();
}

void AccountPage::resume()
{
    m_isSuspended = false;
    loadFirstPage();
    m_review->resume();
    m_createController->resume();
    m_deleteController->resume();
}

void AccountPage::showSignedOut(const ErrorText &why)
{
    m_list->showGone(why.title,
                     m_account.isStored()
                         ? tr("%1 Choose “Edit this account…” in the menu to change it.").arg(why.message)
                         : why.message,
                     true);
}

void AccountPage::showSandboxDied()
{
    m_list->showGone(
        tr("The built-in sandbox has stopped"),
        tr("The rows are from the last reading. Refresh starts it again; the tokens in it are kept."));
}

void AccountPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous())
        m_ui.remember(m_parts.preferences, m_account.id);
}

} // namespace tokenry
