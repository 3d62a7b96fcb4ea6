// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QSet>
#include <QStringList>

namespace tokenry {

/// A Secret Service that says what a test tells it to, over its own connection to the private bus. It holds
/// one secret, and stores none.
class FakeSecretService final : public QDBusVirtualObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FakeSecretService)

public:
    enum class Answer { Unlock, Dismiss, UnlockNothing, Never };

    FakeSecretService();
    /// Leaves the bus.
    ~FakeSecretService() override;

    QSet<QString> silentMethods = {}; ///< Those that get no answer, ever; "*" for all
    bool isLocked = false;
    bool holdsItem = true;
    bool hidesLockedItems = false;
    bool hasDefaultKeyring = true;
    int sessionsToLose = 0; ///< In so many sessions no secret is given, as by `kwalletd5`
    QByteArray secret = "held";
    Answer answer = Answer::Never; ///< What the person does when asked
    QStringList calls = {};        ///< Method by method

    /// The person unlocks the keyring, with `Answer::Never`.
    void answerLate();
    /// Leaves the bus without a word, as a service that crashed.
    void die();

    [[nodiscard]] QString introspect(const QString &path) const override;
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    [[nodiscard]] QDBusMessage replyTo(const QDBusMessage &message);
    [[nodiscard]] QVariantList answerTo(const QDBusMessage &message) const;
    [[nodiscard]] QVariantMap propertiesOf(const QString &path) const;
    void showQuestion();
    void complete(bool isDismissed);

    QDBusConnection m_connection;
};

} // namespace tokenry
