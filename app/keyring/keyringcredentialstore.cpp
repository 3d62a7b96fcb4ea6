// SPDX-License-Identifier: Apache-2.0
#include "app/keyring/keyringcredentialstore.h"

#include <QThread>

#include <utility>

#include "app/keyring/keyringoperations.h"

namespace tokenry {

namespace {

constexpr std::chrono::seconds patienceAtEnd(2);

KeyringOperations::Finish finishOf(CredentialStore::DoneCallback callback)
{
    return [callback = std::move(callback)](const CredentialAnswer &answer) { callback(answer.error); };
}

} // namespace

KeyringCredentialStore::KeyringCredentialStore(KeyringLimits limits)
    : m_thread(new QThread), m_worker(new KeyringWorker),
      m_operations(std::make_unique<KeyringOperations>(*m_worker, limits))
{
    m_worker->moveToThread(m_thread);
    QObject::connect(m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread->start();
}

KeyringCredentialStore::~KeyringCredentialStore()
{
    m_operations.reset();
    // In its turn, after the writes that are taken back.
    QMetaObject::invokeMethod(
        m_worker, [thread = m_thread] { thread->quit(); }, Qt::QueuedConnection);
    // A thread that is still blocked then is left behind; it touches nothing of this object.
    if (m_thread->wait(QDeadlineTimer(patienceAtEnd)))
        delete m_thread;
}

void KeyringCredentialStore::read(const CredentialKey &key, QObject *context, ReadCallback callback)
{
    m_operations->start(std::make_shared<KeyringOperation>(KeyringOperation::Kind::Read, key, Secret()),
                        context, std::move(callback));
}

void KeyringCredentialStore::write(const CredentialKey &key, Secret secret, QObject *context,
                                   DoneCallback callback)
{
    m_operations->start(
        std::make_shared<KeyringOperation>(KeyringOperation::Kind::Write, key, std::move(secret)), context,
        finishOf(std::move(callback)));
}

void KeyringCredentialStore::remove(const CredentialKey &key, QObject *context, DoneCallback callback)
{
    m_operations->start(std::make_shared<KeyringOperation>(KeyringOperation::Kind::Remove, key, Secret()),
                        context, finishOf(std::move(callback)));
}

} // namespace tokenry
