// SPDX-License-Identifier: Apache-2.0
#include "app/keyring/libsecretsession.h"

#include <QLibrary>
#include <QString>

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

/// `g_bus_get_sync()` and `g_dbus_connection_set_exit_on_close()` of GIO, which libsecret brings along; their
/// headers would be one more dependency.
void outliveTheBus()
{
    constexpr int sessionBus = 2;
    using GetBus = void *(*)(int type, void *cancellable, void **error);
    using SetExitOnClose = void (*)(void *connection, int isOn);
    const auto getBus = reinterpret_cast<GetBus>(QLibrary::resolve(u"gio-2.0"_s, 0, "g_bus_get_sync"));
    const auto setExitOnClose = reinterpret_cast<SetExitOnClose>(
        QLibrary::resolve(u"gio-2.0"_s, 0, "g_dbus_connection_set_exit_on_close"));
    if (!getBus || !setExitOnClose)
        return;
    // Kept for good: it is the one connection that everything in this process shares, as long as somebody
    // holds it.
    static void *const connection = getBus(sessionBus, nullptr, nullptr);
    if (connection)
        setExitOnClose(connection, 0);
}

} // namespace

void renewLibsecretSession()
{
    static const QFunctionPointer disconnect =
        QLibrary::resolve(u"secret-1"_s, 0, "secret_service_disconnect");
    if (!disconnect)
        return;
    outliveTheBus();
    disconnect();
}

} // namespace tokenry
