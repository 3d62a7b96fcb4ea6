// SPDX-License-Identifier: Apache-2.0
// A failed answer: one byte for the status, one for the call, then `Retry-After`, a NUL, and the body.
#include <QDateTime>
#include <QString>

#include <algorithm>
#include <array>

#include "app/api/errormapping.h"
#include "app/api/tokenjson.h"
#include "app/core/displaytext.h"
#include "app/errors/errortext.h"
#include "tests/fuzz/fuzzing.h"
#include "tests/fuzz/otherjson.h"

using namespace tokenry;
using fuzzing::require;

namespace {

constexpr std::array statuses{0,   200, 201, 202, 204, 301, 307, 308, 400, 401, 403, 404, 405, 407, 408,
                              409, 410, 412, 413, 415, 422, 423, 429, 451, 500, 501, 502, 503, 504, 999};
constexpr std::array verbs{HttpMethod::Get, HttpMethod::Post, HttpMethod::Delete};
constexpr std::array operations{Operation::List, Operation::Create, Operation::Delete};
constexpr qsizetype longestText = 4096;

void checkTexts(const ApiError &error)
{
    require(error.code.size() <= longestText && error.message.size() <= longestText,
            "the service's words have an end");
    require(error.fieldErrors.size() <= 100, "and so has their number");
    for (const Operation operation : operations) {
        const ErrorText text = describe(error, operation);
        require(!text.message.isEmpty(), "there are words for it");
        QString details = text.details;
        require(!hasUnsafeCharacters(text.message) && !hasUnsafeCharacters(details.remove(u'\n')),
                "what is shown is safe to show");
    }
}

void checkBody(const ApiError &error, std::string_view body)
{
    if (fuzzing::holdsNul(body))
        return;
    const fuzzing::OtherJson other = fuzzing::parseOther(body);
    if (other.is_discarded()) {
        require(error.code.isEmpty() || fuzzing::isRepaired(body), "a code comes from JSON only");
        return;
    }
    if (!error.code.isEmpty()) {
        require(error.code == fuzzing::decoded(fuzzing::memberText(other, "code")).left(longestText),
                "the same code");
        require(error.message == fuzzing::decoded(fuzzing::memberText(other, "message")).left(longestText),
                "the same message");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    const QDateTime now = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
    const HttpMethod verb = verbs.at(data[1] % verbs.size());
    std::string_view input = fuzzing::textOf(data + 2, size - 2);
    const std::string_view retryAfter = fuzzing::takePart(input);
    HttpResponse answer;
    answer.status = statuses.at(data[0] % statuses.size());
    answer.end = answer.status == 0 ? TransportEnd::ConnectionLost : TransportEnd::Complete;
    answer.retryAfter = QByteArray(retryAfter.data(), static_cast<qsizetype>(retryAfter.size()));
    answer.body = WipedBuffer(QByteArrayView(input.data(), static_cast<qsizetype>(input.size())));
    const ApiError error = errorFrom(answer, verb, QStringLiteral("complaint"), now);
    require(error.httpStatus == answer.status, "the status stays");
    require(!error.retryAfter || error.retryAfter->count() >= 0, "nobody waits for the past");
    require(verb != HttpMethod::Get || error.effect == Effect::None, "reading changes nothing");
    const bool isOpen = answer.status == 0 || answer.status == 408 ||
                        (answer.status < 400 && answer.status < 307) ||
                        (answer.status >= 500 && answer.status != 501);
    require(verb == HttpMethod::Get || !isOpen || error.effect == Effect::Unknown,
            "what may have been done is not denied");
    require(error.kind != ErrorKind::NotFound || error.code == QLatin1String("TOKEN_NOT_FOUND"),
            "only the API says that a token is missing");
    checkTexts(error);
    checkBody(error, input);
    return 0;
}
