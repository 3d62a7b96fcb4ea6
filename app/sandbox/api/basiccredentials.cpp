// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/api/basiccredentials.h"

#include "app/sandbox/store/sandboxcrypto.h"
#include "app/sandbox/store/tokenrow.h"

namespace tokenry::sandbox {

std::optional<BasicCredentials> parseBasic(std::string_view header)
{
    constexpr std::string_view scheme = "basic ";
    if (foldAscii(std::string(header.substr(0, scheme.size()))) != scheme)
        return std::nullopt;
    header.remove_prefix(scheme.size());
    while (header.starts_with(' '))
        header.remove_prefix(1);
    auto pair = fromBase64(header);
    if (!pair)
        return std::nullopt;
    const std::size_t colon = pair->find(':');
    if (colon == std::string::npos) {
        wipe(*pair);
        return std::nullopt;
    }
    BasicCredentials credentials{pair->substr(0, colon), pair->substr(colon + 1)};
    wipe(*pair);
    return credentials;
}

} // namespace tokenry::sandbox
