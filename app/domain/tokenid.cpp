// SPDX-License-Identifier: Apache-2.0
#include "app/domain/tokenid.h"

namespace tokenry {
using namespace Qt::StringLiterals;

bool isAddressable(const QString &tokenId)
{
    constexpr qsizetype maximumLength = 1024;
    // "." and ".." mean other paths even when encoded, and a NUL ends the path in some servers: another
    // resource would be met.
    const bool meansAnotherPath = tokenId == "."_L1 || tokenId == ".."_L1 || tokenId.contains(QChar::Null);
    return !tokenId.isEmpty() && !meansAnotherPath && tokenId.isValidUtf16() &&
           tokenId.size() <= maximumLength;
}

} // namespace tokenry
