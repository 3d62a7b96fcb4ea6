// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/accountrepository.h"

#include <algorithm>
#include <memory>
#include <utility>

#include "app/accounts/accountrules.h"
#include "app/accounts/accountsaveoperation.h"
#include "app/accounts/accountstore.h"
#include "app/accounts/sessioncredentialstore.h"
#include "app/core/logging.h"
#include "app/core/sentencetext.h"

namespace tokenry {

AccountRepository::AccountRepository(AccountStore &store, CredentialStore &keyring,
                                     SessionCredentialStore &thisRun, QObject *parent)
    : QObject(parent), m_store(store), m_keyring(keyring), m_thisRun(thisRun), m_known(store.accounts())
{}

AccountRepository::~AccountRepository() = default;

const QList<Account> &AccountRepository::accounts() const
{
    return m_store.accounts();
}

std::optional<Account> AccountRepository::find(const QString &id) const
{
    const QList<Account> &all = m_store.accounts();
    const auto found =
        std::find_if(all.cbegin(), all.cend(), [&id](const Account &account) { return account.id == id; });
    return found == all.cend() ? std::nullopt : std::optional(*found);
}

std::optional<Account> AccountRepository::named(const QString &name) const
{
    const QList<Account> &all = m_store.accounts();
    const QString wanted = comparableName(name);
    const auto found = std::find_if(all.cbegin(), all.cend(), [&wanted](const Account &account) {
        return comparableName(account.name) == wanted;
    });
    return found == all.cend() ? std::nullopt : std::optional(*found);
}

QString AccountRepository::notice() const
{
    return m_store.notice();
}

AccountRepository::Cancel AccountRepository::save(const Account &account, std::optional<Secret> secret,
                                                  Keep keep, QObject *context, SaveCallback callback)
{
    // Shared, because a queued function is copied and a secret is not.
    const auto operation = std::make_shared<AccountSaveOperation>(
        AccountSaveOperation::Places{
            .store = m_store, .keyring = m_keyring, .thisRun = m_thisRun, .context = this},
        account, std::move(secret), keep == Keep::Keyring);
    run(operation, context, std::move(callback));
    return [waiting = std::weak_ptr(operation)] {
        if (const auto waitingOne = waiting.lock())
            waitingOne->cancel();
    };
}

void AccountRepository::replacePair(const Account &account, const QString &clientId, Secret secret,
                                    QObject *context, SaveCallback callback)
{
    const auto operation = std::make_shared<AccountSaveOperation>(
        AccountSaveOperation::Places{
            .store = m_store, .keyring = m_keyring, .thisRun = m_thisRun, .context = this},
        account, std::move(secret), true);
    operation->replacePair(clientId);
    run(operation, context, std::move(callback));
}

void AccountRepository::run(const std::shared_ptr<AccountSaveOperation> &operation, QObject *context,
                            SaveCallback callback)
{
    enqueue([this, operation, context = QPointer<QObject>(context),
             callback = std::move(callback)](const Done &done) {
        // Whoever asked has left before anything was done: then nothing is.
        if (!context) {
            done();
            return;
        }
        operation->start([this, context, callback, done](SaveOutcome outcome) {
            report(std::move(outcome), context, callback);
            done();
        });
    });
}

void AccountRepository::forgetFormerSecret(const Account &former, QObject *context,
                                           std::function<void(std::optional<CredentialFailure>)> done)
{
    enqueue([this, former, context = QPointer<QObject>(context), told = std::move(done)](const Done &end) {
        const auto now = find(former.id);
        if (now && credentialKeyOf(*now) == credentialKeyOf(former)) {
            end();
            return;
        }
        forgetSecret(m_keyring, m_thisRun, credentialKeyOf(former), this,
                     [context, told, end](std::optional<CredentialFailure> failure) {
                         if (context)
                             told(failure);
                         end();
                     });
    });
}

void AccountRepository::move(const QString &id, int places, QObject *context, SaveCallback callback)
{
    enqueue([this, id, places, context = QPointer<QObject>(context),
             callback = std::move(callback)](const Done &done) {
        if (!context) {
            done();
            return;
        }
        moveNow(id, places, [this, context, callback, done](SaveOutcome outcome) {
            report(std::move(outcome), context, callback);
            done();
        });
    });
}

void AccountRepository::moveNow(const QString &id, int places, const SaveCallback &finish)
{
    QList<Account> accounts = m_store.accounts();
    const auto found = std::find_if(accounts.cbegin(), accounts.cend(),
                                    [&id](const Account &account) { return account.id == id; });
    if (found == accounts.cend()) {
        finish({.refusal = tr("This account is no longer stored. Nothing was changed.")});
        return;
    }
    const Account account = *found;
    const qsizetype from = found - accounts.cbegin();
    const qsizetype to = std::clamp<qsizetype>(from + places, 0, accounts.size() - 1);
    if (from == to) {
        finish({.account = account, .before = account});
        return;
    }
    accounts.move(from, to);
    m_store.save(accounts, this, [account, finish](const QString &refusal) {
        finish(refusal.isEmpty() ? SaveOutcome{.account = account, .before = account}
                                 : SaveOutcome{.refusal = refusal});
    });
}

void AccountRepository::remove(const QString &id, QObject *context, SaveCallback callback)
{
    enqueue(
        [this, id, context = QPointer<QObject>(context), callback = std::move(callback)](const Done &done) {
            if (!context) {
                done();
                return;
            }
            removeNow(id, [this, context, callback, done](SaveOutcome outcome) {
                report(std::move(outcome), context, callback);
                done();
            });
        });
}

void AccountRepository::removeNow(const QString &id, const SaveCallback &finish)
{
    const std::optional<Account> account = find(id);
    if (!account) {
        finish({.refusal = tr("This account is no longer stored. Nothing was changed.")});
        return;
    }
    QList<Account> rest = m_store.accounts();
    rest.removeIf([&id](const Account &other) { return other.id == id; });
    m_store.save(rest, this, [this, account = *account, finish](const QString &refusal) {
        if (refusal.isEmpty())
            removeSecretOf(account, finish);
        else
            finish({.refusal = refusal});
    });
}

void AccountRepository::removeSecretOf(const Account &account, const SaveCallback &finish)
{
    forgetSecret(m_keyring, m_thisRun, credentialKeyOf(account), this,
                 [account, finish](std::optional<CredentialFailure> failure) {
                     SaveOutcome outcome{.account = account};
                     if (failure)
                         outcome.remark =
                             tr("The account “%1” was removed, but its secret could not be removed from the "
                                "keyring. It is not used any more. You can remove the entry “Tokenry” in the "
                                "program that manages the keyring.")
                                 .arg(displaySafeInSentence(account.name));
                     finish(std::move(outcome));
                 });
}

void AccountRepository::report(SaveOutcome outcome, const QPointer<QObject> &context,
                               const SaveCallback &callback)
{
    // A refused save, too, may have found another list in the file.
    if (outcome.account || m_known != m_store.accounts())
        Q_EMIT changed();
    m_known = m_store.accounts();
    if (context)
        callback(std::move(outcome));
}

void AccountRepository::credential(const Account &account, QObject *context,
                                   CredentialStore::ReadCallback callback)
{
    enqueue([this, key = credentialKeyOf(account), context = QPointer<QObject>(context),
             callback = std::move(callback)](const Done &done) {
        if (!context) {
            done();
            return;
        }
        CredentialStore &store =
            m_thisRun.contains(key) ? static_cast<CredentialStore &>(m_thisRun) : m_keyring;
        // The store stops for a context that dies; the queue goes on when this stand-in has gone, either way.
        auto *reading = new QObject(this);
        connect(context, &QObject::destroyed, reading, &QObject::deleteLater);
        connect(reading, &QObject::destroyed, this, done);
        store.read(key, reading, [reading, context, callback](CredentialAnswer answer) {
            reading->deleteLater();
            if (context)
                callback(std::move(answer));
        });
    });
}

void AccountRepository::keepForThisRun(const Account &account, Secret secret)
{
    m_thisRun.keep(credentialKeyOf(account), std::move(secret));
}

void AccountRepository::forgetThisRun(const Account &account)
{
    m_thisRun.forget(credentialKeyOf(account));
}

void AccountRepository::forgetThisRun()
{
    m_thisRun.clear();
}

bool AccountRepository::isThisRunOnly(const Account &account) const
{
    return m_thisRun.contains(credentialKeyOf(account));
}

void AccountRepository::enqueue(Operation operation)
{
    m_waiting.push_back(std::move(operation));
    if (!m_isBusy)
        startNext();
}

void AccountRepository::startNext()
{
    if (m_waiting.empty()) {
        m_isBusy = false;
        return;
    }
    m_isBusy = true;
    // Queued, so that no callback comes before the call that asked for it has returned.
    QMetaObject::invokeMethod(
        this,
        [this] {
            const Operation operation = std::move(m_waiting.front());
            m_waiting.pop_front();
            operation([this] { startNext(); });
        },
        Qt::QueuedConnection);
}

} // namespace tokenry
