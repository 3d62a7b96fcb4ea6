// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

#include "app/domain/credentialstore.h"

class QDBusMessage;
class QDBusObjectPath;
class QDBusPendingCall;
class QDBusPendingCallWatcher;

namespace tokenry {

class SecretPrompt;

/// How long the keyring is waited for.
struct KeyringLimits
{
    std::chrono::milliseconds answer = std::chrono::seconds(10); ///< While only programs are asked
    std::chrono::milliseconds person =
        std::chrono::seconds(30); ///< While the keyring asks the person to unlock it
};

/// Asks the Secret Service over D-Bus how it stands, and has it unlocked when that is needed, so that
/// QtKeychain meets an open keyring: QtKeychain takes a locked one for an empty one, and waits for ever for
/// one that is silent. Nothing here blocks. One object serves one operation.
class KeyringAccess final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyringAccess)

public:
    enum class Purpose { Read, Write, Remove };

    /// `keyName` and `serviceName` are what QtKeychain stores as the attributes `user` and `server`.
    KeyringAccess(QString keyName, QString serviceName, Purpose purpose, KeyringLimits limits,
                  QObject *parent);
    /// Takes back a question that is still open.
    ~KeyringAccess() override;

    /// Ends in `ready()` or `failed()`, never before this has returned.
    void open();
    /// Once ready: whether the keyring holds the item now.
    void lookUp(std::function<void(bool)> callback);
    /// Once ready: gives news of a service that died just now time to arrive, then calls back.
    void afterPendingNews(std::function<void()> callback);

Q_SIGNALS:
    /// The keyring is open as far as the purpose needs. From now on `failed()` tells when the service dies or
    /// the time is over.
    void ready(bool holdsItem);
    /// Once, and nothing comes after it.
    void failed(const tokenry::CredentialError &error);

private:
    using Handler = std::function<void(const QDBusMessage &)>;

    void call(const QDBusMessage &message, Handler handler);
    void startService();
    void search();
    void decide(bool isOpen, const QList<QDBusObjectPath> &locked);
    void checkDefaultKeyring();
    void checkLock(const QDBusObjectPath &keyring);
    void createDefaultKeyring();
    void unlock(const QList<QDBusObjectPath> &paths);
    void ask(const QDBusObjectPath &prompt);
    void answered(bool isDismissed);
    void withdrawQuestion();
    void timeOut();
    void succeed();
    void fail(CredentialFailure failure, const QString &detail);

    QString m_keyName;
    QString m_serviceName;
    Purpose m_purpose;
    KeyringLimits m_limits;
    QTimer m_deadline;
    std::unique_ptr<SecretPrompt> m_prompt; ///< While the person is asked
    bool m_hasAsked = false;
    bool m_holdsItem = false;
    bool m_isOver = false;
};

} // namespace tokenry
