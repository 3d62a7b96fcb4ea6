// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/app/keyring/fakesecretservice.h"

#include <QDBusArgument>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QTimer>

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

const QString connectionName = u"fake keyring"_s;
const QString serviceName = u"org.freedesktop.secrets"_s;
const QString promptPath = u"/org/freedesktop/secrets/prompt/p1"_s;
const QDBusObjectPath keyring(u"/org/freedesktop/secrets/collection/login"_s);
const QDBusObjectPath item(u"/org/freedesktop/secrets/collection/login/1"_s);
const QDBusObjectPath session(u"/org/freedesktop/secrets/session/3"_s);
const QDBusObjectPath none(u"/"_s);

QVariant listOf(bool isThere)
{
    return QVariant::fromValue(isThere ? QList{item} : QList<QDBusObjectPath>{});
}

} // namespace

FakeSecretService::FakeSecretService()
    : m_connection(QDBusConnection::connectToBus(QDBusConnection::SessionBus, connectionName))
{
    if (!m_connection.registerVirtualObject(u"/org/freedesktop/secrets"_s, this, QDBusConnection::SubPath) ||
        !m_connection.registerService(serviceName))
        qFatal("the fake keyring did not get its name");
}

FakeSecretService::~FakeSecretService()
{
    if (m_connection.isConnected())
        m_connection.unregisterService(serviceName);
    m_connection.unregisterObject(u"/org/freedesktop/secrets"_s, QDBusConnection::UnregisterTree);
    QDBusConnection::disconnectFromBus(connectionName);
}

void FakeSecretService::die()
{
    m_connection = QDBusConnection(QString());
    QDBusConnection::disconnectFromBus(connectionName);
}

void FakeSecretService::answerLate()
{
    isLocked = false;
    complete(false);
}

QString FakeSecretService::introspect(const QString &) const
{
    return {};
}

bool FakeSecretService::handleMessage(const QDBusMessage &message, const QDBusConnection &connection)
{
    const QString method = message.member();
    calls.append(method);
    if (silentMethods.contains(method) || silentMethods.contains(u"*"_s))
        return true;
    connection.send(replyTo(message));
    if (method == "Delete"_L1)
        holdsItem = false;
    if (method == "Prompt"_L1)
        showQuestion();
    if (method == "Dismiss"_L1)
        complete(true);
    return true;
}

QDBusMessage FakeSecretService::replyTo(const QDBusMessage &message)
{
    const QString method = message.member();
    if (method == "OpenSession"_L1 && message.arguments().value(0) != u"plain"_s)
        return message.createErrorReply(QDBusError::NotSupported, u"only plain sessions"_s);
    if (method == "GetSecret"_L1 && sessionsToLose > 0) {
        --sessionsToLose;
        return message.createErrorReply(QDBusError::UnknownObject,
                                        u"Can't find session %1"_s.arg(session.path()));
    }
    const QVariantList arguments = answerTo(message);
    const bool isKnown = !arguments.isEmpty() || method == "Prompt"_L1 || method == "Dismiss"_L1;
    return isKnown ? message.createReply(arguments)
                   : message.createErrorReply(QDBusError::UnknownMethod, u"not played"_s);
}

QVariantList FakeSecretService::answerTo(const QDBusMessage &message) const
{
    const QString method = message.member();
    const bool isHidden = isLocked && hidesLockedItems;
    if (method == "SearchItems"_L1)
        return {listOf(holdsItem && !isLocked), listOf(holdsItem && isLocked && !isHidden)};
    if (method == "ReadAlias"_L1)
        return {QVariant::fromValue(hasDefaultKeyring ? keyring : none)};
    if (method == "GetAll"_L1)
        return {propertiesOf(message.path())};
    if (method == "Unlock"_L1)
        return {listOf(false), QVariant::fromValue(QDBusObjectPath(promptPath))};
    if (method == "Delete"_L1)
        return {QVariant::fromValue(QDBusObjectPath(promptPath))};
    if (method == "CreateCollection"_L1)
        return {QVariant::fromValue(none), QVariant::fromValue(QDBusObjectPath(promptPath))};
    if (method == "OpenSession"_L1)
        return {QVariant::fromValue(QDBusVariant(QString())), QVariant::fromValue(session)};
    if (method == "GetSecret"_L1) {
        QDBusArgument value;
        value.beginStructure();
        value << session << QByteArray() << secret << u"text/plain"_s;
        value.endStructure();
        return {QVariant::fromValue(value)};
    }
    return {};
}

QVariantMap FakeSecretService::propertiesOf(const QString &path) const
{
    if (path == item.path())
        return {{u"Label"_s, u"an entry"_s}, {u"Locked"_s, isLocked}, {u"Created"_s, 1ULL}};
    if (path == keyring.path())
        return {{u"Items"_s, listOf(!(isLocked && hidesLockedItems))},
                {u"Label"_s, u"a keyring"_s},
                {u"Locked"_s, isLocked}};
    return {{u"Collections"_s,
             QVariant::fromValue(hasDefaultKeyring ? QList{keyring} : QList<QDBusObjectPath>{})}};
}

void FakeSecretService::showQuestion()
{
    switch (answer) {
    case Answer::Unlock:
        isLocked = false;
        hasDefaultKeyring = true;
        complete(false);
        return;
    case Answer::UnlockNothing:
        complete(false);
        return;
    case Answer::Dismiss:
        complete(true);
        return;
    case Answer::Never:
        return;
    }
}

void FakeSecretService::complete(bool isDismissed)
{
    QDBusMessage completed =
        QDBusMessage::createSignal(promptPath, u"org.freedesktop.Secret.Prompt"_s, u"Completed"_s);
    const bool isForKeyring = calls.contains(u"CreateCollection"_s);
    const QVariant result =
        isForKeyring ? QVariant::fromValue(isDismissed ? none : keyring)
                     : QVariant::fromValue(isLocked ? QList<QDBusObjectPath>{} : QList{keyring, item});
    completed.setArguments({isDismissed, QVariant::fromValue(QDBusVariant(result))});
    m_connection.send(completed);
}

} // namespace tokenry
