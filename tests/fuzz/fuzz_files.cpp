// SPDX-License-Identifier: Apache-2.0
// Files of others that are updated with a new credential: `.env` and JSON.
#include <string>
#include <variant>

#include "app/credentials/dotenvfile.h"
#include "app/credentials/jsonmembers.h"
#include "tests/fuzz/fuzzing.h"
#include "tests/fuzz/otherjson.h"

using namespace tokenry;
using fuzzing::OtherJson;
using fuzzing::require;

namespace {

const QList<NamedValue> values{{"ID", "new-id"}, {"SECRET", "new-secret"}, {"OTHER", "new-id", false}};

std::string stringOf(const Secret &text)
{
    return {text.bytes().data(), static_cast<std::size_t>(text.bytes().size())};
}

void checkDotEnv(QByteArrayView existing)
{
    const auto updated = updateDotEnv(existing, values);
    if (const auto *refusal = std::get_if<FormatRefusal>(&updated)) {
        require(!refusal->reason.isEmpty(), "a refusal says why");
        return;
    }
    const auto &first = std::get<UpdatedText>(updated);
    const std::string text = stringOf(first.text);
    require(text.find("ID=new-id\n") != std::string::npos &&
                text.find("SECRET=new-secret\n") != std::string::npos,
            "the file holds the new values");
    const auto again = updateDotEnv(first.text.bytes(), values);
    require(std::holds_alternative<UpdatedText>(again) && stringOf(std::get<UpdatedText>(again).text) == text,
            "a second update changes nothing");
    // A line that names one of ours is written anew, also when its value stays.
    const std::string before(existing.data(), static_cast<std::size_t>(existing.size()));
    if (first.added.size() == 2 && before.find("OTHER") == std::string::npos)
        require(text.starts_with(before), "what was there comes first, as it was");
}

void checkJson(std::string_view existing)
{
    const auto updated =
        updateJsonMembers(QByteArrayView(existing.data(), static_cast<qsizetype>(existing.size())), values);
    const OtherJson before = fuzzing::parseOther(existing);
    // A number beyond a double is JSON by its grammar, and not to the other parser.
    if (!updated || before.is_discarded())
        return;
    require(before.is_object(), "only an object is updated");
    const std::string text = stringOf(updated->text);
    const OtherJson after = fuzzing::parseOther(text);
    require(!after.is_discarded() && after.is_object(), "an object stays one");
    require(fuzzing::memberText(after, "ID") == "new-id" &&
                fuzzing::memberText(after, "SECRET") == "new-secret",
            "the object holds the new values");
    for (const auto &item : before.items()) {
        if (item.key() != "ID" && item.key() != "SECRET" && item.key() != "OTHER")
            require(after.contains(item.key()) && after[item.key()] == item.value(),
                    "other members keep their values");
    }
    const auto again = updateJsonMembers(updated->text.bytes(), values);
    require(again && stringOf(again->text) == text, "a second update changes nothing");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view input = fuzzing::textOf(data, size);
    checkDotEnv(QByteArrayView(input.data(), static_cast<qsizetype>(input.size())));
    if (!fuzzing::isRepaired(input) && !fuzzing::holdsNul(input))
        checkJson(input);
    return 0;
}
