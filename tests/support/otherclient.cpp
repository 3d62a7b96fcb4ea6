// SPDX-License-Identifier: Apache-2.0
#include "tests/support/otherclient.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

#include <cstdlib>
#include <cstring>

namespace {

constexpr int limitMs = 30000;

template<class T>
struct Free
{
    void operator()(T *reply) const { std::free(reply); }
};
template<class T>
using Reply = std::unique_ptr<T, Free<T>>;

} // namespace

OtherClient::OtherClient() : m_connection(xcb_connect(nullptr, nullptr))
{
    const xcb_screen_t *screen = xcb_setup_roots_iterator(xcb_get_setup(m_connection.get())).data;
    m_window = xcb_generate_id(m_connection.get());
    xcb_create_window(m_connection.get(), XCB_COPY_FROM_PARENT, m_window, screen->root, 0, 0, 1, 1, 0,
                      XCB_WINDOW_CLASS_INPUT_ONLY, XCB_COPY_FROM_PARENT, 0, nullptr);
    xcb_flush(m_connection.get());
}

xcb_atom_t OtherClient::atom(const char *name)
{
    const auto cookie =
        xcb_intern_atom(m_connection.get(), 0, static_cast<std::uint16_t>(std::strlen(name)), name);
    return Reply<xcb_intern_atom_reply_t>(xcb_intern_atom_reply(m_connection.get(), cookie, nullptr))->atom;
}

xcb_window_t OtherClient::ownerOf(const char *selection)
{
    const auto cookie = xcb_get_selection_owner(m_connection.get(), atom(selection));
    return Reply<xcb_get_selection_owner_reply_t>(
               xcb_get_selection_owner_reply(m_connection.get(), cookie, nullptr))
        ->owner;
}

void OtherClient::take(const char *selection)
{
    xcb_set_selection_owner(m_connection.get(), m_window, atom(selection), XCB_CURRENT_TIME);
    // The answer says that the server has done it.
    [[maybe_unused]] const xcb_window_t owner = ownerOf(selection);
}

QByteArray OtherClient::ask(const char *selection, const char *target)
{
    const xcb_atom_t property = atom("TOKENRY_TEST_ANSWER");
    xcb_convert_selection(m_connection.get(), m_window, atom(selection), atom(target), property,
                          XCB_CURRENT_TIME);
    xcb_flush(m_connection.get());
    const QDeadlineTimer deadline(limitMs);
    while (!deadline.hasExpired()) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        const Reply<xcb_generic_event_t> event(xcb_poll_for_event(m_connection.get()));
        if (!event || (event->response_type & 0x7F) != XCB_SELECTION_NOTIFY)
            continue;
        if (reinterpret_cast<const xcb_selection_notify_event_t *>(event.get())->property == XCB_NONE)
            return {};
        const auto cookie =
            xcb_get_property(m_connection.get(), 1, m_window, property, XCB_GET_PROPERTY_TYPE_ANY, 0, 65536);
        const Reply<xcb_get_property_reply_t> reply(
            xcb_get_property_reply(m_connection.get(), cookie, nullptr));
        return {static_cast<const char *>(xcb_get_property_value(reply.get())),
                xcb_get_property_value_length(reply.get())};
    }
    return {};
}

void ClipboardManagerStub::look()
{
    if (m_client.owns("CLIPBOARD"))
        return;
    if (m_client.ownerOf("CLIPBOARD") == XCB_NONE) {
        if (!m_kept.isEmpty())
            m_client.take("CLIPBOARD");
        return;
    }
    if (m_client.ask("CLIPBOARD", "x-kde-passwordManagerHint") == "secret")
        return;
    m_kept = m_client.ask("CLIPBOARD", "UTF8_STRING");
}
