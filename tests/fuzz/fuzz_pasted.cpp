// SPDX-License-Identifier: Apache-2.0
// Whatever is pasted into the fields of an account.
#include <QString>

#include "app/core/displaytext.h"
#include "app/credentials/pasteinspection.h"
#include "tests/fuzz/fuzzing.h"

using namespace tokenry;
using fuzzing::require;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text =
        QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    for (const CredentialField field : {CredentialField::BaseUrl, CredentialField::ClientId,
                                        CredentialField::Secret, CredentialField::Other}) {
        const auto finding = inspectPasted(field, text);
        if (!finding)
            continue;
        require(!finding->words.isEmpty() && !hasUnsafeCharacters(finding->words),
                "a finding has words that are safe to show");
        if (!finding->fix)
            continue;
        require(finding->fix->secret.bytes().isValidUtf8(), "a secret is text");
        const QString secret = QString::fromUtf8(finding->fix->secret.bytes());
        require(secret.size() < 12 || !finding->words.contains(secret), "no secret is in the words");
    }
    return 0;
}
