// SPDX-License-Identifier: Apache-2.0
// The secret of an answer to create: whole or not at all, as another JSON parser reads it, and gone from the
// bytes afterwards.
#include <QDateTime>
#include <QString>

#include <algorithm>
#include <string>

#include "app/api/responseparsing.h"
#include "app/api/secretscanner.h"
#include "tests/fuzz/fuzzing.h"
#include "tests/fuzz/otherjson.h"

using namespace tokenry;
using fuzzing::OtherJson;
using fuzzing::require;

namespace {

constexpr std::string_view key = "clientSecret";

std::string stringOf(QByteArrayView bytes)
{
    return {bytes.data(), static_cast<std::size_t>(bytes.size())};
}

FoundSecret find(std::string_view text, std::string *left = nullptr)
{
    WipedBuffer body(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
    const JsonObjectScan scan = scanTopLevelObject(body.view());
    FoundSecret found = cutSecret(body, scan);
    if (left)
        *left = stringOf(body.view());
    return found;
}

bool isClean(const std::string &secret)
{
    return !secret.empty() && secret.size() <= 4096 &&
           std::none_of(secret.begin(), secret.end(),
                        [](char byte) { return static_cast<unsigned char>(byte) < 0x20 || byte == 0x7F; }) &&
           std::string_view(secret).find("\xC2\x80") > secret.size();
}

/// How often the object at the top names it, whatever came of the duplicates.
int countKeys(std::string_view text)
{
    int count = 0;
    const auto callback = [&count](int depth, OtherJson::parse_event_t event, OtherJson &parsed) {
        count += event == OtherJson::parse_event_t::key && depth == 1 && parsed == key ? 1 : 0;
        return true;
    };
    [[maybe_unused]] const OtherJson json = OtherJson::parse(text.begin(), text.end(), callback, false);
    return count;
}

void requireRedacted(const OtherJson &json)
{
    for (const auto &item : json.items()) {
        if (json.is_object() && item.key() == key && item.value().is_string()) {
            const auto value = item.value().get<std::string>();
            require(value.find_first_not_of('x') == std::string::npos, "no secret is left at any depth");
        } else if (item.value().is_structured()) {
            requireRedacted(item.value());
        }
    }
}

void checkFound(std::string_view text, const FoundSecret &found, const std::string &left)
{
    require((found.finding == SecretFinding::Complete) == !found.secret.isEmpty(),
            "a secret comes exactly when it is complete");
    require(left.size() == text.size(), "cutting moves nothing");
    const OtherJson other =
        fuzzing::holdsNul(text) ? OtherJson(OtherJson::value_t::discarded) : fuzzing::parseOther(text);
    if (other.is_discarded() || !other.is_object() || countKeys(text) != 1)
        return;
    const std::string theirs = fuzzing::memberText(other, key.data());
    if (found.finding == SecretFinding::Complete)
        require(stringOf(found.secret.bytes()) == theirs, "the secret is what another parser reads");
    else
        require(!isClean(theirs) || found.finding == SecretFinding::Damaged, "a clean secret is found");
    // Anything but a control character is clean, and those two must not be taken for one another.
    if (found.finding == SecretFinding::Damaged) {
        bool control = false;
        for (const char32_t code : QString::fromStdString(theirs).toUcs4())
            control = control || code < 0x20 || (code >= 0x7F && code < 0xA0);
        require(control, "of JSON, only control characters are damage");
    }
}

/// The answer may end anywhere: a part of the secret must never pass for it.
void checkCuts(std::string_view text, const Secret &secret)
{
    const WipedBuffer body(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
    for (const JsonMember &member : scanTopLevelObject(body.view()).members) {
        const qsizetype end = std::min(member.valueEnd, member.valueBegin + 200);
        for (qsizetype cut = member.valueBegin; cut < end; ++cut) {
            const FoundSecret found = find(text.substr(0, static_cast<std::size_t>(cut)));
            require(found.finding != SecretFinding::Complete || found.secret.bytes() == secret.bytes(),
                    "no part is taken for the whole");
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text = fuzzing::textOf(data, size);
    std::string left;
    const FoundSecret found = find(text, &left);
    checkFound(text, found, left);
    if (found.finding == SecretFinding::Complete) {
        checkCuts(text, found.secret);
        require(find(left).finding != SecretFinding::Complete, "it is not found a second time");
    }

    WipedBuffer body(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
    redactSecrets(body);
    const std::string once = stringOf(body.view());
    redactSecrets(body);
    require(once == stringOf(body.view()), "covering twice is covering once");
    if (!fuzzing::holdsNul(text)) {
        const OtherJson covered = fuzzing::parseOther(once);
        require(fuzzing::parseOther(text).is_discarded() || !covered.is_discarded(),
                "what was JSON still is");
        if (!covered.is_discarded() && covered.is_structured())
            requireRedacted(covered);
    }

    HttpResponse answer;
    answer.status = 201;
    answer.body = WipedBuffer(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
    const Result<CreatedToken> created = readCreateAnswer(answer, QDateTime::fromSecsSinceEpoch(0, Qt::UTC));
    if (created) {
        require(created.value().secret.bytes() == found.secret.bytes(),
                "the secret of the answer is the one that was found");
        require(!created.value().token.id.isEmpty() || !created.value().token.clientId.isEmpty(),
                "it belongs to a token");
    } else {
        require(created.error().effect != Effect::None, "after a 201 nobody says that nothing was made");
    }
    return 0;
}
