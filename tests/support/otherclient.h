// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <memory>

#include <xcb/xcb.h>

/// Another program of the same X server, as far as its selections go: its own connection, served only while
/// one of its functions runs.
class OtherClient final
{
    Q_DISABLE_COPY_MOVE(OtherClient)

public:
    OtherClient();
    ~OtherClient() = default;

    /// Of `CLIPBOARD` or `PRIMARY`; XCB_NONE when nobody owns it.
    [[nodiscard]] xcb_window_t ownerOf(const char *selection);
    /// Owns the selection from now on, as a program does in which something was copied.
    void take(const char *selection);
    [[nodiscard]] bool owns(const char *selection) { return ownerOf(selection) == m_window; }
    /// What the owner gives for the target, while this program's own events are served; empty when it gives
    /// nothing.
    [[nodiscard]] QByteArray ask(const char *selection, const char *target);
    [[nodiscard]] xcb_atom_t atom(const char *name);

private:
    struct Disconnect
    {
        void operator()(xcb_connection_t *connection) const { xcb_disconnect(connection); }
    };

    std::unique_ptr<xcb_connection_t, Disconnect> m_connection;
    xcb_window_t m_window = XCB_NONE;
};

/// A clipboard manager that keeps the last thing that was copied, but not what is marked as a secret, and
/// offers it again when its owner goes.
class ClipboardManagerStub final
{
    Q_DISABLE_COPY_MOVE(ClipboardManagerStub)

public:
    ClipboardManagerStub() = default;
    ~ClipboardManagerStub() = default;

    /// Looks at the clipboard, as managers do at each change of its owner.
    void look();
    [[nodiscard]] const QByteArray &kept() const { return m_kept; }

private:
    OtherClient m_client;
    QByteArray m_kept;
};
