// SPDX-License-Identifier: Apache-2.0
#include "app/platform/desktopprobe.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <QFile>

#include <chrono>
#include <utility>

namespace tokenry {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 2s;
const QString secretService = u"org.freedesktop.secrets"_s;
const QString portalService = u"org.freedesktop.portal.Desktop"_s;

QString programOf(qint64 process)
{
    QFile file(u"/proc/%1/comm"_s.arg(process));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readLine()).trimmed() : QString();
}

bool isReply(const QDBusMessage &message)
{
    return message.type() == QDBusMessage::ReplyMessage && !message.arguments().isEmpty();
}

QDBusMessage propertyQuestion(const QString &service, const QString &path, const QString &interface,
                              const QString &name)
{
    auto message =
        QDBusMessage::createMethodCall(service, path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    message.setArguments({interface, name});
    return message;
}

QVariant propertyOf(const QDBusMessage &answer)
{
    return isReply(answer) ? answer.arguments().constFirst().value<QDBusVariant>().variant() : QVariant();
}

} // namespace

DesktopProbe::DesktopProbe(QObject *parent) : DesktopProbe(QDBusConnection::sessionBus(), parent) {}

DesktopProbe::DesktopProbe(const QDBusConnection &sessionBus, QObject *parent)
    : QObject(parent), m_bus(sessionBus)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &DesktopProbe::finish);
    m_patience.start(m_bus.isConnected() ? std::chrono::milliseconds(patience) : 0ms);
    if (!m_bus.isConnected())
        return;
    find(secretService, m_facts.keyring, [this] { readKeyring(); });
    find(portalService, m_facts.portal, [this] { readPortal(); });
}

void DesktopProbe::ask(const QDBusMessage &question, Answer answer)
{
    ++m_pending;
    auto *call = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call, answer = std::move(answer)] {
        const QDBusMessage reply = call->reply();
        call->deleteLater();
        answer(reply);
        if (--m_pending == 0)
            finish();
    });
}

void DesktopProbe::askBus(const QString &method, const QVariantList &arguments, Answer answer)
{
    const QString bus = u"org.freedesktop.DBus"_s;
    auto message = QDBusMessage::createMethodCall(bus, u"/org/freedesktop/DBus"_s, bus, method);
    message.setArguments(arguments);
    ask(message, std::move(answer));
}

void DesktopProbe::find(const QString &service, ServiceFacts &facts, const std::function<void()> &whenRunning)
{
    askBus(u"GetConnectionUnixProcessID"_s, {service},
           [this, service, &facts, whenRunning](const auto &answer) {
               if (isReply(answer)) {
                   facts = {.state = ServiceFacts::State::Running,
                            .program = programOf(answer.arguments().constFirst().toLongLong())};
                   whenRunning();
                   return;
               }
               askBus(u"ListActivatableNames"_s, {}, [service, &facts](const QDBusMessage &names) {
                   if (isReply(names))
                       facts.state = names.arguments().constFirst().toStringList().contains(service)
                                         ? ServiceFacts::State::Startable
                                         : ServiceFacts::State::Absent;
               });
           });
}

void DesktopProbe::readKeyring()
{
    auto alias = QDBusMessage::createMethodCall(secretService, u"/org/freedesktop/secrets"_s,
                                                u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s);
    alias.setArguments({u"default"_s});
    ask(alias, [this](const QDBusMessage &answer) {
        if (!isReply(answer))
            return;
        const QString path = answer.arguments().constFirst().value<QDBusObjectPath>().path();
        if (path == u"/"_s) {
            m_facts.defaultKeyring = DefaultKeyring::None;
            return;
        }
        ask(propertyQuestion(secretService, path, u"org.freedesktop.Secret.Collection"_s, u"Locked"_s),
            [this](const QDBusMessage &property) {
                if (const QVariant value = propertyOf(property); value.isValid())
                    m_facts.defaultKeyring =
                        value.toBool() ? DefaultKeyring::Locked : DefaultKeyring::Unlocked;
            });
    });
}

void DesktopProbe::readPortal()
{
    ask(propertyQuestion(portalService, u"/org/freedesktop/portal/desktop"_s,
                         u"org.freedesktop.portal.Settings"_s, u"version"_s),
        [this](const QDBusMessage &property) {
            if (const QVariant value = propertyOf(property); value.isValid())
                m_facts.portalSettingsVersion = value.toUInt();
        });
}

void DesktopProbe::finish()
{
    m_patience.stop();
    if (std::exchange(m_isFinished, true))
        return;
    Q_EMIT finished(m_facts);
}

} // namespace tokenry
