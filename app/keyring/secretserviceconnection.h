// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

#include "app/core/secret.h"
#include "app/domain/credentialstore.h"
#include "app/keyring/glibpointers.h"
#include <libsecret/secret.h>

namespace tokenry {

/// Which entries of a keyring are meant: a kind of entry and the values of its attributes.
struct EntryQuery
{
    const SecretSchema *schema;
    GLibPointer<GHashTable> attributes;
};

/// A connection to the Secret Service for one operation, over libsecret. It is new each time, because
/// libsecret goes on with its session at a service that was restarted. Every call blocks and stops when the
/// cancellable is cancelled. After the first failure `error()` says why, and the operation must end.
class SecretServiceConnection final
{
    Q_DISABLE_COPY_MOVE(SecretServiceConnection)

public:
    using Asking = std::function<void(bool)>;
    using Items = std::vector<GLibPointer<SecretItem>>;

    /// `asking` is called with true when the service starts to ask the person, and with false after the
    /// answer.
    SecretServiceConnection(GCancellable *cancellable, Asking asking);
    ~SecretServiceConnection();

    /// Finds the bus and the service, and starts the service if it does not run.
    [[nodiscard]] bool open();
    /// Unlocked entries come first. Empty without an error: there is none that the service shows.
    [[nodiscard]] Items search(const EntryQuery &query);
    /// Unlocks an item or a keyring; true when it is open.
    [[nodiscard]] bool unlock(GDBusProxy *object);
    /// The secret of an open item.
    [[nodiscard]] std::optional<Secret> load(SecretItem *item);
    /// Null without an error: there is no default keyring.
    [[nodiscard]] GLibPointer<SecretCollection> defaultKeyring();
    [[nodiscard]] GLibPointer<SecretCollection> createDefaultKeyring();
    /// Replaces an entry with the same attributes.
    [[nodiscard]] bool store(SecretCollection *keyring, const EntryQuery &query, const QString &label,
                             const Secret &secret);
    [[nodiscard]] bool remove(SecretItem *item);
    /// Gives an entry another label; without effect when the service refuses.
    void relabel(SecretItem *item, const QString &label);

    [[nodiscard]] const std::optional<CredentialError> &error() const { return m_error; }
    void fail(CredentialFailure failure, const QString &detail);
    [[nodiscard]] GDBusConnection *bus() const { return m_bus.get(); }

private:
    struct Prompts;

    [[nodiscard]] QString owner(const char *busName);
    [[nodiscard]] bool start(const char *busName);
    [[nodiscard]] bool check(const GLibError &error);
    [[nodiscard]] CredentialFailure failureOf(const GError &error);

    GCancellable *m_cancellable;
    Asking m_asking;
    GLibPointer<GDBusConnection> m_bus;
    GLibPointer<SecretService> m_service;
    QString m_owner; ///< Unique name of the service on the bus, as found by `open()`
    bool m_wasDismissed = false;
    std::optional<CredentialError> m_error;
};

} // namespace tokenry
