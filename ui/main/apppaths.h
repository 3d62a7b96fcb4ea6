// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace tokenry {

struct CommandLine;

/// Where a file of ours lies: under `--state-dir`, else under the XDG folders. The folder is made when
/// missing.
[[nodiscard]] QString configFile(const CommandLine &commandLine, const QString &name);
[[nodiscard]] QString dataFile(const CommandLine &commandLine, const QString &name);
/// The folder that tells one running program from another: two with the same are the same.
[[nodiscard]] QString stateFolder(const CommandLine &commandLine);
/// The `tokenry-sandbox` beside this program.
[[nodiscard]] QString sandboxProgram();

} // namespace tokenry
