// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/accountsaveoperation.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>
#include <utility>

#include "app/accounts/accountrules.h"
#include "app/accounts/accountstore.h"
#include "app/accounts/sessioncredentialstore.h"
#include "app/core/displaytext.h"
#include "app/errors/keyringmessages.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AccountRepository)
};

/// Whether a write that ended so can have reached the keyring.
bool mayHaveWritten(CredentialFailure failure)
{
    switch (failure) {
    case CredentialFailure::NotFound:
    case CredentialFailure::Locked:
    case CredentialFailure::Dismissed:
    case CredentialFailure::Absent:
        return false;
    case CredentialFailure::TimedOut:
    case CredentialFailure::Died:
    case CredentialFailure::NotKept:
    case CredentialFailure::Other:
        return true;
    }
    return true;
}

} // namespace

void forgetSecret(CredentialStore &keyring, SessionCredentialStore &thisRun, const CredentialKey &key,
                  QObject *context, std::function<void(std::optional<CredentialFailure>)> done)
{
    const bool wasThisRunOnly = thisRun.contains(key);
    thisRun.remove(key, context, [](const std::optional<CredentialError> &) {});
    keyring.remove(key, context,
                   [wasThisRunOnly, done = std::move(done)](const std::optional<CredentialError> &error) {
                       // Where there is no keyring, a secret of this run was all there was.
                       if (!error || (wasThisRunOnly && error->failure == CredentialFailure::Absent))
                           done(std::nullopt);
                       else
                           done(error->failure);
                   });
}

AccountSaveOperation::AccountSaveOperation(Places places, Account account, std::optional<Secret> secret,
                                           bool toKeyring)
    : m_places(places), m_account(std::move(account)), m_secret(std::move(secret)), m_toKeyring(toKeyring)
{}

void AccountSaveOperation::start(Finish finish)
{
    m_finish = std::move(finish);
    if (m_isCancelled)
        finishCancelled();
    else if (const QString refusal = prepare(); !refusal.isEmpty())
        fail(refusal);
    else if (m_secret && m_toKeyring)
        keepOldSecret();
    else
        saveFile();
}

QString AccountSaveOperation::prepare()
{
    const QList<Account> &stored = m_places.store.accounts();
    m_account.name = m_account.name.trimmed();
    m_account.isBuiltInSandbox = false;
    if (!m_account.id.isEmpty()) {
        const auto before = std::find_if(stored.cbegin(), stored.cend(),
                                         [this](const Account &other) { return other.id == m_account.id; });
        if (before == stored.cend())
            return Text::tr("This account is no longer stored. Nothing was changed.");
        m_before = *before;
    }
    if (const QString refusal = preparePair(); !refusal.isEmpty())
        return refusal;
    if (m_account.environment == Environment::Unlabelled)
        return Text::tr("Say what the account is for: production, sandbox or other. Nothing was changed.");
    if (const QString refusal = refuseAccount(m_account, stored); !refusal.isEmpty())
        return refusal;
    if (m_secret && m_secret->isEmpty())
        return Text::tr("The client secret is empty. Nothing was changed.");
    if (!m_before) {
        if (!m_secret)
            return Text::tr("A new account needs its client secret. Nothing was changed.");
        m_account.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        return {};
    }
    m_keyIsKept = credentialKeyOf(*m_before) == credentialKeyOf(m_account);
    if (!m_keyIsKept && !m_secret)
        return Text::tr("The stored secret belongs to the former base URL and client ID and is not used for "
                        "others. Enter the client secret "
                        "too. Nothing was changed.");
    return {};
}

QString AccountSaveOperation::preparePair()
{
    if (!m_newClientId)
        return {};
    if (!m_before || credentialKeyOf(*m_before) != credentialKeyOf(m_account))
        return Text::tr("This account has another address or client ID by now. Nothing was changed.");
    m_toKeyring = !m_places.thisRun.contains(credentialKeyOf(*m_before));
    m_account = *m_before;
    m_account.clientId = *m_newClientId;
    return {};
}

void AccountSaveOperation::keepOldSecret()
{
    if (!m_keyIsKept) {
        writeNewSecret();
        return;
    }
    m_places.keyring.read(credentialKeyOf(m_account), m_places.context,
                          [self = shared_from_this()](CredentialAnswer answer) {
                              if (self->m_isCancelled) {
                                  self->finishCancelled();
                                  return;
                              }
                              if (answer.error && answer.error->failure != CredentialFailure::NotFound) {
                                  self->fail({}, answer.error);
                                  return;
                              }
                              if (!answer.error)
                                  self->m_oldSecret = std::move(answer.secret);
                              self->writeNewSecret();
                          });
}

void AccountSaveOperation::writeNewSecret()
{
    m_places.keyring.write(credentialKeyOf(m_account), m_secret->clone(), m_places.context,
                           [self = shared_from_this()](const std::optional<CredentialError> &error) {
                               if (error)
                                   self->afterFailedWrite(*error);
                               else if (self->m_isCancelled)
                                   self->takeBack({});
                               else
                                   self->saveFile();
                           });
}

void AccountSaveOperation::afterFailedWrite(const CredentialError &error)
{
    if (!mayHaveWritten(error.failure)) {
        if (m_isCancelled)
            finishCancelled();
        else
            fail({}, error);
        return;
    }
    if (m_isCancelled) {
        takeBack({});
        return;
    }
    putOldSecretBack([self = shared_from_this(), error](bool isBack) {
        const bool isInDoubt = !isBack && self->m_keyIsKept;
        self->fail(isInDoubt ? Text::tr("The account was not changed, but it is not known whether the "
                                        "keyring still holds its former secret.")
                             : QString(),
                   error);
    });
}

void AccountSaveOperation::saveFile()
{
    QList<Account> accounts = m_places.store.accounts();
    const auto same = std::find_if(accounts.begin(), accounts.end(),
                                   [this](const Account &other) { return other.id == m_account.id; });
    if (same != accounts.end())
        *same = m_account;
    else
        accounts.append(m_account);
    m_places.store.save(accounts, m_places.context,
                        [self = shared_from_this()](const QString &refusal) { self->afterSaving(refusal); });
}

void AccountSaveOperation::afterSaving(const QString &refusal)
{
    if (!refusal.isEmpty()) {
        takeBack(refusal);
        return;
    }
    if (m_before && !m_keyIsKept && !m_newClientId) {
        removeFormerSecret();
        return;
    }
    succeed({});
}

void AccountSaveOperation::takeBack(const QString &refusal)
{
    if (!m_secret || !m_toKeyring) {
        fail(refusal);
        return;
    }
    putOldSecretBack([self = shared_from_this(), refusal](bool isBack) {
        QString left;
        if (!isBack && self->m_keyIsKept)
            left = Text::tr("The new secret is in the keyring already and could not be taken out again.");
        else if (!isBack)
            left = Text::tr("The secret was written to the keyring and could not be removed again. Nothing "
                            "uses it.");
        if (self->m_isCancelled)
            self->finishCancelled(left);
        else
            self->fail(left.isEmpty() ? refusal : u"%1 %2"_s.arg(refusal, left));
    });
}

void AccountSaveOperation::finishCancelled(const QString &leftBehind)
{
    SaveOutcome outcome{.isCancelled = true};
    if (!leftBehind.isEmpty())
        outcome.refusal = Text::tr("The account was not saved, because you cancelled. %1").arg(leftBehind);
    m_finish(std::move(outcome));
}

void AccountSaveOperation::putOldSecretBack(std::function<void(bool)> done)
{
    const CredentialKey key = credentialKeyOf(m_account);
    auto answered = [done = std::move(done)](const std::optional<CredentialError> &error) { done(!error); };
    if (m_oldSecret)
        m_places.keyring.write(key, m_oldSecret->clone(), m_places.context, std::move(answered));
    else
        m_places.keyring.remove(key, m_places.context, std::move(answered));
}

void AccountSaveOperation::removeFormerSecret()
{
    forgetSecret(m_places.keyring, m_places.thisRun, credentialKeyOf(*m_before), m_places.context,
                 [self = shared_from_this()](std::optional<CredentialFailure> failure) {
                     self->succeed(
                         !failure ? QString()
                                  : Text::tr("The account was saved, but the secret of its former "
                                             "base URL and client ID could not be removed from the "
                                             "keyring. It is not used any more. You can remove the entry "
                                             "“Tokenry” in the program that manages the keyring."));
                 });
}

void AccountSaveOperation::fail(const QString &refusal, std::optional<CredentialError> error)
{
    SaveOutcome outcome{.refusal = refusal, .credentialError = std::move(error)};
    if (outcome.credentialError && refusal.isEmpty())
        outcome.refusal = describe(*outcome.credentialError, m_account.name).message;
    m_finish(std::move(outcome));
}

void AccountSaveOperation::succeed(const QString &remark)
{
    SaveOutcome outcome{
        .account = m_account, .before = m_before, .isSecretNew = m_secret.has_value(), .remark = remark};
    const CredentialKey key = credentialKeyOf(m_account);
    if (m_secret && m_toKeyring) {
        m_places.thisRun.remove(key, m_places.context, [](const std::optional<CredentialError> &) {});
    } else if (m_secret) {
        if (m_keyIsKept && !m_places.thisRun.contains(key) && remark.isEmpty())
            outcome.remark = Text::tr("The new secret is used until the program ends. If the keyring holds "
                                      "an earlier one, that one is used again "
                                      "at the next start.");
        m_places.thisRun.write(key, std::move(*m_secret), m_places.context,
                               [](const std::optional<CredentialError> &) {});
    }
    m_secret.reset();
    m_oldSecret.reset();
    m_finish(std::move(outcome));
}

} // namespace tokenry
