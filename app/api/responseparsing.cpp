// SPDX-License-Identifier: Apache-2.0
#include "app/api/responseparsing.h"

#include <utility>

#include "app/api/errormapping.h"
#include "app/api/secretscanner.h"
#include "app/api/tokenjson.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

QString reasonOf(SecretFinding finding)
{
    switch (finding) {
    case SecretFinding::Complete:
        return {};
    case SecretFinding::Absent:
        return u"\"clientSecret\" is absent or null"_s;
    case SecretFinding::Cut:
        return u"the answer ended before the end of \"clientSecret\""_s;
    case SecretFinding::NotAString:
        return u"\"clientSecret\" is not a string"_s;
    case SecretFinding::Empty:
        return u"\"clientSecret\" is empty"_s;
    case SecretFinding::Damaged:
        return u"\"clientSecret\" holds control characters or invalid text"_s;
    case SecretFinding::TooLong:
        return u"\"clientSecret\" is longer than 4096 bytes"_s;
    case SecretFinding::Repeated:
        return u"\"clientSecret\" is given more than once"_s;
    }
    return {};
}

template<class T, class Parse>
Result<T> readAnswer(HttpResponse &answer, const QDateTime &nowUtc, Parse parse)
{
    answer.heldSecret = redactSecrets(answer.body);
    if (answer.status != 200)
        return errorFrom(answer, HttpMethod::Get, u"unexpected status"_s, nowUtc);
    // An answer without a length may have been cut unseen, and one that was cut may be whole: the JSON
    // decides. Not past the cap, though.
    if (answer.end == TransportEnd::TooLarge || answer.end == TransportEnd::Encoded)
        return errorFrom(answer, HttpMethod::Get, {}, nowUtc);
    auto parsed = parse(answer.body.view());
    if (!parsed)
        return errorFrom(answer, HttpMethod::Get, parsed.error().reason, nowUtc);
    return std::move(parsed).value();
}

} // namespace

Result<TokenPage> readPageAnswer(HttpResponse &answer, const QDateTime &nowUtc)
{
    Result<TokenPage> page = readAnswer<TokenPage>(answer, nowUtc, parsePage);
    if (page && answer.date)
        page->serverTime = parseHttpDate(*answer.date);
    return page;
}

Result<Token> readTokenAnswer(HttpResponse &answer, const QDateTime &nowUtc)
{
    return readAnswer<Token>(answer, nowUtc, parseToken);
}

Result<CreatedToken> readCreateAnswer(HttpResponse &answer, const QDateTime &nowUtc)
{
    if (answer.status < 200 || answer.status > 299) {
        redactSecrets(answer.body);
        return errorFrom(answer, HttpMethod::Post, {}, nowUtc);
    }
    const JsonObjectScan scan = scanTopLevelObject(answer.body.view());
    FoundSecret found = cutSecret(answer.body, scan);
    // A secret that is nested deeper, or not in an object, is not this token's, and is not kept.
    redactSecrets(answer.body);
    if (!scan.isObject)
        return errorFrom(answer, HttpMethod::Post, u"the answer is no JSON object"_s, nowUtc);
    CreatedToken created{.token = parseCreatedToken(answer.body.view(), scan)};
    const bool isToken = !created.token.id.isEmpty() || !created.token.clientId.isEmpty();
    if (isToken && found.finding == SecretFinding::Complete) {
        created.secret = std::move(found.secret);
        created.answerWasCut = !scan.isWhole || answer.end != TransportEnd::Complete;
        return created;
    }
    const bool endedBefore = found.finding == SecretFinding::Absent && !scan.isWhole;
    const QString reason = reasonOf(endedBefore ? SecretFinding::Cut : found.finding);
    ApiError error = errorFrom(answer, HttpMethod::Post, reason, nowUtc);
    // 201 means created (API documents); the effect of another success is unknown.
    if (answer.status == 201 && (isToken || found.finding == SecretFinding::Cut)) {
        error.kind = ErrorKind::SecretUnusable;
        error.effect = Effect::Applied;
        error.tokenId = created.token.id;
        error.detail = reason;
    }
    return error;
}

Result<void> readDeleteAnswer(HttpResponse &answer, const QDateTime &nowUtc)
{
    redactSecrets(answer.body);
    if (answer.status == 204)
        return {};
    // 204 is the one documented success. A portal says 200 too, so that is left for a read to decide.
    const QString complaint =
        answer.status == 202 ? u"accepted, but not said to be done"_s : u"unexpected answer"_s;
    return errorFrom(answer, HttpMethod::Delete, complaint, nowUtc);
}

} // namespace tokenry
