// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

#include <deque>
#include <functional>
#include <memory>
#include <optional>

#include "app/accounts/saveoutcome.h"
#include "app/core/secret.h"
#include "app/domain/account.h"
#include "app/domain/credentialstore.h"

namespace tokenry {

class AccountSaveOperation;
class AccountStore;
class SessionCredentialStore;

/// The accounts as a person sees them: the file and the keyring kept in step, so that nothing old goes before
/// the new is proven. Two operations are done one after the other. A callback runs at most once, never
/// synchronously, and never after its context died.
class AccountRepository final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountRepository)

public:
    enum class Keep { Keyring, ThisRunOnly };
    using SaveCallback = std::function<void(SaveOutcome)>;
    using Cancel = std::function<void()>;

    /// All three outlive this.
    AccountRepository(AccountStore &store, CredentialStore &keyring, SessionCredentialStore &thisRun,
                      QObject *parent = nullptr);
    ~AccountRepository() override;

    /// In the person's own order; a new account is the last one.
    [[nodiscard]] const QList<Account> &accounts() const;
    [[nodiscard]] std::optional<Account> find(const QString &id) const;
    /// Ignores case and surrounding space.
    [[nodiscard]] std::optional<Account> named(const QString &name) const;
    /// What was wrong with the file at the start; empty when all was well.
    [[nodiscard]] QString notice() const;

    /// An empty id makes a new account. Without a secret the stored one stays, as long as origin and client
    /// id do. Calling the returned function cancels: nothing is saved if that is still possible, and the
    /// callback tells which of both happened.
    Cancel save(const Account &account, std::optional<Secret> secret, Keep keep, QObject *context,
                SaveCallback callback);
    /// Gives the account, as it is stored by then, this client id and secret: in the keyring, or for this run
    /// only where the former secret was. That one stays until `forgetFormerSecret()`. Refused when the stored
    /// account has another address or client id than `account`.
    void replacePair(const Account &account, const QString &clientId, Secret secret, QObject *context,
                     SaveCallback callback);
    /// Removes the secret that the account had with another client id. `done` is told why it may still
    /// be in the keyring; it is not called when the account uses that secret again.
    void forgetFormerSecret(const Account &former, QObject *context,
                            std::function<void(std::optional<CredentialFailure>)> done);
    /// Moves the account by so many places, up when `places` is negative; never beyond an end.
    void move(const QString &id, int places, QObject *context, SaveCallback callback);
    /// Removes the account, then its secrets.
    void remove(const QString &id, QObject *context, SaveCallback callback);
    /// The secret of this run, else the keyring's.
    void credential(const Account &account, QObject *context, CredentialStore::ReadCallback callback);
    /// For an account that is not stored, or whose secret the keyring could not keep.
    void keepForThisRun(const Account &account, Secret secret);
    /// Wipes the secrets that are kept for this run only: all of them, or one account's.
    void forgetThisRun();
    void forgetThisRun(const Account &account);
    [[nodiscard]] bool isThisRunOnly(const Account &account) const;

Q_SIGNALS:
    /// Something was saved or removed, or the file was found to say something else. Comes before the
    /// callback.
    void changed();

private:
    using Done = std::function<void()>;
    /// Does something and calls its argument once when that has ended.
    using Operation = std::function<void(Done)>;

    void enqueue(Operation operation);
    void run(const std::shared_ptr<AccountSaveOperation> &operation, QObject *context, SaveCallback callback);
    void startNext();
    void moveNow(const QString &id, int places, const SaveCallback &finish);
    void removeNow(const QString &id, const SaveCallback &finish);
    void removeSecretOf(const Account &account, const SaveCallback &finish);
    void report(SaveOutcome outcome, const QPointer<QObject> &context, const SaveCallback &callback);

    AccountStore &m_store;
    CredentialStore &m_keyring;
    SessionCredentialStore &m_thisRun;
    QList<Account> m_known; ///< As last told by `changed()`
    std::deque<Operation> m_waiting;
    bool m_isBusy = false;
};

} // namespace tokenry
