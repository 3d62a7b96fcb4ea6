// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/api/apianswers.h"

#include <algorithm>
#include <array>

#include <nlohmann/json.hpp>

#include "app/sandbox/api/percentcoding.h"
#include "app/sandbox/store/timestamps.h"

namespace tokenry::sandbox {

namespace {

using Json = nlohmann::ordered_json; // fields in the order of the API documents, for people who read them

constexpr std::size_t usualRow = 320;
constexpr std::size_t longestEscape = 6; // of a byte

HttpResponse textAnswer(int status, std::string json)
{
    HttpResponse response;
    response.status = status;
    response.headers.emplace_back("Content-Type", "application/json");
    response.body = std::move(json);
    return response;
}

HttpResponse jsonAnswer(int status, const Json &json)
{
    return textAnswer(status, json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

Json errorJson(int status, std::string_view code, std::string_view message)
{
    return {{"status", status}, {"code", code}, {"message", message}};
}

Json constraintJson(const FieldConstraint &constraint)
{
    Json json = Json::object();
    if (!constraint.format.empty())
        json["format"] = constraint.format;
    if (!constraint.allowed.empty())
        json["enum"] = constraint.allowed;
    if (constraint.minLength)
        json["minLength"] = *constraint.minLength;
    if (constraint.maxLength)
        json["maxLength"] = *constraint.maxLength;
    return json;
}

/// Stands for itself in a JSON string, if the whole is UTF-8.
bool isPlain(char byte)
{
    return static_cast<unsigned char>(byte) >= ' ' && byte != '"' && byte != '\\' && byte != '\x7F';
}

void appendString(std::string &json, const std::string &text)
{
    if (std::all_of(text.begin(), text.end(), isPlain) && isUtf8(text)) {
        json += '"';
        json += text;
        json += '"';
    } else {
        json += Json(text).dump(-1, ' ', false, Json::error_handler_t::replace);
    }
}

std::string_view permissionsJson(unsigned permissions)
{
    constexpr std::array<std::string_view, 8> texts{"[]",
                                                    R"(["VIEW"])",
                                                    R"(["TRANSACT"])",
                                                    R"(["VIEW","TRANSACT"])",
                                                    R"(["MANAGE"])",
                                                    R"(["VIEW","MANAGE"])",
                                                    R"(["TRANSACT","MANAGE"])",
                                                    R"(["VIEW","TRANSACT","MANAGE"])"};
    return texts[permissions & (View | Transact | Manage)];
}

/// A page is a hundred of these, so they are written without a document in between. The closing brace is left
/// to the caller.
void appendOpenToken(std::string &json, const TokenRow &row)
{
    json += R"({"id":)";
    appendString(json, row.id);
    json += R"(,"name":)";
    appendString(json, row.name);
    json += R"(,"permissions":)";
    json += permissionsJson(row.permissions);
    json += R"(,"clientId":)";
    appendString(json, row.clientId);
    json += R"(,"createdAt":")";
    json += formatInstant(row.created);
    json += R"(","updatedAt":")";
    json += formatInstant(row.updated);
    json += '"';
}

} // namespace

HttpResponse errorAnswer(int status, std::string_view code, std::string_view message)
{
    return jsonAnswer(status, errorJson(status, code, message));
}

HttpResponse inputAnswer(const std::vector<FieldError> &errors)
{
    std::string message = "The request was not understood.";
    if (!errors.empty())
        message = errors.front().message;
    Json list = Json::array();
    for (const FieldError &error : errors) {
        Json entry{{"field", error.field}, {"message", error.message}};
        if (Json constraint = constraintJson(error.constraint); !constraint.empty())
            entry["constraint"] = std::move(constraint);
        list.push_back(std::move(entry));
    }
    Json json = errorJson(400, "INVALID_INPUT", message);
    json["details"] = {{"errors", std::move(list)}};
    return jsonAnswer(400, json);
}

HttpResponse tokenAnswer(const TokenRow &row)
{
    std::string json;
    appendOpenToken(json, row);
    return textAnswer(200, json + '}');
}

HttpResponse createdAnswer(const TokenRow &row, const std::string &secret)
{
    std::string json;
    // So that it is not written a second time by growing, which would leave the first one behind.
    json.reserve(usualRow + longestEscape * row.name.size() + secret.size());
    appendOpenToken(json, row);
    json += R"(,"clientSecret":)";
    appendString(json, secret);
    json += '}';
    return textAnswer(201, std::move(json));
}

HttpResponse pageAnswer(const RowPage &page, const std::string &nextCursor)
{
    std::string json = R"({"data":[)";
    json.reserve((page.rows.size() + 1) * usualRow);
    for (const TokenRow &row : page.rows) {
        appendOpenToken(json, row);
        json += "},";
    }
    if (!page.rows.empty())
        json.pop_back();
    json += page.hasMore ? R"(],"hasMore":true,"nextCursor":)" : R"(],"hasMore":false)";
    if (page.hasMore)
        appendString(json, nextCursor);
    json += R"(,"totalCount":)" + std::to_string(page.total) + '}';
    return textAnswer(200, std::move(json));
}

HttpResponse deletedAnswer()
{
    HttpResponse response;
    response.status = 204;
    return response;
}

} // namespace tokenry::sandbox
