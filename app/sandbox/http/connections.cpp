// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/http/connections.h"

#include <algorithm>
#include <utility>

namespace tokenry::sandbox {

Connections::Place::Place(Connections &connections, Connection &connection)
    : m_connections(connections), m_position(connections.m_list.insert(connections.m_list.end(), &connection))
{}

Connections::Place::~Place()
{
    m_connections.leave(m_position);
}

void Connections::Place::renew()
{
    m_connections.m_list.splice(m_connections.m_list.end(), m_connections.m_list, m_position);
}

void Connections::closeOldestWaiting()
{
    const auto oldest =
        std::find_if(m_list.begin(), m_list.end(), [](const Connection *c) { return c->isWaiting(); });
    if (oldest == m_list.end())
        return;
    // It leaves a little later; until then the next newcomer must not find it again.
    m_list.splice(m_list.end(), m_list, oldest);
    (*oldest)->close();
}

void Connections::end(std::function<void()> whenEmpty)
{
    m_ending = true;
    m_whenEmpty = std::move(whenEmpty);
    for (Connection *connection : m_list)
        if (connection->isWaiting())
            connection->close();
    if (m_list.empty() && m_whenEmpty)
        m_whenEmpty();
}

void Connections::leave(std::list<Connection *>::iterator position)
{
    m_list.erase(position);
    if (m_list.empty() && m_whenEmpty)
        m_whenEmpty();
}

} // namespace tokenry::sandbox
