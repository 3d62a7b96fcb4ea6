// SPDX-License-Identifier: Apache-2.0
// A page of the list, against another JSON parser.
#include <QString>

#include <cmath>
#include <map>
#include <string>
#include <vector>

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

/// Of each ID one row; which one of several is asserted by the unit tests only.
void requireSameRows(const TokenPage &page, const OtherJson &rows)
{
    std::map<std::string, std::vector<const OtherJson *>> rowsOfId;
    std::vector<const OtherJson *> expected;
    for (const OtherJson &row : rows) {
        const std::string id = fuzzing::memberText(row, "id");
        auto &alike = rowsOfId[id];
        if (id.empty() || alike.empty())
            expected.push_back(&row);
        alike.push_back(&row);
    }
    require(page.tokens.size() == static_cast<qsizetype>(expected.size()), "no row more or less");
    require(page.repeatsIds == (expected.size() < rows.size()), "repeated ids are told");
    for (std::size_t place = 0; place < expected.size(); ++place) {
        const std::string id = fuzzing::memberText(*expected[place], "id");
        if (id.empty() || rowsOfId[id].size() == 1)
            fuzzing::requireSameToken(page.tokens.at(static_cast<qsizetype>(place)), *expected[place]);
        else
            require(page.tokens.at(static_cast<qsizetype>(place)).id.toStdString() == id,
                    "the place of the first");
    }
}

void requireSamePage(const TokenPage &page, const OtherJson &json)
{
    require(isPage(json), "only a page is taken for one");
    require(page.hasMore == json["hasMore"].get<bool>(), "the same hasMore");
    require(page.nextCursor.toStdString() == fuzzing::memberText(json, "nextCursor"), "the same cursor");
    requireSameRows(page, json["data"]);
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
