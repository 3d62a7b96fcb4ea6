// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace tokenry {

struct CommandLine;

/// Where a file of ours lies: under `--state-dir`, else under the XDG folders. A relative XDG folder is
/// ignored, as the XDG Base Directory Specification says. Without HOME the path leads nowhere.
[[nodiscard]] QString configFile(const CommandLine &commandLine, const QString &name);
[[nodiscard]] QString dataFile(const CommandLine &commandLine, const QString &name);
/// The folder that tells one running program from another: two with the same are the same.
[[nodiscard]] QString stateFolder(const CommandLine &commandLine);
/// The `tokenry-sandbox` beside this program.
[[nodiscard]] QString sandboxProgram();

/// Why nothing can be written to a folder: one sentence that names it, or empty when it can. Translated,
/// display-safe.
struct FolderProblems
{
    QString config = {}; ///< Accounts and settings
    QString data = {};   ///< Records of changes, the database of the sandbox
};

/// Makes both folders if they are missing, each for its owner only, and tries to write a few kilobytes there.
[[nodiscard]] FolderProblems prepareFolders(const CommandLine &commandLine);

/// Where accounts, settings, records and secrets are kept, in sentences. Translated, display-safe.
[[nodiscard]] QString storageText(const CommandLine &commandLine);

/// What the problems mean for the person, in sentences; empty when there is none. Translated.
[[nodiscard]] QString describe(const FolderProblems &problems);
/// Why tokens can be neither created nor deleted; empty when they can. Translated.
[[nodiscard]] QString whyNoChanges(const FolderProblems &problems);

} // namespace tokenry
