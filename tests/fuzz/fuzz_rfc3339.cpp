// SPDX-License-Identifier: Apache-2.0
// The program's and the sandbox's reading of a date-time, which share no code, must agree.
#include <QDateTime>
#include <QString>

#include "app/core/rfc3339.h"
#include "app/domain/timetext.h"
#include "app/sandbox/store/timestamps.h"
#include "tests/fuzz/fuzzing.h"

using namespace tokenry;
using fuzzing::require;

// The first millisecond of the year 0000, and the first one that is past 9999.
constexpr sandbox::Millis first = -62'167'219'200'000;
constexpr sandbox::Millis end = 253'402'300'800'000;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text = fuzzing::textOf(data, size);
    const auto ours = parseRfc3339(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
    const auto theirs = sandbox::parseInstant(text);
    // An offset may lead out of the years that can be written, which the program refuses.
    const bool isWritable = theirs && theirs->millis >= first && theirs->millis < end;
    require(ours.has_value() == isWritable, "both take it or neither does");
    if (!ours)
        return 0;
    require(ours->toMSecsSinceEpoch() == theirs->millis, "both read the same instant");
    const QString formatted = utcText(*ours);
    require(formatted.toStdString() == sandbox::formatInstant(theirs->millis), "both write it alike");
    require(parseRfc3339(formatted) == ours, "what is written is read again");
    return 0;
}
