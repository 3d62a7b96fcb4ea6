// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>

#include "app/sandbox/api/httpvalues.h"

namespace tokenry::sandbox {

struct ServerOptions
{
    std::uint16_t port = 0; ///< 0: any free one
    bool stopAtEof = false;
    bool quiet = false;
};

/// Turns a request that the guard let through into an answer. Called from several threads at once; must not
/// throw.
using RequestHandler = std::function<HttpResponse(const HttpRequest &)>;
/// Told the port once connections are taken.
using ReadyCallback = std::function<void(std::uint16_t port)>;

/// Serves HTTP/1.1 on 127.0.0.1 until SIGTERM, SIGINT or SIGHUP, or until standard input closes when that is
/// asked for. Throws std::runtime_error with a sentence for the person when the port cannot be had.
void serve(const ServerOptions &options, const RequestHandler &handler, const ReadyCallback &ready);

} // namespace tokenry::sandbox
