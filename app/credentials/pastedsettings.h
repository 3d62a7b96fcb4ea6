// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

#include <optional>

#include "app/credentials/credentialcollector.h"

namespace tokenry {

/// Settings that were read out of a text.
struct PastedSettings
{
    FoundCredentials credentials = {};
    bool isDotEnv = false; ///< Every one of them was a line of a `.env` file
};

/// Puts every setting of a line into the collector: a known name, and its value in the notation of a shell
/// (bash, fish, PowerShell, Windows), of `.env`, YAML, JSON, JavaScript or an HTTP header. False when there
/// was none.
bool collectSettings(QStringView line, CredentialCollector &collector);

/// Lines that set known variables, members or headers. Names the lines that were not understood.
[[nodiscard]] std::optional<PastedSettings> readSettings(QStringView text);

} // namespace tokenry
