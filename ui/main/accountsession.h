// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

#include <memory>
#include <utility>

#include "app/api/endpoint.h"
#include "app/core/clock.h"
#include "app/domain/account.h"
#include "app/domain/apierror.h"
#include "app/domain/proxy.h"
#include "app/domain/token.h"
#include "app/http/transportlimits.h"

namespace tokenry {

class AccountPage;
class HttpTokenGateway;
class Journal;
class JournaledGateway;
class OwnRights;
class OwnToken;
class Preferences;
class Reconciler;
class RetryingGateway;
class Rotations;
class SandboxGateway;
class SandboxProcess;
class SecretClipboard;
class TokenCommands;
class TokenGateway;
class TokenList;
class WindowActions;

/// What all accounts share. None is owned; all outlive the sessions.
struct SharedServices
{
    Preferences &preferences;
    SecretClipboard &clipboard;
    const Clock &clock;
    QString sandboxProgram;
    QString sandboxDatabase;
    QString journalFolder;           ///< One file per account
    QString reviewFolder;            ///< The lists of the last reviews, one file per account
    QString notesFolder;             ///< The notes, one file per account
    QString environmentConflictFile; ///< What is remembered of which account was given which tokens
    TransportLimits limits = {};     ///< Of every request
    QString whyNoChanges = {};       ///< Why no change can be recorded, in words; empty when it can
};

/// One account that is open: its own connection to the service, its list, its commands and its page. It
/// shares none of them with another account, so a late answer can only reach the account that asked.
class AccountSession final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountSession)

public:
    /// Makes the connection to the service, without a page.
    AccountSession(const Account &account, const SharedServices &shared);
    ~AccountSession() override;

    [[nodiscard]] const Account &account() const { return m_account; }
    /// Asks for the first page of the list while the window is still being made. Does nothing when filters
    /// are kept that only the page knows how to apply.
    void readEarly(Endpoint endpoint);
    /// Whether `readEarly()` has sent a request. Resets it: true only at the first call.
    [[nodiscard]] bool takeEarlyRead() { return std::exchange(m_isReadEarly, false); }
    [[nodiscard]] bool isReadEarly() const { return m_isReadEarly; }
    /// Once, before anything else.
    void makePage(const WindowActions &windowActions);
    /// Another name, label or mode; for another address or client id also sign in anew.
    void setAccount(const Account &account);
    [[nodiscard]] AccountPage &page() { return *m_page; }
    [[nodiscard]] Rotations &rotations() { return *m_rotations; }
    /// Nothing that was done in this account is unresolved and no rotation is under way, as far as its record
    /// was read.
    [[nodiscard]] bool isRecordSettled() const;
    /// The file of that record.
    [[nodiscard]] QString recordPath() const;
    /// How far a deletion came that a lock has paused, in words; empty when there is none.
    [[nodiscard]] QString pausedText() const;

    /// Takes the credential and reads the first page. The built-in sandbox brings its own.
    void signIn(Endpoint endpoint);
    void signInToSandbox();
    /// The credential leaves memory and connections are closed; the page stays as it is.
    void signOut();
    /// For exactly that proxy, in this run; also reads the list again.
    void signInToProxy(ProxyCredentials credentials);

    /// The credential leaves memory, connections are closed, the page shows nothing. What was sent is
    /// awaited. For a lock; sign in to resume.
    void suspend();

Q_SIGNALS:
    /// A change that was under way has its answer, or a secret was kept or discarded.
    void unfinishedEnded();
    void signInRequested();
    void proxySignInRequested(const tokenry::ApiError &error);
    void editRequested();
    /// The account returned these.
    void tokensSeen(const QList<tokenry::Token> &tokens);

private:
    void makeConnection();
    void show();
    void handleChangeEnd();
    void endSandbox();
    [[nodiscard]] bool isSuspended() const;

    Account m_account;
    SharedServices m_shared;
    const QString m_recordPath; ///< Of the account as it was opened: a rotation may give it another client id
    bool m_isReadEarly = false;
    // From the connection up to the page; each outlives the next.
    std::unique_ptr<SandboxProcess> m_sandbox; ///< Only for the built-in sandbox
    std::unique_ptr<HttpTokenGateway> m_http;
    std::unique_ptr<SandboxGateway> m_sandboxGateway;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<JournaledGateway> m_journaled;
    std::unique_ptr<RetryingGateway> m_gateway;
    std::unique_ptr<RetryingGateway> m_quietGateway;
    std::unique_ptr<OwnToken> m_ownToken;
    std::unique_ptr<TokenList> m_list;
    std::unique_ptr<TokenCommands> m_commands;
    std::unique_ptr<Reconciler> m_reconciler;
    std::unique_ptr<Rotations> m_rotations;
    std::unique_ptr<OwnRights> m_ownRights;
    std::unique_ptr<AccountPage> m_page;
};

} // namespace tokenry
