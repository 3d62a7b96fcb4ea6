// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/main/options.h"

#include <getopt.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>

namespace tokenry::sandbox {

const std::string_view helpText =
    R"(Usage: tokenry-sandbox [--port N] [--database FILE] [--seed COUNT] [--client-id ID] [--stop-at-eof] [--quiet]
A local stand-in for the tokens API. It listens on 127.0.0.1 only and, when it is ready, prints one line of JSON:
{"url": …, "clientId": …, "clientSecret": …}, how to sign in as its administrator.

  --port N         the port; 0 (the default) takes a free one
  --database FILE  keep the tokens in this SQLite file, readable by its owner only; otherwise they live in memory
  --seed COUNT     make up COUNT tokens, once: only while no token was ever created or deleted in the database
  --client-id ID   the administrator's client id; otherwise the one of the last start, or a new one
  --stop-at-eof    end when standard input closes
  --quiet          no line on standard error for each request
  --version        print the version and end
  --help           print this and end

TOKENRY_SANDBOX_SECRET in the environment sets the administrator's secret; otherwise each start makes a new one.

Where the API's documents leave a choice open, these are the sandbox's own: the name filter finds the text anywhere in
a name and takes ASCII letters in both cases as equal; lists run from the newest to the oldest; instants have
milliseconds; a name has up to 255 characters; every credential may read.
)";

const std::string_view versionText = "tokenry-sandbox " TOKENRY_VERSION "\n";

namespace {

enum OptionCode { Port = 256, Database, Seed, ClientId, StopAtEof, Quiet, Version, Help };

constexpr std::int64_t mostSeeded = 10'000'000;

std::int64_t numberOf(const char *option, std::string_view text, std::int64_t most)
{
    std::int64_t value = -1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || value < 0 || value > most)
        throw BadOption(std::string(option) + " takes a whole number from 0 to " + std::to_string(most));
    return value;
}

bool isPrintable(std::string_view text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return static_cast<unsigned char>(c) >= ' ' && c != '\x7f'; });
}

std::string checkedClientId(const std::string &id)
{
    const bool ascii =
        std::all_of(id.begin(), id.end(), [](char c) { return c > ' ' && c < '\x7f' && c != ':'; });
    if (id.empty() || id.size() > 255 || !ascii)
        throw BadOption("--client-id takes 1 to 255 visible ASCII characters without a colon");
    return id;
}

/// What getopt_long has just refused: a letter of a cluster, or a whole word.
std::string refusedOption(char *const argv[])
{
    return optopt > 0 && optopt < Port ? std::string("-") + static_cast<char>(optopt)
                                       : std::string(argv[optind - 1]);
}

std::optional<std::string> takeSecret()
{
    constexpr const char *variable = "TOKENRY_SANDBOX_SECRET";
    const char *value = std::getenv(variable);
    if (!value)
        return std::nullopt;
    std::string secret(value);
    ::unsetenv(variable);
    if (secret.empty() || secret.size() > 1024 || !isPrintable(secret))
        throw BadOption(std::string(variable) + " must hold 1 to 1024 bytes without control characters");
    return secret;
}

} // namespace

Options parseOptions(int argc, char *const argv[])
{
    static constexpr std::array<option, 9> known{{{"port", required_argument, nullptr, Port},
                                                  {"database", required_argument, nullptr, Database},
                                                  {"seed", required_argument, nullptr, Seed},
                                                  {"client-id", required_argument, nullptr, ClientId},
                                                  {"stop-at-eof", no_argument, nullptr, StopAtEof},
                                                  {"quiet", no_argument, nullptr, Quiet},
                                                  {"version", no_argument, nullptr, Version},
                                                  {"help", no_argument, nullptr, Help},
                                                  {nullptr, 0, nullptr, 0}}};
    Options options;
    options.secret = takeSecret();
    opterr = 0;
    for (int code = 0; (code = ::getopt_long(argc, argv, ":", known.data(), nullptr)) != -1;) {
        switch (code) {
        case Port:
            options.port = static_cast<std::uint16_t>(numberOf("--port", optarg, 65535));
            break;
        case Database:
            options.database = optarg;
            if (options.database->empty())
                throw BadOption("--database takes the name of a file");
            break;
        case Seed:
            options.seed = numberOf("--seed", optarg, mostSeeded);
            break;
        case ClientId:
            options.clientId = checkedClientId(optarg);
            break;
        case StopAtEof:
            options.stopAtEof = true;
            break;
        case Quiet:
            options.quiet = true;
            break;
        case Version:
            options.action = Options::Action::ShowVersion;
            return options;
        case Help:
            options.action = Options::Action::ShowHelp;
            return options;
        case ':':
            throw BadOption(std::string(argv[optind - 1]) + " needs a value");
        default:
            throw BadOption(refusedOption(argv) + " is not a known option, or takes no value");
        }
    }
    if (optind < argc)
        throw BadOption(std::string("unexpected argument ") + argv[optind]);
    return options;
}

} // namespace tokenry::sandbox
