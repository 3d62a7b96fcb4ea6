// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/sessioncredentialstore.h"

#include <QMetaObject>

#include <algorithm>
#include <utility>

namespace tokenry {

void SessionCredentialStore::read(const CredentialKey &key, QObject *context, ReadCallback callback)
{
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                    [&key](const Entry &entry) { return entry.key == key; });
    CredentialAnswer answer;
    if (found == m_entries.cend())
        answer.error = CredentialError{.failure = CredentialFailure::NotFound};
    else
        answer.secret = found->secret.clone();
    QMetaObject::invokeMethod(
        context,
        [callback = std::move(callback), answer = std::move(answer)]() mutable {
            callback(std::move(answer));
        },
        Qt::QueuedConnection);
}

void SessionCredentialStore::write(const CredentialKey &key, Secret secret, QObject *context,
                                   DoneCallback callback)
{
    keep(key, std::move(secret));
    QMetaObject::invokeMethod(
        context, [callback = std::move(callback)] { callback(std::nullopt); }, Qt::QueuedConnection);
}

void SessionCredentialStore::remove(const CredentialKey &key, QObject *context, DoneCallback callback)
{
    forget(key);
    QMetaObject::invokeMethod(
        context, [callback = std::move(callback)] { callback(std::nullopt); }, Qt::QueuedConnection);
}

void SessionCredentialStore::keep(const CredentialKey &key, Secret secret)
{
    forget(key);
    m_entries.push_back({key, std::move(secret)});
}

void SessionCredentialStore::forget(const CredentialKey &key)
{
    std::erase_if(m_entries, [&key](const Entry &entry) { return entry.key == key; });
}

bool SessionCredentialStore::contains(const CredentialKey &key) const
{
    return std::any_of(m_entries.cbegin(), m_entries.cend(),
                       [&key](const Entry &entry) { return entry.key == key; });
}

void SessionCredentialStore::clear()
{
    m_entries.clear();
}

} // namespace tokenry
