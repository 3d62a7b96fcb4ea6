// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/thread_pool.hpp>

#include "app/sandbox/http/connections.h"
#include "app/sandbox/http/requestguard.h"
#include "app/sandbox/http/requestlog.h"
#include "app/sandbox/http/server.h"

namespace tokenry::sandbox {

/// What every connection shares; outlives them all.
struct SessionServices
{
    Connections &connections;
    boost::asio::io_context &context;
    boost::asio::thread_pool &handlers; ///< Where requests are answered
    const RequestHandler &handler;
    RequestGuard guard;
    RequestLog log;
};

/// Serves one connection until it ends: reads a request within its limits of size and time, has it answered,
/// writes the answer, and again. It keeps itself alive.
void startSession(boost::asio::ip::tcp::socket socket, SessionServices &services);

} // namespace tokenry::sandbox
