// SPDX-License-Identifier: Apache-2.0
#include "app/keyring/keychainoperation.h"

#include <memory>
#include <utility>

#include "app/keyring/keychainjobs.h"
#include "app/keyring/libsecretsession.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

/// Takes the same time wherever the first difference is.
bool isSame(QByteArrayView left, QByteArrayView right)
{
    if (left.size() != right.size())
        return false;
    unsigned int difference = 0;
    for (qsizetype i = 0; i < left.size(); ++i)
        difference |= static_cast<unsigned char>(left[i]) ^ static_cast<unsigned char>(right[i]);
    return difference == 0;
}

} // namespace

KeychainOperation::KeychainOperation(KeychainJobs &jobs, const CredentialKey &key,
                                     KeyringAccess::Purpose purpose, Secret secret, KeyringLimits limits,
                                     QObject *context, Finish finish, QObject *parent)
    : QObject(parent), m_jobs(jobs), m_keyName(keychainKeyName(key)), m_purpose(purpose),
      m_secret(std::move(secret)), m_context(context), m_finish(std::move(finish)),
      m_access(m_keyName, keychainServiceName(), purpose, limits, this)
{
    // At once: a write that is under way must see that nobody waits for it any more.
    connect(context, &QObject::destroyed, this, [this] { delete this; });
    connect(&m_access, &KeyringAccess::ready, this, &KeychainOperation::run);
    connect(&m_access, &KeyringAccess::failed, this,
            [this](const CredentialError &error) { finishWith({.error = error}); });
}

void KeychainOperation::start()
{
    m_access.open();
}

void KeychainOperation::run(bool holdsItem)
{
    renewLibsecretSession();
    switch (m_purpose) {
    case KeyringAccess::Purpose::Read:
        if (holdsItem)
            read();
        else
            finishWith({.error = CredentialError{.failure = CredentialFailure::NotFound}});
        return;
    case KeyringAccess::Purpose::Write:
        write(holdsItem);
        return;
    case KeyringAccess::Purpose::Remove:
        remove(holdsItem);
        return;
    }
}

void KeychainOperation::read()
{
    m_jobs.read(m_keyName, this, [this](CredentialAnswer answer) { settle(std::move(answer)); });
}

void KeychainOperation::write(bool holdsItem)
{
    m_jobs.write(m_keyName, m_secret, !holdsItem, this, [this](CredentialAnswer answer) {
        if (answer.error)
            settle(std::move(answer));
        else
            m_jobs.read(m_keyName, this,
                        [this](CredentialAnswer readBack) { proveWritten(std::move(readBack)); });
    });
}

void KeychainOperation::proveWritten(CredentialAnswer readBack)
{
    if (readBack.error && readBack.error->failure == CredentialFailure::Other) {
        settle(std::move(readBack));
        return;
    }
    if (readBack.error || !isSame(readBack.secret.bytes(), m_secret.bytes()))
        finishWith({.error = CredentialError{.failure = CredentialFailure::NotKept,
                                             .detail = readBack.error ? readBack.error->detail
                                                                      : u"read back something else"_s}});
    else
        finishWith({});
}

void KeychainOperation::remove(bool holdsItem)
{
    if (!holdsItem) {
        finishWith({});
        return;
    }
    m_jobs.remove(m_keyName, this, [this](CredentialAnswer answer) {
        if (answer.error && answer.error->failure != CredentialFailure::NotFound) {
            settle(std::move(answer));
            return;
        }
        // libsecret passes over what it could not remove, and QtKeychain does not tell.
        m_access.lookUp([this](bool isStillThere) {
            if (isStillThere)
                finishWith({.error = CredentialError{.failure = CredentialFailure::Other,
                                                     .detail = u"still there after removing"_s}});
            else
                finishWith({});
        });
    });
}

void KeychainOperation::settle(CredentialAnswer answer)
{
    if (!answer.error || answer.error->failure != CredentialFailure::Other) {
        finishWith(std::move(answer));
        return;
    }
    // Perhaps the service has just died: then the bus says so now, and that is the better word.
    m_access.afterPendingNews([this, error = answer.error] { finishWith({.error = error}); });
}

void KeychainOperation::finishWith(CredentialAnswer answer)
{
    const Finish finish = std::exchange(m_finish, nullptr);
    m_secret.wipe();
    deleteLater();
    if (m_context)
        m_context->disconnect(this);
    if (finish && m_context)
        finish(std::move(answer));
}

} // namespace tokenry
