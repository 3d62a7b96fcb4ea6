// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/x11bufferwipe.h"

#include <QGuiApplication>

#ifdef TOKENRY_HAS_XCB
#include <xcb/xcb.h>
#endif

namespace tokenry {

void wipeX11RequestBuffer()
{
#ifdef TOKENRY_HAS_XCB
    const auto *display = qGuiApp ? qGuiApp->nativeInterface<QNativeInterface::QX11Application>() : nullptr;
    // The offscreen platform offers the interface too, without a connection.
    xcb_connection_t *connection = display ? display->connection() : nullptr;
    if (!connection)
        return;
    // The buffer belongs to libxcb and cannot be asked for: it holds 16 KiB (XCB_QUEUE_BUFFER_SIZE in its
    // xcbint.h), and an empty one is filled from its beginning. A no-operation takes 4 bytes of it. More than
    // enough, for a library that holds more.
    constexpr int operations = 4 * 16 * 1024 / 4;
    xcb_flush(connection);
    for (int i = 0; i < operations; ++i)
        xcb_no_operation(connection);
    xcb_flush(connection);
#endif
}

} // namespace tokenry
