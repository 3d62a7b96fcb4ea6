// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

#include "app/accounts/saveoutcome.h"
#include "app/core/secret.h"
#include "app/domain/account.h"
#include "app/domain/credentialstore.h"

namespace tokenry {

class AccountStore;
class SessionCredentialStore;

/// Removes a secret from both places. `done` is told why it may still be in the keyring; nothing if it is
/// gone.
void forgetSecret(CredentialStore &keyring, SessionCredentialStore &thisRun, const CredentialKey &key,
                  QObject *context, std::function<void(std::optional<CredentialFailure>)> done);

/// One saving of one account, step by step: the new secret is written and proven, then the file is saved, and
/// only then does the old secret go. When a step fails, the steps before it are taken back.
class AccountSaveOperation final : public std::enable_shared_from_this<AccountSaveOperation>
{
    Q_DISABLE_COPY_MOVE(AccountSaveOperation)

public:
    struct Places
    {
        AccountStore &store;
        CredentialStore &keyring;
        SessionCredentialStore &thisRun;
        QObject *context; ///< Of all steps; when it dies no further one is taken
    };
    using Finish = std::function<void(SaveOutcome)>;

    AccountSaveOperation(Places places, Account account, std::optional<Secret> secret, bool toKeyring);

    /// Only the client id and the secret of the account as it is stored at that time are replaced; the former
    /// secret stays where it is. The account that was given is the one that the pair belongs to.
    void replacePair(const QString &clientId) { m_newClientId = clientId; }
    /// Once. `finish` is called once, perhaps before this returns.
    void start(Finish finish);
    /// Undoes what was done, as long as the file is not saved; `finish` tells the result. The answer of a
    /// keyring that was asked already is awaited, because the secret may be in it by then.
    void cancel() { m_isCancelled = true; }

private:
    [[nodiscard]] QString prepare();
    [[nodiscard]] QString preparePair();
    void keepOldSecret();
    void writeNewSecret();
    void afterFailedWrite(const CredentialError &error);
    void saveFile();
    void afterSaving(const QString &refusal);
    void finishCancelled(const QString &leftBehind = {});
    void takeBack(const QString &refusal);
    void putOldSecretBack(std::function<void(bool)> done);
    void removeFormerSecret();
    void fail(const QString &refusal, std::optional<CredentialError> error = std::nullopt);
    void succeed(const QString &remark);

    Places m_places;
    Account m_account;
    std::optional<Account> m_before; ///< As it was stored; none for a new account
    std::optional<Secret> m_secret;
    std::optional<Secret> m_oldSecret;    ///< The one that the keyring held under the same key
    std::optional<QString> m_newClientId; ///< Set when only the pair is replaced
    bool m_toKeyring;
    bool m_isCancelled = false;
    bool m_keyIsKept = false; ///< Origin and client id are those of before
    Finish m_finish;
};

} // namespace tokenry
