// SPDX-License-Identifier: Apache-2.0
// A page of the list, against another JSON parser.
#include <QString>

#include <cmath>

#include "app/api/jsongrammar.h"
#include "app/api/tokenjson.h"
#include "tests/fuzz/fuzzing.h"
#include "tests/fuzz/otherjson.h"

using namespace tokenry;
using fuzzing::OtherJson;
using fuzzing::require;

namespace {

/// It passes a limit of the program's own.
bool isTooMuch(QByteArrayView text)
{
    const auto refusal = refuseJson(text);
    return refusal && refusal->isTooMuch;
}

/// By the API's documents, of JSON that is JSON.
bool isPage(const OtherJson &json)
{
    return json.is_object() && json.contains("data") && json["data"].is_array() && json.contains("hasMore") &&
           json["hasMore"].is_boolean() &&
           (json["hasMore"].get<bool>() || fuzzing::memberText(json, "nextCursor").empty());
}

void requireSamePage(const TokenPage &page, const OtherJson &json)
{
    require(isPage(json), "only a page is taken for one");
    require(page.hasMore == json["hasMore"].get<bool>(), "the same hasMore");
    require(page.nextCursor.toStdString() == fuzzing::memberText(json, "nextCursor"), "the same cursor");
    require(page.tokens.size() == static_cast<qsizetype>(json["data"].size()), "no row more or less");
    for (qsizetype row = 0; row < page.tokens.size(); ++row)
        fuzzing::requireSameToken(page.tokens.at(row), json["data"][static_cast<std::size_t>(row)]);
    const double total = json.contains("totalCount") && json["totalCount"].is_number()
                             ? json["totalCount"].get<double>()
                             : -1.0;
    const bool isCount = total >= 0.0 && total <= 9007199254740992.0 && std::floor(total) == total;
    require(page.totalCount.has_value() == isCount, "a total is a whole number that is not negative");
    require(!isCount || static_cast<double>(*page.totalCount) == total, "the same total");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text = fuzzing::textOf(data, size);
    const QByteArrayView bytes(text.data(), static_cast<qsizetype>(text.size()));
    const auto parsed = parsePage(bytes);
    const TokenPage *page = parsed ? &*parsed : nullptr;
    if (page)
        require(page->hasMore || page->nextCursor.isEmpty(), "the end has no cursor");
    else
        require(!parsed.error().reason.isEmpty(), "a refusal says why");
    if (fuzzing::holdsNul(text))
        return 0;
    const OtherJson other = fuzzing::parseOther(text);
    if (other.is_discarded())
        require(!page || fuzzing::isRepaired(text), "what is taken is JSON, but for what is repaired");
    else if (page)
        requireSamePage(*page, other);
    else
        require(!isPage(other) || isTooMuch(bytes), "a page is taken, unless its shape is refused");
    return 0;
}
