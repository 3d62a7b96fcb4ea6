// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaObject>
#include <QPointer>
#include <QStringList>

#include <functional>
#include <map>
#include <utility>

#include "app/domain/credentialstore.h"

namespace tokenry {

/// A keyring in memory that fails as it is told and writes down what it was asked, in order.
class RecordingStore final : public CredentialStore
{
public:
    std::map<QString, QByteArray> secrets = {}; ///< By client id
    QStringList events = {};                    ///< "write CLIENT-ID", with what `observe` gives behind it
    std::function<QString()> observe = [] { return QString(); };
    std::map<QString, CredentialFailure> failures = {}; ///< By event, for example "write c1"; once each
    std::map<QString, QByteArray> tampered =
        {}; ///< What is kept in the place of what is written, by client id; the write then says so
    std::function<void()> onEvent = [] {};
    bool holdsAnswers = false; ///< Until `release()`

    void release()
    {
        holdsAnswers = false;
        for (const auto &answer : std::exchange(m_held, {}))
            answer();
    }

    void read(const CredentialKey &key, QObject *context, ReadCallback callback) override
    {
        const auto failure = note(QStringLiteral("read"), key);
        const auto found = secrets.find(key.clientId);
        const bool isFound = found != secrets.end();
        const QByteArray bytes = isFound ? found->second : QByteArray();
        later(context, [failure, isFound, bytes, callback = std::move(callback)] {
            if (failure || !isFound)
                callback(
                    {.error = CredentialError{.failure = failure.value_or(CredentialFailure::NotFound)}});
            else
                callback({.secret = Secret(bytes)});
        });
    }

    void write(const CredentialKey &key, Secret secret, QObject *context, DoneCallback callback) override
    {
        auto failure = note(QStringLiteral("write"), key);
        if (const auto found = tampered.find(key.clientId); found != tampered.end()) {
            secrets[key.clientId] = found->second;
            tampered.erase(found);
            failure = CredentialFailure::NotKept;
        } else if (!failure) {
            secrets[key.clientId] = QByteArray(secret.bytes().data(), secret.bytes().size());
        }
        done(context, failure, std::move(callback));
    }

    void remove(const CredentialKey &key, QObject *context, DoneCallback callback) override
    {
        const auto failure = note(QStringLiteral("remove"), key);
        if (!failure)
            secrets.erase(key.clientId);
        done(context, failure, std::move(callback));
    }

private:
    std::optional<CredentialFailure> note(const QString &verb, const CredentialKey &key)
    {
        const QString event = verb + QLatin1Char(' ') + key.clientId;
        events.append(event + observe());
        onEvent();
        const auto found = failures.find(event);
        if (found == failures.end())
            return std::nullopt;
        const CredentialFailure failure = found->second;
        failures.erase(found);
        return failure;
    }

    void done(QObject *context, std::optional<CredentialFailure> failure, DoneCallback callback)
    {
        later(context, [failure, callback = std::move(callback)] {
            callback(failure ? std::optional(CredentialError{.failure = *failure}) : std::nullopt);
        });
    }

    void later(QObject *context, std::function<void()> answer)
    {
        auto guarded = [context = QPointer<QObject>(context), answer = std::move(answer)] {
            if (context)
                answer();
        };
        if (holdsAnswers)
            m_held.push_back(std::move(guarded));
        else
            QMetaObject::invokeMethod(context, std::move(guarded), Qt::QueuedConnection);
    }

    std::vector<std::function<void()>> m_held;
};

} // namespace tokenry
