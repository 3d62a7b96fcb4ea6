// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

namespace tokenry::sandbox {

/// The command line of `tokenry-sandbox`.
struct Options
{
    enum class Action { Serve, ShowHelp, ShowVersion };

    Action action = Action::Serve;
    std::uint16_t port = 0; ///< 0: any free one
    std::optional<std::string> database = std::nullopt;
    std::int64_t seed = 0;
    std::optional<std::string> clientId = std::nullopt;
    std::optional<std::string> secret = std::nullopt; ///< From the environment
    bool stopAtEof = false;
    bool quiet = false;
};

/// The command line or the environment holds something that cannot be used; `what()` is the sentence for the
/// person.
class BadOption final : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

/// Takes `TOKENRY_SANDBOX_SECRET` out of the environment too. Throws BadOption.
[[nodiscard]] Options parseOptions(int argc, char *const argv[]);

extern const std::string_view helpText;
extern const std::string_view versionText;

} // namespace tokenry::sandbox
