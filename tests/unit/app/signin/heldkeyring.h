// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <QTest>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

#include "app/domain/credentialstore.h"

namespace tokenry {

/// The one secret that is right for a sign-in.
inline QByteArray secretFor(const CredentialKey &key)
{
    return (key.clientId + QLatin1Char('|') + key.origin).toUtf8();
}

/// A keyring that answers when the test says so, in the order that the test wants.
class HeldKeyring final : public CredentialStore
{
public:
    int writes = 0;

    [[nodiscard]] bool isAsked() const { return !m_held.empty(); }
    [[nodiscard]] std::size_t heldCount() const { return m_held.size(); }
    void answer(std::size_t index, bool isGood)
    {
        const auto held = m_held.at(index);
        m_held.erase(m_held.begin() + static_cast<std::ptrdiff_t>(index));
        held(isGood);
    }
    void answerAll(bool isGood)
    {
        while (isAsked()) {
            answer(0, isGood);
            QCoreApplication::processEvents();
        }
    }

    void read(const CredentialKey &key, QObject *context, ReadCallback callback) override
    {
        hold(context, [key, callback = std::move(callback)](bool isGood) {
            if (isGood)
                callback({.secret = Secret(secretFor(key))});
            else
                callback({.error = CredentialError{.failure = CredentialFailure::Locked}});
        });
    }
    void write(const CredentialKey &key, Secret secret, QObject *context, DoneCallback callback) override
    {
        QCOMPARE(secret.bytes().toByteArray(), secretFor(key));
        done(context, std::move(callback));
    }
    void remove(const CredentialKey &, QObject *context, DoneCallback callback) override
    {
        done(context, std::move(callback));
    }

private:
    using Held = std::function<void(bool isGood)>;

    void done(QObject *context, DoneCallback callback)
    {
        hold(context, [this, callback = std::move(callback)](bool isGood) {
            writes += isGood ? 1 : 0;
            callback(isGood ? std::nullopt
                            : std::optional(CredentialError{.failure = CredentialFailure::Locked}));
        });
    }
    void hold(QObject *context, Held answer)
    {
        m_held.push_back([context = QPointer<QObject>(context), answer = std::move(answer)](bool isGood) {
            if (context)
                answer(isGood);
        });
    }

    std::vector<Held> m_held;
};

} // namespace tokenry
