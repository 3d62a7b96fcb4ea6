// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <functional>
#include <list>

namespace tokenry::sandbox {

/// What the register of connections needs of one.
class Connection
{
public:
    Connection() = default;
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    virtual ~Connection() = default;

    /// It waits for its peer, so it may be closed without loss of work.
    [[nodiscard]] virtual bool isWaiting() const = 0;
    virtual void close() = 0;
};

/// All open connections, the one that has been waiting longest first. Of one thread.
class Connections final
{
public:
    /// A connection's place in the register, from its birth to its end.
    class Place final
    {
    public:
        Place(Connections &connections, Connection &connection);
        ~Place();
        Place(const Place &) = delete;
        Place &operator=(const Place &) = delete;
        /// It begins to wait anew: it is the youngest now.
        void renew();

    private:
        Connections &m_connections;
        std::list<Connection *>::iterator m_position;
    };

    [[nodiscard]] std::size_t count() const { return m_list.size(); }
    /// Makes room for a newcomer.
    void closeOldestWaiting();
    /// No request after the present one; `whenEmpty` runs once no connection is left, perhaps at once.
    void end(std::function<void()> whenEmpty);
    [[nodiscard]] bool areEnding() const { return m_ending; }
    /// `whenEmpty` must not run any more.
    void forget() { m_whenEmpty = nullptr; }

private:
    void leave(std::list<Connection *>::iterator position);

    std::list<Connection *> m_list;
    std::function<void()> m_whenEmpty;
    bool m_ending = false;
};

} // namespace tokenry::sandbox
