// SPDX-License-Identifier: Apache-2.0
// Whatever is pasted to find out which token is meant.
#include <QString>

#include "app/tokens/find/textscan.h"
#include "app/tokens/find/tokenmatch.h"
#include "tests/fuzz/fuzzing.h"

using namespace tokenry;
using fuzzing::require;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text =
        QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const TextScan scan = scanText(text);
    require(scan.mentions.size() <= text.size(), "the mentions are bounded");
    for (const TextMention &mention : scan.mentions) {
        require(mention.span.begin >= 0 && mention.span.length > 0 && mention.span.end() <= text.size(),
                "a mention stands in the text");
        require(!mention.reference.isEmpty(), "a mention names something");
    }
    qsizetype end = -1;
    for (const TextSpan span : scan.secrets) {
        require(span.begin > end && span.length > 0 && span.end() <= text.size(),
                "secrets stand in the text, in order and apart");
        end = span.end();
    }
    const QString masked = maskedText(text, scan);
    require(masked.size() == text.size(), "masking keeps every place");
    for (const TextSpan span : scan.secrets) {
        for (qsizetype at = span.begin; at < span.end(); ++at)
            require(masked.at(at).isSpace() || masked.at(at) == u'\u2022', "nothing of a secret is left");
    }
    (void)matchMentions(scan.mentions, RowSnapshot());
    return 0;
}
