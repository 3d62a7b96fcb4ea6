// SPDX-License-Identifier: Apache-2.0
// The sandbox's answer to a request that its HTTP layer has taken apart: method, target, content type and
// body, with a NUL after each.
#include <nlohmann/json.hpp>
#include <SQLiteCpp/Savepoint.h>
#include <SQLiteCpp/Transaction.h>

#include <algorithm>
#include <memory>
#include <string>

#include "app/sandbox/api/basiccredentials.h"
#include "app/sandbox/api/createbody.h"
#include "app/sandbox/api/listquery.h"
#include "app/sandbox/api/percentcoding.h"
#include "app/sandbox/api/requesttarget.h"
#include "app/sandbox/api/tokenapi.h"
#include "app/sandbox/http/requestguard.h"
#include "app/sandbox/store/adminaccount.h"
#include "app/sandbox/store/databasefile.h"
#include "app/sandbox/store/seeder.h"
#include "app/sandbox/store/tokenids.h"
#include "app/sandbox/store/tokenstore.h"
#include "tests/fuzz/fuzzing.h"

using namespace tokenry::sandbox;
using fuzzing::require;

namespace {

constexpr std::uint16_t port = 8080;
constexpr std::string_view administrator = "administrator";
constexpr std::string_view password = "password";

/// One sandbox in memory for all inputs; what an input creates is deleted again.
class Sandbox
{
public:
    Sandbox() : m_file(std::nullopt), m_store(m_file.database())
    {
        SQLite::Transaction transaction(m_file.database());
        m_file.createSchema();
        [[maybe_unused]] const auto admin =
            ensureAdmin(m_store, m_ids, std::string(administrator), std::string(password));
        seedTokens(m_file.database(), 30, 1'700'000'000'000);
        transaction.commit();
        m_api = std::make_unique<TokenApi>(m_store, m_ids, CursorCodec("key"));
    }

    HttpResponse answer(const HttpRequest &request)
    {
        SQLite::Savepoint undone(m_file.database(), "input");
        return m_api->handle(request);
    }

private:
    DatabaseFile m_file;
    TokenStore m_store;
    TokenIds m_ids;
    std::unique_ptr<TokenApi> m_api;
};

void checkParsers(std::string_view target, std::string_view body)
{
    if (const auto parts = parseTarget(target)) {
        require(parts->path.starts_with('/'), "a path begins with a slash");
        require(parts->path.find('?') == std::string_view::npos, "a path ends before its query");
        const ListQuery query = parseListQuery(parts->query);
        require(query.limit >= 1 && query.limit <= 100, "a limit is in its range, whatever was asked");
    }
    for (const bool inQuery : {false, true}) {
        const auto decoded = decodePercent(target, inQuery);
        require(!decoded || (isUtf8(*decoded) && decoded->size() <= target.size()),
                "decoded text is UTF-8 and no longer");
        require(!decoded || characterCount(*decoded) <= decoded->size(), "a character has at least one byte");
    }
    const CreateBody create = parseCreateBody(body);
    require(!create.errors.empty() || (create.permissions >= 1 && create.permissions <= 7 &&
                                       isUtf8(create.name) && characterCount(create.name) <= longestName),
            "what is created has a name and permissions");
    if (const auto basic = parseBasic(body))
        require(basic->clientId.find(':') == std::string::npos, "a client id ends at the first colon");
}

void checkAnswer(const HttpRequest &request, const HttpResponse &response)
{
    require(response.status >= 200 && response.status <= 599 && response.status != 500,
            "the sandbox does not fail inside");
    for (const auto &[name, value] : response.headers)
        require(value.find_first_of("\r\n") == std::string::npos, "no header breaks its line");
    require(response.status != 204 || response.body.empty(), "nothing is said after a delete");
    if (response.body.empty())
        return;
    const auto body = nlohmann::json::parse(response.body, nullptr, false);
    require(body.is_object(), "an answer is a JSON object");
    require(response.status < 400 || (body.contains("status") && body["status"] == response.status &&
                                      body.contains("code") && body.contains("message")),
            "an error is in the API's shape");
    require((response.status == 201) == body.contains("clientSecret"),
            "a secret comes with a created token, and never else");
    require(request.method == "POST" || response.status != 201, "only a POST creates");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static Sandbox sandbox;
    std::string_view input = fuzzing::textOf(data, size);
    HttpRequest request;
    request.method = fuzzing::takePart(input);
    request.target = fuzzing::takePart(input);
    const std::string contentType(fuzzing::takePart(input));
    request.body = input;
    checkParsers(request.target, request.body);
    request.headers = {{"host", "127.0.0.1:8080"}, {"content-type", contentType}};
    if (RequestGuard(port).refuse(request))
        return 0;
    const HttpResponse stranger = sandbox.answer(request);
    require(stranger.status == 401 || stranger.status == 404, "a stranger is told nothing");
    // "administrator:password"
    request.headers.emplace_back("authorization", "Basic YWRtaW5pc3RyYXRvcjpwYXNzd29yZA==");
    const HttpResponse response = sandbox.answer(request);
    require(response.status != 401, "the administrator is let in");
    checkAnswer(request, response);
    return 0;
}
