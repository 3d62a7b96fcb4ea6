// SPDX-License-Identifier: Apache-2.0
// All of Boost.Beast that the program has, so that its cost is paid once.
#include "app/sandbox/http/httpsession.h"

#include <boost/asio/buffer.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/error.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/beast/http/write.hpp>

#include <array>
#include <chrono>
#include <ctime>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "app/sandbox/api/apianswers.h"
#include "app/sandbox/store/sandboxcrypto.h"
#include "app/sandbox/store/tokenrow.h"

namespace tokenry::sandbox {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using asio::ip::tcp;
using boost::system::error_code;
using namespace std::chrono_literals;

namespace {

constexpr std::uint32_t headLimit = 16 * 1024;
constexpr std::uint64_t bodyLimit = 64 * 1024; // the longest valid create has some 2 KB
constexpr std::size_t readAhead = headLimit + 16 * 1024;
constexpr auto idleTime = 60s; // between requests
constexpr auto headTime = 10s; // for a whole head, however its bytes drip
constexpr auto bodyTime = 10s;
constexpr auto writeTime = 20s;
constexpr auto lingerTime = 2s; // for the other side to read a refusal before the connection goes

std::string currentDate()
{
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
    ::gmtime_r(&now, &parts);
    std::array<char, 40> text{};
    const std::size_t length = std::strftime(text.data(), text.size(), "%a, %d %b %Y %H:%M:%S GMT", &parts);
    return {text.data(), length};
}

/// One connection: reads a request, has it answered, writes the answer, and again.
class Session final : public Connection, public std::enable_shared_from_this<Session>
{
public:
    Session(tcp::socket socket, SessionServices &services)
        : m_services(services), m_stream(std::move(socket)), m_place(services.connections, *this)
    {}

    void waitForRequest();
    bool isWaiting() const override { return !m_handling; }
    void close() override;

private:
    void readHead();
    void takeHead(error_code error);
    void sendContinue();
    void readBody();
    void dispatch();
    void refuse(HttpResponse response);
    void refuseMalformed(error_code error);
    void write(const HttpResponse &answer, bool keepAlive);
    void linger();

    SessionServices &m_services;
    beast::tcp_stream m_stream;
    Connections::Place m_place;
    beast::flat_buffer m_buffer{readAhead};
    std::optional<http::request_parser<http::string_body>> m_parser;
    HttpRequest m_request;
    http::response<http::string_body> m_response;
    std::array<char, 16 * 1024> m_discarded;
    std::chrono::steady_clock::time_point m_began;
    bool m_handling = false;
};

void Session::waitForRequest()
{
    m_place.renew();
    m_parser.emplace();
    m_parser->header_limit(headLimit);
    m_parser->body_limit(bodyLimit);
    m_request = {};
    m_response = {};
    if (m_buffer.size() > 0) {
        readHead();
        return;
    }
    m_buffer = beast::flat_buffer(readAhead); // an idle connection holds no memory for what was
    m_stream.expires_after(idleTime);
    m_stream.async_read_some(m_buffer.prepare(4096),
                             [self = shared_from_this()](error_code error, std::size_t count) {
                                 if (error)
                                     return self->close();
                                 self->m_buffer.commit(count);
                                 self->readHead();
                             });
}

void Session::readHead()
{
    m_began = std::chrono::steady_clock::now();
    m_stream.expires_after(headTime);
    http::async_read_header(
        m_stream, m_buffer, *m_parser,
        [self = shared_from_this()](error_code error, std::size_t) { self->takeHead(error); });
}

void Session::takeHead(error_code error)
{
    if (error)
        return refuseMalformed(error);
    const auto &head = m_parser->get();
    m_request.method = std::string(head.method_string());
    m_request.target = std::string(head.target());
    for (const auto &field : head)
        m_request.headers.emplace_back(foldAscii(std::string(field.name_string())),
                                       std::string(field.value()));
    if (auto refusal = m_services.guard.refuse(m_request))
        return refuse(std::move(*refusal));
    if (!m_request.all("expect").empty() && !m_parser->is_done() && head.version() >= 11)
        return sendContinue();
    readBody();
}

void Session::sendContinue()
{
    static constexpr std::string_view goOn = "HTTP/1.1 100 Continue\r\n\r\n";
    m_stream.expires_after(bodyTime);
    asio::async_write(m_stream, asio::buffer(goOn),
                      [self = shared_from_this()](error_code error, std::size_t) {
                          if (error)
                              return self->close();
                          self->readBody();
                      });
}

void Session::readBody()
{
    m_stream.expires_after(bodyTime);
    http::async_read(m_stream, m_buffer, *m_parser,
                     [self = shared_from_this()](error_code error, std::size_t) {
                         if (error)
                             return self->refuseMalformed(error);
                         self->dispatch();
                     });
}

void Session::dispatch()
{
    m_request.body = std::move(m_parser->get().body());
    m_handling = true;
    m_stream.expires_never();
    asio::post(m_services.handlers,
               [self = shared_from_this(), work = asio::make_work_guard(m_services.context)]() mutable {
                   HttpResponse answer = self->m_services.handler(self->m_request);
                   // The last reference to the session must go in the thread of the connections, so it moves
                   // along.
                   auto executor = self->m_stream.get_executor();
                   asio::post(executor, [session = std::move(self), answer = std::move(answer)] {
                       session->m_handling = false;
                       session->write(answer, session->m_parser->get().keep_alive());
                   });
               });
}

void Session::refuse(HttpResponse response)
{
    write(response, false);
}

void Session::refuseMalformed(error_code error)
{
    if (error == http::error::end_of_stream || error == beast::error::timeout ||
        error == http::error::partial_message)
        return close();
    if (error == http::error::body_limit)
        return refuse(errorAnswer(413, "INVALID_INPUT", "The body is too long."));
    if (error == http::error::header_limit || error == http::error::buffer_overflow)
        return refuse(errorAnswer(431, "INVALID_INPUT", "The head of the request is too long."));
    if (error.category() == make_error_code(http::error::bad_method).category())
        return refuse(errorAnswer(400, "INVALID_INPUT", "This is not a well-formed HTTP/1.1 request."));
    close();
}

void Session::write(const HttpResponse &answer, bool keepAlive)
{
    keepAlive = keepAlive && !m_services.connections.areEnding();
    m_response.version(11);
    m_response.result(static_cast<unsigned>(answer.status));
    const std::string id = m_services.log.nextRequestId();
    for (const auto &[name, value] : answer.headers)
        m_response.set(name, value);
    m_response.set("Cache-Control", "no-store");
    m_response.set("X-Content-Type-Options", "nosniff");
    m_response.set("X-Request-Id", id);
    m_response.set(http::field::date, currentDate());
    if (answer.status != 204)
        m_response.content_length(answer.body.size());
    if (m_request.method != "HEAD")
        m_response.body() = answer.body;
    m_response.keep_alive(keepAlive);
    const auto took = std::chrono::steady_clock::now() - m_began;
    m_services.log.write(m_request, answer, std::chrono::duration_cast<std::chrono::milliseconds>(took), id);
    wipe(m_request.body);
    m_stream.expires_after(writeTime);
    http::async_write(m_stream, m_response,
                      [self = shared_from_this(), keepAlive](error_code error, std::size_t) {
                          wipe(self->m_response.body()); // it may have carried a secret
                          if (error)
                              return self->close();
                          if (keepAlive)
                              return self->waitForRequest();
                          error_code ignored;
                          self->m_stream.socket().shutdown(tcp::socket::shutdown_send, ignored);
                          self->m_stream.expires_after(lingerTime);
                          self->linger();
                      });
}

/// Throws away what still comes, so that closing does not reset the connection under the answer.
void Session::linger()
{
    m_stream.async_read_some(asio::buffer(m_discarded),
                             [self = shared_from_this()](error_code error, std::size_t) {
                                 if (error)
                                     return self->close();
                                 self->linger();
                             });
}

void Session::close()
{
    m_stream.close();
}

} // namespace

void startSession(tcp::socket socket, SessionServices &services)
{
    std::make_shared<Session>(std::move(socket), services)->waitForRequest();
}

} // namespace tokenry::sandbox
