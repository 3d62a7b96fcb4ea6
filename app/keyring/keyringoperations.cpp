// SPDX-License-Identifier: Apache-2.0
#include "app/keyring/keyringoperations.h"

#include <algorithm>
#include <utility>

#include "app/keyring/secretserviceclient.h"
#include <gio/gio.h>

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

/// The main context of one operation. What GLib frees later, it frees here before the thread may end.
class OperationContext final
{
    Q_DISABLE_COPY_MOVE(OperationContext)

public:
    OperationContext() : m_context(g_main_context_new()) { g_main_context_push_thread_default(m_context); }
    ~OperationContext()
    {
        while (g_main_context_iteration(m_context, FALSE)) {
        }
        g_main_context_pop_thread_default(m_context);
        g_main_context_unref(m_context);
    }

private:
    GMainContext *m_context;
};

} // namespace

KeyringOperation::KeyringOperation(Kind operation, CredentialKey entry, Secret content)
    : kind(operation), key(std::move(entry)), secret(std::move(content)), cancellable(g_cancellable_new())
{}

KeyringOperation::~KeyringOperation()
{
    g_object_unref(cancellable);
}

KeyringWorker::KeyringWorker() = default;

KeyringWorker::~KeyringWorker() = default;

void KeyringWorker::run(const SharedKeyringOperation &operation)
{
    if (g_cancellable_is_cancelled(operation->cancellable))
        return;
    Q_EMIT asking(operation, false);
    const OperationContext context;
    SecretServiceClient client(operation->cancellable, [this, &operation](bool isPersonAsked) {
        Q_EMIT asking(operation, isPersonAsked);
    });
    auto answer = std::make_shared<CredentialAnswer>();
    switch (operation->kind) {
    case KeyringOperation::Kind::Read:
        *answer = client.read(operation->key);
        break;
    case KeyringOperation::Kind::Write:
        answer->error = client.write(operation->key, operation->secret);
        operation->mayHaveAdded = client.mayHaveAdded();
        break;
    case KeyringOperation::Kind::Remove:
        answer->error = client.remove(operation->key);
        break;
    }
    Q_EMIT finished(operation, answer);
}

void KeyringWorker::takeBack(const SharedKeyringOperation &write)
{
    // The service works in order: it has stored the secret by now, or never does.
    if (write->mayHaveAdded)
        run(std::make_shared<KeyringOperation>(KeyringOperation::Kind::Remove, write->key, Secret()));
}

KeyringOperations::KeyringOperations(KeyringWorker &worker, KeyringLimits limits)
    : m_worker(worker), m_limits(limits)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &KeyringOperations::timeOut);
    connect(&worker, &KeyringWorker::asking, this, &KeyringOperations::noteAsking, Qt::QueuedConnection);
    connect(
        &worker, &KeyringWorker::finished, this,
        [this](const SharedKeyringOperation &operation, const SharedCredentialAnswer &given) {
            // It holds the secret of a write, which must not stay until the next operation.
            if (m_running == operation) {
                m_deadline.stop();
                m_running.reset();
            }
            answer(operation, std::move(*given));
        },
        Qt::QueuedConnection);
}

KeyringOperations::~KeyringOperations()
{
    for (const Waiting &waiting : m_waiting)
        abandon(waiting.operation);
}

void KeyringOperations::start(const SharedKeyringOperation &operation, QObject *context, Finish finish)
{
    const auto watch = connect(context, &QObject::destroyed, this, [this, left = operation] {
        abandon(left);
        std::erase_if(m_waiting, [&left](const Waiting &waiting) { return waiting.operation == left; });
    });
    m_waiting.push_back(
        {.operation = operation, .context = context, .finish = std::move(finish), .contextWatch = watch});
    QMetaObject::invokeMethod(
        &m_worker, [worker = &m_worker, operation] { worker->run(operation); }, Qt::QueuedConnection);
}

void KeyringOperations::noteAsking(const SharedKeyringOperation &operation, bool isPersonAsked)
{
    m_running = operation;
    m_isPersonAsked = isPersonAsked;
    m_deadline.start(isPersonAsked ? m_limits.person : m_limits.answer);
}

void KeyringOperations::abandon(const SharedKeyringOperation &operation)
{
    g_cancellable_cancel(operation->cancellable);
    // Also a write that has ended: its caller has not heard of it. The worker does it in order, before a read
    // that is asked for later.
    if (operation->kind == KeyringOperation::Kind::Write)
        QMetaObject::invokeMethod(
            &m_worker, [worker = &m_worker, operation] { worker->takeBack(operation); },
            Qt::QueuedConnection);
}

void KeyringOperations::timeOut()
{
    const SharedKeyringOperation late = m_running;
    g_cancellable_cancel(late->cancellable);
    if (m_isPersonAsked)
        answer(late, {.error = CredentialError{.failure = CredentialFailure::Locked,
                                               .detail = u"its question was not answered in time"_s}});
    else
        answer(late, {.error = CredentialError{
                          .failure = CredentialFailure::TimedOut,
                          .detail = u"no answer within %1 ms"_s.arg(m_limits.answer.count())}});
}

void KeyringOperations::answer(const SharedKeyringOperation &operation, CredentialAnswer answer)
{
    const auto found = std::find_if(m_waiting.begin(), m_waiting.end(), [&operation](const Waiting &waiting) {
        return waiting.operation == operation;
    });
    if (found == m_waiting.end())
        return;
    const Waiting waiting = std::move(*found);
    m_waiting.erase(found);
    disconnect(waiting.contextWatch);
    if (waiting.context)
        waiting.finish(std::move(answer));
}

} // namespace tokenry
