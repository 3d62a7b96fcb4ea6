// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>

#include "app/core/secret.h"
#include "app/domain/credentialstore.h"

namespace tokenry {

/// The name under which our entries stand in the keyring; it is also their label, since QtKeychain gives no
/// other.
[[nodiscard]] QString keychainServiceName();
/// The one string that QtKeychain takes for a key; each part is percent-encoded, so that two keys never give
/// the same string.
[[nodiscard]] QString keychainKeyName(const CredentialKey &key);

/// QtKeychain's jobs, one at a time in the whole process. A job that has started cannot be stopped or
/// deleted, because libsecret holds on to it: when `context` dies its result is dropped, and the job goes
/// when it ends. What they held of a secret is overwritten.
class KeychainJobs final
{
public:
    using Answered = std::function<void(CredentialAnswer)>;

    void read(const QString &keyName, QObject *context, Answered answered) const;
    /// `mayBeUndone`: nothing stood under this key before. Then a write that succeeds when nobody waits for
    /// it any more is taken back, unless another write of that key came after it.
    void write(const QString &keyName, const Secret &secret, bool mayBeUndone, QObject *context,
               Answered answered);
    void remove(const QString &keyName, QObject *context, Answered answered) const;

private:
    using WriteNumbers = QHash<QString, quint64>;

    std::shared_ptr<WriteNumbers> m_lastWrites =
        std::make_shared<WriteNumbers>(); ///< Outlives this in the jobs
};

} // namespace tokenry
