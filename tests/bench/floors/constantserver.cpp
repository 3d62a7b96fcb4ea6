// SPDX-License-Identifier: Apache-2.0
// The sandbox's server with one answer for everything: the bytes of standard input. Prints its port; ends
// with SIGTERM.
#include <cstdio>
#include <iostream>
#include <iterator>
#include <string>

#include "app/sandbox/http/server.h"

using namespace tokenry::sandbox;

int main()
{
    const std::string body{std::istreambuf_iterator<char>(std::cin), {}};
    serve(
        {.quiet = true},
        [&body](const HttpRequest &) {
            return HttpResponse{.headers = {{"content-type", "application/json"}}, .body = body};
        },
        [](std::uint16_t port) {
            std::printf("%u\n", unsigned{port});
            std::fflush(stdout);
        });
}
