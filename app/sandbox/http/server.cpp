// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/http/server.h"

#include <boost/asio/buffer.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/thread_pool.hpp>

#include <unistd.h>

#include <array>
#include <chrono>
#include <csignal>
#include <stdexcept>
#include <string>
#include <utility>

#include "app/sandbox/http/connections.h"
#include "app/sandbox/http/httpsession.h"

namespace tokenry::sandbox {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t connectionLimit = 256;
constexpr auto endTime = 3s;      // for answers that are on their way when the program ends
constexpr int handlerThreads = 4; // more than one, so that a long count does not keep others waiting

tcp::acceptor listenOn(asio::io_context &context, std::uint16_t port)
{
    const tcp::endpoint endpoint(asio::ip::address_v4::loopback(), port);
    tcp::acceptor acceptor(context, endpoint.protocol());
    // On Linux this only passes over connections that are still closing; a second listener is refused. Never
    // SO_REUSEPORT.
    acceptor.set_option(tcp::acceptor::reuse_address(true));
    error_code error;
    acceptor.bind(endpoint, error);
    if (!error)
        acceptor.listen(asio::socket_base::max_listen_connections, error);
    if (error)
        throw std::runtime_error("cannot listen on 127.0.0.1:" + std::to_string(port) + ": " +
                                 error.message());
    return acceptor;
}

/// Takes connections, keeps their number bounded, and ends in order.
class Listener final
{
public:
    Listener(tcp::acceptor acceptor, asio::signal_set &signals, asio::io_context &context,
             SessionServices &services);
    ~Listener() { m_services.connections.forget(); }
    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;

    void start(bool stopAtEof);

private:
    void accept();
    void acceptLater();
    void waitForEndOfInput();
    void stop();

    asio::io_context &m_context;
    SessionServices &m_services;
    tcp::acceptor m_acceptor;
    asio::signal_set &m_signals;
    asio::posix::stream_descriptor m_input;
    asio::steady_timer m_pause;
    asio::steady_timer m_endLimit;
    std::array<char, 256> m_inputBytes{};
    bool m_stopping = false;
};

Listener::Listener(tcp::acceptor acceptor, asio::signal_set &signals, asio::io_context &context,
                   SessionServices &services)
    : m_context(context), m_services(services), m_acceptor(std::move(acceptor)), m_signals(signals),
      m_input(context), m_pause(context), m_endLimit(context)
{}

void Listener::start(bool stopAtEof)
{
    m_signals.async_wait([this](error_code error, int) {
        if (!error)
            stop();
    });
    if (stopAtEof) {
        m_input.assign(::dup(STDIN_FILENO));
        waitForEndOfInput();
    }
    accept();
}

void Listener::waitForEndOfInput()
{
    m_input.async_read_some(asio::buffer(m_inputBytes), [this](error_code error, std::size_t) {
        if (error == asio::error::operation_aborted)
            return;
        if (error)
            return stop();
        waitForEndOfInput();
    });
}

void Listener::accept()
{
    m_acceptor.async_accept([this](error_code error, tcp::socket socket) {
        if (m_stopping)
            return;
        if (error)
            return acceptLater();
        // The one that has been waiting longest goes, so that newcomers are always answered.
        if (m_services.connections.count() >= connectionLimit)
            m_services.connections.closeOldestWaiting();
        startSession(std::move(socket), m_services);
        accept();
    });
}

/// Most likely there are no descriptors left: frees one, and tries again a little later, because trying at
/// once would not end.
void Listener::acceptLater()
{
    m_services.connections.closeOldestWaiting();
    m_pause.expires_after(50ms);
    m_pause.async_wait([this](error_code cancelled) {
        if (!cancelled && !m_stopping)
            accept();
    });
}

void Listener::stop()
{
    if (std::exchange(m_stopping, true))
        return;
    error_code ignored;
    m_acceptor.close(ignored);
    m_signals.cancel(ignored);
    m_pause.cancel();
    if (m_input.is_open())
        m_input.close(ignored);
    m_endLimit.expires_after(endTime);
    m_endLimit.async_wait([this](error_code) { m_context.stop(); });
    m_services.connections.end([this] { m_endLimit.cancel(); });
}

} // namespace

void serve(const ServerOptions &options, const RequestHandler &handler, const ReadyCallback &ready)
{
    Connections connections; // outlives the context, whose end destroys the sessions that are left
    asio::thread_pool handlers(handlerThreads);
    asio::io_context context(1);
    // Before the first connection: a client of the program may expect that it ends in order.
    asio::signal_set signals(context, SIGTERM, SIGINT, SIGHUP);
    tcp::acceptor acceptor = listenOn(context, options.port);
    const std::uint16_t port = acceptor.local_endpoint().port();
    SessionServices services{
        connections, context, handlers, handler, RequestGuard(port), RequestLog(options.quiet)};
    Listener listener(std::move(acceptor), signals, context, services);
    listener.start(options.stopAtEof);
    ready(port);
    context.run();
    handlers.join();
}

} // namespace tokenry::sandbox
