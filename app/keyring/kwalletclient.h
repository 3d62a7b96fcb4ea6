// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>
#include <optional>

#include "app/core/secret.h"

using GCancellable = struct _GCancellable;
using GDBusConnection = struct _GDBusConnection;

namespace tokenry {

/// The entries that version 0.1 wrote into the wallet of KDE Plasma 5, over the wallet's own D-Bus interface:
/// the Secret Service of `kwalletd5` does not show them. Every call blocks; use it on the keyring's own
/// thread.
class KWalletClient final
{
public:
    /// Called with true while the wallet asks the person for its password.
    using Asking = std::function<void(bool)>;

    /// Neither is owned; both outlive this.
    KWalletClient(GDBusConnection *bus, GCancellable *cancellable, Asking asking);

    /// Whether the desktop is KDE Plasma, so that its wallet may be started.
    [[nodiscard]] static bool isPlasma();
    /// Starts the wallet's service if it does not run; false when there is none.
    bool start();
    /// Whether the wallet may hold this entry. A closed wallet stays closed, so that nobody is asked.
    [[nodiscard]] bool mayHold(const QString &keyName);
    /// Opens the wallet, which may ask for its password. None when there is no such entry or it stays closed.
    [[nodiscard]] std::optional<Secret> read(const QString &keyName);
    /// False when the entry may still be there.
    [[nodiscard]] bool remove(const QString &keyName);

private:
    struct Call;

    [[nodiscard]] bool open();
    /// Of the open wallet; true also when it does not answer.
    [[nodiscard]] bool hasEntry(const QString &keyName);

    GDBusConnection *m_bus;
    GCancellable *m_cancellable;
    Asking m_asking;
    QString m_wallet;
    int m_handle = -1;
};

} // namespace tokenry
