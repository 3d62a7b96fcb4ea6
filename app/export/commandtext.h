// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

#include "app/domain/tokenquery.h"

namespace tokenry {

/// A program that can send the requests of the window.
enum class CommandTool {
    CommandLine, ///< `grid`, the service's own; it reads GRID_API_TOKEN_ID and GRID_API_CLIENT_SECRET itself
    Curl,        ///< With the variables GRID_CLIENT_ID and GRID_CLIENT_SECRET in place of the credentials
};

// A request as a line for a POSIX shell, without a secret. Nothing when it cannot be written so that the
// shell and the program read exactly this: control characters and characters that are not seen would do
// something else in a terminal.

[[nodiscard]] std::optional<QString> listCommand(CommandTool tool, const QUrl &baseUrl,
                                                 const TokenQuery &query);
[[nodiscard]] std::optional<QString> getCommand(CommandTool tool, const QUrl &baseUrl,
                                                const QString &tokenId);
/// The command line takes no empty list of permissions.
[[nodiscard]] std::optional<QString> createCommand(CommandTool tool, const QUrl &baseUrl, const QString &name,
                                                   const QStringList &permissions);
/// The command line asks before it deletes; curl does not. Several tokens are one command of several lines: a
/// shell runs none of them before it has read the last one, and stops at the first that fails.
[[nodiscard]] std::optional<QString> deleteCommand(CommandTool tool, const QUrl &baseUrl,
                                                   const QStringList &tokenIds);

} // namespace tokenry
