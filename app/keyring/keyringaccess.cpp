// SPDX-License-Identifier: Apache-2.0
#include "app/keyring/keyringaccess.h"

#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCall>
#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>

#include <utility>

#include "app/keyring/secretserviceprotocol.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

CredentialFailure failureOf(const QDBusError &error)
{
    const QString name = error.name();
    if (error.type() == QDBusError::ServiceUnknown || name.startsWith("org.freedesktop.DBus.Error.Spawn."_L1))
        return CredentialFailure::Absent;
    // The bus says "no reply" when the other side leaves; our own deadline comes before that of the call.
    if (error.type() == QDBusError::NoReply || error.type() == QDBusError::Disconnected)
        return CredentialFailure::Died;
    if (error.type() == QDBusError::Timeout || error.type() == QDBusError::TimedOut)
        return CredentialFailure::TimedOut;
    return name == "org.freedesktop.Secret.Error.IsLocked"_L1 ? CredentialFailure::Locked
                                                              : CredentialFailure::Other;
}

} // namespace

KeyringAccess::KeyringAccess(QString keyName, QString serviceName, Purpose purpose, KeyringLimits limits,
                             QObject *parent)
    : QObject(parent), m_keyName(std::move(keyName)), m_serviceName(std::move(serviceName)),
      m_purpose(purpose), m_limits(limits)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &KeyringAccess::timeOut);
}

KeyringAccess::~KeyringAccess()
{
    withdrawQuestion();
}

void KeyringAccess::open()
{
    m_deadline.start(m_limits.answer);
    QMetaObject::invokeMethod(this, &KeyringAccess::startService, Qt::QueuedConnection);
}

void KeyringAccess::call(const QDBusMessage &message, Handler handler)
{
    const auto patience = 2 * (m_limits.answer + m_limits.person);
    auto *watcher = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(message, static_cast<int>(patience.count())), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, handler = std::move(handler)] {
        watcher->deleteLater();
        if (m_isOver)
            return;
        if (watcher->isError())
            fail(failureOf(watcher->error()),
                 u"%1: %2"_s.arg(watcher->error().name(), watcher->error().message()));
        else
            handler(watcher->reply());
    });
}

void KeyringAccess::startService()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        fail(CredentialFailure::Absent, bus.lastError().message());
        return;
    }
    auto *watcher = new QDBusServiceWatcher(secretservice::name(), bus,
                                            QDBusServiceWatcher::WatchForUnregistration, this);
    connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this,
            [this] { fail(CredentialFailure::Died, u"its name left the bus"_s); });
    // Asked first: the bus refuses to start a service without a file for that, even one that runs.
    call(secretservice::hasOwner(), [this](const QDBusMessage &reply) {
        if (reply.arguments().value(0).toBool())
            search();
        else
            call(secretservice::startService(), [this](const QDBusMessage &) { search(); });
    });
}

void KeyringAccess::search()
{
    call(secretservice::searchItems(m_keyName, m_serviceName), [this](const QDBusMessage &reply) {
        const auto open = secretservice::paths(reply, 0);
        const auto locked = secretservice::paths(reply, 1);
        m_holdsItem = !open.isEmpty() || !locked.isEmpty();
        decide(!open.isEmpty(), locked);
    });
}

void KeyringAccess::decide(bool isOpen, const QList<QDBusObjectPath> &locked)
{
    switch (m_purpose) {
    case Purpose::Read:
        if (isOpen)
            succeed();
        else if (!locked.isEmpty())
            unlock(locked);
        else
            // Some services show nothing of a locked keyring.
            checkDefaultKeyring();
        return;
    case Purpose::Write:
        checkDefaultKeyring();
        return;
    case Purpose::Remove:
        if (!isOpen && !locked.isEmpty())
            unlock(locked);
        else
            succeed();
        return;
    }
}

void KeyringAccess::checkDefaultKeyring()
{
    call(secretservice::readDefaultAlias(), [this](const QDBusMessage &reply) {
        const QDBusObjectPath keyring = secretservice::path(reply, 0);
        if (!secretservice::isNone(keyring))
            checkLock(keyring);
        else if (m_purpose == Purpose::Write)
            createDefaultKeyring();
        else
            succeed();
    });
}

void KeyringAccess::checkLock(const QDBusObjectPath &keyring)
{
    call(secretservice::isLocked(keyring), [this, keyring](const QDBusMessage &reply) {
        if (secretservice::truth(reply, 0))
            unlock({keyring});
        else
            succeed();
    });
}

void KeyringAccess::createDefaultKeyring()
{
    if (m_hasAsked) {
        fail(CredentialFailure::Other, u"there is no default keyring"_s);
        return;
    }
    call(secretservice::createDefaultKeyring(),
         [this](const QDBusMessage &reply) { ask(secretservice::path(reply, 1)); });
}

void KeyringAccess::unlock(const QList<QDBusObjectPath> &paths)
{
    if (m_hasAsked) {
        fail(CredentialFailure::Locked, u"still locked after its question was answered"_s);
        return;
    }
    call(secretservice::unlock(paths),
         [this](const QDBusMessage &reply) { ask(secretservice::path(reply, 1)); });
}

void KeyringAccess::ask(const QDBusObjectPath &prompt)
{
    m_hasAsked = true;
    if (secretservice::isNone(prompt)) {
        search();
        return;
    }
    m_deadline.start(m_limits.person);
    m_prompt = std::make_unique<SecretPrompt>(prompt);
    // Queued: the prompt must not be deleted by its own signal.
    connect(m_prompt.get(), &SecretPrompt::Completed, this, &KeyringAccess::answered, Qt::QueuedConnection);
    call(secretservice::showPrompt(prompt), [](const QDBusMessage &) {});
}

void KeyringAccess::answered(bool isDismissed)
{
    if (m_isOver)
        return;
    m_prompt.reset();
    m_deadline.start(m_limits.answer);
    if (isDismissed)
        fail(CredentialFailure::Dismissed, u"its question was dismissed"_s);
    else
        search();
}

void KeyringAccess::withdrawQuestion()
{
    if (m_prompt)
        QDBusConnection::sessionBus().send(secretservice::dismissPrompt(QDBusObjectPath(m_prompt->path())));
    m_prompt.reset();
}

void KeyringAccess::timeOut()
{
    if (m_prompt)
        fail(CredentialFailure::Locked, u"its question was not answered in time"_s);
    else
        fail(CredentialFailure::TimedOut, u"no answer within %1 ms"_s.arg(m_limits.answer.count()));
}

void KeyringAccess::lookUp(std::function<void(bool)> callback)
{
    call(secretservice::searchItems(m_keyName, m_serviceName),
         [callback = std::move(callback)](const QDBusMessage &reply) {
             callback(!secretservice::paths(reply, 0).isEmpty() || !secretservice::paths(reply, 1).isEmpty());
         });
}

void KeyringAccess::afterPendingNews(std::function<void()> callback)
{
    // The bus tells in order: that the name was left comes before the answer to this question.
    call(secretservice::hasOwner(), [callback = std::move(callback)](const QDBusMessage &) { callback(); });
}

void KeyringAccess::succeed()
{
    m_deadline.start(m_limits.answer);
    Q_EMIT ready(m_holdsItem);
}

void KeyringAccess::fail(CredentialFailure failure, const QString &detail)
{
    if (std::exchange(m_isOver, true))
        return;
    m_deadline.stop();
    withdrawQuestion();
    Q_EMIT failed({.failure = failure, .detail = detail});
}

} // namespace tokenry
