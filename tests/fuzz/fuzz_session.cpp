// SPDX-License-Identifier: Apache-2.0
// The bytes of a connection, through the sandbox's HTTP layer: real sockets, everything sent at once and then
// ended.
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/thread_pool.hpp>

#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <regex>
#include <set>
#include <string>
#include <thread>

#include "app/sandbox/http/connections.h"
#include "app/sandbox/http/httpsession.h"
#include "tests/fuzz/fuzzing.h"

using namespace tokenry::sandbox;
using fuzzing::require;

namespace {

constexpr std::size_t longestInput = 32 * 1024;
constexpr std::uint16_t port = 8080;

/// What reached the part that answers.
HttpResponse checkRequest(const HttpRequest &request)
{
    const auto hosts = request.all("host");
    require(hosts.size() == 1 && (hosts.front() == "127.0.0.1:8080" || hosts.front() == "localhost:8080"),
            "only our own host is served");
    require(request.all("origin").empty(), "no web page is served");
    require(request.all("transfer-encoding").empty() || request.all("content-length").empty(),
            "a length is told in one way");
    require(request.body.size() <= 64 * 1024, "a body has an end");
    return {.status = 200, .headers = {{"Content-Type", "application/json"}}, .body = "{}"};
}

std::string talk(std::string_view input)
{
    std::array<int, 2> ends{};
    require(::socketpair(AF_UNIX, SOCK_STREAM, 0, ends.data()) == 0, "there are sockets");
    const RequestHandler handler = checkRequest;
    std::string said;
    // The answers of many requests may be more than a socket holds.
    std::thread peer([&said, input, end = ends[1]] {
        for (std::string_view rest = input; !rest.empty();) {
            const auto sent = ::send(end, rest.data(), rest.size(), MSG_NOSIGNAL);
            if (sent <= 0)
                break;
            rest.remove_prefix(static_cast<std::size_t>(sent));
        }
        ::shutdown(end, SHUT_WR);
        std::array<char, 4096> chunk{};
        for (auto got = ::read(end, chunk.data(), chunk.size()); got > 0;
             got = ::read(end, chunk.data(), chunk.size()))
            said.append(chunk.data(), static_cast<std::size_t>(got));
        ::close(end);
    });
    {
        Connections connections;
        boost::asio::thread_pool handlers(1);
        boost::asio::io_context context(1);
        SessionServices services{connections,        context,         handlers, handler,
                                 RequestGuard(port), RequestLog(true)};
        boost::asio::ip::tcp::socket socket(context);
        socket.assign(boost::asio::ip::tcp::v4(), ends[0]);
        startSession(std::move(socket), services);
        context.run();
        handlers.join();
        require(connections.count() == 0, "a connection that ended is forgotten");
    }
    peer.join();
    return said;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string said = talk(fuzzing::textOf(data, std::min(size, longestInput)));
    require(said.empty() || said.starts_with("HTTP/1.1 "), "whatever is said is HTTP");
    static const std::regex statusLine("HTTP/1\\.1 (\\d{3}) ");
    static const std::set<std::string> expected{"100", "200", "400", "403", "413", "417", "431"};
    for (std::sregex_iterator line(said.begin(), said.end(), statusLine), none; line != none; ++line)
        require(expected.contains((*line)[1].str()), "an expected status");
    return 0;
}
