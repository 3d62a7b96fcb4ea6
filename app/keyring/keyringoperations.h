// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>

#include "app/core/secret.h"
#include "app/domain/credentialstore.h"
#include "app/keyring/keyringcredentialstore.h"

using GCancellable = struct _GCancellable;

namespace tokenry {

/// One call of the store, shared by the thread of the window and the thread of the keyring.
struct KeyringOperation
{
    enum class Kind { Read, Write, Remove };

    KeyringOperation(Kind operation, CredentialKey entry, Secret content);
    ~KeyringOperation();
    Q_DISABLE_COPY_MOVE(KeyringOperation)

    const Kind kind;
    const CredentialKey key;
    const Secret secret; ///< To be written
    GCancellable *const cancellable;
    bool mayHaveAdded = false; ///< An entry where none was; only for the thread of the keyring
};

using SharedKeyringOperation = std::shared_ptr<KeyringOperation>;
using SharedCredentialAnswer = std::shared_ptr<CredentialAnswer>;

/// Runs operations in the thread of the keyring; `run()` blocks.
class KeyringWorker final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyringWorker)

public:
    KeyringWorker();
    ~KeyringWorker() override;

    void run(const SharedKeyringOperation &operation);
    /// Removes the entry that a write may have added, for a person who cancelled it.
    void takeBack(const SharedKeyringOperation &write);

Q_SIGNALS:
    /// The first one comes when the operation begins.
    void asking(const tokenry::SharedKeyringOperation &operation, bool isPersonAsked);
    void finished(const tokenry::SharedKeyringOperation &operation,
                  const tokenry::SharedCredentialAnswer &answer);
};

/// The operations that are not answered yet, in the thread of the window: their callbacks, their contexts and
/// the time limit of the operation that runs.
class KeyringOperations final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyringOperations)

public:
    using Finish = std::function<void(CredentialAnswer)>;

    KeyringOperations(KeyringWorker &worker, KeyringLimits limits);
    /// Cancels all of them.
    ~KeyringOperations() override;

    void start(const SharedKeyringOperation &operation, QObject *context, Finish finish);

private:
    struct Waiting
    {
        SharedKeyringOperation operation;
        QPointer<QObject> context;
        Finish finish;
        QMetaObject::Connection contextWatch;
    };

    void noteAsking(const SharedKeyringOperation &operation, bool isPersonAsked);
    void answer(const SharedKeyringOperation &operation, CredentialAnswer answer);
    void abandon(const SharedKeyringOperation &operation);
    void timeOut();

    KeyringWorker &m_worker;
    KeyringLimits m_limits;
    std::deque<Waiting> m_waiting;
    SharedKeyringOperation m_running;
    bool m_isPersonAsked = false;
    QTimer m_deadline;
};

} // namespace tokenry
