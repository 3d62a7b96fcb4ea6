// SPDX-License-Identifier: Apache-2.0
// One token: as the answer to a read, and member by member as in an answer to create that may have been cut.
#include <QString>

#include <algorithm>

#include "app/api/jsongrammar.h"
#include "app/api/jsonscan.h"
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
    const Token *token = parsed ? &*parsed : nullptr;
    require(!token || !token->id.isEmpty(), "a token has an id");
    if (fuzzing::holdsNul(text) || isTooMuch(bytes))
        return 0;
    const OtherJson other = fuzzing::parseOther(text);
    if (other.is_discarded()) {
        require(!token || fuzzing::isRepaired(text), "what is taken is JSON, but for what is repaired");
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
