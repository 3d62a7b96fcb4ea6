// SPDX-License-Identifier: Apache-2.0
#include "app/keyring/secretserviceprotocol.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMetaType>
#include <QMap>
#include <QVariant>

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

constexpr auto root = "/org/freedesktop/secrets"_L1;
constexpr auto service = "org.freedesktop.Secret.Service"_L1;
constexpr auto collection = "org.freedesktop.Secret.Collection"_L1;

QDBusMessage toService(const QString &method, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(secretservice::name(), root, service, method);
    message.setArguments(arguments);
    return message;
}

QDBusMessage toBus(const QString &method, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, method);
    message.setArguments(arguments);
    return message;
}

QDBusMessage toPrompt(const QDBusObjectPath &prompt, const QString &method)
{
    return QDBusMessage::createMethodCall(secretservice::name(), prompt.path(),
                                          u"org.freedesktop.Secret.Prompt"_s, method);
}

} // namespace

SecretPrompt::SecretPrompt(const QDBusObjectPath &path)
    : QDBusAbstractInterface(secretservice::name(), path.path(), "org.freedesktop.Secret.Prompt",
                             QDBusConnection::sessionBus(), nullptr)
{}

namespace secretservice {

QString name()
{
    return u"org.freedesktop.secrets"_s;
}

QDBusMessage startService()
{
    return toBus(u"StartServiceByName"_s, {name(), 0U});
}

QDBusMessage hasOwner()
{
    return toBus(u"NameHasOwner"_s, {name()});
}

QDBusMessage searchItems(const QString &user, const QString &server)
{
    using Attributes = QMap<QString, QString>;
    static const QMetaType registered = qDBusRegisterMetaType<Attributes>();
    Q_UNUSED(registered)
    return toService(u"SearchItems"_s,
                     {QVariant::fromValue(Attributes{{u"user"_s, user}, {u"server"_s, server}})});
}

QDBusMessage readDefaultAlias()
{
    return toService(u"ReadAlias"_s, {u"default"_s});
}

QDBusMessage isLocked(const QDBusObjectPath &keyring)
{
    QDBusMessage message = QDBusMessage::createMethodCall(name(), keyring.path(),
                                                          u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    message.setArguments({QString(collection), u"Locked"_s});
    return message;
}

QDBusMessage unlock(const QList<QDBusObjectPath> &paths)
{
    return toService(u"Unlock"_s, {QVariant::fromValue(paths)});
}

QDBusMessage createDefaultKeyring()
{
    // The label that libsecret gives it too, when it is the first to need one.
    return toService(u"CreateCollection"_s,
                     {QVariantMap{{collection + ".Label"_L1, u"Default keyring"_s}}, u"default"_s});
}

QDBusMessage showPrompt(const QDBusObjectPath &prompt)
{
    QDBusMessage message = toPrompt(prompt, u"Prompt"_s);
    message.setArguments({QString()});
    return message;
}

QDBusMessage dismissPrompt(const QDBusObjectPath &prompt)
{
    return toPrompt(prompt, u"Dismiss"_s);
}

QList<QDBusObjectPath> paths(const QDBusMessage &reply, int index)
{
    return qdbus_cast<QList<QDBusObjectPath>>(reply.arguments().value(index));
}

QDBusObjectPath path(const QDBusMessage &reply, int index)
{
    return qdbus_cast<QDBusObjectPath>(reply.arguments().value(index));
}

bool truth(const QDBusMessage &reply, int index)
{
    return qdbus_cast<QDBusVariant>(reply.arguments().value(index)).variant().toBool();
}

bool isNone(const QDBusObjectPath &path)
{
    return path.path().isEmpty() || path.path() == "/"_L1;
}

} // namespace secretservice
} // namespace tokenry
