// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusAbstractInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QList>
#include <QString>

namespace tokenry {

/// A question that the keyring asks the person, with its signal as a member. It reads nothing over the bus by
/// itself.
class SecretPrompt final : public QDBusAbstractInterface
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretPrompt)

public:
    explicit SecretPrompt(const QDBusObjectPath &path);

Q_SIGNALS:
    void Completed(bool dismissed, const QDBusVariant &result);
};

/// The few messages of the Secret Service that are needed; see the freedesktop.org specification "Secret
/// Service API", 0.2.
namespace secretservice {

/// `org.freedesktop.secrets`.
[[nodiscard]] QString name();

/// To the bus: starts the service if it can be started; an error when there is none.
[[nodiscard]] QDBusMessage startService();
/// To the bus: whether the service runs now.
[[nodiscard]] QDBusMessage hasOwner();
/// Answers with the paths of open items, then of locked ones.
[[nodiscard]] QDBusMessage searchItems(const QString &user, const QString &server);
/// Answers with the path of the default keyring, or none.
[[nodiscard]] QDBusMessage readDefaultAlias();
[[nodiscard]] QDBusMessage isLocked(const QDBusObjectPath &keyring);
/// Answers with what is open already, then the path of a prompt, or none.
[[nodiscard]] QDBusMessage unlock(const QList<QDBusObjectPath> &paths);
/// Answers with the keyring if it was made already, then the path of a prompt, or none.
[[nodiscard]] QDBusMessage createDefaultKeyring();
[[nodiscard]] QDBusMessage showPrompt(const QDBusObjectPath &prompt);
[[nodiscard]] QDBusMessage dismissPrompt(const QDBusObjectPath &prompt);

// The arguments of an answer; empty, none and false when the answer has another shape.
[[nodiscard]] QList<QDBusObjectPath> paths(const QDBusMessage &reply, int index);
[[nodiscard]] QDBusObjectPath path(const QDBusMessage &reply, int index);
/// Of a property's value.
[[nodiscard]] bool truth(const QDBusMessage &reply, int index);
/// "/", the specification's way to say that there is none.
[[nodiscard]] bool isNone(const QDBusObjectPath &path);

} // namespace secretservice
} // namespace tokenry
