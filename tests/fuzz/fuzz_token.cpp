// SPDX-License-Identifier: Apache-2.0
// One token: as the answer to a read, and member by member as in an answer to create that may have been cut.
#include <QString>

#include <algorithm>
#include <variant>

#include "app/api/jsonscan.h"
#include "app/api/tokenjson.h"
#include "tests/fuzz/fuzzing.h"
#include "tests/fuzz/otherjson.h"

using namespace tokenry;
using fuzzing::OtherJson;
using fuzzing::require;

namespace {

void requireInside(const JsonObjectScan &scan, QByteArrayView text)
{
    qsizetype last = 0;
    for (const JsonMember &member : scan.members) {
        require(last <= member.keyBegin && member.keyBegin <= member.keyEnd &&
                    member.keyEnd < member.valueBegin,
                "a member follows the one before, its value follows its key");
        require(member.valueBegin <= member.valueEnd && member.valueEnd <= text.size(),
                "a value is inside of the text");
        last = member.valueEnd;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text = fuzzing::textOf(data, size);
    const QByteArrayView bytes(text.data(), static_cast<qsizetype>(text.size()));
    const JsonObjectScan scan = scanTopLevelObject(bytes);
    requireInside(scan, bytes);
    const Token created = parseCreatedToken(bytes, scan);
    const auto parsed = parseToken(bytes);
    const auto *token = std::get_if<Token>(&parsed);
    require(!token || !token->id.isEmpty(), "a token has an id");
    if (fuzzing::holdsNul(text) || !refuseJsonShape(bytes).isEmpty())
        return 0;
    const OtherJson other = fuzzing::parseOther(text);
    if (other.is_discarded()) {
        require(!token || fuzzing::isOneOfTheKnownLiberties(text),
                "what is taken is JSON, but for the known liberties");
        return 0;
    }
    require((token != nullptr) == !fuzzing::memberText(other, "id").empty(),
            "an object with an id is a token, and nothing else");
    require(scan.isObject == other.is_object(), "an object is seen as one");
    require(scan.isObject == scan.isWhole, "what is JSON is whole");
    if (token)
        fuzzing::requireSameToken(*token, other);
    if (other.is_object())
        fuzzing::requireSameToken(created, other);
    return 0;
}
