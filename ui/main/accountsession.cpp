// SPDX-License-Identifier: Apache-2.0
#include "ui/main/accountsession.h"

#include <utility>

#include "app/api/httptokengateway.h"
#include "app/api/retryinggateway.h"
#include "app/history/reconciler.h"
#include "app/history/unresolvedchanges.h"
#include "app/journal/journal.h"
#include "app/journal/journaledgateway.h"
#include "app/rotation/rotationfile.h"
#include "app/rotation/rotations.h"
#include "app/sandboxclient/sandboxgateway.h"
#include "app/sandboxclient/sandboxprocess.h"
#include "app/tokens/changes/tokencommands.h"
#include "app/tokens/list/tokenlist.h"
#include "app/tokens/models/filterstate.h"
#include "app/tokens/rights/ownrights.h"
#include "app/tokens/rights/owntoken.h"
#include "ui/controls/statusline.h"
#include "ui/settings/preferences.h"
#include "ui/window/accountpage.h"

namespace tokenry {

AccountSession::AccountSession(const Account &account, const SharedServices &shared)
    : m_account(account), m_shared(shared), m_recordPath(recordPathOf(shared.journalFolder, account)),
      m_http(std::make_unique<HttpTokenGateway>(shared.limits))
{
    if (m_account.isBuiltInSandbox) {
        m_sandbox = std::make_unique<SandboxProcess>(shared.sandboxProgram, shared.sandboxDatabase);
        m_sandboxGateway = std::make_unique<SandboxGateway>(*m_sandbox, *m_http);
        m_sandbox->setEndpointCallback([this](SandboxEndpoint endpoint) {
            m_account.baseUrl = endpoint.baseUrl;
            m_account.clientId = endpoint.clientId;
            m_http->setEndpoint({.baseUrl = endpoint.baseUrl,
                                 .clientId = endpoint.clientId,
                                 .secret = std::move(endpoint.secret)});
            setAccount(m_account);
        });
        // Started before the page is built, so that both take their time at once.
        m_sandbox->start();
    }
    makeConnection();
}

AccountSession::~AccountSession() = default;

void AccountSession::makeConnection()
{
    const Clock &clock = m_shared.clock;
    TokenGateway &sender = m_sandboxGateway ? static_cast<TokenGateway &>(*m_sandboxGateway) : *m_http;
    m_journal = std::make_unique<Journal>(recordPath(), clock);
    m_journal->setSignIn(signInOf(m_account));
    m_journaled = std::make_unique<JournaledGateway>(sender, *m_journal, clock);
    m_gateway = std::make_unique<RetryingGateway>(*m_journaled, clock);
    m_ownToken = std::make_unique<OwnToken>(m_account.clientId);
    m_commands = std::make_unique<TokenCommands>(*m_gateway, clock);
    m_journaled->listenTo(*m_commands);
    m_reconciler = std::make_unique<Reconciler>(*m_gateway, *m_journal, clock);
    m_rotations = std::make_unique<Rotations>(*m_gateway, *m_commands, *m_journal, clock);
    // It works in the background: it gives way, and its retries are not shown in the status line.
    m_quietGateway =
        std::make_unique<RetryingGateway>(*m_journaled, clock, RetryingGateway::WhenBusy::GiveUp);
    m_list = std::make_unique<TokenList>(*m_gateway, *m_quietGateway, clock);
    m_list->setBoundSource(
        [&preferences = m_shared.preferences] { return preferences.settings().readBound; });
    m_ownRights = std::make_unique<OwnRights>(*m_quietGateway, clock, *m_ownToken);
    m_ownRights->listenTo(*m_commands);
    connect(m_http.get(), &HttpTokenGateway::nextPageKnown, m_list.get(), &TokenList::goAhead);
    connect(m_list.get(), &TokenList::pageRead, m_ownRights.get(), [this](const ReadPage &page) {
        if (isSuspended())
            return;
        m_ownRights->observe(page);
        Q_EMIT tokensSeen(page.tokens);
    });
    connect(m_list.get(), &TokenList::stateChanged, m_ownRights.get(), [this] {
        if (!isSuspended())
            m_ownRights->observe(m_list->state());
    });
    connect(m_commands.get(), &TokenCommands::deletionFinished, this, &AccountSession::handleChangeEnd);
    connect(m_commands.get(), &TokenCommands::deletionHeld, this, &AccountSession::handleChangeEnd);
    connect(m_commands.get(), &TokenCommands::created, this, &AccountSession::handleChangeEnd);
    connect(m_commands.get(), &TokenCommands::createFailed, this, &AccountSession::handleChangeEnd);
}

void AccountSession::readEarly(Endpoint endpoint)
{
    if (m_shared.preferences.filterState(m_account.id) != FilterState())
        return;
    m_http->setEndpoint(std::move(endpoint));
    m_isReadEarly = true;
    m_reconciler->lookAgain();
    m_list->setPageSize(m_shared.preferences.pageSize(m_account.id));
}

void AccountSession::makePage(const WindowActions &windowActions)
{
    m_page = std::make_unique<AccountPage>(
        m_account,
        AccountServices{*m_gateway, *m_list, *m_commands, *m_ownToken, *m_ownRights, m_shared.preferences,
                        m_shared.clipboard, m_shared.clock, windowActions, *m_journal, *m_reconciler,
                        *m_rotations, m_shared.reviewFolder, m_shared.notesFolder, m_shared.whyNoChanges});
    connect(m_gateway.get(), &RetryingGateway::retryScheduled, &m_page->statusLine(), &StatusLine::showRetry);
    connect(m_gateway.get(), &RetryingGateway::retriesEnded, &m_page->statusLine(), &StatusLine::hideRetry);
    connect(m_http.get(), &HttpTokenGateway::secretLeaked, m_page.get(), &AccountPage::showLeakedSecret);
    connect(m_http.get(), &HttpTokenGateway::serverTimeRead, m_page.get(),
            [this](const QDateTime &serverTime) {
                m_page->showClockDifference(std::chrono::seconds(serverTime.secsTo(m_shared.clock.nowUtc())));
            });
    connect(m_page.get(), &AccountPage::signInRequested, this, &AccountSession::signInRequested);
    connect(m_page.get(), &AccountPage::proxySignInRequested, this, &AccountSession::proxySignInRequested);
    connect(m_page.get(), &AccountPage::editRequested, this, &AccountSession::editRequested);
    connect(m_page.get(), &AccountPage::unfinishedEnded, this, &AccountSession::unfinishedEnded);
    if (!m_sandbox)
        return;
    connect(m_sandbox.get(), &SandboxProcess::died, m_page.get(), &AccountPage::showSandboxDied);
    connect(m_page.get(), &AccountPage::sandboxResetRequested, m_sandbox.get(), [this] {
        m_sandbox->reset();
        m_page->loadFirstPage();
    });
}

void AccountSession::setAccount(const Account &account)
{
    m_account = account;
    m_journal->setSignIn(signInOf(m_account));
    m_ownToken->setClientId(m_account.clientId);
    m_page->setAccount(m_account);
}

void AccountSession::signIn(Endpoint endpoint)
{
    m_http->setEndpoint(std::move(endpoint));
    show();
}

void AccountSession::signInToSandbox()
{
    // It brings its credential by itself, as soon as something is asked of it.
    show();
}

void AccountSession::signOut()
{
    m_ownRights->cancel();
    m_ownRights->forgetAnswers();
    m_http->setEndpoint({});
    m_http->forgetProxyCredentials();
}

void AccountSession::signInToProxy(ProxyCredentials credentials)
{
    m_http->setProxyCredentials(std::move(credentials));
    m_list->reload();
}

void AccountSession::show()
{
    m_reconciler->lookAgain();
    m_rotations->lookAgain();
    if (m_page->isSuspended())
        m_page->resume();
    else
        m_page->loadFirstPage();
}

void AccountSession::suspend()
{
    if (m_page->isSuspended())
        return;
    m_page->suspend();
    m_ownToken->setClientId({});
    m_ownToken->setClientId(m_account.clientId);
    if (m_sandbox) {
        if (!m_page->isChanging())
            endSandbox();
        return;
    }
    signOut();
}

void AccountSession::handleChangeEnd()
{
    if (m_page->isChanging())
        return;
    if (m_sandbox && isSuspended())
        endSandbox();
    Q_EMIT unfinishedEnded();
}

QString AccountSession::pausedText() const
{
    return m_commands->isDeletionHeld()
               ? tr("Deleting is paused: %1 of %2 tokens are done. Unlock to go on or to stop.")
                     .arg(QString::number(m_commands->deletionDone()),
                          QString::number(m_commands->deletion().size()))
               : QString();
}

bool AccountSession::isSuspended() const
{
    return m_page && m_page->isSuspended();
}

bool AccountSession::isRecordSettled() const
{
    return m_journal->isLoaded() && !m_journal->isHeldElsewhere() && m_journal->damagedLines() == 0 &&
           m_journal->problem().isEmpty() && unresolvedChanges(*m_journal).isEmpty() &&
           m_rotations->underWay() == 0;
}

QString AccountSession::recordPath() const
{
    return m_recordPath;
}

void AccountSession::endSandbox()
{
    m_http->setEndpoint({});
    m_sandbox->stop();
}

} // namespace tokenry
