// SPDX-License-Identifier: Apache-2.0
#include "tests/wayland/outsideview.h"

#include <QDBusConnection>
#include <QDBusInterface>
#include <QDBusReply>
#include <QDBusUnixFileDescriptor>
#include <QProcess>
#include <QSocketNotifier>
#include <QTest>

#include <array>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int limitMs = 20000;

/// wlroots lets its tools see the clipboard without the focus, and type.
class SwayView final : public OutsideView
{
public:
    SwayView()
    {
        // Without any screen or keyboard, a seat has no focus to give: this keyboard stays.
        m_keyboard.start(u"wtype"_s, {u"-s"_s, u"100000000"_s});
        m_keyboard.waitForStarted();
    }
    ~SwayView() override
    {
        m_keyboard.kill();
        m_keyboard.waitForFinished();
    }

    void pressKey() override { run(u"wtype"_s, {u"-k"_s, u"F9"_s}); }
    QByteArray pasted() override { return run(u"wl-paste"_s, {u"--no-newline"_s}); }

private:
    static QByteArray run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.setStandardErrorFile(QProcess::nullDevice());
        process.start(program, arguments);
        // This program is asked meanwhile.
        [&] { QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, limitMs); }();
        return process.readAllStandardOutput();
    }

    QProcess m_keyboard;
};

/// mutter shows its clipboard to the focus and to a remote desktop.
class MutterView final : public OutsideView
{
public:
    MutterView()
    {
        QDBusInterface desktop(service, u"/org/gnome/Mutter/RemoteDesktop"_s, service);
        const QDBusReply<QDBusObjectPath> session = desktop.call(u"CreateSession"_s);
        m_path = session.value().path();
        call(u"Start"_s);
        call(u"EnableClipboard"_s, {QVariantMap()});
    }

    void pressKey() override
    {
        constexpr uint f9 = 67; // From linux/input-event-codes.h
        call(u"NotifyKeyboardKeycode"_s, {f9, true});
        call(u"NotifyKeyboardKeycode"_s, {f9, false});
    }
    QByteArray pasted() override
    {
        const QDBusMessage answer = call(u"SelectionRead"_s, {u"text/plain;charset=utf-8"_s});
        if (answer.type() != QDBusMessage::ReplyMessage)
            return {};
        const auto descriptor = answer.arguments().constFirst().value<QDBusUnixFileDescriptor>();
        QByteArray all;
        bool isComplete = false;
        QSocketNotifier notifier(descriptor.fileDescriptor(), QSocketNotifier::Read);
        QObject::connect(&notifier, &QSocketNotifier::activated, &notifier, [&] {
            std::array<char, 4096> part;
            const auto size = ::read(descriptor.fileDescriptor(), part.data(), part.size());
            if (size > 0) {
                all.append(part.data(), size);
                return;
            }
            isComplete = true;
            notifier.setEnabled(false);
        });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(isComplete, limitMs); }();
        return all;
    }

private:
    QDBusMessage call(const QString &method, const QVariantList &arguments = {})
    {
        auto message = QDBusMessage::createMethodCall(service, m_path, service + u".Session"_s, method);
        message.setArguments(arguments);
        return QDBusConnection::sessionBus().call(message);
    }

    const QString service = u"org.gnome.Mutter.RemoteDesktop"_s;
    QString m_path;
};

} // namespace

std::unique_ptr<OutsideView> makeOutsideView()
{
    const QByteArray compositor = qgetenv("COMPOSITOR");
    if (compositor == "sway")
        return std::make_unique<SwayView>();
    if (compositor == "mutter")
        return std::make_unique<MutterView>();
    return nullptr;
}
