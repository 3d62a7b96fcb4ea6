// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/app/platform/mockbus.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusReply>
#include <QFile>
#include <QProcessEnvironment>
#include <QTest>

#include <csignal>

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

constexpr int limitMs = 30000;

/// Without any service folder: nothing is started behind the test's back.
constexpr auto configuration =
    R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=%1</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*"/>
    <allow receive_sender="*"/>
    <allow own="*"/>
  </policy>
</busconfig>
)"_L1;

QString newName()
{
    static int number = 0;
    return u"mockbus%1"_s.arg(++number);
}

} // namespace

MockBus::MockBus() : m_own(newName()), m_given(newName())
{
    QFile file(m_folder.filePath(u"bus.conf"_s));
    if (!file.open(QIODevice::WriteOnly) ||
        file.write(QString(configuration).arg(m_folder.path()).toUtf8()) < 0)
        qFatal("no bus configuration");
    file.close();
    // As root it complains of its limits.
    m_daemon.setStandardErrorFile(QProcess::nullDevice());
    m_daemon.start(u"dbus-daemon"_s,
                   {u"--nofork"_s, u"--print-address"_s, u"--config-file"_s, file.fileName()});
    while (!m_daemon.canReadLine()) {
        if (!m_daemon.waitForReadyRead(limitMs))
            qFatal("no bus");
    }
    m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    m_own = QDBusConnection::connectToBus(m_address, newName());
    m_given = QDBusConnection::connectToBus(m_address, newName());
}

MockBus::~MockBus()
{
    end();
    for (const QDBusConnection &connection : {m_own, m_given})
        QDBusConnection::disconnectFromBus(connection.name());
}

bool MockBus::start(const QString &service, const QStringList &arguments)
{
    auto mock = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DBUS_SYSTEM_BUS_ADDRESS"_s, m_address);
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, m_address);
    mock->setProcessEnvironment(environment);
    mock->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    mock->setStandardOutputFile(QProcess::nullDevice());
    mock->start(QStringLiteral(PYTHON), QStringList{u"-m"_s, u"dbusmock"_s} + arguments);
    m_mocks.push_back(std::move(mock));
    return QTest::qWaitFor([this, &service] { return hasOwner(service); }, limitMs);
}

bool MockBus::hasOwner(const QString &service) const
{
    return m_own.interface()->isServiceRegistered(service).value();
}

QDBusMessage MockBus::call(const QString &service, const QString &path, const QString &interface,
                           const QString &method, const QVariantList &arguments) const
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, method);
    message.setArguments(arguments);
    return m_own.call(message, QDBus::Block, limitMs);
}

void MockBus::emitSignal(const QString &service, const QString &path, const QString &interface,
                         const QString &name, const QString &signature, const QVariantList &arguments) const
{
    const QDBusMessage answer = call(service, path, u"org.freedesktop.DBus.Mock"_s, u"EmitSignal"_s,
                                     {interface, name, signature, QVariant::fromValue(arguments)});
    if (answer.type() != QDBusMessage::ReplyMessage)
        qWarning("EmitSignal: %ls", qUtf16Printable(answer.errorMessage()));
}

void MockBus::settle(const QString &service) const
{
    const auto ping =
        QDBusMessage::createMethodCall(service, u"/"_s, u"org.freedesktop.DBus.Peer"_s, u"Ping"_s);
    // Messages of a connection keep their order. A call, its answer, and the subscription that this leads to:
    // three.
    for (int turn = 0; turn < 3; ++turn) {
        if (m_given.call(ping, QDBus::Block, limitMs).type() != QDBusMessage::ReplyMessage)
            qWarning("%ls does not answer", qUtf16Printable(service));
        QCoreApplication::processEvents();
    }
}

void MockBus::signalMocks(int number) const
{
    for (const auto &mock : m_mocks)
        ::kill(static_cast<pid_t>(mock->processId()), number);
}

void MockBus::endMocks()
{
    for (const auto &mock : m_mocks) {
        mock->kill();
        mock->waitForFinished(limitMs);
    }
    m_mocks.clear();
}

void MockBus::end()
{
    endMocks();
    m_daemon.kill();
    m_daemon.waitForFinished(limitMs);
}

} // namespace tokenry
