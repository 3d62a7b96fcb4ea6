// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>
#include <memory>
#include <utility>

#include "app/accounts/accountrepository.h"
#include "app/core/expected.h"
#include "app/core/secret.h"
#include "app/domain/account.h"
#include "app/domain/requesthandle.h"

class QWidget;

namespace tokenry {

class AccountDialog;
class TokenGateway;
struct ErrorText;

/// Adds, changes and removes an account: opens the dialog, tries the connection, saves.
class AccountEditController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountEditController)

public:
    /// A gateway of its own connections for one trial of the account, or why it cannot be tried; see
    /// `makeEndpoint()`.
    using TrialGatewayMaker = std::function<Expected<std::unique_ptr<TokenGateway>, QString>(
        const Account &account, Secret secret)>;

    /// Why the account cannot be removed now, such as a new secret that is not kept yet, in words; empty when
    /// it can. Translated, display-safe.
    using RemovalGuard = std::function<QString(const Account &account)>;

    /// Neither is owned; both outlive this. `window` stands behind the dialog.
    AccountEditController(AccountRepository &repository, TrialGatewayMaker makeTrialGateway, QWidget &window);
    ~AccountEditController() override;

    void add();
    void edit(const Account &account);
    /// Asks first. The guard is asked before the question and again after it.
    void remove(const Account &account);
    /// Ends a test of the connection, with its credential. For a lock.
    void endTest();
    void setRemovalGuard(RemovalGuard guard) { m_removalGuard = std::move(guard); }
    /// What the record of an account leaves open.
    struct Unfinished
    {
        int changes = 0; ///< Without a known outcome
        int rotations = 0;
    };
    /// Counts it; the question before a removal names it.
    void setUnfinishedCount(std::function<Unfinished(const Account &account)> count)
    {
        m_countUnfinished = std::move(count);
    }
    /// By so many places in the person's order, up when `places` is negative.
    void move(const QString &accountId, int places);

Q_SIGNALS:
    /// A new account, after `saved()`.
    void added(const tokenry::Account &account);
    /// `isSecretNew`: the person gave another secret, too.
    void saved(const tokenry::Account &account, bool isSecretNew);
    void removed(const tokenry::Account &account);

private:
    void open(AccountDialog *dialog);
    void test();
    void testWith(const Account &account, Secret secret);
    void save(AccountRepository::Keep keep);
    void takeSaved(AccountDialog *dialog, const SaveOutcome &outcome);
    void stop();
    [[nodiscard]] bool isRemovalRefused(const Account &account);
    void removeNow(const Account &account);

    void showNotice(const ErrorText &text);

    AccountRepository &m_repository;
    TrialGatewayMaker m_makeTrialGateway;
    RemovalGuard m_removalGuard;
    std::function<Unfinished(const Account &account)> m_countUnfinished;
    QWidget &m_window;
    QPointer<AccountDialog> m_dialog;
    std::unique_ptr<QObject> m_attempt;     ///< The context of the look-up for a test under way
    AccountRepository::Cancel m_cancelSave; ///< Of the save under way
    int m_saves = 0;
    std::unique_ptr<TokenGateway> m_trial; ///< Of the test under way: its own connections, gone after it
    RequestHandle m_request;
};

} // namespace tokenry
